#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/ServiceKnown.h"

class QGridLayout;
class QProgressBar;
class QPushButton;

namespace ims {

class ChoiceRow;
class ConfirmPanel;

/// Puts files back: whether they were sent again, whether the service is stopped, what will be done; asks,
/// does it, and tells how far it is.
class RetestRunCard : public Card
{
    Q_OBJECT

public:
    RetestRunCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    /// Asks for one file of the plan out of turn.
    void askAlone(size_t row);

    ChoiceRow* resent() const { return m_resent; }
    QPushButton* stoppedButton() const { return m_stopped; }
    QPushButton* startedButton() const { return m_started; }
    QPushButton* moveButton() const { return m_move; }
    QPushButton* cancelButton() const { return m_cancel; }
    ConfirmPanel* confirm() const { return m_confirm; }
    QString service() const;
    QString whyNot() const;   ///< empty where files can be moved
    QString progress() const; ///< empty while none are moved

private:
    void makeService();
    void makeFacts();
    void makeMove();
    void addFact(const QString& label, TextLabel*& text);
    void sayStopped();
    void sayStarted();
    RetestTurn turn() const;
    QStringList reasons(const RetestTurn& turn) const;
    void ask(const RetestTurn& turn, QWidget* opener);
    QString questionFor(const RetestTurn& turn) const;
    QString consentFor(const RetestTurn& turn) const;
    void showService();
    void showFacts(const RetestTurn& turn);
    void showProgress();

    PageContext& m_context;
    RetestRunner& m_runner;
    ChoiceRow* m_resent;
    TextLabel* m_service = nullptr;
    QPushButton* m_toRestart = nullptr;
    QPushButton* m_stopped = nullptr;
    QPushButton* m_started = nullptr;
    QWidget* m_facts = nullptr;
    QGridLayout* m_grid = nullptr;
    TextLabel* m_what = nullptr;
    TextLabel* m_from = nullptr;
    TextLabel* m_to = nullptr;
    TextLabel* m_copies = nullptr;
    TextLabel* m_undo = nullptr;
    QPushButton* m_move = nullptr;
    TextLabel* m_whyNot = nullptr;
    ConfirmPanel* m_confirm = nullptr;
    QWidget* m_progress = nullptr;
    TextLabel* m_progressText = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    RetestTurn m_asked;               ///< what is to be confirmed
    std::vector<PlannedMove> m_files; ///< of it
};

/// Why nothing may be moved at all, put back or undone; empty where it may.
QStringList whyNothingMoves(const CaseSession& session, const RetestRunner& runner);

/// Why it does not count as stopped; empty where it does.
QString whyNotStopped(const CaseSession& session, const RetestRunner& runner);

/// Why nothing may be set aside: nothing moves, a batch is unfinished, or the service may run. Empty where it
/// may.
QStringList whyNothingIsSetAside(const CaseSession& session, const RetestRunner& runner);

} // namespace ims
