#include "ui/wizard/EvidencePage.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/FakeLiveLog.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/BannerStack.h"
#include "ui/wizard/FoundPanel.h"
#include "ui/wizard/LiveLogForm.h"
#include "ui/wizard/MissingPanel.h"
#include "ui/wizard/OpenedCard.h"
#include "ui/wizard/OpenedList.h"
#include "ui/wizard/ServerFields.h"
#include "ui/wizard/StatedEventForm.h"
#include "ui/wizard/StatedEventList.h"
#include "ui/wizard/TextTimesCard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QString pasted =
    u"Event ID: 4117\nSource: MSExchangeIMC\nDate: 1999-03-08 Time: 10:14:07\nComputer: MAIL7\n"
    "An error was returned from the messaging software the Internet Mail Service uses to process "
    "messages on the Microsoft Exchange Server. As a result, the message in spool file G4KX0B7M "
    "failed to be delivered. The message has been moved to the IMCDATA\\IN\\ARCHIVE directory."_s;

class EvidencePageTest : public test::WalkthroughTest
{
protected:
    EvidencePage& evidencePage() { return dynamic_cast<EvidencePage&>(page()); }
    StatedEventForm& form() { return *evidencePage().statedEvents()->form(); }
    FlowStep const& step() { return session().flow().definition().steps().front(); }

    void beginEmpty()
    {
        action("file.new-empty")->trigger();
        ASSERT_TRUE(m_window->showsCase());
    }

    /// Types an event in and waits until it is read.
    void typeIn(const QString& name)
    {
        action("evidence.type-in")->trigger();
        form().spoolFile()->clear();
        QTest::keyClicks(form().spoolFile(), name);
        waitForEvidence([this] { QTest::keyClick(form().spoolFile(), Qt::Key_Return); });
    }

    /// A server of one failed message, whose log can be read from here; or one that answers with an error.
    void makeServer(quint32 error = 0)
    {
        m_liveLogs = [error] {
            test::EvtRecord record;
            record.timeGenerated = 920887000;
            record.eventId = 0xC0001015;
            record.source = u"MSExchangeIMC"_s;
            record.computer = u"EXCH01"_s;
            record.strings = {u"G4KX0B7M"_s};
            using Answer = LiveLogApi::Answer;
            LiveLogApis apis;
            apis.push_back(std::make_unique<test::FakeLiveLog>(
                LiveLogApi::Form::Records, std::deque<Answer>{{error}},
                std::deque<Answer>{{0, test::EvtWriter::encodeRecord(record, 7)}}));
            return apis;
        };
        makeWindow();
    }

    LiveLogForm& live() { return *evidencePage().liveLog(); }

    TextTimesCard& times() { return *evidencePage().textTimes(); }

    /// A tab-separated export of NT's Event Viewer with one failure at half past six on this date.
    Path exportOf(const char* name, const QByteArray& date) const
    {
        const Path path = temporary(name);
        QFile file(displayName(path));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(date + "\t6:30:00 AM\tMSExchangeIMC\tError\tInternal Processing \t4117\tN/A\tEXCH01\t"
                          "As a result, the message in spool file G4KX0B7M failed to be delivered. \r\n");
        return path;
    }

    QDateTime failureTime() { return session().evidence()->failures.at(0).event.time; }

    void chooseZone(const QString& zone)
    {
        times().zone()->lineEdit()->setFocus();
        times().zone()->lineEdit()->selectAll();
        QTest::keyClicks(times().zone()->lineEdit(), zone);
        QTest::keyClick(times().zone()->lineEdit(), Qt::Key_Return);
    }

    StepState state() { return session().flow().status(u"evidence"_s).state; }
};

} // namespace

TEST_F(EvidencePageTest, ShowsWhatWasOpenedAndAsksWhoseItIs)
{
    openSample();
    const auto& cards = evidencePage().opened()->cards();
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_FALSE(evidencePage().opened()->allButton(u"copy"_s)->isVisible());
    QTest::mouseClick(cards.front()->question()->button(u"live"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(cards.front()->question()->id()), u"live"_s);
    EXPECT_TRUE(cards.front()->meaning().contains(u"only read"_s));
    EXPECT_EQ(state(), StepState::Done);
    QTest::mouseClick(cards.front()->question()->button(u"copy"_s), Qt::LeftButton);
    EXPECT_FALSE(cards.front()->meaning().contains(u"only read"_s));
}

TEST_F(EvidencePageTest, SaysWhatWasFoundKindByKind)
{
    openSample();
    const QString found = evidencePage().found()->lines().join(u'\n');
    EXPECT_TRUE(found.contains(u"AppEvent.Evt: 1999-03-01 to 1999-03-14"_s)) << found.toStdString();
    EXPECT_TRUE(found.contains(u"42 files: 19 failed, 8 proven delivered"_s)) << found.toStdString();
    EXPECT_TRUE(found.contains(u"imc.txt"_s));
    EXPECT_TRUE(found.contains(u"19990310.log"_s));
    EXPECT_TRUE(found.contains(u"README.md"_s));
    EXPECT_TRUE(evidencePage().missing()->shown().isEmpty());
    EXPECT_EQ(evidencePage().problem(), QString());
}

TEST_F(EvidencePageTest, WhatIsMissingIsNamedWithTheWayToGetIt)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "AppEvent.Evt"}); });
    EXPECT_EQ(evidencePage().missing()->shown(),
              (QStringList{u"How to get the spool files"_s, u"How to get the settings"_s}));
}

TEST_F(EvidencePageTest, FilesAreAddedRemovedAndAnsweredAtOnce)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "AppEvent.Evt"}); });
    m_answers = {samplePath() / "imc.txt"};
    waitForEvidence([this] { action("evidence.add-file")->trigger(); });
    ASSERT_EQ(evidencePage().opened()->cards().size(), 2U);
    QTest::mouseClick(evidencePage().opened()->allButton(u"copy"_s), Qt::LeftButton);
    EXPECT_EQ(state(), StepState::Done);
    EXPECT_EQ(evidencePage().missing()->shown(), QStringList{u"How to get the spool files"_s});
    waitForEvidence([this] {
        QTest::mouseClick(evidencePage().opened()->cards().back()->removeButton(), Qt::LeftButton);
    });
    EXPECT_EQ(evidencePage().opened()->cards().size(), 1U);
    EXPECT_FALSE(session().evidence()->settings);
}

TEST_F(EvidencePageTest, TwoFilesAddedInARowAreBothRead)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "AppEvent.Evt"}); });
    waitForEvidence([this] {
        session().addInputs({samplePath() / "imc.txt"});
        session().addInputs({samplePath() / "Exchsrvr/Imcdata/In/Archive/G4KX0B7M"});
    });
    EXPECT_EQ(session().record().opened.size(), 3U);
    EXPECT_TRUE(session().evidence()->settings);
}

TEST_F(EvidencePageTest, ACaseWithoutFilesSaysWhatToDo)
{
    beginEmpty();
    EXPECT_TRUE(evidencePage().hint().contains(u"Nothing belongs to this case yet"_s));
    EXPECT_EQ(evidencePage().missing()->shown().size(), 3);
    EXPECT_TRUE(evidencePage().found()->isHidden());
}

TEST_F(EvidencePageTest, AnEventIsTypedInWithTheKeyboardAlone)
{
    beginEmpty();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(form().isVisible());
    EXPECT_EQ(m_window->focusWidget(), form().spoolFile());
    EXPECT_EQ(form().number()->value(), 4117);
    EXPECT_EQ(form().source()->currentText(), u"MSExchangeIMC"_s);
    QTest::keyClicks(form().spoolFile(), u"G4KX0B7M"_s);
    EXPECT_EQ(form().doubt(), QString());
    waitForEvidence([this] { QTest::keyClick(form().spoolFile(), Qt::Key_Return); });
    EXPECT_FALSE(form().isVisible());
    ASSERT_EQ(session().evidence()->failures.size(), 1U);
    EXPECT_EQ(session().evidence()->failures.front().name, u"G4KX0B7M"_s);
    EXPECT_FALSE(session().evidence()->failures.front().event.time.isValid());
    EXPECT_EQ(evidencePage().statedEvents()->lines().size(), 1);
    EXPECT_TRUE(evidencePage().missing()->shown().contains(u"How to get the event log"_s));
}

TEST_F(EvidencePageTest, AMisheardNameIsDoubtedAndTaken)
{
    beginEmpty();
    action("evidence.type-in")->trigger();
    QTest::keyClicks(form().spoolFile(), u"G4KXOB7M"_s);
    EXPECT_TRUE(form().doubt().contains(u"digit"_s));
    waitForEvidence([this] { QTest::mouseClick(form().saveButton(), Qt::LeftButton); });
    EXPECT_EQ(session().record().statedEvents.front().spoolFile, u"G4KXOB7M"_s);
}

TEST_F(EvidencePageTest, APastedEventFillsTheFields)
{
    beginEmpty();
    action("evidence.type-in")->trigger();
    form().text()->insertPlainText(pasted);
    EXPECT_EQ(form().spoolFile()->text(), u"G4KX0B7M"_s);
    EXPECT_EQ(form().computer()->text(), u"MAIL7"_s);
    EXPECT_TRUE(form().timeKnown()->isChecked());
    form().zone()->setCurrentIndex(form().zone()->findData(60)); // read on a computer one hour ahead of UTC
    EXPECT_EQ(form().event().time, QDateTime(QDate(1999, 3, 8), QTime(9, 14, 7), Qt::UTC));
    form().spoolFile()->setText(u"G4KX0B7N"_s);
    form().text()->insertPlainText(u" And the phone rang."_s);
    EXPECT_EQ(form().spoolFile()->text(), u"G4KX0B7N"_s) << "what was put right must stay";
}

TEST_F(EvidencePageTest, TypedEventsAreChangedAndRemoved)
{
    beginEmpty();
    typeIn(u"G4KX0B7M"_s);
    typeIn(u"G4WD81ZL"_s);
    ASSERT_EQ(session().record().statedEvents.size(), 2U);
    const auto buttons = [this](const QString& name) {
        QList<QPushButton*> found;
        const auto all = evidencePage().statedEvents()->findChildren<QPushButton*>();
        for (QPushButton* button : all) {
            if (button->accessibleName().startsWith(name) && button->isVisible())
                found.append(button);
        }
        return found;
    };
    QTest::mouseClick(buttons(u"Change: "_s).first(), Qt::LeftButton);
    EXPECT_EQ(form().spoolFile()->text(), u"G4KX0B7M"_s);
    form().computer()->setText(u"MAIL7"_s);
    waitForEvidence([this] { QTest::mouseClick(form().saveButton(), Qt::LeftButton); });
    EXPECT_EQ(session().record().statedEvents.front().computer, u"MAIL7"_s);
    waitForEvidence([&] { QTest::mouseClick(buttons(u"Remove: "_s).last(), Qt::LeftButton); });
    EXPECT_EQ(session().record().statedEvents.size(), 1U);
    waitForEvidence([&] { QTest::mouseClick(buttons(u"Remove: "_s).last(), Qt::LeftButton); });
    EXPECT_EQ(session().evidence(), nullptr);
}

TEST_F(EvidencePageTest, EscapeLeavesTheFormAndAddsNothing)
{
    beginEmpty();
    action("evidence.type-in")->trigger();
    QTest::keyClicks(form().spoolFile(), u"G4KX0B7M"_s);
    QTest::keyClick(form().spoolFile(), Qt::Key_Escape);
    EXPECT_FALSE(form().isVisible());
    EXPECT_TRUE(session().wanted().statedEvents.empty());
}

TEST_F(EvidencePageTest, ARunningServersLogIsCopiedIntoTheCase)
{
    makeServer();
    beginEmpty();
    session().setServer(u"EXCH01"_s);
    action("evidence.read-live")->trigger();
    EXPECT_EQ(live().computer()->text(), u"EXCH01"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().folder().empty(); }, patience));
    waitForEvidence([this] { QTest::keyClick(live().computer(), Qt::Key_Return); });
    EXPECT_FALSE(live().isVisible());
    ASSERT_EQ(session().evidence()->failures.size(), 1U);
    EXPECT_EQ(session().evidence()->failures.front().name, u"G4KX0B7M"_s);
    const Path copy = session().folder() / "evidence" / "EXCH01 Application 2026-11-22 154000.evt";
    EXPECT_TRUE(std::filesystem::exists(copy));
    EXPECT_EQ(session().record().opened.size(), 1U);
}

TEST_F(EvidencePageTest, AServerThatDeniesItsLogIsSaidWithTheWayRound)
{
    makeServer(5);
    beginEmpty();
    action("evidence.read-live")->trigger();
    QTest::keyClicks(live().computer(), u"EXCH01"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().folder().empty(); }, patience));
    QTest::mouseClick(live().readButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return live().readButton()->isEnabled(); }, patience));
    EXPECT_TRUE(live().said().contains(u"access is denied"_s)) << live().said().toStdString();
    EXPECT_TRUE(live().said().contains(u"Save As"_s));
    EXPECT_EQ(session().evidence(), nullptr);
    QTest::keyClick(live().computer(), Qt::Key_Escape);
    EXPECT_FALSE(live().isVisible());
}

TEST_F(EvidencePageTest, WhatIsNoComputersNameIsNotAsked)
{
    makeServer();
    beginEmpty();
    action("evidence.read-live")->trigger();
    QTest::keyClicks(live().computer(), u"EXCH01\\pipe"_s);
    QTest::mouseClick(live().readButton(), Qt::LeftButton);
    EXPECT_TRUE(live().said().contains(u"no computer’s name"_s));
    EXPECT_TRUE(live().readButton()->isEnabled());
}

TEST_F(EvidencePageTest, WhereLiveLogsCannotBeReadTheWayIsTold)
{
    beginEmpty();
    action("evidence.read-live")->trigger();
    EXPECT_TRUE(live().isVisible());
    EXPECT_FALSE(live().readButton()->isVisible());
    EXPECT_TRUE(live().closeButton()->hasFocus());
    QStringList texts;
    const auto labels = live().findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts += label->text();
    EXPECT_TRUE(texts.join(u' ').contains(u"from Windows only"_s));
    EXPECT_TRUE(texts.join(u' ').contains(u"Do not clear it"_s));
    QTest::keyClick(live().closeButton(), Qt::Key_Space);
    EXPECT_FALSE(live().isVisible());
}

TEST_F(EvidencePageTest, EvidenceThatIsGoneIsSaidWithTheWaysOn)
{
    const Path folder = temporary("stick");
    std::filesystem::copy(samplePath(), folder, std::filesystem::copy_options::recursive);
    waitForEvidence([&] { m_window->startCase({folder}); });
    std::filesystem::rename(folder, temporary("unplugged"));
    waitForEvidence([this] { session().reload(); });
    EXPECT_TRUE(evidencePage().problem().contains(u"stick"_s)) << evidencePage().problem().toStdString();
    std::filesystem::rename(temporary("unplugged"), folder);
    QPushButton* again = nullptr;
    for (QPushButton* button : evidencePage().findChildren<QPushButton*>())
        again = button->text() == u"Read again"_s ? button : again;
    ASSERT_NE(again, nullptr);
    waitForEvidence([&] { QTest::mouseClick(again, Qt::LeftButton); });
    EXPECT_EQ(evidencePage().problem(), QString());
    EXPECT_EQ(session().evidence()->failures.size(), 20U);
}

TEST_F(EvidencePageTest, ServerAndVersionAreStated)
{
    openSample();
    ServerFields& fields = *evidencePage().serverFields();
    EXPECT_TRUE(fields.server()->placeholderText().startsWith(u"EXCH01"_s));
    fields.server()->setFocus();
    QTest::keyClicks(fields.server(), u"MAIL7"_s);
    QTest::keyClick(fields.server(), Qt::Key_Return);
    EXPECT_EQ(session().server(), u"MAIL7"_s);
    waitForEvidence([&] { Q_EMIT fields.version()->activated(fields.version()->findData(u"5.5.1960.3"_s)); });
    EXPECT_EQ(session().serverVersion(), u"5.5.1960.3"_s);
    EXPECT_EQ(fields.version()->currentText(), u"5.5.1960.3"_s);
    EXPECT_EQ(fields.server()->text(), u"MAIL7"_s);
}

TEST_F(EvidencePageTest, NothingIsAskedAboutTheTimesOfABinaryLog)
{
    openSample();
    EXPECT_TRUE(times().isHidden());
}

TEST_F(EvidencePageTest, AnOrderOfDatesIsAskedAndGivesTimes)
{
    waitForEvidence([this] { m_window->startCase({exportOf("events.txt", "3/4/1999")}); });
    ASSERT_FALSE(times().isHidden());
    EXPECT_TRUE(times().question().contains(u"3/4/1999"_s));
    EXPECT_FALSE(failureTime().isValid());
    EXPECT_EQ(m_window->findChild<BannerStack*>()->texts().size(), 1);
    QPushButton* dayFirst = times().choice(DateOrder::DayMonthYear);
    EXPECT_TRUE(dayFirst->text().startsWith(u"3 April 1999"_s)) << dayFirst->text().toStdString();
    EXPECT_TRUE(times().choice(DateOrder::MonthDayYear)->text().startsWith(u"4 March 1999"_s));
    EXPECT_TRUE(times().choice(DateOrder::YearMonthDay)->isHidden());
    waitForEvidence([&] { QTest::mouseClick(dayFirst, Qt::LeftButton); });
    EXPECT_EQ(failureTime(), QDateTime(QDate(1999, 4, 3), QTime(6, 30), Qt::UTC));
    EXPECT_TRUE(dayFirst->isChecked());
    EXPECT_TRUE(session().evidence()->errors.empty());
    EXPECT_EQ(m_window->findChild<BannerStack*>()->texts(), QStringList());
    EXPECT_EQ(m_window->focusWidget(), dayFirst) << "the keyboard goes on from there";
    waitForEvidence([this] { QTest::keyClick(times().choice(DateOrder::MonthDayYear), Qt::Key_Space); });
    EXPECT_EQ(failureTime(), QDateTime(QDate(1999, 3, 4), QTime(6, 30), Qt::UTC)) << "it can be put right";
    EXPECT_FALSE(dayFirst->isChecked());
    waitForEvidence([this] { QTest::mouseClick(times().choice(DateOrder::MonthDayYear), Qt::LeftButton); });
    EXPECT_FALSE(failureTime().isValid()) << "and taken back";
}

TEST_F(EvidencePageTest, AZoneIsStatedAndBothAnswersAreKept)
{
    waitForEvidence([this] { m_window->startCase({exportOf("events.txt", "3/4/1999")}); });
    waitForEvidence([this] { QTest::mouseClick(times().choice(DateOrder::DayMonthYear), Qt::LeftButton); });
    waitForEvidence([this] { chooseZone(u"america/new_york"_s); });
    EXPECT_EQ(session().record().timeZone, u"America/New_York"_s);
    EXPECT_EQ(failureTime(), QDateTime(QDate(1999, 4, 3), QTime(11, 30), Qt::UTC));
    session().finishSaving();
    const Path folder = session().folder();
    makeWindow();
    waitForEvidence([&] { session().openCase(folder); });
    EXPECT_EQ(failureTime(), QDateTime(QDate(1999, 4, 3), QTime(11, 30), Qt::UTC));
    EXPECT_TRUE(times().choice(DateOrder::DayMonthYear)->isChecked());
    EXPECT_EQ(times().zone()->currentText(), u"America/New_York"_s);
    waitForEvidence([this] {
        times().zone()->setCurrentIndex(0);
        Q_EMIT times().zone()->activated(0);
    });
    EXPECT_EQ(session().record().timeZone, QString());
}

TEST_F(EvidencePageTest, AZoneThatIsNoneIsDoubtedAndNotTaken)
{
    waitForEvidence([this] { m_window->startCase({exportOf("events.txt", "3/13/1999")}); });
    ASSERT_FALSE(times().isHidden());
    EXPECT_EQ(times().question(), QString()) << "the 13th tells the order";
    chooseZone(u"Mars/Base"_s);
    EXPECT_TRUE(times().doubt().contains(u"Mars/Base"_s));
    EXPECT_FALSE(session().isLoading());
    waitForEvidence([this] { chooseZone(u"-05:30"_s); });
    EXPECT_EQ(times().doubt(), QString());
    EXPECT_EQ(failureTime(), QDateTime(QDate(1999, 3, 13), QTime(12, 0), Qt::UTC));
}
