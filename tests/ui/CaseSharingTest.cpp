#include "core/casefile/CaseJournal.h"
#include "core/casefile/CasePackage.h"
#include "core/casefile/RecentCases.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/CaseHistoryDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// A case that goes from one technician to the next.
class CaseSharingTest : public test::WalkthroughTest
{
protected:
    bool waitForCopies()
    {
        return QTest::qWaitFor([this] { return !session().record().kept.empty(); }, patience) &&
               session().finishSaving(patience);
    }

    static void open(MainWindow& window, const Path& folder)
    {
        QSignalSpy changed(&window.session(), &CaseSession::evidenceChanged);
        window.openCase(folder);
        ASSERT_TRUE(!changed.isEmpty() || changed.wait(patience));
    }

    QStringList history()
    {
        action("view.history")->trigger();
        auto* dialog = m_window->findChild<CaseHistoryDialog*>();
        EXPECT_NE(dialog, nullptr);
        QSignalSpy filled(dialog, &CaseHistoryDialog::filled);
        EXPECT_TRUE(filled.wait(patience));
        const QStringList lines = dialog->lines();
        delete dialog;
        return lines;
    }
};

} // namespace

TEST_F(CaseSharingTest, EvidenceThatIsGoneIsReadFromTheCasesCopies)
{
    const Path server = copiedSample();
    waitForEvidence([&] { m_window->startCase({server}); });
    ASSERT_TRUE(waitForCopies());
    const size_t failures = session().evidence()->failures.size();
    const QString cause = session().diagnosis()->findings.front().cause;
    m_window->close();
    std::filesystem::remove_all(server);
    makeWindow();
    waitForEvidence([this] { m_window->openCase(onlyCase()); });
    EXPECT_EQ(session().evidence()->failures.size(), failures);
    EXPECT_EQ(session().diagnosis()->findings.front().cause, cause);
    for (const Failure& failure : session().evidence()->failures) {
        const ArchivedFile* file = session().evidence()->fileOf(failure);
        if (file) {
            EXPECT_TRUE(displayName(file->path).startsWith(displayName(onlyCase())));
        }
    }
    EXPECT_FALSE(session().evidenceError());
}

TEST_F(CaseSharingTest, APackedCaseOpensInAnotherProgramsFolder)
{
    const Path server = copiedSample();
    waitForEvidence([&] { m_window->startCase({server}); });
    session().setTicket(u"4711"_s);
    ASSERT_TRUE(waitForCopies());
    m_answers = {temporary("sent.imscase")};
    action("file.pack-case")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->messages().join(u' ').contains(u"was packed"_s); },
                                patience));
    m_window->close();
    std::filesystem::remove_all(server);
    std::filesystem::remove_all(casesFolder());

    makeWindow();
    m_answers = {temporary("sent.imscase")};
    waitForEvidence([this] { action("file.unpack-case")->trigger(); });
    EXPECT_EQ(session().record().ticket, u"4711"_s);
    EXPECT_EQ(session().folder(), onlyCase());
    EXPECT_FALSE(session().evidence()->failures.empty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return session().notSavedWhy().isEmpty(); }, patience));
}

TEST_F(CaseSharingTest, AHostilePackageIsRefusedAndSaid)
{
    const Path file = temporary("evil.imscase");
    ASSERT_TRUE(OutputFile::write(file, "PK\x03\x04 rubbish", {}, Existing::Refuse));
    m_answers = {file};
    action("file.unpack-case")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->messages().isEmpty(); }, patience));
    EXPECT_TRUE(recentCases(casesFolder(), 10).empty());
    EXPECT_FALSE(session().isOpen());
}

TEST_F(CaseSharingTest, ACaseIsTakenOverOnlyAfterAQuestion)
{
    openSample();
    session().setTicket(u"4711"_s);
    ASSERT_TRUE(waitForCopies()); // what is saved while the case is taken over makes the other one read again
    const auto other = anotherWindow();
    open(*other, onlyCase());
    ASSERT_TRUE(other->session().isReadOnly());
    auto* takeOver = other->findChild<QAction*>(u"file.take-over"_s);
    ASSERT_TRUE(takeOver->isEnabled());
    takeOver->trigger();
    auto* question = other->findChild<QMessageBox*>();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->text().contains(u"open in another window"_s)) << question->text().toStdString();
    EXPECT_TRUE(other->session().isReadOnly()) << "nothing is done before the answer";
    const auto buttons = question->buttons();
    for (QAbstractButton* button : buttons) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !other->session().isReadOnly() && other->session().evidence(); },
                                patience));
    other->session().setTicket(u"4712"_s);
    ASSERT_TRUE(other->session().finishSaving(patience));

    session().setTicket(u"4713"_s); // the first window finds out
    session().finishSaving(patience);
    EXPECT_TRUE(session().notSavedWhy().contains(u"open in another window"_s))
        << session().notSavedWhy().toStdString();
    EXPECT_EQ(CaseFolder::read(onlyCase())->ticket, u"4712"_s);
}

TEST_F(CaseSharingTest, TheHistoryTellsWhatWasDone)
{
    openSample();
    session().setTicket(u"4711 <b>"_s);
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().finishSaving(patience);
    session().undo();
    session().finishSaving(patience);
    const QString told = history().join(u'\n');
    EXPECT_TRUE(told.contains(u"Case begun"_s));
    EXPECT_FALSE(told.contains(u"Copied into the case: "_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Ticket: 4711 <b>"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"(undo)"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Causes weighed: charset-setting"_s)) << told.toStdString();
}

TEST_F(CaseSharingTest, TheHistoryIsSearchedAndCopied)
{
    openSample();
    session().setTicket(u"4711"_s);
    session().setCaller(u"Jane"_s);
    session().finishSaving(patience);
    action("view.history")->trigger();
    auto* dialog = m_window->findChild<CaseHistoryDialog*>();
    QSignalSpy filled(dialog, &CaseHistoryDialog::filled);
    ASSERT_TRUE(filled.wait(patience));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"ticket"_s);
    ASSERT_EQ(dialog->lines().size(), 1) << dialog->lines().join(u'\n').toStdString();
    EXPECT_TRUE(dialog->lines().front().endsWith(u"Ticket: 4711"_s));
    const auto buttons = dialog->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text().contains(u"opy"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(QApplication::clipboard()->text(), dialog->lines().front());
}
