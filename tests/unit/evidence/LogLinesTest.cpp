#include "core/evidence/LogLines.h"

#include "core/evidence/DrWatsonLog.h"
#include "core/evidence/ProtocolLog.h"
#include "core/evidence/TrackingLog.h"

#include "tests/support/LostShare.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QByteArray text;
    ByteRange range;
    bool cut = false;
};

std::vector<Seen> linesOf(const QByteArray& bytes)
{
    LogLines lines(ByteSource::fromBytes(bytes, u"log"_s));
    std::vector<Seen> all;
    LogLine line;
    while (lines.next(line))
        all.push_back({line.text.toByteArray(), line.range, line.cut});
    EXPECT_FALSE(lines.error());
    return all;
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode(text);
}

} // namespace

TEST(LogLinesTest, cutsAtEveryKindOfLineEnd)
{
    const QByteArray bytes = "one\r\ntwo\n\n\r\nla\rst";
    const auto lines = linesOf(bytes);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0].text, "one");
    EXPECT_EQ(lines[0].range, (ByteRange{0, 3}));
    EXPECT_EQ(lines[1].text, "two");
    EXPECT_EQ(lines[2].text, "");
    EXPECT_EQ(lines[3].text, "");
    EXPECT_EQ(lines[4].text, "la\rst");
    EXPECT_EQ(lines[4].range.end(), bytes.size());
    EXPECT_TRUE(linesOf("").empty());
    EXPECT_EQ(linesOf("x\n").size(), 1U);
}

TEST(LogLinesTest, windowsDoNotShow)
{
    for (const int length : {1, 99, 4096, 65'535, 65'536}) {
        const QByteArray line = QByteArray(length, 'a') + "\r\n";
        const int count = 2'500'000 / (length + 2) + 3;
        const auto lines = linesOf(line.repeated(count));
        ASSERT_EQ(lines.size(), size_t(count)) << length;
        for (size_t i = 0; i < lines.size(); ++i) {
            // With its carriage return the longest line is one byte too long.
            ASSERT_EQ(lines[i].cut, length == LogLines::longestLine) << length;
            ASSERT_EQ(lines[i].range.offset, qint64(i) * line.size()) << length;
            ASSERT_EQ(lines[i].text.size(), length);
        }
    }
}

TEST(LogLinesTest, anOverlongLineIsPassedOver)
{
    for (const qint64 length : {70'000, 600'000, 3'000'000}) {
        const QByteArray bytes = "a\n" + QByteArray(length, 'x') + "\nb\n" + QByteArray(length, 'y');
        const auto lines = linesOf(bytes);
        ASSERT_EQ(lines.size(), 4U) << length;
        EXPECT_TRUE(lines[1].cut);
        EXPECT_EQ(lines[1].range, (ByteRange{2, length}));
        EXPECT_EQ(lines[1].text, QByteArray(LogLines::longestLine, 'x'));
        EXPECT_EQ(lines[2].text, "b");
        EXPECT_TRUE(lines[3].cut);
        EXPECT_EQ(lines[3].range.end(), bytes.size());
    }
}

TEST(LogLinesTest, utf16HasItsLineEndsInPlace)
{
    // U+0A0D and U+010A have the byte of a line feed in either place.
    const QString text = u"plain\r\n\u0a0d\u010a \u0d0a\n"_s + QString(70'000, u'z') + u"\nend"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray bytes = utf16(text, encoding);
        const auto lines = linesOf(bytes);
        ASSERT_EQ(lines.size(), 4U);
        EXPECT_EQ(lines[0].text, "plain");
        EXPECT_EQ(lines[0].range, (ByteRange{2, 10}));
        EXPECT_EQ(lines[1].text, "?? ?");
        EXPECT_TRUE(lines[2].cut);
        EXPECT_EQ(lines[3].text, "end");
        EXPECT_EQ(lines[3].range, (ByteRange{bytes.size() - 6, 6}));
        EXPECT_EQ(linesOf(bytes.chopped(1)).back().text, "en"); // half a character at the end
    }
}

TEST(LogLinesTest, textIsDecodedAndMadeHarmless)
{
    const auto first = [](const QByteArray& bytes) {
        LogLines lines(ByteSource::fromBytes(bytes, u"log"_s));
        LogLine line;
        EXPECT_TRUE(lines.next(line));
        return lines.text(line.bytes, 20);
    };
    EXPECT_EQ(first("M\xfcller\n"), u"M\u00fcller"_s);
    EXPECT_EQ(first("M\xc3\xbcller\n"), u"M\u00fcller"_s);
    EXPECT_EQ(first(utf16(u"M\u00fcller\n"_s, QStringConverter::Utf16BE)), u"M\u00fcller"_s);
    EXPECT_EQ(first("a\x1b[2Jb\n"), u"a\\u001b[2Jb"_s);
    EXPECT_LE(first(QByteArray(500, 'x')).size(), 20);
}

TEST(LogLinesTest, aLostShareIsAnErrorOfEveryReader)
{
    QByteArray tracking;
    QByteArray protocol;
    while (protocol.size() < 3'000'000) {
        tracking += "id\t9\t1999.3.10 1:1:1\t\t\t\ta\t0\t1\r\n";
        protocol += "5/13/00 2:36:27 PM : A connection was accepted from h.\r\n";
    }
    const QByteArray crashes =
        QByteArray("App: a (pid=1)\r\nException number: c0000005 (x)\r\n" + QByteArray(20'000, 'x') + "\r\n")
            .repeated(150);
    for (const qint64 at : {0, 600'000, 1'500'000}) {
        const auto lost = [at](const QByteArray& bytes) {
            return std::make_shared<LostShare>(bytes, at, at + 100);
        };
        const auto isLost = [](const auto& log) {
            return !log && log.error().why.english() == "the share is gone"_L1;
        };
        EXPECT_TRUE(isLost(TrackingLogReader({}).read(lost(tracking)))) << at;
        EXPECT_TRUE(isLost(readProtocolLog(lost(protocol)))) << at;
        EXPECT_TRUE(isLost(readDrWatsonLog(lost(crashes)))) << at;
    }
}
