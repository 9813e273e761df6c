// Golden pictures of the views that draw themselves; tests/support/GoldenPicture.h says how they are renewed.

#include "ui/viewer/HexView.h"
#include "ui/viewer/SpoolView.h"

#include "core/spool/SpoolReader.h"
#include "tests/support/GoldenPicture.h"
#include "tests/support/SpoolFileWriter.h"
#include "ui/common/Theme.h"

#include <QApplication>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

// One of each: envelope, folded field, encoded word, delimiter, KOI8-R, quoted-printable, base64, rubbish.
QByteArray sample()
{
    SpoolEnvelope envelope;
    envelope.peerHost = envelope.helo = "mail.moskva.example";
    envelope.sender = "ann@moskva.example";
    envelope.recipients = {"bob@beta.example"};
    const QByteArray text = "From: =?koi8-r?B?8NLJ18XU?= <ann@moskva.example>\r\n"
                            "Subject: a field that\r\n"
                            "\tgoes on in the next line\r\n"
                            " and the next\r\n"
                            " and the next\r\n"
                            " and the last\r\n"
                            "MIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=\"xx\"\r\n"
                            "\r\n"
                            "--xx\r\n"
                            "Content-Type: text/plain; charset=\"KOI8-R\"\r\n"
                            "Content-Transfer-Encoding: 8bit\r\n"
                            "\r\n" +
                            QByteArray::fromHex("f0d2c9d7c5d42c20dcd4cf20d0c9d3d8cdcf2e") +
                            " \x1B \x01\r\n"
                            "--xx\r\n"
                            "Content-Type: text/plain; charset=iso-8859-1\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n"
                            "\r\n"
                            "Gr=FC=DFe aus K=F6ln=\r\n"
                            "\r\n"
                            "--xx\r\n"
                            "Content-Type: application/octet-stream; name=x\r\n"
                            "Content-Transfer-Encoding: base64\r\n"
                            "\r\n"
                            "VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVy\r\n"
                            "--xx--\r\n";
    return SpoolFileWriter::write(envelope, text);
}

template <class View>
class Pictured
{
public:
    explicit Pictured(ThemeKind theme, QSize size)
    {
        view.setPalette(Theme(theme).palette());
        view.setTextFont(goldenFont());
        view.resize(size);
        view.ensurePolished();
    }
    View view;
};

std::shared_ptr<const SpoolFile> readSample(const ByteSourcePtr& source, const CharsetCatalogue& catalogue)
{
    return std::make_shared<const SpoolFile>(SpoolReader(catalogue).read(source).value());
}

} // namespace

class ViewPictures : public testing::TestWithParam<ThemeKind>
{
};

TEST_P(ViewPictures, Text)
{
    const auto known = std::make_shared<const CharsetCatalogue>(CharsetCatalogue::builtIn().value());
    const auto source = ByteSource::fromBytes(sample(), u"sample"_s);
    const auto spool = readSample(source, *known);
    Pictured<SpoolView> pictured(GetParam(), {720, 640});
    pictured.view.setContent(source, spool, known);
    pictured.view.goToDeclaration(1);
    const qint64 quick = sample().indexOf("aWNrIGJy");
    pictured.view.setHits({{quick - 8, 4}, {quick, 8}});
    pictured.view.setCurrentHit({quick, 8});
    expectPicture(pictured.view, u"text-"_s + themeName(GetParam()));
}

TEST_P(ViewPictures, Bytes)
{
    const auto source = ByteSource::fromBytes(sample(), u"sample"_s);
    Pictured<HexView> pictured(GetParam(), {720, 300});
    pictured.view.setContent(source);
    const qint64 label = sample().indexOf("koi8-r");
    pictured.view.setMarks({{label, 6}});
    pictured.view.setHits(std::vector<ByteRange>{{label - 20, 12}});
    pictured.view.select({label + 10, 9});
    expectPicture(pictured.view, u"bytes-"_s + themeName(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Themes, ViewPictures,
                         testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast),
                         [](const auto& one) { return themeName(one.param).remove(u'-').toStdString(); });

// The comparison itself can fail.
TEST(GoldenPicture, TellsPicturesApart)
{
    QImage a(80, 80, QImage::Format_RGB32);
    a.fill(Qt::white);
    QImage b = a;
    EXPECT_EQ(differingSquares(a, b), 0);
    for (int x = 0; x < 80; ++x)
        b.setPixel(x, 10, qRgb(0, 0, 0));
    EXPECT_EQ(differingSquares(a, b), 100) << "a stroke: one row of squares in ten";
    for (int x = 0; x < 80; ++x)
        b.setPixel(x, 10, qRgb(220, 220, 220));
    EXPECT_EQ(differingSquares(a, b), 0) << "smoothed otherwise";
    EXPECT_EQ(differingSquares(a, b.copy(0, 0, 79, 80)), 1000);
}

TEST(GoldenPicture, OnePartOfTheTextThatIsDrawnOtherwiseIsSeen)
{
    const auto source = ByteSource::fromBytes(sample(), u"sample"_s);
    Pictured<HexView> pictured(ThemeKind::Light, {720, 300});
    pictured.view.setContent(source);
    const QImage before = pictured.view.grab().toImage();
    pictured.view.setMarks({{40, 6}});
    EXPECT_GT(differingSquares(pictured.view.grab().toImage(), before), 1);
}
