#include "tests/ui/ReportStepTest.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBrowser>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class ReportPageTest : public test::ReportStepTest
{
protected:
    QPushButton* button(const QString& beginning)
    {
        const auto buttons = page().findChildren<QPushButton*>();
        for (QPushButton* found : buttons) {
            if (found->text().startsWith(beginning))
                return found;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(ReportPageTest, ShowsTheReportOfTheWholeCase)
{
    openSample();
    session().setTicket(u"4711"_s);
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    const QString text = reportPage().preview()->toPlainText();
    EXPECT_TRUE(text.contains(u"4711"_s));
    EXPECT_TRUE(text.contains(u"EXCH01"_s));
    EXPECT_TRUE(text.contains(u"Change the Character Sets"_s)); // the answer, in its words
}

TEST_F(ReportPageTest, ACaseWithoutEvidenceHasAReportToo)
{
    session().startEmptyCase();
    session().setTicket(u"4711"_s);
    session().answer({{u"report.outcome"_s, u"escalated"_s}});
    const QString text = reportPage().preview()->toPlainText();
    EXPECT_TRUE(text.contains(u"No evidence was read"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"4711"_s));
    EXPECT_TRUE(text.contains(u"Outcome as recorded: Handed on."_s));
    ASSERT_TRUE(action("file.export-report")->isEnabled());
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    m_answers = {temporary("report.html")};
    action("file.export-report")->trigger();
    ASSERT_TRUE(written.wait(patience));
    EXPECT_TRUE(std::filesystem::exists(temporary("report.html")));
}

TEST_F(ReportPageTest, ASecondExportWaitsForTheFirst)
{
    openSample();
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    m_window->exportReport(temporary("first.html"));
    EXPECT_FALSE(action("file.export-report")->isEnabled());
    m_window->exportReport(temporary("second.html"));
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"A report is being written"_s));
    ASSERT_TRUE(written.wait(patience));
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"first.html"_s));
    EXPECT_FALSE(std::filesystem::exists(temporary("second.html")));
    EXPECT_TRUE(action("file.export-report")->isEnabled());
}

TEST_F(ReportPageTest, AnExportIsCancelledByKey)
{
    openSample();
    m_window->exportReport(temporary("report.html"));
    ASSERT_TRUE(action("work.cancel")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(action("work.cancel")->isEnabled());
    EXPECT_TRUE(action("file.export-report")->isEnabled());
}

TEST_F(ReportPageTest, ACancelledExportLeavesTheFileAsItWas)
{
    openSample();
    const Path target = temporary("report.html");
    ASSERT_TRUE(exportReport(reportSources(session()), {ReportForm::Page}, target));
    const auto before = std::filesystem::file_size(target);
    session().setTicket(u"4711 and a longer report"_s);
    StopSource source;
    source.request_stop();
    const auto written =
        exportReport(reportSources(session()), {ReportForm::Page}, target, source.get_token());
    ASSERT_FALSE(written);
    EXPECT_TRUE(isCancelled(written.error()));
    EXPECT_EQ(std::filesystem::file_size(target), before);
}

TEST_F(ReportPageTest, FollowsWhatIsAnsweredWhileItIsInSight)
{
    openSample();
    ReportPage& page = reportPage();
    waitForPreview([&] { click(u"report.outcome"_s, u"escalated"_s); });
    EXPECT_TRUE(page.preview()->toPlainText().contains(u"Handed on"_s));
}

TEST_F(ReportPageTest, SaysWhichStepsAreNotDone)
{
    openSample();
    const QString open = reportPage().openSteps();
    EXPECT_TRUE(open.contains(u"4 Cause"_s)) << open.toStdString();
    EXPECT_FALSE(open.contains(u"8 Report"_s)) << open.toStdString();
}

TEST_F(ReportPageTest, ExportsToTheChosenPlaceAndSaysWhere)
{
    openSample();
    ReportPage& page = reportPage();
    m_answers = {temporary("out.json")};
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    QTest::mouseClick(page.exports()->button(ReportForm::Json), Qt::LeftButton);
    ASSERT_TRUE(written.wait(patience));
    QFile file(displayName(temporary("out.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll())[u"server"_s].toString(), u"EXCH01"_s);
    EXPECT_EQ(page.written(), displayName(temporary("out.json")));
    EXPECT_TRUE(button(u"Open the report"_s)->isVisible());
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"out.json"_s));
}

TEST_F(ReportPageTest, NeverWritesIntoTheEvidence)
{
    openSample();
    reportPage();
    m_answers = {samplePath() / "report.html"}; // an archive by its button, but a page by its name
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    QTest::mouseClick(button(u"Export for the next"_s), Qt::LeftButton);
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(std::filesystem::exists(samplePath() / "report.html"));
}

TEST_F(ReportPageTest, TheSummaryFitsATicketsField)
{
    openSample();
    session().goTo(u"events"_s); // in one key, wherever one is
    m_window->activateWindow();
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return m_window->messages().join(u' ').contains(u"on the clipboard"_s); }, patience));
    const QString summary = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(summary.contains(u"EXCH01"_s));
    EXPECT_LT(summary.size(), 4000);
}

TEST_F(ReportPageTest, WhileTheEvidenceIsReadThereIsNothingToExport)
{
    session().startEmptyCase();
    session().goTo(u"report"_s);
    session().addInputs({samplePath()});
    ASSERT_TRUE(session().isLoading());
    EXPECT_FALSE(qobject_cast<ReportPage*>(&page())->preview()->isVisible());
    EXPECT_FALSE(button(u"Copy"_s)->isVisible());
    EXPECT_FALSE(action("file.export-report")->isEnabled());
}
