#include "core/evidence/EventRows.h"

#include <QDate>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 daySeconds = 86'400;

QString dayText(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return date.isValid() ? date.toString(u"yyyy-MM-dd"_s) : QString();
}

EventColumn daysOf(const std::vector<qint64>& times)
{
    SortedTextsBuilder texts;
    std::vector<quint32> numbers;
    numbers.reserve(times.size());
    QHash<qint64, quint32> known;
    for (const qint64 time : times) {
        if (time == EventRows::noTime) {
            numbers.push_back(texts.add({}));
            continue;
        }
        const qint64 day = time / daySeconds - (time % daySeconds < 0 ? 1 : 0);
        auto number = known.constFind(day);
        if (number == known.constEnd())
            number = known.insert(day, texts.add(dayText(day)));
        numbers.push_back(*number);
    }
    return EventColumn::of(std::move(texts), std::move(numbers));
}

/// Dense ranks by time, noTime last; returns how many different ones there are.
quint32 rankTimes(const std::vector<qint64>& times, std::vector<quint32>& ranks)
{
    // As unsigned numbers one less than each time, noTime (the least) becomes the greatest.
    const auto key = [](qint64 time) { return (static_cast<quint64>(time) ^ (quint64(1) << 63)) - 1; };
    std::vector<std::pair<quint64, quint32>> order(times.size());
    for (size_t i = 0; i < times.size(); ++i)
        order[i] = {key(times[i]), static_cast<quint32>(i)};
    if (!std::is_sorted(order.begin(), order.end()))
        std::sort(order.begin(), order.end());
    ranks.resize(times.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        rank += i > 0 && order[i].first != order[i - 1].first ? 1U : 0U;
        ranks[order[i].second] = rank;
    }
    return times.empty() ? 0 : rank + 1;
}

} // namespace

EventColumn EventColumn::of(SortedTextsBuilder texts, std::vector<quint32> numbers)
{
    std::vector<quint32> places;
    EventColumn column;
    column.texts = texts.sorted(places);
    column.values = std::move(numbers);
    for (quint32& value : column.values)
        value = places.at(value);
    return column;
}

EventRows::EventRows(std::vector<qint64> times, Columns columns)
    : m_times(std::move(times))
{
    columns.emplace_back(EventFacet::Day, daysOf(m_times));
    for (auto& [facet, column] : columns) {
        Q_ASSERT(column.values.size() == m_times.size());
        m_columns.at(index(facet)) = std::move(column);
        m_has.at(index(facet)) = true;
    }
    m_timeCount = rankTimes(m_times, m_timeRanks);
}

QString EventRows::text(quint32 row, EventFacet facet) const
{
    const EventColumn& column = at(facet);
    return has(facet) ? column.texts.at(column.values.at(row)) : QString();
}

EventRowsBuilder::EventRowsBuilder(const std::vector<EventFacet>& facets)
{
    for (const EventFacet facet : facets) {
        Column column{facet, {}, {}};
        column.texts.add({}); // number 0: a cell that is not set
        m_columns.push_back(std::move(column));
    }
}

void EventRowsBuilder::add(qint64 time)
{
    m_times.push_back(time);
    for (Column& column : m_columns)
        column.numbers.push_back(0);
}

void EventRowsBuilder::set(EventFacet facet, const QString& text)
{
    const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                     [facet](const Column& other) { return other.facet == facet; });
    Q_ASSERT(column != m_columns.end() && !column->numbers.empty());
    column->numbers.back() = column->texts.add(text);
}

std::shared_ptr<const EventRows> EventRowsBuilder::build()
{
    EventRows::Columns columns;
    for (Column& column : m_columns)
        columns.emplace_back(column.facet,
                             EventColumn::of(std::move(column.texts), std::move(column.numbers)));
    return std::make_shared<const EventRows>(std::move(m_times), std::move(columns));
}

} // namespace ims
