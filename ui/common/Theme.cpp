#include "ui/common/Theme.h"

#include "ui/common/ProgramStyle.h"

#include <QApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Colors = std::array<QRgb, colorRoleCount>;

// In the order of ColorRole.
constexpr Colors light = {
    0xfff3f5f7, 0xffffffff, 0xff1b2028, 0xff57616d, 0xffd3d9e0, 0xff1c5cb8, 0xffcfe1fb,
    0xff10151c, 0xffffdf80, 0xffa85f00, 0xff231500, 0xff1c5cb8, 0xff6b7480, 0xff77359b,
    0xff0a6e62, 0xff9c4a00, 0xff66707c, 0xffb0241c, 0xfffdecea, 0xff805200, 0xfffff4d9,
    0xff196b37, 0xffe6f5ea, 0xff1c5cb8, 0xffe8f1fd, 0xff5f6b78, 0xff7a5a12, 0xffc4efd6,
    0xff0c2417, 0xff1f7a4a, 0xffffffff,
};
constexpr Colors dark = {
    0xff1c2027, 0xff242932, 0xffe4e8ee, 0xffa3adba, 0xff3b434f, 0xff7fb2ff, 0xff2f4f80,
    0xffffffff, 0xff6b4e00, 0xffffc94d, 0xfffff3d6, 0xff8dbbff, 0xff939daa, 0xffd6a5f0,
    0xff6fd3c4, 0xffffb37a, 0xff8e98a5, 0xffff9a90, 0xff43221f, 0xffffcf70, 0xff3f3212,
    0xff84d9a0, 0xff1d3a28, 0xff8dbbff, 0xff1f3048, 0xff9aa5b2, 0xffd9b56a, 0xff1f5a40,
    0xffeafff3, 0xff63d69a, 0xff06170e,
};
constexpr Colors highContrast = {
    0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xffffffff, 0xff00e5ff, 0xff00e5ff,
    0xff000000, 0xffffff00, 0xffffffff, 0xff000000, 0xff00e5ff, 0xffd0d0d0, 0xffff9cff,
    0xff5cff9d, 0xffffb000, 0xffd0d0d0, 0xffff8a80, 0xff000000, 0xffffff00, 0xff000000,
    0xff5cff9d, 0xff000000, 0xff00e5ff, 0xff000000, 0xffd0d0d0, 0xffffb000, 0xff006b33,
    0xffffffff, 0xff5cff9d, 0xff000000,
};

constexpr int darkBelow = 128; // QColor::lightness() is 0..255

} // namespace

QColor Theme::color(ColorRole role) const
{
    const auto index = static_cast<size_t>(role);
    switch (m_kind) {
    case ThemeKind::Light:
        return QColor::fromRgba(light.at(index));
    case ThemeKind::Dark:
        return QColor::fromRgba(dark.at(index));
    case ThemeKind::HighContrast:
        break;
    }
    return QColor::fromRgba(highContrast.at(index));
}

Theme Theme::forPalette(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const Theme contrast(ThemeKind::HighContrast);
    if (window.rgb() == contrast.color(ColorRole::Window).rgb())
        return contrast;
    return Theme(window.lightness() < darkBelow ? ThemeKind::Dark : ThemeKind::Light);
}

QPalette Theme::palette() const
{
    QPalette palette(color(ColorRole::Text), color(ColorRole::Window), color(ColorRole::Surface),
                     color(ColorRole::Border), color(ColorRole::Muted), color(ColorRole::Text),
                     color(ColorRole::SelectionText), color(ColorRole::Surface), color(ColorRole::Window));
    const bool contrast = m_kind == ThemeKind::HighContrast;
    palette.setColor(QPalette::Button, contrast ? color(ColorRole::Window) : color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Window));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::SelectionText));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Muted));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Surface));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Muted));
    return palette;
}

std::optional<ThemeKind> themeKindFromName(const QString& name)
{
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        if (themeName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return u"light"_s;
    case ThemeKind::Dark:
        return u"dark"_s;
    case ThemeKind::HighContrast:
        break;
    }
    return u"high-contrast"_s;
}

void applyTheme(QApplication& application, std::optional<ThemeKind> kind)
{
    if (!kind)
        kind = Theme::forPalette(QApplication::palette()).kind();
    application.setStyle(new ProgramStyle);
    application.setPalette(Theme(*kind).palette());
}

} // namespace ims
