#include "ui/wizard/HandSheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct HandSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(HandSheetTexts)
};

constexpr qreal pointsPerInch = 72.0;
constexpr int dotsPerInch = 300;                                  ///< of a PDF
constexpr std::array<qreal, 4> textSizes = {10.0, 9.3, 8.6, 8.0}; ///< points, the largest that fits counts
constexpr qreal largestPicture = 0.72;                            ///< of the text's size

Message printing()
{
    return Message(QT_TRANSLATE_NOOP("ims", "print the steps"));
}

/// Something that is not broken over two pages.
struct Block
{
    qreal height = 0;
    std::function<void(QPainter&, qreal top)> draw;
};

/// Lays the sheet out for one size of text; lengths in the device's dots.
class SheetLayout
{
public:
    SheetLayout(QPagedPaintDevice& device, const HandSheet& sheet, qreal points)
        : m_device(device)
        , m_sheet(sheet)
        , m_theme(ThemeKind::Light)
    {
        const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Point).size();
        const QSizeF dots = paper * (device.logicalDpiX() / pointsPerInch);
        m_width = dots.width();
        m_height = dots.height();
        m_body = font(points);
        m_line = metrics(m_body).height();
        m_footer = 1.6 * m_line;
        addAll();
        paginate();
    }

    bool isUsable() const { return m_width > 10 * m_line && m_height > 10 * m_line; }
    int pages() const { return static_cast<int>(m_pages.size()); }

    bool paint(const StopToken& stop)
    {
        QPainter painter(&m_device);
        if (!painter.isActive())
            return false;
        int number = 0;
        for (const std::vector<size_t>& page : m_pages) {
            if (stop.stop_requested() || (number > 0 && !m_device.newPage()))
                return false;
            paintPage(painter, page, ++number);
        }
        return painter.end();
    }

private:
    static QFont font(qreal points, bool bold = false)
    {
        QFont font;
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    QFont strong() const
    {
        QFont font = m_body;
        font.setBold(true);
        return font;
    }

    QFontMetricsF metrics(const QFont& font) const { return QFontMetricsF(font, &m_device); }

    /// Text in lines that break between words, and within one that is wider than a line.
    std::shared_ptr<QTextLayout> linesOf(const QFont& font, QString text, qreal width) const
    {
        auto lines =
            std::make_shared<QTextLayout>(text.replace(u'\n', QChar::LineSeparator), font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        lines->setTextOption(option);
        lines->beginLayout();
        qreal top = 0;
        for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, top});
            top += line.height();
        }
        lines->endLayout();
        return lines;
    }

    static qreal heightOf(const QTextLayout& lines) { return lines.boundingRect().height(); }

    void add(qreal height, std::function<void(QPainter&, qreal)> draw)
    {
        m_blocks.push_back({height, std::move(draw)});
    }

    void space(qreal lines)
    {
        add(lines * m_line, [](QPainter&, qreal) {});
    }

    void paragraph(const QFont& font, const QString& text)
    {
        const auto lines = linesOf(font, text, m_width);
        add(heightOf(*lines), [this, lines](QPainter& painter, qreal top) {
            painter.setPen(m_theme.color(ColorRole::Text));
            lines->draw(&painter, {0, top});
        });
    }

    void heading(const QString& text)
    {
        space(0.45);
        paragraph(strong(), text);
        space(0.1);
    }

    void addAll()
    {
        paragraph(font(m_body.pointSizeF() * 1.35, true), m_sheet.title);
        paragraph(m_body, m_sheet.facts);
        space(0.4);
        warning();
        heading(HandSheetTexts::tr("Write down before you change anything"));
        presentHead();
        for (const HandSheet::Present& row : m_sheet.present)
            present(row);
        if (!m_sheet.presentMore.isEmpty())
            paragraph(m_body, m_sheet.presentMore);
        heading(HandSheetTexts::tr("Steps"));
        for (size_t i = 0; i < m_sheet.steps.size(); ++i)
            step(static_cast<int>(i) + 1, m_sheet.steps[i]);
        pictures();
        heading(HandSheetTexts::tr("The way back"));
        paragraph(m_body, m_sheet.wayBack);
        space(0.7);
        paragraph(m_body, HandSheetTexts::tr(
                              "Done by: ______________________     Date and time: ______________________"));
    }

    /// Framed, so that it is seen on a copy without colours too.
    void warning()
    {
        const qreal pad = 0.5 * m_line;
        const auto lines = linesOf(strong(), u"! "_s + m_sheet.warning, m_width - 2 * pad);
        const qreal height = heightOf(*lines) + pad;
        add(height, [this, lines, pad, height](QPainter& painter, qreal top) {
            painter.setPen(QPen(m_theme.color(ColorRole::Text), 0.1 * m_line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(0, top, m_width, height));
            lines->draw(&painter, {pad, top + pad / 2});
        });
    }

    /// Row, what the evidence says, and a field to write in for each list.
    std::array<QRectF, 4> cells(qreal top, qreal height) const
    {
        const qreal gap = 0.6 * m_line;
        std::array<QRectF, 4> cells;
        qreal left = 0;
        size_t at = 0;
        for (const qreal share : {0.25, 0.27, 0.24, 0.24}) {
            cells.at(at++) = QRectF(left, top, share * m_width - gap, height);
            left += share * m_width;
        }
        return cells;
    }

    void cell(QPainter& painter, const QRectF& rect, const QFont& font, const QString& text) const
    {
        painter.setFont(font);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom,
                         metrics(font).elidedText(text, Qt::ElideMiddle, rect.width()));
    }

    void presentHead()
    {
        add(m_line, [this](QPainter& painter, qreal top) {
            painter.setPen(m_theme.color(ColorRole::Muted));
            const auto [name, known, mime, nonMime] = cells(top, m_line);
            cell(painter, name, m_body, HandSheetTexts::tr("Row"));
            cell(painter, known, m_body, HandSheetTexts::tr("The evidence says"));
            cell(painter, mime, m_body, HandSheetTexts::tr("MIME now"));
            cell(painter, nonMime, m_body, HandSheetTexts::tr("Non-MIME now"));
        });
    }

    void present(const HandSheet::Present& row)
    {
        const qreal height = 1.3 * m_line;
        add(height, [this, row, height](QPainter& painter, qreal top) {
            const auto [name, known, mime, nonMime] = cells(top, height);
            painter.setPen(m_theme.color(ColorRole::Text));
            cell(painter, name, strong(), row.domain);
            cell(painter, known, m_body, row.values.isEmpty() ? u"–"_s : row.values);
            painter.setPen(QPen(m_theme.color(ColorRole::Muted), 0.05 * m_line));
            for (const QRectF& field : {mime, nonMime}) {
                const qreal base = field.bottom() - 0.1 * m_line;
                painter.drawLine(QPointF(field.left(), base), QPointF(field.right(), base));
            }
        });
    }

    void step(int number, const HandSheet::Step& step)
    {
        const qreal left = 3.1 * m_line;
        const QString text = step.done.isEmpty() ? step.text : step.text + u'\n' + step.done;
        const auto lines = linesOf(m_body, text, m_width - left);
        const bool done = !step.done.isEmpty();
        add(heightOf(*lines) + 0.12 * m_line, [=, this](QPainter& painter, qreal top) {
            const QRectF box(0, top + 0.08 * m_line, 0.85 * m_line, 0.85 * m_line);
            painter.setPen(QPen(m_theme.color(ColorRole::Text), 0.07 * m_line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            if (done) {
                painter.drawLine(box.topLeft(), box.bottomRight());
                painter.drawLine(box.bottomLeft(), box.topRight());
            }
            painter.setFont(strong());
            painter.drawText(QRectF(m_line, top, left - 1.4 * m_line, m_line), Qt::AlignRight | Qt::AlignTop,
                             QString::number(number));
            lines->draw(&painter, {left, top});
        });
    }

    /// One beside the other, no wider than the paper and no larger than the text.
    void pictures()
    {
        const size_t count = m_sheet.pictures.size();
        if (count == 0)
            return;
        space(0.3);
        const qreal slot = m_width / 2;
        QSizeF largest;
        for (const HandSheet::Picture& picture : m_sheet.pictures)
            largest = largest.expandedTo(dialogLayout(picture.dialog, m_body, &m_device).size);
        const qreal scale = std::min(largestPicture, slot / largest.width());
        for (size_t i = 0; i < count; i += 2) {
            const size_t beside = std::min(count, i + 2);
            const qreal height = largest.height() * scale + m_line;
            add(height, [this, i, beside, slot, scale](QPainter& painter, qreal top) {
                for (size_t j = i; j < beside; ++j)
                    drawPicture(painter, m_sheet.pictures[j], {j == i ? 0 : slot, top}, slot, scale);
            });
        }
        paragraph(font(m_body.pointSizeF() * 0.9), dialogCaption());
    }

    void drawPicture(QPainter& painter, const HandSheet::Picture& picture, QPointF place, qreal width,
                     qreal scale)
    {
        painter.setFont(m_body);
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(QRectF(place, QSizeF(width, m_line)), Qt::AlignLeft,
                         HandSheetTexts::tr("Step %1").arg(picture.step));
        painter.save();
        painter.translate(place + QPointF(0, m_line));
        painter.scale(scale, scale);
        drawDialog(painter, picture.dialog, m_theme, m_body);
        painter.restore();
    }

    void paginate()
    {
        qreal used = 0;
        m_pages.emplace_back();
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const qreal height = m_blocks[i].height;
            if (used + height > m_height - m_footer && !m_pages.back().empty()) {
                m_pages.emplace_back();
                used = 0;
            }
            m_pages.back().push_back(i);
            used += height;
        }
    }

    void paintPage(QPainter& painter, const std::vector<size_t>& page, int number)
    {
        qreal top = 0;
        for (const size_t index : page) {
            m_blocks[index].draw(painter, top);
            top += m_blocks[index].height;
        }
        painter.setFont(font(m_body.pointSizeF() * 0.9));
        painter.setPen(m_theme.color(ColorRole::Muted));
        const QRectF foot(0, m_height - m_line, m_width, m_line);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_sheet.footer);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         HandSheetTexts::tr("Page %1 of %2").arg(number).arg(pages()));
    }

    QPagedPaintDevice& m_device;
    const HandSheet& m_sheet;
    Theme m_theme;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_line = 0;
    qreal m_footer = 0;
    QFont m_body;
    std::vector<Block> m_blocks;
    std::vector<std::vector<size_t>> m_pages; ///< indices of blocks
};

Error notPrinted(const Message& why, const Message& todo)
{
    return {printing(), {}, why, todo};
}

} // namespace

Expected<int> paintHandSheet(QPagedPaintDevice& device, const HandSheet& sheet, const StopToken& stop)
{
    std::unique_ptr<SheetLayout> layout;
    for (const qreal points : textSizes) {
        auto smaller = std::make_unique<SheetLayout>(device, sheet, points);
        if (!smaller->isUsable())
            return tl::unexpected(
                notPrinted(Message(QT_TRANSLATE_NOOP("ims", "the paper is too small")),
                           Message(QT_TRANSLATE_NOOP("ims", "Choose larger paper or smaller margins."))));
        if (!layout || smaller->pages() < layout->pages())
            layout = std::move(smaller);
        if (layout->pages() == 1)
            break;
    }
    const bool painted = layout->paint(stop);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(printing()));
    if (!painted)
        return tl::unexpected(
            notPrinted(Message(QT_TRANSLATE_NOOP("ims", "the pages could not be drawn")),
                       Message(QT_TRANSLATE_NOOP("ims", "Save the sheet as PDF and print that elsewhere."))));
    return layout->pages();
}

Expected<HandSheetPdf> handSheetPdf(const HandSheet& sheet, const QPageLayout& page, const StopToken& stop)
{
    HandSheetPdf pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QBuffer::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        if (page.isValid()) {
            writer.setPageLayout(page);
        } else {
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(15, 10, 15, 10), QPageLayout::Millimeter);
        }
        writer.setResolution(dotsPerInch);
        writer.setTitle(sheet.title);
        writer.setCreator(u"IMS Doctor"_s);
        const Expected<int> pages = paintHandSheet(writer, sheet, stop);
        if (!pages)
            return tl::unexpected(pages.error());
        pdf.pages = *pages;
    }
    return pdf;
}

} // namespace ims
