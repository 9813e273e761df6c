#include "ui/wizard/RetestPage.h"
#include "tests/ui/WalkthroughTest.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/StatePanel.h"
#include "ui/models/PutBackModel.h"
#include "ui/wizard/PutBackView.h"

#include <QScrollArea>
#include <QTableView>

using namespace ims;
using namespace Qt::StringLiterals;

class RetestPageTest : public test::WalkthroughTest
{
protected:
    RetestPage& retest() { return *qobject_cast<RetestPage*>(view().page(u"retest"_s)); }

    QString cell(int row, PutBackModel::Column column)
    {
        return retest().model()->index(row, column).data().toString();
    }

    void select(const QString& name)
    {
        const int row = retest().model()->rowOf(name);
        ASSERT_GE(row, 0) << name.toStdString();
        retest().table()->selectRow(row);
    }
};

TEST_F(RetestPageTest, ListsTheFailedFilesOnlyOldestFirst)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().goTo(u"retest"_s);
    EXPECT_EQ(retest().model()->rowCount(), 19)
        << "42 files lie in ARCHIVE; 20 failed, one of them is missing";
    EXPECT_EQ(cell(0, PutBackModel::SpoolFileName), u"FX3N7LQ0"_s)
        << "FTQ6B1HX is older, but no Character Sets mend its cause";
    EXPECT_EQ(cell(0, PutBackModel::Turn), u"1  first, alone"_s);
    EXPECT_EQ(cell(1, PutBackModel::SpoolFileName), u"G4KX0B7M"_s);
    EXPECT_EQ(cell(16, PutBackModel::SpoolFileName), u"FTQ6B1HX"_s);
    EXPECT_EQ(retest().model()->rowOf(u"GB1C7T4Q"_s), -1) << "proven delivered";
    EXPECT_EQ(retest().model()->rowOf(u"GD3S7VXA"_s), -1) << "only archived";
    ASSERT_EQ(retest().leftOut().size(), 1);
    EXPECT_TRUE(retest().leftOut().front().startsWith(u"G9C2VW6K"_s));
}

TEST_F(RetestPageTest, AnotherCauseChangesTheOrder)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"max-recipients"_s}});
    session().goTo(u"retest"_s);
    EXPECT_EQ(cell(0, PutBackModel::SpoolFileName), u"GDX8K2WF"_s);
    EXPECT_EQ(cell(1, PutBackModel::Turn), u"2  not yet: another cause"_s);
}

TEST_F(RetestPageTest, TheCommandsAreFilled)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().goTo(u"retest"_s);
    const QStringList commands = retest().file()->commands();
    ASSERT_EQ(commands.size(), 6);
    EXPECT_EQ(
        commands.at(3),
        u"move \"D:\\exchsrvr\\imcdata\\IN\\ARCHIVE\\FX3N7LQ0\" \"D:\\exchsrvr\\imcdata\\IN\\FX3N7LQ0\""_s);
    select(u"GHW7TK3B"_s);
    EXPECT_TRUE(retest().file()->commands().at(3).contains(u"GHW7TK3B"_s));
    EXPECT_TRUE(retest().file()->heading().startsWith(u"GHW7TK3B"_s));
}

TEST_F(RetestPageTest, WhatBecameOfAFileIsRecordedAndCounted)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().goTo(u"retest"_s);
    EXPECT_EQ(retest().summary(), u"Files to put back: 19"_s);
    QTest::mouseClick(retest().file()->answer()->button(u"arrived"_s), Qt::LeftButton);
    EXPECT_EQ(session().flow().answerTo(u"retest.file/FX3N7LQ0"_s), u"arrived"_s);
    EXPECT_EQ(cell(0, PutBackModel::Result), u"Arrived"_s);
    EXPECT_EQ(retest().summary(), u"Files to put back: 19  ·  Arrived: 1  ·  Open: 18"_s);
    EXPECT_EQ(retest().table()->currentIndex().row(), 0) << "the file stays selected";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, PutBackModel::Result), QString());
}

TEST_F(RetestPageTest, ArrowsWalkThroughTheFiles)
{
    openSample();
    session().goTo(u"retest"_s);
    retest().table()->setFocus();
    QTest::keyClick(retest().table(), Qt::Key_Down);
    EXPECT_EQ(retest().file()->answer()->id(), u"retest.file/"_s + retest().model()->name(1));
}

TEST_F(RetestPageTest, WarnsWhileTheCauseIsNotMended)
{
    openSample();
    session().answer({{u"cause.branch"_s, u"setting"_s}});
    session().goTo(u"retest"_s);
    EXPECT_TRUE(retest().warning()->isVisible());
    EXPECT_TRUE(retest().warning()->text().contains(u"step 5"_s));
    EXPECT_TRUE(retest().warning()->text().contains(u"step 6"_s));
    session().answer({{u"settings.changed"_s, u"yes"_s}});
    EXPECT_FALSE(retest().warning()->text().contains(u"step 5"_s));
    session().answer({{u"restart.result"_s, u"running"_s}});
    EXPECT_FALSE(retest().warning()->isVisible());
}

TEST_F(RetestPageTest, WithoutEvidenceItSaysSo)
{
    session().startEmptyCase();
    session().goTo(u"retest"_s);
    EXPECT_FALSE(retest().table()->isVisible());
    EXPECT_FALSE(retest().panes().isEmpty());
}

TEST_F(RetestPageTest, WithoutAnyFileAtHandItSaysWhy)
{
    waitForEvidence([this] { m_window->startCase({samplePath() / "AppEvent.Evt"}); });
    session().goTo(u"retest"_s);
    EXPECT_TRUE(retest().nothing()->isVisible());
    EXPECT_FALSE(retest().table()->isVisible());
    ASSERT_EQ(retest().leftOut().size(), 20);
}

TEST_F(RetestPageTest, AStrangersNameEntersNoCommand)
{
    openSample();
    session().goTo(u"retest"_s);
    PutBackFile file;
    retest().file()->showFile(u"A&del x"_s, file, u"D:\\exchsrvr\\imcdata"_s);
    EXPECT_TRUE(retest().file()->commands().isEmpty());
    EXPECT_TRUE(retest().file()->text().contains(u"Explorer"_s));
    retest().file()->showFile(u"GHW7TK3B"_s, file, {});
    EXPECT_TRUE(retest().file()->commands().at(3).contains(u"DRIVE:\\Exchsrvr\\Imcdata"_s));
    EXPECT_TRUE(retest().file()->text().contains(u"RootDir"_s));
}

TEST_F(RetestPageTest, NothingIsCutOffInASmallWindow)
{
    openSample();
    m_window->resize(910, 512);
    session().goTo(u"retest"_s);
    const auto* area = retest().findChild<ColumnArea*>();
    ASSERT_TRUE(QTest::qWaitFor(
        [area] {
            return area->widget()->width() > 0 && area->widget()->width() <= area->viewport()->width();
        },
        patience));
}
