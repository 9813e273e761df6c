#include "ui/models/StructureModel.h"

#include "ui/models/ColumnHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int kindBits = 2;

// The header's own place: of the message where the reader took it apart, else around its fields.
ByteRange headerRange(const SpoolFile& file)
{
    if (!file.parts.empty() && file.parts.front().path.isEmpty() && !file.parts.front().header.isEmpty())
        return file.parts.front().header;
    if (file.headers.empty())
        return {};
    return ByteRange::fromTo(file.headers.front().range.offset, file.headers.back().range.end());
}

// The last of a list in order of the file that holds a byte; its size where none does.
template <class List>
size_t holderOf(const List& list, qint64 offset)
{
    const auto after = std::partition_point(list.begin(), list.end(),
                                            [offset](const auto& one) { return one.range.offset <= offset; });
    if (after == list.begin() || !(after - 1)->range.contains(offset))
        return list.size();
    return static_cast<size_t>(after - list.begin()) - 1;
}

} // namespace

quintptr StructureModel::idOf(Node node)
{
    return (static_cast<quintptr>(node.index) << kindBits) | static_cast<quintptr>(node.kind);
}

StructureModel::Node StructureModel::nodeOf(const QModelIndex& index)
{
    const quintptr id = index.internalId();
    return {static_cast<Kind>(id & ((1U << kindBits) - 1)), static_cast<size_t>(id >> kindBits)};
}

void StructureModel::setSpoolFile(std::shared_ptr<const SpoolFile> spool)
{
    beginResetModel();
    m_spool = std::move(spool);
    m_groups.clear();
    m_top.clear();
    m_tree = m_spool ? PartTree(m_spool->parts) : PartTree();
    m_marks = m_spool ? NoticedMarks(*m_spool) : NoticedMarks();
    if (m_spool) {
        addGroup(GroupKind::Before, m_spool->before);
        addGroup(GroupKind::Envelope, m_spool->envelope ? m_spool->envelope->range : ByteRange());
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [](const Group& a, const Group& b) { return a.range.offset < b.range.offset; });
        addGroup(GroupKind::Header, headerRange(*m_spool));
        for (size_t i = 0; i < m_groups.size(); ++i)
            m_top.push_back({Kind::Group, i});
        for (const quint32 part : m_tree.childrenOf(PartTree::none))
            m_top.push_back({Kind::Part, part});
        addGroup(GroupKind::After, m_spool->after);
        if (groupOf(GroupKind::After))
            m_top.push_back({Kind::Group, m_groups.size() - 1});
        for (size_t row = 0; row < m_top.size(); ++row) {
            if (m_top[row].kind == Kind::Group)
                m_groups[m_top[row].index].row = static_cast<int>(row);
        }
    }
    endResetModel();
}

void StructureModel::addGroup(GroupKind kind, ByteRange range)
{
    if (!range.isEmpty())
        m_groups.push_back({kind, range});
}

std::optional<size_t> StructureModel::groupOf(GroupKind kind) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].kind == kind)
            return i;
    }
    return std::nullopt;
}

QModelIndex StructureModel::indexOf(Node node, int column) const
{
    int row = static_cast<int>(node.index);
    if (node.kind == Kind::Group) {
        row = m_groups[node.index].row;
    } else if (node.kind == Kind::Part) {
        const auto part = static_cast<qsizetype>(node.index);
        row = m_tree.rowOf(part);
        // The outermost parts stand behind the groups in front of them.
        if (m_tree.parentOf(part) == PartTree::none)
            row += static_cast<int>(m_groups.size()) - (groupOf(GroupKind::After) ? 1 : 0);
    }
    return createIndex(row, column, idOf(node));
}

QModelIndex StructureModel::inGroup(const Group& group, size_t index, qint64 offset) const
{
    if (group.kind == GroupKind::Envelope) {
        const size_t string = holderOf(m_spool->envelope->strings, offset);
        if (string < m_spool->envelope->strings.size())
            return indexOf({Kind::EnvelopeText, string});
    }
    if (group.kind == GroupKind::Header) {
        const size_t field = holderOf(m_spool->headers, offset);
        if (field < m_spool->headers.size())
            return indexOf({Kind::Field, field});
    }
    return indexOf({Kind::Group, index});
}

QModelIndex StructureModel::modelIndexFor(qint64 offset) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].range.contains(offset))
            return inGroup(m_groups[i], i, offset);
    }
    const qsizetype part = m_spool ? m_tree.innermostAt(m_spool->parts, offset) : PartTree::none;
    return part == PartTree::none ? QModelIndex() : indexOf({Kind::Part, static_cast<size_t>(part)});
}

QModelIndex StructureModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto at = static_cast<size_t>(row);
    if (!parent.isValid())
        return createIndex(row, column, idOf(m_top[at]));
    const Node outer = nodeOf(parent);
    if (outer.kind == Kind::Part) {
        const auto children = m_tree.childrenOf(static_cast<qsizetype>(outer.index));
        return createIndex(row, column, idOf({Kind::Part, children[at]}));
    }
    const bool isHeader = m_groups[outer.index].kind == GroupKind::Header;
    return createIndex(row, column, idOf({isHeader ? Kind::Field : Kind::EnvelopeText, at}));
}

QModelIndex StructureModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Node node = nodeOf(child);
    if (node.kind == Kind::Group)
        return {};
    if (node.kind == Kind::Part) {
        const qsizetype outer = m_tree.parentOf(static_cast<qsizetype>(node.index));
        return outer == PartTree::none ? QModelIndex() : indexOf({Kind::Part, static_cast<size_t>(outer)});
    }
    const auto group = groupOf(node.kind == Kind::Field ? GroupKind::Header : GroupKind::Envelope);
    return group ? indexOf({Kind::Group, *group}) : QModelIndex();
}

int StructureModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    if (parent.column() != 0)
        return 0;
    const Node node = nodeOf(parent);
    if (node.kind == Kind::Part)
        return static_cast<int>(m_tree.childrenOf(static_cast<qsizetype>(node.index)).size());
    if (node.kind != Kind::Group)
        return 0;
    switch (m_groups[node.index].kind) {
    case GroupKind::Envelope:
        return static_cast<int>(m_spool->envelope->strings.size());
    case GroupKind::Header:
        return static_cast<int>(m_spool->headers.size());
    case GroupKind::Before:
    case GroupKind::After:
        break;
    }
    return 0;
}

int StructureModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

ByteRange StructureModel::rangeOf(Node node) const
{
    switch (node.kind) {
    case Kind::Group:
        return m_groups[node.index].range;
    case Kind::EnvelopeText:
        return m_spool->envelope->strings[node.index].range;
    case Kind::Field:
        return m_spool->headers[node.index].range;
    case Kind::Part:
        break;
    }
    // The message's header is a node of its own.
    const Part& part = m_spool->parts[node.index];
    return part.path.isEmpty() && !part.body.isEmpty() ? part.body : part.range;
}

QVariant StructureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_spool)
        return {};
    const Node node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::DecorationRole:
        return decoration(node, index.column());
    case RangeRole:
        return QVariant::fromValue(rangeOf(node));
    case PartRole:
        if (node.kind != Kind::Part)
            return QString();
        return m_spool->parts[node.index].path.isNull() ? u""_s : m_spool->parts[node.index].path;
    case LevelRole:
        return static_cast<int>(m_marks.in(rangeOf(node)).worst);
    case CountRole:
        return m_marks.in(rangeOf(node)).count;
    default:
        return {};
    }
}

QVariant StructureModel::decoration(Node node, int column) const
{
    if (column == NoticedColumn) {
        const NoticedLevel worst = m_marks.in(rangeOf(node)).worst;
        if (worst == NoticedLevel::Nothing)
            return {};
        return worst >= NoticedLevel::Crash ? m_icons.icon(u"error"_s, ColorRole::Error)
                                            : m_icons.icon(u"warning"_s, ColorRole::Warning);
    }
    if (column != What || node.kind != Kind::Part)
        return {};
    const Part& part = m_spool->parts[node.index];
    const bool holdsParts = !m_tree.childrenOf(static_cast<qsizetype>(node.index)).empty();
    const bool isMail = part.path.isEmpty() || part.contentType == "message/rfc822"_L1;
    return m_icons.icon(isMail ? u"mail"_s : holdsParts ? u"folder"_s : u"file"_s, ColorRole::Muted);
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && section == Size && orientation == Qt::Horizontal)
        return tr("As it stands in the file; an attachment is smaller once it is decoded");
    return columnHeader(orientation, role, title(section));
}

QString StructureModel::title(int column)
{
    switch (column) {
    case What:
        return tr("Structure");
    case NoticedColumn:
        return tr("Noticed");
    case Value:
        return tr("Content");
    case CharsetName:
        return tr("Charset");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace ims
