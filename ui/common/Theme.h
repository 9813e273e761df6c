#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace ims {

enum class ThemeKind { Light, Dark, HighContrast };

/// What a colour is for. Widgets name roles, never colours.
enum class ColorRole {
    Window,
    Surface, ///< lists, text views, cards
    Text,
    Muted, ///< secondary text; still 4.5:1 on Window and Surface
    Border,
    Accent,
    Selection,
    SelectionText,
    Declaration, ///< ground behind a charset declaration
    DeclarationFrame,
    DeclarationText,
    HeaderName,
    Envelope,
    EncodedWord,
    Delimiter,
    Escape, ///< bytes and characters shown as visible escapes
    Gutter,
    Error,
    ErrorSurface,
    Warning,
    WarningSurface,
    Success,
    SuccessSurface,
    Info,
    InfoSurface,
    Base64,          ///< text that only a decoder can read
    QuotedPrintable, ///< its escapes and soft line breaks
    Hit,             ///< ground behind what a search has found
    HitText,
    CurrentHit, ///< ground behind the one that the search stands at
    CurrentHitText
};
constexpr int colorRoleCount = static_cast<int>(ColorRole::CurrentHitText) + 1;

/// The named colours of one look; the one place that holds colour values.
class Theme
{
public:
    explicit Theme(ThemeKind kind)
        : m_kind(kind)
    {
    }

    /// The look that a widget's palette belongs to: ours by their window colours, else by lightness. Qt 6.4
    /// has no QStyleHints::colorScheme().
    static Theme forPalette(const QPalette& palette);

    ThemeKind kind() const { return m_kind; }
    QColor color(ColorRole role) const;
    QPalette palette() const;

private:
    ThemeKind m_kind;
};

/// "light", "dark", "high-contrast".
std::optional<ThemeKind> themeKindFromName(const QString& name);
QString themeName(ThemeKind kind);

/// Gives the program Fusion and the theme's palette; nothing = light or dark as the system is.
void applyTheme(QApplication& application, std::optional<ThemeKind> kind);

/// One grid for all distances, in device-independent pixels.
namespace spacing {
constexpr int small = 4;
constexpr int medium = 8;
constexpr int large = 12;
constexpr int page = 16;
} // namespace spacing

} // namespace ims
