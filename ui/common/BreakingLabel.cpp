#include "ui/common/BreakingLabel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ims {

namespace {

constexpr int narrowest = 80;
constexpr qsizetype longestWord = 40; // characters that fit into a narrow page

/// Lays the text out, line by line and paragraph by paragraph, and draws it where there is a painter.
int layOut(const QString& text, const QFont& font, int width, QPainter* painter)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qreal height = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, QPointF(0, 0));
    }
    return static_cast<int>(std::ceil(height));
}

} // namespace

bool hasLongWord(const QString& text)
{
    const QStringList words = text.split(u' ');
    return std::any_of(words.begin(), words.end(),
                       [](const QString& word) { return word.size() > longestWord; });
}

BreakingLabel::BreakingLabel(TextStyle style, ColorRole color, QWidget* parent)
    : TextLabel(style, color, parent)
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize BreakingLabel::sizeHint() const
{
    const int width = fontMetrics().size(0, text()).width() + 2;
    return {width, layOut(text(), font(), width, nullptr)};
}

QSize BreakingLabel::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), fontMetrics().height()};
}

int BreakingLabel::heightForWidth(int width) const
{
    return layOut(text(), font(), width, nullptr);
}

void BreakingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const int needed = layOut(text(), font(), width(), nullptr);
    painter.translate(0, std::max(0, (height() - needed) / 2));
    layOut(text(), font(), width(), &painter);
}

} // namespace ims
