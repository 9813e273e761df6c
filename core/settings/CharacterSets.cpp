#include "core/settings/CharacterSets.h"

#include "core/base/Path.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Flag
{
    int bit;
    QLatin1StringView name;
};

/// The flag bits that KB Q262126 documents.
constexpr std::array<Flag, 9> knownFlags{{{0, "wrap"_L1},
                                          {2, "no-display-names"_L1},
                                          {4, "uuencode"_L1},
                                          {5, "mime-plain"_L1},
                                          {6, "binhex"_L1},
                                          {8, "no-oof"_L1},
                                          {9, "no-auto-replies"_L1},
                                          {16, "mime-html"_L1},
                                          {17, "mime-html-plain"_L1}}};

bool isSuffixAtDot(QStringView domain, QStringView suffix)
{
    if (suffix.isEmpty() || !domain.endsWith(suffix, Qt::CaseInsensitive))
        return false;
    return domain.size() == suffix.size() || domain[domain.size() - suffix.size() - 1] == u'.';
}

} // namespace

bool isSameToken(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isDefaultDomain(QStringView domain)
{
    return domain.compare("Default"_L1, Qt::CaseInsensitive) == 0;
}

QStringView bareDomain(QStringView domain)
{
    domain = domain.trimmed();
    while (domain.endsWith(u'.'))
        domain.chop(1);
    while (domain.startsWith(u'.'))
        domain = domain.mid(1);
    return domain;
}

bool CharacterSets::isDefault() const
{
    return isDefaultDomain(domain);
}

bool CharacterSets::covers(QStringView senderDomain) const
{
    return !isDefault() && isSuffixAtDot(bareDomain(senderDomain), bareDomain(domain));
}

QStringList CharacterSets::flags() const
{
    QStringList names;
    for (int bit = 0; bit < 32; ++bit) {
        if (!(flagBits >> bit & 1U))
            continue;
        const auto* known = std::find_if(knownFlags.begin(), knownFlags.end(),
                                         [bit](const Flag& flag) { return flag.bit == bit; });
        names.append(known == knownFlags.end() ? "bit-"_L1 + QString::number(bit) : QString(known->name));
    }
    return names;
}

quint32 CharacterSets::unknownFlagBits() const
{
    quint32 bits = flagBits;
    for (const Flag& flag : knownFlags)
        bits &= ~(1U << flag.bit);
    return bits;
}

QString ImcSettings::name() const
{
    return displayName(pathFromString(file).filename());
}

const CharacterSets* ImcSettings::rowOf(const QString& domain) const
{
    if (isDefaultDomain(domain))
        return defaults ? &*defaults : nullptr;
    const auto found = std::find_if(domains.begin(), domains.end(), [&](const CharacterSets& row) {
        return row.domain.compare(domain, Qt::CaseInsensitive) == 0;
    });
    return found == domains.end() ? nullptr : &*found;
}

const CharacterSets* ImcSettings::forSenderDomain(const QString& domain) const
{
    const auto found = std::find_if(domains.begin(), domains.end(),
                                    [&](const CharacterSets& row) { return row.covers(domain); });
    if (found != domains.end())
        return &*found;
    return defaults ? &*defaults : nullptr;
}

} // namespace ims
