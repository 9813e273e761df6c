#include "ui/wizard/StartPage.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/wizard/RecentCasesList.h"

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class StartPageTest : public test::WalkthroughTest
{
protected:
    RecentCasesList& recent() { return *m_window->startPage()->recentCases(); }

    void waitForCases(int count)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return recent().topLevelItemCount() == count; }, patience));
    }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* found : m_window->startPage()->findChildren<QPushButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(StartPageTest, ACaseBeginsWithoutFiles)
{
    QTest::mouseClick(button(u"New case without files"_s), Qt::LeftButton);
    EXPECT_TRUE(m_window->showsCase());
    EXPECT_EQ(session().step(), u"evidence"_s);
    EXPECT_EQ(session().evidence(), nullptr);
}

TEST_F(StartPageTest, WithoutCasesThereIsNoList)
{
    QSignalSpy filled(&recent(), &RecentCasesList::filled);
    recent().reload();
    ASSERT_TRUE(filled.wait(patience));
    EXPECT_FALSE(recent().isVisible());
}

TEST_F(StartPageTest, AClickGoesOnWithACaseWhereItWas)
{
    openSample();
    session().setTicket(u"4711"_s);
    session().goTo(u"cause"_s);
    session().finishSaving();
    makeWindow();
    waitForCases(1);
    ASSERT_TRUE(recent().isVisible());
    const QTreeWidgetItem* item = recent().topLevelItem(0);
    EXPECT_TRUE(item->text(0).contains(u"4711"_s)) << item->text(0).toStdString();
    EXPECT_TRUE(item->text(1).contains(u"step 4"_s)) << item->text(1).toStdString();
    EXPECT_TRUE(item->text(2).contains(u"26"_s)) << item->text(2).toStdString();
    waitForEvidence([&] {
        QTest::mouseClick(recent().viewport(), Qt::LeftButton, Qt::NoModifier,
                          recent().visualItemRect(item).center());
    });
    EXPECT_TRUE(m_window->showsCase());
    EXPECT_EQ(session().step(), u"cause"_s);
    EXPECT_EQ(session().record().ticket, u"4711"_s);
}

TEST_F(StartPageTest, TheKeyboardGoesOnWithACase)
{
    openSample();
    session().finishSaving();
    action("file.close-case")->trigger();
    waitForCases(1);
    recent().setFocus();
    waitForEvidence([&] { QTest::keyClick(&recent(), Qt::Key_Return); });
    EXPECT_TRUE(m_window->showsCase());
}
