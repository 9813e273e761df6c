#include "core/evidence/TrackingLog.h"

#include "core/evidence/TrackingEvents.h"

#include "tests/support/SampleMessages.h"
#include "tests/support/TrackingLogWriter.h"

#include <QStringEncoder>

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

TEST(TrackingLogTest, aCutLastLineIsToldAndGivesWhatItHolds)
{
    const QByteArray whole = TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)});
    EXPECT_FALSE(read(whole, wantedMts)->isCut);
    const QByteArray last = TrackingLogWriter::write({entry(TrackingEvent::MessageDelivered, mtsId)});
    const qsizetype fields = last.indexOf("\r\n");
    for (qsizetype length = 1; length <= fields; ++length) {
        const auto log = read(whole + last.first(length), wantedMts);
        ASSERT_TRUE(log);
        EXPECT_TRUE(log->isCut);
        ASSERT_EQ(log->notes.size(), 1);
        // An entry counts once the fields that are read are whole.
        const bool enough = last.first(length).count('\t') >= 7;
        EXPECT_EQ(log->deliveries.size(), enough ? 2U : 1U);
    }
}

TEST(TrackingLogTest, aLogOfExchange2000IsRefusedWithItsReason)
{
    const auto log = read("# Message Tracking Log File\r\n# Exchange System Attendant Version 6.0.4417.0\r\n"
                          "2001-2-3\t10:11:12 GMT\t10.0.0.1\thost\t-\tSRV\t10.0.0.2\ta@b.example\t1019\n",
                          {});
    ASSERT_FALSE(log);
    EXPECT_TRUE(log.error().why.english().contains("later Exchange than 5.5"_L1));
    EXPECT_TRUE(log.error().why.english().contains("6.0.4417.0"_L1));
}

TEST(TrackingLogTest, entriesOfOtherDaysThanTheNameSaysAreTold)
{
    const QByteArray march = TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)});
    EXPECT_TRUE(read(march, wantedMts)->notes.isEmpty());
    TrackingEntry later = entry(TrackingEvent::LocalDelivery, mtsId);
    later.time += 3 * 86400;
    const auto joined = read(march + TrackingLogWriter::write({later}), wantedMts);
    ASSERT_EQ(joined->notes.size(), 1);
    EXPECT_TRUE(joined->notes[0].english().contains("1999-03-13"_L1));

    EXPECT_EQ(trackingDay(u"D:\\exchsrvr\\Tracking.log\\19990310.LOG"_s), QDate(1999, 3, 10));
    EXPECT_EQ(trackingDay(u"/x/19990310.log"_s), QDate(1999, 3, 10));
    EXPECT_FALSE(trackingDay(u"19991310.log"_s).isValid());
    EXPECT_FALSE(trackingDay(u"tracking.log"_s).isValid());
}

TEST(TrackingLogTest, timesAreGmtAndMustBePossible)
{
    const auto at = [](const QByteArray& time) {
        return read("id\t9\t" + time + "\t\t\t\ta\t0\t1\r\n" +
                        TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)}),
                    {});
    };
    const auto leap = at("2000.2.29 23:59:59");
    EXPECT_EQ(leap->last, QDateTime(QDate(2000, 2, 29), QTime(23, 59, 59), Qt::UTC));
    EXPECT_EQ(leap->skipped, 0);
    for (int year = 1993; year < 2100; ++year) {
        const QDate day(year, 1 + year % 12, 1 + year % 28);
        const auto log = at(day.toString(u"yyyy.M.d"_s).toLatin1() + " 1:2:3");
        EXPECT_EQ(log->entries, 2);
        EXPECT_TRUE(log->first.date() == day || log->last.date() == day) << year;
    }
    for (const char* time :
         {"1999.2.29 1:1:1", "1999.4.31 1:1:1", "1999.13.1 1:1:1", "1999.0.1 1:1:1", "1999.1.0 1:1:1",
          "1999.1.1 24:0:0", "1999.1.1 1:60:0", "1999.1.1 1:1:60", "1899.1.1 1:1:1", "9999.1.1 1:1:1",
          "1999.1.1 1:1", "1999.1.1 1:1:1:1", "", "yesterday", "99999.1.1 1:1:1"})
        EXPECT_EQ(at(time)->skipped, 1) << time;
}

TEST(TrackingLogTest, numbersOfLaterVersionsTellThatItIsNotFrom40)
{
    EXPECT_FALSE(read(TrackingLogWriter::write({entry(TrackingEvent::LocalDelivery, mtsId)}), {})->isSince50);
    EXPECT_TRUE(
        read(TrackingLogWriter::write({entry(TrackingEvent::SmtpReceivedInbound, mtsId)}), {})->isSince50);
    ASSERT_NE(trackingEventNumber(9), nullptr);
    EXPECT_EQ(trackingEventNumber(9)->name.english(), u"Message delivered"_s);
    EXPECT_TRUE(trackingEventNumber(1004)->in40);
    EXPECT_FALSE(trackingEventNumber(1013)->in40);
    EXPECT_EQ(trackingEventNumber(3), nullptr);
    EXPECT_EQ(trackingEventNumber(1019), nullptr);
    for (int number = -1; number < 2000; ++number) {
        const TrackingEventNumber* known = trackingEventNumber(number);
        EXPECT_FALSE(known && known->number != number);
        EXPECT_FALSE(known && known->in40 && isSince50(number));
    }
}

TEST(TrackingLogTest, readsWhatWasSavedAsUnicodeAndIdsThatAreNotAscii)
{
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray plain =
        TrackingLogWriter::write({entry(TrackingEvent::SmtpReceivedInbound, mtsId, "<1@x.example>"),
                                  entry(TrackingEvent::LocalDelivery, mtsId)});
    const QByteArray bytes = encode(QString::fromLatin1(plain));
    const auto wide = read(bytes, wantedMts);
    ASSERT_TRUE(wide);
    EXPECT_TRUE(looksLikeTrackingLog(bytes));
    EXPECT_EQ(wide->entries, 2);
    ASSERT_EQ(wide->deliveries.size(), 1U);
    EXPECT_EQ(wide->deliveries[0].range.offset, 2 + 2 * plain.lastIndexOf("c=US"));
    const auto marked = read("\xef\xbb\xbf" + plain, wantedMts);
    EXPECT_EQ(marked->deliveries.at(0).messageId, QString::fromLatin1(mtsId));

    const QString id = u"<gr\u00fc\u00dfe@sender.example>"_s;
    const QByteArray eightBit =
        TrackingLogWriter::write({entry(TrackingEvent::MessageDelivered, "x", id.toLatin1())});
    EXPECT_EQ(read(eightBit, {messageIdKey(id)})->deliveries.size(), 1U);
    const QByteArray lower =
        TrackingLogWriter::write({entry(TrackingEvent::MessageDelivered, QByteArray(mtsId).toLower())});
    EXPECT_EQ(read(lower, wantedMts)->deliveries.size(), 1U);
}
