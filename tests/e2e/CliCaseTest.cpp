#include "core/casefile/CaseFolder.h"
#include "core/casefile/CaseJson.h"
#include "core/casefile/KeptFiles.h"
#include "tests/e2e/CliRun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

class CliCaseTest : public testing::Test
{
protected:
    /// A folder with this record in it; its path as the shell would have it.
    QString caseOf(const CaseRecord& record) const
    {
        const auto bytes = caseBytes(record, {});
        EXPECT_TRUE(bytes);
        folder.write(u"case/case.json"_s, bytes.value_or(QByteArray()));
        return folder.path(u"case"_s);
    }

    static CaseRecord sampleRecord()
    {
        CaseRecord record;
        record.ticket = u"T-4711"_s;
        record.opened = {pathFromString(sampleFolder())};
        return record;
    }

    QStringList namesInCase() const
    {
        return QDir(folder.path(u"case"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    const TestFolder folder;
};

/// What the caller said, among the evidence of all findings.
QStringList statedTexts(const QJsonObject& diagnosis)
{
    QStringList texts;
    for (const QJsonValue& finding : diagnosis.value(u"findings"_s).toArray()) {
        for (const QJsonValue& item : finding.toObject().value(u"evidence"_s).toArray()) {
            if (item.toObject().value(u"basis"_s) == u"stated"_s)
                texts.append(item.toObject().value(u"text"_s).toString());
        }
    }
    return texts;
}

/// A question of the diagnosis whose answer is told as evidence.
QString firstQuestion(const QJsonObject& diagnosis)
{
    for (const QJsonValue& finding : diagnosis.value(u"findings"_s).toArray()) {
        for (const QJsonValue& question : finding.toObject().value(u"questions"_s).toArray())
            return question.toObject().value(u"id"_s).toString();
    }
    return {};
}

} // namespace

TEST_F(CliCaseTest, DiagnosesWhatTheCaseOpened)
{
    const QString named = caseOf(sampleRecord());
    const CliRun run = runCli({u"diagnose"_s, named, u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    QJsonObject diagnosis = run.object();
    EXPECT_EQ(diagnosis.value(u"case"_s).toString(), named);
    QJsonObject same = runCli({u"diagnose"_s, u"--folder"_s, sampleFolder(), u"--json"_s}).object();
    EXPECT_TRUE(same.value(u"case"_s).isNull());
    diagnosis.remove(u"case"_s);
    same.remove(u"case"_s);
    EXPECT_EQ(diagnosis, same);
    EXPECT_FALSE(same.value(u"findings"_s).toArray().isEmpty());
    EXPECT_EQ(namesInCase(), QStringList{u"case.json"_s}) << "reading leaves nothing behind";
}

TEST_F(CliCaseTest, TakesWhatTheCaseStatesUnlessToldOtherwise)
{
    CaseRecord record = sampleRecord();
    const QString question = firstQuestion(runCli({u"diagnose"_s, caseOf(record), u"--json"_s}).object());
    ASSERT_FALSE(question.isEmpty());
    const QStringList byOption{u"--server-version"_s, u"5.0.1457.7"_s, u"--answer"_s, question + u"=yes"_s};

    record.server = u"MAIL9"_s;
    record.serverVersion = u"5.0.1457.7"_s;
    record.walkthrough.now.answers.insert(u"cause.asked/"_s + question, u"yes"_s);
    const CliRun run = runCli({u"diagnose"_s, caseOf(record), u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.object().value(u"server"_s).toString(), u"MAIL9"_s);
    EXPECT_EQ(run.object().value(u"server_version"_s).toString(), u"5.0.1457.7"_s);
    const QJsonObject same =
        runCli(QStringList{u"diagnose"_s, u"--folder"_s, sampleFolder(), u"--json"_s} + byOption).object();
    EXPECT_EQ(run.object().value(u"findings"_s), same.value(u"findings"_s));
    EXPECT_FALSE(statedTexts(run.object()).isEmpty());

    const CliRun other = runCli({u"diagnose"_s, caseOf(record), u"--json"_s, u"--server-version"_s,
                                 u"5.5.2650.21"_s, u"--answer"_s, question + u"=no"_s});
    EXPECT_EQ(other.object().value(u"server_version"_s).toString(), u"5.5.2650.21"_s);
    EXPECT_NE(other.object().value(u"findings"_s), run.object().value(u"findings"_s));
    EXPECT_THAT(runCli({u"diagnose"_s, caseOf(record)}).out.toStdString(),
                HasSubstr("Server MAIL9, Exchange 5.0"));
}

TEST_F(CliCaseTest, ReadsTextLogsWithTheTimesThatTheCaseStates)
{
    CaseRecord record;
    record.opened = {pathFromString(folder.write(
        u"events.txt"_s, "2/6/98,6:33:11,MSExchangeIMC,Error,None,4117,N/A,EXCH01,message in spool file "
                         "JTMRMAQV failed to be delivered\r\n"))};
    record.dateOrder = u"dmy"_s;
    record.timeZone = u"Europe/Berlin"_s;
    const auto first = [&](const QStringList& more) {
        const CliRun run = runCli(QStringList{u"diagnose"_s, caseOf(record), u"--json"_s} + more);
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        return run.object().value(u"events"_s).toObject().value(u"first"_s).toString();
    };
    EXPECT_EQ(first({}), u"1998-06-02T04:33:11Z"_s);
    EXPECT_EQ(first({u"--time-zone"_s, u"+01:00"_s}), u"1998-06-02T05:33:11Z"_s) << "the order stays";
    EXPECT_EQ(first({u"--date-order"_s, u"mdy"_s}), u"1998-02-06T05:33:11Z"_s) << "the zone stays";
    record.timeZone = u"Mars/Base"_s;
    EXPECT_EQ(runCli({u"diagnose"_s, caseOf(record)}).code, 1);
    EXPECT_EQ(first({u"--time-zone"_s, u"UTC"_s}), u"1998-06-02T06:33:11Z"_s);
}

TEST_F(CliCaseTest, StatedEventsAreEvidence)
{
    CaseRecord record;
    record.statedEvents = {{u"MSExchangeIMC"_s,
                            4117,
                            QDateTime::fromString(u"1999-03-01T08:00:00Z"_s, Qt::ISODate),
                            u"EXCH01"_s,
                            u"VK8JR2XD"_s,
                            {}}};
    const CliRun run = runCli({u"diagnose"_s, caseOf(record), u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.object().value(u"events"_s).toObject().value(u"count"_s).toInteger(), 1);
    EXPECT_EQ(run.object().value(u"spool_files"_s).toObject().value(u"missing"_s),
              (QJsonArray{u"VK8JR2XD"_s}));
}

TEST_F(CliCaseTest, ACaseAndOtherEvidenceAreWrongUsage)
{
    const QString named = caseOf(sampleRecord());
    for (const QStringList& more : {QStringList{u"--folder"_s, sampleFolder()},
                                    QStringList{u"--log"_s, sampleFolder() + u"/AppEvent.Evt"_s},
                                    QStringList{u"--event-text"_s, u"-"_s}, QStringList{named}}) {
        const CliRun run = runCli(QStringList{u"diagnose"_s, named, u"--json"_s} + more);
        EXPECT_EQ(run.code, 2) << more.join(u' ').toStdString();
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_EQ(run.errorLines(), 1);
    }
    EXPECT_EQ(runCli({u"diagnose"_s, u"-"_s}).code, 2);
}

TEST_F(CliCaseTest, ACaseThatIsOpenElsewhereIsRead)
{
    auto open = CaseFolder::create(pathFromString(folder.path(u"cases"_s)), u"EXCH01"_s,
                                   QDateTime::currentDateTimeUtc(), {});
    ASSERT_TRUE(open && open->save(sampleRecord()));
    const QString named = displayName(open->path());
    EXPECT_EQ(runCli({u"diagnose"_s, named, u"--json"_s}).code, 0);
    EXPECT_TRUE(open->save(sampleRecord())) << "and goes on there";
}

TEST_F(CliCaseTest, WhatIsNoCaseIsAnInputThatCannotBeRead)
{
    folder.write(u"torn/case.json"_s, "{\"schema\": \"imsdoctor-case\", ");
    folder.write(u"newer/case.json"_s, R"({"schema": "imsdoctor-case", "schemaVersion": 99})");
    for (const QString& name : {u"torn"_s, u"newer"_s, u"nowhere"_s}) {
        const CliRun run = runCli({u"diagnose"_s, folder.path(name), u"--json"_s});
        EXPECT_EQ(run.code, 1) << name.toStdString();
        EXPECT_EQ(run.errorLines(), 1);
        const QJsonObject error = run.object().value(u"errors"_s).toArray().at(0).toObject();
        EXPECT_THAT(error.value(u"file"_s).toString().toStdString(), HasSubstr(name.toStdString()));
        const QString report = folder.path(u"r.html"_s);
        EXPECT_EQ(runCli({u"report"_s, folder.path(name), u"--output"_s, report}).code, 1);
        EXPECT_FALSE(QFile::exists(report));
    }
    EXPECT_THAT(runCli({u"diagnose"_s, folder.path(u"newer"_s)}).err.toStdString(),
                HasSubstr("newer version"));
}

TEST_F(CliCaseTest, GoesOnWithoutEvidenceThatIsGone)
{
    CaseRecord record = sampleRecord();
    record.opened = {pathFromString(folder.path(u"gone.evt"_s)),
                     pathFromString(sampleFolder() + u"/AppEvent.Evt"_s)};
    const CliRun run = runCli({u"diagnose"_s, caseOf(record), u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.object().value(u"errors"_s).toArray().size(), 1);
    EXPECT_GT(run.object().value(u"events"_s).toObject().value(u"count"_s).toInteger(), 0);
    record.opened.pop_back();
    const QString report = folder.path(u"r.json"_s);
    EXPECT_EQ(runCli({u"report"_s, caseOf(record), u"--output"_s, report}).code, 1);
    EXPECT_THAT(readFile(report).toStdString(), HasSubstr("T-4711"))
        << "what the technician recorded is reported all the same";
}

TEST_F(CliCaseTest, ReportsUnderTheTicketAlsoIntoTheCase)
{
    CaseRecord record = sampleRecord();
    record.notes = u"Rings back at five"_s;
    record.walkthrough.now.answers.insert(u"restart.result"_s, u"worked"_s);
    const QString named = caseOf(record);
    const QString html = folder.path(u"case/report.html"_s);
    const CliRun run = runCli({u"report"_s, named, u"--output"_s, html});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_THAT(readFile(html).left(2000).toStdString(), testing::ContainsRegex("<title>[^<]*T-4711"));
    EXPECT_THAT(readFile(html).toStdString(), HasSubstr("Rings back at five"));
    ASSERT_EQ(runCli({u"report"_s, named, u"--output"_s, html, u"--force"_s, u"--title"_s, u"Mine"_s}).code,
              0);
    EXPECT_THAT(readFile(html).left(2000).toStdString(), testing::ContainsRegex("<title>[^<]*Mine"));
}

TEST_F(CliCaseTest, NeverWritesOverTheCaseOrIntoItsEvidence)
{
    CaseRecord record = sampleRecord();
    const QByteArray log = readFile(sampleFolder() + u"/AppEvent.Evt"_s);
    folder.write(u"server/AppEvent.Evt"_s, log);
    const QString alone = folder.write(u"alone.json"_s, log);
    const QString gone = folder.path(u"gone.json"_s); // a share that comes back may bring it back
    record.opened = {pathFromString(folder.path(u"server"_s)), pathFromString(alone), pathFromString(gone)};
    const QString named = caseOf(record);
    const QByteArray kept = readFile(folder.path(u"case/case.json"_s));
    for (const QString& target :
         {folder.path(u"case/case.json"_s), folder.path(u"server/r.json"_s), alone, gone}) {
        const CliRun run = runCli({u"report"_s, named, u"--output"_s, target, u"--force"_s});
        EXPECT_EQ(run.code, 3) << target.toStdString() << run.err.toStdString();
    }
    EXPECT_EQ(readFile(folder.path(u"case/case.json"_s)), kept);
    EXPECT_FALSE(folder.has(u"server/r.json"_s));
    EXPECT_EQ(readFile(alone), log);
}

/// A case that was really saved, with a copy of its evidence and its journal.
class CliCaseFolderTest : public testing::Test
{
protected:
    CliCaseFolderTest()
    {
        const QString log =
            folder.write(u"server/AppEvent.Evt"_s, readFile(sampleFolder() + u"/AppEvent.Evt"_s));
        CaseRecord record;
        record.ticket = u"T-4711"_s;
        record.opened = {pathFromString(log)};
        const QDateTime now(QDate(2026, 11, 22), QTime(15, 40), Qt::UTC);
        auto made = CaseFolder::create(pathFromString(folder.path(u"cases"_s)), u"A"_s, now, {});
        EXPECT_TRUE(made);
        Evidence evidence;
        evidence.inputs = {Input::of(record.opened.front(), InputKind::EventLog, {})};
        record.kept = *keepEvidence({made->path(), record.opened, {}, u"jane"_s, now}, evidence);
        EXPECT_TRUE(made->save(record));
        named = displayName(made->path());
        copy = named + u'/' + record.kept.front().copy;
    }

    const TestFolder folder;
    QString named;
    QString copy;
};

TEST_F(CliCaseFolderTest, TellsItsHistory)
{
    const CliRun run = runCli({u"case"_s, u"history"_s, named, u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QList<QJsonObject> lines = run.lines();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0].value(u"what"_s), u"created"_s);
    EXPECT_EQ(lines[1].value(u"data"_s).toObject().value(u"value"_s), u"T-4711"_s);
    EXPECT_EQ(lines[3].value(u"what"_s), u"file-kept"_s);
    EXPECT_TRUE(runCli({u"case"_s, u"history"_s, named}).out.contains("T-4711"));
    EXPECT_EQ(runCli({u"case"_s, u"history"_s, folder.path(u"server"_s)}).code, 1) << "no case";
}

TEST_F(CliCaseFolderTest, VerifiesItsCopies)
{
    const CliRun whole = runCli({u"case"_s, u"verify"_s, named, u"--json"_s});
    ASSERT_EQ(whole.code, 0) << whole.err.toStdString();
    EXPECT_TRUE(whole.object().value(u"whole"_s).toBool());
    const QJsonObject kept = whole.object().value(u"copies"_s).toArray().at(0).toObject();
    EXPECT_EQ(kept.value(u"state"_s), u"whole"_s);
    EXPECT_EQ(kept.value(u"sha256"_s).toString().size(), 64);
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    const CliRun changed = runCli({u"case"_s, u"verify"_s, named, u"--json"_s});
    EXPECT_EQ(changed.code, 1);
    EXPECT_FALSE(changed.object().value(u"whole"_s).toBool());
    EXPECT_EQ(changed.object().value(u"copies"_s).toArray().at(0).toObject().value(u"state"_s), u"changed"_s);
}

TEST_F(CliCaseFolderTest, GoesToAnotherMachineInOneFile)
{
    const QString package = folder.path(u"sent.imscase"_s);
    ASSERT_EQ(runCli({u"case"_s, u"pack"_s, named, u"--output"_s, package}).code, 0);
    EXPECT_EQ(runCli({u"case"_s, u"pack"_s, named, u"--output"_s, package}).code, 3) << "it is there already";
    EXPECT_EQ(runCli({u"case"_s, u"pack"_s, named, u"--output"_s, package, u"--force"_s}).code, 0);
    QDir(folder.path(u"cases"_s)).removeRecursively();
    QDir(folder.path(u"server"_s)).removeRecursively();
    const CliRun unpacked =
        runCli({u"case"_s, u"unpack"_s, package, u"--into"_s, folder.path(u"there"_s), u"--json"_s});
    ASSERT_EQ(unpacked.code, 0) << unpacked.err.toStdString();
    const QString there = unpacked.object().value(u"case"_s).toString();
    const CliRun diagnosed = runCli({u"diagnose"_s, there, u"--json"_s});
    EXPECT_EQ(diagnosed.code, 0) << diagnosed.err.toStdString();
    EXPECT_GT(diagnosed.object().value(u"events"_s).toObject().value(u"count"_s).toInt(), 0);
    EXPECT_EQ(runCli({u"case"_s, u"verify"_s, there}).code, 0);
}

TEST_F(CliCaseFolderTest, RefusesAPackageThatIsNone)
{
    const QString package = folder.write(u"x.imscase"_s, "PK\x03\x04 rubbish");
    EXPECT_EQ(runCli({u"case"_s, u"unpack"_s, package, u"--into"_s, folder.path(u"there"_s)}).code, 3);
    EXPECT_TRUE(QDir(folder.path(u"there"_s)).isEmpty());
}

} // namespace ims::test
