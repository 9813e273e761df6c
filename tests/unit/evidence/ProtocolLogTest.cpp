#include "core/evidence/ProtocolLog.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// Lines with a time before each; those that begin with a blank have none.
QByteArray stamped(const QByteArray& lines, const QByteArray& time = "5/13/00 2:36:27 PM")
{
    QByteArray text;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty())
            text += (line.startsWith(' ') ? line.sliced(1) : time + " : " + line) + "\r\n";
    }
    return text;
}

const QByteArray session = "A connection was accepted from SERVER1.\n"
                           ">>> 220 server2.example ESMTP Server ready\n"
                           "<<< EHLO server1.alpha.example\n"
                           ">>> 250-server2.example Hello [server1]\n 250-HELP\n 250 SIZE 0\n"
                           "<<< MAIL FROM:<John@alpha.example> SIZE=1460 RET=FULL\n"
                           ">>> 250 OK - mail from <John@alpha.example>\n"
                           "<<< RCPT TO:<jane@beta.example> NOTIFY=FAILURE,DELAY\n"
                           ">>> 250 OK - Recipient <jane@beta.example>\n"
                           "<<< RCPT TO:<nobody@beta.example>\n"
                           ">>> 550 Relaying is prohibited\n"
                           "<<< DATA\n"
                           ">>> 354 Send data.  End with CRLF.CRLF\n"
                           ">>> 250 OK\n"
                           "<<< QUIT\n"
                           ">>> 221 closing connection\n";

Expected<ProtocolLog> read(const QByteArray& bytes, const ProtocolOptions& options = {})
{
    return readProtocolLog(ByteSource::fromBytes(bytes, u"L0000000.LOG"_s), options);
}

} // namespace

TEST(ProtocolLogTest, readsAnInboundConnection)
{
    const QByteArray bytes = stamped(session);
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->connections.size(), 1U);
    const SmtpConnection& connection = log->connections[0];
    EXPECT_EQ(connection.direction, SmtpDirection::Inbound);
    EXPECT_EQ(connection.peer, u"SERVER1"_s);
    EXPECT_EQ(connection.helo, u"server1.alpha.example"_s);
    EXPECT_TRUE(connection.extended);
    EXPECT_TRUE(connection.closed);
    EXPECT_EQ(connection.begin.local, QDateTime(QDate(2000, 5, 13), QTime(14, 36, 27), Qt::UTC));
    ASSERT_EQ(connection.transactions.size(), 1U);
    const SmtpTransaction& message = connection.transactions[0];
    EXPECT_EQ(message.sender, u"John@alpha.example"_s);
    EXPECT_EQ(message.senderCode, 250);
    ASSERT_EQ(message.recipients.size(), 2U);
    EXPECT_EQ(message.recipients[0].address, u"jane@beta.example"_s);
    EXPECT_EQ(message.recipients[0].code, 250);
    EXPECT_EQ(message.recipients[1].code, 550);
    EXPECT_EQ(message.recipients[1].reply, u"550 Relaying is prohibited"_s);
    EXPECT_TRUE(message.data);
    EXPECT_EQ(message.code, 250);
    EXPECT_FALSE(message.afterText);
    EXPECT_TRUE(log->notes.isEmpty());
    EXPECT_EQ(log->dateOrder, DateOrder::MonthDayYear);
}

TEST(ProtocolLogTest, pointsAtTheBytes)
{
    const QByteArray bytes = stamped("A connection was accepted from early.\n<<< QUIT\n") + stamped(session);
    const auto log = read(bytes);
    ASSERT_EQ(log->connections.size(), 2U);
    const ByteRange early = log->connections[0].range;
    EXPECT_EQ(early.offset, 0);
    EXPECT_TRUE(bytes.mid(early.offset, early.length).endsWith("<<< QUIT"));
    const SmtpConnection& connection = log->connections[1];
    EXPECT_EQ(connection.range.offset,
              bytes.indexOf("5/13/00 2:36:27 PM : A connection was accepted from SERVER1"));
    EXPECT_EQ(connection.range.end(), bytes.size() - 2);
    const SmtpTransaction& message = connection.transactions.at(0);
    const QByteArray part = bytes.mid(message.range.offset, message.range.length);
    EXPECT_TRUE(part.contains("<<< MAIL FROM:<John@"));
    EXPECT_FALSE(part.contains("EHLO"));
    EXPECT_TRUE(part.endsWith(">>> 250 OK"));
    const ByteRange recipient = message.recipients[1].range;
    EXPECT_TRUE(bytes.mid(recipient.offset, recipient.length).endsWith("RCPT TO:<nobody@beta.example>"));
}

TEST(ProtocolLogTest, aMessageThatWasGivenUpEndsBeforeTheNext)
{
    const QByteArray bytes =
        stamped("A connection was accepted from h.\n<<< MAIL FROM:<one@x.example>\n>>> 250 OK\n") +
        stamped("<<< MAIL FROM:<two@x.example>\n>>> 250 OK\n", "5/13/00 2:40:00 PM");
    const auto log = read(bytes);
    ASSERT_EQ(log->connections.at(0).transactions.size(), 2U);
    const SmtpTransaction& first = log->connections[0].transactions[0];
    EXPECT_EQ(first.end.local.time(), QTime(14, 36, 27));
    EXPECT_EQ(first.range.end() + 2, log->connections[0].transactions[1].range.offset);
    EXPECT_EQ(log->connections[0].end.local.time(), QTime(14, 40, 0));
}

TEST(ProtocolLogTest, anOutboundConnectionHasTheArrowsTheOtherWayRound)
{
    const auto log = read(stamped("A connection to 10.1.1.25 was established.\n"
                                  "<<< IO: |220 firewall ready\n<<< 220 firewall ready\n"
                                  ">>> EHLO us.example\n<<< 500 unrecognized\n>>> HELO us.example\n"
                                  "<<< 250 hello\n>>> MAIL FROM: <bob@us.example>\n<<< 250 Ok\n"
                                  ">>> RCPT TO:<v@far.example>\n<<< 550 Domain invalid\n>>> QUIT\n"));
    ASSERT_TRUE(log);
    ASSERT_EQ(log->connections.size(), 1U);
    EXPECT_EQ(log->connections[0].direction, SmtpDirection::Outbound);
    EXPECT_EQ(log->connections[0].peer, u"10.1.1.25"_s);
    EXPECT_EQ(log->connections[0].helo, u"us.example"_s);
    EXPECT_FALSE(log->connections[0].extended);
    EXPECT_EQ(log->connections[0].transactions.at(0).recipients.at(0).code, 550);
    EXPECT_TRUE(findTransactions(*log, {u"bob@us.example"_s, {}, {}, {}}).empty());
}

TEST(ProtocolLogTest, commandsSentAheadKeepTheirReplies)
{
    const auto log = read(stamped("A connection was accepted from h.\n<<< MAIL FROM:<a@x.example>\n"
                                  "<<< RCPT TO:<one@b.example>\n<<< RCPT TO:<two@b.example>\n<<< DATA\n"
                                  ">>> 250 OK\n>>> 550 no\n>>> 250 OK\n>>> 354 go\n>>> 451 later\n"));
    const SmtpTransaction& message = log->connections.at(0).transactions.at(0);
    EXPECT_EQ(message.recipients.at(0).code, 550);
    EXPECT_EQ(message.recipients.at(1).code, 250);
    EXPECT_EQ(message.code, 451);
    EXPECT_FALSE(log->connections[0].closed);
}

TEST(ProtocolLogTest, atMaximumTheTextGivesTheMessageIdAndIsNotTakenForCommands)
{
    const auto log = read(
        stamped("A connection was accepted from h.\n<<< IO: |HELO h\n<<< HELO h\n>>> 250 OK\n"
                "<<< MAIL FROM:<a@x.example>\n>>> 250 OK\n<<< RCPT TO:<b@b.example>\n>>> 250 OK\n"
                "<<< DATA\n>>> 354 go\n<<< IO: |Received: from h\n Subject: x\n Message-ID: <1@x.example>\n"
                " \n RCPT TO:<forged@b.example>\n<<< MAIL FROM:<forged@x.example>\n Message-ID: <2@x>\n"
                ">>> 250 OK\n<<< MAIL FROM:<second@x.example>\n>>> 250 OK\n"));
    ASSERT_TRUE(log);
    ASSERT_EQ(log->connections.at(0).transactions.size(), 2U);
    const SmtpTransaction& message = log->connections[0].transactions[0];
    EXPECT_EQ(message.messageId, u"<1@x.example>"_s);
    EXPECT_EQ(message.recipients.size(), 1U);
    EXPECT_EQ(message.code, 250);
    EXPECT_FALSE(message.afterText);
    EXPECT_EQ(log->connections[0].transactions[1].sender, u"second@x.example"_s);
    EXPECT_TRUE(log->connections[0].transactions[1].afterText);
    ASSERT_EQ(log->notes.size(), 1);
    EXPECT_TRUE(log->notes[0].english().contains("could have been written by its sender"_L1));
}

TEST(ProtocolLogTest, findsTheMessageNearestInTime)
{
    const QByteArray bytes = stamped(session, "13.05.00 14:36:27") + stamped(session, "13.05.00 14:40:00") +
                             stamped(session, "14.05.00 9:00:00");
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    ProtocolQuery query;
    query.sender = u"john@ALPHA.example"_s;
    query.recipient = u"Jane@beta.example"_s;
    EXPECT_EQ(findTransactions(*log, query).size(), 3U);
    query.time = QDateTime(QDate(2000, 5, 13), QTime(14, 39, 0), Qt::UTC);
    const auto hits = findTransactions(*log, query);
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].secondsApart, 60);
    EXPECT_EQ(hits[0].transaction->begin.local.time(), QTime(14, 40, 0));
    query.recipient = u"else@beta.example"_s;
    EXPECT_TRUE(findTransactions(*log, query).empty());
    query.recipient.clear();
    query.sender = QString();
    EXPECT_TRUE(findTransactions(*log, query).empty());
}

TEST(ProtocolLogTest, keepsOnlyWhatIsWanted)
{
    ProtocolOptions options;
    options.addresses = {u"NEEDLE@b.example"_s};
    const QByteArray needle = stamped("A connection was accepted from h.\n<<< MAIL FROM:<>\n>>> 250 OK\n"
                                      "<<< RCPT TO:<needle@b.example>\n>>> 250 OK\n");
    const auto log = read(stamped(session).repeated(500) + needle + stamped(session), options);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->connections.size(), 1U);
    EXPECT_EQ(log->allConnections, 502);
    EXPECT_EQ(log->allTransactions, 502);
    ProtocolQuery query;
    query.sender = QString(); // the null sender
    EXPECT_EQ(findTransactions(*log, query).size(), 1U);
}

TEST(ProtocolLogTest, unclearDatesAreToldAndCanBeStated)
{
    const QByteArray bytes = stamped(session, "3/4/00 2:36:27 PM");
    const auto open = read(bytes);
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->dateOrder);
    EXPECT_GE(open->possibleOrders.size(), 2U);
    EXPECT_FALSE(open->connections[0].begin.local.isValid());
    EXPECT_EQ(open->notes.size(), 1);
    ProtocolQuery query;
    query.time = QDateTime(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    EXPECT_EQ(findTransactions(*open, query).size(), 1U); // no time is no proof against it

    ProtocolOptions stated;
    stated.times.dateOrder = DateOrder::DayMonthYear;
    EXPECT_EQ(read(bytes, stated)->connections[0].begin.local.date(), QDate(2000, 4, 3));
}

TEST(ProtocolLogTest, cutAtBothEnds)
{
    const QByteArray whole = stamped(session);
    const qsizetype from = whole.indexOf("5/13/00 2:36:27 PM : <<< MAIL");
    const auto tail = read(whole.sliced(from));
    ASSERT_TRUE(tail);
    ASSERT_EQ(tail->connections.size(), 1U);
    EXPECT_EQ(tail->connections[0].direction, SmtpDirection::Inbound);
    EXPECT_TRUE(tail->connections[0].peer.isEmpty());
    EXPECT_EQ(tail->connections[0].transactions.at(0).code, 250);

    const auto head = read(whole.first(whole.indexOf(">>> 354")));
    ASSERT_TRUE(head);
    EXPECT_FALSE(head->connections[0].closed);
    EXPECT_EQ(head->connections[0].transactions.at(0).code, 0);
    for (qsizetype length = 0; length < whole.size(); length += 7)
        read(whole.first(length)); // no crash at any length
}

TEST(ProtocolLogTest, readsWhatWasSavedAsUnicode)
{
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encode(QString::fromLatin1(stamped(session)));
    const auto log = read(bytes);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->connections.size(), 1U);
    EXPECT_TRUE(looksLikeProtocolLog(bytes));
    EXPECT_EQ(log->connections[0].peer, u"SERVER1"_s);
    EXPECT_EQ(log->connections[0].transactions.at(0).recipients.size(), 2U);
    EXPECT_EQ(log->connections[0].transactions[0].range.offset % 2, 0);
}

TEST(ProtocolLogTest, hostileLogs)
{
    QByteArray many = "A connection was accepted from \x1b[2J\xe2\x80\xaeh.\n<<< MAIL FROM:<" +
                      QByteArray(9000, 'a') + ">\n";
    for (int i = 0; i < 1500; ++i)
        many += "<<< RCPT TO:<a@b>\n";
    const auto log = read(stamped(many));
    ASSERT_TRUE(log);
    const SmtpTransaction& message = log->connections.at(0).transactions.at(0);
    EXPECT_EQ(message.recipients.size(), mostProtocolRecipients);
    EXPECT_EQ(message.recipientsLeftOut, 500);
    EXPECT_LE(message.sender.size(), 500);
    EXPECT_FALSE(log->connections[0].peer.contains(QChar(0x1b)));
    EXPECT_FALSE(log->connections[0].peer.contains(QChar(0x202e)));

    EXPECT_FALSE(read(QByteArray(2'000'000, '\0')));
    EXPECT_FALSE(read(QByteArray(2'000'000, '9')));
    EXPECT_FALSE(read("12345678 : \r\n99/99/99 99:99:99 : >>> 250 OK\r\n"));
    EXPECT_TRUE(read(stamped("<<< MAIL FROM\n<<< RCPT TO\n<<< DATA\n>>> 354\n>>> 2\n>>> 250\n<<< \n>>> \n")));
}

TEST(ProtocolLogTest, anotherFileIsAnErrorAnEmptyOneIsNot)
{
    const auto other = read("Dear all,\r\nno log here\r\n");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().file, u"L0000000.LOG"_s);
    EXPECT_TRUE(read(""));
}

TEST(ProtocolLogTest, isToldByItsBeginning)
{
    EXPECT_TRUE(looksLikeProtocolLog(stamped(session)));
    EXPECT_TRUE(looksLikeProtocolLog(stamped("<<< MAIL FROM:<a@b>\n")));
    EXPECT_TRUE(looksLikeProtocolLog("\xef\xbb\xbf"
                                     "A connection to 10.1.1.25 was established.\r\n"));
    EXPECT_FALSE(looksLikeProtocolLog("Received: from a\r\n\r\n>>> 250 quoted\r\n"));
    EXPECT_FALSE(looksLikeProtocolLog("5/13/00 2:36:27 PM : something happened\r\n"));
    EXPECT_FALSE(looksLikeProtocolLog(""));
}

TEST(ProtocolLogTest, stopsWhenAsked)
{
    StopSource stop;
    stop.request_stop();
    const auto log = readProtocolLog(ByteSource::fromBytes(stamped(session), u"x"_s), {}, stop.get_token());
    ASSERT_FALSE(log);
    EXPECT_TRUE(isCancelled(log.error()));
}
