#include "ui/wizard/EventFilters.h"
#include "ui/wizard/EventSearch.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 newest = 921'254'400; // 1999-03-12 16:00 UTC

/// One row for each of the last ten days, the newest first; domains a and b by turns.
std::shared_ptr<const EventRows> tenDays()
{
    EventRowsBuilder builder({EventFacet::SenderDomain});
    for (int i = 0; i < 10; ++i) {
        builder.add(newest - i * 24 * hour);
        builder.set(EventFacet::SenderDomain, i % 2 == 0 ? u"a.example"_s : u"b.example"_s);
    }
    return builder.build();
}

} // namespace

TEST(EventFilters, SayOneWordForEachAndTakeItAwayAgain)
{
    EventFilters filters;
    EXPECT_FALSE(filters.any());
    filters.setPeriod(EventFilters::Period::LastDay);
    filters.setText(u" koi8 "_s);
    filters.setWanted(EventFacet::SenderDomain, u"a.example"_s);
    filters.leaveOut(EventFacet::Charset, {});
    EXPECT_EQ(
        filters.words(newest),
        (QStringList{u"Last day before the newest event (1999-03-12 16:00 UTC)"_s, u"Any column: “koi8”"_s,
                     u"Sender’s domain: a.example"_s, u"Charset: not none"_s}));
    filters.remove(2);
    EXPECT_EQ(filters.words(newest).size(), 3);
    EXPECT_EQ(filters.wanted(EventFacet::SenderDomain), std::nullopt);
    filters.remove(0);
    EXPECT_EQ(filters.period(), EventFilters::Period::All);
    filters.remove(0);
    EXPECT_TRUE(filters.text().isEmpty());
    filters.remove(0);
    EXPECT_FALSE(filters.any());
}

TEST(EventFilters, AFacetIsFilteredToOneValueAtATime)
{
    EventFilters filters;
    filters.leaveOut(EventFacet::SenderDomain, u"a.example"_s);
    filters.leaveOut(EventFacet::SenderDomain, u"a.example"_s);
    EXPECT_EQ(filters.values().size(), 1);
    filters.setWanted(EventFacet::SenderDomain, u"a.example"_s);
    filters.setWanted(EventFacet::SenderDomain, u"b.example"_s);
    EXPECT_EQ(filters.wanted(EventFacet::SenderDomain), u"b.example"_s);
    EXPECT_EQ(filters.values().size(), 1);
    filters.leaveOut(EventFacet::SenderDomain, u"b.example"_s);
    EXPECT_EQ(filters.wanted(EventFacet::SenderDomain), std::nullopt);
}

TEST(EventFilters, TheLastDayEndsAtTheNewestEventNotToday)
{
    const auto rows = tenDays();
    EventFilters filters;
    filters.setPeriod(EventFilters::Period::LastDay);
    EXPECT_EQ(filterRows(*rows, filters.rowFilter(newest + hour)), (std::vector<quint32>{0}));
    filters.setPeriod(EventFilters::Period::LastWeek);
    EXPECT_EQ(filterRows(*rows, filters.rowFilter(newest + hour)).size(), 7U);
    filters.setRange({newest - 48 * hour, newest});
    EXPECT_EQ(filterRows(*rows, filters.rowFilter(newest)), (std::vector<quint32>{1, 2}));
}

TEST(EventSearch, GroupsKeepTheOthersOfTheirOwnFacetAndTheTimelineAllTimes)
{
    const auto rows = tenDays();
    EventSearch search;
    search.newest = newest;
    search.group = EventFacet::SenderDomain;
    search.filters.setWanted(EventFacet::SenderDomain, u"a.example"_s);
    search.filters.setPeriod(EventFilters::Period::LastWeek);
    const EventsFound found = searchEvents(*rows, search);
    EXPECT_EQ(found.rows, (std::vector<quint32>{0, 2, 4, 6}));
    ASSERT_EQ(found.groups.size(), 2U);
    EXPECT_EQ(found.groups.at(0).count + found.groups.at(1).count, 8U);
    quint32 counted = 0;
    for (const quint32 count : found.timeline.counts)
        counted += count;
    EXPECT_EQ(counted, 5U); // of a.example, whatever the week
}

TEST(EventSearch, TheNewestComeFirstAndDaysToo)
{
    const auto rows = tenDays();
    EventSearch search;
    search.group = EventFacet::Day;
    EXPECT_EQ(searchEvents(*rows, search).rows.front(), 0U);
    const auto groups = searchEvents(*rows, search).groups;
    EXPECT_EQ(rows->column(EventFacet::Day).texts.at(groups.front().value), u"1999-03-12"_s);
    search.order = {EventFacet::SenderDomain, Qt::DescendingOrder};
    EXPECT_EQ(searchEvents(*rows, search).rows.front(), 1U);
}

TEST(EventSearch, BurstsOfFailuresAreMarkedOfOtherEventsNot)
{
    EventRowsBuilder builder({EventFacet::SenderDomain});
    for (const qint64 time : {newest - 9 * hour, newest - 8, newest - 4, newest})
        builder.add(time);
    const auto rows = builder.build();
    EventSearch search;
    search.failures = true;
    const EventTimeline failures = searchEvents(*rows, search).timeline;
    ASSERT_EQ(failures.inBurst.size(), failures.counts.size());
    EXPECT_EQ(failures.inBurst.front(), 0);
    EXPECT_EQ(failures.inBurst.back(), 1);
    search.failures = false;
    EXPECT_TRUE(searchEvents(*rows, search).timeline.inBurst.empty());
}
