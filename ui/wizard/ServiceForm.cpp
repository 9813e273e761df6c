#include "ui/wizard/ServiceForm.h"

#include "core/base/SafeText.h"
#include "core/eventlog/LiveLog.h"
#include "core/service/SystemErrors.h"
#include "ui/common/Disclosure.h"
#include "ui/common/FieldGrid.h"
#include "ui/common/Translated.h"
#include "ui/wizard/OldServerBox.h"
#include "ui/wizard/PasswordEdit.h"
#include "ui/wizard/ServiceWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestName = 255;    // characters, of a DNS name
constexpr int longestAccount = 520; // domain and name
constexpr int highestPort = 65535;
constexpr int usualMinutes = 5;
constexpr int mostMinutes = 240;

/// The reasons of core begin in the middle of a sentence.
QString sentence(const Message& why)
{
    QString text = translated(why);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ServiceForm::ServiceForm(CaseSession& session, QWidget* parent)
    : Card(tr("Which way, and who"), parent)
    , m_session(session)
    , m_fields(new FieldGrid(this))
    , m_way(new QComboBox(m_fields))
    , m_server(new QLineEdit(m_fields))
    , m_user(new QLineEdit(m_fields))
    , m_password(new PasswordEdit(m_fields))
    , m_oldServer(new OldServerBox(m_fields))
    , m_oldServerHelp(nullptr)
    , m_more(new Disclosure(tr("More: port, patience"), this))
    , m_moreBox(new QWidget(this))
    , m_port(new QSpinBox(m_moreBox))
    , m_portRow(nullptr)
    , m_patience(new QSpinBox(m_moreBox))
    , m_notHere(nullptr)
{
    const std::vector<ServiceWay> ways = session.services().ways();
    std::copy_if(ways.begin(), ways.end(), std::back_inserter(m_ways),
                 [](ServiceWay way) { return way != ServiceWay::Manual; });
    makeFields();
    column()->addWidget(m_fields);
    m_oldServerHelp = addText(translated(todoOldServer()), TextStyle::Small, ColorRole::Muted);
    makeMore();
    m_notHere = addText(notHere(), TextStyle::Small, ColorRole::Muted);
    m_notHere->setVisible(!m_notHere->text().isEmpty());
    showWay();
}

void ServiceForm::makeFields()
{
    for (const ServiceWay way : m_ways)
        m_way->addItem(wayName(way), idOf(way));
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_server->setMaxLength(longestName);
    m_user->setMaxLength(longestAccount);
    m_user->setPlaceholderText(tr("DOMAIN\\NAME"));
    m_fields->addField(tr("&Way:"), m_way);
    m_fields->addField(tr("&Server:"), m_server);
    m_fields->addField(tr("&User:"), m_user);
    m_fields->addField(tr("&Password:"), m_password, PasswordEdit::description());
    m_fields->addField(tr("The server’s &Windows:"), m_oldServer);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        Q_EMIT changed();
    });
    connect(m_oldServer, &QComboBox::currentIndexChanged, this, &ServiceForm::changed);
    for (QLineEdit* field : {m_server, m_user}) {
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            m_fields->complain(field, {});
            Q_EMIT changed();
        });
    }
    // Forgetting the password is no change: it happens while the window is taken down, too.
    connect(m_password, &QLineEdit::textChanged, this, [this] { m_fields->complain(m_password, {}); });
}

void ServiceForm::makeMore()
{
    m_port->setRange(0, highestPort);
    m_port->setSpecialValueText(tr("the usual one"));
    m_port->setAccessibleName(tr("Port of the server’s shares"));
    m_patience->setRange(1, mostMinutes);
    m_patience->setValue(usualMinutes);
    m_patience->setSuffix(tr(" min"));
    m_patience->setAccessibleName(tr("How long stopping or starting may take"));
    auto* grid = new QGridLayout(m_moreBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setColumnStretch(2, 1);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, m_moreBox);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        return label;
    };
    m_portRow = add(tr("P&ort of the server’s shares:"), m_port);
    add(tr("Stopping or starting may &take:"), m_patience);
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    column()->addWidget(m_moreBox);
    m_moreBox->hide();
    connect(m_more, &Disclosure::toggled, m_moreBox, &QWidget::setVisible);
    connect(m_port, &QSpinBox::valueChanged, this, &ServiceForm::changed);
}

QString ServiceForm::notHere() const
{
    QStringList reasons;
    for (const ServiceWay way : {ServiceWay::Local, ServiceWay::Sc, ServiceWay::NetRpc}) {
        const Message why = whyNotAvailable(way);
        if (std::find(m_ways.begin(), m_ways.end(), way) == m_ways.end() && !why.isEmpty())
            reasons.append(sentence(why) + u'.');
    }
    return reasons.isEmpty() ? QString() : tr("Other ways: %1").arg(reasons.join(u' '));
}

ServiceWay ServiceForm::chosenWay() const
{
    return serviceWayOf(m_way->currentData().toString()).value_or(ServiceWay::Manual);
}

void ServiceForm::showWay()
{
    const bool samba = chosenWay() == ServiceWay::NetRpc;
    m_fields->setFieldVisible(m_oldServer, samba);
    m_oldServerHelp->setVisible(samba);
    m_portRow->setVisible(samba);
    m_port->setVisible(samba);
    m_server->setPlaceholderText(samba ? tr("the server’s name or address") : tr("this computer"));
    m_password->setPlaceholderText(samba ? QString() : tr("only with a user’s name"));
    m_user->setPlaceholderText(samba ? tr("DOMAIN\\NAME") : tr("who is signed in here"));
}

void ServiceForm::refresh()
{
    const QString known = computerName(m_session.server()).value_or(QString());
    if (m_server->text() == m_offered) { // nobody typed another one
        m_offered = known;
        m_server->setText(known);
    }
    const std::vector<ServiceAct>& acts = m_session.record().serviceActs;
    if (m_user->text().isEmpty() && !acts.empty())
        m_user->setText(acts.back().user);
}

void ServiceForm::complainOf(const QWidget* field, const Error& error)
{
    m_fields->complain(field, tr("%1. %2").arg(sentence(error.why), translated(error.todo)));
}

QString ServiceForm::complaint(const QWidget* field) const
{
    return m_fields->complaint(field);
}

std::optional<ServiceChoice> ServiceForm::choice()
{
    ServiceChoice made;
    made.way = chosenWay();
    const bool samba = made.way == ServiceWay::NetRpc;
    const auto target =
        makeServiceTarget(m_server->text().trimmed(), samba ? m_port->value() : 0, internetMailService());
    if (!target)
        complainOf(m_server, target.error());
    else
        made.target = *target;
    const auto user = m_user->text().isEmpty() ? Expected<QString>(QString()) : accountName(m_user->text());
    if (!user)
        complainOf(m_user, user.error());
    else
        made.user = *user;
    if (!target || !user)
        return {};
    if (samba)
        made.options = optionsFor(m_oldServer->chosen());
    made.limits.whole = std::chrono::minutes(m_patience->value());
    return made;
}

std::optional<ServiceChoice> ServiceForm::completeChoice()
{
    QLineEdit* wrong = nullptr;
    auto made = choice();
    if (!made) {
        wrong = complaint(m_server).isEmpty() ? m_user : m_server;
    } else if (made->way == ServiceWay::NetRpc && made->target.server.isEmpty()) {
        m_fields->complain(wrong = m_server, tr("No server is named."));
    } else if (made->target.server.isEmpty() && !made->user.isEmpty()) {
        m_fields->complain(wrong = m_user,
                           tr("On this computer itself Windows takes who is signed in: leave the user out."));
    } else if (made->user.isEmpty() && !m_password->text().isEmpty()) {
        m_fields->complain(wrong = m_user, tr("There is a password but no user’s name."));
    } else if (made->way == ServiceWay::NetRpc && made->user.isEmpty()) {
        m_fields->complain(wrong = m_user,
                           tr("No user is named. Samba’s client knows nobody who is signed in here."));
    } else if (made->way == ServiceWay::NetRpc && m_password->text().isEmpty()) {
        m_fields->complain(wrong = m_password,
                           tr("There is no password. It is asked for each time, and never kept."));
    }
    if (!wrong)
        return made;
    wrong->setFocus(Qt::OtherFocusReason);
    return {};
}

Secret ServiceForm::takePassword()
{
    return m_password->take();
}

void ServiceForm::forgetPassword()
{
    m_password->forget();
}

void ServiceForm::setBusy(bool busy)
{
    m_fields->setFieldsEnabled(!busy);
    for (QWidget* field : {static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_patience)})
        field->setEnabled(!busy);
}

} // namespace ims
