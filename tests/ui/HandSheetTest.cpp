#include "ui/wizard/HandSheet.h"
#include "tests/support/PdfText.h"

#include "tests/support/GoldenPicture.h"
#include "ui/wizard/DialogPicture.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

DrawnDialog tabDialog()
{
    return {PathPicture::InternetMail,
            {u"EXCH01"_s, u"5.5"_s},
            {},
            {},
            u"Western European (ISO-8859-1)"_s,
            u"Cyrillic (KOI8-R)"_s,
            {DialogField::Mime, DialogField::NonMime}};
}

DrawnDialog domainDialog()
{
    return {PathPicture::DomainDialog,
            {u"EXCH01"_s, u"5.5"_s},
            u"moskva.example"_s,
            {},
            u"Cyrillic (KOI8-R)"_s,
            u"Cyrillic (KOI8-R)"_s,
            {DialogField::Add, DialogField::Domain, DialogField::Mime, DialogField::NonMime}};
}

HandSheet sheetOf(int rows, const QString& domain = u"moskva.example"_s)
{
    HandSheet sheet;
    sheet.title = u"By hand"_s;
    sheet.facts = u"Server: EXCH01"_s;
    sheet.warning = u"Not the tab “Connections”."_s;
    for (int i = 0; i < rows; ++i) {
        sheet.present.push_back({domain, u"no entry"_s});
        sheet.steps.push_back({u"Choose Add and type “%1” as the domain."_s.arg(domain), {}});
    }
    sheet.pictures = {{1, tabDialog()}, {2, domainDialog()}};
    sheet.wayBack = u"Set it back."_s;
    sheet.footer = u"IMS Doctor"_s;
    return sheet;
}

/// The dots around a rectangle that have a colour, of a thousand.
int dotsOf(const QImage& image, const QRectF& frame, const QColor& color)
{
    int hits = 0;
    int all = 0;
    const QRect outer = frame.toAlignedRect().adjusted(-1, -1, 1, 1);
    const QRect inner = frame.toAlignedRect().adjusted(3, 3, -3, -3);
    for (int y = outer.top(); y <= outer.bottom(); ++y) {
        for (int x = outer.left(); x <= outer.right(); ++x) {
            if (inner.contains(x, y) || !image.rect().contains(x, y))
                continue;
            ++all;
            hits += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return all == 0 ? 0 : 1000 * hits / all;
}

QImage drawn(const DrawnDialog& dialog, ThemeKind kind, qreal ratio = 1)
{
    const QFont font = test::goldenFont();
    const QSizeF size = dialogLayout(dialog, font, nullptr).size;
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme(kind).color(ColorRole::Surface));
    QPainter painter(&image);
    drawDialog(painter, dialog, Theme(kind), font);
    return image;
}

QRectF frameOf(const DrawnDialog& dialog, DialogField field)
{
    const QFont font = test::goldenFont();
    const qreal distance = 0.25 * QFontMetricsF(font).height();
    return dialogLayout(dialog, font, nullptr)
        .fields.value(field)
        .adjusted(-distance, -distance, distance, distance);
}

} // namespace

class DialogDrawingTest : public testing::TestWithParam<ThemeKind>
{
};

TEST_P(DialogDrawingTest, WhatIsMarkedHasItsFrameWhereItStands)
{
    const QColor accent = Theme(GetParam()).color(ColorRole::Accent);
    for (const DrawnDialog& whole : {tabDialog(), domainDialog()}) {
        for (const DialogField field : whole.marks) {
            DrawnDialog one = whole;
            const QImage marked = drawn(one, GetParam());
            EXPECT_GT(dotsOf(marked, frameOf(one, field), accent), 300) << static_cast<int>(field);
            one.marks.removeOne(field);
            const QImage without = drawn(one, GetParam());
            EXPECT_LT(dotsOf(without, frameOf(one, field), accent), 60) << static_cast<int>(field);
        }
    }
}

TEST_P(DialogDrawingTest, TwiceAsLargeItIsTheSamePicture)
{
    for (const DrawnDialog& dialog : {tabDialog(), domainDialog()}) {
        const QImage once = drawn(dialog, GetParam());
        QImage twice = drawn(dialog, GetParam(), 2);
        EXPECT_NEAR(twice.width(), 2 * once.width(), 1);
        twice.setDevicePixelRatio(1);
        for (const DialogField field : dialog.marks) {
            const QRectF frame = frameOf(dialog, field);
            const QRectF large(frame.topLeft() * 2, frame.size() * 2);
            EXPECT_GT(dotsOf(twice, large, Theme(GetParam()).color(ColorRole::Accent)), 300);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, DialogDrawingTest,
                         testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast));

TEST(DialogDrawingTest, EveryMarkStandsInsideTheWindowAndNoneOverAnother)
{
    const QList<DialogField> all = {DialogField::Tab,          DialogField::Mime,   DialogField::NonMime,
                                    DialogField::DomainButton, DialogField::List,   DialogField::Add,
                                    DialogField::Edit,         DialogField::Remove, DialogField::MoveUp,
                                    DialogField::Domain,       DialogField::Ok};
    for (const QString& family : {u"4.0"_s, u"5.0"_s, u"5.5"_s, QString()}) {
        for (DrawnDialog dialog : {tabDialog(), domainDialog()}) {
            dialog.server.family = family;
            const DialogLayout layout = dialogLayout(dialog, test::goldenFont(), nullptr);
            int known = 0;
            for (const DialogField field : all) {
                if (!layout.fields.contains(field))
                    continue;
                ++known;
                EXPECT_TRUE(layout.window.contains(layout.fields.value(field)));
                for (const DialogField other : all) {
                    if (other != field && layout.fields.contains(other)) {
                        EXPECT_FALSE(layout.fields.value(field).intersects(layout.fields.value(other)));
                    }
                }
            }
            EXPECT_EQ(known, dialog.kind == PathPicture::InternetMail ? 5 : 9);
        }
    }
}

TEST(DialogPictureTest, GivesWayInANarrowColumnAndGrowsWithTheFont)
{
    DialogPicture picture;
    picture.setDialog(tabDialog());
    picture.resize(300, picture.heightForWidth(300));
    EXPECT_LE(picture.fieldRect(DialogField::Mime).right(), 300);
    EXPECT_LT(picture.heightForWidth(300), picture.sizeHint().height());
    const QSize usual = picture.sizeHint();
    EXPECT_EQ(picture.heightForWidth(4000), usual.height()) << "never larger than its font asks for";
    QFont large = picture.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    picture.setFont(large);
    EXPECT_NEAR(picture.sizeHint().width(), 2 * usual.width(), 0.2 * usual.width());
}

TEST(HandSheetTest, AnOrdinaryPlanIsOnePageAndALongOneSaysHowMany)
{
    const auto one = sheetPdf({}, layoutOf(sheetOf(8)));
    ASSERT_TRUE(one);
    EXPECT_EQ(one->pages, 1);
    const auto many = sheetPdf({}, layoutOf(sheetOf(50)));
    ASSERT_TRUE(many);
    EXPECT_GE(many->pages, 2);
    EXPECT_LE(many->pages, 4);
    EXPECT_EQ(many->bytes.count("/Type /Page\n"), many->pages);
    const std::string text = pdfText(many->bytes);
    EXPECT_THAT(text, HasSubstr("Page 1 of " + std::to_string(many->pages)));
    EXPECT_THAT(text, HasSubstr("The way back"));
}

TEST(HandSheetTest, AHostileDomainStaysText)
{
    const QString evil = u"<b>a</b><img src=\"file:///etc/hostname\">&lt;%1%2.example"_s;
    const auto pdf = sheetPdf({}, layoutOf(sheetOf(1, evil)));
    ASSERT_TRUE(pdf);
    EXPECT_FALSE(pdf->bytes.contains("/Subtype /Image"));
    EXPECT_FALSE(pdf->bytes.contains("/URI"));
    const std::string text = pdfText(pdf->bytes);
    EXPECT_THAT(text, HasSubstr("type “<b>a</b><img src=\"file:///etc/hostname\">&lt;%1%2.example” as"));
}

TEST(HandSheetTest, PaperThatIsTooSmallIsRefused)
{
    const QPageLayout tiny(QPageSize(QSizeF(20, 20), QPageSize::Millimeter), QPageLayout::Portrait, {});
    EXPECT_FALSE(sheetPdf({}, layoutOf(sheetOf(1)), tiny));
    StopSource stopped;
    stopped.request_stop();
    EXPECT_FALSE(sheetPdf({}, layoutOf(sheetOf(1)), {}, stopped.get_token()));
}
