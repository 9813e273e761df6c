#include "tests/unit/report/ReportTestCase.h"

#include "core/report/DamageTold.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QString nulls = u"Zero bytes were turned to blanks."_s;
const QString advice = u"Ask for the original, zipped."_s;

ReportTestCase damagedCase(bool nameOnly = false)
{
    ReportTestCase testCase = reportTestCase();
    for (const size_t failed : {1U, 2U}) {
        Damage damage;
        damage.code = u"nul-to-blank"_s;
        damage.text = Message("Zero bytes were turned to blanks.");
        damage.nameOnly = nameOnly;
        testCase.evidence.files[failed].spool->damage = {damage};
    }
    return testCase;
}

/// The section of the failed messages.
QString failuresHtml(const QJsonObject& report)
{
    const QString html = QString::fromUtf8(reportHtml(report));
    const qsizetype begin = html.indexOf(u"<section id=\"failures\""_s);
    return html.mid(begin, html.indexOf(u"</section>"_s, begin) - begin);
}

} // namespace

TEST(ReportDamageTest, IsToldBeforeAnyCharset)
{
    const QString html = failuresHtml(testReport(damagedCase()));
    const qsizetype damage = html.indexOf(nulls);
    ASSERT_GE(damage, 0) << html.toStdString();
    EXPECT_LT(damage, html.indexOf(u"koi8-r"_s));
    EXPECT_LT(html.indexOf(u"JTMRMAQV"_s), damage);
    EXPECT_EQ(html.count(advice), 1) << "once for all files of one kind of damage";
    EXPECT_LT(html.indexOf(advice), html.indexOf(u"koi8-r"_s));
    EXPECT_EQ(html.count(u"read; damaged, see above"_s), 2);
    EXPECT_FALSE(html.contains(u"look like"_s)) << "no detected charset of changed bytes";
    EXPECT_FALSE(html.contains(u"<script"_s));
}

TEST(ReportDamageTest, IsInTheTicketTextAndInMarkdown)
{
    const QJsonObject report = testReport(damagedCase());
    for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
        const QString text = QString::fromUtf8(reportText(report, form));
        const qsizetype damage = text.indexOf(nulls);
        ASSERT_GE(damage, 0) << text.toStdString();
        EXPECT_GT(text.indexOf(advice), damage);
        EXPECT_GT(text.indexOf(form == TextForm::Plain ? u"FAILED MESSAGES"_s : u"## Failed messages"_s),
                  damage);
        EXPECT_FALSE(text.contains(u"[x](http"_s) && form == TextForm::Markdown);
    }
    EXPECT_FALSE(reportText(testReport()).contains("CHANGED ON THEIR WAY"));
}

TEST(ReportDamageTest, ARenamedFileIsNotCalledDamaged)
{
    const QString html = failuresHtml(testReport(damagedCase(true)));
    EXPECT_TRUE(html.contains(u"read; renamed, see above"_s));
    EXPECT_TRUE(html.contains(u"Only the name was changed"_s));
    EXPECT_TRUE(html.contains(u"look like"_s));
    EXPECT_FALSE(failuresHtml(testReport()).contains(u"see above"_s));
}

TEST(ReportDamageTest, ThousandsOfNamesAreCounted)
{
    QJsonObject report = testReport(damagedCase());
    QJsonArray failures;
    for (int i = 0; i < 5000; ++i)
        failures.append(report.value(u"failures"_s).toArray().first());
    report.insert(u"failures"_s, failures);
    ASSERT_EQ(damageTold(report, {}).size(), 1U);
    EXPECT_EQ(damageTold(report, {}).front().names.size(), 5000);
    EXPECT_EQ(namesTold(damageTold(report, {}).front().names, 1, {}), u"JTMRMAQV and 4999 more"_s);
    EXPECT_TRUE(failuresHtml(report).contains(u" and 4900 more"_s));
}

TEST(ReportDamageTest, AFileThatCameInsideIsShownByItsWayIn)
{
    ReportTestCase testCase = reportTestCase("/evidence");
    ArchivedFile& file = testCase.evidence.files[2];
    file.path = "/evidence/mail.eml";
    file.spool->file = u"/evidence/mail.eml › <b>JTMRMAQV"_s;
    const QJsonObject report = testReport(testCase);
    const QJsonObject row = report.value(u"inventory"_s).toArray().at(2).toObject();
    EXPECT_EQ(row.value(u"file"_s).toString(), file.spool->file);
    EXPECT_TRUE(row.value(u"came_inside"_s).toBool());
    EXPECT_TRUE(row.value(u"sha256_error"_s)
                    .toObject()
                    .value(u"why"_s)
                    .toString()
                    .contains(u"came inside another file"_s));
    EXPECT_TRUE(failuresHtml(report).contains(u"mail.eml › &lt;b&gt;JTMRMAQV"_s))
        << failuresHtml(report).toStdString();
    EXPECT_EQ(QString::fromUtf8(reportHtml(report)).count(u"mail.eml › &lt;b&gt;JTMRMAQV"_s), 2);
    EXPECT_FALSE(report.value(u"inventory"_s).toArray().at(3).toObject().value(u"came_inside"_s).toBool());
}

} // namespace ims::test
