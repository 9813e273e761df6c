#include "ui/viewer/LineIndex.h"

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
