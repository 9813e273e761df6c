#include "core/base/OutputFile.h"

#include "tests/support/FullDisk.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ims;

namespace {

class OutputFileTest : public testing::Test
{
protected:
    Path path(const char* name) const { return pathFromString(m_folder.filePath(QString::fromUtf8(name))); }

    static QByteArray contents(const Path& file)
    {
        QFile device(displayName(file));
        EXPECT_TRUE(device.open(QIODevice::ReadOnly));
        return device.readAll();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OutputFileTest, writesAndReplacesOnlyWhenAllowed)
{
    const Path file = path("report.html");
    ASSERT_TRUE(OutputFile::write(file, "one", {}, Existing::Refuse));
    const auto refused = OutputFile::write(file, "two", {}, Existing::Refuse);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(OutputFile::isRefusal(refused.error()));
    EXPECT_EQ(contents(file), "one");
    ASSERT_TRUE(OutputFile::write(file, "two", {}, Existing::Replace));
    EXPECT_EQ(contents(file), "two");
}

TEST_F(OutputFileTest, neverWritesBelowAnEvidenceRoot)
{
    std::filesystem::create_directories(path("evidence/In"));
    std::filesystem::create_directory_symlink(path("evidence"), path("link"));
    const EvidenceRoots roots{path("evidence")};
    for (const char* name :
         {"evidence/x", "evidence/In/x", "evidence/new/x", "link/x", "other/../evidence/x"}) {
        const auto refused = OutputFile::write(path(name), "x", roots, Existing::Replace);
        ASSERT_FALSE(refused) << name;
        EXPECT_TRUE(OutputFile::isRefusal(refused.error())) << name;
    }
    EXPECT_FALSE(OutputFile::makeFolder(path("evidence/made"), roots));
    EXPECT_TRUE(OutputFile::write(path("evidence2"), "x", roots, Existing::Replace));
}

TEST_F(OutputFileTest, neverMakesEvidenceThroughALinkThatLeadsNowhereYet)
{
    std::filesystem::create_directories(path("evidence"));
    std::filesystem::create_symlink(path("evidence/new"), path("second"));
    std::filesystem::create_symlink("second", path("first"));
    for (const Existing existing : {Existing::Refuse, Existing::Replace}) {
        const auto refused = OutputFile::write(path("first"), "x", {path("evidence")}, existing);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(OutputFile::isRefusal(refused.error()));
    }
    EXPECT_FALSE(std::filesystem::exists(path("evidence/new")));
}

TEST_F(OutputFileTest, takesALinkThatLeadsNowhereForAFileThatIsThere)
{
    std::filesystem::create_symlink(path("elsewhere"), path("link"));
    EXPECT_FALSE(OutputFile::write(path("link"), "x", {}, Existing::Refuse));
    EXPECT_FALSE(std::filesystem::exists(path("elsewhere")));
}

TEST_F(OutputFileTest, aFailureIsNoRefusal)
{
    const auto failed = OutputFile::write(path("no/such/folder/x"), "x", {}, Existing::Refuse);
    ASSERT_FALSE(failed);
    EXPECT_FALSE(OutputFile::isRefusal(failed.error()));
}

TEST_F(OutputFileTest, neverWritesThroughALinkWhoseTargetIsMissing)
{
    std::filesystem::create_directories(path("evidence"));
    std::filesystem::create_symlink(path("evidence/new.txt"), path("out.txt"));
    const auto refused = OutputFile::write(path("out.txt"), "x", {path("evidence")}, Existing::Replace);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(OutputFile::isRefusal(refused.error()));
    EXPECT_FALSE(std::filesystem::exists(path("evidence/new.txt")));
}

TEST_F(OutputFileTest, neverWritesOverAFileThatIsEvidenceItself)
{
    const Path log = path("AppEvent.Evt");
    ASSERT_TRUE(OutputFile::write(log, "log", {}, Existing::Refuse));
    const auto refused = OutputFile::write(log, "x", {log}, Existing::Replace);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(OutputFile::isRefusal(refused.error()));
    EXPECT_EQ(contents(log), "log");
}

#ifndef Q_OS_WIN
TEST_F(OutputFileTest, aFullDiskLeavesTheOldFileWhole)
{
    const Path file = path("case.json");
    ASSERT_TRUE(OutputFile::write(file, "old", {}, Existing::Replace));
    for (const qsizetype size : {17, 1'000, 100'000}) {
        const QByteArray bytes(size, 'x');
        const auto failed = [&] {
            const ims::test::FullDisk full;
            return OutputFile::write(file, bytes, {}, Existing::Replace);
        }();
        EXPECT_FALSE(failed) << size;
        EXPECT_EQ(contents(file), "old") << size;
    }
}

TEST_F(OutputFileTest, aNameThatIsNotUtf8IsAnErrorAndNotAnotherFile)
{
    const auto failed = OutputFile::write(path("") / Path("r\xffport"), "x", {}, Existing::Refuse);
    ASSERT_FALSE(failed);
    EXPECT_FALSE(OutputFile::isRefusal(failed.error()));
    EXPECT_TRUE(std::filesystem::is_empty(path("")));
}

TEST_F(OutputFileTest, placesThatCannotBeResolvedStayDifferent)
{
    std::filesystem::create_symlink(path("b"), path("a"));
    std::filesystem::create_symlink(path("a"), path("b"));
    EXPECT_NE(resolvedPath(path("a/one")), resolvedPath(path("a/two")));
    EXPECT_TRUE(isBelow(path("a/one"), path("a")));
}
#endif

TEST_F(OutputFileTest, appendsAndReplacesWhatIsTorn)
{
    const Path file = path("journal");
    ASSERT_TRUE(OutputFile::append(file, 0, "one\n", {}));
    ASSERT_TRUE(OutputFile::append(file, 4, "two\n", {}));
    EXPECT_EQ(contents(file), "one\ntwo\n");
    ASSERT_TRUE(OutputFile::append(file, 4, "2", {}));
    EXPECT_EQ(contents(file), "one\n2");
    EXPECT_FALSE(OutputFile::append(file, 100, "x", {})) << "it is shorter than that";
    EXPECT_EQ(contents(file), "one\n2");
    {
        const test::FullDisk full;
        EXPECT_FALSE(OutputFile::append(file, 5, QByteArray(100, 'x'), {}));
    }
    EXPECT_EQ(contents(file), "one\n2") << "nothing of what did not fit stays";
    EXPECT_FALSE(OutputFile::append(path("missing/journal"), 0, "x", {}));
}

TEST_F(OutputFileTest, movesAndRemovesOnlyOutsideEvidence)
{
    std::filesystem::create_directories(path("evidence/In"));
    std::filesystem::create_directories(path("own/deep"));
    std::filesystem::create_directory_symlink(path("evidence"), path("own/link"));
    const EvidenceRoots roots{path("evidence")};
    ASSERT_TRUE(OutputFile::write(path("a"), "a", roots, Existing::Refuse));
    EXPECT_FALSE(OutputFile::move(path("a"), path("evidence/a"), roots));
    EXPECT_FALSE(OutputFile::move(path("evidence/In"), path("b"), roots));
    EXPECT_FALSE(OutputFile::remove(path("evidence/In"), roots));
    EXPECT_FALSE(OutputFile::remove(path("own/link/In"), roots));
    ASSERT_TRUE(OutputFile::move(path("a"), path("own/deep/a"), roots));
    EXPECT_FALSE(OutputFile::move(path("a"), path("c"), roots)) << "it is there no more";
    std::filesystem::remove(path("own/link"));
    std::filesystem::create_directory_symlink(path("other"), path("own/link"));
    ASSERT_TRUE(OutputFile::remove(path("own"), roots));
    EXPECT_FALSE(std::filesystem::exists(path("own")));
    EXPECT_TRUE(OutputFile::remove(path("own"), roots)) << "what is not there is removed already";
    EXPECT_TRUE(std::filesystem::exists(path("evidence/In")));
}
