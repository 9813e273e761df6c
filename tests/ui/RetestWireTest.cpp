// Step 7 in the window over a share: the helper imsdoctor-smb against a real Samba.
#include "tests/support/SambaShare.h"
#include "tests/ui/RetestStepTest.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/KitCard.h"
#include "ui/wizard/OldServerBox.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/ShareCard.h"

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

class RetestWireTest : public RetestStepTest
{
protected:
    Path in() const override { return pathFromString(m_samba.folder()) / "Exchsrvr" / "Imcdata" / "In"; }

    /// What the technician opens is a copy; the server's own folders are on the share.
    void open(const SambaOptions& options = {})
    {
        if (const QString reason = SambaShare::whyNot(); !reason.isEmpty())
            GTEST_SKIP() << reason.toStdString();
        ASSERT_TRUE(m_samba.start(options)) << m_samba.complaint().toStdString();
        std::filesystem::copy(samplePath() / "Exchsrvr", pathFromString(m_samba.folder()) / "Exchsrvr",
                              std::filesystem::copy_options::recursive);
        openCopy();
    }

    /// \returns what the page says when it did not work; empty where it did.
    QString reach(const QString& password)
    {
        retest().shareOpener()->setChecked(true);
        ShareCard& share = *retest().share();
        share.folder()->setText(m_samba.address(u"Exchsrvr/Imcdata/In"_s));
        share.user()->setText(SambaShare::user());
        share.password()->setText(password);
        share.reachButton()->click();
        settle();
        return share.said()->isVisible() ? share.said()->text() : QString();
    }

    void beReady()
    {
        ASSERT_EQ(reach(QString::fromUtf8(SambaShare::password())).toStdString(), "");
        waitUntil([this] { return runner().planned() != nullptr; });
        press(run().resent()->button(u"no"_s));
        press(run().stoppedButton());
        ASSERT_EQ(run().whyNot().toStdString(), "");
    }

    /// A fresh log comes as a file.
    void start() override
    {
        RetestStepTest::start();
        waitForEvidence([this] { session().reload(); });
        settle();
    }

    SambaShare m_samba;
};

} // namespace

TEST_F(RetestWireTest, TenAfterOneAndEachGetsItsVerdict)
{
    open();
    if (IsSkipped())
        return;
    beReady();
    retestTenAfterOne();
}

TEST_F(RetestWireTest, AServerThatSpeaksSmb1AloneIsReachedByTheFirstChoice)
{
    open({true, false});
    if (IsSkipped())
        return;
    beReady();
    putBack();
    EXPECT_EQ(namesIn(in()), QStringList{canary});
    press(undoCard().undoButton());
    press(undoCard().confirm()->confirmButton());
    settle();
    EXPECT_EQ(everything(), m_before);
}

TEST_F(RetestWireTest, AWrongPasswordIsTriedOnceAndSaid)
{
    open();
    if (IsSkipped())
        return;
    EXPECT_NE(reach(u"wrong"_s), QString());
    EXPECT_EQ(m_samba.logins(), 1);
    EXPECT_FALSE(runner().share().has_value());
    EXPECT_TRUE(retest().kit()->isVisible());
}

TEST_F(RetestWireTest, AShareThatIsLostInTheMidstIsGoneOnWithAfterwards)
{
    open();
    if (IsSkipped())
        return;
    beReady();
    m_samba.kill();
    press(run().moveButton());
    press(run().confirm()->confirmButton());
    settle();
    ASSERT_TRUE(runner().end().has_value());
    EXPECT_EQ(runner().end()->counts.done, 0);
    EXPECT_EQ(everything(), m_before);
    ASSERT_TRUE(m_samba.restart()) << m_samba.complaint().toStdString();
    if (runner().isUnfinished()) {
        live().undoAction()->trigger();
        settle();
    }
    EXPECT_FALSE(runner().isUnfinished());
    EXPECT_EQ(everything(), m_before);
}
