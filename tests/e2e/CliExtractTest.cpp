#include "tests/e2e/CliRun.h"
#include "tests/support/SpoolFileWriter.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QByteArray mail = "From: a@sender.example\r\nTo: open@local.example\r\nSubject: x\r\n\r\n.\r\nx\r\n";

QByteArray spoolBytes()
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.sender.example";
    envelope.sender = "a@sender.example";
    envelope.recipients = {"open@local.example", "hidden@local.example"};
    return SpoolFileWriter::write(envelope, mail);
}

} // namespace

TEST(CliExtractTest, SavesTheMessageAndItsRecipients)
{
    const TestFolder folder;
    const QString file = folder.write(u"Q7TKB9MW"_s, spoolBytes());
    const QString target = folder.path(u"out.eml"_s);
    const CliRun run = runCli({u"extract"_s, file, u"--eml"_s, target, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(readFile(target), mail);
    EXPECT_THAT(readFile(folder.path(u"out.recipients.txt"_s)).toStdString(),
                HasSubstr("<hidden@local.example>"));
    const QJsonObject object = run.object();
    EXPECT_EQ(object.value(u"output"_s), target);
    EXPECT_EQ(object.value(u"format"_s), u"eml"_s);
    EXPECT_EQ(object.value(u"size"_s).toInteger(), mail.size());
    EXPECT_EQ(object.value(u"sha256"_s).toString().size(), 64);
    EXPECT_EQ(strings(object.value(u"recipients"_s)).size(), 2);
    EXPECT_FALSE(object.value(u"notes"_s).toArray().isEmpty());

    const CliRun again = runCli({u"extract"_s, file, u"--eml"_s, target});
    EXPECT_EQ(again.code, 3) << "the file is there";
    EXPECT_EQ(runCli({u"extract"_s, file, u"--eml"_s, target, u"--force"_s}).code, 0);
    EXPECT_EQ(runCli({u"extract"_s, file, u"--eml"_s, file, u"--force"_s}).code, 3)
        << "onto the evidence itself";
    EXPECT_EQ(readFile(file), spoolBytes());
}

TEST(CliExtractTest, WritesAPickupFileForChosenRecipients)
{
    const TestFolder folder;
    const QString file = folder.write(u"Q7TKB9MW"_s, spoolBytes());
    const QString target = folder.path(u"out.txt"_s);
    const CliRun run = runCli(
        {u"extract"_s, file, u"--pickup"_s, target, u"--recipient"_s, u"open@local.example"_s, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(readFile(target),
              "x-sender: <a@sender.example>\r\nx-receiver: <open@local.example>\r\nFrom: "
              "a@sender.example\r\nTo: open@local.example\r\nSubject: x\r\n\r\n..\r\nx\r\n");
    EXPECT_EQ(run.object().value(u"format"_s), u"pickup"_s);
    EXPECT_EQ(strings(run.object().value(u"recipients"_s)), QStringList{u"open@local.example"_s});
    const CliRun refused = runCli({u"extract"_s, file, u"--pickup"_s, folder.path(u"no.txt"_s),
                                   u"--recipient"_s, u"a@b.example\r\nx-receiver: c@d.example"_s});
    EXPECT_EQ(refused.code, 3);
    EXPECT_FALSE(folder.has(u"no.txt"_s));
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("address"));
}

TEST(CliExtractTest, ExitCodesOfMistakes)
{
    const TestFolder folder;
    const QString file = folder.write(u"Q7TKB9MW"_s, spoolBytes());
    const QString target = folder.path(u"out"_s);
    for (const QStringList& arguments :
         {QStringList{u"extract"_s}, QStringList{u"extract"_s, file},
          QStringList{u"extract"_s, file, u"--pickup"_s, target},
          QStringList{u"extract"_s, file, u"--eml"_s, target, u"--pickup"_s, target, u"--recipient"_s,
                      u"a@b.c"_s},
          QStringList{u"extract"_s, file, u"--eml"_s, target, u"--recipient"_s, u"a@b.c"_s},
          QStringList{u"extract"_s, folder.path(), u"--eml"_s, target}}) {
        const CliRun run = runCli(arguments);
        EXPECT_EQ(run.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_EQ(run.errorLines(), 1) << run.err.toStdString();
    }
    EXPECT_EQ(runCli({u"extract"_s, folder.path(u"missing"_s), u"--eml"_s, target}).code, 1);
    EXPECT_EQ(runCli({u"extract"_s, folder.write(u"empty"_s, {}), u"--eml"_s, target}).code, 1);
    EXPECT_EQ(runCli({u"extract"_s, file, u"--eml"_s, folder.path(u"no/such/folder/x.eml"_s)}).code, 4);
    EXPECT_EQ(runCli({u"extract"_s, u"-"_s, u"--eml"_s, target}, spoolBytes()).code, 0) << "standard input";
    EXPECT_EQ(readFile(target), mail);
}

} // namespace ims::test
