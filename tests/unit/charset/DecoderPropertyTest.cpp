#include "core/charset/CharsetCatalogue.h"
#include "core/charset/IcuConverter.h"
#include "tests/support/SplitMix64.h"
#include "tests/unit/charset/DecoderRules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace ims {
namespace {

using test::SplitMix64;

/// What decoders stumble over: escapes, shifts, marks, leads without a second byte, cut sequences.
const std::array<QByteArray, 42> nastyPieces = {{"\x1B",
                                                 "\x1B$",
                                                 "\x1B$B",
                                                 "\x1B(B",
                                                 "\x1B(J",
                                                 "\x1B(I",
                                                 "\x1B$)C",
                                                 "\x1B$)A",
                                                 "\x1B$*H",
                                                 "\x1B.A",
                                                 "\x1BN",
                                                 "\x0E",
                                                 "\x0F",
                                                 "~{",
                                                 "~}",
                                                 "~~",
                                                 "~\n",
                                                 "~",
                                                 "+",
                                                 "+-",
                                                 "-",
                                                 "+BBYEMw-",
                                                 "+2D3eAA-",
                                                 "+2D0-",
                                                 "+3gA",
                                                 "\xFE\xFF",
                                                 "\xFF\xFE",
                                                 "\xEF\xBB\xBF",
                                                 "\xEF\xBF",
                                                 "\xF0\x9F\x98",
                                                 "\xED\xA0\x80",
                                                 "\x84\x31\xA4\x37",
                                                 "\x81\x30\x81",
                                                 "\x8E\xA2\xA1",
                                                 "\x8F\xA2",
                                                 "\xF4\x8F\xBF\xBF",
                                                 "\xC1",
                                                 "\xB0",
                                                 QByteArray(1, '\0'),
                                                 QByteArray(3, '\0'),
                                                 "\r\n",
                                                 "abc "}};

QByteArray randomBytes(SplitMix64& random)
{
    QByteArray bytes;
    const quint32 kind = random.below(4);
    for (quint32 left = random.below(301); left > 0; --left) {
        if (kind == 0)
            bytes += char(uchar(random.below(256)));
        else if (kind == 1)
            bytes += char(uchar(random.below(8) == 0 ? random.below(128) : 128 + random.below(128)));
        else if (kind == 2)
            bytes += random.below(3) == 0 ? nastyPieces[random.below(quint32(nastyPieces.size()))]
                                          : QByteArray(1, char(uchar(33 + random.below(94))));
        else
            bytes += nastyPieces[random.below(quint32(nastyPieces.size()))];
    }
    return bytes.left(300);
}

std::vector<qsizetype> randomCuts(SplitMix64& random, qsizetype size)
{
    std::vector<qsizetype> cuts;
    if (random.below(3) == 0) { // byte by byte
        for (qsizetype cut = 0; cut <= size; ++cut)
            cuts.push_back(cut);
        return cuts;
    }
    for (quint32 left = random.below(12); left > 0; --left)
        cuts.push_back(qsizetype(random.below(quint32(size) + 1)));
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

std::string shown(const Charset& charset, const QByteArray& bytes)
{
    return charset.name.toStdString() + ' ' + bytes.toHex(' ').toStdString();
}

class DecoderPropertyTest : public testing::Test
{
protected:
    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
};

TEST_F(DecoderPropertyTest, anyBytesInAnyCharsetAreAccountedForInAnyPieces)
{
    SplitMix64 random(4117);
    for (const Charset& charset : m_catalogue.all()) {
        for (int i = 0; i < 150; ++i) {
            const QByteArray bytes = randomBytes(random);
            ASSERT_EQ(test::brokenDecoder(bytes, charset, randomCuts(random, bytes.size())), "")
                << shown(charset, bytes);
        }
    }
}

TEST_F(DecoderPropertyTest, longTextsAreTheSameInPieces)
{
    SplitMix64 random(1998);
    for (const Charset& charset : m_catalogue.all()) {
        QByteArray bytes; // several times what is handed to a converter at once
        while (bytes.size() < 14000)
            bytes += randomBytes(random) + (random.below(2) == 0 ? "\n" : "");
        std::vector<qsizetype> cuts;
        for (qsizetype cut = 1; cut < bytes.size(); cut += 1 + random.below(9000))
            cuts.push_back(cut);
        ASSERT_EQ(test::brokenDecoder(bytes, charset, cuts), "") << charset.name.toStdString();
    }
}

TEST_F(DecoderPropertyTest, whatCanBeEncodedComesBack)
{
    SplitMix64 random(1997);
    int compared = 0;
    for (const Charset& charset : m_catalogue.all()) {
        const IcuConverter encoder = charset.table ? IcuConverter() : openIcuConverter(charset.decoder);
        if (!encoder)
            continue;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(encoder.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        int ofThis = 0;
        for (int i = 0; i < 400; ++i) {
            QString text = decodeText(randomBytes(random), charset).text.left(60);
            text.removeIf([](QChar c) {
                return c < u' ' || c == u'\x7F' || c == QChar::ReplacementCharacter || c.isSurrogate();
            });
            std::array<char, 1024> bytes{};
            status = U_ZERO_ERROR;
            ucnv_resetFromUnicode(encoder.get());
            const int32_t size =
                ucnv_fromUChars(encoder.get(), bytes.data(), int32_t(bytes.size()),
                                reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
            if (U_FAILURE(status) || text.isEmpty())
                continue;
            ++ofThis;
            ASSERT_EQ(decodeText(QByteArrayView(bytes.data(), size), charset).text.toStdString(),
                      text.toStdString())
                << charset.name.toStdString();
        }
        EXPECT_GT(ofThis, 0) << charset.name.toStdString();
        compared += ofThis;
    }
    EXPECT_GT(compared, 1000);
}

} // namespace
} // namespace ims
