#include "tests/ui/WalkthroughTest.h"
#include "ui/models/StepListModel.h"
#include "ui/wizard/StartPage.h"
#include "ui/wizard/StepBar.h"
#include "ui/wizard/StepList.h"

#include <QLayout>
#include <QLineEdit>

using namespace ims;
using namespace Qt::StringLiterals;

using MainWindowTest = test::WalkthroughTest;

TEST_F(MainWindowTest, StartsEmptyAndSaysWhatToDo)
{
    EXPECT_FALSE(m_window->showsCase());
    EXPECT_FALSE(m_window->startPage()->text().isEmpty());
    EXPECT_FALSE(action("file.export-report")->isEnabled());
    EXPECT_FALSE(action("go.step-4")->isEnabled());
}

TEST_F(MainWindowTest, AFolderBeginsACaseAtItsFirstStep)
{
    openSample();
    EXPECT_TRUE(m_window->showsCase());
    EXPECT_EQ(session().step(), u"evidence"_s);
    EXPECT_EQ(view().stepModel()->rowCount(), 8);
    EXPECT_EQ(session().evidence()->failures.size(), 20U);
}

TEST_F(MainWindowTest, AMissingFolderIsSaidAndLeavesTheStart)
{
    QSignalSpy failed(&session(), &CaseSession::loadingFailed);
    m_window->openFolder(temporary("no such folder"));
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(m_window->showsCase());
    EXPECT_TRUE(m_window->startPage()->text().contains(u"no such folder"_s));
    EXPECT_FALSE(std::filesystem::exists(casesFolder()));
}

TEST_F(MainWindowTest, KeysGoToStepsAndBack)
{
    openSample();
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_EQ(view().steps()->currentIndex().row(), 3);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session().step(), u"settings"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"cause"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"evidence"_s);
    EXPECT_FALSE(action("go.back")->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"cause"_s);
}

TEST_F(MainWindowTest, AnAnswerIsGivenByNumberAndUndone)
{
    openSample();
    session().goTo(u"restart"_s);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(session().flow().answerTo(u"restart.result"_s), u"failed"_s);
    EXPECT_EQ(session().flow().status(u"restart"_s).state, StepState::NeedsAttention);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().flow().answerTo(u"restart.result"_s), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().flow().answerTo(u"restart.result"_s), u"failed"_s);
}

TEST_F(MainWindowTest, WhatAnAnswerTakesBackIsSaidBefore)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().answer({{u"settings.saved"_s, u"yes"_s}});
    session().goTo(u"cause"_s);
    click(u"cause.branch"_s, u"hand-on"_s);
    ChoiceRow* row = page().question(u"cause.branch"_s);
    EXPECT_TRUE(row->confirmation().contains(u"Settings"_s)) << row->confirmation().toStdString();
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
    row->confirm();
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"hand-on"_s);
    EXPECT_EQ(session().flow().answerTo(u"settings.saved"_s), QString());
}

TEST_F(MainWindowTest, AStepIsLeftOutWithAReason)
{
    openSample();
    session().goTo(u"retest"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit* field = view().bar()->reasonField();
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, u"the customer waits"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const StepStatus status = session().flow().status(u"retest"_s);
    EXPECT_EQ(status.state, StepState::Skipped);
    EXPECT_TRUE(status.byChoice);
    EXPECT_TRUE(status.reason.english().contains(u"the customer waits"_s));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(session().flow().status(u"retest"_s).state, StepState::Skipped);
}

TEST_F(MainWindowTest, EscKeepsAStepThatWasNearlyLeftOut)
{
    openSample();
    session().goTo(u"retest"_s);
    action("step.leave-out")->trigger();
    QLineEdit* field = view().bar()->reasonField();
    QTest::keyClicks(field, u"the customer"_s);
    session().reload();
    ASSERT_TRUE(action("work.cancel")->isEnabled());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->isHidden());
    EXPECT_TRUE(session().isLoading()) << "the key was the field's";
    EXPECT_NE(session().flow().status(u"retest"_s).state, StepState::Skipped);
    action("step.leave-out")->trigger();
    EXPECT_EQ(field->text(), QString());
}

TEST_F(MainWindowTest, ASmallWindowKeepsEveryAnswerWhole)
{
    openSample();
    for (const QSize& size : {QSize(1024, 660), QSize(910, 512)}) {
        m_window->resize(size);
        for (const FlowStep& step : session().flow().definition().steps()) {
            session().goTo(step.id);
            QCoreApplication::sendPostedEvents();
            QTest::qWait(0);
            for (const ChoiceRow* row : page().questions())
                EXPECT_GE(row->height(), row->layout()->heightForWidth(row->width()))
                    << step.id.toStdString() << " at " << size.width();
        }
        EXPECT_EQ(m_window->size(), size);
    }
}

TEST_F(MainWindowTest, TheGuideGivesWayInANarrowWindowUnlessItIsWanted)
{
    openSample();
    EXPECT_TRUE(view().isGuideShown());
    m_window->resize(920, 600);
    EXPECT_FALSE(view().isGuideShown());
    press(Qt::Key_F9);
    EXPECT_TRUE(view().isGuideShown());
    m_window->resize(MainWindow::usualSize);
    press(Qt::Key_F9);
    EXPECT_FALSE(view().isGuideShown());
}
