#include "ui/print/PdfRenderer.h"

#include <QImage>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <thread>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

PdfOptions options()
{
    return {u"Ticket 4711"_s, u"IMS Doctor"_s, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)};
}

QString paragraphs(int count)
{
    return u"<html><body>"_s + u"<p>Привет, 日本語, caf\u00e9</p>"_s.repeated(count) + u"</body></html>"_s;
}

} // namespace

TEST(PdfRendererTest, GivesPagesWithTitleAndTheTimeItWasTold)
{
    const Expected<QByteArray> pdf = renderPdf(paragraphs(200), options());
    ASSERT_TRUE(pdf.has_value());
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
    EXPECT_THAT(pdf->toStdString(), HasSubstr("/CreationDate (D:20231114221320"));
    EXPECT_GT(pdf->count("/Type /Page\n"), 2);
}

TEST(PdfRendererTest, WorksInAnotherThreadWithTheSameBytes)
{
    const Expected<QByteArray> here = renderPdf(paragraphs(50), options());
    Expected<QByteArray> there = QByteArray();
    std::thread([&] { there = renderPdf(paragraphs(50), options()); }).join();
    ASSERT_TRUE(here.has_value());
    ASSERT_TRUE(there.has_value());
    EXPECT_EQ(*here, *there);
}

TEST(PdfRendererTest, StopsWhenAsked)
{
    StopSource source;
    source.request_stop();
    const Expected<QByteArray> pdf = renderPdf(paragraphs(50), options(), source.get_token());
    ASSERT_FALSE(pdf.has_value());
    EXPECT_TRUE(isCancelled(pdf.error()));
}

TEST(PdfRendererTest, LoadsNothingThatMarkupNames)
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"x.png"_s);
    const auto rendered = [&] {
        return renderPdf(u"<html><body><p>x</p><img src=\"%1\"></body></html>"_s.arg(picture), options())
            .value();
    };
    const QByteArray without = rendered();
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(picture));
    EXPECT_EQ(rendered(), without);
}

} // namespace ims::test
