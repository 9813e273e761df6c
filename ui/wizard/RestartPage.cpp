#include "ui/wizard/RestartPage.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/service/ServiceCommands.h"
#include "ui/common/Banner.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/common/LinkButton.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/CommandCard.h"
#include "ui/wizard/EmergencyCard.h"
#include "ui/wizard/ReadinessCard.h"
#include "ui/wizard/ServiceActCard.h"
#include "ui/wizard/ServiceForm.h"
#include "ui/wizard/StartedCard.h"
#include "ui/wizard/StoreGuide.h"
#include "ui/wizard/TroubleCard.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString commandQuestion(ServiceVerb verb)
{
    return itemQuestion(u"restart.command"_s, idOf(verb));
}

/// Causes whose remedy names a restart of the store (Q169223, Q169686).
bool asksForTheStore(const QString& cause)
{
    return cause == "store-crash-bad-message"_L1 || cause == "store-threads"_L1;
}

} // namespace

RestartPage::RestartPage(PageContext& context, QWidget* parent)
    : StepPage(u"restart"_s, context, parent)
    , m_area(new ColumnArea(tr("Restart"), this))
    , m_where(new Banner(BannerKind::Info, {}, false, m_area))
    , m_readiness(new ReadinessCard(context.session, m_area))
    , m_emergency(new EmergencyCard(context, m_area))
    , m_form(new ServiceForm(context.session, m_area))
    , m_act(new ServiceActCard(context.session, *m_form, m_area))
    , m_byHand(new Disclosure(tr("By hand: what is typed at the server’s console"), m_area))
    , m_hand(new QWidget(m_area))
    , m_stop(new CommandCard(context.session, u"stop"_s, tr("1  Stop the service"), m_hand))
    , m_start(new CommandCard(context.session, u"start"_s, tr("2  Start the service"), m_hand))
    , m_troubles(new TroubleCard(m_area))
    , m_started(new StartedCard(context.session, m_area))
    , m_storeOpener(new Disclosure(tr("The Information Store has to be restarted, too?"), m_area))
    , m_store(new StoreGuide(m_area))
{
    m_stop->setCommand(stopServiceCommand());
    m_start->setCommand(startServiceCommand());
    auto* hand = new QVBoxLayout(m_hand);
    hand->setContentsMargins(0, 0, 0, 0);
    hand->setSpacing(m_area->column()->spacing());
    hand->addWidget(m_stop);
    hand->addWidget(m_start);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_where, m_readiness, m_emergency, m_form, m_act, m_byHand, m_hand,
                                         m_troubles, m_started, m_storeOpener, m_store})
        m_area->column()->addWidget(part);
    content()->addWidget(m_area, 1);
    m_hand->hide();
    m_store->hide();
    listen();
}

void RestartPage::listen()
{
    connect(m_byHand, &Disclosure::toggled, m_hand, &QWidget::setVisible);
    connect(m_storeOpener, &Disclosure::toggled, m_store, &QWidget::setVisible);
    for (CommandCard* card : {m_stop, m_start}) {
        connect(card, &CommandCard::recognized, this, [this](bool trouble) {
            showTroubles();
            if (trouble)
                m_troubles->open();
        });
    }
    connect(m_troubles->setAside(), &LinkButton::clicked, this, [this] { session().goTo(u"retest"_s); });
    connect(m_act, &ServiceActCard::finished, this, &RestartPage::take);
    connect(m_started, &StartedCard::changed, this, &RestartPage::showProof);
    connect(&session(), &CaseSession::flowChanged, this, [this] {
        if (isVisible())
            showAnswers();
    });
}

QList<QWidget*> RestartPage::panes() const
{
    return {m_area};
}

void RestartPage::showCase()
{
    showExpected();
    m_form->refresh();
    showAnswers();
}

/// Whether what is opened is the server's own: only then the program may act on it.
bool RestartPage::isLive() const
{
    const Flow& flow = session().flow();
    const QStringList roots = flow.items(u"evidence.root"_s);
    return std::any_of(roots.begin(), roots.end(), [&](const QString& root) {
        return flow.answerTo(itemQuestion(u"evidence.root"_s, root)) == "live"_L1;
    });
}

void RestartPage::showWhere()
{
    const bool live = isLive();
    const bool canAct = live && m_form->hasWay();
    const QString server = session().server().isEmpty() ? tr("the server") : visibleText(session().server());
    if (!live)
        m_where->setMessage(BannerKind::Info,
                            tr("The evidence at hand is not the server’s own: restarting anything here "
                               "changes nothing, so the "
                               "only way is by hand. Run the commands on %1 itself, or have the caller type "
                               "them there, as an "
                               "administrator. Is it the server’s own after all? Say so in step 1.")
                                .arg(server));
    else if (!canAct)
        m_where->setMessage(BannerKind::Info,
                            tr("Run the commands on %1 itself, at its console or in a remote session, as an "
                               "administrator. The program cannot do it from this computer. %2")
                                .arg(server, m_form->notHere()));
    else
        m_where->setMessage(
            BannerKind::Info,
            tr("The program can stop and start the service on %1 for you and watch it. By hand "
               "it is done on %1 itself, at its console or in a remote session, as an "
               "administrator.")
                .arg(server));
    m_form->setVisible(canAct);
    m_act->setVisible(canAct);
    m_byHand->setVisible(canAct);
    if (canAct)
        m_act->refresh();
    if (m_canAct != canAct) {
        m_canAct = canAct;
        m_byHand->setChecked(!canAct);
        m_hand->setVisible(!canAct);
    }
    m_started->refresh(live);
}

void RestartPage::showExpected()
{
    const bool connector = serverFamily(session().serverVersion()) == "4.0"_L1;
    const QString name = connector ? u"Microsoft Exchange Internet Mail Connector"_s
                                   : u"Microsoft Exchange Internet Mail Service"_s;
    m_stop->setExpected(tr("Expected: it names “%1” and says that it was stopped. Event 1001, “shut down "
                           "successfully”, is logged (Q325939).")
                            .arg(name));
    m_start->setExpected(
        tr("Expected: it says that the service was started. Event 1000 with the build is logged "
           "(Q257618). It can take long; do not break it off (Q185996)."));
}

bool RestartPage::hasFailed() const
{
    const Flow& flow = session().flow();
    return flow.answerTo(commandQuestion(ServiceVerb::Stop)) == "failed"_L1 ||
           flow.answerTo(commandQuestion(ServiceVerb::Start)) == "failed"_L1 ||
           flow.answerTo(u"restart.result"_s) == "failed"_L1;
}

void RestartPage::showAnswers()
{
    showWhere();
    m_readiness->refresh();
    m_stop->refresh();
    m_start->refresh();
    showTroubles();
    showStore();
    showProof();
    const bool failed = hasFailed();
    if (failed && !m_failed)
        m_troubles->open();
    m_failed = failed;
}

/// The program's last act, where it failed; else null.
const ServiceAct* RestartPage::failedAct() const
{
    const std::vector<ServiceAct>& acts = session().record().serviceActs;
    const auto last = std::find_if(acts.rbegin(), acts.rend(),
                                   [](const ServiceAct& act) { return act.what != "banner"_L1; });
    return last != acts.rend() && last->failed ? &*last : nullptr;
}

/// What was met: by the last act of the program, and in what was pasted.
void RestartPage::showTroubles()
{
    QSet<QString> met = m_stop->troubles() + m_start->troubles();
    QSet<QString> probable;
    if (const ServiceAct* act = failedAct()) {
        met.insert(QString::number(act->code));
        for (const ServiceAnswer* answer : recognizedAnswers(act->output)) {
            if (!answer->isGood)
                met.insert(QString::number(answer->code));
        }
        if (act->state == idOf(ServiceState::StopPending))
            met.insert(u"hung-stop"_s);
        if (act->state == idOf(ServiceState::StartPending))
            met.insert(u"long-start"_s);
        // Samba's client does not tell the number with which a service ended.
        const bool died = act->what == idOf(ServiceVerb::Start) && act->asked && act->code == 0 &&
                          act->state == idOf(ServiceState::Stopped);
        if (died)
            probable.insert(u"1067"_s);
    }
    m_troubles->mark(met, probable);
}

void RestartPage::showStore()
{
    QString reason;
    const auto evidence = session().evidence();
    const bool logged =
        evidence && std::any_of(evidence->events.begin(), evidence->events.end(),
                                [](const Event& event) { return event.is("MSExchangeIMC"_L1, 4023); });
    if (logged || m_troubles->marked().contains(u"4023"_s))
        reason = tr(
            "Event 4023 asks for it: documented after a bad message crashed the store (Q169223, Q322829).");
    else if (asksForTheStore(session().flow().answerTo(u"cause.chosen"_s)))
        reason = tr("The cause that this case goes on with asks for it (step 5).");
    m_store->setReason(reason);
    if (!reason.isEmpty() && m_storeReason.isEmpty())
        m_storeOpener->setChecked(true);
    m_storeReason = reason;
}

void RestartPage::questionShown(ChoiceRow& row)
{
    if (row.id() == "restart.result"_L1)
        row.recommend(m_started->proof().isEmpty() ? QString() : u"running"_s, m_started->proof());
}

void RestartPage::showProof()
{
    if (ChoiceRow* row = question(u"restart.result"_s))
        questionShown(*row);
}

/// What the program found and did answers the questions, as one act that can be undone.
void RestartPage::take(const std::vector<ServicePhase>& phases)
{
    std::vector<FlowAnswer> answers;
    const std::vector<ServiceAct>& acts = session().record().serviceActs;
    const auto earlier =
        acts.size() >= phases.size() ? acts.end() - std::ptrdiff_t(phases.size()) : acts.begin();
    const bool untouched =
        std::none_of(acts.begin(), earlier, [](const ServiceAct& act) { return act.asked; });
    if (!phases.empty()) {
        for (const FlowAnswer& answer : readinessFrom(phases.front())) {
            if (untouched || !answer.id.endsWith("healthy"_L1)) // it was about the time before
                answers.push_back(answer);
        }
    }
    bool failed = false;
    for (const ServicePhase& phase : phases) {
        failed = failed || phase.error.has_value();
        if (phase.verb == ServiceVerb::Query)
            continue;
        if (!phase.error)
            answers.push_back({commandQuestion(phase.verb), u"worked"_s});
        else if (phase.asked && phase.code != ServiceReply::cancelled)
            answers.push_back({commandQuestion(phase.verb), u"failed"_s});
        if (phase.verb == ServiceVerb::Start && !phase.error)
            answers.push_back({u"restart.result"_s, u"running"_s});
        else if (phase.verb == ServiceVerb::Start && phase.asked &&
                 phase.status.state == ServiceState::Stopped)
            answers.push_back({u"restart.result"_s, u"failed"_s});
    }
    give(answers);
    showAnswers();
    if (failed && !m_troubles->marked().isEmpty())
        m_troubles->open();
}

void RestartPage::give(const std::vector<FlowAnswer>& answers)
{
    std::vector<FlowAnswer> fresh;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(fresh), [this](const FlowAnswer& answer) {
        return session().flow().answerTo(answer.id) != answer.value || session().flow().isInDoubt(answer.id);
    });
    if (fresh.empty())
        return;
    const QStringList lost = session().flow().wouldInvalidate(fresh);
    if (!lost.isEmpty())
        context().say(tr("What the program did takes back what rested on the old answer: %1.")
                          .arg(namedAnswers(session(), lost)));
    session().answer(fresh);
}

} // namespace ims
