#include "core/report/ReportCharts.h"
#include "core/report/ReportJournals.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

QDateTime at(const QString& time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

class ReportRecordTest : public testing::Test
{
protected:
    ReportCase retested() const
    {
        ReportCase recorded = recordedCase();
        recorded.record.timeZone = u"Europe/Berlin"_s;
        recorded.retest = retestJournal();
        return recorded;
    }

    Path folder() const { return pathFromString(m_folder.path()); }

private:
    const QTemporaryDir m_folder;
};

QJsonArray entriesOf(const QJsonObject& report)
{
    return report.value(u"timeline"_s).toObject().value(u"entries"_s).toArray();
}

} // namespace

TEST_F(ReportRecordTest, TellsWhatBecameOfEachFileThatWasPutBack)
{
    const QJsonObject report = recordedReport(retested());
    const QJsonObject batch =
        report.value(u"retest"_s).toObject().value(u"batches"_s).toArray().at(0).toObject();
    EXPECT_EQ(batch.value(u"from"_s).toString(), u"/server/IN/ARCHIVE"_s);
    EXPECT_TRUE(batch.value(u"done"_s).toBool());
    EXPECT_TRUE(batch.value(u"service_started"_s).toBool());
    const QJsonObject file = batch.value(u"files"_s).toArray().at(1).toObject();
    EXPECT_EQ(file.value(u"state"_s).toString(), u"moved"_s);
    EXPECT_EQ(file.value(u"verdict"_s).toString(), u"failed-again"_s);
    EXPECT_EQ(file.value(u"saved_copy"_s).toString(), u"M4XD8MB3"_s);
    EXPECT_THAT(reportHtml(report).toStdString(),
                AllOf(HasSubstr("Files put back, batch 1"), HasSubstr("put back; failed again"),
                      HasSubstr("/server/IN/ARCHIVE")));
    const QJsonArray messages = report.value(u"affected"_s).toObject().value(u"messages"_s).toArray();
    EXPECT_EQ(messages.at(1).toObject().value(u"state"_s).toString(), u"failed-again"_s);
    EXPECT_EQ(messages.at(0).toObject().value(u"state"_s).toString(), u"arrived"_s); // as was said
    EXPECT_EQ(messages.at(0).toObject().value(u"saved_copy"_s).toString(), u"JTMRMAQV"_s);
}

TEST_F(ReportRecordTest, TheJournalsAreReadFromTheCasesFolder)
{
    ReportCase recorded = recordedCase();
    const RetestJournal known = retestJournal();
    Expected<RetestJournal> journal = RetestJournal::read(folder() / "retest.jsonl");
    RetestEntry batch;
    batch.act = RetestAct::Batch;
    batch.batch = 1;
    batch.time = at(u"1999-03-10T08:00:00Z"_s);
    batch.from = known.batches()[0].from;
    batch.to = known.batches()[0].to;
    batch.count = 1;
    RetestEntry planned = batch;
    planned.act = RetestAct::Planned;
    planned.name = u"JTMRMAQV"_s;
    planned.size = 1;
    planned.sha256 = QString(64, u'a');
    ASSERT_TRUE(journal && journal->append({batch, planned}, {}));
    addJournals(recorded, folder());
    EXPECT_TRUE(recorded.unread.empty());
    ASSERT_TRUE(recorded.retest);
    EXPECT_EQ(recorded.retest->batches().size(), 1U);
}

TEST_F(ReportRecordTest, WithoutAJournalThereIsNoRetest)
{
    ReportCase recorded = recordedCase();
    addJournals(recorded, folder());
    EXPECT_TRUE(recorded.unread.empty());
    const QJsonObject report = recordedReport(recorded);
    EXPECT_TRUE(report.value(u"retest"_s).isNull());
    EXPECT_THAT(reportHtml(report).toStdString(), Not(HasSubstr("id=\"retest\"")));
}

TEST_F(ReportRecordTest, AJournalThatCannotBeReadIsSaid)
{
    std::filesystem::create_directory(folder() / "retest.jsonl");
    ReportCase recorded = recordedCase();
    addJournals(recorded, folder());
    ASSERT_EQ(recorded.unread.size(), 1U);
    const QJsonArray errors = recordedReport(recorded).value(u"errors"_s).toArray();
    EXPECT_THAT(errors.last().toObject().value(u"file"_s).toString().toStdString(),
                HasSubstr("retest.jsonl"));
}

TEST_F(ReportRecordTest, TheTimelineMergesLogsServiceRetestAndCase)
{
    ReportCase recorded = retested();
    JournalEntry answered;
    answered.time = at(u"1999-03-10T09:00:00Z"_s);
    answered.who = u"jane@help"_s;
    answered.what = u"answered"_s;
    answered.data = {{u"question"_s, u"retest.file/M4XD8MB3"_s}, {u"answer"_s, u"failed-again"_s}};
    JournalEntry kept;
    kept.time = answered.time;
    kept.what = u"file-kept"_s;
    recorded.journal = {answered, kept};
    ServiceAct act;
    act.at = at(u"1999-03-10T07:59:00Z"_s);
    act.what = u"stop"_s;
    act.server = u"EXCH01"_s;
    act.service = u"MSExchangeIMC"_s;
    act.state = u"stopped"_s;
    act.asked = true;
    recorded.record.serviceActs = {act};
    const QJsonObject report = recordedReport(recorded);
    const QJsonArray entries = entriesOf(report);
    QStringList kinds;
    QString last;
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        kinds.append(entry.value(u"kind"_s).toString());
        EXPECT_LE(last, entry.value(u"time"_s).toString());
        last = entry.value(u"time"_s).toString();
    }
    // Three events 4117; WINS has one of that number too, which is none of ours.
    EXPECT_EQ(kinds, (QStringList{u"event"_s, u"event"_s, u"event"_s, u"service"_s, u"retest"_s, u"retest"_s,
                                  u"retest"_s, u"case"_s}));
    EXPECT_EQ(entries.at(6).toObject().value(u"time"_s).toString(),
              u"1999-03-10T08:05:00Z"_s); // when it was seen
    const QJsonObject told = entries.last().toObject();
    EXPECT_EQ(told.value(u"what"_s).toString(), u"Answered: What became of each message"_s);
    EXPECT_EQ(told.value(u"about"_s).toString(), u"M4XD8MB3: Failed again"_s);
    EXPECT_EQ(told.value(u"who"_s).toString(), u"jane@help"_s);
    EXPECT_EQ(told.value(u"basis"_s).toString(), u"stated"_s);
    EXPECT_EQ(told.value(u"server_time"_s).toString(), u"1999-03-10T10:00:00+01:00"_s);
    EXPECT_EQ(entries.at(0).toObject().value(u"basis"_s).toString(), u"measured"_s);
    EXPECT_THAT(reportHtml(report).toStdString(), HasSubstr("that of Europe/Berlin, as it was stated"));
}

TEST_F(ReportRecordTest, TheTimelineKeepsTheNewestAndCountsTheRest)
{
    ReportTestCase testCase = reportTestCase();
    Event event = testCase.evidence.failures[0].event;
    for (int i = 0; i < 1000; ++i) {
        event.time = at(u"1999-03-12T00:00:00Z"_s).addSecs(i);
        testCase.evidence.events.push_back(event);
    }
    const QJsonObject report = testReport(testCase);
    EXPECT_EQ(entriesOf(report).size(), 500);
    EXPECT_EQ(report.value(u"timeline"_s).toObject().value(u"left_out"_s).toInt(), 503);
    EXPECT_EQ(entriesOf(report).last().toObject().value(u"time"_s).toString(), u"1999-03-12T00:16:39Z"_s);
    EXPECT_THAT(reportHtml(report).toStdString(), HasSubstr("older ones left out: 503"));
}

TEST(ReportChartsTest, CountsFailuresByDayAndByDomainAndCharset)
{
    const QJsonObject report = testReport();
    const QJsonObject charts = report.value(u"charts"_s).toObject();
    const QJsonArray days = charts.value(u"failures_by_day"_s).toArray();
    ASSERT_EQ(days.size(), 2);
    EXPECT_EQ(days.at(0).toObject(), (QJsonObject{{u"day"_s, u"1999-03-08"_s}, {u"failed"_s, 2}}));
    const QJsonArray pairs = charts.value(u"charset_by_domain"_s).toArray();
    ASSERT_EQ(pairs.size(), 2); // the third message's file is missing
    EXPECT_EQ(pairs.at(0).toObject().value(u"charset"_s).toString(), u"koi8-r"_s);
    const std::string page = reportHtml(report).toStdString();
    EXPECT_THAT(page, AllOf(HasSubstr("role=\"img\""),
                            HasSubstr("aria-label=\"Failed messages by day (UTC). 2 days;"),
                            HasSubstr("the most on 1999-03-08: 2"), Not(HasSubstr("<svg style"))));
    EXPECT_THAT(reportPrintMarkup(report).toStdString(),
                AllOf(Not(HasSubstr("<svg")), HasSubstr("1999-03-08")));
}

TEST(ReportChartsTest, DaysWithoutFailuresAreDrawnAndFarOnesCounted)
{
    QJsonObject report = testReport();
    QJsonArray failures;
    for (const char* time : {"1998-01-01T00:00:00Z", "1999-03-01T00:00:00Z", "1999-03-04T23:59:59Z"})
        failures.append(QJsonObject{{u"time"_s, QString::fromLatin1(time)}});
    report.insert(u"failures"_s, failures);
    const QJsonObject charts = reportCharts(report);
    EXPECT_EQ(charts.value(u"failures_by_day"_s).toArray().size(), 60);
    EXPECT_EQ(charts.value(u"by_day_left_out"_s).toInt(), 1);
    EXPECT_EQ(charts.value(u"failures_by_day"_s).toArray().at(57).toObject().value(u"failed"_s).toInt(), 0);
}

TEST(ReportOverviewTest, SortsBySeverityAndCounts)
{
    const QJsonObject overview = testReport().value(u"overview"_s).toObject();
    const QJsonObject counts = overview.value(u"counts"_s).toObject();
    EXPECT_EQ(counts.value(u"error"_s).toInt(), 1);
    EXPECT_EQ(counts.value(u"could-not-check"_s).toInt(), 3); // a cause, a missing file, an input
    const QJsonObject first = overview.value(u"rows"_s).toArray().at(0).toObject();
    EXPECT_EQ(first.value(u"id"_s).toString(), u"cause:charset-setting"_s);
    EXPECT_EQ(first.value(u"text"_s).toString(), u"Likely cause: The Character Sets do not fit"_s);
    EXPECT_THAT(reportHtml(testReport()).toStdString(),
                AllOf(HasSubstr("✖\u00a0Error"), HasSubstr("?\u00a0Could not check")));
    ReportTestCase dismissed = reportTestCase();
    dismissed.diagnosis.findings[0].dismissed = u"We use it on purpose"_s;
    const QJsonObject accepted = testReport(dismissed).value(u"overview"_s).toObject();
    EXPECT_EQ(accepted.value(u"counts"_s).toObject().value(u"error"_s).toInt(), 0);
    EXPECT_EQ(accepted.value(u"counts"_s).toObject().value(u"accepted"_s).toInt(), 1);
}

TEST(ReportOverviewTest, TheSummaryAsksWhatIsOpen)
{
    ReportTestCase testCase = reportTestCase();
    testCase.diagnosis.findings[0].settling = {{}, Message("Get the settings file.")};
    const QJsonArray asked = testReport(testCase).value(u"summary"_s).toObject().value(u"asked"_s).toArray();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.at(0).toString(), u"To settle the cause: Get the settings file."_s);
    ReportCase recorded = recordedCase();
    recorded.record.life.state = CaseState::Escalated;
    const QJsonObject report = recordedReport(recorded);
    const QJsonArray more = report.value(u"summary"_s).toObject().value(u"asked"_s).toArray();
    EXPECT_THAT(more.at(0).toString().toStdString(), HasSubstr("The case was escalated"));
    EXPECT_THAT(more.at(1).toString().toStdString(), HasSubstr("Was the setting changed lately?"));
    EXPECT_LE(more.size(), 5);
}

TEST(ReportOverviewTest, ComparesSettingsBeforeWantedAndAfter)
{
    const QJsonObject row = recordedReport().value(u"settings_compare"_s).toArray().at(0).toObject();
    EXPECT_EQ(row.value(u"domain"_s).toString(), u"Default"_s);
    EXPECT_EQ(row.value(u"before_mime"_s).toString(), u"iso-2022-jp"_s);
    EXPECT_EQ(row.value(u"wanted_mime"_s).toString(), u"ISO-8859-1"_s);
    EXPECT_EQ(row.value(u"wanted_non_mime"_s).toString(), u"iso-2022-jp"_s); // as it is
    EXPECT_TRUE(row.value(u"after_mime"_s).isNull());
    EXPECT_FALSE(row.value(u"after_told"_s).toString().isEmpty());
    EXPECT_THAT(reportHtml(recordedReport()).toStdString(), HasSubstr("(as recorded; not read back)"));
}

TEST(ReportKeptFilesTest, TellsWhereEachFileCameFromAndWhatItIs)
{
    const QJsonObject report = wholeReport();
    const QJsonArray files = report.value(u"kept_files"_s).toArray();
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files.at(0).toObject().value(u"sha256"_s).toString(), u"ab"_s.repeated(32));
    EXPECT_THAT(reportHtml(report).toStdString(),
                AllOf(HasSubstr("/server/AppEvent.Evt"), HasSubstr("1999-03-10 07:00:00 UTC, by jane@help"),
                      HasSubstr("not copied: too-large")));
}

TEST(ReportTextNoticesTest, TextsForOthersStandAtTheEndWhereThereIsRoom)
{
    const QString text = QString::fromUtf8(reportText(testReport()));
    EXPECT_TRUE(
        text.contains(u"TEXTS TO ADAPT\nTo the senders: Your message “[subject]” was not delivered – Our"_s))
        << text.right(1500).toStdString();
    QJsonObject full = testReport();
    QJsonObject finding = full.value(u"findings"_s).toArray().at(0).toObject();
    finding.insert(u"next_step"_s, QString(1000, u'x'));
    QJsonArray many;
    for (int i = 0; i < 30; ++i)
        many.append(finding);
    full.insert(u"findings"_s, many);
    QJsonArray limits;
    for (int i = 0; i < 30; ++i)
        limits.append(QJsonObject{{u"what"_s, QString(100, u'y')}});
    full.insert(u"not_checked"_s, limits);
    EXPECT_LT(QString::fromUtf8(reportText(full)).size(), 4000);
    EXPECT_FALSE(QString::fromUtf8(reportText(full)).contains(u"…\n\nTEXTS"_s));
}

TEST(ReportEnvironmentTest, NamesProgramAndMachineAndHowTheServerWasReached)
{
    const QJsonObject environment = recordedReport().value(u"environment"_s).toObject();
    for (const QString& key : {u"program"_s, u"qt"_s, u"icu"_s, u"mimetic"_s, u"system"_s})
        EXPECT_FALSE(environment.value(key).toString().isEmpty()) << key.toStdString();
    const QJsonObject way = environment.value(u"reached"_s).toArray().at(0).toObject();
    EXPECT_EQ(way.value(u"path"_s).toString(), u"/cases/exch01/copy"_s);
    EXPECT_EQ(way.value(u"kind"_s).toString(), u"copy"_s);
    EXPECT_EQ(offsetText(-12'600), u"-03:30"_s);
}

} // namespace ims::test
