#pragma once

#include "tests/support/ScriptedMailService.h"
#include "tests/ui/WalkthroughTest.h"
#include "tests/unit/retest/RetestRoom.h"
#include "ui/common/Banner.h"
#include "ui/wizard/ConfirmPanel.h"
#include "ui/wizard/RetestFilesCard.h"
#include "ui/wizard/RetestLive.h"
#include "ui/wizard/RetestPage.h"
#include "ui/wizard/RetestRunCard.h"
#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/RetestUndoCard.h"
#include "ui/wizard/RetestWatchCard.h"

#include <QFile>

#include <set>

namespace ims::test {

using namespace Qt::StringLiterals;

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
inline const QDateTime noon(QDate(2026, 11, 22), QTime(15, 40), Qt::UTC);

inline const QString canary = u"FX3N7LQ0"_s;

inline void writeFile(const Path& path, const QByteArray& bytes)
{
    QFile file(displayName(path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline QByteArray readFile(const Path& path)
{
    QFile file(displayName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Step 7 on a server's own folders: the sample where it may be moved about, and a service that is scripted.
class RetestStepTest : public WalkthroughTest
{
protected:
    RetestStepTest()
    {
        m_retest.clock = [steady = m_steady] { return steady->load(); };
        m_retest.interval = 24 * 3'600'000; // a test looks when it wants to
        makeWindow();
    }

    Path server() const { return temporary("server"); }
    virtual Path in() const { return server() / "Exchsrvr" / "Imcdata" / "In"; }
    Path archive() const { return in() / "Archive"; }
    Path log() const { return server() / "Since.Evt"; }

    RetestPage& retest() { return *qobject_cast<RetestPage*>(view().page(u"retest"_s)); }
    RetestLive& live() { return *retest().live(); }
    RetestRunCard& run() { return *live().run(); }
    RetestWatchCard& watch() { return *live().watch(); }
    RetestUndoCard& undoCard() { return *live().undo(); }
    RetestRunner& runner() { return m_window->retest(); }

    using WalkthroughTest::press;

    /// By the button itself: much of the page lies out of sight.
    static void press(QAbstractButton* button)
    {
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible()) << button->text().toStdString();
        ASSERT_TRUE(button->isEnabled()) << button->text().toStdString();
        button->click();
    }

    template <class Condition>
    void waitUntil(Condition condition)
    {
        ASSERT_TRUE(QTest::qWaitFor(condition, patience));
    }

    void settle()
    {
        waitUntil([this] { return !runner().isAtWork() && !session().isLoading(); });
    }

    void makeServer()
    {
        copiedSample();
        m_service = std::make_unique<ScriptedMailService>(in(), archive());
        m_service->setArchiving(false);
        m_service->setLastRecord(20'000);
        m_service->setClock(noon.addSecs(-minute).toSecsSinceEpoch());
        m_service->stop();
        writeFile(log(), m_service->log());
        m_before = everything();
    }

    /// A case on the server's own folders, at step 7.
    void openLive()
    {
        if (!m_service)
            makeServer();
        waitForEvidence([this] { m_window->startCase({server()}); });
        beAtRetest();
    }

    /// A case on a copy of the server's folders, at step 7.
    void openCopy()
    {
        makeServer();
        waitForEvidence([this] { m_window->startCase({server()}); });
        session().answer(
            {{u"evidence.root/"_s + displayName(server()), u"copy"_s}, {u"cause.branch"_s, u"setting"_s}});
        session().goTo(u"retest"_s);
    }

    void beAtRetest()
    {
        session().answer(
            {{u"evidence.root/"_s + displayName(server()), u"live"_s}, {u"cause.branch"_s, u"setting"_s}});
        waitUntil([this] { return session().loaded().copies && !session().isLoading(); });
        session().goTo(u"retest"_s);
        settle();
        waitUntil([this] { return runner().planned() != nullptr; });
    }

    void makeReady()
    {
        openLive();
        press(run().resent()->button(u"no"_s));
        press(run().stoppedButton());
        ASSERT_EQ(run().whyNot(), QString());
    }

    void putBack()
    {
        press(run().moveButton());
        ASSERT_TRUE(run().confirm()->isAsking());
        press(run().confirm()->confirmButton());
        settle();
        ASSERT_TRUE(runner().end().has_value());
        EXPECT_FALSE(runner().end()->error) << runner().end()->error->english().toStdString();
    }

    /// The service is started, does its work and logs; the technician says that it runs.
    virtual void start()
    {
        pass(minute);
        m_service->setClock(noon.addSecs(m_later->load()).toSecsSinceEpoch());
        m_service->start();
        m_service->run();
        writeFile(log(), m_service->log());
        press(run().startedButton());
        settle();
    }

    void look(qint64 later = 2 * minute)
    {
        pass(later);
        runner().lookNow();
        settle();
    }

    void pass(qint64 seconds)
    {
        m_later->fetch_add(seconds);
        m_steady->fetch_add(seconds * 1'000);
    }

    void stopAgain()
    {
        pass(minute);
        m_service->stop();
        press(run().stoppedButton());
        settle();
    }

    /// One file, then ten of which one fails again and one stays, then back what can go back.
    void retestTenAfterOne()
    {
        putBack();
        EXPECT_EQ(namesIn(in()), QStringList{canary});
        start();
        look();
        look();
        EXPECT_EQ(state(canary).toStdString(), "taken in");
        EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Good) << watch().state().toStdString();
        stopAgain();
        putBack();
        const QStringList ten = namesIn(in());
        ASSERT_EQ(ten.size(), 10);
        const QString again = ten.at(3);
        const QString stays = ten.at(7);
        m_service->setFate(again, MailFate::FailAgain);
        m_service->setFate(stays, MailFate::Ignore);
        start();
        look();
        look(hour);
        for (const QString& name : ten)
            EXPECT_EQ(state(name).toStdString(), name == again   ? "failed again"
                                                 : name == stays ? "stuck in IN"
                                                                 : "taken in")
                << name.toStdString();
        EXPECT_EQ(runner().verdict().outcome, RetestOutcome::Bad);
        stopAgain();
        press(undoCard().undoButton());
        press(undoCard().confirm()->confirmButton());
        settle();
        EXPECT_EQ(namesIn(in()), QStringList());
        EXPECT_EQ(runner().end()->counts.done, 1);
        EXPECT_EQ(state(stays).toStdString(), "as it was");
        std::multiset<std::string> messages;
        for (const auto& [name, bytes] : everything())
            messages.insert(bytes);
        for (const QByteArray& message : m_service->delivered())
            messages.insert(message.toStdString());
        std::multiset<std::string> before;
        for (const auto& [name, bytes] : m_before)
            before.insert(bytes);
        EXPECT_EQ(messages, before) << "nothing is lost, nothing is there twice";
        EXPECT_EQ(m_service->delivered().size(), 9U);
    }

    QStringList namesIn(const Path& folder) const { return RetestRoom::namesIn(folder); }

    /// All files of the server's folders, by place and bytes.
    std::map<std::string, std::string> everything() const
    {
        std::map<std::string, std::string> all;
        for (const auto& [name, bytes] : RetestRoom::filesIn(archive()))
            all["archive/" + name] = bytes;
        for (const auto& [name, bytes] : RetestRoom::filesIn(in()))
            all["in/" + name] = bytes;
        return all;
    }

    QStringList caseJournal() const
    {
        QStringList acts;
        const auto journal = CaseJournal::read(CaseFolder::journalFile(onlyCase()));
        for (const JournalEntry& entry : journal->entries())
            acts.append(entry.what);
        return acts;
    }

    QString state(const QString& name)
    {
        RetestFilesModel* model = live().files()->model();
        return model->index(model->rowOf(name), RetestFilesModel::State).data().toString();
    }

    std::shared_ptr<std::atomic<qint64>> m_steady = std::make_shared<std::atomic<qint64>>(1'000);
    std::unique_ptr<ScriptedMailService> m_service;
    std::map<std::string, std::string> m_before;
};

} // namespace ims::test
