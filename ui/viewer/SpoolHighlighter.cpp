#include "ui/viewer/SpoolHighlighter.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// From "=?" before a label to "?=" behind the encoded text, as far as the row goes.
ByteRange encodedWord(const TextRow& row, QByteArrayView bytes, ByteRange label)
{
    const qint64 start = std::max(row.offset, label.offset - 2);
    qsizetype at = static_cast<qsizetype>(label.end() - row.offset);
    for (int questionMarks = 0; at < bytes.size() && questionMarks < 2; ++at) {
        if (bytes[at] == '?')
            ++questionMarks;
    }
    while (at + 1 < bytes.size() && !(bytes[at] == '?' && bytes[at + 1] == '='))
        ++at;
    return ByteRange::fromTo(start, row.offset + std::min<qint64>(at + 2, bytes.size()));
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'F') || (byte >= 'a' && byte <= 'f');
}

// "=D0" (RFC 2045 6.7) or the "=" that ends a soft line: its length, 0 where there is none.
qsizetype escapeLength(QByteArrayView bytes, qsizetype at, bool endsLine)
{
    if (bytes[at] != '=')
        return 0;
    if (at + 2 < bytes.size() && isHexDigit(bytes[at + 1]) && isHexDigit(bytes[at + 2]))
        return 3;
    return endsLine && at + 1 == bytes.size() ? 1 : 0;
}

void addEscapes(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans)
{
    for (qsizetype at = bytes.indexOf('='); at >= 0 && at < bytes.size(); at = bytes.indexOf('=', at)) {
        const qsizetype start = at;
        qsizetype length = 0;
        while (at < bytes.size() && (length = escapeLength(bytes, at, row.endsLine)) > 0)
            at += length;
        if (at > start)
            spans.push_back({{row.offset + start, at - start}, SpanKind::QuotedPrintable, -1});
        else
            ++at;
    }
}

} // namespace

SpoolHighlighter::SpoolHighlighter(std::shared_ptr<const SpoolFile> spool, const CharsetCatalogue& catalogue)
    : m_spool(std::move(spool))
    , m_catalogue(&catalogue)
{
    if (!m_spool)
        return;
    if (m_spool->detected)
        m_detected = catalogue.find(m_spool->detected->charset);
    cutIntoStretches();
    for (const Declaration& declaration : m_spool->declarations) {
        const bool doubtful = declaration.fit.fit == Fit::No || declaration.fit.fit == Fit::LooksLike;
        if (declaration.place == DeclarationPlace::ContentType && doubtful)
            m_distrusted.insert(declaration.part);
    }
}

// The parts come in order of the file, each inside the one that was opened before it or behind that.
void SpoolHighlighter::cutIntoStretches()
{
    struct Open
    {
        const Part* part;
        qint64 end;
    };
    std::vector<Open> open;
    const auto closeUpTo = [&](qint64 offset) {
        while (!open.empty() && open.back().end <= offset) {
            const qint64 end = open.back().end;
            open.pop_back();
            enter(end, open.empty() ? nullptr : open.back().part);
        }
    };
    for (const Part& part : m_spool->parts) {
        closeUpTo(part.range.offset);
        const qint64 end = open.empty() ? part.range.end() : std::min(part.range.end(), open.back().end);
        if (end <= part.range.offset)
            continue;
        open.push_back({&part, end});
        enter(part.range.offset, &part);
    }
    closeUpTo(std::numeric_limits<qint64>::max());
}

void SpoolHighlighter::enter(qint64 offset, const Part* part)
{
    if (!m_stretches.empty() && m_stretches.back().offset == offset)
        m_stretches.back().part = part;
    else
        m_stretches.push_back({offset, part});
}

std::vector<Span> SpoolHighlighter::spans(const TextRow& row, QByteArrayView bytes) const
{
    std::vector<Span> spans;
    if (!m_spool)
        return spans;
    const qint64 end = row.offset + row.length;
    if (m_spool->envelope && row.offset < m_spool->envelope->range.end()) {
        const qint64 last = std::min(end, m_spool->envelope->range.end());
        if (last > row.offset)
            spans.push_back({ByteRange::fromTo(row.offset, last), SpanKind::Envelope, -1});
    }
    if (isDelimiter(row)) {
        spans.push_back({{row.offset, row.length}, SpanKind::Delimiter, -1});
    } else {
        addHeader(row, bytes, spans);
        addBody(row, bytes, spans);
    }
    addDeclarations(row, bytes, spans);
    return spans;
}

const Charset* SpoolHighlighter::charsetAt(qint64 offset) const
{
    if (!m_spool || (m_spool->envelope && m_spool->envelope->range.contains(offset)))
        return nullptr;
    const Part* part = partAt(offset);
    if (part && part->body.contains(offset) && !m_distrusted.contains(part->path)) {
        if (const Charset* declared = m_catalogue->find(part->charset))
            return declared;
    }
    return m_detected;
}

const Part* SpoolHighlighter::partAt(qint64 offset) const
{
    const auto behind = std::partition_point(m_stretches.begin(), m_stretches.end(),
                                             [&](const Stretch& one) { return one.offset <= offset; });
    return behind == m_stretches.begin() ? nullptr : std::prev(behind)->part;
}

void SpoolHighlighter::addHeader(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const
{
    const auto& headers = m_spool->headers;
    const auto field = std::partition_point(headers.begin(), headers.end(), [&](const HeaderField& header) {
        return header.nameRange.offset < row.offset;
    });
    if (field != headers.end() && field->nameRange.offset < row.offset + row.length) {
        spans.push_back({field->nameRange, SpanKind::HeaderName, -1});
        return;
    }
    // Of blocks inside the message, and of fields beyond the most that are listed, only the place is known.
    const Part* part = partAt(row.offset);
    if (!part || !part->header.contains(row.offset) || row.continues || bytes.isEmpty())
        return;
    if (isBlank(bytes[0])) {
        const auto* text = std::find_if_not(bytes.begin(), bytes.end(), isBlank);
        spans.push_back({{row.offset, text - bytes.begin()}, SpanKind::Fold, -1});
        return;
    }
    const auto colon = bytes.indexOf(':');
    if (colon > 0)
        spans.push_back({{row.offset, colon}, SpanKind::HeaderName, -1});
}

void SpoolHighlighter::addBody(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const
{
    const Part* part = partAt(row.offset);
    if (!part || !part->body.contains(row.offset) || bytes.isEmpty())
        return;
    if (part->transferEncoding == "base64"_L1)
        spans.push_back({{row.offset, row.length}, SpanKind::Base64, -1});
    else if (part->transferEncoding == "quoted-printable"_L1)
        addEscapes(row, bytes, spans);
}

void SpoolHighlighter::addDeclarations(const TextRow& row, QByteArrayView bytes,
                                       std::vector<Span>& spans) const
{
    const auto& declarations = m_spool->declarations;
    const auto first = std::lower_bound(
        declarations.begin(), declarations.end(), row.offset,
        [](const Declaration& declaration, qint64 value) { return declaration.range.end() < value; });
    std::vector<Span> loud;
    for (auto it = first; it != declarations.end() && it->range.offset < row.next; ++it) {
        if (it->place == DeclarationPlace::EncodedWord && it->range.offset >= row.offset + 2)
            spans.push_back({encodedWord(row, bytes, it->range), SpanKind::EncodedWord, -1});
        ByteRange shown = it->range;
        if (shown.isEmpty()) // a blank charset: mark the quotes or the place where the name is missing
            shown = ByteRange::fromTo(shown.offset - 1, shown.offset + 1);
        loud.push_back({shown, SpanKind::Declaration, static_cast<int>(it - declarations.begin())});
    }
    spans.insert(spans.end(), loud.begin(), loud.end());
}

bool SpoolHighlighter::isDelimiter(const TextRow& row) const
{
    const auto& delimiters = m_spool->delimiters;
    const auto behind = std::partition_point(delimiters.begin(), delimiters.end(), [&](const Delimiter& one) {
        return one.range.offset <= row.offset;
    });
    return behind != delimiters.begin() && std::prev(behind)->range.contains(row.offset);
}

} // namespace ims
