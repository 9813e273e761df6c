#include "ui/common/Banner.h"

#include <QAction>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(BannerTest, AButtonIsEnabledAsItsActionIs)
{
    QAction action(u"&Try again"_s);
    action.setEnabled(false);
    Banner banner(BannerKind::Error, u"It failed."_s, false);
    banner.addButton(&action);
    auto* button = banner.findChild<QPushButton*>();
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), u"Try again"_s);
    EXPECT_FALSE(button->isEnabled());
    action.setEnabled(true);
    EXPECT_TRUE(button->isEnabled());
}
