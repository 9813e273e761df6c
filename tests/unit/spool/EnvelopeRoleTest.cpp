#include "tests/unit/spool/SpoolTestSupport.h"

#include "tests/support/SpoolFileWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray message = crlf("Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
                                "From: Ann <ann@alpha.example>\nSubject: hello\n\nText.\n");

SpoolEnvelope usual()
{
    SpoolEnvelope one;
    one.peerHost = "mail.alpha.example";
    one.helo = "relay.alpha.example";
    one.sender = "ann@alpha.example";
    one.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    one.recipients = {"bob@beta.example", "hidden@beta.example"};
    one.received = 878759487;
    return one;
}

// A literal with the zero bytes in it.
template <size_t length>
QByteArray raw(const char (&literal)[length])
{
    return {literal, length - 1};
}

Envelope read(const QByteArray& bytes)
{
    const SpoolFile file = readBytes(bytes);
    EXPECT_TRUE(file.envelope);
    EXPECT_TRUE(rangesAreSound(file));
    EXPECT_TRUE(file.damage.empty());
    return file.envelope.value_or(Envelope());
}

Envelope read(const SpoolEnvelope& envelope)
{
    return read(SpoolFileWriter::write(envelope, message));
}

/// The texts of one role, in order of the file.
QStringList texts(const Envelope& envelope, EnvelopeRole role)
{
    QStringList result;
    for (const EnvelopeString& one : envelope.strings) {
        if (one.role == role)
            result << one.text;
    }
    return result;
}

/// The usual envelope without the brackets around its addresses.
QByteArray withoutBrackets(const SpoolEnvelope& envelope)
{
    QByteArray bytes = SpoolFileWriter::write(envelope, message);
    const qsizetype end = bytes.indexOf("EwLs");
    QByteArray head = bytes.first(end);
    head.replace("<", "").replace(">", "");
    return head + bytes.sliced(end);
}

} // namespace

TEST(EnvelopeRole, EachStringBearsWhatItStandsFor)
{
    const Envelope envelope = read(usual());
    EXPECT_EQ(texts(envelope, EnvelopeRole::Peer), QStringList(u"mail.alpha.example"_s));
    EXPECT_EQ(texts(envelope, EnvelopeRole::Helo), QStringList(u"relay.alpha.example"_s));
    EXPECT_EQ(texts(envelope, EnvelopeRole::Sender), QStringList(u"<ann@alpha.example>"_s));
    EXPECT_EQ(texts(envelope, EnvelopeRole::MtsId), QStringList(QString::fromLatin1(usual().mtsId)));
    EXPECT_EQ(texts(envelope, EnvelopeRole::Recipient),
              QStringList({u"<bob@beta.example>"_s, u"<hidden@beta.example>"_s}));
    EXPECT_TRUE(texts(envelope, EnvelopeRole::Other).contains(u"DEN> ro"_s));
}

TEST(EnvelopeRole, TheSampleOfQ190709IsRead)
{
    // As the article shows it, with zero bytes for the blanks that stand for control bytes.
    QByteArray envelope = raw("\0\0\0\0ImCr\0\0\0\0\0\0\0\0\xA0\xD8MK\xFA\xE9\xBC\1\0\0\0\0\1\0\0\0") +
                          raw("gw.litware.example\0gw\0<x@litware.example>\0\0\0\0") +
                          raw("c=US;a= ;p=Org;l=RAYDEN9711051951WKA6D6YM\0X\0\0\0\0\0\0\0\0\0\0\0\0") +
                          raw("9B\0\0\0\0\0\0\0\0h\xD8\x14\0h\xD8\x14\0<y@org.example>\0\1\1DEN> roEwLs");
    envelope[0] = static_cast<char>(envelope.size());
    const Envelope found = read(envelope + message);
    EXPECT_EQ(found.peer, "gw.litware.example"_L1);
    EXPECT_EQ(found.helo, "gw"_L1);
    EXPECT_EQ(found.sender, "x@litware.example"_L1);
    EXPECT_EQ(found.recipients, QStringList(u"y@org.example"_s));
    EXPECT_TRUE(found.lengthAgrees);
    EXPECT_EQ(found.mtsId, "c=US;a= ;p=Org;l=RAYDEN9711051951WKA6D6YM"_L1);
}

TEST(EnvelopeRole, AddressesWithoutBrackets)
{
    const Envelope envelope = read(withoutBrackets(usual()));
    EXPECT_EQ(envelope.sender, "ann@alpha.example"_L1);
    EXPECT_EQ(envelope.helo, "relay.alpha.example"_L1);
    EXPECT_EQ(envelope.peer, "mail.alpha.example"_L1);
    EXPECT_EQ(envelope.recipients, QStringList({u"bob@beta.example"_s, u"hidden@beta.example"_s}));
}

TEST(EnvelopeRole, AnEmptySenderWithoutBracketsIsNotTheHelo)
{
    SpoolEnvelope one = usual();
    one.sender.clear();
    const Envelope envelope = read(withoutBrackets(one));
    EXPECT_EQ(envelope.sender, QString());
    EXPECT_EQ(envelope.peer, "mail.alpha.example"_L1);
    EXPECT_EQ(envelope.helo, "relay.alpha.example"_L1);
    EXPECT_EQ(envelope.recipients.size(), 2);
}

TEST(EnvelopeRole, ALocalSenderWithoutDomainAndBrackets)
{
    SpoolEnvelope one = usual();
    one.sender = "postmaster";
    EXPECT_EQ(read(withoutBrackets(one)).sender, "postmaster"_L1);
}

TEST(EnvelopeRole, QuotedLocalPartsKeepTheirBrackets)
{
    SpoolEnvelope one = usual();
    one.sender = "\"<a b>@x\"@alpha.example";
    one.recipients = {"\"c > d\"@beta.example", "@relay.example:bob@beta.example"};
    const Envelope envelope = read(one);
    EXPECT_EQ(envelope.sender, "\"<a b>@x\"@alpha.example"_L1);
    EXPECT_EQ(envelope.recipients,
              QStringList({u"\"c > d\"@beta.example"_s, u"@relay.example:bob@beta.example"_s}));
    EXPECT_EQ(read(withoutBrackets(usual())).recipients.size(), 2);
}

TEST(EnvelopeRole, BytesFrom80OnStayInTheirStrings)
{
    SpoolEnvelope one = usual();
    one.helo = "b\xfcro.alpha.example";
    one.sender = "j\xf6rg@alpha.example";
    one.recipients = {"\xea\xcf\xd4@beta.example"};
    const Envelope envelope = read(one);
    EXPECT_EQ(envelope.helo, u"b\u00fcro.alpha.example"_s);
    EXPECT_EQ(envelope.sender, u"j\u00f6rg@alpha.example"_s);
    EXPECT_EQ(envelope.recipients, QStringList(u"\u00ea\u00cf\u00d4@beta.example"_s));
}

TEST(EnvelopeRole, MarksInsideStringsAreText)
{
    SpoolEnvelope one = usual();
    one.helo = "ImCr.EwLs.example";
    one.sender = "EwLs@alpha.example";
    one.recipients = {"ImCr@beta.example", "EwLs@beta.example"};
    QByteArray bytes = SpoolFileWriter::write(one, message);
    bytes[0] = static_cast<char>(bytes[0] + 1); // the first number is of no help either
    const Envelope envelope = read(bytes);
    EXPECT_FALSE(envelope.lengthAgrees);
    EXPECT_EQ(envelope.sender, "EwLs@alpha.example"_L1);
    EXPECT_EQ(envelope.recipients, QStringList({u"ImCr@beta.example"_s, u"EwLs@beta.example"_s}));
    EXPECT_EQ(bytesOf(bytes, ByteRange::fromTo(envelope.range.end(), bytes.size())), message);
}

TEST(EnvelopeRole, WhatLooksLikeAnMtsIdIsNotTakenForIt)
{
    SpoolEnvelope one = usual();
    one.helo = "c=US;a= ;p=Beta;l=MAIL019711051951AAAAAAAA";
    one.recipients = {"c=US;a= ;p=Beta;l=MAIL019711051951BBBBBBBB", "bob@beta.example"};
    const Envelope envelope = read(one);
    EXPECT_EQ(envelope.mtsId, QString::fromLatin1(usual().mtsId));
    EXPECT_EQ(envelope.helo, QString::fromLatin1(one.helo));
    EXPECT_EQ(envelope.sender, "ann@alpha.example"_L1);
    EXPECT_EQ(envelope.recipients.size(), 2);
}

TEST(EnvelopeRole, LeftOverMemoryIsNoRecipient)
{
    for (const QByteArray& leftover :
         {QByteArray("\1\1<old@gamma.example>\0x", 22), QByteArray("\0\0\0<old@gamma.example>\0", 23),
          QByteArray("<old@gamma.example>"), QByteArray("old@gamma.example\0", 18)}) {
        SpoolEnvelope one = usual();
        one.leftover = leftover;
        const SpoolFile file = readBytes(SpoolFileWriter::write(one, message));
        ASSERT_TRUE(file.envelope);
        EXPECT_EQ(file.envelope->recipients, QStringList({u"bob@beta.example"_s, u"hidden@beta.example"_s}))
            << leftover.toHex().toStdString();
        const QStringList other = texts(*file.envelope, EnvelopeRole::Other);
        EXPECT_TRUE(std::any_of(other.begin(), other.end(),
                                [](const QString& text) { return text.contains("old@gamma.example"_L1); }));
    }
    SpoolEnvelope one = usual();
    one.leftover = QByteArray("\1\1<old@gamma.example>\0", 21);
    const SpoolFile file = readBytes(SpoolFileWriter::write(one, message));
    ASSERT_EQ(file.notes.size(), 1);
    EXPECT_TRUE(file.notes.front().english().contains(u"left-over memory"_s));
}

TEST(EnvelopeRole, WithoutAnMtsIdSenderAndRecipientsAreStillTold)
{
    SpoolEnvelope one = usual();
    one.mtsId.clear();
    const Envelope envelope = read(one);
    EXPECT_EQ(envelope.mtsId, QString());
    EXPECT_EQ(envelope.sender, "ann@alpha.example"_L1);
    EXPECT_EQ(envelope.peer, "mail.alpha.example"_L1);
    EXPECT_EQ(envelope.recipients.size(), 2);
}

TEST(EnvelopeRole, RecipientsWithNumbersBetweenThemAreAllTaken)
{
    const QByteArray numbers("\0\1\0\0\0\2\0\0\0", 9);
    QByteArray bytes = SpoolFileWriter::write(usual(), message);
    const QByteArray more =
        "<carl@beta.example>" + numbers + "<dora@beta.example>" + numbers + "<emil@beta.example>";
    const QByteArray first = "<bob@beta.example>" + numbers;
    bytes.replace("<hidden@beta.example>", more);
    bytes.replace(QByteArray("<bob@beta.example>\0", 19), first);
    EXPECT_EQ(read(bytes).recipients.size(), 4);
}
