#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"
#include "ui/viewer/LineIndex.h"

#include <memory>
#include <unordered_set>

namespace ims {

enum class SpanKind { Envelope, HeaderName, EncodedWord, Delimiter, Declaration };

/// A run of bytes that is drawn in its own way.
struct Span
{
    ByteRange range;
    SpanKind kind = SpanKind::Envelope;
    int declaration = -1; ///< index into SpoolFile::declarations

    friend bool operator==(const Span&, const Span&) = default;
};

/// Says what a row of a spool file consists of, row by row, so that its cost does not grow with the file.
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
    const Part* partAt(qint64 offset) const;
    void addHeaderName(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const;
    void addDeclarations(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const;
    bool isDelimiter(const TextRow& row, QByteArrayView bytes) const;

    std::shared_ptr<const SpoolFile> m_spool;
    const CharsetCatalogue* m_catalogue = nullptr;
    const Charset* m_detected = nullptr;
    std::unordered_set<qint64> m_partStarts;
    std::unordered_set<qint64> m_partEnds;
    std::unordered_set<std::string> m_distrusted; // paths of parts whose declared charset does not fit
};

} // namespace ims
