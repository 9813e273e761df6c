#pragma once

#include <QStringList>

class QWidget;

namespace ims::test {

/// What of a window's visible texts cannot be read as a whole: buttons, labels, boxes, tabs and heads of
/// tables that are narrower or lower than their text. Texts that are cut on purpose (ElidedLabel, cells, the
/// list of a box) are no findings. Each as "CLASS “text”: 90 of 120".
QStringList clippedTexts(const QWidget& window);

} // namespace ims::test
