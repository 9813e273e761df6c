#include "ui/common/WrapLayout.h"

#include <QPushButton>

#include <gtest/gtest.h>

using namespace ims;

TEST(WrapLayoutTest, WhatItAsksForHoldsAllInOneRow)
{
    QWidget box;
    auto* layout = new WrapLayout(4);
    box.setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton first(QStringLiteral("It worked"));
    QPushButton second(QStringLiteral("It failed"));
    layout->addWidget(&first);
    layout->addWidget(&second);
    const int wanted = layout->sizeHint().width();
    EXPECT_EQ(layout->heightForWidth(wanted), first.sizeHint().height());
    EXPECT_GT(layout->heightForWidth(wanted - 1), first.sizeHint().height());
}
