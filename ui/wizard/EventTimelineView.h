#pragma once

#include "core/evidence/EventQuery.h"

#include <QWidget>

#include <optional>

namespace ims {

/// Seconds since 1970, UTC; half-open.
struct TimeSpan
{
    qint64 since = 0;
    qint64 until = 0;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// How many rows there are at which time: bars that show when messages failed together, and a way to choose a
/// span of time by dragging or by keys (arrows, with Shift to mark several, Return to choose, Esc to take it
/// back). Shows nothing by itself: where no row has a time it is to be hidden.
class EventTimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit EventTimelineView(QWidget* parent = nullptr);

    /// `failures`: the rows are failed messages, else events.
    void setTimeline(const EventTimeline& timeline, bool failures);
    /// The span in force; what is outside of it is drawn back.
    void setChosen(const std::optional<TimeSpan>& span);

    const EventTimeline& timeline() const { return m_timeline; }
    int binAt(int x) const;
    QRect binRect(int bin) const; ///< where it can be clicked
    QString binText(int bin) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 since, qint64 until);
    void cleared();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int bins() const { return static_cast<int>(m_timeline.counts.size()); }
    QRect chart() const;
    QString gutterText() const;
    QString lineText() const;
    QString spanText(const TimeSpan& span) const;
    bool inBurst(int bin) const;
    TimeSpan spanOf(int first, int last) const;
    std::optional<TimeSpan> marked() const;
    void moveCursor(int bin, bool mark);
    void choose();
    void say();
    void paintBars(QPainter& painter) const;
    void paintMark(QPainter& painter, const QRect& place) const;
    void paintAxis(QPainter& painter) const;

    EventTimeline m_timeline;
    bool m_failures = true;
    std::optional<TimeSpan> m_chosen;
    int m_cursor = -1; ///< bin of the keyboard or the mouse
    int m_anchor = -1; ///< where marking began
    bool m_dragging = false;
};

} // namespace ims
