#include "ui/wizard/SheetLayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

constexpr qreal pointsPerInch = 72.0;
constexpr int dotsPerInch = 300;                                  ///< of a PDF
constexpr std::array<qreal, 4> textSizes = {10.0, 9.3, 8.6, 8.0}; ///< points, the largest that fits counts
constexpr qreal footerLines = 1.6;

Error notPrinted(const Message& why, const Message& todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "print the sheet")), {}, why, todo};
}

} // namespace

SheetLayout::SheetLayout(QPagedPaintDevice& device, qreal points)
    : m_device(device)
    , m_theme(ThemeKind::Light)
    , m_body(font(points))
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Point).size();
    const QSizeF dots = paper * (device.logicalDpiX() / pointsPerInch);
    m_width = dots.width();
    m_height = dots.height();
    m_line = metrics(m_body).height();
}

bool SheetLayout::paint(const StopToken& stop)
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

QFont SheetLayout::font(qreal points, bool bold)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

QFont SheetLayout::strong() const
{
    QFont font = m_body;
    font.setBold(true);
    return font;
}

QFont SheetLayout::fixed() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_body.pointSizeF());
    return font;
}

std::shared_ptr<QTextLayout> SheetLayout::linesOf(const QFont& font, QString text, qreal width) const
{
    auto lines = std::make_shared<QTextLayout>(text.replace(u'\n', QChar::LineSeparator), font, &m_device);
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

qreal SheetLayout::heightOf(const QTextLayout& lines)
{
    return lines.boundingRect().height();
}

void SheetLayout::add(qreal height, std::function<void(QPainter&, qreal)> draw)
{
    m_blocks.push_back({height, std::move(draw)});
}

void SheetLayout::space(qreal lines)
{
    add(lines * m_line, [](QPainter&, qreal) {});
}

void SheetLayout::paragraph(const QFont& font, const QString& text)
{
    const auto lines = linesOf(font, text, m_width);
    add(heightOf(*lines), [this, lines](QPainter& painter, qreal top) {
        painter.setPen(m_theme.color(ColorRole::Text));
        lines->draw(&painter, {0, top});
    });
}

void SheetLayout::title(const QString& text)
{
    paragraph(font(m_body.pointSizeF() * 1.35, true), text);
}

void SheetLayout::heading(const QString& text)
{
    space(0.45);
    paragraph(strong(), text);
    space(0.1);
}

void SheetLayout::warning(const QString& text)
{
    const qreal pad = 0.5 * m_line;
    const auto lines = linesOf(strong(), u"! "_s + text, m_width - 2 * pad);
    const qreal height = heightOf(*lines) + pad;
    add(height, [this, lines, pad, height](QPainter& painter, qreal top) {
        painter.setPen(QPen(m_theme.color(ColorRole::Text), 0.1 * m_line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0, top, m_width, height));
        lines->draw(&painter, {pad, top + pad / 2});
    });
}

void SheetLayout::entry(const QFont& nameFont, const QString& name, const QString& text, qreal left)
{
    const auto names = linesOf(nameFont, name, left - 0.6 * m_line);
    const auto lines = linesOf(m_body, text, m_width - left);
    add(std::max(heightOf(*names), heightOf(*lines)) + 0.15 * m_line,
        [this, names, lines, left](QPainter& painter, qreal top) {
            painter.setPen(m_theme.color(ColorRole::Text));
            names->draw(&painter, {0, top});
            lines->draw(&painter, {left, top});
        });
}

void SheetLayout::finish(const QString& footer)
{
    m_footer = footer;
    qreal used = 0;
    m_pages.emplace_back();
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const qreal height = m_blocks[i].height;
        if (used + height > m_height - footerLines * m_line && !m_pages.back().empty()) {
            m_pages.emplace_back();
            used = 0;
        }
        m_pages.back().push_back(i);
        used += height;
    }
}

void SheetLayout::paintPage(QPainter& painter, const std::vector<size_t>& page, int number)
{
    qreal top = 0;
    for (const size_t index : page) {
        m_blocks[index].draw(painter, top);
        top += m_blocks[index].height;
    }
    painter.setFont(font(m_body.pointSizeF() * 0.9));
    painter.setPen(m_theme.color(ColorRole::Muted));
    const QRectF foot(0, m_height - m_line, m_width, m_line);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_footer);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     SheetTexts::tr("Page %1 of %2").arg(number).arg(pages()));
}

Expected<int> paintSheet(QPagedPaintDevice& device, const MakeSheet& make, const StopToken& stop)
{
    std::unique_ptr<SheetLayout> layout;
    for (const qreal points : textSizes) {
        std::unique_ptr<SheetLayout> smaller = make(device, points);
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
        return tl::unexpected(cancelledError(Message(QT_TRANSLATE_NOOP("ims", "print the sheet"))));
    if (!painted)
        return tl::unexpected(
            notPrinted(Message(QT_TRANSLATE_NOOP("ims", "the pages could not be drawn")),
                       Message(QT_TRANSLATE_NOOP("ims", "Save the sheet as PDF and print that elsewhere."))));
    return layout->pages();
}

Expected<SheetPdf> sheetPdf(const QString& title, const MakeSheet& make, const QPageLayout& page,
                            const StopToken& stop)
{
    SheetPdf pdf;
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
        writer.setTitle(title);
        writer.setCreator(u"IMS Doctor"_s);
        const Expected<int> pages = paintSheet(writer, make, stop);
        if (!pages)
            return tl::unexpected(pages.error());
        pdf.pages = *pages;
    }
    return pdf;
}

} // namespace ims
