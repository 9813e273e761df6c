#include "tests/unit/spool/SpoolTestSupport.h"

#include "tests/support/SpoolFileWriter.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray message =
    crlf("Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
         "From: Ann <ann@alpha.example>\nTo: bob@beta.example\nSubject: hello\n\nText.\n");

SpoolEnvelope envelope()
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

} // namespace

TEST(Envelope, TellsItsStringsApartWithTheirRanges)
{
    const QByteArray bytes = SpoolFileWriter::write(envelope(), message);
    const SpoolFile file = readBytes(bytes);
    ASSERT_TRUE(file.envelope);
    EXPECT_EQ(file.envelope->range, ByteRange::fromTo(0, bytes.indexOf("EwLs") + 4));
    EXPECT_EQ(file.envelope->peer, "mail.alpha.example"_L1);
    EXPECT_EQ(file.envelope->helo, "relay.alpha.example"_L1);
    EXPECT_EQ(file.envelope->sender, "ann@alpha.example"_L1);
    EXPECT_EQ(file.envelope->recipients, QStringList({u"bob@beta.example"_s, u"hidden@beta.example"_s}));
    EXPECT_EQ(file.envelope->mtsId, QString::fromLatin1(envelope().mtsId));
    EXPECT_TRUE(file.envelope->lengthAgrees);
    for (const EnvelopeString& string : file.envelope->strings)
        EXPECT_EQ(QString::fromLatin1(bytesOf(bytes, string.range)), string.text);
    EXPECT_EQ(file.message, ByteRange::fromTo(file.envelope->range.end(), bytes.size()));
    EXPECT_EQ(file.senderDomain, "alpha.example"_L1);
    EXPECT_TRUE(file.damage.empty());
    EXPECT_TRUE(rangesAreSound(file));
}

TEST(Envelope, ANullSenderGivesWayToTheFromField)
{
    SpoolEnvelope one = envelope();
    one.sender.clear();
    const SpoolFile file = readBytes(SpoolFileWriter::write(one, message));
    ASSERT_TRUE(file.envelope);
    EXPECT_EQ(file.envelope->sender, QString());
    EXPECT_EQ(file.envelope->recipients.size(), 2);
    EXPECT_EQ(file.envelope->peer, "mail.alpha.example"_L1);
    EXPECT_EQ(file.senderDomain, "alpha.example"_L1);
}

TEST(Envelope, ShortAndMissingHeloAreNotMistakenForThePeer)
{
    SpoolEnvelope one = envelope();
    one.helo = "pc";
    EXPECT_EQ(readBytes(SpoolFileWriter::write(one, message)).envelope->helo, "pc"_L1);
    one.helo.clear();
    const SpoolFile file = readBytes(SpoolFileWriter::write(one, message));
    EXPECT_EQ(file.envelope->helo, QString());
    EXPECT_EQ(file.envelope->peer, "mail.alpha.example"_L1);
}

TEST(Envelope, AWrongFirstNumberIsReported)
{
    QByteArray bytes = SpoolFileWriter::write(envelope(), message);
    bytes[0] = static_cast<char>(bytes[0] + 1);
    EXPECT_FALSE(readBytes(bytes).envelope->lengthAgrees);
}

TEST(Envelope, PlainMailHasNone)
{
    const SpoolFile file = readBytes(message, u"plain.eml"_s);
    EXPECT_FALSE(file.envelope);
    EXPECT_EQ(file.message, ByteRange(0, message.size()));
    EXPECT_TRUE(file.damage.empty());
}

TEST(Envelope, ATextThatMentionsTheMarksIsPlainMail)
{
    const QByteArray bytes = "Subject: ImCr and EwLs\r\n\r\nImCr EwLs\r\n";
    const SpoolFile file = readBytes(bytes);
    EXPECT_FALSE(file.envelope);
    EXPECT_EQ(file.message.offset, 0);
    EXPECT_TRUE(file.damage.empty());
}

TEST(Envelope, RubbishBeforeTheMessageIsSkipped)
{
    const QByteArray rubbish("\x01\x02\xff\xfe\0\0\x80garbage\x03", 16);
    const SpoolFile file = readBytes(rubbish + message);
    EXPECT_EQ(file.message.offset, rubbish.size());
    ASSERT_FALSE(file.headers.empty());
    EXPECT_EQ(file.headers.front().name, "Received"_L1);
}

TEST(Envelope, LinesOfTheHeaderBeforeAKnownFieldBelongToIt)
{
    const QByteArray bytes = QByteArray("\x01\x02\x03\r\n", 5) + "X-Odd: 1\r\n" + message;
    EXPECT_EQ(readBytes(bytes).message.offset, 5);
}

TEST(Envelope, EmptyAndRubbishHaveNoMessage)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray(5000, '\0'), QByteArray(5000, '\xff'),
                                    QByteArray("just some words\nand more\n")}) {
        const SpoolFile file = readBytes(bytes);
        EXPECT_EQ(file.message.length, 0);
        EXPECT_EQ(file.applies, Applies::Nothing);
        EXPECT_FALSE(file.suggested);
        EXPECT_TRUE(rangesAreSound(file));
    }
}

TEST(Envelope, WithoutItsEndTheMessageIsFoundByItsReceivedField)
{
    QByteArray bytes = SpoolFileWriter::write(envelope(), message);
    bytes.replace("EwLs", "Ewxx");
    const SpoolFile file = readBytes(bytes);
    EXPECT_FALSE(file.envelope);
    EXPECT_EQ(file.message.offset, bytes.indexOf("Received:"));
    ASSERT_FALSE(file.damage.empty());
    EXPECT_EQ(file.damage.front().code, "missing-ewls"_L1);
    EXPECT_FALSE(file.suggested);
}

TEST(Envelope, ManyRecipientsAreAllListed)
{
    SpoolEnvelope one = envelope();
    one.recipients.clear();
    for (int i = 0; i < 33000; ++i)
        one.recipients << "user" + QByteArray::number(i) + "@beta.example";
    const SpoolFile file = readBytes(SpoolFileWriter::write(one, message));
    EXPECT_EQ(file.envelope->recipients.size(), 33000);
    const Flag* flag = file.flag("recipients-over-32766"_L1);
    ASSERT_TRUE(flag);
    EXPECT_EQ(flag->kb, QStringList(u"Q272672"_s));
}

TEST(Envelope, AnAddressWithTheEndMarkInItDoesNotEndIt)
{
    SpoolEnvelope one = envelope();
    one.helo = "EwLs.alpha.example";
    one.sender = "EwLs@alpha.example";
    const QByteArray bytes = SpoolFileWriter::write(one, message);
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(bytesOf(bytes, file.message), message);
    ASSERT_TRUE(file.envelope);
    EXPECT_EQ(file.envelope->sender, "EwLs@alpha.example"_L1);
    EXPECT_EQ(file.envelope->recipients.size(), 2);
    EXPECT_TRUE(file.damage.empty());
}

TEST(Envelope, WithoutASenderNoRecipientIsTakenForOne)
{
    QByteArray bytes = SpoolFileWriter::write(envelope(), message);
    bytes.replace("<ann@alpha.example>", QByteArray(19, '\0'));
    const SpoolFile file = readBytes(bytes);
    ASSERT_TRUE(file.envelope);
    EXPECT_EQ(file.envelope->sender, QString());
    EXPECT_EQ(file.envelope->recipients, QStringList({u"bob@beta.example"_s, u"hidden@beta.example"_s}));
}
