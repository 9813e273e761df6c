#pragma once

#include "core/casefile/RecentCases.h"
#include "tests/support/FlowState.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/EvidencePage.h"
#include "ui/wizard/MainWindow.h"
#include "ui/wizard/StepPage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <memory>

namespace ims::test {

/// The real window, off screen, with a folder for cases of its own and a clock that stands still. Prompts are
/// answered by `answers`, in order.
class WalkthroughTest : public ::testing::Test
{
protected:
    static constexpr int patience = 60000; // ms; far more than anything here takes

    WalkthroughTest() { makeWindow(); }

    /// A new window over the same folder of cases, as after a restart of the program.
    void makeWindow()
    {
        m_window.reset(); // it gives its lock back first
        MainWindow::Options options;
        options.knowledge = Knowledge::load().value();
        options.sampleCase = samplePath();
        options.casesFolder = casesFolder();
        options.now = [later = m_later] {
            return QDateTime(QDate(2026, 11, 22), QTime(15, 40), Qt::UTC).addSecs(later->load());
        };
        options.retest = m_retest;
        options.savingWait = patience;
        options.liveLogs = m_liveLogs;
        options.services = m_services;
        options.viewSpoolFile = [this](const Path& file) {
            m_viewed.push_back(file);
            return m_hasViewer;
        };
        const auto answer = [this](const FilePrompts::Chosen& chosen) {
            ASSERT_FALSE(m_answers.empty()) << "a prompt nobody expected";
            const Path path = m_answers.front();
            m_answers.erase(m_answers.begin());
            chosen(path);
        };
        options.prompts.folder = [answer](QWidget*, const QString&, const FilePrompts::Chosen& chosen) {
            answer(chosen);
        };
        options.prompts.file = options.prompts.folder;
        options.prompts.save = [answer](QWidget*, const QString&, const QString&, const QString&,
                                        const FilePrompts::Chosen& chosen) { answer(chosen); };
        m_window = std::make_unique<MainWindow>(std::move(options));
        m_window->resize(MainWindow::usualSize);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get())); // keys go to the active window
    }

    /// The window of another technician over the same folder of cases.
    std::unique_ptr<MainWindow> anotherWindow() const
    {
        MainWindow::Options options;
        options.knowledge = Knowledge::load().value();
        options.casesFolder = casesFolder();
        options.savingWait = patience;
        auto window = std::make_unique<MainWindow>(std::move(options));
        window->show();
        return window;
    }

    static Path samplePath()
    {
        return pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
    }
    Path casesFolder() const { return pathFromString(m_temporary.filePath(QStringLiteral("cases"))); }
    Path temporary(const char* name) const { return pathFromString(m_temporary.path()) / name; }

    /// The folder of the one case that was kept.
    Path onlyCase() const
    {
        const auto cases = recentCases(casesFolder(), 10);
        EXPECT_EQ(cases.size(), 1U);
        return cases.empty() ? Path() : cases.front().folder;
    }

    /// The sample where it may be spoiled or taken away.
    Path copiedSample() const
    {
        const Path copy = temporary("server");
        std::filesystem::copy(samplePath(), copy, std::filesystem::copy_options::recursive);
        return copy;
    }

    CaseSession& session() { return m_window->session(); }
    CaseView& view() { return *m_window->view(); }
    StepPage& page() { return *m_window->view()->currentPage(); }

    /// Goes to step 1.
    EvidencePage& goToEvidence()
    {
        session().goTo(QStringLiteral("evidence"));
        return *qobject_cast<EvidencePage*>(&page());
    }

    /// Runs `act` and waits until the evidence that it asks for is in sight.
    template <class Act>
    void waitForEvidence(Act act)
    {
        QSignalSpy changed(&session(), &CaseSession::evidenceChanged);
        act();
        ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    }

    void openSample()
    {
        waitForEvidence([this] { m_window->startCase({samplePath()}); });
    }

    /// Presses a key in the window, as the technician would.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    /// Lays out what was made or changed, as the window would when its turn comes.
    static void layOut() { QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); }

    /// Clicks an answer of a question of the page in sight.
    void click(const QString& question, const QString& value)
    {
        ChoiceRow* row = page().question(question);
        ASSERT_NE(row, nullptr) << question.toStdString();
        QPushButton* button = row->button(value);
        ASSERT_NE(button, nullptr) << value.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QAction* action(const char* id) { return m_window->findChild<QAction*>(QLatin1StringView(id)); }

    QTemporaryDir m_temporary;
    std::vector<Path> m_answers;
    std::function<LiveLogApis()> m_liveLogs = [] { return LiveLogApis(); };              ///< for makeWindow()
    ServiceTools m_services{[] { return std::vector<ServiceWay>{ServiceWay::Manual}; }}; ///< for makeWindow()
    std::vector<Path> m_viewed; ///< files that the viewer was started on
    bool m_hasViewer = true;
    /// Seconds that the clock has gone on; it stands still by itself.
    std::shared_ptr<std::atomic<qint64>> m_later = std::make_shared<std::atomic<qint64>>(0);
    RetestTools m_retest; ///< for makeWindow()
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ims::test
