#include "ui/wizard/CallerCard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestField = 500; // characters
constexpr int pauseMs = 400;
constexpr int linesTried = 3;

void addLabel(const QString& name, QVBoxLayout* column, QWidget* parent)
{
    auto* label = new TextLabel(TextStyle::Small, ColorRole::Muted, parent);
    label->setText(name);
    column->addWidget(label);
}

} // namespace

CallerCard::CallerCard(CaseSession& session, QWidget* parent)
    : Card(tr("What the caller tells"), parent)
    , m_session(session)
{
    auto* people = new QHBoxLayout;
    auto* trouble = new QHBoxLayout;
    QVBoxLayout* columns[4];
    for (int i = 0; i < 4; ++i) {
        columns[i] = new QVBoxLayout;
        columns[i]->setSpacing(1);
        (i < 2 ? trouble : people)->addLayout(columns[i], 1);
    }
    for (QHBoxLayout* row : {trouble, people}) {
        row->setSpacing(spacing::large);
        column()->addLayout(row);
    }
    m_began = addField(tr("Since when does mail not arrive?"), tr("Monday morning, after the update …"),
                       columns[0]);
    m_affected = addField(tr("How many are affected?"), tr("one sender, all mail from abroad …"), columns[1]);
    m_caller = addField(tr("Who calls?"), tr("not given"), columns[2]);
    m_phone = addField(tr("Phone, to ring back"), tr("not given"), columns[3]);
    auto* rest = new QVBoxLayout;
    rest->setSpacing(1);
    column()->addLayout(rest);
    addLabel(tr("What was tried already?"), rest, this);
    m_tried = new QPlainTextEdit(this);
    m_tried->setAccessibleName(tr("What was tried already?"));
    m_tried->setPlaceholderText(tr("restarted the service, asked the sender to write again …"));
    m_tried->setTabChangesFocus(true);
    m_tried->setFixedHeight(linesTried * fontMetrics().lineSpacing() + 3 * spacing::medium);
    rest->addWidget(m_tried);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(&m_typing, &QTimer::timeout, this, &CallerCard::handOver);
    for (const QLineEdit* field : {m_began, m_affected, m_caller, m_phone})
        connect(field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_tried, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&session, &CaseSession::aboutToKeep, this, &CallerCard::handOver);
    connect(&session, &CaseSession::factsChanged, this, &CallerCard::takeOver);
    connect(&session, &CaseSession::savingChanged, this, &CallerCard::takeOver);
    connect(&session, &CaseSession::opened, this, &CallerCard::takeAll);
    takeAll();
}

QLineEdit* CallerCard::addField(const QString& name, const QString& example, QVBoxLayout* column)
{
    addLabel(name, column, this);
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setMaxLength(longestField);
    column->addWidget(field);
    return field;
}

void CallerCard::begin()
{
    m_began->setFocus();
}

/// What stands in a field that was not typed in is the case's own; it is not said again.
void CallerCard::handOver()
{
    m_typing.stop();
    const auto give = [this](QLineEdit* field, void (CaseSession::*set)(const QString&)) {
        if (!field->isModified())
            return;
        field->setModified(false);
        (m_session.*set)(field->text());
    };
    give(m_began, &CaseSession::setBegan);
    give(m_affected, &CaseSession::setAffected);
    give(m_caller, &CaseSession::setCaller);
    give(m_phone, &CaseSession::setPhone);
    if (m_tried->document()->isModified()) {
        m_tried->document()->setModified(false);
        m_session.setTried(m_tried->toPlainText());
    }
}

/// Fields that are being typed in, or say the same already, are left alone, with their cursor.
void CallerCard::takeOver()
{
    const CaseRecord& record = m_session.record();
    const auto take = [this](QLineEdit* field, const QString& value) {
        field->setReadOnly(m_session.isReadOnly());
        if (!field->isModified() && field->text().trimmed() != value)
            field->setText(value);
    };
    take(m_began, record.began);
    take(m_affected, record.affected);
    take(m_caller, record.caller);
    take(m_phone, record.phone);
    m_tried->setReadOnly(m_session.isReadOnly());
    if (m_tried->document()->isModified() || m_tried->toPlainText().trimmed() == record.tried)
        return;
    const QSignalBlocker silent(m_tried);
    m_tried->setPlainText(record.tried);
}

/// Another case: nothing typed for the one before is handed over to it.
void CallerCard::takeAll()
{
    m_typing.stop();
    for (QLineEdit* field : {m_began, m_affected, m_caller, m_phone})
        field->setModified(false);
    m_tried->document()->setModified(false);
    takeOver();
}

} // namespace ims
