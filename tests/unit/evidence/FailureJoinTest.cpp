#include "core/evidence/FailureJoin.h"

#include "core/evidence/EventSelection.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(1999, 3, 10), QTime(12, 0), Qt::UTC);

Event event(const QString& source, quint32 id, qint64 seconds, const QStringList& strings = {})
{
    Event result;
    result.source = source;
    result.fullId = id;
    result.time = noon.addSecs(seconds);
    result.strings = strings;
    result.computer = u"EXCH01"_s;
    return result;
}

Event failure(const QString& name, qint64 seconds)
{
    return event(u"MSExchangeIMC"_s, 0xC0001015, seconds, {name});
}

ArchivedFile file(const QString& name)
{
    ArchivedFile result;
    result.name = name;
    return result;
}

ArchivedFile message(const QString& name, const QString& messageId, const QString& mtsId = {})
{
    ArchivedFile result = file(name);
    result.spool.emplace();
    HeaderField field;
    field.name = u"Message-ID"_s;
    field.value = messageId;
    result.spool->headers.push_back(field);
    if (!mtsId.isEmpty()) {
        result.spool->envelope.emplace();
        result.spool->envelope->mtsId = mtsId;
    }
    return result;
}

TrackedDelivery delivery(const QString& messageId, const QString& remoteId = {})
{
    TrackedDelivery result;
    result.messageId = messageId;
    result.remoteId = remoteId;
    return result;
}

const ArchiveAvailability available{true, false};

} // namespace

TEST(FailureJoinTest, oneFailurePerNameNewestFirstMatchedWithoutCase)
{
    const std::vector<Event> events = {failure(u"AAAAAAAA"_s, 0), failure(u"BBBBBBBB"_s, 200),
                                       failure(u"aaaaaaaa"_s, 300)};
    const std::vector<ArchivedFile> files = {file(u"Aaaaaaaa"_s), file(u"bbbbbbbb"_s)};
    const std::vector<Failure> failures = joinFailures(events, files, available);
    ASSERT_EQ(failures.size(), 2U);
    EXPECT_EQ(failures.at(0).event.time, noon.addSecs(300));
    EXPECT_EQ(failures.at(0).file, 0);
    EXPECT_EQ(failures.at(1).file, 1);
    ASSERT_EQ(failures.at(0).companions.size(), 1U) << "the earlier failure of the same file";
    EXPECT_EQ(failures.at(0).companions.front().time, noon);
}

TEST(FailureJoinTest, aNameSpelledTheSameWinsOverOneThatDiffersInCase)
{
    const std::vector<ArchivedFile> files = {file(u"AAAAAAAA"_s), file(u"AaaaAAAA"_s), file(u"aaaaaaaa"_s)};
    EXPECT_EQ(joinFailures({failure(u"aaaaaaaa"_s, 0)}, files, available).front().file, 2);
    EXPECT_EQ(joinFailures({failure(u"aaaaAAAA"_s, 0)}, files, available).front().file, 0);
}

TEST(FailureJoinTest, onlyTheInternetMailServices4117IsAFailure)
{
    EXPECT_TRUE(joinFailures({event(u"WINS"_s, 4117, 0, {u"AAAAAAAA"_s})}, {}, available).empty());
}

TEST(FailureJoinTest, saysWhyAFileIsMissing)
{
    const auto why = [](const QString& name, const ArchiveAvailability& availability) {
        const std::vector<Failure> failures =
            joinFailures({failure(name, 0)}, {file(u"CON"_s), file(u"x"_s)}, availability);
        EXPECT_EQ(failures.front().file, -1);
        return failures.front().missingWhy.english();
    };
    EXPECT_TRUE(why(u"AAAAAAAA"_s, available).contains(u"no file of this name"_s));
    EXPECT_TRUE(why(u"AAAAAAAA"_s, {}).contains(u"No IN\\ARCHIVE"_s));
    EXPECT_TRUE(why(u"AAAAAAAA"_s, {true, true}).contains(u"could not be listed"_s));
    for (const QString& hostile :
         {u"..\\..\\x"_s, u"../../x"_s, u"CON"_s, u".."_s, u"a/x"_s, u"x\n"_s, u"x:y"_s})
        EXPECT_TRUE(why(hostile, available).contains(u"no plain file name"_s)) << qPrintable(hostile);
    EXPECT_TRUE(why(QString(), available).contains(u"names no spool file"_s));
}

TEST(FailureJoinTest, unsafeNamesAreNotAmongThoseToLookUp)
{
    EXPECT_EQ(failedNames({failure(u"..\\x"_s, 0), failure(u"CON"_s, 1), failure(u"AAAAAAAA"_s, 2)}),
              QSet<QString>({u"aaaaaaaa"_s}));
}

TEST(FailureJoinTest, companionsAreOfTheSameFileOrTroubleWithinAMinute)
{
    const std::vector<Event> events = {
        event(u"MSExchangeIMC"_s, 2002, -300, {u"a@b.example"_s, u"D:\\exchsrvr\\imcdata\\in\\AAAAAAAA"_s}),
        event(u"MSExchangeIMC"_s, 3039, -61),
        event(u"MSExchangeIS Private"_s, 1016, -5),
        event(u"MSExchangeIS"_s, 12004, -2, {u"80004005-F0000000"_s, u"<>"_s, u"AAAAAAAA"_s}),
        event(u"MSExchangeIS"_s, 12004, -1, {u"80004005-F0000000"_s, u"<>"_s, u"BBBBBBBB"_s}),
        failure(u"AAAAAAAA"_s, 0),
        event(u"MSExchangeIMC"_s, 2001, 1),
        event(u"DrWatson"_s, 4097, 60),
        event(u"MSExchangeIMC"_s, 4102, 61),
    };
    const std::vector<Failure> failures = joinFailures(events, {}, available);
    ASSERT_EQ(failures.size(), 1U);
    std::vector<int> ids;
    for (const Event& companion : failures.front().companions)
        ids.push_back(companion.id());
    ASSERT_EQ(ids, std::vector<int>({2002, 12004, 4097}));
    EXPECT_EQ(failures.front().companions.at(1).strings.last(), u"AAAAAAAA"_s);
    ASSERT_TRUE(failures.front().received);
    EXPECT_EQ(failures.front().received->id(), 2002);
}

TEST(FailureJoinTest, aStormOfEventsStaysBounded)
{
    std::vector<Event> events;
    for (int i = 0; i < 20'000; ++i) {
        events.push_back(event(u"MSExchangeIMC"_s, 4102, i / 1000));
        events.push_back(failure(QString::number(i % 5000), i / 1000));
    }
    const std::vector<Failure> failures = joinFailures(events, {}, available);
    ASSERT_EQ(failures.size(), 5000U);
    for (const Failure& each : failures)
        ASSERT_LE(each.companions.size(), 100U);
}

TEST(FailureJoinTest, eventsWithoutATimeStandLastAndYieldToTimedOnes)
{
    std::vector<Event> events = {failure(u"AAAAAAAA"_s, 0), failure(u"aaaaaaaa"_s, 0),
                                 failure(u"CCCCCCCC"_s, 0)};
    events.at(1).time = {};
    events.at(2).time = {};
    const std::vector<Failure> failures = joinFailures(events, {}, available);
    ASSERT_EQ(failures.size(), 2U);
    EXPECT_EQ(failures.at(0).name, u"AAAAAAAA"_s);
    EXPECT_TRUE(failures.at(0).event.time.isValid());
    EXPECT_EQ(failures.at(1).name, u"CCCCCCCC"_s);
}

TEST(FailureJoinTest, deliveredOnlyByProofAndNeverForWantOfAnEvent)
{
    const QString mts = u"c=US;a= ;p=Example;l=EXCH019903101159ABCD1234"_s;
    std::vector<ArchivedFile> files = {message(u"a"_s, u"<a@x.example>"_s),
                                       message(u"b"_s, u"<b@x.example>"_s, mts),
                                       message(u"c"_s, u"<c@x.example>"_s),
                                       file(u"d"_s),
                                       message(u"e"_s, u""_s),
                                       message(u"f"_s, u"<f@x.example>"_s)};
    const std::vector<Failure> failures = joinFailures({failure(u"F"_s, 0)}, files, available);
    settleStates(files, failures,
                 {delivery(u"other"_s, u"<a@x.example>"_s), delivery(mts), delivery(u"<f@x.example>"_s)});
    EXPECT_EQ(files.at(0).state, ArchiveState::Delivered);
    EXPECT_EQ(files.at(1).state, ArchiveState::Delivered);
    EXPECT_EQ(files.at(2).state, ArchiveState::Undetermined);
    EXPECT_EQ(files.at(3).state, ArchiveState::Undetermined);
    EXPECT_EQ(files.at(4).state, ArchiveState::Undetermined);
    EXPECT_EQ(files.at(5).state, ArchiveState::Failed) << "a 4117 outweighs the log";
}

TEST(FailureJoinTest, aMessageIdThatTwoFilesShareProvesNothing)
{
    std::vector<ArchivedFile> files = {message(u"a"_s, u"<same@x.example>"_s),
                                       message(u"b"_s, u"<same@x.example>"_s)};
    settleStates(files, {}, {delivery(u"mts"_s, u"<same@x.example>"_s)});
    EXPECT_EQ(files.at(0).state, ArchiveState::Undetermined);
    EXPECT_EQ(files.at(1).state, ArchiveState::Undetermined);
}
