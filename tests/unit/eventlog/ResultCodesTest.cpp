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
    EXPECT_TRUE(resultMeaning(0x80040999).isEmpty());
    EXPECT_TRUE(resultMeaning(0).isEmpty());
}

TEST(ResultCodes, CodesThatNoArticleExplainsSaySo)
{
    for (const quint32 code : {0x8004010FU, 0x8004011DU})
        EXPECT_TRUE(resultMeaning(code).english().contains(u"no KB article explains it here"_s));
}

TEST(ResultCodes, EveryCodeOfTheArticlesIsExplained)
{
    for (const quint32 code :
         {0x80004005U, 0x8007000EU, 0x80040115U, 0x8004011DU, 0x8004010DU, 0x8004010FU, 0x80040C02U,
          0x80040C05U, 0x80040C06U, 0x80040C10U, 0x80040C11U, 0x80040C15U, 0x8009030FU})
        EXPECT_FALSE(resultMeaning(code).isEmpty()) << std::hex << code;
}
