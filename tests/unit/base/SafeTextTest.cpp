#include "core/base/SafeText.h"
#include "core/base/Path.h"

#include <gtest/gtest.h>

using namespace ims;

TEST(SafeTextTest, controlAndBidiCharactersBecomeVisible)
{
    EXPECT_EQ(visibleText(QStringLiteral("a\u202Eb\nc\u200B")), QStringLiteral("a\\u202eb\\u000ac\\u200b"));
    EXPECT_EQ(visibleText(QStringLiteral("Grüße, Привет, 日本")), QStringLiteral("Grüße, Привет, 日本"));
}

TEST(SafeTextTest, halfASurrogatePairBecomesVisibleAWholeOneStays)
{
    const QChar high(0xd83d);
    const QChar low(0xde00);
    EXPECT_EQ(visibleText(QString(high) + low + QLatin1Char('x')), QString(high) + low + QLatin1Char('x'));
    EXPECT_EQ(visibleText(low + QString(high)), QStringLiteral("\\ude00\\ud83d"));
    EXPECT_EQ(visibleText(QLatin1Char('a') + QString(high) + QLatin1Char('\n')),
              QStringLiteral("a\\ud83d\\u000a"));
}

TEST(SafeTextTest, htmlIsEscapedInTextAndAttributes)
{
    EXPECT_EQ(htmlText(QStringLiteral("<a href='x' title=\"y\">&")),
              QStringLiteral("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;"));
}

TEST(SafeTextTest, onlyPlainNamesAreLookedUp)
{
    for (const char* good : {"JTMRMAQV", "W707852B", "jtmrmaqv", "A.TXT"})
        EXPECT_TRUE(isSafeFileName(QString::fromUtf8(good))) << good;
    for (const char* bad : {"", ".", "..", "..\\..\\x", "../x", "/etc/passwd", "C:x", "CON", "con.txt",
                            "LPT1", "a\nb", "a*", "x.", "x "})
        EXPECT_FALSE(isSafeFileName(QString::fromUtf8(bad))) << bad;
    EXPECT_FALSE(isSafeFileName(QString(65, u'A')));
}

TEST(PathTest, namesThatAreNotUtf8AreShownAndKept)
{
    const Path path = pathFromNative(QByteArray("spool\xE9"));
    EXPECT_EQ(displayName(path), QStringLiteral("spool\uFFFD"));
    EXPECT_EQ(bytesIfNotUtf8(path), QByteArray("spool\xE9"));
    EXPECT_TRUE(bytesIfNotUtf8(Path("spool")).isEmpty());
}

TEST(PathTest, belowMeansWholeComponents)
{
    EXPECT_TRUE(isBelow("/a/b/c", "/a/b"));
    EXPECT_TRUE(isBelow("/a/b", "/a/b"));
    EXPECT_FALSE(isBelow("/a/bc", "/a/b"));
    EXPECT_FALSE(isBelow("/a", "/a/b"));
}
