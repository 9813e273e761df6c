#include "core/evidence/TrackingLog.h"

#include "tests/support/SampleMessages.h"
#include "tests/support/TrackingLogWriter.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* mtsId = "c=US;a= ;p=Example;l=EXCH019903101159ABCD1234";

TrackingEntry entry(TrackingEvent event, const QByteArray& messageId, const QByteArray& remoteId = {})
{
    TrackingEntry result;
    result.messageId = messageId;
    result.event = event;
    result.time = march1999(10, 12, 3, 7);
    result.remoteId = remoteId;
    result.originator = "a@sender.example";
    result.length = 800;
    result.recipients = {"/o=Example/cn=x", "/o=Example/cn=y"};
    return result;
}

Expected<TrackingLog> read(const QByteArray& bytes, const QSet<QByteArray>& wanted)
{
    return TrackingLogReader(wanted).read(ByteSource::fromBytes(bytes, u"19990310.log"_s));
}

const QSet<QByteArray> wantedMts = {mtsIdKey(QString::fromLatin1(mtsId))};

} // namespace

TEST(TrackingLogTest, findsADeliveryByItsMtsIdWithTimeAndBytes)
{
    const QByteArray other =
        TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, "c=US;a= ;p=E;l=OTHER-1")});
    const QByteArray bytes = other + TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)});
    const auto log = read(bytes, wantedMts);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->entries, 2);
    EXPECT_EQ(log->skipped, 0);
    ASSERT_EQ(log->deliveries.size(), 1U);
    const TrackedDelivery& delivery = log->deliveries.front();
    EXPECT_EQ(delivery.event, 1000);
    EXPECT_EQ(delivery.time.toSecsSinceEpoch(), march1999(10, 12, 3, 7));
    EXPECT_EQ(delivery.range.offset, other.size());
    EXPECT_TRUE(bytes.mid(delivery.range.offset, delivery.range.length).endsWith("\t2"));
}

TEST(TrackingLogTest, onlyEvents9And1000AreDeliveries)
{
    for (const TrackingEvent event : {TrackingEvent::MessageDelivered, TrackingEvent::LocalDelivery})
        EXPECT_EQ(read(TrackingLogWriter::write({entry(event, mtsId)}), wantedMts)->deliveries.size(), 1U);
    for (const TrackingEvent event :
         {TrackingEvent::SmtpReceivedInbound, TrackingEvent::SmtpTransferredInbound,
          TrackingEvent::MessageSubmission, TrackingEvent::MessageTransferOut})
        EXPECT_TRUE(read(TrackingLogWriter::write({entry(event, mtsId)}), wantedMts)->deliveries.empty());
}

TEST(TrackingLogTest, linksADeliveryToTheMessageIdOfAnEarlierEntryAlsoOfTheDayBefore)
{
    TrackingLogReader reader({messageIdKey(u"<id@sender.example>"_s)});
    const QByteArray first =
        TrackingLogWriter::write({entry(TrackingEvent::SmtpReceivedInbound, mtsId, "<id@sender.example>")});
    const QByteArray second = TrackingLogWriter::write({entry(TrackingEvent::MessageDelivered, mtsId)});
    ASSERT_TRUE(reader.read(ByteSource::fromBytes(first, u"19990310.log"_s)));
    const auto log = reader.read(ByteSource::fromBytes(second, u"19990311.log"_s));
    ASSERT_TRUE(log);
    ASSERT_EQ(log->deliveries.size(), 1U);
    EXPECT_EQ(log->deliveries.front().remoteId, u"<id@sender.example>"_s);
}

TEST(TrackingLogTest, hostileLinesAreSkippedAndCounted)
{
    const QByteArray good = TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)});
    const QByteArray longLine = QByteArray(300'000, 'x') + "\n";
    const QByteArray badTime = "id\t9\t1999.13.45 99:1:1\ta\tb\tc\td\te\tf\r\n";
    const QByteArray badNumber = "id\tnine\t1999.3.10 1:1:1\ta\tb\tc\td\te\tf\r\n";
    const QByteArray hugeNumber = "id\t99999999999999\t1999.3.10 1:1:1\ta\tb\tc\td\te\tf\r\n";
    const QByteArray zeros = QByteArray(64, '\0') + "\t\t\t\t\n";
    const auto log = read(good + longLine + badTime + badNumber + hugeNumber + zeros + good, wantedMts);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->entries, 2);
    EXPECT_EQ(log->skipped, 5);
    EXPECT_EQ(log->deliveries.size(), 2U);
}

TEST(TrackingLogTest, readsEntriesAcrossWindowsAndWithoutALastLineBreak)
{
    QByteArray bytes;
    while (bytes.size() < 700'000)
        bytes += TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)});
    const qsizetype count = bytes.count("EXCH01");
    bytes += QByteArray(mtsId) + "\t9\t1999.3.10 12:3:7\t\t\t\ta\t0\t800";
    const auto log = read(bytes, wantedMts);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->deliveries.size(), static_cast<size_t>(count) + 1);
    EXPECT_EQ(log->skipped, 0);
}

TEST(TrackingLogTest, aFileWithoutAnyEntryIsAnErrorAnEmptyOneIsNot)
{
    const auto rubbish = read("Dear all,\r\nno log here\r\n", {});
    ASSERT_FALSE(rubbish);
    EXPECT_EQ(rubbish.error().file, u"19990310.log"_s);
    EXPECT_TRUE(read("", {}));
    EXPECT_FALSE(
        looksLikeTrackingLog("# Message Tracking Log File\r\n# Exchange System Attendant Version 6.0\r\n"));
}

TEST(TrackingLogTest, keysIgnoreWhatDoesNotTellMessagesApart)
{
    EXPECT_EQ(messageIdKey(u"<a@b.example>"_s), messageIdKey(u" a@b.example"_s));
    EXPECT_NE(messageIdKey(u"<A@b.example>"_s), messageIdKey(u"<a@b.example>"_s));
    EXPECT_TRUE(messageIdKey(u"  "_s).isEmpty());
    EXPECT_EQ(mtsIdKey(u"c=US;a= ;p=Example;l=EXCH019903101159ABCD1234"_s),
              mtsIdKey(u"c=us;a=;p=Example;L=exch019903101159abcd1234"_s));
    EXPECT_TRUE(mtsIdKey(u"<x;l=EXCH019903101159ABCD1234>"_s).isEmpty());
}
