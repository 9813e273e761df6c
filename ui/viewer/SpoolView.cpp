#include "ui/viewer/SpoolView.h"

#include "ui/viewer/SpoolViewLine.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 firstScreen = qint64(256) * 1024; // bytes indexed before the first paint
constexpr qint64 leastSlice = qint64(16) << 20;    // bytes indexed in the background at a time, and more
constexpr int cachedUnits = 1 << 19;               // UTF-16 units that are kept laid out: about 30 MB
constexpr qint64 longestWalk = 1000;               // lines of wrapped rows that are laid out to scroll

} // namespace

SpoolView::SpoolView(QWidget* parent)
    : ByteView(parent)
    , m_lines(cachedUnits)
{
    setAccessibleName(tr("Spool file text"));
    setAccessibleDescription(
        tr("The bytes of the spool file as text. F4 goes to the next charset declaration."));
    scroll().setStepper([this](qint64 lines) {
        m_aheadOffset.reset();
        m_aheadLine.reset();
        setTop(moved(top(), lines));
    });
    connect(&scroll(), &RowScroll::dragged, this, [this] {
        m_aheadOffset.reset();
        m_aheadLine.reset();
        m_topPiece = firstVisibleRow() >= m_last.row ? m_last.piece : 0;
    });
}

SpoolView::~SpoolView() = default;

// ---- content

void SpoolView::setContent(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool,
                           std::shared_ptr<const CharsetCatalogue> catalogue)
{
    clear();
    setSource(std::move(source));
    m_spool = std::move(spool);
    m_catalogue = std::move(catalogue);
    m_highlighter = SpoolHighlighter(m_spool, *m_catalogue);
    const auto index = LineIndex::build(this->source(), firstScreen, {}, binaryEnd());
    if (!index)
        return reportFailure(index.error());
    useIndex(*index);
    horizontalScrollBar()->setValue(0);
    extendIndex();
}

void SpoolView::setSpoolFile(std::shared_ptr<const SpoolFile> spool)
{
    if (!source())
        return;
    m_spool = std::move(spool);
    m_highlighter = SpoolHighlighter(m_spool, *m_catalogue);
    m_declaration = -1;
    if (binaryEnd() != m_index.binaryEnd())
        return replaceIndex();
    useIndex(m_index);
}

void SpoolView::clear()
{
    m_job.cancel();
    m_highlighter = {};
    m_index = {};
    m_spool.reset();
    m_lines.clear();
    m_widest = 0;
    m_declaration = -1;
    m_topPiece = 0;
    m_goal = {};
    m_aheadOffset.reset();
    m_aheadLine.reset();
    setSource(nullptr);
    updateScrollBars();
}

// In slices, each some times as long as all before: what is counted can be scrolled through at once.
void SpoolView::extendIndex()
{
    if (m_index.isComplete())
        return;
    const qint64 done = m_index.indexedTo();
    const qint64 upTo = done > fileSize() / 4 ? fileSize() : std::max(4 * done, leastSlice);
    m_job.start([source = source(), index = m_index,
                 upTo](const JobContext& context) { return index.extended(source, upTo, context.stop()); },
                [this](const Expected<LineIndex>& index) {
                    if (!index)
                        return reportFailure(index.error());
                    m_index = *index;
                    updateScrollBars();
                    goAhead();
                    viewport()->update();
                    if (m_index.isComplete())
                        Q_EMIT indexed();
                    else
                        extendIndex();
                });
}

// The binary beginning is longer or shorter than was known: all rows are others. The old ones stay in sight
// until the place where the reader is has been counted anew.
void SpoolView::replaceIndex()
{
    const qint64 place = std::max(offsetOfPlace(top()), m_aheadOffset.value_or(0));
    const qint64 upTo = std::min(fileSize(), place + firstScreen);
    m_job.cancel(); // it counts the old rows
    m_lines.clear();
    const auto use = [this](const Expected<LineIndex>& index) {
        if (!index)
            return reportFailure(index.error());
        useIndex(*index);
        if (m_index.isComplete())
            Q_EMIT indexed();
        else
            extendIndex();
    };
    if (upTo <= 2 * firstScreen)
        return use(LineIndex::build(source(), upTo, {}, binaryEnd()));
    m_job.start(
        [source = source(), upTo, end = binaryEnd()](const JobContext& context) {
            return LineIndex::build(source, upTo, context.stop(), end);
        },
        use);
}

void SpoolView::useIndex(const LineIndex& index)
{
    const qint64 place = m_index.rows() > 0 ? offsetOfPlace(top()) : 0;
    m_index = index;
    m_lines.clear();
    updateScrollBars();
    setTop(placeOf(place));
    goAhead();
    viewport()->update();
}

// What was asked for before it was counted.
void SpoolView::goAhead()
{
    if (m_aheadLine && (*m_aheadLine <= m_index.lines() || m_index.isComplete()))
        goToLine(*std::exchange(m_aheadLine, {}));
    if (m_aheadOffset && (*m_aheadOffset < m_index.indexedTo() || m_index.isComplete()))
        ensureVisible(*std::exchange(m_aheadOffset, {}), true);
}

qint64 SpoolView::binaryEnd() const
{
    return m_spool && m_spool->envelope ? m_spool->envelope->range.end() : 0;
}

RowText SpoolView::rowText(qint64 row) const
{
    const LinePtr shown = line(row);
    return shown ? shown->text : RowText();
}

std::vector<Span> SpoolView::highlightSpans(qint64 row) const
{
    const LinePtr shown = line(row);
    return shown ? shown->spans : std::vector<Span>();
}

qint64 SpoolView::rowAt(qint64 offset) const
{
    return reader() ? m_index.rowAt(offset, *reader()) : -1;
}

qint64 SpoolView::lineAt(qint64 offset) const
{
    if (!reader() || m_index.rows() == 0 || (offset >= m_index.indexedTo() && !m_index.isComplete()))
        return 0;
    return m_index.row(rowAt(offset), *reader()).line;
}

// ---- scrolling

SpoolView::Place SpoolView::moved(Place from, qint64 lines) const
{
    const qint64 rows = m_index.rows();
    if (!m_wrap || std::abs(lines) > longestWalk) {
        const qint64 row = lines > rows - from.row ? rows - 1 : from.row + lines;
        return {std::clamp<qint64>(row, 0, std::max<qint64>(0, rows - 1)), 0};
    }
    for (; lines > 0; --lines) {
        if (from.piece + 1 < pieces(from.row))
            ++from.piece;
        else if (from.row + 1 < rows)
            from = {from.row + 1, 0};
    }
    for (; lines < 0; ++lines) {
        if (from.piece > 0)
            --from.piece;
        else if (from.row > 0)
            from = {from.row - 1, pieces(from.row - 1) - 1};
    }
    return from;
}

void SpoolView::setTop(Place place)
{
    const Place wanted = std::clamp(place, Place(), m_last);
    m_topPiece = wanted.piece;
    scroll().setFirst(wanted.row);
    viewport()->update();
}

SpoolView::Place SpoolView::placeOf(qint64 offset) const
{
    const qint64 row = std::max<qint64>(0, rowAt(offset));
    const LinePtr shown = m_wrap ? line(row) : nullptr;
    if (!shown || shown->layout.lineCount() == 0)
        return {row, 0};
    const QTextLine piece = shown->layout.lineForTextPosition(shown->text.run({offset, 0}).start);
    return {row, piece.isValid() ? piece.lineNumber() : 0};
}

qint64 SpoolView::offsetOfPlace(Place place) const
{
    if (place.piece == 0)
        return reader() ? m_index.row(place.row, *reader()).offset : 0;
    const LinePtr shown = line(place.row);
    if (!shown || place.piece >= shown->layout.lineCount())
        return shown ? shown->row.offset : 0;
    return shown->text.offsets.at(static_cast<size_t>(shown->layout.lineAt(place.piece).textStart()));
}

void SpoolView::updateScrollBars()
{
    const qint64 rows = m_index.rows();
    const Place end{std::max<qint64>(0, rows - 1), m_wrap && rows > 0 ? pieces(rows - 1) - 1 : 0};
    m_last = moved(end, 1 - visibleRows());
    scroll().setExtent(m_last.row, visibleRows());
    m_topPiece = std::min(top(), m_last).piece;
    horizontalScrollBar()->setPageStep(std::max(1, static_cast<int>(textRoom())));
    horizontalScrollBar()->setSingleStep(static_cast<int>(characterWidth()) * 4);
    const qreal hidden = m_wrap ? 0 : m_widest + spoolViewMargin - textRoom();
    horizontalScrollBar()->setRange(0, static_cast<int>(std::max<qreal>(0, hidden)));
}

void SpoolView::relayout(bool look)
{
    const qint64 place = m_index.rows() > 0 ? offsetOfPlace(top()) : 0;
    if (look || m_wrap)
        m_lines.clear();
    if (look)
        m_widest = 0;
    updateScrollBars();
    if (m_index.rows() > 0)
        setTop(m_wrap ? placeOf(place) : Place{firstVisibleRow(), 0});
}

void SpoolView::setWrap(bool wrap)
{
    if (wrap == m_wrap)
        return;
    const qint64 place = m_index.rows() > 0 ? offsetOfPlace(top()) : 0;
    m_wrap = wrap;
    m_topPiece = 0;
    m_lines.clear();
    updateScrollBars();
    if (m_index.rows() > 0)
        setTop(placeOf(place));
    viewport()->update();
}

void SpoolView::setOffsetsShown(bool shown)
{
    m_offsets = shown;
    relayout(false);
    viewport()->update();
}

void SpoolView::ensureVisible(qint64 offset, bool centre)
{
    m_aheadOffset.reset();
    m_aheadLine.reset();
    if (rowCount() == 0)
        return;
    if (offset >= m_index.indexedTo() && !m_index.isComplete())
        m_aheadOffset = offset;
    const Place place = placeOf(offset);
    const qint64 page = visibleRows();
    const qint64 edge = centre && page > 2 ? 1 : 0; // what is looked for does not stand at the very edge
    if (place < moved(top(), top() == Place() ? 0 : edge))
        setTop(moved(place, centre ? -page / 2 : 0));
    else if (place > moved(top(), page - 1 - edge))
        setTop(moved(place, centre ? -page / 2 : 1 - page));
    const LinePtr shown = line(place.row);
    if (!shown || m_wrap)
        return;
    updateScrollBars();
    const qreal x = caretX(offset);
    const int left = horizontalScrollBar()->value();
    const int room = horizontalScrollBar()->pageStep();
    if (x < left || x > left + room - 4 * spoolViewMargin)
        horizontalScrollBar()->setValue(std::max(0, static_cast<int>(x) - room / 2));
}

void SpoolView::goToLine(qint64 line)
{
    if (!reader() || rowCount() == 0)
        return;
    const qint64 row = m_index.rowOfLine(line, *reader());
    const qint64 offset = m_index.row(row, *reader()).offset;
    setSelection({offset, 0}, offset, offset);
    ensureVisible(offset, true);
    if (line > m_index.lines() && !m_index.isComplete())
        m_aheadLine = line;
}

void SpoolView::goToOffset(qint64 offset)
{
    select({offset, 0});
}

// ---- declarations

void SpoolView::goToDeclaration(int index)
{
    if (!m_spool || index < 0 || static_cast<size_t>(index) >= m_spool->declarations.size())
        return;
    const bool changed = m_declaration != index;
    m_declaration = index;
    select(m_spool->declarations.at(static_cast<size_t>(index)).range);
    if (changed)
        Q_EMIT currentDeclarationChanged(index);
}

void SpoolView::nextDeclaration()
{
    step(1);
}

void SpoolView::previousDeclaration()
{
    step(-1);
}

void SpoolView::step(int direction)
{
    const int count = m_spool ? static_cast<int>(m_spool->declarations.size()) : 0;
    if (count == 0)
        return;
    if (m_declaration < 0)
        goToDeclaration(direction > 0 ? 0 : count - 1);
    else
        goToDeclaration((m_declaration + direction + count) % count);
}

} // namespace ims
