#include "ui/wizard/SpoolFilePage.h"
#include "core/base/SafeText.h"
#include "tests/support/ContainerWriter.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/viewer/FileWatch.h"
#include "ui/viewer/SpoolView.h"
#include "ui/viewer/SpoolViewer.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class SpoolFilePageTest : public test::WalkthroughTest
{
protected:
    SpoolFilePage& spoolPage() { return *qobject_cast<SpoolFilePage*>(view().page(u"spool-file"_s)); }
    SpoolViewer& viewer() { return *spoolPage().viewer(); }

    void openAtSpoolFile()
    {
        openSample();
        session().goTo(u"spool-file"_s);
        ASSERT_TRUE(waitForFile(session().failure()->name));
    }

    bool waitForFile(const QString& name)
    {
        return QTest::qWaitFor([&] { return viewer().fileName() == name; }, patience);
    }

    QString failureWhere(const std::function<bool(const Failure&)>& wanted)
    {
        for (const Failure& failure : session().evidence()->failures) {
            if (wanted(failure))
                return failure.name;
        }
        return {};
    }

    bool marksInSight(ByteRange range)
    {
        const SpoolView& shown = *viewer().view();
        const qint64 row = shown.rowAt(range.offset);
        return shown.selection() == range && row >= shown.firstVisibleRow() &&
               row < shown.firstVisibleRow() + shown.height() / shown.fontMetrics().height();
    }
};

} // namespace

TEST_F(SpoolFilePageTest, EventsReadOutWithoutANameAreToldApart)
{
    session().startEmptyCase();
    StatedEvent morning;
    morning.source = u"MSExchangeIMC"_s;
    StatedEvent evening = morning;
    morning.time = QDateTime(QDate(1999, 4, 25), QTime(8, 0), Qt::UTC);
    evening.time = QDateTime(QDate(1999, 4, 25), QTime(20, 0), Qt::UTC);
    waitForEvidence([&] { session().setStatedEvents({morning, evening}); });
    ASSERT_EQ(session().evidence()->failures.size(), 2U);
    session().goTo(u"spool-file"_s);
    EXPECT_EQ(spoolPage().place(), u"1 of 2"_s);
    press(Qt::Key_F7);
    EXPECT_EQ(spoolPage().place(), u"2 of 2"_s);
    EXPECT_EQ(session().failureRow(), 1);
    EXPECT_FALSE(action("go.next-failure")->isEnabled());
    press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(spoolPage().place(), u"1 of 2"_s);
}

TEST_F(SpoolFilePageTest, ShowsTheFirstFailedMessageAndGoesThroughThem)
{
    openAtSpoolFile();
    EXPECT_EQ(viewer().fileName(), session().failure()->name);
    EXPECT_EQ(spoolPage().place(), u"1 of 20"_s);
    EXPECT_FALSE(action("go.previous-failure")->isEnabled());
    press(Qt::Key_F7);
    EXPECT_EQ(spoolPage().place(), u"2 of 20"_s);
    EXPECT_EQ(session().failureRow(), 1);
    ASSERT_TRUE(waitForFile(session().failure()->name));
    press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(spoolPage().place(), u"1 of 20"_s);
}

TEST_F(SpoolFilePageTest, AMessageIsPickedByTypingItsName)
{
    openAtSpoolFile();
    const QString last = session().evidence()->failures.back().name;
    spoolPage().picker()->setFocus();
    QTest::keyClicks(spoolPage().picker(), last);
    EXPECT_EQ(session().failure()->name, last);
    EXPECT_EQ(spoolPage().place(), u"20 of 20"_s);
    EXPECT_FALSE(action("go.next-failure")->isEnabled());
}

TEST_F(SpoolFilePageTest, AMissingFileIsExplainedAndThePageGoesOn)
{
    openAtSpoolFile();
    const QString missing = failureWhere([](const Failure& failure) { return failure.file < 0; });
    ASSERT_FALSE(missing.isEmpty());
    session().selectFailure(missing);
    EXPECT_TRUE(viewer().explanation().contains(u"IN\\ARCHIVE"_s)) << viewer().explanation().toStdString();
    EXPECT_TRUE(viewer().explanation().contains(u"ZIP"_s));
    press(Qt::Key_F7, Qt::ShiftModifier);
    ASSERT_TRUE(waitForFile(session().failure()->name));
}

TEST_F(SpoolFilePageTest, AnAnswerDoesNotReadTheFileAgain)
{
    openAtSpoolFile();
    QSignalSpy shown(&viewer(), &SpoolViewer::shown);
    viewer().view()->select({100, 5});
    waitForEvidence([this] { session().answer({{u"cause.asked/domain-entry"_s, u"no"_s}}); });
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(session().flow().answerTo(u"spool-file.seen"_s), u"yes"_s);
    QTest::qWait(0);
    EXPECT_EQ(shown.count(), 0);
    EXPECT_EQ(viewer().view()->selection(), (ByteRange{100, 5}));
}

TEST_F(SpoolFilePageTest, EvidenceReadAgainKeepsThePlaceInTheFile)
{
    openAtSpoolFile();
    viewer().view()->select({100, 5});
    QSignalSpy shown(&viewer(), &SpoolViewer::shown);
    waitForEvidence([this] { session().reload(); });
    ASSERT_TRUE(!shown.isEmpty() || shown.wait(patience));
    EXPECT_TRUE(marksInSight({100, 5}));
}

TEST_F(SpoolFilePageTest, AClaimLeadsToItsBytes)
{
    openSample();
    const auto& evidence = *session().evidence();
    const QString name = failureWhere([](const Failure& failure) { return failure.file > 5; });
    const auto& failures = evidence.failures;
    const auto failure = std::find_if(failures.begin(), failures.end(),
                                      [&](const Failure& candidate) { return candidate.name == name; });
    const ArchivedFile& file = *evidence.fileOf(*failure);
    const ByteRange range{file.spool->size - 40, 20};
    EvidenceRef ref;
    ref.file = displayName(file.path);
    ref.range = range;
    m_window->showEvidence(ref);
    EXPECT_EQ(session().step(), u"spool-file"_s);
    EXPECT_EQ(session().failure()->name, name);
    ASSERT_TRUE(waitForFile(name));
    EXPECT_TRUE(marksInSight(range));

    ref.range = {0, 4}; // of the file that is in sight already
    m_window->showEvidence(ref);
    EXPECT_TRUE(marksInSight({0, 4}));
}

TEST_F(SpoolFilePageTest, AFileThatDidNotFailIsShownAndSaidToBeSuch)
{
    openAtSpoolFile();
    const auto& files = session().evidence()->files;
    const auto delivered = std::find_if(files.begin(), files.end(), [](const ArchivedFile& file) {
        return file.state == ArchiveState::Delivered;
    });
    ASSERT_NE(delivered, files.end());
    const QString before = session().failure()->name;
    EvidenceRef ref;
    ref.file = displayName(delivered->path);
    ref.range = {10, 3};
    m_window->showEvidence(ref);
    ASSERT_TRUE(waitForFile(delivered->name));
    EXPECT_TRUE(marksInSight({10, 3}));
    EXPECT_TRUE(spoolPage().facts().contains(u"delivery"_s)) << spoolPage().facts().toStdString();
    EXPECT_EQ(session().failure()->name, before);
    press(Qt::Key_F7);
    ASSERT_TRUE(waitForFile(session().failure()->name));
}

TEST_F(SpoolFilePageTest, AFileThatVanishedIsSaid)
{
    const Path copy = temporary("copy");
    std::filesystem::copy(samplePath(), copy, std::filesystem::copy_options::recursive);
    waitForEvidence([&] { m_window->startCase({copy}); });
    const Failure* first = session().failure();
    std::filesystem::remove(session().evidence()->fileOf(*first)->path);
    QSignalSpy refused(&viewer(), &SpoolViewer::refused);
    session().goTo(u"spool-file"_s);
    ASSERT_TRUE(refused.wait(patience));
    EXPECT_TRUE(viewer().explanation().contains(first->name));
    press(Qt::Key_F7);
    ASSERT_TRUE(waitForFile(session().failure()->name));
}

TEST_F(SpoolFilePageTest, AFileThatChangesWhileItIsShownIsSaidAndTheEvidenceReadAgainOffered)
{
    const Path copy = copiedSample();
    waitForEvidence([&] { m_window->startCase({copy}); });
    session().goTo(u"spool-file"_s);
    const Path shown = session().evidence()->fileOf(*session().failure())->path;
    ASSERT_TRUE(waitForFile(session().failure()->name));
    auto* watch = viewer().findChild<FileWatch*>();
    watch->setInterval(5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watch->hasLooked(); }, patience));
    EXPECT_EQ(viewer().said(), QString());
    std::filesystem::resize_file(shown, std::filesystem::file_size(shown) + 100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer().said().contains(u"longer"_s); }, patience));
    const Evidence* before = session().evidence().get();
    const auto readAgain = [&]() -> QPushButton* {
        for (auto* button : viewer().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == action("evidence.reload")->text().remove(u'&'))
                return button;
        }
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return readAgain(); }, patience));
    waitForEvidence([&] { readAgain()->click(); });
    EXPECT_NE(session().evidence().get(), before);
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer().said().isEmpty(); }, patience))
        << "it is shown as it is now";
}

TEST_F(SpoolFilePageTest, WhatBecomesOfTheServersOwnFileDoesNotMatterToItsCopy)
{
    const Path server = copiedSample();
    waitForEvidence([&] { m_window->startCase({server}); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session().folder().empty(); }, patience));
    const QString root = session().flow().items(u"evidence.root"_s).value(0);
    waitForEvidence([&] { session().answer({{itemQuestion(u"evidence.root"_s, root), u"live"_s}}); });
    session().goTo(u"spool-file"_s);
    const Path original = session().evidence()->fileOf(*session().failure())->path;
    ASSERT_TRUE(session().loaded().copies && session().loaded().copies->files.contains(original));
    ASSERT_TRUE(waitForFile(session().failure()->name));
    EXPECT_FALSE(viewer().findChild<FileWatch*>()->isWatching());
    std::filesystem::remove(original);
    viewer().readAgain();
    QSignalSpy shown(&viewer(), &SpoolViewer::shown);
    ASSERT_TRUE(shown.wait(patience)) << viewer().explanation().toStdString();
    EXPECT_FALSE(viewer().findChild<FileWatch*>()->isWatching());
}

TEST_F(SpoolFilePageTest, WithoutEvidenceItSaysWhatHelps)
{
    session().startEmptyCase();
    session().goTo(u"spool-file"_s);
    EXPECT_FALSE(spoolPage().picker()->isVisible());
    ASSERT_EQ(spoolPage().panes().size(), 1);
    EXPECT_EQ(spoolPage().panes().front()->accessibleName(), u"There is no evidence yet"_s);
}

// Ten thousand failures of which each names a file that is not there: the page stays quick.
TEST_F(SpoolFilePageTest, CopesWithTenThousandFailures)
{
    session().startEmptyCase();
    std::vector<StatedEvent> events;
    for (int i = 0; i < 10'000; ++i) {
        StatedEvent event;
        event.source = u"MSExchangeIMC"_s;
        event.time = QDateTime(QDate(1999, 3, 12), QTime(0, 0), Qt::UTC).addSecs(i);
        event.computer = u"EXCH01"_s;
        event.spoolFile = u"F%1"_s.arg(i, 7, 10, QChar(u'0'));
        events.push_back(event);
    }
    waitForEvidence([&] { session().setStatedEvents(events); });
    ASSERT_EQ(session().evidence()->failures.size(), 10'000U);
    QElapsedTimer clock;
    clock.start();
    session().goTo(u"spool-file"_s);
    EXPECT_EQ(spoolPage().place(), u"1 of 10000"_s);
    press(Qt::Key_F7);
    EXPECT_EQ(spoolPage().place(), u"2 of 10000"_s);
    EXPECT_LT(clock.elapsed(), 5000) << "far more than it takes, far less than anything quadratic";
}

TEST_F(SpoolFilePageTest, AMessageIsSavedFromHereButNeverIntoTheEvidence)
{
    openAtSpoolFile();
    auto* save = viewer().findChild<QAction*>(u"file.save-eml"_s);
    ASSERT_TRUE(save);
    ASSERT_TRUE(save->isEnabled());
    m_answers.push_back(temporary("message.eml"));
    save->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !viewer().said().isEmpty(); }, patience));
    EXPECT_TRUE(std::filesystem::exists(temporary("message.eml")));
    EXPECT_TRUE(std::filesystem::exists(temporary("message.recipients.txt")));
    const Path inside = samplePath() / "Exchsrvr/Imcdata/In/Archive/message.eml";
    m_answers.push_back(inside);
    save->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return viewer().said().contains(u"folder of evidence"_s); }, patience));
    EXPECT_FALSE(std::filesystem::exists(inside));
}

TEST_F(SpoolFilePageTest, AFileInsideAMailIsShownByItself)
{
    const Path path = temporary("mail.eml");
    QFile file(QString::fromStdString(path.string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray one = "ImCr\r\nReceived: from a by b; Wed, 5 Nov 1997 14:51:27 -0500\r\n"
                           "From: a@b.example\r\nSubject: ";
    file.write(test::mailWith(
        {{"Q7TKB9MW", one + "first\r\n\r\nx\r\n"}, {"KR4T2NVB", one + "second\r\n\r\nx\r\n"}}));
    file.close();
    waitForEvidence([&] { m_window->startCase({path}); });
    ASSERT_EQ(session().evidence()->failures.size(), 2U)
        << "files opened by themselves are taken to have failed";
    session().goTo(u"spool-file"_s);
    session().selectFailure(u"KR4T2NVB"_s);
    ASSERT_TRUE(waitForFile(u"mail.eml \u203a KR4T2NVB"_s)) << viewer().fileName().toStdString();
    EXPECT_EQ(viewer().choice()->count(), 3) << "its neighbours and the mail itself";
    EXPECT_TRUE(viewer().choice()->currentText().contains(u"KR4T2NVB"_s));
    viewer().choice()->setFocus();
    QTest::keyClick(viewer().choice(), Qt::Key_Up);
    EXPECT_EQ(viewer().fileName(), u"mail.eml \u203a Q7TKB9MW"_s);
    EXPECT_EQ(session().failure()->name, u"KR4T2NVB"_s) << "looking at another chooses no other failure";
}
