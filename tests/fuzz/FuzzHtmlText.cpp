#include "core/spool/HtmlText.h"
#include "tests/fuzz/FuzzRules.h"

using namespace ims::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    ims::PartText html;
    html.text = QString::fromUtf8(bytesOf(data, size));
    for (qsizetype i = 0; i < html.text.size(); ++i)
        html.units.push_back({static_cast<quint32>(i), 1, static_cast<quint8>(i % 2)});
    const ims::PartText text = ims::htmlAsText(html);
    demand(text.units.size() == static_cast<size_t>(text.text.size()), "each unit of the text has its place");
    demand(text.text.size() <= 4 * html.text.size(), "the text does not grow beyond its source");
    for (const ims::TextUnit& unit : text.units) {
        demand(unit.byte < static_cast<quint32>(html.text.size()), "each place lies in the source");
        demand(unit.length == 0 || unit.flags == unit.byte % 2, "flags go along with their places");
    }
    return 0;
}
