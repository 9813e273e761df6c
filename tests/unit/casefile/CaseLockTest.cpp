#include "core/casefile/CaseFolder.h"

#include "tests/support/AsNobody.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <csignal>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::MatchesRegex;

namespace fs = std::filesystem;

namespace ims::test {

namespace {

/// Another process with the case open; it ends as a program does that crashes.
class OtherWindow
{
public:
    explicit OtherWindow(const Path& folder)
    {
        int ends[2] = {};
        if (pipe(ends) != 0)
            return;
        m_process = fork();
        if (m_process == 0) {
            const auto opened = CaseFolder::open(folder);
            const char held = opened && !opened->isReadOnly() ? 'y' : 'n';
            static_cast<void>(write(ends[1], &held, 1));
            for (;;)
                pause();
        }
        close(ends[1]);
        char held = 'n';
        m_hasIt = ::read(ends[0], &held, 1) == 1 && held == 'y';
        close(ends[0]);
    }
    ~OtherWindow() { crash(); }

    bool hasIt() const { return m_hasIt; }
    pid_t process() const { return m_process; }

    void crash()
    {
        if (m_process <= 0)
            return;
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process = 0;
    bool m_hasIt = false;
};

class CaseLockTest : public testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("USER", "jdoe");
        folder = room.savedCase(u"EXCH01"_s, fullRecord());
    }

    std::string whyReadOnly() const
    {
        const auto opened = CaseFolder::open(folder);
        return opened ? opened->readOnlyWhy().english().toStdString()
                      : opened.error().english().toStdString();
    }

    void writeFile(const char* name, const QByteArray& bytes) const
    {
        QFile file(displayName(folder / name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void writeLock(const QByteArray& bytes, const QDateTime& when) const
    {
        writeFile("case.lock", bytes);
        QFile file(displayName(folder / "case.lock"));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(when, QFileDevice::FileModificationTime));
    }

    const CaseRoom room;
    Path folder;
    const std::string host = QSysInfo::machineHostName().toStdString();
};

} // namespace

TEST_F(CaseLockTest, ASecondWindowOfTheSameProgramOnlyReads)
{
    auto first = CaseFolder::open(folder);
    ASSERT_TRUE(first && !first->isReadOnly());
    auto second = CaseFolder::open(folder);
    ASSERT_TRUE(second);
    EXPECT_EQ(unnoted(second->record()), fullRecord());
    EXPECT_THAT(second->readOnlyWhy().english().toStdString(),
                MatchesRegex("it is open in another window: jdoe on " + host +
                             " since 20[0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9] UTC"));
    const auto saved = second->save(fullRecord());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().why, second->readOnlyWhy());
    EXPECT_TRUE(first->save(fullRecord()));
}

TEST_F(CaseLockTest, AnotherSpellingOfTheFolderIsTheSameCase)
{
    const auto first = CaseFolder::open(folder);
    fs::create_directory_symlink(folder, room.path(u"link"_s));
    EXPECT_TRUE(CaseFolder::open(room.path(u"link"_s))->isReadOnly());
    EXPECT_TRUE(CaseFolder::open(folder / ".." / folder.filename())->isReadOnly());
}

TEST_F(CaseLockTest, ClosingGivesItBack)
{
    {
        const auto first = CaseFolder::open(folder);
        EXPECT_THAT(whyReadOnly(), HasSubstr("another window"));
    }
    EXPECT_EQ(whyReadOnly(), "");
    EXPECT_FALSE(fs::exists(folder / "case.lock"));
}

TEST_F(CaseLockTest, AnotherProcessKeepsItUntilItIsGone)
{
    OtherWindow other(folder);
    ASSERT_TRUE(other.hasIt());
    EXPECT_THAT(whyReadOnly(), HasSubstr("it is open in another window: jdoe on " + host));
    other.crash();
    ASSERT_TRUE(fs::exists(folder / "case.lock")) << "the crash left the lock behind";
    EXPECT_EQ(whyReadOnly(), "");
}

TEST_F(CaseLockTest, TakesTheNextNameWhereAnotherHasTheFolder)
{
    const auto mine = CaseFolder::create(room.path(u"new"_s), u"A"_s, fullRecord().createdAt, {});
    const auto next = CaseFolder::create(room.path(u"new"_s), u"A"_s, fullRecord().createdAt, {});
    ASSERT_TRUE(mine && next);
    EXPECT_NE(mine->path(), next->path());
    EXPECT_FALSE(next->isReadOnly());
}

TEST_F(CaseLockTest, ALockOfAnotherMachineStandsHoweverOldItIs)
{
    writeLock("4711\nimsdoctor\nOTHERHOST\nmachine-id\nboot-id\n", QDateTime::currentDateTime().addYears(-1));
    EXPECT_EQ(whyReadOnly(), "it is open in another window (imsdoctor, process 4711 on OTHERHOST)");
    EXPECT_TRUE(fs::exists(folder / "case.lock"));
    EXPECT_TRUE(CaseFolder::read(folder));
}

TEST_F(CaseLockTest, TheNoteOfAnEarlierHolderIsNotTakenForTheirs)
{
    writeLock("4711\nimsdoctor\nOTHERHOST\nmachine-id\nboot-id\n", QDateTime::currentDateTime());
    writeFile("case.lock-info.json",
              R"({"user":"early","host":"OTHERHOST","process":4710,"since":"2026-11-22T15:40:00Z"})");
    EXPECT_THAT(whyReadOnly(), testing::Not(HasSubstr("early")));
    writeFile("case.lock-info.json",
              R"({"user":"mia\n<b>","host":"OTHERHOST","process":4711,"since":"2026-11-22T15:40:00Z"})");
    EXPECT_EQ(whyReadOnly(),
              "it is open in another window: mia\\u000a<b> on OTHERHOST since 2026-11-22 15:40 UTC");
    writeFile("case.lock-info.json", "{ torn");
    EXPECT_THAT(whyReadOnly(), HasSubstr("process 4711"));
}

TEST_F(CaseLockTest, AnEmptyLockOfAPowerCutIsTakenOverOnceItIsOld)
{
    writeLock({}, QDateTime::currentDateTime());
    EXPECT_EQ(whyReadOnly(), "it is open in another window");
    writeLock({}, QDateTime::currentDateTime().addSecs(-3600));
    EXPECT_EQ(whyReadOnly(), "");
}

TEST_F(CaseLockTest, AFolderThatCannotBeWrittenToIsOnlyRead)
{
    fs::permissions(room.path(), fs::perms(0755));
    fs::permissions(room.path(u"cases"_s), fs::perms(0555));
    fs::permissions(folder, fs::perms(0555));
    {
        const AsNobody nobody;
        ASSERT_TRUE(nobody.isDone());
        auto opened = CaseFolder::open(folder);
        ASSERT_TRUE(opened) << opened.error().english().toStdString();
        EXPECT_EQ(unnoted(opened->record()), fullRecord());
        EXPECT_EQ(opened->readOnlyWhy().english(), u"its folder cannot be written to"_s);
        EXPECT_FALSE(opened->save(fullRecord()));
        const auto created = CaseFolder::create(room.path(u"cases"_s), u"B"_s, fullRecord().createdAt, {});
        ASSERT_FALSE(created);
        EXPECT_THAT(created.error().doing.english().toStdString(), HasSubstr("make the folder"));
    }
    fs::permissions(folder, fs::perms(0755));
    fs::permissions(room.path(u"cases"_s), fs::perms(0755));
}

TEST_F(CaseLockTest, ATakenOverCaseIsSavedByItsNewHolderAlone)
{
    const Path path = room.savedCase(u"A"_s, fullRecord());
    auto first = CaseFolder::open(path);
    ASSERT_TRUE(first && !first->isReadOnly());
    EXPECT_TRUE(CaseFolder::open(path)->isHeldElsewhere());

    auto second = CaseFolder::open(path, Holder::TakeOver);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->isReadOnly()) << second->readOnlyWhy().english().toStdString();
    CaseRecord record = fullRecord();
    record.ticket = u"second"_s;
    ASSERT_TRUE(second->save(record));
    record.ticket = u"first"_s;
    const auto refused = first->save(record);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().why.english().toStdString(), testing::HasSubstr("open in another window"));

    first = tl::unexpected(refused.error()); // the first window closes
    EXPECT_TRUE(CaseFolder::open(path)->isHeldElsewhere()) << "its lock is not the one that is given back";
    record.ticket = u"third"_s;
    EXPECT_TRUE(second->save(record));
    EXPECT_EQ(CaseFolder::read(path)->ticket, u"third"_s);
    const CaseJournal journal = *CaseJournal::read(CaseFolder::journalFile(path));
    EXPECT_TRUE(std::any_of(journal.entries().begin(), journal.entries().end(),
                            [](const JournalEntry& entry) { return entry.what == "taken-over"_L1; }));
    EXPECT_FALSE(journal.firstBroken());
}

TEST_F(CaseLockTest, TakingOverWhatNobodyHasIsOpening)
{
    const Path path = room.savedCase(u"A"_s, fullRecord());
    auto opened = CaseFolder::open(path, Holder::TakeOver);
    ASSERT_TRUE(opened && !opened->isReadOnly());
    ASSERT_TRUE(opened->save(fullRecord()));
    const CaseJournal journal = *CaseJournal::read(CaseFolder::journalFile(path));
    EXPECT_EQ(journal.entries().back().what, u"opened"_s);
}

} // namespace ims::test
