#include "tests/unit/spool/SpoolTestSupport.h"
#include "tests/unit/spool/StructureRules.h"

#include "core/spool/MimeScanner.h"
#include "tests/support/SplitMix64.h"
#include "tests/support/SpoolFileWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

const QByteArray multiparts =
    "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\nFrom: a@alpha.example\n"
    "MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"=_o\"\n\npreamble\n--=_o\n"
    "Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain; charset=koi8-r\n\n"
    "text\n-- \nsignature\n\n--in\nContent-Type: text/html\n\n<p>\n--in--\nepilogue\n--=_o\n"
    "Content-Type: message/rfc822\n\nSubject: inner\nContent-Type: multipart/digest; boundary=d\n\n"
    "--d\n\nFrom: x@gamma.example\n\nfirst\n--d\n\nFrom: y@gamma.example\n\nsecond\n--d--\n\n--=_o\n\nlast\n"
    "--=_o--\n";

/// Lines of mail, thrown together: structures that close, cross, never begin.
QByteArray thrownTogether(SplitMix64& random)
{
    static const QByteArrayList lines = {"Content-Type: multipart/mixed; boundary=a",
                                         "Content-Type: multipart/digest; boundary=ab",
                                         "Content-Type: multipart/mixed; boundary=\"\"",
                                         "Content-Type: message/rfc822",
                                         "Content-Type: text/plain",
                                         "Content-Transfer-Encoding: base64",
                                         "Subject: x",
                                         "From: a@b.example",
                                         " fold",
                                         "--a",
                                         "--a--",
                                         "--ab",
                                         "--ab--",
                                         "--",
                                         "-- ",
                                         "---",
                                         "",
                                         "",
                                         "",
                                         "text",
                                         "no colon here",
                                         "-",
                                         "\t",
                                         "--a ",
                                         "--a  x",
                                         "From x",
                                         "\r",
                                         "MIME-Version: 1.0"};
    static const QByteArrayList breaks = {"\r\n", "\r\n", "\r\n", "\n", "\r", "\r\r\n", ""};
    const bool mixed = random.below(4) == 0;
    const QByteArray usual = breaks.at(static_cast<qsizetype>(random.below(6)));
    QByteArray bytes;
    if (random.below(3) > 0)
        bytes = "From: a@alpha.example" + usual + lines.at(static_cast<qsizetype>(random.below(4))) + usual +
                usual;
    for (quint32 i = random.below(40); i > 0; --i) {
        bytes += lines.at(static_cast<qsizetype>(random.below(quint32(lines.size()))));
        bytes += mixed ? breaks.at(static_cast<qsizetype>(random.below(quint32(breaks.size())))) : usual;
    }
    return bytes;
}

QByteArray mutated(SplitMix64& random, QByteArray bytes)
{
    for (quint32 i = random.below(8); i > 0 && !bytes.isEmpty(); --i) {
        const auto at = static_cast<qsizetype>(random.below(quint32(bytes.size())));
        const auto length = static_cast<qsizetype>(random.below(60));
        const QByteArray piece =
            bytes.mid(static_cast<qsizetype>(random.below(quint32(bytes.size()))), length);
        switch (random.below(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.next());
            break;
        case 1:
            bytes.insert(at, piece);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

/// The message scanned as a whole file, its parts and delimiters as a file's.
SpoolFile scanned(const QByteArray& bytes, qint64 window)
{
    SpoolFile file;
    file.size = bytes.size();
    file.message = {0, bytes.size()};
    ByteReader reader(ByteSource::fromBytes(bytes, u"x"_s), window);
    ScanResult scan = MimeScanner::scan(reader, file.message, {});
    for (const ScannedPart& part : scan.parts)
        file.parts.push_back(part.part);
    file.delimiters = std::move(scan.delimiters);
    return file;
}

bool sameStructure(const SpoolFile& a, const SpoolFile& b)
{
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const Part& x, const Part& y) {
                          return x.path == y.path && x.range == y.range && x.header == y.header &&
                                 x.body == y.body && x.contentType == y.contentType;
                      }) &&
           std::equal(a.delimiters.begin(), a.delimiters.end(), b.delimiters.begin(), b.delimiters.end(),
                      [](const Delimiter& x, const Delimiter& y) {
                          return x.part == y.part && x.range == y.range && x.closing == y.closing;
                      });
}

void expectSound(const QByteArray& bytes)
{
    const SpoolFile file = scanned(bytes, ByteReader::defaultWindow);
    ASSERT_EQ(brokenStructure(file, bytes), "") << bytes.toPercentEncoding(" :;=\"-\r\n").toStdString();
}

} // namespace

TEST(StructureProperty, PartsAndDelimitersCoverAnOrdinaryMessage)
{
    const QByteArray bytes = crlf(multiparts);
    const SpoolFile file = scanned(bytes, ByteReader::defaultWindow);
    EXPECT_EQ(brokenStructure(file, bytes), "");
    EXPECT_EQ(pathsOf(file), (QStringList{u""_s, u"1"_s, u"1.1"_s, u"1.2"_s, u"2"_s, u"2.1"_s, u"2.1.1"_s,
                                          u"2.2"_s, u"2.2.1"_s, u"3"_s}));
    QByteArrayList lines;
    for (const Delimiter& delimiter : file.delimiters)
        lines.append(delimiter.part.toLatin1() + ':' + bytesOf(bytes, delimiter.range) +
                     (delimiter.closing ? " closes" : ""));
    EXPECT_EQ(lines, (QByteArrayList{":--=_o", "1:--in", "1:--in", "1:--in-- closes", ":--=_o", "2:--d",
                                     "2:--d", "2:--d-- closes", ":--=_o", ":--=_o-- closes"}));
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1.1"_s)->header), "Content-Type: text/plain; charset=koi8-r\r\n");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"3"_s)->header), "");
    EXPECT_EQ(bytesOf(bytes, partOf(file, u"1.1"_s)->body), "text\r\n-- \r\nsignature\r\n");
}

TEST(StructureProperty, AnyPrefixIsSound)
{
    for (const QByteArray& bytes : QByteArrayList{crlf(multiparts), multiparts}) {
        for (qsizetype length = 0; length <= bytes.size(); ++length)
            expectSound(bytes.first(length));
    }
}

TEST(StructureProperty, MutatedMessagesAreSound)
{
    SplitMix64 random(3);
    for (int round = 0; round < 6000; ++round)
        expectSound(mutated(random, round % 2 == 0 ? crlf(multiparts) : multiparts));
}

TEST(StructureProperty, LinesThrownTogetherAreSound)
{
    SplitMix64 random(4);
    for (int round = 0; round < 12000; ++round)
        expectSound(thrownTogether(random));
}

TEST(StructureProperty, TheWindowThatBytesAreReadThroughChangesNothing)
{
    SplitMix64 random(5);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray bytes = round % 2 == 0 ? thrownTogether(random) : mutated(random, crlf(multiparts));
        const SpoolFile whole = scanned(bytes, ByteReader::defaultWindow);
        for (const qint64 window : {1, 5, 16})
            ASSERT_TRUE(sameStructure(whole, scanned(bytes, window)))
                << window << ' ' << bytes.toPercentEncoding(" :;=\"-\r\n").toStdString();
    }
}

TEST(StructureProperty, WholeFilesAreSound)
{
    SplitMix64 random(6);
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.alpha.example";
    envelope.sender = "andre@alpha.example";
    envelope.recipients = {"bob@beta.example"};
    for (int round = 0; round < 1500; ++round) {
        const QByteArray message = round % 2 == 0 ? thrownTogether(random) : crlf(multiparts);
        const QByteArray bytes = mutated(random, SpoolFileWriter::write(envelope, message));
        const SpoolFile file = readBytes(bytes);
        ASSERT_TRUE(rangesAreSound(file)) << bytes.toBase64().toStdString();
        if (file.message.length > 0) {
            ASSERT_EQ(brokenStructure(file, bytes), "") << bytes.toBase64().toStdString();
        }
    }
}

TEST(StructureProperty, AMessagePartWhoseHeaderIsCutOffByTheClosingLineOpensNothing)
{
    const QByteArray bytes = crlf("From: a@alpha.example\nContent-Type: multipart/digest; boundary=ab\n\n"
                                  "--ab\nFrom: b@beta.example\n--ab--\nContent-Type: text/html\n\ntext\n");
    const SpoolFile file = scanned(bytes, ByteReader::defaultWindow);
    EXPECT_EQ(pathsOf(file), (QStringList{u""_s, u"1"_s, u"1.1"_s}));
    EXPECT_EQ(partOf(file, u"1.1"_s)->range.length, 0);
}

TEST(StructureProperty, AMessagePartWithoutAnyBodyHoldsAnEmptyMessage)
{
    const QByteArray bytes =
        crlf("From: a@alpha.example\nContent-Type: multipart/digest; boundary=ab\n\n--ab\n\n--ab--\n");
    const SpoolFile file = scanned(bytes, ByteReader::defaultWindow);
    EXPECT_EQ(pathsOf(file), (QStringList{u""_s, u"1"_s, u"1.1"_s}));
    EXPECT_EQ(partOf(file, u"1.1"_s)->range, (ByteRange{rangeOf(bytes, "--ab--").offset - 2, 0}));
}

TEST(StructureProperty, AnEncodedMessageInsideStaysOnePartAndIsNoted)
{
    const auto read = [](const QByteArray& encoding) {
        return readBytes(crlf("From: a@alpha.example\nMIME-Version: 1.0\nContent-Type: message/rfc822\n"
                              "Content-Transfer-Encoding: " +
                              encoding + "\n\nSubject: inner\n\ntext\n"));
    };
    const auto noted = [](const SpoolFile& file) {
        return std::any_of(file.notes.begin(), file.notes.end(), [](const Message& note) {
            return note.english().contains(u"encoded as a whole"_s);
        });
    };
    for (const QByteArray& encoding : QByteArrayList{"base64", "quoted-printable"}) {
        EXPECT_EQ(read(encoding).parts.size(), 1U);
        EXPECT_TRUE(noted(read(encoding)));
    }
    EXPECT_EQ(read("8bit").parts.size(), 2U);
    EXPECT_FALSE(noted(read("8bit")));
}

TEST(StructureProperty, DelimiterLinesAreListedUpToTheLimit)
{
    QByteArray bytes = "From: a@alpha.example\r\n";
    for (int i = 0; i < 60; ++i)
        bytes += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "x\r\n\r\n--b" +
                 QByteArray::number(i) + "x\r\n";
    bytes += "\r\ntext\r\n";
    // A closing line ends its multipart but the next opening line of the same name is text: ever new
    // multiparts.
    bytes += QByteArray("--b0x\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n")
                 .repeated(4900);
    ByteReader reader(ByteSource::fromBytes(bytes, u"x"_s));
    const ScanResult scan = MimeScanner::scan(reader, {0, bytes.size()}, {});
    EXPECT_EQ(scan.delimiters.size(), 10000U);
    EXPECT_LT(scan.parts.size(), 10000U);
    ASSERT_EQ(scan.notes.size(), 1);
    EXPECT_TRUE(scan.notes.front().english().contains(u"10000 lines"_s));
}
