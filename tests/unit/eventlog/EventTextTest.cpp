#include "core/eventlog/EventText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

std::vector<Event> read(const QString& text)
{
    const auto events = readEventText(text, u"pasted"_s);
    return events ? *events : std::vector<Event>();
}

const QString failedSentence = u"An error was returned from the messaging software the Internet Mail Service "
                               u"uses to process messages on the "
                               "Microsoft Exchange Server. As a result, the message in spool file %1 failed "
                               "to be delivered. The message has been "
                               "moved to the IMCDATA\\IN\\ARCHIVE directory."_s;

TEST(EventTextTest, ReadsTheSentenceOverSeveralLines)
{
    QString text = failedSentence.arg(u"C5LHP8PR"_s);
    text.replace(u" message in spool file "_s, u"\r\n> message\tin\u00A0spool\n>> file\n"_s);
    const auto events = read(u"Hello,\n> "_s + text + u"\nregards"_s);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_TRUE(events[0].is("MSExchangeIMC"_L1, 4117));
    EXPECT_EQ(spoolFileName(events[0]), u"C5LHP8PR"_s);
    EXPECT_EQ(events[0].type, EventType::Error);
    EXPECT_FALSE(events[0].time.isValid());
    EXPECT_FALSE(events[0].record);
    EXPECT_FALSE(events[0].data);
    EXPECT_EQ(events[0].log, u"pasted"_s);
}

TEST(EventTextTest, TellsTheSiblingsApartByTheirWording)
{
    const auto events = read(
        failedSentence.arg(u"A1"_s) +
        u" An error was encountered while validating addresses. This error was returned from the operating "
        u"system, or "
        "messaging software. As a result, the message in spool file B2 failed to be delivered. "
        "An error was returned from the messaging software the Internet Mail Service uses to process "
        "messages on the "
        "Microsoft Exchange Server. As a result, the message in spool file C3 will be retried when the server is restarted."_s);
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].id(), 4117);
    EXPECT_EQ(events[1].id(), 4118);
    EXPECT_EQ(events[2].id(), 4182);
    EXPECT_EQ(spoolFileName(events[1]), u"B2"_s);
    EXPECT_EQ(spoolFileName(events[2]), u"C3"_s);
}

TEST(EventTextTest, ReadsTheFormWithoutMessageFile)
{
    const auto events = read(
        u"The description for Event ID ( 4117 ) in Source ( MSExchangeIMC ) could not be found. It contains "
        "the following insertion\n string(s):\n M4XD8MB3.\n\nThe description for Event ID ( 4117 ) in Source "
        "( Wins ) could not be found. It contains the following insertion string(s): NOT."_s);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].id(), 4117);
    EXPECT_EQ(spoolFileName(events[0]), u"M4XD8MB3"_s);
}

TEST(EventTextTest, TakesTheFieldsAroundIt)
{
    const auto events = read(
        u"Date: 12/25/99 Time: 3:27:33 PM\nSource: MSExchangeIMC\nEvent ID: 4117\nComputer: EXCH01\nDescription:\n"_s +
        failedSentence.arg(u"A1"_s) + u"\nData:\n0000: 0001037f 80004005\n\nDate: 3/4/99 Time: 1:00\n"_s +
        failedSentence.arg(u"B2"_s) + u"\n0000: 7f 03 01 00 05 40 00 80"_s);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].time.toString(Qt::ISODate), u"1999-12-25T15:27:33Z"_s);
    EXPECT_EQ(events[0].timeBasis, TimeBasis::Assumed);
    EXPECT_EQ(events[0].computer, u"EXCH01"_s);
    EXPECT_EQ(events[0].data, QByteArray::fromHex("7f03010005400080"));
    EXPECT_FALSE(events[1].time.isValid()) << "day and month cannot be told apart";
    EXPECT_EQ(events[1].computer, QString());
    EXPECT_EQ(events[1].data, QByteArray::fromHex("7f03010005400080"));
}

TEST(EventTextTest, SaysWhenThereIsNoEvent)
{
    const auto events = readEventText(u"The printer is out of paper."_s, u"note.txt"_s);
    ASSERT_FALSE(events);
    EXPECT_EQ(events.error().file, u"note.txt"_s);
    EXPECT_FALSE(events.error().todo.isEmpty());
}

TEST(EventTextTest, LongTextsOfSentenceBeginningsEndSoon)
{
    const QString text =
        u"event id ( 4117 ) in source ( MSExchangeIMC ) could not be found "_s.repeated(20000) +
        u"message in spool file "_s.repeated(20000);
    EXPECT_FALSE(readEventText(text, u"x"_s));
}

} // namespace
} // namespace ims
