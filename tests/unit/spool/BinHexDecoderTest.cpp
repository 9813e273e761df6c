#include "tests/unit/spool/AttachmentWriters.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/TransferDecoding.h"

using namespace ims;
using namespace ims::test;

namespace {

TransferDecoder decoded(const QByteArray& text, qsizetype step = 1000000)
{
    TransferDecoder decoder(TransferEncoding::BinHex, true);
    for (qsizetype at = 0; at < text.size(); at += step)
        decoder.feed(QByteArrayView(text).sliced(at, std::min(step, text.size() - at)), at);
    decoder.finish();
    return decoder;
}

BinHexWriter sample()
{
    BinHexWriter writer;
    writer.name = "Read me";
    writer.data = "plain text" + QByteArray(300, 'a') + QByteArray("\x90\x90 end", 6) + QByteArray(4, '\x90');
    writer.resource = QByteArray("resources\0\0", 11);
    return writer;
}

} // namespace

TEST(BinHex, GivesTheDataForkAndWhatTheHeaderSays)
{
    const BinHexWriter writer = sample();
    for (const qsizetype columns : {1, 60, 64, 100000}) {
        BinHexWriter wrapped = writer;
        wrapped.columns = columns;
        const QByteArray text = "Dear reader,\r\n: look:\r\n" + wrapped.write() + "bye\r\n";
        const TransferDecoder decoder = decoded(text);
        const BinHexFacts& facts = *decoder.binHex();
        EXPECT_EQ(decoder.bytes(), writer.data) << columns;
        EXPECT_EQ(facts.name, "Read me");
        EXPECT_EQ(facts.type, "TEXT");
        EXPECT_EQ(facts.creator, "ttxt");
        EXPECT_EQ(facts.resourceLength, 11);
        EXPECT_TRUE(facts.bannerSeen && facts.begun && facts.ended);
        EXPECT_EQ(facts.headerSum, BinHexFacts::Sum::Right);
        EXPECT_EQ(facts.dataSum, BinHexFacts::Sum::Right);
        EXPECT_EQ(facts.resourceSum, BinHexFacts::Sum::Right);
        EXPECT_EQ(facts.shortRuns, 0);
        EXPECT_FALSE(decoder.cutOff());
        EXPECT_EQ(decoder.junkCount(), 0);
    }
}

TEST(BinHex, EmptyForksAndNoBanner)
{
    BinHexWriter writer;
    QByteArray text = writer.write();
    EXPECT_EQ(decoded(text).bytes(), "");
    EXPECT_FALSE(decoded(text).cutOff());
    EXPECT_EQ(decoded(text).binHex()->resourceSum, BinHexFacts::Sum::Right);
    writer.data = "abc";
    text = writer.write();
    EXPECT_EQ(decoded(text.sliced(text.indexOf(':'))).bytes(), "abc");
    EXPECT_FALSE(decoded(text.sliced(text.indexOf(':'))).binHex()->bannerSeen);
    EXPECT_TRUE(decoded("").cutOff());
    EXPECT_FALSE(decoded("words\r\n: not BinHex\r\n").binHex()->begun);
}

TEST(BinHex, AnyPrefixGivesAPrefixOfTheFile)
{
    const BinHexWriter writer = sample();
    const QByteArray text = writer.write();
    for (qsizetype length = 0; length < text.lastIndexOf(':'); ++length) {
        const TransferDecoder decoder = decoded(text.first(length));
        ASSERT_TRUE(writer.data.startsWith(decoder.bytes())) << length;
        ASSERT_TRUE(decoder.cutOff()) << length;
    }
    for (qsizetype step = 1; step < 70; ++step)
        ASSERT_EQ(decoded(text, step).bytes(), writer.data) << step;
}

TEST(BinHex, AWrongByteIsToldByTheSum)
{
    QByteArray text = sample().write();
    const qsizetype at = text.indexOf(':') + 60;
    text[at] = text[at] == 'a' ? 'b' : 'a';
    const BinHexFacts facts = *decoded(text).binHex();
    EXPECT_NE(facts.dataSum, BinHexFacts::Sum::Right);
    EXPECT_EQ(facts.headerSum, BinHexFacts::Sum::Right);
    QByteArray junk = sample().write();
    junk.insert(at, '~');
    EXPECT_EQ(decoded(junk).firstJunk(), at);
    EXPECT_EQ(decoded(junk).bytes(), sample().data);
}

TEST(BinHex, ShortRunsAreUndoneAndTold)
{
    BinHexWriter writer;
    writer.data = "x aab";
    writer.shortRuns = true;
    const QByteArray text = writer.write();
    const TransferDecoder decoder = decoded(text);
    EXPECT_EQ(decoder.bytes(), "x aab");
    EXPECT_GE(decoder.binHex()->shortRuns, 1);
    const ByteRange where = decoder.binHex()->firstShortRun;
    EXPECT_GE(where.length, 3);
    EXPECT_LE(where.length, 4);
    EXPECT_EQ(decoded(writer.writeBytes(QByteArray("\x90\x05"
                                                   "abc",
                                                   5)))
                  .binHex()
                  ->runsOfNothing,
              1);
}

TEST(BinHex, MapsBackRunsIncluded)
{
    BinHexWriter writer;
    writer.data = "begin" + QByteArray(200, 'z') + "end";
    const QByteArray text = writer.write();
    const TransferDecoder decoder = decoded(text);
    const ByteRange run = decoder.sourceOf(6, 199); // all but the first z come from the mark and its count
    EXPECT_EQ(decoder.sourceOf(100, 1), run);
    EXPECT_LE(run.length, 4);
    EXPECT_GE(decoder.sourceOf(205, 1).offset, run.offset);
    EXPECT_EQ(decoder.binHex()->dataFork, decoder.sourceOf(0, writer.data.size()));
}

TEST(TransferEncodingNames, AreReadAsMailWritesThem)
{
    for (const char* name : {"x-uuencode", "X-UUE", "uuencode", "x-uu"})
        EXPECT_EQ(transferEncodingOf(QString::fromLatin1(name)), TransferEncoding::UuEncode) << name;
    for (const char* name : {"binhex", "x-binhex", "X-BinHex40", "mac-binhex40"})
        EXPECT_EQ(transferEncodingOf(QString::fromLatin1(name)), TransferEncoding::BinHex) << name;
    Part part;
    part.contentType = QStringLiteral("application/mac-binhex40");
    EXPECT_EQ(transferEncodingOf(part), TransferEncoding::BinHex);
    part.transferEncoding = QStringLiteral("base64");
    EXPECT_EQ(transferEncodingOf(part), TransferEncoding::Base64);
    part.contentType = QStringLiteral("application/zip");
    part.transferEncoding = QStringLiteral("7bit");
    EXPECT_EQ(transferEncodingOf(part), TransferEncoding::Identity);
}
