#pragma once

#include "core/base/ByteReader.h"
#include "core/base/StopToken.h"

#include <QString>

#include <memory>
#include <optional>

namespace ims {

/// How the characters of a text file are stored, as far as its beginning tells.
enum class TextCoding {
    EightBit, ///< UTF-8 or an ANSI code page
    Utf16LittleEndian,
    Utf16BigEndian
};

struct TextBeginning
{
    TextCoding coding = TextCoding::EightBit;
    qsizetype mark = 0; ///< length of the byte order mark
};

/// By byte order mark, or by the zero bytes of UTF-16.
TextBeginning textBeginning(QByteArrayView beginning);

/// The first bytes of a file as text, for a look at its form; bytes that are not UTF-8 as Latin-1.
QString beginningText(QByteArrayView beginning);

/// A line of a text, or its part up to another delimiter.
struct TextPiece
{
    QString text; ///< without its delimiter and line break
    ByteRange range;
    bool cut = false;       ///< the text is only the beginning of what is there
    qint64 breakLength = 0; ///< bytes of the delimiter and line break at the range's end
};

/// Reads a text file piece by piece, each decoded; memory stays within two windows and one piece.
///
/// Text that is neither UTF-16 nor UTF-8 is that of the server's ANSI code page: the one that is given, or
/// else told by detection at the first such piece, or else windows-1252.
class TextPieces
{
public:
    /// Longest piece in bytes; of a longer one the rest is passed over.
    static constexpr qint64 longestPiece = qint64(1) << 20;

    /// `ansiCodePage`: Windows' number of the code page, 0 where it is to be detected.
    TextPieces(ByteSourcePtr source, char16_t delimiter, StopToken stop, int ansiCodePage = 0);
    ~TextPieces();

    std::optional<TextPiece> next();

    /// Goes on at a place where a piece began.
    void seek(qint64 offset) { m_at = offset; }
    qint64 position() const { return m_at; }
    qint64 size() const { return m_reader.size(); }
    qint64 unit() const { return m_beginning.coding == TextCoding::EightBit ? 1 : 2; } ///< bytes
    bool isStopped() const { return m_stop.stop_requested(); }
    const TextBeginning& beginning() const { return m_beginning; }
    bool hadAnsi() const { return m_ansi != nullptr; } ///< some piece was neither ASCII, UTF-8 nor UTF-16

    /// Bytes that the text tells of (as hexadecimal digits), in the ANSI code page.
    QString ansiText(QByteArrayView bytes);
    const std::optional<Error>& error() const { return m_reader.error(); }

private:
    class AnsiText;

    qint64 findEnd(qint64 from, qint64 limit);
    QString decode(QByteArrayView bytes, qint64 offset);
    const AnsiText& ansiOf(QByteArrayView sample);
    void skipRest();

    ByteSourcePtr m_source;
    ByteReader m_reader;
    StopToken m_stop;
    char16_t m_delimiter;
    int m_ansiCodePage;
    TextBeginning m_beginning;
    qint64 m_at = 0;
    bool m_sawUtf8 = false;
    bool m_sawAnsi = false;
    std::unique_ptr<AnsiText> m_ansi;
};

} // namespace ims
