#include "core/charset/CharsetCatalogue.h"
#include "tests/fuzz/FuzzRules.h"
#include "tests/unit/charset/DecoderRules.h"

#include <algorithm>

using namespace ims::fuzz;

/// Three bytes that say which charset and where to cut, then text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ims::CharsetCatalogue catalogue = ims::CharsetCatalogue::builtIn().value();
    if (size < 3)
        return 0;
    const QByteArray input = bytesOf(data + 3, size - 3);
    const ims::Charset& charset = catalogue.all()[data[0] % catalogue.all().size()];
    std::vector<qsizetype> cuts = {input.size() * data[1] / 255, input.size() * data[2] / 255};
    std::sort(cuts.begin(), cuts.end());
    if (data[1] == data[2]) { // byte by byte
        cuts.clear();
        for (qsizetype cut = 1; cut < input.size(); ++cut)
            cuts.push_back(cut);
    }
    demand(ims::test::brokenDecoder(input, charset, cuts));
    return 0;
}
