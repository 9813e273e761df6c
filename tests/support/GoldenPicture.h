#pragma once

#include <QAbstractScrollArea>
#include <QFont>
#include <QFontDatabase>
#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ims::test {

/// The font of the pictures: the same on every machine (tests/data/fonts).
inline QFont goldenFont()
{
    const QString folder = QStringLiteral(IMS_SOURCE_DIR "/tests/data/fonts/");
    for (const auto& file : {QStringLiteral("DejaVuSansMono.ttf"), QStringLiteral("DejaVuSansMono-Bold.ttf")})
        EXPECT_GE(QFontDatabase::addApplicationFont(folder + file), 0) << file.toStdString();
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferFullHinting);
    return font;
}

/// How many squares of a thousand look different; all where the sizes differ. Squares of eight pixels are
/// compared by their mean colour: how a font's edges are smoothed changes little in it, ink, place and frames
/// do.
inline double differingSquares(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1000;
    constexpr int side = 8;
    constexpr int visible = 7; // of 255, in one channel
    const QSize squares((a.width() + side - 1) / side, (a.height() + side - 1) / side);
    int differing = 0;
    for (int i = 0; i < squares.width() * squares.height(); ++i) {
        const QRect square =
            QRect(i % squares.width() * side, i / squares.width() * side, side, side) & a.rect();
        std::array<int, 3> sums = {};
        for (int y = square.top(); y <= square.bottom(); ++y) {
            for (int x = square.left(); x <= square.right(); ++x) {
                const QRgb p = a.pixel(x, y);
                const QRgb q = b.pixel(x, y);
                sums[0] += qRed(p) - qRed(q);
                sums[1] += qGreen(p) - qGreen(q);
                sums[2] += qBlue(p) - qBlue(q);
            }
        }
        const int area = square.width() * square.height();
        const auto isVisible = [area](int sum) { return std::abs(sum) > visible * area; };
        differing += std::any_of(sums.begin(), sums.end(), isVisible) ? 1 : 0;
    }
    return 1000.0 * differing / (squares.width() * squares.height());
}

/// Compares with tests/data/golden/NAME.png. Where they differ, what was drawn is put beside the test
/// program. IMSDOCTOR_RENEW_GOLDEN=1 in the environment writes the pictures anew instead: look at them before
/// they are committed.
inline void expectPicture(QAbstractScrollArea& view, const QString& name)
{
    constexpr double tolerated = 1; // squares of a thousand
    const QImage drawn = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString golden =
        QStringLiteral(IMS_SOURCE_DIR "/tests/data/golden/") + name + QStringLiteral(".png");
    if (qEnvironmentVariableIsSet("IMSDOCTOR_RENEW_GOLDEN")) {
        ASSERT_TRUE(drawn.save(golden, "PNG", 0))
            << golden.toStdString();
        return;
    }
    const QImage expected = QImage(golden).convertToFormat(QImage::Format_RGB32);
    ASSERT_FALSE(expected.isNull()) << golden.toStdString();
    const double differing = differingSquares(drawn, expected);
    const QString seen = QStringLiteral(IMS_BINARY_DIR "/") + name + QStringLiteral("-drawn.png");
    if (differing > tolerated)
        drawn.save(seen);
    EXPECT_LE(differing, tolerated) << name.toStdString() << ": see " << seen.toStdString();
}

} // namespace ims::test
