#pragma once

#include "core/base/ByteReader.h"
#include "core/base/StopToken.h"
#include "core/eventlog/TextPieces.h"

#include <QString>

namespace ims {

/// One line of a server's log.
struct LogLine
{
    /// Without its line break, one byte a character: of UTF-16, whatever is beyond Latin-1 is a `?`.
    QByteArrayView text;
    QByteArrayView bytes; ///< the same as it stands in the file
    ByteRange range;      ///< of `bytes` in the file, also of what a cut line leaves out
    bool cut = false;     ///< longer than LogLines::longestLine: only its beginning is here
};

/// Goes through a log line by line, in 8-bit text or UTF-16 (by mark or zero bytes), within one window of
/// memory. For logs whose words are ASCII; text() decodes the lines that people see. CRLF and LF end a line.
/// Asks the stop token twice a mebibyte. Not thread-safe.
class LogLines
{
public:
    static constexpr qint64 longestLine = qint64(1)
                                          << 16; ///< bytes; the rest of a longer line is passed over

    explicit LogLines(const ByteSourcePtr& source, StopToken stop = {});

    /// The next line, valid until the next call; false at the end, when stopped, or on a failure.
    bool next(LogLine& line);

    /// Goes on at a place where a line began.
    void seek(qint64 offset) { m_at = offset; }
    qint64 position() const { return m_at; }
    qint64 size() const { return m_reader.size(); }
    int unit() const { return m_coding == TextCoding::EightBit ? 1 : 2; } ///< bytes for each character
    TextCoding coding() const { return m_coding; }
    qint64 start() const { return m_start; } ///< behind the byte order mark
    bool isStopped() const { return m_stop.stop_requested(); }
    const std::optional<Error>& error() const { return m_reader.error(); }

    /// As people read it: UTF-16, UTF-8, else byte by byte; at most `most` characters, made harmless.
    QString text(QByteArrayView bytes, qsizetype most = 500) const;

    /// Bytes of the file in one-byte characters; valid until the next call.
    QByteArrayView narrowed(QByteArrayView bytes);

private:
    bool refill();
    qsizetype findFeed(qsizetype from) const;
    bool passOver(LogLine& line);

    ByteReader m_reader;
    StopToken m_stop;
    TextCoding m_coding = TextCoding::EightBit;
    QByteArrayView m_window;
    qint64 m_windowAt = 0;
    qint64 m_at = 0;
    qint64 m_start = 0;
    QByteArray m_narrow;
};

} // namespace ims
