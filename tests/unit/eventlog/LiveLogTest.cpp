#include "core/eventlog/LiveLog.h"

#include "core/base/ByteSource.h"
#include "core/eventlog/EventLog.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/FakeLiveLog.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

LiveLogApis apis(std::initializer_list<test::FakeLiveLog> fakes)
{
    LiveLogApis result;
    for (const test::FakeLiveLog& fake : fakes)
        result.push_back(std::make_unique<test::FakeLiveLog>(fake));
    return result;
}

QByteArray record(quint32 number, const QString& name)
{
    test::EvtRecord event;
    event.timeGenerated = 920888000 + number;
    event.eventId = 0xC0001015;
    event.type = 1;
    event.source = u"MSExchangeIMC"_s;
    event.computer = u"EXCH01"_s;
    event.strings = {name};
    return test::EvtWriter::encodeRecord(event, number);
}

test::FakeLiveLog classic(test::FakeLiveLog::Answers nexts, test::FakeLiveLog::Answers opens = {})
{
    return test::FakeLiveLog(LiveLogApi::Form::Records, std::move(opens), std::move(nexts));
}

const LiveLogName server{u"EXCH01"_s};

Expected<EventLog> readBack(const LiveLogCopy& copy)
{
    return readEventLog(ByteSource::fromBytes(copy.bytes, u"copy."_s + copy.ending), EventFilter::failures());
}

} // namespace

TEST(LiveLogTest, RecordsBecomeALogThatWasClosedProperly)
{
    const auto ways = apis(
        {classic({{0, record(9, u"C5LHP8PR"_s) + record(8, u"NQ1NQYQK"_s)}, {0, record(7, u"JTMRMAQV"_s)}})});
    const auto copy = copyLiveLog(ways, server);
    ASSERT_TRUE(copy) << copy.error().english().toStdString();
    EXPECT_EQ(copy->records, 3);
    EXPECT_EQ(copy->ending, u"evt"_s);
    EXPECT_TRUE(copy->notes.isEmpty());
    const auto log = readBack(*copy);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 3U);
    EXPECT_EQ(log->events.front().record, 7U);
    EXPECT_EQ(log->events.front().strings, QStringList{u"JTMRMAQV"_s});
    EXPECT_EQ(log->events.back().record, 9U);
    EXPECT_LT(log->events.front().range.offset, log->events.back().range.offset); // oldest first, as logs are
    EXPECT_FALSE(log->events.front().recovered);
    EXPECT_EQ(log->state.english(), u"closed properly"_s);
}

TEST(LiveLogTest, AnEmptyLogIsALogWithoutEvents)
{
    const auto copy = copyLiveLog(apis({classic({})}), server);
    ASSERT_TRUE(copy);
    const auto log = readBack(*copy);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->records, 0);
}

TEST(LiveLogTest, AServerThatDoesNotSpeakTheNewWayIsAskedTheOldOne)
{
    const auto ways = apis(
        {test::FakeLiveLog(LiveLogApi::Form::Xml, {{1753}}, {}), classic({{0, record(3, u"JTMRMAQV"_s)}})});
    const auto copy = copyLiveLog(ways, server);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->ending, u"evt"_s);
    EXPECT_EQ(copy->records, 1);
}

TEST(LiveLogTest, XmlEventsAreReadBack)
{
    const QByteArray event =
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
        "<Provider Name='MSExchangeIMC'/><EventID Qualifiers='49152'>4117</EventID>"
        "<Level>2</Level><TimeCreated SystemTime='1999-03-08T10:14:07.000Z'/>"
        "<EventRecordID>12</EventRecordID><Computer>EXCH01</Computer></System>"
        "<EventData><Data>JTMRMAQV</Data><Binary>7F03010005400080</Binary></EventData></Event>";
    const auto copy =
        copyLiveLog(apis({test::FakeLiveLog(LiveLogApi::Form::Xml, {}, {{0, event}, {259}})}), server);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->ending, u"xml"_s);
    EXPECT_EQ(copy->records, 1);
    const auto log = readBack(*copy);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 1U);
    EXPECT_EQ(spoolFileName(log->events.front()), u"JTMRMAQV"_s);
    EXPECT_EQ(log->events.front().data, QByteArray::fromHex("7f03010005400080"));
}

TEST(LiveLogTest, DeniedIsSaidWithTheWayRound)
{
    const auto copy =
        copyLiveLog(apis({classic({}, {{5}}), classic({{0, record(1, u"JTMRMAQV"_s)}})}), server);
    ASSERT_FALSE(copy); // no other way is tried: it would be denied as well
    EXPECT_EQ(copy.error().why.english(), u"access is denied (error 5)"_s);
    EXPECT_EQ(copy.error().file, u"\\\\EXCH01 Application"_s);
    EXPECT_TRUE(copy.error().todo.english().contains(u"Save As"_s));
}

TEST(LiveLogTest, NoWayFromHereNamesTheSavedLog)
{
    const auto copy = copyLiveLog({}, server);
    ASSERT_FALSE(copy);
    EXPECT_TRUE(copy.error().todo.english().contains(u"Do not clear it"_s));
}

TEST(LiveLogTest, ADeadHostIsSaidOnce)
{
    const auto copy = copyLiveLog(apis({classic({}, {{1722}}), classic({}, {{1722}})}), server);
    ASSERT_FALSE(copy);
    EXPECT_TRUE(copy.error().why.english().contains(u"does not answer"_s));
}

TEST(LiveLogTest, ALogThatIsClearedMeanwhileIsReadAnew)
{
    const auto copy = copyLiveLog(
        apis({classic({{0, record(9, u"C5LHP8PR"_s)}, {1503}, {0, record(1, u"JTMRMAQV"_s)}})}), server);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->records, 1);
    ASSERT_EQ(copy->notes.size(), 1);
    const auto log = readBack(*copy);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 1U);
    EXPECT_EQ(log->events.front().strings, QStringList{u"JTMRMAQV"_s});
}

TEST(LiveLogTest, ALogThatIsClearedAgainAndAgainEnds)
{
    test::FakeLiveLog::Answers answers{{0, record(9, u"C5LHP8PR"_s)}};
    answers.insert(answers.end(), 50, LiveLogApi::Answer{1503});
    const auto copy = copyLiveLog(apis({classic(answers)}), server);
    EXPECT_FALSE(copy);
}

TEST(LiveLogTest, DamageInTheMiddleKeepsWhatWasRead)
{
    const auto copy = copyLiveLog(apis({classic({{0, record(9, u"C5LHP8PR"_s)}, {1500}})}), server);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->records, 1);
    ASSERT_EQ(copy->notes.size(), 1);
    EXPECT_TRUE(copy->notes.front().english().contains(u"ended early"_s));
}

TEST(LiveLogTest, DamageAtOnceIsAnError)
{
    const auto copy = copyLiveLog(apis({classic({{1500}})}), server);
    ASSERT_FALSE(copy);
    EXPECT_TRUE(copy.error().why.english().contains(u"damaged"_s));
}

TEST(LiveLogTest, BytesThatAreNoRecordsEndTheReading)
{
    test::FakeLiveLog::Answers answers{{0, record(9, u"C5LHP8PR"_s)}};
    answers.insert(answers.end(), 3, LiveLogApi::Answer{0, QByteArray(300, '\x7f')});
    const auto copy = copyLiveLog(apis({classic(answers)}), server);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->records, 1);
    EXPECT_EQ(copy->notes.size(), 1);
}

TEST(LiveLogTest, AHugeLogKeepsItsNewestEvents)
{
    const QByteArray newest = record(9, u"C5LHP8PR"_s);
    const auto copy = copyLiveLog(
        apis({classic({{0, newest}, {0, record(8, u"NQ1NQYQK"_s)}, {0, record(7, u"JTMRMAQV"_s)}})}), server,
        {}, {}, newest.size() + 1);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->records, 2);
    ASSERT_EQ(copy->notes.size(), 1);
    const auto log = readBack(*copy);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.back().record, 9U);
}

TEST(LiveLogTest, CancelEndsItBetweenTwoCalls)
{
    StopSource stop;
    int asked = 0;
    const auto progress = [&](qint64, qint64, const Message&) {
        if (++asked == 2)
            stop.request_stop();
    };
    test::FakeLiveLog::Answers answers(1000, {0, record(9, u"C5LHP8PR"_s)});
    const auto copy = copyLiveLog(apis({classic(answers)}), server, stop.get_token(), progress);
    ASSERT_FALSE(copy);
    EXPECT_TRUE(isCancelled(copy.error()));
    EXPECT_EQ(asked, 2);
}

TEST(LiveLogTest, ComputerNamesThatCouldBeAnythingElseAreRefused)
{
    EXPECT_EQ(computerName(u" \\\\EXCH01 "_s), u"EXCH01"_s);
    EXPECT_EQ(computerName(u"mail-1.contoso.com"_s), u"mail-1.contoso.com"_s);
    for (const QString& bad :
         {u""_s, u"\\\\"_s, u"EXCH01\\pipe"_s, u"EXCH01/x"_s, u"a b"_s, u"a\nb"_s, u"a&b"_s})
        EXPECT_FALSE(computerName(bad)) << bad.toStdString();
}

} // namespace ims
