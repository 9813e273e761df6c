#include "ui/common/Theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair
{
    ColorRole ink;
    ColorRole ground;
};

} // namespace

TEST(Theme, TextCanBeReadInEveryTheme)
{
    const QList<Pair> pairs = {
        {ColorRole::Text, ColorRole::Window},
        {ColorRole::Text, ColorRole::Surface},
        {ColorRole::Muted, ColorRole::Window},
        {ColorRole::Muted, ColorRole::Surface},
        {ColorRole::Accent, ColorRole::Surface},
        {ColorRole::SelectionText, ColorRole::Selection},
        {ColorRole::DeclarationText, ColorRole::Declaration},
        {ColorRole::HeaderName, ColorRole::Surface},
        {ColorRole::Envelope, ColorRole::Surface},
        {ColorRole::EncodedWord, ColorRole::Surface},
        {ColorRole::Delimiter, ColorRole::Surface},
        {ColorRole::Escape, ColorRole::Surface},
        {ColorRole::Gutter, ColorRole::Window},
        {ColorRole::Error, ColorRole::Surface},
        {ColorRole::Error, ColorRole::ErrorSurface},
        {ColorRole::Warning, ColorRole::WarningSurface},
        {ColorRole::Warning, ColorRole::Surface},
        {ColorRole::Success, ColorRole::Surface},
        {ColorRole::Text, ColorRole::InfoSurface},
        {ColorRole::Text, ColorRole::ErrorSurface},
        {ColorRole::Text, ColorRole::WarningSurface},
        {ColorRole::Base64, ColorRole::Surface},
        {ColorRole::QuotedPrintable, ColorRole::Surface},
        {ColorRole::HitText, ColorRole::Hit},
        {ColorRole::CurrentHitText, ColorRole::CurrentHit},
    };
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Theme theme(kind);
        for (const Pair& pair : pairs)
            EXPECT_GE(contrast(theme.color(pair.ink), theme.color(pair.ground)), 4.5)
                << themeName(kind).toStdString() << ' ' << static_cast<int>(pair.ink) << " on "
                << static_cast<int>(pair.ground);
    }
}

TEST(Theme, IsFoundAgainFromItsPalette)
{
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast})
        EXPECT_EQ(Theme::forPalette(Theme(kind).palette()).kind(), kind);
}

TEST(Theme, NamesGoBothWays)
{
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast})
        EXPECT_EQ(themeKindFromName(themeName(kind)), kind);
    EXPECT_FALSE(themeKindFromName(u"purple"_s));
}

// One place holds colours, or a theme will miss a widget.
TEST(Theme, IsTheOnlyPlaceWithColourValues)
{
    const QRegularExpression colour(
        uR"(QColor\s*\(|QColorConstants|qRgba?\(|Qt::(red|green|blue|white|black|gray|dark\w+|light\w+|yellow|cyan|magenta)\b|#[0-9a-fA-F]{6}\b|0xff[0-9a-fA-F]{6}\b)"_s);
    ASSERT_TRUE(colour.match(u"painter.setPen(QColor(1, 2, 3));"_s).hasMatch());
    int read = 0;
    for (const auto* folder : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(IMS_SOURCE_DIR) + QLatin1StringView(folder), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith("ui/common/Theme.cpp"_L1) || path.contains("/ui/print/"_L1))
                continue;
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            ++read;
            EXPECT_FALSE(colour.match(QString::fromUtf8(file.readAll())).hasMatch()) << path.toStdString();
        }
    }
    EXPECT_GT(read, 10);
}
