#include "core/evidence/FailureBursts.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr qint64 noon = 920'894'400; // 1999-03-08 12:00:00 UTC

Event failureAt(qint64 seconds)
{
    Event event;
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 0xC0001015;
    event.time = QDateTime::fromSecsSinceEpoch(noon + seconds, Qt::UTC);
    return event;
}

Failure withEvent(const Event& event)
{
    Failure failure;
    failure.event = event;
    return failure;
}

std::shared_ptr<const EventRows> rowsAt(const std::vector<qint64>& times)
{
    return std::make_shared<const EventRows>(times, EventRows::Columns());
}

} // namespace

TEST(EventBurstTest, threeWithinAMinuteAreABurst)
{
    EXPECT_THAT(burstsOf({}), IsEmpty());
    EXPECT_THAT(burstsOf({0, 1}), IsEmpty());
    EXPECT_THAT(burstsOf({0, 1, 60}), ElementsAre(EventBurst{3, 0, 60}));
    EXPECT_THAT(burstsOf({0, 1, 61}), IsEmpty());
    EXPECT_THAT(burstsOf({0, 0, 0, 0}), ElementsAre(EventBurst{4, 0, 0}));
}

TEST(EventBurstTest, windowsWithAnEventInCommonAreOneBurst)
{
    EXPECT_THAT(burstsOf({-500, 0, 30, 60, 90, 120, 1000}), ElementsAre(EventBurst{5, 0, 120}));
    EXPECT_THAT(burstsOf({0, 10, 20, 75, 85, 95}), ElementsAre(EventBurst{3, 0, 20}, EventBurst{3, 75, 95}))
        << "20 to 85 is more than a minute: nothing in common";
    EXPECT_THAT(burstsOf({0, 30, 60, 90, 121}), ElementsAre(EventBurst{4, 0, 90}));
}

TEST(EventBurstTest, aTimeIsFoundInItsBurst)
{
    const std::vector<EventBurst> bursts = {{3, 0, 20}, {4, 75, 95}};
    EXPECT_EQ(burstAt(bursts, -1), nullptr);
    EXPECT_EQ(burstAt(bursts, 0), &bursts.at(0));
    EXPECT_EQ(burstAt(bursts, 20), &bursts.at(0));
    EXPECT_EQ(burstAt(bursts, 21), nullptr);
    EXPECT_EQ(burstAt(bursts, 95), &bursts.at(1));
    EXPECT_EQ(burstAt(bursts, 96), nullptr);
    EXPECT_EQ(burstAt({}, 5), nullptr);
}

TEST(FailureBurstsTest, eachFailureKnowsItsBurst)
{
    Event readOut = failureAt(5);
    readOut.stated = true;
    Event other = failureAt(6);
    other.fullId = 0xC0001016;
    Event timeless = failureAt(0);
    timeless.time = QDateTime();
    const std::vector<Event> events = {failureAt(0),  readOut,        other,   failureAt(10),
                                       failureAt(40), failureAt(900), timeless};
    std::vector<Failure> failures = {withEvent(events.at(5)), withEvent(events.at(3)), withEvent(readOut),
                                     withEvent(timeless), Failure()};
    settleBursts(failures, events);
    EXPECT_FALSE(failures.at(0).burst);
    EXPECT_EQ(failures.at(1).burst, (EventBurst{3, noon, noon + 40}));
    EXPECT_FALSE(failures.at(2).burst) << "read out: its time may be misheard";
    EXPECT_FALSE(failures.at(3).burst);
    EXPECT_FALSE(failures.at(4).burst);
}

TEST(FailureBurstsTest, rowsNeedNotBeInOrder)
{
    const auto rows = rowsAt({100, EventRows::noTime, 0, 20, 5000, 40});
    EXPECT_THAT(burstsOf(*rows, {0, 1, 2, 3, 4, 5}), ElementsAre(EventBurst{3, 0, 40}));
    EXPECT_THAT(burstsOf(*rows, {1, 2, 3}), IsEmpty());
}

TEST(FailureBurstsTest, binsThatABurstTouchesAreMarked)
{
    EventTimeline timeline;
    timeline.from = 600;
    timeline.to = 900;
    timeline.binSeconds = 60;
    timeline.counts = {1, 3, 2, 0, 1};
    EXPECT_THAT(timeline.inBurst, IsEmpty());
    markBursts(timeline, {{3, 0, 599}, {3, 670, 725}, {3, 900, 950}});
    EXPECT_THAT(timeline.inBurst, ElementsAre(0, 1, 1, 0, 0));
    markBursts(timeline, {{9, 100, 601}, {9, 899, 5000}});
    EXPECT_THAT(timeline.inBurst, ElementsAre(1, 0, 0, 0, 1));
    EventTimeline empty;
    markBursts(empty, {{3, 0, 599}});
    EXPECT_THAT(empty.inBurst, IsEmpty());
}
