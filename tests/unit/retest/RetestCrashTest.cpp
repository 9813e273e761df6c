#include "tests/support/SplitMix64.h"
#include "tests/unit/retest/RetestRoom.h"

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <set>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QStringList names{u"G4KX0B7M"_s, u"G4WD81ZL"_s, u"G5PWT2QH"_s};

int wantedCrashes()
{
    const int wanted = qEnvironmentVariableIntValue("IMSDOCTOR_RETEST_CRASHES");
    return wanted > 0 ? wanted : 1'000;
}

/// Steps that a process has begun, in memory that both see.
std::atomic<int>& sharedSteps()
{
    static auto* const steps = new (mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE,
                                         MAP_SHARED | MAP_ANONYMOUS, -1, 0)) std::atomic<int>(0);
    return *steps;
}

/// Counts every step of the disk and every entry of the journal, and kills the process before the `fatal`-th.
RetestSurroundings countedSteps(DiskWays ways, int fatal)
{
    const auto step = [fatal] {
        if (++sharedSteps() == fatal)
            kill(getpid(), SIGKILL);
    };
    RetestSurroundings surroundings;
    surroundings.open = HookedFolder::opener(
        [step](DiskStep, const Path&, const QString&) -> std::optional<Error> {
            step();
            return {};
        },
        ways);
    surroundings.now = [step] {
        step();
        return QDateTime::fromSecsSinceEpoch(920'887'200, Qt::UTC);
    };
    return surroundings;
}

enum class Act { PutBack, Undo, Resume };

void perform(const RetestRoom& room, Act act, RetestSurroundings surroundings)
{
    auto retest = Retest::open(room.journal(), std::move(surroundings));
    if (!retest)
        _exit(1);
    const auto counts = act == Act::Undo     ? retest->undo()
                        : act == Act::Resume ? retest->resume()
                                             : retest->putBack(room.archive(), room.in(),
                                                               RetestRoom::planned(room.archive(), names));
    if (!counts && !(act == Act::PutBack && Retest::isRefusal(counts.error())))
        _exit(2);
}

/// Does it in a process that is killed before its `fatal`-th step; whether it got that far.
bool performUntil(const RetestRoom& room, Act act, DiskWays ways, int fatal)
{
    sharedSteps() = 0;
    const pid_t child = fork();
    if (child == 0) {
        perform(room, act, countedSteps(ways, fatal));
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status)) {
        EXPECT_EQ(WEXITSTATUS(status), 0);
    }
    return WIFSIGNALED(status);
}

std::multiset<std::string> messagesIn(const Path& folder)
{
    std::multiset<std::string> messages;
    for (const auto& [name, bytes] : RetestRoom::filesIn(folder))
        messages.insert(bytes);
    return messages;
}

class RetestCrash
{
public:
    /// No message is lost, whatever was cut off.
    void checkWhole() const
    {
        std::set<std::string> all;
        for (const Path& folder : {room.archive(), room.in(), room.copies()}) {
            const auto messages = messagesIn(folder);
            all.insert(messages.begin(), messages.end());
        }
        // What lies in ARCHIVE and IN alone is whole as well: copies are only what is left if all goes wrong.
        std::set<std::string> onServer;
        for (const Path& folder : {room.archive(), room.in()}) {
            const auto messages = messagesIn(folder);
            onServer.insert(messages.begin(), messages.end());
        }
        for (const QString& name : names) {
            EXPECT_TRUE(all.contains(RetestRoom::mail(name).toStdString()));
            EXPECT_TRUE(onServer.contains(RetestRoom::mail(name).toStdString()));
        }
    }

    void checkUndone() const
    {
        EXPECT_EQ(RetestRoom::filesIn(room.archive()), original);
        EXPECT_TRUE(RetestRoom::namesIn(room.in()).isEmpty());
        const Retest after = room.retest();
        EXPECT_FALSE(after.journal().unfinished());
        EXPECT_EQ(after.journal().strangeLines(), 0);
        for (const RetestMove& move : after.moves())
            EXPECT_EQ(move.state, MoveState::Undone);
    }

    void checkMoved() const
    {
        EXPECT_EQ(RetestRoom::filesIn(room.in()), original);
        EXPECT_TRUE(RetestRoom::namesIn(room.archive()).isEmpty());
        EXPECT_FALSE(room.retest().journal().unfinished());
        EXPECT_EQ(messagesIn(room.copies()), messagesIn(room.in()));
    }

    /// A copy of every file that left ARCHIVE.
    void checkCopies() const
    {
        const auto copies = messagesIn(room.copies());
        for (const std::string& message : messagesIn(room.in())) {
            const bool begun = std::any_of(copies.begin(), copies.end(), [&](const std::string& copy) {
                return copy.starts_with(message); // a copy that was cut off lies in IN in part
            });
            EXPECT_TRUE(begun) << "moved without a saved copy";
        }
    }

    const RetestRoom room{u"/dev/shm"_s};
    const std::map<std::string, std::string> original = [&] {
        room.archiveMail(names);
        return RetestRoom::filesIn(room.archive());
    }();
};

constexpr DiskWays allWays[]{DiskWays::All, DiskWays::NoRename, DiskWays::CopyOnly};
constexpr int never = 1 << 30;

int stepsOf(Act act, DiskWays ways)
{
    const RetestCrash crash;
    if (act == Act::Undo)
        performUntil(crash.room, Act::PutBack, ways, never);
    performUntil(crash.room, act, ways, never);
    return sharedSteps();
}

} // namespace

/// Every step of a batch, of its undoing and of going on with it.
TEST(RetestCrashTest, KilledBeforeEachStepNothingIsLostAndUndoIsExact)
{
    for (const DiskWays ways : allWays) {
        for (int fatal = 1;; ++fatal) {
            SCOPED_TRACE(fatal);
            const RetestCrash crash;
            const bool killed = performUntil(crash.room, Act::PutBack, ways, fatal);
            crash.checkWhole();
            crash.checkCopies();
            performUntil(crash.room, Act::Undo, ways, never);
            if (!RetestRoom::namesIn(crash.room.desk()).isEmpty())
                crash.checkUndone();
            if (!killed || testing::Test::HasFailure())
                break;
        }
    }
}

TEST(RetestCrashTest, AnUndoThatIsKilledBeforeEachStepIsDoneByTheNext)
{
    for (const DiskWays ways : allWays) {
        for (int fatal = 1;; ++fatal) {
            SCOPED_TRACE(fatal);
            const RetestCrash crash;
            performUntil(crash.room, Act::PutBack, ways, never);
            const bool killed = performUntil(crash.room, Act::Undo, ways, fatal);
            crash.checkWhole();
            crash.checkCopies();
            performUntil(crash.room, Act::Undo, ways, never);
            crash.checkUndone();
            if (!killed || testing::Test::HasFailure())
                break;
        }
    }
}

/// Killed again and again: while moving, while undoing or going on, with another way to move each time (a
/// share that was mounted otherwise).
TEST(RetestCrashTest, KilledAtRandomAgainAndAgain)
{
    SplitMix64 random(4117);
    const auto anyOf = [&](int count) { return static_cast<int>(random.below(static_cast<quint32>(count))); };
    const int steps = stepsOf(Act::PutBack, DiskWays::CopyOnly);
    ASSERT_GT(steps, 60);
    int crashes = 0;
    while (crashes < wantedCrashes() && !testing::Test::HasFailure()) {
        SCOPED_TRACE(crashes);
        const RetestCrash crash;
        bool killed = performUntil(crash.room, Act::PutBack, allWays[anyOf(3)], 1 + anyOf(steps));
        crash.checkWhole();
        crash.checkCopies();
        for (int again = anyOf(4); again > 0 && killed; --again) {
            ++crashes;
            killed = performUntil(crash.room, anyOf(2) == 0 ? Act::Undo : Act::Resume, allWays[anyOf(3)],
                                  1 + anyOf(steps));
            crash.checkWhole();
            crash.checkCopies();
        }
        crashes += killed ? 1 : 0;
        if (RetestRoom::namesIn(crash.room.desk()).isEmpty())
            continue;
        const Act last = anyOf(2) == 0 ? Act::Undo : Act::Resume;
        performUntil(crash.room, last, allWays[anyOf(3)], never);
        crash.checkWhole();
        const auto in = messagesIn(crash.room.in());
        for (const std::string& message : messagesIn(crash.room.archive()))
            EXPECT_FALSE(in.contains(message)) << "in both folders after recovery";
        performUntil(crash.room, Act::Undo, allWays[anyOf(3)], never);
        crash.checkUndone();
    }
}

/// Wherever the clock, not a step, strikes: in the midst of a write as well.
TEST(RetestCrashTest, KilledAtAnyMomentNothingIsLost)
{
    SplitMix64 random(230250);
    int between = 0;
    for (int i = 0; i < wantedCrashes() / 5 && !testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE(i);
        const RetestCrash crash;
        const DiskWays ways = allWays[random.below(3)];
        const pid_t child = fork();
        if (child == 0) {
            while (true) {
                perform(crash.room, Act::PutBack, countedSteps(ways, never));
                perform(crash.room, Act::Undo, countedSteps(ways, never));
            }
        }
        usleep(static_cast<useconds_t>(1'000 + random.below(12'000)));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        crash.checkWhole();
        crash.checkCopies();
        between += crash.room.retest().journal().unfinished() ? 1 : 0;
        performUntil(crash.room, Act::Undo, ways, never);
        if (!RetestRoom::namesIn(crash.room.desk()).isEmpty())
            crash.checkUndone();
    }
    EXPECT_GT(between, 0) << "no crash hit a batch: the test tests nothing";
}

} // namespace ims::test
