#pragma once

#include "core/diagnosis/CauseCatalogue.h"
#include "ui/common/Panel.h"
#include "ui/wizard/MessageLinks.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ims {

class CaseSession;
class CauseHelp;
class ChoiceRow;
class DismissalBar;
class EvidenceLines;
class TextLabel;
class WeighingLines;

/// One cause weighed, in the order in which it is needed: how likely, what would settle it best (asked right
/// there), what supports it and what speaks against it (each with what it rests on and where it can be
/// checked), how that was weighed, what else only a person can answer, what to do, and its messages.
class FindingCard : public Panel
{
    Q_OBJECT

public:
    /// What the rest of the case has to say of a cause.
    struct Surroundings
    {
        const Cause* cause = nullptr;           ///< null for what no documented cause explains
        bool isOther = false;                   ///< nothing in the evidence speaks for it
        qsizetype failed = 0;                   ///< the case's failed messages
        QString others = {};                    ///< of messages that have another cause
        std::vector<MessageLine> messages = {}; ///< those that it explains
    };

    explicit FindingCard(CaseSession& session, QWidget* parent = nullptr);

    /// What did not change stays as it is: focus, place and what was unfolded.
    void setFinding(const Finding& finding, const Surroundings& surroundings);

    QString cause() const { return m_cause; }
    QString title() const;
    QString facts() const;
    QString others() const;
    QString whyNot() const;
    QString settling() const; ///< what would settle it best, where that is no question
    EvidenceLines* supporting() const { return m_for; }
    EvidenceLines* opposing() const { return m_against; }
    WeighingLines* weighing() const { return m_weighing; }
    MessageLinks* messages() const { return m_messages; }
    CauseHelp* help() const { return m_help; }
    DismissalBar* dismissal() const { return m_dismissal; }
    ChoiceRow* question(const QString& id) const;
    ChoiceRow* settlingQuestion() const; ///< null where something is to be got, or nothing is open

Q_SIGNALS:
    void placeWanted(const ims::EvidenceRef& ref);
    void messageWanted(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    TextLabel* addHeading(const QString& text, QVBoxLayout* column);
    void showHead(const Finding& finding, const Surroundings& surroundings);
    void showSettling(const Finding& finding);
    void showQuestions(const Finding& finding);
    void placeQuestions(const QString& settling);
    void refreshLook();
    void orderTabs();

    CaseSession& m_session;
    QString m_cause;
    FindingStatus m_status = FindingStatus::CouldNotCheck;
    bool m_dismissed = false;
    std::vector<ChoiceRow*> m_rows;
    QStringList m_asked;
    TextLabel* m_title = nullptr;
    QLabel* m_sign = nullptr;
    TextLabel* m_word = nullptr;
    TextLabel* m_facts = nullptr;
    TextLabel* m_plain = nullptr;
    TextLabel* m_whyNot = nullptr;
    TextLabel* m_what = nullptr;
    TextLabel* m_others = nullptr;
    DismissalBar* m_dismissal;
    Panel* m_settlePanel;
    QVBoxLayout* m_settle;
    TextLabel* m_settleText = nullptr;
    TextLabel* m_settleAlso = nullptr;
    QVBoxLayout* m_questions;
    TextLabel* m_questionHeading;
    EvidenceLines* m_for;
    EvidenceLines* m_against;
    WeighingLines* m_weighing;
    CauseHelp* m_help;
    MessageLinks* m_messages;
};

} // namespace ims
