#include "core/base/Json.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

struct Form
{
    const char* name;
    QString text;
};

std::vector<Form> formsOf(const QJsonObject& report)
{
    return {{"html", QString::fromUtf8(reportHtml(report))},
            {"print", reportPrintMarkup(report)},
            {"plain", QString::fromUtf8(reportText(report, TextForm::Plain))},
            {"markdown", QString::fromUtf8(reportText(report, TextForm::Markdown))}};
}

/// Everything a person can type is what a stranger would like to see in the report.
ReportCase hostileCase()
{
    const QString evil = hostileText() + u"%1 %2 %n"_s;
    ReportCase recorded = recordedCase(
        {{u"restart.output/start"_s, evil}, {u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, evil}});
    recorded.flow.skip(u"events"_s, evil);
    recorded.flow.answer(u"retest.file/"_s + evil, u"failed-again"_s);
    recorded.flow.answer(u"restart.output/stop"_s, evil);
    recorded.record.ticket = evil;
    recorded.record.caller = evil;
    recorded.record.phone = evil;
    recorded.record.symptom = evil;
    recorded.record.began = evil;
    recorded.record.affected = evil;
    recorded.record.tried = evil;
    recorded.record.clock = evil;
    recorded.record.server = evil;
    recorded.record.serverVersion = evil;
    recorded.record.notes = evil;
    return recorded;
}

} // namespace

TEST(ReportCaseFormsTest, EveryFormTellsWhatWasDone)
{
    for (const Form& form : formsOf(recordedReport())) {
        const std::string text = form.text.toStdString();
        for (const char* fact : {"Ticket 4711: event 4117 on EXCH01", "Jane Roe, Contoso", "+49 221 4711",
                                 "since Monday", "all of sales", "the case stands at step 6, Restart",
                                 "Stop the Internet Mail Service", "System error 1069 has occurred.",
                                 "Failed again", "JTMRMAQV", "Left out: The caller had no time", "First line",
                                 "Was the setting changed lately?", "asked; not known so far"})
            EXPECT_THAT(text, HasSubstr(fact)) << form.name;
    }
}

TEST(ReportCaseFormsTest, TheFirstScreenComesFirst)
{
    const QString page = QString::fromUtf8(reportHtml(recordedReport()));
    qsizetype last = 0;
    for (const QString& id :
         {u"summary"_s, u"open"_s, u"done"_s, u"answers"_s, u"notes"_s, u"recommendation"_s, u"failures"_s}) {
        const qsizetype place = page.indexOf(u"<section id=\"%1\""_s.arg(id));
        EXPECT_GT(place, last) << id.toStdString();
        last = place;
    }
}

TEST(ReportCaseFormsTest, StatesCarryAWordAndASymbol)
{
    const std::string page = reportHtml(recordedReport()).toStdString();
    for (const char* badge :
         {"✓\u00a0Done", "–\u00a0Skipped", "!\u00a0Needs attention", "○\u00a0Not started"})
        EXPECT_THAT(page, HasSubstr(badge));
}

TEST(ReportCaseFormsTest, EmptySectionsAreLeftOut)
{
    const std::string without = reportHtml(testReport()).toStdString();
    for (const char* id : {"id=\"open\"", "id=\"done\"", "id=\"answers\"", "id=\"notes\""})
        EXPECT_THAT(without, Not(HasSubstr(id)));

    CaseRecord record;
    const auto definition = std::make_shared<const FlowDefinition>(FlowDefinition::builtIn().value());
    const std::string begun =
        reportHtml(recordedReport({record, recordedFlow(definition, record)})).toStdString();
    EXPECT_THAT(begun, HasSubstr("the case stands at step 1, Evidence"));
    for (const char* id : {"id=\"done\"", "id=\"answers\"", "id=\"notes\"", "<dt>Ticket</dt>"})
        EXPECT_THAT(begun, Not(HasSubstr(id)));
}

TEST(ReportCaseFormsTest, TheChosenCauseAndItsStepsAreShown)
{
    const QJsonObject report = recordedReport(recordedCase({{u"cause.branch"_s, u"other"_s},
                                                            {u"cause.chosen"_s, u"blank-charset"_s},
                                                            {u"settings.remedy/2"_s, u"not-possible"_s}}));
    for (const Form& form : formsOf(report)) {
        const bool whole = QLatin1StringView(form.name) == "html"_L1 || form.name == std::string("print");
        EXPECT_THAT(form.text.toStdString(), AllOf(HasSubstr("A part of the message names an empty charset"),
                                                   HasSubstr("Not possible")))
            << form.name;
        EXPECT_EQ(form.text.contains(u"Install Exchange 5.5 Service Pack 4"_s), whole) << form.name;
    }
}

TEST(ReportCaseFormsTest, WhatPeopleTypeStaysText)
{
    for (const Form& form : formsOf(recordedReport(hostileCase()))) {
        const std::string text = form.text.toStdString();
        EXPECT_THAT(text, Not(HasSubstr("\u202E"))) << form.name;
        EXPECT_THAT(text, HasSubstr("%1 %2 %n")) << form.name;
        if (QLatin1StringView(form.name) != "plain"_L1) {
            EXPECT_EQ(text.find("<script>"), std::string::npos) << form.name;
        }
        if (QLatin1StringView(form.name) == "markdown"_L1) {
            EXPECT_EQ(text.find("[x](http"), std::string::npos);
        }
    }
}

TEST(ReportCaseFormsTest, NotesKeepTheirLinesAndShowControlCharacters)
{
    ReportCase recorded = recordedCase();
    recorded.record.notes = u"one\r\n  two\tx\u0007\u202e\n<b>"_s;
    const std::string shown = "one<br>  two    x\\u0007\\u202e<br>&lt;b&gt;</span>";
    const QJsonObject report = recordedReport(recorded);
    EXPECT_THAT(reportHtml(report).toStdString(), HasSubstr("<span class=\"lines\">" + shown));
    EXPECT_THAT(reportPrintMarkup(report).toStdString(), HasSubstr(shown));
    EXPECT_EQ(report.value(u"case"_s).toObject().value(u"notes"_s).toString(), recorded.record.notes);
}

TEST(ReportCaseFormsTest, HugeNotesAndAnswersAreBounded)
{
    const QString huge(1 << 20, u'<');
    ReportCase recorded = recordedCase({{u"restart.output/start"_s, huge}});
    recorded.record.notes = huge;
    recorded.record.caller = huge;
    recorded.record.ticket = huge;
    recorded.record.server = huge;
    recorded.flow.skip(u"events"_s, huge);
    const QJsonObject report = recordedReport(recorded);
    EXPECT_LT(reportTitle(report).size(), 200);
    EXPECT_EQ(report.value(u"case"_s).toObject().value(u"notes"_s).toString(), huge);
    for (const Form& form : formsOf(report)) {
        EXPECT_LT(form.text.size(), 200'000) << form.name;
        if (QLatin1StringView(form.name) == "html"_L1) {
            EXPECT_TRUE(form.text.contains(u"1028576 more characters are in the JSON form"_s));
        }
    }
}

TEST(ReportCaseFormsTest, TheTicketTextFitsWhateverWasRecorded)
{
    ReportCase recorded = recordedCase();
    WalkthroughRecord walkthrough = recorded.flow.record();
    for (int i = 0; i < 10'000; ++i) {
        walkthrough.now.answers.insert(u"retest.file/FILE%1"_s.arg(i, 5, 10, QLatin1Char('0')),
                                       i % 3 ? u"arrived"_s : u"failed-again"_s);
    }
    recorded.record.walkthrough = walkthrough;
    recorded.record.notes = QString(1 << 20, u'*');
    recorded.flow =
        recordedFlow(std::make_shared<const FlowDefinition>(recorded.flow.definition()), recorded.record);
    QElapsedTimer timer;
    timer.start();
    const QJsonObject report = recordedReport(recorded);
    EXPECT_EQ(report.value(u"actions"_s).toArray().size(), 10'008);
    for (const Form& form : formsOf(report)) {
        if (QLatin1StringView(form.name) == "plain"_L1 || QLatin1StringView(form.name) == "markdown"_L1) {
            EXPECT_LT(form.text.size(), 4000);
            EXPECT_TRUE(form.text.contains(u"Messages tested again, Arrived (6667): JTMRMAQV, FILE00001"_s));
            EXPECT_TRUE(form.text.contains(u"ot checked"_s, Qt::CaseInsensitive));
        }
        if (QLatin1StringView(form.name) == "print"_L1) {
            EXPECT_TRUE(form.text.contains(u"9802 more rows are in the JSON form"_s));
        }
    }
    EXPECT_LT(timer.elapsed(), 10'000); // about 0.5 s; quadratic work would take minutes
}

} // namespace ims::test
