#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"
#include "ui/viewer/LineIndex.h"

#include <QSet>

#include <memory>
#include <vector>

namespace ims {

enum class SpanKind {
    Envelope,
    HeaderName,
    Fold, ///< blanks before a line that goes on a header field (RFC 5322 2.2.3)
    EncodedWord,
    Delimiter,
    Base64,          ///< a row of a base64 body
    QuotedPrintable, ///< an escape or soft line break of a quoted-printable body
    Declaration
};

/// A run of bytes that is drawn in its own way.
struct Span
{
    ByteRange range;
    SpanKind kind = SpanKind::Envelope;
    int declaration = -1; ///< index into SpoolFile::declarations

    friend bool operator==(const Span&, const Span&) = default;
};

/// Says what a row of a spool file consists of, row by row: neither the file's size nor the number of its
/// parts, fields and declarations makes a row cost more than a few binary searches.
class SpoolHighlighter
{
public:
    SpoolHighlighter() = default;
    SpoolHighlighter(std::shared_ptr<const SpoolFile> spool, const CharsetCatalogue& catalogue);

    /// Spans of a row, quiet ones first so that declarations are drawn over them.
    std::vector<Span> spans(const TextRow& row, QByteArrayView bytes) const;

    /// What 8-bit bytes at an offset are most likely written in: what their part declares unless the bytes
    /// speak against it, else what was detected. Null where nothing is known.
    const Charset* charsetAt(qint64 offset) const;

private:
    /// From here to the next one, `part` is the innermost part; null between parts.
    struct Stretch
    {
        qint64 offset = 0;
        const Part* part = nullptr;
    };
    void cutIntoStretches();
    void enter(qint64 offset, const Part* part);
    const Part* partAt(qint64 offset) const;
    void addHeader(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const;
    void addBody(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const;
    void addDeclarations(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const;
    bool isDelimiter(const TextRow& row) const;

    std::shared_ptr<const SpoolFile> m_spool;
    const CharsetCatalogue* m_catalogue = nullptr;
    const Charset* m_detected = nullptr;
    std::vector<Stretch> m_stretches;
    QSet<QString> m_distrusted; // paths of parts whose declared charset does not fit
};

} // namespace ims
