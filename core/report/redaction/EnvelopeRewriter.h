#pragma once

#include "core/report/redaction/TextRedactor.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// The bytes of `envelope.range` with other names in it: every printable run that is no name is masked, the
/// numbers between them stay, and the first of them is set to the new length where it told the old one. Two
/// pieces tell where each string went. With hidden recipients alone only these are replaced.
struct RewrittenEnvelope
{
    QByteArray bytes;
    std::vector<std::pair<ByteRange, ByteRange>> strings; ///< in the original file, and relative to `bytes`
};

RewrittenEnvelope rewriteEnvelope(QByteArrayView bytes, const Envelope& envelope, TextRedactor& redactor);

} // namespace ims
