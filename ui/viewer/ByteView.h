#pragma once

#include "core/base/ByteReader.h"
#include "ui/viewer/RowScroll.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace ims {

/// What the views of a file's bytes have in common: the caret and the selection, in bytes of the file; rows
/// counted in 64 bits; keys, clicks and dragging; search hits; zoom; a file that can no longer be read.
/// Read-only. Nothing is read but what is in sight.
class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ~ByteView() override;

    qint64 fileSize() const { return m_source ? m_source->size() : 0; }
    ByteRange selection() const { return m_selection; }
    qint64 caret() const { return m_caret; }

    /// Selects bytes and scrolls to them; what lies beyond the file is cut off. No signal where nothing
    /// changed.
    void select(ByteRange range);
    void selectAll();

    /// The first row in sight, and how many have room.
    qint64 firstVisibleRow() const { return m_scroll->first(); }
    int visibleRows() const;

    /// "4D 53 0A" of the selection; at most `mostHexBytes`, then an ellipsis.
    QString selectedHex() const;
    static constexpr qint64 mostHexBytes = 64 * 1024;

    /// Bytes that a search has found, in order, asked for each range that comes into sight.
    using HitSource = std::function<std::vector<ByteRange>(ByteRange visible)>;
    void setHits(HitSource hits);
    void setHits(std::vector<ByteRange> hits); ///< in order of offset, not overlapping
    void clearHits();                          ///< the current one, too
    void setCurrentHit(ByteRange hit);         ///< empty: none
    ByteRange currentHit() const { return m_currentHit; }

    void setTextFont(const QFont& font); ///< at the size without zoom
    int zoom() const { return m_zoom; }  ///< points more or less than the font's own size
    void setZoom(int zoom);              ///< as far as that gives 5 to 60 points

    /// The first failure to read the file that is shown; once there, nothing more is read of it.
    bool hasFailed() const { return m_failed; }

    /// What a screen reader is told: the text in sight, and where in it a byte stands (-1: not in sight).
    virtual QString textInSight() const = 0;
    virtual int positionInSight(qint64 offset) const = 0;
    virtual qint64 offsetInSight(int position) const = 0;
    virtual QRectF rectInSight(int position) const = 0; ///< in the viewport
    virtual int positionAt(const QPointF& point) const = 0;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void failed(const ims::Error& error); ///< the file became unreadable; once for each file
    void selectionChanged();
    void caretMoved(qint64 offset);
    void zoomChanged(int zoom);
    void copiedInPart(qint64 bytes); ///< the selection was longer than what is copied

protected:
    enum class CaretMove { Left, Right, Up, Down, PageUp, PageDown, RowStart, RowEnd, FileStart, FileEnd };
    enum class Click { Single, Drag, Double, Triple };

    explicit ByteView(QWidget* parent);

    /// Forgets everything about the file before it.
    void setSource(ByteSourcePtr source);
    const ByteSourcePtr& source() const { return m_source; }
    ByteReader* reader() const { return m_reader.get(); }
    QByteArrayView bytes(ByteRange range) const; ///< fewer at the file's end or after a failure
    void reportFailure(const Error& error);
    void reportReader(); ///< where the reader has failed

    RowScroll& scroll() const { return *m_scroll; }
    std::vector<ByteRange> hitsIn(ByteRange range) const;
    void moveCaret(qint64 offset, bool extend);
    void setSelection(ByteRange range, qint64 anchor, qint64 caret);
    static QFont fixedFont();
    qreal rowHeight() const;
    qreal characterWidth() const;
    void paintFocus(QPainter& painter) const;

    /// The byte at a point of the viewport, as near as there is one.
    virtual qint64 offsetAtPoint(const QPointF& point, Click click) const = 0;
    virtual ByteRange clicked(qint64 offset,
                              Click click) const = 0; ///< what a double or triple click selects
    virtual qint64 destination(CaretMove move) const = 0;
    virtual void ensureVisible(qint64 offset, bool centre) = 0;
    /// The size has changed; with `look` the font or the colours have.
    virtual void relayout(bool look);

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyFont();
    void dragTo(const QPointF& point);
    void tellAccessibility(ByteRange before) const;

    ByteSourcePtr m_source;
    std::unique_ptr<ByteReader> m_reader;
    RowScroll* m_scroll;
    ByteRange m_selection;
    qint64 m_anchor = 0;
    qint64 m_caret = 0;
    HitSource m_hits;
    ByteRange m_currentHit;
    QFont m_baseFont;
    int m_zoom = 0;
    bool m_failed = false;
    QTimer m_dragScroll; ///< runs while the mouse drags outside
    QPointF m_dragPoint;
    QTimer m_tripleClick; ///< a click while it runs is a triple one
    QPointF m_doubleClicked;
};

} // namespace ims
