#pragma once

#include "core/base/ByteRange.h"
#include "core/eventlog/TextPieces.h"

#include <QString>

#include <vector>

namespace ims {

/// A line of an imccopy file with its place.
struct ImcLine
{
    QString text;
    ByteRange range;  ///< without the line break
    ByteRange whole;  ///< with it
    bool cut = false; ///< longer than longestImcLine: the text is only its beginning
};

constexpr qsizetype longestImcLine = 8192; ///< characters; a domain has at most 255

/// Cuts an imccopy file into lines: ANSI, UTF-8 or UTF-16 (by mark or zero bytes); lines end in CRLF, LF or,
/// in a file without LF, CR. The bytes outlive it.
class ImcLines
{
public:
    explicit ImcLines(QByteArrayView bytes);

    bool next(ImcLine& line);

    /// The fields of a row, commas and the "+" not included, blanks around them neither.
    std::vector<ByteRange> fields(ByteRange row) const;

    QString text(ByteRange range) const;

    /// A text as the file writes it; only ASCII.
    QByteArray encoded(const QString& ascii) const;

    /// The line break that the file uses; CRLF where it has none.
    QByteArray lineBreak() const { return m_lineBreak; }

    /// Whether the last line has its line break.
    bool endsWithBreak() const;

private:
    char16_t unitAt(qsizetype position) const;
    qsizetype find(char16_t unit) const;
    ByteRange trimmed(qsizetype begin, qsizetype end) const;

    QByteArrayView m_bytes;
    TextBeginning m_beginning;
    bool m_isUtf8;
    char16_t m_break = u'\n';
    qsizetype m_unit = 1;
    qsizetype m_position = 0;
    QByteArray m_lineBreak;
};

} // namespace ims
