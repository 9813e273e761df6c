#include "core/evidence/MissingFile.h"

#include "core/evidence/EvidenceCollector.h"
#include "tests/support/EvtWriter.h"
#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 921067200; // 1999-03-10 12:00 UTC

class MissingFileTest : public testing::Test
{
protected:
    void log(quint16 id, qint64 seconds, const QStringList& strings,
             const QString& source = u"MSExchangeIMC"_s, const QString& computer = u"EXCH01"_s)
    {
        EvtRecord record;
        record.timeGenerated = start + seconds;
        record.eventId = 0xC0000000 | id;
        record.type = 1;
        record.source = source;
        record.computer = computer;
        record.strings = strings;
        m_records.append(record);
    }

    void archive(const QByteArray& name)
    {
        m_tree.write("Imcdata/In/Archive/" + name, spoolBytes("<a@x>", "AAAA1111"));
    }

    const Evidence& collect()
    {
        m_tree.write("AppEvent.Evt", EvtWriter().write(m_records));
        EvidenceRequest request;
        request.folder = m_tree.root();
        auto evidence = collectEvidence(request, m_catalogue);
        EXPECT_TRUE(evidence);
        m_evidence = std::move(*evidence);
        return m_evidence;
    }

    const Failure& failure(const QString& name) const
    {
        for (const Failure& failure : m_evidence.failures) {
            if (failure.name == name)
                return failure;
        }
        throw std::logic_error("no such failure");
    }

    /// What is said to a check, each clue with a mark: ! explains, ? hints, - speaks against.
    std::string said(const QString& name, MissingCheck wanted) const
    {
        std::string text;
        for (const MissingFileCheck& check : checkMissing(m_evidence, failure(name))) {
            if (check.step->check != wanted)
                continue;
            for (const MissingClue& clue : check.clues)
                text += (clue.kind == MissingClue::Kind::Explains ? "!"
                         : clue.kind == MissingClue::Kind::Hint   ? "?"
                                                                  : "-") +
                        clue.text.english().toStdString();
        }
        return text;
    }

    static bool has(const std::string& text, const char* part)
    {
        return text.find(part) != std::string::npos;
    }

    TestTree m_tree;
    CharsetCatalogue m_catalogue = *CharsetCatalogue::builtIn();
    QList<EvtRecord> m_records;
    Evidence m_evidence;
};

} // namespace

TEST_F(MissingFileTest, NothingIsToBeCheckedForAFileThatIsThere)
{
    archive("AAAAAAAA");
    log(4117, 0, {u"AAAAAAAA"_s});
    log(4117, 10, {u"..\\x"_s});
    collect();
    EXPECT_TRUE(checkMissing(m_evidence, failure(u"AAAAAAAA"_s)).empty());
    EXPECT_TRUE(checkMissing(m_evidence, failure(u"..\\x"_s)).empty()) << "it was not looked up";
}

TEST_F(MissingFileTest, EveryCheckIsThereWhereAnArchiveWasRead)
{
    archive("BBBBBBBB");
    log(4117, 0, {u"AAAAAAAA"_s});
    collect();
    EXPECT_EQ(checkMissing(m_evidence, failure(u"AAAAAAAA"_s)).size(), 7U);
    EXPECT_TRUE(failure(u"AAAAAAAA"_s).missingWhy.english().contains(u"no file of this name"_s));
}

TEST_F(MissingFileTest, WithoutAnArchiveOnlyWhatTellsWhereItIsIsSaid)
{
    log(2002, 0, {u"a@b.example"_s, u"E:\\exchsrvr\\imcdata\\in\\AAAAAAAA"_s});
    log(4117, 10, {u"AAAAAAAA"_s});
    collect();
    const auto checks = checkMissing(m_evidence, failure(u"AAAAAAAA"_s));
    QStringList ids;
    for (const MissingFileCheck& check : checks)
        ids.append(missingCheckId(check.step->check));
    EXPECT_EQ(ids, QStringList({u"other-root"_s, u"other-server"_s}));
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::OtherRoot), "“E:\\exchsrvr\\imcdata\\in”"));
    EXPECT_TRUE(failure(u"AAAAAAAA"_s).missingWhy.english().contains(u"No IN\\ARCHIVE"_s));
}

TEST_F(MissingFileTest, A2002OfAnotherMessageTellsTheFolderToo)
{
    log(2002, 0, {u"a@b.example"_s, u"E:\\exchsrvr\\imcdata\\in\\BBBBBBBB"_s});
    log(2002, 5, {u"a@b.example"_s, u"F:\\x\\imcdata\\in\\CCCCCCCC"_s}, u"MSExchangeIMC"_s, u"OTHER"_s);
    log(4117, 10, {u"AAAAAAAA"_s});
    log(4117, 20, {u"DDDDDDDD"_s}, u"MSExchangeIMC"_s, u"OTHER"_s);
    collect();
    EXPECT_EQ(said(u"AAAAAAAA"_s, MissingCheck::OtherRoot), "") << "the newest is of another server";
    EXPECT_TRUE(has(said(u"DDDDDDDD"_s, MissingCheck::OtherRoot), "“F:\\x\\imcdata\\in”"));
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::OtherServer), "?The event was logged by"));
}

TEST_F(MissingFileTest, FilesThatAnotherServerWroteExplainIt)
{
    archive("BBBBBBBB");
    log(4117, 0, {u"AAAAAAAA"_s}, u"MSExchangeIMC"_s, u"MAIL2"_s);
    collect();
    const std::string text = said(u"AAAAAAAA"_s, MissingCheck::OtherServer);
    EXPECT_TRUE(has(text, "!The event was logged by MAIL2")) << text;
    EXPECT_TRUE(failure(u"AAAAAAAA"_s).missingWhy.english().contains(u"MAIL2"_s));
}

TEST_F(MissingFileTest, ANameWithSomethingAddedIsFound)
{
    for (const char* name : {"AAAAAAAA.txt", "Copy of BBBBBBBB", "cccccccc (1).eml", "D0DDDDD1"})
        archive(name);
    for (const auto* name : {u"AAAAAAAA", u"BBBBBBBB", u"CCCCCCCC", u"DODDDDDI", u"FFFFFFFF"})
        log(4117, m_records.size() * 1000, {QString::fromUtf16(name)});
    collect();
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::OtherSpelling), "!“AAAAAAAA.txt”"));
    EXPECT_TRUE(has(said(u"BBBBBBBB"_s, MissingCheck::OtherSpelling), "!“Copy of BBBBBBBB”"));
    EXPECT_TRUE(has(said(u"CCCCCCCC"_s, MissingCheck::OtherSpelling), "!“cccccccc (1).eml”"));
    EXPECT_TRUE(has(said(u"DODDDDDI"_s, MissingCheck::OtherSpelling), "!“D0DDDDD1”"));
    EXPECT_TRUE(has(said(u"FFFFFFFF"_s, MissingCheck::OtherSpelling), "-None of the 4 files"));
    EXPECT_TRUE(failure(u"AAAAAAAA"_s).missingWhy.english().contains(u"AAAAAAAA.txt"_s));
}

TEST_F(MissingFileTest, AFailedFileIsNotTakenForAnother)
{
    archive("AAAAAAAA.txt");
    log(4117, 0, {u"AAAAAAAA"_s});
    log(4117, 10, {u"AAAAAAAA.txt"_s});
    collect();
    EXPECT_FALSE(has(said(u"AAAAAAAA"_s, MissingCheck::OtherSpelling), "!"));
}

TEST_F(MissingFileTest, AScannersEventThatNamesItExplainsIt)
{
    archive("BBBBBBBB");
    log(4117, 0, {u"AAAAAAAA"_s});
    log(5, 3600, {u"Infected: D:\\exchsrvr\\imcdata\\in\\archive\\aaaaaaaa moved to quarantine"_s},
        u"Norton AntiVirus"_s);
    log(4117, 7200, {u"CCCCCCCC"_s});
    collect();
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::Quarantine), "!Event 5 of Norton AntiVirus"));
    EXPECT_TRUE(has(said(u"CCCCCCCC"_s, MissingCheck::Quarantine), "?A virus scanner runs"));
}

TEST_F(MissingFileTest, OlderFilesAllGoneLooksLikeHousekeeping)
{
    archive("CCCCCCCC");
    log(4117, 0, {u"AAAAAAAA"_s});
    log(4117, 1000, {u"BBBBBBBB"_s});
    log(4117, 2000, {u"CCCCCCCC"_s});
    log(4117, 3000, {u"DDDDDDDD"_s});
    collect();
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::Housekeeping), "?The files of all 2 failures before"));
    EXPECT_TRUE(has(said(u"DDDDDDDD"_s, MissingCheck::Housekeeping),
                    "-The file of an older failure is still there: "
                    "“CCCCCCCC”"));
}

TEST_F(MissingFileTest, AFileInInWasMovedBack)
{
    archive("BBBBBBBB");
    m_tree.write("Imcdata/In/aaaaaaaa", "never opened");
    log(4117, 0, {u"AAAAAAAA"_s});
    log(4117, 10, {u"CCCCCCCC"_s});
    collect();
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::MovedBack), "!A file of this name lies in IN"));
    EXPECT_TRUE(failure(u"AAAAAAAA"_s).missingWhy.english().contains(u"lies in IN"_s));
    EXPECT_TRUE(has(said(u"CCCCCCCC"_s, MissingCheck::MovedBack), "?It is not in the folder IN"));
}

TEST_F(MissingFileTest, WhatTheLogShowsOfAFileMovedBack)
{
    archive("BBBBBBBB");
    log(4117, 0, {u"AAAAAAAA"_s});
    log(4117, 1000, {u"aaaaaaaa"_s});
    log(4117, 2000, {u"CCCCCCCC"_s});
    log(2002, 3000, {u"a@b.example"_s, u"E:\\exchsrvr\\imcdata\\in\\CCCCCCCC"_s});
    collect();
    const std::string text = said(u"aaaaaaaa"_s, MissingCheck::MovedBack);
    EXPECT_TRUE(has(text, "?The file failed 2 times, the last time on 1999-03-10 12:16:40 UTC")) << text;
    EXPECT_TRUE(has(text, "?The log goes on to 1999-03-10 12:50:00 UTC")) << text;
    EXPECT_TRUE(
        has(said(u"CCCCCCCC"_s, MissingCheck::MovedBack), "?Event 2002 of 1999-03-10 12:50:00 UTC, after"));
}

TEST_F(MissingFileTest, ALater4182ExplainsItAnEarlierOneDoesNot)
{
    archive("BBBBBBBB");
    log(4182, 0, {u"CCCCCCCC"_s});
    log(4117, 10, {u"AAAAAAAA"_s});
    log(4117, 20, {u"CCCCCCCC"_s});
    log(4182, 3000, {u"aaaaaaaa"_s});
    log(4117, 4000, {u"DDDDDDDD"_s});
    log(4118, 4001, {u"DDDDDDDD"_s});
    collect();
    EXPECT_TRUE(has(said(u"AAAAAAAA"_s, MissingCheck::OtherEvent), "!Event 4182 (1999-03-10 12:50:00 UTC)"));
    EXPECT_TRUE(failure(u"AAAAAAAA"_s).missingWhy.english().contains(u"tried again at every start"_s));
    EXPECT_TRUE(
        has(said(u"CCCCCCCC"_s, MissingCheck::OtherEvent), "?Event 4182 of 1999-03-10 12:00:00 UTC names"));
    EXPECT_FALSE(failure(u"CCCCCCCC"_s).missingWhy.english().contains(u"4182"_s));
    EXPECT_TRUE(failure(u"DDDDDDDD"_s).missingWhy.english().contains(u"discarded"_s));
}

TEST_F(MissingFileTest, OnlyA4182IsASiblingWhoseFileIsLookedForInIn)
{
    m_tree.makeFolder("Imcdata/In/Archive");
    m_tree.write("Imcdata/In/m4xd8mb3", "never opened");
    log(4182, 0, {u"M4XD8MB3"_s});
    collect();
    EXPECT_TRUE(m_evidence.failures.empty());
    ASSERT_EQ(m_evidence.siblings.size(), 1U);
    EXPECT_EQ(m_evidence.server, u"EXCH01"_s);
    EXPECT_EQ(m_evidence.siblings.front().inIn, Seen::Yes);
    EXPECT_EQ(m_evidence.siblings.front().inArchive, Seen::No);
}

TEST_F(MissingFileTest, TwoFilesThatDifferOnlyInCaseAreTold)
{
    archive("AAAAAAAA");
    archive("aaaaAAAA");
    log(4117, 0, {u"aaaaaaaa"_s});
    collect();
    EXPECT_EQ(failure(u"aaaaaaaa"_s).twins, QStringList({u"aaaaAAAA"_s}));
    QStringList notes;
    for (const Message& note : m_evidence.notes)
        notes.append(note.english());
    EXPECT_EQ(notes.filter(u"differ only in the case"_s).size(), 1);
    EXPECT_EQ(notes.filter(u"“AAAAAAAA” was taken for it, not “aaaaAAAA”"_s).size(), 1)
        << qPrintable(notes.join(u'\n'));
}

TEST(SpoolFolderTest, IsReadOutOf2002AndNothingElse)
{
    Event event;
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 2002;
    event.description = u"A message from <%> in temporary file \\\\s\\c$\\a b\\IMCDATA\\In\\X was received"_s;
    EXPECT_EQ(spoolFolderIn(event), u"\\\\s\\c$\\a b\\IMCDATA\\In"_s);
    event.fullId = 4117;
    EXPECT_EQ(spoolFolderIn(event), QString());
    event.fullId = 2002;
    event.description = u"D:\\exchsrvr\\imcdata\\inner\\X"_s;
    EXPECT_EQ(spoolFolderIn(event), QString());
}
