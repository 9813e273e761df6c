#pragma once

#include "core/spool/PartText.h"

#include <QPlainTextEdit>

namespace ims {

/// A text with its marks, to be read and copied: plain, never markup, nothing is loaded for it. Bytes that
/// are no text stand out most, then what another reading has differently; escapes are quiet. For texts of a
/// few MiB whose lines are not long (shownText() breaks them).
class MarkedTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkedTextView(QWidget* parent = nullptr);

    void setMarkedText(const PartText& text);
    const std::vector<TextMark>& impossible() const { return m_impossible; }

    /// Selects and shows a run.
    void select(TextMark mark);

Q_SIGNALS:
    void chosen(ims::TextMark run); ///< by a click, a selection, or Enter; at least one unit

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Highlighter;

    void choose();

    Highlighter* m_highlighter;
    std::vector<TextMark> m_impossible;
};

} // namespace ims
