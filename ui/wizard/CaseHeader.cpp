#include "ui/wizard/CaseHeader.h"

#include "core/base/SafeText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseSession.h"

#include <QLineEdit>
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
    connect(&session, &CaseSession::opened, this, &CaseHeader::takeOver);
    connect(&session, &CaseSession::factsChanged, this, &CaseHeader::takeOver);
}

void CaseHeader::handOver()
{
    m_session.setTicket(m_ticket->text());
    m_session.setCaller(m_caller->text());
}

/// Fields that say the same already are left alone, with their cursor.
void CaseHeader::takeOver()
{
    if (m_ticket->text().trimmed() != m_session.record().ticket)
        m_ticket->setText(m_session.record().ticket);
    if (m_caller->text().trimmed() != m_session.record().caller)
        m_caller->setText(m_session.record().caller);
    refresh();
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
    m_ticket->setReadOnly(m_session.isReadOnly());
    m_caller->setReadOnly(m_session.isReadOnly());
}

QStringList CaseHeader::facts() const
{
    QStringList facts;
    for (const ElidedLabel* value : {m_server, m_version, m_failures, m_root, m_saved})
        facts.append(u"%1: %2"_s.arg(value->objectName(), value->text()));
    return facts;
}

} // namespace ims
