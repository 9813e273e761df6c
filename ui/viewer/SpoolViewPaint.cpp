// How the rows are laid out and drawn.

#include "ui/common/Theme.h"
#include "ui/viewer/SpoolViewLine.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qreal framePadding = 1.0; // more would cover half of the letters beside it
constexpr int mostInks = 200;    // hits of a row whose letters change colour, too: each is drawn on its own
constexpr int leastWrapped = 20; // characters in a line, however narrow the pane

int digits(qint64 number)
{
    return static_cast<int>(QString::number(std::max<qint64>(number, 1)).size());
}

} // namespace

// ---- geometry

// As long as lines are still counted, their number is guessed, so that the text does not jump to the right.
int SpoolView::lineDigits() const
{
    const qint64 known = m_index.indexedTo();
    if (m_index.isComplete() || known <= m_index.binaryEnd())
        return digits(m_index.lines());
    const double share = static_cast<double>(fileSize()) / static_cast<double>(known);
    return digits(static_cast<qint64>(static_cast<double>(m_index.lines()) * std::min(share, 1e9)));
}

qreal SpoolView::gutterWidth() const
{
    const int offsets = m_offsets ? digits(fileSize()) + 2 : 0;
    return characterWidth() * (lineDigits() + 2 + offsets);
}

qreal SpoolView::textLeft() const
{
    return gutterWidth() + spoolViewMargin - horizontalScrollBar()->value();
}

qreal SpoolView::textRoom() const
{
    return viewport()->width() - gutterWidth() - 2 * spoolViewMargin;
}

// ---- layout

SpoolView::LinePtr SpoolView::line(qint64 row) const
{
    if (!reader() || row < 0 || row >= rowCount())
        return nullptr;
    if (const LinePtr* known = m_lines.object(row))
        return *known;
    LinePtr made = makeLine(row);
    if (!made->unreadable) {
        m_widest = std::max(m_widest, made->layout.maximumWidth());
        const auto cost = std::max<qsizetype>(64, made->text.text.size());
        m_lines.insert(row, new LinePtr(made), cost);
    }
    return made;
}

SpoolView::LinePtr SpoolView::makeLine(qint64 row) const
{
    auto made = std::make_shared<Line>();
    made->number = row;
    const LinePtr* before = m_lines.object(row - 1);
    made->row = before ? m_index.after((*before)->row, *reader()) : m_index.row(row, *reader());
    const QByteArrayView held = bytes({made->row.offset, made->row.length});
    made->unreadable = reader()->error().has_value();
    if (made->unreadable) {
        made->text = {tr("could not be read"), {}, {}};
        made->text.offsets.assign(static_cast<size_t>(made->text.text.size()) + 1, made->row.offset);
    } else {
        made->text = makeRowText(held, made->row.offset, m_highlighter.charsetAt(made->row.offset));
        made->spans = m_highlighter.spans(made->row, held);
    }
    layOut(*made);
    return made;
}

void SpoolView::layOut(Line& line) const
{
    QTextOption option;
    option.setWrapMode(m_wrap ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    line.layout.setTextOption(option);
    line.layout.setCacheEnabled(true);
    line.layout.setFont(font());
    line.layout.setText(line.text.text);
    line.layout.setFormats(formats(line));
    const qreal width = m_wrap ? std::max(textRoom(), leastWrapped * characterWidth())
                               : qreal(std::numeric_limits<int>::max() / 2);
    line.layout.beginLayout();
    for (int i = 0; i == 0 || m_wrap; ++i) {
        QTextLine piece = line.layout.createLine();
        if (!piece.isValid())
            break;
        piece.setLineWidth(width);
        piece.setPosition({0, i * rowHeight() + (rowHeight() - piece.height()) / 2});
    }
    line.layout.endLayout();
}

int SpoolView::pieces(qint64 row) const
{
    const LinePtr shown = line(row);
    return shown ? std::max(1, shown->layout.lineCount()) : 1;
}

QList<QTextLayout::FormatRange> SpoolView::formats(const Line& line) const
{
    const Theme theme = Theme::forPalette(palette());
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](TextRun run, ColorRole role, QFont::Weight weight) {
        QTextCharFormat format;
        format.setForeground(theme.color(role));
        if (weight != QFont::Normal)
            format.setFontWeight(weight);
        // One range for neighbours: thousands of bytes that are no text are one run.
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == run.start &&
            ranges.last().format == format)
            ranges.last().length += run.length;
        else
            ranges.append({run.start, run.length, format});
    };
    const auto addKind = [&](SpanKind kind, ColorRole role, QFont::Weight weight = QFont::Normal) {
        for (const Span& span : line.spans) {
            if (span.kind == kind)
                add(line.text.run(span.range), role, weight);
        }
    };
    if (line.unreadable)
        add({0, static_cast<int>(line.text.text.size())}, ColorRole::Error, QFont::Normal);
    addKind(SpanKind::Base64, ColorRole::Base64);
    addKind(SpanKind::QuotedPrintable, ColorRole::QuotedPrintable);
    addKind(SpanKind::Envelope, ColorRole::Envelope);
    addKind(SpanKind::HeaderName, ColorRole::HeaderName);
    addKind(SpanKind::Delimiter, ColorRole::Delimiter);
    addKind(SpanKind::EncodedWord, ColorRole::EncodedWord);
    const bool dimmed = std::any_of(line.spans.begin(), line.spans.end(),
                                    [](const Span& span) { return span.kind == SpanKind::Envelope; });
    if (!dimmed) {
        for (const TextRun run : line.text.escapes)
            add(run, ColorRole::Escape, QFont::Normal);
    }
    addKind(SpanKind::Declaration, ColorRole::DeclarationText, QFont::Bold);
    return ranges;
}

// ---- painting

void SpoolView::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(ColorRole::Surface));
    painter.setFont(font());
    const qreal widestBefore = m_widest;
    const qreal gutter = gutterWidth();
    const std::vector<InSight> rows = inSight();
    painter.save();
    painter.setClipRect(QRectF(gutter, 0, viewport()->width() - gutter, viewport()->height()));
    for (const InSight& row : rows)
        paintRow(painter, *row.line, row.y);
    painter.restore();
    // After a failure what is still known is shown, but it is no longer vouched for.
    painter.fillRect(QRectF(0, 0, gutter, viewport()->height()),
                     theme.color(hasFailed() ? ColorRole::ErrorSurface : ColorRole::Window));
    for (const InSight& row : rows)
        paintGutter(painter, *row.line, row.y);
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawLine(QPointF(gutter, 0), QPointF(gutter, viewport()->height()));
    paintFocus(painter);
    if (m_widest > widestBefore && !m_wrap)
        QTimer::singleShot(0, this, &SpoolView::updateScrollBars);
    reportReader();
}

void SpoolView::paintRow(QPainter& painter, const Line& line, qreal y) const
{
    const Theme theme = Theme::forPalette(palette());
    painter.save();
    // A stranger's stacked accents must not reach into other rows.
    painter.setClipRect(QRectF(gutterWidth(), y, viewport()->width() - gutterWidth(), heightOf(line)),
                        Qt::IntersectClip);
    paintFold(painter, line, y);
    paintDeclarations(painter, line, y, false);
    QList<QTextLayout::FormatRange> selections = paintHits(painter, line, y);
    const auto overlay = [&](ByteRange range, std::optional<ColorRole> ground, ColorRole ink) {
        const TextRun run = line.text.run(range);
        if (range.isEmpty() || run.length <= 0 || line.unreadable)
            return;
        QTextCharFormat format;
        if (ground)
            format.setBackground(theme.color(*ground));
        format.setForeground(theme.color(ink));
        selections.append({run.start, run.length, format});
    };
    overlay(currentHit(), std::nullopt, ColorRole::CurrentHitText);
    const bool isDeclaration =
        m_declaration >= 0 &&
        m_spool->declarations.at(static_cast<size_t>(m_declaration)).range == selection();
    // The current declaration and the current hit keep their own, louder look.
    if (!isDeclaration && selection() != currentHit())
        overlay(selection(), ColorRole::Selection, ColorRole::SelectionText);
    painter.setPen(theme.color(ColorRole::Text)); // what text without a format of its own is drawn in
    line.layout.draw(&painter, {textLeft(), y}, selections,
                     QRectF(0, 0, viewport()->width(), viewport()->height()));
    paintDeclarations(painter, line, y, true);
    paintCaret(painter, line, y);
    painter.restore();
}

qreal SpoolView::heightOf(const Line& line) const
{
    return rowHeight() * std::max(1, line.layout.lineCount());
}

// One box in each line on the screen that a run reaches over.
std::vector<QRectF> SpoolView::boxes(const Line& line, TextRun run, qreal y) const
{
    std::vector<QRectF> boxes;
    const int end = run.start + std::max(run.length, 1);
    const QTextLine first = line.layout.lineForTextPosition(run.start);
    for (int i = first.isValid() ? first.lineNumber() : 0; i < line.layout.lineCount(); ++i) {
        const QTextLine piece = line.layout.lineAt(i);
        if (piece.textStart() >= end)
            break;
        const qreal from = piece.cursorToX(std::max(run.start, piece.textStart()));
        const qreal to = piece.cursorToX(std::min(end, piece.textStart() + piece.textLength()));
        boxes.emplace_back(textLeft() + std::min(from, to) - framePadding, y + i * rowHeight() + 0.5,
                           std::abs(to - from) + 2 * framePadding, rowHeight() - 1);
    }
    return boxes;
}

void SpoolView::paintDeclarations(QPainter& painter, const Line& line, qreal y, bool frames) const
{
    const Theme theme = Theme::forPalette(palette());
    for (const Span& span : line.spans) {
        if (span.kind != SpanKind::Declaration)
            continue;
        const bool current = span.declaration == m_declaration;
        painter.setPen(QPen(theme.color(ColorRole::DeclarationFrame), current ? 2.0 : 1.0));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF& box : boxes(line, line.text.run(span.range), y)) {
            if (frames)
                painter.drawRect(box);
            else
                painter.fillRect(box, theme.color(ColorRole::Declaration));
        }
    }
}

// What of a row lies between the pane's edges: a long row may hold thousands of hits, and each costs a
// look-up.
ByteRange SpoolView::bytesInSight(const Line& line) const
{
    const auto& offsets = line.text.offsets;
    if (m_wrap || line.layout.lineCount() == 0 || offsets.empty())
        return ByteRange::fromTo(line.row.offset, line.row.next);
    const QTextLine piece = line.layout.lineAt(0);
    const auto at = [&](qreal x) {
        const auto last = static_cast<int>(offsets.size()) - 1;
        return offsets.at(static_cast<size_t>(std::clamp(piece.xToCursor(x - textLeft()), 0, last)));
    };
    return ByteRange::fromTo(at(gutterWidth()), at(viewport()->width()) + 1);
}

// Draws the ground; returns the ink.
QList<QTextLayout::FormatRange> SpoolView::paintHits(QPainter& painter, const Line& line, qreal y) const
{
    QList<QTextLayout::FormatRange> inks;
    if (line.unreadable)
        return inks;
    const Theme theme = Theme::forPalette(palette());
    QTextCharFormat ink;
    ink.setForeground(theme.color(ColorRole::HitText));
    const auto ground = [&](TextRun run, ColorRole role) {
        for (const QRectF& box : boxes(line, run, y))
            painter.fillRect(box.adjusted(framePadding, 0, -framePadding, 0), theme.color(role));
    };
    for (const ByteRange hit : hitsIn(bytesInSight(line))) {
        const TextRun run = line.text.run(hit);
        if (hit == currentHit() || run.length <= 0)
            continue;
        ground(run, ColorRole::Hit);
        if (inks.size() < mostInks)
            inks.append({run.start, run.length, ink});
    }
    const TextRun current = line.text.run(currentHit());
    if (currentHit().isEmpty() || current.length <= 0)
        return inks;
    ground(current, ColorRole::CurrentHit);
    return inks;
}

// A quiet stroke beside the lines that go on a field.
void SpoolView::paintFold(QPainter& painter, const Line& line, qreal y) const
{
    const auto isFold = [](const Span& span) { return span.kind == SpanKind::Fold; };
    if (std::none_of(line.spans.begin(), line.spans.end(), isFold))
        return;
    painter.fillRect(QRectF(textLeft() - spoolViewMargin / 2.0, y, 1.5, heightOf(line)),
                     Theme::forPalette(palette()).color(ColorRole::HeaderName));
}

void SpoolView::paintCaret(QPainter& painter, const Line& line, qreal y) const
{
    const bool atEnd = line.number + 1 == rowCount() && m_index.isComplete();
    const bool here = caret() >= line.row.offset && (caret() < line.row.next || atEnd);
    if (!hasFocus() || !here || line.layout.lineCount() == 0)
        return;
    painter.setPen(Theme::forPalette(palette()).color(ColorRole::Text));
    line.layout.drawCursor(&painter, {textLeft(), y}, line.text.run({caret(), 0}).start, 1);
}

void SpoolView::paintGutter(QPainter& painter, const Line& line, qreal y) const
{
    if (line.unreadable)
        return;
    const Theme theme = Theme::forPalette(palette());
    const qreal character = characterWidth();
    const QRectF number(character, y, character * lineDigits(), rowHeight());
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                     line.row.continues ? u"…"_s : QString::number(line.row.line));
    if (!m_offsets)
        return;
    const QRectF offset(number.right() + character, y, gutterWidth() - number.right() - 2 * character,
                        rowHeight());
    if (!hasFailed())
        painter.setPen(theme.color(ColorRole::Gutter));
    painter.drawText(offset, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.row.offset));
}

} // namespace ims
