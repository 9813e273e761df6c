#include "ui/viewer/ByteView.h"

#include "ui/common/Theme.h"
#include "ui/viewer/ByteViewAccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 readAhead = 64 * 1024;
constexpr int dragScrollInterval = 40; // ms
constexpr double smallestFont = 5;     // points
constexpr double largestFont = 60;
constexpr double rowSpacing = 1.18; // of the font's height

} // namespace

ByteView::ByteView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_scroll(new RowScroll(verticalScrollBar()))
    , m_baseFont(fixedFont())
{
    setFont(m_baseFont);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(m_scroll, &RowScroll::moved, this, [this] { viewport()->update(); });
    m_dragScroll.setInterval(dragScrollInterval);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] { dragTo(m_dragPoint); });
    m_tripleClick.setSingleShot(true);
    installByteViewAccessible();
}

ByteView::~ByteView() = default;

QFont ByteView::fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s, font.family()});
    font.setStyleHint(QFont::Monospace);
    return font;
}

// ---- the file

void ByteView::setSource(ByteSourcePtr source)
{
    m_source = std::move(source);
    m_reader = m_source ? std::make_unique<ByteReader>(m_source, readAhead) : nullptr;
    m_selection = {};
    m_anchor = m_caret = 0;
    m_hits = {};
    m_currentHit = {};
    m_failed = false;
    m_dragScroll.stop();
    viewport()->update();
}

QByteArrayView ByteView::bytes(ByteRange range) const
{
    if (!m_reader)
        return {};
    const QByteArrayView held = m_reader->at(range.offset, range.length);
    return held.first(std::min<qsizetype>(held.size(), range.length));
}

void ByteView::reportReader()
{
    if (m_reader && m_reader->error())
        reportFailure(*m_reader->error());
}

// Told from a loop of its own: who listens may take the file away, in the middle of a paint event.
void ByteView::reportFailure(const Error& error)
{
    if (m_failed)
        return;
    m_failed = true;
    QMetaObject::invokeMethod(
        this,
        [this, error, source = m_source] {
            viewport()->update();
            if (source == m_source)
                Q_EMIT failed(error);
        },
        Qt::QueuedConnection);
}

// ---- selection

void ByteView::setSelection(ByteRange range, qint64 anchor, qint64 caret)
{
    const ByteRange before = m_selection;
    const bool caretChanged = caret != m_caret;
    const bool changed = range != before;
    m_selection = range;
    m_anchor = anchor;
    m_caret = caret;
    viewport()->update();
    if (caretChanged || changed)
        tellAccessibility(before);
    if (changed)
        Q_EMIT selectionChanged();
    if (caretChanged)
        Q_EMIT caretMoved(m_caret);
}

void ByteView::select(ByteRange range)
{
    const qint64 first = std::clamp<qint64>(range.offset, 0, fileSize());
    const qint64 length = std::clamp<qint64>(range.length, 0, fileSize() - first);
    setSelection({first, length}, first, first + length);
    ensureVisible(first, true);
}

void ByteView::selectAll()
{
    setSelection({0, fileSize()}, 0, fileSize());
}

void ByteView::moveCaret(qint64 offset, bool extend)
{
    const qint64 anchor = extend ? m_anchor : offset;
    setSelection(ByteRange::fromTo(std::min(anchor, offset), std::max(anchor, offset)), anchor, offset);
    ensureVisible(offset, false);
}

QString ByteView::selectedHex() const
{
    const ByteRange range{m_selection.offset, std::min(m_selection.length, mostHexBytes)};
    if (range.isEmpty())
        return {};
    QString hex = QString::fromLatin1(bytes(range).toByteArray().toHex(' ').toUpper());
    return range.length < m_selection.length ? hex + u" …"_s : hex;
}

// ---- hits

void ByteView::setHits(HitSource hits)
{
    m_hits = std::move(hits);
    viewport()->update();
}

void ByteView::setHits(std::vector<ByteRange> hits)
{
    if (hits.empty())
        return setHits(HitSource());
    setHits([all = std::move(hits)](ByteRange visible) {
        const auto first = std::partition_point(all.begin(), all.end(),
                                                [&](ByteRange hit) { return hit.end() <= visible.offset; });
        const auto last =
            std::partition_point(first, all.end(), [&](ByteRange hit) { return hit.offset < visible.end(); });
        return std::vector<ByteRange>(first, last);
    });
}

void ByteView::clearHits()
{
    setHits(HitSource());
    setCurrentHit({});
}

void ByteView::setCurrentHit(ByteRange hit)
{
    m_currentHit = hit;
    viewport()->update();
}

std::vector<ByteRange> ByteView::hitsIn(ByteRange range) const
{
    return m_hits && !range.isEmpty() ? m_hits(range) : std::vector<ByteRange>();
}

// ---- look

int ByteView::visibleRows() const
{
    return std::max(1, static_cast<int>(viewport()->height() / rowHeight()));
}

qreal ByteView::rowHeight() const
{
    return std::ceil(QFontMetricsF(font()).height() * rowSpacing);
}

qreal ByteView::characterWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance(u'0');
}

void ByteView::setTextFont(const QFont& font)
{
    m_baseFont = font;
    applyFont();
}

void ByteView::setZoom(int zoom)
{
    const double size =
        m_baseFont.pointSizeF() > 0 ? m_baseFont.pointSizeF() : QFontInfo(m_baseFont).pointSizeF();
    const int least = static_cast<int>(std::ceil(smallestFont - size));
    const int most = static_cast<int>(std::floor(largestFont - size));
    const int wanted = std::clamp(zoom, std::min(least, 0), std::max(most, 0));
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    applyFont();
    Q_EMIT zoomChanged(m_zoom);
}

void ByteView::applyFont()
{
    QFont font = m_baseFont;
    if (m_zoom != 0)
        font.setPointSizeF(QFontInfo(m_baseFont).pointSizeF() + m_zoom);
    setFont(font);
}

void ByteView::zoomIn()
{
    setZoom(m_zoom + 1);
}

void ByteView::zoomOut()
{
    setZoom(m_zoom - 1);
}

void ByteView::resetZoom()
{
    setZoom(0);
}

void ByteView::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(Theme::forPalette(palette()).color(ColorRole::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void ByteView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout(false);
}

void ByteView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    relayout(true);
    viewport()->update();
}

// Not pure: it is called while this part of the object is made.
void ByteView::relayout(bool) {}

void ByteView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ByteView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---- keys and mouse

void ByteView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool extend = modifiers.testFlag(Qt::ShiftModifier);
    const bool whole = modifiers.testFlag(Qt::ControlModifier);
    const auto go = [&](CaretMove move) { moveCaret(destination(move), extend); };
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const int key = event->key();
    if (key == Qt::Key_Home && !modifiers.testFlag(Qt::AltModifier))
        return go(whole ? CaretMove::FileStart : CaretMove::RowStart);
    if (key == Qt::Key_End && !modifiers.testFlag(Qt::AltModifier))
        return go(whole ? CaretMove::FileEnd : CaretMove::RowEnd);
    const bool plain = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    switch (plain ? key : 0) { // with Ctrl or Alt they are commands of the window
    case Qt::Key_Left:
        return go(CaretMove::Left);
    case Qt::Key_Right:
        return go(CaretMove::Right);
    case Qt::Key_Up:
        return go(CaretMove::Up);
    case Qt::Key_Down:
        return go(CaretMove::Down);
    case Qt::Key_PageUp:
        return go(CaretMove::PageUp);
    case Qt::Key_PageDown:
        return go(CaretMove::PageDown);
    default:
        event->ignore();
    }
}

void ByteView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void ByteView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || fileSize() == 0)
        return;
    const bool near =
        (event->position() - m_doubleClicked).manhattanLength() < QApplication::startDragDistance();
    if (m_tripleClick.isActive() && near) {
        m_tripleClick.stop();
        const ByteRange range = clicked(offsetAtPoint(event->position(), Click::Triple), Click::Triple);
        return setSelection(range, range.offset, range.end());
    }
    moveCaret(offsetAtPoint(event->position(), Click::Single),
              event->modifiers().testFlag(Qt::ShiftModifier));
}

void ByteView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || fileSize() == 0)
        return;
    const ByteRange range = clicked(offsetAtPoint(event->position(), Click::Double), Click::Double);
    setSelection(range, range.offset, range.end());
    m_doubleClicked = event->position();
    m_tripleClick.start(QApplication::doubleClickInterval());
}

void ByteView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || fileSize() == 0 || m_tripleClick.isActive())
        return;
    m_dragPoint = event->position();
    const bool outside = !viewport()->rect().contains(m_dragPoint.toPoint());
    if (!outside)
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start();
    dragTo(m_dragPoint);
}

void ByteView::mouseReleaseEvent(QMouseEvent*)
{
    m_dragScroll.stop();
}

void ByteView::dragTo(const QPointF& point)
{
    const qreal bottom = viewport()->height();
    // The farther outside, the faster.
    if (point.y() < 0)
        m_scroll->step(-1 - static_cast<qint64>(-point.y() / rowHeight()));
    else if (point.y() > bottom)
        m_scroll->step(1 + static_cast<qint64>((point.y() - bottom) / rowHeight()));
    const QPointF inside(point.x(), std::clamp<qreal>(point.y(), 0, std::max<qreal>(0, bottom - 1)));
    moveCaret(offsetAtPoint(inside, Click::Drag), true);
}

// ---- screen readers

void ByteView::tellAccessibility(ByteRange before) const
{
    if (!QAccessible::isActive())
        return;
    auto* self = const_cast<ByteView*>(this);
    QAccessibleTextCursorEvent moved(self, positionInSight(m_caret));
    QAccessible::updateAccessibility(&moved);
    if (before == m_selection)
        return;
    QAccessibleTextSelectionEvent selected(self, positionInSight(m_selection.offset),
                                           positionInSight(m_selection.end()));
    selected.setCursorPosition(positionInSight(m_caret));
    QAccessible::updateAccessibility(&selected);
}

} // namespace ims
