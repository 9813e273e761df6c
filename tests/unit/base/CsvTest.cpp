#include "core/base/Csv.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(CsvTest, plainCellsStayAsTheyAre)
{
    EXPECT_EQ(csvLine({u"AAAA0001"_s, u"a@b.example"_s, u""_s, u"1999-03-08"_s}),
              "AAAA0001,a@b.example,,1999-03-08\r\n");
    EXPECT_EQ(csvLine({u""_s, u""_s}), ",\r\n");
    EXPECT_EQ(csvLine({u"Grüße"_s}), QByteArray("Grüße\r\n"));
}

TEST(CsvTest, separatorsQuotesAndLineBreaksAreQuoted)
{
    EXPECT_EQ(csvLine({u"a,b"_s, u"say \"no\""_s, u"x"_s}), "\"a,b\",\"say \"\"no\"\"\",x\r\n");
    EXPECT_EQ(csvLine({u"one\r\ntwo\rthree\nfour"_s}), "\"one\ntwo\nthree\nfour\"\r\n");
}

TEST(CsvTest, whatWouldBeAFormulaIsText)
{
    EXPECT_EQ(csvLine({u"=cmd|' /C calc'!A0"_s}), "\"'=cmd|' /C calc'!A0\"\r\n");
    for (const char16_t* begin : {u"=", u"+", u"-", u"@", u"＝", u"＋", u"－", u"＠"}) {
        const QString cell = QString::fromUtf16(begin) + u"1+1"_s;
        EXPECT_EQ(spreadsheetText(cell), u'\'' + cell);
    }
    EXPECT_EQ(spreadsheetText(u"\t=1"_s), u"'\t'=1"_s);
    EXPECT_EQ(spreadsheetText(u"\r=1"_s), u"'\n=1"_s);
    EXPECT_EQ(spreadsheetText(u"  =1"_s), u"  '=1"_s);
    EXPECT_EQ(spreadsheetText(u"\"=1"_s), u"\"'=1"_s);
}

TEST(CsvTest, aCellThatAnotherSeparatorWouldBeginIsNoFormulaEither)
{
    EXPECT_EQ(spreadsheetText(u"a;=1;b\t+2; -3"_s), u"a;'=1;b\t'+2; '-3"_s);
    EXPECT_EQ(spreadsheetText(u"a=b+c-d@e"_s), u"a=b+c-d@e"_s);
}

TEST(CsvTest, strangersTextIsHarmlessToShow)
{
    EXPECT_EQ(spreadsheetText(u"a\u202eb\nc\u200bd"_s), u"a\\u202eb\nc\\u200bd"_s);
    EXPECT_EQ(csvLine({u"x"_s + QChar(0xd800)}), "x\\ud800\r\n");
    EXPECT_EQ(csvLine({u"nul"_s + QChar(0)}), "nul\\u0000\r\n");
}

TEST(CsvTest, tabbedLinesHaveNoTabsOrBreaksOfStrangers)
{
    EXPECT_EQ(tabbedLine({u"a\tb"_s, u"c\r\nd"_s, u"=1"_s, u""_s, u"\tx"_s}),
              u"a\\u0009b\tc\\u000d\\u000ad\t'=1\t\t\\u0009x"_s);
}
