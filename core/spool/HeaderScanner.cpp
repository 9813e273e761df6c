#include "core/spool/HeaderScanner.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qint64 headLength = 2048; // enough for the longest field name and blanks
constexpr qint64 heldBudget = qint64(16) << 20;
constexpr qint64 shortValue = 1024;
constexpr size_t mostStrayLines = 100;

} // namespace

const ScannedField* ScannedBlock::field(const char* name) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
                                 [name](const ScannedField& field) { return sameText(field.name, name); });
    return it == fields.end() ? nullptr : &*it;
}

void HeaderScanner::begin(qint64 start, bool ofMessage)
{
    m_ofMessage = ofMessage;
    m_block = {};
    m_block.range = {start, 0};
    m_field.reset();
    m_first = true;
    m_sawField = false;
}

HeaderScanner::Outcome HeaderScanner::take(const TextLine& line)
{
    // Views end with the next read: fetched again after every look ahead.
    QByteArrayView head = m_lines.head(line, headLength);
    const bool first = std::exchange(m_first, false);
    if (line.isEmpty()) {
        // Blank lines before the first field of a message are sloppiness, not the end of its header.
        if (first && m_ofMessage && m_block.range.offset == line.start && followedByHeader(line)) {
            m_first = true;
            return Outcome::Continue;
        }
        m_block.endsWithBlankLine = true;
        return Outcome::BlankLine;
    }
    if (head.isEmpty())
        return Outcome::Continue; // the source failed; the reader keeps the reason
    if (first && isMailboxLine(head))
        return Outcome::Continue;
    // A line of blanks ends the header as mailers write it, unless more header follows.
    if (line.textEnd - line.start < headLength && trimmedView(head).isEmpty() && !first &&
        !headerGoesOn(line)) {
        m_block.endsWithBlankLine = true;
        return Outcome::BlankLine;
    }
    head = m_lines.head(line, headLength);
    if (!head.isEmpty() && isBlank(head.front()) && m_field) {
        m_field->range.length = line.textEnd - m_field->range.offset;
        m_field->valueRange.length = line.textEnd - m_field->valueRange.offset;
        return Outcome::Continue;
    }
    const FieldLine shape = parseFieldLine(head);
    if (!shape.valid)
        return takeStray(line);
    QByteArray name = head.sliced(shape.nameStart, shape.nameLength).toByteArray();
    endField();
    m_sawField = true;
    const qint64 nameStart = line.start + shape.nameStart;
    m_field.emplace();
    m_field->name = std::move(name);
    m_field->range = ByteRange::fromTo(nameStart, line.textEnd);
    m_field->nameRange = {nameStart, shape.nameLength};
    m_field->valueRange = ByteRange::fromTo(line.start + shape.colon + 1, line.textEnd);
    return Outcome::Continue;
}

// Whether the line after this one is a header line, a fold or the blank line that ends a header.
bool HeaderScanner::followedByHeader(const TextLine& line)
{
    if (line.end >= m_lines.end())
        return false;
    const TextLine next = m_lines.lineAt(line.end);
    if (next.isEmpty())
        return m_sawField;
    return parseFieldLine(m_lines.head(next, headLength)).valid;
}

// As followedByHeader, or a fold with text in it.
bool HeaderScanner::headerGoesOn(const TextLine& line)
{
    if (followedByHeader(line))
        return true;
    const QByteArray next = m_lines.head(m_lines.lineAt(line.end), headLength).toByteArray();
    return !next.isEmpty() && isBlank(next.front()) && !trimmedView(next).isEmpty();
}

// Whether a line that looks like a spoilt field (`From`, `Subject\0: x`) is followed, after a few more, by a
// field that mail commonly has: a careful reader takes that for the same header. Text does not look so.
bool HeaderScanner::headerResumesSoon(const TextLine& line)
{
    constexpr int linesToLook = 6;
    const QByteArray head = trimmedView(m_lines.head(line, headLength)).toByteArray();
    const auto blank = std::find_if(head.begin(), head.end(), isBlank);
    const bool oneWord = blank == head.end();
    const bool nameFirst = std::find(head.begin(), blank, ':') != blank;
    if (!oneWord && !nameFirst)
        return false;
    TextLine next = line;
    for (int i = 0; i < linesToLook && next.end < m_lines.end(); ++i) {
        next = m_lines.lineAt(next.end);
        const QByteArrayView text = m_lines.head(next, headLength);
        if (next.isEmpty() || text.startsWith("--"))
            return false;
        const FieldLine shape = parseFieldLine(text);
        if (shape.valid && isCommonField(text.sliced(shape.nameStart, shape.nameLength)))
            return true;
    }
    return false;
}

HeaderScanner::Outcome HeaderScanner::takeStray(const TextLine& line)
{
    // `--` begins the first part of a multipart whose header has no blank line.
    if (m_lines.head(line, 2) == "--" || !(followedByHeader(line) || headerResumesSoon(line)))
        return Outcome::BodyLine;
    if (m_field && sameText(m_field->name, "content-type"))
        m_block.afterContentType = true;
    endField();
    if (m_block.strayLines.size() < mostStrayLines)
        m_block.strayLines.push_back(ByteRange::fromTo(line.start, line.textEnd));
    return Outcome::Continue;
}

void HeaderScanner::endField()
{
    if (!m_field)
        return;
    const bool blockIsFull = m_block.fields.size() >= MimeScanner::mostFields;
    if (blockIsFull || m_fields >= MimeScanner::mostFieldsInAll) {
        (blockIsFull ? m_fieldsCut : m_allFieldsCut) = true;
        m_field.reset();
        return;
    }
    ++m_fields;
    const qint64 limit = m_held > heldBudget ? shortValue : MimeScanner::longestValue;
    const qint64 length = std::min(m_field->valueRange.length, limit);
    m_field->truncated = length < m_field->valueRange.length;
    m_valuesCut |= m_field->truncated;
    const QByteArrayView view = m_bytes.at(m_field->valueRange.offset, length);
    m_field->raw = view.first(std::min<qsizetype>(view.size(), length)).toByteArray();
    m_held += length + m_field->name.size();
    m_block.fields.push_back(std::move(*m_field));
    m_field.reset();
}

ScannedBlock HeaderScanner::finish(qint64 end)
{
    endField();
    m_block.range = ByteRange::fromTo(m_block.range.offset, std::max(end, m_block.range.offset));
    return std::move(m_block);
}

} // namespace ims
