#include "core/spool/MimeScanner.h"
#include "tests/fuzz/FuzzRules.h"
#include "tests/unit/spool/StructureRules.h"

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

namespace {

ims::SpoolFile scanned(const QByteArray& bytes, qint64 window)
{
    ims::SpoolFile file;
    file.size = bytes.size();
    file.message = {0, bytes.size()};
    ims::ByteReader reader(ims::ByteSource::fromBytes(bytes, u"fuzz"_s), window);
    ims::ScanResult scan = ims::MimeScanner::scan(reader, file.message, {});
    for (const ims::ScannedPart& part : scan.parts)
        file.parts.push_back(part.part);
    file.delimiters = std::move(scan.delimiters);
    return file;
}

} // namespace

/// The structure of a message; the window that it is read through must not matter.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const ims::SpoolFile whole = scanned(bytes, ims::ByteReader::defaultWindow);
    const ims::SpoolFile narrow = scanned(bytes, 7);
    if (!bytes.isEmpty())
        demand(ims::test::brokenStructure(whole, bytes));
    demand(whole.parts.size() == narrow.parts.size() && whole.delimiters.size() == narrow.delimiters.size(),
           "the window changes the structure");
    for (size_t i = 0; i < whole.parts.size(); ++i)
        demand(whole.parts[i].range == narrow.parts[i].range && whole.parts[i].body == narrow.parts[i].body,
               "the window changes a part");
    return 0;
}
