#include "core/retest/RetestJournal.h"

#include "tests/support/FullDisk.h"
#include "tests/unit/retest/RetestRoom.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QByteArray header = "{\"journal\":\"imsdoctor-retest\",\"version\":1}\n";
const QByteArray hash(64, 'a');

RetestEntry entryOf(RetestAct act, qint64 batch = 1, qint64 file = 0)
{
    RetestEntry entry;
    entry.act = act;
    entry.batch = batch;
    entry.file = file;
    entry.time = QDateTime::fromSecsSinceEpoch(920'887'200, Qt::UTC);
    return entry;
}

std::vector<RetestEntry> batchOf(const QStringList& names)
{
    RetestEntry begin = entryOf(RetestAct::Batch);
    begin.knownStops = QStringList{u"9@1999-03-07T10:00:00Z"_s};
    begin.from = "/server/In/Archive";
    begin.to = pathFromNative("/server/\xE4/In");
    begin.count = names.size();
    std::vector<RetestEntry> entries{begin};
    for (const QString& name : names) {
        RetestEntry planned = entryOf(RetestAct::Planned, 1, static_cast<qint64>(entries.size()) - 1);
        planned.name = name;
        planned.size = 42;
        planned.sha256 = QString::fromLatin1(hash);
        planned.knownEvents = {u"17@1999-03-08T10:00:00Z"_s};
        entries.push_back(planned);
    }
    return entries;
}

class RetestJournalTest : public testing::Test
{
protected:
    Expected<RetestJournal> read() const { return RetestJournal::read(room.journal()); }

    Expected<void> append(const std::vector<RetestEntry>& entries) const
    {
        return read().and_then([&](RetestJournal journal) { return journal.append(entries, {}); });
    }

    /// What is read where a line stands behind a batch of one file.
    RetestJournal with(const QByteArray& line) const
    {
        std::filesystem::remove(room.journal());
        EXPECT_TRUE(append(batchOf({u"G4KX0B7M"_s})));
        RetestRoom::write(room.journal(), RetestRoom::read(room.journal()) + line + '\n');
        return *read();
    }

    const RetestRoom room{u"/dev/shm"_s};
};

} // namespace

TEST_F(RetestJournalTest, TellsAgainWhatItWasTold)
{
    ASSERT_TRUE(append(batchOf({u"G4KX0B7M"_s, u"G4WD81ZL"_s})));
    RetestEntry saved = entryOf(RetestAct::Saved);
    saved.copy = u"G4KX0B7M-2"_s;
    RetestEntry moving = entryOf(RetestAct::Moving);
    moving.way = MoveWay::Copy;
    RetestEntry failed = entryOf(RetestAct::Failed, 1, 1);
    failed.why = Message("it became “%1”", {u"\u202e<b>"_s});
    RetestEntry verdict = entryOf(RetestAct::Verdict);
    verdict.verdict = RetestVerdict::FailedAgain;
    ASSERT_TRUE(append({saved, moving, failed}));
    ASSERT_TRUE(append({verdict, entryOf(RetestAct::ServiceStarted)}));
    const RetestJournal journal = *read();
    ASSERT_EQ(journal.batches().size(), 1U);
    const RetestBatch& batch = journal.batches().front();
    EXPECT_EQ(batch.from, Path("/server/In/Archive"));
    EXPECT_EQ(batch.to, pathFromNative("/server/\xE4/In"));
    EXPECT_TRUE(batch.isWhole() && batch.started && !batch.done);
    EXPECT_EQ(journal.unfinished(), 1);
    ASSERT_EQ(batch.files.size(), 2U);
    EXPECT_EQ(batch.files[0].copy, u"G4KX0B7M-2"_s);
    EXPECT_EQ(batch.files[0].stage, RetestStage::Moving);
    EXPECT_EQ(batch.files[0].way, MoveWay::Copy);
    EXPECT_EQ(batch.files[0].verdict, RetestVerdict::FailedAgain);
    EXPECT_EQ(batch.files[0].knownEvents, QStringList(u"17@1999-03-08T10:00:00Z"_s));
    EXPECT_EQ(batch.knownStops, QStringList(u"9@1999-03-07T10:00:00Z"_s));
    EXPECT_EQ(batch.files[1].stage, RetestStage::Failed);
    EXPECT_EQ(batch.files[1].why, failed.why);
    EXPECT_EQ(journal.startedAt(), entryOf(RetestAct::Batch).time);
    ASSERT_TRUE(append({entryOf(RetestAct::ServiceStopped), entryOf(RetestAct::Done)}));
    EXPECT_FALSE(read()->startedAt());
    EXPECT_TRUE(read()->everStarted());
    EXPECT_FALSE(read()->unfinished());
    EXPECT_EQ(read()->strangeLines(), 0);
}

TEST_F(RetestJournalTest, EveryTornEndReadsAsWhatStoodBefore)
{
    ASSERT_TRUE(append(batchOf({u"G4KX0B7M"_s})));
    ASSERT_TRUE(append({entryOf(RetestAct::Moving)}));
    const QByteArray whole = RetestRoom::read(room.journal());
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        RetestRoom::write(room.journal(), whole.first(size));
        const auto journal = read();
        ASSERT_TRUE(journal) << size;
        EXPECT_EQ(journal->strangeLines(), 0) << size;
        const qsizetype lines = whole.first(size).count('\n');
        EXPECT_EQ(journal->unfinished().has_value(), lines >= 3) << "a batch that is not whole is none";
        ASSERT_TRUE(append({entryOf(RetestAct::ServiceStarted)}));
        EXPECT_TRUE(read()->everStarted()) << size;
        EXPECT_EQ(read()->strangeLines(), 0) << size;
        EXPECT_TRUE(RetestRoom::read(room.journal())
                        .startsWith(whole.first(whole.first(size).lastIndexOf('\n') + 1)));
    }
}

TEST_F(RetestJournalTest, WhatIsNoJournalIsRefusedAndStaysAsItIs)
{
    for (const QByteArray& bytes :
         {QByteArray("[Domain]\r\n"), QByteArray("{\"journal\":\"imsdoctor-retest\",\"version\":2}\n"),
          QByteArray(1'000, '\0'), QByteArray("{\"number\":1}\n")}) {
        RetestRoom::write(room.journal(), bytes);
        EXPECT_FALSE(read());
        EXPECT_FALSE(append({entryOf(RetestAct::ServiceStarted)}));
        EXPECT_EQ(RetestRoom::read(room.journal()), bytes);
    }
}

TEST_F(RetestJournalTest, NamesInItNeverLeadOutOfTheFolders)
{
    for (const char* name :
         {"../../etc/passwd", "/etc/passwd", "..", "a\\\\b", "NUL", "", "a\\u0000b", "C:x"}) {
        QByteArray text = header +
                          "{\"what\":\"batch\",\"batch\":1,\"kind\":\"put-back\",\"count\":1,"
                          "\"from\":\"/a\",\"to\":\"/b\"}\n"
                          "{\"what\":\"planned\",\"batch\":1,\"file\":0,\"size\":1,\"name\":\"" +
                          QByteArray(name) + "\",\"sha256\":\"" + hash + "\",\"events\":null}\n" +
                          "{\"what\":\"moved\",\"batch\":1,\"file\":0}\n";
        RetestRoom::write(room.journal(), text);
        const RetestJournal journal = *read();
        EXPECT_EQ(journal.strangeLines(), 2) << name;
        EXPECT_FALSE(journal.unfinished());
        EXPECT_TRUE(room.retest().moves().empty());
    }
    EXPECT_EQ(with("{\"what\":\"saved\",\"batch\":1,\"file\":0,\"copy\":\"../x\"}").strangeLines(), 1);
}

TEST_F(RetestJournalTest, LinesThatDoNotGoWithTheRestAreCountedAndPassedOver)
{
    for (const QByteArray& line : std::initializer_list<QByteArray>{
             "", "rubbish", "[]", "{}", "{\"what\":\"later-invention\",\"batch\":1}",
             "{\"what\":\"moved\",\"batch\":2,\"file\":0}", "{\"what\":\"moved\",\"batch\":1,\"file\":1}",
             "{\"what\":\"moved\",\"batch\":1,\"file\":-1}", "{\"what\":\"moved\",\"batch\":1}",
             "{\"what\":\"moving\",\"batch\":1,\"file\":0}",
             "{\"what\":\"batch\",\"batch\":3,\"kind\":\"put-back\",\"count\":1,\"from\":\"/a\",\"to\":\"/"
             "b\"}",
             "{\"what\":\"batch\",\"batch\":2,\"kind\":\"put-back\",\"count\":1,\"from\":\"a\",\"to\":\"/"
             "b\"}",
             "{\"what\":\"batch\",\"batch\":2,\"kind\":\"put-back\",\"count\":999999999999,\"from\":\"/"
             "a\",\"to\":\"/b\"}",
             QByteArray(70'000, ' ')}) {
        const RetestJournal journal = with(line);
        EXPECT_EQ(journal.strangeLines(), 1)
            << line.first(std::min<qsizetype>(line.size(), 80)).toStdString();
        EXPECT_EQ(journal.batches().front().files.front().stage, RetestStage::Planned);
        auto retest = room.retest();
        const auto moved = retest.putBack(room.archive(), room.in(), {});
        EXPECT_TRUE(moved) << "nothing to do is no reason to refuse";
    }
}

TEST_F(RetestJournalTest, AFullDiskLeavesItAsItWas)
{
    ASSERT_TRUE(append(batchOf({u"G4KX0B7M"_s})));
    const QByteArray before = RetestRoom::read(room.journal());
    {
        const FullDisk full;
        EXPECT_FALSE(append({entryOf(RetestAct::Moving)}));
    }
    EXPECT_EQ(RetestRoom::read(room.journal()), before);
    EXPECT_TRUE(append({entryOf(RetestAct::Moving)}));
}

TEST_F(RetestJournalTest, NeverLiesBelowTheEvidence)
{
    const auto written = read()->append(batchOf({u"G4KX0B7M"_s}), {room.desk()});
    ASSERT_FALSE(written);
    EXPECT_TRUE(OutputFile::isRefusal(written.error()));
    EXPECT_FALSE(std::filesystem::exists(room.journal()));
}

} // namespace ims::test
