#include "ui/common/Banner.h"

#include "ui/common/ActionButton.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int iconSize = 18;

struct Look
{
    ColorRole ink;
    ColorRole ground;
    const char* icon;
};

Look lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Success:
        return {ColorRole::Success, ColorRole::SuccessSurface, "check"};
    case BannerKind::Warning:
        return {ColorRole::Warning, ColorRole::WarningSurface, "warning"};
    case BannerKind::Error:
        return {ColorRole::Error, ColorRole::ErrorSurface, "error"};
    case BannerKind::Info:
        break;
    }
    return {ColorRole::Info, ColorRole::InfoSurface, "info"};
}

} // namespace

Banner::Banner(BannerKind kind, const QString& text, bool dismissible, QWidget* parent)
    : Panel(Shape::Accented, ColorRole::InfoSurface, ColorRole::Info, parent)
    , m_kind(kind)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_label(new TextLabel(TextStyle::Body, ColorRole::Text, this))
{
    m_row->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    m_row->setSpacing(spacing::medium);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_label, 1);
    if (dismissible) {
        m_close = new QToolButton(this);
        m_close->setAutoRaise(true);
        m_close->setAccessibleName(tr("Dismiss message"));
        m_close->setToolTip(tr("Dismiss"));
        m_row->addWidget(m_close, 0, Qt::AlignTop);
        connect(m_close, &QToolButton::clicked, this, &Banner::dismissed);
    }
    setMessage(kind, text);
}

void Banner::addButton(QAction* action)
{
    m_row->insertWidget(2, new ActionButton(action, this), 0, Qt::AlignTop);
}

void Banner::setMessage(BannerKind kind, const QString& text)
{
    m_kind = kind;
    m_label->setText(text);
    setAccessibleName(text);
    refresh();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void Banner::refresh()
{
    const Look look = lookOf(m_kind);
    const Theme theme = Theme::forPalette(palette());
    setColors(look.ground, look.ink);
    m_icon->setPixmap(
        tintedIcon(QLatin1StringView(look.icon), theme.color(look.ink)).pixmap(iconSize, iconSize));
    if (m_close)
        m_close->setIcon(tintedIcon(u"close"_s, theme.color(ColorRole::Muted)));
}

} // namespace ims
