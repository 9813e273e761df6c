#include "core/evidence/ServerFacts.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Failure failureOn(const QString& computer)
{
    Failure failure;
    failure.event.computer = computer;
    return failure;
}

Event start(const QString& computer, const QStringList& strings)
{
    Event event;
    event.source = u"MSExchangeIMC"_s;
    event.fullId = 1000;
    event.computer = computer;
    event.strings = strings;
    return event;
}

ArchivedFile received(const QString& value, const QString& mtsId = {})
{
    ArchivedFile file;
    file.name = u"AAAAAAAA"_s;
    file.spool.emplace();
    file.spool->hops = {parseReceived(value.toLatin1())};
    file.spool->mtsId = parseMtsId(mtsId);
    return file;
}

QString stamp(const QString& host, const QString& version, const QString& day = u"10"_s)
{
    return u"from x ([192.0.2.1]) by "_s + host +
           u" with SMTP (Microsoft Exchange Internet Mail Service Version "_s + version +
           u") id ABCD1234; Wed, "_s + day + u" Mar 1999 08:19:04 -0000"_s;
}

} // namespace

TEST(ServerFactsTest, theServerThatLoggedMostFailuresAndANoteWhereSeveral)
{
    QList<Message> notes;
    EXPECT_EQ(findServer({failureOn(u"EXCH01"_s), failureOn(u"exch01"_s)}, notes).toUpper(), u"EXCH01"_s);
    EXPECT_TRUE(notes.isEmpty());
    EXPECT_EQ(
        findServer({failureOn(u"OLD"_s), failureOn(u"NEW"_s), failureOn(u"NEW"_s), failureOn(QString())},
                   notes),
        u"NEW"_s);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().english().contains(u"NEW, OLD"_s));
    EXPECT_TRUE(findServer({}, notes).isEmpty());
}

TEST(ServerFactsTest, event1000OfTheSameServerComesFirst)
{
    const std::vector<Event> events = {start(u"EXCH01"_s, {u"5.5.1960.3"_s}),
                                       start(u"EXCH01"_s, {u"5.5.2232.9"_s}),
                                       start(u"OTHER"_s, {u"5.0.1457.10"_s})};
    const ServerVersion version =
        findServerVersion(u"EXCH01"_s, events, {received(stamp(u"exch01"_s, u"5.5.2650.21"_s))});
    EXPECT_EQ(version.version, u"5.5.2232.9"_s);
    EXPECT_TRUE(version.basis.english().startsWith(u"documented"_s));
}

TEST(ServerFactsTest, understandsABuildInWords)
{
    EXPECT_EQ(findServerVersion({}, {start({}, {u"started, version 5.5 (Build 2653.13)"_s})}, {}).version,
              u"5.5.2653.13"_s);
    EXPECT_EQ(findServerVersion({}, {start({}, {u"15.5.2653.13.4"_s, u"192.168.5.5"_s})}, {}).version,
              QString());
}

TEST(ServerFactsTest, elseTheNewestReceivedLineThatNamesTheServer)
{
    const ServerVersion version =
        findServerVersion(u"EXCH01"_s, {},
                          {received(stamp(u"exch01.example.com"_s, u"5.5.2232.9"_s, u"17"_s)),
                           received(stamp(u"exch01.example.com"_s, u"5.5.1960.3"_s, u"10"_s)),
                           received(stamp(u"stranger.example"_s, u"5.5.2653.13"_s, u"24"_s))});
    EXPECT_EQ(version.version, u"5.5.2232.9"_s);
    EXPECT_TRUE(version.basis.english().startsWith(u"inferred"_s));
}

TEST(ServerFactsTest, theIdOfTheEnvelopeMarksTheServersOwnLineUnderAnyHostName)
{
    const QString mts = u"c=US;a= ;p=Example;l=EXCH019903100819ABCD1234"_s;
    EXPECT_EQ(
        findServerVersion(u"EXCH01"_s, {}, {received(stamp(u"mail.example.com"_s, u"5.5.2232.9"_s), mts)})
            .version,
        u"5.5.2232.9"_s);
    EXPECT_EQ(findServerVersion({}, {}, {received(stamp(u"mail.example.com"_s, u"5.5.2232.9"_s))}).version,
              QString());
}

TEST(ServerFactsTest, readsTheStampOfExchange40)
{
    const QString value =
        u"from x by exch01.example.com with Microsoft Exchange (IMC 4.0.838.14) id ABCD1234; Wed, 10 Mar "
        "1999 08:19:04 -0000"_s;
    EXPECT_EQ(findServerVersion(u"EXCH01"_s, {}, {received(value)}).version, u"4.0.838.14"_s);
}
