#include "core/evidence/StatedEvent.h"

#include "core/evidence/EvidenceCollector.h"
#include "tests/support/SampleMessages.h"
#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon(int seconds = 0)
{
    return QDateTime::fromSecsSinceEpoch(march1999(10, 12, 0, 0) + seconds, Qt::UTC);
}

StatedEvent stated(quint16 id, const QString& spoolFile, const QDateTime& time = noon())
{
    StatedEvent event;
    event.source = u"MSExchangeIMC"_s;
    event.id = id;
    event.time = time;
    event.computer = u"EXCH01"_s;
    event.spoolFile = spoolFile;
    return event;
}

StatedEvent withText(StatedEvent event, const QString& text)
{
    event.text = text;
    return event;
}

Evidence collect(const EvidenceRequest& request)
{
    static const CharsetCatalogue catalogue = *CharsetCatalogue::builtIn();
    auto evidence = collectEvidence(request, catalogue);
    EXPECT_TRUE(evidence) << qPrintable(evidence ? QString() : evidence.error().english());
    return evidence ? std::move(*evidence) : Evidence();
}

} // namespace

TEST(StatedEventTest, isWhatALogWouldHaveHeldAndSaysThatItWasStated)
{
    const Event event = eventOf(stated(4117, u" GHW7TK3B "_s), 3);
    EXPECT_TRUE(event.stated);
    EXPECT_EQ(event.log, u"stated event 3"_s);
    EXPECT_FALSE(event.record);
    EXPECT_EQ(event.time, noon());
    EXPECT_EQ(event.timeBasis, TimeBasis::Stated);
    EXPECT_EQ(event.fullId, 0xC0001015U);
    EXPECT_EQ(event.type, EventType::Error);
    EXPECT_EQ(event.category, u"Internal Processing"_s);
    EXPECT_EQ(spoolFileName(event), u"GHW7TK3B"_s);
    ASSERT_TRUE(event.description);
    EXPECT_TRUE(event.description->contains(u"the message in spool file GHW7TK3B failed"_s));
    EXPECT_FALSE(event.data);
}

TEST(StatedEventTest, takesTypeAndCategoryFromTheKnowledgeBase)
{
    const Event received = eventOf(stated(2002, u"GHW7TK3B"_s), 1);
    EXPECT_EQ(received.type, EventType::Information);
    EXPECT_EQ(received.category, u"Message Transfer"_s);
    EXPECT_EQ(spoolFileName(received), u"GHW7TK3B"_s) << "a bare name was read out, no path";
    const Event unknown = eventOf(stated(77, {}), 1);
    EXPECT_EQ(unknown.type, EventType::Error);
    EXPECT_TRUE(unknown.category.isEmpty());
    EXPECT_FALSE(unknown.description);
}

TEST(StatedEventTest, readsItsDataInWordsAndInBytes)
{
    for (const QString& text :
         {u"0001037f 80004005"_s, u"0x0001037F, 0x80004005"_s, u"Data: words: 0000: 0001037f   80004005"_s,
          u"7F 03 01 00 05 40 00 80"_s, u"0000: 7f 03 01 00 05 40 00 80\n"_s}) {
        const Event event = eventOf(withText(stated(4117, u"GHW7TK3B"_s), text), 1);
        EXPECT_EQ(event.data, QByteArray::fromHex("7f03010005400080")) << qPrintable(text);
        const std::optional<DataWords> words = dataWords(event);
        ASSERT_TRUE(words) << qPrintable(text);
        EXPECT_EQ(words->location, 0x0001037fU);
        EXPECT_EQ(words->hresult, 0x80004005U);
        EXPECT_TRUE(event.description->startsWith(u"An error was returned"_s)) << "data is no description";
    }
}

TEST(StatedEventTest, keepsWhatWasTypedAsItsDescription)
{
    const QString typed = u"it said something about GHW7TK3B, then 0001037f 80004005"_s;
    const Event event = eventOf(withText(stated(4117, {}), typed), 1);
    EXPECT_EQ(event.description, typed);
    EXPECT_TRUE(event.data);
    EXPECT_TRUE(spoolFileName(event).isEmpty()) << "no sentence of the event names it";
    const QString sentence = u"the message in spool file GHW7TK3B failed to be delivered."_s;
    EXPECT_EQ(spoolFileName(eventOf(withText(stated(4117, {}), sentence), 1)), u"GHW7TK3B"_s);
}

TEST(StatedEventTest, namesTheFileOfEveryNumber)
{
    StatedEvent engine = stated(12004, u"GHW7TK3B"_s);
    engine.source = u"MSExchangeIS"_s;
    for (const StatedEvent& event : {stated(4120, u"GHW7TK3B"_s), stated(3039, u"GHW7TK3B"_s), engine})
        EXPECT_EQ(spoolFileName(eventOf(event, 1)), u"GHW7TK3B"_s) << event.id;
}

TEST(StatedEventTest, standsAmongTheOthersByTimeAndLastWithoutOne)
{
    std::vector<Event> events(3);
    events[0].time = noon();
    events[1].time = noon(100);
    addStatedEvents(events, {eventOf(stated(4117, u"A"_s, {}), 1), eventOf(stated(4117, u"B"_s, noon(50)), 2),
                             eventOf(stated(4117, u"C"_s, noon(100)), 3)});
    QStringList logs;
    for (const Event& event : events)
        logs.append(event.log);
    EXPECT_EQ(logs, QStringList({{}, u"stated event 2"_s, {}, u"stated event 3"_s, {}, u"stated event 1"_s}));
}

TEST(StatedEventTest, isJoinedLikeTheEventOfALogButCoversNoTime)
{
    TestTree tree;
    EvidenceRequest request;
    EXPECT_TRUE(request.isEmpty());
    StatedEvent engine = stated(12004, u"AAAAAAAA"_s, noon(-5));
    engine.source = u"MSExchangeIS"_s;
    request.statedEvents = {stated(4117, u"aaaaaaaa"_s), engine, stated(3039, {}, noon(20)),
                            stated(4117, u"GONE0000"_s, noon(-600))};
    EXPECT_FALSE(request.isEmpty());
    tree.write("Archive/AAAAAAAA", spoolBytes("<a@x.example>", "AAAA1111"));
    request.archives = {tree.path("Archive")};
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.failures.size(), 2U);
    const Failure& failure = evidence.failures.front();
    EXPECT_EQ(failure.name, u"aaaaaaaa"_s);
    EXPECT_TRUE(failure.event.stated);
    EXPECT_FALSE(failure.stated) << "an event does name it";
    ASSERT_EQ(failure.companions.size(), 2U);
    EXPECT_EQ(failure.companions.front().id(), 12004);
    EXPECT_EQ(failure.companions.back().id(), 3039);
    ASSERT_EQ(failure.file, 0);
    EXPECT_EQ(evidence.files.front().state, ArchiveState::Failed);
    EXPECT_EQ(evidence.failures.back().file, -1);
    EXPECT_FALSE(evidence.failures.back().missingWhy.isEmpty());
    EXPECT_TRUE(evidence.coverage.empty());
    EXPECT_EQ(evidence.server, u"EXCH01"_s);
    ASSERT_EQ(evidence.inputs.size(), 5U);
    EXPECT_EQ(evidence.inputs.back().file, u"stated event 4"_s);
    EXPECT_TRUE(evidence.errors.empty());
}

TEST(StatedEventTest, thatALogHoldsTooIsKeptOnceAndNotForgotten)
{
    TestTree tree;
    EvidenceRequest request;
    request.logs = {tree.write("app.evt", failureLog({u"AAAAAAAA"_s, u"BBBBBBBB"_s}))}; // 12:00 and 12:01
    request.statedEvents = {stated(4117, u"bbbbbbbb"_s, noon(20)), // the log's, 40 seconds off
                            stated(4117, u"AAAAAAAA"_s, noon(61)), // too far from it
                            stated(4118, u"AAAAAAAA"_s, noon())};  // another number
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.failures.size(), 2U);
    int seen = 0;
    for (const Event& event : evidence.events) {
        if (spoolFileName(event) == u"BBBBBBBB"_s) {
            ++seen;
            EXPECT_FALSE(event.stated);
            EXPECT_EQ(event.alsoIn, QStringList{u"stated event 1"_s});
        }
        EXPECT_NE(spoolFileName(event), u"bbbbbbbb"_s);
    }
    EXPECT_EQ(seen, 1);
    EXPECT_EQ(std::count_if(evidence.events.begin(), evidence.events.end(),
                            [](const Event& event) { return event.stated; }),
              2);
}

TEST(StatedEventTest, aLogsEventOfTheSameFileComesBeforeAStatedOne)
{
    TestTree tree;
    EvidenceRequest request;
    request.logs = {tree.write("app.evt", failureLog({u"AAAAAAAA"_s}))};
    request.statedEvents = {stated(4117, u"AAAAAAAA"_s, noon(7200)), stated(4117, u"AAAAAAAA"_s, {}),
                            stated(4117, u"AAAAAAAA"_s, noon(-7200))};
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.failures.size(), 1U);
    EXPECT_FALSE(evidence.failures.front().event.stated);
    EXPECT_EQ(evidence.failures.front().companions.size(), 3U) << "what was stated is still told";
}

TEST(StatedEventTest, withoutANameIsAMessageOfItsOwn)
{
    EvidenceRequest request;
    request.statedEvents = {stated(4117, {}), stated(4117, {}, noon(300))};
    const Evidence evidence = collect(request);
    ASSERT_EQ(evidence.failures.size(), 2U);
    EXPECT_TRUE(evidence.failures.front().name.isEmpty());
    EXPECT_TRUE(evidence.failures.front().missingWhy.english().contains(u"names no spool file"_s));
}

TEST(StatedEventTest, aVersionReadOutIsStated)
{
    EvidenceRequest request;
    request.statedEvents = {stated(4117, u"AAAAAAAA"_s), withText(stated(1000, {}), u"build 5.5.2650.21"_s)};
    const Evidence evidence = collect(request);
    EXPECT_EQ(evidence.serverVersion, u"5.5.2650.21"_s);
    EXPECT_TRUE(evidence.serverVersionStated);
    EXPECT_TRUE(evidence.serverVersionBasis.english().startsWith(u"stated"_s));
}

TEST(StatedEventTest, ofAnotherComputerOrWithOtherDataIsAnotherEvent)
{
    std::vector<Event> events = {eventOf(withText(stated(4117, u"A"_s), u"0001037f 80004005"_s), 1)};
    events[0].stated = false;
    StatedEvent other = stated(4117, u"A"_s);
    other.computer = u"EXCH02"_s;
    addStatedEvents(events,
                    {eventOf(other, 1), eventOf(withText(stated(4117, u"A"_s), u"0001037f 8007000e"_s), 2)});
    EXPECT_EQ(events.size(), 3U);
}
