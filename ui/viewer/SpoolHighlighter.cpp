#include "ui/viewer/SpoolHighlighter.h"

#include <algorithm>

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

} // namespace

SpoolHighlighter::SpoolHighlighter(std::shared_ptr<const SpoolFile> spool, const CharsetCatalogue& catalogue)
    : m_spool(std::move(spool))
    , m_catalogue(&catalogue)
{
    if (m_spool->detected)
        m_detected = catalogue.find(m_spool->detected->charset);
    for (const Part& part : m_spool->parts) {
        if (part.path.isEmpty())
            continue;
        m_partStarts.insert(part.range.offset);
        m_partEnds.insert(part.range.end());
    }
    for (const Declaration& declaration : m_spool->declarations) {
        const bool doubtful = declaration.fit.fit == Fit::No || declaration.fit.fit == Fit::LooksLike;
        if (declaration.place == DeclarationPlace::ContentType && doubtful)
            m_distrusted.insert(declaration.part.toStdString());
    }
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
    if (isDelimiter(row, bytes))
        spans.push_back({{row.offset, row.length}, SpanKind::Delimiter, -1});
    else
        addHeaderName(row, bytes, spans);
    addDeclarations(row, bytes, spans);
    return spans;
}

const Charset* SpoolHighlighter::charsetAt(qint64 offset) const
{
    if (!m_spool || (m_spool->envelope && m_spool->envelope->range.contains(offset)))
        return nullptr;
    const Part* part = partAt(offset);
    if (part && part->body.contains(offset) && !m_distrusted.contains(part->path.toStdString())) {
        if (const Charset* declared = m_catalogue->find(part->charset))
            return declared;
    }
    return m_detected;
}

const Part* SpoolHighlighter::partAt(qint64 offset) const
{
    const auto& parts = m_spool->parts;
    auto after = std::upper_bound(parts.begin(), parts.end(), offset,
                                  [](qint64 value, const Part& part) { return value < part.range.offset; });
    while (after != parts.begin()) {
        --after;
        if (after->range.contains(offset))
            return &*after;
    }
    return nullptr;
}

void SpoolHighlighter::addHeaderName(const TextRow& row, QByteArrayView bytes, std::vector<Span>& spans) const
{
    const auto& headers = m_spool->headers;
    const auto field = std::lower_bound(
        headers.begin(), headers.end(), row.offset,
        [](const HeaderField& header, qint64 value) { return header.nameRange.offset < value; });
    if (field != headers.end() && field->nameRange.offset < row.offset + row.length) {
        spans.push_back({field->nameRange, SpanKind::HeaderName, -1});
        return;
    }
    const Part* part = partAt(row.offset);
    const bool inPartHeader = part && !part->path.isEmpty() && row.offset < part->body.offset;
    const auto colon = bytes.indexOf(':');
    if (inPartHeader && !row.continues && colon > 0 && bytes[0] != ' ' && bytes[0] != '\t')
        spans.push_back({{row.offset, colon}, SpanKind::HeaderName, -1});
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

bool SpoolHighlighter::isDelimiter(const TextRow& row, QByteArrayView bytes) const
{
    if (row.continues || !bytes.startsWith("--"))
        return false;
    return m_partStarts.contains(row.next) || m_partEnds.contains(row.offset - 1) ||
           m_partEnds.contains(row.offset - 2) || m_partEnds.contains(row.offset);
}

} // namespace ims
