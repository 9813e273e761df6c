#include "tests/architecture/SourceTree.h"

#include <QHash>

#include <gmock/gmock.h>

using namespace ims::test;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace {

template <class Check>
std::vector<std::string> violations(const QStringList& folders, Check check)
{
    std::vector<std::string> found;
    for (const SourceFile& file : sourcesBelow(folders)) {
        for (const QString& violation : check(file))
            found.push_back(violation.toStdString());
    }
    return found;
}

const QStringList program = {u"core"_s, u"ui"_s, u"app"_s};

} // namespace

TEST(ArchitectureTest, theScannerFindsTheSources)
{
    QStringList paths;
    for (const SourceFile& file : sourcesBelow(program))
        paths += file.path;
    EXPECT_TRUE(paths.contains(u"core/base/OutputFile.cpp"_s));
    EXPECT_TRUE(paths.contains(u"core/diagnosis/Finding.h"_s));
}

TEST(ArchitectureTest, dependenciesPointDownOnly)
{
    EXPECT_THAT(violations(program, upwardIncludes), IsEmpty());
}

TEST(ArchitectureTest, aPlantedUpwardIncludeIsFound)
{
    EXPECT_THAT(
        upwardIncludes({u"core/spool/X.cpp"_s,
                        u"#include \"core/base/Error.h\"\n#include \"core/diagnosis/Finding.h\"\n"_s}),
        testing::ElementsAre(u"core/spool/X.cpp: includes \"core/diagnosis/Finding.h\""_s));
    EXPECT_EQ(upwardIncludes({u"core/base/X.h"_s, u"#include \"ui/common/Theme.h\"\n"_s}).size(), 1);
    EXPECT_EQ(upwardIncludes({u"core/base/X.h"_s, u"#include \"Error.h\"\n"_s}).size(), 1)
        << "includes name their folder";
    EXPECT_EQ(upwardIncludes({u"core/newfolder/X.h"_s, {}}).size(), 1);
    EXPECT_THAT(
        upwardIncludes({u"ui/wizard/X.h"_s, u"#include \"core/base/Error.h\"\n#include <QWidget>\n"_s}),
        IsEmpty());
}

/// A file bears its class's name, and all classes share one namespace: two of a name are one to the linker.
TEST(ArchitectureTest, noTwoHeadersBearOneName)
{
    QHash<QString, QStringList> byName;
    for (const SourceFile& file : sourcesBelow(program)) {
        if (file.path.endsWith(u".h"_s))
            byName[file.path.section(u'/', -1).toLower()].append(file.path);
    }
    EXPECT_GT(byName.size(), 300);
    for (const QStringList& paths : byName)
        EXPECT_EQ(paths.size(), 1) << paths.join(u" and "_s).toStdString();
}

TEST(ArchitectureTest, coreKnowsNoWindows)
{
    EXPECT_THAT(violations({u"core"_s}, guiIncludes), IsEmpty());
}

TEST(ArchitectureTest, aPlantedGuiIncludeIsFound)
{
    for (const char* include :
         {"<QWidget>", "<QtWidgets/QMessageBox>", "<QColor>", "<QtGui>", "<QtConcurrent>", "<QTcpSocket>"}) {
        const QString line = u"#include "_s + QString::fromLatin1(include) + u'\n';
        EXPECT_EQ(guiIncludes({u"core/base/X.h"_s, line}).size(), 1) << include;
    }
    EXPECT_THAT(guiIncludes({u"core/base/X.h"_s,
                             u"#include <QString>\n#include <QtCore/QFile>\n#include <vector>\n"_s}),
                IsEmpty());
}

TEST(ArchitectureTest, onlyOutputFileAndRetestWriteFiles)
{
    EXPECT_THAT(violations(program, fileWrites), IsEmpty());
}

TEST(ArchitectureTest, onlyRetestMovesFilesAndJournalsThem)
{
    EXPECT_THAT(violations(program, moverIncludes), IsEmpty());
    EXPECT_EQ(moverIncludes({u"ui/wizard/X.cpp"_s, u"#include \"core/retest/LocalMoveFolder.h\"\n"_s}).size(),
              1);
    EXPECT_EQ(moverIncludes({u"app/X.cpp"_s, u"#include \"core/retest/FileMover.h\"\n"_s}).size(), 1);
    EXPECT_THAT(moverIncludes({u"app/X.cpp"_s, u"#include \"core/retest/Retest.h\"\n"_s}), IsEmpty());
}

TEST(ArchitectureTest, theHelperForSharesIsAProgramOfItsOwnAndNeverRenames)
{
    EXPECT_THAT(violations(program, helperBreaches), IsEmpty());
    EXPECT_EQ(helperBreaches({u"core/retest/X.cpp"_s, u"#include <libsmbclient.h>\n"_s}).size(), 1);
    EXPECT_EQ(
        helperBreaches({u"core/retest/X.cpp"_s, u"#include \"core/retest/smb/ShareSession.h\"\n"_s}).size(),
        1);
    EXPECT_EQ(helperBreaches({u"core/retest/smb/X.cpp"_s, u"#include \"core/base/SafeText.h\"\n"_s}).size(),
              1);
    EXPECT_EQ(helperBreaches({u"core/retest/smb/X.cpp"_s, u"smbc_rename(a, b);\n"_s}).size(), 1);
}

TEST(ArchitectureTest, aPlantedWriteIsFound)
{
    for (const char* line : {"file.open(QIODevice::WriteOnly)", "std::ofstream out(path);",
                             "QFile::remove(name)", "std::filesystem::rename(a, b)", "fs::remove(a)",
                             "QSaveFile file(x);", "::openat(folder, name, flags)",
                             "::renameat2(a, b, c, d, 0)", "MoveFileExW(a, b, 0)", "DeleteFileW(name)"}) {
        EXPECT_EQ(fileWrites({u"core/spool/X.cpp"_s, QString::fromLatin1(line)}).size(), 1) << line;
        EXPECT_EQ(fileWrites({u"core/retest/Retest.cpp"_s, QString::fromLatin1(line)}).size(), 1) << line;
    }
}
