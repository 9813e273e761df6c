#include "core/spool/MimeScanner.h"

#include "core/spool/HeaderScanner.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/TransferDecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// RFC 2046 5.1.1 allows 70 characters; a longer one is obeyed up to here.
constexpr qsizetype longestBoundary = 2048;
constexpr qint64 stopInterval = 4096; // header lines between two looks at the stop token

bool isTokenType(const QByteArray& type)
{
    const qsizetype slash = type.indexOf('/');
    if (slash <= 0 || slash == type.size() - 1 || type.indexOf('/', slash + 1) >= 0)
        return false;
    return std::all_of(type.begin(), type.end(), [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("()<>@,;:\\\"[]?=").contains(c);
    });
}

// Whether what follows a boundary in its line makes it the closing one: `--`, and nothing that a longer
// boundary could hold (RFC 2046 5.1.1). `--boundary-->` is written, too.
bool closes(QByteArrayView rest)
{
    if (!rest.startsWith("--"))
        return false;
    const char next = rest.size() > 2 ? rest[2] : ' ';
    const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    return !letter && !(next >= '0' && next <= '9') && !QByteArrayView("'()+_,-./:=?").contains(next);
}

QString latin1(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes);
}

class Scan
{
public:
    Scan(ByteReader& bytes, ByteRange message, const StopToken& stop)
        : m_lines(bytes, message)
        , m_headers(bytes, m_lines)
        , m_message(message)
        , m_stop(stop)
    {
    }

    ScanResult run()
    {
        beginHeaders(m_message.offset, {}, true, "text/plain");
        qint64 position = m_message.offset;
        m_previousEnd = position;
        for (qint64 count = 0; position < m_message.end(); ++count) {
            if (count % stopInterval == 0 && m_stop.stop_requested())
                break;
            if (!m_inHeader && m_boundaries == 0)
                break; // nothing further can divide the text
            if (!m_inHeader)
                position = skipText(position);
            const TextLine line = m_lines.lineAt(position);
            if (line.end <= position)
                break;
            position = takeLine(line);
        }
        finishAllHeaders(m_message.end());
        closeDownTo(0, m_message.end());
        addNotes();
        return std::move(m_result);
    }

private:
    /// A part that is open at the current line.
    struct Open
    {
        qsizetype part =
            -1; ///< index, -1 where it is not listed (a multipart that is a whole message; over limit)
        QString prefix;      ///< of its children's paths
        QByteArray boundary; ///< empty where it has none
        int children = 0;
        QByteArray childType; ///< default type of its parts
        bool container = false;
        bool alternative = false;
    };

    /// The header block being read.
    struct Pending
    {
        QString path;
        bool isMessage = false; ///< the header of a message, not of a body part
        QByteArray defaultType;
    };

    // In a body only a delimiter matters: the next line that may be one.
    qint64 skipText(qint64 position)
    {
        const qint64 found = m_lines.nextDashes(position, m_stop);
        if (found > position && found < m_message.end())
            m_previousEnd = m_lines.textEndBefore(found, position);
        return found;
    }

    qint64 takeLine(const TextLine& line)
    {
        if (m_boundaries > 0 && takeDelimiter(line))
            return line.end;
        if (m_inHeader) {
            ++m_result.headerLines;
            const HeaderScanner::Outcome outcome = m_headers.take(line);
            if (outcome == HeaderScanner::Outcome::BlankLine)
                finishHeaders(line.start, line.end);
            else if (outcome == HeaderScanner::Outcome::BodyLine) {
                finishHeaders(m_previousEnd, line.start);
                return takeBodyStart(line);
            }
        }
        m_previousEnd = line.textEnd;
        return line.end;
    }

    // The line that ended a header without a blank line is the body's first; if the body is a message's
    // header again, the line belongs to that; it may also be the first delimiter of the multipart just
    // opened.
    qint64 takeBodyStart(const TextLine& line)
    {
        if (m_inHeader)
            return line.start;
        if (m_boundaries > 0 && takeDelimiter(line))
            return line.end;
        m_previousEnd = line.textEnd;
        return line.end;
    }

    bool takeDelimiter(const TextLine& line)
    {
        QByteArrayView text = m_lines.head(line, longestBoundary + 8);
        if (!text.startsWith("--"))
            return false;
        while (!text.isEmpty() && (isBlank(text.back()) || text.back() == '\r'))
            text.chop(1);
        text = text.sliced(std::min<qsizetype>(2, text.size()));
        for (qsizetype i = static_cast<qsizetype>(m_open.size()) - 1; i >= 0; --i) {
            const QByteArray& boundary = m_open[static_cast<size_t>(i)].boundary;
            if (boundary.isEmpty() || !text.startsWith(boundary))
                continue;
            const QByteArrayView rest = text.sliced(boundary.size());
            if (!rest.isEmpty() && !closes(rest))
                continue;
            atDelimiter(static_cast<size_t>(i), line, !rest.isEmpty());
            return true;
        }
        return false;
    }

    void atDelimiter(size_t level, const TextLine& line, bool closing)
    {
        finishAllHeaders(m_previousEnd);
        closeDownTo(level + 1, m_previousEnd);
        Open& open = m_open[level];
        if (m_result.delimiters.size() < MimeScanner::mostParts)
            m_result.delimiters.push_back(
                {open.prefix, ByteRange::fromTo(line.start, line.textEnd), closing});
        else
            m_delimitersCut = true;
        if (open.part >= 0)
            m_result.parts[static_cast<size_t>(open.part)].delimiterSeen = true;
        m_previousEnd = line.textEnd;
        if (closing) {
            if (open.part >= 0)
                m_result.parts[static_cast<size_t>(open.part)].closed = true;
            open.boundary.clear();
            --m_boundaries;
            return;
        }
        ++open.children;
        const QString path = childPath(open.prefix, open.children);
        beginHeaders(line.end, path, false, open.childType);
        m_previousEnd = line.end;
    }

    static QString childPath(const QString& prefix, int number)
    {
        return prefix.isEmpty() ? QString::number(number) : prefix + u'.' + QString::number(number);
    }

    void beginHeaders(qint64 start, const QString& path, bool isMessage, const QByteArray& defaultType)
    {
        m_pending = {path, isMessage, defaultType};
        m_inHeader = true;
        m_headers.begin(start, isMessage);
    }

    // `headerEnd`: where the block's last line ends; `bodyStart`: the body's first byte.
    void finishHeaders(qint64 headerEnd, qint64 bodyStart)
    {
        m_inHeader = false;
        ScannedBlock block = m_headers.finish(headerEnd);
        block.path = m_pending.path;
        // A message part without body: the break that ends its header belongs to the delimiter line.
        if (bodyStart < block.range.offset)
            block.range = {bodyStart, 0};
        ScannedPart scanned = describe(block);
        const bool embedded = m_pending.isMessage && !m_open.empty();
        const bool hidden = embedded && scanned.multipart && opensMultipart(scanned);
        if (embedded && !hidden) {
            Open& parent = m_open.back();
            scanned.part.path = childPath(parent.prefix, ++parent.children);
            block.path = scanned.part.path;
        }
        scanned.part.range = block.range;
        scanned.part.header =
            block.endsWithBlankLine ? block.range : ByteRange::fromTo(block.range.offset, bodyStart);
        scanned.part.body = {bodyStart, 0};
        scanned.depth = depth();
        scanned.inAlternative = !m_open.empty() && m_open.back().alternative;
        open(std::move(scanned), std::move(block), hidden, bodyStart);
    }

    // A header that is cut off may be that of a message part, whose own header, then empty, ends as well.
    void finishAllHeaders(qint64 end)
    {
        while (m_inHeader)
            finishHeaders(end, end);
    }

    int depth() const
    {
        return static_cast<int>(
            std::count_if(m_open.begin(), m_open.end(), [](const Open& open) { return open.container; }));
    }

    bool opensMultipart(const ScannedPart& scanned)
    {
        if (!scanned.multipart || scanned.boundary.isEmpty())
            return false;
        m_nestingCut |= depth() >= MimeScanner::deepestNesting;
        return depth() < MimeScanner::deepestNesting;
    }

    bool opensMessage(const ScannedPart& scanned)
    {
        const QString& type = scanned.part.contentType;
        if (type != "message/rfc822"_L1 && type != "message/news"_L1 && type != "message/global"_L1)
            return false;
        if (transferEncodingOf(scanned.part.transferEncoding) != TransferEncoding::Identity) {
            m_encodedMessage = true;
            return false;
        }
        m_nestingCut |= depth() >= MimeScanner::deepestNesting;
        return depth() < MimeScanner::deepestNesting;
    }

    void open(ScannedPart scanned, ScannedBlock block, bool hidden, qint64 bodyStart)
    {
        Open entry;
        entry.prefix = hidden ? m_pending.path : scanned.part.path;
        const bool multipart = opensMultipart(scanned);
        const bool message = !multipart && opensMessage(scanned);
        entry.container = multipart || message;
        m_result.deepest = std::max(m_result.deepest, scanned.depth + (entry.container ? 1 : 0));
        if (multipart) {
            entry.boundary = scanned.boundary;
            ++m_boundaries;
            entry.alternative = scanned.part.contentType == "multipart/alternative"_L1;
            entry.childType =
                scanned.part.contentType == "multipart/digest"_L1 ? "message/rfc822" : "text/plain";
        }
        scanned.opened = entry.container;
        scanned.block = static_cast<qsizetype>(m_result.blocks.size());
        if (m_result.parts.size() < MimeScanner::mostParts) {
            m_result.blocks.push_back(std::move(block));
            if (!hidden) {
                entry.part = static_cast<qsizetype>(m_result.parts.size());
                m_result.parts.push_back(std::move(scanned));
            }
        } else {
            m_partsCut = true;
        }
        m_open.push_back(std::move(entry));
        if (message)
            beginHeaders(bodyStart, m_open.back().prefix, true, "text/plain");
    }

    ScannedPart describe(const ScannedBlock& block) const
    {
        ScannedPart scanned;
        Part& part = scanned.part;
        part.path = m_pending.path;
        part.contentType = latin1(m_pending.defaultType);
        if (const ScannedField* field = block.field("content-type"))
            describeType(scanned, *field);
        if (const ScannedField* field = block.field("content-transfer-encoding"))
            part.transferEncoding = latin1(parseStructuredField(field->raw).main);
        if (const ScannedField* field = block.field("content-disposition")) {
            const StructuredField value = parseStructuredField(field->raw);
            part.disposition = latin1(value.main);
        }
        return scanned;
    }

    static void describeType(ScannedPart& scanned, const ScannedField& field)
    {
        const StructuredField value = parseStructuredField(field.raw);
        scanned.explicitType = true;
        scanned.typeRange = field.range;
        scanned.validType = isTokenType(value.main);
        if (value.main.contains('/'))
            scanned.part.contentType = latin1(value.main);
        scanned.multipart = value.main.startsWith("multipart/");
        if (const auto charset = joinedParameter(value, "charset")) {
            scanned.part.hasCharset = true;
            scanned.part.charset = latin1(charset->bytes);
            scanned.charsetRange = {field.valueRange.offset + charset->range.offset, charset->range.length};
        }
        if (const auto boundary = joinedParameter(value, "boundary")) {
            scanned.hasBoundary = true;
            scanned.boundary = boundary->bytes.first(std::min(boundary->bytes.size(), longestBoundary));
            scanned.boundaryRange = {field.valueRange.offset + boundary->range.offset,
                                     boundary->range.length};
        }
    }

    // Ends every open part above `level`; their last byte is before `end`.
    void closeDownTo(size_t level, qint64 end)
    {
        while (m_open.size() > level) {
            const Open& open = m_open.back();
            if (!open.boundary.isEmpty())
                --m_boundaries;
            if (open.part >= 0) {
                Part& part = m_result.parts[static_cast<size_t>(open.part)].part;
                part.body.length = std::max<qint64>(0, end - part.body.offset);
                part.range = ByteRange::fromTo(part.range.offset, std::max(part.range.end(), end));
                part.body.offset = std::min(part.body.offset, part.range.end());
            }
            m_open.pop_back();
        }
    }

    void addNotes()
    {
        const auto note = [this](bool reached, const char* text, qint64 limit) {
            if (reached)
                m_result.notes << Message(text, {QString::number(limit)});
        };
        note(m_nestingCut,
             QT_TRANSLATE_NOOP("ims", "Parts nested deeper than %1 are shown as one part each; what they "
                                      "contain was not looked into."),
             MimeScanner::deepestNesting);
        if (m_encodedMessage)
            m_result.notes << Message(QT_TRANSLATE_NOOP(
                "ims", "A message inside the message is encoded as a whole, which RFC 2045 (6.4) forbids; "
                       "its parts are not listed."));
        note(m_partsCut,
             QT_TRANSLATE_NOOP("ims", "The message has more than %1 parts; the rest is not listed."),
             static_cast<qint64>(MimeScanner::mostParts));
        note(m_delimitersCut && !m_partsCut,
             QT_TRANSLATE_NOOP("ims",
                               "More than %1 lines divide the message into parts; the rest is not listed."),
             static_cast<qint64>(MimeScanner::mostParts));
        note(m_headers.fieldsCut(),
             QT_TRANSLATE_NOOP("ims", "The message has more than %1 header fields; the rest is not listed."),
             static_cast<qint64>(MimeScanner::mostFields));
        note(m_headers.allFieldsCut(),
             QT_TRANSLATE_NOOP("ims",
                               "The message and its parts have more than %1 header fields; the rest was "
                               "not looked into."),
             static_cast<qint64>(MimeScanner::mostFieldsInAll));
        note(m_headers.valuesCut(),
             QT_TRANSLATE_NOOP("ims",
                               "A header field is longer than %1 bytes; only its beginning was looked into."),
             MimeScanner::longestValue);
    }

    LineReader m_lines;
    HeaderScanner m_headers;
    ByteRange m_message;
    StopToken m_stop;
    ScanResult m_result;
    std::vector<Open> m_open;
    Pending m_pending;
    bool m_inHeader = false;
    int m_boundaries = 0; ///< open parts that have a boundary
    qint64 m_previousEnd = 0;
    bool m_nestingCut = false;
    bool m_partsCut = false;
    bool m_delimitersCut = false;
    bool m_encodedMessage = false;
};

} // namespace

ScanResult MimeScanner::scan(ByteReader& bytes, ByteRange message, const StopToken& stop)
{
    return Scan(bytes, message, stop).run();
}

} // namespace ims
