#include "core/evidence/FolderDiscovery.h"

#include "core/evidence/EvidenceCollector.h"
#include "tests/unit/evidence/TestTree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>


using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray trackingBytes =
    "c=US;a= ;p=Example;l=EXCH019903101159ABCD1234\t1000\t1999.3.10 11:59:7\t\tMDB\t\ta@b.example\t0\t"
    "800\t0\t1\t\t1\r\n/o=Example/cn=x\t\r\n";

QString whyOf(const TestTree& tree, const Discovery& found, const QString& relative)
{
    for (const Input& input : found.inputs) {
        if (tree.relative(input.file) == relative)
            return input.why.english();
    }
    return {};
}

class FolderDiscoveryTest : public testing::Test
{
protected:
    Discovery discover() const
    {
        auto found = discoverFolder(m_tree.root());
        EXPECT_TRUE(found) << qPrintable(found ? QString() : found.error().english());
        return found ? *found : Discovery();
    }

    QStringList listed(const Discovery& found, InputKind kind) const
    {
        return inputsOf(m_tree, found.inputs, kind);
    }

    TestTree m_tree;
};

} // namespace

TEST_F(FolderDiscoveryTest, tellsFilesByContentNotByName)
{
    m_tree.write("a/notes.txt", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("a/new.evtx", QByteArray("ElfFile\0", 8) + QByteArray(100, '\0'));
    m_tree.write("a/AppEvent.Evt", "this is no log");
    m_tree.write("b/settings.dat", settingsBytes());
    m_tree.write("b/x.reg", registryBytes());
    m_tree.write("b/y.reg",
                 QByteArray("\xff\xfe") + QByteArray("W\0i\0n\0d\0o\0w\0s\0 \0R\0e\0g\0i\0s\0t\0r\0y\0 "
                                                     "\0E\0d\0i\0t\0o\0r\0",
                                                     46));
    m_tree.write("c/watson.txt", drWatsonBytes());
    m_tree.write("c/DRWTSN32.LOG", "cut off");
    m_tree.write("d/19990310.log", trackingBytes);
    m_tree.write("d/empty.txt", "");
    const Discovery found = discover();
    EXPECT_EQ(listed(found, InputKind::EventLog), QStringList({u"a/new.evtx"_s, u"a/notes.txt"_s}));
    EXPECT_EQ(listed(found, InputKind::Settings), QStringList({u"b/settings.dat"_s}));
    EXPECT_EQ(listed(found, InputKind::Registry), QStringList({u"b/x.reg"_s, u"b/y.reg"_s}));
    EXPECT_EQ(listed(found, InputKind::DrWatson), QStringList({u"c/DRWTSN32.LOG"_s, u"c/watson.txt"_s}));
    EXPECT_EQ(listed(found, InputKind::TrackingLog), QStringList({u"d/19990310.log"_s}));
    EXPECT_EQ(listed(found, InputKind::Ignored), QStringList({u"a/AppEvent.Evt"_s, u"d/empty.txt"_s}));
    EXPECT_TRUE(whyOf(m_tree, found, u"a/AppEvent.Evt"_s).contains(u"signature"_s));
    EXPECT_TRUE(whyOf(m_tree, found, u"d/empty.txt"_s).contains(u"empty"_s));
    EXPECT_TRUE(found.errors.empty());
}

TEST_F(FolderDiscoveryTest, archiveIsAFolderSoNamedBelowInWhateverTheCase)
{
    m_tree.write("Exchsrvr/IMCDATA/in/aRcHiVe/AAAAAAAA", "x");
    m_tree.write("Exchsrvr/IMCDATA/out/Archive/BBBBBBBB", "x");
    m_tree.write("Archive/CCCCCCCC", "x");
    const Discovery found = discover();
    EXPECT_EQ(listed(found, InputKind::Archive), QStringList({u"Exchsrvr/IMCDATA/in/aRcHiVe"_s}));
    EXPECT_EQ(listed(found, InputKind::Ignored),
              QStringList({u"Archive/CCCCCCCC"_s, u"Exchsrvr/IMCDATA/out/Archive/BBBBBBBB"_s}));
}

TEST_F(FolderDiscoveryTest, theNamedFolderItselfMayBeTheArchive)
{
    const Path archive = m_tree.makeFolder("ARCHIVE");
    m_tree.write("ARCHIVE/AAAAAAAA", "x");
    m_tree.write("ARCHIVE/AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
    for (const Path& named : {archive, archive / "", archive / "." / ".." / "ARCHIVE"}) {
        const auto found = discoverFolder(named);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->archives.size(), 1U);
        EXPECT_EQ(found->logs.size(), 1U) << "a log saved beside the spool files";
        EXPECT_EQ(found->archives.front().otherInputs, found->logs);
    }
}

TEST_F(FolderDiscoveryTest, aFolderThatMerelyBearsTheNameIsNoArchive)
{
    m_tree.write("Archive/Exchsrvr/Imcdata/In/Archive/AAAAAAAA", "x");
    m_tree.write("Archive/AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
    const auto found = discoverFolder(m_tree.path("Archive"));
    ASSERT_TRUE(found) << qPrintable(found.error().english());
    ASSERT_EQ(found->archives.size(), 1U);
    EXPECT_EQ(m_tree.relative(displayName(found->archives.front().folder)),
              u"Archive/Exchsrvr/Imcdata/In/Archive"_s);
    EXPECT_EQ(found->logs.size(), 1U);
}

TEST_F(FolderDiscoveryTest, nothingBelowTheMailFoldersIsProbed)
{
    for (const char* folder : {"s/IN", "s/out", "s/Work", "s/PICKUP", "s/in/deeper"})
        m_tree.write(QByteArray(folder) + "/log", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("s/IN/archive/log", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("s/inbox/log", failureLog({u"AAAAAAAA"_s}));
    const Discovery found = discover();
    EXPECT_EQ(listed(found, InputKind::EventLog), QStringList({u"s/inbox/log"_s}));
    EXPECT_EQ(listed(found, InputKind::Ignored).size(), 5);
}

TEST_F(FolderDiscoveryTest, aTechniciansOwnFolderNamedLikeAMailFolderIsLookedInto)
{
    m_tree.write("work/AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("in/AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("server/IN/ARCHIVE/AAAAAAAA", "x");
    m_tree.write("server/IN/log", failureLog({u"AAAAAAAA"_s}));
    EXPECT_EQ(discoverFolder(m_tree.path("work"))->logs.size(), 1U);
    EXPECT_EQ(discoverFolder(m_tree.path("in"))->logs.size(), 1U);
    const auto found = discoverFolder(m_tree.path("server/IN"));
    EXPECT_EQ(found->archives.size(), 1U);
    EXPECT_TRUE(found->logs.empty());
}

TEST_F(FolderDiscoveryTest, looksEightFoldersDeepAndSaysWhereItStopped)
{
    m_tree.write("1/2/3/4/5/6/7/8/log", failureLog({u"AAAAAAAA"_s}));
    m_tree.write("1/2/3/4/5/6/7/8/9/log", failureLog({u"BBBBBBBB"_s}));
    const Discovery found = discover();
    EXPECT_EQ(listed(found, InputKind::EventLog), QStringList({u"1/2/3/4/5/6/7/8/log"_s}));
    EXPECT_EQ(listed(found, InputKind::Ignored), QStringList({u"1/2/3/4/5/6/7/8/9"_s}));
}

TEST_F(FolderDiscoveryTest, followsNoSymbolicLink)
{
    m_tree.write("real/log", failureLog({u"AAAAAAAA"_s}));
    std::filesystem::create_directory_symlink(m_tree.root(), m_tree.path("real/loop"));
    std::filesystem::create_symlink(m_tree.path("real/log"), m_tree.path("link.evt"));
    std::filesystem::create_symlink("/dev/zero", m_tree.path("zero"));
    const Discovery found = discover();
    EXPECT_EQ(found.logs.size(), 1U);
    EXPECT_EQ(listed(found, InputKind::Ignored), QStringList({u"link.evt"_s, u"real/loop"_s, u"zero"_s}));
}

TEST_F(FolderDiscoveryTest, twoTreesAreAmbiguousAndBothNamed)
{
    m_tree.write("EXCH01/Imcdata/In/Archive/AAAAAAAA", "x");
    m_tree.write("EXCH02/Imcdata/In/Archive/AAAAAAAA", "x");
    const auto found = discoverFolder(m_tree.root());
    ASSERT_FALSE(found);
    EXPECT_TRUE(isAmbiguous(found.error()));
    EXPECT_TRUE(found.error().english().contains(u"EXCH01/Imcdata/In/Archive"_s));
    EXPECT_TRUE(found.error().english().contains(u"EXCH02/Imcdata/In/Archive"_s));
}

TEST_F(FolderDiscoveryTest, oneTreeWithNamesThatDifferOnlyInCaseIsNotAmbiguous)
{
    m_tree.write("Imcdata/In/Archive/AAAAAAAA", "x");
    m_tree.write("Imcdata/IN/ARCHIVE/BBBBBBBB", "x");
    const Discovery found = discover();
    EXPECT_EQ(found.archives.size(), 2U);
    EXPECT_EQ(found.notes.size(), 1);
}

TEST_F(FolderDiscoveryTest, anUnreadableFolderIsAnErrorAndTheRestGoesOn)
{
    m_tree.makeFolder("locked");
    m_tree.write("open/log", failureLog({u"AAAAAAAA"_s}));
    const Path locked = m_tree.path("locked");
    const FolderLister lister = [&](const Path& folder,
                                    const StopToken& stop) -> Expected<std::vector<FolderEntry>> {
        if (folder == locked)
            return tl::unexpected(systemError(Message("list the folder"), displayName(folder),
                                              std::make_error_code(std::errc::permission_denied)));
        return listFolder(folder, stop);
    };
    const auto found = discoverFolder(m_tree.root(), {}, {}, {lister});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->logs.size(), 1U);
    ASSERT_EQ(found->errors.size(), 1U);
    EXPECT_EQ(found->errors.front().file, displayName(locked));
}

TEST_F(FolderDiscoveryTest, missingFolderOrFileInItsPlaceIsAnError)
{
    const auto missing = discoverFolder(m_tree.path("nowhere"));
    ASSERT_FALSE(missing);
    EXPECT_FALSE(isAmbiguous(missing.error()));
    EXPECT_TRUE(missing.error().english().contains(u"does not exist"_s));
    const auto file = discoverFolder(m_tree.write("file", "x"));
    ASSERT_FALSE(file);
    EXPECT_TRUE(file.error().english().contains(u"not a folder"_s));
}

TEST_F(FolderDiscoveryTest, ignoredFilesAreListedUpToALimitThenCounted)
{
    for (int i = 0; i < 1010; ++i)
        m_tree.write("f" + QByteArray::number(i), "x");
    const Discovery found = discover();
    EXPECT_EQ(found.inputs.size(), 1000U);
    ASSERT_EQ(found.notes.size(), 1);
    EXPECT_TRUE(found.notes.front().english().startsWith(u"10 more"_s));
}

TEST_F(FolderDiscoveryTest, trackingFolderMakesNoLogOfOtherFiles)
{
    m_tree.write("Tracking.log/19990310.log", trackingBytes);
    m_tree.write("Tracking.log/readme.txt", "words");
    const Discovery found = discover();
    EXPECT_EQ(listed(found, InputKind::TrackingLog), QStringList({u"Tracking.log/19990310.log"_s}));
    EXPECT_TRUE(whyOf(m_tree, found, u"Tracking.log/readme.txt"_s).contains(u"Tracking.log"_s));
}

TEST_F(FolderDiscoveryTest, aSpoolFileNeverPassesForSettingsOrRegistry)
{
    m_tree.write("AAAAAAAA", QByteArray("\xf7\0\0\0ImCr", 8) + settingsBytes());
    const Discovery found = discover();
    EXPECT_EQ(listed(found, InputKind::Ignored), QStringList({u"AAAAAAAA"_s}));
}

TEST_F(FolderDiscoveryTest, looksIntoNoFurtherFolderOnceAskedToStop)
{
    for (int i = 0; i < 60; ++i)
        m_tree.write("d" + QByteArray::number(i % 6) + "/f" + QByteArray::number(i), "x");
    StopSource source;
    int folders = 0;
    const auto found = discoverFolder(m_tree.root(), source.get_token(), [&](qint64, qint64, const Message&) {
        if (++folders == 2)
            source.request_stop();
    });
    ASSERT_FALSE(found);
    EXPECT_TRUE(isCancelled(found.error()));
    EXPECT_EQ(folders, 2);
}
