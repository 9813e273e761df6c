#include "ui/common/ProgramStyle.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int buttonHeight = 30;
constexpr int toolButtonHeight = 28;
constexpr int tabBar = 3;

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool framed = element == PE_PanelLineEdit || element == PE_FrameLineEdit ||
                        element == PE_PanelButtonCommand || element == PE_Frame ||
                        element == PE_IndicatorCheckBox;
    const bool round = element == PE_IndicatorRadioButton;
    if ((!framed && !round) || !option)
        return;
    const Theme theme = Theme::forPalette(option->palette);
    if (theme.kind() != ThemeKind::HighContrast)
        return;
    const bool focus = option->state.testFlag(State_HasFocus);
    painter->save();
    painter->setPen(QPen(theme.color(focus ? ColorRole::Accent : ColorRole::Border), 1));
    painter->setBrush(Qt::NoBrush);
    const QRect frame = option->rect.adjusted(0, 0, -1, -1);
    if (round)
        painter->drawEllipse(frame);
    else
        painter->drawRect(frame);
    painter->restore();
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_TabBarTabShape || !option || !option->state.testFlag(State_Selected))
        return;
    const QRect tab = option->rect.adjusted(1, 0, -1, 0);
    painter->fillRect(QRect(tab.left(), tab.top(), tab.width(), tabBar),
                      Theme::forPalette(option->palette).color(ColorRole::Accent));
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: // the room beside a cell's text
        return spacing::medium;
    case PM_ToolBarItemSpacing:
        return spacing::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return {result.width() + 2 * spacing::medium, std::max(result.height(), buttonHeight)};
    if (type == CT_ToolButton)
        return {result.width() + spacing::small, std::max(result.height(), toolButtonHeight)};
    return result;
}

} // namespace ims
