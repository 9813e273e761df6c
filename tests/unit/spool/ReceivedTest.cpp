#include "core/spool/Received.h"

#include "tests/support/SpoolFileWriter.h"
#include "tests/unit/spool/SpoolTestSupport.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

QString iso(const QDateTime& time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : u"none"_s;
}

const QByteArray ims55 = "from mail.sender.example ([192.0.2.1]) by exch01.example.com with SMTP (Microsoft "
                         "Exchange Internet Mail Service Version 5.5.2650.21)\r\n\tid WKA6D6YM; Wed, 5 Nov "
                         "1997 14:51:27 -0500";

} // namespace

TEST(Received, TheLineOfTheInternetMailService)
{
    const Hop hop = parseReceived(ims55, {10, 20});
    EXPECT_EQ(hop.range, ByteRange(10, 20));
    EXPECT_EQ(hop.from, u"mail.sender.example ([192.0.2.1])"_s);
    EXPECT_EQ(hop.by, u"exch01.example.com"_s);
    EXPECT_EQ(hop.with, u"SMTP (Microsoft Exchange Internet Mail Service Version 5.5.2650.21)"_s);
    EXPECT_EQ(hop.id, u"WKA6D6YM"_s);
    EXPECT_EQ(hop.exchangeBuild, u"5.5.2650.21"_s);
    EXPECT_EQ(iso(hop.time), u"1997-11-05T19:51:27Z"_s);
}

TEST(Received, TheLineOfExchange40)
{
    const Hop hop = parseReceived("by pain.example.com with Microsoft Exchange (IMC 4.0.838.14)\r\n\tid "
                                  "<01BC2E0B.6D4F8F20@pain.example.com>; Tue, 11 Mar 1997 12:25:12 -0500");
    EXPECT_EQ(hop.by, u"pain.example.com"_s);
    EXPECT_EQ(hop.with, u"Microsoft Exchange (IMC 4.0.838.14)"_s);
    EXPECT_EQ(hop.id, u"01BC2E0B.6D4F8F20@pain.example.com"_s);
    EXPECT_EQ(hop.exchangeBuild, u"4.0.838.14"_s);
    EXPECT_EQ(iso(hop.time), u"1997-03-11T17:25:12Z"_s);
}

TEST(Received, FormsOfOtherMailServers)
{
    const Hop sendmail =
        parseReceived("(from majordom@localhost)\n\tby h.example (8.8.5/8.8.5) id NAA18142;\n\t"
                      "Sat, 12 Jul 1997 13:10:53 -0700 (PDT)");
    EXPECT_EQ(sendmail.from, QString()) << "what a comment holds is no clause";
    EXPECT_EQ(sendmail.by, u"h.example (8.8.5/8.8.5)"_s);
    EXPECT_EQ(sendmail.byHost(), u"h.example"_s);
    EXPECT_EQ(sendmail.id, u"NAA18142"_s);

    const Hop qmail = parseReceived("(qmail 6883 invoked from network); 1 Dec 1997 17:50:04 -0000");
    EXPECT_EQ(qmail.by, QString());
    EXPECT_EQ(iso(qmail.time), u"1997-12-01T17:50:04Z"_s);

    const Hop pp = parseReceived("from a.example by b.example with SMTP (PP) id <01234-0@b.example>; Mon, 12 "
                                 "Aug 1991 10:22:01 +0100");
    EXPECT_EQ(pp.with, u"SMTP (PP)"_s);
    EXPECT_EQ(pp.id, u"01234-0@b.example"_s);

    const Hop exim =
        parseReceived("from [192.0.2.9] (helo=User)\n by m.example with esmtp (Exim 2.05 #1)\n id "
                      "1ZC1sl-0006b4-TU\n for a@b.example; Mon, 06 Jul 98 10:36:08 +0200");
    EXPECT_EQ(exim.from, u"[192.0.2.9] (helo=User)"_s);
    EXPECT_EQ(exim.id, u"1ZC1sl-0006b4-TU"_s);
    EXPECT_EQ(exim.forWhom, u"a@b.example"_s);
    EXPECT_EQ(iso(exim.time), u"1998-07-06T08:36:08Z"_s);

    const Hop postfix =
        parseReceived("from ns (ns [192.0.2.246])\n by s.example (Postfix) with ESMTP id 96E5C6C\n "
                      "for <aaaa@s.example>; Wed, 16 Jan 2008 11:08:14 -0800 (PST)");
    EXPECT_EQ(postfix.forWhom, u"aaaa@s.example"_s);

    const Hop old = parseReceived("by h.example (5.57/Ultrix) id AA04178, Mon, 12 Aug 91 10:22:01 EDT");
    EXPECT_EQ(old.id, u"AA04178"_s);
    EXPECT_EQ(iso(old.time), u"1991-08-12T14:22:01Z"_s) << "no semicolon";

    const Hop listserv =
        parseReceived("from A.EXAMPLE by B.EXAMPLE (LISTSERV-TCP/IP release 1.8c) with spool id "
                      "2458 for L@B.EXAMPLE; Thu, 10 Jan 2002 14:13:50 -0800");
    EXPECT_EQ(listserv.with, u"spool"_s);
    EXPECT_EQ(listserv.id, u"2458"_s);
}

TEST(Received, ASemicolonBeforeACommentWithADate)
{
    // The line of KB Q190084.
    const Hop hop =
        parseReceived("by host; (5.65/1.1.8.2/14Feb98-0313PM) id AA06568; Wed, 17 Jun 1998 10:00:00 -0700");
    EXPECT_EQ(hop.by, u"host"_s);
    EXPECT_EQ(hop.id, u"AA06568"_s);
    EXPECT_EQ(iso(hop.time), u"1998-06-17T17:00:00Z"_s);
}

TEST(Received, WhatIsMissingStaysEmpty)
{
    for (const char* text :
         {"", "apparently", "or is it", ";", "from", "by", ";;;;;;", "(((", "\"", "<", "id"}) {
        const Hop hop = parseReceived(text);
        EXPECT_FALSE(hop.time.isValid()) << text;
        EXPECT_EQ(hop.exchangeBuild, QString()) << text;
        EXPECT_EQ(hop.id, QString()) << text;
    }
    EXPECT_FALSE(parseReceived("by a; 17 Jun 1998 10:00:00").time.isValid()) << "a time without zone";
    const Hop noHelo = parseReceived("from ([192.0.2.1]) by host.example with SMTP; 17 Jun 1998 10:00:00 UT");
    EXPECT_EQ(noHelo.from, u"([192.0.2.1])"_s);
    EXPECT_EQ(noHelo.by, u"host.example"_s);
    EXPECT_EQ(parseReceived("from by host.example with SMTP").by, u"host.example"_s);
    EXPECT_EQ(parseReceived("from by by host.example").from, u"by"_s);
}

TEST(Received, WhatThePeerCallsItselfIsNotTakenForTheServersWords)
{
    const Hop hop =
        parseReceived("from x by exch01 with SMTP (Microsoft Exchange Internet Mail Service Version "
                      "4.0.1.1) id AAAAAAAA ([192.0.2.1]) by real.example with SMTP (other) id "
                      "WKA6D6YM; 17 Jun 1998 10:00:00 UT");
    EXPECT_EQ(hop.by, u"real.example"_s);
    EXPECT_EQ(hop.id, u"WKA6D6YM"_s);
    EXPECT_EQ(hop.exchangeBuild, QString());
    EXPECT_EQ(
        parseReceived("from x (Internet Mail Service Version 5.5.2650.21) by y with SMTP").exchangeBuild,
        QString());
    EXPECT_EQ(parseReceived("by y with SMTP (Internet Mail Service Version 15.5.2650.21.4)").exchangeBuild,
              QString());
}

TEST(Received, LongAndHostileFieldsAreReadInReasonableTime)
{
    for (const char* piece : {"(", "by by ", ";", "<", "a;1 Jun 98 ", "id(", "\"", "[("})
        parseReceived(QByteArray(piece).repeated(1000000));
}

TEST(MtsId, TheTwoSamples)
{
    const auto one = parseMtsId(u"c=US;a= ;p=Org;l=RAYDEN9711051951WKA6D6YM"_s); // Q190709
    ASSERT_TRUE(one);
    EXPECT_EQ(one->server, u"RAYDEN"_s);
    EXPECT_EQ(iso(one->time), u"1997-11-05T19:51:00Z"_s);
    EXPECT_EQ(one->id, u"WKA6D6YM"_s);
    const auto two = parseMtsId(u"c=us;a= ;p=Org;l=user110001172149D1FCA2JL"_s); // Q251152
    ASSERT_TRUE(two);
    EXPECT_EQ(two->server, u"user11"_s);
    EXPECT_EQ(iso(two->time), u"2000-01-17T21:49:00Z"_s);
    EXPECT_EQ(parseMtsId(u"c=US;a= ;p=Org;l=RAYDEN 9711051951 WKA6D6YM"_s)->server, u"RAYDEN"_s);
}

TEST(MtsId, OtherIdsAreNone)
{
    for (const QString& text : {QString(), u"c=US;a= ;p=Org;l=EXCH01-990310081904Z-17"_s,
                                u"c=US;a= ;p=Org;l=RAYDEN9713051951WKA6D6YM"_s,
                                u"c=US;a= ;p=Org;l=RAYDEN9711051951WKA6D6Y"_s, u"RAYDEN9711051951WKA6D6YM"_s})
        EXPECT_FALSE(parseMtsId(text)) << text.toStdString();
}

TEST(SpoolReaderHops, DelaysAndTheServersOwnLine)
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.sender.example";
    envelope.sender = "a@sender.example";
    envelope.recipients = {"b@example.com"};
    envelope.mtsId = SpoolFileWriter::mtsId("Org", "RAYDEN", 878759487, "WKA6D6YM");
    // A peer that is an Exchange server of another version stands below.
    const QByteArray text =
        "Received: " + ims55 +
        "\r\nReceived: from x by peer with SMTP (Microsoft Exchange Internet Mail Service "
        "Version 5.5.1960.3)\r\n\tid ND9X2LS1; Wed, 5 Nov 1997 19:40:00 GMT\r\n"
        "Received: from y by z; no date at all\r\nSubject: x\r\n\r\nx\r\n";
    const QByteArray bytes = SpoolFileWriter::write(envelope, text);
    const SpoolFile file = readBytes(bytes);
    ASSERT_EQ(file.hops.size(), 3u);
    EXPECT_EQ(file.hops[0].range, rangeOf(bytes, "Received: " + ims55));
    EXPECT_EQ(file.hops[0].delay, 687);
    EXPECT_EQ(file.hops[1].exchangeBuild, u"5.5.1960.3"_s);
    EXPECT_FALSE(file.hops[1].delay) << "the one before has no time";
    EXPECT_FALSE(file.hops[2].delay);
    ASSERT_TRUE(file.mtsId);
    EXPECT_EQ(file.mtsId->server, u"RAYDEN"_s);
    EXPECT_EQ(file.serverBuild, u"5.5.2650.21"_s);
}

TEST(OwnHop, IsNeverAPeersLine)
{
    const Hop peer =
        parseReceived("from x by peer with SMTP (Microsoft Exchange Internet Mail Service Version "
                      "5.5.1960.3) id ND9X2LS1; Wed, 5 Nov 1997 19:40:00 GMT");
    const Hop named =
        parseReceived("from x by RAYDEN.example with SMTP (Microsoft Exchange Internet Mail Service "
                      "Version 5.5.2650.21) id OTHERID1");
    const auto mtsId = parseMtsId(u"c=US;a= ;p=Org;l=RAYDEN9711051951WKA6D6YM"_s);
    EXPECT_EQ(ownHop({peer}, mtsId), nullptr);
    EXPECT_EQ(ownHop({peer}, {}), nullptr);
    EXPECT_EQ(ownHop({}, mtsId), nullptr);
    const std::vector<Hop> onTop = {named, peer};
    EXPECT_EQ(ownHop(onTop, mtsId), &onTop[0]);
    EXPECT_EQ(ownHop(onTop, {}, u"rayden"_s), &onTop[0]);
    EXPECT_EQ(ownHop({peer, named}, mtsId), nullptr) << "a stranger can write a line below the top";
}
