#include "core/settings/DomainIndex.h"

#include <algorithm>

namespace ims {

QString foldedDomain(QStringView domain)
{
    QString folded(domain.size(), Qt::Uninitialized);
    std::transform(domain.begin(), domain.end(), folded.begin(),
                   [](QChar character) { return character.toCaseFolded(); });
    return folded;
}

QString coveringKey(const CharacterSets& row)
{
    return row.isDefault() ? QString() : foldedDomain(bareDomain(row.domain));
}

QStringList coveredBy(QStringView senderDomain)
{
    const QString bare = foldedDomain(bareDomain(senderDomain));
    if (bare.isEmpty())
        return {};
    QStringList keys{bare};
    for (qsizetype dot = bare.indexOf(u'.'); dot >= 0; dot = bare.indexOf(u'.', dot + 1))
        keys.append(bare.sliced(dot + 1));
    return keys;
}

DomainIndex::DomainIndex(const ImcSettings& settings)
    : m_settings(settings)
{
    for (const CharacterSets& row : settings.domains) {
        if (const QString domain = foldedDomain(row.domain); !m_rows.contains(domain))
            m_rows.insert(domain, &row);
        if (const QString key = coveringKey(row); !key.isEmpty())
            m_covering[key].push_back(&row);
    }
}

const CharacterSets* DomainIndex::rowOf(const QString& domain) const
{
    if (isDefaultDomain(domain))
        return m_settings.defaults ? &*m_settings.defaults : nullptr;
    return m_rows.value(foldedDomain(domain));
}

const CharacterSets* DomainIndex::coveringFrom(const CharacterSets* begin, const QString& domain) const
{
    const CharacterSets* first = nullptr;
    for (const QString& key : coveredBy(domain)) {
        const auto rows = m_covering.find(key);
        if (rows == m_covering.end())
            continue;
        const auto row = std::lower_bound(rows->begin(), rows->end(), begin);
        if (row != rows->end() && (!first || *row < first))
            first = *row;
    }
    return first;
}

const CharacterSets* DomainIndex::firstCovering(const QString& domain) const
{
    return coveringFrom(m_settings.domains.data(), domain);
}

const CharacterSets* DomainIndex::nextCovering(const CharacterSets& row) const
{
    return coveringFrom(&row + 1, row.domain);
}

const CharacterSets* DomainIndex::forSenderDomain(const QString& domain) const
{
    if (const CharacterSets* row = firstCovering(domain))
        return row;
    return m_settings.defaults ? &*m_settings.defaults : nullptr;
}

} // namespace ims
