#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetCatalogue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

class CharsetDecoderTest : public testing::Test
{
protected:
    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();

    DecodedText decode(const QByteArray& bytes, const QString& label) const
    {
        return decodeText(bytes, *m_catalogue.find(label));
    }

    QString text(const QByteArray& bytes, const QString& label) const { return decode(bytes, label).text; }
};

TEST_F(CharsetDecoderTest, plainAsciiIsTheSameWithAndWithoutAConverter)
{
    QByteArray plain = "\t\r\n";
    for (char c = 0x20; c < 0x7F; ++c)
        plain += c;
    for (const Charset& charset : m_catalogue.all()) {
        if (!charset.asciiCompatible || charset.name.startsWith("iso-2022-"_L1))
            continue;
        EXPECT_EQ(decodeText(plain, charset).text, QString::fromLatin1(plain)) << charset.name.toStdString();
        const DecodedText byConverter =
            decodeText(QByteArray(plain + '\x0B'), charset); // a control asks for it
        EXPECT_EQ(byConverter.text.left(plain.size()), QString::fromLatin1(plain))
            << charset.name.toStdString();
        EXPECT_TRUE(byConverter.invalid.empty()) << charset.name.toStdString();
    }
}

TEST_F(CharsetDecoderTest, decodesAsWindowsDoes)
{
    EXPECT_EQ(text("\xFC\x80", u"iso-8859-1"_s), u"ü€");
    EXPECT_EQ(text("\xF0\xD2\xC9\xD7\xC5\xD4", u"koi8-r"_s), u"Привет");
    EXPECT_EQ(text("\xCF\xF0\xE8\xE2\xE5\xF2", u"windows-1251"_s), u"Привет");
    EXPECT_EQ(text("\xB9\xE8", u"iso-8859-2"_s), u"šč");
    EXPECT_EQ(text("\x93\xFA\x96\x7B", u"shift_jis"_s), u"日本");
    EXPECT_EQ(text("\x1B$BF|K\\\x1B(B.", u"iso-2022-jp"_s), u"日本.");
    EXPECT_EQ(text("\xC6\xFC\xCB\xDC", u"euc-jp"_s), u"日本");
    EXPECT_EQ(text("\xA4\xA4\xA4\xE5", u"big5"_s), u"中文");
    EXPECT_EQ(text("\xD6\xD0\xCE\xC4\x81\x40", u"gb2312"_s), u"中文丂"); // 8140 is of GBK
    EXPECT_EQ(text("\xC7\xD1\xB1\x81\x41", u"euc-kr"_s).left(1), u"한");
    EXPECT_EQ(text("~{VPND~}", u"hz-gb-2312"_s), u"中文");
    EXPECT_EQ(text("+BCQ-", u"utf-7"_s), u"Ф");
    EXPECT_EQ(text(QByteArray("\xFF\xFE\x61\0", 4), u"utf-16"_s), u"a");
}

TEST_F(CharsetDecoderTest, undoesTheControlSwapOfShiftJis)
{
    EXPECT_EQ(text("\x1A\x1C\x7F", u"shift_jis"_s), u"\u001A\u001C\u007F");
    EXPECT_EQ(text("\\~", u"shift_jis"_s), u"\\~");
}

TEST_F(CharsetDecoderTest, marksWhatCannotBe)
{
    const DecodedText ascii = decode("a\xE9z", u"us-ascii"_s);
    EXPECT_EQ(ascii.text, u"a\uFFFDz");
    EXPECT_EQ(ascii.invalid, (std::vector<ByteRange>{{1, 1}}));

    const DecodedText c1 = decode("ab\x85", u"iso-8859-2"_s); // C1 control
    EXPECT_EQ(c1.invalid, (std::vector<ByteRange>{{2, 1}}));

    const DecodedText undefined = decode("\x81x", u"windows-1252"_s);
    EXPECT_EQ(undefined.invalid, (std::vector<ByteRange>{{0, 1}}));
    EXPECT_EQ(undefined.text, u"\uFFFDx");

    const DecodedText thai = decode("\xDBx\xA1", u"windows-874"_s); // private use in ICU
    EXPECT_EQ(thai.invalid, (std::vector<ByteRange>{{0, 1}}));
}

TEST_F(CharsetDecoderTest, marksCutCharactersAtBothEnds)
{
    const DecodedText end = decode("ok \xE2\x82", u"utf-8"_s);
    EXPECT_EQ(end.text, u"ok \uFFFD");
    EXPECT_EQ(end.invalid, (std::vector<ByteRange>{{3, 2}}));

    const DecodedText begin = decode("\x82\xAC ok", u"utf-8"_s);
    EXPECT_EQ(begin.text, u"\uFFFD\uFFFD ok");
    EXPECT_EQ(begin.invalid, (std::vector<ByteRange>{{0, 1}, {1, 1}}));

    const DecodedText japanese = decode("\x93\xFA\x96", u"shift_jis"_s);
    EXPECT_EQ(japanese.text, u"日\uFFFD");
    EXPECT_EQ(japanese.invalid, (std::vector<ByteRange>{{2, 1}}));
}

TEST_F(CharsetDecoderTest, keepsUnicodeAsItIs)
{
    EXPECT_TRUE(decode("\xEE\x80\x80\xC2\x85", u"utf-8"_s).invalid.empty());
    EXPECT_EQ(text("\xF0\x9F\x98\x80", u"utf-8"_s).size(), 2);
}

TEST_F(CharsetDecoderTest, charsetsWithoutATableStillShowAscii)
{
    const DecodedText decoded = decodeText("abc\xC4", Charset());
    EXPECT_EQ(decoded.text, u"abc\uFFFD");
    EXPECT_EQ(decoded.invalid, (std::vector<ByteRange>{{3, 1}}));
}

TEST_F(CharsetDecoderTest, readsJohab)
{
    EXPECT_EQ(text("\xD0\x65\x8B\x69 \xF7\xD3\xF1\xAE \xD9\x69 \x88\x41", u"johab"_s), u"한글 漢字 ☆ ㄱ");
    EXPECT_EQ(text("\x84\x61\x84\x44", u"johab"_s), u"ㅏㄳ"); // a vowel alone, a final alone
    EXPECT_EQ(text("C:\\", u"johab"_s), u"C:\\");

    const DecodedText spoilt = decode("\xD0\x65\xD0<b>\x80\xD0\xFF\xD0", u"johab"_s);
    EXPECT_EQ(spoilt.text, u"한\uFFFD<b>\uFFFD\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(spoilt.invalid, (std::vector<ByteRange>{{2, 1}, {6, 1}, {7, 1}, {8, 1}, {9, 1}}));
    const DecodedText noSuchPair = decode("\xD0\x92x", u"johab"_s); // no final has these bits
    EXPECT_EQ(noSuchPair.text, u"\uFFFDx");
    EXPECT_EQ(noSuchPair.invalid, (std::vector<ByteRange>{{0, 2}}));
}

TEST_F(CharsetDecoderTest, readsT61)
{
    EXPECT_EQ(text("Gr\xC8o\xFB"
                   "e fa\xCB"
                   "cade \xE8\xC2od\xC2z na\xC8ive \xA7",
                   u"x-cp20261"_s),
              u"Größe façade Łódź naïve §");
    EXPECT_EQ(text("\xC2 \xA6\xA4", u"x-cp20261"_s), u"´#$");

    const DecodedText spoilt = decode("a\xC8q\xC8\xC8o\xC9\xC8", u"x-cp20261"_s);
    EXPECT_EQ(spoilt.text, u"a\uFFFDq\uFFFDö\uFFFD\uFFFD");
    EXPECT_EQ(spoilt.invalid, (std::vector<ByteRange>{{1, 1}, {3, 1}, {6, 1}, {7, 1}}));
}

TEST_F(CharsetDecoderTest, piecesTellRangesAndOffsetsOverTheWholeText)
{
    ims::CharsetDecoder decoder(*m_catalogue.find(u"shift_jis"_s), DecodingDetail::Offsets);
    const DecodedText first = decoder.decode("a\x93");
    EXPECT_EQ(first.text, u"a");
    const DecodedText second = decoder.decode("\xFA\xFFz");
    EXPECT_EQ(second.text, u"日\uFFFDz");
    EXPECT_EQ(second.offsets, (std::vector<qint64>{1, 3, 4}));
    EXPECT_EQ(second.invalid, (std::vector<ByteRange>{{3, 1}}));
    EXPECT_TRUE(decoder.decode("\x93").text.isEmpty());
    const DecodedText last = decoder.finish();
    EXPECT_EQ(last.text, u"\uFFFD");
    EXPECT_EQ(last.invalid, (std::vector<ByteRange>{{5, 1}}));
}

TEST_F(CharsetDecoderTest, shiftsCountToTheCharacterBeforeThem)
{
    const auto offsets = [this](const QByteArray& bytes, const QString& label) {
        return decodeText(bytes, *m_catalogue.find(label), 10, DecodingDetail::Offsets).offsets;
    };
    EXPECT_EQ(offsets("a\x1B$BF|K\\\x1B(B.", u"iso-2022-jp"_s), (std::vector<qint64>{0, 4, 6, 11}));
    EXPECT_EQ(offsets("~{VPND~}.", u"hz-gb-2312"_s), (std::vector<qint64>{2, 4, 8}));
    EXPECT_EQ(offsets(QByteArray("\xFF\xFE\x61\0\x3D\xD8\0\xDE", 8), u"utf-16"_s),
              (std::vector<qint64>{2, 4, 4}));
}

TEST_F(CharsetDecoderTest, halfASurrogatePairIsNoText)
{
    const DecodedText decoded = decode("+2D0-a", u"utf-7"_s);
    EXPECT_EQ(decoded.text, u"\uFFFDa");
    EXPECT_EQ(decoded.invalid, (std::vector<ByteRange>{{1, 4}}));
}

TEST_F(CharsetDecoderTest, theLimitCutsTheListAndNotTheText)
{
    const DecodedText decoded = decodeText(QByteArray(5000, '\xFF'), *m_catalogue.find(u"us-ascii"_s), 10);
    EXPECT_EQ(decoded.invalid.size(), 10U);
    EXPECT_EQ(decoded.text.size(), 5000);
}

TEST_F(CharsetDecoderTest, longTextsKeepTheirOffsets)
{
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += "\xF0\x9F\x98\x80x"; // surrogate pairs fall on every kind of buffer edge
    bytes += "\xFF";
    const DecodedText decoded = decode(bytes, u"utf-8"_s);
    EXPECT_EQ(decoded.text.size(), 20000 * 3 + 1);
    ASSERT_EQ(decoded.invalid.size(), 1U);
    EXPECT_EQ(decoded.invalid[0], (ByteRange{bytes.size() - 1, 1}));

    QByteArray russian = QByteArray(10000, '\xC1') + "\xFF" + QByteArray(10, '\xC1');
    russian[5000] = '\x98'; // undefined in windows-1251
    EXPECT_EQ(decode(russian, u"windows-1251"_s).invalid, (std::vector<ByteRange>{{5000, 1}}));
}

/// Whether the ranges lie in order within the input, none of them empty.
void expectOrdered(const DecodedText& decoded, qsizetype size, const std::string& what)
{
    qint64 last = 0;
    for (const ByteRange& range : decoded.invalid) {
        EXPECT_GE(range.offset, last) << what;
        EXPECT_GT(range.length, 0) << what;
        EXPECT_LE(range.end(), size) << what;
        last = range.end();
    }
}

TEST_F(CharsetDecoderTest, everyCharsetAccountsForAllBytesAndPairs)
{
    QByteArray pairs;
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            pairs.append(char(uchar(a)));
            pairs.append(char(uchar(b)));
            pairs.append('\n');
        }
    }
    for (const Charset& charset : m_catalogue.all()) {
        const std::string name = charset.name.toStdString();
        for (int a = 0; a < 256; ++a) {
            const QByteArray one(1, char(uchar(a)));
            const DecodedText decoded = decodeText(one, charset);
            expectOrdered(decoded, 1, name);
            const bool shift = a == 0x0E || a == 0x0F || a == '+' || a == '~'; // consumed as a shift
            EXPECT_TRUE(shift || !decoded.text.isEmpty()) << name << " byte " << a;
        }
        const DecodedText decoded = decodeText(pairs, charset, pairs.size());
        expectOrdered(decoded, pairs.size(), name);
        EXPECT_GT(decoded.text.size(), pairs.size() / 5) << name;
        EXPECT_EQ(decoded.text.count(QChar(0xFFFD)) > 0, !decoded.invalid.empty()) << name;
    }
}

TEST_F(CharsetDecoderTest, readsWhatIcuLacksByTablesOfOurOwn)
{
    EXPECT_EQ(decode("\xAA\xBA \xDE", u"iso-8859-16"_s).text, u"\u0218\u0219 \u021A"); // RFC: ISO-IR 226
    EXPECT_EQ(decode("Ti\xAA"
                     "ng Vi\xAEt",
                     u"viscii"_s)
                  .text,
              u"Ti\u1EBFng Vi\u1EC7t"); // RFC 1456
    EXPECT_EQ(decode("\x02", u"viscii"_s).text, u"\u1EB2");
    EXPECT_EQ(decode("\xAE\xBE \xD0", u"koi8-ru"_s).text, u"\u045E\u040E \u043F");
    EXPECT_EQ(decode("Gr}~e [ @ \\", u"x-ia5-german"_s).text, u"Grüße Ä § Ö");
    EXPECT_EQ(decode("k|ping p} [", u"x-ia5-swedish"_s).text, u"köping på Ä");
    EXPECT_EQ(decode("{ | }", u"x-ia5-norwegian"_s).text, u"æ ø å");
    EXPECT_EQ(decode("$5", u"x-ia5"_s).text, u"\u00A45");
    EXPECT_EQ(decode("a\x80\xFF", u"x-user-defined"_s).text, u"a\uF780\uF7FF");
    EXPECT_TRUE(decode("\x80", u"x-user-defined"_s).invalid.empty());
    EXPECT_EQ(decode("\xE4", u"x-ia5-german"_s).invalid.size(), 1u);
}

} // namespace
} // namespace ims
