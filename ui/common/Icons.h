#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ims {

/// The icon of resources/icons with that name, drawn in one colour for all usual sizes. Icons hold
/// `currentColor`; make them anew when the palette changes. Null where there is no such icon.
QIcon tintedIcon(const QString& name, const QColor& color);

} // namespace ims
