#pragma once

#include <QObject>

#include <functional>

class QScrollBar;

namespace ims {

/// The vertical scroll bar of a view whose rows are counted in 64 bits. A bar counts in int (klogg's issue
/// 339): where there are more rows, it moves in larger units, and the exact row is kept here; single steps,
/// pages and the wheel still move by single rows.
class RowScroll : public QObject
{
    Q_OBJECT

public:
    /// What a bar's range may reach, with room for the styles to add a page to it.
    static constexpr int longestBar = 1 << 30;

    explicit RowScroll(QScrollBar* bar);

    /// `last`: the greatest row that can be the first one in sight. `page`: rows in sight.
    void setExtent(qint64 last, qint64 page);

    qint64 first() const { return m_first; }
    qint64 last() const { return m_last; }
    void setFirst(qint64 row); ///< as near as the extent allows
    bool isScaled() const { return m_last > longestBar; }

    /// Who moves by so many rows when the bar's arrows, its trough or the wheel are used; moveBy() unless
    /// set.
    void setStepper(std::function<void(qint64)> stepper) { m_stepper = std::move(stepper); }
    void step(qint64 rows);
    void moveBy(qint64 rows);

Q_SIGNALS:
    void moved();   ///< first() has changed
    void dragged(); ///< ... because the bar was dragged or set from outside

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int valueOf(qint64 row) const;
    qint64 rowOf(int value) const;
    void act(int action);
    void follow(int value);

    QScrollBar* m_bar;
    std::function<void(qint64)> m_stepper;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_page = 1;
    int m_wheelRest = 0; ///< eighths of a degree times lines, less than a row
    bool m_setting = false;
};

} // namespace ims
