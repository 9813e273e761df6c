#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetDetector.h"
#include "core/spool/SpoolFile.h"

namespace ims {

/// Reads spool files, plain mail and anything else offered as one: with an envelope, without, cut off, empty
/// or rubbish. Only an unreadable source is an Error; whatever the bytes are, they give a SpoolFile.
/// Limits: 10,000 headers, parts and declarations each, nesting 100, values 64 KiB; reaching one leaves a
/// note.
class SpoolReader
{
public:
    /// `seen`: charsets that other mail of the same sender is in; they count where the bytes leave it open.
    explicit SpoolReader(const CharsetCatalogue& catalogue, QStringList seen = {})
        : m_catalogue(catalogue)
        , m_seen(std::move(seen))
    {
    }

    Expected<SpoolFile> read(const ByteSourcePtr& source, const StopToken& stop = {}) const;

    /// The body of a part with its transfer encoding (base64, quoted-printable) undone; at most `limit`
    /// bytes.
    Expected<QByteArray> decodedBody(const ByteSource& source, const Part& part, qint64 limit) const;

private:
    DetectionHints hintsFor(const SpoolFile& file) const;

    const CharsetCatalogue& m_catalogue;
    QStringList m_seen;
};

} // namespace ims
