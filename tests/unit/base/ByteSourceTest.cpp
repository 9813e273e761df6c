#include "core/base/ByteReader.h"
#include "core/base/ByteSource.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ims;

namespace {

class ByteSourceTest : public testing::Test
{
protected:
    Path fileWith(const QByteArray& bytes)
    {
        const QString name = m_folder.filePath(QStringLiteral("spool file ü"));
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return pathFromString(name);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ByteSourceTest, readsARangeAndCutsAtTheEnd)
{
    const auto source = ByteSource::open(fileWith("0123456789"));
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->size(), 10);
    EXPECT_EQ((*source)->read({3, 4}).value(), QByteArray("3456"));
    EXPECT_EQ((*source)->read({8, 100}).value(), QByteArray("89"));
    EXPECT_EQ((*source)->read({50, 4}).value(), QByteArray());
    EXPECT_EQ((*source)->read({-5, 3}).value(), QByteArray("012"));
}

TEST_F(ByteSourceTest, saysWhatIsMissingAndWhatToDo)
{
    const auto source = ByteSource::open(pathFromString(m_folder.filePath(QStringLiteral("none"))));
    ASSERT_FALSE(source);
    EXPECT_TRUE(source.error().english().contains(QStringLiteral("does not exist")));
    EXPECT_TRUE(source.error().file.endsWith(QStringLiteral("none")));
    EXPECT_FALSE(source.error().todo.isEmpty());
}

TEST_F(ByteSourceTest, refusesFoldersAndDevices)
{
    EXPECT_FALSE(ByteSource::open(pathFromString(m_folder.path())));
    EXPECT_FALSE(ByteSource::open(Path("/dev/zero")));
}

TEST_F(ByteSourceTest, aFileThatShrinksIsAnError)
{
    const Path path = fileWith(QByteArray(100000, 'x'));
    const auto source = ByteSource::open(path);
    ASSERT_TRUE(source);
    std::filesystem::resize_file(path, 10);
    const auto bytes = (*source)->read({50000, 100});
    ASSERT_FALSE(bytes);
    EXPECT_TRUE(bytes.error().english().contains(QStringLiteral("shorter")));
}

TEST_F(ByteSourceTest, aReaderMovesItsWindow)
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i).rightJustified(8, '.');
    ByteReader reader(ByteSource::fromBytes(bytes, QStringLiteral("m")), 64);
    for (qint64 offset = 0; offset < bytes.size(); offset += 8)
        ASSERT_EQ(reader.at(offset, 8).first(8).toByteArray(), bytes.sliced(offset, 8));
    EXPECT_EQ(reader.at(bytes.size() - 4, 8).size(), 4);
    EXPECT_TRUE(reader.at(bytes.size(), 1).isEmpty());
}
