#include "ui/wizard/StartedCard.h"

#include "core/base/SafeText.h"
#include "core/casefile/CaseLock.h"
#include "core/eventlog/LiveLog.h"
#include "core/evidence/ServerBuild.h"
#include "core/evidence/ServerFacts.h"
#include "core/service/ServiceRecord.h"
#include "ui/common/CommandBox.h"
#include "ui/common/SignLabel.h"
#include "ui/common/TimeText.h"
#include "ui/common/Translated.h"
#include "ui/common/WrapLayout.h"
#include "ui/wizard/ServiceWords.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int mailPort = 25;
constexpr int highestPort = 65535;
constexpr int longestName = 255; // characters, of a DNS name
constexpr std::chrono::seconds greetingLimit{15};
constexpr int hostWidth = 220; // device-independent pixels

/// How the build compares with what the case knows.
QString comparison(const QString& build, const QString& known)
{
    if (known.isEmpty())
        return {};
    if (build == known)
        return StartedCard::tr("It is the build that the case knows.");
    return StartedCard::tr("The case knows build %1: was a service pack installed, or is it another server?")
        .arg(visibleText(known));
}

/// What a greeting tells (domain facts, section 5).
QString greetingWords(const PortBanner& banner, const QString& known)
{
    switch (banner.kind) {
    case PortBanner::Kind::InternetMailService:
        return StartedCard::tr("The Internet Mail Service greets, build %1 (Q164060, Q194131). %2")
            .arg(banner.build, comparison(banner.build, known));
    case PortBanner::Kind::Connector:
        if (!known.isEmpty() && serverFamily(known) != "4.0"_L1)
            return StartedCard::tr("That is the wording of the Internet Mail Connector of 4.0 (Q146157), but "
                                   "the case knows version %1: probably another program owns the port.")
                .arg(visibleText(known));
        return StartedCard::tr("That is the wording of the Internet Mail Connector of 4.0, which names no "
                               "build (Q146157); others greet like it, so it is probably the service.");
    case PortBanner::Kind::Other:
        break;
    }
    return StartedCard::tr(
        "That is not the Internet Mail Service: another mail server or an antivirus gateway "
        "owns the port (Q146157, Q222553, Q254214).");
}

/// Whether a greeting is the service's, as far as it tells.
bool isService(const PortBanner& banner, const QString& known)
{
    return banner.kind == PortBanner::Kind::InternetMailService ||
           (banner.kind == PortBanner::Kind::Connector &&
            (known.isEmpty() || serverFamily(known) == "4.0"_L1));
}

const ServiceAct* lastGreeting(const std::vector<ServiceAct>& acts)
{
    const auto found = std::find_if(acts.rbegin(), acts.rend(),
                                    [](const ServiceAct& act) { return act.what == "banner"_L1; });
    return found == acts.rend() ? nullptr : &*found;
}

/// The newest event 1000 that a log holds; null where none does.
const Event* newestStart(const Evidence& evidence)
{
    const Event* newest = nullptr;
    for (const Event& event : evidence.events) {
        if (event.is("MSExchangeIMC"_L1, 1000) && !event.stated && (!newest || newest->time < event.time))
            newest = &event;
    }
    return newest;
}

} // namespace

StartedCard::StartedCard(CaseSession& session, QWidget* parent)
    : Card(tr("Check that it runs"), parent)
    , m_session(session)
{
    makeGreeting();
    makeStart();
    addText(
        tr("By hand, at the server’s console: “net start” lists the service by its display name, “Microsoft "
           "Exchange Internet Mail Service” (4.0: “Connector”). Event 1000 of MSExchangeIMC in the "
           "application log holds the build (Q257618), and no error of MSExchangeIMC comes after it."));
    for (const QString& command : {u"net start"_s, u"telnet localhost 25"_s}) {
        auto* box = new CommandBox(this);
        box->setText(command);
        column()->addWidget(box);
    }
    connect(&session, &CaseSession::loadingStopped, this, [this] {
        m_look->setEnabled(true);
        m_looking = m_looking && m_session.isOpen();
    });
    connect(&session, &CaseSession::evidenceChanged, this, [this] {
        if (std::exchange(m_looking, false))
            showStart();
    });
}

StartedCard::Said StartedCard::addSaid()
{
    Said said;
    said.row = new QWidget(this);
    auto* row = new QHBoxLayout(said.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    said.sign = new SignLabel(u"info"_s, ColorRole::Info, said.row);
    said.text = new TextLabel(TextStyle::Body, ColorRole::Text, said.row);
    row->addWidget(said.sign, 0, Qt::AlignTop);
    row->addWidget(said.text, 1);
    column()->addWidget(said.row);
    said.row->hide();
    return said;
}

void StartedCard::say(const Said& said, bool good, const QString& text)
{
    said.sign->setSign(good ? u"check"_s : u"warning"_s, good ? ColorRole::Success : ColorRole::Warning);
    said.text->setText(text);
    said.row->setVisible(!text.isEmpty());
}

void StartedCard::makeGreeting()
{
    addText(tr("Port 25 greets with a line that begins with 220 and names the Internet Mail Service and its "
               "build (4.0: “220 … service ready”). The program reads that line and hangs up."));
    m_host = new QLineEdit(this);
    m_host->setMaxLength(longestName);
    m_host->setMaximumWidth(hostWidth);
    m_host->setPlaceholderText(tr("the server’s name or address"));
    m_host->setAccessibleName(tr("Server whose mail port greets"));
    m_port = new QSpinBox(this);
    m_port->setRange(1, highestPort);
    m_port->setValue(mailPort);
    m_port->setPrefix(tr("port "));
    m_port->setAccessibleName(tr("Port for mail"));
    m_read = new QPushButton(tr("Read the greeting"), this);
    m_read->setAutoDefault(false);
    auto* row = new WrapLayout(spacing::small);
    for (QWidget* part :
         {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_read)})
        row->addWidget(part);
    column()->addLayout(row);
    m_greeting = addSaid();
    connect(m_read, &QPushButton::clicked, this, &StartedCard::read);
    connect(m_host, &QLineEdit::returnPressed, this, &StartedCard::read);
}

void StartedCard::makeStart()
{
    m_look = new QPushButton(tr("Look for event 1000"), this);
    m_look->setAutoDefault(false);
    m_look->setAccessibleDescription(tr("Reads the server’s logs again"));
    column()->addWidget(m_look, 0, Qt::AlignLeft);
    m_cannotLook = addText(tr("No log of the server’s own is open here. Have the caller look for event 1000, "
                              "or add a fresh copy of the log in step 1."),
                           TextStyle::Small, ColorRole::Muted);
    m_start = addSaid();
    connect(m_look, &QPushButton::clicked, this, &StartedCard::look);
}

void StartedCard::refresh(bool live)
{
    const QString known = computerName(m_session.server()).value_or(QString());
    if (m_host->text() == m_offered) {
        m_offered = known;
        m_host->setText(known);
    }
    m_look->setVisible(live);
    m_cannotLook->setVisible(!live);
    if (m_reading.isRunning())
        return;
    if (const ServiceAct* act = lastGreeting(m_session.record().serviceActs)) {
        const std::optional<Error> error = errorOf(*act);
        if (!act->failed || m_greeting.text->text().isEmpty()) // else it says more than what is kept
            showGreeting(*act, error ? translated(*error) : QString());
    }
}

void StartedCard::read()
{
    if (m_reading.isRunning())
        return;
    const auto target = makeServiceTarget(m_host->text().trimmed(), 0, internetMailService());
    if (!target)
        return say(m_greeting, false, translated(target.error()));
    if (target->server.isEmpty()) {
        m_host->setFocus(Qt::OtherFocusReason);
        return say(m_greeting, false, tr("No server is named."));
    }
    m_read->setEnabled(false);
    say(m_greeting, true, tr("Asking %1 …").arg(target->server));
    m_greeting.sign->setSign(u"info"_s, ColorRole::Info);
    struct Read
    {
        Expected<PortBanner> banner;
        qint64 milliseconds = 0;
    };
    const ServiceAsked asked{m_session.now(), CaseLock::personHere(), ServiceWay::Manual, *target, {}};
    m_reading.start(
        [host = target->server,
         port = static_cast<quint16>(m_port->value())](const JobContext& context) -> Expected<Read> {
            QElapsedTimer clock;
            clock.start();
            auto banner = readPortBanner(host, port, greetingLimit, context.stop());
            return Read{std::move(banner), clock.elapsed()};
        },
        [this, asked](const Expected<Read>& read) {
            m_read->setEnabled(true);
            m_read->setFocus(Qt::OtherFocusReason);
            if (!read)
                return say(m_greeting, false, translated(read.error()));
            const ServiceAct act = bannerAct(asked, read->banner, read->milliseconds);
            m_session.noteServiceAct(act);
            showGreeting(act, read->banner ? QString() : translated(read->banner.error()));
            Q_EMIT changed();
        });
}

void StartedCard::showGreeting(const ServiceAct& act, const QString& why)
{
    if (act.failed)
        return say(m_greeting, false, why);
    const QString known = m_session.serverVersion();
    const PortBanner banner = judgeBanner(act.output);
    say(m_greeting, isService(banner, known),
        tr("%1, %2: “%3”").arg(shownServer(act.server), utcSecond(act.at), visibleText(act.output)) + u'\n' +
            greetingWords(banner, known).trimmed());
}

void StartedCard::look()
{
    m_looking = true;
    m_look->setEnabled(false);
    say(m_start, true, tr("Reading the server’s logs again …"));
    m_start.sign->setSign(u"info"_s, ColorRole::Info);
    m_session.reload();
}

void StartedCard::showStart()
{
    m_startProof.clear();
    const auto evidence = m_session.evidence();
    const Event* event = evidence ? newestStart(*evidence) : nullptr;
    const ServiceAct* begun = lastStart(m_session.record().serviceActs);
    if (!event) {
        say(m_start, false,
            m_session.evidenceError()
                ? tr("The evidence could not be read: %1").arg(translated(*m_session.evidenceError()))
                : tr("No event 1000 of MSExchangeIMC is in the logs that are open."));
        Q_EMIT changed();
        return;
    }
    const QString build = versionOfStart(*event);
    const QString named = build.isEmpty()
                              ? tr("event 1000 of %1").arg(utcSecond(event->time))
                              : tr("event 1000 of %1, build %2").arg(utcSecond(event->time), build);
    if (!begun) {
        say(m_start, false,
            tr("The newest is %1. Compare its time with when the service was started.").arg(named));
    } else if (event->time.addSecs(event->timeGrain) >= begun->at) {
        m_startProof = tr("Found: %1, after the start at %2.").arg(named, utcSecond(begun->at));
        say(m_start, true, m_startProof);
    } else {
        say(m_start, false,
            tr("Not found: the newest is %1, before the start at %2. The service may still be starting, or "
               "the "
               "server’s clock be slow.")
                .arg(named, utcSecond(begun->at)));
    }
    Q_EMIT changed();
}

QString StartedCard::proof() const
{
    QStringList proofs;
    bool greeted = false;
    const std::vector<ServiceAct>& acts = m_session.record().serviceActs;
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        if (act->what != "banner"_L1) {
            if (act->state == "running"_L1)
                proofs.append(tr("%1 tells that it is running.").arg(shownServer(act->server)));
            break; // what is older tells of the time before
        }
        const bool newest = !std::exchange(greeted, true);
        if (newest && !act->failed && isService(judgeBanner(act->output), m_session.serverVersion()))
            proofs.append(tr("The mail port greets as the service does."));
    }
    if (!m_startProof.isEmpty())
        proofs.append(m_startProof);
    return proofs.join(u' ');
}

QString StartedCard::greeting() const
{
    return m_greeting.row->isHidden() ? QString() : m_greeting.text->text();
}

QString StartedCard::start() const
{
    return m_start.row->isHidden() ? QString() : m_start.text->text();
}

} // namespace ims
