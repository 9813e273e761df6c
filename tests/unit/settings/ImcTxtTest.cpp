#include "core/settings/ImcTxt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

const QByteArray head = "[Header]\r\nVersion=1\r\n[Domain]\r\nDomainInformation=+\r\n";
const QByteArray usual = head + "+Default,KOI8-R,ISO-8859-1,800,76,0,0,0\r\n"
                                "+example.jp,iso-2022-jp,SJIS,65,72,1,0,2048\r\n";

Expected<ImcSettings> read(const QByteArray& bytes)
{
    return readImcTxt(*ByteSource::fromBytes(bytes, u"imc.txt"_s));
}

QString notesOf(const QByteArray& rows)
{
    const auto settings = read(head + "+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0\r\n" + rows);
    if (!settings)
        return settings.error().english();
    QStringList notes;
    for (const Message& note : settings->notes)
        notes.append(note.english());
    return notes.join(u'\n');
}

TEST(ImcTxt, readsWhatImccopyWrites)
{
    const auto settings = read(usual);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->file, u"imc.txt");
    EXPECT_TRUE(settings->notes.isEmpty());
    ASSERT_TRUE(settings->defaults);
    EXPECT_EQ(settings->defaults->mime, u"KOI8-R");
    EXPECT_EQ(settings->defaults->nonMime, u"ISO-8859-1");
    EXPECT_EQ(settings->defaults->flagBits, 800U);
    EXPECT_EQ(settings->defaults->wrapColumn, 76);
    EXPECT_EQ(settings->defaults->line, 5);
    ASSERT_EQ(settings->domains.size(), 1U);
    const CharacterSets& japan = settings->domains[0];
    EXPECT_EQ(japan.domain, u"example.jp");
    EXPECT_EQ(japan.nonMime, u"SJIS");
    EXPECT_EQ(japan.richText, 1);
    EXPECT_EQ(japan.sizeLimit, 2048);
    EXPECT_EQ(usual.sliced(japan.range.offset, japan.range.length),
              "+example.jp,iso-2022-jp,SJIS,65,72,1,0,2048");
}

TEST(ImcTxt, readsUtf16AndUtf8)
{
    const QString text = QString::fromLatin1(usual);
    QByteArray little("\xFF\xFE", 2);
    QByteArray big("\xFE\xFF", 2);
    for (const QChar c : text) {
        little.append(char(c.cell())).append(char(c.row()));
        big.append(char(c.row())).append(char(c.cell()));
    }
    for (const QByteArray& bytes :
         {little, big, QByteArray("\xEF\xBB\xBF" + usual), QByteArray(usual).replace("\r\n", "\n")}) {
        const auto settings = read(bytes);
        ASSERT_TRUE(settings);
        EXPECT_TRUE(settings->notes.isEmpty());
        ASSERT_TRUE(settings->defaults);
        EXPECT_EQ(settings->defaults->mime, u"KOI8-R");
        ASSERT_EQ(settings->domains.size(), 1U);
        EXPECT_EQ(settings->domains[0].sizeLimit, 2048);
        EXPECT_TRUE(looksLikeImcTxt(bytes));
    }
    const auto settings = read(little);
    const ByteRange range = settings->domains[0].range;
    EXPECT_EQ(little.sliced(range.offset, 4), QByteArray("+\0e\0", 4));
    EXPECT_EQ(range.length, 2 * 43);
}

TEST(ImcTxt, oddRowsBecomeNotesWithTheirLine)
{
    EXPECT_EQ(notesOf("+a.example,ISO-8859-1,ISO-8859-1,800,76,0,0,0"), QString());
    EXPECT_TRUE(notesOf("+a.example ISO-8859-1\r\n").contains(u"line 6 has 1 of 8 fields"_s));
    EXPECT_TRUE(notesOf("+a.example,X,Y,800\r\n").contains(u"line 6 has 4 fields where 8 are usual"_s));
    EXPECT_TRUE(notesOf("+a.example,X,Y,808,76,0,0,0\r\n").contains(u"line 6: the format flags 808"_s));
    EXPECT_TRUE(notesOf("+a.example,X,Y,abc,76,0,0,0\r\n").contains(u"line 6: the format flags \"abc\""_s));
    EXPECT_TRUE(notesOf("+a.example,X,Y,-1,76,0,0,0\r\n").contains(u"line 6: the format flags \"-1\""_s));
    EXPECT_TRUE(notesOf("+a.example,X,Y,800,76,7,0,0\r\n").contains(u"line 6: the rich text setting 7"_s));
    EXPECT_TRUE(notesOf("+a.example,,Y,800,76,0,0,0\r\n").contains(u"line 6 has a blank character set"_s));
    EXPECT_TRUE(notesOf("+,X,Y,800,76,0,0,0\r\n").contains(u"line 6 names no domain"_s));
    EXPECT_TRUE(notesOf("a.example,X,Y\r\n").contains(u"line 6 is not a row"_s));
    EXPECT_TRUE(notesOf("[Routes]\r\nx\r\n").contains(u"line 6: section [Routes]"_s));
    EXPECT_TRUE(notesOf("+a.example,X,Y,0,0,0,0,0\r\n+A.Example,Z,Z,0,0,0,0,0\r\n")
                    .contains(u"line 7 names \"A.Example\" again"_s));
    EXPECT_TRUE(notesOf("+default,Z,Z,0,0,0,0,0\r\n").contains(u"line 6 names \"default\" again"_s));
}

TEST(ImcTxt, readsTheRestOfAFileWithBadRows)
{
    const auto settings = read(head + "+broken\r\n+b.example,X,Y,0,0,0,0,0\r\n+c.example,Z");
    ASSERT_TRUE(settings);
    ASSERT_EQ(settings->domains.size(), 1U);
    EXPECT_EQ(settings->domains[0].domain, u"b.example");
    EXPECT_FALSE(settings->defaults);
    EXPECT_TRUE(settings->notes.last().english().contains(u"no Default row"_s));
    EXPECT_EQ(settings->notes.size(), 3);
}

TEST(ImcTxt, markupAndFormulasStayText)
{
    const auto settings = read(head + "+=cmd|'/c calc'!A0,<b>x</b>,%1%n,0,0,0,0,0\r\n");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->domains[0].domain, u"=cmd|'/c calc'!A0");
    EXPECT_EQ(settings->domains[0].mime, u"<b>x</b>");
    EXPECT_EQ(settings->domains[0].nonMime, u"%1%n");
}

TEST(ImcTxt, manyDomainsAndManyMistakes)
{
    QByteArray rows;
    for (int i = 0; i < 10000; ++i)
        rows += "+d" + QByteArray::number(i) + ".example,X,Y,0,0,0,0,0\r\n+bad\r\n";
    const auto settings = read(usual + rows);
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->domains.size(), 10001U);
    EXPECT_EQ(settings->notes.size(), 1001);
    EXPECT_TRUE(settings->notes.last().english().contains(u"9000 further notes"_s));
}

TEST(ImcTxt, whatIsNoSettingsFileIsAnError)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("Received: from x\r\n"), QByteArray("\xFF\xFE", 2),
          QByteArray("\xFF\xFE\x0D", 3), QByteArray("[Header]\r\nVersion=1\r\n[Routes]\r\n")}) {
        const auto settings = read(bytes);
        ASSERT_FALSE(settings);
        EXPECT_TRUE(settings.error().english().contains(u"[Domain]"_s));
        EXPECT_EQ(settings.error().file, u"imc.txt");
        EXPECT_FALSE(looksLikeImcTxt(bytes));
    }
    const auto large = read(QByteArray((16 << 20) + 1, 'x'));
    ASSERT_FALSE(large);
    EXPECT_TRUE(large.error().english().contains(u"16 MiB"_s));
}

TEST(ImcTxt, readsWhatWasSavedWithoutMarkOrByAMacintosh)
{
    QByteArray little;
    for (const char c : usual)
        little.append(c).append('\0');
    for (const QByteArray& bytes : {little, QByteArray(usual).replace("\r\n", "\r")}) {
        EXPECT_TRUE(looksLikeImcTxt(bytes));
        const auto settings = read(bytes);
        ASSERT_TRUE(settings);
        EXPECT_TRUE(settings->notes.isEmpty());
        ASSERT_TRUE(settings->defaults);
        EXPECT_EQ(settings->defaults->mime, u"KOI8-R");
        ASSERT_EQ(settings->domains.size(), 1U);
        EXPECT_EQ(settings->domains[0].line, 6);
        EXPECT_EQ(settings->domains[0].sizeLimit, 2048);
    }
}

TEST(ImcTxt, aFileOfAnotherCodePageKeepsItsBytes)
{
    const auto settings = read(usual + "+m\xFCller.example,X,Y,0,0,0,0,0\r\n");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->domains.at(1).domain, u"m\u00fcller.example");
}

TEST(ImcTxt, cutAnywhereItGivesTheWholeRowsBefore)
{
    for (qsizetype length = 0; length < usual.size(); ++length) {
        const auto settings = read(usual.first(length));
        const bool hasSection = usual.first(length).contains("[Domain]");
        ASSERT_EQ(settings.has_value(), hasSection) << length;
        if (!hasSection)
            continue;
        // A row that was cut short is either left out or told.
        const qsizetype row = usual.first(length).lastIndexOf('+');
        const QByteArray last = row < 0 ? QByteArray() : usual.mid(row, length - row).trimmed();
        const bool isCut = last.count(',') > 0 && last.count(',') < 7;
        EXPECT_FALSE(isCut && settings->notes.isEmpty()) << length;
    }
}

TEST(ImcTxt, overlongLinesAndRowsAreBounded)
{
    const QByteArray commas = "+a.example" + QByteArray(4 << 20, ',') + "\r\n";
    const QByteArray version = "Version=" + QByteArray(1 << 20, '9') + "\r\n";
    const QByteArray zeros = "+b.example,X,Y," + QByteArray(7000, '0') + "8,0,0,0,0\r\n";
    const auto settings = read(usual + commas + zeros + version + "+c.example,X,Y,0,0,0,0,0\r\n");
    ASSERT_TRUE(settings);
    ASSERT_EQ(settings->domains.size(), 3U);
    EXPECT_EQ(settings->domains[2].domain, u"c.example");
    ASSERT_EQ(settings->notes.size(), 3);
    EXPECT_TRUE(settings->notes[0].english().contains(u"line 7 is far too long"_s));
    for (const Message& note : settings->notes)
        EXPECT_LT(note.english().size(), 300);

    QByteArray rows;
    for (int i = 0; i < 50'010; ++i)
        rows += "+d" + QByteArray::number(i) + ".example,X,Y,0,0,0,0,0\r\n";
    const auto many = read(usual + rows);
    ASSERT_TRUE(many);
    EXPECT_EQ(many->domains.size(), 50'000U);
    EXPECT_TRUE(many->notes.last().english().contains(u"11 rows below are left out"_s));
}

TEST(ImcTxt, ofTwoDefaultRowsTheFirstCounts)
{
    const auto settings = read(head + "+Default,KOI8-R,ISO-8859-1,800,76,0,0,0\r\n"
                                      "+Default,SJIS,SJIS,800,76,0,0,0\r\n");
    ASSERT_TRUE(settings && settings->defaults);
    EXPECT_EQ(settings->defaults->mime, u"KOI8-R");
    EXPECT_EQ(settings->notes.size(), 1);
}

} // namespace
} // namespace ims
