#include "core/retest/RetestPlan.h"
#include "core/retest/RetestWatch.h"
#include "tests/support/ScriptedMailService.h"
#include "tests/unit/retest/RetestRoom.h"

#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace ims::test {

namespace {

const QStringList five{u"FINE0001"_s, u"FINE0002"_s, u"AGAIN001"_s, u"POISON01"_s, u"SLOW0001"_s};

/// A retest as it is done on a server, with a service that does what its script says.
class RetestServiceTest : public testing::Test
{
protected:
    RetestServiceTest()
    {
        room.archiveMail(five);
        service.setFate(u"AGAIN001"_s, MailFate::FailAgain);
        service.setFate(u"POISON01"_s, MailFate::Poison);
        service.setFate(u"SLOW0001"_s, MailFate::Ignore);
        service.setLastRecord(100);
    }

    void putBack(const QStringList& names)
    {
        std::vector<PlannedMove> plan = RetestRoom::planned(room.archive(), names);
        for (PlannedMove& move : plan) {
            move.knownEvents =
                eventsNaming(move.name, service.events()) + QStringList{u"17@1999-03-08T10:00:00Z"_s};
            move.eventsKnown = true;
            watched.push_back({move.name, move.size, move.knownEvents, true, {}});
        }
        auto retest = room.retest();
        const auto counts = retest.putBack(room.archive(), room.in(), plan);
        ASSERT_TRUE(counts && counts->done == names.size());
        ASSERT_TRUE(retest.noteService(true));
    }

    ServerLook look(qint64 running = 0) const
    {
        return {Retest::list(room.in()).value(), Retest::list(room.archive()).value(), service.events(), true,
                running};
    }

    std::vector<std::string> verdicts(const RetestWatch& watch) const
    {
        std::vector<std::string> told;
        for (size_t i = 0; i < watched.size(); ++i)
            told.push_back(watched[i].name.toStdString() + ' ' +
                           verdictId(watch.verdicts()[i].verdict).toStdString());
        return told;
    }

    /// Every message is in ARCHIVE, in IN or among the saved copies, and none arrived twice.
    void checkNothingIsLost() const
    {
        std::set<std::string> kept;
        for (const Path& folder : {room.archive(), room.in(), room.copies()}) {
            for (const auto& [name, bytes] : RetestRoom::filesIn(folder))
                kept.insert(bytes);
        }
        for (const QString& name : five)
            EXPECT_TRUE(kept.contains(RetestRoom::mail(name).toStdString())) << name.toStdString();
        std::multiset<QByteArray> arrived(service.delivered().begin(), service.delivered().end());
        EXPECT_EQ(arrived.size(), std::set<QByteArray>(arrived.begin(), arrived.end()).size())
            << "delivered twice";
    }

    RetestRoom room;
    ScriptedMailService service{room.in(), room.archive()};
    std::vector<WatchedFile> watched;
};

} // namespace

TEST_F(RetestServiceTest, EachFileGetsTheVerdictOfWhatBecameOfIt)
{
    service.setArchiving(false);
    putBack({u"FINE0001"_s, u"AGAIN001"_s, u"SLOW0001"_s});
    RetestWatch watch(watched);
    watch.look(look());
    EXPECT_THAT(verdicts(watch), ElementsAre("FINE0001 waiting", "AGAIN001 waiting", "SLOW0001 waiting"));
    service.start();
    service.run();
    service.setClock(0); // the server's clock was set back by decades
    watch.look(look(60'000));
    EXPECT_THAT(verdicts(watch), ElementsAre("FINE0001 taken", "AGAIN001 failed-again", "SLOW0001 waiting"));
    watch.look(look(RetestWatch::patience));
    EXPECT_THAT(verdicts(watch), ElementsAre("FINE0001 taken", "AGAIN001 failed-again", "SLOW0001 stuck"));
    checkNothingIsLost();
    service.stop();
    EXPECT_TRUE(room.retest().undo());
    checkNothingIsLost();
    EXPECT_THAT(RetestRoom::namesIn(room.in()), testing::IsEmpty());
    EXPECT_EQ(room.states(), u"FINE0001 moved, AGAIN001 moved, SLOW0001 undone"_s);
    service.start();
    service.run();
    EXPECT_EQ(service.delivered().size(), 1U) << "undo gave the service nothing to deliver again";
}

TEST_F(RetestServiceTest, WithArchivalADeliveredFileStaysUndetermined)
{
    putBack({u"FINE0001"_s});
    service.start();
    service.run();
    RetestWatch watch(watched);
    watch.look(look());
    EXPECT_THAT(verdicts(watch), ElementsAre("FINE0001 undetermined"));
    EXPECT_EQ(watch.outcome(), RetestOutcome::Undetermined);
    EXPECT_EQ(RetestRoom::namesIn(room.archive()).size(), 5);
    service.stop();
    EXPECT_TRUE(room.retest().undo());
    service.start();
    service.run();
    EXPECT_EQ(service.delivered().size(), 1U);
    checkNothingIsLost();
}

TEST_F(RetestServiceTest, APoisonousFileStopsTheRetestAndIsSetAside)
{
    putBack({u"POISON01"_s, u"SLOW0001"_s});
    service.start();
    service.run();
    EXPECT_FALSE(service.isRunning());
    RetestWatch watch(watched);
    watch.look(look());
    EXPECT_THAT(verdicts(watch), ElementsAre("POISON01 stuck", "SLOW0001 waiting"));
    EXPECT_EQ(watch.outcome(), RetestOutcome::Bad);
    ASSERT_EQ(watch.stops().size(), 2U);
    EXPECT_EQ(watch.stops().front().id(), 4182);

    auto retest = room.retest();
    const auto aside = retest.setAside(room.in(), RetestRoom::planned(room.in(), {u"POISON01"_s}));
    ASSERT_TRUE(aside && aside->done == 1);
    service.start();
    service.run();
    EXPECT_TRUE(service.isRunning()) << "without the file it stays up";
    service.stop();
    ASSERT_TRUE(retest.undo());
    EXPECT_EQ(RetestRoom::namesIn(room.archive()).size(), 5)
        << "through the folder beside IN back to where it was";
    checkNothingIsLost();
}

/// A retest that is run again and again, with crashes of the program and of the service, delivers each
/// message once.
TEST_F(RetestServiceTest, TheSameFileRetestedTwiceArrivesOnce)
{
    service.setArchiving(false);
    putBack({u"AGAIN001"_s});
    service.start();
    service.run();
    service.stop();
    service.setFate(u"AGAIN001"_s, MailFate::Deliver); // the setting was mended
    putBack({u"AGAIN001"_s});
    service.start();
    service.run();
    RetestWatch watch({watched.back()});
    watch.look(look());
    EXPECT_EQ(watch.verdicts().front().verdict, RetestVerdict::Taken) << "its first failure is known by then";
    service.stop();
    ASSERT_TRUE(room.retest().undo());
    EXPECT_FALSE(RetestRoom::namesIn(room.archive()).contains(u"AGAIN001"_s));
    EXPECT_EQ(service.delivered().size(), 1U);
    checkNothingIsLost();
}

} // namespace ims::test
