#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ims {

/// A column of widgets that scrolls down where it does not fit, never sideways.
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    /// `name` for screen readers and the F6 key.
    explicit ColumnArea(const QString& name, QWidget* parent = nullptr);

    /// Where the widgets go, above a stretch that keeps them together.
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace ims
