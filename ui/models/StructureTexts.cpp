#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/models/CellTexts.h"
#include "ui/models/StructureModel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// The texts of StructureModel's cells; everything in them that comes from the file is made harmless.

namespace ims {

namespace {

constexpr qsizetype longestCell = 200;  // characters
constexpr qsizetype longestTip = 2'000; // characters
constexpr qsizetype mostTips = 8;

QString cell(const QString& text)
{
    return visibleText(cutText(text, longestCell));
}

QString tip(const QString& text)
{
    return toolTipText(text.size() > longestTip ? cutText(text, longestTip) + u'…' : text);
}

} // namespace

QString StructureModel::text(Node node, int column) const
{
    switch (column) {
    case What:
        return name(node);
    case NoticedColumn:
        return noticedText(node);
    case Value:
        return value(node);
    case CharsetName:
        return charset(node);
    case Size:
        return sizeCell(node.kind == Kind::Part ? m_spool->parts[node.index].body.length
                                                : rangeOf(node).length);
    default:
        return {};
    }
}

QString StructureModel::roleName(EnvelopeRole role)
{
    switch (role) {
    case EnvelopeRole::Peer:
        return tr("Connected host");
    case EnvelopeRole::Helo:
        return tr("HELO");
    case EnvelopeRole::Sender:
        return tr("Sender");
    case EnvelopeRole::Recipient:
        return tr("Recipient");
    case EnvelopeRole::MtsId:
        return tr("MTS-ID");
    case EnvelopeRole::Other:
        break;
    }
    return tr("Other text");
}

QString StructureModel::name(Node node) const
{
    switch (node.kind) {
    case Kind::EnvelopeText:
        return roleName(m_spool->envelope->strings[node.index].role);
    case Kind::Field:
        return cell(m_spool->headers[node.index].name);
    case Kind::Part: {
        const QString& path = m_spool->parts[node.index].path;
        return path.isEmpty() ? tr("Message") : tr("Part %1").arg(cell(path));
    }
    case Kind::Group:
        break;
    }
    switch (m_groups[node.index].kind) {
    case GroupKind::Before:
        return tr("Before the message");
    case GroupKind::Envelope:
        return tr("Envelope");
    case GroupKind::Header:
        return tr("Header");
    case GroupKind::After:
        break;
    }
    return tr("After the message");
}

// The words that SpoolFile::beforeWhat and afterWhat have.
QString StructureModel::foreignName(const QString& what)
{
    if (what == "blanks"_L1)
        return tr("blanks");
    if (what == "byte-order-mark"_L1)
        return tr("a byte order mark");
    if (what == "broken-envelope"_L1)
        return tr("a damaged envelope");
    if (what == "zero-bytes"_L1)
        return tr("zero bytes");
    if (what == "control-z"_L1)
        return tr("an end mark of DOS (Ctrl+Z)");
    if (what == "second-file"_L1)
        return tr("a second file");
    if (what == "old-content"_L1)
        return tr("what an older file left");
    return tr("bytes that belong to no message");
}

QString StructureModel::recipientCount(qsizetype count)
{
    return count == 1 ? tr("1 recipient") : tr("%1 recipients").arg(QLocale().toString(count));
}

QString StructureModel::fieldCount(size_t count)
{
    return count == 1 ? tr("1 field") : tr("%1 fields").arg(QLocale().toString(count));
}

QString StructureModel::value(Node node) const
{
    switch (node.kind) {
    case Kind::EnvelopeText:
        return cell(m_spool->envelope->strings[node.index].text);
    case Kind::Field:
        return cell(m_spool->headers[node.index].decoded);
    case Kind::Part:
        return partValue(m_spool->parts[node.index]);
    case Kind::Group:
        break;
    }
    switch (m_groups[node.index].kind) {
    case GroupKind::Before:
        return foreignName(m_spool->beforeWhat);
    case GroupKind::After:
        return foreignName(m_spool->afterWhat);
    case GroupKind::Envelope:
        return recipientCount(m_spool->envelope->recipients.size());
    case GroupKind::Header:
        break;
    }
    return fieldCount(m_spool->headers.size());
}

QString StructureModel::partValue(const Part& part) const
{
    QStringList facts = {part.contentType.isEmpty() ? tr("(no type)") : cell(part.contentType)};
    if (!part.filename.isEmpty())
        facts << u'“' + cell(part.filename) + u'”';
    if (!part.transferEncoding.isEmpty())
        facts << cell(part.transferEncoding);
    return facts.join(u" · "_s);
}

// Of a field: what its encoded words and parameters name first.
QString StructureModel::charset(Node node) const
{
    if (node.kind == Kind::Part) {
        const Part& part = m_spool->parts[node.index];
        return part.hasCharset && part.charset.trimmed().isEmpty() ? tr("(blank)") : cell(part.charset);
    }
    if (node.kind != Kind::Field)
        return {};
    const ByteRange range = rangeOf(node);
    const auto& all = m_spool->declarations;
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Declaration& declaration) {
        return declaration.range.offset < range.offset;
    });
    return first != all.end() && range.contains(first->range) ? cell(first->label) : QString();
}

QString StructureModel::noticedText(Node node) const
{
    const Noticed noticed = m_marks.in(rangeOf(node));
    const QString word = NoticedMarks::word(noticed.worst);
    return noticed.count > 1 ? tr("%1 · %2").arg(word).arg(noticed.count) : word;
}

QString StructureModel::toolTip(Node node, int column) const
{
    if (column == NoticedColumn) {
        QStringList texts = m_marks.texts(*m_spool, rangeOf(node), mostTips);
        const int more = m_marks.in(rangeOf(node)).count - static_cast<int>(texts.size());
        if (more > 0)
            texts << tr("and %1 more").arg(more);
        for (QString& one : texts)
            one = htmlText(one);
        return texts.isEmpty() ? QString() : u"<qt>"_s + texts.join(u"<br>"_s) + u"</qt>"_s;
    }
    if (column == Size) {
        const ByteRange range = rangeOf(node);
        return tip(tr("Bytes %1 to %2").arg(range.offset).arg(range.end()));
    }
    if (column == Value && node.kind == Kind::Field)
        return tip(m_spool->headers[node.index].decoded);
    if (column == Value && node.kind == Kind::EnvelopeText)
        return tip(m_spool->envelope->strings[node.index].text);
    if (column == Value && node.kind == Kind::Part && !m_spool->parts[node.index].filename.isEmpty())
        return tip(m_spool->parts[node.index].filename);
    return tip(text(node, column));
}

} // namespace ims
