#include "ui/common/ElidedLabel.h"
#include "ui/common/WindowSize.h"

#include <QAccessible>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(ElidedLabelTest, LongTextGivesWayAndTheToolTipHasItWhole)
{
    ElidedLabel label(TextStyle::Strong);
    const QString path = u"/mnt/"_s + u"customer/"_s.repeated(40) + u"<b>EXCH01</b>"_s;
    label.setText(path);
    label.resize(200, label.sizeHint().height());
    EXPECT_TRUE(label.isElided());
    EXPECT_LT(label.minimumSizeHint().width(), 120);
    EXPECT_LT(label.sizeHint().width(), 700);
    EXPECT_EQ(label.toolTip(), toolTipText(path));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), path);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(ElidedLabelTest, ShortTextStandsWholeWithoutAToolTip)
{
    ElidedLabel label(TextStyle::Body);
    label.setText(u"EXCH01"_s);
    label.resize(label.sizeHint());
    EXPECT_FALSE(label.isElided());
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(WindowSizeTest, StaysOnTheScreenAndAboveTheSmallest)
{
    const QSize usual(1366, 820);
    const QSize smallest(720, 440);
    EXPECT_EQ(fittedWindowSize(usual, smallest, {1920, 1080}), usual);
    const QSize small = fittedWindowSize(usual, smallest, {1024, 700});
    EXPECT_LE(small.width(), 1024);
    EXPECT_LE(small.height(), 700);
    EXPECT_EQ(fittedWindowSize(usual, smallest, {640, 360}), smallest);
}
