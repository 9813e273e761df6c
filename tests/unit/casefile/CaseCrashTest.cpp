#include "core/casefile/CaseFolder.h"

#include "tests/unit/casefile/CaseSamples.h"

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr int crashes = 500;

/// What a killed process had done by then: memory that both see.
struct Witness
{
    std::atomic<int> begun = 0; ///< number of the answer whose save was begun
    std::atomic<int> saved = 0; ///< number of the answer that was saved
};

Witness* sharedWitness()
{
    void* memory = mmap(nullptr, sizeof(Witness), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : new (memory) Witness();
}

int answersIn(const CaseRecord& record)
{
    return record.walkthrough.now.answers.value(u"count"_s, u"0"_s).toInt();
}

/// A session that gives one answer after the other, each with a note, until it is killed.
[[noreturn]] void answerForEver(const Path& path, Witness& witness)
{
    auto folder = CaseFolder::open(path);
    if (!folder || folder->isReadOnly())
        _exit(1);
    CaseRecord record = folder->record();
    for (int number = answersIn(record) + 1;; ++number) {
        record.walkthrough.undo.push_back(record.walkthrough.now);
        if (record.walkthrough.undo.size() > 20)
            record.walkthrough.undo.erase(record.walkthrough.undo.begin());
        record.walkthrough.now.answers.insert(u"count"_s, QString::number(number));
        record.notes = u"note %1"_s.arg(number);
        witness.begun = number;
        if (!folder->save(record))
            _exit(2);
        witness.saved = number;
    }
}

} // namespace

/// 500 times killed wherever it was, each time going on from what the crash before left.
TEST(CaseCrashTest, AKilledSessionLosesAtMostTheAnswerThatWasBeingSaved)
{
    const CaseRoom room(u"/dev/shm"_s); // the disk is slow, and all the same to a killed process
    const Path path = room.savedCase(u"A"_s, fullRecord());
    Witness* witness = sharedWitness();
    ASSERT_NE(witness, nullptr);
    SplitMix64 random(4117);
    int between = 0; // killed between journal and snapshot, or within one of them
    for (int crash = 0; crash < crashes; ++crash) {
        const int first = answersIn(*CaseFolder::read(path));
        witness->begun = first;
        witness->saved = first;
        const pid_t child = fork();
        if (child == 0)
            answerForEver(path, *witness);
        while (witness->saved == first && waitpid(child, nullptr, WNOHANG) == 0)
            usleep(200);
        usleep(random.below(3'000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_FALSE(WIFEXITED(status)) << "it could not save: " << WEXITSTATUS(status);

        auto opened = CaseFolder::open(path);
        ASSERT_TRUE(opened) << crash << ": " << opened.error().english().toStdString();
        ASSERT_FALSE(opened->isReadOnly()) << opened->readOnlyWhy().english().toStdString();
        const int there = answersIn(opened->record());
        EXPECT_GE(there, witness->saved) << crash;
        EXPECT_LE(there, witness->begun) << crash;
        if (there > 0) {
            EXPECT_EQ(opened->record().notes, u"note %1"_s.arg(there));
        }
        EXPECT_FALSE(opened->journal().firstBroken()) << crash;
        EXPECT_EQ(opened->journalNotes().isEmpty(),
                  opened->journal().last() == opened->record().journalEntries &&
                      opened->journal().tornBytes() == 0);
        between += opened->journalNotes().isEmpty() ? 0 : 1;
    }
    EXPECT_GT(between, 0) << "no crash hit a save: the test tests nothing";
    const CaseJournal journal = *CaseJournal::read(path / "journal.jsonl");
    EXPECT_FALSE(journal.firstBroken());
    EXPECT_GT(journal.last(), 2 * crashes);
}

} // namespace ims::test
