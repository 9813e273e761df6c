#pragma once

#include "ui/viewer/ByteView.h"

namespace ims {

/// The bytes of a file of any size: offset, sixteen bytes a row (eight where there is no room for more) in
/// hex, and the same as ASCII characters, a middle dot for all others.
class HexView : public ByteView
{
    Q_OBJECT

public:
    explicit HexView(QWidget* parent = nullptr);

    void setContent(ByteSourcePtr source);
    void clear();

    /// Bytes that stand out as a charset declaration does in the text; in order of offset.
    void setMarks(std::vector<ByteRange> marks);

    int bytesPerRow() const { return m_columns; }
    qint64 rowCount() const;

    /// What a row shows, its three columns as one text: for tests, copying and screen readers.
    QString rowText(qint64 row) const;

    /// Where a byte is drawn in the viewport, in hex or as a character; empty where it is not in sight.
    QRectF cell(qint64 offset, bool asCharacter = false) const;

    QString textInSight() const override;
    int positionInSight(qint64 offset) const override;
    qint64 offsetInSight(int position) const override;
    QRectF rectInSight(int position) const override;
    int positionAt(const QPointF& point) const override;

public Q_SLOTS:
    void copy(); ///< the selection in hex

protected:
    void paintEvent(QPaintEvent* event) override;
    qint64 offsetAtPoint(const QPointF& point, Click click) const override;
    ByteRange clicked(qint64 offset, Click click) const override;
    qint64 destination(CaretMove move) const override;
    void ensureVisible(qint64 offset, bool centre) override;
    void relayout(bool look) override;

private:
    enum class Look { Plain, Muted, Mark, Hit, CurrentHit, Selected };
    struct Cell
    {
        uchar byte = 0;
        Look look = Look::Plain;
    };

    int offsetDigits() const;
    qreal contentWidth(int columns) const;
    qreal hexLeft(int column) const;       ///< in the viewport
    qreal characterLeft(int column) const; ///< likewise
    qint64 rowOf(qint64 offset) const;
    int lengthInSight(int row) const; ///< characters of a row of textInSight(), break included
    std::vector<Cell> cells(ByteRange row) const;
    void paintRow(QPainter& painter, qint64 row, qreal y) const;
    void paintCells(QPainter& painter, const std::vector<Cell>& cells, qreal y, bool asCharacters) const;
    void paintMarkFrames(QPainter& painter, ByteRange row, qreal y) const;
    void paintCaret(QPainter& painter) const;

    std::vector<ByteRange> m_marks;
    int m_columns = 16;
};

} // namespace ims
