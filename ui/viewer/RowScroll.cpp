#include "ui/viewer/RowScroll.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ims {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree (QWheelEvent::angleDelta)

} // namespace

RowScroll::RowScroll(QScrollBar* bar)
    : QObject(bar)
    , m_bar(bar)
{
    bar->installEventFilter(this);
    connect(bar, &QScrollBar::actionTriggered, this, &RowScroll::act);
    connect(bar, &QScrollBar::valueChanged, this, &RowScroll::follow);
}

void RowScroll::setExtent(qint64 last, qint64 page)
{
    m_last = std::max<qint64>(0, last);
    m_page = std::max<qint64>(1, page);
    m_setting = true;
    m_bar->setSingleStep(1);
    m_bar->setPageStep(static_cast<int>(isScaled() ? 1 : std::min<qint64>(m_page, longestBar)));
    m_bar->setRange(0, static_cast<int>(std::min<qint64>(m_last, longestBar)));
    m_setting = false;
    setFirst(m_first);
}

void RowScroll::setFirst(qint64 row)
{
    const qint64 wanted = std::clamp<qint64>(row, 0, m_last);
    const bool changed = wanted != m_first;
    m_first = wanted;
    m_setting = true;
    m_bar->setValue(valueOf(m_first));
    m_setting = false;
    if (changed)
        Q_EMIT moved();
}

void RowScroll::moveBy(qint64 rows)
{
    // Without the sum, which could overflow.
    if (rows > 0)
        setFirst(rows > m_last - m_first ? m_last : m_first + rows);
    else
        setFirst(-rows > m_first ? 0 : m_first + rows);
}

void RowScroll::step(qint64 rows)
{
    if (m_stepper)
        m_stepper(rows);
    else
        moveBy(rows);
}

int RowScroll::valueOf(qint64 row) const
{
    if (!isScaled())
        return static_cast<int>(row);
    if (row >= m_last)
        return longestBar;
    return static_cast<int>(std::floor(static_cast<double>(row) / static_cast<double>(m_last) * longestBar));
}

qint64 RowScroll::rowOf(int value) const
{
    if (!isScaled())
        return value;
    if (value >= longestBar)
        return m_last;
    return static_cast<qint64>(static_cast<double>(value) / longestBar * static_cast<double>(m_last));
}

// Qt has moved the slider by then, and moves the bar to it afterwards: setFirst() puts both where the row is.
void RowScroll::act(int action)
{
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd:
        step(1);
        break;
    case QAbstractSlider::SliderSingleStepSub:
        step(-1);
        break;
    case QAbstractSlider::SliderPageStepAdd:
        step(std::max<qint64>(1, m_page - 1));
        break;
    case QAbstractSlider::SliderPageStepSub:
        step(-std::max<qint64>(1, m_page - 1));
        break;
    default:
        return;
    }
}

void RowScroll::follow(int value)
{
    if (m_setting || value == valueOf(m_first))
        return;
    m_first = std::clamp<qint64>(rowOf(value), 0, m_last);
    Q_EMIT dragged();
    Q_EMIT moved();
}

bool RowScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    m_wheelRest += wheel->angleDelta().y() * QApplication::wheelScrollLines();
    const int rows = m_wheelRest / wheelNotch;
    m_wheelRest -= rows * wheelNotch;
    if (rows != 0)
        step(-rows);
    event->accept();
    return true;
}

} // namespace ims
