#pragma once

#include "core/settings/ClickPath.h"
#include "ui/common/Theme.h"

#include <QFont>
#include <QMap>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace ims {

/// What a drawing of one of Administrator's windows shows. All texts are harmless to show.
struct DrawnDialog
{
    PathPicture kind = PathPicture::None;
    PathServer server;
    QString domain; ///< the one that is selected or typed; empty = none
    QString above;  ///< a domain that it has to stand above; mostly empty
    QString mime;   ///< in the list MIME; empty = not known
    QString nonMime;
    QList<DialogField> marks; ///< with numbers from 1 on

    friend bool operator==(const DrawnDialog&, const DrawnDialog&) = default;
};

DrawnDialog drawnDialog(const PathStep& step, const PathServer& server);

/// Where everything of a drawing stands, in the device's dots; grows with the font alone.
struct DialogLayout
{
    QSizeF size; ///< of the whole drawing, with the margins for arrows and numbers
    QRectF window;
    QMap<DialogField, QRectF> fields;
};

DialogLayout dialogLayout(const DrawnDialog& dialog, const QFont& font, const QPaintDevice* device);

/// Draws the window with its top left corner at the painter's origin: schematic, from descriptions alone.
/// What is marked has a frame, an arrow and a number.
void drawDialog(QPainter& painter, const DrawnDialog& dialog, const Theme& theme, const QFont& font);

/// The drawing in words: what it shows, and each mark with its number and value.
QString dialogInWords(const DrawnDialog& dialog);

/// What is said below each drawing: that no screenshot was at hand.
QString dialogCaption();

} // namespace ims
