#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/ServiceRunner.h"

class QPushButton;

namespace ims {

class CommandBox;
class Disclosure;
class ServiceForm;
class ServiceResults;

/// Asks for the state of the Internet Mail Service, stops and starts it: shows what would be run, asks before
/// it stops anything, tells how far it is, and what came of it.
class ServiceActCard : public Card
{
    Q_OBJECT

public:
    ServiceActCard(CaseSession& session, ServiceForm& form, QWidget* parent = nullptr);

    void refresh();

    ServiceRunner* runner() const { return m_runner; }
    ServiceResults* results() const { return m_results; }
    QPushButton* stateButton() const { return m_state; }
    QPushButton* restartButton() const { return m_restart; }
    QPushButton* stopButton() const { return m_stop; }
    QPushButton* startButton() const { return m_start; }
    QPushButton* confirmButton() const { return m_confirm; }
    QPushButton* dismissButton() const { return m_dismiss; }
    QPushButton* cancelButton() const { return m_cancel; }
    QString question() const; ///< asked before a stop; empty while none is
    QString progress() const; ///< while something is asked of the server, else empty
    QStringList commands() const;

Q_SIGNALS:
    void finished(const std::vector<ims::ServicePhase>& phases);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeCommands();
    void makeButtons();
    void makeQuestion();
    void makeProgress();
    QString questionFor(const QString& server) const;
    QStringList unsettled() const;
    void ask(const std::vector<ServiceVerb>& verbs);
    void run(const std::vector<ServiceVerb>& verbs);
    void dismiss();
    void showCommands();
    void showProgress();
    void showBusy();
    void say(const QString& text);

    CaseSession& m_session;
    ServiceForm& m_form;
    ServiceRunner* m_runner;
    TextLabel* m_as;
    Disclosure* m_opener = nullptr;
    std::vector<CommandBox*> m_commands; ///< query, stop, start
    QPushButton* m_state;
    QPushButton* m_restart;
    QPushButton* m_stop;
    QPushButton* m_start;
    TextLabel* m_said;
    QWidget* m_question = nullptr;
    TextLabel* m_questionText = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_dismiss = nullptr;
    QWidget* m_progress = nullptr;
    TextLabel* m_progressText = nullptr;
    QPushButton* m_cancel = nullptr;
    ServiceResults* m_results;
    std::vector<ServiceVerb> m_asked; ///< that are to be confirmed
};

} // namespace ims
