#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/MimeScanner.h"
#include "tests/support/SplitMix64.h"
#include "tests/support/SpoolFileWriter.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

QByteArray richMessage()
{
    return crlf(
        "Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
        "From: =?iso-8859-1?Q?Andr=E9?= <andre@alpha.example>\nTo: bob@beta.example\n"
        "Subject: =?koi8-r?B?8NLJ18XU?=\n folded\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed;\n boundary=\"--=_outer\"\n\npreamble\n----=_outer\n"
        "Content-Type: multipart/alternative; boundary=in\n\n--in\n"
        "Content-Type: text/plain; charset=\"koi8-r\"\nContent-Transfer-Encoding: quoted-printable\n\n"
        "=F0=D2=C9=D7=C5=D4 =\n soft\n--in\nContent-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: base64\n\nPG1ldGEgY2hhcnNldD0idXRmLTgiPg==\n--in--\n"
        "----=_outer\nContent-Type: message/rfc822\n\nFrom: c@gamma.example\nSubject: inner\n\ninner body\n"
        "----=_outer\nContent-Type: application/x; name*0*=utf-8''%C3; name*1*=%A9.bin\n"
        "Content-Disposition: attachment; filename=\"a (b.bin\"\n\n\x01\x02\n----=_outer--\nepilogue\n");
}

QByteArray spoolMessage()
{
    SpoolEnvelope envelope;
    envelope.peerHost = "mail.alpha.example";
    envelope.helo = "alpha.example";
    envelope.sender = "andre@alpha.example";
    envelope.mtsId = SpoolFileWriter::mtsId("Beta", "MAIL01", 878759487, "WKA6D6YM");
    envelope.recipients = {"bob@beta.example"};
    return SpoolFileWriter::write(envelope, richMessage());
}

} // namespace

TEST(Robustness, AnyPrefixParsesWithSoundRanges)
{
    const QByteArray bytes = spoolMessage();
    for (qsizetype length = 0; length <= bytes.size(); ++length)
        ASSERT_TRUE(rangesAreSound(readBytes(bytes.first(length)))) << length;
}

TEST(Robustness, AnySuffixParsesWithSoundRanges)
{
    const QByteArray bytes = spoolMessage();
    for (qsizetype start = 0; start <= bytes.size(); start += 3)
        ASSERT_TRUE(rangesAreSound(readBytes(bytes.sliced(start)))) << start;
}

TEST(Robustness, MutatedMessagesParseWithSoundRanges)
{
    const QByteArray good = spoolMessage();
    SplitMix64 random(20240511);
    static const QByteArrayList pieces = {"\r\n\r\n", "\n",
                                          "--in\r\n", "----=_outer--\r\n",
                                          "charset=", "\"",
                                          "(",        "=?",
                                          "?=",       QByteArray(1, '\0'),
                                          "\r",       "ImCr",
                                          "EwLs",     "Content-Type: multipart/mixed; boundary=in\r\n"};
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 6; ++i) {
            const qsizetype at = static_cast<qsizetype>(random.next() % static_cast<quint64>(bytes.size()));
            switch (random.next() % 3) {
            case 0:
                bytes[at] = static_cast<char>(random.next());
                break;
            case 1:
                bytes.insert(at, pieces.at(static_cast<qsizetype>(random.next() %
                                                                  static_cast<quint64>(pieces.size()))));
                break;
            default:
                bytes.remove(at, static_cast<qsizetype>(random.next() % 40));
                break;
            }
        }
        ASSERT_TRUE(rangesAreSound(readBytes(bytes))) << round << ' ' << bytes.toBase64().toStdString();
    }
}

TEST(Robustness, RandomBytesParse)
{
    SplitMix64 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 3000; ++i)
            bytes += static_cast<char>(random.next());
        ASSERT_TRUE(rangesAreSound(readBytes(bytes)));
    }
}

TEST(Robustness, AnUnreadableSourceIsAnError)
{
    class Broken : public ByteSource
    {
    public:
        Broken()
            : ByteSource(u"lost share"_s)
        {
        }
        qint64 size() const override { return 100000; }
        Expected<qint64> readAt(qint64, char*, qint64) const override
        {
            return tl::unexpected(
                Error{Message("read"), u"lost share"_s, Message("the share is gone"), Message("x")});
        }
    };
    const Expected<SpoolFile> file = SpoolReader(catalogue()).read(std::make_shared<Broken>());
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().why.english(), "the share is gone"_L1);
}

TEST(Robustness, ASourceThatFailsOnTheWayIsAnError)
{
    class Failing : public ByteSource
    {
    public:
        Failing(QByteArray bytes, qint64 good)
            : ByteSource(u"lost share"_s)
            , m_bytes(std::move(bytes))
            , m_good(good)
        {
        }
        qint64 size() const override { return m_bytes.size(); }
        Expected<qint64> readAt(qint64 offset, char* buffer, qint64 length) const override
        {
            if (offset + length > m_good)
                return tl::unexpected(
                    Error{Message("read"), u"lost share"_s, Message("the share is gone"), Message("x")});
            std::copy_n(m_bytes.constData() + offset, length, buffer);
            return length;
        }

    private:
        QByteArray m_bytes;
        qint64 m_good;
    };
    const QByteArray header = "From: a@b.example\r\n" + QByteArray("X-Y: some value\r\n").repeated(50000);
    const QByteArray parts = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
                             QByteArray("--b\r\n\r\ntext\r\n").repeated(50000);
    for (const QByteArray& bytes : {header, parts, QByteArray(QByteArray(900000, '\x01') + header),
                                    QByteArray("\r\n").repeated(400000)}) {
        for (qint64 good = 1 << 18; good < bytes.size(); good += (1 << 18) - 7)
            EXPECT_FALSE(SpoolReader(catalogue()).read(std::make_shared<Failing>(bytes, good)));
    }
}

TEST(Robustness, AskedToStopItEnds)
{
    StopSource stop;
    stop.request_stop();
    const auto file =
        SpoolReader(catalogue()).read(ByteSource::fromBytes(richMessage(), u"x"_s), stop.get_token());
    ASSERT_FALSE(file);
    EXPECT_TRUE(isCancelled(file.error()));
}

TEST(Robustness, HeaderFieldsOfManyPartsAreBounded)
{
    const QByteArray part = "--b\r\n" + QByteArray("a:\r\n").repeated(5000) + "\r\n";
    const QByteArray bytes = "From: a@alpha.example\r\nMIME-Version: 1.0\r\n"
                             "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
                             part.repeated(60) + "--b--\r\n";
    ByteReader reader(ByteSource::fromBytes(bytes, u"many"_s));
    const ScanResult scan = MimeScanner::scan(reader, {0, bytes.size()}, {});
    size_t fields = 0;
    for (const ScannedBlock& block : scan.blocks)
        fields += block.fields.size();
    EXPECT_EQ(fields, MimeScanner::mostFieldsInAll);
    EXPECT_EQ(scan.parts.size(), 61U);
    ASSERT_EQ(scan.notes.size(), 1);
    EXPECT_TRUE(scan.notes.front().english().contains(u"200000"_s));
}
