#include "core/casefile/CaseFolder.h"
#include "core/casefile/RecentCases.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Banner.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/CaseStateDialog.h"
#include "ui/wizard/EarlierCasesDialog.h"
#include "ui/wizard/EventBrowser.h"
#include "ui/wizard/EventsPage.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class CaseLifeTest : public test::WalkthroughTest
{
protected:
    static QDate today() { return QDate(2026, 11, 22); }

    const CaseLife& life() { return session().record().life; }

    QString shownState() { return view().header()->facts().front(); }

    CaseStateDialog* dialog() { return m_window->findChild<CaseStateDialog*>(); }

    QAction* inMenu(CaseState state)
    {
        QMenu* menu = view().header()->state()->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions().at(static_cast<int>(state));
    }

    Banner* banner(const QString& part)
    {
        QCoreApplication::sendPostedEvents(); // a layout shows what was added to it when its turn comes
        for (Banner* found : m_window->findChildren<Banner*>()) {
            if (found->isVisible() && found->text().contains(part))
                return found;
        }
        return nullptr;
    }

    QPushButton* buttonIn(const QWidget* parent, const QString& text)
    {
        for (QPushButton* found : parent->findChildren<QPushButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    /// Closes the window, changes what the case kept, and opens it again.
    template <class Change>
    void reopenWith(Change change)
    {
        m_window->close();
        m_window.reset();
        {
            auto folder = CaseFolder::open(onlyCase());
            ASSERT_TRUE(folder);
            CaseRecord record = folder->record();
            change(record);
            ASSERT_TRUE(folder->save(record));
        }
        makeWindow();
        waitForEvidence([this] { m_window->openCase(onlyCase()); });
    }

    /// The sample case, closed in this state when its four newest failures were not there yet.
    void reopenWithNewFailures(CaseState state)
    {
        openSample();
        session().setState(state, today().addDays(7));
        std::vector<QDateTime> times;
        for (const Failure& failure : session().evidence()->failures)
            times.push_back(failure.event.time);
        std::sort(times.rbegin(), times.rend());
        reopenWith([&](CaseRecord& record) { record.life.conclusion.newestEvent = times.at(4); });
    }
};

} // namespace

TEST_F(CaseLifeTest, TheHeadersMenuSetsTheState)
{
    openSample();
    EXPECT_EQ(shownState(), u"State: Open"_s);
    inMenu(CaseState::Solved)->trigger();
    EXPECT_EQ(life().state, CaseState::Solved);
    EXPECT_EQ(shownState(), u"State: Solved"_s);
    EXPECT_EQ(view().header()->state()->accessibleName(), u"State of the case: Solved"_s);
    EXPECT_EQ(life().conclusion.spoolFiles.size(), 20);
    reopenWith([](CaseRecord&) {});
    EXPECT_EQ(shownState(), u"State: Solved"_s);
    inMenu(CaseState::Escalated)->trigger(); // it can be set again
    EXPECT_EQ(shownState(), u"State: Handed on"_s);
}

TEST_F(CaseLifeTest, TheKeyboardReachesTheState)
{
    openSample();
    QToolButton* state = view().header()->state();
    view().header()->caller()->setFocus();
    press(Qt::Key_Tab);
    EXPECT_TRUE(state->hasFocus());
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(dialog(), nullptr);
    dialog()->activateWindow(); // there is no window manager to do so
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog()->choice(CaseState::Open)->hasFocus(); }, patience));
    QTest::keyClick(dialog()->choice(CaseState::Open), Qt::Key_Down);
    EXPECT_TRUE(dialog()->choice(CaseState::Solved)->isChecked());
    QTest::keyClick(dialog(), Qt::Key_Return);
    EXPECT_EQ(life().state, CaseState::Solved);
}

TEST_F(CaseLifeTest, ACaseIsWatchedUntilADay)
{
    openSample();
    inMenu(CaseState::Monitoring)->trigger(); // asks for the day
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(life().state, CaseState::Open);
    EXPECT_TRUE(dialog()->choice(CaseState::Monitoring)->isChecked());
    EXPECT_EQ(dialog()->followUp()->date(), today().addDays(7));
    dialog()->followUp()->setDate(today().addDays(3));
    QTest::mouseClick(buttonIn(dialog(), u"Set"_s), Qt::LeftButton);
    EXPECT_EQ(life().state, CaseState::Monitoring);
    EXPECT_EQ(life().followUp, today().addDays(3));
    EXPECT_TRUE(shownState().startsWith(u"State: Watching until"_s)) << shownState().toStdString();
    EXPECT_TRUE(view().header()->state()->icon().isNull());
    reopenWith([](CaseRecord& record) { record.life.followUp = today().addDays(-1); });
    EXPECT_TRUE(shownState().contains(u"Overdue"_s)) << shownState().toStdString();
    EXPECT_FALSE(view().header()->state()->icon().isNull());
}

TEST_F(CaseLifeTest, AReminderIsSavedButNeverBelowTheEvidence)
{
    openSample();
    session().setTicket(u"4711"_s);
    inMenu(CaseState::Monitoring)->trigger();
    m_answers = {temporary("reminder.ics")};
    QSignalSpy saved(dialog(), &CaseStateDialog::reminderSaved);
    QTest::mouseClick(dialog()->reminderButton(), Qt::LeftButton);
    ASSERT_TRUE(saved.wait(patience));
    QFile file(displayName(temporary("reminder.ics")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("DTSTART;VALUE=DATE:20261129")) << bytes.toStdString();
    EXPECT_TRUE(bytes.contains("4711")) << bytes.toStdString();
    EXPECT_EQ(life().state, CaseState::Open); // nothing is set by it
    m_answers = {samplePath() / "reminder.ics"};
    QTest::mouseClick(dialog()->reminderButton(), Qt::LeftButton);
    ASSERT_TRUE(saved.wait(patience));
    EXPECT_FALSE(std::filesystem::exists(samplePath() / "reminder.ics"));
    EXPECT_TRUE(dialog()->said().contains(u"evidence"_s)) << dialog()->said().toStdString();
}

TEST_F(CaseLifeTest, TheOutcomeOfTheLastStepIsTheState)
{
    openSample();
    session().goTo(u"report"_s);
    click(u"report.outcome"_s, u"monitoring"_s);
    EXPECT_EQ(life().state, CaseState::Monitoring);
    EXPECT_EQ(life().followUp, today().addDays(7));
    click(u"report.outcome"_s, u"solved"_s);
    EXPECT_EQ(life().state, CaseState::Solved);
    EXPECT_FALSE(life().followUp.isValid());
    press(Qt::Key_Z, Qt::ControlModifier); // the answer goes, the state stays as it was set
    EXPECT_EQ(life().state, CaseState::Solved);
    click(u"report.outcome"_s, u"escalated"_s);
    EXPECT_EQ(life().state, CaseState::Escalated);
}

TEST_F(CaseLifeTest, ARelapseIsSaidAndTheCaseIsOpenedAgain)
{
    reopenWithNewFailures(CaseState::Solved);
    ASSERT_FALSE(session().since().relapses.empty());
    Banner* back = banner(u"The trouble is back"_s);
    ASSERT_NE(back, nullptr) << m_window->messages().join(u'\n').toStdString();
    EXPECT_EQ(back->kind(), BannerKind::Warning);
    EXPECT_TRUE(back->text().contains(u"4 failed messages are new"_s)) << back->text().toStdString();
    EXPECT_TRUE(back->text().contains(u"(solved)"_s)) << back->text().toStdString();
    QTest::mouseClick(buttonIn(back, u"Open the case again"_s), Qt::LeftButton);
    EXPECT_EQ(life().state, CaseState::Open);
    EXPECT_EQ(banner(u"The trouble is back"_s), nullptr);
    Banner* info = banner(u"4 failed messages are new since the case was closed last"_s);
    ASSERT_NE(info, nullptr) << m_window->messages().join(u'\n').toStdString();
    EXPECT_EQ(info->kind(), BannerKind::Info);
}

TEST_F(CaseLifeTest, OnlyTheNewOnesAreShown)
{
    reopenWithNewFailures(CaseState::Escalated);
    Banner* info = banner(u"4 failed messages are new"_s);
    ASSERT_NE(info, nullptr) << m_window->messages().join(u'\n').toStdString();
    EXPECT_EQ(info->kind(), BannerKind::Info);
    session().goTo(u"events"_s);
    auto* events = qobject_cast<EventsPage*>(view().page(u"events"_s));
    const auto shown = [&] {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !events->browser()->isSearching(); }, patience));
        return events->table()->model()->rowCount();
    };
    EXPECT_EQ(shown(), 4) << "at once, without being asked";
    events->browser()->clearFilters();
    EXPECT_GT(shown(), 4);
    waitForEvidence([this] { session().reload(); });
    EXPECT_GT(shown(), 4) << "told once: the technician wants to see them all";
    session().goTo(u"report"_s);
    QTest::mouseClick(buttonIn(info, u"Show only the new ones"_s), Qt::LeftButton);
    EXPECT_EQ(session().step(), u"events"_s);
    EXPECT_EQ(shown(), 4);
}

TEST_F(CaseLifeTest, WhatWasDismissedStaysSoUntilSomethingNewIsToBeSaid)
{
    reopenWithNewFailures(CaseState::Escalated);
    Banner* info = banner(u"4 failed messages are new"_s);
    ASSERT_NE(info, nullptr);
    Q_EMIT info->dismissed();
    waitForEvidence([this] { session().reload(); });
    EXPECT_EQ(banner(u"failed messages are new"_s), nullptr);
    session().setState(CaseState::Open);
    EXPECT_NE(banner(u"4 failed messages are new"_s), nullptr);
    session().setState(CaseState::Solved); // what is new now is part of what it came to
    EXPECT_EQ(banner(u"failed messages are new"_s), nullptr);
}

TEST_F(CaseLifeTest, EarlierCasesOfTheServerAreListedAndOpened)
{
    CaseRecord earlier;
    earlier.createdAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
    earlier.savedAt = earlier.createdAt;
    earlier.ticket = u"4242"_s;
    earlier.server = u"exch01"_s;
    earlier.life.state = CaseState::Solved;
    earlier.life.since = earlier.createdAt;
    earlier.life.conclusion.cause = u"charset-setting"_s;
    ASSERT_TRUE(CaseFolder::create(casesFolder(), u"EXCH01"_s, earlier.createdAt, {}).value().save(earlier));
    openSample();
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner(u"earlier case of EXCH01"_s) != nullptr; }, patience))
        << m_window->messages().join(u'\n').toStdString();
    QTest::mouseClick(buttonIn(banner(u"earlier case"_s), u"Show them…"_s), Qt::LeftButton);
    auto* list = m_window->findChild<EarlierCasesDialog*>();
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->list()->topLevelItemCount(), 1);
    const QTreeWidgetItem* item = list->list()->topLevelItem(0);
    EXPECT_TRUE(item->text(0).contains(u"4242"_s));
    EXPECT_EQ(item->text(2), u"Solved"_s);
    EXPECT_FALSE(item->text(3).isEmpty());
    EXPECT_NE(item->text(3), u"charset-setting"_s); // its title
    QTest::keyClick(list->list(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().record().ticket == u"4242"_s; }, patience));
}
