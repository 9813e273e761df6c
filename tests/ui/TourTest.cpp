#include "tests/ui/WalkthroughTest.h"
#include "ui/common/CommandPalette.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/Guidance.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/HelpWindow.h"
#include "ui/wizard/StepList.h"

#include <QApplication>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class TourTest : public test::WalkthroughTest
{
protected:
    /// The program as it is started without a folder, remembering what it learns.
    void restart()
    {
        m_window.reset();
        MainWindow::Options options;
        options.knowledge = Knowledge::load().value();
        options.sampleCase = samplePath();
        options.casesFolder = casesFolder();
        options.savingWait = patience;
        options.guideFile = temporary("settings") / "guide.json";
        options.firstTour = true;
        m_window = std::make_unique<MainWindow>(std::move(options));
        m_window->resize(MainWindow::usualSize);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void beginCase()
    {
        QSignalSpy began(&tour(), &Tour::began);
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(!began.isEmpty() || began.wait(patience));
    }

    Tour& tour() { return *m_window->guidance()->tour(); }
    void pressInTour(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

} // namespace

TEST_F(TourTest, TheFirstCaseShowsFourNotesInsideTheWindow)
{
    restart();
    EXPECT_FALSE(tour().isRunning()) << "there is nothing to show yet";
    beginCase();
    QStringList said;
    for (int i = 0; i < 4; ++i) {
        said.append(tour().said());
        EXPECT_TRUE(m_window->rect().contains(tour().geometry())) << tour().said().toStdString();
        EXPECT_TRUE(tour().isAncestorOf(QApplication::focusWidget()));
        pressInTour(Qt::Key_Space);
    }
    EXPECT_FALSE(tour().isRunning());
    said.removeDuplicates();
    EXPECT_EQ(said.size(), 4);
}

TEST_F(TourTest, EachNoteStandsBesideWhatItSpeaksOf)
{
    restart();
    beginCase();
    const auto frameOf = [this](const QWidget* widget) {
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    };
    const QList<const QWidget*> places{view().steps(), view().guide(), page().numberedQuestion(),
                                       view().header()};
    for (const QWidget* place : places) {
        EXPECT_EQ(tour().framed(), frameOf(place)) << tour().said().toStdString();
        tour().goOn();
    }
}

TEST_F(TourTest, EscapeEndsItForGood)
{
    restart();
    beginCase();
    pressInTour(Qt::Key_Escape);
    EXPECT_FALSE(tour().isRunning());
    EXPECT_FALSE(tour().isVisible());
    m_window->close();
    restart();
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(0);
    EXPECT_FALSE(tour().isRunning());
    action("help.tour")->trigger();
    EXPECT_TRUE(tour().isRunning()) << "it can be called again";
}

TEST_F(TourTest, TheWindowStaysUsableBeneath)
{
    restart();
    beginCase();
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_TRUE(tour().isRunning());
}

TEST_F(TourTest, NoTourWhereACaseWasOpenedByTheCommandLine)
{
    openSample();    // as makeWindow() makes it
    QTest::qWait(1); // it would come a turn later
    EXPECT_FALSE(tour().isRunning());
}

TEST_F(TourTest, WhatIsRememberedComesBack)
{
    restart();
    action("help.commands")->trigger();
    CommandPalette& palette = *m_window->guidance()->palette();
    palette.setRecent({u"help.about"_s, u"file.quit"_s});
    palette.dismiss();
    m_window->guidance()->openHelp(u"words"_s);
    m_window->guidance()->help()->resize(700, 500);
    m_window->close();
    restart();
    EXPECT_EQ(m_window->guidance()->palette()->recent(), (QStringList{u"help.about"_s, u"file.quit"_s}));
    EXPECT_EQ(m_window->guidance()->help()->size(), QSize(700, 500));
}

TEST(GuideStateTest, AFileThatIsNoneOfOursCountsForNothing)
{
    QTemporaryDir folder;
    const Path file = pathFromString(folder.filePath(u"guide.json"_s));
    EXPECT_EQ(readGuideState(file), GuideState());
    ASSERT_TRUE(writeGuideState(file, {true, {1, 2}, {u"a"_s}}));
    EXPECT_EQ(readGuideState(file), (GuideState{true, {1, 2}, {u"a"_s}}));
    QFile broken(displayName(file));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"tour_seen\": \"<b>\", \"help_width\": -5, \"recent_commands\": 7}");
    broken.close();
    EXPECT_EQ(readGuideState(file), (GuideState{false, {0, 0}, {}}));
}
