#include "ui/wizard/EventsPage.h"
#include "tests/ui/EventsStepTest.h"
#include "ui/common/StatePanel.h"
#include "ui/wizard/EventDetails.h"
#include "ui/wizard/EvidencePage.h"
#include "ui/wizard/StatedEventForm.h"
#include "ui/wizard/StatedEventList.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTableView>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QString missingFile = u"G9C2VW6K"_s; // of the sample case

class EventsPageTest : public test::EventsStepTest
{
protected:
    QString details() { return events().details()->texts().join(u'\n'); }
    int row() { return events().table()->currentIndex().row(); }

    const Failure& withCompanion()
    {
        for (const Failure& failure : session().evidence()->failures) {
            if (!failure.companions.empty())
                return failure;
        }
        throw std::logic_error("the sample case has companions");
    }
};

EvidenceRef refOf(const Event& event)
{
    EvidenceRef ref;
    ref.log = event.log;
    ref.record = event.record;
    ref.range = event.range;
    return ref;
}

} // namespace

TEST_F(EventsPageTest, TheNewestIsChosenAndItsEventShown)
{
    openEvents();
    ASSERT_EQ(events().table()->model()->rowCount(), 20);
    EXPECT_EQ(row(), 0);
    EXPECT_EQ(events().details()->event()->record, session().evidence()->failures.front().event.record);
    EXPECT_TRUE(details().contains(u"failed to be delivered"_s));
    EXPECT_TRUE(details().contains(u"Internal Processing"_s));
}

TEST_F(EventsPageTest, RowAndSessionFollowEachOther)
{
    openEvents();
    events().table()->setFocus();
    QTest::keyClick(events().table(), Qt::Key_Down);
    EXPECT_EQ(session().record().spoolFile, session().evidence()->failures.at(1).name);
    press(Qt::Key_F7);
    EXPECT_EQ(row(), 2);
    EXPECT_TRUE(details().contains(session().evidence()->failures.at(2).name));
}

TEST_F(EventsPageTest, TheRowSurvivesReadingAgain)
{
    openEvents();
    session().selectFailure(missingFile);
    const int before = row();
    waitForEvidence([this] { session().reload(); });
    EXPECT_GT(before, 0);
    EXPECT_EQ(row(), before);
    EXPECT_EQ(session().record().spoolFile, missingFile);
    EXPECT_TRUE(details().contains(missingFile));
}

TEST_F(EventsPageTest, AMissingFileIsNoProofOfDelivery)
{
    openEvents();
    session().selectFailure(missingFile);
    EXPECT_TRUE(details().contains(u"does not prove"_s)) << details().toStdString();
    EXPECT_TRUE(details().contains(u"What to check, in this order"_s));
    EXPECT_TRUE(details().contains(u"RootDir"_s));
    EXPECT_EQ(events().table()->model()->index(row(), 2).data().toString(), u"missing"_s);
    session().selectFailure(session().evidence()->failures.front().name);
    EXPECT_FALSE(details().contains(u"does not prove"_s));
}

TEST_F(EventsPageTest, ACompanionIsShownWholeAndLeftAgain)
{
    openEvents();
    const Failure& failure = withCompanion();
    session().selectFailure(failure.name);
    EXPECT_TRUE(details().contains(u"Logged around it"_s));
    m_window->showEvidence(refOf(failure.companions.front()));
    EXPECT_EQ(events().details()->event()->record, failure.companions.front().record);
    EXPECT_EQ(session().record().spoolFile, failure.name);
    for (QPushButton* button : events().details()->findChildren<QPushButton*>()) {
        if (button->text() == u"Back to the failed message"_s && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    EXPECT_EQ(events().details()->event()->record, failure.event.record);
}

TEST_F(EventsPageTest, AnEventIsFoundByItsRecord)
{
    openEvents();
    const Failure& last = session().evidence()->failures.back();
    session().goTo(u"cause"_s);
    m_window->showEvidence(refOf(last.event));
    EXPECT_EQ(session().step(), u"events"_s);
    EXPECT_EQ(row(), 19);
    EXPECT_EQ(events().details()->event()->record, last.event.record);
}

TEST_F(EventsPageTest, ARecordOfNoFailureIsShownByItself)
{
    openEvents();
    const auto& all = session().evidence()->events;
    const auto start = std::find_if(all.begin(), all.end(),
                                    [](const Event& event) { return event.is("MSExchangeIMC"_L1, 1000); });
    ASSERT_NE(start, all.end());
    m_window->showEvidence(refOf(*start));
    EXPECT_EQ(events().details()->event()->id(), 1000);
    EXPECT_TRUE(details().contains(u"names none of the failed messages"_s));
    EvidenceRef nowhere = refOf(*start);
    nowhere.record = 4'000'000;
    nowhere.range = {-1, 0};
    m_window->showEvidence(nowhere);
    EXPECT_FALSE(m_window->messages().isEmpty());
}

TEST_F(EventsPageTest, TheEventsTextIsCopied)
{
    openEvents();
    events().details()->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"Event ID: 4117"_s)) << copied.toStdString();
    EXPECT_TRUE(copied.contains(session().failure()->name));
}

TEST_F(EventsPageTest, WithoutEvidenceTypingInIsOneStepAway)
{
    action("file.new-empty")->trigger();
    session().goTo(u"events"_s);
    QPushButton* typeIn = nullptr;
    for (QPushButton* button : events().findChildren<QPushButton*>())
        typeIn = button->isVisible() && button->text() == u"Type in an event…"_s ? button : typeIn;
    ASSERT_NE(typeIn, nullptr);
    QTest::mouseClick(typeIn, Qt::LeftButton);
    EXPECT_EQ(session().step(), u"evidence"_s);
    EXPECT_TRUE(dynamic_cast<EvidencePage&>(page()).statedEvents()->isFormOpen());
}

TEST_F(EventsPageTest, ALogWithoutFailuresSaysWhy)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "imc.txt"}); });
    session().goTo(u"events"_s);
    const auto* state = events().findChild<StatePanel*>();
    EXPECT_TRUE(state->isVisible());
    EXPECT_FALSE(events().table()->isVisible());
    EXPECT_TRUE(state->text().contains(u"no event log"_s)) << state->text().toStdString();
}

TEST_F(EventsPageTest, ALogWithoutFailuresWhoseDatesAreNotKnownSaysWhereTheyAreAsked)
{
    QFile log(displayName(temporary("events.txt")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("3/4/1999\t6:30:00 AM\tMSExchangeIMC\tInformation\tNone\t1000\tN/A\tEXCH01\tx\r\n");
    log.close();
    waitForEvidence([this] { m_window->startCase({temporary("events.txt")}); });
    session().goTo(u"events"_s);
    const QString text = events().findChild<StatePanel*>()->text();
    EXPECT_TRUE(text.contains(u"step 1"_s)) << text.toStdString();
}

TEST_F(EventsPageTest, ALogWithOnlyA4182SaysWhereTheMessageIsAndWhatToDo)
{
    QFile log(displayName(temporary("events.txt")));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(
        "13/4/1999\t6:30:00 AM\tMSExchangeIMC\tError\tInternal Processing\t4182\tN/A\tEXCH01\tAn error was "
        "returned. As a result, the message in spool file M4XD8MB3 will be retried when the server is "
        "restarted.\r\n");
    log.close();
    waitForEvidence([this] { m_window->startCase({temporary("events.txt")}); });
    session().goTo(u"events"_s);
    const QString text = events().findChild<StatePanel*>()->text();
    EXPECT_TRUE(text.contains(u"names M4XD8MB3"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Still in IMCDATA\\IN"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"move this one file out of IN"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"holds no event 4117"_s)) << text.toStdString();
}
