#include "ui/wizard/StartPage.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/CallerCard.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/EvidencePage.h"
#include "ui/wizard/OpenedList.h"
#include "ui/wizard/RecentCasesList.h"
#include "ui/wizard/SymptomCard.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class StartPageTest : public test::WalkthroughTest
{
protected:
    RecentCasesList& recent() { return *m_window->startPage()->recentCases(); }

    void waitForCases(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return recent().topLevelItemCount() == count; }, patience));
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* found : m_window->startPage()->findChildren<QPushButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(StartPageTest, ACaseBeginsWithoutFiles)
{
    QTest::mouseClick(button(u"New case without files"_s), Qt::LeftButton);
    EXPECT_TRUE(m_window->showsCase());
    EXPECT_EQ(session().step(), u"evidence"_s);
    EXPECT_EQ(session().evidence(), nullptr);
}

TEST_F(StartPageTest, WithoutCasesThereIsNoList)
{
    QSignalSpy filled(&recent(), &RecentCasesList::filled);
    recent().reload();
    ASSERT_TRUE(filled.wait(patience));
    EXPECT_FALSE(recent().isVisible());
}

TEST_F(StartPageTest, AClickGoesOnWithACaseWhereItWas)
{
    openSample();
    session().setTicket(u"4711"_s);
    session().goTo(u"cause"_s);
    session().finishSaving();
    makeWindow();
    waitForCases(1);
    ASSERT_TRUE(recent().isVisible());
    const QTreeWidgetItem* item = recent().topLevelItem(0);
    EXPECT_TRUE(item->text(0).contains(u"4711"_s)) << item->text(0).toStdString();
    EXPECT_TRUE(item->text(2).contains(u"step 4"_s)) << item->text(2).toStdString();
    EXPECT_TRUE(item->text(3).contains(u"26"_s)) << item->text(3).toStdString();
    waitForEvidence([&] {
        QTest::mouseClick(recent().viewport(), Qt::LeftButton, Qt::NoModifier,
                          recent().visualItemRect(item).center());
    });
    EXPECT_TRUE(m_window->showsCase());
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_EQ(session().record().ticket, u"4711"_s);
}

TEST_F(StartPageTest, TheKeyboardGoesOnWithACase)
{
    openSample();
    session().finishSaving();
    action("file.close-case")->trigger();
    waitForCases(1);
    recent().setFocus();
    waitForEvidence([&] { QTest::keyClick(&recent(), Qt::Key_Return); });
    EXPECT_TRUE(m_window->showsCase());
}

TEST_F(StartPageTest, ACaseWithoutFilesBeginsWithWhatTheCallerTells)
{
    QTest::mouseClick(button(u"New case without files"_s), Qt::LeftButton);
    layOut();
    auto* evidence = qobject_cast<EvidencePage*>(&page());
    ASSERT_NE(evidence, nullptr);
    CallerCard& card = *evidence->callerCard();
    EXPECT_LT(card.y(), evidence->opened()->y() + 1);
    EXPECT_LT(evidence->symptomCard()->y(), card.y());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the first sentence
    EXPECT_EQ(session().flow().answerTo(u"evidence.symptom"_s), u"not-arrived"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"nothing from Japan"_s);
    press(Qt::Key_Tab); // the step to look at first
    press(Qt::Key_Tab);
    EXPECT_TRUE(card.began()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"since Monday"_s); // and on with Tab
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"all of sales"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Jane Doe"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"+49 221 4711"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"restarted twice"_s);
    m_window->close(); // while it is being typed
    makeWindow();
    waitForCases(1);
    recent().setFocus();
    QSignalSpy opened(&session(), &CaseSession::opened);
    QTest::keyClick(&recent(), Qt::Key_Return);
    ASSERT_TRUE(opened.wait(patience));
    const CaseRecord& record = session().record();
    EXPECT_EQ(record.symptom, u"nothing from Japan"_s);
    EXPECT_EQ(record.began, u"since Monday"_s);
    EXPECT_EQ(record.affected, u"all of sales"_s);
    EXPECT_EQ(record.caller, u"Jane Doe"_s);
    EXPECT_EQ(record.phone, u"+49 221 4711"_s);
    EXPECT_EQ(record.tried, u"restarted twice"_s);
    evidence = qobject_cast<EvidencePage*>(&page());
    ASSERT_NE(evidence, nullptr);
    EXPECT_EQ(evidence->callerCard()->tried()->toPlainText(), u"restarted twice"_s);
    EXPECT_EQ(view().header()->caller()->text(), u"Jane Doe"_s);
}

TEST_F(StartPageTest, WhatTheCallerTellsIsReachedFromAnyStep)
{
    openSample();
    session().goTo(u"cause"_s);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().step(), u"evidence"_s);
    auto* evidence = qobject_cast<EvidencePage*>(&page());
    EXPECT_TRUE(evidence->callerCard()->began()->hasFocus());
    layOut();
    EXPECT_GT(evidence->callerCard()->y(), evidence->opened()->y()); // the evidence has the first word
}

TEST_F(StartPageTest, ACaseBeingTypedInKeepsItsWordsWhileTheEvidenceArrives)
{
    session().startEmptyCase();
    auto* evidence = qobject_cast<EvidencePage*>(&page());
    evidence->tellFacts();
    QTest::keyClicks(evidence->callerCard()->began(), u"since"_s);
    QTest::keyClicks(view().header()->ticket(), u"47"_s);
    waitForEvidence([this] { session().addInputs({samplePath()}); });
    EXPECT_EQ(evidence->callerCard()->began()->text(), u"since"_s);
    EXPECT_EQ(view().header()->ticket()->text(), u"47"_s);
}

TEST_F(StartPageTest, EachCaseShowsWhereItStands)
{
    openSample();
    session().setState(CaseState::Monitoring, QDate(2026, 11, 29));
    session().finishSaving();
    action("file.close-case")->trigger();
    waitForCases(1);
    EXPECT_TRUE(recent().topLevelItem(0)->text(1).startsWith(u"Watching until"_s))
        << recent().topLevelItem(0)->text(1).toStdString();
    EXPECT_TRUE(recent().topLevelItem(0)->icon(1).isNull());
}

TEST_F(StartPageTest, AnOverdueLookIsTold)
{
    openSample();
    session().setState(CaseState::Monitoring, QDate(2026, 11, 20));
    session().finishSaving();
    action("file.close-case")->trigger();
    waitForCases(1);
    EXPECT_TRUE(recent().topLevelItem(0)->text(1).startsWith(u"Overdue"_s))
        << recent().topLevelItem(0)->text(1).toStdString();
    EXPECT_FALSE(recent().topLevelItem(0)->icon(1).isNull());
}

TEST_F(StartPageTest, ASpoolFileAloneGoesToTheViewer)
{
    m_answers = {samplePath() / "imc.txt"};
    QTest::mouseClick(button(u"Open a spool file only…"_s), Qt::LeftButton);
    EXPECT_EQ(m_viewed, std::vector<Path>{samplePath() / "imc.txt"});
    EXPECT_FALSE(m_window->showsCase());
}

TEST_F(StartPageTest, WithoutTheViewerASpoolFileIsACaseOfItsOwn)
{
    m_hasViewer = false;
    m_answers = {samplePath() / "imc.txt"};
    waitForEvidence([this] { QTest::mouseClick(button(u"Open a spool file only…"_s), Qt::LeftButton); });
    EXPECT_TRUE(m_window->showsCase());
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"opened as a case of its own"_s));
}
