#include "ui/wizard/TickRow.h"

#include "core/casefile/CaseLock.h"
#include "core/casefile/Tick.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TimeText.h"
#include "ui/wizard/CaseSession.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString doneText(const QString& answer)
{
    if (answer.isEmpty())
        return {};
    const Tick tick = tickFromText(answer);
    if (!tick.time.isValid())
        return TickRow::tr("Done: %1").arg(tick.who);
    const QString time = utcMinute(tick.time);
    return tick.who.isEmpty() ? TickRow::tr("Done %1").arg(time)
                              : TickRow::tr("Done %1 by %2").arg(time, tick.who);
}

} // namespace

TickRow::TickRow(CaseSession& session, const QString& id, int number, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
    , m_box(new QCheckBox(QString::number(number), this))
    , m_text(new TextLabel(TextStyle::Body, ColorRole::Text, this))
    , m_done(new TextLabel(TextStyle::Small, ColorRole::Success, this))
    , m_column(new QVBoxLayout)
{
    m_box->setMinimumWidth(m_box->sizeHint().width() + m_box->fontMetrics().horizontalAdvance(u'0'));
    m_box->setAccessibleName(tr("Step %1: %2").arg(QString::number(number), text));
    m_text->setText(text);
    m_done->hide();
    m_column->setSpacing(spacing::small / 2);
    m_column->addWidget(m_text);
    m_column->addWidget(m_done);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::medium);
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addLayout(m_column, 1);
    outline();
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_session.answer({{m_id, on ? tickText(m_session.now(), CaseLock::personHere()) : QString()}});
        refresh(); // also where the act was refused
    });
}

void TickRow::refresh()
{
    const FlowQuestion* question = m_session.flow().definition().question(m_id);
    const bool asked = question && m_session.flow().isAsked(*question);
    const QString done = asked ? doneText(m_session.flow().answerTo(m_id)) : QString();
    m_box->setChecked(!done.isEmpty());
    m_box->setEnabled(asked && !m_session.isReadOnly());
    m_box->setAccessibleDescription(done);
    m_done->setText(done);
    m_done->setVisible(!done.isEmpty());
}

/// Fusion draws an empty box a little darker than the window: on a dark one that is hardly seen.
void TickRow::outline()
{
    const QColor outline = Theme::forPalette(palette()).color(ColorRole::Muted).lighter(140);
    QPalette own = m_box->palette();
    if (own.color(QPalette::Window) == outline)
        return;
    own.setColor(QPalette::Window, outline);
    m_box->setPalette(own);
}

void TickRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        outline();
}

bool TickRow::isTicked() const
{
    return m_box->isChecked();
}

QString TickRow::done() const
{
    return m_done->isHidden() ? QString() : m_done->text();
}

QString TickRow::text() const
{
    return m_text->text();
}

} // namespace ims
