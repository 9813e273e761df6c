#include "ui/print/PdfRenderer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int dotsPerInch = 300; ///< of a PDF
constexpr double pointsPerInch = 72.0;
constexpr double headHeight = 26.0; ///< points above and below the text, for the page's head and foot
constexpr double headGap = 12.0;    ///< points

Message makingPdf()
{
    return Message(QT_TRANSLATE_NOOP("ims", "make the PDF"));
}

Message printing()
{
    return Message(QT_TRANSLATE_NOOP("ims", "print the pages"));
}

/// A document that loads nothing: whatever markup names has an answer here. (For a picture without one, Qt
/// would try a local file of that name.)
class SealedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl&) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray();
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

/// While it lives, new hashes have no random seed: QPdfWriter numbers a PDF's fonts in a hash's order, and
/// the same report must give the same bytes.
class StableHashOrder
{
public:
    StableHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~StableHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    StableHashOrder(const StableHashOrder&) = delete;
    StableHashOrder& operator=(const StableHashOrder&) = delete;
};

/// QPdfWriter always notes the present time; this puts another into its place, of the same length.
void setCreationDate(QByteArray& pdf, const QDateTime& madeAt)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0 || !madeAt.isValid())
        return;
    const qsizetype digits = at + key.size();
    const QByteArray date = madeAt.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    pdf.replace(digits, date.size(), date);
    const qsizetype zone = digits + date.size();
    if (zone < pdf.size() && (pdf.at(zone) == '+' || pdf.at(zone) == '-'))
        pdf.replace(zone, 6, "+00'00");
}

/// The printable part of a page, in the device's dots.
struct Page
{
    double width = 0;
    double height = 0;
    double dotsPerPoint = 1;
    int count = 0;

    double head() const { return headHeight * dotsPerPoint; }
    double gap() const { return headGap * dotsPerPoint; }
    double textHeight() const { return height - 2 * head(); }
};

Page pageOf(const QPagedPaintDevice& device)
{
    Page page;
    page.dotsPerPoint = device.logicalDpiX() / pointsPerInch;
    const QSizeF dots = device.pageLayout().paintRect(QPageLayout::Point).size() * page.dotsPerPoint;
    page.width = dots.width();
    page.height = dots.height();
    return page;
}

void drawFrame(QPainter& painter, const Page& page, const PdfOptions& options, int number)
{
    QFont font = painter.font();
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.setPen(QColor(0x4d, 0x58, 0x66));
    const QRectF head(0, 0, page.width, page.head() - page.gap());
    const QRectF foot(0, page.height - page.head() + page.gap(), page.width, page.head() - page.gap());
    const QFontMetricsF metrics(font, painter.device());
    const QString title = metrics.elidedText(options.title, Qt::ElideRight, page.width);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.drawLine(QPointF(0, head.bottom() + page.dotsPerPoint),
                     QPointF(page.width, head.bottom() + page.dotsPerPoint));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, options.footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, options.pageWords.arg(number).arg(page.count));
}

bool drawPages(QPagedPaintDevice& device, QTextDocument& document, const Page& page,
               const PdfOptions& options, const StopToken& stop)
{
    const double textHeight = page.textHeight();
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    for (int index = 0; index < page.count && !stop.stop_requested(); ++index) {
        if (index > 0 && !device.newPage())
            return false;
        painter.save();
        drawFrame(painter, page, options, index + 1);
        painter.restore();
        painter.save();
        painter.translate(0, page.head() - index * textHeight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, index * textHeight, page.width, textHeight);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return painter.end();
}

/// Lays the markup out for the device and draws it: the number of pages.
Expected<int> paint(QPagedPaintDevice& device, const QString& markup, const PdfOptions& options,
                    const Message& doing, const StopToken& stop)
{
    Page page = pageOf(device);
    if (page.width <= 0 || page.textHeight() <= 0) {
        return tl::unexpected(
            Error{doing,
                  {},
                  Message(QT_TRANSLATE_NOOP("ims", "the paper is too small")),
                  Message(QT_TRANSLATE_NOOP("ims", "Choose larger paper or smaller margins."))});
    }
    SealedDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(markup);
    document.setPageSize(QSizeF(page.width, page.textHeight()));
    page.count = document.pageCount();
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(doing));
    const bool drawn = drawPages(device, document, page, options, stop);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(doing));
    if (!drawn) {
        return tl::unexpected(Error{doing,
                                    {},
                                    Message(QT_TRANSLATE_NOOP("ims", "the pages could not be drawn")),
                                    Message(QT_TRANSLATE_NOOP("ims", "Export another format."))});
    }
    return page.count;
}

} // namespace

Expected<QByteArray> renderPdf(const QString& markup, const PdfOptions& options, const StopToken& stop)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        return tl::unexpected(Error{makingPdf(),
                                    {},
                                    Message(QT_TRANSLATE_NOOP("ims", "no fonts are at hand")),
                                    Message(QT_TRANSLATE_NOOP("ims", "Export another format."))});
    }
    const StableHashOrder stable;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        if (options.page.isValid()) {
            writer.setPageLayout(options.page);
        } else {
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(15, 12, 15, 12), QPageLayout::Millimeter);
        }
        writer.setResolution(dotsPerInch);
        writer.setTitle(options.title);
        writer.setCreator(u"IMS Doctor"_s);
        if (const Expected<int> pages = paint(writer, markup, options, makingPdf(), stop); !pages)
            return tl::unexpected(pages.error());
    }
    setCreationDate(bytes, options.madeAt);
    return bytes;
}

Expected<int> paintPages(QPagedPaintDevice& device, const QString& markup, const PdfOptions& options,
                         const StopToken& stop)
{
    return paint(device, markup, options, printing(), stop);
}

} // namespace ims
