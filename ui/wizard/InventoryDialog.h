#pragma once

#include <QDialog>

class QTableWidget;

namespace ims {

class CaseSession;
class TextLabel;

/// All that the case's claims rest on: each file with its size, SHA-256, where it was, whose it is, when and
/// by whom it was collected, and whether the case carries a copy. To be copied into a ticket or a letter.
class InventoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InventoryDialog(const CaseSession& session, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }

    /// The lines that are chosen, else all: fields divided by tabs, headings first.
    QString text() const;

private:
    void fill(const CaseSession& session);
    void copy();

    QTableWidget* m_table;
    TextLabel* m_note;
};

} // namespace ims
