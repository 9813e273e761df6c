#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestRunner.h"

class QPushButton;

namespace ims {

class ConfirmPanel;

/// Puts everything back as it was, as far as the service has not taken it; of what it has taken the saved
/// copies can be kept elsewhere.
class RetestUndoCard : public Card
{
    Q_OBJECT

public:
    RetestUndoCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QPushButton* undoButton() const { return m_undo; }
    ConfirmPanel* confirm() const { return m_confirm; }
    QString text() const;
    QString whyNot() const;
    const std::vector<QPushButton*>& saveButtons() const { return m_saves; }

private:
    std::vector<RetestMove> lying() const;
    std::vector<RetestMove> taken() const;
    void ask();
    void showTaken();
    void save(const RetestMove& move);

    PageContext& m_context;
    RetestRunner& m_runner;
    TextLabel* m_text;
    QPushButton* m_undo;
    TextLabel* m_whyNot = nullptr;
    ConfirmPanel* m_confirm;
    QWidget* m_takenBox;
    QVBoxLayout* m_takenColumn;
    std::vector<QPushButton*> m_saves;
    QStringList m_shownTaken;
    Job m_saving;
};

} // namespace ims
