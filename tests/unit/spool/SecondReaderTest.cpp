#include "core/spool/SecondReader.h"

#include "tests/unit/spool/SpoolTestSupport.h"

using namespace ims;
using namespace ims::test;

namespace {

const QByteArray from = "From: a@alpha.example\r\nMIME-Version: 1.0\r\n";
const QByteArray mixed = from + "Content-Type: multipart/mixed; boundary=a\r\n\r\n";

std::optional<ReadersDisagree> reading(const QByteArray& bytes)
{
    ByteReader reader(ByteSource::fromBytes(bytes, QStringLiteral("test")));
    const ByteRange message{0, bytes.size()};
    return readSecondTime(reader, message, MimeScanner::scan(reader, message, {}), {});
}

} // namespace

TEST(SecondReader, AgreesOnOrdinaryMail)
{
    for (const QByteArray& bytes :
         {QByteArray(from + "\r\nplain\r\n"),
          QByteArray(
              mixed +
              "--a\r\nContent-Type: text/plain; charset=\"KOI8-R\"\r\n\r\nx\r\n--a\r\n\r\ny\r\n--a--\r\n"),
          QByteArray(
              mixed +
              "preamble\r\n--a\r\nContent-Type: multipart/alternative;\r\n\tboundary=\"b c\"\r\n\r\n--b "
              "c\r\n\r\nx\r\n--b c--\r\n--a--\r\nepilogue\r\n"),
          QByteArray(mixed + "--a\r\nContent-Type: message/rfc822\r\n\r\n" + mixed.chopped(4) +
                     "2\r\n\r\n--a2\r\n\r\nx\r\n--a2--\r\n--a--\r\n"),
          QByteArray("\r\n" + mixed + "--a\r\n\r\nx\r\n--a--\r\n"),
          QByteArray(">From a@b Mon\r\n" + mixed + "--a\r\n\r\nx\r\n--a--\r\n")})
        EXPECT_FALSE(reading(bytes)) << bytes.toStdString();
}

TEST(SecondReader, SaysNothingWhereMimeticIsKnownToBeWrong)
{
    for (const QByteArray& bytes :
         {QByteArray(from + "Content-Type: multipart/mixed; boundary=a"),
          QByteArray(mixed + "--a\r\nContent-Type: text/html\r\n--a--\r\n"),
          QByteArray(mixed +
                     "--a\r\nContent-Type: text/plain; charset*=us-ascii''koi8-r\r\n\r\nx\r\n--a--\r\n"),
          QByteArray(mixed + "--a\r\nContent-Type: text/plain (x); charset=koi8-r (y)\r\n\r\nx\r\n--a--\r\n"),
          QByteArray(mixed + "--a\r\nContent-Type: application/pdf name=x\r\n\r\nx\r\n--a--\r\n"),
          QByteArray(from + "Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\nx\r\n"),
          QByteArray(
              from +
              "Content-Type: multipart/digest; boundary=a\r\n\r\n--a\r\n\r\nFrom: b@c\r\n\r\nx\r\n--a--\r\n"),
          QByteArray(from + "Content-Type: multipart/mixed\r\n\r\n--\r\nx\r\n--\r\n"),
          QByteArray(
              mixed +
              "--a\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nRnJvbTog"
              "YQ==\r\n--a--\r\n")})
        EXPECT_FALSE(reading(bytes)) << bytes.toStdString();
}

TEST(SecondReader, TellsWhatTheOtherSeesAndWhereItBegins)
{
    const QByteArray bytes =
        mixed + "--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--a\r\n"
                "Content-Type: text/html\r\n\r\ny\r\n--a--\r\n";
    const auto differ = reading(bytes);
    ASSERT_TRUE(differ);
    EXPECT_EQ(differ->firstParts, 4);
    EXPECT_LT(differ->secondParts, 4);
    EXPECT_EQ(differ->first, QStringLiteral("text/html"));
    EXPECT_EQ(differ->range, rangeOf(bytes, "Content-Type: text/html"));

    const QByteArray stray = from + "no colon\r\nContent-Type: text/html; charset=koi8-r\r\n\r\nx\r\n";
    const auto type = reading(stray);
    ASSERT_TRUE(type);
    EXPECT_EQ(type->first, QStringLiteral("text/html; charset=koi8-r"));
    EXPECT_EQ(type->second, QStringLiteral("text/plain"));
    EXPECT_EQ(type->range, rangeOf(stray, "Content-Type: text/html; charset=koi8-r"));
}

TEST(SecondReader, KeepsWithinItsLimits)
{
    const QByteArray unclosed =
        "--a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--a\r\n\r\ny\r\n--a--\r\n";
    ASSERT_TRUE(reading(mixed + unclosed)) << "what is within the limits is read";
    EXPECT_FALSE(reading(mixed + QByteArray(70000, 'x') + "\r\n" + unclosed)) << "a long line";
    EXPECT_FALSE(reading(mixed + QByteArray("boundary\r\n").repeated(250) + unclosed)) << "many mentions";
    EXPECT_FALSE(reading(mixed + QByteArray("x\r\n").repeated(3000000) + unclosed)) << "a large message";
    EXPECT_FALSE(reading("X: " + QByteArray("y\r\n y").repeated(60000) + "\r\n" + mixed + unclosed))
        << "a long header";
    EXPECT_FALSE(reading(mixed + QByteArray("--a\r\n\r\nx\r\n").repeated(1100) + unclosed)) << "many parts";
    EXPECT_TRUE(reading(mixed + QByteArray("boundary\r\n").repeated(100) + unclosed))
        << "in a thread of its own";
}
