#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/DamageCheck.h"
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
    envelope.received = 878759487;
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

TEST(Damage, ZeroBytesThatAreGone)
{
    QByteArray bytes = spoolFile();
    bytes.replace(QByteArray(1, '\0'), "");
    EXPECT_TRUE(codesOf(readBytes(bytes)).contains(u"nul-lost"_s));
}

TEST(Damage, DoubledCarriageReturns)
{
    QByteArray bytes = spoolFile();
    bytes.replace("\r\n", "\r\r\n");
    EXPECT_EQ(codesOf(readBytes(bytes)), QStringList(u"cr-cr-lf"_s));
    bytes = spoolFile() + "one odd line\r\r\n";
    EXPECT_EQ(codesOf(readBytes(bytes)), QStringList());
}

TEST(Damage, LineEndsOfAMacintosh)
{
    QByteArray bytes = spoolFile();
    bytes.replace("\r\n", "\r");
    EXPECT_EQ(codesOf(readBytes(bytes)), QStringList(u"cr-line-ends"_s));
}

TEST(Damage, SavedAsUnicode)
{
    QByteArray wide("\xff\xfe");
    for (const char c : spoolFile()) {
        wide += c;
        wide += '\0';
    }
    const SpoolFile file = readBytes(wide);
    EXPECT_EQ(codesOf(file), QStringList(u"utf-16"_s));
    EXPECT_EQ(file.kind, SpoolKind::SpoolFile);
    EXPECT_EQ(file.message.length, 0);
    EXPECT_TRUE(file.whyNoMessage.english().contains(u"UTF-16"_s));
    EXPECT_EQ(file.damage.front().range, ByteRange(0, 2));
    EXPECT_EQ(codesOf(readBytes(wide.sliced(2))), QStringList(u"utf-16"_s)) << "without its mark";
}

TEST(Damage, EightBitBytesThatBecameUtf8)
{
    const QByteArray bytes = QString::fromLatin1(spoolFile()).toUtf8();
    const SpoolFile file = readBytes(bytes);
    EXPECT_EQ(codesOf(file), QStringList(u"utf8-conversion"_s));
    EXPECT_FALSE(file.detected);
    EXPECT_FALSE(file.suggested);
    EXPECT_EQ(file.envelope->sender, "a@alpha.example"_L1);
    SpoolEnvelope utf8;
    utf8.sender = "j\xc3\xb6rg\xc3\xa9@alpha.example";
    utf8.peerHost = utf8.helo = "alpha.example";
    utf8.recipients = {"b@beta.example"};
    EXPECT_EQ(codesOf(readBytes(SpoolFileWriter::write(utf8, russian()))), QStringList())
        << "an address may be UTF-8";
}

TEST(Damage, BytesReplacedInTheEnvelope)
{
    QByteArray bytes;
    QByteArray marks;
    QByteArray stripped;
    for (const char c : spoolFile()) {
        const bool high = static_cast<unsigned char>(c) >= 0x80;
        bytes += high ? QByteArray("\xEF\xBF\xBD") : QByteArray(1, c);
        marks += high ? '?' : c;
        stripped += static_cast<char>(static_cast<unsigned char>(c) & 0x7f);
    }
    EXPECT_EQ(codesOf(readBytes(bytes)).front(), "replacement-characters"_L1);
    EXPECT_EQ(codesOf(readBytes(marks)).front(), "replacement-characters"_L1);
    EXPECT_EQ(codesOf(readBytes(stripped)), QStringList(u"high-bits-stripped"_s));
}

TEST(Damage, QuestionMarksBelowAnUnharmedEnvelopeAreTheSenders)
{
    SpoolEnvelope envelope;
    envelope.peerHost = envelope.helo = "mail.alpha.example";
    envelope.sender = "a@alpha.example";
    envelope.recipients = {"b@beta.example"};
    envelope.received = 878759487;
    const QByteArray text = "From: a@alpha.example\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: text/plain; charset=koi8-r\r\n"
                            "Content-Transfer-Encoding: 8bit\r\n\r\n?????? ??? ????? ????\r\n";
    EXPECT_EQ(codesOf(readBytes(SpoolFileWriter::write(envelope, text))), QStringList());
    EXPECT_EQ(codesOf(readBytes(text)), QStringList(u"replacement-characters"_s));
}

TEST(Damage, AMislabelledUtf8MailIsTheSendersDoing)
{
    const QByteArray text = "From: a@alpha.example\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: text/plain; charset=iso-8859-1\r\n"
                            "Content-Transfer-Encoding: 8bit\r\n\r\n"
                            "Gr\xc3\xbc\xc3\x9f"
                            "e aus M\xc3\xbcnchen und K\xc3\xb6ln\r\n";
    EXPECT_TRUE(readBytes(text, u"letter.eml"_s).notes.isEmpty());
    const SpoolFile handled = readBytes(text, u"Q7TKB9MW.txt"_s);
    EXPECT_FALSE(bytesAreDamaged(handled.damage));
    ASSERT_FALSE(handled.notes.isEmpty());
    EXPECT_TRUE(handled.notes.front().english().contains(u"looks as if"_s));
}

TEST(Damage, NamesThatTheServerNeverGives)
{
    const auto codes = [](const QString& name) { return codesOf(readBytes(spoolFile(), name)); };
    EXPECT_EQ(codes(u"C:\\temp\\Q7TKB9MW"_s), QStringList());
    EXPECT_EQ(codes(u"Copy of Q7TKB9MW"_s), QStringList(u"copy-suffix"_s));
    EXPECT_EQ(codes(u"Q7TKB9MW - Copy"_s), QStringList(u"copy-suffix"_s));
    EXPECT_EQ(codes(u"Kopie von Q7TKB9MW.TXT"_s), QStringList({u"txt-suffix"_s, u"copy-suffix"_s}));
    EXPECT_EQ(codes(u"Q7TKB9MW.eml"_s), QStringList(u"other-suffix"_s));
    EXPECT_EQ(codes(u"Q7TKB9MW.bak"_s), QStringList(u"other-suffix"_s));
    EXPECT_EQ(codesOf(readBytes(russian(), u"letter.eml"_s)), QStringList());
    for (const Damage& damage : readBytes(spoolFile(), u"Copy of Q7TKB9MW.txt"_s).damage)
        EXPECT_TRUE(damage.nameOnly);
}

TEST(Damage, FitsAreForgottenWhereTheBytesMayHaveChanged)
{
    const auto fits = [](const QByteArray& encoding, const QByteArray& body) {
        SpoolEnvelope envelope;
        envelope.peerHost = envelope.helo = "mail.alpha.example";
        envelope.sender = "a@alpha.example";
        envelope.recipients = {"b@beta.example"};
        QByteArray bytes = SpoolFileWriter::write(
            envelope, "From: a@alpha.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=koi8-r\n"
                      "Content-Transfer-Encoding: " +
                          encoding + "\n\n" + body + "\n");
        const SpoolFile file = readBytes(bytes);
        EXPECT_EQ(codesOf(file), QStringList(u"lf-line-ends"_s));
        EXPECT_FALSE(file.detected);
        return file.declarations.empty() ? Fit::No : file.declarations.front().fit.fit;
    };
    EXPECT_EQ(fits("8bit", QByteArray("\xf0\xd2\xc9\xd7\xc5\xd4 ").repeated(20)), Fit::Unknown);
    EXPECT_EQ(fits("quoted-printable", QByteArray("=F0=D2=C9=D7=C5=D4 ").repeated(20)), Fit::Yes);
}

TEST(Damage, OneAdviceForAllThatHarmsBytes)
{
    const SpoolFile harmed = readBytes("\xEF\xBB\xBF" + spoolFile());
    EXPECT_TRUE(damageAdvice(harmed.damage).english().contains(u"original, zipped"_s));
    EXPECT_FALSE(damageAdvice(readBytes(spoolFile(), u"Q7TKB9MW.txt"_s).damage)
                     .english()
                     .contains(u"original, zipped"_s));
    EXPECT_TRUE(damageAdvice({}).isEmpty());
}
