#include "tests/support/AsNobody.h"
#include "tests/ui/ReportStepTest.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/ReportPrinter.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QLineEdit>
#include <QPrinter>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class ReportWaysTest : public test::ReportStepTest
{
protected:
    QStringList filesIn(const char* folder) const
    {
        return QDir(displayName(temporary(folder))).entryList(QDir::Files | QDir::Hidden);
    }
};

} // namespace

TEST_F(ReportWaysTest, TellsWhatWasWritten)
{
    openSample();
    ReportPage& page = reportPage();
    EXPECT_TRUE(page.writtenCard()->isHidden());
    const Path target = temporary("report.zip");
    const QByteArray bytes = exported(page, ReportForm::Archive, target);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    EXPECT_FALSE(page.writtenCard()->isHidden());
    EXPECT_EQ(page.writtenCard()->path()->text(), displayName(target));
    EXPECT_EQ(page.writtenCard()->sha256()->text(), hash);
    EXPECT_TRUE(page.writtenCard()->facts().contains(QLocale().toString(bytes.size())));
    EXPECT_TRUE(page.writtenCard()->facts().contains(u"Nothing was replaced"_s));
    page.writtenCard()->sha256()->copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), hash);
    ASSERT_TRUE(session().finishSaving(patience));
    const auto journal = CaseJournal::read(CaseFolder::journalFile(session().folder()));
    ASSERT_TRUE(journal);
    const JournalEntry& last = journal->entries().back();
    EXPECT_EQ(last.what, u"exported"_s);
    EXPECT_EQ(last.data[u"sha256"_s].toString(), hash);
    EXPECT_EQ(last.data[u"form"_s].toString(), u".zip"_s);
}

TEST_F(ReportWaysTest, AnotherCaseKnowsNothingOfIt)
{
    openSample();
    ReportPage& page = reportPage();
    hideAll(page);
    exported(page, ReportForm::Page, temporary("report.html"));
    session().startEmptyCase();
    ReportPage& other = reportPage();
    EXPECT_TRUE(other.writtenCard()->isHidden());
    EXPECT_EQ(other.written(), QString());
    EXPECT_FALSE(m_window->exporter()->wishes().redaction.isRedacting());
    EXPECT_FALSE(other.redaction()->box(RedactionKind::Addresses)->isChecked());
}

TEST_F(ReportWaysTest, AnEncryptedArchiveNeedsItsPasswordTwice)
{
    openSample();
    ReportPage& page = reportPage();
    page.archive()->encryptBox()->click();
    QPushButton* button = page.exports()->button(ReportForm::Archive);
    QTest::mouseClick(button, Qt::LeftButton); // nothing is asked: a prompt would fail the test
    EXPECT_TRUE(page.archive()->complaint().contains(u"password"_s));
    EXPECT_EQ(QApplication::focusWidget(), page.archive()->password());
    const QString password = u"Zq9 correct horse"_s;
    QTest::keyClicks(page.archive()->password(), password);
    EXPECT_TRUE(page.archive()->complaint().isEmpty());
    QTest::keyClicks(page.archive()->again(), u"Zq9 correct house"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(page.archive()->complaint().contains(u"not the same"_s));
    page.archive()->again()->setText(password);
    const Path target = temporary("report.zip");
    exported(page, ReportForm::Archive, target);
    EXPECT_TRUE(page.archive()->password()->text().isEmpty());
    EXPECT_TRUE(page.archive()->again()->text().isEmpty());
    EXPECT_TRUE(page.writtenCard()->facts().contains(u"encrypted"_s));
    const QByteArray told = unzip({u"-Z"_s, u"-v"_s, displayName(target)});
    EXPECT_EQ(told.count("file security status:                           encrypted"),
              told.count("Central directory entry #"));
    EXPECT_GT(told.count("encrypted"), 20);
    ASSERT_TRUE(session().finishSaving(patience));
    QDirIterator files(m_temporary.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        EXPECT_FALSE(bytesOf(pathFromString(name)).contains(password.toUtf8())) << name.toStdString();
    }
    // Other forms are not encrypted and ask for none; from elsewhere an archive is refused.
    EXPECT_FALSE(exported(page, ReportForm::Text, temporary("report.txt")).isEmpty());
    std::filesystem::remove(target);
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    m_window->exportReport(target);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(said().contains(u"step 8"_s));
    EXPECT_FALSE(std::filesystem::exists(target));
}

TEST_F(ReportWaysTest, APasswordIsForgottenWhenThePageIsLeft)
{
    openSample();
    ReportPage& page = reportPage();
    page.archive()->encryptBox()->click();
    page.archive()->password()->setText(u"picture"_s);
    page.archive()->again()->setText(u"picture"_s);
    session().goTo(u"events"_s);
    EXPECT_TRUE(page.archive()->password()->text().isEmpty());
    EXPECT_TRUE(page.archive()->again()->text().isEmpty());
}

TEST_F(ReportWaysTest, ACancelledArchiveLeavesNothing)
{
    openSample();
    ASSERT_TRUE(session().finishSaving(patience));
    std::filesystem::create_directories(temporary("out"));
    const ReportSources sources = reportSources(session());
    for (const int most : {1, 5, 25, 45}) {
        StopSource source;
        int steps = 0;
        const auto written =
            exportReport(sources, {ReportForm::Archive, {RedactionChoices::all()}},
                         temporary("out") / "a.zip", source.get_token(), [&](qint64, qint64, const Message&) {
                             if (++steps == most)
                                 source.request_stop();
                         });
        ASSERT_FALSE(written) << most;
        EXPECT_TRUE(isCancelled(written.error()));
        EXPECT_GE(steps, most);
        EXPECT_EQ(filesIn("out"), QStringList()) << most;
    }
}

TEST_F(ReportWaysTest, NoFormIsWrittenIntoTheEvidence)
{
    const Path server = copiedSample();
    waitForEvidence([&] { m_window->startCase({server}); });
    ReportPage& page = reportPage();
    for (const ReportForm form : reportForms()) {
        const Path target = server / ("report" + reportEnding(form).toStdString());
        m_answers = {target};
        QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
        QTest::mouseClick(page.exports()->button(form), Qt::LeftButton);
        ASSERT_TRUE(failed.wait(patience));
        EXPECT_FALSE(std::filesystem::exists(target)) << reportEnding(form).toStdString();
    }
    EXPECT_TRUE(said().contains(u"evidence"_s)) << said().toStdString();
}

TEST_F(ReportWaysTest, SaysWhatToDoWhereTheFolderCannotBeWrittenTo)
{
    openSample();
    ReportPage& page = reportPage();
    m_answers = {temporary("no such folder") / "report.zip"};
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    QTest::mouseClick(page.exports()->button(ReportForm::Archive), Qt::LeftButton);
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_TRUE(said().contains(u"report.zip"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"folder"_s)) << said().toStdString();
    EXPECT_TRUE(page.exports()->button(ReportForm::Archive)->isEnabled());
    EXPECT_TRUE(page.writtenCard()->isHidden());
}

TEST_F(ReportWaysTest, AnEndingThatIsNoFormIsSaid)
{
    openSample();
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    m_window->exportReport(temporary("report.docx"));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(said().contains(u".zip"_s)) << said().toStdString();
}

TEST_F(ReportWaysTest, TextsForOthersAreCopiedAsTheyAre)
{
    openSample();
    ReportPage& page = reportPage();
    hideAll(page); // they are for people who know the server
    for (const QString& id : {u"senders"_s, u"recipients"_s, u"before-stop"_s}) {
        QPushButton* copy = page.notices()->copyButton(id);
        ASSERT_NE(copy, nullptr) << id.toStdString();
        copy->click();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), page.notices()->text(id));
        EXPECT_GT(QGuiApplication::clipboard()->text().size(), 100);
    }
    EXPECT_TRUE(page.notices()->text(u"before-stop"_s).contains(u"EXCH01"_s));
}

TEST_F(ReportWaysTest, ByKeysAlone)
{
    openSample();
    ReportPage& page = reportPage();
    m_window->activateWindow();
    page.exports()->button(ReportForm::Archive)->setFocus();
    QSet<QWidget*> reached;
    for (int i = 0; i < 120 && !reached.contains(QApplication::focusWidget()); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(QApplication::focusWidget(), page.exports()->button(ReportForm::Archive))
        << "all the way round";
    for (const ReportForm form : reportForms())
        EXPECT_TRUE(reached.contains(page.exports()->button(form))) << reportEnding(form).toStdString();
    for (const RedactionKind kind : redactionKinds())
        EXPECT_TRUE(reached.contains(page.redaction()->box(kind))) << redactionKindId(kind).toStdString();
    for (QWidget* part : std::initializer_list<QWidget*>{
             page.exports()->copyButton(), page.redaction()->words(), page.redaction()->recipients(),
             page.archive()->logsBox(), page.archive()->encryptBox(), page.preview(),
             page.notices()->copyButton(u"senders"_s)})
        EXPECT_TRUE(reached.contains(part))
            << part->accessibleName().toStdString() << part->metaObject()->className();
    waitForPreview([&] { QTest::keyClick(page.redaction()->box(RedactionKind::Hosts), Qt::Key_Space); });
    EXPECT_FALSE(page.preview()->toPlainText().contains(u"EXCH01"_s));
    m_answers = {temporary("report.md")};
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    QTest::keyClick(page.exports()->button(ReportForm::Markdown), Qt::Key_Space);
    ASSERT_TRUE(written.wait(patience));
    EXPECT_FALSE(bytesOf(temporary("report.md")).contains("EXCH01"));
}

TEST_F(ReportWaysTest, NothingIsCutAtAnyWidth)
{
    openSample();
    ReportPage& page = reportPage();
    hideAll(page);
    page.archive()->encryptBox()->click();
    for (auto* opener : page.findChildren<Disclosure*>())
        opener->setChecked(true);
    auto* area = page.findChild<ColumnArea*>();
    for (const int width : {900, 1024, 1366, 1920}) {
        m_window->resize(width, 660);
        layOut();
        QCoreApplication::sendPostedEvents();
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << width;
        EXPECT_TRUE(page.preview()->isVisible()) << width;
        EXPECT_GT(page.preview()->width(), 250) << width;
    }
    EXPECT_FALSE(area->isAncestorOf(page.preview())); // beside the cards
    m_window->resize(1024, 660);
    layOut();
    EXPECT_TRUE(area->isAncestorOf(page.preview())); // among them
}

TEST_F(ReportWaysTest, PrintingToAFileIsLeftToTheExport)
{
    openSample();
    ReportPage& page = reportPage();
    page.printer()->setPrinterPrompt(
        [this](QWidget*, const std::shared_ptr<QPrinter>& printer, const PrinterChosen& chosen) {
            printer->setOutputFileName(displayName(temporary("printed.pdf")));
            chosen(printer);
        });
    QTest::mouseClick(page.exports()->printButton(), Qt::LeftButton);
    EXPECT_TRUE(said().contains(u"PDF"_s)) << said().toStdString();
    EXPECT_FALSE(std::filesystem::exists(temporary("printed.pdf")));
}
