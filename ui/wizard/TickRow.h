#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace ims {

class CaseSession;
class TextLabel;

/// A step that was done or not: a numbered tick, what is to be done, and when and by whom it was. The tick is
/// an answer of the walkthrough (Tick.h), one act each.
class TickRow : public QWidget
{
    Q_OBJECT

public:
    /// @param id question/item
    TickRow(CaseSession& session, const QString& id, int number, const QString& text,
            QWidget* parent = nullptr);

    /// Shows the answer as it stands; it can be given where the walkthrough asks for it.
    void refresh();

    bool isTicked() const;
    QString done() const; ///< when and by whom; empty where it is not ticked
    QString text() const;
    QCheckBox* box() const { return m_box; }

    /// What belongs to the step goes to the end of it.
    QVBoxLayout* column() const { return m_column; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void outline();

    CaseSession& m_session;
    QString m_id;
    QCheckBox* m_box;
    TextLabel* m_text;
    TextLabel* m_done;
    QVBoxLayout* m_column;
};

} // namespace ims
