#include "ui/wizard/EventTimelineView.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/models/EventRowsModel.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int barsHeight = 38;
constexpr int leastWidth = 120;
constexpr int markSize = 4;
constexpr int leastBar = 2; // a single message is seen beside a thousand
constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

QString pointText(qint64 seconds, qint64 grain)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (grain % day == 0 && seconds % day == 0)
        return time.toString(u"yyyy-MM-dd"_s);
    return time.toString(grain % minute == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

EventTimelineView::EventTimelineView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(styledFont(font(), TextStyle::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("When it was logged"));
}

void EventTimelineView::setTimeline(const EventTimeline& timeline, bool failures)
{
    m_timeline = timeline;
    m_failures = failures;
    m_cursor = m_anchor = -1;
    m_dragging = false;
    setAccessibleName(failures ? tr("When messages failed") : tr("When events were logged"));
    say();
    update();
}

void EventTimelineView::setChosen(const std::optional<TimeSpan>& span)
{
    m_chosen = span;
    m_anchor = -1;
    say();
    update();
}

// ---- where everything is -----------------------------------------------------------------------------

QString EventTimelineView::gutterText() const
{
    const auto most = std::max_element(m_timeline.counts.begin(), m_timeline.counts.end());
    return QLocale().toString(most == m_timeline.counts.end() ? 0U : *most);
}

QRect EventTimelineView::chart() const
{
    const int gutter = fontMetrics().horizontalAdvance(gutterText()) + 2 * spacing::small;
    return QRect(gutter, spacing::small, std::max(width() - gutter - spacing::small, 1), barsHeight);
}

QSize EventTimelineView::sizeHint() const
{
    return {4 * leastWidth, spacing::small + barsHeight + fontMetrics().height() + spacing::small};
}

QSize EventTimelineView::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

int EventTimelineView::binAt(int x) const
{
    const QRect room = chart();
    return std::clamp((x - room.left()) * bins() / room.width(), 0, std::max(bins() - 1, 0));
}

QRect EventTimelineView::binRect(int bin) const
{
    const QRect room = chart();
    const int left = room.left() + (bin * room.width() + bins() - 1) / bins(); // what binAt() takes for it
    const int right = room.left() + ((bin + 1) * room.width() + bins() - 1) / bins();
    return {left, room.top(), std::max(right - left, 1), room.height()};
}

TimeSpan EventTimelineView::spanOf(int first, int last) const
{
    return {m_timeline.from + m_timeline.binSeconds * std::min(first, last),
            m_timeline.from + m_timeline.binSeconds * (std::max(first, last) + 1)};
}

std::optional<TimeSpan> EventTimelineView::marked() const
{
    if (m_anchor < 0 || m_cursor < 0)
        return std::nullopt;
    return spanOf(m_anchor, m_cursor);
}

// ---- what is said ------------------------------------------------------------------------------------

QString EventTimelineView::spanText(const TimeSpan& span) const
{
    const qint64 grain = m_timeline.binSeconds;
    const QString since = pointText(span.since, grain);
    if (grain % day == 0 && span.since % day == 0 && span.until - span.since == day)
        return since;
    return tr("%1 to %2").arg(since, pointText(span.until, grain));
}

bool EventTimelineView::inBurst(int bin) const
{
    return static_cast<size_t>(bin) < m_timeline.inBurst.size() &&
           m_timeline.inBurst.at(static_cast<size_t>(bin)) != 0;
}

QString EventTimelineView::binText(int bin) const
{
    if (bin < 0 || bin >= bins())
        return {};
    const quint32 count = m_timeline.counts.at(static_cast<size_t>(bin));
    const QString text = tr("%1 UTC: %2").arg(spanText(spanOf(bin, bin)), countText(count, m_failures));
    return inBurst(bin) ? tr("%1, in a burst (three or more within 60 seconds)").arg(text) : text;
}

QString EventTimelineView::lineText() const
{
    if (const auto span = marked(); span && m_anchor != m_cursor)
        return tr("%1 UTC").arg(spanText(*span));
    if (m_cursor >= 0)
        return binText(m_cursor);
    if (m_chosen)
        return {};
    return std::find(m_timeline.inBurst.begin(), m_timeline.inBurst.end(), 1) == m_timeline.inBurst.end()
               ? tr("Drag over it to choose a time")
               : tr("Marked: three or more within 60 seconds. Drag over it to choose a time");
}

void EventTimelineView::say()
{
    QString text;
    if (bins() > 0) {
        text = tr("From %1 UTC, the most at one time: %2.")
                   .arg(spanText({m_timeline.from, m_timeline.to}), gutterText());
        if (m_cursor >= 0)
            text = lineText() + u". "_s + text;
    }
    setAccessibleDescription(
        text + u' ' +
        tr("Arrow keys move, with Shift they mark several, Return chooses, Esc takes it back."));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool EventTimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (bins() > 0)
        QToolTip::showText(help->globalPos(), toolTipText(binText(binAt(help->pos().x()))), this);
    return true;
}

// ---- painting ----------------------------------------------------------------------------------------

void EventTimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::forPalette(palette());
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    if (bins() > 0) {
        paintBars(painter);
        paintAxis(painter);
    }
    painter.setPen(QPen(theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Border), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(hasFocus() ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
}

void EventTimelineView::paintBars(QPainter& painter) const
{
    const Theme theme = Theme::forPalette(palette());
    const QRect room = chart();
    const auto span = marked() ? marked() : m_chosen;
    const quint32 most = std::max(1U, *std::max_element(m_timeline.counts.begin(), m_timeline.counts.end()));
    for (int bin = 0; bin < bins(); ++bin) {
        const TimeSpan own = spanOf(bin, bin);
        const bool inside = span && own.since < span->until && own.until > span->since;
        QRect place = binRect(bin);
        if (inside)
            painter.fillRect(place, theme.color(ColorRole::Selection));
        const quint32 count = m_timeline.counts.at(static_cast<size_t>(bin));
        if (count > 0) {
            const int height = std::max(leastBar, static_cast<int>(qint64(count) * room.height() / most));
            place.setTop(room.bottom() + 1 - height);
            const int gap = place.width() > 3 ? 1 : 0;
            const ColorRole usual = inBurst(bin) ? ColorRole::Warning : ColorRole::Accent;
            const ColorRole ink = inside ? ColorRole::SelectionText : usual;
            painter.fillRect(place.adjusted(0, 0, -gap, 0),
                             theme.color(span && !inside ? ColorRole::Muted : ink));
        }
        if (count > 0 && inBurst(bin))
            paintMark(painter, binRect(bin));
        if (bin == m_cursor) {
            painter.setPen(theme.color(inside ? ColorRole::SelectionText : ColorRole::Text));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(binRect(bin).adjusted(0, 0, -1, 0));
        }
    }
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawLine(room.left(), room.bottom() + 1, room.right(), room.bottom() + 1);
}

/// A burst is told by its mark as well, not by colour alone.
void EventTimelineView::paintMark(QPainter& painter, const QRect& place) const
{
    const int middle = place.center().x();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::forPalette(palette()).color(ColorRole::Warning));
    painter.drawPolygon(QPolygon({{middle - markSize, 1}, {middle + markSize, 1}, {middle, 1 + markSize}}));
}

void EventTimelineView::paintAxis(QPainter& painter) const
{
    const Theme theme = Theme::forPalette(palette());
    const QRect room = chart();
    painter.setPen(theme.color(ColorRole::Muted));
    painter.drawText(QRect(0, room.top(), room.left() - spacing::small, fontMetrics().height()),
                     Qt::AlignRight | Qt::AlignTop, gutterText());
    const QRect line(room.left(), room.bottom() + 2, room.width(), fontMetrics().height());
    const QString first = pointText(m_timeline.from, day);
    const QString last = pointText(m_timeline.to, day);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, last);
    const int taken = fontMetrics().horizontalAdvance(first) + spacing::large;
    const QRect middle = line.adjusted(taken, 0, -taken, 0);
    painter.setPen(theme.color(m_cursor >= 0 ? ColorRole::Text : ColorRole::Muted));
    painter.drawText(middle, Qt::AlignCenter,
                     fontMetrics().elidedText(lineText(), Qt::ElideRight, middle.width()));
}

// ---- mouse and keys ----------------------------------------------------------------------------------

void EventTimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || bins() == 0)
        return QWidget::mousePressEvent(event);
    m_dragging = true;
    moveCursor(binAt(event->position().toPoint().x()), false);
    m_anchor = m_cursor;
    update();
}

void EventTimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (bins() > 0)
        moveCursor(binAt(event->position().toPoint().x()), m_dragging);
}

void EventTimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_dragging = false;
    choose();
}

void EventTimelineView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_dragging || hasFocus())
        return;
    m_cursor = -1;
    update();
}

void EventTimelineView::keyPressEvent(QKeyEvent* event)
{
    if (bins() == 0)
        return QWidget::keyPressEvent(event);
    const bool mark = event->modifiers().testFlag(Qt::ShiftModifier);
    const int way = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - way, mark);
    case Qt::Key_Right:
        return moveCursor(m_cursor + way, mark);
    case Qt::Key_Home:
        return moveCursor(0, mark);
    case Qt::Key_End:
        return moveCursor(bins() - 1, mark);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    case Qt::Key_Escape:
        if (m_anchor < 0 && !m_chosen)
            return QWidget::keyPressEvent(event);
        m_anchor = -1;
        m_dragging = false;
        Q_EMIT cleared();
        return update();
    default:
        QWidget::keyPressEvent(event);
    }
}

void EventTimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0 && bins() > 0 && event->reason() != Qt::MouseFocusReason)
        moveCursor(bins() - 1, false);
    update();
}

void EventTimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_cursor = m_anchor = -1;
    m_dragging = false;
    update();
}

/// Marks from where the cursor was, or goes on marking; without `mark` nothing is marked any more.
void EventTimelineView::moveCursor(int bin, bool mark)
{
    if (mark && m_anchor < 0)
        m_anchor = m_cursor;
    if (!mark)
        m_anchor = -1;
    m_cursor = std::clamp(bin, 0, bins() - 1);
    say();
    update();
}

void EventTimelineView::choose()
{
    if (m_cursor < 0)
        return;
    const TimeSpan span = spanOf(m_anchor < 0 ? m_cursor : m_anchor, m_cursor);
    m_anchor = -1;
    update();
    Q_EMIT chosen(span.since, span.until);
}

} // namespace ims
