#include "core/retest/RetestWatch.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(1999, 3, 9), QTime(12, 0), Qt::UTC);

Event eventOf(quint32 id, const QString& name, quint32 record, const QDateTime& time)
{
    Event event;
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 0xC0000000 | id;
    event.record = record;
    event.time = time;
    if (!name.isEmpty())
        event.strings = {name};
    return event;
}

MoveEntry fileOf(const QString& name, qint64 size = 100)
{
    MoveEntry entry;
    entry.name = name;
    entry.size = size;
    return entry;
}

const Event oldFailure = eventOf(4117, u"G4KX0B7M"_s, 17, noon.addDays(-1));

/// One file that was put back, whose failure is known.
struct Watched
{
    RetestWatch watch{{{u"G4KX0B7M"_s, 100, {eventKey(oldFailure)}, true, {}}}};
    std::vector<Event> events{oldFailure};

    RetestVerdict look(const std::vector<MoveEntry>& in, const std::vector<MoveEntry>& archive,
                       qint64 running = 0)
    {
        ServerLook look;
        look.in = in;
        look.archive = archive;
        look.events = events;
        look.logRead = true;
        look.running = running;
        watch.look(look);
        return watch.verdicts().front().verdict;
    }
};

} // namespace

TEST(RetestWatchTest, TakenIsGoneFromInAndNotBack)
{
    Watched one;
    EXPECT_EQ(one.look({fileOf(u"G4KX0B7M"_s)}, {}), RetestVerdict::Waiting);
    EXPECT_EQ(one.watch.outcome(), RetestOutcome::Waiting);
    EXPECT_EQ(one.look({}, {}), RetestVerdict::Taken);
    EXPECT_EQ(one.watch.outcome(), RetestOutcome::Good);
}

TEST(RetestWatchTest, FailedAgainOnlyWithANewEventThatNamesIt)
{
    Watched one;
    EXPECT_EQ(one.look({}, {fileOf(u"g4kx0b7m"_s)}), RetestVerdict::Undetermined)
        << "delivered mail is kept there too";
    EXPECT_EQ(one.watch.outcome(), RetestOutcome::Undetermined);
    one.events.push_back(eventOf(4117, u"OTHER123"_s, 18, noon));
    EXPECT_EQ(one.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::Undetermined);
    one.events.push_back(eventOf(4117, u"g4kx0b7m"_s, 19, noon));
    EXPECT_EQ(one.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::FailedAgain);
    EXPECT_EQ(one.watch.outcome(), RetestOutcome::Bad);
    EXPECT_EQ(one.look({}, {}), RetestVerdict::FailedAgain)
        << "what failed has failed, wherever the file goes";
}

TEST(RetestWatchTest, ClocksThatAreSetDoNotMatter)
{
    for (const qint64 jump : {-40LL * 365 * 86'400, -3'600LL, 40LL * 365 * 86'400}) {
        Watched one;
        EXPECT_EQ(one.look({fileOf(u"G4KX0B7M"_s)}, {}, -3'600'000), RetestVerdict::Waiting);
        one.events.push_back(eventOf(4117, u"G4KX0B7M"_s, 19, noon.addSecs(jump)));
        EXPECT_EQ(one.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::FailedAgain)
            << "new by its record, whatever the server's clock says";
    }
    Watched cleared;
    cleared.events = {eventOf(4117, u"G4KX0B7M"_s, 17, noon)}; // the log was cleared: the numbers begin again
    EXPECT_EQ(cleared.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::FailedAgain);
}

TEST(RetestWatchTest, TheSameEventInAnotherFormIsNotNew)
{
    Watched one;
    Event exported = oldFailure;
    exported.record.reset();
    exported.timeGrain = 60;
    exported.time = exported.time.addSecs(30);
    one.events = {exported};
    EXPECT_EQ(one.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::Undetermined);
    Event zoned = oldFailure;
    zoned.timeBasis = TimeBasis::Assumed;
    zoned.time = zoned.time.addSecs(-9 * 3'600);
    one.events = {zoned};
    EXPECT_EQ(one.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::Undetermined);
    zoned.record = 18;
    one.events = {zoned};
    EXPECT_EQ(one.look({}, {fileOf(u"G4KX0B7M"_s)}), RetestVerdict::FailedAgain);
}

TEST(RetestWatchTest, StuckByAnEventOrByStaying)
{
    Watched named;
    named.events.push_back(eventOf(4182, u"G4KX0B7M"_s, 20, noon));
    EXPECT_EQ(named.look({fileOf(u"G4KX0B7M"_s)}, {}), RetestVerdict::Stuck);
    EXPECT_EQ(named.watch.stops().size(), 1U);
    named.look({fileOf(u"G4KX0B7M"_s)}, {});
    EXPECT_EQ(named.watch.stops().size(), 1U) << "the same event is one";
    EXPECT_EQ(named.watch.outcome(), RetestOutcome::Bad);

    Watched stays;
    for (int minute = 0; minute < 14; ++minute)
        EXPECT_EQ(stays.look({fileOf(u"G4KX0B7M"_s)}, {}, 60'000), RetestVerdict::Waiting);
    EXPECT_EQ(stays.look({fileOf(u"G4KX0B7M"_s)}, {}, 60'000), RetestVerdict::Stuck);
    EXPECT_EQ(stays.look({}, {}, 60'000), RetestVerdict::Taken) << "late is not lost";
}

TEST(RetestWatchTest, StopEventsBeforeABatchAreKnownByItsJournalElseByTime)
{
    RetestBatch batch;
    batch.begun = noon;
    const Event old = eventOf(4116, {}, 17, noon.addSecs(-60));
    const Event late = eventOf(4102, {}, 18, noon.addSecs(60));
    const auto stopsOf = [&](const std::vector<Event>& events) {
        RetestWatch watch({}, stopsBefore(batch, events));
        ServerLook look;
        look.events = events;
        look.logRead = true;
        watch.look(look);
        return watch.stops().size();
    };
    EXPECT_EQ(stopsOf({old, late}), 1U) << "no log was looked into: by time";
    batch.knownStops = QStringList();
    EXPECT_EQ(stopsOf({old, late}), 2U) << "a log was, and neither was in it: the server’s clock is late";
    batch.knownStops = stopKeys({old, late});
    EXPECT_EQ(stopsOf({old, late}), 0U);
    EXPECT_EQ(stopsOf({old, late, eventOf(3039, {}, 19, noon.addDays(-1))}), 1U);
    EXPECT_EQ(stopsOf({eventOf(4117, u"G4KX0B7M"_s, 20, noon.addDays(1))}), 0U) << "no stop event";

    std::vector<Event> many;
    for (quint32 i = 0; i < 1'500; ++i)
        many.push_back(eventOf(4116, {}, i, noon.addSecs(qint64(i) - 2'000)));
    batch.knownStops = stopKeys(many);
    EXPECT_EQ(batch.knownStops->size(), 1'000) << "a line of the journal has its limit";
    EXPECT_EQ(stopsOf(many), 0U) << "the older ones are known by their times";
}

TEST(RetestWatchTest, AFolderThatCannotBeReadChangesNothing)
{
    Watched one;
    EXPECT_EQ(one.look({fileOf(u"G4KX0B7M"_s)}, {}), RetestVerdict::Waiting);
    ServerLook blind;
    one.watch.look(blind);
    EXPECT_EQ(one.watch.verdicts().front().verdict, RetestVerdict::Waiting);
    blind.in = std::vector<MoveEntry>();
    one.watch.look(blind);
    EXPECT_EQ(one.watch.verdicts().front().verdict, RetestVerdict::Undetermined) << "it may be in ARCHIVE";
}

TEST(RetestWatchTest, AnotherFileOfTheNameIsNotOurs)
{
    Watched one;
    EXPECT_EQ(one.look({fileOf(u"G4KX0B7M"_s, 101)}, {}), RetestVerdict::Taken);
}

TEST(RetestWatchTest, StopEventsEndTheRetestUnlessTheyAreOld)
{
    for (const quint32 id : {4116U, 4102U, 3039U}) {
        Watched one;
        one.events.push_back(eventOf(id, {}, 21, noon));
        one.look({}, {});
        EXPECT_EQ(one.watch.outcome(), RetestOutcome::Bad) << id;
        RetestWatch known({}, {eventKey(one.events.back())});
        ServerLook look;
        look.events = one.events;
        known.look(look);
        EXPECT_TRUE(known.stops().empty());
    }
    Watched other;
    Event wins = eventOf(4102, {}, 21, noon);
    wins.source = u"Wins"_s;
    other.events.push_back(wins);
    other.look({}, {});
    EXPECT_EQ(other.watch.outcome(), RetestOutcome::Good);
}

TEST(RetestWatchTest, WithoutALogBeforeTheMoveLaterEventsCount)
{
    const auto verdictOf = [](const QDateTime& time) {
        RetestWatch watch({{u"G4KX0B7M"_s, 100, {}, false, noon}});
        ServerLook look;
        look.in = std::vector<MoveEntry>();
        look.archive = std::vector<MoveEntry>{fileOf(u"G4KX0B7M"_s)};
        look.events = {eventOf(4117, u"G4KX0B7M"_s, 1, time)};
        look.logRead = true;
        watch.look(look);
        return watch.verdicts().front().verdict;
    };
    EXPECT_EQ(verdictOf(noon.addSecs(-60)), RetestVerdict::Undetermined);
    EXPECT_EQ(verdictOf(noon.addSecs(60)), RetestVerdict::FailedAgain);
    EXPECT_EQ(verdictOf({}), RetestVerdict::Undetermined);
}

TEST(RetestWatchTest, KnownEventsAreThoseThatNameTheFile)
{
    const std::vector<Event> events{oldFailure, eventOf(4117, u"OTHER123"_s, 18, noon),
                                    eventOf(4182, u"g4kx0b7m"_s, 19, noon)};
    EXPECT_EQ(eventsNaming(u"G4KX0B7M"_s, events),
              QStringList({u"19@1999-03-09T12:00:00Z"_s, u"17@1999-03-08T12:00:00Z"_s}));
}
