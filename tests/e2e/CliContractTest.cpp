#include "core/base/Path.h"
#include "tests/e2e/CliRun.h"
#include "tests/support/FailureLog.h"

#include <QDir>
#include <QProcess>

#include <gmock/gmock.h>

#include <fstream>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

QByteArray mailWith(const QByteArray& header)
{
    return "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + header + "\r\n\r\nHello\r\n";
}

QJsonObject inspected(const TestFolder& folder, const QByteArray& mail)
{
    return runCli({u"inspect"_s, folder.write(u"mail"_s, mail), u"--json"_s}).object();
}

/// The same program, started by a shell: for what a process cannot be given as arguments.
CliRun runShell(const QString& command, const QString& folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command, QStringLiteral(IMS_CLI)});
    CliRun run;
    if (!shell.waitForFinished(60'000))
        return run;
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

} // namespace

TEST(CliContractTest, APartOfALogThatCannotBeReadIsSaidInTheJson)
{
    const TestFolder folder;
    const QByteArray whole = failureLog({u"JTMRMAQV"_s, u"M4XD8MB3"_s, u"ZZ81KF0W"_s});
    const QString log = folder.write(u"cut.evt"_s, whole.first(whole.lastIndexOf("LfLe") + 40));
    const CliRun events = runCli({u"events"_s, log, u"--json"_s});
    EXPECT_EQ(events.code, 1);
    EXPECT_EQ(events.errorLines(), 1);
    ASSERT_GE(events.lines().size(), 2);
    EXPECT_EQ(events.lines().first().value(u"spool_file"_s).toString(), u"JTMRMAQV"_s);
    const QJsonObject error = events.lines().last().value(u"error"_s).toObject();
    EXPECT_EQ(error.value(u"file"_s).toString(), log);
    EXPECT_THAT(error.value(u"why"_s).toString().toStdString(), HasSubstr("cut off"));

    const CliRun diagnosis = runCli({u"diagnose"_s, u"--log"_s, log, u"--json"_s});
    EXPECT_EQ(diagnosis.code, 1);
    EXPECT_EQ(diagnosis.object().value(u"errors"_s).toArray().size(), 1);
}

TEST(CliContractTest, StrangersHalfPairsNeverReachTheJson)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evt"_s, failureLog({QString(QChar(0xD800)) + u"x"_s}));
    for (const CliRun& run :
         {runCli({u"events"_s, log, u"--json"_s}), runCli({u"diagnose"_s, u"--log"_s, log, u"--json"_s})}) {
        EXPECT_EQ(run.code, 0);
        EXPECT_FALSE(run.out.contains("\\ud800"));
        EXPECT_TRUE(run.out.contains("\xef\xbf\xbdx"));
    }
}

TEST(CliContractTest, ABlankNameIsNoSpoolFile)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evt"_s, failureLog({u"  "_s, u""_s}));
    const CliRun run = runCli({u"events"_s, log, u"--json"_s});
    ASSERT_EQ(run.lines().size(), 2);
    for (const QJsonObject& line : run.lines())
        EXPECT_TRUE(line.value(u"spool_file"_s).isNull());
}

#ifndef Q_OS_WIN
TEST(CliContractTest, NamesThatAreNotUtf8ComeInHexToo)
{
    const TestFolder folder;
    const QByteArray log = failureLog({u"JTMRMAQV"_s});
    const Path root(folder.path().toStdString());
    std::ofstream(root / "\xff.evt", std::ios::binary).write(log.constData(), log.size());
    std::ofstream(root / "z\xfe.evt").write("no", 2);
    const CliRun run = runShell(u"exec \"$0\" events *.evt --json"_s, folder.path());
    EXPECT_EQ(run.code, 1);
    ASSERT_EQ(run.lines().size(), 2);
    QStringList names;
    for (const QJsonObject& line : run.lines())
        names.append(line.value(u"log_hex"_s).toString());
    EXPECT_EQ(names, QStringList({u"ff2e657674"_s, u"7afe2e657674"_s})) << run.out.toStdString();

    const CliRun found = runCli({u"diagnose"_s, u"--folder"_s, folder.path(), u"--json"_s});
    QStringList inputs;
    for (const QJsonValue& input : found.object().value(u"inputs"_s).toArray()) {
        if (input.toObject().contains(u"file_hex"_s))
            inputs.append(input.toObject().value(u"file_hex"_s).toString().right(10));
    }
    EXPECT_THAT(inputs, testing::UnorderedElementsAre(u"ff2e657674"_s, u"fe2e657674"_s));
    // QTemporaryDir cannot remove what it cannot name.
    std::filesystem::remove(root / "\xff.evt");
    std::filesystem::remove(root / "z\xfe.evt");
}

TEST(CliContractTest, HelpThatCannotBeWrittenIsAFailure)
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        GTEST_SKIP();
    EXPECT_EQ(runShell(u"exec \"$0\" --help > /dev/full"_s, QDir::tempPath()).code, 4);
    EXPECT_EQ(runShell(u"exec \"$0\" --help"_s, QDir::tempPath()).code, 0);
}

TEST(CliContractTest, ReportIsNotWrittenIntoEvidenceThroughALink)
{
    const TestFolder folder;
    folder.write(u"evidence/a.evt"_s, failureLog({u"JTMRMAQV"_s}));
    std::filesystem::create_symlink("evidence/new.html", Path(folder.path(u"link.html"_s).toStdString()));
    const CliRun run = runCli({u"report"_s, u"--folder"_s, folder.path(u"evidence"_s), u"--output"_s,
                               folder.path(u"link.html"_s), u"--force"_s});
    EXPECT_EQ(run.code, 3);
    EXPECT_FALSE(folder.has(u"evidence/new.html"_s));
}
#endif

TEST(CliContractTest, OneFileUnderTwoSpellingsIsWrongUsage)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evt"_s, failureLog({u"JTMRMAQV"_s}));
    const CliRun run = runCli({u"report"_s, u"--log"_s, log, u"--output"_s, folder.path(u"r.html"_s),
                               u"--output"_s, folder.path(u"./r.html"_s)});
    EXPECT_EQ(run.code, 2);
    EXPECT_FALSE(folder.has(u"r.html"_s));
}

TEST(CliContractTest, LongLabelsAndNamesAreCutAndTheirRangesAreWhole)
{
    const TestFolder folder;
    const QByteArray label(100'000, 'k');
    const QByteArray mail =
        mailWith("Content-Type: text/plain; name=\"" + label + "\"; charset=\"" + label + "\"");
    const QJsonObject object = inspected(folder, mail);
    const QJsonObject declaration = object.value(u"declarations"_s).toArray().at(0).toObject();
    EXPECT_EQ(declaration.value(u"label"_s).toString().size(), 65536);
    EXPECT_TRUE(declaration.value(u"truncated"_s).toBool());
    EXPECT_EQ(declaration.value(u"offset"_s).toInteger(), mail.indexOf("charset=") + 9);
    EXPECT_EQ(declaration.value(u"length"_s).toInteger(), label.size());
    const QJsonObject part = object.value(u"parts"_s).toArray().at(0).toObject();
    EXPECT_EQ(part.value(u"filename"_s).toString().size(), 65536);
    EXPECT_TRUE(part.value(u"truncated"_s).toBool());
}

TEST(CliContractTest, DeclarationsAreListedUpToTheLimitAndThenANote)
{
    const TestFolder folder;
    const QJsonObject object =
        inspected(folder, mailWith("X-Words: " + QByteArray("=?utf-8?Q?a?= ").repeated(10'001)));
    EXPECT_EQ(object.value(u"declarations"_s).toArray().size(), 10'000);
    EXPECT_THAT(strings(object.value(u"notes"_s)).join(u'\n').toStdString(),
                HasSubstr("more than 10000 places"));
}

TEST(CliContractTest, ALabelInAnglesIsNotBlank)
{
    const TestFolder folder;
    const QJsonObject object = inspected(folder, mailWith("Content-Type: text/plain; charset=<koi8-r>"));
    const QJsonObject declaration = object.value(u"declarations"_s).toArray().at(0).toObject();
    EXPECT_EQ(declaration.value(u"label"_s).toString(), u"<koi8-r>"_s);
    EXPECT_FALSE(declaration.value(u"known"_s).toBool(true));
    for (const QJsonValue& flag : object.value(u"flags"_s).toArray())
        EXPECT_NE(flag.toObject().value(u"code"_s).toString(), u"blank-charset"_s);
}

TEST(CliContractTest, StandardInputWhereNoneIsReadIsWrongUsage)
{
    for (const QString& option : {u"--log"_s, u"--settings"_s, u"--spool"_s, u"--folder"_s}) {
        const CliRun run = runCli({u"diagnose"_s, option, u"-"_s, u"--json"_s}, "x");
        EXPECT_EQ(run.code, 2) << option.toStdString();
        EXPECT_THAT(run.err.toStdString(), HasSubstr("Only --event-text reads standard input"));
    }
}

TEST(CliContractTest, AnArchiveThatIsAFileAndARegistryThatIsNoneAreSaidPlainly)
{
    const TestFolder folder;
    const QString file = folder.write(u"file"_s, "rubbish");
    const CliRun archive = runCli({u"diagnose"_s, u"--archive"_s, file, u"--json"_s});
    EXPECT_EQ(archive.code, 1);
    EXPECT_THAT(archive.err.toStdString(), HasSubstr("it is a file, not a folder"));
    const CliRun registry = runCli({u"diagnose"_s, u"--registry"_s, file, u"--json"_s});
    EXPECT_EQ(registry.code, 1);
    const QJsonObject input = registry.object().value(u"inputs"_s).toArray().at(0).toObject();
    EXPECT_EQ(input.value(u"file"_s).toString(), file);
    EXPECT_EQ(input.value(u"kind"_s).toString(), u"ignored"_s);
}

} // namespace ims::test
