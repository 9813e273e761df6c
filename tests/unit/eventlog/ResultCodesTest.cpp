#include "core/eventlog/ResultCodes.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(ResultCodes, DocumentedCodesNameTheirArticle)
{
    EXPECT_TRUE(resultMeaning(0x80040C15).english().contains(u"Q174722"_s));
    EXPECT_TRUE(resultMeaning(0x80040C05).english().contains(u"inferred"_s));
}

TEST(ResultCodes, OthersMeanNothing)
{
    EXPECT_TRUE(resultMeaning(0x8004010F).isEmpty()); // known by guess alone
    EXPECT_TRUE(resultMeaning(0).isEmpty());
}
