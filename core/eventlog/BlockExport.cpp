#include "core/eventlog/BlockExport.h"

#include "core/eventlog/XmlExport.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestLabel = 40;
constexpr qsizetype longestXml = qsizetype(1) << 18;
constexpr qsizetype mostStrings = 1000;
constexpr qsizetype mostData = 65536;

struct LabelledLine
{
    QString label;
    QString value;
};

/// `Label: value`, indented or not. An address such as `http://…` has no label.
std::optional<LabelledLine> labelled(const QString& line)
{
    const qsizetype colon = line.left(longestLabel + 8).indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    const QString label = line.first(colon).trimmed();
    return label.isEmpty() || label.size() > longestLabel
               ? std::nullopt
               : std::optional(LabelledLine{label, line.sliced(colon + 1).trimmed()});
}

bool isNumberedStart(const QString& line)
{
    static const QRegularExpression form(u"^\\s*Event ?\\[\\d+\\]:?\\s*$"_s);
    return line.size() < 40 && form.match(line).hasMatch();
}

bool isFirstLabel(const QString& line)
{
    const auto parts = labelled(line);
    return parts && textWords().isFirstLabel(parts->label) && !parts->value.isEmpty();
}

bool isProgramName(const QString& line)
{
    return line.startsWith("evtexport "_L1) || line.startsWith("evtxexport "_L1);
}

/// Whether so many lines name a source, a number and a time.
bool nameAnEvent(const QStringList& lines)
{
    bool source = false;
    bool number = false;
    bool time = false;
    for (const QString& line : lines) {
        const auto parts = labelled(line);
        const auto role = parts ? textWords().column(parts->label) : std::nullopt;
        source = source || role == FieldRole::Source;
        number = number || role == FieldRole::Id;
        time = time || role == FieldRole::Time || role == FieldRole::Date || role == FieldRole::TimeWritten;
    }
    return source && number && time;
}

/// The bytes of a line of Event Viewer's dump: `0000: 7f 03 …   ….` or, in words, `0000: 0001037f 80004005`.
QByteArray dumpedBytes(const QString& line)
{
    static const QRegularExpression form(u"^\\s*[0-9a-f]{4,8}:\\s+(.*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"^(?:[0-9a-f]{2}|[0-9a-f]{8})$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(line.left(200));
    if (!match.hasMatch())
        return {};
    QByteArray bytes;
    const QString dump = match.captured(1).section(u"   "_s, 0, 0);
    for (const QString& number : dump.split(u' ', Qt::SkipEmptyParts)) {
        if (!digits.match(number).hasMatch())
            break;
        QByteArray value = QByteArray::fromHex(number.toLatin1());
        std::reverse(value.begin(), value.end()); // words are printed as numbers
        bytes += value;
    }
    return bytes;
}

} // namespace

BlockExport::BlockExport(ByteSourcePtr source, const StopToken& stop)
    : TextRecords(std::move(source), u'\n', stop)
{
}

bool BlockExport::matches(const QString& beginning, bool anywhere)
{
    constexpr qsizetype mostLines = 60;
    constexpr qsizetype labelLines = 20;
    QStringList lines;
    const auto isStart = [](const QString& line) { return isNumberedStart(line) || isFirstLabel(line); };
    for (const QStringView line : qTokenize(beginning, u'\n')) {
        if (line.trimmed().isEmpty() || isProgramName(line.toString()))
            continue;
        lines += line.left(1000).toString();
        if (lines.size() == mostLines)
            break;
        if (!anywhere && lines.size() == 1 && !isStart(lines.front()))
            return false;
    }
    for (qsizetype i = 0; i < (anywhere ? lines.size() : std::min<qsizetype>(1, lines.size())); ++i) {
        if (isStart(lines[i]) && nameAnEvent(lines.mid(i, labelLines)))
            return true;
    }
    return false;
}

/// Whether a line begins a record, in the way the file's first one began.
bool BlockExport::begins(const QString& line)
{
    if (!m_any) {
        m_numbered = isNumberedStart(line);
        const auto parts = labelled(line);
        if (!m_numbered && isFirstLabel(line))
            m_firstLabel = TextWords::key(parts->label);
        m_any = m_numbered || !m_firstLabel.isEmpty();
        return m_any;
    }
    if (m_numbered)
        return isNumberedStart(line);
    const auto parts = labelled(line);
    return parts && TextWords::key(parts->label) == m_firstLabel && !parts->value.isEmpty();
}

void BlockExport::addText(Block& block, QString& text, const QString& line) const
{
    if (text.size() + line.size() > RecordBuilder::longestField)
        block.cut = true;
    else
        text += (text.isEmpty() ? QString() : u"\n"_s) + line;
}

/// `Data:` and `Event Xml:` stand alone in their lines.
bool BlockExport::endsDescription(Block& block, const QString& line) const
{
    const auto parts = labelled(line);
    if (!parts || !parts->value.isEmpty())
        return false;
    if (parts->label.compare("Event Xml"_L1, Qt::CaseInsensitive) == 0)
        block.part = Part::Xml;
    else if (textWords().column(parts->label) == FieldRole::Data)
        block.part = Part::Data;
    else
        return false;
    return true;
}

void BlockExport::addLabel(Block& block, const QString& line)
{
    const auto parts = labelled(line);
    const auto role = parts ? textWords().column(parts->label) : std::nullopt;
    if (!role) {
        if (!block.strings.isEmpty() && !line.trimmed().isEmpty()) // a string of several lines
            addText(block, block.strings.last(), line);
        return;
    }
    if (*role == FieldRole::Description) {
        block.part = Part::Description;
        block.description = parts->value;
    } else if (*role == FieldRole::String) {
        if (block.strings.size() < mostStrings)
            block.strings += parts->value.section(u':', 1).trimmed();
    } else if (!endsDescription(block, line)) {
        block.record.set(*role, parts->value);
    }
}

void BlockExport::add(Block& block, const QString& line)
{
    switch (block.part) {
    case Part::Labels:
        addLabel(block, line);
        break;
    case Part::Description:
        if (!endsDescription(block, line))
            addText(block, block.description, line);
        break;
    case Part::Data:
        if (block.data.size() < mostData)
            block.data += dumpedBytes(line);
        break;
    case Part::Xml:
        if (block.xml.size() + line.size() < longestXml)
            block.xml += line + u'\n';
        break;
    }
}

/// The event's XML, where it was copied too, has what the labels lack.
std::optional<TextRecord> BlockExport::finish(Block block) const
{
    if (block.cut)
        block.record.setCut();
    for (const QString& text : block.strings)
        block.record.set(FieldRole::String, text);
    block.record.set(FieldRole::Description, block.description);
    std::optional<TextRecord> record = block.record.finish(block.range);
    const qsizetype xmlEnd = block.xml.indexOf("</Event>"_L1);
    if (record && !block.data.isEmpty())
        record->event.data = block.data;
    if (!record || xmlEnd < 0)
        return record;
    const auto told = eventOfXml(block.xml.first(xmlEnd + 8).trimmed(), block.range);
    if (!told || told->event.id() != record->event.id())
        return record;
    record->written = told->written;
    record->event.record = told->event.record;
    record->event.fullId = told->event.fullId;
    record->event.strings = told->event.strings;
    record->event.data = told->event.data;
    return record;
}

std::optional<TextRecord> BlockExport::next()
{
    for (;;) {
        bool astray = false;
        while (!m_start) {
            m_start = m_pieces.next();
            if (!m_start)
                return std::nullopt;
            if (begins(m_start->text))
                break;
            const bool lost = !m_start->text.trimmed().isEmpty() && !isProgramName(m_start->text);
            m_unreadable += lost && !astray ? 1 : 0;
            astray = astray || lost;
            m_start.reset();
        }
        Block block;
        block.range = m_start->range;
        add(block, m_start->text);
        m_start.reset();
        while (std::optional<TextPiece> line = m_pieces.next()) {
            if (begins(line->text)) {
                m_start = std::move(line);
                break;
            }
            block.cut = block.cut || line->cut;
            block.range.length = line->range.offset + line->range.length - block.range.offset;
            add(block, line->text);
        }
        if (std::optional<TextRecord> record = finish(std::move(block)))
            return record;
        ++m_unreadable;
    }
}

} // namespace ims
