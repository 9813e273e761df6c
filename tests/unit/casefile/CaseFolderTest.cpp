#include "core/casefile/CaseFolder.h"

#include "tests/support/FullDisk.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace fs = std::filesystem;

namespace ims::test {

namespace {

class CaseFolderTest : public testing::Test
{
protected:
    Expected<CaseFolder> create(const QString& hint) const
    {
        return CaseFolder::create(room.path(u"cases"_s), hint, fullRecord().createdAt, {});
    }

    QString nameFor(const QString& hint) const
    {
        const auto folder = create(hint);
        return folder ? displayName(folder->path().filename()) : QString();
    }

    const CaseRoom room;
};

} // namespace

TEST_F(CaseFolderTest, OpensWhereItWasLeft)
{
    const Path folder = room.savedCase(u"EXCH01"_s, fullRecord());
    const auto opened = CaseFolder::open(folder);
    ASSERT_TRUE(opened) << opened.error().english().toStdString();
    EXPECT_FALSE(opened->isReadOnly());
    EXPECT_EQ(unnoted(opened->record()), fullRecord());
}

TEST_F(CaseFolderTest, IsNamedByTimeAndWhatOfTheHintIsSafe)
{
    EXPECT_EQ(nameFor(u"EXCH01"_s), u"2026-11-22 1540 EXCH01"_s);
    EXPECT_EQ(nameFor(u"EXCH01"_s), u"2026-11-22 1540 EXCH01 (2)"_s);
    EXPECT_EQ(nameFor(u"EXCH01"_s), u"2026-11-22 1540 EXCH01 (3)"_s);
    EXPECT_EQ(nameFor({}), u"2026-11-22 1540"_s);
    EXPECT_EQ(nameFor(u"../../etc/passwd\0"_s), u"2026-11-22 1540 ....etcpasswd"_s);
    EXPECT_EQ(nameFor(u"a<b>|c:\"*?\n\u202e$(x)`y`. ."_s), u"2026-11-22 1540 abc xy"_s);
    EXPECT_EQ(nameFor(u"Köln-ä_日本.x"_s), u"2026-11-22 1540 Köln-ä_日本.x"_s);
    EXPECT_LE(nameFor(QString(5000, u'W')).size(), 64);
}

TEST_F(CaseFolderTest, SavesAgainAndAgain)
{
    auto folder = create(u"A"_s);
    ASSERT_TRUE(folder);
    CaseRecord record = fullRecord();
    for (const QString& ticket : {u"1"_s, u"2"_s, u"3"_s}) {
        record.ticket = ticket;
        ASSERT_TRUE(folder->save(record));
        EXPECT_EQ(CaseFolder::read(folder->path())->ticket, ticket);
    }
    EXPECT_EQ(room.names(folder->path()),
              (QStringList{u"case.json"_s, u"case.lock"_s, u"case.lock-info.json"_s, u"journal.jsonl"_s}));
}

TEST_F(CaseFolderTest, MovesWithItsLock)
{
    auto made = create(u"A"_s);
    ASSERT_TRUE(made);
    std::vector<CaseFolder> folders;
    folders.push_back(std::move(*made));
    EXPECT_TRUE(folders.front().save(fullRecord()));
    EXPECT_TRUE(CaseFolder::open(folders.front().path())->isReadOnly());
    const Path path = folders.front().path();
    folders.clear();
    EXPECT_FALSE(CaseFolder::open(path)->isReadOnly());
}

TEST_F(CaseFolderTest, AFailedSaveLeavesTheOldFile)
{
    auto folder = create(u"A"_s);
    ASSERT_TRUE(folder && folder->save(fullRecord()));
    const QStringList names = room.names(folder->path());
    CaseRecord later = fullRecord();
    later.notes = u"later"_s;
    {
        const FullDisk full;
        const auto saved = folder->save(later);
        ASSERT_FALSE(saved);
        EXPECT_FALSE(saved.error().todo.isEmpty());
    }
    EXPECT_EQ(unnoted(*CaseFolder::read(folder->path())), fullRecord());
    EXPECT_EQ(room.names(folder->path()), names) << "no half file stays behind";
    EXPECT_TRUE(folder->save(later)) << "and it saves again once there is room";
}

TEST_F(CaseFolderTest, TheJournalTellsOnceWhatCouldNotBeWrittenAtFirst)
{
    auto folder = create(u"A"_s);
    CaseRecord record = fullRecord();
    ASSERT_TRUE(folder && folder->save(record));
    const qint64 before = folder->journal().last();
    record.ticket = u"1"_s;
    folder->note(record, {{0, {}, {}, u"report-exported"_s, {}}});
    record.ticket = u"2"_s;
    {
        const FullDisk full;
        ASSERT_FALSE(folder->save(record));
    }
    ASSERT_TRUE(folder->save(record));
    ASSERT_TRUE(folder->save(record));
    QStringList told;
    const CaseJournal journal = *CaseJournal::read(CaseFolder::journalFile(folder->path()));
    for (const JournalEntry& entry : journal.entries()) {
        if (entry.number > before)
            told += entry.what + u' ' + entry.data.value("value"_L1).toString();
    }
    EXPECT_EQ(told.join(u'|'), u"report-exported |fact 1|fact 2"_s);
    EXPECT_EQ(CaseFolder::read(folder->path())->journalEntries, journal.last());
}

TEST_F(CaseFolderTest, RefusesAPlaceBelowTheEvidence)
{
    fs::create_directories(room.path(u"evidence/IN"_s));
    fs::create_directory_symlink(room.path(u"evidence"_s), room.path(u"link"_s));
    for (const QString& parent : {u"evidence"_s, u"evidence/new"_s, u"link/IN"_s}) {
        const auto folder =
            CaseFolder::create(room.path(parent), u"A"_s, fullRecord().createdAt, {room.path(u"evidence"_s)});
        ASSERT_FALSE(folder) << parent.toStdString();
        EXPECT_TRUE(OutputFile::isRefusal(folder.error()));
    }
    EXPECT_EQ(room.names(room.path(u"evidence"_s)), QStringList{u"IN"_s});
}

TEST_F(CaseFolderTest, NeverSavesOnceTheFolderAroundItIsOpenedAsEvidence)
{
    auto folder = create(u"A"_s);
    ASSERT_TRUE(folder && folder->save(fullRecord()));
    CaseRecord record = fullRecord();
    record.opened = {room.path()};
    const auto saved = folder->save(record);
    ASSERT_FALSE(saved);
    EXPECT_TRUE(OutputFile::isRefusal(saved.error()));
    EXPECT_EQ(unnoted(*CaseFolder::read(folder->path())), fullRecord());
}

TEST_F(CaseFolderTest, ACaseAmongItsOwnEvidenceIsOnlyRead)
{
    const Path folder = room.savedCase(u"A"_s, fullRecord());
    CaseRecord record = fullRecord();
    record.opened = {room.path()};
    const Path moved = room.path(u"moved"_s);
    fs::create_directories(moved);
    fs::copy_file(folder / "case.json", moved / "case.json");
    QByteArray json = room.read(moved / "case.json");
    json.replace("/srv/IMCDATA", displayName(room.path()).toUtf8());
    room.write(u"moved/case.json"_s, json);

    auto opened = CaseFolder::open(moved);
    ASSERT_TRUE(opened) << opened.error().english().toStdString();
    EXPECT_THAT(opened->readOnlyWhy().english().toStdString(), HasSubstr("folder of evidence"));
    EXPECT_FALSE(opened->save(fullRecord()));
    EXPECT_EQ(room.names(moved), QStringList{u"case.json"_s}) << "not even a lock";
}

TEST_F(CaseFolderTest, NeverReplacesWhatAnotherProgramWrote)
{
    auto folder = create(u"A"_s);
    ASSERT_TRUE(folder && folder->save(fullRecord()));
    const QByteArray other = room.read(folder->path() / "case.json").trimmed();
    for (const QByteArray& bytes : {QByteArray("{ torn"), other}) {
        QFile file(displayName(folder->path() / "case.json"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto saved = folder->save(fullRecord());
        ASSERT_FALSE(saved);
        EXPECT_THAT(saved.error().todo.english().toStdString(), HasSubstr("Nothing was replaced"));
        EXPECT_EQ(room.read(folder->path() / "case.json"), bytes);
    }
}

TEST_F(CaseFolderTest, WritesACaseThatWasDeletedAnew)
{
    auto folder = create(u"A"_s);
    ASSERT_TRUE(folder && folder->save(fullRecord()));
    fs::remove(folder->path() / "case.json");
    EXPECT_TRUE(folder->save(fullRecord()));
    fs::remove_all(folder->path());
    EXPECT_FALSE(folder->save(fullRecord()));
}

TEST_F(CaseFolderTest, ADamagedCaseIsAnErrorAndStaysAsItIs)
{
    const Path folder = room.savedCase(u"A"_s, fullRecord());
    QFile file(displayName(folder / "case.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"imsdoc");
    file.close();
    const auto opened = CaseFolder::open(folder);
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().english().toStdString(), HasSubstr("Put back an earlier copy"));
    EXPECT_THAT(opened.error().file.toStdString(), HasSubstr("case.json"));
    EXPECT_EQ(room.read(folder / "case.json"), "{\"schema\": \"imsdoc");
}

TEST_F(CaseFolderTest, AFolderWithoutACaseGetsNoLock)
{
    room.write(u"other/AppEvent.Evt"_s, "x");
    for (const QString& name : {u"other"_s, u"nowhere"_s, u"other/AppEvent.Evt"_s}) {
        const auto opened = CaseFolder::open(room.path(name));
        ASSERT_FALSE(opened) << name.toStdString();
        EXPECT_THAT(opened.error().todo.english().toStdString(), HasSubstr("the one that holds case.json"));
    }
    EXPECT_EQ(room.names(room.path(u"other"_s)), QStringList{u"AppEvent.Evt"_s});
    EXPECT_FALSE(fs::exists(room.path(u"nowhere"_s)));
}

TEST_F(CaseFolderTest, ReadsNoFileThatIsTooLarge)
{
    room.write(u"huge/case.json"_s, "{}");
    fs::resize_file(room.path(u"huge/case.json"_s), std::uintmax_t(1) << 40);
    const auto read = CaseFolder::read(room.path(u"huge"_s));
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().why.english().toStdString(), HasSubstr("16 MiB"));
}

TEST_F(CaseFolderTest, AFolderWhoseNameIsNotUtf8IsOnlyRead)
{
    const Path folder = room.savedCase(u"A"_s, fullRecord());
    const Path odd = room.path() / Path("c\xff se");
    fs::rename(folder, odd);
    fs::remove(odd / "case.lock-info.json");
    auto opened = CaseFolder::open(odd);
    ASSERT_TRUE(opened) << opened.error().english().toStdString();
    EXPECT_EQ(unnoted(opened->record()), fullRecord());
    EXPECT_THAT(opened->readOnlyWhy().english().toStdString(), HasSubstr("not valid UTF-8"));
    EXPECT_FALSE(opened->save(fullRecord()));
    fs::rename(odd, folder); // Qt could not remove it
}

TEST_F(CaseFolderTest, TheJournalTellsWhatWasDone)
{
    const Path path = room.savedCase(u"A"_s, {});
    auto folder = CaseFolder::open(path);
    ASSERT_TRUE(folder);
    CaseRecord record = folder->record();
    record.ticket = u"4711"_s;
    folder->note(record, {{0, {}, {}, u"exported"_s, {{u"file"_s, u"/x.html"_s}}}});
    ASSERT_TRUE(folder->save(record));
    ASSERT_TRUE(folder->save(record)) << "nothing changed, nothing is told";
    QStringList told;
    const CaseJournal journal = *CaseJournal::read(CaseFolder::journalFile(path));
    for (const JournalEntry& entry : journal.entries()) {
        told.append(entry.what);
        EXPECT_FALSE(entry.who.isEmpty());
        EXPECT_TRUE(entry.time.isValid());
    }
    EXPECT_EQ(told, (QStringList{u"created"_s, u"opened"_s, u"exported"_s, u"fact"_s}));
}

TEST_F(CaseFolderTest, ACaseOfTheVersionBeforeOpensAndIsSavedInThisOne)
{
    room.write(u"old/case.json"_s,
               R"({"schema":"imsdoctor-case","schemaVersion":1,"ticket":"4711","caller":"Jane",
        "opened":[{"path":"/srv"}],"walkthrough":{"now":{"answers":{"events.match":"yes"}}},"notes":"kept"})");
    auto folder = CaseFolder::open(room.path(u"old"_s));
    ASSERT_TRUE(folder) << folder.error().english().toStdString();
    EXPECT_TRUE(folder->journalNotes().isEmpty()) << "it had no journal";
    CaseRecord record = folder->record();
    EXPECT_EQ(record.ticket, u"4711"_s);
    EXPECT_EQ(record.life.state, CaseState::Open);
    record.phone = u"1"_s;
    ASSERT_TRUE(folder->save(record));
    const QByteArray saved = room.read(room.path(u"old/case.json"_s));
    EXPECT_TRUE(saved.contains("\"schemaVersion\": 2"));
    EXPECT_EQ(unnoted(*CaseFolder::read(room.path(u"old"_s))), record);
}

TEST_F(CaseFolderTest, EntriesThatNoSaveFollowedAreTold)
{
    const Path path = room.savedCase(u"A"_s, fullRecord());
    CaseJournal journal = *CaseJournal::read(CaseFolder::journalFile(path));
    ASSERT_TRUE(
        journal.append({{0, fullRecord().savedAt, u"jane"_s, u"answered"_s, {}}}, {})); // then the crash
    auto folder = CaseFolder::open(path);
    ASSERT_EQ(folder->journalNotes().size(), 1);
    EXPECT_THAT(folder->journalNotes().front().english().toStdString(), HasSubstr("their number: 1."));
    ASSERT_TRUE(folder->save(folder->record()));
    EXPECT_TRUE(folder->journalNotes().isEmpty());
    EXPECT_EQ(folder->journal().entries().back().what, u"changes-lost"_s);
}

} // namespace ims::test
