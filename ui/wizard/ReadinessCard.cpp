#include "ui/wizard/ReadinessCard.h"

#include "core/base/SafeText.h"
#include "core/service/Readiness.h"
#include "core/service/ServiceErrors.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Translated.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/ServiceWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString ready(const QString& id)
{
    return itemQuestion(u"restart.ready"_s, id);
}

/// Whether the server answered, whoever it let in.
bool isAnswered(const QString& state)
{
    return serviceStateOf(state) != ServiceState::Unknown;
}

} // namespace

ReadinessCard::ReadinessCard(CaseSession& session, QWidget* parent)
    : Card(tr("Before"), parent)
    , m_session(session)
{
    addText(tr("Agree on the moment with the caller: inbound mail stands still for some minutes, and the "
               "senders try again."));
    for (const ReadinessCheck& check : readinessChecks()) {
        column()->addSpacing(spacing::small);
        Row row;
        row.choice = new ChoiceRow(session, ready(check.id), translated(check.text), this);
        column()->addWidget(row.choice);
        addText(translated(check.why), TextStyle::Small, ColorRole::Muted);
        row.found = addText({}, TextStyle::Small, ColorRole::Success);
        row.found->hide();
        m_rows.emplace(check.id, row);
    }
    auto* opener = new Disclosure(tr("What depends on it, what is noticed, how to undo it"), this);
    column()->addWidget(opener, 0, Qt::AlignLeft);
    auto* more = new QWidget(this);
    auto* texts = new QVBoxLayout(more);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(spacing::small);
    for (const QString& text :
         {tr("The Internet Mail Service (MSExchangeIMC) needs the Information Store (MSExchangeIS), the MTA "
             "(MSExchangeMTA) and TCP/IP to run. Nothing of Exchange depends on it: stopping it stops "
             "nothing "
             "else (Q143380)."),
          tr("While it is stopped no mail from outside comes in or goes out. Nothing is lost: the senders’ "
             "servers try again, mostly for days. Mail within the site goes on."),
          tr("A start can take long with many addresses or address views (Q185996) or a full OUT queue "
             "(Q184542)."),
          tr("A stop is undone by a start, a start by a stop. Nothing is changed on disk.")}) {
        auto* label = new TextLabel(TextStyle::Body, ColorRole::Text, more);
        label->setText(text);
        texts->addWidget(label);
    }
    column()->addWidget(more);
    more->hide();
    connect(opener, &Disclosure::toggled, more, &QWidget::setVisible);
    connect(&session, &CaseSession::serviceActNoted, this, &ReadinessCard::refresh);
    connect(&session, &CaseSession::flowChanged, this, &ReadinessCard::refresh);
}

void ReadinessCard::refresh()
{
    const ServiceAct* last = nullptr; // that tells of the server
    for (const ServiceAct& act : m_session.record().serviceActs) {
        if (act.what != "banner"_L1 && (isAnswered(act.state) || isLoginRefused(act.code)))
            last = &act;
    }
    for (const auto& [id, row] : m_rows) {
        row.choice->refresh();
        const bool told = last && (id == "credentials"_L1 || (id == "healthy"_L1 && isAnswered(last->state)));
        row.found->setVisible(told);
        if (!told)
            continue;
        const bool in = isAnswered(last->state);
        const QString when = last->at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
        const QString who = last->user.isEmpty() ? tr("who is signed in here") : visibleText(last->user);
        row.found->setColorRole(in ? ColorRole::Success : ColorRole::Error);
        if (id == "healthy"_L1)
            row.found->setText(
                tr("Found by the program: %1, %2 UTC").arg(stateWord(serviceStateOf(last->state)), when));
        else
            row.found->setText(in ? tr("Found by the program: %1 answered %2, %3 UTC")
                                        .arg(shownServer(last->server), who, when)
                                  : tr("Found by the program: %1 refused %2, %3 UTC")
                                        .arg(shownServer(last->server), who, when));
    }
}

ChoiceRow* ReadinessCard::row(const QString& id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : found->second.choice;
}

QString ReadinessCard::found(const QString& id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() || found->second.found->isHidden() ? QString() : found->second.found->text();
}

std::vector<FlowAnswer> readinessFrom(const ServicePhase& phase)
{
    if (isLoginRefused(phase.code))
        return {{ready(u"credentials"_s), u"no"_s}};
    if (phase.before.state == ServiceState::Unknown)
        return {};
    const bool runs = phase.before.state == ServiceState::Running;
    return {{ready(u"credentials"_s), u"yes"_s}, {ready(u"healthy"_s), runs ? u"yes"_s : u"no"_s}};
}

} // namespace ims
