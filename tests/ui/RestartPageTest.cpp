#include "ui/wizard/RestartPage.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Banner.h"
#include "ui/wizard/CommandCard.h"
#include "ui/wizard/TroubleCard.h"

#include <QPlainTextEdit>

using namespace ims;
using namespace Qt::StringLiterals;

class RestartPageTest : public test::WalkthroughTest
{
protected:
    void openRestart()
    {
        openSample();
        session().goTo(u"restart"_s);
    }

    RestartPage& restart() { return *qobject_cast<RestartPage*>(view().page(u"restart"_s)); }
};

TEST_F(RestartPageTest, ShowsTheDocumentedCommands)
{
    openRestart();
    EXPECT_EQ(restart().stop()->command(), u"net stop msexchangeimc"_s);
    EXPECT_EQ(restart().start()->command(), u"net start msexchangeimc"_s);
    EXPECT_FALSE(restart().troubles()->isOpen());
}

TEST_F(RestartPageTest, ACopySaysThatItIsDoneOnTheServer)
{
    openRestart();
    EXPECT_TRUE(restart().where()->text().contains(u"not the server’s own"_s))
        << restart().where()->text().toStdString();
    const QString root = session().flow().items(u"evidence.root"_s).front();
    session().answer({{itemQuestion(u"evidence.root"_s, root), u"live"_s}});
    session().goTo(u"evidence"_s);
    session().goTo(u"restart"_s);
    EXPECT_FALSE(restart().where()->text().contains(u"not the server’s own"_s));
    EXPECT_TRUE(restart().where()->text().contains(u"EXCH01"_s));
}

TEST_F(RestartPageTest, ACommandThatFailedOpensTheTroubles)
{
    openRestart();
    QTest::mouseClick(restart().stop()->answer()->button(u"worked"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"restart.command/stop"_s), u"worked"_s);
    EXPECT_FALSE(restart().troubles()->isOpen());
    QTest::mouseClick(restart().start()->answer()->button(u"failed"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"restart.command/start"_s), u"failed"_s);
    EXPECT_TRUE(restart().troubles()->isOpen());
    QTest::mouseClick(restart().troubles()->toggle(), Qt::LeftButton);
    session().answer({{u"restart.command/stop"_s, u"failed"_s}});
    EXPECT_FALSE(restart().troubles()->isOpen()) << "closed by hand, it stays closed";
}

TEST_F(RestartPageTest, WhatTheCommandAnsweredIsExplainedAndKept)
{
    openRestart();
    QPlainTextEdit* output = restart().start()->output();
    output->setFocus();
    QTest::keyClicks(output, u"System error 1067 has occurred."_s);
    ASSERT_EQ(restart().start()->explanations().size(), 1);
    EXPECT_TRUE(restart().start()->explanations().front().contains(u"Q168883"_s));
    EXPECT_TRUE(restart().troubles()->isOpen());
    EXPECT_EQ(session().flow().answerTo(u"restart.output/start"_s), QString()) << "still being typed";
    QTest::keyClick(output, Qt::Key_Tab);
    EXPECT_EQ(session().flow().answerTo(u"restart.output/start"_s), u"System error 1067 has occurred."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().flow().answerTo(u"restart.output/start"_s), QString());
    EXPECT_EQ(output->toPlainText(), QString());
}

TEST_F(RestartPageTest, AnAnswerElsewhereLeavesWhatIsBeingTyped)
{
    openRestart();
    QPlainTextEdit* output = restart().stop()->output();
    output->setFocus();
    QTest::keyClicks(output, u"2140"_s);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(session().flow().answerTo(u"restart.result"_s), u"failed"_s);
    EXPECT_EQ(output->toPlainText(), u"2140"_s);
    session().finishSaving();
    EXPECT_EQ(session().flow().answerTo(u"restart.output/stop"_s), u"2140"_s)
        << "handed over before it is saved";
}

TEST_F(RestartPageTest, MixedOutputExplainsEachNumberOnce)
{
    openRestart();
    restart().start()->output()->setPlainText(
        u"System error 2140. System error 2140.\nEvent ID 4037 MSExchangeIMC <b>x</b>\n220 "
        u"exch01.example.com ESMTP "
        "Server (Microsoft Exchange Internet Mail Service 5.5.2232.9) ready"_s);
    const QStringList found = restart().start()->explanations();
    ASSERT_EQ(found.size(), 3);
    EXPECT_TRUE(found.at(0).startsWith(u"Error 2140"_s));
    EXPECT_TRUE(found.at(1).startsWith(u"Event 4037"_s));
    EXPECT_TRUE(found.at(2).contains(u"5.5.2232.9"_s));
}

TEST_F(RestartPageTest, AVeryLongAnswerIsCutAndSaysSo)
{
    openRestart();
    restart().stop()->output()->setPlainText(QString(CommandCard::longestOutput + 5, u'x'));
    restart().stop()->commit();
    EXPECT_EQ(session().flow().answerTo(u"restart.output/stop"_s).size(), CommandCard::longestOutput);
}
