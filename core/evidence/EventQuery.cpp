#include "core/evidence/EventQuery.h"

#include <algorithm>
#include <numeric>

namespace ims {

namespace {

constexpr std::array<EventFacet, eventFacetCount> allFacets = {
    EventFacet::SpoolFile, EventFacet::State,  EventFacet::Sender,     EventFacet::SenderDomain,
    EventFacet::Charset,   EventFacet::Cause,  EventFacet::Companions, EventFacet::Day,
    EventFacet::Computer,  EventFacet::Source, EventFacet::EventId,    EventFacet::Type,
    EventFacet::Log};

/// Spans that people count in, in seconds.
constexpr std::array<qint64, 21> spans = {
    1,    5,    10,     15,     30,     60,     120,     300,        600,         900,         1800,
    3600, 7200, 10'800, 21'600, 43'200, 86'400, 172'800, 7 * 86'400, 28 * 86'400, 364 * 86'400};
constexpr qint64 firstMonday = 4 * 86'400; // 1970-01-05

using Mask = std::vector<quint8>;

void keepTimes(const EventRows& rows, const EventRowFilter& filter, Mask& mask)
{
    if (filter.since == EventRows::noTime && filter.until == EventRows::noTime)
        return;
    const qint64 since = filter.since == EventRows::noTime ? EventRows::noTime + 1 : filter.since;
    const qint64 until =
        filter.until == EventRows::noTime ? std::numeric_limits<qint64>::max() : filter.until;
    const std::vector<qint64>& times = rows.times();
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] &= static_cast<quint8>(times[row] >= since && times[row] < until);
}

void keepFacet(const EventRows& rows, const QList<FacetValue>& values, EventFacet facet, Mask& mask)
{
    const bool present = rows.has(facet);
    const bool wanted = std::any_of(values.begin(), values.end(),
                                    [facet](const FacetValue& v) { return v.facet == facet && !v.excluded; });
    const SortedTexts none;
    const SortedTexts& texts = present ? rows.column(facet).texts : none;
    Mask accepted(texts.size(), wanted ? 0 : 1);
    bool emptyAccepted = !wanted;
    for (const bool excluded : {false, true}) {
        for (const FacetValue& value : values) {
            if (value.facet != facet || value.excluded != excluded)
                continue;
            if (const std::optional<quint32> index = texts.indexOf(value.text))
                accepted[*index] = excluded ? 0 : 1;
            if (value.text.isEmpty())
                emptyAccepted = !excluded;
        }
    }
    if (!present) {
        if (!emptyAccepted)
            std::fill(mask.begin(), mask.end(), 0);
        return;
    }
    const std::vector<quint32>& cells = rows.column(facet).values;
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] &= accepted[cells[row]];
}

void keepText(const EventRows& rows, const QString& text, Mask& mask)
{
    if (text.isEmpty())
        return;
    std::vector<const EventColumn*> columns;
    for (const EventFacet facet : allFacets) {
        if (rows.has(facet))
            columns.push_back(&rows.column(facet));
    }
    // What stands in every row often does so in a column of few texts.
    std::sort(columns.begin(), columns.end(),
              [](const EventColumn* a, const EventColumn* b) { return a->texts.size() < b->texts.size(); });
    Mask found(mask.size());
    for (const EventColumn* column : columns) {
        const Mask hits = column->texts.containing(text);
        if (hits.empty())
            continue;
        for (size_t row = 0; row < found.size(); ++row)
            found[row] |= hits[column->values[row]];
        if (std::find(found.begin(), found.end(), 0) == found.end())
            return;
    }
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] &= found[row];
}

/// Counting sort, keeping the order within a bucket.
template <class Item, class BucketOf>
void sortByBucket(std::vector<Item>& items, size_t buckets, const BucketOf& bucketOf)
{
    std::vector<quint32> next(buckets + 1);
    for (const Item& item : items)
        ++next[bucketOf(item) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Item> sorted(items.size());
    for (const Item& item : items)
        sorted[next[bucketOf(item)]++] = item;
    items = std::move(sorted);
}

/// By ranks, ascending or descending, those of rank `last` at the end.
void sortByRank(const std::vector<quint32>& ranks, quint32 rankCount, quint32 last, Qt::SortOrder order,
                std::vector<quint32>& shown)
{
    sortByBucket(shown, size_t(rankCount) + 1, [&](quint32 row) -> size_t {
        const quint32 rank = ranks[row];
        if (rank == last)
            return rankCount;
        return order == Qt::AscendingOrder ? rank : rankCount - 1 - rank;
    });
}

/// The rows so that those of neighbouring values stand together, where there are so many values that jumping
/// between their groups would take most of the time. Within a group they keep their order.
std::vector<quint32> nearByValue(const EventColumn& column, const std::vector<quint32>& shown)
{
    constexpr int nearBits = 14; // groups of as many values fit a core's own cache
    const size_t buckets = (column.texts.size() >> nearBits) + 1;
    std::vector<quint32> near = shown;
    if (buckets > 4)
        sortByBucket(near, buckets, [&](quint32 row) -> size_t { return column.values[row] >> nearBits; });
    return near;
}

/// The first multiple of the span at or before a time, counted from a Monday.
qint64 binOf(qint64 time, qint64 span)
{
    const qint64 since = time - firstMonday;
    return since / span - (since % span < 0 ? 1 : 0);
}

qint64 spanFor(qint64 first, qint64 last, qint64 mostBins)
{
    const auto fits = [&](qint64 span) { return binOf(last, span) - binOf(first, span) < mostBins; };
    const auto span = std::find_if(spans.begin(), spans.end(), fits);
    if (span != spans.end())
        return *span;
    qint64 years = spans.back();
    while (!fits(years) && years < std::numeric_limits<qint64>::max() / 4)
        years *= 2;
    return years;
}

} // namespace

std::vector<quint32> filterRows(const EventRows& rows, const EventRowFilter& filter)
{
    Mask mask(rows.count(), 1);
    keepTimes(rows, filter, mask);
    for (const EventFacet facet : allFacets) {
        if (std::any_of(filter.values.begin(), filter.values.end(),
                        [facet](const FacetValue& value) { return value.facet == facet; }))
            keepFacet(rows, filter.values, facet, mask);
    }
    keepText(rows, filter.text.trimmed(), mask);
    std::vector<quint32> shown;
    shown.reserve(static_cast<size_t>(std::count(mask.begin(), mask.end(), 1)));
    for (quint32 row = 0; row < rows.count(); ++row) {
        if (mask[row] != 0)
            shown.push_back(row);
    }
    return shown;
}

void sortRows(const EventRows& rows, std::vector<quint32>& shown, const EventOrder& order)
{
    if (!order.facet) {
        const auto timeless = std::find(rows.times().begin(), rows.times().end(), EventRows::noTime);
        const quint32 last = timeless == rows.times().end() ? rows.timeCount() : rows.timeCount() - 1;
        sortByRank(rows.timeRanks(), rows.timeCount(), last, order.order, shown);
        return;
    }
    if (!rows.has(*order.facet))
        return;
    const EventColumn& column = rows.column(*order.facet);
    const quint32 count = column.texts.size();
    const bool hasEmpty = count > 0 && column.texts.at(0).isEmpty();
    sortByRank(column.values, count, hasEmpty ? 0 : count, order.order, shown);
}

std::vector<EventGroup> groupRows(const EventRows& rows, const std::vector<quint32>& shown, EventFacet facet)
{
    if (!rows.has(facet))
        return {};
    const EventColumn& column = rows.column(facet);
    std::vector<EventGroup> groups(column.texts.size());
    for (const quint32 row : nearByValue(column, shown)) {
        EventGroup& group = groups[column.values[row]];
        ++group.count;
        const qint64 time = rows.times()[row];
        if (time == EventRows::noTime)
            continue;
        group.first = group.first == EventRows::noTime ? time : std::min(group.first, time);
        group.last = std::max(group.last, time); // noTime is the least
    }
    for (quint32 value = 0; value < groups.size(); ++value)
        groups[value].value = value;
    std::erase_if(groups, [](const EventGroup& group) { return group.count == 0; });
    return groups;
}

void sortLargestFirst(std::vector<EventGroup>& groups)
{
    quint32 most = 0;
    for (const EventGroup& group : groups)
        most = std::max(most, group.count);
    sortByBucket(groups, size_t(most) + 1,
                 [most](const EventGroup& group) -> size_t { return most - group.count; });
}

EventTimeline timelineOf(const EventRows& rows, const std::vector<quint32>& shown, int mostBins)
{
    EventTimeline timeline;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = EventRows::noTime;
    for (const quint32 row : shown) {
        const qint64 time = rows.times()[row];
        if (time == EventRows::noTime) {
            ++timeline.withoutTime;
            continue;
        }
        first = std::min(first, time);
        last = std::max(last, time);
    }
    if (last == EventRows::noTime)
        return timeline;
    timeline.binSeconds = spanFor(first, last, std::max(mostBins, 1));
    const qint64 firstBin = binOf(first, timeline.binSeconds);
    timeline.counts.resize(static_cast<size_t>(binOf(last, timeline.binSeconds) - firstBin + 1));
    timeline.from = firstBin * timeline.binSeconds + firstMonday;
    timeline.to = timeline.binStart(timeline.counts.size());
    for (const quint32 row : shown) {
        const qint64 time = rows.times()[row];
        if (time != EventRows::noTime)
            ++timeline.counts[static_cast<size_t>(binOf(time, timeline.binSeconds) - firstBin)];
    }
    return timeline;
}

} // namespace ims
