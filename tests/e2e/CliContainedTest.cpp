#include "tests/e2e/CliRun.h"
#include "tests/support/ContainerWriter.h"
#include "tests/support/SpoolFileWriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

QByteArray spoolFile(const QByteArray& subject)
{
    SpoolEnvelope one;
    one.peerHost = one.helo = "mail.alpha.example";
    one.sender = "ann@alpha.example";
    one.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    one.recipients = {"bob@beta.example"};
    one.received = 878759487;
    return SpoolFileWriter::write(
        one, "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\r\n"
             "From: Ann <ann@alpha.example>\r\nSubject: " +
                 subject + "\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nText.\r\n");
}

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList namesIn(const QJsonObject& file)
{
    QStringList names;
    for (const QJsonValue& one : file.value(u"contained"_s).toArray())
        names.append(one.toObject().value(u"name"_s).toString());
    return names;
}

CliRun inspect(const QString& file)
{
    return runCli({u"inspect"_s, file, u"--json"_s});
}

} // namespace

TEST(CliContainedTest, ASpoolFileAttachedToAMail)
{
    const TestFolder folder;
    const QByteArray bytes = spoolFile("stuck");
    const QString mail = folder.write(u"mail.eml"_s, mailWith({{"Q7TKB9MW", bytes}}));
    const CliRun run = inspect(mail);
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.errorLines(), 0);
    EXPECT_EQ(namesIn(run.object()), QStringList(u"Q7TKB9MW"_s));
    const QJsonObject inner = run.object().value(u"contained"_s).toArray().first().toObject();
    EXPECT_EQ(inner.value(u"file"_s).toString(), mail + u" › Q7TKB9MW"_s);
    EXPECT_EQ(inner.value(u"sha256"_s).toString(), sha256Of(bytes));
    EXPECT_EQ(inner.value(u"size"_s).toInteger(), bytes.size());
    EXPECT_EQ(inner.value(u"envelope"_s).toObject().value(u"sender"_s).toString(), u"ann@alpha.example"_s);
    EXPECT_FALSE(run.object().contains(u"contained_errors"_s));
    EXPECT_FALSE(inspect(folder.write(u"WKA6D6YM"_s, bytes)).object().contains(u"contained"_s));
}

TEST(CliContainedTest, AZipArchiveWithTwoAndOneInAMail)
{
    const TestFolder folder;
    const QByteArray zip = zipOf({{"IN/Q7TKB9MW", spoolFile("one")}, {"M4XD8MB3", spoolFile("two")}});
    const CliRun run = inspect(folder.write(u"spool.zip"_s, zip));
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(namesIn(run.object()), QStringList({u"Q7TKB9MW"_s, u"M4XD8MB3"_s}));
    const CliRun nested = inspect(folder.write(u"mail.eml"_s, mailWith({{"spool.zip", zip}})));
    EXPECT_EQ(nested.code, 0) << nested.err.toStdString();
    EXPECT_EQ(namesIn(nested.object()), namesIn(run.object()));
    EXPECT_TRUE(nested.object()
                    .value(u"contained"_s)
                    .toArray()
                    .first()
                    .toObject()
                    .value(u"file"_s)
                    .toString()
                    .contains(u"mail.eml › spool.zip › Q7TKB9MW"_s));
}

TEST(CliContainedTest, ADamagedArchiveIsOneAndGivesWhatItCan)
{
    const TestFolder folder;
    QByteArray zip = zipOf({{"Q7TKB9MW", spoolFile("one")}, {"M4XD8MB3", spoolFile("two")}});
    const qsizetype second = zip.indexOf("M4XD8MB3");
    zip.truncate(second + 40);
    const QString damaged = folder.write(u"spool.zip"_s, zip);
    const CliRun run = inspect(damaged);
    EXPECT_EQ(run.code, 1);
    EXPECT_GE(run.errorLines(), 1);
    EXPECT_TRUE(namesIn(run.object()).contains(u"Q7TKB9MW"_s));
    EXPECT_FALSE(run.object().value(u"contained_errors"_s).toArray().isEmpty());
    const CliRun both =
        runCli({u"inspect"_s, damaged, folder.write(u"WKA6D6YM"_s, spoolFile("x")), u"--json"_s});
    EXPECT_EQ(both.code, 1);
    EXPECT_EQ(both.lines().size(), 2) << "the files after it are read";
    const CliRun attached = inspect(folder.write(u"mail.eml"_s, mailWith({{"spool.zip", zip}})));
    EXPECT_EQ(attached.code, 0) << "the mail itself is in order";
    EXPECT_FALSE(attached.object().value(u"contained_errors"_s).toArray().isEmpty());
}

TEST(CliContainedTest, PeopleSeeThemIndentedBelowTheirContainer)
{
    const TestFolder folder;
    const QString mail = folder.write(u"mail.eml"_s, mailWith({{"Q7TKB9MW", spoolFile("stuck")}}));
    const CliRun run = runCli({u"inspect"_s, mail});
    EXPECT_EQ(run.code, 0);
    const std::string out = run.out.toStdString();
    EXPECT_THAT(out, testing::StartsWith(mail.toStdString() + ": "));
    EXPECT_THAT(out, HasSubstr("\n  Subject: the files\n"));
    EXPECT_THAT(out, HasSubstr("\n    " + mail.toStdString() + " › Q7TKB9MW: "));
    EXPECT_THAT(out, HasSubstr("\n      Subject: stuck\n"));
    EXPECT_THAT(out, HasSubstr("\n      DECLARED "));
    EXPECT_THAT(out, HasSubstr("\n      koi8-r "));
    EXPECT_THAT(out, Not(HasSubstr("\n  Subject: stuck")));
}

TEST(CliContainedTest, HostileNamesAreForShowOnly)
{
    const TestFolder folder;
    const QByteArray bytes = spoolFile("x");
    const QString zip = folder.write(u"spool.zip"_s, zipOf({{"../../Q7TKB9MW", bytes},
                                                            {"/etc/M4XD8MB3", bytes},
                                                            {"a\x1b]0;owned\x07\n\xe2\x80\xae.txt", bytes}}));
    const CliRun json = inspect(zip);
    EXPECT_EQ(json.code, 0) << json.err.toStdString();
    EXPECT_EQ(json.lines().size(), 1);
    ASSERT_EQ(namesIn(json.object()).size(), 3);
    EXPECT_EQ(namesIn(json.object()).mid(0, 2), QStringList({u"Q7TKB9MW"_s, u"M4XD8MB3"_s}));
    const CliRun text = runCli({u"inspect"_s, zip});
    for (const char* hostile : {"\x1b", "\x07", "\xe2\x80\xae", "../"}) {
        EXPECT_FALSE(text.out.contains(hostile));
        EXPECT_FALSE(json.out.contains(hostile));
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"spool.zip"_s))
        << "nothing is unpacked";
}

} // namespace ims::test
