#pragma once

#include "core/diagnosis/CauseCatalogue.h"
#include "ui/common/Panel.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ims {

class CaseSession;
class ChoiceRow;
class EvidenceLines;
class MessageLinks;
class TextLabel;

/// One cause weighed: how likely, what only a person can answer, what supports it and what speaks against it
/// (each with what it rests on and where it can be checked), the messages it explains, and what helps.
class FindingCard : public Panel
{
    Q_OBJECT

public:
    explicit FindingCard(CaseSession& session, QWidget* parent = nullptr);

    /// `cause` is null for what no documented cause explains; `others` says of messages that have another
    /// cause. What did not change stays as it is: focus, place and what was unfolded.
    void setFinding(const Finding& finding, const Cause* cause, const QString& others);

    QString cause() const { return m_cause; }
    QString title() const;
    QString facts() const;
    QString others() const;
    EvidenceLines* supporting() const { return m_for; }
    EvidenceLines* opposing() const { return m_against; }
    MessageLinks* messages() const { return m_messages; }
    ChoiceRow* question(const QString& id) const;

Q_SIGNALS:
    void placeWanted(const ims::EvidenceRef& ref);
    void messageWanted(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    TextLabel* addHeading(const QString& text, QVBoxLayout* column);
    void showHead(const Finding& finding, const Cause* cause);
    void showQuestions(const std::vector<Question>& questions);
    void showSteps(const Finding& finding, const Cause* cause);
    void refreshLook();

    CaseSession& m_session;
    QString m_cause;
    FindingStatus m_status = FindingStatus::CouldNotCheck;
    std::vector<ChoiceRow*> m_rows;
    QStringList m_asked;
    QList<Message> m_steps;
    TextLabel* m_title = nullptr;
    QLabel* m_sign = nullptr;
    TextLabel* m_word = nullptr;
    TextLabel* m_facts = nullptr;
    TextLabel* m_what = nullptr;
    TextLabel* m_others = nullptr;
    QWidget* m_questionArea;
    QVBoxLayout* m_questions;
    EvidenceLines* m_for;
    EvidenceLines* m_against;
    MessageLinks* m_messages;
    QWidget* m_help;
    TextLabel* m_helpHeading = nullptr;
    QVBoxLayout* m_helpColumn;
};

} // namespace ims
