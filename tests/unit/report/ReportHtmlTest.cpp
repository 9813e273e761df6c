#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

std::string html(const QJsonObject& report)
{
    return reportHtml(report).toStdString();
}

} // namespace

TEST(ReportHtmlTest, LoadsAndRunsNothing)
{
    const QString page = QString::fromUtf8(reportHtml(testReport()));
    EXPECT_THAT(page.toStdString(),
                HasSubstr("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\""));
    // Tags of strangers are escaped, so any that loads or runs would be the program's own.
    const QRegularExpression active(
        u"<(script|link|iframe|img|object|form)\\b|\\son\\w+=|href=\"(?!#)|url\\("_s);
    EXPECT_FALSE(active.match(page).hasMatch()) << active.match(page).captured().toStdString();
}

TEST(ReportHtmlTest, ShowsStrangersTextAsText)
{
    const std::string page = html(testReport());
    EXPECT_THAT(page, Not(HasSubstr("<script>")));
    EXPECT_THAT(
        page,
        HasSubstr("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;\\u202eevil\\u000d\\u000a"));
    EXPECT_THAT(page, Not(HasSubstr("\u202E")));
}

TEST(ReportHtmlTest, HostileTitleStaysText)
{
    const ReportTestCase testCase = reportTestCase();
    const QJsonObject report = reportJson(testCase.evidence, testCase.diagnosis, {u"</title><b>x"_s, {}});
    EXPECT_THAT(html(report), HasSubstr("<title>&lt;/title&gt;&lt;b&gt;x</title>"));
}

TEST(ReportHtmlTest, HasLandmarksTableHeadsAndWordsForSeverity)
{
    const std::string page = html(testReport());
    for (const char* part :
         {"<html lang=\"en\">", "<header>", "<nav aria-label=", "<main>", "<footer>", "scope=\"col\"",
          "scope=\"row\"", "prefers-color-scheme: dark", "@media print", "Likely</span>"})
        EXPECT_THAT(page, HasSubstr(part));
}

TEST(ReportHtmlTest, EveryContentsLinkHasItsSection)
{
    const QString page = QString::fromUtf8(reportHtml(testReport()));
    const QRegularExpression link(u"href=\"#([a-z]+)\""_s);
    int links = 0;
    for (auto it = link.globalMatch(page); it.hasNext(); ++links)
        EXPECT_TRUE(page.contains(u"id=\"%1\""_s.arg(it.next().captured(1))));
    EXPECT_GT(links, 5);
}

TEST(ReportHtmlTest, IsMadeFromTheModelAlone)
{
    QJsonObject report = testReport();
    QJsonObject summary = report.value(u"summary"_s).toObject();
    summary.insert(u"verdict"_s, u"A verdict from another program"_s);
    report.insert(u"summary"_s, summary);
    EXPECT_THAT(html(report), HasSubstr("A verdict from another program"));
    EXPECT_THAT(html(QJsonObject()), HasSubstr("<main>")); // an empty model gives a page, no crash
}

TEST(ReportHtmlTest, ShowsEvidenceWithItsPlace)
{
    const std::string page = html(testReport());
    EXPECT_THAT(page, HasSubstr("JTMRMAQV, bytes 412 to 417"));
    EXPECT_THAT(page, HasSubstr("AppEvent.Evt, record 901"));
}

TEST(ReportPrintMarkupTest, CutsLongTablesAndSaysSo)
{
    QJsonObject report = testReport();
    QJsonArray failures;
    const QJsonObject first = report.value(u"failures"_s).toArray().at(0).toObject();
    for (int i = 0; i < 1000; ++i)
        failures.append(first);
    report.insert(u"failures"_s, failures);
    const QString markup = reportPrintMarkup(report);
    EXPECT_THAT(markup.toStdString(), HasSubstr("800 more rows are in the JSON form"));
    EXPECT_LT(markup.count(u"<tr"_s), 300);
    EXPECT_GT(html(report).size(), 100'000U);
}

} // namespace ims::test
