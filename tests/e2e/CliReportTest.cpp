#include "tests/e2e/CliRun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QStringList fixedTime = {u"SOURCE_DATE_EPOCH=1700000000"_s};

QStringList reportArguments(const QStringList& more)
{
    return QStringList{u"report"_s, u"--folder"_s, sampleFolder(), u"--json"_s} + more;
}

} // namespace

TEST(CliReportTest, WritesEveryFormAndSaysItsChecksum)
{
    const TestFolder folder;
    QStringList arguments = {u"--title"_s, u"Ticket 4711"_s};
    for (const QString& name :
         {u"r.html"_s, u"r.json"_s, u"r.txt"_s, u"r.md"_s, u"r.PDF"_s, u"r.csv"_s, u"r.eml"_s})
        arguments += {u"--output"_s, folder.path(name)};
    const CliRun run = runCli(reportArguments(arguments), {}, fixedTime);
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.err.isEmpty()) << run.err.toStdString();
    const QJsonArray outputs = run.object().value(u"outputs"_s).toArray();
    ASSERT_EQ(outputs.size(), 7);
    EXPECT_FALSE(run.object().value(u"redacted"_s).toBool(true));
    for (const QJsonValue& value : outputs) {
        const QByteArray bytes = readFile(value.toObject().value(u"path"_s).toString());
        EXPECT_EQ(value.toObject().value(u"size"_s).toInteger(), bytes.size());
        EXPECT_EQ(value.toObject().value(u"sha256"_s).toString().toLatin1(),
                  QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    EXPECT_TRUE(readFile(folder.path(u"r.PDF"_s)).startsWith("%PDF-"));
    EXPECT_LT(QString::fromUtf8(readFile(folder.path(u"r.txt"_s))).size(), 4000);
    EXPECT_TRUE(
        readFile(folder.path(u"r.eml"_s)).startsWith("X-Unsent: 1\r\nDate: Tue, 14 Nov 2023 22:13:20 +0000"));
    EXPECT_EQ(readFile(folder.path(u"r.csv"_s)).count("\r\n"), 21); // twenty messages and the head
    EXPECT_EQ(QJsonDocument::fromJson(readFile(folder.path(u"r.json"_s)))
                  .object()
                  .value(u"exportedAt"_s)
                  .toString(),
              u"2023-11-14T22:13:20Z"_s);
}

TEST(CliReportTest, TheDraftCarriesTheArchiveOfTheSameRun)
{
    const TestFolder folder;
    const CliRun run = runCli(reportArguments({u"--redact"_s, u"--output"_s, folder.path(u"r.eml"_s),
                                               u"--output"_s, folder.path(u"r.zip"_s)}),
                              {}, fixedTime);
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QByteArray mail = readFile(folder.path(u"r.eml"_s));
    const qsizetype part = mail.indexOf("filename=\"report.zip\"");
    ASSERT_GT(part, 0);
    const qsizetype begin = mail.indexOf("\r\n\r\n", part) + 4;
    const QByteArray attached =
        QByteArray::fromBase64(mail.mid(begin, mail.indexOf("\r\n--", begin) - begin));
    EXPECT_EQ(attached, readFile(folder.path(u"r.zip"_s)));
    const QJsonArray outputs = run.object().value(u"outputs"_s).toArray();
    EXPECT_EQ(outputs.at(0).toObject().value(u"format"_s).toString(),
              u"eml"_s); // in the order they were named
    EXPECT_EQ(outputs.at(0).toObject().value(u"sha256"_s).toString().toLatin1(),
              QCryptographicHash::hash(mail, QCryptographicHash::Sha256).toHex());
}

TEST(CliReportTest, SameCaseGivesSameBytes)
{
    const TestFolder folder;
    for (const QString& ending : {u".html"_s, u".json"_s, u".pdf"_s, u".csv"_s, u".eml"_s}) {
        for (const QString& name : {u"a"_s, u"b"_s})
            ASSERT_EQ(
                runCli(reportArguments({u"--output"_s, folder.path(name + ending)}), {}, fixedTime).code, 0);
        EXPECT_EQ(readFile(folder.path(u"a"_s + ending)), readFile(folder.path(u"b"_s + ending)))
            << ending.toStdString();
    }
}

TEST(CliReportTest, ChecksEveryEndingBeforeAnythingIsWritten)
{
    const TestFolder folder;
    for (const QString& name : {u"r.7z"_s, u"r.docx"_s, u"report"_s}) {
        const CliRun run = runCli(
            reportArguments({u"--output"_s, folder.path(u"r.html"_s), u"--output"_s, folder.path(name)}));
        EXPECT_EQ(run.code, 2) << name.toStdString();
        EXPECT_THAT(run.err.toStdString(), HasSubstr(".html, .pdf, .txt, .md, .json, .csv, .eml and .zip"));
        EXPECT_FALSE(folder.has(u"r.html"_s));
    }
}

TEST(CliReportTest, RefusesAnotherLanguage)
{
    const TestFolder folder;
    EXPECT_EQ(
        runCli(reportArguments({u"--output"_s, folder.path(u"r.html"_s), u"--language"_s, u"fr"_s})).code, 2);
    EXPECT_FALSE(folder.has(u"r.html"_s));
}

TEST(CliReportTest, SpeaksEachLanguageAlsoWhereValuesAreReplaced)
{
    const TestFolder folder;
    const auto notDone = [&](const QString& language, const QStringList& more) {
        const QString file = folder.path(u"r.json"_s);
        QFile::remove(file);
        const CliRun run =
            runCli(reportArguments(QStringList{u"--output"_s, file, u"--language"_s, language} + more));
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        QFile json(file);
        EXPECT_TRUE(json.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
        EXPECT_EQ(report.value(u"language"_s).toString(), language);
        return report.value(u"not_done"_s).toArray().toVariantList();
    };
    QSet<QString> said;
    for (const QString& language : {u"en"_s, u"de"_s, u"ja"_s, u"ru"_s}) {
        const QVariantList whole = notDone(language, {});
        const QVariantList replaced = notDone(language, {u"--redact"_s});
        ASSERT_FALSE(whole.isEmpty() || replaced.isEmpty());
        const QString nothing = whole.last().toString();
        said.insert(nothing);
        said.insert(replaced.last().toString());
        for (const QVariant& sentence : replaced)
            EXPECT_NE(sentence.toString().left(24), nothing.left(24)) << sentence.toString().toStdString();
    }
    EXPECT_EQ(said.size(), 8) << "each language has its own sentences";
}

TEST(CliReportTest, RedactsEveryFormAndTheArchive)
{
    const TestFolder folder;
    QStringList arguments = reportArguments({u"--redact"_s, u"--json"_s});
    for (const QString& name : {u"r.html"_s, u"r.json"_s, u"r.txt"_s, u"r.md"_s, u"r.csv"_s})
        arguments += {u"--output"_s, folder.path(name)};
    arguments += {u"--output"_s, folder.path(u"r.zip"_s)};
    const CliRun run = runCli(arguments, {}, fixedTime);
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.object().value(u"redacted"_s).toBool());
    for (const QString& name : {u"r.html"_s, u"r.json"_s, u"r.txt"_s, u"r.md"_s, u"r.csv"_s}) {
        const QByteArray bytes = readFile(folder.path(name));
        EXPECT_FALSE(bytes.isEmpty());
        EXPECT_FALSE(bytes.contains("EXCH01")) << name.toStdString();
        EXPECT_FALSE(bytes.contains("praha.example")) << name.toStdString();
    }
    EXPECT_TRUE(readFile(folder.path(u"r.zip"_s)).startsWith("PK"));
}

TEST(CliReportTest, RefusesAKindOfRedactionThatItDoesNotKnow)
{
    const TestFolder folder;
    const QStringList output{u"--output"_s, folder.path(u"r.html"_s)};
    EXPECT_EQ(runCli(reportArguments(output + QStringList{u"--redact"_s, u"--keep"_s, u"nonsense"_s})).code,
              2);
    EXPECT_EQ(runCli(reportArguments(output + QStringList{u"--keep"_s, u"hosts"_s})).code, 2);
    EXPECT_EQ(runCli(reportArguments(output + QStringList{u"--redact"_s, u"--original-logs"_s})).code, 2);
    EXPECT_FALSE(folder.has(u"r.html"_s));
}

TEST(CliReportTest, RefusesExistingFilesUnlessForced)
{
    const TestFolder folder;
    const QString existing = folder.write(u"r.html"_s, "mine");
    const QStringList arguments =
        reportArguments({u"--output"_s, folder.path(u"new.json"_s), u"--output"_s, existing});
    EXPECT_EQ(runCli(arguments).code, 3);
    EXPECT_EQ(readFile(existing), "mine");
    EXPECT_FALSE(folder.has(u"new.json"_s));
    EXPECT_EQ(runCli(arguments + QStringList{u"--force"_s}).code, 0);
    EXPECT_TRUE(readFile(existing).startsWith("<!DOCTYPE html>"));
}

TEST(CliReportTest, RefusesToWriteIntoOrOverTheEvidence)
{
    const TestFolder folder;
    const QByteArray log = readFile(sampleFolder() + u"/AppEvent.Evt"_s);
    const QString copy = folder.write(u"evidence/AppEvent.Evt"_s, log);
    const QString settings = folder.write(u"imc.txt"_s, readFile(sampleFolder() + u"/imc.txt"_s));
    const CliRun below = runCli({u"report"_s, u"--folder"_s, folder.path(u"evidence"_s), u"--output"_s,
                                 folder.path(u"evidence/r.html"_s), u"--force"_s});
    EXPECT_EQ(below.code, 3) << below.err.toStdString();
    EXPECT_FALSE(folder.has(u"evidence/r.html"_s));
    const CliRun over = runCli(
        {u"report"_s, u"--log"_s, copy, u"--settings"_s, settings, u"--output"_s, settings, u"--force"_s});
    EXPECT_EQ(over.code, 3);
    EXPECT_THAT(readFile(settings).toStdString(), HasSubstr("DomainInformation"));
}

TEST(CliReportTest, WritesNoReportOfNothing)
{
    const TestFolder folder;
    const CliRun run = runCli(
        {u"report"_s, u"--folder"_s, folder.path(u"nowhere"_s), u"--output"_s, folder.path(u"r.html"_s)});
    EXPECT_EQ(run.code, 1);
    EXPECT_FALSE(folder.has(u"r.html"_s));
}

} // namespace ims::test
