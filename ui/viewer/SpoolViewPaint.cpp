#include "ui/common/Theme.h"
#include "ui/viewer/SpoolViewLine.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qreal framePadding = 2.0;

int digits(qint64 number)
{
    return static_cast<int>(QString::number(std::max<qint64>(number, 1)).size());
}

} // namespace

// -------------------------------------------------------------------------------------------------

qreal SpoolView::rowHeight() const
{
    return std::ceil(QFontMetricsF(font()).height() * 1.18);
}

qreal SpoolView::gutterWidth() const
{
    const int columns = digits(m_index.rows()) + digits(m_source ? m_source->size() : 1) + 4;
    return QFontMetricsF(font()).horizontalAdvance(u'0') * columns;
}

qreal SpoolView::textLeft() const
{
    return gutterWidth() + spoolViewMargin - horizontalScrollBar()->value();
}

int SpoolView::visibleRows() const
{
    return static_cast<int>(viewport()->height() / rowHeight());
}

void SpoolView::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(ColorRole::Surface));
    painter.setFont(font());
    const qint64 first = firstVisibleRow();
    const qreal widestBefore = m_widest;
    const qreal gutter = gutterWidth();
    painter.save();
    painter.setClipRect(QRectF(gutter, 0, viewport()->width() - gutter, viewport()->height()));
    for (int i = 0; i <= visibleRows() + 1; ++i)
        paintRow(painter, first + i, i * rowHeight());
    painter.restore();
    painter.fillRect(QRectF(0, 0, gutter, viewport()->height()), theme.color(ColorRole::Window));
    for (int i = 0; i <= visibleRows() + 1; ++i) {
        if (const Line* shown = line(first + i))
            paintGutter(painter, shown->row, i * rowHeight());
    }
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawLine(QPointF(gutter, 0), QPointF(gutter, viewport()->height()));
    if (hasFocus()) {
        painter.setPen(theme.color(ColorRole::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
    if (m_widest > widestBefore)
        QTimer::singleShot(0, this, &SpoolView::updateScrollBars);
    checkReader();
}

void SpoolView::paintRow(QPainter& painter, qint64 row, qreal y)
{
    const Line* shown = line(row);
    if (!shown || shown->layout.lineCount() == 0)
        return;
    const Theme theme = Theme::forPalette(palette());
    const qreal gap = (rowHeight() - shown->layout.lineAt(0).height()) / 2;
    const QPointF origin(textLeft(), y + gap);
    paintDeclarations(painter, *shown, QPointF(origin.x(), y), false);
    QList<QTextLayout::FormatRange> selected;
    const TextRun run = shown->text.run(m_selection);
    if (!m_selection.isEmpty() && run.length > 0) {
        QTextCharFormat format;
        format.setBackground(theme.color(ColorRole::Selection));
        format.setForeground(theme.color(ColorRole::SelectionText));
        const bool isDeclaration =
            m_declaration >= 0 &&
            m_spool->declarations.at(static_cast<size_t>(m_declaration)).range == m_selection;
        if (!isDeclaration) // the current declaration keeps its own, louder look
            selected.append({run.start, run.length, format});
    }
    painter.setPen(theme.color(ColorRole::Text)); // what text without a format of its own is drawn in
    shown->layout.draw(&painter, origin, selected);
    paintDeclarations(painter, *shown, QPointF(origin.x(), y), true);
    if (hasFocus() && m_caret >= shown->row.offset && m_caret < shown->row.next) {
        painter.setPen(theme.color(ColorRole::Text));
        shown->layout.drawCursor(&painter, origin, shown->text.run({m_caret, 0}).start, 1);
    }
}

void SpoolView::paintDeclarations(QPainter& painter, const Line& shown, QPointF origin, bool frames) const
{
    const Theme theme = Theme::forPalette(palette());
    const QTextLine textLine = shown.layout.lineAt(0);
    for (const Span& span : shown.spans) {
        if (span.kind != SpanKind::Declaration)
            continue;
        const TextRun run = shown.text.run(span.range);
        const qreal left = textLine.cursorToX(run.start);
        const qreal right = textLine.cursorToX(run.start + std::max(run.length, 1));
        const QRectF box(origin.x() + std::min(left, right) - framePadding, origin.y() + 0.5,
                         std::abs(right - left) + 2 * framePadding, rowHeight() - 1);
        if (!frames) {
            painter.fillRect(box, theme.color(ColorRole::Declaration));
            continue;
        }
        const bool current = span.declaration == m_declaration;
        painter.setPen(QPen(theme.color(ColorRole::DeclarationFrame), current ? 2.0 : 1.0));
        painter.drawRect(box);
    }
}

void SpoolView::paintGutter(QPainter& painter, const TextRow& row, qreal y) const
{
    const Theme theme = Theme::forPalette(palette());
    const qreal character = QFontMetricsF(font()).horizontalAdvance(u'0');
    const QRectF number(character, y, character * digits(m_index.rows()), rowHeight());
    const QRectF offset(number.right() + character, y, gutterWidth() - number.right() - 2 * character,
                        rowHeight());
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                     row.continues ? u"…"_s : QString::number(row.line));
    painter.setPen(theme.color(ColorRole::Gutter));
    painter.drawText(offset, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.offset));
}

} // namespace ims
