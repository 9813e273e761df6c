#include "core/evidence/ZippedFiles.h"

#include "core/evidence/EvidenceCollector.h"
#include "core/evidence/OpenedInputs.h"
#include "core/evidence/ServerFiles.h"
#include "tests/support/ContainerWriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace ims::test {

namespace {

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// What a caller sends who was told to pack it all into one archive.
class ZippedFilesTest : public testing::Test
{
protected:
    Path zip(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"sent.zip"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return pathFromString(file.fileName());
    }

    ZippedFiles list(const Path& archive, const ZippedLimits& limits = {}) const
    {
        const auto found = listZipped(archive, *ByteSource::open(archive), {}, limits);
        EXPECT_TRUE(found);
        return found ? *found : ZippedFiles();
    }

    static std::vector<std::string> names(const ZippedFiles& found)
    {
        std::vector<std::string> names;
        for (const ZippedFile& file : found.files)
            names.push_back(file.path.filename().string());
        return names;
    }

    QTemporaryDir m_folder;
    CharsetCatalogue m_charsets = CharsetCatalogue::builtIn().value();
};

const QByteArray registry = "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"
                            "MSExchangeIMC\\Parameters]\r\n\"RootDir\"=\"D:\\\\imcdata\"\r\n";

} // namespace

TEST_F(ZippedFilesTest, AWholeCaseInOneArchiveIsReadLikeAFolder)
{
    const QString in = u"Exchsrvr/Imcdata/In/Archive/"_s;
    const Path archive = zip(zipOf({{"server/AppEvent.Evt", sample(u"AppEvent.Evt"_s)},
                                    {"server/imc.txt", sample(u"imc.txt"_s)},
                                    {"server/ims.reg", registry},
                                    {"server/Imcdata/In/Archive/GHW7TK3B", sample(in + u"GHW7TK3B"_s)},
                                    {"server/Imcdata/In/Archive/G4KX0B7M", sample(in + u"G4KX0B7M"_s)}}));
    const auto request = requestFor(std::vector<Path>{archive}, m_charsets);
    ASSERT_TRUE(request) << request.error().english().toStdString();
    EXPECT_THAT(request->logs, ElementsAre(archive / "AppEvent.Evt"));
    EXPECT_THAT(request->settings, ElementsAre(archive / "imc.txt"));
    EXPECT_THAT(request->registry, ElementsAre(archive / "ims.reg"));
    EXPECT_THAT(request->spoolFiles, ElementsAre(archive));

    const auto evidence = collectEvidence(*request, m_charsets);
    ASSERT_TRUE(evidence);
    EXPECT_THAT(evidence->errors, IsEmpty());
    EXPECT_EQ(evidence->coverage.size(), 1U);
    EXPECT_TRUE(evidence->settings);
    EXPECT_TRUE(evidence->serverFiles && evidence->serverFiles->registry.size() == 1);
    const auto named = std::find_if(evidence->failures.begin(), evidence->failures.end(),
                                    [](const Failure& failure) { return failure.name == u"GHW7TK3B"_s; });
    ASSERT_NE(named, evidence->failures.end());
    EXPECT_GE(named->file, 0) << "the event's message is the one in the archive";
    EXPECT_THAT(evidence->roots, testing::Each(archive)) << "nothing may be written over the archive";
    EXPECT_EQ((*evidence->open(archive / "imc.txt"))->read({0, 1 << 20}), sample(u"imc.txt"_s));
}

TEST_F(ZippedFilesTest, ASaveOfTheSettingsIsALaterOneWhereAFolderWasOpenedBefore)
{
    const Path archive = zip(zipOf({{"imc.txt", sample(u"imc.txt"_s)}, {"ims.reg", registry}}));
    QTemporaryDir folder;
    QFile before(folder.filePath(u"before.txt"_s));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write(sample(u"imc.txt"_s));
    before.close();
    const auto request = requestFor(std::vector<Path>{pathFromString(folder.path()), archive}, m_charsets);
    ASSERT_TRUE(request);
    EXPECT_THAT(request->settings, IsEmpty());
    EXPECT_THAT(request->laterSettings, ElementsAre(archive / "imc.txt"));
    const auto evidence = collectEvidence(*request, m_charsets);
    ASSERT_TRUE(evidence);
    EXPECT_TRUE(evidence->settings->file.endsWith(u"before.txt"_s));
    ASSERT_EQ(evidence->laterSettings.size(), 1U);
    const auto document = evidence->openSettings(evidence->laterSettings[0]);
    ASSERT_TRUE(document) << "it is read out of the archive again";
    EXPECT_EQ(document->bytes(), sample(u"imc.txt"_s));
}

TEST_F(ZippedFilesTest, NamesBecomeNoPaths)
{
    const Path archive = zip(zipOf({{"../../etc/ims.reg", registry},
                                    {"a\\..\\..\\IMS.REG", registry + "\r\n"},
                                    {"/root/con", registry},
                                    {"b/\x1b[31m", registry}}));
    const ZippedFiles found = list(archive);
    EXPECT_THAT(names(found), ElementsAre("ims.reg", "IMS.REG_2", "file", "file_2"));
    for (const ZippedFile& file : found.files)
        EXPECT_EQ(file.path.parent_path(), archive);
    const FileOpener open = readingZips(ByteSource::open);
    EXPECT_EQ((*open(found.files.at(1).path))->size(), registry.size() + 2) << "told apart from its namesake";
}

TEST_F(ZippedFilesTest, WhatLiesBelowInIsStrangersMail)
{
    const Path archive = zip(zipOf({{"IMCDATA/in/ARCHIVE/MAIL.REG", registry}, {"input/x.reg", registry}}));
    EXPECT_THAT(names(list(archive)), ElementsAre("x.reg"));
}

TEST_F(ZippedFilesTest, WhatCannotBeReadIsToldAndTheRestTaken)
{
    const QByteArray locked = zipOf({{"x.reg", registry}}, "zip:encryption=aes256");
    if (!locked.isEmpty()) {
        const ZippedFiles found = list(zip(locked));
        EXPECT_THAT(names(found), IsEmpty());
        ASSERT_EQ(found.errors.size(), 1U);
        EXPECT_TRUE(found.errors.front().why.english().contains(u"password"_s));
    }
    const QByteArray whole = zipOf({{"x.reg", registry}, {"AppEvent.Evt", sample(u"AppEvent.Evt"_s)}});
    const auto cut = requestFor(std::vector<Path>{zip(whole.first(whole.size() / 2))}, m_charsets);
    if (cut) {
        EXPECT_FALSE(cut->errors.empty());
        EXPECT_THAT(cut->registry, testing::SizeIs(1));
    } else {
        EXPECT_FALSE(cut.error().why.english().isEmpty());
    }
}

TEST_F(ZippedFilesTest, ManyFilesAreToldNotToBeLookedAt)
{
    const Path archive = zip(zipOf({{"1.reg", registry}, {"2.reg", registry}, {"3.reg", registry}}));
    const ZippedFiles found = list(archive, {.items = 2});
    EXPECT_EQ(found.files.size(), 2U);
    EXPECT_EQ(found.errors.size(), 1U);
}

TEST_F(ZippedFilesTest, AnArchiveThatChangedSaysSo)
{
    const FileOpener open = readingZips(ByteSource::open);
    const Path archive = zip(zipOf({{"x.reg", registry}}));
    ASSERT_TRUE(open(archive / "x.reg"));
    zip(zipOf({{"y.reg", registry}}));
    const auto gone = open(archive / "x.reg");
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().file, displayName(archive / "x.reg"));
}

} // namespace ims::test
