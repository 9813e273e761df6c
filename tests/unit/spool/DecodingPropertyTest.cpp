#include "tests/support/SplitMix64.h"
#include "tests/unit/spool/DecodingRules.h"

#include <gtest/gtest.h>

#include <array>

using namespace ims;
using namespace ims::test;

namespace {

constexpr std::array encodings = {TransferEncoding::Identity, TransferEncoding::Base64,
                                  TransferEncoding::QuotedPrintable, TransferEncoding::UuEncode,
                                  TransferEncoding::BinHex};

/// Pieces of all encodings, so that each decoder meets its own and foreign ones.
QByteArray anyInput(SplitMix64& random)
{
    static const QByteArrayList pieces = {"QUJD",
                                          "QQ==",
                                          "QUI=",
                                          "=",
                                          "==",
                                          "\r\n",
                                          "\n",
                                          "\r",
                                          " ",
                                          "\t",
                                          "=E4",
                                          "=e4=F6",
                                          "=\r\n",
                                          "= \n",
                                          "=4",
                                          "=XY",
                                          "text",
                                          "begin 644 a.txt\n",
                                          "#0V%T\n",
                                          "M8V%T\r\n",
                                          "`\nend\n",
                                          "end",
                                          "begin 6",
                                          "~",
                                          "(This file must be converted with BinHex 4.0)\r\n",
                                          ":",
                                          "$f*TEQKPH#jdCA0d,R0TG!\"6594%8dP8)3#3\"&",
                                          "!!",
                                          "\xE4",
                                          "|",
                                          "\x01"};
    QByteArray input;
    for (quint32 i = random.below(25); i > 0; --i) {
        if (random.below(12) == 0)
            input += static_cast<char>(random.next());
        else
            input += pieces.at(static_cast<qsizetype>(random.below(quint32(pieces.size()))));
    }
    return input;
}

} // namespace

TEST(DecodingProperty, AnyInputDecodesAlikeInPiecesAndMapsBackInOrder)
{
    SplitMix64 random(21);
    for (int round = 0; round < 6000; ++round) {
        const QByteArray input = anyInput(random);
        for (const TransferEncoding encoding : encodings) {
            const auto cut = static_cast<qsizetype>(random.below(quint32(input.size()) + 1));
            ASSERT_EQ(brokenDecoding(input, encoding, cut), "")
                << static_cast<int>(encoding) << ' ' << cut << ' ' << input.toPercentEncoding().toStdString();
        }
    }
}

TEST(DecodingProperty, EveryCutOfAnInputDecodesAlike)
{
    SplitMix64 random(22);
    for (int round = 0; round < 60; ++round) {
        const QByteArray input = anyInput(random);
        for (const TransferEncoding encoding : encodings) {
            for (qsizetype cut = 0; cut <= input.size(); ++cut)
                ASSERT_EQ(brokenDecoding(input, encoding, cut), "")
                    << static_cast<int>(encoding) << ' ' << cut << ' '
                    << input.toPercentEncoding().toStdString();
        }
    }
}
