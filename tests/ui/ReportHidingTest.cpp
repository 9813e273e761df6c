#include "core/report/redaction/Pseudonyms.h"
#include "tests/e2e/PlantedCase.h"
#include "tests/ui/ReportStepTest.h"
#include "ui/common/Disclosure.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class ReportHidingTest : public test::ReportStepTest
{
protected:
    /// What stands for a value in the table of names; empty where it is not there.
    static QString nameFor(ReportPage& page, const QString& original)
    {
        const QAbstractItemModel* model = page.redaction()->names()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == original)
                return model->index(row, 1).data().toString();
        }
        return {};
    }
};

} // namespace

TEST_F(ReportHidingTest, ATickChangesPreviewCountsAndNames)
{
    openSample();
    ReportPage& page = reportPage();
    const QString before = page.preview()->toPlainText();
    ASSERT_TRUE(before.contains(u"moskva.example"_s));
    EXPECT_TRUE(page.redaction()->whoIsWho()->isHidden());
    waitForPreview([&] { page.redaction()->box(RedactionKind::Domains)->click(); });
    const QString hidden = page.preview()->toPlainText();
    EXPECT_FALSE(hidden.contains(u"moskva.example"_s));
    const QString name = nameFor(page, u"moskva.example"_s);
    ASSERT_FALSE(name.isEmpty());
    EXPECT_TRUE(hidden.contains(name)) << name.toStdString();
    EXPECT_TRUE(page.redaction()->summary().contains(u"domain"_s))
        << page.redaction()->summary().toStdString();
    EXPECT_FALSE(page.redaction()->summary().contains(u"IP address"_s));
    EXPECT_FALSE(page.redaction()->whoIsWho()->isHidden());
    waitForPreview([&] { page.redaction()->box(RedactionKind::Domains)->click(); });
    EXPECT_EQ(page.preview()->toPlainText(), before);
    EXPECT_TRUE(page.redaction()->whoIsWho()->isHidden());
    EXPECT_TRUE(page.redaction()->summary().startsWith(u"Nothing"_s));
}

TEST_F(ReportHidingTest, WhatIsTypedCountsAtOnce)
{
    openSample();
    session().setNotes(u"Project Falcon is affected."_s);
    ReportPage& page = reportPage();
    ASSERT_TRUE(page.preview()->toPlainText().contains(u"Falcon"_s));
    page.redaction()->words()->setFocus();
    QTest::keyClicks(page.redaction()->words(), u"Project Falcon"_s);
    m_answers = {temporary("report.json")};
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    press(Qt::Key_E, Qt::ControlModifier); // the field keeps the focus
    ASSERT_TRUE(written.wait(patience));
    EXPECT_FALSE(bytesOf(temporary("report.json")).contains("Falcon"));
}

TEST_F(ReportHidingTest, WhatIsChosenHoldsForEveryWayOut)
{
    openSample();
    session().setTicket(u"4711"_s);
    ReportPage& page = reportPage();
    hideAll(page);
    session().goTo(u"events"_s);
    QSignalSpy copied(m_window->exporter(), &ReportExporter::summaryCopied);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(copied.wait(patience));
    const QString summary = QGuiApplication::clipboard()->text();
    EXPECT_FALSE(summary.contains(u"EXCH01"_s)) << summary.toStdString();
    EXPECT_TRUE(said().contains(u"with other names"_s));
    EXPECT_EQ(m_window->exporter()->suggestedName(ReportForm::Page), u"report.html"_s);
    m_window->exporter()->setWishes({});
    EXPECT_EQ(m_window->exporter()->suggestedName(ReportForm::Page), u"report-4711-EXCH01.html"_s);
}

TEST_F(ReportHidingTest, ChoicesAndNamesStayWithTheCase)
{
    openSample();
    {
        ReportPage& page = reportPage();
        hideAll(page);
        page.redaction()->words()->setText(u"Notepad"_s);
        waitForPreview([&] { page.redaction()->takeWords(); });
        exported(page, ReportForm::Page, temporary("first.html"));
        EXPECT_TRUE(std::filesystem::exists(Pseudonyms::fileOf(session().folder())));
    }
    const QByteArray map = bytesOf(Pseudonyms::fileOf(session().folder()));
    const Path folder = session().folder();
    ASSERT_TRUE(session().finishSaving(patience));
    makeWindow();
    waitForEvidence([&] { m_window->openCase(folder); });
    ReportPage& page = reportPage();
    EXPECT_TRUE(page.redaction()->box(RedactionKind::Bodies)->isChecked());
    EXPECT_EQ(page.redaction()->words()->text(), u"Notepad"_s);
    EXPECT_FALSE(page.preview()->toPlainText().contains(u"moskva.example"_s));
    const auto names = Pseudonyms::fromJson(map, u"map"_s);
    ASSERT_TRUE(names);
    for (const PseudonymPair& pair : names->pairs()) {
        if (pair.original == u"moskva.example"_s) {
            static_cast<void>(
                QTest::qWaitFor([&] { return nameFor(page, pair.original) == pair.replacement; },
                                patience)); // a later preview
            EXPECT_EQ(nameFor(page, pair.original), pair.replacement);
        }
    }
    exported(page, ReportForm::Archive, temporary("second.zip"));
    EXPECT_FALSE(test::ReportStepTest::unzip({u"-Z1"_s, displayName(temporary("second.zip"))})
                     .contains("redaction-map"));
}

TEST_F(ReportHidingTest, ACaseWithoutAFolderGivesTheSameNamesAgain)
{
    MainWindow::Options options;
    options.knowledge = Knowledge::load().value();
    m_window = std::make_unique<MainWindow>(std::move(options));
    m_window->show();
    openSample();
    ASSERT_TRUE(session().folder().empty());
    m_window->exporter()->setWishes({RedactionChoices::all()});
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    m_window->exportReport(temporary("first.csv"));
    ASSERT_TRUE(written.wait(patience));
    RedactionChoices fewer = RedactionChoices::all();
    fewer.kinds.erase(RedactionKind::Subjects); // other names are asked for first
    m_window->exporter()->setWishes({fewer});
    m_window->exportReport(temporary("second.csv"));
    ASSERT_TRUE(written.wait(patience));
    const auto senders = [this](const char* file) {
        QByteArrayList found;
        for (const QByteArray& line : bytesOf(temporary(file)).split('\n'))
            found.append(line.split(',').value(1));
        return found;
    };
    EXPECT_GT(senders("first.csv").size(), 10);
    EXPECT_EQ(senders("first.csv"), senders("second.csv"));
}

TEST_F(ReportHidingTest, AMapThatCannotBeReadIsSaidAndNothingIsShown)
{
    openSample();
    ReportPage& page = reportPage();
    ASSERT_TRUE(session().finishSaving(patience));
    QFile map(displayName(Pseudonyms::fileOf(session().folder())));
    ASSERT_TRUE(map.open(QIODevice::WriteOnly));
    map.write("{");
    map.close();
    hideAll(page);
    EXPECT_TRUE(page.previewProblem().contains(u"redaction"_s)) << page.previewProblem().toStdString();
    EXPECT_TRUE(page.preview()->toPlainText().isEmpty()) << "what is not hidden must not pass for what is";
    m_answers = {temporary("report.html")};
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    QTest::mouseClick(page.exports()->button(ReportForm::Page), Qt::LeftButton);
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(std::filesystem::exists(temporary("report.html")));
    waitForPreview([&] { QTest::mouseClick(page.redaction()->hideNothing(), Qt::LeftButton); });
    EXPECT_TRUE(page.previewProblem().isEmpty());
}

/// A secret in every field of every input, and all that can be typed, said and done.
TEST_F(ReportHidingTest, NoSecretIsInWhatTheWindowExports)
{
    test::PlantedCase planted;
    test::plant(planted);
    waitForEvidence([&] { m_window->openCase(pathFromString(planted.caseFolder)); });
    ReportPage& page = reportPage();
    hideAll(page);
    EXPECT_TRUE(planted.secrets.foundIn(page.preview()->toPlainText().toUtf8()).isEmpty());
    for (const ReportForm form : reportForms()) {
        if (form == ReportForm::Archive || form == ReportForm::Pdf)
            continue;
        const Path target = temporary(("out" + reportEnding(form).toStdString()).c_str());
        const QByteArray bytes = exported(page, form, target);
        ASSERT_FALSE(bytes.isEmpty());
        EXPECT_EQ(planted.secrets.foundIn(bytes), QStringList()) << reportEnding(form).toStdString();
    }
    const Path archive = temporary("out.zip");
    const QByteArray whole = exported(page, ReportForm::Archive, archive);
    EXPECT_EQ(planted.secrets.foundIn(whole), QStringList());
    const QString folder = displayName(temporary("unpacked"));
    unzip({u"-qo"_s, displayName(archive), u"-d"_s, folder});
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        ++count;
        EXPECT_EQ(planted.secrets.foundIn(name.sliced(folder.size()).toUtf8()), QStringList());
        EXPECT_EQ(planted.secrets.foundIn(test::readFile(name)), QStringList()) << name.toStdString();
    }
    EXPECT_GE(count, 16);
}
