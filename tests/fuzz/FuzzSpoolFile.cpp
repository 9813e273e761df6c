#include "core/spool/FieldSpans.h"
#include "core/spool/SpoolFileJson.h"
#include "core/spool/SpoolReader.h"
#include "tests/fuzz/FuzzRules.h"
#include "tests/unit/spool/StructureRules.h"

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

/// A whole spool file or mail, as inspect reads it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ims::CharsetCatalogue catalogue = ims::CharsetCatalogue::builtIn().value();
    const QByteArray bytes = bytesOf(data, size);
    const auto file = ims::SpoolReader(catalogue).read(ims::ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s));
    demand(file.has_value(), "bytes at hand cannot fail");
    const ims::ByteRange whole{0, bytes.size()};
    demand(whole.contains(file->message), "message outside of the file");
    if (file->message.length > 0)
        demand(ims::test::brokenStructure(*file, bytes));
    for (const ims::HeaderField& field : file->headers) {
        demand(file->message.contains(field.range) && field.range.contains(field.nameRange) &&
                   field.range.contains(field.valueRange),
               "field outside");
        const QByteArray raw = bytes.mid(field.valueRange.offset, field.valueRange.length);
        for (const ims::FieldSpan& span :
             ims::fieldSpans(raw, field.valueRange.offset, field.name.toLatin1()))
            demand(field.valueRange.contains(span.range), "span outside of its field");
    }
    for (const ims::Declaration& declaration : file->declarations)
        demand(file->message.contains(declaration.range) && whole.contains(declaration.fit.where),
               "declaration outside");
    for (const ims::Flag& flag : file->flags)
        demand(whole.contains(flag.range), "flag outside");
    for (const ims::Damage& damage : file->damage)
        demand(whole.contains(damage.range), "damage outside");
    demand(!ims::spoolFileJson(*file, {}).isEmpty(), "no JSON");
    return 0;
}
