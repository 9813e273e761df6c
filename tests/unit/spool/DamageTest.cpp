#include "tests/unit/spool/SpoolTestSupport.h"

#include "tests/support/SpoolFileWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

QByteArray russian()
{
    // "Привет, как дела" in KOI8-R, often enough to be told.
    const QByteArray words(
        "\xf0\xd2\xc9\xd7\xc5\xd4, \xcb\xc1\xcb \xc4\xc5\xcc\xc1? \xf0\xcf\xcb\xc1 \xd7\xd3\xc5 "
        "\xc8\xcf\xd2\xcf\xdb\xcf.\r\n");
    return "From: a@alpha.example\r\nSubject: x\r\nDate: Wed, 5 Nov 1997 14:51:27 -0500\r\n\r\n" +
           words.repeated(20);
}

QByteArray spoolFile()
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.alpha.example";
    envelope.helo = "mail.alpha.example";
    envelope.sender = "a@alpha.example";
    envelope.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    envelope.recipients = {"b@beta.example"};
    return SpoolFileWriter::write(envelope, russian());
}

QStringList codesOf(const SpoolFile& file)
{
    QStringList codes;
    for (const Damage& damage : file.damage)
        codes << damage.code;
    return codes;
}

} // namespace

TEST(Damage, AnUnharmedFileHasNone)
{
    const SpoolFile file = readBytes(spoolFile());
    EXPECT_EQ(codesOf(file), QStringList());
    ASSERT_TRUE(file.detected);
    EXPECT_EQ(file.detected->charset, "koi8-r"_L1);
    ASSERT_TRUE(file.suggested);
    EXPECT_EQ(file.suggested->charset, "koi8-r"_L1);
    EXPECT_EQ(file.applies, Applies::NonMime);
}

TEST(Damage, BlanksInsteadOfZeroBytes)
{
    QByteArray bytes = spoolFile();
    bytes.replace('\0', ' ');
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(codesOf(file), QStringList(u"nul-to-space"_s));
    ASSERT_TRUE(file.envelope);
    EXPECT_EQ(file.envelope->sender, "a@alpha.example"_L1) << "what is left of the envelope is still read";
    EXPECT_EQ(file.envelope->recipients, QStringList(u"b@beta.example"_s));
    EXPECT_FALSE(file.detected);
    EXPECT_FALSE(file.suggested);
}

TEST(Damage, ByteOrderMark)
{
    const SpoolFile file = readBytes("\xEF\xBB\xBF" + spoolFile());
    EXPECT_EQ(codesOf(file), QStringList(u"utf8-bom"_s));
    ASSERT_TRUE(file.envelope);
    EXPECT_EQ(file.envelope->range.offset, 3);
    EXPECT_FALSE(file.detected);
}

TEST(Damage, LineEndsOfATextModeTransfer)
{
    QByteArray bytes = spoolFile();
    bytes.replace("\r\n", "\n");
    EXPECT_EQ(codesOf(readBytes(bytes)), QStringList(u"lf-line-ends"_s));
    QByteArray plain = russian();
    plain.replace("\r\n", "\n");
    EXPECT_EQ(codesOf(readBytes(plain)), QStringList()) << "plain mail may have any line ends";
}

TEST(Damage, LostLetters)
{
    const QByteArray head =
        "From: a@alpha.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=koi8-r\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\n";
    EXPECT_EQ(codesOf(readBytes(head + "\xEF\xBF\xBD\xEF\xBF\xBD\r\n")),
              QStringList(u"replacement-characters"_s));
    EXPECT_EQ(codesOf(readBytes(head + "?????? ??? ????? ????\r\n")),
              QStringList(u"replacement-characters"_s));
    EXPECT_EQ(codesOf(readBytes(head + "What??? Really? Well.\r\n")), QStringList());
}

TEST(Damage, AMissingOpeningMark)
{
    QByteArray bytes = spoolFile();
    bytes.replace("ImCr", "xxxx");
    EXPECT_EQ(codesOf(readBytes(bytes)), QStringList(u"missing-imcr"_s));
}

TEST(Damage, ChangedNamesHarmNothingButTheName)
{
    const SpoolFile file = readBytes(spoolFile(), u"Q7TKB9MW (1).txt"_s);
    EXPECT_EQ(codesOf(file), QStringList({u"txt-suffix"_s, u"copy-suffix"_s}));
    EXPECT_TRUE(file.detected);
    EXPECT_TRUE(file.suggested);
    EXPECT_EQ(codesOf(readBytes(russian(), u"letter.txt"_s)), QStringList());
    EXPECT_EQ(codesOf(readBytes(russian(), u"/tmp/x/Q7TKB9MW.txt"_s)), QStringList(u"txt-suffix"_s));
}
