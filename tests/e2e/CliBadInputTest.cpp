#include "tests/e2e/CliRun.h"
#include "tests/support/FailureLog.h"

#include <QDir>
#include <QDirIterator>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QString mail = u"From: a@example.org\r\nSubject: x\r\n\r\nHello\r\n"_s;

void expectErrorObject(const QJsonValue& value)
{
    const QJsonObject error = value.toObject();
    for (const QString& key : {u"doing"_s, u"file"_s, u"why"_s, u"todo"_s})
        EXPECT_TRUE(error.contains(key)) << key.toStdString();
}

} // namespace

TEST(CliBadInputTest, MissingFolderIsOneSentenceAndTheRestGoesOn)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evt"_s, failureLog({u"JTMRMAQV"_s}));
    const CliRun alone = runCli({u"diagnose"_s, u"--folder"_s, folder.path(u"nowhere"_s), u"--json"_s});
    EXPECT_EQ(alone.code, 1);
    EXPECT_EQ(alone.errorLines(), 1);
    expectErrorObject(alone.object().value(u"errors"_s).toArray().at(0));
    const CliRun both =
        runCli({u"diagnose"_s, u"--folder"_s, folder.path(u"nowhere"_s), u"--log"_s, log, u"--json"_s});
    EXPECT_EQ(both.code, 1);
    EXPECT_EQ(both.object().value(u"events"_s).toObject().value(u"count"_s).toInt(), 1);
}

TEST(CliBadInputTest, EmptyAndForeignLogsAreSaidAndTheOthersListed)
{
    const TestFolder folder;
    const QString good = folder.write(u"good.evt"_s, failureLog({u"JTMRMAQV"_s}));
    const QString empty = folder.write(u"empty.evt"_s, {});
    const QString foreign = folder.write(u"foreign.evt"_s, "this is no log at all");
    const CliRun run =
        runCli({u"events"_s, empty, foreign, folder.path(u"missing.evt"_s), good, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.errorLines(), 3) << run.err.toStdString();
    qsizetype events = 0;
    for (const QJsonObject& line : run.lines()) {
        if (line.contains(u"error"_s))
            expectErrorObject(line.value(u"error"_s));
        else
            ++events;
    }
    EXPECT_EQ(events, 1);
    EXPECT_EQ(run.lines().size(), 4);
}

TEST(CliBadInputTest, InspectGoesOnAfterWhatCannotBeRead)
{
    const TestFolder folder;
    const QString good = folder.write(u"good"_s, mail.toUtf8());
    const QString empty = folder.write(u"empty"_s, {});
    const QString rubbish = folder.write(u"rubbish"_s, QByteArray::fromHex("00ff8001fe").repeated(2000));
    const CliRun run = runCli({u"inspect"_s, folder.path(u"missing"_s), empty, rubbish, good, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    ASSERT_EQ(run.lines().size(), 4);
    expectErrorObject(run.lines().at(0).value(u"error"_s));
    for (const qsizetype i : {1, 2})
        EXPECT_EQ(run.lines().at(i).value(u"message"_s).toObject().value(u"length"_s).toInt(-1), 0) << i;
    EXPECT_GT(run.lines().at(3).value(u"message"_s).toObject().value(u"length"_s).toInt(), 0);
    EXPECT_EQ(run.lines().at(3).value(u"file"_s).toString(), good);
}

TEST(CliBadInputTest, InspectOfAFolderIsWrongUsage)
{
    const TestFolder folder;
    const QString good = folder.write(u"good"_s, mail.toUtf8());
    const CliRun run = runCli({u"inspect"_s, good, folder.path(), u"--json"_s});
    EXPECT_EQ(run.code, 2);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_EQ(run.errorLines(), 1);
}

TEST(CliBadInputTest, NamesInEventsNeverBecomePaths)
{
    const TestFolder folder;
    folder.write(u"secret"_s, mail.toUtf8());
    folder.write(u"root/Imcdata/In/Archive/M4XD8MB3"_s, mail.toUtf8());
    folder.write(u"root/AppEvent.Evt"_s,
                 failureLog({u"..\\..\\secret"_s, u"../../../../secret"_s, u"CON"_s, u"M4XD8MB3"_s}));
    const CliRun run = runCli({u"diagnose"_s, u"--folder"_s, folder.path(u"root"_s), u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonObject files = run.object().value(u"spool_files"_s).toObject();
    EXPECT_EQ(strings(files.value(u"found"_s)), QStringList{u"M4XD8MB3"_s});
    EXPECT_THAT(strings(files.value(u"missing"_s)),
                testing::UnorderedElementsAre(u"..\\..\\secret"_s, u"../../../../secret"_s, u"CON"_s));
}

TEST(CliBadInputTest, TwoTreesOfTheServiceAreWrongUsageNamingBoth)
{
    const TestFolder folder;
    for (const QString& tree : {u"one"_s, u"two"_s}) {
        folder.write(tree + u"/Imcdata/In/Archive/M4XD8MB3"_s, mail.toUtf8());
        QDir(folder.path(tree)).mkpath(u"Imcdata/Out"_s);
    }
    const CliRun run = runCli({u"diagnose"_s, u"--folder"_s, folder.path(), u"--json"_s});
    EXPECT_EQ(run.code, 2);
    EXPECT_THAT(run.err.toStdString(), testing::AllOf(HasSubstr("one"), HasSubstr("two")));
}

#ifndef Q_OS_WIN
TEST(CliBadInputTest, ARunningServersLogIsNamedWithTheWayRoundAndTheOthersAreListed)
{
    const QString sample = QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case");
    QString log;
    QDirIterator files(sample, {u"*.evt"_s}, QDir::Files, QDirIterator::Subdirectories);
    ASSERT_TRUE(files.hasNext());
    log = files.next();
    const CliRun run = runCli({u"events"_s, log, u"--live"_s, u"\\\\EXCH01"_s, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err.toStdString(),
                testing::AllOf(HasSubstr("Windows only"), HasSubstr("Do not clear it")));
    const QList<QJsonObject> lines = run.lines();
    ASSERT_GT(lines.size(), 1);
    EXPECT_EQ(lines.front().value(u"event_id"_s).toInt(), 4117);
    EXPECT_EQ(lines.back().value(u"log"_s).toString(), u"\\\\EXCH01"_s);
    EXPECT_TRUE(lines.back().contains(u"error"_s));
}
#endif

TEST(CliBadInputTest, AServersNameIsANameAndSomethingIsNamed)
{
    EXPECT_EQ(runCli({u"events"_s, u"--live"_s, u"EXCH01\\pipe"_s}).code, 2);
    EXPECT_EQ(runCli({u"events"_s, u"--json"_s}).code, 2);
}

TEST(CliBadInputTest, SettingsThatAreNoneAreOneSentence)
{
    const TestFolder folder;
    for (const QString& file : {folder.write(u"imc.txt"_s, "no sections here"), folder.path(u"missing"_s)}) {
        const CliRun run = runCli({u"settings"_s, u"show"_s, file});
        EXPECT_EQ(run.code, 1);
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_EQ(run.errorLines(), 1);
    }
}

} // namespace ims::test
