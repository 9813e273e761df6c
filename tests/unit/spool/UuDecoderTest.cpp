#include "tests/unit/spool/AttachmentWriters.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/TransferDecoding.h"
#include "core/spool/UuBlocks.h"
#include "core/spool/UuSyntax.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 700; ++i)
        bytes += static_cast<char>(i * 7);
    return bytes;
}

TransferDecoder uuDecoded(const QByteArray& text)
{
    TransferDecoder decoder(TransferEncoding::UuEncode, true);
    decoder.feed(text, 0);
    decoder.finish();
    return decoder;
}

std::vector<UuBlock> blocksOf(const QByteArray& text)
{
    ByteReader reader(ByteSource::fromBytes(text, u"x"_s), 64);
    return findUuBlocks(reader, {0, text.size()}, 100, {});
}

} // namespace

TEST(UuDecoder, DecodesAnyLengthWithBackquotesAndBlanks)
{
    for (const char zero : {'`', ' '}) {
        for (const qsizetype length : {0, 1, 2, 3, 44, 45, 46, 90, 700}) {
            const QByteArray bytes = allBytes().first(length);
            const TransferDecoder decoder =
                uuDecoded("some words\r\n\r\n" + uuEncoded(bytes, "a b.bin", zero));
            EXPECT_EQ(decoder.bytes(), bytes) << zero << length;
            EXPECT_FALSE(decoder.cutOff());
            EXPECT_EQ(decoder.junkCount(), 1) << "the words before it";
            EXPECT_EQ(decoder.firstJunk(), 0);
        }
    }
}

TEST(UuDecoder, LinesThatLostBlanksAtTheirEndAreFilledUp)
{
    const QByteArray bytes = QByteArray("abc") + QByteArray(42, '\0') + QByteArray("xyz");
    QByteArray text = uuEncoded(bytes, "x", ' ');
    const QByteArray blanks = QByteArray(56, ' ') + "\r\n";
    ASSERT_TRUE(text.contains(blanks));
    text.replace(blanks, "\r\n");
    EXPECT_EQ(uuDecoded(text).bytes(), bytes);
    EXPECT_EQ(uuDecoded(text).junkCount(), 0);
}

TEST(UuDecoder, JunkIsSkippedAndTold)
{
    QByteArray text = uuEncoded(QByteArray(90, 'a'));
    const qsizetype second = text.indexOf("\r\nM", text.indexOf("\r\nM") + 1) + 2;
    EXPECT_EQ(uuDecoded(QByteArray(text).insert(second, "lower case junk\r\n")).bytes(), QByteArray(90, 'a'));
    EXPECT_EQ(uuDecoded(QByteArray(text).insert(second, "lower case junk\r\n")).firstJunk(), second);
    const QByteArray checked = QByteArray(text).insert(second - 2, "X");
    EXPECT_EQ(uuDecoded(checked).bytes(), QByteArray(90, 'a'));
    EXPECT_EQ(uuDecoded(checked).junkCount(), 0) << "one checksum character is usual";
    const QByteArray trailing = QByteArray(text).insert(second - 2, "XYZ");
    EXPECT_EQ(uuDecoded(trailing).bytes(), QByteArray(90, 'a'));
    EXPECT_EQ(uuDecoded(trailing).firstJunk(), second - 2);
}

TEST(UuDecoder, CutOffWithoutBeginAndSeveralBlocks)
{
    const QByteArray text = uuEncoded(QByteArray(90, 'a'));
    const TransferDecoder cut = uuDecoded(text.first(text.indexOf("\r\nM") + 2 + 30));
    EXPECT_TRUE(cut.cutOff());
    EXPECT_TRUE(cut.bytes().startsWith("aaaaaaaaaaaaaaaaaaaaa"));
    EXPECT_EQ(uuDecoded(text.sliced(text.indexOf("\r\nM") + 2)).bytes(), QByteArray(90, 'a'));
    EXPECT_EQ(uuDecoded(uuEncoded("one") + "between\r\n" + uuEncoded("two")).bytes(), "onetwo");
    EXPECT_EQ(uuDecoded("no data at all\r\nend\r\n").bytes(), "");
    EXPECT_EQ(uuDecoded("").bytes(), "");
}

TEST(UuDecoder, MapsBack)
{
    const QByteArray text = uuEncoded(allBytes());
    const TransferDecoder decoder = uuDecoded(text);
    const qsizetype line = text.indexOf("\r\nM") + 3; // after the length character
    EXPECT_EQ(decoder.sourceOf(0, 3), ByteRange(line, 4));
    EXPECT_EQ(decoder.sourceOf(45, 1), ByteRange(line + 63, 2)) << "the second line";
}

TEST(UuBlocks, AreFoundWithNameModeAndRange)
{
    const QByteArray block = uuEncoded(allBytes(), "my file.doc");
    const QByteArray text = "Hello,\r\nbegin with this:\r\nbegin 644 nothing\r\nthe end\r\n" + block +
                            "\r\n\r\n" + uuEncoded("x", "empty after").replace("644", "0600") +
                            "-- \r\nfooter\r\n";
    const std::vector<UuBlock> blocks = blocksOf(text);
    ASSERT_EQ(blocks.size(), 2u);
    EXPECT_EQ(blocks[0].range, rangeOf(text, block.chopped(2)));
    EXPECT_EQ(blocks[0].name, "my file.doc");
    EXPECT_EQ(bytesOf(text, blocks[0].nameRange), "my file.doc");
    EXPECT_EQ(blocks[0].mode, 0644);
    EXPECT_EQ(blocks[0].dataLines, 16);
    EXPECT_TRUE(blocks[0].ended);
    EXPECT_TRUE(blocks[0].textAfter.isEmpty()) << "the next block is not stray text";
    EXPECT_EQ(blocks[1].mode, 0600);
    EXPECT_EQ(blocks[1].textAfter, rangeOf(text, "-- "));
}

TEST(UuBlocks, JunkAndCutOffAreTold)
{
    QByteArray text = uuEncoded(QByteArray(90, 'a'));
    text.insert(text.indexOf("\r\n", text.indexOf("\r\nM") + 2), "XYZ");
    EXPECT_EQ(bytesOf(text, blocksOf(text)[0].firstJunk), "XYZ");
    const std::vector<UuBlock> cut = blocksOf(text.first(text.lastIndexOf("\r\n`")));
    ASSERT_EQ(cut.size(), 1u);
    EXPECT_FALSE(cut[0].ended);
    EXPECT_TRUE(blocksOf("begin 644 x\r\nPlain words follow here\r\n").empty());
    EXPECT_TRUE(blocksOf("begin 644\r\nM\r\n").empty()) << "no name";
    EXPECT_EQ(blocksOf("begin 644 x\r\n`\r\nend\r\n").size(), 1u) << "an empty file";
}

TEST(UuBlocks, ABlockEndsWhereDataEnds)
{
    QByteArray text = uuEncoded(QByteArray(90, 'a'));
    text.truncate(text.lastIndexOf("\r\n`"));
    const qsizetype dataEnd = text.size();
    text += "\r\nand here goes the text on,\r\nand on,\r\nand on.\r\nMore.\r\n";
    const std::vector<UuBlock> blocks = blocksOf(text);
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(blocks[0].range.end(), dataEnd);
    EXPECT_EQ(blocks[0].badLines, 3);
}
