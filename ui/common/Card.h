#pragma once

#include "ui/common/Panel.h"
#include "ui/common/TextLabel.h"

class QVBoxLayout;

namespace ims {

/// A panel with a heading and a column of contents below it.
class Card : public Panel
{
    Q_OBJECT

public:
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    QString heading() const { return m_heading->text(); }

    QVBoxLayout* column() const { return m_column; }

    /// A paragraph at the end of the column.
    TextLabel* addText(const QString& text, TextStyle style = TextStyle::Body,
                       ColorRole color = ColorRole::Text);

    /// Steps to be done one after the other, numbered, at the end of the column.
    void addSteps(const QStringList& steps);

private:
    TextLabel* m_heading;
    QVBoxLayout* m_column;
};

} // namespace ims
