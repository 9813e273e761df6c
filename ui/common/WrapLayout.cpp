#include "ui/common/WrapLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ims {

WrapLayout::WrapLayout(int distance)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(distance);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items.at(static_cast<size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0); // one made without numbers has sides of -1
    for (const auto& item : m_items) {
        const QSize wanted = item->sizeHint();
        size = {size.width() + wanted.width() + (size.isEmpty() ? 0 : spacing()),
                std::max(size.height(), wanted.height())};
    }
    return size;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// @return the height that is needed
int WrapLayout::place(const QRect& rect, bool move) const
{
    int x = rect.left();
    int y = rect.top();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (move) {
            const QRect place(QPoint(x, y), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.top();
}

} // namespace ims
