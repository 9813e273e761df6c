#include "ui/viewer/LineIndex.h"

#include "tests/support/GeneratedSource.h"
#include "tests/support/SplitMix64.h"

#include <gtest/gtest.h>

using namespace ims;

namespace {

ByteSourcePtr sourceOf(const QByteArray& bytes)
{
    return ByteSource::fromBytes(bytes, QStringLiteral("test"));
}

std::vector<std::string> rowsOf(const QByteArray& bytes)
{
    const auto source = sourceOf(bytes);
    const auto index = LineIndex::build(source, source->size());
    ByteReader reader(source);
    std::vector<std::string> rows;
    for (qint64 i = 0; i < index->rows(); ++i) {
        const TextRow row = index->row(i, reader);
        rows.push_back(std::to_string(row.line) + ':' + bytes.mid(row.offset, row.length).toStdString());
    }
    return rows;
}

} // namespace

TEST(LineIndex, KnowsAllThreeLineBreaks)
{
    EXPECT_EQ(rowsOf("a\r\nb\nc\rd"), (std::vector<std::string>{"1:a", "2:b", "3:c", "4:d"}));
    EXPECT_EQ(rowsOf("a\n\n\r\nb\n"), (std::vector<std::string>{"1:a", "2:", "3:", "4:b"}));
    EXPECT_EQ(rowsOf("\r"), (std::vector<std::string>{"1:"}));
    EXPECT_TRUE(rowsOf("").empty());
}

TEST(LineIndex, CutsLongLinesWithoutLosingBytes)
{
    const QByteArray bytes = QByteArray(3 * LineIndex::longestRow + 5, 'x') + "\r\nend";
    const auto source = sourceOf(bytes);
    const auto index = LineIndex::build(source, source->size());
    ByteReader reader(source);
    ASSERT_EQ(index->rows(), 5);
    EXPECT_FALSE(index->row(0, reader).continues);
    EXPECT_TRUE(index->row(3, reader).continues);
    EXPECT_EQ(index->row(3, reader).line, 1);
    EXPECT_EQ(index->row(3, reader).length, 5);
    EXPECT_EQ(index->row(4, reader).line, 2);
    EXPECT_FALSE(index->row(4, reader).continues);
}

TEST(LineIndex, ALineOfExactlyTheLongestRowIsNotCut)
{
    const QByteArray bytes = QByteArray(LineIndex::longestRow, 'x') + "\r\ny";
    EXPECT_EQ(rowsOf(bytes).size(), 2u);
}

TEST(LineIndex, DoesNotCutThroughAUtf8Character)
{
    const QByteArray bytes = QByteArray(LineIndex::longestRow - 1, 'x') + "\xC3\xA4tail";
    const auto source = sourceOf(bytes);
    const auto index = LineIndex::build(source, source->size());
    ByteReader reader(source);
    EXPECT_EQ(index->row(1, reader).offset, LineIndex::longestRow - 1);
}

TEST(LineIndex, FindsTheRowOfEveryByte)
{
    QByteArray bytes;
    for (int i = 0; i < 3000; ++i)
        bytes += QByteArray::number(i) + (i % 3 ? "\r\n" : "\n");
    const auto source = sourceOf(bytes);
    const auto index = LineIndex::build(source, source->size());
    ByteReader reader(source);
    ASSERT_EQ(index->rows(), 3000);
    for (qint64 i = 0; i < index->rows(); ++i) {
        const TextRow row = index->row(i, reader);
        EXPECT_EQ(bytes.mid(row.offset, row.length), QByteArray::number(i));
        EXPECT_EQ(index->rowAt(row.offset, reader), i);
        EXPECT_EQ(index->rowAt(row.next - 1, reader), i);
    }
    EXPECT_EQ(index->rowAt(bytes.size() + 100, reader), 2999);
}

TEST(LineIndex, StaysExactWhenItThinsOutItsMarks)
{
    const qint64 rows = qint64(32) * ((1 << 17) + 1000);
    const QByteArray bytes(rows, '\n');
    const auto source = sourceOf(bytes);
    const auto index = LineIndex::build(source, source->size());
    ByteReader reader(source);
    EXPECT_EQ(index->rows(), rows);
    for (const qint64 row : {qint64(0), qint64(31), qint64(12345), rows / 2 + 7, rows - 1}) {
        EXPECT_EQ(index->row(row, reader).offset, row);
        EXPECT_EQ(index->row(row, reader).line, row + 1);
    }
}

TEST(LineIndex, BuildsOnlyWhatIsAskedForAndSaysSo)
{
    const auto source = sourceOf(QByteArray(1000, '\n'));
    const auto index = LineIndex::build(source, 10);
    EXPECT_EQ(index->rows(), 10);
    EXPECT_FALSE(index->isComplete());
}

TEST(LineIndex, StopsWhenAsked)
{
    StopSource stop;
    stop.request_stop();
    const auto source = sourceOf("a\nb\n");
    const auto index = LineIndex::build(source, source->size(), stop.get_token());
    ASSERT_FALSE(index);
    EXPECT_TRUE(isCancelled(index.error()));
}

TEST(LineIndex, KeepsTheBinaryBeginningApartFromTheText)
{
    const QByteArray bytes = QByteArray(100, '\n') + "Subject: x\r\n\r\n";
    const auto source = ByteSource::fromBytes(bytes, QStringLiteral("test"));
    const auto index = LineIndex::build(source, source->size(), {}, 100);
    ByteReader reader(source);
    ASSERT_EQ(index->rows(), 4);
    EXPECT_EQ(index->row(0, reader).length, LineIndex::binaryRow);
    EXPECT_TRUE(index->row(1, reader).continues);
    EXPECT_EQ(index->row(2, reader).offset, 100);
    EXPECT_EQ(index->row(2, reader).line, 2);
    EXPECT_FALSE(index->row(2, reader).continues);
    EXPECT_EQ(index->rowAt(99, reader), 1);
}

// The plain truth: one byte after the other.
TEST(LineIndex, CutsAnyBytesAsAPlainReaderDoes)
{
    test::SplitMix64 random(7);
    const QByteArray letters("ab\n\r\x8a\x8d\0 ", 8);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        const auto size = static_cast<qsizetype>(random.next() % 400);
        const auto plain = random.next() % 8; // of eight bytes, how many are no break for sure
        for (qsizetype i = 0; i < size; ++i)
            bytes += random.next() % 8 < plain ? 'x' : letters[static_cast<qsizetype>(random.next() % 8)];
        std::vector<std::string> expected;
        QByteArray line;
        int number = 1;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')
                ++i;
            else if (bytes[i] != '\r' && bytes[i] != '\n') {
                line += bytes[i];
                continue;
            }
            expected.push_back(std::to_string(number++) + ':' + line.toStdString());
            line.clear();
        }
        if (!line.isEmpty())
            expected.push_back(std::to_string(number) + ':' + line.toStdString());
        ASSERT_EQ(rowsOf(bytes), expected) << bytes.toHex(' ').toStdString();
    }
}

TEST(LineIndex, InSlicesItIsTheSameAsInOneGo)
{
    QByteArray bytes(130, '\x01');
    for (int i = 0; i < 20000; ++i)
        bytes += QByteArray(i % 97, 'x') + (i % 5 ? "\r\n" : i % 2 ? "\r" : "\n");
    bytes += QByteArray(20000, 'y');
    const auto source = sourceOf(bytes);
    const auto whole = LineIndex::build(source, source->size(), {}, 130);
    auto sliced = LineIndex::build(source, 1000, {}, 130);
    for (qint64 upTo = 1500; !sliced->isComplete(); upTo += 12345) {
        EXPECT_LT(sliced->indexedTo(), source->size());
        sliced = sliced->extended(source, upTo);
        ASSERT_TRUE(sliced);
    }
    EXPECT_EQ(sliced->rows(), whole->rows());
    EXPECT_EQ(sliced->lines(), whole->lines());
    EXPECT_EQ(whole->lines(), 20002);
    EXPECT_EQ(whole->indexedTo(), source->size());
    ByteReader reader(source);
    for (qint64 row = 0; row < whole->rows(); row += 37) {
        EXPECT_EQ(sliced->row(row, reader).offset, whole->row(row, reader).offset);
        EXPECT_EQ(sliced->row(row, reader).line, whole->row(row, reader).line);
    }
}

TEST(LineIndex, FindsTheFirstRowOfALine)
{
    QByteArray bytes(100, '\x01');
    for (int i = 0; i < 500; ++i)
        bytes += QByteArray(i % 50 == 0 ? 3 * LineIndex::longestRow : 5, 'x') + '\n';
    const auto source = sourceOf(bytes);
    const auto index = LineIndex::build(source, source->size(), {}, 100);
    ByteReader reader(source);
    for (qint64 line = 1; line <= index->lines(); ++line) {
        const qint64 row = index->rowOfLine(line, reader);
        EXPECT_EQ(index->row(row, reader).line, line);
        EXPECT_FALSE(index->row(row, reader).continues) << line;
    }
    EXPECT_EQ(index->lines(), 501);
    EXPECT_EQ(index->rowOfLine(100000, reader), index->rowOfLine(501, reader));
    EXPECT_EQ(index->rowOfLine(-5, reader), 0);
    EXPECT_EQ(LineIndex().rowOfLine(1, reader), -1);
}

TEST(LineIndex, AHugeBinaryBeginningCostsNothing)
{
    constexpr qint64 end = qint64(1) << 60;
    const auto source = std::make_shared<test::GeneratedSource>(end + 3, [](qint64) { return 'x'; });
    const auto index = LineIndex::build(source, source->size(), {}, end);
    ByteReader reader(source);
    EXPECT_EQ(index->rows(), end / LineIndex::binaryRow + 1);
    EXPECT_EQ(index->row(index->rows() - 1, reader).offset, end);
    EXPECT_EQ(index->rowAt(end - 1, reader), index->rows() - 2);
    EXPECT_LT(source->readBytes(), 100);
}
