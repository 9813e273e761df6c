#include "core/evidence/OpenedInputs.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class OpenedInputsTest : public testing::Test
{
protected:
    Path file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return pathFromString(file.fileName());
    }

    Expected<EvidenceRequest> request(const std::vector<Path>& opened) const
    {
        return requestFor(opened, m_charsets);
    }

    QTemporaryDir m_folder;
    CharsetCatalogue m_charsets = CharsetCatalogue::builtIn().value();
};

Path sample(const char* name)
{
    return pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case/")) / name;
}

} // namespace

TEST_F(OpenedInputsTest, AFolderIsLookedThroughAndFilesGoByTheirContent)
{
    const Path log = sample("AppEvent.Evt");
    const Path spool = sample("Exchsrvr/Imcdata/In/Archive/GHW7TK3B");
    const auto sorted = request({m_folder.path().toStdString(), log, spool, sample("imc.txt")});
    ASSERT_TRUE(sorted);
    EXPECT_EQ(sorted->folder, Path(m_folder.path().toStdString()));
    EXPECT_EQ(sorted->logs, std::vector<Path>{log});
    EXPECT_EQ(sorted->spoolFiles, std::vector<Path>{spool});
    EXPECT_EQ(sorted->laterSettings, std::vector<Path>{sample("imc.txt")});
}

TEST_F(OpenedInputsTest, SavesOfTheSettingsStandInTheOrderInWhichTheyWereOpened)
{
    const QByteArray bytes = "[Domain]\r\nDomainInformation=+\r\n+Default,A,A,0,0,0,0,0\r\n";
    const Path first = file(u"z.txt"_s, bytes);
    const Path second = file(u"a.txt"_s, bytes);
    const Path third = file(u"m.txt"_s, bytes);
    const Path folder = sample("Exchsrvr");
    const auto sorted = request({first, third, folder, second, first});
    ASSERT_TRUE(sorted);
    EXPECT_EQ(sorted->settings, (std::vector<Path>{first, third}));
    EXPECT_EQ(sorted->laterSettings, std::vector<Path>{second});
    EXPECT_FALSE(request({second})->isEmpty());
    EXPECT_TRUE(request({second})->laterSettings.empty()) << "without a folder it is the first";
}

TEST_F(OpenedInputsTest, AMailIsTakenForASpoolFile)
{
    const Path mail = file(u"saved.eml"_s, "From: a@b.example\r\nSubject: x\r\n\r\ntext\r\n");
    const auto sorted = request({mail});
    ASSERT_TRUE(sorted);
    EXPECT_EQ(sorted->spoolFiles, std::vector<Path>{mail});
    EXPECT_FALSE(sorted->folder);
}

TEST_F(OpenedInputsTest, WhatIsNeitherIsRefusedWithWhatToOpen)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray(3000, '\xd0')}) {
        const auto sorted = request({file(u"letter.doc"_s, bytes)});
        ASSERT_FALSE(sorted);
        EXPECT_TRUE(sorted.error().file.contains(u"letter.doc"_s));
        EXPECT_TRUE(sorted.error().todo.english().contains(u"AppEvent.Evt"_s));
    }
}

TEST_F(OpenedInputsTest, WhatIsOpenedAgainOrLaterIsTakenOnce)
{
    const Path folder = pathFromString(m_folder.path());
    const Path spool = file(u"a.eml"_s, "From: a@b.example\r\nSubject: x\r\n\r\ntext\r\n");
    const Path log = sample("AppEvent.Evt");
    std::filesystem::create_directories(folder / "In" / "deep");
    std::filesystem::create_directories(folder / "copied" / "archive");
    const auto sorted =
        request({folder, log, sample("imc.txt"), log, sample("Exchsrvr/../AppEvent.Evt"), spool, folder,
                 folder / "In" / "..", folder / "In" / "deep", folder / "copied" / "archive", spool});
    ASSERT_TRUE(sorted) << qPrintable(sorted.error().english());
    EXPECT_EQ(sorted->folder, folder);
    EXPECT_EQ(sorted->logs, std::vector<Path>{log});
    EXPECT_EQ(sorted->laterSettings, std::vector<Path>{sample("imc.txt")});
    EXPECT_EQ(sorted->spoolFiles, std::vector<Path>{spool});
    EXPECT_EQ(sorted->archives, std::vector<Path>{folder / "copied" / "archive"})
        << "below another folder it would not be taken for spool files";
}

TEST_F(OpenedInputsTest, WhatCannotBeReadIsSaidAndTheRestIsTaken)
{
    const Path spool = file(u"a.eml"_s, "From: a@b.example\r\nSubject: x\r\n\r\ntext\r\n");
    const Path empty = file(u"emptied"_s, {});
    const Path gone = pathFromString(m_folder.filePath(u"gone"_s));
    const auto left = request({gone, spool, empty});
    ASSERT_TRUE(left);
    EXPECT_EQ(left->spoolFiles, std::vector<Path>{spool});
    EXPECT_FALSE(left->folder);
    ASSERT_EQ(left->errors.size(), 2U);
    EXPECT_EQ(left->errors[0].file, displayName(gone));
    EXPECT_EQ(left->errors[1].file, displayName(empty));
    const auto evidence = collectEvidence(*left, m_charsets);
    ASSERT_TRUE(evidence);
    EXPECT_EQ(evidence->errors.size(), 2U);
    EXPECT_EQ(evidence->files.size(), 1U);
    EXPECT_FALSE(request({gone})) << "nothing is left";
}

TEST_F(OpenedInputsTest, AFileThatIsGoneFromTheOpenedFolderIsSaid)
{
    const auto sorted =
        request({pathFromString(m_folder.path()), pathFromString(m_folder.filePath(u"gone"_s))});
    ASSERT_TRUE(sorted);
    EXPECT_EQ(sorted->folder, pathFromString(m_folder.path()));
    ASSERT_EQ(sorted->errors.size(), 1U);
    EXPECT_EQ(sorted->errors.front().why.english(), u"it does not exist"_s);
}

TEST_F(OpenedInputsTest, TwoFoldersAtOnceAreRefused)
{
    const Path folder = pathFromString(m_folder.path());
    EXPECT_FALSE(request({folder, folder / ".."}));
}

TEST_F(OpenedInputsTest, AZipArchiveWithoutEvidenceIsRefused)
{
    // An empty archive: the end record alone (APPNOTE.TXT 4.3.16).
    const Path zip = file(u"empty.zip"_s, "PK\x05\x06" + QByteArray(18, '\0'));
    const auto sorted = request({zip});
    ASSERT_FALSE(sorted);
    EXPECT_TRUE(sorted.error().why.english().contains(u"zip archive without anything known"_s));
}
