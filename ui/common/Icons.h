#pragma once

#include "ui/common/Theme.h"

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QString>

namespace ims {

/// The icon of resources/icons with that name, drawn in one colour for all usual sizes. Icons hold
/// `currentColor`; make them anew when the palette changes. Null where there is no such icon.
QIcon tintedIcon(const QString& name, const QColor& color);

/// Icons in the theme's colours, each made once: for models, whose views ask at every paint.
class TintedIcons
{
public:
    QIcon icon(const QString& name, ColorRole role) const;

private:
    mutable QHash<QString, QIcon> m_icons; ///< by name and colour
};

} // namespace ims
