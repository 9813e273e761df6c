#include "tests/support/SampleCase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

SampleCase committedFiles()
{
    const QDir folder(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
    SampleCase files;
    QDirIterator entries(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        files.insert(folder.relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

} // namespace

/// Its README, the tests and the committed files can only be trusted together.
TEST(SampleCaseTest, theCommittedFilesAreWhatTheGeneratorWrites)
{
    const SampleCase committed = committedFiles();
    const SampleCase generated = sampleCase();
    EXPECT_EQ(committed.keys(), generated.keys());
    for (auto file = generated.begin(); file != generated.end(); ++file)
        EXPECT_TRUE(committed.value(file.key()) == file.value()) << qPrintable(file.key());
}

TEST(SampleCaseTest, itHoldsWhatItsReadmePromises)
{
    EXPECT_EQ(checkSampleCase(sampleCase()), QStringList());
}
