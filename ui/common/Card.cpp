#include "ui/common/Card.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ims {

Card::Card(const QString& heading, QWidget* parent)
    : Panel(Shape::Card, ColorRole::Surface, ColorRole::Border, parent)
    , m_heading(new TextLabel(TextStyle::Heading, ColorRole::Text, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    m_column->setSpacing(spacing::small);
    m_column->addWidget(m_heading);
    setHeading(heading);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

TextLabel* Card::addText(const QString& text, TextStyle style, ColorRole color)
{
    auto* label = new TextLabel(style, color, this);
    label->setText(text);
    m_column->addWidget(label);
    return label;
}

void Card::addSteps(const QStringList& steps)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < steps.size(); ++i) {
        auto* number = new TextLabel(TextStyle::Strong, ColorRole::Accent, this);
        number->setText(QString::number(i + 1));
        auto* text = new TextLabel(TextStyle::Body, ColorRole::Text, this);
        text->setText(steps.at(i));
        grid->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(text, i, 1);
    }
    m_column->addLayout(grid);
}

} // namespace ims
