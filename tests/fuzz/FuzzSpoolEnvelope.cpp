#include "core/spool/EnvelopeReader.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using namespace ims::fuzz;

/// The binary envelope and the place of the message behind it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    ims::ByteReader reader(ims::ByteSource::fromBytes(bytes, u"fuzz"_s));
    const ims::FileLayout layout = ims::readLayout(reader);
    const ims::ByteRange whole{0, bytes.size()};
    demand(whole.contains(layout.message) && layout.message.length >= 0, "message outside of the file");
    if (layout.envelope) {
        const ims::Envelope& envelope = *layout.envelope;
        demand(whole.contains(envelope.range), "envelope outside of the file");
        demand(layout.message.length == 0 || envelope.range.end() <= layout.message.offset,
               "message inside of the envelope");
        for (const ims::EnvelopeString& string : envelope.strings)
            demand(envelope.range.contains(string.range), "string outside of the envelope");
    }
    return 0;
}
