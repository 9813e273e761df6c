#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"

#include <QTimer>

class QLineEdit;

namespace ims {

class ChoiceRow;
class LinkButton;

/// What the caller reports: one of a few sentences, and his own words. Says at once what that means for event
/// 4117 and which step to look at first; nothing is blocked by it. Answered, it takes two lines.
class SymptomCard : public Card
{
    Q_OBJECT

public:
    explicit SymptomCard(CaseSession& session, QWidget* parent = nullptr);

    void refresh();

    /// Puts the focus where the telling begins.
    void begin();

    ChoiceRow* choices() const { return m_choices; }
    QLineEdit* words() const { return m_words; }
    LinkButton* change() const { return m_change; }
    LinkButton* first() const { return m_first; } ///< leads to the step to look at first
    QString chosen() const; ///< the sentence that was picked; empty while the sentences are offered
    QString hint() const;   ///< empty = none

private:
    void offerAgain();
    void follow();
    void handOver();
    void takeOver();
    const FlowChoice* picked() const;

    CaseSession& m_session;
    QString m_answer;     ///< as last seen
    bool m_again = false; ///< the sentences are offered though one was picked
    TextLabel* m_chosen;
    LinkButton* m_change;
    ChoiceRow* m_choices;
    QLineEdit* m_words;
    TextLabel* m_hint;
    LinkButton* m_first;
    QTimer m_typing;
};

} // namespace ims
