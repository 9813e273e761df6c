#include "core/report/OutcomeSections.h"

#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

Sibling sibling(quint16 kind, const QString& name, qint64 count = 1)
{
    Sibling result;
    result.kind = kind;
    result.name = name;
    result.count = count;
    result.event.source = u"MSExchangeIMC"_s;
    result.event.fullId = kind;
    result.event.time = QDateTime(QDate(1999, 3, 10), QTime(12, 0), Qt::UTC);
    result.event.log = u"AppEvent.Evt"_s;
    result.event.record = 77;
    return result;
}

/// A case without a 4117.
ReportTestCase onlySiblings(const std::vector<Sibling>& siblings)
{
    ReportTestCase testCase = reportTestCase();
    testCase.evidence.failures.clear();
    testCase.evidence.events.clear();
    testCase.diagnosis = {};
    testCase.evidence.siblings = siblings;
    return testCase;
}

QString verdictOf(const QJsonObject& report)
{
    return report.value(u"summary"_s).toObject().value(u"verdict"_s).toString();
}

ReportTestCase missingCase()
{
    ReportTestCase testCase = reportTestCase();
    testCase.evidence.missing.lookedFor = true;
    testCase.evidence.missing.missing = 1;
    testCase.evidence.failures[1].missing.inIn = true;
    testCase.evidence.failures[1].event.computer = u"EXCH01"_s;
    return testCase;
}

} // namespace

TEST(OutcomeSectionsTest, ACaseWithOnlyA4182SaysWhatItIsWhereTheFileIsAndWhatToDo)
{
    Sibling waiting = sibling(4182, u"M4XD8MB3"_s, 3);
    waiting.inIn = Seen::Yes;
    waiting.inArchive = Seen::No;
    const QJsonObject report = testReport(onlySiblings({waiting}));
    EXPECT_TRUE(verdictOf(report).contains(u"No event 4117"_s));
    EXPECT_TRUE(
        verdictOf(report).contains(u"Event 4182 names the message M4XD8MB3 (3 times, last 1999-03-10"_s))
        << verdictOf(report).toStdString();
    const QJsonObject entry = report.value(u"siblings"_s).toArray().at(0).toObject();
    EXPECT_EQ(entry.value(u"event_id"_s).toInt(), 4182);
    EXPECT_EQ(entry.value(u"spool_file"_s).toString(), u"M4XD8MB3"_s);
    EXPECT_EQ(entry.value(u"record"_s).toInt(), 77);
    EXPECT_EQ(entry.value(u"seen_in_in"_s), QJsonValue(true));
    EXPECT_EQ(entry.value(u"seen_in_archive"_s), QJsonValue(false));
    EXPECT_EQ(entry.value(u"basis"_s).toString(), u"documented"_s);
    EXPECT_FALSE(entry.value(u"kb"_s).toArray().isEmpty());
    const QJsonObject kind = report.value(u"sibling_kinds"_s).toArray().at(0).toObject();
    EXPECT_EQ(kind.value(u"places"_s).toArray(), QJsonArray({u"in"_s}));
    for (const QByteArray& form :
         {reportHtml(report), reportText(report), reportPrintMarkup(report).toUtf8()}) {
        EXPECT_TRUE(form.contains("Still in IMCDATA\\IN")) << form.toStdString();
        EXPECT_TRUE(form.contains("move this one file out of IN"));
    }
    EXPECT_TRUE(reportHtml(report).contains("Seen in IN: M4XD8MB3.<"));
}

TEST(OutcomeSectionsTest, WhereNothingWasLookedAtNothingIsClaimed)
{
    const QJsonObject report = testReport(onlySiblings({sibling(4118, {})}));
    const QJsonObject entry = report.value(u"siblings"_s).toArray().at(0).toObject();
    EXPECT_TRUE(entry.value(u"seen_in_in"_s).isNull());
    EXPECT_TRUE(entry.value(u"spool_file"_s).isNull());
    EXPECT_TRUE(verdictOf(report).contains(u"it names no message"_s)) << verdictOf(report).toStdString();
    EXPECT_FALSE(reportHtml(report).contains("een in IN"));
}

TEST(OutcomeSectionsTest, AMisprintedNumberIsToldAsLogged)
{
    Sibling misprinted = sibling(4102, {});
    misprinted.event.fullId = 4182;
    const QString verdict = verdictOf(testReport(onlySiblings({misprinted})));
    EXPECT_TRUE(verdict.contains(u"Event 4182, with the text of 4102"_s)) << verdict.toStdString();
}

TEST(OutcomeSectionsTest, StrangersNamesStayText)
{
    const QJsonObject report =
        testReport(onlySiblings({sibling(4182, hostileText()), sibling(4182, u"AAAAAAAA"_s)}));
    EXPECT_FALSE(reportHtml(report).contains("<script"));
    EXPECT_TRUE(verdictOf(report).contains(u"names 2 messages"_s));
}

TEST(OutcomeSectionsTest, WithoutSiblingsAndMissingFilesNothingIsSaid)
{
    const QByteArray html = reportHtml(testReport(onlySiblings({})));
    EXPECT_FALSE(html.contains("Messages that other events name"));
    EXPECT_FALSE(html.contains("What to check"));
}

TEST(OutcomeSectionsTest, AMissingFilesChecklistSaysWhatIsAnsweredAndWhatToDo)
{
    const QJsonObject report = testReport(missingCase());
    EXPECT_EQ(report.value(u"missing_checks"_s).toArray().size(), 7);
    const std::vector<MissingTold> told = missingTold(report, {});
    ASSERT_EQ(told.size(), 7U);
    EXPECT_TRUE(told.at(5).says.join(u' ').contains(u"lies in IN"_s))
        << told.at(5).says.join(u' ').toStdString();
    EXPECT_FALSE(told.at(5).todo.isEmpty());
    EXPECT_TRUE(told.at(2).todo.isEmpty()) << "the evidence speaks against it";
    EXPECT_TRUE(reportHtml(report).contains("RootDir"));
    const QJsonArray failures = report.value(u"failures"_s).toArray();
    EXPECT_TRUE(failures.at(1).toObject().contains(u"missing_clues"_s));
    EXPECT_FALSE(failures.at(0).toObject().contains(u"missing_clues"_s)) << "its file is there";
}

TEST(OutcomeSectionsTest, WithoutAnArchiveOnlyWhatTheEvidenceSaysIsTold)
{
    ReportTestCase testCase = missingCase();
    testCase.evidence.missing.lookedFor = false;
    testCase.evidence.failures[1].missing.inIn = false;
    QStringList ids;
    for (const QJsonValue& check : testReport(testCase).value(u"missing_checks"_s).toArray())
        ids.append(check.toObject().value(u"id"_s).toString());
    EXPECT_EQ(ids, QStringList({u"other-server"_s, u"moved-back"_s}));
}

TEST(OutcomeSectionsTest, EqualSentencesStandOnceWithTheirFiles)
{
    ReportTestCase testCase = missingCase();
    for (int i = 0; i < 8; ++i) {
        Failure other = testCase.evidence.failures[1];
        other.name = u"NAME000%1"_s.arg(i);
        testCase.evidence.failures.push_back(other);
    }
    const std::vector<MissingTold> told = missingTold(testReport(testCase), {});
    const QStringList& says = told.at(5).says;
    EXPECT_EQ(says.filter(u"lies in IN"_s).size(), 1);
    EXPECT_TRUE(says.first().contains(u"(M4XD8MB3, NAME0000, NAME0001, NAME0002, NAME0003 and 4 more)"_s))
        << says.first().toStdString();
}

} // namespace ims::test
