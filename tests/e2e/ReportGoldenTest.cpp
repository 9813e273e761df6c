// The report of the sample case in every form, against what was looked at and found good.
// IMSDOCTOR_RENEW_GOLDEN=1 in the environment writes the files anew (tests/data/golden/report/README.md).

#include "core/base/Json.h"
#include "core/report/AffectedMail.h"
#include "core/report/MailDraft.h"
#include "core/report/Report.h"
#include "tests/e2e/CliRun.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

/// What is the same on every machine and in every version.
QJsonObject sampleReport()
{
    const TestFolder folder;
    const QString path = folder.path(u"r.json"_s);
    const CliRun run = runCli(
        {u"report"_s, u"--folder"_s, sampleFolder(), u"--title"_s, u"Ticket 4711"_s, u"--output"_s, path}, {},
        {u"SOURCE_DATE_EPOCH=1700000000"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    QByteArray bytes = readFile(path);
    bytes.replace(sampleFolder().toUtf8(), "/sample-case");
    QJsonObject report = QJsonDocument::fromJson(bytes).object();
    const ReportEnvironment fixed{
        u"0"_s,           u"0"_s,      u"0"_s,   u"0"_s, u"Debian GNU/Linux 12 (bookworm)"_s,
        u"linux 6.1.0"_s, u"x86_64"_s, u"UTC"_s, 0};
    report.insert(u"environment"_s, environmentJson(fixed));
    report.insert(u"generator"_s, QJsonObject{{u"name"_s, u"IMS Doctor"_s}, {u"version"_s, u"0"_s}});
    return report;
}

/// The first line that differs, for people.
std::string firstDifference(const QByteArray& made, const QByteArray& expected)
{
    const QByteArrayList ours = made.split('\n');
    const QByteArrayList theirs = expected.split('\n');
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
        const QByteArray one = ours.value(i, "(no more lines)");
        const QByteArray other = theirs.value(i, "(no more lines)");
        if (one != other)
            return "line " + std::to_string(i + 1) + "\n  made:   " + one.left(300).toStdString() +
                   "\n  golden: " + other.left(300).toStdString();
    }
    return {};
}

void expectGolden(const QByteArray& made, const QString& name)
{
    const QString path = QStringLiteral(IMS_SOURCE_DIR "/tests/data/golden/report/") + name;
    if (qEnvironmentVariableIsSet("IMSDOCTOR_RENEW_GOLDEN")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(made);
        return;
    }
    const std::string difference = firstDifference(made, readFile(path));
    EXPECT_EQ(difference, "") << path.toStdString();
}

} // namespace

TEST(ReportGoldenTest, EveryFormOfTheSampleCaseIsAsItWasLookedAt)
{
    const QJsonObject report = sampleReport();
    expectGolden(jsonBytes(report, QJsonDocument::Indented), u"sample.json"_s);
    expectGolden(reportHtml(report), u"sample.html"_s);
    expectGolden(reportPrintMarkup(report).toUtf8(), u"sample-print.html"_s);
    expectGolden(reportText(report), u"sample.txt"_s);
    expectGolden(reportText(report, TextForm::Markdown), u"sample.md"_s);
    expectGolden(affectedCsv(report), u"sample.csv"_s);
    const QByteArray mail = mailDraft(report, {"text/html; charset=utf-8", "report.html", "<p>the page</p>"});
    expectGolden(mail, u"sample.eml"_s);
}

} // namespace ims::test
