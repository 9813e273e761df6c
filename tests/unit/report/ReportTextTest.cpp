#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

TEST(ReportTextTest, SaysVerdictRecommendationAndFiles)
{
    const std::string text = reportText(testReport()).toStdString();
    EXPECT_THAT(text, HasSubstr("Ticket 4711"));
    EXPECT_THAT(text, HasSubstr("Most likely cause: The Character Sets do not fit."));
    EXPECT_THAT(text, HasSubstr("For all domains (Default), set MIME to ISO-8859-1."));
    EXPECT_THAT(text, HasSubstr("JTMRMAQV, 1999-03-09 12:07:00 UTC, from moskva.example"));
}

TEST(ReportTextTest, FitsATicketFieldAndCountsWhatDidNotFit)
{
    QJsonObject report = testReport();
    QJsonArray failures;
    const QJsonArray three = report.value(u"failures"_s).toArray();
    for (int i = 0; i < 5000; ++i)
        failures.append(three.at(i % 3));
    report.insert(u"failures"_s, failures);
    for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
        const QString text = QString::fromUtf8(reportText(report, form));
        EXPECT_LT(text.size(), 4000);
        EXPECT_TRUE(text.contains(u" more\n"_s));
        EXPECT_TRUE(text.contains(form == TextForm::Plain ? u"NOT CHECKED"_s : u"## Not checked"_s));
    }
}

TEST(ReportTextTest, OneHugeValueDoesNotPushOutTheRest)
{
    QJsonObject report = testReport();
    report.insert(u"title"_s, QString(100'000, u'x'));
    const QString text = QString::fromUtf8(reportText(report));
    EXPECT_LT(text.size(), 4000);
    EXPECT_TRUE(text.contains(u"RECOMMENDATION"_s));
}

TEST(ReportTextTest, ALargeCaseIsCutAtTheLimit)
{
    // The values of the head, which no list bounds, in characters that Markdown escapes.
    QJsonObject report = testReport();
    const QString value(400, u'*');
    for (const QString& key : {u"title"_s, u"server"_s, u"server_version"_s})
        report.insert(key, value);
    report.insert(u"generator"_s, QJsonObject{{u"version"_s, value}});
    QJsonObject summary = report.value(u"summary"_s).toObject();
    for (const QString& key : {u"verdict"_s, u"recommendation"_s})
        summary.insert(key, value);
    report.insert(u"summary"_s, summary);
    QJsonArray failures;
    for (int i = 0; i < 20'000; ++i)
        failures.append(report.value(u"failures"_s).toArray().at(i % 3));
    report.insert(u"failures"_s, failures);

    const QString text = QString::fromUtf8(reportText(report, TextForm::Markdown));
    EXPECT_EQ(text.size(), 3900);
    EXPECT_TRUE(text.contains(u"## Recommendation"_s));
    EXPECT_LE(QString::fromUtf8(reportText(report, TextForm::Plain)).size(), 3900);
}

TEST(ReportTextTest, CutsNoCharacterInHalf)
{
    QJsonObject report = testReport();
    for (const QString& before : {QString(), u"x"_s}) {
        report.insert(u"title"_s, QString(before + QString(u"\U0001F600"_s).repeated(200)));
        const QString text = QString::fromUtf8(reportText(report));
        EXPECT_TRUE(text.contains(u"\U0001F600…"_s));
        EXPECT_FALSE(text.contains(QChar::ReplacementCharacter));
    }
}

TEST(ReportTextTest, AFailureWithoutANameSaysSo)
{
    QJsonObject report = testReport();
    QJsonObject failure = report.value(u"failures"_s).toArray().at(0).toObject();
    failure.insert(u"spool_file"_s, QString());
    report.insert(u"failures"_s, QJsonArray{failure});
    EXPECT_THAT(reportText(report).toStdString(), HasSubstr("- (no file named), "));
}

TEST(ReportTextTest, MarkdownOfStrangersMakesNoLinkOrTag)
{
    const std::string text = reportText(testReport(), TextForm::Markdown).toStdString();
    EXPECT_THAT(text, Not(HasSubstr("[x](http")));
    EXPECT_THAT(text, Not(HasSubstr("<script>")));
    EXPECT_THAT(text, HasSubstr("\\[x\\](http"));
}

} // namespace ims::test
