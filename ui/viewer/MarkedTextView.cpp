#include "ui/viewer/MarkedTextView.h"

#include "ui/common/Theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>
#include <array>

namespace ims {

/// Colours the marks of the lines that are asked for.
class MarkedTextView::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(QTextDocument* document)
        : QSyntaxHighlighter(document)
    {
    }

    void setMarks(const PartText& text)
    {
        for (size_t i = 0; i < flags.size(); ++i)
            m_marks[i] = text.marks(flags[i]);
    }

    void setTheme(const Theme& theme)
    {
        QTextCharFormat escaped;
        escaped.setForeground(theme.color(ColorRole::Escape));
        QTextCharFormat differs;
        differs.setForeground(theme.color(ColorRole::Warning));
        differs.setBackground(theme.color(ColorRole::WarningSurface));
        differs.setUnderlineStyle(QTextCharFormat::DotLine); // not by colour alone
        QTextCharFormat invalid;
        invalid.setForeground(theme.color(ColorRole::Error));
        invalid.setBackground(theme.color(ColorRole::ErrorSurface));
        invalid.setFontWeight(QFont::Bold);
        invalid.setFontUnderline(true);
        m_formats = {escaped, differs, invalid};
    }

protected:
    void highlightBlock(const QString& line) override
    {
        const qsizetype begin = currentBlock().position();
        for (size_t i = 0; i < flags.size(); ++i) {
            auto mark =
                std::lower_bound(m_marks[i].begin(), m_marks[i].end(), begin,
                                 [](TextMark one, qsizetype at) { return one.start + one.length <= at; });
            for (; mark != m_marks[i].end() && mark->start < begin + line.size(); ++mark) {
                const qsizetype from = std::max(mark->start, begin);
                const qsizetype to = std::min(mark->start + mark->length, begin + line.size());
                setFormat(static_cast<int>(from - begin), static_cast<int>(to - from), m_formats[i]);
            }
        }
    }

private:
    // The last one is drawn over those before it.
    static constexpr std::array flags = {TextUnit::escaped, TextUnit::differs, TextUnit::invalid};

    std::array<std::vector<TextMark>, flags.size()> m_marks;
    std::array<QTextCharFormat, flags.size()> m_formats;
};

MarkedTextView::MarkedTextView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_highlighter->setTheme(Theme::forPalette(palette()));
}

void MarkedTextView::setMarkedText(const PartText& text)
{
    m_impossible = text.marks(TextUnit::invalid);
    m_highlighter->setMarks(text);
    setPlainText(text.text);
}

void MarkedTextView::select(TextMark mark)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(mark.start));
    cursor.setPosition(static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void MarkedTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setTheme(Theme::forPalette(palette()));
    m_highlighter->rehighlight();
}

void MarkedTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        choose();
}

void MarkedTextView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void MarkedTextView::choose()
{
    const QTextCursor cursor = textCursor();
    const TextMark run{cursor.selectionStart(), std::max(1, cursor.selectionEnd() - cursor.selectionStart())};
    if (run.start + run.length <= document()->characterCount() - 1)
        Q_EMIT chosen(run);
}

} // namespace ims
