#include "core/casefile/RecentCases.h"
#include "tests/support/FullDisk.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/CaseHeader.h"
#include "ui/wizard/GuidePanel.h"
#include "ui/wizard/ServerFields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class CaseKeepingTest : public test::WalkthroughTest
{
protected:
    /// What the window says besides where we were.
    static QStringList troubles(const MainWindow& window)
    {
        QStringList said = window.messages();
        said.removeIf([](const QString& text) { return text.startsWith(u"Where we were"_s); });
        return said;
    }

    /// Ends the window and opens the case anew in another one.
    void reopen()
    {
        m_window->close();
        makeWindow();
        waitForEvidence([this] { m_window->openCase(onlyCase()); });
    }
};

/// What a technician answers on the way through a case, one act for each step.
const std::vector<std::pair<QString, std::vector<FlowAnswer>>>& way()
{
    static const std::vector<std::pair<QString, std::vector<FlowAnswer>>> acts = {
        {u"evidence"_s, {}}, // answered for the root below, whose name is the machine's
        {u"events"_s, {{u"events.match"_s, u"yes"_s}}},
        {u"spool-file"_s, {{u"spool-file.seen"_s, u"yes"_s}}},
        {u"cause"_s, {{u"cause.branch"_s, u"setting"_s}, {u"cause.chosen"_s, u"charset-setting"_s}}},
        {u"settings"_s, {{u"settings.saved"_s, u"yes"_s}, {u"settings.changed"_s, u"yes"_s}}},
        {u"restart"_s, {{u"restart.result"_s, u"running"_s}}},
        {u"retest"_s, {{u"retest.file/GHW7TK3B"_s, u"arrived"_s}, {u"retest.result"_s, u"arrived"_s}}},
        {u"report"_s, {{u"report.outcome"_s, u"solved"_s}}},
    };
    return acts;
}

} // namespace

TEST_F(CaseKeepingTest, ReopensWhereItWasAfterEachStep)
{
    openSample();
    for (const auto& [step, answers] : way()) {
        session().goTo(step);
        session().answer(answers.empty() ? std::vector<FlowAnswer>{{itemQuestion(u"evidence.root"_s,
                                                                                 displayName(samplePath())),
                                                                    u"copy"_s}}
                                         : answers);
        const CaseRecord before = session().record();
        reopen();
        EXPECT_EQ(session().step(), step);
        EXPECT_EQ(view().currentPage()->step(), step);
        EXPECT_EQ(session().record().walkthrough, before.walkthrough) << step.toStdString();
        EXPECT_EQ(session().record().opened, before.opened);
        EXPECT_EQ(session().flow().status(step).state, StepState::Done) << step.toStdString();
    }
    EXPECT_TRUE(test::isFinished(session().flow()));
}

TEST_F(CaseKeepingTest, ReopeningTellsWhereWeWere)
{
    openSample();
    EXPECT_FALSE(m_window->messages().join(u'\n').contains(u"Where we were"_s))
        << "a new case was nowhere yet";
    session().setCaller(u"Jane <b>"_s);
    session().setBegan(u"since Monday"_s);
    session().goTo(u"restart"_s);
    session().answer({{u"restart.result"_s, u"running"_s}});
    reopen();
    const QString told = m_window->messages().filter(u"Where we were: step 6"_s).join(u'\n');
    EXPECT_TRUE(told.contains(u"Caller: Jane <b>. Since: since Monday."_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"newest first: Answered: "_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"Causes weighed"_s)) << told.toStdString();
}

TEST_F(CaseKeepingTest, OpeningTheCaseThatIsOpenChangesNothing)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().finishSaving();
    m_window->openCase(onlyCase());
    EXPECT_FALSE(session().isLoading());
    EXPECT_FALSE(session().isReadOnly());
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
}

TEST_F(CaseKeepingTest, UndoReachesBackBehindTheReopening)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().answer({{u"settings.saved"_s, u"yes"_s}});
    reopen();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().flow().answerTo(u"settings.saved"_s), QString());
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
    reopen();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().flow().answerTo(u"settings.saved"_s), u"yes"_s);
}

TEST_F(CaseKeepingTest, WhatIsTypedWhenTheWindowClosesIsKept)
{
    openSample();
    QTest::keyClicks(view().header()->ticket(), u"4711"_s); // the field still has the cursor
    view().guide()->notes()->setPlainText(u"Rang at ten.\nWill ring back."_s);
    reopen();
    EXPECT_EQ(session().record().ticket, u"4711"_s);
    EXPECT_EQ(view().header()->ticket()->text(), u"4711"_s);
    EXPECT_EQ(view().guide()->notes()->toPlainText(), u"Rang at ten.\nWill ring back."_s);
}

TEST_F(CaseKeepingTest, AVersionThatIsBeingTypedWhenTheWindowClosesIsKept)
{
    openSample();
    session().goTo(u"evidence"_s);
    auto* fields = m_window->findChild<ServerFields*>();
    QTest::keyClicks(fields->version()->lineEdit(), u"5.5.1960.3"_s);
    EXPECT_EQ(session().record().serverVersion, QString());
    reopen();
    EXPECT_EQ(session().record().serverVersion, u"5.5.1960.3"_s);
}

TEST_F(CaseKeepingTest, AWindowWhoseSaveTakesLongClosesWhenItIsDone)
{
    MainWindow::Options options;
    options.knowledge = Knowledge::load().value();
    options.casesFolder = casesFolder();
    options.savingWait = 0;
    auto window = std::make_unique<MainWindow>(std::move(options));
    window->show();
    window->session().startEmptyCase();
    window->session().setTicket(u"4711"_s);
    window->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->isVisible(); }, patience));
    window.reset();
    const auto record = CaseFolder::read(onlyCase());
    ASSERT_TRUE(record);
    EXPECT_EQ(record->ticket, u"4711"_s);
}

TEST_F(CaseKeepingTest, LookingAroundWithoutACaseKeepsNothing)
{
    m_window->close();
    EXPECT_FALSE(std::filesystem::exists(casesFolder()));
}

TEST_F(CaseKeepingTest, ASecondWindowOnTheSameCaseOnlyLooks)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().finishSaving();
    const auto other = anotherWindow();
    QSignalSpy changed(&other->session(), &CaseSession::evidenceChanged);
    other->openCase(onlyCase());
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    EXPECT_TRUE(other->session().isReadOnly());
    EXPECT_TRUE(other->messages().join(u' ').contains(u"nothing can be changed here"_s));
    EXPECT_EQ(other->session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
    other->session().answer({{u"cause.branch"_s, u"hand-on"_s}});
    EXPECT_EQ(other->session().flow().answerTo(u"cause.branch"_s), u"setting"_s);

    session().answer({{u"settings.saved"_s, u"yes"_s}}); // the first window goes on and loses nothing
    reopen();
    EXPECT_EQ(session().flow().answerTo(u"settings.saved"_s), u"yes"_s);
}

TEST_F(CaseKeepingTest, TheSecondWindowCanGoOnInACopy)
{
    openSample();
    session().finishSaving();
    const auto other = anotherWindow();
    QSignalSpy opened(&other->session(), &CaseSession::opened);
    other->openCase(onlyCase());
    ASSERT_TRUE(opened.wait(patience));
    other->session().saveElsewhere(temporary("elsewhere"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !other->session().isReadOnly(); }, patience));
    EXPECT_EQ(troubles(*other), QStringList());
    other->session().answer({{u"cause.branch"_s, u"hand-on"_s}});
    other->session().finishSaving();
    const auto kept = recentCases(temporary("elsewhere"), 2);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), QString());
}

TEST_F(CaseKeepingTest, APlaceThatCannotBeWrittenToIsSaidAndAnotherOneTakesTheCase)
{
    QFile inTheWay(displayName(casesFolder()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder would be
    inTheWay.close();
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().finishSaving();
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"The case is not saved"_s))
        << m_window->messages().join(u'\n').toStdString();
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s); // nothing is lost
    EXPECT_FALSE(m_window->close());                                       // and the window says so first
    EXPECT_TRUE(m_window->isVisible());
    m_answers = {temporary("elsewhere")};
    action("file.save-elsewhere")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->messages().isEmpty(); }, patience))
        << m_window->messages().join(u'\n').toStdString();
    EXPECT_TRUE(m_window->close());
    EXPECT_EQ(recentCases(temporary("elsewhere"), 2).size(), 1U);
}

TEST_F(CaseKeepingTest, AFullDiskIsSaidAndTheNextSaveMakesItGood)
{
    openSample();
    session().finishSaving();
    {
        const test::FullDisk full;
        session().answer({{u"cause.branch"_s, u"setting"_s}});
        session().finishSaving();
        EXPECT_TRUE(m_window->messages().join(u' ').contains(u"The case is not saved"_s));
    }
    session().answer({{u"settings.saved"_s, u"yes"_s}});
    session().finishSaving();
    EXPECT_EQ(troubles(*m_window), QStringList());
    reopen();
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
}

TEST_F(CaseKeepingTest, EvidenceThatIsGoneIsSaidAndWhatWasAnsweredStays)
{
    const Path server = copiedSample();
    waitForEvidence([&] { m_window->startCase({server}); });
    session().goTo(u"cause"_s);
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    const Path moved = temporary("moved");
    m_window->close();
    std::filesystem::rename(server, moved);
    std::filesystem::remove_all(onlyCase() / "evidence"); // the case's own copies are gone, too
    makeWindow();
    QSignalSpy failed(&session(), &CaseSession::loadingFailed);
    m_window->openCase(onlyCase());
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"server"_s));
    EXPECT_EQ(session().flow().status(u"evidence"_s).state, StepState::NeedsAttention);
    for (const FlowStep& step : session().flow().definition().steps())
        session().goTo(step.id); // no page needs the evidence to be shown

    std::filesystem::rename(moved, server); // it is back, and F5 finds it
    waitForEvidence([this] { press(Qt::Key_F5); });
    EXPECT_EQ(session().evidence()->failures.size(), 20U);
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s);
    EXPECT_EQ(troubles(*m_window), QStringList());
}

TEST_F(CaseKeepingTest, ADamagedCaseIsRefusedAndNotTouched)
{
    openSample();
    m_window->close();
    const Path folder = onlyCase();
    QFile file(displayName(folder / "case.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    makeWindow();
    QSignalSpy failed(&session(), &CaseSession::loadingFailed);
    m_window->openCase(folder);
    ASSERT_TRUE(failed.wait(patience));
    EXPECT_FALSE(m_window->showsCase());
    m_window->close();
    EXPECT_EQ(std::filesystem::file_size(folder / "case.json"), static_cast<std::uintmax_t>(file.size()));
}

TEST_F(CaseKeepingTest, CancelWhileLoadingGivesTheWindowBackAtOnce)
{
    for (int i = 0; i < 2000; ++i) {
        const Path folder = temporary("many") / ("folder" + std::to_string(i / 50));
        std::filesystem::create_directories(folder);
        QFile file(displayName(folder / std::to_string(i)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no evidence at all\n");
    }
    m_window->startCase({temporary("many")});
    ASSERT_TRUE(session().isLoading());
    press(Qt::Key_Escape);
    EXPECT_FALSE(session().isLoading());
    EXPECT_FALSE(m_window->showsCase());
    EXPECT_FALSE(std::filesystem::exists(casesFolder()));
    openSample(); // and the next case is not disturbed by the one given up
    EXPECT_EQ(session().evidence()->failures.size(), 20U);
}

TEST_F(CaseKeepingTest, CancelWhileAddingLeavesTheCaseAsItWas)
{
    openSample();
    const auto evidence = session().evidence();
    session().addInputs({samplePath() / "imc.txt"});
    ASSERT_TRUE(session().isLoading());
    press(Qt::Key_Escape);
    EXPECT_FALSE(session().isLoading());
    EXPECT_EQ(session().evidence(), evidence);
    EXPECT_EQ(session().record().opened.size(), 1U);
}

TEST_F(CaseKeepingTest, ACaseThatCannotBeSavedIsNotLeftForAnother)
{
    QFile inTheWay(displayName(casesFolder()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    for (const char* way : {"file.close-case", "file.new-empty", "file.open-sample"}) {
        action(way)->trigger();
        EXPECT_FALSE(session().isLoading()) << way;
        EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"setting"_s) << way;
    }
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"could not be saved"_s));
}

TEST_F(CaseKeepingTest, NewEvidenceKeepsWhatWasDoneAndAsksToConfirmTheDecision)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "AppEvent.Evt"}); });
    session().answer({{u"cause.branch"_s, u"hand-on"_s}});
    session().answer({{u"report.outcome"_s, u"escalated"_s}});
    const QString before = session().flow().fact(u"likely-cause"_s);
    waitForEvidence([this] { session().addInputs({samplePath() / "Exchsrvr" / "Imcdata"}); });
    waitForEvidence([this] { session().addInputs({samplePath() / "imc.txt"}); });
    ASSERT_NE(session().flow().fact(u"likely-cause"_s), before);
    EXPECT_EQ(session().flow().answerTo(u"cause.branch"_s), u"hand-on"_s);
    EXPECT_EQ(session().flow().answerTo(u"report.outcome"_s), u"escalated"_s);
    EXPECT_EQ(session().flow().status(u"cause"_s).state, StepState::NeedsAttention);
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"speaks differently"_s));
    session().goTo(u"cause"_s);
    click(u"cause.branch"_s, u"hand-on"_s); // looked at again, and it stands
    EXPECT_FALSE(session().flow().isInDoubt(u"cause.branch"_s));
    EXPECT_EQ(session().flow().answerTo(u"report.outcome"_s), u"escalated"_s);
}

TEST_F(CaseKeepingTest, WhatTheCallerReadOutIsKeptWhateverBecomesOfTheReading)
{
    openSample();
    StatedEvent read;
    read.source = u"MSExchangeIMC"_s;
    read.spoolFile = u"G1B2C3D4"_s;
    session().setStatedEvents({read});
    ASSERT_TRUE(session().isLoading());
    press(Qt::Key_Escape);
    reopen();
    ASSERT_EQ(session().record().statedEvents.size(), 1U);
    EXPECT_EQ(session().record().statedEvents.front().spoolFile, u"G1B2C3D4"_s);
    EXPECT_EQ(session().evidence()->failures.size(), 21U);
}

TEST_F(CaseKeepingTest, ClosingACaseWhileItIsReadLeavesNoLoadingBehind)
{
    openSample();
    session().reload();
    ASSERT_TRUE(session().isLoading());
    QSignalSpy opened(&session(), &CaseSession::opened);
    action("file.close-case")->trigger();
    EXPECT_EQ(opened.count(), 1);
    EXPECT_FALSE(session().isLoading());
    EXPECT_FALSE(action("work.cancel")->isEnabled());
    EXPECT_FALSE(m_window->showsCase());
}
