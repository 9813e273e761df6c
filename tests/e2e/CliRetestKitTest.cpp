#include "tests/e2e/CliRun.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

CliRun kit(const QStringList& more)
{
    return runCli(QStringList{u"retest"_s, u"kit"_s, u"--folder"_s, sampleFolder(), u"--json"_s} + more);
}

QStringList namesOf(const CliRun& run, const QString& key)
{
    QStringList names;
    for (const QJsonValue& file : run.object().value(key).toArray())
        names.append(file.toObject().value("name"_L1).toString());
    return names;
}

} // namespace

TEST(CliRetestKitTest, WritesTheScriptsForTheFailedFilesAlone)
{
    const TestFolder folder;
    const CliRun run = kit({u"--output"_s, folder.path(u"kit"_s)});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QStringList files = namesOf(run, u"files"_s);
    ASSERT_GE(files.size(), 2);
    EXPECT_EQ(run.object().value("files"_L1).toArray().at(0).toObject().value("batch"_L1).toInt(), 1);
    EXPECT_EQ(run.object().value("files"_L1).toArray().at(1).toObject().value("batch"_L1).toInt(), 2);
    EXPECT_EQ(strings(run.object().value("outputs"_L1)).size(), 3);
    const QByteArray script = readFile(folder.path(u"kit/retest.cmd"_s));
    for (const QString& name : files)
        EXPECT_TRUE(script.contains(QByteArray("call :one " + name.toLatin1() + "\r\n"))) << name.toStdString();
    EXPECT_EQ(script.count("call :one "), files.size());
    EXPECT_TRUE(readFile(folder.path(u"kit/README.txt"_s)).contains(files.front().toLatin1()));
    for (const QString& name : namesOf(run, u"left_out"_s))
        EXPECT_FALSE(files.contains(name));

    const CliRun again = kit({u"--output"_s, folder.path(u"kit"_s)});
    EXPECT_EQ(again.code, 3) << "what lies there could be of another kit";
    EXPECT_EQ(readFile(folder.path(u"kit/retest.cmd"_s)), script);
}

TEST(CliRetestKitTest, RefusesWhatIsNotSafe)
{
    const TestFolder folder;
    EXPECT_EQ(kit({u"--output"_s, sampleFolder() + u"/kit"_s}).code, 3) << "never below the evidence";
    EXPECT_FALSE(QDir(sampleFolder() + u"/kit"_s).exists());
    EXPECT_EQ(kit({u"--output"_s, folder.path(u"a"_s), u"--files"_s, u"..\\X"_s}).code, 3);
    EXPECT_EQ(kit({u"--output"_s, folder.path(u"a"_s), u"--files"_s, u"NOWHERE1"_s}).code, 3)
        << "no file is left";
    const CliRun path = kit({u"--output"_s, folder.path(u"a"_s), u"--imcdata"_s, u"D:\\a & del *"_s});
    EXPECT_EQ(path.code, 3);
    EXPECT_THAT(path.err.toStdString(), HasSubstr("must not stand in a command line"));
    EXPECT_FALSE(folder.has(u"a"_s));
    EXPECT_EQ(runCli({u"retest"_s, u"kit"_s, u"--folder"_s, sampleFolder()}).code, 2);
}

TEST(CliRetestKitTest, TakesTheServersFolderAndNamedFiles)
{
    const TestFolder folder;
    const CliRun all = kit({u"--output"_s, folder.path(u"all"_s)});
    const QString last = namesOf(all, u"files"_s).back();
    const CliRun run = kit({u"--output"_s, folder.path(u"one"_s), u"--imcdata"_s, u"E:\\Mail Data\\imc"_s,
                            u"--server"_s, u"EXCH09"_s, u"--files"_s, last.toLower()});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(namesOf(run, u"files"_s), QStringList{last});
    const std::string script = readFile(folder.path(u"one/retest.cmd"_s)).toStdString();
    EXPECT_THAT(script, HasSubstr("\r\nset IMC=E:\\Mail Data\\imc\r\n"));
    EXPECT_THAT(script, HasSubstr("EXCH09"));
    EXPECT_NE(run.object().value("kit"_L1), all.object().value("kit"_L1));
}

TEST(CliRetestKitTest, ReadsTheLogBack)
{
    const TestFolder folder;
    const QString log =
        folder.write(u"retest.log"_s, "[x] - BEGIN retest 0123abcd\r\n[10:15] GHW7TK3B SAVED\r\n"
                                      "[10:15] GHW7TK3B MOVED\r\n[10:16] JTMRMAQV LEFT exists\r\n"
                                      "nonsense\r\n");
    const CliRun run = runCli({u"retest"_s, u"kit-log"_s, log, u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonArray files = run.object().value("files"_L1).toArray();
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files.at(0).toObject().value("outcome"_L1).toString(), u"put-back"_s);
    EXPECT_TRUE(files.at(0).toObject().value("saved"_L1).toBool());
    EXPECT_EQ(files.at(1).toObject().value("outcome"_L1).toString(), u"left"_s);
    EXPECT_EQ(run.object().value("strange_lines"_L1).toInt(), 1);
    EXPECT_FALSE(run.object().value("ended"_L1).toBool(true));
    const CliRun missing = runCli({u"retest"_s, u"kit-log"_s, folder.path(u"none"_s), log});
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.out.toStdString(), HasSubstr("GHW7TK3B"));
    EXPECT_EQ(runCli({u"retest"_s, u"kit-log"_s}).code, 2);
}

} // namespace ims::test
