#include "core/casefile/CaseJournal.h"

#include "tests/support/FullDisk.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

JournalEntry entry(const QString& what, const QJsonObject& data = {})
{
    return {0, QDateTime::fromString(u"2026-11-22T15:40:07.250Z"_s, Qt::ISODateWithMs), u"jane on DESK7"_s,
            what, data};
}

class CaseJournalTest : public testing::Test
{
protected:
    Path file() const { return room.path(u"journal.jsonl"_s); }

    void writeThree() const
    {
        CaseJournal journal = *CaseJournal::read(file());
        ASSERT_TRUE(
            journal.append({entry(u"created"_s), entry(u"fact"_s, {{u"value"_s, u"Ä\n\"</b>"_s}})}, {}));
        ASSERT_TRUE(journal.append({entry(u"notes"_s)}, {}));
    }

    const CaseRoom room;
};

} // namespace

TEST_F(CaseJournalTest, GivesBackWhatWasAdded)
{
    EXPECT_TRUE(CaseJournal::read(file())->entries().empty()) << "none is there yet";
    writeThree();
    const CaseJournal journal = *CaseJournal::read(file());
    ASSERT_EQ(journal.entries().size(), 3U);
    EXPECT_EQ(journal.last(), 3);
    JournalEntry second = entry(u"fact"_s, {{u"value"_s, u"Ä\n\"</b>"_s}});
    second.number = 2;
    EXPECT_EQ(journal.entries()[1], second);
    EXPECT_FALSE(journal.firstBroken());
    EXPECT_EQ(journal.tornBytes(), 0);
    EXPECT_EQ(room.read(file()).count('\n'), 3) << "one line each, whatever the texts hold";
}

TEST_F(CaseJournalTest, AnEntryTornByACrashIsPassedOverAndReplaced)
{
    writeThree();
    const QByteArray whole = room.read(file());
    const qsizetype secondEnd = whole.lastIndexOf('\n', whole.size() - 2);
    for (qsizetype length = secondEnd + 1; length < whole.size(); length += 7) {
        room.write(u"journal.jsonl"_s, whole.first(length));
        CaseJournal journal = *CaseJournal::read(file());
        EXPECT_EQ(journal.last(), 2) << length;
        EXPECT_EQ(journal.tornBytes(), length - secondEnd - 1);
        EXPECT_FALSE(journal.firstBroken());
        ASSERT_TRUE(journal.append({entry(u"opened"_s)}, {}));
        const CaseJournal again = *CaseJournal::read(file());
        EXPECT_EQ(again.last(), 3);
        EXPECT_EQ(again.entries().back().what, u"opened"_s);
        EXPECT_EQ(again.tornBytes(), 0);
        EXPECT_FALSE(again.firstBroken());
    }
}

TEST_F(CaseJournalTest, WhateverIsChangedIsSeen)
{
    writeThree();
    const QByteArray whole = room.read(file());
    const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    for (qsizetype i = 0; i < lastLine; ++i) {
        QByteArray bytes = whole;
        bytes[i] = bytes[i] == 'x' ? 'y' : 'x';
        room.write(u"journal.jsonl"_s, bytes);
        EXPECT_TRUE(CaseJournal::read(file())->firstBroken()) << i;
    }
}

TEST_F(CaseJournalTest, ALineTakenOutOrPutInIsSeen)
{
    writeThree();
    const QList<QByteArray> lines = room.read(file()).split('\n');
    room.write(u"journal.jsonl"_s, lines[0] + '\n' + lines[2] + '\n');
    EXPECT_EQ(CaseJournal::read(file())->firstBroken(), 2);
    room.write(u"journal.jsonl"_s, lines[1] + '\n' + lines[2] + '\n');
    EXPECT_EQ(CaseJournal::read(file())->firstBroken(), 1);
    room.write(u"journal.jsonl"_s, lines[0] + "\nrubbish\n" + lines[1] + '\n');
    const CaseJournal journal = *CaseJournal::read(file());
    EXPECT_EQ(journal.firstBroken(), 2);
    EXPECT_EQ(journal.entries().size(), 2U) << "what can be read is";
    EXPECT_EQ(journal.last(), 3);
}

TEST_F(CaseJournalTest, GoesOnBehindWhatIsBroken)
{
    room.write(u"journal.jsonl"_s, "rubbish\n");
    CaseJournal journal = *CaseJournal::read(file());
    ASSERT_TRUE(journal.append({entry(u"opened"_s)}, {}));
    const CaseJournal again = *CaseJournal::read(file());
    EXPECT_EQ(again.firstBroken(), 1);
    EXPECT_EQ(again.entries().back().number, 2);
    EXPECT_TRUE(room.read(file()).startsWith("rubbish\n"));
}

TEST_F(CaseJournalTest, ATimeThatCannotBeWrittenIsNone)
{
    room.write(u"journal.jsonl"_s, R"({"number":1,"what":"x","time":"9999-12-31T23:59:59-14:00"})"
                                   "\n");
    const CaseJournal journal = *CaseJournal::read(file());
    EXPECT_TRUE(journal.entries().empty());
    EXPECT_EQ(journal.firstBroken(), 1);
}

TEST_F(CaseJournalTest, HoldsTheNewestOfVeryMany)
{
    std::vector<JournalEntry> many(CaseJournal::mostEntries + 5, entry(u"opened"_s));
    CaseJournal writer(file());
    ASSERT_TRUE(writer.append(many, {}));
    const CaseJournal journal = *CaseJournal::read(file());
    EXPECT_EQ(journal.entries().size(), CaseJournal::mostEntries);
    EXPECT_EQ(journal.entries().front().number, 6);
    EXPECT_EQ(journal.last(), qint64(many.size()));
}

TEST_F(CaseJournalTest, AFullDiskLeavesItAsItWas)
{
    writeThree();
    const QByteArray before = room.read(file());
    CaseJournal journal = *CaseJournal::read(file());
    {
        const FullDisk full;
        EXPECT_FALSE(journal.append({entry(u"opened"_s)}, {}));
    }
    EXPECT_EQ(room.read(file()), before);
    EXPECT_TRUE(journal.append({entry(u"opened"_s)}, {})) << "and goes on once there is room";
    EXPECT_FALSE(CaseJournal::read(file())->firstBroken());
}

TEST_F(CaseJournalTest, AJournalThatBecameShorterIsNotWrittenTo)
{
    writeThree();
    CaseJournal journal = *CaseJournal::read(file());
    room.write(u"journal.jsonl"_s, "x\n");
    EXPECT_FALSE(journal.append({entry(u"opened"_s)}, {}));
    EXPECT_EQ(room.read(file()), "x\n");
}

TEST_F(CaseJournalTest, AnyBytesAreRead)
{
    writeThree();
    const QByteArray whole = room.read(file());
    SplitMix64 random(11);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole.repeated(int(random.below(3)));
        for (quint32 changes = random.below(5); changes > 0 && !bytes.isEmpty(); --changes)
            bytes[random.below(quint32(bytes.size()))] = char(random.below(256));
        room.write(u"journal.jsonl"_s, bytes);
        const auto journal = CaseJournal::read(file());
        ASSERT_TRUE(journal);
        EXPECT_LE(journal->entries().size(), size_t(bytes.count('\n')));
    }
    const QByteArray longLine = QByteArray(5 << 20, 'x');
    room.write(u"journal.jsonl"_s, longLine + '\n' + whole + longLine);
    const CaseJournal journal = *CaseJournal::read(file());
    EXPECT_EQ(journal.entries().size(), 3U);
    EXPECT_EQ(journal.tornBytes(), longLine.size());
}

} // namespace ims::test
