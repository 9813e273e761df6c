#include "core/casefile/LiveCopies.h"

#include "core/casefile/KeptFiles.h"
#include "tests/support/AsNobody.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace ims::test {

namespace {

class LiveCopiesTest : public testing::Test
{
protected:
    LiveCopiesTest()
    {
        room.write(u"server/AppEvent.Evt"_s, "first");
        room.write(u"stick/other"_s, "elsewhere");
        fs::create_directories(room.path(u"case"_s));
    }

    KeepRequest request() const
    {
        KeepRequest request;
        request.folder = room.path(u"case"_s);
        request.opened = {server, room.path(u"stick"_s)};
        request.collector = u"jane"_s;
        request.now = fullRecord().createdAt;
        return request;
    }

    static QByteArray read(const Expected<ByteSourcePtr>& source)
    {
        return source ? (*source)->read({0, 1 << 20}).value_or(QByteArray("(unreadable)"))
                      : QByteArray("(not opened)");
    }

    CaseRoom room;
    Path server = room.path(u"server"_s);
    Path log = server / "AppEvent.Evt";
};

} // namespace

TEST_F(LiveCopiesTest, WhatIsReadIsTheCopyAlsoWhereTheServerGoesOnWriting)
{
    LiveCopies copies(request(), {server}, {});
    EXPECT_EQ(read(copies.open(log)), "first");
    room.write(u"server/AppEvent.Evt"_s, "first and more");
    EXPECT_EQ(read(copies.open(log)), "first") << "one reading, one state of the file";
    const auto reopened = copies.reopener()(log);
    EXPECT_EQ(read(reopened), "first");
    EXPECT_EQ((*reopened)->name(), displayName(log)) << "claims point at the original";
    ASSERT_EQ(copies.kept().size(), 1U);
    EXPECT_EQ(room.read(room.path(u"case"_s) / pathFromString(copies.kept().front().copy)), "first");
    EXPECT_EQ(copies.read(), std::set<Path>{log});
    EXPECT_TRUE(copies.notes().isEmpty());
}

TEST_F(LiveCopiesTest, TheServerIsReadAgainOnlyWhereItChanged)
{
    KeepRequest again = request();
    {
        LiveCopies copies(request(), {server}, {});
        read(copies.open(log));
        again.kept = copies.kept();
    }
    again.now = again.now.addDays(1);
    LiveCopies same(again, {server}, {});
    read(same.open(log));
    EXPECT_EQ(same.kept(), again.kept);

    room.write(u"server/AppEvent.Evt"_s, "another one");
    LiveCopies changed(again, {server}, {});
    EXPECT_EQ(read(changed.open(log)), "another one");
    EXPECT_EQ(changed.kept().size(), 2U) << "the copy of before stays";
}

TEST_F(LiveCopiesTest, OtherRootsAreReadWhereTheyLie)
{
    LiveCopies copies(request(), {server}, {});
    EXPECT_EQ(read(copies.open(room.path(u"stick/other"_s))), "elsewhere");
    EXPECT_TRUE(copies.kept().empty());
    EXPECT_TRUE(copies.read().empty());
}

TEST_F(LiveCopiesTest, AFileThatIsHeldOrGoneIsAnErrorByItsOwnName)
{
    fs::permissions(log, fs::perms::none, fs::perm_options::replace);
    const AsNobody nobody;
    ASSERT_TRUE(nobody.isDone());
    LiveCopies copies(request(), {server}, {});
    const auto refused = copies.open(log);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().file, displayName(log));
    const auto gone = copies.open(server / "gone");
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().file, displayName(server / "gone"));
}

TEST_F(LiveCopiesTest, WhatTheCaseHasNoRoomForIsReadWhereItLiesAndTold)
{
    KeepRequest small = request();
    small.limits.file = 3;
    LiveCopies copies(small, {server}, {});
    EXPECT_EQ(read(copies.open(log)), "first");
    EXPECT_TRUE(copies.read().empty());
    EXPECT_EQ(copies.notes().size(), 1);
}

TEST_F(LiveCopiesTest, ACaseThatCannotBeWrittenToDoesNotStopTheReading)
{
    KeepRequest blocked = request();
    room.write(u"case/evidence"_s, "a file where the folder should be");
    LiveCopies copies(blocked, {server}, {});
    EXPECT_EQ(read(copies.open(log)), "first");
    ASSERT_EQ(copies.notes().size(), 1);
    EXPECT_TRUE(copies.notes().front().english().contains(u"where they lie"_s));
}

TEST_F(LiveCopiesTest, StoppingEndsTheCopying)
{
    StopSource stop;
    stop.request_stop();
    LiveCopies copies(request(), {server}, stop.get_token());
    const auto cancelled = copies.open(log);
    ASSERT_FALSE(cancelled);
    EXPECT_TRUE(isCancelled(cancelled.error()));
}

TEST_F(LiveCopiesTest, TheTechniciansAnswerMakesARootLive)
{
    CaseRecord record;
    record.opened = {server, room.path(u"stick"_s)};
    EXPECT_TRUE(liveRootsOf(record).empty());
    record.walkthrough.now.answers.insert(u"evidence.root/"_s + displayName(server), u"live"_s);
    record.walkthrough.now.answers.insert(u"evidence.root/"_s + displayName(room.path(u"stick"_s)),
                                          u"copy"_s);
    EXPECT_EQ(liveRootsOf(record), std::vector<Path>{server});
}

TEST_F(LiveCopiesTest, AMissingCopyIsMadeAgainAndEarlierOnesStayOnce)
{
    KeepRequest next = request();
    const auto keep = [&] {
        EvidenceKeeper keeper(next, {});
        const auto kept = keeper.keep(log);
        EXPECT_TRUE(kept) << kept.error().english().toStdString();
        next.kept = keeper.all();
        return next.kept;
    };
    keep();
    room.write(u"server/AppEvent.Evt"_s, "another one");
    EXPECT_EQ(keep().size(), 2U);
    const auto settled = keep();
    EXPECT_EQ(settled.size(), 2U);
    EXPECT_EQ(keep(), settled) << "nothing changed, however often it is looked at";
    fs::remove(room.path(u"case"_s) / pathFromString(settled.front().copy));
    const auto again = keep();
    EXPECT_EQ(room.read(room.path(u"case"_s) / pathFromString(again.front().copy)), "another one");
}

TEST_F(LiveCopiesTest, CopiesAreFoundBySourceNotByNumber)
{
    room.write(u"stick/AppEvent.Evt"_s, "of the stick");
    const Path other = room.path(u"stick/AppEvent.Evt"_s);
    CaseRecord record;
    record.opened = {log, other};
    KeepRequest both = request();
    both.opened = record.opened;
    EvidenceKeeper keeper(both, {});
    ASSERT_TRUE(keeper.keep(log) && keeper.keep(other));
    record.kept = keeper.all();
    record.opened = {other}; // the first one was taken out of the case
    fs::remove(other);
    const auto reachable = reachableInputs(record, room.path(u"case"_s));
    ASSERT_EQ(reachable.size(), 1U);
    EXPECT_EQ(room.read(reachable.front()), "of the stick");
}

TEST_F(LiveCopiesTest, KeepingAfterwardsLeavesWhatWasRead)
{
    LiveCopies copies(request(), {server}, {});
    read(copies.open(log));
    room.write(u"server/AppEvent.Evt"_s, "grown since");
    Evidence evidence;
    evidence.server = u"EXCH01"_s;
    evidence.inputs.push_back(Input::of(log, InputKind::EventLog, Message()));
    KeepRequest after = request();
    after.kept = copies.kept();
    after.settled = copies.read();
    const auto kept = keepEvidence(after, evidence);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().sha256, copies.kept().front().sha256);
    EXPECT_EQ(kept->front().server, u"EXCH01"_s) << "whose it is was not known when it was copied";
}

} // namespace ims::test
