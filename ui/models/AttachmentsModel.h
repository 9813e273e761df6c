#pragma once

#include "core/spool/Attachments.h"
#include "ui/common/Icons.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ims {

/// An attachment and what is known of it by now.
struct AttachmentRow
{
    Attachment attachment;
    std::optional<DecodedAttachment> decoded; ///< nothing before it was worked out
    std::optional<Error> error;               ///< why it could not be
};

/// The files that a message carries, with their decoded sizes and checksums as they become known. A pure
/// view: everything is handed in.
class AttachmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Noticed, Type, Encoded, Decoded, Sha256, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttachments(std::vector<Attachment> attachments);
    void setDecoded(int row, Expected<DecodedAttachment> decoded);

    /// Null where there is no such row.
    const AttachmentRow* rowAt(int row) const;
    /// The row of the attachment that holds a byte; -1 where none does.
    int rowOf(qint64 offset) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString title(int column);
    QString text(const AttachmentRow& row, int column) const;
    QString noticed(const AttachmentRow& row) const;
    QString toolTip(const AttachmentRow& row, int column) const;

    std::vector<AttachmentRow> m_rows;
    TintedIcons m_icons;
};

} // namespace ims
