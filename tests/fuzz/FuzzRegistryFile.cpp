#include "core/evidence/RegistryFacts.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

namespace {

/// In the order of the file, and none within another: what a value holds is told once.
void demandOrder(const ims::RegistryFile& file)
{
    qint64 end = 0;
    for (const ims::RegistryValue& value : file.values) {
        demand(value.range.offset >= end, "values follow one another");
        end = value.range.end();
    }
}

} // namespace

/// An export of the registry, and the facts in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    const ims::ByteRange all{0, bytes.size()};
    ims::RegistryRequest request = ims::registryFactsRequest(size % 3 == 0 ? 932 : 0);
    if (size % 2 == 0)
        request.keys = {{u"HKLM"_s}, {u"HKCR"_s}};
    const auto file = ims::readRegistryFile(ims::ByteSource::fromBytes(bytes, u"fuzz"_s), request);
    demand(file || !file.error().why.isEmpty(), "a refusal has words");
    if (!file)
        return 0;
    for (const ims::RegistryValue& value : file->values) {
        demand(all.contains(value.range) && !value.range.isEmpty(), "a value lies in the file");
        demand(value.bytes.size() <= ims::longestRegistryData, "data is bounded");
        demand(value.text().size() <= 2 * ims::longestRegistryData, "text is bounded");
    }
    for (const ims::RegistryKey& key : file->keys)
        demand(all.contains(key.range) && !key.range.isEmpty(), "a key lies in the file");
    demand(file->notes.size() <= ims::mostRegistryNotes, "notes are bounded");
    demandOrder(*file);
    const ims::RegistryFacts facts = ims::registryFacts(*file, *ims::AntivirusCatalogue::builtIn());
    for (const ims::RegistryFact& fact : facts.facts)
        demand(fact.presence != ims::RegistryPresence::NotSet || !file->hasDeletions,
               "a script proves no absence");
    return 0;
}
