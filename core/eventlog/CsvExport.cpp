#include "core/eventlog/CsvExport.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostFields = 64;
constexpr qsizetype longestRow = qsizetype(1) << 20; // characters

/// Takes a row apart as its lines come in; a quoted field may go over several.
class RowSplitter
{
public:
    explicit RowSplitter(QChar delimiter)
        : m_delimiter(delimiter)
    {
    }

    void add(QStringView line)
    {
        m_fieldsBefore = m_fields.size();
        m_lengthBefore = m_field.size();
        if (m_quoted)
            m_field += u'\n';
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (m_quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
                m_field += c;
                ++i;
            } else if (m_quoted) {
                i = takeQuoted(line, i);
            } else if (c == u'"' && m_field.isEmpty() && !m_closed) {
                m_quoted = true;
            } else if (c == m_delimiter) {
                endField();
            } else {
                m_broken = m_broken || m_closed;
                m_field += c;
            }
            if (m_fields.size() > mostFields)
                return;
        }
    }

    bool isOpen() const { return m_quoted; }
    bool isBroken() const { return m_broken; } ///< something stands behind a quote that ended a field
    bool isTooWide() const { return m_fields.size() > mostFields; }

    /// Takes the last line back, and the quote as ended before it.
    void undoLine()
    {
        if (m_fields.size() > m_fieldsBefore)
            m_field = m_fields.at(m_fieldsBefore);
        m_fields.resize(m_fieldsBefore);
        m_field.truncate(m_lengthBefore);
        m_quoted = false;
    }

    QStringList take()
    {
        endField();
        return std::move(m_fields);
    }

private:
    /// Up to the next quote; gives the place of what was taken last.
    qsizetype takeQuoted(QStringView line, qsizetype from)
    {
        if (line.at(from) == u'"') {
            m_quoted = false;
            m_closed = true;
            return from;
        }
        const qsizetype quote = line.indexOf(u'"', from);
        const qsizetype end = quote < 0 ? line.size() : quote;
        m_field += line.sliced(from, end - from);
        return end - 1;
    }

    void endField()
    {
        m_fields += m_field;
        m_field.clear();
        m_closed = false;
    }

    QChar m_delimiter;
    QStringList m_fields;
    QString m_field;
    qsizetype m_fieldsBefore = 0;
    qsizetype m_lengthBefore = 0;
    bool m_quoted = false;
    bool m_closed = false;
    bool m_broken = false;
};

QStringList splitRow(QStringView line, QChar delimiter)
{
    RowSplitter row(delimiter);
    row.add(line);
    return row.take();
}

bool hasRole(const CsvLayout& layout, FieldRole role)
{
    return layout.columns.contains(role);
}

/// By the words of the header.
std::optional<CsvLayout> layoutByWords(const QString& header, QChar delimiter)
{
    CsvLayout layout;
    layout.delimiter = delimiter;
    qsizetype known = 0;
    for (const QString& word : splitRow(header, delimiter)) {
        const std::optional<FieldRole> role = textWords().column(word);
        known += role ? 1 : 0;
        layout.columns += role.value_or(FieldRole::Other);
        if (!layout.usualOrder)
            layout.usualOrder = textWords().usualOrder(word);
    }
    const bool timed = hasRole(layout, FieldRole::Time) || hasRole(layout, FieldRole::TimeWritten) ||
                       (hasRole(layout, FieldRole::Date) && hasRole(layout, FieldRole::Clock));
    const bool numbered = hasRole(layout, FieldRole::Id) || hasRole(layout, FieldRole::FullId);
    if (known < 4 || !timed || !numbered || !hasRole(layout, FieldRole::Source))
        return std::nullopt;
    // Event Viewer's description has no header.
    if (!hasRole(layout, FieldRole::Description) && !hasRole(layout, FieldRole::Strings))
        layout.columns += FieldRole::Description;
    return layout;
}

bool isNumber(const QString& text)
{
    bool ok = false;
    text.toUInt(&ok);
    return ok;
}

/// Event Viewer's in a language whose words are not known: by the first row, which has a field more.
std::optional<CsvLayout> layoutByRow(const QString& header, const QString& row, QChar delimiter)
{
    const QStringList names = splitRow(header, delimiter);
    const QStringList fields = splitRow(row, delimiter);
    if (names.size() != 5 || fields.size() < 6 || !parseWrittenTime(fields[1]) || !isNumber(fields[3]))
        return std::nullopt;
    CsvLayout layout;
    layout.delimiter = delimiter;
    layout.columns = {FieldRole::Level, FieldRole::Time,     FieldRole::Source,
                      FieldRole::Id,    FieldRole::Category, FieldRole::Description};
    return layout;
}

/// FullEventLogView's, which has a header only if asked for it.
std::optional<CsvLayout> layoutWithoutHeader(const QString& row, QChar delimiter)
{
    const QStringList fields = splitRow(row, delimiter);
    if (fields.size() < 7 || !parseWrittenTime(fields[0]) || !isNumber(fields[1]) || !isNumber(fields[2]))
        return std::nullopt;
    CsvLayout layout;
    layout.delimiter = delimiter;
    layout.hasHeader = false;
    layout.columns = {FieldRole::Time,     FieldRole::Record,   FieldRole::Id,          FieldRole::Level,
                      FieldRole::Other,    FieldRole::Source,   FieldRole::Description, FieldRole::Other,
                      FieldRole::Category, FieldRole::Keywords, FieldRole::Other,       FieldRole::Other,
                      FieldRole::Computer, FieldRole::User};
    return layout;
}

/// Export-Csv tells the type of the objects in a line of its own.
bool isTypeLine(QStringView line)
{
    return line.startsWith(u"#TYPE ");
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

} // namespace

CsvExport::CsvExport(ByteSourcePtr source, CsvLayout layout, const StopToken& stop)
    : TextRecords(std::move(source), u'\n', stop)
    , m_layout(std::move(layout))
{
    m_usualOrder = m_layout.usualOrder;
    m_headerPassed = !m_layout.hasHeader;
    m_budget = m_pieces.size();
}

std::optional<CsvLayout> CsvExport::layoutOf(const QString& beginning)
{
    QStringList lines;
    constexpr qsizetype mostLines = 8;
    constexpr qsizetype fewestColumns = 4; // of every layout
    for (const QStringView line : qTokenize(beginning, u'\n')) {
        if (!isBlank(line) && !isTypeLine(line))
            lines += line.trimmed().toString();
        if (lines.size() == mostLines)
            break;
    }
    if (lines.isEmpty())
        return std::nullopt;
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        if (lines[0].count(delimiter) < fewestColumns - 1)
            continue;
        if (lines.size() > 1) {
            if (const auto layout = layoutByWords(lines[0], delimiter))
                return layout;
            if (const auto layout = layoutByRow(lines[0], lines[1], delimiter))
                return layout;
        }
        if (const auto layout = layoutWithoutHeader(lines[0], delimiter))
            return layout;
    }
    return std::nullopt;
}

/// A quote that never ends has swallowed what follows: goes back to the line after the row's first, as long
/// as no more than the file's own size is read twice.
void CsvExport::recover(const TextPiece& first)
{
    const qint64 back = first.range.offset + first.range.length;
    const qint64 cost = m_pieces.position() - back;
    if (cost > m_budget)
        return;
    m_budget -= cost;
    m_pieces.seek(back);
}

bool CsvExport::beginsRow(const QString& line) const
{
    const QStringList fields = splitRow(line, m_layout.delimiter);
    RecordBuilder record;
    for (qsizetype i = 0; i < std::min(fields.size(), m_layout.columns.size()); ++i)
        record.set(m_layout.columns[i], fields[i]);
    return record.finish({}).has_value();
}

std::optional<CsvExport::Row> CsvExport::nextRow()
{
    std::optional<TextPiece> line = m_pieces.next();
    while (line && (isBlank(line->text) || isTypeLine(line->text)))
        line = m_pieces.next();
    if (!line)
        return std::nullopt;
    const TextPiece first = *line;
    RowSplitter splitter(m_layout.delimiter);
    Row row{{}, first.range, true, false};
    qsizetype length = 0;
    for (;;) {
        length += line->text.size();
        row.cut = row.cut || line->cut;
        row.whole = row.whole && !line->cut;
        splitter.add(line->text);
        if (splitter.isBroken() && line->range.offset > first.range.offset && beginsRow(line->text)) {
            // The quote before never ended: it met the first one of the next row.
            splitter.undoLine();
            row.range.length = line->range.offset - row.range.offset;
            m_pieces.seek(line->range.offset);
            ++m_unreadable;
            break;
        }
        if (splitter.isTooWide() || length > longestRow) {
            row.whole = false;
            break;
        }
        if (!splitter.isOpen())
            break;
        line = m_pieces.next();
        if (!line) {
            row.whole = false;
            break;
        }
        row.range.length = line->range.offset + line->range.length - row.range.offset;
    }
    if (splitter.isOpen() && !row.whole && !m_pieces.isStopped())
        recover(first);
    row.fields = splitter.take();
    return row;
}

std::optional<TextRecord> CsvExport::next()
{
    while (std::optional<Row> row = nextRow()) {
        if (!m_headerPassed) {
            m_headerPassed = true;
            continue;
        }
        RecordBuilder record;
        // A file made of several has their headers among its rows.
        const bool header =
            row->fields.size() > 3 &&
            std::all_of(row->fields.begin(), row->fields.begin() + 4,
                        [](const QString& field) { return textWords().column(field).has_value(); });
        if (header)
            continue;
        const qsizetype count = std::min(row->fields.size(), m_layout.columns.size());
        for (qsizetype i = 0; i < count; ++i)
            record.set(m_layout.columns[i], row->fields[i]);
        if (row->cut)
            record.setCut();
        std::optional<TextRecord> done = row->whole ? record.finish(row->range) : std::nullopt;
        if (done)
            return done;
        ++m_unreadable;
    }
    return std::nullopt;
}

} // namespace ims
