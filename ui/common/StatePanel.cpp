#include "ui/common/StatePanel.h"

#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int widestText = 520;
constexpr int iconSize = 36;

ColorRole inkOf(const QString& icon)
{
    if (icon == "error"_L1)
        return ColorRole::Error;
    return icon == "warning"_L1 ? ColorRole::Warning : ColorRole::Accent;
}

} // namespace

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextStyle::Heading, ColorRole::Text, this))
    , m_text(new TextLabel(TextStyle::Body, ColorRole::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    m_buttons->setSpacing(spacing::medium);
    m_buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_title->setMaximumWidth(widestText);
    m_text->setMaximumWidth(widestText);
}

void StatePanel::setState(const QString& icon, const QString& title, const QString& text)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
}

QPushButton* StatePanel::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    addButton(button);
    return button;
}

void StatePanel::addButton(QPushButton* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QString StatePanel::title() const
{
    return m_title->text();
}

QString StatePanel::text() const
{
    return m_text->text();
}

void StatePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void StatePanel::refresh()
{
    const QColor ink = Theme::forPalette(palette()).color(inkOf(m_iconName));
    m_icon->setPixmap(tintedIcon(m_iconName, ink).pixmap(iconSize, iconSize));
}

} // namespace ims
