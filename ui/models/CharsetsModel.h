#pragma once

#include "core/charset/CharsetCatalogue.h"

#include <QAbstractTableModel>

#include <memory>

namespace ims {

/// The character sets that the program knows, filtered by words, their names for one version of Exchange.
class CharsetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Setting, Known, CodePage, NlsFile, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCatalogue(std::shared_ptr<const CharsetCatalogue> catalogue);
    /// "4.0", "5.0", "5.5"; empty = not known.
    void setVersion(const QString& version);
    /// Shows those that have every word in a label, a name of the setting or a code page; all where blank.
    void setFilter(const QString& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null where there is no such row.
    const Charset* charsetAt(int row) const;
    int rowOf(const QString& name) const; ///< -1 where it is not shown

    /// "documented (Q230250)", "name not verified" …: how a name is known, for people.
    static QString howKnown(const DialogName& name);

private:
    static QString title(int column);
    QString text(const Charset& charset, int column) const;
    void filter();

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    std::vector<size_t> m_rows;
    QString m_version;
    QStringList m_words;
};

/// All that is known of a charset, a line for each fact, for reading and copying.
QString charsetDetails(const Charset& charset);

} // namespace ims
