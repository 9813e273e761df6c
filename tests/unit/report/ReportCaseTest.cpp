#include "core/base/Json.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

namespace ims::test {

namespace {

QStringList texts(const QJsonValue& array, const QString& key)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toObject().value(key).toString());
    return list;
}

QJsonObject stepOf(const QJsonObject& report, const QString& id)
{
    const QJsonArray steps = report.value(u"walkthrough"_s).toObject().value(u"steps"_s).toArray();
    for (const QJsonValue& step : steps) {
        if (step.toObject().value(u"id"_s).toString() == id)
            return step.toObject();
    }
    return {};
}

/// The first object of a list whose keys have these values.
QJsonObject find(const QJsonValue& list, const QJsonObject& keys)
{
    for (const QJsonValue& value : list.toArray()) {
        bool all = true;
        for (auto it = keys.begin(); it != keys.end(); ++it)
            all = all && value.toObject().value(it.key()) == it.value();
        if (all)
            return value.toObject();
    }
    return {};
}

QString notDone(const QJsonObject& report)
{
    QStringList sentences;
    for (const QJsonValue& sentence : report.value(u"not_done"_s).toArray())
        sentences.append(sentence.toString());
    return sentences.join(u'\n');
}

/// A case that does what another cause asks for.
ReportCase remedyCase()
{
    return recordedCase({{u"cause.branch"_s, u"other"_s},
                         {u"cause.chosen"_s, u"blank-charset"_s},
                         {u"settings.remedy/2"_s, u"not-possible"_s},
                         {u"settings.remedied"_s, u"later"_s}});
}

} // namespace

TEST(ReportCaseTest, WithoutACaseItsKeysAreNullOrEmpty)
{
    const QJsonObject report = testReport();
    for (const QString& key : {u"case"_s, u"walkthrough"_s, u"remedy"_s})
        EXPECT_TRUE(report.contains(key) && report.value(key).isNull()) << key.toStdString();
    for (const QString& key : {u"actions"_s, u"hand_steps"_s, u"open_questions"_s})
        EXPECT_TRUE(report.value(key).isArray() && report.value(key).toArray().isEmpty());
    EXPECT_TRUE(notDone(report).contains(u"Nothing was changed: no setting, no file, no service."_s));
}

TEST(ReportCaseTest, TellsWhoAndWhat)
{
    const QJsonObject told = recordedReport().value(u"case"_s).toObject();
    EXPECT_EQ(told.value(u"ticket"_s).toString(), u"4711"_s);
    EXPECT_EQ(told.value(u"caller"_s).toString(), u"Jane Roe, Contoso"_s);
    EXPECT_EQ(told.value(u"phone"_s).toString(), u"+49 221 4711"_s);
    EXPECT_EQ(told.value(u"symptom"_s).toString(), u"nothing comes from Japan"_s);
    EXPECT_TRUE(told.value(u"symptom_text"_s).isNull()) << "no sentence of step 1 was picked";
    EXPECT_EQ(told.value(u"began"_s).toString(), u"since Monday"_s);
    EXPECT_EQ(told.value(u"affected"_s).toString(), u"all of sales"_s);
    EXPECT_EQ(told.value(u"tried"_s).toString(), u"restarted\ntwice"_s);
    EXPECT_EQ(told.value(u"clock"_s).toString(), u"3 minutes fast"_s);
    EXPECT_EQ(jsonTexts(told.value(u"software"_s)),
              (QStringList{u"Norton AntiVirus, Symantec AntiVirus"_s, u"<b>"_s}));
    EXPECT_EQ(told.value(u"state"_s).toString(), u"monitoring"_s);
    EXPECT_EQ(told.value(u"follow_up"_s).toString(), u"2026-11-30"_s);
    EXPECT_EQ(told.value(u"server_stated"_s).toString(), u"MAIL2"_s);
    EXPECT_EQ(told.value(u"version_stated"_s).toString(), u"5.5"_s);
    EXPECT_EQ(told.value(u"created"_s).toString(), u"2026-01-02T02:00:00Z"_s);
    EXPECT_EQ(told.value(u"notes"_s).toString(), u"First line\n  second, indented"_s);
    const QJsonObject root = told.value(u"roots"_s).toArray().at(0).toObject();
    EXPECT_EQ(root.value(u"path"_s).toString(), u"/cases/exch01/copy"_s);
    EXPECT_EQ(root.value(u"kind"_s).toString(), u"copy"_s);
}

TEST(ReportCaseTest, TitleNamesTicketAndServer)
{
    EXPECT_EQ(reportTitle(recordedReport()), u"Ticket 4711: event 4117 on EXCH01"_s);
    EXPECT_EQ(reportTitle(testReport()), u"Ticket 4711"_s); // the title that was asked for
}

TEST(ReportCaseTest, StepsHaveTheStatesOfTheWalkthrough)
{
    const QJsonObject report = recordedReport();
    EXPECT_EQ(texts(report.value(u"walkthrough"_s).toObject().value(u"steps"_s), u"state"_s),
              (QStringList{u"done"_s, u"done"_s, u"skipped"_s, u"done"_s, u"done"_s, u"needs-attention"_s,
                           u"needs-attention"_s, u"not-started"_s}));
    EXPECT_EQ(stepOf(report, u"spool-file"_s).value(u"reason"_s).toString(),
              u"Left out: The caller had no time"_s);
    EXPECT_EQ(stepOf(report, u"restart"_s).value(u"reason"_s).toString(), u"It failed"_s);
    EXPECT_EQ(report.value(u"walkthrough"_s).toObject().value(u"standing"_s).toString(),
              u"No outcome is recorded yet; the case stands at step 6, Restart."_s);
}

TEST(ReportCaseTest, ADismissedCauseIsToldWithItsReasonAndAdvisedOnNoMore)
{
    ReportTestCase testCase = reportTestCase();
    testCase.diagnosis.findings.front().dismissed = u"The setting was never touched"_s;
    const ReportCase recorded =
        recordedCase({{u"cause.dismissed/charset-setting"_s, u"The setting was never touched"_s}});
    const QJsonObject report = reportJson(testCase.evidence, testCase.diagnosis, {{}, {}, recorded});
    const QJsonObject finding = report.value(u"findings"_s).toArray().at(0).toObject();
    EXPECT_EQ(finding.value(u"dismissed"_s).toString(), u"The setting was never touched"_s);
    EXPECT_TRUE(report.value(u"findings"_s).toArray().at(1).toObject().value(u"dismissed"_s).isNull());
    const QJsonObject summary = report.value(u"summary"_s).toObject();
    EXPECT_TRUE(summary.value(u"top_finding"_s).isNull());
    EXPECT_TRUE(summary.value(u"verdict"_s).toString().contains(u"was dismissed by the technician"_s));
    EXPECT_TRUE(find(report.value(u"open_questions"_s), {{u"cause"_s, u"charset-setting"_s}}).isEmpty());
    const QJsonObject answer =
        find(stepOf(report, u"cause"_s).value(u"answers"_s), {{u"question"_s, u"cause.dismissed"_s}});
    EXPECT_EQ(answer.value(u"text"_s).toString(), u"Dismissed: The Character Sets do not fit"_s);
    EXPECT_EQ(answer.value(u"answer_text"_s).toString(), u"The setting was never touched"_s);
    const QString page = QString::fromUtf8(reportHtml(report));
    const qsizetype said = page.indexOf(u"Dismissed by the technician: </strong>"_s);
    ASSERT_GE(said, 0);
    EXPECT_TRUE(page.mid(said, 120).contains(u"The setting was never touched"_s));
    const QString text = QString::fromUtf8(reportText(report));
    EXPECT_TRUE(text.contains(u"dismissed by the technician: The setting was never touched"_s))
        << text.toStdString();
}

TEST(ReportCaseTest, AnswersStandVerbatimAsStated)
{
    const QJsonObject report = recordedReport();
    const QJsonValue asked = stepOf(report, u"cause"_s).value(u"answers"_s);
    EXPECT_EQ(find(asked, {{u"question"_s, u"cause.asked"_s}}),
              (QJsonObject{{u"question"_s, u"cause.asked"_s},
                           {u"item"_s, u"changed-lately"_s},
                           {u"text"_s, u"Was the setting changed lately?"_s},
                           {u"answer"_s, u"unknown"_s},
                           {u"answer_text"_s, u"Not known"_s},
                           {u"basis"_s, u"stated"_s}}));
    const QJsonValue root = stepOf(report, u"evidence"_s).value(u"answers"_s);
    EXPECT_EQ(find(root, {}).value(u"item"_s).toString(), u"/cases/exch01/copy"_s);
    EXPECT_TRUE(find(stepOf(report, u"events"_s).value(u"answers"_s), {}).value(u"item"_s).isNull());
}

TEST(ReportCaseTest, ActionsTellWhatWasTriedAndTheOutcome)
{
    const QJsonValue actions = recordedReport().value(u"actions"_s);
    EXPECT_EQ(texts(actions, u"kind"_s),
              (QStringList{u"setting-row"_s, u"settings"_s, u"command"_s, u"command"_s, u"restart"_s,
                           u"retest-file"_s, u"retest-file"_s, u"retest"_s}));
    const QJsonObject row = find(actions, {{u"kind"_s, u"setting-row"_s}});
    EXPECT_EQ(row.value(u"detail"_s).toString(),
              u"Recommended: For all domains (Default), set MIME to ISO-8859-1."_s);
    const QJsonObject start = find(actions, {{u"item"_s, u"start"_s}});
    EXPECT_EQ(start.value(u"command"_s).toString(), u"net start msexchangeimc"_s);
    EXPECT_EQ(start.value(u"outcome_text"_s).toString(), u"It failed"_s);
    EXPECT_TRUE(start.value(u"attention"_s).toBool());
    EXPECT_EQ(start.value(u"output"_s).toString(),
              u"System error 1069 has occurred.\r\n\r\nLogon failure."_s);
    // In the order of doing, and of the failed messages, not of the alphabet.
    EXPECT_EQ(texts(actions, u"item"_s).mid(2, 2), (QStringList{u"stop"_s, u"start"_s}));
    EXPECT_EQ(texts(actions, u"item"_s).mid(5, 2), (QStringList{u"JTMRMAQV"_s, u"M4XD8MB3"_s}));
    EXPECT_EQ(find(actions, {{u"item"_s, u"M4XD8MB3"_s}}).value(u"outcome"_s).toString(), u"failed-again"_s);
}

TEST(ReportCaseTest, AnswerOfTheServerIsToldWithoutAWordOnItsOutcome)
{
    const QJsonObject report = recordedReport(
        recordedCase({{u"restart.command/start"_s, {}}, {u"restart.output/start"_s, u"started"_s}}));
    const QJsonObject start = find(report.value(u"actions"_s), {{u"item"_s, u"start"_s}});
    EXPECT_EQ(start.value(u"output"_s).toString(), u"started"_s);
    EXPECT_TRUE(start.value(u"outcome"_s).isNull());
}

TEST(ReportCaseTest, RemedyOfAnotherCauseIsToldStepByStep)
{
    const QJsonObject report = recordedReport(remedyCase());
    const QJsonObject remedy = report.value(u"remedy"_s).toObject();
    EXPECT_EQ(remedy.value(u"title"_s).toString(), u"A part of the message names an empty charset"_s);
    const QJsonArray steps = remedy.value(u"steps"_s).toArray();
    ASSERT_EQ(steps.size(), 2);
    EXPECT_TRUE(steps.at(0).toObject().value(u"result"_s).isNull());
    EXPECT_EQ(steps.at(1).toObject().value(u"result_text"_s).toString(), u"Not possible"_s);
    EXPECT_TRUE(steps.at(1).toObject().value(u"text"_s).toString().startsWith(u"Keep the spool file"_s));
    EXPECT_EQ(stepOf(report, u"settings"_s).value(u"title"_s).toString(), u"Remedy"_s);
    const QJsonValue chosen = stepOf(report, u"cause"_s).value(u"answers"_s);
    EXPECT_EQ(find(chosen, {{u"question"_s, u"cause.chosen"_s}}).value(u"answer_text"_s).toString(),
              u"A part of the message names an empty charset"_s);
    EXPECT_TRUE(recordedReport().value(u"remedy"_s).isNull());
}

TEST(ReportCaseTest, OpenQuestionsAreWhatNobodyAnswered)
{
    const QJsonValue open = recordedReport().value(u"open_questions"_s);
    EXPECT_THAT(texts(open, u"question"_s),
                testing::ElementsAre(u"cause.asked/changed-lately"_s, u"report.outcome"_s));
    EXPECT_EQ(find(open, {}).value(u"answer"_s).toString(), u"unknown"_s);

    const QJsonObject settled = recordedReport(
        recordedCase({{u"cause.asked/changed-lately"_s, u"no"_s}, {u"report.outcome"_s, u"escalated"_s}}));
    EXPECT_TRUE(settled.value(u"open_questions"_s).toArray().isEmpty());
    EXPECT_EQ(settled.value(u"walkthrough"_s).toObject().value(u"standing"_s).toString(),
              u"Outcome as recorded: Handed on."_s);

    // A step that was left out asks nothing.
    EXPECT_THAT(texts(open, u"question"_s), Not(Contains(u"spool-file.seen"_s)));
}

TEST(ReportCaseTest, WhatWasNotDoneFitsWhatWasRecorded)
{
    const QString done = notDone(recordedReport());
    for (const char* wrong : {"Nothing was changed", "setting was not applied", "not restarted", "No restart",
                              "put back into IN"})
        EXPECT_FALSE(done.contains(QLatin1StringView(wrong))) << wrong;

    const QString other = notDone(recordedReport(remedyCase()));
    EXPECT_TRUE(other.contains(u"No restart of the service is recorded."_s));
    EXPECT_TRUE(other.contains(u"No test with a message put back into IN is recorded"_s));
    EXPECT_TRUE(other.contains(u"It is not recorded that the recommended setting was applied."_s));
}

TEST(ReportCaseTest, OnlyTheEvidenceOpenNowCounts)
{
    ReportCase closed = recordedCase();
    closed.record.opened = {pathFromString(u"/other"_s)};
    const QJsonObject report = recordedReport(closed);
    EXPECT_TRUE(stepOf(report, u"evidence"_s).value(u"answers"_s).toArray().isEmpty());
    EXPECT_TRUE(find(report.value(u"case"_s).toObject().value(u"roots"_s), {}).value(u"kind"_s).isNull());
}

TEST(ReportCaseTest, SameRecordGivesSameBytes)
{
    const auto bytes = [] { return QJsonDocument(recordedReport(remedyCase())).toJson(); };
    EXPECT_EQ(bytes(), bytes());
}

TEST(ReportCaseTest, TellsTheStepsDoneByHandWithTimeAndPerson)
{
    const QJsonObject report = recordedReport(recordedCase(
        {{u"settings.step/restart"_s, u"2026-01-02T04:20:00Z anna on DESK7"_s},
         {u"settings.step/add:moskva.example=KOI8-R/KOI8-R"_s, u"2026-01-02T04:10:00Z anna on DESK7"_s},
         {u"settings.step/choose-tab"_s, u"2026-01-02T04:10:00Z anna on DESK7"_s},
         {u"settings.step/<b>gone</b>"_s, u"by hand"_s}}));
    const QJsonArray steps = report.value(u"hand_steps"_s).toArray();
    ASSERT_EQ(steps.size(), 4);
    EXPECT_EQ(steps.at(0).toObject().value(u"text"_s).toString(), u"<b>gone</b>"_s);
    EXPECT_TRUE(steps.at(0).toObject().value(u"done"_s).isNull());
    EXPECT_EQ(steps.at(0).toObject().value(u"by"_s).toString(), u"by hand"_s);
    EXPECT_EQ(steps.at(1).toObject().value(u"step"_s).toString(), u"choose-tab"_s) << "its way's order";
    const QJsonObject added = steps.at(2).toObject();
    EXPECT_EQ(added.value(u"text"_s).toString(),
              u"Choose Add and type “moskva.example” as the domain. Set MIME to “Cyrillic (KOI8-R)” and "
              "Non-MIME to “Cyrillic (KOI8-R)”."_s);
    EXPECT_EQ(added.value(u"done"_s).toString(), u"2026-01-02T04:10:00Z"_s);
    EXPECT_EQ(added.value(u"by"_s).toString(), u"anna on DESK7"_s);
    EXPECT_EQ(steps.at(3).toObject().value(u"step"_s).toString(), u"restart"_s);
    const QByteArray html = reportHtml(report);
    EXPECT_TRUE(html.contains("Steps done by hand"));
    EXPECT_TRUE(html.contains("type “moskva.example” as the domain"));
    EXPECT_TRUE(html.contains("&lt;b&gt;gone&lt;/b&gt;"));
    EXPECT_FALSE(html.contains("<b>gone</b>"));
    EXPECT_TRUE(reportText(report).contains("Steps done by hand: 4, the last one 2026-01-02 04:20"))
        << reportText(report).toStdString();
}

TEST(ReportCaseTest, TellsWhatTheProgramAskedOfTheService)
{
    ServiceAct stop;
    stop.at = QDateTime::fromString(u"2026-01-02T04:30:00Z"_s, Qt::ISODate);
    stop.who = u"anna on DESK7"_s;
    stop.what = u"stop"_s;
    stop.way = u"net-rpc"_s;
    stop.server = u"EXCH01"_s;
    stop.service = u"MSExchangeIMC"_s;
    stop.user = u"CONTOSO\\anna"_s;
    stop.command = {u"/usr/bin/net"_s, u"rpc"_s, u"service"_s, u"stop"_s, u"--"_s, u"MSExchangeIMC"_s};
    stop.asked = true;
    stop.before = u"running"_s;
    stop.state = u"stopped"_s;
    stop.exitCode = 0;
    stop.output = u"MSExchangeIMC service is <b>stopped</b>.\u202e"_s;
    stop.milliseconds = 2'500;
    ServiceAct start = stop;
    start.at = start.at.addSecs(5);
    start.what = u"start"_s;
    start.before = u"stopped"_s;
    start.code = 1069;
    start.failed = true;
    start.exitCode = 255;
    ServiceAct banner = stop;
    banner.what = u"banner"_s;
    banner.way.clear();
    banner.state = u"other"_s;
    banner.output = u"220 <script>alert(1)</script>"_s;
    ReportCase recorded = recordedCase();
    recorded.record.serviceActs = {stop, start, banner};
    const QJsonObject report = recordedReport(recorded);
    const QJsonArray acts = report.value(u"service_acts"_s).toArray();
    ASSERT_EQ(acts.size(), 3);
    const QJsonObject first = acts.at(0).toObject();
    EXPECT_EQ(first.value(u"time"_s).toString(), u"2026-01-02T04:30:00Z"_s);
    EXPECT_EQ(first.value(u"by"_s).toString(), u"anna on DESK7"_s);
    EXPECT_EQ(first.value(u"via"_s).toString(), u"net-rpc"_s);
    EXPECT_EQ(first.value(u"state_before"_s).toString(), u"running"_s);
    EXPECT_EQ(first.value(u"state"_s).toString(), u"stopped"_s);
    EXPECT_EQ(first.value(u"seconds"_s).toDouble(), 2.5);
    EXPECT_EQ(first.value(u"exit_code"_s).toInt(-1), 0);
    EXPECT_TRUE(first.value(u"code"_s).isNull());
    EXPECT_TRUE(first.value(u"error"_s).isNull());
    const QJsonObject second = acts.at(1).toObject();
    EXPECT_EQ(second.value(u"code"_s).toInt(), 1069);
    EXPECT_TRUE(second.value(u"error"_s).toObject().value(u"why"_s).toString().contains(u"1069"_s));
    EXPECT_FALSE(second.value(u"error"_s).toObject().value(u"todo"_s).toString().isEmpty());
    for (const QByteArray& form : {reportHtml(report), reportPrintMarkup(report).toUtf8()}) {
        EXPECT_TRUE(form.contains("What the program asked of the service"));
        EXPECT_TRUE(form.contains("stopped after 2.5 s")) << form.toStdString();
        EXPECT_TRUE(form.contains("1069"));
        EXPECT_FALSE(form.contains("<script>alert"));
        EXPECT_FALSE(form.contains("<b>stopped"));
        EXPECT_FALSE(form.contains("\xe2\x80\xae")) << "a bidi override";
    }
    for (const TextForm form : {TextForm::Plain, TextForm::Markdown})
        EXPECT_TRUE(reportText(report, form).contains("MSExchangeIMC")) << "the service that was stopped";
    EXPECT_FALSE(notDone(report).contains(u"Nothing was changed: no setting, no file, no service."_s));
}

TEST(ReportCaseTest, AStopThatWasSentIsAChangeEvenWhereNothingElseWasDone)
{
    ReportCase recorded = recordedCase();
    recorded.flow = Flow(std::make_shared<const FlowDefinition>(FlowDefinition::builtIn().value()));
    ServiceAct stop;
    stop.what = u"stop"_s;
    stop.service = u"MSExchangeIMC"_s;
    stop.asked = true;
    recorded.record.serviceActs = {stop};
    const QString told = notDone(recordedReport(recorded));
    EXPECT_FALSE(told.contains(u"No change of a setting, a file or the service is recorded."_s))
        << told.toStdString();
    EXPECT_FALSE(told.contains(u"No restart of the service is recorded."_s)) << told.toStdString();
    recorded.record.serviceActs.front().asked = false;
    EXPECT_TRUE(notDone(recordedReport(recorded))
                    .contains(u"No change of a setting, a file or the service is recorded."_s));
}

TEST(ReportCaseTest, OfAnotherCauseNoStepByHandIsTold)
{
    ReportCase recorded = recordedCase({{u"settings.step/choose-tab"_s, u"2026-01-02T04:10:00Z anna"_s}});
    recorded.flow.answer(u"cause.branch"_s, u"other"_s);
    EXPECT_TRUE(recordedReport(recorded).value(u"hand_steps"_s).toArray().isEmpty());
}

} // namespace ims::test
