#include "ui/wizard/HandSheet.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct HandSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(HandSheetTexts)
};

constexpr qreal largestPicture = 0.72; ///< of the text's size

class HandSheetLayout : public SheetLayout
{
public:
    HandSheetLayout(QPagedPaintDevice& device, const HandSheet& sheet, qreal points)
        : SheetLayout(device, points)
        , m_sheet(sheet)
    {
        addAll();
        finish(sheet.footer);
    }

private:
    void addAll()
    {
        title(m_sheet.title);
        paragraph(body(), m_sheet.facts);
        space(0.4);
        warning(m_sheet.warning);
        heading(HandSheetTexts::tr("Write down before you change anything"));
        presentHead();
        for (const HandSheet::Present& row : m_sheet.present)
            present(row);
        if (!m_sheet.presentMore.isEmpty())
            paragraph(body(), m_sheet.presentMore);
        heading(HandSheetTexts::tr("Steps"));
        for (size_t i = 0; i < m_sheet.steps.size(); ++i)
            step(static_cast<int>(i) + 1, m_sheet.steps[i]);
        pictures();
        heading(HandSheetTexts::tr("The way back"));
        paragraph(body(), m_sheet.wayBack);
        space(0.7);
        paragraph(body(), HandSheetTexts::tr(
                              "Done by: ______________________     Date and time: ______________________"));
    }

    /// Row, what the evidence says, and a field to write in for each list.
    std::array<QRectF, 4> cells(qreal top, qreal height) const
    {
        const qreal gap = 0.6 * line();
        std::array<QRectF, 4> cells;
        qreal left = 0;
        size_t at = 0;
        for (const qreal share : {0.25, 0.27, 0.24, 0.24}) {
            cells.at(at++) = QRectF(left, top, share * width() - gap, height);
            left += share * width();
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
        add(line(), [this](QPainter& painter, qreal top) {
            painter.setPen(theme().color(ColorRole::Muted));
            const auto [name, known, mime, nonMime] = cells(top, line());
            cell(painter, name, body(), HandSheetTexts::tr("Row"));
            cell(painter, known, body(), HandSheetTexts::tr("The evidence says"));
            cell(painter, mime, body(), HandSheetTexts::tr("MIME now"));
            cell(painter, nonMime, body(), HandSheetTexts::tr("Non-MIME now"));
        });
    }

    void present(const HandSheet::Present& row)
    {
        const qreal height = 1.3 * line();
        add(height, [this, row, height](QPainter& painter, qreal top) {
            const auto [name, known, mime, nonMime] = cells(top, height);
            painter.setPen(theme().color(ColorRole::Text));
            cell(painter, name, strong(), row.domain);
            cell(painter, known, body(), row.values.isEmpty() ? u"–"_s : row.values);
            painter.setPen(QPen(theme().color(ColorRole::Muted), 0.05 * line()));
            for (const QRectF& field : {mime, nonMime}) {
                const qreal base = field.bottom() - 0.1 * line();
                painter.drawLine(QPointF(field.left(), base), QPointF(field.right(), base));
            }
        });
    }

    void step(int number, const HandSheet::Step& step)
    {
        const qreal left = 3.1 * line();
        const QString text = step.done.isEmpty() ? step.text : step.text + u'\n' + step.done;
        const auto lines = linesOf(body(), text, width() - left);
        const bool done = !step.done.isEmpty();
        add(heightOf(*lines) + 0.12 * line(), [=, this](QPainter& painter, qreal top) {
            const QRectF box(0, top + 0.08 * line(), 0.85 * line(), 0.85 * line());
            painter.setPen(QPen(theme().color(ColorRole::Text), 0.07 * line()));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            if (done) {
                painter.drawLine(box.topLeft(), box.bottomRight());
                painter.drawLine(box.bottomLeft(), box.topRight());
            }
            painter.setFont(strong());
            painter.drawText(QRectF(line(), top, left - 1.4 * line(), line()), Qt::AlignRight | Qt::AlignTop,
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
        const qreal slot = width() / 2;
        QSizeF largest;
        for (const HandSheet::Picture& picture : m_sheet.pictures)
            largest = largest.expandedTo(dialogLayout(picture.dialog, body(), &device()).size);
        const qreal scale = std::min(largestPicture, slot / largest.width());
        for (size_t i = 0; i < count; i += 2) {
            const size_t beside = std::min(count, i + 2);
            const qreal height = largest.height() * scale + line();
            add(height, [this, i, beside, slot, scale](QPainter& painter, qreal top) {
                for (size_t j = i; j < beside; ++j)
                    drawPicture(painter, m_sheet.pictures[j], {j == i ? 0 : slot, top}, slot, scale);
            });
        }
        paragraph(font(body().pointSizeF() * 0.9), dialogCaption());
    }

    void drawPicture(QPainter& painter, const HandSheet::Picture& picture, QPointF place, qreal width,
                     qreal scale)
    {
        painter.setFont(body());
        painter.setPen(theme().color(ColorRole::Text));
        painter.drawText(QRectF(place, QSizeF(width, line())), Qt::AlignLeft,
                         HandSheetTexts::tr("Step %1").arg(picture.step));
        painter.save();
        painter.translate(place + QPointF(0, line()));
        painter.scale(scale, scale);
        drawDialog(painter, picture.dialog, theme(), body());
        painter.restore();
    }

    const HandSheet& m_sheet;
};

} // namespace

MakeSheet layoutOf(const HandSheet& sheet)
{
    return [sheet](QPagedPaintDevice& device, qreal points) {
        return std::make_unique<HandSheetLayout>(device, sheet, points);
    };
}

} // namespace ims
