#pragma once

#include "core/spool/SpoolFile.h"
#include "ui/common/Job.h"

#include <QWidget>

#include <memory>

class QAction;
class QCheckBox;
class QLineEdit;
class QTableView;

namespace ims {

class HeaderFieldsModel;
class TextLabel;

/// The header fields of a message, filtered by a text in their names or values. The search runs in the
/// background; the table stays quick with a million fields.
class HeaderTable : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget* parent = nullptr);

    /// Null: nothing is shown. The filter stays and is applied to the new fields.
    void setSpoolFile(std::shared_ptr<const SpoolFile> spool);

    /// Selects the field that holds a byte, where it is shown, without chosen().
    void showPlace(qint64 offset);

    QLineEdit* filterLine() const { return m_filter; }
    QTableView* table() const { return m_table; }
    HeaderFieldsModel* fields() const { return m_model; }
    /// "12 of 40 fields".
    QString count() const;

Q_SIGNALS:
    void chosen(ims::ByteRange range);
    void filtered(); ///< the table shows what the filter line says

private:
    void makeBar();
    void makeTable();
    void filter();
    void showFields(std::optional<std::vector<quint32>> fields);
    void showCount();
    void copy(bool whole);

    std::shared_ptr<const SpoolFile> m_spool;
    HeaderFieldsModel* m_model;
    QLineEdit* m_filter = nullptr;
    TextLabel* m_count = nullptr;
    QCheckBox* m_raw = nullptr;
    QTableView* m_table = nullptr;
    bool m_quiet = false; ///< another row is selected, but nobody chose it
    Job m_job;
};

} // namespace ims
