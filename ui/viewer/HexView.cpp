#include "ui/viewer/HexView.h"

#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int wideRow = 16;
constexpr int narrowRow = 8;
constexpr int group = 8;
constexpr int leastDigits = 8;
constexpr qreal margin = 8; // device-independent pixels

bool isPrintable(uchar byte)
{
    return byte >= 0x20 && byte <= 0x7E;
}

constexpr QChar otherByte = u'·';

} // namespace

HexView::HexView(QWidget* parent)
    : ByteView(parent)
{
    setAccessibleName(tr("Bytes"));
    setAccessibleDescription(tr("The bytes of the file in hexadecimal, and as characters beside."));
}

void HexView::setContent(ByteSourcePtr source)
{
    setSource(std::move(source));
    m_marks.clear();
    relayout(true);
    scroll().setFirst(0);
    horizontalScrollBar()->setValue(0);
}

void HexView::clear()
{
    setContent(nullptr);
}

void HexView::setMarks(std::vector<ByteRange> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

// ---- geometry

qint64 HexView::rowCount() const
{
    const qint64 size = fileSize();
    return size / m_columns + (size % m_columns != 0 ? 1 : 0);
}

qint64 HexView::rowOf(qint64 offset) const
{
    return std::clamp<qint64>(offset / m_columns, 0, std::max<qint64>(0, rowCount() - 1));
}

int HexView::offsetDigits() const
{
    const auto digits = QString::number(std::max<qint64>(0, fileSize() - 1), 16).size();
    return std::max(leastDigits, static_cast<int>(digits));
}

qreal HexView::contentWidth(int columns) const
{
    const int hex = columns * 3 - 1 + (columns / group - 1);
    return 2 * margin + characterWidth() * (offsetDigits() + 2 + hex + 2 + columns);
}

qreal HexView::hexLeft(int column) const
{
    const int characters = offsetDigits() + 2 + column * 3 + column / group;
    return margin + characterWidth() * characters - horizontalScrollBar()->value();
}

qreal HexView::characterLeft(int column) const
{
    return hexLeft(m_columns - 1) + characterWidth() * (4 + column);
}

QRectF HexView::cell(qint64 offset, bool asCharacter) const
{
    const qint64 row = offset / m_columns - firstVisibleRow();
    if (row < 0 || row > visibleRows() || offset < 0 || offset >= fileSize())
        return {};
    const int column = static_cast<int>(offset % m_columns);
    const qreal y = static_cast<qreal>(row) * rowHeight();
    return asCharacter ? QRectF(characterLeft(column), y, characterWidth(), rowHeight())
                       : QRectF(hexLeft(column), y, 2 * characterWidth(), rowHeight());
}

void HexView::relayout(bool)
{
    const qint64 top = firstVisibleRow() * m_columns;
    const int columns = contentWidth(wideRow) <= viewport()->width() ? wideRow : narrowRow;
    const bool changed = columns != m_columns;
    m_columns = columns;
    scroll().setExtent(rowCount() - visibleRows(), visibleRows());
    if (changed)
        scroll().setFirst(rowOf(top));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width()));
    horizontalScrollBar()->setSingleStep(std::max(1, static_cast<int>(characterWidth() * 3)));
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(contentWidth(m_columns))) - viewport()->width()));
    viewport()->update();
}

void HexView::ensureVisible(qint64 offset, bool centre)
{
    const qint64 row = rowOf(offset);
    const qint64 first = firstVisibleRow();
    const qint64 page = visibleRows();
    if (row < first)
        scroll().setFirst(centre ? row - page / 2 : row);
    else if (row - first >= page)
        scroll().setFirst(centre ? row - page / 2 : row - page + 1);
    const int left = static_cast<int>(hexLeft(static_cast<int>(offset % m_columns)));
    const int width = static_cast<int>(3 * characterWidth());
    if (left < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - width);
    else if (left + width > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left + 2 * width -
                                        viewport()->width());
}

// ---- caret

qint64 HexView::offsetAtPoint(const QPointF& point, Click click) const
{
    const auto line = static_cast<qint64>(std::floor(point.y() / rowHeight()));
    const qint64 row = std::clamp<qint64>(firstVisibleRow() + line, 0, std::max<qint64>(0, rowCount() - 1));
    const bool characters = point.x() >= characterLeft(0) - characterWidth();
    const qreal half = click == Click::Drag ? 0.5 : 0; // a drag ends at the border that is nearest
    int column = 0;
    if (characters) {
        column = static_cast<int>(std::floor((point.x() - characterLeft(0)) / characterWidth() + half));
    } else {
        qreal x = point.x() - hexLeft(0);
        if (m_columns > group && x >= hexLeft(group) - hexLeft(0) - characterWidth() / 2)
            x -= characterWidth();
        column = static_cast<int>(std::floor(x / (3 * characterWidth()) + half));
    }
    const int last = click == Click::Drag ? m_columns : m_columns - 1;
    const qint64 start = row * m_columns;
    const qint64 room = fileSize() - start - (click == Click::Drag ? 0 : 1);
    return start + std::clamp<qint64>(std::clamp(column, 0, last), 0, std::max<qint64>(0, room));
}

ByteRange HexView::clicked(qint64 offset, Click click) const
{
    if (click != Click::Triple)
        return {offset, std::min<qint64>(1, fileSize() - offset)};
    const qint64 start = rowOf(offset) * m_columns;
    return {start, std::min<qint64>(m_columns, fileSize() - start)};
}

qint64 HexView::destination(CaretMove move) const
{
    const qint64 size = fileSize();
    const qint64 start = rowOf(caret()) * m_columns;
    const qint64 page = qint64(visibleRows()) * m_columns;
    // Differences, not sums: near the end of 8 EiB a sum would overflow.
    const auto forward = [&](qint64 by) { return by > size - caret() ? caret() : caret() + by; };
    const auto back = [&](qint64 by) { return by > caret() ? caret() % m_columns : caret() - by; };
    switch (move) {
    case CaretMove::Left:
        return std::max<qint64>(0, caret() - 1);
    case CaretMove::Right:
        return forward(1);
    case CaretMove::Up:
        return back(m_columns);
    case CaretMove::Down:
        return forward(m_columns);
    case CaretMove::PageUp:
        return back(page);
    case CaretMove::PageDown:
        return page > size - caret() ? size : caret() + page;
    case CaretMove::RowStart:
        return start;
    case CaretMove::RowEnd:
        return start + std::min<qint64>(m_columns - 1, std::max<qint64>(0, size - start - 1));
    case CaretMove::FileStart:
        return 0;
    case CaretMove::FileEnd:
        break;
    }
    return size;
}

void HexView::copy()
{
    const QString hex = selectedHex();
    if (hex.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(hex);
    if (selection().length > mostHexBytes)
        Q_EMIT copiedInPart(mostHexBytes);
}

// ---- text

QString HexView::rowText(qint64 row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const qint64 start = row * m_columns;
    const QByteArrayView held = bytes({start, std::min<qint64>(m_columns, fileSize() - start)});
    QString hex;
    QString characters;
    for (qsizetype i = 0; i < m_columns; ++i) {
        if (i > 0)
            hex += i % group == 0 ? u"  "_s : u" "_s;
        if (i >= held.size()) {
            hex += u"  "_s;
            continue;
        }
        const auto byte = static_cast<uchar>(held[i]);
        hex += u"%1"_s.arg(byte, 2, 16, QLatin1Char('0')).toUpper();
        characters += isPrintable(byte) ? QChar(QLatin1Char(held[i])) : otherByte;
    }
    return u"%1  %2  %3"_s.arg(start, offsetDigits(), 16, QLatin1Char('0')).arg(hex, characters);
}

QString HexView::textInSight() const
{
    QStringList rows;
    const qint64 end = std::min(rowCount(), firstVisibleRow() + visibleRows());
    for (qint64 row = firstVisibleRow(); row < end; ++row)
        rows.append(rowText(row));
    return rows.join(u'\n');
}

int HexView::lengthInSight(int row) const
{
    const qint64 start = (firstVisibleRow() + row) * m_columns;
    const auto held = static_cast<int>(std::clamp<qint64>(fileSize() - start, 0, m_columns));
    return offsetDigits() + 2 + m_columns * 3 - 1 + (m_columns / group - 1) + 2 + held + 1;
}

int HexView::positionInSight(qint64 offset) const
{
    const qint64 row = rowOf(offset) - firstVisibleRow();
    if (fileSize() == 0 || row < 0 || row >= visibleRows())
        return -1;
    int position = 0;
    for (int i = 0; i < row; ++i)
        position += lengthInSight(i);
    const auto column = static_cast<int>(offset - rowOf(offset) * m_columns);
    return position + offsetDigits() + 2 + column * 3 + (column < m_columns ? column / group : 0);
}

qint64 HexView::offsetInSight(int position) const
{
    int row = 0;
    for (; row < visibleRows() && position >= lengthInSight(row); ++row)
        position -= lengthInSight(row);
    const int inRow = position - offsetDigits() - 2;
    const int column = std::clamp((inRow - (inRow >= group * 3 ? 1 : 0)) / 3, 0, m_columns - 1);
    return std::min(fileSize(), (firstVisibleRow() + row) * m_columns + column);
}

QRectF HexView::rectInSight(int position) const
{
    return cell(offsetInSight(position));
}

int HexView::positionAt(const QPointF& point) const
{
    return positionInSight(offsetAtPoint(point, Click::Single));
}

// ---- painting

void HexView::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::forPalette(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(ColorRole::Surface));
    painter.setFont(font());
    const qreal gutter = hexLeft(0) - characterWidth();
    painter.fillRect(QRectF(0, 0, gutter, viewport()->height()),
                     theme.color(hasFailed() ? ColorRole::ErrorSurface : ColorRole::Window));
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawLine(QPointF(gutter, 0), QPointF(gutter, viewport()->height()));
    for (int i = 0; i <= visibleRows(); ++i)
        paintRow(painter, firstVisibleRow() + i, i * rowHeight());
    paintCaret(painter);
    paintFocus(painter);
    reportReader();
}

std::vector<HexView::Cell> HexView::cells(ByteRange row) const
{
    const QByteArrayView held = bytes(row);
    std::vector<Cell> cells;
    cells.reserve(static_cast<size_t>(held.size()));
    for (const char byte : held)
        cells.push_back({static_cast<uchar>(byte), Look::Plain});
    const auto look = [&](ByteRange range, Look as) {
        const qint64 first = std::max(range.offset, row.offset) - row.offset;
        const qint64 last = std::min<qint64>(range.end() - row.offset, held.size());
        for (qint64 i = first; i < last; ++i)
            cells[static_cast<size_t>(i)].look = as;
    };
    for (const ByteRange hit : hitsIn(row))
        look(hit, hit == currentHit() ? Look::CurrentHit : Look::Hit);
    auto mark = std::partition_point(m_marks.begin(), m_marks.end(),
                                     [&](ByteRange one) { return one.end() <= row.offset; });
    for (; mark != m_marks.end() && mark->offset < row.end(); ++mark)
        look(*mark, Look::Mark);
    look(selection(), Look::Selected);
    return cells;
}

void HexView::paintRow(QPainter& painter, qint64 row, qreal y) const
{
    if (row >= rowCount())
        return;
    const Theme theme = Theme::forPalette(palette());
    const ByteRange range{row * m_columns, std::min<qint64>(m_columns, fileSize() - row * m_columns)};
    painter.setPen(theme.color(hasFailed() ? ColorRole::Text : ColorRole::Gutter));
    const QRectF place(margin - horizontalScrollBar()->value(), y, characterWidth() * (offsetDigits() + 1),
                       rowHeight());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     u"%1"_s.arg(range.offset, offsetDigits(), 16, QLatin1Char('0')).toUpper());
    const std::vector<Cell> held = cells(range);
    if (held.empty()) {
        painter.setPen(theme.color(ColorRole::Error));
        painter.drawText(QRectF(hexLeft(0), y, contentWidth(m_columns), rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("could not be read"));
        return;
    }
    paintCells(painter, held, y, false);
    paintCells(painter, held, y, true);
    paintMarkFrames(painter, range, y);
}

// Runs of one look are drawn in one go: a screen has a thousand bytes and more.
void HexView::paintCells(QPainter& painter, const std::vector<Cell>& cells, qreal y, bool asCharacters) const
{
    const Theme theme = Theme::forPalette(palette());
    const auto left = [&](size_t i) {
        const auto column = static_cast<int>(i);
        return asCharacters ? characterLeft(column) : hexLeft(column);
    };
    const qreal cellWidth = characterWidth() * (asCharacters ? 1 : 2);
    const auto lookOf = [&](const Cell& cell) {
        const bool muted = asCharacters && cell.look == Look::Plain && !isPrintable(cell.byte);
        return muted ? Look::Muted : cell.look;
    };
    for (size_t i = 0; i < cells.size();) {
        const Look look = lookOf(cells[i]);
        size_t end = i + 1;
        while (end < cells.size() && lookOf(cells[end]) == look && (asCharacters || end % group != 0))
            ++end;
        // Over the gap between the groups, too, where the run goes on behind it.
        const bool goesOn = end < cells.size() && lookOf(cells[end]) == look;
        const QRectF box(left(i), y, (goesOn ? left(end) : left(end - 1) + cellWidth) - left(i), rowHeight());
        QString text;
        for (size_t k = i; k < end; ++k) {
            if (asCharacters)
                text += isPrintable(cells[k].byte) ? QChar(char16_t(cells[k].byte)) : otherByte;
            else
                text += u"%1 "_s.arg(cells[k].byte, 2, 16, QLatin1Char('0')).toUpper();
        }
        ColorRole ink = ColorRole::Text;
        const auto ground = [&](ColorRole role, ColorRole on) {
            painter.fillRect(box, theme.color(role));
            ink = on;
        };
        if (look == Look::Selected)
            ground(ColorRole::Selection, ColorRole::SelectionText);
        else if (look == Look::Mark)
            ground(ColorRole::Declaration, ColorRole::DeclarationText);
        else if (look == Look::Hit)
            ground(ColorRole::Hit, ColorRole::HitText);
        else if (look == Look::CurrentHit)
            ground(ColorRole::CurrentHit, ColorRole::CurrentHitText);
        else if (look == Look::Muted)
            ink = ColorRole::Muted;
        painter.setPen(theme.color(ink));
        painter.drawText(QRectF(box.left(), y, box.width() + cellWidth * 2, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        i = end;
    }
}

// A mark stays one beneath the selection: its frame is drawn over all.
void HexView::paintMarkFrames(QPainter& painter, ByteRange row, qreal y) const
{
    painter.setPen(Theme::forPalette(palette()).color(ColorRole::DeclarationFrame));
    painter.setBrush(Qt::NoBrush);
    auto mark = std::partition_point(m_marks.begin(), m_marks.end(),
                                     [&](ByteRange one) { return one.end() <= row.offset; });
    for (; mark != m_marks.end() && mark->offset < row.end(); ++mark) {
        const auto first = static_cast<int>(std::max(mark->offset, row.offset) - row.offset);
        const auto last = static_cast<int>(std::min(mark->end(), row.end()) - row.offset) - 1;
        if (last < first)
            continue;
        const qreal hexEnd = hexLeft(last) + 2 * characterWidth();
        painter.drawRect(QRectF(hexLeft(first) - 2, y + 0.5, hexEnd - hexLeft(first) + 4, rowHeight() - 1));
        const qreal end = characterLeft(last) + characterWidth();
        painter.drawRect(
            QRectF(characterLeft(first) - 1, y + 0.5, end - characterLeft(first) + 2, rowHeight() - 1));
    }
}

void HexView::paintCaret(QPainter& painter) const
{
    if (!hasFocus() || fileSize() == 0)
        return;
    painter.setPen(Theme::forPalette(palette()).color(ColorRole::Text));
    painter.setBrush(Qt::NoBrush);
    const bool atEnd = caret() >= fileSize();
    for (const bool asCharacter : {false, true}) {
        const QRectF box = cell(atEnd ? fileSize() - 1 : caret(), asCharacter);
        if (box.isNull())
            continue;
        if (atEnd) // behind the last byte
            painter.drawLine(box.topRight() + QPointF(1, 1), box.bottomRight() + QPointF(1, -1));
        else
            painter.drawRect(box.adjusted(-1, 0, 1, -1));
    }
}

} // namespace ims
