#pragma once

#include "core/spool/SpoolFile.h"

#include <QAbstractTableModel>

#include <memory>

namespace ims {

/// The charset declarations of one message, in the order of the file.
class DeclarationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Place, Part, Bytes, Setting, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSpoolFile(std::shared_ptr<const SpoolFile> spool);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "MIME header", "encoded header word" …: where a declaration stands, for people.
    static QString placeName(DeclarationPlace place);

    /// "fit", "do not fit" …: how the bytes stand to a declaration.
    static QString fitText(const Declaration& declaration);

private:
    static QString title(int column);
    QString text(const Declaration& declaration, int column) const;

    std::shared_ptr<const SpoolFile> m_spool;
};

} // namespace ims
