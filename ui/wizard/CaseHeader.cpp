#include "ui/wizard/CaseHeader.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/CaseStateWords.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int fieldWidth = 110;
constexpr int longestField = 200; // characters

QString failuresText(const Evidence& evidence)
{
    const auto missing = std::count_if(evidence.failures.begin(), evidence.failures.end(),
                                       [](const Failure& failure) { return failure.file < 0; });
    const auto all = static_cast<qsizetype>(evidence.failures.size());
    if (all == 0)
        return CaseHeader::tr("none found");
    return missing == 0 ? QString::number(all)
                        : CaseHeader::tr("%1 (files missing: %2)").arg(all).arg(missing);
}

/// Live or copy is what decides what may be done: said first, in capitals where it is the server's own.
QString rootsText(const CaseSession& session)
{
    const auto& opened = session.record().opened;
    if (opened.empty())
        return session.record().statedEvents.empty() ? CaseHeader::tr("none")
                                                     : CaseHeader::tr("as told by the caller");
    bool live = false;
    bool asked = true;
    for (const Path& path : opened) {
        const QString kind = session.flow().answerTo(itemQuestion(u"evidence.root"_s, displayName(path)));
        live = live || kind == "live"_L1;
        asked = asked && !kind.isEmpty();
    }
    const QString first = visibleText(displayName(opened.front()));
    const QString names =
        opened.size() == 1 ? first : CaseHeader::tr("%1 and %2 more").arg(first).arg(opened.size() - 1);
    if (live)
        return CaseHeader::tr("LIVE · %1").arg(names);
    return asked ? CaseHeader::tr("Copy · %1").arg(names) : CaseHeader::tr("Live or copy? · %1").arg(names);
}

QString savedText(const CaseSession& session)
{
    if (!session.notSavedWhy().isEmpty())
        return CaseHeader::tr("not saved");
    return session.folder().empty() ? CaseHeader::tr("not yet")
                                    : visibleText(displayName(session.folder().filename()));
}

} // namespace

CaseHeader::CaseHeader(CaseSession& session, QWidget* parent)
    : Panel(Shape::Bar, ColorRole::Surface, ColorRole::Border, parent)
    , m_session(session)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    m_row->setSpacing(spacing::page);
    m_ticket = addField(tr("Ticket"));
    m_caller = addField(tr("Caller"));
    addState();
    m_server = addFact(tr("Server"), 0);
    m_version = addFact(tr("Exchange"), 0);
    m_failures = addFact(tr("Failed messages"), 0);
    m_root = addFact(tr("Evidence"), 3);
    m_saved = addFact(tr("Case saved as"), 2);
    setAccessibleName(tr("Case facts"));
    connect(m_ticket, &QLineEdit::editingFinished, this, &CaseHeader::handOver);
    connect(m_caller, &QLineEdit::editingFinished, this, &CaseHeader::handOver);
    connect(&session, &CaseSession::aboutToKeep, this, &CaseHeader::handOver);
    for (const auto signal :
         {&CaseSession::evidenceChanged, &CaseSession::flowChanged, &CaseSession::savingChanged})
        connect(&session, signal, this, &CaseHeader::refresh);
    connect(&session, &CaseSession::opened, this, &CaseHeader::takeAll);
    connect(&session, &CaseSession::factsChanged, this, &CaseHeader::takeOver);
    connect(&session, &CaseSession::lifeChanged, this, &CaseHeader::showState);
}

void CaseHeader::handOver()
{
    const auto give = [this](QLineEdit* field, void (CaseSession::*set)(const QString&)) {
        if (!field->isModified())
            return;
        field->setModified(false);
        (m_session.*set)(field->text());
    };
    give(m_ticket, &CaseSession::setTicket);
    give(m_caller, &CaseSession::setCaller);
}

/// Fields that are being typed in, or say the same already, are left alone, with their cursor.
void CaseHeader::takeOver()
{
    const auto take = [](QLineEdit* field, const QString& value) {
        if (!field->isModified() && field->text().trimmed() != value)
            field->setText(value);
    };
    take(m_ticket, m_session.record().ticket);
    take(m_caller, m_session.record().caller);
    refresh();
}

void CaseHeader::addState()
{
    auto* label = new ElidedLabel(TextStyle::Small, ColorRole::Muted, this);
    label->setText(tr("State"));
    m_state = new QToolButton(this);
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setPopupMode(QToolButton::InstantPopup);
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->setMenu(new QMenu(m_state));
    m_state->setFixedHeight(m_ticket->sizeHint().height());
    connect(m_state->menu(), &QMenu::aboutToShow, this, &CaseHeader::fillStateMenu);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(m_state);
    m_row->addLayout(column);
    fillStateMenu();
}

void CaseHeader::fillStateMenu()
{
    QMenu* menu = m_state->menu();
    menu->clear();
    for (const CaseState state : {CaseState::Open, CaseState::Solved, CaseState::Workaround,
                                  CaseState::Monitoring, CaseState::Escalated}) {
        const QString word = caseStateWord(state);
        QAction* choice = menu->addAction(state == CaseState::Monitoring ? tr("%1…").arg(word) : word);
        choice->setCheckable(true);
        choice->setChecked(state == m_session.record().life.state);
        choice->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
        choice->setData(static_cast<int>(state));
        connect(choice, &QAction::triggered, this, [this, state] {
            if (state == CaseState::Monitoring)
                Q_EMIT stateWanted(state);
            else
                m_session.setState(state);
        });
    }
}

/// An overdue look is told by sign and word.
void CaseHeader::showState()
{
    const CaseLife& life = m_session.record().life;
    const QDate today = m_session.now().toLocalTime().date();
    const QString text = caseStateText(life.state, life.followUp, today);
    m_state->setText(text);
    m_state->setAccessibleName(tr("State of the case: %1").arg(text));
    const QString since =
        life.since.isValid()
            ? tr("%1 since %2").arg(caseStateWord(life.state), dayText(life.since.toLocalTime().date()))
            : text;
    m_state->setToolTip(m_session.isReadOnly() ? since : tr("%1. Press to change it.").arg(since));
    const Theme theme = Theme::forPalette(palette());
    m_state->setIcon(isFollowUpDue(life.state, life.followUp, today)
                         ? tintedIcon(u"warning"_s, theme.color(ColorRole::Warning))
                         : QIcon());
}

void CaseHeader::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state)
        showState();
}

/// Another case: nothing typed for the one before is handed over to it.
void CaseHeader::takeAll()
{
    m_ticket->setModified(false);
    m_caller->setModified(false);
    takeOver();
}

QLineEdit* CaseHeader::addField(const QString& name)
{
    auto* label = new ElidedLabel(TextStyle::Small, ColorRole::Muted, this);
    label->setText(name);
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("not given"));
    field->setMaxLength(longestField);
    field->setMinimumWidth(fieldWidth);
    field->setMaximumWidth(2 * fieldWidth);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(field);
    m_row->addLayout(column, 1);
    return field;
}

ElidedLabel* CaseHeader::addFact(const QString& name, int stretch)
{
    auto* label = new ElidedLabel(TextStyle::Small, ColorRole::Muted, this);
    label->setText(name);
    auto* value = new ElidedLabel(TextStyle::Strong, ColorRole::Text, this);
    value->setObjectName(name);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(label);
    column->addWidget(value, 1);
    m_row->addLayout(column, stretch);
    return value;
}

void CaseHeader::refresh()
{
    const QString unknown = tr("not known");
    const QString server = m_session.server();
    const QString version = m_session.serverVersion();
    m_server->setText(server.isEmpty() ? unknown : visibleText(server));
    m_version->setText(version.isEmpty() ? unknown : visibleText(version));
    m_failures->setText(m_session.evidence() ? failuresText(*m_session.evidence()) : unknown);
    m_root->setText(rootsText(m_session));
    m_saved->setText(savedText(m_session));
    showState();
    m_ticket->setReadOnly(m_session.isReadOnly());
    m_caller->setReadOnly(m_session.isReadOnly());
}

QStringList CaseHeader::facts() const
{
    QStringList facts{u"State: "_s + m_state->text()};
    for (const ElidedLabel* value : {m_server, m_version, m_failures, m_root, m_saved})
        facts.append(u"%1: %2"_s.arg(value->objectName(), value->text()));
    return facts;
}

} // namespace ims
