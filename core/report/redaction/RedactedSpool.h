#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/report/redaction/TextRedactor.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// A run of an original and what stands for it in the copy. Of one length: byte for byte.
struct CopiedRange
{
    ByteRange original;
    ByteRange copy;
};

/// A spool file written anew for others to see.
struct RedactedSpool
{
    QByteArray bytes;
    bool rewritten = false;          ///< other bytes than the original's
    std::vector<CopiedRange> ranges; ///< in order; cover the original
    QStringList leftOut;             ///< what is not in the copy, a sentence each

    /// Where a run of the original stands in the copy; the smallest run that covers what became of it.
    ByteRange inCopy(ByteRange original) const;
};

/// Larger files are copied without their bodies.
constexpr qint64 largestRedactedSpool = qint64(16) << 20;

/// Rewrites a spool file by the choices of `redactor`:
/// - the envelope keeps its structure; names in it are replaced, its first number (its length) is set anew,
/// its
///   other numbers, whose meaning is not known, stay as they are;
/// - names of fields, dates, types, encodings and charset labels stay; addresses, hosts, identifiers, names
/// and
///   free text are replaced, encoded words in their charset, in their place;
/// - bodies keep every declaration, sign and line break; letters are replaced byte for byte by others of
///   the same script and case (TextMask), within base64 and quoted-printable too, so that the file shows the
///   same fault;
/// - attachments and uuencoded files are replaced by a note with their size and SHA-256;
/// - bytes that nothing accounts for are masked.
/// Nothing (nullopt) where the file is no message that could be rewritten (UTF-16, an archive, rubbish).
/// Errors: cancelled, the source cannot be read.
Expected<std::optional<RedactedSpool>> redactSpool(const ByteSourcePtr& source, const SpoolFile& spool,
                                                   TextRedactor& redactor, const CharsetCatalogue& catalogue,
                                                   const StopToken& stop = {});

/// Whether the copy of a file would be another than the file itself: not where nothing is chosen and it has
/// no hidden recipients.
bool needsRewriting(const SpoolFile& spool, const RedactionChoices& choices);

} // namespace ims
