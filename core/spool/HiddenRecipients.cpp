#include "core/spool/HiddenRecipients.h"

#include "core/spool/MimeScanner.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr std::array addressFields = {"to"_L1,        "cc"_L1,         "bcc"_L1,          "resent-to"_L1,
                                      "resent-cc"_L1, "resent-bcc"_L1, "apparently-to"_L1};

bool isAddressField(const QString& name)
{
    return std::any_of(addressFields.begin(), addressFields.end(), [&](QLatin1StringView field) {
        return name.compare(field, Qt::CaseInsensitive) == 0;
    });
}

/// What stands between two addresses, or around one.
bool divides(QChar c)
{
    return c.unicode() <= 0x20 || u"<>,;:()\""_s.contains(c);
}

void collectAddresses(const QString& value, QSet<QString>& addresses)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && !divides(value.at(i)))
            continue;
        const QString word = value.sliced(start, i - start);
        if (word.contains(u'@'))
            addresses.insert(word.toLower());
        start = i + 1;
    }
}

} // namespace

std::optional<QSet<QString>> hiddenRecipients(const SpoolFile& spool)
{
    QSet<QString> hidden;
    if (!spool.envelope || spool.envelope->recipients.isEmpty())
        return hidden;
    if (spool.headers.size() >= MimeScanner::mostFields)
        return std::nullopt;
    QSet<QString> named;
    for (const HeaderField& field : spool.headers) {
        if (!isAddressField(field.name))
            continue;
        if (field.truncated)
            return std::nullopt;
        collectAddresses(field.value, named);
    }
    for (const QString& recipient : spool.envelope->recipients) {
        if (std::none_of(recipient.begin(), recipient.end(), divides) && !named.contains(recipient.toLower()))
            hidden.insert(recipient);
    }
    return hidden;
}

} // namespace ims
