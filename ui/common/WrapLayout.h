#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ims {

/// Puts widgets beside each other and those that find no room into the next row. Asks for no more width than
/// its widest widget.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(int distance);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ims
