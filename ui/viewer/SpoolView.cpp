#include "ui/viewer/SpoolView.h"

#include "ui/common/Theme.h"
#include "ui/viewer/SpoolViewLine.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 firstScreen = qint64(256) * 1024; // bytes indexed before the first paint
constexpr qint64 mostCopied = qint64(1024) * 1024;
constexpr int cachedLines = 400;

QFont textFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s, font.family()});
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

SpoolView::SpoolView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_lines(cachedLines)
{
    setFont(textFont());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Spool file text"));
    setAccessibleDescription(
        tr("The bytes of the spool file as text. F4 goes to the next charset declaration."));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
}

SpoolView::~SpoolView() = default;

void SpoolView::setContent(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool,
                           std::shared_ptr<const CharsetCatalogue> catalogue)
{
    clear();
    m_source = std::move(source);
    m_spool = std::move(spool);
    m_catalogue = std::move(catalogue);
    m_highlighter = SpoolHighlighter(m_spool, *m_catalogue);
    m_reader = std::make_unique<ByteReader>(m_source);
    const auto index = LineIndex::build(m_source, firstScreen, {}, binaryEnd());
    if (!index) {
        m_failed = true;
        Q_EMIT failed(index.error());
        return;
    }
    m_index = *index;
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
    if (!m_index.isComplete())
        buildWholeIndex();
}

void SpoolView::clear()
{
    m_job.cancel();
    m_highlighter = {};
    m_index = {};
    m_reader.reset();
    m_source.reset();
    m_lines.clear();
    m_widest = 0;
    m_selection = {};
    m_anchor = m_caret = 0;
    m_declaration = -1;
    m_failed = false;
    m_selectedAhead = false;
    updateScrollBars();
    viewport()->update();
}

void SpoolView::buildWholeIndex()
{
    m_job.start(
        [source = m_source, end = binaryEnd()](const JobContext& context) {
            return LineIndex::build(source, source->size(), context.stop(), end);
        },
        [this](const Expected<LineIndex>& index) {
            if (!index) {
                m_failed = true;
                Q_EMIT failed(index.error());
                return;
            }
            m_index = *index;
            m_lines.clear();
            updateScrollBars();
            if (std::exchange(m_selectedAhead, false))
                ensureVisible(m_selection.offset, true);
            viewport()->update();
            Q_EMIT indexed();
        });
}

qint64 SpoolView::binaryEnd() const
{
    return m_spool->envelope ? m_spool->envelope->range.end() : 0;
}

qint64 SpoolView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

const SpoolView::Line* SpoolView::line(qint64 row) const
{
    if (!m_reader || row < 0 || row >= m_index.rows())
        return nullptr;
    if (const Line* known = m_lines.object(row))
        return known;
    auto made = std::make_unique<Line>();
    made->row = m_index.row(row, *m_reader);
    const QByteArrayView window = m_reader->at(made->row.offset, made->row.length);
    const QByteArrayView bytes = window.first(std::min<qsizetype>(window.size(), made->row.length));
    made->text = makeRowText(bytes, made->row.offset, m_highlighter.charsetAt(made->row.offset));
    made->spans = m_highlighter.spans(made->row, bytes);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    made->layout.setTextOption(option);
    made->layout.setFont(font());
    made->layout.setText(made->text.text);
    made->layout.setFormats(formats(made->row, bytes, made->text));
    made->layout.beginLayout();
    QTextLine textLine = made->layout.createLine();
    if (textLine.isValid())
        textLine.setLineWidth(std::numeric_limits<int>::max() / 2);
    made->layout.endLayout();
    if (textLine.isValid())
        m_widest = std::max(m_widest, textLine.naturalTextWidth());
    const Line* result = made.get();
    m_lines.insert(row, made.release());
    return result;
}

QList<QTextLayout::FormatRange> SpoolView::formats(const TextRow& row, QByteArrayView bytes,
                                                   const RowText& text) const
{
    const Theme theme = Theme::forPalette(palette());
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](TextRun run, ColorRole role, QFont::Weight weight) {
        QTextCharFormat format;
        format.setForeground(theme.color(role));
        if (weight != QFont::Normal)
            format.setFontWeight(weight);
        ranges.append({run.start, run.length, format});
    };
    const auto spans = m_highlighter.spans(row, bytes);
    const auto addKind = [&](SpanKind kind, ColorRole role, QFont::Weight weight) {
        for (const Span& span : spans) {
            if (span.kind == kind)
                add(text.run(span.range), role, weight);
        }
    };
    addKind(SpanKind::Envelope, ColorRole::Envelope, QFont::Normal);
    addKind(SpanKind::HeaderName, ColorRole::HeaderName, QFont::Normal);
    addKind(SpanKind::Delimiter, ColorRole::Delimiter, QFont::Normal);
    addKind(SpanKind::EncodedWord, ColorRole::EncodedWord, QFont::Normal);
    const bool dimmed =
        std::any_of(spans.begin(), spans.end(), [](const Span& s) { return s.kind == SpanKind::Envelope; });
    if (!dimmed) {
        for (const TextRun run : text.escapes)
            add(run, ColorRole::Escape, QFont::Normal);
    }
    addKind(SpanKind::Declaration, ColorRole::DeclarationText, QFont::Bold);
    return ranges;
}

RowText SpoolView::rowText(qint64 row) const
{
    const Line* shown = line(row);
    return shown ? shown->text : RowText();
}

std::vector<Span> SpoolView::highlightSpans(qint64 row) const
{
    const Line* shown = line(row);
    return shown ? shown->spans : std::vector<Span>();
}

qint64 SpoolView::rowAt(qint64 offset) const
{
    return m_reader ? m_index.rowAt(offset, *m_reader) : -1;
}

void SpoolView::updateScrollBars()
{
    const qint64 rows = std::min<qint64>(m_index.rows(), std::numeric_limits<int>::max());
    verticalScrollBar()->setPageStep(std::max(1, visibleRows()));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, rows - visibleRows())));
    const qreal room = viewport()->width() - gutterWidth() - 2 * spoolViewMargin;
    horizontalScrollBar()->setPageStep(std::max(1, static_cast<int>(room)));
    horizontalScrollBar()->setSingleStep(static_cast<int>(QFontMetricsF(font()).horizontalAdvance(u'0')) * 4);
    horizontalScrollBar()->setRange(0, static_cast<int>(std::max<qreal>(0, m_widest - room)));
}

void SpoolView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void SpoolView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_lines.clear();
        updateScrollBars();
        viewport()->update();
    }
}

void SpoolView::checkReader()
{
    if (m_failed || !m_reader || !m_reader->error())
        return;
    m_failed = true;
    const Error error = *m_reader->error();
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void SpoolView::select(ByteRange range)
{
    m_selection = range;
    m_anchor = range.offset;
    m_caret = range.end();
    m_selectedAhead = !m_index.isComplete() && rowAt(range.offset) + 1 >= m_index.rows();
    ensureVisible(range.offset, true);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void SpoolView::ensureVisible(qint64 offset, bool centre)
{
    const qint64 row = rowAt(offset);
    if (row < 0)
        return;
    const int top = verticalScrollBar()->value();
    const int target = static_cast<int>(std::min<qint64>(row, std::numeric_limits<int>::max()));
    if (centre && (target < top + 1 || target >= top + visibleRows() - 1))
        verticalScrollBar()->setValue(target - visibleRows() / 2);
    else if (target < top)
        verticalScrollBar()->setValue(target);
    else if (target >= top + visibleRows())
        verticalScrollBar()->setValue(target - visibleRows() + 1);
    const Line* shown = line(row);
    if (!shown || shown->layout.lineCount() == 0)
        return;
    updateScrollBars();
    const qreal x = shown->layout.lineAt(0).cursorToX(shown->text.run({offset, 0}).start);
    const int left = horizontalScrollBar()->value();
    const int room = horizontalScrollBar()->pageStep();
    if (x < left || x > left + room - 4 * spoolViewMargin)
        horizontalScrollBar()->setValue(std::max(0, static_cast<int>(x) - room / 2));
}

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

qint64 SpoolView::offsetInRow(qint64 row, qreal x) const
{
    const Line* shown = line(row);
    if (!shown || shown->layout.lineCount() == 0)
        return 0;
    const int unit = shown->layout.lineAt(0).xToCursor(x - textLeft());
    const auto last = static_cast<int>(shown->text.offsets.size()) - 1;
    return shown->text.offsets.at(static_cast<size_t>(std::clamp(unit, 0, last)));
}

qint64 SpoolView::offsetAtPoint(const QPointF& point) const
{
    const auto row = firstVisibleRow() + static_cast<qint64>(std::floor(point.y() / rowHeight()));
    return offsetInRow(std::clamp<qint64>(row, 0, std::max<qint64>(0, m_index.rows() - 1)), point.x());
}

qint64 SpoolView::offsetBeside(qint64 offset, int direction) const
{
    const qint64 row = rowAt(offset);
    const Line* shown = line(row);
    if (!shown)
        return offset;
    const auto& offsets = shown->text.offsets;
    if (direction > 0) {
        const auto it = std::upper_bound(offsets.begin(), offsets.end(), offset);
        return it != offsets.end() ? *it : (row + 1 < m_index.rows() ? shown->row.next : offset);
    }
    const auto it = std::lower_bound(offsets.begin(), offsets.end(), offset);
    if (it != offsets.begin())
        return *std::prev(it);
    const Line* before = line(row - 1);
    return before ? before->text.offsets.back() : offset;
}

void SpoolView::moveCaret(qint64 offset, bool extend)
{
    m_caret = offset;
    m_selectedAhead = false;
    if (!extend)
        m_anchor = offset;
    m_selection = ByteRange::fromTo(std::min(m_anchor, m_caret), std::max(m_anchor, m_caret));
    ensureVisible(m_caret, false);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void SpoolView::keyPressEvent(QKeyEvent* event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool whole = event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 row = rowAt(m_caret);
    const Line* here = line(row);
    if (!here)
        return QAbstractScrollArea::keyPressEvent(event);
    const auto toRow = [&](qint64 target) {
        const qreal x = here->layout.lineAt(0).cursorToX(here->text.run({m_caret, 0}).start) + textLeft();
        moveCaret(offsetInRow(std::clamp<qint64>(target, 0, m_index.rows() - 1), x), extend);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCaret(offsetBeside(m_caret, -1), extend);
    case Qt::Key_Right:
        return moveCaret(offsetBeside(m_caret, 1), extend);
    case Qt::Key_Up:
        return toRow(row - 1);
    case Qt::Key_Down:
        return toRow(row + 1);
    case Qt::Key_PageUp:
        return toRow(row - visibleRows());
    case Qt::Key_PageDown:
        return toRow(row + visibleRows());
    case Qt::Key_Home:
        return moveCaret(whole ? 0 : here->row.offset, extend);
    case Qt::Key_End:
        return moveCaret(whole ? m_source->size() : here->row.offset + here->row.length, extend);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SpoolView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_index.rows() > 0)
        moveCaret(offsetAtPoint(event->position()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void SpoolView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_index.rows() > 0)
        moveCaret(offsetAtPoint(event->position()), true);
}

QString SpoolView::selectedText() const
{
    if (m_selection.isEmpty() || !m_reader)
        return {};
    const qint64 end = std::min(m_selection.end(), m_selection.offset + mostCopied);
    QString text;
    for (qint64 row = rowAt(m_selection.offset); row < m_index.rows(); ++row) {
        const TextRow at = m_index.row(row, *m_reader);
        if (at.offset >= end)
            break;
        const QByteArrayView window = m_reader->at(at.offset, at.length);
        const RowText shown = makeRowText(window.first(std::min<qsizetype>(window.size(), at.length)),
                                          at.offset, m_highlighter.charsetAt(at.offset));
        const TextRun run = shown.run(m_selection);
        text += QStringView(shown.text).mid(run.start, run.length);
        if (at.endsLine && at.next <= end)
            text += u'\n';
    }
    return text;
}

void SpoolView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace ims
