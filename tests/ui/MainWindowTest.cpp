#include "ui/wizard/MainWindow.h"

#include "ui/common/Startup.h"
#include "ui/common/TextLabel.h"
#include "ui/models/FailuresModel.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/wizard/FindingsPanel.h"
#include "ui/wizard/StartPage.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

Path samplePath()
{
    return pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
}

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        MainWindow::Options options;
        options.knowledge = Knowledge::load().value();
        options.sampleCase = samplePath();
        options.prompts.folder = [this](QWidget*, const QString&, const FilePrompts::Chosen& chosen) {
            chosen(m_folder);
        };
        options.prompts.save = [this](QWidget*, const QString&, const QString& name, const QString&,
                                      const FilePrompts::Chosen& chosen) {
            m_suggested = name;
            chosen(m_target);
        };
        m_window = std::make_unique<MainWindow>(std::move(options));
        m_window->show();
    }

    void loadSample()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
        m_window->openFolder(samplePath());
        ASSERT_TRUE(shown.wait(patience));
    }

    void press(const QString& command) { m_window->findChild<QAction*>(command)->trigger(); }

    int rowOf(const QString& spoolFile) const
    {
        const auto* model = m_window->failures()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, FailuresModel::SpoolFileName).data().toString() == spoolFile)
                return row;
        }
        return -1;
    }

    QTemporaryDir m_temporary;
    Path m_folder;
    Path m_target;
    QString m_suggested;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, SaysWhatToDoWhenItIsEmpty)
{
    EXPECT_FALSE(m_window->showsCase());
    EXPECT_TRUE(m_window->startPage()->text().contains(u"4117"_s));
    EXPECT_FALSE(m_window->findChild<QAction*>(u"file.export-report"_s)->isEnabled());
}

TEST_F(MainWindowTest, GoesFromTheFolderToTheRecommendation)
{
    m_folder = samplePath();
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    press(u"file.open-folder"_s);
    EXPECT_TRUE(m_window->startPage()->isLoading());
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_TRUE(m_window->showsCase());
    const auto* model = m_window->failures()->model();
    EXPECT_EQ(model->rowCount(), 20);
    for (int row = 1; row < model->rowCount(); ++row)
        EXPECT_GE(model->index(row - 1, 0).data().toString(), model->index(row, 0).data().toString());
    EXPECT_FALSE(m_window->findings()->shownFinding().isEmpty());
    const QStringList rows = m_window->findings()->recommendedRows();
    EXPECT_TRUE(
        rows.contains(u"Set|Default (all others)|iso-2022-jp → ISO-8859-1|iso-2022-jp → ISO-8859-1"_s))
        << rows.join(u'\n').toStdString();
    EXPECT_EQ(rows.size(), 10) << rows.join(u'\n').toStdString();
}

TEST_F(MainWindowTest, ShowsTheChosenSpoolFileWithItsCause)
{
    loadSample();
    const int row = rowOf(u"GHW7TK3B"_s);
    ASSERT_GE(row, 0);
    QSignalSpy shown(m_window->viewer(), &SpoolViewer::shown);
    m_window->selectFailure(row);
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(m_window->viewer()->fileName(), u"GHW7TK3B"_s);
    EXPECT_TRUE(m_window->viewer()->verdict().contains(u"ISO-8859-2"_s))
        << m_window->viewer()->verdict().toStdString();
    EXPECT_EQ(m_window->viewer()->view()->selectedText().toLower(), u"iso-8859-2"_s);
}

TEST_F(MainWindowTest, SaysOfAMissingFileThatItIsMissing)
{
    loadSample();
    const int row = rowOf(u"G9C2VW6K"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(m_window->failures()->model()->index(row, FailuresModel::State).data().toString(),
              u"missing"_s);
    m_window->selectFailure(row);
    EXPECT_FALSE(m_window->viewer()->explanation().isEmpty());
}

TEST_F(MainWindowTest, WritesTheReportThatWasAskedFor)
{
    loadSample();
    for (const QString& name : {u"report.json"_s, u"report.html"_s}) {
        m_target = pathFromString(m_temporary.filePath(name));
        QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
        press(u"file.export-report"_s);
        ASSERT_TRUE(written.wait(patience));
        QFile file(m_temporary.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("iso-8859-2"));
    }
    EXPECT_EQ(m_suggested, u"report-EXCH01.html"_s);
    ASSERT_EQ(m_window->messages().size(), 2);
    QSignalSpy again(m_window.get(), &MainWindow::reportWritten);
    press(u"file.export-report"_s);
    ASSERT_TRUE(again.wait(patience));
    EXPECT_EQ(m_window->messages().size(), 2); // the same sentence stands once
    QFile json(m_temporary.filePath(u"report.json"_s));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QJsonDocument::fromJson(json.readAll()).object().contains(u"findings"_s));
}

TEST_F(MainWindowTest, RefusesAReportBelowTheEvidenceOrOfAnUnknownKind)
{
    loadSample();
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    m_window->exportReport(samplePath() / "report.html");
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(QFile::exists(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case/report.html")));
    m_window->exportReport(pathFromString(m_temporary.filePath(u"report.doc"_s)));
    ASSERT_TRUE(failed.wait(patience));
    ASSERT_EQ(m_window->messages().size(), 2);
    EXPECT_TRUE(m_window->messages().last().contains(u".html or .json"_s));
}

TEST_F(MainWindowTest, SaysWhyAFolderCannotBeRead)
{
    QSignalSpy failed(m_window.get(), &MainWindow::loadingFailed);
    m_window->openFolder(pathFromString(m_temporary.filePath(u"nothing here"_s)));
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(m_window->showsCase());
    EXPECT_TRUE(m_window->startPage()->text().contains(u"nothing here"_s))
        << m_window->startPage()->text().toStdString();
}

TEST_F(MainWindowTest, AnEmptyFolderIsNoCrashAndNoDeadEnd)
{
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    QSignalSpy failed(m_window.get(), &MainWindow::loadingFailed);
    m_window->openFolder(pathFromString(m_temporary.path()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.count() + failed.count() > 0; }, patience));
    const QString said = m_window->showsCase() ? m_window->nothingFailed() : m_window->startPage()->text();
    EXPECT_FALSE(said.isEmpty());
}

TEST_F(MainWindowTest, UnreadableInputsAreSaidAndTheRestGoesOn)
{
    QDir(m_temporary.path()).mkpath(u"Imcdata/In/Archive"_s);
    QFile log(m_temporary.filePath(u"AppEvent.Evt"_s));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(QByteArray::fromHex("300000004c664c650100000001000000") + QByteArray(5, 'x'));
    log.close();
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    QSignalSpy failed(m_window.get(), &MainWindow::loadingFailed);
    m_window->openFolder(pathFromString(m_temporary.path()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.count() + failed.count() > 0; }, patience));
    EXPECT_TRUE(m_window->showsCase());
}

TEST_F(MainWindowTest, CancelFreesTheWindowAtOnce)
{
    m_window->openFolder(samplePath());
    EXPECT_TRUE(m_window->startPage()->isLoading());
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    QElapsedTimer clock;
    clock.start();
    press(u"work.cancel"_s);
    EXPECT_LT(clock.elapsed(), 200);
    EXPECT_FALSE(m_window->startPage()->isLoading());
    EXPECT_FALSE(shown.wait(300));
}

TEST_F(MainWindowTest, TakesADroppedFolder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"))});
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QApplication::sendEvent(m_window.get(), &drop);
    EXPECT_TRUE(shown.wait(patience));
}

TEST_F(MainWindowTest, PanesAreReachedByKey)
{
    loadSample();
    m_window->activateWindow();
    m_window->failures()->setFocus();
    press(u"go.next-pane"_s);
    EXPECT_TRUE(m_window->viewer()->view()->hasFocus());
    press(u"go.next-pane"_s);
    EXPECT_TRUE(m_window->findings()->hasFocus());
    press(u"go.next-pane"_s);
    EXPECT_TRUE(m_window->failures()->hasFocus());
}

TEST_F(MainWindowTest, ACaseWithoutFailuresSaysWhyAndWhatToDo)
{
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    m_window->openFolder(pathFromString(m_temporary.path()));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_TRUE(m_window->nothingFailed().contains(u"no event log"_s));

    QFile log(m_temporary.filePath(u"AppEvent.Evt"_s));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("not a log at all");
    log.close();
    m_window->openFolder(pathFromString(m_temporary.path()));
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_TRUE(m_window->nothingFailed().contains(u"AppEvent.Evt"_s))
        << m_window->nothingFailed().toStdString();

    m_window->openInputs({samplePath() / "imc.txt"});
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_FALSE(m_window->nothingFailed().isEmpty());
    loadSample();
    EXPECT_TRUE(m_window->nothingFailed().isEmpty());
}

TEST_F(MainWindowTest, TakesASingleSpoolFileOrLog)
{
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    m_window->openInputs({samplePath() / "Exchsrvr/Imcdata/In/Archive/GHW7TK3B"});
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(m_window->failures()->model()->rowCount(), 1);
    m_window->openInputs({samplePath() / "AppEvent.Evt"});
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(m_window->failures()->model()->rowCount(), 20);
}

TEST_F(MainWindowTest, NeverReplacesAFileThatWasOpenedAsEvidence)
{
    const QString name = m_temporary.filePath(u"mail.html"_s);
    const QByteArray mail = "From: a@b.example\r\nSubject: x\r\n\r\ntext\r\n";
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(mail);
    file.close();
    QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
    m_window->openInputs({pathFromString(name)});
    ASSERT_TRUE(shown.wait(patience));
    QSignalSpy failed(m_window.get(), &MainWindow::exportFailed);
    m_window->exportReport(pathFromString(name));
    ASSERT_TRUE(failed.wait(patience));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), mail);
}

TEST_F(MainWindowTest, AFailedMessageIsNeverCalledGood)
{
    loadSample();
    QSignalSpy shown(m_window->viewer(), &SpoolViewer::shown);
    m_window->selectFailure(rowOf(u"GHW7TK3B"_s));
    ASSERT_TRUE(shown.wait(patience));
    const QString verdict = m_window->viewer()->verdict();
    EXPECT_TRUE(verdict.contains(u"Q156063"_s)) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains(u"Q230250"_s)) << verdict.toStdString();
    EXPECT_FALSE(verdict.contains(u"own charset decides"_s)) << verdict.toStdString();
}

TEST_F(MainWindowTest, TheCardSpeaksOfTheChosenMessage)
{
    loadSample();
    QSignalSpy shown(m_window->viewer(), &SpoolViewer::shown);
    m_window->selectFailure(rowOf(u"GHW7TK3B"_s));
    ASSERT_TRUE(shown.wait(patience));
    const auto labels = m_window->findings()->findChildren<TextLabel*>();
    QStringList texts;
    for (const TextLabel* label : labels)
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(u"GHW7TK3B, byte"_s)) << all.toStdString();
    EXPECT_FALSE(all.contains(u"G4KX0B7M, byte"_s)) << all.toStdString();
}

TEST_F(MainWindowTest, FitsASmallScreenWithTheRecommendationInSight)
{
    loadSample();
    for (const QSize& size : {QSize(1024, 660), QSize(902, 472)}) {
        m_window->resize(size);
        QTest::qWait(50);
        EXPECT_EQ(m_window->size(), size);
        const FindingsPanel* panel = m_window->findings();
        EXPECT_GE(panel->width(), 300);
        EXPECT_LE(panel->mapTo(m_window.get(), QPoint(panel->width(), 0)).x(), size.width());
        EXPECT_GE(panel->widget(1)->height(), 110); // heading, why, and the first lines
        const auto* area = qobject_cast<const QScrollArea*>(panel->widget(1));
        ASSERT_NE(area, nullptr);
        EXPECT_LE(area->widget()->width(), area->viewport()->width()); // nothing cut off at the right
    }
}
