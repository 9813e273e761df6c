#include "ui/common/CommandBox.h"

#include "ui/common/BreakingLabel.h"
#include "ui/common/Icons.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ims {

CommandBox::CommandBox(QWidget* parent)
    : Panel(Shape::Card, ColorRole::Window, ColorRole::Border, parent)
    , m_text(new BreakingLabel(TextStyle::Body, ColorRole::Text, this))
    , m_copy(new QToolButton(this))
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QToolButton::clicked, this, &CommandBox::copy);
    refresh();
}

void CommandBox::setText(const QString& text)
{
    m_text->setText(text);
    m_copy->setAccessibleName(tr("Copy: %1").arg(text));
}

QString CommandBox::text() const
{
    return m_text->text();
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copy->setIcon(tintedIcon(u"check"_s, Theme::forPalette(palette()).color(ColorRole::Success)));
    m_copy->setToolTip(tr("Copied"));
    Q_EMIT copied();
}

void CommandBox::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void CommandBox::refresh()
{
    m_copy->setIcon(tintedIcon(u"copy"_s, Theme::forPalette(palette()).color(ColorRole::Muted)));
}

} // namespace ims
