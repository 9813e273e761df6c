#include "tests/ui/WalkthroughTest.h"
#include "ui/common/ShortcutsDialog.h"
#include "ui/models/StepListModel.h"
#include "ui/wizard/StepList.h"

#include <QAccessible>
#include <QApplication>

#include <set>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// Without a mouse: every key goes to what has the focus.
class KeyboardTest : public test::WalkthroughTest
{
protected:
    static constexpr int mostTabs = 300;

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static QString nameOfFocus()
    {
        QWidget* focus = QApplication::focusWidget();
        return focus ? QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name) : QString();
    }

    /// Tabs until the focus is on what bears this name.
    static bool tabTo(const QString& name)
    {
        for (int i = 0; i < mostTabs && QApplication::focusWidget(); ++i) {
            if (nameOfFocus().contains(name))
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }

    void choose(int number) { key(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier); }

    void goOn(const QString& step)
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(session().step(), step);
    }
};

} // namespace

TEST_F(KeyboardTest, TheSampleCaseFromTheStartToTheReport)
{
    m_window->setFocus();
    ASSERT_TRUE(tabTo(u"Open the sample case"_s));
    waitForEvidence([] { key(Qt::Key_Space); });
    key(Qt::Key_F6); // out of the steps, into the page
    choose(4);       // the event log shows event 4117
    EXPECT_EQ(session().flow().answerTo(u"evidence.symptom"_s), u"event"_s);
    ASSERT_TRUE(tabTo(u"A copy"_s));
    key(Qt::Key_Space);
    EXPECT_TRUE(session().flow().openQuestions(u"evidence"_s).isEmpty());
    goOn(u"events"_s);
    choose(1);
    goOn(u"spool-file"_s);
    choose(1);
    goOn(u"cause"_s);
    choose(1);
    goOn(u"settings"_s);
    choose(1);
    choose(3);
    goOn(u"restart"_s);
    choose(1);
    goOn(u"retest"_s);
    choose(1);
    choose(4);
    goOn(u"report"_s);
    choose(1);
    EXPECT_TRUE(test::isFinished(session().flow()));
    m_answers = {temporary("report.html")};
    QSignalSpy written(m_window.get(), &MainWindow::reportWritten);
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(written.wait(patience));
    EXPECT_TRUE(std::filesystem::exists(temporary("report.html")));
}

TEST_F(KeyboardTest, F6GoesRoundThePanesOfEveryPageAndBack)
{
    openSample();
    for (const FlowStep& step : session().flow().definition().steps()) {
        session().goTo(step.id);
        view().steps()->setFocus();
        std::set<QWidget*> seen{QApplication::focusWidget()};
        for (int i = 0; i < 20; ++i) {
            key(Qt::Key_F6);
            if (!seen.insert(QApplication::focusWidget()).second)
                break;
        }
        EXPECT_GE(seen.size(), 3U) << step.id.toStdString() << ": steps, page, notes";
        EXPECT_TRUE(view().steps()->hasFocus()) << step.id.toStdString();
        key(Qt::Key_F6, Qt::ShiftModifier);
        EXPECT_FALSE(view().steps()->hasFocus()) << step.id.toStdString();
        key(Qt::Key_F6);
        EXPECT_TRUE(view().steps()->hasFocus()) << step.id.toStdString();
    }
}

TEST_F(KeyboardTest, AltArrowsGoTheWayThatWasCome)
{
    openSample();
    view().steps()->setFocus();
    key(Qt::Key_3, Qt::ControlModifier);
    key(Qt::Key_5, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"spool-file"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"evidence"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session().step(), u"settings"_s);
}

TEST_F(KeyboardTest, AQuestionMarkListsTheKeysOnEveryPageButIsTypedInAField)
{
    openSample();
    for (const FlowStep& step : session().flow().definition().steps()) {
        session().goTo(step.id);
        view().steps()->setFocus();
        key(Qt::Key_Question);
        auto* list = m_window->findChild<ShortcutsDialog*>();
        ASSERT_NE(list, nullptr) << step.id.toStdString();
        QTest::keyClick(list, Qt::Key_Escape);
        delete list;
    }
    action("case.state")->trigger();
    auto* dialog = m_window->findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    QApplication::setActiveWindow(dialog);
    key(Qt::Key_Question);
    ASSERT_NE(dialog->findChild<ShortcutsDialog*>(), nullptr);
    delete dialog;
    QApplication::setActiveWindow(m_window.get());
    action("edit.notes")->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
    EXPECT_EQ(m_window->findChild<ShortcutsDialog*>(), nullptr);
}
