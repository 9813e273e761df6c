#include "core/retest/QueuePlan.h"
#include "tests/support/AsNobody.h"
#include "tests/unit/retest/RetestRoom.h"

#include <QFile>

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace ims::test {

namespace {

const QStringList three{u"G4KX0B7M"_s, u"G4WD81ZL"_s, u"G5PWT2QH"_s};

/// What a run came to, as "done/skipped/failed/taken"; or its Error.
std::string told(const Expected<RetestCounts>& counts)
{
    if (!counts)
        return counts.error().english().toStdString();
    return u"%1/%2/%3/%4"_s.arg(counts->done)
        .arg(counts->skipped)
        .arg(counts->failed)
        .arg(counts->taken)
        .toStdString();
}

class RetestTest : public testing::Test
{
protected:
    Expected<RetestCounts> putBack(const QStringList& names, RetestSurroundings surroundings = {}) const
    {
        return room.retest(std::move(surroundings))
            .putBack(room.archive(), room.in(), RetestRoom::planned(room.archive(), names));
    }

    Expected<RetestCounts> undo(RetestSurroundings surroundings = {}) const
    {
        return room.retest(std::move(surroundings)).undo();
    }

    /// Runs something right before a step of the disk, once.
    static RetestSurroundings before(DiskStep step, const std::function<void()>& act,
                                     DiskWays ways = DiskWays::All)
    {
        RetestSurroundings surroundings;
        surroundings.open = HookedFolder::opener(
            [step, act, done = std::make_shared<bool>(false)](DiskStep now, const Path&,
                                                              const QString&) -> std::optional<Error> {
                if (now == step && !std::exchange(*done, true))
                    act();
                return {};
            },
            ways);
        return surroundings;
    }

    static RetestSurroundings failing(DiskStep step, const Path& folder, DiskWays ways = DiskWays::All)
    {
        RetestSurroundings surroundings;
        surroundings.open = HookedFolder::opener(
            [step, folder](DiskStep now, const Path& where, const QString&) -> std::optional<Error> {
                if (now == step && where == folder)
                    return diskError("the network name is no longer available");
                return {};
            },
            ways);
        return surroundings;
    }

    QString reason(size_t move) const { return room.retest().moves().at(move).why.english(); }

    const RetestRoom room;
    const std::map<std::string, std::string> original = [&] {
        room.archiveMail(three);
        return RetestRoom::filesIn(room.archive());
    }();
};

} // namespace

TEST_F(RetestTest, MovesTheNamedFilesAndKeepsCopies)
{
    EXPECT_EQ(told(putBack({three[0], three[2]})), "2/0/0/0");
    EXPECT_EQ(RetestRoom::namesIn(room.in()), QStringList({three[0], three[2]}));
    EXPECT_EQ(RetestRoom::namesIn(room.archive()), QStringList(three[1]));
    EXPECT_EQ(RetestRoom::namesIn(room.copies()), QStringList({three[0], three[2]}));
    for (const QString& name : {three[0], three[2]}) {
        EXPECT_EQ(RetestRoom::read(room.in() / pathFromString(name)), RetestRoom::mail(name));
        EXPECT_EQ(RetestRoom::read(room.copies() / pathFromString(name)), RetestRoom::mail(name));
    }
    EXPECT_EQ(room.states(), u"G4KX0B7M moved, G5PWT2QH moved"_s);
    EXPECT_FALSE(room.retest().journal().unfinished());
}

TEST_F(RetestTest, UndoPutsAllWhereItWasAndTwiceIsAsOnce)
{
    for (const DiskWays ways : {DiskWays::All, DiskWays::NoRename, DiskWays::CopyOnly}) {
        RetestSurroundings disk;
        disk.open = HookedFolder::opener({}, ways);
        EXPECT_EQ(told(putBack(three, disk)), "3/0/0/0");
        EXPECT_THAT(RetestRoom::filesIn(room.archive()), IsEmpty());
        EXPECT_EQ(RetestRoom::filesIn(room.in()), original);
        EXPECT_EQ(told(undo(disk)), "3/0/0/0");
        EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
        EXPECT_THAT(RetestRoom::namesIn(room.in()), IsEmpty());
        const QByteArray journal = RetestRoom::read(room.journal());
        EXPECT_EQ(told(undo(disk)), "0/0/0/0");
        EXPECT_EQ(RetestRoom::read(room.journal()), journal);
        EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
    }
}

TEST_F(RetestTest, ATakenNameIsNeverOverwritten)
{
    RetestRoom::write(room.in() / "G4KX0B7M", "another mail");
    RetestRoom::write(room.in() / "g4wd81zl", "another mail in small letters");
    EXPECT_EQ(told(putBack(three)), "1/0/2/0");
    EXPECT_EQ(room.states(), u"G4KX0B7M failed, G4WD81ZL failed, G5PWT2QH moved"_s);
    EXPECT_TRUE(reason(0).contains(u"never overwritten"_s));
    EXPECT_EQ(RetestRoom::read(room.in() / "G4KX0B7M"), "another mail");
    EXPECT_EQ(RetestRoom::read(room.archive() / "G4WD81ZL"), RetestRoom::mail(three[1]));
    EXPECT_EQ(told(undo()), "1/0/0/0");
    EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
    EXPECT_EQ(RetestRoom::read(room.in() / "g4wd81zl"), "another mail in small letters");
}

TEST_F(RetestTest, ATargetThatAppearsAfterTheCheckIsNotOverwritten)
{
    const auto appears = [&] { RetestRoom::write(room.in() / "G4KX0B7M", "came meanwhile"); };
    for (const auto& [step, ways] :
         std::vector<std::pair<DiskStep, DiskWays>>{{DiskStep::Rename, DiskWays::All},
                                                    {DiskStep::Rename, DiskWays::NoRename},
                                                    {DiskStep::Create, DiskWays::CopyOnly}}) {
        EXPECT_EQ(told(putBack({three[0]}, before(step, appears, ways))), "0/0/1/0");
        EXPECT_EQ(RetestRoom::read(room.in() / "G4KX0B7M"), "came meanwhile");
        EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
        EXPECT_EQ(told(undo()), "0/0/0/0");
        EXPECT_EQ(RetestRoom::read(room.in() / "G4KX0B7M"), "came meanwhile");
        QFile::remove(displayName(room.in() / "G4KX0B7M"));
    }
}

TEST_F(RetestTest, ASourceThatIsReplacedAfterTheCheckIsNotMoved)
{
    const auto replaced = [&] {
        QFile::remove(displayName(room.archive() / "G4KX0B7M"));
        RetestRoom::write(room.archive() / "G4KX0B7M", "another file");
    };
    for (const DiskWays ways : {DiskWays::All, DiskWays::NoRename, DiskWays::CopyOnly}) {
        room.archiveMail({three[0]});
        EXPECT_EQ(told(putBack({three[0]}, before(DiskStep::Rename, replaced, ways))), "0/1/0/0");
        EXPECT_EQ(RetestRoom::read(room.archive() / "G4KX0B7M"), "another file");
        EXPECT_THAT(RetestRoom::namesIn(room.in()), IsEmpty());
    }
}

TEST_F(RetestTest, WhatIsNotFitStaysAndSaysWhy)
{
    const std::vector<PlannedMove> plan = RetestRoom::planned(room.archive(), three);
    RetestRoom::write(room.archive() / "G4KX0B7M", RetestRoom::mail(three[0]) + "more");
    RetestRoom::write(room.archive() / "G4WD81ZL", "");
    QFile::remove(displayName(room.archive() / "G5PWT2QH"));
    std::filesystem::create_symlink(room.copies(), room.archive() / "G5PWT2QH");
    EXPECT_EQ(told(room.retest().putBack(room.archive(), room.in(), plan)), "0/3/0/0");
    EXPECT_TRUE(reason(0).contains(u"other bytes"_s));
    EXPECT_TRUE(reason(1).contains(u"empty"_s));
    EXPECT_TRUE(reason(2).contains(u"link"_s));
    EXPECT_THAT(RetestRoom::namesIn(room.in()), IsEmpty());
    EXPECT_THAT(RetestRoom::namesIn(room.copies()), IsEmpty());
}

TEST_F(RetestTest, AFileInUseStays)
{
    const int locked = ::open((room.archive() / "G4KX0B7M").c_str(), O_RDWR | O_CLOEXEC);
    EXPECT_EQ(told(putBack({three[0]})), "0/1/0/0");
    EXPECT_TRUE(reason(0).contains(u"another program"_s)) << reason(0).toStdString();
    ::close(locked);
    EXPECT_EQ(told(putBack({three[0]})), "1/0/0/0");
}

TEST_F(RetestTest, AFileThatGrowsWhileItIsReadStays)
{
    const auto grows = [&] {
        QFile file(displayName(room.archive() / "G4KX0B7M"));
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("more");
    };
    EXPECT_EQ(told(putBack({three[0]}, before(DiskStep::Read, grows))), "0/1/0/0");
    EXPECT_TRUE(reason(0).contains(u"written to"_s)) << reason(0).toStdString();
}

TEST_F(RetestTest, FoldersLinksAndDevicesAreNeverOpened)
{
    std::filesystem::create_directory(room.archive() / "FOLDER");
    mkfifo((room.archive() / "PIPE").c_str(), 0600);
    std::vector<PlannedMove> plan = RetestRoom::planned(room.archive(), {three[0], three[1]});
    plan[0].name = u"FOLDER"_s;
    plan[1].name = u"PIPE"_s;
    EXPECT_EQ(told(room.retest().putBack(room.archive(), room.in(), plan)), "0/2/0/0");
}

TEST_F(RetestTest, NamesThatLeadElsewhereAreRefused)
{
    for (const QString& name : {u"../G4KX0B7M"_s, u"a/b"_s, u"a\\b"_s, u".."_s, u""_s, u"NUL"_s}) {
        std::vector<PlannedMove> plan = RetestRoom::planned(room.archive(), {three[0]});
        plan[0].name = name;
        const auto counts = room.retest().putBack(room.archive(), room.in(), plan);
        ASSERT_FALSE(counts);
        EXPECT_TRUE(Retest::isRefusal(counts.error()));
    }
    EXPECT_FALSE(std::filesystem::exists(room.journal()));
}

TEST_F(RetestTest, AJournalAmongTheMailAndOneFolderForBothAreRefused)
{
    const auto plan = RetestRoom::planned(room.archive(), three);
    const auto among = Retest::open(room.in() / "journal")->putBack(room.archive(), room.in(), plan);
    ASSERT_FALSE(among);
    EXPECT_TRUE(Retest::isRefusal(among.error()));
    std::filesystem::create_directory_symlink(room.archive(), room.desk() / "other-way");
    const auto same = room.retest().putBack(room.archive(), room.desk() / "other-way", plan);
    ASSERT_FALSE(same);
    EXPECT_TRUE(Retest::isRefusal(same.error())) << same.error().english().toStdString();
    EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
    EXPECT_FALSE(std::filesystem::exists(room.in() / "journal"));
}

TEST_F(RetestTest, AShareThatGoesAwayLeavesEachFileInOnePlace)
{
    for (const auto& [step, folder] :
         std::vector<std::pair<DiskStep, Path>>{{DiskStep::Read, room.archive()},
                                                {DiskStep::Rename, room.archive()},
                                                {DiskStep::Create, room.in()},
                                                {DiskStep::Piece, room.in()},
                                                {DiskStep::Remove, room.archive()},
                                                {DiskStep::Flush, room.in()},
                                                {DiskStep::List, room.in()}}) {
        for (const DiskWays ways : {DiskWays::All, DiskWays::CopyOnly}) {
            static_cast<void>(putBack({three[0]}, failing(step, folder, ways)));
            EXPECT_TRUE(undo()) << int(step);
            EXPECT_EQ(RetestRoom::filesIn(room.archive()), original) << int(step);
            EXPECT_THAT(RetestRoom::namesIn(room.in()), IsEmpty()) << int(step);
        }
    }
}

/// What a crash of the machine needs, which a killed process does not show: what was changed is on the disk,
/// and announced in the journal, before the next change builds upon it.
TEST_F(RetestTest, EachStepIsOnTheDiskBeforeTheNext)
{
    const auto stepsOf = [&](DiskWays ways, const std::function<void(const RetestSurroundings&)>& act) {
        QStringList steps;
        RetestSurroundings surroundings;
        surroundings.open = HookedFolder::opener(
            [&](DiskStep step, const Path& folder, const QString&) -> std::optional<Error> {
                static const std::map<DiskStep, QString> words{{DiskStep::Rename, u"rename"_s},
                                                               {DiskStep::Linked, u"linked"_s},
                                                               {DiskStep::Create, u"create"_s},
                                                               {DiskStep::Remove, u"remove"_s},
                                                               {DiskStep::Flush, u"flush"_s}};
                if (!words.contains(step))
                    return {};
                const QByteArray line = RetestRoom::read(room.journal()).trimmed().split('\n').last();
                const QString said = QString::fromUtf8(line).section(u"\"what\":\""_s, 1).section(u'"', 0, 0);
                steps.append(
                    words.at(step) + u' ' + (folder == room.in() ? u"In"_s : u"Archive"_s) +
                    (step == DiskStep::Flush || step == DiskStep::Linked ? QString() : u" @"_s + said));
                return {};
            },
            ways);
        act(surroundings);
        return steps.join(u", "_s).toStdString();
    };
    const auto forth = [&](const RetestSurroundings& with) { static_cast<void>(putBack({three[0]}, with)); };
    const auto back = [&](const RetestSurroundings& with) { static_cast<void>(undo(with)); };
    EXPECT_EQ(stepsOf(DiskWays::All, forth), "rename Archive @moving, flush In, flush Archive");
    EXPECT_EQ(stepsOf(DiskWays::All, back), "rename In @undoing, flush Archive, flush In");
    EXPECT_EQ(
        stepsOf(DiskWays::NoRename, forth),
        "rename Archive @moving, flush In, linked Archive, remove Archive @moving, flush In, flush Archive");
    EXPECT_EQ(stepsOf(DiskWays::All, back), "rename In @undoing, flush Archive, flush In");
    EXPECT_EQ(stepsOf(DiskWays::CopyOnly, forth),
              "rename Archive @moving, create In @moving, flush In, remove Archive @copied, flush Archive");
    EXPECT_EQ(stepsOf(DiskWays::CopyOnly, back),
              "rename In @undoing, create Archive @undoing, flush Archive, remove In @undo-copied, flush In");
}

TEST_F(RetestTest, WhatTheServiceTookStaysMovedAndIsSaidSo)
{
    ASSERT_EQ(told(putBack(three)), "3/0/0/0");
    ASSERT_TRUE(room.retest().noteService(true));
    QFile::remove(displayName(room.in() / "G4KX0B7M"));                           // delivered
    std::filesystem::rename(room.in() / "G4WD81ZL", room.archive() / "G4WD81ZL"); // failed again
    EXPECT_EQ(told(undo()), "1/0/0/2");
    EXPECT_EQ(room.states(), u"G4KX0B7M moved, G4WD81ZL moved, G5PWT2QH undone"_s);
    EXPECT_EQ(reason(0), u"taken by the service"_s);
    EXPECT_EQ(reason(1), u"taken by the service"_s);
    const auto after = RetestRoom::filesIn(room.archive());
    EXPECT_EQ(after.size(), 2U) << "what was taken is never put back silently";
    EXPECT_EQ(RetestRoom::read(room.copies() / "G4KX0B7M"), RetestRoom::mail(three[0]));
    EXPECT_EQ(told(undo()), "0/0/0/2");
    EXPECT_EQ(RetestRoom::filesIn(room.archive()), after);
}

TEST_F(RetestTest, ALostConnectionLetsNothingCountAsTaken)
{
    for (const DiskStep lost : {DiskStep::List, DiskStep::Look, DiskStep::Read}) {
        for (const DiskWays ways : {DiskWays::All, DiskWays::CopyOnly}) {
            ASSERT_EQ(told(putBack(three)), "3/0/0/0");
            ASSERT_TRUE(room.retest().noteService(true));
            ASSERT_TRUE(room.retest().noteService(false));
            const auto counts = undo(failing(lost, room.in(), ways));
            EXPECT_TRUE(!counts || counts->taken == 0) << int(lost) << ' ' << told(counts);
            for (const RetestMove& move : room.retest().moves())
                EXPECT_FALSE(move.kind == BatchKind::PutBack &&
                             move.why.english() == "taken by the service"_L1)
                    << int(lost);
            EXPECT_TRUE(undo()) << int(lost);
            EXPECT_EQ(RetestRoom::filesIn(room.archive()), original) << int(lost);
            EXPECT_THAT(RetestRoom::namesIn(room.in()), IsEmpty()) << int(lost);
        }
    }
}

TEST_F(RetestTest, AnotherFileOfTheNameStaysWhereItIs)
{
    ASSERT_EQ(told(putBack(three)), "3/0/0/0");
    RetestRoom::write(room.in() / "G4KX0B7M", "a new mail of that name");
    RetestRoom::write(room.archive() / "G4WD81ZL", "an archived mail of that name");
    auto retest = room.retest();
    EXPECT_EQ(told(retest.undo()), "1/0/1/1");
    EXPECT_EQ(RetestRoom::read(room.in() / "G4KX0B7M"), "a new mail of that name");
    EXPECT_EQ(RetestRoom::read(room.in() / "G4WD81ZL"), RetestRoom::mail(three[1]));
    EXPECT_TRUE(retest.moves().at(1).why.english().contains(u"another file has taken its name"_s));
    EXPECT_EQ(room.states(), u"G4KX0B7M moved, G4WD81ZL moved, G5PWT2QH undone"_s);
}

TEST_F(RetestTest, LaterBatchesAppendAndAnUnfinishedOneIsInTheWay)
{
    ASSERT_EQ(told(putBack({three[0]})), "1/0/0/0");
    ASSERT_EQ(told(putBack({three[1]})), "1/0/0/0");
    EXPECT_EQ(room.states(), u"G4KX0B7M moved, G4WD81ZL moved"_s);
    const QByteArray whole = RetestRoom::read(room.journal());
    const qsizetype done = whole.lastIndexOf("{\"batch\":2,\"time\"");
    ASSERT_GT(done, 0);
    RetestRoom::write(room.journal(), whole.first(done)); // a crash before the last line
    const auto refused = putBack({three[2]});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(Retest::isRefusal(refused.error()));
    EXPECT_TRUE(std::filesystem::exists(room.archive() / "G5PWT2QH"));
    EXPECT_EQ(told(undo()), "2/0/0/0");
    EXPECT_EQ(told(putBack({three[2]})), "1/0/0/0");
}

TEST_F(RetestTest, TwoCopiesOfOneNameAreBothKept)
{
    ASSERT_EQ(told(putBack({three[0]})), "1/0/0/0");
    QFile::remove(displayName(room.in() / "G4KX0B7M"));
    RetestRoom::write(room.archive() / "G4KX0B7M", "another mail of that name");
    ASSERT_EQ(told(putBack({three[0]})), "1/0/0/0");
    EXPECT_EQ(RetestRoom::namesIn(room.copies()), QStringList({u"G4KX0B7M"_s, u"G4KX0B7M-2"_s}));
}

TEST_F(RetestTest, AnotherProcessWithTheJournalIsInTheWay)
{
    auto first = room.retest();
    ASSERT_TRUE(first.noteService(false));
    const auto second = putBack(three);
    ASSERT_FALSE(second);
    EXPECT_TRUE(Retest::isRefusal(second.error())) << second.error().english().toStdString();
    EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
}

TEST_F(RetestTest, SetsAsideIntoADatedFolderAndBack)
{
    RetestRoom::write(room.in() / "BADMAIL1", "poison");
    RetestSurroundings dated;
    dated.now = [] { return QDateTime(QDate(1999, 3, 9), QTime(12, 0), Qt::UTC); };
    EXPECT_EQ(told(room.retest(dated).setAside(room.in(), RetestRoom::planned(room.in(), {u"BADMAIL1"_s}))),
              "1/0/0/0");
    const Path aside = room.in().parent_path() / "In-set-aside-1999-03-09";
    EXPECT_EQ(RetestRoom::read(aside / "BADMAIL1"), "poison");
    EXPECT_THAT(RetestRoom::namesIn(room.in()), IsEmpty());
    EXPECT_EQ(told(undo()), "1/0/0/0");
    EXPECT_EQ(RetestRoom::read(room.in() / "BADMAIL1"), "poison");
}

TEST_F(RetestTest, QueueDatIsSetAsideAfterALookIntoOutAndNeverGoesBackOnceTheServiceHasRun)
{
    const Path imcdata = room.in().parent_path();
    RetestSurroundings dated;
    dated.now = [] { return QDateTime(QDate(1999, 3, 9), QTime(12, 0), Qt::UTC); };
    EXPECT_FALSE(planQueue(imcdata)->queue);
    EXPECT_FALSE(planQueue(imcdata)->why.isEmpty());
    EXPECT_FALSE(planQueue(imcdata)->outbound) << "there is no OUT";
    RetestRoom::write(imcdata / "QUEUE.DAT", "pointers");
    std::filesystem::create_directories(imcdata / "Out" / "Archive");
    RetestRoom::write(imcdata / "Out" / "HT3K0001", "outbound");
    for (const bool ran : {false, true}) {
        const auto plan = planQueue(imcdata);
        ASSERT_TRUE(plan && plan->queue);
        EXPECT_EQ(plan->outbound, 1);
        auto retest = room.retest(dated);
        EXPECT_EQ(told(retest.setAside(imcdata, {*plan->queue})), "1/0/0/0");
        EXPECT_FALSE(std::filesystem::exists(imcdata / "QUEUE.DAT"));
        if (ran) {
            ASSERT_TRUE(retest.noteService(true));
        }
        EXPECT_EQ(told(retest.undo()), ran ? "0/0/0/1" : "1/0/0/0");
        EXPECT_EQ(std::filesystem::exists(imcdata / "QUEUE.DAT"), !ran);
    }
    EXPECT_EQ(RetestRoom::read(imcdata.parent_path() / "Imcdata-set-aside-1999-03-09" / "QUEUE.DAT"),
              "pointers");
}

TEST_F(RetestTest, WithoutRightsNothingIsLost)
{
    const RetestRoom open(u"/tmp"_s);
    open.archiveMail(three);
    for (const Path& path : {open.desk().parent_path(), open.in().parent_path(), open.desk()})
        std::filesystem::permissions(path, std::filesystem::perms(0777));
    for (const Path& denied : {open.in(), open.archive()}) {
        std::filesystem::permissions(open.in(), std::filesystem::perms(0777));
        std::filesystem::permissions(open.archive(), std::filesystem::perms(0777));
        std::filesystem::permissions(denied, std::filesystem::perms(0555));
        for (const DiskWays ways : {DiskWays::All, DiskWays::NoRename, DiskWays::CopyOnly}) {
            RetestSurroundings disk;
            disk.open = HookedFolder::opener({}, ways);
            const AsNobody nobody;
            if (!nobody.isDone())
                GTEST_SKIP() << "this process cannot give up its rights";
            EXPECT_EQ(told(open.retest(disk).putBack(open.archive(), open.in(),
                                                     RetestRoom::planned(open.archive(), three))),
                      "0/0/3/0");
            EXPECT_EQ(RetestRoom::filesIn(open.archive()), original);
            EXPECT_THAT(RetestRoom::namesIn(open.in()), IsEmpty());
        }
    }
}

namespace {

/// Runs the test in a process of its own that may mount; false where that cannot be had.
bool inOwnMounts(const std::function<bool()>& test)
{
    const pid_t child = fork();
    if (child == 0) {
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            _exit(2);
        _exit(test() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_NE(WEXITSTATUS(status), 1);
    return WEXITSTATUS(status) != 2;
}

} // namespace

TEST_F(RetestTest, AFullDiskUnderInOrUnderTheCopiesLosesNothing)
{
    const bool ran = inOwnMounts([&] {
        bool fine = true;
        for (const Path& full : {room.in(), room.desk()}) {
            const RetestRoom own;
            own.archiveMail(three);
            const Path archive = own.desk().parent_path() / "Archive";
            std::filesystem::rename(own.archive(), archive);
            const Path target = full == room.in() ? own.in() : own.desk();
            fine = fine && mount("tmpfs", target.c_str(), "tmpfs", 0, "size=2m,nr_inodes=64") == 0;
            RetestRoom::write(target / "fill", QByteArray((2 << 20) - (16 << 10), 'x'));
            const auto plan = RetestRoom::planned(archive, three);
            const auto counts = own.retest().putBack(archive, own.in(), plan);
            fine = fine && (!counts || counts->done < 3) && RetestRoom::filesIn(archive) == original &&
                   RetestRoom::namesIn(own.in()).size() <= 1;
            QFile::remove(displayName(target / "fill"));
            const auto undone = own.retest().undo();
            fine = fine && undone && RetestRoom::filesIn(archive) == original;
            umount(target.c_str());
        }
        return fine;
    });
    if (!ran)
        GTEST_SKIP() << "this process cannot mount";
}

TEST_F(RetestTest, ADiskThatFillsInTheMidstOfACopyLosesNothing)
{
    constexpr int roomy = 8;  // pages of 4 KiB that are left
    constexpr int large = 64; // pages of the message
    const bool ran = inOwnMounts([&] {
        bool fine = true;
        for (const bool underIn : {true, false}) {
            const RetestRoom own;
            const Path archive = own.desk().parent_path() / "Archive";
            std::filesystem::create_directory(archive);
            const QByteArray mail = "From: a@b.example\r\n\r\n" + QByteArray(large << 12, 'm') + "\r\n";
            RetestRoom::write(archive / "G4KX0B7M", mail);
            const auto before = RetestRoom::filesIn(archive);
            const Path full = underIn ? own.in() : own.desk();
            fine = fine && mount("tmpfs", full.c_str(), "tmpfs", 0, "size=2m") == 0;
            const auto plan = RetestRoom::planned(archive, {u"G4KX0B7M"_s});
            RetestSurroundings filling;
            // What fills it comes when the check for room is over.
            filling.open =
                HookedFolder::opener([&](DiskStep step, const Path&, const QString&) -> std::optional<Error> {
                    if (step == DiskStep::Read && !std::filesystem::exists(full / "fill"))
                        RetestRoom::write(full / "fill", QByteArray((2 << 20) - (roomy << 12), 'x'));
                    return {};
                });
            const auto counts = own.retest(filling).putBack(archive, own.in(), plan);
            fine = fine && std::filesystem::exists(full / "fill") && (!counts || counts->done == 0) &&
                   RetestRoom::filesIn(archive) == before && !std::filesystem::exists(own.in() / "G4KX0B7M");
            QFile::remove(displayName(full / "fill"));
            fine = fine && own.retest().undo() && RetestRoom::filesIn(archive) == before &&
                   !std::filesystem::exists(own.in() / "G4KX0B7M");
            umount(full.c_str());
        }
        return fine;
    });
    if (!ran)
        GTEST_SKIP() << "this process cannot mount";
}

TEST_F(RetestTest, AReadOnlyDiskLosesNothing)
{
    const bool ran = inOwnMounts([&] {
        bool fine = true;
        for (const Path& folder : {room.in(), room.archive()}) {
            fine = fine && mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) == 0 &&
                   mount(nullptr, folder.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
            const auto counts = putBack(three);
            fine = fine && counts && counts->failed == 3 && RetestRoom::filesIn(room.archive()) == original;
            umount(folder.c_str());
        }
        return fine;
    });
    if (!ran)
        GTEST_SKIP() << "this process cannot mount";
}

} // namespace ims::test
