#include "tests/e2e/CliRun.h"
#include "tests/support/FailureLog.h"
#include "tests/support/ScriptedMailService.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace ims::test {

namespace {

/// A server's folders with three failed messages and one that was delivered, and the log of the failures.
class CliRetestTest : public testing::Test
{
protected:
    CliRetestTest()
    {
        for (const QString& name : names + QStringList{u"DELIVERD"_s})
            folder.write(u"In/Archive/"_s + name, mail(name));
    }

    static QByteArray mail(const QString& name)
    {
        return "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\r\nFrom: "
               "a@example.org\r\n"
               "Subject: " +
               name.toUtf8() + "\r\n\r\nText.\r\n";
    }

    CliRun retest(const QString& part, const QStringList& more = {}) const
    {
        return runCli(QStringList{u"retest"_s, part, u"--journal"_s, journal, u"--json"_s} + more);
    }

    CliRun inFolders(const QString& part, const QStringList& more = {}) const
    {
        return retest(part, QStringList{u"--archive"_s, archive, u"--in"_s, in} + more);
    }

    static std::vector<std::string> told(const CliRun& run, const QString& key)
    {
        std::vector<std::string> list;
        for (const QJsonValue& move : run.object().value(u"moves"_s).toArray()) {
            const QJsonObject object = move.toObject();
            const QString value = object.value(key).toString(u"-"_s);
            list.push_back(object.value(u"name"_s).toString().toStdString() + ' ' + value.toStdString());
        }
        return list;
    }

    static std::vector<std::string> states(const CliRun& run) { return told(run, u"state"_s); }
    static std::vector<std::string> verdicts(const CliRun& run) { return told(run, u"verdict"_s); }

    static QStringList filesIn(const QString& path) { return QDir(path).entryList(QDir::Files, QDir::Name); }

    const TestFolder folder;
    const QStringList names{u"G4KX0B7M"_s, u"G4WD81ZL"_s, u"G5PWT2QH"_s};
    const QString log = folder.write(u"app.evt"_s, failureLog(names));
    const QString archive = folder.path(u"In/Archive"_s);
    const QString in = folder.path(u"In"_s);
    const QString journal = folder.path(u"retest.journal"_s);
};

} // namespace

TEST_F(CliRetestTest, PlansWhatTheLogNamesAndChangesNothing)
{
    const CliRun run = inFolders(u"plan"_s, {u"--log"_s, log});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_THAT(states(run), ElementsAre("G4KX0B7M planned", "G4WD81ZL planned", "G5PWT2QH planned"));
    const QJsonObject first = run.object().value(u"moves"_s).toArray().at(0).toObject();
    for (const QString& key :
         {u"name"_s, u"from"_s, u"to"_s, u"size"_s, u"sha256"_s, u"state"_s, u"reason"_s, u"verdict"_s})
        EXPECT_TRUE(first.contains(key)) << key.toStdString();
    EXPECT_EQ(first.value(u"from"_s).toString(), archive + u"/G4KX0B7M"_s);
    EXPECT_EQ(first.value(u"to"_s).toString(), in + u"/G4KX0B7M"_s);
    EXPECT_EQ(first.value(u"size"_s).toInteger(), mail(names[0]).size());
    EXPECT_EQ(first.value(u"sha256"_s).toString().toLatin1(),
              QCryptographicHash::hash(mail(names[0]), QCryptographicHash::Sha256).toHex());
    EXPECT_TRUE(first.value(u"verdict"_s).isNull());
    EXPECT_EQ(filesIn(archive).size(), 4);
    EXPECT_FALSE(folder.has(u"retest.journal"_s));
    EXPECT_THAT(runCli({u"retest"_s, u"plan"_s, u"--journal"_s, journal, u"--archive"_s, archive, u"--in"_s,
                        in, u"--log"_s, log})
                    .out.toStdString(),
                HasSubstr("Stop at the first event 4116"));
}

TEST_F(CliRetestTest, MovesOnlyWithYesAndUndoesAll)
{
    const CliRun refused = inFolders(u"move"_s, {u"--log"_s, log});
    EXPECT_EQ(refused.code, 3);
    EXPECT_EQ(states(refused).size(), 3U) << "what it would do";
    const CliRun dry = inFolders(u"move"_s, {u"--log"_s, log, u"--yes"_s, u"--dry-run"_s});
    EXPECT_EQ(dry.code, 0);
    EXPECT_THAT(filesIn(in), IsEmpty());
    EXPECT_FALSE(folder.has(u"retest.journal"_s));

    const CliRun moved = inFolders(u"move"_s, {u"--log"_s, log, u"--yes"_s});
    ASSERT_EQ(moved.code, 0) << moved.err.toStdString();
    EXPECT_THAT(states(moved), ElementsAre("G4KX0B7M moved", "G4WD81ZL moved", "G5PWT2QH moved"));
    EXPECT_EQ(filesIn(in), names);
    EXPECT_EQ(filesIn(archive), QStringList(u"DELIVERD"_s));
    EXPECT_EQ(filesIn(journal + u".files"_s), names);
    EXPECT_THAT(verdicts(retest(u"status"_s)),
                ElementsAre("G4KX0B7M waiting", "G4WD81ZL waiting", "G5PWT2QH waiting"));

    EXPECT_EQ(retest(u"undo"_s).code, 3);
    EXPECT_EQ(filesIn(in), names);
    const CliRun undone = retest(u"undo"_s, {u"--yes"_s});
    EXPECT_EQ(undone.code, 0) << undone.err.toStdString();
    EXPECT_THAT(states(undone), ElementsAre("G4KX0B7M undone", "G4WD81ZL undone", "G5PWT2QH undone"));
    EXPECT_THAT(filesIn(in), IsEmpty());
    EXPECT_EQ(filesIn(archive).size(), 4);
    EXPECT_EQ(readFile(archive + u"/G4KX0B7M"_s), mail(names[0]));
    const QByteArray written = readFile(journal);
    EXPECT_EQ(retest(u"undo"_s, {u"--yes"_s}).code, 0);
    EXPECT_EQ(readFile(journal), written) << "twice changes nothing more";
}

TEST_F(CliRetestTest, MovesBatchAfterBatch)
{
    EXPECT_THAT(states(inFolders(u"move"_s, {u"--log"_s, log, u"--batch"_s, u"1"_s, u"--yes"_s})),
                ElementsAre("G4KX0B7M moved"));
    EXPECT_EQ(filesIn(in), QStringList(names[0]));
    EXPECT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--batch"_s, u"0"_s, u"--yes"_s}).code, 2);
    QFile::remove(in + u"/G4KX0B7M"_s); // it was delivered
    EXPECT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--yes"_s}).code, 0) << "a missing file is no failure";
    EXPECT_EQ(filesIn(in), QStringList({names[1], names[2]}));
    EXPECT_EQ(retest(u"status"_s).object().value(u"moves"_s).toArray().size(), 3);
}

TEST_F(CliRetestTest, TellsWhatBecameOfEach)
{
    ASSERT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--yes"_s}).code, 0);
    EXPECT_EQ(retest(u"started"_s).code, 0);
    QFile::remove(in + u"/G4KX0B7M"_s);
    QFile::rename(in + u"/G4WD81ZL"_s, archive + u"/G4WD81ZL"_s);
    EXPECT_THAT(verdicts(retest(u"status"_s)),
                ElementsAre("G4KX0B7M taken", "G4WD81ZL undetermined", "G5PWT2QH waiting"));
    EXPECT_THAT(verdicts(retest(u"status"_s, {u"--log"_s, log})),
                ElementsAre("G4KX0B7M taken", "G4WD81ZL undetermined", "G5PWT2QH waiting"));
    const QString later = folder.write(u"later.evt"_s, failureLog(names + QStringList{u"G4WD81ZL"_s}));
    EXPECT_THAT(verdicts(retest(u"status"_s, {u"--log"_s, later})),
                ElementsAre("G4KX0B7M taken", "G4WD81ZL failed-again", "G5PWT2QH waiting"));
    const CliRun undone = retest(u"undo"_s, {u"--yes"_s});
    EXPECT_EQ(undone.code, 0);
    EXPECT_THAT(states(undone), ElementsAre("G4KX0B7M moved", "G4WD81ZL moved", "G5PWT2QH undone"));
    EXPECT_THAT(told(undone, u"reason"_s)[0], HasSubstr("taken by the service"));
    EXPECT_FALSE(folder.has(u"In/Archive/G4KX0B7M"_s)) << "never put back silently";
}

TEST_F(CliRetestTest, TellsOfAStopEventThatCameSince)
{
    ASSERT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--yes"_s}).code, 0);
    EXPECT_TRUE(retest(u"status"_s, {u"--log"_s, log}).object().value(u"stop_events"_s).toArray().isEmpty());
    test::ScriptedMailService service(pathFromString(in), pathFromString(archive));
    service.setLastRecord(1'000);
    service.setFate(names[1], test::MailFate::Poison);
    service.start();
    service.run();
    const QString after = folder.write(u"after.evt"_s, service.log());
    const QJsonArray stops =
        retest(u"status"_s, {u"--log"_s, after}).object().value(u"stop_events"_s).toArray();
    std::vector<int> ids;
    for (const QJsonValue& stop : stops)
        ids.push_back(stop.toObject().value(u"id"_s).toInt());
    EXPECT_THAT(ids, testing::UnorderedElementsAre(4102, 4182));
    EXPECT_THAT(
        runCli({u"retest"_s, u"status"_s, u"--journal"_s, journal, u"--log"_s, after}).out.toStdString(),
        HasSubstr("New event 4102 of MSExchangeIMC at "));
}

TEST_F(CliRetestTest, NamesCompareWithoutCaseAndNeverLeadElsewhere)
{
    EXPECT_EQ(inFolders(u"move"_s, {u"--files"_s, u"g4kx0b7m"_s, u"--yes"_s}).code, 0);
    EXPECT_EQ(filesIn(in), QStringList(names[0]));
    for (const QString& name : {u"../G4WD81ZL"_s, u"Archive/G4WD81ZL"_s, u"..\\x"_s, u".."_s})
        EXPECT_EQ(inFolders(u"move"_s, {u"--files"_s, name, u"--yes"_s}).code, 3) << name.toStdString();
    EXPECT_EQ(inFolders(u"move"_s, {u"--files"_s, u"NOSUCH01"_s, u"--yes"_s}).code, 1)
        << "asked for and not there";
    EXPECT_EQ(filesIn(in), QStringList(names[0]));
}

TEST_F(CliRetestTest, TheWholeFolderNeedsConsentTwice)
{
    EXPECT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--all"_s, u"--yes"_s}).code, 3);
    EXPECT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--all"_s, u"--accept-duplicates"_s}).code, 3);
    EXPECT_THAT(filesIn(in), IsEmpty());
    EXPECT_EQ(inFolders(u"move"_s, {u"--log"_s, log, u"--all"_s, u"--accept-duplicates"_s, u"--yes"_s}).code,
              0);
    EXPECT_EQ(filesIn(in).size(), 4);
}

TEST_F(CliRetestTest, ATakenNameFailsAloneAndIsNotOverwritten)
{
    folder.write(u"In/g4kx0b7m"_s, "another mail");
    const CliRun run = inFolders(u"move"_s, {u"--files"_s, names[0], names[1], u"--yes"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(states(run), testing::UnorderedElementsAre("G4KX0B7M skipped", "G4WD81ZL moved"));
    EXPECT_EQ(readFile(in + u"/g4kx0b7m"_s), "another mail");
    EXPECT_TRUE(folder.has(u"In/Archive/G4KX0B7M"_s));
}

TEST_F(CliRetestTest, AnUnfinishedBatchIsUndoneFirst)
{
    ASSERT_EQ(inFolders(u"move"_s, {u"--files"_s, names[0], u"--yes"_s}).code, 0);
    const QByteArray whole = readFile(journal);
    folder.write(u"retest.journal"_s,
                 whole.first(whole.trimmed().lastIndexOf('\n') + 1)); // cut off before its end
    EXPECT_TRUE(retest(u"status"_s).object().value(u"unfinished"_s).toBool());
    const CliRun refused = inFolders(u"move"_s, {u"--files"_s, names[1], u"--yes"_s});
    EXPECT_EQ(refused.code, 3);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("retest undo"));
    EXPECT_EQ(filesIn(in), QStringList(names[0]));
    EXPECT_EQ(retest(u"undo"_s, {u"--yes"_s}).code, 0);
    EXPECT_EQ(filesIn(archive).size(), 4);
    EXPECT_EQ(inFolders(u"move"_s, {u"--files"_s, names[1], u"--yes"_s}).code, 0);
}

TEST_F(CliRetestTest, NoCopyNoMove)
{
    folder.write(u"retest.journal.files"_s, "a file where the folder should be");
    const CliRun run = inFolders(u"move"_s, {u"--log"_s, log, u"--yes"_s});
    EXPECT_EQ(run.code, 4) << run.out.toStdString();
    EXPECT_THAT(filesIn(in), IsEmpty());
    EXPECT_EQ(filesIn(archive).size(), 4);
    const CliRun among = runCli({u"retest"_s, u"move"_s, u"--journal"_s, in + u"/journal"_s, u"--archive"_s,
                                 archive, u"--in"_s, in, u"--log"_s, log, u"--yes"_s});
    EXPECT_EQ(among.code, 3);
    EXPECT_THAT(filesIn(in), IsEmpty());
}

TEST_F(CliRetestTest, SetsAsideAndBack)
{
    for (const QString& name : names)
        folder.write(u"In/"_s + name, mail(name));
    EXPECT_EQ(retest(u"set-aside"_s, {u"--in"_s, in, u"--files"_s, names[1]}).code, 3);
    EXPECT_EQ(retest(u"set-aside"_s, {u"--in"_s, in, u"--yes"_s}).code, 2) << "which?";
    const CliRun run = retest(u"set-aside"_s, {u"--in"_s, in, u"--files"_s, names[1], u"--yes"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(filesIn(in), QStringList({names[0], names[2]}));
    const QString to = run.object().value(u"moves"_s).toArray().at(0).toObject().value(u"to"_s).toString();
    EXPECT_EQ(readFile(to), mail(names[1]));
    EXPECT_TRUE(to.contains(u"set-aside-2"_s)) << to.toStdString();
    EXPECT_EQ(retest(u"set-aside"_s, {u"--in"_s, in, u"--half"_s, u"--yes"_s}).code, 0);
    EXPECT_EQ(filesIn(in).size(), 1);
    EXPECT_EQ(retest(u"undo"_s, {u"--yes"_s}).code, 0);
    EXPECT_EQ(filesIn(in), names);
}

/// The sample's failed files, put back on a live root and taken by a service: what the contract promises of
/// each.
TEST_F(CliRetestTest, TheSamplesFilesGoThroughAService)
{
    const TestFolder server;
    const QString from = sampleFolder() + u"/Exchsrvr/Imcdata/In/Archive"_s;
    for (const QString& name : filesIn(from))
        server.write(u"In/Archive/"_s + name, readFile(from + u'/' + name));
    const QStringList folders{u"--archive"_s, server.path(u"In/Archive"_s), u"--in"_s, server.path(u"In"_s)};
    const QStringList sampleLog{u"--log"_s, sampleFolder() + u"/AppEvent.Evt"_s};
    ASSERT_EQ(retest(u"move"_s, folders + sampleLog + QStringList{u"--yes"_s}).code, 0);
    EXPECT_EQ(filesIn(server.path(u"In"_s)).size(), 19);
    ASSERT_EQ(retest(u"started"_s).code, 0);

    ScriptedMailService service(pathFromString(server.path(u"In"_s)),
                                pathFromString(server.path(u"In/Archive"_s)));
    service.setArchiving(false);
    service.setFate(u"G7Z1DS5M"_s, MailFate::FailAgain);
    service.setFate(u"GJ0P5N8R"_s, MailFate::Ignore);
    service.start();
    service.run();
    const QString after = folder.write(u"after.evt"_s, service.log());
    const CliRun status = retest(u"status"_s, QStringList{u"--log"_s, after} + sampleLog);
    EXPECT_EQ(status.code, 0) << status.err.toStdString();
    const auto verdictsNow = verdicts(status);
    EXPECT_EQ(std::count_if(verdictsNow.begin(), verdictsNow.end(),
                            [](const std::string& one) { return one.ends_with(" taken"); }),
              17);
    EXPECT_THAT(verdictsNow, testing::Contains("G7Z1DS5M failed-again"));
    EXPECT_THAT(verdictsNow, testing::Contains("GJ0P5N8R waiting"));
    EXPECT_EQ(service.delivered().size(), 17U);

    service.stop();
    ASSERT_EQ(retest(u"undo"_s, {u"--yes"_s}).code, 0);
    service.start();
    service.run();
    EXPECT_EQ(service.delivered().size(), 17U) << "nothing arrives twice";
    EXPECT_EQ(filesIn(server.path(u"In/Archive"_s)).size() + 17, 42);
    EXPECT_EQ(filesIn(journal + u".files"_s).size(), 19) << "and nothing is lost";
}

TEST_F(CliRetestTest, WrongUsageIsTwoAndAMissingJournalOne)
{
    EXPECT_EQ(inFolders(u"plan"_s).code, 2);
    EXPECT_EQ(inFolders(u"move"_s, {u"--yes"_s}).code, 2);
    EXPECT_EQ(retest(u"plan"_s, {u"--log"_s, log}).code, 2) << "no folders";
    EXPECT_EQ(runCli({u"retest"_s, u"status"_s}).code, 2);
    EXPECT_EQ(runCli({u"retest"_s}).code, 2);
    EXPECT_EQ(retest(u"status"_s).code, 1);
    EXPECT_EQ(retest(u"undo"_s, {u"--yes"_s}).code, 1);
    const QString other = folder.write(u"imc.txt"_s, "[Domain]\r\n");
    const CliRun refused = runCli({u"retest"_s, u"move"_s, u"--journal"_s, other, u"--archive"_s, archive,
                                   u"--in"_s, in, u"--log"_s, log, u"--yes"_s});
    EXPECT_EQ(refused.code, 4);
    EXPECT_EQ(readFile(other), "[Domain]\r\n");
    EXPECT_THAT(filesIn(in), IsEmpty());
}

} // namespace ims::test
