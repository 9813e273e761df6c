#include "ui/wizard/ServiceActCard.h"

#include "core/base/SafeText.h"
#include "core/evidence/NamedServers.h"
#include "core/service/Readiness.h"
#include "core/service/ServiceCommands.h"
#include "core/service/ServiceErrors.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Disclosure.h"
#include "ui/common/SignLabel.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/ServiceForm.h"
#include "ui/wizard/ServiceResults.h"
#include "ui/wizard/ServiceWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// An answer that takes longer is worth a word.
constexpr std::chrono::milliseconds usualAnswer{3'000};

} // namespace

ServiceActCard::ServiceActCard(CaseSession& session, ServiceForm& form, QWidget* parent)
    : Card(tr("Stop and start the service"), parent)
    , m_session(session)
    , m_form(form)
    , m_runner(new ServiceRunner(session, this))
    , m_as(addText({}))
    , m_state(new QPushButton(tr("Ask for the state"), this))
    , m_restart(new QPushButton(tr("Restart…"), this))
    , m_stop(new QPushButton(tr("Stop only…"), this))
    , m_start(new QPushButton(tr("Start only"), this))
    , m_said(nullptr)
    , m_results(new ServiceResults(this))
{
    makeCommands();
    makeButtons();
    m_said = addText({}, TextStyle::Body, ColorRole::Warning);
    m_said->hide();
    makeQuestion();
    makeProgress();
    column()->addWidget(m_results);
    connect(&form, &ServiceForm::changed, this, [this] {
        dismiss();
        say({});
        showCommands();
    });
    connect(m_runner, &ServiceRunner::begun, this, &ServiceActCard::showBusy);
    connect(m_runner, &ServiceRunner::progressed, this, &ServiceActCard::showProgress);
    connect(m_runner, &ServiceRunner::refused, this, [this](const QString& why) {
        showBusy();
        say(why.isEmpty() ? tr("Cancelled before anything was sent.")
                          : tr("Nothing was sent: the case could not be saved first, so nothing of it would "
                               "be on record. %1")
                                .arg(why));
    });
    connect(m_runner, &ServiceRunner::finished, this, [this](const std::vector<ServicePhase>& phases) {
        refresh();
        m_state->setFocus(Qt::OtherFocusReason);
        Q_EMIT finished(phases);
    });
    connect(&session, &CaseSession::serviceActNoted, this,
            [this] { m_results->setActs(m_session.record().serviceActs); });
}

void ServiceActCard::makeCommands()
{
    m_opener = new Disclosure(tr("What exactly is run"), this);
    column()->addWidget(m_opener, 0, Qt::AlignLeft);
    auto* boxes = new QWidget(this);
    auto* lines = new QVBoxLayout(boxes);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::small);
    for (const ServiceVerb verb : {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start}) {
        auto* box = new CommandBox(boxes);
        box->setAccessibleName(tr("%1: what is run").arg(verbName(verb)));
        lines->addWidget(box);
        m_commands.push_back(box);
    }
    column()->addWidget(boxes);
    boxes->hide();
    connect(m_opener, &Disclosure::toggled, boxes, &QWidget::setVisible);
}

void ServiceActCard::makeButtons()
{
    auto* row = new WrapLayout(spacing::small);
    for (QPushButton* button : {m_state, m_restart, m_stop, m_start}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_restart->setAccessibleDescription(tr("Stops the service, then starts it; asks before."));
    column()->addLayout(row);
    connect(m_state, &QPushButton::clicked, this, [this] { run({ServiceVerb::Query}); });
    connect(m_restart, &QPushButton::clicked, this, [this] { ask({ServiceVerb::Stop, ServiceVerb::Start}); });
    connect(m_stop, &QPushButton::clicked, this, [this] { ask({ServiceVerb::Stop}); });
    connect(m_start, &QPushButton::clicked, this, [this] { run({ServiceVerb::Start}); });
}

void ServiceActCard::makeQuestion()
{
    m_question = new Panel(Panel::Shape::Accented, ColorRole::WarningSurface, ColorRole::Warning, this);
    m_questionText = new TextLabel(TextStyle::Body, ColorRole::Text, m_question);
    m_confirm = new QPushButton(m_question);
    m_dismiss = new QPushButton(tr("Do not"), m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_confirm);
    row->addWidget(m_dismiss);
    row->addStretch();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(spacing::medium);
    texts->addWidget(m_questionText);
    texts->addLayout(row);
    auto* line = new QHBoxLayout(m_question);
    line->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    line->setSpacing(spacing::medium);
    line->addWidget(new SignLabel(u"warning"_s, ColorRole::Warning, m_question), 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    for (QPushButton* button : {m_confirm, m_dismiss})
        button->setAutoDefault(false);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const std::vector<ServiceVerb> verbs = m_asked;
        dismiss();
        run(verbs);
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        QPushButton* asked = m_asked.size() > 1 ? m_restart : m_stop;
        dismiss();
        asked->setFocus(Qt::OtherFocusReason);
    });
    column()->addWidget(m_question);
    m_question->hide();
}

void ServiceActCard::makeProgress()
{
    m_progress = new Panel(Panel::Shape::Accented, ColorRole::InfoSurface, ColorRole::Info, this);
    m_progressText = new TextLabel(TextStyle::Body, ColorRole::Text, m_progress);
    m_cancel = new QPushButton(tr("Cancel"), m_progress);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleDescription(
        tr("A request that was sent cannot be called back; the state is asked for again."));
    auto* line = new QHBoxLayout(m_progress);
    line->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    line->setSpacing(spacing::medium);
    line->addWidget(new SignLabel(u"info"_s, ColorRole::Info, m_progress), 0, Qt::AlignTop);
    line->addWidget(m_progressText, 1);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    connect(m_cancel, &QPushButton::clicked, m_runner, &ServiceRunner::cancel);
    column()->addWidget(m_progress);
    m_progress->hide();
}

void ServiceActCard::refresh()
{
    m_results->setActs(m_session.record().serviceActs);
    showCommands();
    showBusy();
}

QStringList ServiceActCard::commands() const
{
    QStringList texts;
    for (const CommandBox* box : m_commands)
        texts.append(box->text());
    return texts;
}

/// What would be run, without the password, which no command holds.
void ServiceActCard::showCommands()
{
    const std::optional<ServiceChoice> choice = m_form.choice();
    std::unique_ptr<ServiceControl> control;
    QString why;
    if (choice) {
        auto made = m_session.services().control(choice->way, choice->target, {choice->user, Secret()},
                                                 choice->options);
        if (made)
            control = *std::move(made);
        else
            why = translated(made.error());
    }
    size_t at = 0;
    for (const ServiceVerb verb : {ServiceVerb::Query, ServiceVerb::Stop, ServiceVerb::Start}) {
        CommandBox* box = m_commands.at(at++);
        box->setText(control ? shownCommand(control->command(verb)) : QString());
    }
    m_opener->setEnabled(control != nullptr);
    if (!control)
        m_opener->setChecked(false);
    if (!control)
        m_as->setText(why.isEmpty() ? tr("What is run is shown here once server and user are named.") : why);
    else
        m_as->setText(tr("Run here, by %1, for the service %2 on %3, %4. A stop is undone by a start.")
                          .arg(wayName(choice->way), choice->target.service,
                               shownServer(choice->target.server),
                               !choice->user.isEmpty() ? tr("as %1").arg(visibleText(choice->user))
                               : choice->way == ServiceWay::NetRpc ? tr("as a user who is still to be named")
                                                                   : tr("as who is signed in here")));
}

void ServiceActCard::say(const QString& text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

/// What was not found fine before: told, not demanded.
QStringList ServiceActCard::unsettled() const
{
    QStringList open;
    for (const ReadinessCheck& check : readinessChecks()) {
        if (m_session.flow().answerTo(itemQuestion(u"restart.ready"_s, check.id)) != "yes"_L1)
            open.append(translated(check.text));
    }
    return open;
}

QString ServiceActCard::questionFor(const QString& server) const
{
    const QString where = shownTarget({server, 0, internetMailService()});
    QStringList parts;
    parts.append(m_asked.size() > 1 ? tr("Stop and start %1 now?").arg(where)
                                    : tr("Stop %1 now?").arg(where));
    const QString known = m_session.server();
    if (known.isEmpty())
        parts.append(tr("The case does not say which server it is about: make sure that this is the one."));
    else if (!server.isEmpty() && !isSameServer(server, known))
        parts.append(tr("The case is about %1, this is another name: make sure that it is the right server.")
                         .arg(visibleText(known)));
    QStringList commands;
    for (const ServiceVerb verb : m_asked)
        commands.append(m_commands.at(verb == ServiceVerb::Stop ? 1 : 2)->text());
    parts.append(tr("This is run: %1").arg(commands.join(tr(", then "))));
    parts.append(tr("Mail from outside waits at the senders meanwhile; they try again. A stop is undone by a "
                    "start."));
    if (const QStringList open = unsettled(); !open.isEmpty())
        parts.append(tr("Not settled: %1").arg(open.join(u' ')));
    return parts.join(u'\n');
}

/// The question names the server: whoever confirms it, confirms that it is the right one.
void ServiceActCard::ask(const std::vector<ServiceVerb>& verbs)
{
    dismiss();
    const std::optional<ServiceChoice> choice = m_form.completeChoice();
    if (!choice)
        return say(tr("Something is missing above."));
    say({});
    m_asked = verbs;
    m_questionText->setText(questionFor(choice->target.server));
    m_question->setAccessibleName(m_questionText->text());
    m_confirm->setText(verbs.size() > 1 ? tr("Stop and start now") : tr("Stop now"));
    m_confirm->setAccessibleDescription(m_questionText->text());
    m_question->show();
    m_dismiss->setFocus(Qt::OtherFocusReason); // a second press of Enter must not stop anything
}

void ServiceActCard::dismiss()
{
    m_asked.clear();
    m_question->hide();
}

QString ServiceActCard::question() const
{
    return m_question->isHidden() ? QString() : m_questionText->text();
}

void ServiceActCard::run(const std::vector<ServiceVerb>& verbs)
{
    dismiss();
    const std::optional<ServiceChoice> choice = m_form.completeChoice();
    if (!choice)
        return say(tr("Something is missing above."));
    say({});
    auto control = m_session.services().control(choice->way, choice->target,
                                                {choice->user, m_form.takePassword()}, choice->options);
    if (!control)
        return say(translated(control.error()));
    m_runner->start({choice->way, choice->target, choice->user, verbs, choice->limits, *std::move(control)});
}

void ServiceActCard::showBusy()
{
    const bool busy = m_runner->isBusy();
    const bool readOnly = m_session.isReadOnly();
    for (QPushButton* button : {m_state, m_restart, m_stop, m_start})
        button->setEnabled(!busy && !readOnly);
    m_form.setBusy(busy);
    if (readOnly && !busy)
        say(tr("This case can only be looked at, so nothing could be put on record: the program asks and "
               "changes nothing. By hand it can be done all the same."));
    const bool shown = !m_progress->isHidden();
    m_progress->setVisible(busy);
    showProgress();
    if (busy && !shown)
        m_cancel->setFocus(Qt::OtherFocusReason); // the button that was pressed is disabled now
}

void ServiceActCard::showProgress()
{
    if (!m_runner->isBusy())
        return;
    m_cancel->setEnabled(!m_runner->isCancelling());
    const std::optional<ServiceProgress> now = m_runner->progress();
    const ServiceOrder& order = m_runner->order();
    QStringList parts;
    const QString where = shownTarget(order.target);
    if (!now)
        parts.append(tr("Asking %1").arg(where));
    else
        parts.append(now->verb == ServiceVerb::Stop    ? tr("Stopping %1").arg(where)
                     : now->verb == ServiceVerb::Start ? tr("Starting %1").arg(where)
                                                       : tr("Asking %1").arg(where));
    if (now && now->status.state != ServiceState::Unknown)
        parts.append(
            now->status.checkPoint > 0
                ? tr("%1, check point %2").arg(stateWord(now->status.state)).arg(now->status.checkPoint)
                : stateWord(now->status.state));
    parts.append(tr("%1 so far").arg(shownDuration(m_runner->elapsed())));
    if (const auto silent = m_runner->sinceAnswer(); silent > usualAnswer)
        parts.append(tr("no answer for %1").arg(shownDuration(silent)));
    QString text = parts.join(u"  ·  "_s);
    if (m_runner->isCancelling())
        text +=
            u'\n' + tr("Cancelling. A request that was sent cannot be called back: the state is asked for "
                       "again.");
    if (m_progressText->text() != text)
        m_progressText->setText(text);
}

QString ServiceActCard::progress() const
{
    return m_progress->isHidden() ? QString() : m_progressText->text();
}

void ServiceActCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_question->isHidden())
        return m_dismiss->click();
    Card::keyPressEvent(event);
}

} // namespace ims
