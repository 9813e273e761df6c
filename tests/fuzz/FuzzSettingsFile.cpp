#include "core/settings/CharacterSetList.h"
#include "core/settings/ImcTxt.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

/// An imccopy file and a dump of the Character-Set-List.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    const ims::ByteRange all{0, bytes.size()};
    const ims::ByteSourcePtr source = ims::ByteSource::fromBytes(bytes, u"fuzz"_s);
    const auto settings = ims::readImcTxt(*source);
    demand(settings || !ims::looksLikeImcTxt(bytes), "what looks like an imccopy file is read");
    if (settings) {
        for (const ims::CharacterSets& row : settings->domains)
            demand(all.contains(row.range), "a row lies in the file");
    }
    const auto list = ims::readCharacterSetList(source);
    demand(list.has_value(), "a dump gives entries or notes");
    demand(list->entries.size() <= ims::mostListed && list->notes.size() <= ims::mostListNotes, "bounded");
    for (const ims::ListedCharset& entry : list->entries)
        demand(all.contains(entry.range), "an entry lies in the file");
    return 0;
}
