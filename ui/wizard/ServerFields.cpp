#include "ui/wizard/ServerFields.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestField = 100; // characters
constexpr int fieldWidth = 170;

/// "5.5 SP3", "4.0 SP2 (4.0a)"
QString releaseName(const ServerRelease& release)
{
    QString name = release.family;
    if (!release.name.isEmpty())
        name += u' ' + release.name;
    return release.also.isEmpty() ? name : u"%1 (%2)"_s.arg(name, release.also);
}

} // namespace

ServerFields::ServerFields(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_server(new QLineEdit(this))
    , m_version(new QComboBox(this))
    , m_clock(new QLineEdit(this))
    , m_basis(new TextLabel(TextStyle::Small, ColorRole::Muted, this))
{
    m_server->setMaxLength(longestField);
    m_server->setMinimumWidth(fieldWidth);
    m_server->setAccessibleName(tr("Server’s name"));
    m_version->setEditable(true);
    m_version->setInsertPolicy(QComboBox::NoInsert);
    m_version->setMinimumWidth(fieldWidth);
    m_version->setAccessibleName(tr("Version of Exchange"));
    m_version->lineEdit()->setAccessibleName(m_version->accessibleName());
    m_version->lineEdit()->setMaxLength(longestField);
    for (const ServerRelease& release : serverReleases())
        m_version->addItem(tr("%1 – Exchange %2").arg(release.build, releaseName(release)),
                           QString(release.build));
    m_clock->setMaxLength(longestField);
    m_clock->setAccessibleName(tr("The server’s clock compared with yours"));
    m_clock->setPlaceholderText(tr("right, or 3 minutes fast"));
    m_clock->setToolTip(tr("Ask once what time the server shows. Times in its logs and files are its own."));
    const auto named = [this](const QString& name, QWidget* field) {
        auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
        label->setText(name);
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(label);
        column->addWidget(field);
        return column;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addLayout(named(tr("Server"), m_server), 1);
    row->addLayout(named(tr("Exchange version, as the customer states it"), m_version), 1);
    row->addLayout(named(tr("Its clock compared with yours"), m_clock), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(row);
    column->addWidget(m_basis);
    connect(m_server, &QLineEdit::editingFinished, this, &ServerFields::handOverServer);
    connect(m_clock, &QLineEdit::editingFinished, this, &ServerFields::handOverClock);
    connect(m_version->lineEdit(), &QLineEdit::editingFinished, this, &ServerFields::handOverVersion);
    connect(m_version, &QComboBox::activated, this, [this](int index) {
        m_version->setEditText(m_version->itemData(index).toString()); // the build alone
        handOverVersion();
    });
    connect(&context.session, &CaseSession::factsChanged, this, &ServerFields::refresh);
    connect(&context.session, &CaseSession::opened, this, [this] {
        m_server->setText(m_context.session.record().server);
        m_version->setEditText(m_context.session.record().serverVersion);
        m_clock->setText(m_context.session.record().clock);
        refresh();
    });
    connect(&context.session, &CaseSession::aboutToKeep, this, &ServerFields::handOverServer);
    connect(&context.session, &CaseSession::aboutToKeep, this, &ServerFields::handOverClock);
    // A version is looked up in the evidence: not with every save, only when it will not be typed further.
    connect(&context.session, &CaseSession::aboutToLeave, this, &ServerFields::handOverVersion);
}

void ServerFields::handOverServer()
{
    m_context.session.setServer(m_server->text());
}

void ServerFields::handOverClock()
{
    m_context.session.setClock(m_clock->text());
}

void ServerFields::handOverVersion()
{
    m_context.session.setServerVersion(m_version->currentText());
}

/// Fields that are being typed in are left alone.
void ServerFields::refresh()
{
    const CaseSession& session = m_context.session;
    const auto evidence = session.evidence();
    const auto said = [](const QString& text) {
        return text.isEmpty() ? tr("not known") : tr("%1 (from the evidence)").arg(visibleText(text));
    };
    m_server->setPlaceholderText(said(evidence ? evidence->server : QString()));
    const bool stated = !session.record().serverVersion.isEmpty();
    m_version->lineEdit()->setPlaceholderText(
        said(evidence && !stated ? evidence->serverVersion : QString()));
    if (!m_server->hasFocus() || m_server->text().isEmpty())
        m_server->setText(session.record().server);
    if (!m_version->hasFocus() && !m_version->lineEdit()->hasFocus())
        m_version->setEditText(session.wanted().serverVersion);
    if (!m_clock->hasFocus())
        m_clock->setText(session.record().clock);
    m_server->setReadOnly(session.isReadOnly());
    m_clock->setReadOnly(session.isReadOnly());
    m_version->setEnabled(!session.isReadOnly());
    const QString basis = evidence ? translated(evidence->serverVersionBasis) : QString();
    m_basis->setVisible(!basis.isEmpty());
    m_basis->setText(tr("Where the version comes from: %1").arg(basis));
}

QString ServerFields::basis() const
{
    return m_basis->text();
}

} // namespace ims
