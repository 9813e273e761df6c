#include "ui/models/AttachmentsModel.h"

#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/CellTexts.h"
#include "ui/models/ColumnHeader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestCell = 120;  // characters
constexpr qsizetype longestTip = 2'000; // characters

bool isHarmed(const AttachmentRow& row)
{
    return row.error || (row.decoded && !row.decoded->damage.isEmpty());
}

} // namespace

void AttachmentsModel::setAttachments(std::vector<Attachment> attachments)
{
    beginResetModel();
    m_rows.clear();
    for (Attachment& attachment : attachments)
        m_rows.push_back({std::move(attachment), {}, {}});
    endResetModel();
}

void AttachmentsModel::setDecoded(int row, Expected<DecodedAttachment> decoded)
{
    if (!rowAt(row))
        return;
    AttachmentRow& known = m_rows[static_cast<size_t>(row)];
    known.error.reset();
    known.decoded.reset();
    if (decoded)
        known.decoded = std::move(*decoded);
    else
        known.error = std::move(decoded.error());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const AttachmentRow* AttachmentsModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<size_t>(row)];
}

// Attachments may lie in each other (a mail with attachments of its own): the last that begins before.
int AttachmentsModel::rowOf(qint64 offset) const
{
    const auto after = std::partition_point(m_rows.begin(), m_rows.end(), [offset](const AttachmentRow& row) {
        return row.attachment.encoded.offset <= offset;
    });
    if (after == m_rows.begin() || !(after - 1)->attachment.encoded.contains(offset))
        return -1;
    return static_cast<int>(after - m_rows.begin()) - 1;
}

int AttachmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttachmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentsModel::data(const QModelIndex& index, int role) const
{
    const AttachmentRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case Qt::DecorationRole:
        if (index.column() == Name)
            return m_icons.icon(u"file"_s, ColorRole::Muted);
        if (index.column() != Noticed || noticed(*row).isEmpty())
            return {};
        return isHarmed(*row) ? m_icons.icon(u"error"_s, ColorRole::Error)
                              : m_icons.icon(u"warning"_s, ColorRole::Warning);
    default:
        return {};
    }
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeader(orientation, role, title(section));
}

QString AttachmentsModel::title(int column)
{
    switch (column) {
    case Name:
        return tr("Attachment");
    case Noticed:
        return tr("Noticed");
    case Type:
        return tr("Type");
    case Encoded:
        return tr("In the file");
    case Decoded:
        return tr("Decoded");
    case Sha256:
        return tr("SHA-256");
    default:
        return {};
    }
}

QString AttachmentsModel::noticed(const AttachmentRow& row) const
{
    if (row.error)
        return tr("not readable");
    QStringList words;
    if (isHarmed(row))
        words << tr("damaged");
    if (!row.attachment.warnings.isEmpty())
        words << tr("odd name");
    return words.join(u", "_s);
}

QString AttachmentsModel::text(const AttachmentRow& row, int column) const
{
    const Attachment& attachment = row.attachment;
    switch (column) {
    case Name:
        return attachment.name.isEmpty() ? tr("(no name)")
                                         : visibleText(cutText(attachment.name, longestCell));
    case Noticed:
        return noticed(row);
    case Type:
        return attachment.contentType.isEmpty() ? tr("uuencoded file")
                                                : visibleText(cutText(attachment.contentType, longestCell));
    case Encoded:
        return sizeCell(attachment.encoded.length);
    case Decoded:
        return row.decoded ? sizeCell(row.decoded->size) : tr("–");
    case Sha256:
        return row.decoded ? row.decoded->sha256 : tr("–");
    default:
        return {};
    }
}

QString AttachmentsModel::toolTip(const AttachmentRow& row, int column) const
{
    if (column == Noticed) {
        QStringList sentences;
        if (row.error)
            sentences << translated(*row.error);
        for (const auto& list :
             {row.decoded ? row.decoded->damage : QList<Message>(), row.attachment.warnings}) {
            for (const Message& message : list)
                sentences << translated(message);
        }
        return toolTipText(sentences.join(u' '));
    }
    if (column == Name && !row.attachment.name.isEmpty())
        return toolTipText(cutText(row.attachment.name, longestTip));
    return toolTipText(text(row, column));
}

} // namespace ims
