#include "core/settings/RowOrder.h"

#include "core/settings/DomainIndex.h"

#include <limits>
#include <tuple>

namespace ims {

namespace {

QString keyOf(const QString& domain)
{
    CharacterSets row;
    row.domain = domain;
    return coveringKey(row);
}

} // namespace

RowOrder::RowOrder(const std::vector<CharacterSets>& rows, const QSet<QString>& gone)
    : m_count(std::ssize(rows))
{
    for (qsizetype at = 0; at < m_count; ++at) {
        const CharacterSets& row = rows[size_t(at)];
        const QString key = coveringKey(row);
        if (!key.isEmpty() && !m_staying.contains(key) && !gone.contains(foldedDomain(row.domain)))
            m_staying.insert(key, at);
    }
}

RowOrder::Place RowOrder::placeFor(const QString& domain) const
{
    constexpr qsizetype below = std::numeric_limits<qsizetype>::max();
    Place first{m_count, below};
    const auto take = [&](Place place) {
        if (std::tie(place.position, place.among) < std::tie(first.position, first.among))
            first = place;
    };
    for (const QString& key : coveredBy(domain)) {
        if (const auto staying = m_staying.find(key); staying != m_staying.end())
            take({*staying, below});
        const auto added = m_addedAt.find(key);
        if (added == m_addedAt.end())
            continue;
        const std::vector<Added>& there = *m_added.find(*added);
        const auto at =
            std::find_if(there.begin(), there.end(), [&](const Added& other) { return other.key == key; });
        take({*added, at - there.begin()});
    }
    return first;
}

void RowOrder::insert(qsizetype position, qsizetype among, const QString& domain)
{
    std::vector<Added>& there = m_added[position];
    const QString key = keyOf(domain);
    there.insert(there.begin() + qMin(among, std::ssize(there)), Added{domain, key});
    if (const auto known = m_addedAt.find(key); known == m_addedAt.end() || position < *known)
        m_addedAt.insert(key, position);
}

void RowOrder::add(const QString& domain)
{
    const Place place = placeFor(domain);
    insert(place.position, place.among, domain);
}

void RowOrder::addInFrontOf(qsizetype position, const QString& domain)
{
    insert(position, std::numeric_limits<qsizetype>::max(), domain);
}

QStringList RowOrder::inFrontOf(qsizetype position) const
{
    QStringList domains;
    if (const auto there = m_added.find(position); there != m_added.end())
        for (const Added& added : *there)
            domains.append(added.domain);
    return domains;
}

} // namespace ims
