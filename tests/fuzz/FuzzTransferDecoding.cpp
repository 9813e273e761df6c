#include "tests/fuzz/FuzzRules.h"
#include "tests/unit/spool/DecodingRules.h"

#include <array>

using namespace ims::fuzz;

/// Two bytes that say which encoding and where to cut, then encoded text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr std::array encodings = {ims::TransferEncoding::Base64, ims::TransferEncoding::QuotedPrintable,
                                      ims::TransferEncoding::UuEncode, ims::TransferEncoding::BinHex};
    if (size < 2)
        return 0;
    const QByteArray input = bytesOf(data + 2, size - 2);
    const qsizetype cut = input.size() * data[1] / 255;
    demand(ims::test::brokenDecoding(input, encodings[data[0] % encodings.size()], cut));
    return 0;
}
