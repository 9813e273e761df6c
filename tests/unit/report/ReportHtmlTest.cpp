#include "core/diagnosis/CauseCatalogue.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <gmock/gmock.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

using Colour = std::array<double, 3>;

std::string html(const QJsonObject& report)
{
    return reportHtml(report).toStdString();
}

/// The colours of a style sheet's `number`-th :root block, by name.
QHash<QString, Colour> coloursOf(const QString& sheet, qsizetype number)
{
    const QString block = sheet.section(u":root {"_s, number + 1, number + 1).section(u'}', 0, 0);
    const QRegularExpression colour(u"--([a-z]+): #([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"_s);
    QHash<QString, Colour> colours;
    for (auto it = colour.globalMatch(block); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        colours.insert(match.captured(1), {match.captured(2).toInt(nullptr, 16) / 255.0,
                                           match.captured(3).toInt(nullptr, 16) / 255.0,
                                           match.captured(4).toInt(nullptr, 16) / 255.0});
    }
    return colours;
}

/// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const Colour& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

double contrast(const Colour& a, const Colour& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    return (brighter + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

} // namespace

TEST(ReportHtmlTest, EveryInkStandsOutFromEveryPaper)
{
    QFile file(QStringLiteral(IMS_SOURCE_DIR "/resources/report/report.css"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll());
    for (const qsizetype block : {0, 1}) { // light, dark
        const auto colours = coloursOf(sheet, block);
        for (const QString& paper : {u"page"_s, u"paper"_s, u"stripe"_s, u"code"_s, u"mark"_s}) {
            ASSERT_TRUE(colours.contains(paper)) << paper.toStdString();
            EXPECT_GE(contrast(colours[u"ink"_s], colours[paper]), 4.5) << block << paper.toStdString();
        }
        for (const QString& paper : {u"page"_s, u"paper"_s, u"stripe"_s}) {
            for (const QString& ink :
                 {u"soft"_s, u"accent"_s, u"likely"_s, u"possible"_s, u"unlikely"_s, u"good"_s}) {
                ASSERT_TRUE(colours.contains(ink)) << ink.toStdString();
                EXPECT_GE(contrast(colours[ink], colours[paper]), 4.5)
                    << block << ink.toStdString() << " on " << paper.toStdString();
            }
        }
    }
}

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

TEST(ReportHtmlTest, FindingsSayWhatSettlesMendsAndHarmsAndWhyNotTheOthers)
{
    ReportTestCase testCase = reportTestCase();
    testCase.diagnosis.findings[0].settling = {{}, Message("Get the settings file.")};
    testCase.diagnosis.findings[1].status = FindingStatus::Unlikely;
    testCase.diagnosis.findings[1].whyNot = Message("There was room on the disk.");
    testCase.diagnosis.others = {
        {u"antivirus"_s, Message("A scanner interferes"), Message("Nothing speaks for it at all.")}};
    const QJsonObject report = testReport(testCase);
    const std::string page = html(report);
    EXPECT_THAT(page, HasSubstr("What would settle it best</dt><dd>Get the settings file."));
    EXPECT_THAT(page, HasSubstr("Why not: There was room on the disk."));
    EXPECT_THAT(page, HasSubstr("A scanner interferes"));
    EXPECT_THAT(page, HasSubstr("Nothing speaks for it at all."));
    const CauseCatalogue causes = CauseCatalogue::builtIn().value();
    const Cause& cause = *causes.find(u"charset-setting"_s);
    ASSERT_FALSE(cause.verify.isEmpty());
    const QJsonObject finding = report.value(u"findings"_s).toArray().at(0).toObject();
    EXPECT_EQ(finding.value(u"verify"_s).toArray().at(0).toString(), cause.verify.front().english());
    EXPECT_EQ(finding.value(u"risks"_s).toArray().size(), cause.risks.size());
    EXPECT_THAT(page, HasSubstr("How to see that it is mended"));
    EXPECT_TRUE(
        report.value(u"findings"_s).toArray().at(1).toObject().value(u"verify"_s).toArray().isEmpty());
}

TEST(ReportHtmlTest, TheRecommendationSaysWhenTheSettingWasChangedAndWhatIsNotKnown)
{
    ReportTestCase testCase = reportTestCase();
    testCase.diagnosis.recommendation->changePoint =
        ChangePoint{QDateTime(QDate(1999, 3, 7), QTime(22, 10), Qt::UTC), u"AAAAAAA1"_s,
                    QDateTime(QDate(1999, 3, 8), QTime(9, 5), Qt::UTC), u"M4XD8MB3"_s};
    const QJsonObject report = testReport(testCase);
    for (const std::string& form : {html(report), reportText(report).toStdString()}) {
        EXPECT_THAT(form,
                    HasSubstr("Last delivered: 1999-03-07 22:10 UTC (AAAAAAA1); first failed: 1999-03-08 "
                              "09:05 UTC (M4XD8MB3)."));
        EXPECT_THAT(form, HasSubstr("is not known."));
    }
    EXPECT_TRUE(report.value(u"recommendation"_s).toObject().value(u"other_domains"_s).isNull());
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
