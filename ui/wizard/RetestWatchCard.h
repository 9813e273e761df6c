#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"
#include "ui/wizard/RetestRunner.h"

class QPushButton;

namespace ims {

class Banner;

/// What becomes of the files that were put back: looks at the folders, judges the test, says what would
/// settle what is open, and offers what it found as the answers.
class RetestWatchCard : public Card
{
    Q_OBJECT

public:
    RetestWatchCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    Banner* outcome() const { return m_outcome; }
    QString state() const;
    QString settle() const; ///< what would settle what is open; empty where nothing is
    QPushButton* lookButton() const { return m_look; }
    QPushButton* watchButton() const { return m_watch; }
    QPushButton* recordButton() const { return m_record; }
    QPushButton* causeButton() const { return m_cause; }
    QPushButton* logButton() const { return m_log; }

    /// What was found, as answers of the walkthrough; those that are given already are left out.
    std::vector<FlowAnswer> found() const;

private:
    void makeButtons();
    void showOutcome(const TestVerdict& verdict);
    void showState();
    void showSettle(RetestOutcome outcome);

    PageContext& m_context;
    RetestRunner& m_runner;
    Banner* m_outcome;
    TextLabel* m_stops;
    TextLabel* m_state;
    TextLabel* m_settle;
    QPushButton* m_look = nullptr;
    QPushButton* m_watch = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_log = nullptr;
    QPushButton* m_cause = nullptr;
    TextLabel* m_recorded = nullptr;
};

} // namespace ims
