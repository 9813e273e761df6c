#include "tests/support/FailureLog.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/LinkButton.h"
#include "ui/wizard/EvidencePage.h"
#include "ui/wizard/ServersCard.h"

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// Evidence of two servers in one folder.
class ServersTest : public test::WalkthroughTest
{
protected:
    void write(const char* name, const QByteArray& bytes)
    {
        std::filesystem::create_directories(temporary("server"));
        QFile file(displayName(temporary("server") / name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void openTwoServers()
    {
        write("one.evt", test::failureLog({u"AAAA1111"_s, u"BBBB2222"_s}));
        write("two.evt", test::failureLog({u"CCCC3333"_s}, u"EXCH02"_s));
        waitForEvidence([this] { m_window->startCase({temporary("server")}); });
    }

    ServersCard* card() { return page().blocked(); }
};

} // namespace

TEST_F(ServersTest, SettingsWaitUntilItIsSaidWhoseTheEvidenceIs)
{
    openTwoServers();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().goTo(u"settings"_s);
    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(card()->isVisible());
    EXPECT_TRUE(page().questions().empty());
    ASSERT_EQ(card()->lines().size(), 2);
    EXPECT_TRUE(card()->lines().join(u' ').contains(u"EXCH02"_s))
        << card()->lines().join(u'\n').toStdString();
    EXPECT_EQ(page().panesInSight().size(), 1);
    EXPECT_TRUE(page().panesInSight().front()->isVisible());
    QTest::mouseClick(card()->question()->button(u"all-belong"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"evidence.same-server"_s), u"all-belong"_s);
    EXPECT_EQ(card(), nullptr);
    EXPECT_NE(page().question(u"settings.changed"_s), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_NE(card(), nullptr);
}

TEST_F(ServersTest, TheRetestWaitsTooAndAKeyAnswers)
{
    openTwoServers();
    session().setState(CaseState::Open);
    write("AAAA1111", "nothing of interest"); // no spool file at hand would leave the step out
    session().goTo(u"settings"_s);
    ASSERT_NE(card(), nullptr);
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(session().flow().answerTo(u"evidence.same-server"_s), u"not-all"_s);
    ASSERT_NE(card(), nullptr); // that settles nothing
    EXPECT_EQ(session().flow().status(u"evidence"_s).state, StepState::NeedsAttention);
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(session().flow().answerTo(u"evidence.same-server"_s), u"one-machine"_s);
    EXPECT_EQ(card(), nullptr);
}

TEST_F(ServersTest, EachServerLeadsToWhatNamesIt)
{
    openTwoServers();
    session().goTo(u"settings"_s);
    const auto links = card()->findChildren<LinkButton*>();
    ASSERT_EQ(links.size(), 2);
    EXPECT_EQ(links.at(1)->accessibleName(), u"Show what names EXCH02"_s);
    QTest::mouseClick(links.at(1), Qt::LeftButton);
    EXPECT_EQ(session().step(), u"events"_s);
    ASSERT_NE(session().failure(), nullptr);
    EXPECT_EQ(session().failure()->name, u"CCCC3333"_s);
}

TEST_F(ServersTest, StepOneNamesThemAndAsks)
{
    openTwoServers();
    session().goTo(u"evidence"_s);
    auto& evidence = *qobject_cast<EvidencePage*>(&page());
    EXPECT_TRUE(evidence.servers()->isVisible());
    EXPECT_EQ(evidence.servers()->lines().size(), 2);
    click(u"evidence.same-server"_s, u"all-belong"_s);
    EXPECT_EQ(session().flow().answerTo(u"evidence.same-server"_s), u"all-belong"_s);
}

TEST_F(ServersTest, AServerThatIsStatedAndAnotherOneInTheEvidenceAreTwo)
{
    openSample();
    EXPECT_EQ(session().flow().fact(u"servers"_s), u"one"_s);
    session().goTo(u"settings"_s);
    EXPECT_EQ(card(), nullptr);
    session().setServer(u"MAILHUB"_s);
    ASSERT_NE(card(), nullptr);
    session().setServer(u"exch01.alpha.example"_s);
    EXPECT_EQ(card(), nullptr);
}
