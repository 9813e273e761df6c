#include "core/report/redaction/RedactionChoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

const std::vector<RedactionKind>& redactionKinds()
{
    static const std::vector<RedactionKind> kinds{
        RedactionKind::Addresses,   RedactionKind::Domains, RedactionKind::Hosts,
        RedactionKind::IpAddresses, RedactionKind::People,  RedactionKind::Subjects,
        RedactionKind::Bodies,      RedactionKind::Notes,   RedactionKind::Paths};
    return kinds;
}

QString redactionKindId(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Addresses:
        return u"addresses"_s;
    case RedactionKind::Domains:
        return u"domains"_s;
    case RedactionKind::Hosts:
        return u"hosts"_s;
    case RedactionKind::IpAddresses:
        return u"ip-addresses"_s;
    case RedactionKind::People:
        return u"people"_s;
    case RedactionKind::Subjects:
        return u"subjects"_s;
    case RedactionKind::Bodies:
        return u"bodies"_s;
    case RedactionKind::Notes:
        return u"notes"_s;
    case RedactionKind::Paths:
        break;
    }
    return u"paths"_s;
}

std::optional<RedactionKind> redactionKindOf(const QString& id)
{
    const auto& kinds = redactionKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](RedactionKind kind) { return redactionKindId(kind) == id; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

RedactionChoices RedactionChoices::all()
{
    RedactionChoices choices;
    choices.kinds.insert(redactionKinds().begin(), redactionKinds().end());
    return choices;
}

} // namespace ims
