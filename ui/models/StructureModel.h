#pragma once

#include "ui/common/Icons.h"
#include "ui/models/NoticedMarks.h"
#include "ui/models/PartTree.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace ims {

/// What a spool file is made of, each piece with its bytes: the envelope and its strings, the header and its
/// fields, the parts in each other, text before and after the message. A pure view of what the reader found;
/// nodes are numbers, none is held in memory of its own, and none is looked at before it is shown.
class StructureModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, NoticedColumn, Value, CharsetName, Size, ColumnCount };
    enum Role {
        RangeRole = Qt::UserRole, ///< ByteRange
        PartRole,                 ///< the part's path, empty for the message's own; null where it is no part
        LevelRole,                ///< NoticedLevel as int: the worst noticed in the node's bytes
        CountRole                 ///< how much is noticed there
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setSpoolFile(std::shared_ptr<const SpoolFile> spool);
    const std::shared_ptr<const SpoolFile>& spoolFile() const { return m_spool; }

    /// The innermost node that holds a byte; invalid where none does. O(depth · log n).
    QModelIndex modelIndexFor(qint64 offset) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Group, EnvelopeText, Field, Part };
    enum class GroupKind { Before, Envelope, Header, After };
    struct Group
    {
        GroupKind kind;
        ByteRange range;
        int row = 0; ///< at the top
    };
    struct Node
    {
        Kind kind = Kind::Group;
        size_t index = 0; ///< in the list that its kind belongs to
    };

    static quintptr idOf(Node node);
    static Node nodeOf(const QModelIndex& index);
    static QString title(int column);
    static QString roleName(EnvelopeRole role);
    static QString foreignName(const QString& what);
    static QString recipientCount(qsizetype count);
    static QString fieldCount(size_t count);

    void addGroup(GroupKind kind, ByteRange range);
    std::optional<size_t> groupOf(GroupKind kind) const;
    QModelIndex indexOf(Node node, int column = 0) const;
    QModelIndex inGroup(const Group& group, size_t index, qint64 offset) const;
    ByteRange rangeOf(Node node) const;
    QVariant decoration(Node node, int column) const;
    QString text(Node node, int column) const;
    QString name(Node node) const;
    QString value(Node node) const;
    QString partValue(const Part& part) const;
    QString charset(Node node) const;
    QString noticedText(Node node) const;
    QString toolTip(Node node, int column) const;

    std::shared_ptr<const SpoolFile> m_spool;
    std::vector<Group> m_groups;
    std::vector<Node> m_top;
    PartTree m_tree;
    NoticedMarks m_marks;
    TintedIcons m_icons;
};

} // namespace ims
