#pragma once

#include "ui/common/TextLabel.h"

namespace ims {

/// Whether a text holds a word (a path, a registry key) that could make a narrow page wider than the window.
bool hasLongWord(const QString& text);

/// Text that also breaks within a word where the word alone is wider than the label: commands, paths of the
/// registry. Never makes its window wider than it would be without it. Its text cannot be selected.
class BreakingLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit BreakingLabel(TextStyle style, ColorRole color = ColorRole::Text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ims
