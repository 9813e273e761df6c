#include "core/evidence/FolderDiscovery.h"
#include "tests/support/AsNobody.h"
#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

QByteArray anEventLog()
{
    return failureLog({u"AAAAAAAA"_s});
}

/// Folders as they come: deep, huge, in circles, closed, strangely named.
class HardTreesTest : public testing::Test
{
protected:
    ~HardTreesTest() override
    {
        std::error_code ignored; // what was closed could not be removed
        for (const char* folder : {"closed", "media", "media/logs"})
            fs::permissions(tree.path(folder), fs::perms::owner_all, ignored);
        for (const char* name : {"l\xff\xfeg", "f\xe9"}) // which Qt would leave behind
            fs::remove_all(tree.root() / pathFromNative(name), ignored);
    }

    QStringList listed(const Discovery& found, InputKind kind) const
    {
        return inputsOf(tree, found.inputs, kind);
    }

    const TestTree tree;
};

} // namespace

TEST_F(HardTreesTest, aTreeOfHundredsOfLevelsEndsWhereItIsTold)
{
    QByteArray path;
    for (int i = 0; i < 300; ++i)
        path += "d/";
    tree.write(path + "log", anEventLog());
    tree.write("d/log", anEventLog());
    const auto found = discoverFolder(tree.root());
    ASSERT_TRUE(found);
    EXPECT_EQ(listed(*found, InputKind::EventLog), QStringList{u"d/log"_s});
    EXPECT_EQ(listed(*found, InputKind::Ignored), QStringList{u"d/d/d/d/d/d/d/d/d"_s});
}

TEST_F(HardTreesTest, fiftyThousandFilesAreAllLookedAt)
{
    const QByteArray words(200, 'x');
    for (int i = 0; i < 50'000; ++i)
        tree.write("many/" + QByteArray::number(i % 50) + '/' + QByteArray::number(i), words);
    tree.write("many/49/zz", anEventLog());
    const auto found = discoverFolder(tree.root());
    ASSERT_TRUE(found);
    EXPECT_EQ(listed(*found, InputKind::EventLog), QStringList{u"many/49/zz"_s});
    EXPECT_EQ(found->inputs.size(), 1'001U);
    ASSERT_EQ(found->notes.size(), 1);
    EXPECT_TRUE(found->notes.front().english().startsWith(u"49000 more"_s));
    EXPECT_TRUE(found->errors.empty());
}

TEST_F(HardTreesTest, linksInCirclesAreToldAndNotFollowed)
{
    tree.write("a/b/log", anEventLog());
    fs::create_directory_symlink(tree.path("a"), tree.path("a/b/up"));
    fs::create_directory_symlink(tree.path("a/b/other"), tree.path("a/b/self"));
    fs::create_directory_symlink(tree.path("a/b/self"), tree.path("a/b/other"));
    const auto found = discoverFolder(tree.root());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->logs.size(), 1U);
    EXPECT_EQ(listed(*found, InputKind::Ignored), QStringList({u"a/b/other"_s, u"a/b/self"_s, u"a/b/up"_s}));
    const auto circle = discoverFolder(tree.path("a/b/self"));
    ASSERT_FALSE(circle) << "a circle is no folder";
    EXPECT_FALSE(circle.error().why.isEmpty());
}

TEST_F(HardTreesTest, namesThatDifferOnlyInCaseAreEachRead)
{
    for (const char* name : {"AppEvent.Evt", "APPEVENT.EVT", "appevent.evt", "logs/a", "LOGS/a"})
        tree.write(name, anEventLog());
    const auto found = discoverFolder(tree.root());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->logs.size(), 5U);
}

TEST_F(HardTreesTest, aFolderAndAFileWithoutRightsAreToldAndTheRestIsRead)
{
    tree.write("closed/log", anEventLog());
    tree.write("open/log", anEventLog());
    fs::permissions(tree.write("open/secret", "x"), fs::perms::none);
    fs::permissions(tree.path("closed"), fs::perms::none);
    fs::permissions(tree.root(), fs::perms::all);
    const AsNobody nobody;
    if (!nobody.isDone())
        GTEST_SKIP() << "no other user to be had";
    const auto found = discoverFolder(tree.root());
    ASSERT_TRUE(found);
    EXPECT_EQ(listed(*found, InputKind::EventLog), QStringList{u"open/log"_s});
    EXPECT_EQ(listed(*found, InputKind::Ignored), QStringList{u"open/secret"_s});
    ASSERT_EQ(found->errors.size(), 2U);
    for (const Error& error : found->errors)
        EXPECT_FALSE(error.todo.isEmpty()) << qPrintable(error.english());
}

TEST_F(HardTreesTest, mediaThatCannotBeWrittenToAreReadLikeOthers)
{
    tree.write("media/logs/AppEvent.Evt", anEventLog());
    tree.write("media/IN/ARCHIVE/AAAAAAAA", "x");
    fs::permissions(tree.path("media/logs"), fs::perms(0555));
    fs::permissions(tree.path("media"), fs::perms(0555));
    const auto found = discoverFolder(tree.path("media"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->logs.size(), 1U);
    EXPECT_EQ(found->archives.size(), 1U);
    EXPECT_TRUE(found->errors.empty());
}

TEST_F(HardTreesTest, namesThatAreNotUtf8KeepTheirBytes)
{
    const Path strange = tree.root() / pathFromNative("l\xff\xfeg");
    fs::rename(tree.write("log", anEventLog()), strange);
    fs::create_directory(tree.root() / pathFromNative("f\xe9"));
    fs::rename(tree.write("log", anEventLog()), tree.root() / pathFromNative("f\xe9") / "log");
    const auto found = discoverFolder(tree.root());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->logs.size(), 2U);
    EXPECT_EQ(found->logs.front(), strange);
    EXPECT_EQ(found->inputs.front().path(), strange);
    EXPECT_TRUE(ByteSource::open(found->logs.back()));
}
