#include "tests/ui/FakeService.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Banner.h"
#include "ui/common/Disclosure.h"
#include "ui/common/LinkButton.h"
#include "ui/wizard/CommandCard.h"
#include "ui/wizard/EmergencyCard.h"
#include "ui/wizard/OldServerBox.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/ReadinessCard.h"
#include "ui/wizard/ReportExport.h"
#include "ui/wizard/RestartPage.h"
#include "ui/wizard/ServiceActCard.h"
#include "ui/wizard/ServiceForm.h"
#include "ui/wizard/ServiceResults.h"
#include "ui/wizard/SheetPrinter.h"
#include "ui/wizard/StartedCard.h"
#include "ui/wizard/StoreGuide.h"
#include "ui/wizard/TroubleCard.h"

#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"Zq9!-Gr\u00fcn-4711"_s;

/// Step 6 where the evidence is the server's own, and the server a stand-in.
class RestartServiceTest : public test::WalkthroughTest
{
protected:
    void openLive(bool hasWay = true)
    {
        if (hasWay)
            m_services = test::fakeTools(m_service);
        makeWindow();
        openSample();
        ASSERT_TRUE(session().finishSaving(patience));
        waitForEvidence([this] { answerRoots(u"live"_s); });
        session().goTo(u"restart"_s);
        layOut();
    }

    void answerRoots(const QString& kind)
    {
        std::vector<FlowAnswer> answers;
        for (const QString& root : session().flow().items(u"evidence.root"_s))
            answers.push_back({itemQuestion(u"evidence.root"_s, root), kind});
        session().answer(answers);
    }

    RestartPage& restart() { return *qobject_cast<RestartPage*>(view().page(u"restart"_s)); }
    ServiceForm& form() { return *restart().form(); }
    ServiceActCard& act() { return *restart().act(); }
    QString answer(const QString& id) { return session().flow().answerTo(id); }
    const std::vector<ServiceAct>& acts() { return session().record().serviceActs; }

    void fillIn()
    {
        form().user()->setText(u"CONTOSO\\admin"_s);
        form().password()->setText(password);
    }

    /// Runs `begin` and waits until the server has been asked.
    template <class Begin>
    void waitForEnd(Begin begin)
    {
        QSignalSpy finished(&act(), &ServiceActCard::finished);
        begin();
        ASSERT_TRUE(!finished.isEmpty() || finished.wait(patience));
    }

    void confirmRestart()
    {
        fillIn();
        act().restartButton()->click();
        ASSERT_FALSE(act().question().isEmpty());
        act().confirmButton()->click();
    }

    std::shared_ptr<test::FakeService> m_service = std::make_shared<test::FakeService>();
};

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QFile::ReadOnly)) << file.toStdString();
    return opened.readAll();
}

/// Files below a folder that hold the bytes.
QStringList filesWith(const QString& folder, const QByteArray& bytes)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        if (contentOf(files.next()).contains(bytes))
            found.append(files.filePath());
    }
    return found;
}

QStringList heardLines;

void hear(QtMsgType, const QMessageLogContext&, const QString& text)
{
    heardLines.append(text);
}

} // namespace

TEST_F(RestartServiceTest, ACopyIsByHandOnly)
{
    m_services = test::fakeTools(m_service);
    makeWindow();
    openSample();
    answerRoots(u"copy"_s);
    session().goTo(u"restart"_s);
    layOut();
    EXPECT_FALSE(form().isVisible());
    EXPECT_FALSE(act().isVisible());
    EXPECT_TRUE(restart().stop()->isVisible());
    EXPECT_TRUE(restart().where()->text().contains(u"the only way is by hand"_s));
}

TEST_F(RestartServiceTest, WithoutAWayItSaysWhatIsMissingHere)
{
    openLive(false);
    EXPECT_FALSE(form().isVisible());
    EXPECT_TRUE(restart().stop()->isVisible());
    EXPECT_TRUE(restart().where()->text().contains(u"cannot do it from this computer"_s));
    EXPECT_TRUE(restart().where()->text().contains(u"Windows’s own calls need a computer with Windows"_s))
        << restart().where()->text().toStdString();
}

TEST_F(RestartServiceTest, TheServersOwnCanBeAskedAndTheHandIsFolded)
{
    openLive();
    EXPECT_TRUE(form().isVisible());
    EXPECT_FALSE(restart().stop()->isVisible());
    EXPECT_EQ(form().server()->text(), u"EXCH01"_s);
    restart().byHand()->click();
    EXPECT_TRUE(restart().stop()->isVisible());
    EXPECT_EQ(act().commands().at(1), u"/usr/bin/net rpc service stop MSExchangeIMC"_s);
}

TEST_F(RestartServiceTest, ARestartAsksFirstAndNamesTheServer)
{
    openLive();
    fillIn();
    act().restartButton()->click();
    EXPECT_TRUE(act().question().contains(u"\\\\EXCH01 MSExchangeIMC"_s)) << act().question().toStdString();
    EXPECT_TRUE(act().question().contains(u"console?"_s)) << "what is not settled is told";
    EXPECT_TRUE(act().dismissButton()->hasFocus()) << "Enter pressed twice must not stop anything";
    QTest::keyClick(act().dismissButton(), Qt::Key_Escape);
    EXPECT_TRUE(act().question().isEmpty());
    EXPECT_TRUE(m_service->seen().empty());
    form().server()->setText(u"other.example.com"_s);
    act().restartButton()->click();
    EXPECT_TRUE(act().question().contains(u"The case is about EXCH01"_s)) << act().question().toStdString();
    form().user()->setText(u"else"_s);
    EXPECT_TRUE(act().question().isEmpty()) << "a question about other names does not stand";
}

TEST_F(RestartServiceTest, ARestartThatWorksAnswersTheQuestionsAsOneAct)
{
    openLive();
    waitForEnd([this] { confirmRestart(); });
    EXPECT_EQ(m_service->state, ServiceState::Running);
    ASSERT_EQ(acts().size(), 2U);
    EXPECT_EQ(acts().at(0).what, u"stop"_s);
    EXPECT_TRUE(acts().at(0).asked);
    EXPECT_EQ(acts().at(0).user, u"CONTOSO\\admin"_s);
    EXPECT_EQ(acts().at(1).state, u"running"_s);
    EXPECT_EQ(answer(u"restart.command/stop"_s), u"worked"_s);
    EXPECT_EQ(answer(u"restart.command/start"_s), u"worked"_s);
    EXPECT_EQ(answer(u"restart.result"_s), u"running"_s);
    EXPECT_EQ(answer(u"restart.ready/credentials"_s), u"yes"_s);
    EXPECT_EQ(answer(u"restart.ready/healthy"_s), u"yes"_s);
    EXPECT_TRUE(
        restart().readiness()->found(u"credentials"_s).startsWith(u"Found by the program: \\\\EXCH01"_s));
    EXPECT_EQ(act().results()->lines().front(), u"Start: stopped before, running after"_s);
    EXPECT_FALSE(restart().troubles()->isOpen());
    EXPECT_TRUE(act().stateButton()->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    for (const QString& id : {u"restart.command/stop"_s, u"restart.command/start"_s, u"restart.result"_s,
                              u"restart.ready/credentials"_s})
        EXPECT_EQ(answer(id), QString()) << id.toStdString();
    EXPECT_EQ(acts().size(), 2U) << "what was done was done";
}

TEST_F(RestartServiceTest, WhatIsBegunStandsInTheJournalBeforeAnythingIsSent)
{
    openLive();
    const QString journal = displayName(session().folder()) + u"/journal.jsonl"_s;
    QByteArray atFirstCall;
    m_service->onCall = [&, first = true](ServiceVerb) mutable {
        if (std::exchange(first, false))
            atFirstCall = contentOf(journal);
    };
    waitForEnd([this] { confirmRestart(); });
    EXPECT_TRUE(atFirstCall.contains("service-act-begun"));
    EXPECT_TRUE(atFirstCall.contains("\"what\":\"restart\"")) << atFirstCall.right(600).toStdString();
}

TEST_F(RestartServiceTest, ACaseThatCannotBeSavedSendsNothing)
{
    QFile inTheWay(displayName(casesFolder()));
    ASSERT_TRUE(inTheWay.open(QFile::WriteOnly));
    m_services = test::fakeTools(m_service);
    makeWindow();
    openSample();
    answerRoots(u"live"_s);
    session().goTo(u"restart"_s);
    layOut();
    QSignalSpy refused(act().runner(), &ServiceRunner::refused);
    confirmRestart();
    ASSERT_TRUE(!refused.isEmpty() || refused.wait(patience));
    EXPECT_TRUE(m_service->seen().empty());
    EXPECT_FALSE(m_service->isCalled);
    EXPECT_TRUE(act().restartButton()->isEnabled());
}

TEST_F(RestartServiceTest, WhatDoesNotStopIsNotStarted)
{
    m_service->stopError = 5;
    openLive();
    waitForEnd([this] { confirmRestart(); });
    const std::vector<ServiceVerb> seen = m_service->seen();
    EXPECT_EQ(std::count(seen.begin(), seen.end(), ServiceVerb::Start), 0);
    EXPECT_EQ(answer(u"restart.command/stop"_s), u"failed"_s);
    EXPECT_EQ(answer(u"restart.command/start"_s), QString());
    EXPECT_TRUE(act().results()->lines().front().startsWith(u"Failed. Stop"_s));
    EXPECT_TRUE(act().results()->lines().at(1).contains(u"console"_s)) << "what to do stands there";
    EXPECT_TRUE(restart().troubles()->isOpen());
}

TEST_F(RestartServiceTest, AServiceThatNeverStopsEndsWithTheTimeAndTheKnownReasons)
{
    m_service->polls = -1;
    openLive();
    form().patience()->setValue(7);
    waitForEnd([this] { confirmRestart(); });
    ASSERT_EQ(acts().size(), 1U);
    EXPECT_EQ(acts().front().state, u"stop-pending"_s);
    EXPECT_GE(acts().front().milliseconds, 7 * 60 * 1000);
    EXPECT_TRUE(restart().troubles()->marked().contains(u"hung-stop"_s));
    EXPECT_TRUE(act().results()->lines().at(1).contains(u"Q279798"_s));
}

TEST_F(RestartServiceTest, AServiceThatDiesWhileStartingLeadsToSettingTheMessageAside)
{
    m_service->diesOnStart = true;
    openLive();
    waitForEnd([this] { confirmRestart(); });
    EXPECT_EQ(answer(u"restart.command/stop"_s), u"worked"_s);
    EXPECT_EQ(answer(u"restart.command/start"_s), u"failed"_s);
    EXPECT_EQ(answer(u"restart.result"_s), u"failed"_s);
    EXPECT_EQ(restart().troubles()->marked(), QStringList{u"1067"_s});
    ASSERT_TRUE(restart().troubles()->setAside()->isVisible());
    restart().troubles()->setAside()->click();
    EXPECT_EQ(session().step(), u"retest"_s);
}

TEST_F(RestartServiceTest, AWrongPasswordIsTriedOnce)
{
    m_service->loginError = 1326;
    openLive();
    waitForEnd([this] { confirmRestart(); });
    EXPECT_EQ(m_service->seen().size(), 1U);
    EXPECT_EQ(answer(u"restart.ready/credentials"_s), u"no"_s);
    EXPECT_EQ(answer(u"restart.command/stop"_s), QString()) << "nothing was asked of the service";
    EXPECT_TRUE(restart().readiness()->found(u"credentials"_s).contains(u"refused"_s));
    EXPECT_TRUE(act().results()->lines().at(1).contains(u"password is wrong"_s));
    EXPECT_TRUE(form().password()->text().isEmpty());
}

TEST_F(RestartServiceTest, ASilentServerIsToldAndCanBeLeft)
{
    m_service->isSilent = true;
    openLive();
    fillIn();
    QSignalSpy finished(&act(), &ServiceActCard::finished);
    act().stateButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_service->isCalled.load(); }, patience));
    m_service->now += 25'000;
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return act().progress().contains(u"no answer for 25 s"_s); }, patience))
        << act().progress().toStdString();
    EXPECT_FALSE(act().restartButton()->isEnabled());
    EXPECT_TRUE(act().cancelButton()->hasFocus());
    act().cancelButton()->click();
    EXPECT_TRUE(act().progress().contains(u"cannot be called back"_s));
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(patience));
    EXPECT_TRUE(act().progress().isEmpty());
    ASSERT_EQ(acts().size(), 2U);
    EXPECT_EQ(acts().front().code, ServiceReply::cancelled);
    EXPECT_EQ(acts().back().state, u"running"_s) << "the state was asked for again";
}

TEST_F(RestartServiceTest, CancelAfterTheRequestAsksForTheStateAgain)
{
    m_service->polls = -1;
    m_service->clockStands = true;
    openLive();
    QSignalSpy finished(&act(), &ServiceActCard::finished);
    confirmRestart();
    ASSERT_TRUE(QTest::qWaitFor([this] { return act().progress().startsWith(u"Stopping"_s); }, patience));
    act().cancelButton()->click();
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(patience));
    ASSERT_EQ(acts().size(), 2U);
    EXPECT_EQ(acts().front().what, u"stop"_s);
    EXPECT_TRUE(acts().front().asked);
    EXPECT_EQ(acts().back().what, u"query"_s);
    EXPECT_EQ(acts().back().state, u"stop-pending"_s);
    EXPECT_EQ(answer(u"restart.command/stop"_s), QString()) << "nobody knows yet";
    const std::vector<ServiceVerb> seen = m_service->seen();
    EXPECT_EQ(std::count(seen.begin(), seen.end(), ServiceVerb::Start), 0);
}

TEST_F(RestartServiceTest, ACaseThatIsLeftMeanwhileIsNotWrittenInto)
{
    m_service->polls = -1;
    m_service->clockStands = true;
    openLive();
    confirmRestart();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_service->isCalled.load(); }, patience));
    session().startEmptyCase();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_service->controls == 0; }, patience))
        << "who asks ends, and the password goes with it";
    EXPECT_TRUE(acts().empty());
}

TEST_F(RestartServiceTest, AStateThatWasAskedSettlesTwoQuestions)
{
    m_service->state = ServiceState::Stopped;
    openLive();
    fillIn();
    waitForEnd([this] { act().stateButton()->click(); });
    EXPECT_EQ(answer(u"restart.ready/credentials"_s), u"yes"_s);
    EXPECT_EQ(answer(u"restart.ready/healthy"_s), u"no"_s);
    EXPECT_EQ(answer(u"restart.command/stop"_s), QString());
    EXPECT_EQ(m_service->seen(), std::vector<ServiceVerb>{ServiceVerb::Query});
}

TEST_F(RestartServiceTest, ACaseThatCanOnlyBeLookedAtAsksNobody)
{
    openLive();
    ASSERT_TRUE(session().finishSaving(patience));
    MainWindow::Options options;
    options.knowledge = Knowledge::load().value();
    options.casesFolder = casesFolder();
    options.services = test::fakeTools(m_service);
    MainWindow other(std::move(options));
    QSignalSpy changed(&other.session(), &CaseSession::evidenceChanged);
    other.openCase(onlyCase());
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    ASSERT_TRUE(other.session().isReadOnly());
    other.show();
    other.session().goTo(u"restart"_s);
    auto* page = qobject_cast<RestartPage*>(other.view()->page(u"restart"_s));
    ASSERT_TRUE(page->act()->isVisible());
    for (const QPushButton* button : {page->act()->stateButton(), page->act()->restartButton(),
                                      page->act()->stopButton(), page->act()->startButton()})
        EXPECT_FALSE(button->isEnabled());
    EXPECT_FALSE(page->readiness()->isHidden());
}

TEST_F(RestartServiceTest, WrongNamesAndWhatIsMissingStandBesideTheField)
{
    openLive();
    form().server()->setText(u"exch 01;reboot"_s);
    form().user()->setText(u"admin%secret"_s);
    act().stateButton()->click();
    EXPECT_TRUE(form().complaint(form().server()).contains(u"letters"_s));
    EXPECT_TRUE(form().complaint(form().user()).contains(u"characters"_s));
    EXPECT_TRUE(form().server()->hasFocus());
    form().server()->setText(u"EXCH01"_s);
    EXPECT_TRUE(form().complaint(form().server()).isEmpty());
    form().user()->setText(u"admin"_s);
    act().restartButton()->click();
    EXPECT_TRUE(form().complaint(form().password()).contains(u"no password"_s));
    EXPECT_TRUE(form().password()->hasFocus());
    EXPECT_TRUE(act().question().isEmpty());
    EXPECT_FALSE(m_service->isCalled);
}

TEST_F(RestartServiceTest, TheWindowsOfTheServerDecidesHowItIsAsked)
{
    openLive();
    fillIn();
    waitForEnd([this] { act().stateButton()->click(); });
    EXPECT_EQ(m_service->options, optionsFor(OldServer::Windows2000)) << "safe where it is not known";
    form().oldServer()->setCurrentIndex(form().oldServer()->findData(idOf(OldServer::NtBeforeSp4)));
    form().port()->setValue(1446);
    fillIn();
    waitForEnd([this] { act().stateButton()->click(); });
    EXPECT_EQ(m_service->options, optionsFor(OldServer::NtBeforeSp4));
    EXPECT_EQ(m_service->target.port, 1446);
}

TEST_F(RestartServiceTest, ThePasswordIsNowhere)
{
    openLive();
    m_service->output = u"The service is running"_s;
    const auto before = qInstallMessageHandler(&hear);
    waitForEnd([this] { confirmRestart(); });
    EXPECT_EQ(m_service->password, password.toUtf8()) << "it got there, or this proves nothing";
    EXPECT_TRUE(form().password()->text().isEmpty());
    form().password()->setText(password);
    QAccessibleInterface* field = QAccessible::queryAccessibleInterface(form().password());
    ASSERT_NE(field, nullptr);
    for (const QAccessible::Text part : {QAccessible::Value, QAccessible::Name, QAccessible::Description})
        EXPECT_FALSE(field->text(part).contains(password));
    if (QAccessibleTextInterface* text = field->textInterface()) {
        EXPECT_FALSE(text->text(0, text->characterCount()).contains(password));
    }
    session().goTo(u"report"_s);
    EXPECT_TRUE(form().password()->text().isEmpty()) << "the page was left";
    session().goTo(u"restart"_s);
    QTest::keyClick(form().password(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(form().password()->text().isEmpty()) << "undo does not bring it back";
    ASSERT_TRUE(session().finishSaving(patience));
    for (const char* name : {"report.html", "report.json"}) {
        const Path target = temporary(name);
        ASSERT_TRUE(exportReport(reportSources(session()), {*reportFormOf(target)}, target));
        EXPECT_TRUE(contentOf(displayName(target)).contains("MSExchangeIMC"));
    }
    qInstallMessageHandler(before);
    EXPECT_TRUE(filesWith(m_temporary.path(), "service-act-begun").size() == 1);
    EXPECT_EQ(filesWith(m_temporary.path(), password.toUtf8()), QStringList());
    EXPECT_EQ(filesWith(m_temporary.path(), QByteArray("Zq9!-Gr")), QStringList());
    EXPECT_TRUE(heardLines.filter(password).isEmpty());
}

TEST_F(RestartServiceTest, ARestartByKeysAlone)
{
    openLive();
    form().user()->setFocus();
    QTest::keyClicks(form().user(), u"admin"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(form().password()->hasFocus());
    QTest::keyClicks(form().password(), u"Zq9!"_s);
    for (int i = 0; i < 40 && !act().restartButton()->hasFocus(); ++i)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(act().restartButton()->hasFocus());
    QTest::keyClick(act().restartButton(), Qt::Key_Space);
    ASSERT_TRUE(act().dismissButton()->hasFocus());
    QTest::keyClick(act().dismissButton(), Qt::Key_Backtab);
    ASSERT_TRUE(act().confirmButton()->hasFocus());
    waitForEnd([this] { QTest::keyClick(act().confirmButton(), Qt::Key_Space); });
    EXPECT_EQ(answer(u"restart.result"_s), u"running"_s);
}

TEST_F(RestartServiceTest, EveryControlHasAName)
{
    m_service->diesOnStart = true;
    m_service->output = u"<b>output</b>"_s;
    openLive();
    waitForEnd([this] { confirmRestart(); });
    form().more()->click();
    restart().byHand()->click();
    restart().storeOpener()->setChecked(true);
    fillIn();
    act().restartButton()->click();
    const auto widgets = restart().findChildren<QWidget*>();
    int seen = 0;
    for (QWidget* widget : widgets) {
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++seen;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
    EXPECT_GT(seen, 40);
}

TEST_F(RestartServiceTest, TheGreetingOfThePortIsReadAndSpeaksForTheAnswer)
{
    openLive();
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QByteArray line = "220 exch01.example.com ESMTP Server (Microsoft Exchange Internet Mail Service "
                      "5.5.2232.9) ready\r\n";
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* client = server.nextPendingConnection();
        client->write(line);
    });
    StartedCard& started = *restart().started();
    started.host()->setText(u"127.0.0.1"_s);
    started.port()->setValue(server.serverPort());
    QSignalSpy changed(&started, &StartedCard::changed);
    started.readButton()->click();
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(started.greeting().contains(u"build 5.5.2232.9"_s)) << started.greeting().toStdString();
    ASSERT_EQ(acts().size(), 1U);
    EXPECT_EQ(acts().front().what, u"banner"_s);
    ChoiceRow* question = restart().question(u"restart.result"_s);
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->recommended(), u"running"_s);
    line = "220 gateway <b>x</b> ready\r\n";
    changed.clear();
    started.readButton()->click();
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(started.greeting().contains(u"not the Internet Mail Service"_s))
        << started.greeting().toStdString();
    EXPECT_TRUE(question->recommended().isEmpty());
}

TEST_F(RestartServiceTest, APortThatIsShutSaysWhatToDo)
{
    openLive();
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    StartedCard& started = *restart().started();
    started.host()->setText(u"127.0.0.1"_s);
    started.port()->setValue(port);
    QSignalSpy changed(&started, &StartedCard::changed);
    started.readButton()->click();
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(started.greeting().contains(u"try again in a minute"_s)) << started.greeting().toStdString();
    EXPECT_TRUE(acts().front().failed);
}

TEST_F(RestartServiceTest, Event1000CountsWhereItIsNewerThanTheStart)
{
    openLive();
    StartedCard& started = *restart().started();
    ServiceAct begun;
    begun.what = u"start"_s;
    begun.asked = true;
    begun.state = u"start-pending"_s;
    begun.at = QDateTime(QDate(1990, 1, 1), QTime(12, 0), Qt::UTC);
    session().noteServiceAct(begun);
    QSignalSpy changed(&started, &StartedCard::changed);
    started.lookButton()->click();
    EXPECT_FALSE(started.lookButton()->isEnabled());
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(started.start().startsWith(u"Found: event 1000"_s)) << started.start().toStdString();
    EXPECT_TRUE(started.start().contains(u"build 5."_s));
    begun.at = session().now();
    session().noteServiceAct(begun);
    changed.clear();
    started.lookButton()->click();
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(started.start().startsWith(u"Not found"_s)) << started.start().toStdString();
    EXPECT_TRUE(started.proof().isEmpty());
}

TEST_F(RestartServiceTest, Event4023UnfoldsTheStoreWhichStaysByHand)
{
    openLive();
    EXPECT_FALSE(restart().store()->isVisible());
    restart().byHand()->click();
    restart().start()->output()->setPlainText(u"Event ID 4023 of MSExchangeIMC"_s);
    restart().start()->commit();
    EXPECT_TRUE(restart().store()->isVisible());
    EXPECT_EQ(restart().store()->commands().size(), 4);
    EXPECT_EQ(restart().troubles()->marked(), QStringList{u"4023"_s});
}

TEST_F(RestartServiceTest, TheEmergencyCardIsWrittenWhereItIsAskedAndNeverIntoEvidence)
{
    openLive();
    const Path target = temporary("card.pdf");
    m_answers = {target, samplePath() / "card.pdf"};
    QSignalSpy said(restart().emergency()->printer(), &SheetPrinter::said);
    restart().emergency()->pdfAction()->trigger();
    ASSERT_TRUE(!said.isEmpty() || said.wait(patience));
    EXPECT_TRUE(restart().emergency()->banner()->text().endsWith(u"It is one page."_s))
        << restart().emergency()->banner()->text().toStdString();
    EXPECT_TRUE(contentOf(displayName(target)).startsWith("%PDF"));
    said.clear();
    restart().emergency()->pdfAction()->trigger();
    ASSERT_TRUE(!said.isEmpty() || said.wait(patience));
    EXPECT_EQ(restart().emergency()->banner()->kind(), BannerKind::Error);
    EXPECT_FALSE(std::filesystem::exists(samplePath() / "card.pdf"));
}

TEST_F(RestartServiceTest, WhatWasDoneIsThereAgainWhenTheCaseIsOpenedAgain)
{
    m_service->diesOnStart = true;
    openLive();
    waitForEnd([this] { confirmRestart(); });
    ASSERT_TRUE(session().finishSaving(patience));
    m_window->close();
    makeWindow();
    waitForEvidence([this] { m_window->openCase(onlyCase()); });
    session().goTo(u"restart"_s);
    EXPECT_EQ(acts().size(), 2U);
    EXPECT_TRUE(act().results()->lines().front().startsWith(u"Failed. Start"_s));
    EXPECT_EQ(restart().troubles()->marked(), QStringList{u"1067"_s});
    EXPECT_EQ(form().user()->text(), u"CONTOSO\\admin"_s);
    EXPECT_TRUE(form().password()->text().isEmpty());
}
