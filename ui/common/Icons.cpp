#include "ui/common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ims {

QIcon tintedIcon(const QString& name, const QColor& color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 96}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon TintedIcons::icon(const QString& name, ColorRole role) const
{
    const Theme theme = Theme::forPalette(QGuiApplication::palette());
    const QColor color = theme.color(role);
    const QString key = name + color.name();
    const auto known = m_icons.constFind(key);
    if (known != m_icons.cend())
        return *known;
    QIcon icon = tintedIcon(name, color);
    // On a selection its own colour may be hard to see, in high contrast above all.
    const QIcon onSelection = tintedIcon(name, theme.color(ColorRole::SelectionText));
    for (const QSize size : onSelection.availableSizes())
        icon.addPixmap(onSelection.pixmap(size), QIcon::Selected);
    return *m_icons.insert(key, icon);
}

} // namespace ims
