#include "core/evidence/ArchiveReader.h"

#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

class ArchiveReaderTest : public testing::Test
{
protected:
    ArchiveContents read(ArchiveRequest request) const
    {
        auto contents = readArchives(request, m_catalogue, {}, {});
        EXPECT_TRUE(contents);
        return contents ? std::move(*contents) : ArchiveContents();
    }

    ArchiveRequest whole() const
    {
        ArchiveRequest request;
        request.folders = {{m_tree.path("ARCHIVE"), {}}};
        return request;
    }

    static QStringList names(const ArchiveContents& contents)
    {
        QStringList result;
        for (const ArchivedFile& file : contents.files)
            result.append(file.name);
        return result;
    }

    TestTree m_tree;
    CharsetCatalogue m_catalogue = *CharsetCatalogue::builtIn();
};

} // namespace

TEST_F(ArchiveReaderTest, readsGoodEmptyAndRubbishFilesWithoutAnError)
{
    m_tree.write("ARCHIVE/b", "");
    m_tree.write("ARCHIVE/A", spoolBytes("<a@x.example>", "ABCD1234"));
    m_tree.write("ARCHIVE/c", QByteArray(5000, '\xff'));
    m_tree.makeFolder("ARCHIVE/folder");
    std::filesystem::create_symlink("/etc/passwd", m_tree.path("ARCHIVE/link"));
    const ArchiveContents contents = read(whole());
    EXPECT_EQ(names(contents), QStringList({u"A"_s, u"b"_s, u"c"_s}));
    for (const ArchivedFile& file : contents.files)
        EXPECT_TRUE(file.spool) << qPrintable(file.name);
    EXPECT_TRUE(contents.errors.empty());
    EXPECT_EQ(contents.notes.size(), 1) << "the folder and the link were left out";
    ASSERT_NE(contents.files.front().spool->header("Message-ID"_L1), nullptr);
}

TEST_F(ArchiveReaderTest, readsFailedFilesWhateverTheLimit)
{
    for (const char* name : {"ARCHIVE/a", "ARCHIVE/b", "ARCHIVE/c", "ARCHIVE/Z"})
        m_tree.write(name, "x");
    ArchiveRequest request = whole();
    request.failedNames = {spoolNameKey(u"z"_s)};
    request.mostOthers = 2;
    const ArchiveContents contents = read(request);
    EXPECT_EQ(names(contents), QStringList({u"a"_s, u"b"_s, u"Z"_s}));
    ASSERT_EQ(contents.notes.size(), 1);
    EXPECT_TRUE(contents.notes.front().english().startsWith(u"1 spool files"_s));
}

TEST_F(ArchiveReaderTest, aFileNamedTwiceIsReadOnceAndOneThatIsGoneIsAnError)
{
    ArchiveRequest request = whole();
    request.singleFiles = {m_tree.write("ARCHIVE/a", "x"), m_tree.path("gone")};
    const ArchiveContents contents = read(request);
    EXPECT_EQ(names(contents), QStringList({u"a"_s, u"gone"_s}));
    ASSERT_EQ(contents.errors.size(), 1U);
    EXPECT_EQ(contents.errors.front().file, displayName(m_tree.path("gone")));
    EXPECT_TRUE(contents.files.back().error);
    EXPECT_FALSE(contents.files.back().spool);
}

TEST_F(ArchiveReaderTest, aFolderThatCannotBeListedIsAnErrorAndRemembered)
{
    const ArchiveContents contents = read(whole());
    EXPECT_EQ(contents.errors.size(), 1U);
    EXPECT_EQ(contents.unlisted, std::vector<Path>({m_tree.path("ARCHIVE")}));
}

TEST_F(ArchiveReaderTest, notesNamesThatDifferOnlyInCase)
{
    m_tree.write("ARCHIVE/Jtmrmaqv", "x");
    m_tree.write("ARCHIVE/JTMRMAQV", "x");
    m_tree.write("ARCHIVE/other", "x");
    const ArchiveContents contents = read(whole());
    ASSERT_EQ(contents.notes.size(), 1);
    EXPECT_TRUE(contents.notes.front().english().contains(u"JTMRMAQV"_s));
}

TEST_F(ArchiveReaderTest, otherMailOfTheSenderSpeaksWhereTheBytesLeaveItOpen)
{
    const auto mail = [](const QByteArray& sender, const QByteArray& text) -> QByteArray {
        return "From: <a@" + sender + ">\r\nSubject: x\r\n\r\n" + text + "\r\n";
    };
    // "Kære kollega, vi mødes på mandag, håber det går godt" in iso-8859-1; "p\xF8" may be Czech too.
    const QByteArray danish = "K\xE6re kollega, vi m\xF8"
                              "des p\xE5 mandag, h\xE5"
                              "ber det g\xE5r godt";
    m_tree.write("ARCHIVE/sure", mail("one.example", danish));
    m_tree.write("ARCHIVE/open", mail("one.example", "p\xF8"));
    m_tree.write("ARCHIVE/stranger", mail("two.example", "p\xF8"));
    const ArchiveContents contents = read(whole());
    ASSERT_EQ(names(contents), QStringList({u"open"_s, u"stranger"_s, u"sure"_s}));
    const auto charset = [&](size_t i) { return contents.files[i].spool->detected->charset; };
    EXPECT_EQ(charset(2), "iso-8859-1"_L1);
    EXPECT_EQ(charset(0), "iso-8859-1"_L1);
    EXPECT_EQ(charset(1), "iso-8859-2"_L1) << "what the bytes alone say";
    ASSERT_EQ(contents.files[0].spool->notes.size(), 1);
    EXPECT_EQ(contents.files[0].spool->notes.front().arguments,
              QStringList({u"one.example"_s, u"iso-8859-1"_s}));
    EXPECT_TRUE(contents.files[1].spool->notes.isEmpty());
}

TEST_F(ArchiveReaderTest, stopsWithin200MillisecondsOfBeingAsked)
{
    for (int i = 0; i < 500; ++i)
        m_tree.write("ARCHIVE/" + QByteArray::number(i),
                     spoolBytes("<a@x.example>", "ABCD1234") + QByteArray(20'000, 'x'));
    StopSource source;
    std::atomic<std::chrono::steady_clock::time_point> asked = {};
    const auto contents =
        readArchives(whole(), m_catalogue, source.get_token(), [&](qint64, qint64, const Message&) {
            if (source.request_stop())
                asked = std::chrono::steady_clock::now();
        });
    ASSERT_FALSE(contents);
    EXPECT_TRUE(isCancelled(contents.error()));
    EXPECT_LT(std::chrono::steady_clock::now() - asked.load(), std::chrono::milliseconds(200));
}
