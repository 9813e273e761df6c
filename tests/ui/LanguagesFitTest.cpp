#include "core/base/Languages.h"
#include "tests/ui/LayoutAudit.h"
#include "ui/wizard/MainWindow.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <gmock/gmock.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

constexpr int patience = 60'000; // ms
constexpr int settling = 2'000;  // ms, for layouts
constexpr QSize smallScreen{1366, 768};

/// The program in one of its languages, with the sample case.
class LanguagesFitTest : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        const QString tag = QString::fromLatin1(GetParam());
        m_translator = translationsOf(tag);
        if (!m_translator)
            GTEST_SKIP() << "built without lrelease";
        QCoreApplication::installTranslator(m_translator.get());
        const Path sample = pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
        MainWindow::Options options;
        options.knowledge = Knowledge::load().value();
        options.sampleCase = sample;
        m_window = std::make_unique<MainWindow>(std::move(options));
        m_window->resize(smallScreen);
        m_window->show();
        QSignalSpy changed(&m_window->session(), &CaseSession::evidenceChanged);
        m_window->startCase({sample});
        ASSERT_TRUE(changed.wait(patience));
        ASSERT_EQ(m_window->size(), smallScreen);
    }

    void TearDown() override
    {
        m_window.reset();
        if (m_translator)
            QCoreApplication::removeTranslator(m_translator.get());
    }

    static void expectOwnLetters(const QMenu& menu)
    {
        QStringList letters;
        for (const QAction* action : menu.actions()) {
            if (action->menu())
                expectOwnLetters(*action->menu());
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty() || action->isSeparator())
                continue;
            EXPECT_FALSE(letters.contains(letter))
                << menu.title().toStdString() << ": " << action->text().toStdString();
            letters.append(letter);
        }
    }

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_P(LanguagesFitTest, EveryTextOfEveryStepCanBeReadAt1366By768)
{
    for (const FlowStep& step : m_window->session().flow().definition().steps()) {
        m_window->session().goTo(step.id);
        const auto fits = [&] { return clippedTexts(*m_window).isEmpty(); };
        static_cast<void>(QTest::qWaitFor(fits, settling)); // what is wrong is told below
        EXPECT_THAT(clippedTexts(*m_window).join(u'\n').toStdString(), IsEmpty()) << step.id.toStdString();
    }
}

TEST_P(LanguagesFitTest, NoLetterOpensTwoThingsOfOneMenu)
{
    QStringList letters;
    for (const QAction* action : m_window->menuBar()->actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        EXPECT_FALSE(letter.isEmpty()) << action->text().toStdString();
        EXPECT_FALSE(letters.contains(letter)) << action->text().toStdString();
        letters.append(letter);
        ASSERT_NE(action->menu(), nullptr);
        expectOwnLetters(*action->menu());
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, LanguagesFitTest, testing::Values("en", "de", "ja", "ru"),
                         [](const testing::TestParamInfo<const char*>& language) {
                             return std::string(language.param);
                         });
