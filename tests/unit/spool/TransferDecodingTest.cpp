#include "core/spool/TransferDecoding.h"

#include "tests/unit/spool/SpoolTestSupport.h"

#include <array>

using namespace ims;
using namespace ims::test;

namespace {

TransferDecoder decoded(TransferEncoding encoding, const QByteArray& input, qsizetype step = 1000000)
{
    TransferDecoder decoder(encoding, true);
    for (qsizetype at = 0; at < input.size(); at += step)
        decoder.feed(QByteArrayView(input).sliced(at, std::min(step, input.size() - at)), at);
    decoder.finish();
    return decoder;
}

constexpr std::array allEncodings = {TransferEncoding::Identity, TransferEncoding::Base64,
                                     TransferEncoding::QuotedPrintable, TransferEncoding::UuEncode,
                                     TransferEncoding::BinHex};

QByteArray quotedPrintable(const QByteArray& input)
{
    return decoded(TransferEncoding::QuotedPrintable, input).bytes();
}

QByteArray base64(const QByteArray& input)
{
    return decoded(TransferEncoding::Base64, input).bytes();
}

} // namespace

TEST(QuotedPrintable, FollowsRfc2045)
{
    EXPECT_EQ(quotedPrintable("caf=E9=\r\n noir"), "caf\xe9 noir");
    EXPECT_EQ(quotedPrintable("a=3D=3d b"), "a== b");
    EXPECT_EQ(quotedPrintable("blanks  \t\r\n\r\nnext"), "blanks\r\n\r\nnext") << "no line is swallowed";
    EXPECT_EQ(quotedPrintable("soft=  \r\nbreak"), "softbreak");
    EXPECT_EQ(quotedPrintable("soft=\nbreak"), "softbreak");
}

TEST(QuotedPrintable, KeepsWhatIsNotEncoded)
{
    EXPECT_EQ(quotedPrintable("1=x2"), "1=x2");
    EXPECT_EQ(quotedPrintable("1=4"), "1=4");
    EXPECT_EQ(quotedPrintable("=4=41"), "=4A");
    EXPECT_EQ(quotedPrintable("= x"), "= x");
    EXPECT_EQ(quotedPrintable("\xe9t\xe9"), "\xe9t\xe9");
}

TEST(Base64, SkipsJunkAndGoesOnAfterPadding)
{
    EXPECT_EQ(base64("SGVs\r\nbG8="), "Hello");
    EXPECT_EQ(base64("SGVsbG8"), "Hello") << "padding missing";
    EXPECT_EQ(base64("SGVsbG8=SGVsbG8="), "HelloHello");
    EXPECT_EQ(base64("SG|Vs!bG8="), "Hello");
    EXPECT_EQ(decoded(TransferEncoding::Base64, "SG|Vs!bG8=").firstJunk(), 2);
    EXPECT_EQ(base64("===="), "");
}

TEST(TransferDecoder, PiecesOfAnySizeGiveTheSame)
{
    const QByteArray text =
        ":caf=E9 =\r\n  x=3D  \r\n=\r\n=4\r\nQUJD= =0\r\nbegin 644 x\r\n#86)C\r\n`\r\nend\r\n";
    for (const TransferEncoding encoding : allEncodings) {
        const QByteArray whole = decoded(encoding, text).bytes();
        for (qsizetype step = 1; step < text.size(); ++step) {
            const TransferDecoder pieces = decoded(encoding, text, step);
            EXPECT_EQ(pieces.bytes(), whole) << step;
            EXPECT_EQ(pieces.sourceOf(0, whole.size()), decoded(encoding, text).sourceOf(0, whole.size()));
        }
    }
}

TEST(TransferDecoder, MapsBackToTheSmallestEncodedRun)
{
    const QByteArray qp = "x charset=3Dkoi8=\r\n-r y";
    const TransferDecoder decoder = decoded(TransferEncoding::QuotedPrintable, qp);
    const ByteRange inner = rangeOf(decoder.bytes(), "koi8-r");
    EXPECT_EQ(decoder.sourceOf(inner.offset, inner.length), rangeOf(qp, "koi8=\r\n-r"));
    const TransferDecoder b64 = decoded(TransferEncoding::Base64, "QUJD\r\nREVG"); // ABC DEF
    EXPECT_EQ(b64.sourceOf(0, 3), ByteRange(0, 4));
    EXPECT_EQ(b64.sourceOf(1, 1), ByteRange(1, 2));
    EXPECT_EQ(b64.sourceOf(2, 2), ByteRange(2, 6));
}

TEST(TransferDecoder, TheMapNeverGoesBack)
{
    QByteArray noise = ":";
    quint32 state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525u + 1013904223u;
        noise += "=\r\n AB3+/\t"[(state >> 24) % 10];
    }
    for (const TransferEncoding encoding : allEncodings) {
        const TransferDecoder decoder = decoded(encoding, noise);
        qint64 last = 0;
        for (qsizetype i = 0; i < decoder.bytes().size(); ++i) {
            const ByteRange source = decoder.sourceOf(i, 1);
            ASSERT_GE(source.offset, last);
            ASSERT_GT(source.length, 0);
            ASSERT_LE(source.end(), noise.size());
            last = source.offset;
        }
    }
}

TEST(SpoolReaderTest, DecodedBodyUndoesTheEncodingUpToTheLimit)
{
    const QByteArray bytes = "Content-Type: text/plain\r\nContent-Transfer-Encoding: BASE64\r\n\r\n" +
                             QByteArray("some text to be sent").toBase64();
    const SpoolFile file = readBytes(bytes);
    const ByteSourcePtr source = ByteSource::fromBytes(bytes, QStringLiteral("x"));
    const SpoolReader reader(catalogue());
    EXPECT_EQ(reader.decodedBody(*source, file.parts[0], 1000).value(), "some text to be sent");
    EXPECT_EQ(reader.decodedBody(*source, file.parts[0], 4).value(), "some");
}
