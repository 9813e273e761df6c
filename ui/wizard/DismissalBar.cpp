#include "ui/wizard/DismissalBar.h"

#include "core/base/SafeText.h"
#include "ui/common/LinkButton.h"
#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"
#include "ui/wizard/CaseSession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

DismissalBar::DismissalBar(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_open(new LinkButton(tr("Dismiss this cause…"), this))
    , m_form(makeForm())
    , m_dismissed(new Panel(Panel::Shape::Accented, ColorRole::WarningSurface, ColorRole::Warning, this))
    , m_said(new TextLabel(TextStyle::Body, ColorRole::Text, m_dismissed))
    , m_back(new LinkButton(tr("Take it back"), m_dismissed))
{
    auto* row = new QHBoxLayout(m_dismissed);
    row->setContentsMargins(spacing::page, spacing::small, spacing::small, spacing::small);
    row->addWidget(m_said, 1);
    row->addWidget(m_back, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_dismissed);
    m_form->hide();
    m_dismissed->hide();
    showParts();
    connect(m_open, &LinkButton::clicked, this, [this] { askForReason(true); });
    connect(m_back, &LinkButton::clicked, this, [this] {
        m_session.answer({{itemQuestion(u"cause.dismissed"_s, m_cause), {}}});
    });
}

QWidget* DismissalBar::makeForm()
{
    auto* form = new QWidget(this);
    m_field = new QLineEdit(form);
    m_field->setMaxLength(longestReason);
    m_field->setPlaceholderText(tr("Why is it not this one? The reason stands in the report."));
    m_field->setAccessibleName(tr("Why this cause is dismissed"));
    m_field->installEventFilter(this);
    m_take = new QPushButton(tr("Dismiss"), form);
    m_take->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), form);
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_take);
    row->addWidget(cancel);
    connect(m_field, &QLineEdit::returnPressed, this, &DismissalBar::take);
    connect(m_take, &QPushButton::clicked, this, &DismissalBar::take);
    connect(cancel, &QPushButton::clicked, this, [this] {
        askForReason(false);
        m_open->setFocus();
    });
    return form;
}

void DismissalBar::setCause(const QString& cause, const QString& title, const QString& reason)
{
    if (cause != m_cause) {
        m_cause = cause;
        askForReason(false);
    }
    m_open->setAccessibleName(tr("Dismiss this cause: %1").arg(title));
    m_back->setAccessibleName(tr("Take the dismissal back: %1").arg(title));
    const bool dismissed = !reason.isEmpty();
    const bool hadFocus = m_back->hasFocus() || m_open->hasFocus();
    m_open->setEnabled(!m_session.isReadOnly());
    m_back->setEnabled(!m_session.isReadOnly());
    if (dismissed)
        askForReason(false);
    m_dismissed->setVisible(dismissed);
    showParts();
    m_said->setText(dismissed ? tr("Dismissed: %1").arg(visibleText(reason)) : QString());
    if (hadFocus)
        (dismissed ? m_back : m_open)->setFocus();
}

void DismissalBar::askForReason(bool asking)
{
    m_form->setVisible(asking);
    showParts();
    if (asking)
        m_field->setFocus();
    else
        m_field->clear();
}

void DismissalBar::showParts()
{
    const bool nothing = m_form->isHidden() && m_dismissed->isHidden();
    setVisible(!nothing);
    m_open->setVisible(nothing && !m_cause.isEmpty());
}

void DismissalBar::take()
{
    const QString reason = m_field->text().trimmed();
    if (reason.isEmpty())
        return m_field->setFocus(); // the placeholder says what is missing
    askForReason(false);
    m_open->setFocus(); // and from there to what takes it back
    m_session.answer({{itemQuestion(u"cause.dismissed"_s, m_cause), reason}});
}

/// Esc belongs to the field while it is open, before it belongs to the window.
bool DismissalBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_field || !isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        askForReason(false);
        m_open->setFocus();
    }
    return true;
}

QString DismissalBar::said() const
{
    return m_said->text();
}

} // namespace ims
