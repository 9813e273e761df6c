#pragma once

#include <QAbstractScrollArea>
#include <QFont>
#include <QFontDatabase>
#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>

namespace ims::test {

/// The font of the pictures: the same on every machine (tests/data/fonts).
inline QFont goldenFont()
{
    const QString folder = QStringLiteral(IMS_SOURCE_DIR "/tests/data/fonts/");
    for (const auto& file : {QStringLiteral("DejaVuSansMono.ttf"), QStringLiteral("DejaVuSansMono-Bold.ttf")})
        EXPECT_GE(QFontDatabase::addApplicationFont(folder + file), 0) << file.toStdString();
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// How many pixels of a thousand differ by more than anti-aliasing does; all where the sizes differ.
inline double differingPixels(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1000;
    constexpr int visible = 96; // of 255, in one channel
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q))});
            differing += most > visible ? 1 : 0;
        }
    }
    return 1000.0 * static_cast<double>(differing) / (double(a.width()) * a.height());
}

/// Compares with tests/data/golden/NAME.png. Where they differ, what was drawn is put beside the test
/// program. IMSDOCTOR_RENEW_GOLDEN=1 in the environment writes the pictures anew instead: look at them before
/// they are committed.
inline void expectPicture(QAbstractScrollArea& view, const QString& name)
{
    constexpr double tolerated = 4; // pixels of a thousand
    const QImage drawn = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString golden =
        QStringLiteral(IMS_SOURCE_DIR "/tests/data/golden/") + name + QStringLiteral(".png");
    if (qEnvironmentVariableIsSet("IMSDOCTOR_RENEW_GOLDEN")) {
        ASSERT_TRUE(drawn.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither).save(golden))
            << golden.toStdString();
        return;
    }
    const QImage expected = QImage(golden).convertToFormat(QImage::Format_RGB32);
    ASSERT_FALSE(expected.isNull()) << golden.toStdString();
    const double differing = differingPixels(drawn, expected);
    const QString seen = QStringLiteral(IMS_BINARY_DIR "/") + name + QStringLiteral("-drawn.png");
    if (differing > tolerated)
        drawn.save(seen);
    EXPECT_LE(differing, tolerated) << name.toStdString() << ": see " << seen.toStdString();
}

} // namespace ims::test
