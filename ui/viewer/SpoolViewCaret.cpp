// Where bytes stand in the text: the caret, words and lines, what can be copied, what a screen reader is
// told.

#include "core/base/SafeText.h"
#include "ui/viewer/SpoolViewLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 mostCopied = qint64(1024) * 1024;
constexpr qint64 mostQuotedRows = 64;
constexpr qint64 mostQuotedHex = 256;  // bytes
constexpr int mostInSight = 64 * 1024; // UTF-16 units told to a screen reader

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-';
}

} // namespace

// ---- caret

qreal SpoolView::caretX(qint64 offset) const
{
    const Place place = placeOf(offset);
    const LinePtr shown = line(place.row);
    if (!shown || place.piece >= shown->layout.lineCount())
        return 0;
    return shown->layout.lineAt(place.piece).cursorToX(shown->text.run({offset, 0}).start);
}

qint64 SpoolView::offsetInPiece(Place place, qreal x) const
{
    const LinePtr shown = line(place.row);
    if (!shown || shown->layout.lineCount() == 0)
        return 0;
    const QTextLine piece = shown->layout.lineAt(std::clamp(place.piece, 0, shown->layout.lineCount() - 1));
    int unit = piece.xToCursor(x);
    // The end of a piece is the start of the next one: there the caret would stand a line too low.
    const bool lastPiece = piece.lineNumber() + 1 == shown->layout.lineCount();
    if (!lastPiece && unit >= piece.textStart() + piece.textLength())
        unit = piece.textStart() + piece.textLength() - 1;
    const auto last = static_cast<int>(shown->text.offsets.size()) - 1;
    return shown->text.offsets.at(static_cast<size_t>(std::clamp(unit, 0, last)));
}

qint64 SpoolView::offsetAtPoint(const QPointF& point, Click) const
{
    const auto lines = static_cast<qint64>(std::floor(point.y() / rowHeight()));
    return offsetInPiece(moved(top(), lines), point.x() - textLeft());
}

qint64 SpoolView::offsetBeside(qint64 offset, int direction) const
{
    const qint64 row = rowAt(offset);
    const LinePtr shown = line(row);
    if (!shown)
        return offset;
    const auto& offsets = shown->text.offsets;
    if (direction > 0) {
        const auto it = std::upper_bound(offsets.begin(), offsets.end(), offset);
        return it != offsets.end() ? *it : (row + 1 < rowCount() ? shown->row.next : offset);
    }
    const auto it = std::lower_bound(offsets.begin(), offsets.end(), offset);
    if (it != offsets.begin())
        return *std::prev(it);
    const LinePtr before = line(row - 1);
    return before ? before->text.offsets.back() : offset;
}

qint64 SpoolView::destination(CaretMove move) const
{
    const LinePtr here = line(rowAt(caret()));
    if (!here)
        return caret();
    const auto by = [&](qint64 lines) {
        const qreal x = m_goal.caret == caret() ? m_goal.x : caretX(caret());
        m_goal = {offsetInPiece(moved(placeOf(caret()), lines), x), x};
        return m_goal.caret;
    };
    switch (move) {
    case CaretMove::Left:
        return offsetBeside(caret(), -1);
    case CaretMove::Right:
        return offsetBeside(caret(), 1);
    case CaretMove::Up:
        return by(-1);
    case CaretMove::Down:
        return by(1);
    case CaretMove::PageUp:
        return by(-visibleRows());
    case CaretMove::PageDown:
        return by(visibleRows());
    case CaretMove::RowStart:
        return here->row.offset;
    case CaretMove::RowEnd:
        return here->row.offset + here->row.length;
    case CaretMove::FileStart:
        return 0;
    case CaretMove::FileEnd:
        break;
    }
    return fileSize();
}

ByteRange SpoolView::clicked(qint64 offset, Click click) const
{
    return click == Click::Triple ? lineRange(offset) : wordAt(offset);
}

ByteRange SpoolView::wordAt(qint64 offset) const
{
    const LinePtr shown = line(rowAt(offset));
    if (!shown || shown->text.text.isEmpty())
        return {offset, 0};
    const QString& text = shown->text.text;
    const qsizetype unit = std::min<qsizetype>(shown->text.run({offset, 0}).start, text.size() - 1);
    qsizetype first = unit;
    qsizetype last = unit + 1;
    if (isWordCharacter(text[unit])) {
        while (first > 0 && isWordCharacter(text[first - 1]))
            --first;
        while (last < text.size() && isWordCharacter(text[last]))
            ++last;
    }
    const auto& offsets = shown->text.offsets;
    // Half an escape or half a surrogate pair stands for no byte.
    while (last < text.size() &&
           offsets.at(static_cast<size_t>(last)) == offsets.at(static_cast<size_t>(last) - 1))
        ++last;
    return ByteRange::fromTo(offsets.at(static_cast<size_t>(first)), offsets.at(static_cast<size_t>(last)));
}

// A line may have many rows: they are found by the index, not one by one.
ByteRange SpoolView::lineRange(qint64 offset) const
{
    const qint64 number = lineAt(offset);
    if (number == 0)
        return {offset, 0};
    const TextRow first = m_index.row(m_index.rowOfLine(number, *reader()), *reader());
    if (number >= m_index.lines()) {
        const TextRow last = m_index.row(rowCount() - 1, *reader());
        return ByteRange::fromTo(first.offset, last.offset + last.length);
    }
    const qint64 next = m_index.rowOfLine(number + 1, *reader());
    const TextRow last = m_index.row(next - 1, *reader());
    return ByteRange::fromTo(first.offset, last.offset + last.length);
}

// ---- copies

TextRow SpoolView::rowToCopy(qint64 offset) const
{
    const bool counted = m_index.isComplete() || offset < m_index.indexedTo();
    return counted ? m_index.row(rowAt(offset), *reader()) : m_index.rowFrom(offset, *reader());
}

TextRow SpoolView::readRow(const TextRow& row, RowText* text) const
{
    *text = makeRowText(bytes({row.offset, row.length}), row.offset, m_highlighter.charsetAt(row.offset));
    return m_index.after(row, *reader());
}

QString SpoolView::selectedText() const
{
    if (selection().isEmpty() || !reader() || rowCount() == 0)
        return {};
    const qint64 end = std::min(selection().end(), selection().offset + mostCopied);
    QString text;
    RowText shown;
    TextRow row = rowToCopy(selection().offset);
    while (row.offset < end && row.offset < fileSize() && !reader()->error()) {
        const TextRow next = readRow(row, &shown);
        const TextRun run = shown.run(ByteRange::fromTo(selection().offset, end));
        text += QStringView(shown.text).mid(run.start, run.length);
        if (row.endsLine && row.next <= end)
            text += u'\n';
        if (row.next <= row.offset)
            break;
        row = next;
    }
    return text;
}

void SpoolView::copy()
{
    const QString text = selectedText();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    if (selection().length > mostCopied)
        Q_EMIT copiedInPart(mostCopied);
}

QString SpoolView::quotedEvidence() const
{
    if (!reader() || rowCount() == 0)
        return {};
    const ByteRange range = selection().isEmpty() ? lineRange(caret()) : selection();
    const QLocale c = QLocale::c();
    QStringList lines = {tr("File: %1").arg(visibleText(source()->name()))};
    const qint64 lastByte = std::max(range.offset, range.end() - 1);
    lines += tr("Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all", nullptr,
                static_cast<int>(std::min<qint64>(range.length, std::numeric_limits<int>::max())))
                 .arg(c.toString(range.offset), c.toString(lastByte),
                      QString::number(range.offset, 16).toUpper(), QString::number(lastByte, 16).toUpper());
    const qint64 firstLine = lineAt(range.offset);
    const qint64 lastLine = lineAt(lastByte);
    if (firstLine > 0 && lastLine > firstLine)
        lines += tr("Lines: %1 to %2").arg(firstLine).arg(lastLine);
    else if (firstLine > 0)
        lines += tr("Line: %1").arg(firstLine);
    RowText shown;
    TextRow row = rowToCopy(range.offset);
    qint64 rows = 0;
    for (; row.offset < range.end() && rows < mostQuotedRows && !reader()->error(); ++rows) {
        const TextRow next = readRow(row, &shown);
        const TextRun run = shown.run(range);
        lines += u"> "_s + QStringView(shown.text).mid(run.start, run.length);
        if (row.next <= row.offset)
            break;
        row = next;
    }
    if (rows == mostQuotedRows && row.offset < range.end())
        lines += tr("(cut here: the rest is left out)");
    if (range.length > 0 && range.length <= mostQuotedHex)
        lines += tr("Hex: %1").arg(QString::fromLatin1(bytes(range).toByteArray().toHex(' ').toUpper()));
    return lines.join(u'\n') + u'\n';
}

// ---- what is in sight

std::vector<SpoolView::InSight> SpoolView::inSight() const
{
    std::vector<InSight> rows;
    qreal y = -m_topPiece * rowHeight();
    int start = 0;
    for (qint64 row = firstVisibleRow(); y < viewport()->height() && row < rowCount(); ++row) {
        LinePtr shown = line(row);
        if (!shown)
            break;
        const qreal height = heightOf(*shown);
        const auto units = static_cast<int>(shown->text.text.size()) + 1;
        rows.push_back({std::move(shown), start, y});
        start += units;
        y += height;
    }
    return rows;
}

QString SpoolView::textInSight() const
{
    QString text;
    for (const InSight& row : inSight()) {
        if (text.size() + row.line->text.text.size() > mostInSight)
            break;
        text += row.line->text.text + u'\n';
    }
    text.chop(1);
    return text;
}

int SpoolView::positionInSight(qint64 offset) const
{
    for (const InSight& row : inSight()) {
        const TextRow& bytes = row.line->row;
        const bool here = offset < bytes.next || row.line->number + 1 == rowCount();
        if (offset >= bytes.offset && here)
            return row.start + row.line->text.run({offset, 0}).start;
    }
    return -1;
}

qint64 SpoolView::offsetInSight(int position) const
{
    const auto rows = inSight();
    const auto behind = std::partition_point(rows.begin(), rows.end(),
                                             [&](const InSight& row) { return row.start <= position; });
    if (behind == rows.begin())
        return 0;
    const InSight& row = *std::prev(behind);
    const auto last = static_cast<int>(row.line->text.offsets.size()) - 1;
    return row.line->text.offsets.at(static_cast<size_t>(std::clamp(position - row.start, 0, last)));
}

QRectF SpoolView::rectInSight(int position) const
{
    for (const InSight& row : inSight()) {
        const int unit = position - row.start;
        if (unit < 0 || unit > row.line->text.text.size())
            continue;
        const QTextLine piece = row.line->layout.lineForTextPosition(unit);
        if (!piece.isValid())
            return {textLeft(), row.y, characterWidth(), rowHeight()};
        const qreal x = piece.cursorToX(unit);
        const qreal end = piece.cursorToX(unit + 1);
        return {textLeft() + std::min(x, end), row.y + piece.lineNumber() * rowHeight(),
                std::max(std::abs(end - x), 1.0), rowHeight()};
    }
    return {};
}

int SpoolView::positionAt(const QPointF& point) const
{
    return positionInSight(offsetAtPoint(point, Click::Single));
}

} // namespace ims
