#include "tests/support/FullDisk.h"
#include "tests/ui/RetestStepTest.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/KitCard.h"
#include "ui/wizard/OldServerBox.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/QueueCard.h"
#include "ui/wizard/SetAsideCard.h"
#include "ui/wizard/ShareCard.h"
#include "ui/wizard/SheetPrinter.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QSemaphore>
#include <QTableView>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

class RetestLiveTest : public RetestStepTest
{
};

} // namespace

TEST_F(RetestLiveTest, ThePlanHasTheFailedFilesAndSaysWhatIsExpected)
{
    openLive();
    EXPECT_TRUE(live().isVisible());
    EXPECT_EQ(retest().whyByHand(), QString());
    RetestFilesModel* model = live().files()->model();
    ASSERT_GT(model->rowCount(), 10);
    EXPECT_EQ(model->rows().front().name, canary);
    EXPECT_EQ(model->rows().front().turn, u"first, alone"_s);
    EXPECT_EQ(model->rows().front().state, u"in ARCHIVE"_s);
    EXPECT_EQ(model->rowOf(u"GD3S7VXA"_s), -1) << "only archived";
    EXPECT_FALSE(retest().leftOut().isEmpty());
    EXPECT_EQ(everything(), m_before) << "planning changes nothing";
}

TEST_F(RetestLiveTest, NothingIsMovedBeforeItIsAskedAndTheServiceIsStopped)
{
    openLive();
    EXPECT_FALSE(run().moveButton()->isVisible());
    EXPECT_TRUE(run().whyNot().contains(u"sent again"_s));
    EXPECT_TRUE(run().whyNot().contains(u"stopped"_s));
    press(run().resent()->button(u"no"_s));
    EXPECT_FALSE(run().whyNot().contains(u"sent again"_s));
    EXPECT_FALSE(run().moveButton()->isVisible());
    press(run().stoppedButton());
    EXPECT_EQ(run().whyNot(), QString());
    EXPECT_TRUE(run().moveButton()->isVisible());
    EXPECT_EQ(run().moveButton()->text(), u"Put back 1 file(s)…"_s);
    pass(31 * minute);
    session().goTo(u"restart"_s);
    session().goTo(u"retest"_s);
    EXPECT_FALSE(run().moveButton()->isVisible()) << "a word of half an hour ago counts no more";
}

TEST_F(RetestLiveTest, WhatStepSixDidCountsByItself)
{
    openLive();
    press(run().resent()->button(u"no"_s));
    ServiceAct act;
    act.what = u"stop"_s;
    act.state = u"stopped"_s;
    act.at = session().now();
    session().noteServiceAct(act);
    EXPECT_EQ(run().whyNot(), QString());
    EXPECT_TRUE(run().service().contains(u"as the server said"_s)) << run().service().toStdString();
    putBack();
    EXPECT_FALSE(runner().journal()->startedAt());
    pass(minute);
    act.what = u"start"_s;
    act.state = u"running"_s;
    act.at = session().now();
    session().noteServiceAct(act);
    settle();
    EXPECT_TRUE(runner().journal()->startedAt())
        << "the journal notes the moment from which undo is not exact";
    EXPECT_TRUE(runner().isWatching());
    EXPECT_EQ(state(canary), u"waiting in IN"_s);
    EXPECT_FALSE(undoCard().undoButton()->isVisible());
    EXPECT_TRUE(undoCard().whyNot().contains(u"stop it first"_s));
}

TEST_F(RetestLiveTest, TheCanaryIsPutBackAndEverythingGoesBackAsItWas)
{
    makeReady();
    press(run().moveButton());
    const QString question = run().confirm()->question();
    EXPECT_TRUE(question.contains(u"EXCH01"_s)) << question.toStdString();
    EXPECT_TRUE(question.contains(displayName(archive())));
    EXPECT_TRUE(question.contains(displayName(in())));
    EXPECT_TRUE(question.contains(canary));
    EXPECT_TRUE(run().confirm()->dismissButton()->hasFocus()) << "a second Enter moves nothing";
    press(run().confirm()->dismissButton());
    EXPECT_EQ(everything(), m_before);
    putBack();
    EXPECT_EQ(namesIn(in()), QStringList{canary});
    EXPECT_FALSE(namesIn(archive()).contains(canary));
    EXPECT_EQ(state(canary), u"put back"_s);
    EXPECT_EQ(readFile(RetestJournal::copiesOf(runner().journalFile()) / canary.toStdString()),
              readFile(in() / canary.toStdString()));
    ASSERT_TRUE(undoCard().undoButton()->isVisible());
    EXPECT_TRUE(undoCard().text().contains(u"exactly"_s));
    press(undoCard().undoButton());
    press(undoCard().confirm()->confirmButton());
    settle();
    EXPECT_EQ(everything(), m_before);
    ASSERT_TRUE(session().finishSaving(patience));
    const QStringList acts = caseJournal();
    EXPECT_EQ(acts.count(u"retest-begun"_s), 2);
    EXPECT_TRUE(acts.contains(u"retest-batch"_s));
    EXPECT_TRUE(acts.contains(u"retest-undone"_s));
}

TEST_F(RetestLiveTest, AGoodTestIsRecordedAsOneActAndTheNextTenFollow)
{
    makeReady();
    putBack();
    EXPECT_TRUE(run().whyNot().contains(u"not decided"_s));
    start();
    EXPECT_TRUE(runner().isWatching());
    EXPECT_EQ(namesIn(in()), QStringList());
    EXPECT_EQ(state(canary), u"taken in"_s);
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Waiting) << "a failure may still be logged";
    look();
    look();
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good);
    EXPECT_EQ(watch().outcome()->kind(), BannerKind::Success);
    ASSERT_TRUE(watch().recordButton()->isVisible());
    press(watch().recordButton());
    EXPECT_EQ(session().flow().answerTo(u"retest.file/"_s + canary), u"arrived"_s);
    EXPECT_EQ(session().flow().answerTo(u"retest.result"_s), u"arrived"_s);
    EXPECT_FALSE(watch().recordButton()->isVisible());
    session().undo();
    EXPECT_EQ(session().flow().answerTo(u"retest.result"_s), QString()) << "one act";
    EXPECT_EQ(session().flow().answerTo(u"retest.file/"_s + canary), QString());
    stopAgain();
    EXPECT_EQ(run().whyNot(), QString());
    EXPECT_EQ(run().moveButton()->text(), u"Put back 10 file(s)…"_s);
    putBack();
    EXPECT_EQ(namesIn(in()).size(), 10);
    start();
    look();
    look();
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good);
    stopAgain();
    putBack();
    EXPECT_GT(namesIn(in()).size(), 0);
    start();
    look();
    look();
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good);
    EXPECT_EQ(m_service->delivered().size(), runner().watched().size());
}

TEST_F(RetestLiveTest, TenAfterOneAndEachGetsItsVerdict)
{
    makeReady();
    retestTenAfterOne();
}

TEST_F(RetestLiveTest, AFileThatFailsAgainMakesTheTestBadAndLeadsBackToStepFour)
{
    makeReady();
    m_service->setFate(canary, MailFate::FailAgain);
    putBack();
    start();
    look(1);
    EXPECT_EQ(state(canary), u"failed again"_s);
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Bad);
    EXPECT_EQ(watch().outcome()->kind(), BannerKind::Error);
    ASSERT_TRUE(watch().causeButton()->isVisible());
    press(watch().causeButton());
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_EQ(session().flow().answerTo(u"retest.result"_s), u"failed-again"_s);
    EXPECT_EQ(session().flow().answerTo(u"retest.file/"_s + canary), u"failed-again"_s);
}

TEST_F(RetestLiveTest, WithoutProofTheTestIsUndeterminedUntilTheRecipientIsAsked)
{
    makeReady();
    m_service->setArchiving(true);
    putBack();
    start();
    look();
    look();
    EXPECT_EQ(state(canary), u"undetermined"_s) << "delivered mail lies in ARCHIVE too";
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Undetermined);
    EXPECT_TRUE(watch().settle().contains(u"recipient"_s));
    stopAgain();
    EXPECT_FALSE(run().moveButton()->isVisible());
    live().files()->table()->selectRow(live().files()->model()->rowOf(canary));
    ASSERT_NE(live().files()->answer(), nullptr);
    press(live().files()->answer()->button(u"arrived"_s));
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good);
    EXPECT_TRUE(run().moveButton()->isVisible());
}

TEST_F(RetestLiveTest, ALogThatDoesNotGoOnProvesNothing)
{
    makeReady();
    putBack();
    pass(minute);
    m_service->start();
    m_service->run(); // nobody saves its log
    press(run().startedButton());
    settle();
    look();
    look();
    EXPECT_EQ(state(canary), u"taken in"_s);
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Undetermined);
    EXPECT_TRUE(watch().settle().contains(u"log that was saved after the start"_s));
    m_service->setClock(noon.addSecs(m_later->load()).toSecsSinceEpoch());
    m_service->stop(); // an event of now
    writeFile(log(), m_service->log());
    look();
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good);
}

TEST_F(RetestLiveTest, APoisonousFileStopsTheTestAndIsSetAside)
{
    makeReady();
    m_service->setFate(canary, MailFate::Poison);
    putBack();
    start();
    look(1);
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Bad);
    EXPECT_EQ(runner().stops().size(), 2U);
    stopAgain();
    live().asideOpener()->click();
    settle();
    EXPECT_TRUE(live().aside()->suspects().contains(canary));
    ASSERT_EQ(live().aside()->model()->rowCount(), 1);
    EXPECT_EQ(live().aside()->model()->rows().front().state, u"suspect"_s);
    live().aside()->table()->selectRow(0);
    press(live().aside()->oneButton());
    EXPECT_TRUE(live().aside()->confirm()->question().contains(u"set-aside-2026-11-22"_s));
    press(live().aside()->confirm()->confirmButton());
    settle();
    EXPECT_EQ(namesIn(in()), QStringList());
    EXPECT_EQ(namesIn(Retest::asideFolder(in(), noon.date())), QStringList{canary});
    press(undoCard().undoButton());
    press(undoCard().confirm()->confirmButton());
    settle();
    EXPECT_EQ(everything(), m_before);
}

TEST_F(RetestLiveTest, ANewStopEventMakesTheTestBadThoughTheFileWasTaken)
{
    makeReady();
    putBack();
    m_service->setClock(noon.addSecs(minute).toSecsSinceEpoch());
    m_service->complain(3039);
    start();
    look();
    look();
    EXPECT_EQ(state(canary), u"taken in"_s);
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Bad);
    EXPECT_EQ(runner().stops().size(), 1U);
}

TEST_F(RetestLiveTest, AStopEventOfBeforeIsNoneOfTheTestWhateverTheServersClockSays)
{
    makeServer();
    m_service->setClock(noon.addSecs(2 * hour).toSecsSinceEpoch()); // it is two hours fast
    m_service->complain(4116);
    writeFile(log(), m_service->log());
    makeReady();
    putBack();
    pass(2 * hour);
    start();
    look();
    look();
    EXPECT_EQ(runner().stops().size(), 0U);
    EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good) << watch().state().toStdString();
}

TEST_F(RetestLiveTest, QueueDatIsSetAsideOnlyAfterALookIntoOut)
{
    makeServer();
    const Path imcdata = in().parent_path();
    writeFile(imcdata / "Queue.dat", "pointers");
    std::filesystem::create_directories(imcdata / "OUT");
    writeFile(imcdata / "OUT" / "HT3K0001", "outbound");
    makeReady();
    live().queueOpener()->click();
    QueueCard& queue = *live().queue();
    EXPECT_FALSE(queue.asideButton()->isVisible());
    press(queue.lookButton());
    waitUntil([&] { return queue.asideButton()->isVisible(); });
    EXPECT_TRUE(queue.found().contains(u"In OUT lie 1"_s)) << queue.found().toStdString();
    press(queue.asideButton());
    EXPECT_FALSE(queue.confirm()->confirmButton()->isEnabled()) << "mail may go out twice";
    queue.confirm()->consent()->click();
    press(queue.confirm()->confirmButton());
    settle();
    EXPECT_FALSE(std::filesystem::exists(imcdata / "Queue.dat"));
    EXPECT_EQ(everything(), m_before) << "messages stay";
    press(undoCard().undoButton());
    press(undoCard().confirm()->confirmButton());
    settle();
    EXPECT_EQ(readFile(imcdata / "Queue.dat"), "pointers");
}

TEST_F(RetestLiveTest, HalfOfWhatLiesInInIsSetAside)
{
    makeServer();
    for (const char* name : {"NEW00001", "NEW00002", "NEW00003"})
        std::filesystem::copy(archive() / canary.toStdString(), in() / name);
    makeReady();
    live().asideOpener()->click();
    settle();
    ASSERT_EQ(live().aside()->model()->rowCount(), 3);
    press(live().aside()->halfButton());
    press(live().aside()->confirm()->confirmButton());
    settle();
    EXPECT_EQ(namesIn(in()).size(), 1);
}

TEST_F(RetestLiveTest, AfterTheStartOnlyWhatStillLiesInInGoesBack)
{
    makeReady();
    m_service->setFate(canary, MailFate::Deliver);
    putBack();
    start();
    look();
    look();
    stopAgain();
    const QString second = runner().planned()->rows.front().move.name;
    m_service->setFate(second, MailFate::Ignore);
    putBack();
    start();
    look(1);
    stopAgain();
    EXPECT_TRUE(undoCard().text().contains(u"has run since"_s));
    press(undoCard().undoButton());
    press(undoCard().confirm()->confirmButton());
    settle();
    EXPECT_EQ(namesIn(in()), QStringList());
    EXPECT_TRUE(namesIn(archive()).contains(second)) << "it still lay in IN";
    EXPECT_FALSE(namesIn(archive()).contains(canary)) << "what was delivered is never put back by itself";
    EXPECT_EQ(runner().end()->counts.done, 1);
    EXPECT_EQ(runner().end()->counts.taken, 10);
    ASSERT_FALSE(undoCard().saveButtons().empty());
    m_answers = {temporary("copy")};
    press(undoCard().saveButtons().front());
    waitUntil([this] { return std::filesystem::exists(temporary("copy")); });
    waitUntil([this] { return !readFile(temporary("copy")).isEmpty(); });
}

TEST_F(RetestLiveTest, ABatchThatWasBrokenOffIsGoneOnWithOrUndone)
{
    makeReady();
    putBack();
    const Path journal = runner().journalFile();
    ASSERT_TRUE(session().finishSaving(patience));
    m_window->close();
    // As after a crash between the announcement and what comes of it.
    const QByteArray whole = readFile(journal);
    const QByteArray mark = "\"moving\"";
    const qsizetype moving = whole.indexOf(mark);
    ASSERT_GT(moving, 0) << whole.constData();
    writeFile(journal, whole.left(whole.indexOf('\n', moving) + 1));
    makeWindow();
    waitForEvidence([this] { m_window->openCase(onlyCase()); });
    settle();
    EXPECT_TRUE(m_window->messages().join(u' ').contains(u"broken off"_s)) << "wherever the technician is";
    session().goTo(u"retest"_s);
    settle();
    EXPECT_TRUE(live().unfinished()->isVisible());
    EXPECT_FALSE(run().moveButton()->isVisible());
    live().asideOpener()->click();
    settle();
    EXPECT_TRUE(live().aside()->whyNot().contains(u"not finished"_s)) << "nothing else is moved meanwhile";
    EXPECT_FALSE(live().aside()->oneButton()->isVisible());
    ASSERT_TRUE(live().undoAction()->isEnabled());
    live().undoAction()->trigger();
    settle();
    EXPECT_EQ(everything(), m_before);
    EXPECT_FALSE(live().unfinished()->isVisible());
    EXPECT_FALSE(m_window->messages().join(u' ').contains(u"broken off"_s));
}

TEST_F(RetestLiveTest, ResumingFinishesTheBatch)
{
    makeReady();
    putBack();
    const Path journal = runner().journalFile();
    ASSERT_TRUE(session().finishSaving(patience));
    m_window->close();
    const QByteArray whole = readFile(journal);
    writeFile(journal, whole.left(whole.indexOf('\n', whole.indexOf("\"moving\"")) + 1));
    makeWindow();
    waitForEvidence([this] { m_window->openCase(onlyCase()); });
    session().goTo(u"retest"_s);
    settle();
    live().resumeAction()->trigger();
    settle();
    EXPECT_EQ(namesIn(in()), QStringList{canary});
    EXPECT_FALSE(runner().isUnfinished());
}

TEST_F(RetestLiveTest, ReadingTheEvidenceAgainKeepsWhatWasPutBack)
{
    makeReady();
    putBack();
    waitForEvidence([this] { session().reload(); });
    settle();
    const auto evidence = session().evidence();
    const auto failure =
        std::find_if(evidence->failures.begin(), evidence->failures.end(),
                     [](const Failure& one) { return one.name.compare(canary, Qt::CaseInsensitive) == 0; });
    ASSERT_NE(failure, evidence->failures.end());
    EXPECT_NE(evidence->fileOf(*failure), nullptr) << "the saved copy stands for it";
    EXPECT_TRUE(session().flow().items(u"retest.file"_s).contains(canary));
    EXPECT_EQ(state(canary), u"put back"_s);
    EXPECT_TRUE(undoCard().undoButton()->isVisible());
}

TEST_F(RetestLiveTest, ATakenNameIsNeverOverwritten)
{
    makeReady();
    writeFile(in() / canary.toLower().toStdString(), "somebody else's");
    putBack();
    EXPECT_EQ(runner().end()->counts.done, 0);
    EXPECT_EQ(readFile(in() / canary.toLower().toStdString()), QByteArray("somebody else's"));
    EXPECT_TRUE(namesIn(archive()).contains(canary));
    EXPECT_TRUE(live().said()->isVisible());
    EXPECT_NE(live().said()->kind(), BannerKind::Success);
}

TEST_F(RetestLiveTest, AFullDiskMovesNothingAndSaysSo)
{
    makeReady();
    press(run().moveButton());
    {
        const FullDisk full;
        press(run().confirm()->confirmButton());
        settle();
    }
    EXPECT_TRUE(runner().end()->error || runner().end()->counts.failed > 0);
    EXPECT_EQ(everything(), m_before);
    EXPECT_TRUE(live().said()->isVisible());
    EXPECT_FALSE(live().said()->text().isEmpty());
}

TEST_F(RetestLiveTest, ACancelledBatchEndsAfterTheFileInHand)
{
    auto reached = std::make_shared<QSemaphore>();
    auto goOn = std::make_shared<QSemaphore>();
    auto renames = std::make_shared<std::atomic<int>>(0);
    m_retest.open = test::HookedFolder::opener(
        [=](test::DiskStep step, const Path&, const QString&) -> std::optional<Error> {
            if (step == test::DiskStep::Rename && renames->fetch_add(1) == 3) {
                reached->release();
                goOn->acquire();
            }
            return {};
        });
    makeWindow();
    makeReady();
    putBack(); // the first rename
    start();
    look();
    look();
    stopAgain();
    press(run().moveButton());
    press(run().confirm()->confirmButton());
    waitUntil([&] { return reached->tryAcquire(); });
    waitUntil([this] { return run().cancelButton()->isVisible(); });
    press(run().cancelButton());
    EXPECT_TRUE(run().progress().contains(u"ends after"_s));
    goOn->release();
    settle();
    EXPECT_EQ(runner().end()->counts.done, 3);
    EXPECT_EQ(runner().end()->counts.skipped, 7);
    EXPECT_EQ(namesIn(in()).size(), 3);
}

TEST_F(RetestLiveTest, OnACopyEverythingIsByHand)
{
    openCopy();
    EXPECT_FALSE(live().isVisible());
    EXPECT_TRUE(retest().table()->isVisible());
    EXPECT_TRUE(retest().whyByHand().contains(u"copy"_s));
    EXPECT_NE(retest().question(u"retest.resent"_s), nullptr) << "asked below, as ever";
    runner().putBack({{u"FX3N7LQ0"_s, 1, {}, {}, false}});
    settle();
    EXPECT_FALSE(runner().end().has_value());
    EXPECT_EQ(everything(), m_before);
}

TEST_F(RetestLiveTest, ForAServerOutOfReachThereIsAKitAndItsLogIsReadBack)
{
    openCopy();
    KitCard& kit = *retest().kit();
    m_answers = {temporary("kit")};
    press(kit.saveButton());
    waitUntil([&] { return kit.said()->isVisible(); });
    EXPECT_EQ(kit.said()->kind(), BannerKind::Success) << kit.said()->text().toStdString();
    EXPECT_TRUE(readFile(temporary("kit") / "retest.cmd").contains(canary.toLatin1()));
    EXPECT_TRUE(std::filesystem::exists(temporary("kit") / "undo.cmd"));
    m_answers = {temporary("kit") / "README.txt"};
    press(kit.readButton());
    waitUntil([&] { return !kit.text().isEmpty() && kit.findChildren<QLabel*>().size() > 0; });
    EXPECT_TRUE(kit.found().empty()) << "no log of a kit";
    EXPECT_FALSE(kit.recordButton()->isVisible());
    EXPECT_EQ(everything(), m_before);
}

TEST_F(RetestLiveTest, TheKitsSheetIsWrittenAsPdfAndGoesWithTheKit)
{
    openCopy();
    KitCard& kit = *retest().kit();
    EXPECT_EQ(kit.sheet().batches.front().files.front().name, canary);
    m_answers = {temporary("sheet.pdf")};
    QAction* save = nullptr;
    for (QAction* action : kit.findChildren<QAction*>()) {
        if (action->text().contains(u"sheet as PDF"_s))
            save = action;
    }
    ASSERT_NE(save, nullptr);
    save->trigger();
    waitUntil([&] { return kit.said()->isVisible(); });
    EXPECT_TRUE(readFile(temporary("sheet.pdf")).startsWith("%PDF"));
    m_answers = {temporary("kit")};
    kit.said()->hide();
    press(kit.saveButton());
    waitUntil([&] { return kit.said()->isVisible(); });
    EXPECT_TRUE(readFile(temporary("kit") / "SHEET.PDF").startsWith("%PDF"));
}

TEST_F(RetestLiveTest, AShareIsReachedOnlyWithAllThatIsNeeded)
{
    m_retest.helper = [] { return u"/helper"_s; };
    std::shared_ptr<const SmbLogin> used;
    m_retest.shares = [&used, this](std::shared_ptr<const SmbLogin> login, RetestSurroundings rest) {
        used = login;
        rest.open = [here = in()](const Path& folder) {
            return LocalMoveFolder::open(folder.filename() == "IN" ? here : here / folder.filename());
        };
        return rest;
    };
    makeWindow();
    openCopy();
    EXPECT_FALSE(retest().share()->isVisible());
    retest().shareOpener()->click();
    ShareCard& share = *retest().share();
    share.folder()->setText(uR"(\\EXCH01\D$\exchsrvr\imcdata)"_s);
    press(share.reachButton());
    EXPECT_TRUE(share.complaint(share.folder()).contains(u"folder IN"_s));
    EXPECT_FALSE(share.complaint(share.user()).isEmpty());
    EXPECT_FALSE(share.complaint(share.password()).isEmpty());
    EXPECT_TRUE(share.folder()->hasFocus());
    EXPECT_EQ(used, nullptr);
    share.folder()->setText(uR"(\\EXCH01\D$\exchsrvr\imcdata\IN)"_s);
    share.user()->setText(u"EXCHANGE\\Administrator"_s);
    share.password()->setText(u"Zq9!-share-4711"_s);
    press(share.reachButton());
    EXPECT_EQ(share.password()->text(), QString());
    settle();
    waitUntil([this] { return runner().planned() != nullptr; });
    ASSERT_NE(used, nullptr);
    EXPECT_EQ(used->server, u"EXCH01"_s) << "nobody else is told the password";
    EXPECT_TRUE(live().isVisible());
    EXPECT_FALSE(retest().kit()->isVisible());
    EXPECT_TRUE(share.text().contains(u"EXCHANGE\\Administrator"_s)) << share.text().toStdString();
    EXPECT_GT(runner().planned()->rows.size(), 10U);
    ASSERT_TRUE(session().finishSaving(patience));
    EXPECT_TRUE(caseJournal().contains(u"retest-reached"_s));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(onlyCase())) {
        EXPECT_FALSE(entry.is_regular_file() && readFile(entry.path()).contains("Zq9!-share"))
            << entry.path();
    }
    press(share.letGoButton());
    EXPECT_FALSE(live().isVisible());
    EXPECT_TRUE(retest().kit()->isVisible());
    EXPECT_FALSE(runner().share().has_value());
    EXPECT_EQ(everything(), m_before);
}

TEST_F(RetestLiveTest, ACaseThatCanOnlyBeLookedAtMovesNothing)
{
    makeReady();
    ASSERT_TRUE(session().finishSaving(patience));
    const auto other = anotherWindow();
    QSignalSpy changed(&other->session(), &CaseSession::evidenceChanged);
    other->openCase(onlyCase());
    ASSERT_TRUE(changed.wait(patience));
    other->session().goTo(u"retest"_s);
    waitUntil([&] { return !other->retest().isAtWork() && !other->session().isLoading(); });
    auto* page = qobject_cast<RetestPage*>(other->view()->page(u"retest"_s));
    EXPECT_FALSE(page->live()->run()->moveButton()->isVisible());
    other->retest().putBack({{canary, 1, {}, {}, false}});
    EXPECT_FALSE(other->retest().isBusy());
    EXPECT_EQ(everything(), m_before);
}

TEST_F(RetestLiveTest, AFileThatNoEventNamesGoesAloneAndWithConsent)
{
    makeReady();
    RetestFilesCard& files = *live().files();
    files.othersOpener()->click();
    files.others()->setCurrentIndex(files.others()->findData(u"GD3S7VXA"_s));
    ASSERT_EQ(files.others()->currentData().toString(), u"GD3S7VXA"_s);
    press(files.planOther());
    settle();
    const int row = files.model()->rowOf(u"GD3S7VXA"_s);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(files.model()->rows().at(static_cast<size_t>(row)).turn.contains(u"twice"_s));
    files.table()->selectRow(row);
    ASSERT_TRUE(files.aloneButton()->isVisible());
    press(files.aloneButton());
    ConfirmPanel& confirm = *run().confirm();
    ASSERT_TRUE(confirm.isAsking());
    EXPECT_FALSE(confirm.confirmButton()->isEnabled());
    confirm.consent()->click();
    press(confirm.confirmButton());
    settle();
    EXPECT_EQ(namesIn(in()), QStringList{u"GD3S7VXA"_s});
}

TEST_F(RetestLiveTest, TheKeyboardIsEnough)
{
    openLive();
    QTest::keyClick(run().resent()->button(u"no"_s), Qt::Key_Space);
    ASSERT_EQ(session().flow().answerTo(u"retest.resent"_s), u"no"_s);
    QTest::keyClick(run().stoppedButton(), Qt::Key_Space);
    QTest::keyClick(run().moveButton(), Qt::Key_Space);
    ASSERT_TRUE(run().confirm()->isAsking());
    QTest::keyClick(run().confirm(), Qt::Key_Escape);
    EXPECT_FALSE(run().confirm()->isAsking());
    EXPECT_TRUE(run().moveButton()->hasFocus());
    QTest::keyClick(run().moveButton(), Qt::Key_Space);
    QTest::keyClick(run().confirm()->confirmButton(), Qt::Key_Space);
    settle();
    EXPECT_EQ(namesIn(in()), QStringList{canary});
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(focus->isVisible());
}

TEST_F(RetestLiveTest, EveryControlHasAName)
{
    makeReady();
    putBack();
    start();
    live().asideOpener()->click();
    live().files()->othersOpener()->click();
    settle();
    const auto widgets = retest().findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}
