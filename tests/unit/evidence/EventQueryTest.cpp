#include "core/evidence/EventQuery.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr qint64 timeless = EventRows::noTime;
constexpr qint64 day = 86'400;
constexpr qint64 noon = 10'658 * day + day / 2; // 1999-03-08, a Monday

struct Row
{
    qint64 time;
    const char16_t* file;
    const char16_t* domain;
    const char16_t* charset;
};

std::shared_ptr<const EventRows> rowsOf(const std::vector<Row>& given)
{
    EventRowsBuilder builder({EventFacet::SpoolFile, EventFacet::SenderDomain, EventFacet::Charset});
    for (const Row& row : given) {
        builder.add(row.time);
        builder.set(EventFacet::SpoolFile, QString::fromUtf16(row.file));
        if (*row.domain != 0)
            builder.set(EventFacet::SenderDomain, QString::fromUtf16(row.domain));
        builder.set(EventFacet::Charset, QString::fromUtf16(row.charset));
    }
    return builder.build();
}

/// Newest first, as failures are.
std::shared_ptr<const EventRows> someRows()
{
    return rowsOf({{noon + 2 * day, u"FILE10", u"b.example", u"koi8-r"},
                   {noon + 60, u"file2", u"a.example", u"KOI8-U"},
                   {noon, u"FILE2", u"", u"koi8-r"},
                   {noon - day, u"X", u"a.example", u"iso-2022-kr"},
                   {timeless, u"Y", u"b.example", u"koi8-r"}});
}

std::vector<quint32> all(const EventRows& rows)
{
    return filterRows(rows, {});
}

std::vector<quint32> sorted(const EventRows& rows, std::optional<EventFacet> facet, Qt::SortOrder order)
{
    std::vector<quint32> shown = all(rows);
    sortRows(rows, shown, {facet, order});
    return shown;
}

EventRowFilter withText(const QString& text)
{
    EventRowFilter filter;
    filter.text = text;
    return filter;
}

EventRowFilter withValues(const QList<FacetValue>& values)
{
    EventRowFilter filter;
    filter.values = values;
    return filter;
}

} // namespace

TEST(EventRowsTest, cellsDaysAndTimesAreKept)
{
    const auto rows = someRows();
    ASSERT_EQ(rows->count(), 5U);
    EXPECT_EQ(rows->text(1, EventFacet::SpoolFile), u"file2"_s);
    EXPECT_EQ(rows->text(2, EventFacet::SenderDomain), QString());
    EXPECT_EQ(rows->text(0, EventFacet::Day), u"1999-03-10"_s);
    EXPECT_EQ(rows->text(4, EventFacet::Day), QString());
    EXPECT_EQ(rows->time(3), noon - day);
    EXPECT_EQ(rows->time(4), timeless);
    EXPECT_TRUE(rows->has(EventFacet::Day));
    EXPECT_FALSE(rows->has(EventFacet::Log));
    EXPECT_EQ(rows->text(0, EventFacet::Log), QString());
}

TEST(EventRowsTest, daysEndAtMidnightAlsoBefore1970)
{
    const auto rows = rowsOf({{-1, u"a", u"", u""}, {0, u"b", u"", u""}, {day - 1, u"c", u"", u""}});
    EXPECT_EQ(rows->text(0, EventFacet::Day), u"1969-12-31"_s);
    EXPECT_EQ(rows->text(1, EventFacet::Day), u"1970-01-01"_s);
    EXPECT_EQ(rows->text(2, EventFacet::Day), u"1970-01-01"_s);
}

TEST(EventQueryTest, aRangeOfTimeIsHalfOpenAndHoldsNothingTimeless)
{
    const auto rows = someRows();
    EventRowFilter filter;
    filter.since = noon;
    EXPECT_THAT(filterRows(*rows, filter), ElementsAre(0, 1, 2));
    filter.until = noon + 60;
    EXPECT_THAT(filterRows(*rows, filter), ElementsAre(2));
    filter.since = timeless;
    EXPECT_THAT(filterRows(*rows, filter), ElementsAre(2, 3));
    EXPECT_THAT(filterRows(*rows, {}), ElementsAre(0, 1, 2, 3, 4));
}

TEST(EventQueryTest, valuesOfOneFacetAreAlternativesOfSeveralAllMustFit)
{
    const auto rows = someRows();
    const FacetValue a{EventFacet::SenderDomain, u"a.example"_s};
    const FacetValue b{EventFacet::SenderDomain, u"b.example"_s};
    const FacetValue koi{EventFacet::Charset, u"koi8-r"_s};
    EXPECT_THAT(filterRows(*rows, withValues({a})), ElementsAre(1, 3));
    EXPECT_THAT(filterRows(*rows, withValues({a, b})), ElementsAre(0, 1, 3, 4));
    EXPECT_THAT(filterRows(*rows, withValues({a, b, koi})), ElementsAre(0, 4));
    EXPECT_THAT(filterRows(*rows, withValues({{EventFacet::SenderDomain, u""_s}})), ElementsAre(2));
    EXPECT_THAT(filterRows(*rows, withValues({{EventFacet::SenderDomain, u"gone.example"_s}})), IsEmpty());
}

TEST(EventQueryTest, excludedValuesGoWhateverIsWanted)
{
    const auto rows = someRows();
    const FacetValue notKoi{EventFacet::Charset, u"koi8-r"_s, true};
    EXPECT_THAT(filterRows(*rows, withValues({notKoi})), ElementsAre(1, 3));
    EXPECT_THAT(filterRows(*rows, withValues({notKoi, {EventFacet::SpoolFile, u"X"_s, true}})),
                ElementsAre(1));
    EXPECT_THAT(filterRows(*rows, withValues({notKoi, {EventFacet::Charset, u"koi8-r"_s}})), IsEmpty());
}

TEST(EventQueryTest, aFacetThatTheRowsDoNotHaveIsEmptyInAll)
{
    const auto rows = someRows();
    EXPECT_THAT(filterRows(*rows, withValues({{EventFacet::Cause, u"damage"_s}})), IsEmpty());
    EXPECT_THAT(filterRows(*rows, withValues({{EventFacet::Cause, u"damage"_s, true}})),
                ElementsAre(0, 1, 2, 3, 4));
    EXPECT_THAT(filterRows(*rows, withValues({{EventFacet::Cause, u""_s, true}})), IsEmpty());
}

TEST(EventQueryTest, textIsSoughtInEveryColumnWithoutCase)
{
    const auto rows = someRows();
    EXPECT_THAT(filterRows(*rows, withText(u" KOI8 "_s)), ElementsAre(0, 1, 2, 4));
    EXPECT_THAT(filterRows(*rows, withText(u"b.EX"_s)), ElementsAre(0, 4));
    EXPECT_THAT(filterRows(*rows, withText(u"1999-03-08"_s)), ElementsAre(1, 2));
    EXPECT_THAT(filterRows(*rows, withText(u"nowhere"_s)), IsEmpty());
    EventRowFilter filter = withText(u"koi8"_s);
    filter.values = {{EventFacet::SenderDomain, u"a.example"_s}};
    EXPECT_THAT(filterRows(*rows, filter), ElementsAre(1));
}

TEST(EventQueryTest, sortsByTimeTheTimelessLastEitherWay)
{
    const auto rows = someRows();
    EXPECT_THAT(sorted(*rows, {}, Qt::AscendingOrder), ElementsAre(3, 2, 1, 0, 4));
    EXPECT_THAT(sorted(*rows, {}, Qt::DescendingOrder), ElementsAre(0, 1, 2, 3, 4));
    const auto none = rowsOf({{timeless, u"a", u"", u""}, {timeless, u"b", u"", u""}});
    EXPECT_THAT(sorted(*none, {}, Qt::DescendingOrder), ElementsAre(0, 1));
}

TEST(EventQueryTest, sortsByAFacetKeepingTheOrderOfEqualsTheEmptyLast)
{
    const auto rows = someRows();
    EXPECT_THAT(sorted(*rows, EventFacet::SpoolFile, Qt::AscendingOrder), ElementsAre(2, 1, 0, 3, 4));
    EXPECT_THAT(sorted(*rows, EventFacet::SenderDomain, Qt::AscendingOrder), ElementsAre(1, 3, 0, 4, 2));
    EXPECT_THAT(sorted(*rows, EventFacet::SenderDomain, Qt::DescendingOrder), ElementsAre(0, 4, 1, 3, 2));
    EXPECT_THAT(sorted(*rows, EventFacet::Log, Qt::DescendingOrder), ElementsAre(0, 1, 2, 3, 4));
    std::vector<quint32> some = {4, 3, 0};
    sortRows(*rows, some, {EventFacet::Charset, Qt::AscendingOrder});
    EXPECT_THAT(some, ElementsAre(3, 4, 0));
}

TEST(EventQueryTest, groupsCountAndTellTheirSpanOfTime)
{
    const auto rows = someRows();
    std::vector<EventGroup> groups = groupRows(*rows, all(*rows), EventFacet::SenderDomain);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups.at(0), (EventGroup{0, 1, noon, noon}));
    EXPECT_EQ(groups.at(1), (EventGroup{1, 2, noon - day, noon + 60}));
    EXPECT_EQ(groups.at(2), (EventGroup{2, 2, noon + 2 * day, noon + 2 * day})) << "one of them has no time";
    EXPECT_EQ(rows->column(EventFacet::SenderDomain).texts.at(groups.at(1).value), u"a.example"_s);
    sortLargestFirst(groups);
    EXPECT_EQ(groups.at(0).value, 1U);
    EXPECT_EQ(groups.at(2).value, 0U);
    EXPECT_EQ(groupRows(*rows, {4}, EventFacet::SenderDomain),
              (std::vector<EventGroup>{{2, 1, timeless, timeless}}));
    EXPECT_THAT(groupRows(*rows, all(*rows), EventFacet::Cause), IsEmpty());
}

TEST(EventQueryTest, theTimelineHoldsEveryTimeInBinsThatPeopleCountIn)
{
    const auto rows = someRows();
    const EventTimeline timeline = timelineOf(*rows, all(*rows), 10);
    EXPECT_EQ(timeline.binSeconds, day / 2);
    EXPECT_EQ(timeline.from, noon - day);
    EXPECT_EQ(timeline.to, noon + 2 * day + day / 2);
    EXPECT_THAT(timeline.counts, ElementsAre(1, 0, 2, 0, 0, 0, 1));
    EXPECT_EQ(timeline.withoutTime, 1U);
    EXPECT_EQ(timelineOf(*rows, all(*rows), 4).binSeconds, day);
    EXPECT_EQ(timelineOf(*rows, {1, 2}, 100).binSeconds, 1);
    EXPECT_THAT(timelineOf(*rows, {4}, 10).counts, IsEmpty());
}

TEST(EventQueryTest, weeksBeginOnMondays)
{
    const auto rows = rowsOf({{noon, u"a", u"", u""}, {noon + 300 * day, u"b", u"", u""}});
    const EventTimeline timeline = timelineOf(*rows, all(*rows), 50);
    EXPECT_EQ(timeline.binSeconds, 7 * day);
    EXPECT_EQ(timeline.from, noon - day / 2);
}

TEST(EventQueryTest, anySpanOfTimeFits)
{
    const auto rows = rowsOf({{-100'000'000'000, u"a", u"", u""}, {250'000'000'000, u"b", u"", u""}});
    for (const int most : {-1, 1, 2, 3, 500}) {
        const EventTimeline timeline = timelineOf(*rows, all(*rows), most);
        EXPECT_LE(timeline.counts.size(), size_t(std::max(most, 2))) << most;
        EXPECT_GE(timeline.counts.front(), 1U);
        EXPECT_GE(timeline.counts.back(), 1U);
        EXPECT_LE(timeline.from, -100'000'000'000);
        EXPECT_GT(timeline.to, 250'000'000'000);
    }
}

TEST(EventQueryTest, noRowsAreNoTrouble)
{
    const auto rows = rowsOf({});
    EXPECT_EQ(rows->count(), 0U);
    EXPECT_TRUE(rows->has(EventFacet::SpoolFile));
    EXPECT_THAT(filterRows(*rows, withText(u"x"_s)), IsEmpty());
    EXPECT_THAT(sorted(*rows, EventFacet::SpoolFile, Qt::AscendingOrder), IsEmpty());
    EXPECT_THAT(sorted(*rows, {}, Qt::AscendingOrder), IsEmpty());
    EXPECT_THAT(groupRows(*rows, {}, EventFacet::Day), IsEmpty());
    EXPECT_THAT(timelineOf(*rows, {}, 10).counts, IsEmpty());
}
