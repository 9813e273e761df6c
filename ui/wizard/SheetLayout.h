#pragma once

#include "core/base/Error.h"
#include "core/base/StopToken.h"
#include "ui/common/Theme.h"

#include <QByteArray>
#include <QFont>
#include <QFontMetricsF>
#include <QPageLayout>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

namespace ims {

/// A sheet of paper for whoever stands at the server, laid out for one size of text; lengths are in the
/// device's dots. A kind of sheet adds its blocks one below the other, then calls finish(). All texts are
/// drawn as they are, never as markup. Works in any thread.
class SheetLayout
{
public:
    SheetLayout(QPagedPaintDevice& device, qreal points);
    virtual ~SheetLayout() = default;
    SheetLayout(const SheetLayout&) = delete;
    SheetLayout& operator=(const SheetLayout&) = delete;

    bool isUsable() const { return m_width > 10 * m_line && m_height > 10 * m_line; }
    int pages() const { return static_cast<int>(m_pages.size()); }
    bool paint(const StopToken& stop);

protected:
    QPagedPaintDevice& device() const { return m_device; }
    const Theme& theme() const { return m_theme; }
    qreal width() const { return m_width; }
    qreal line() const { return m_line; } ///< height of a line of the body's text
    const QFont& body() const { return m_body; }
    QFont strong() const;
    QFont fixed() const; ///< for what is typed
    static QFont font(qreal points, bool bold = false);
    QFontMetricsF metrics(const QFont& font) const { return QFontMetricsF(font, &m_device); }

    /// Text in lines that break between words, and within one that is wider than a line.
    std::shared_ptr<QTextLayout> linesOf(const QFont& font, QString text, qreal width) const;
    static qreal heightOf(const QTextLayout& lines);

    /// Something that is not broken over two pages.
    void add(qreal height, std::function<void(QPainter&, qreal top)> draw);
    void space(qreal lines);
    void paragraph(const QFont& font, const QString& text);
    void title(const QString& text);
    void heading(const QString& text);

    /// In a frame, so that it is seen on a copy without colours too.
    void warning(const QString& text);

    /// A name and beside it what it means; `left`: width of the names.
    void entry(const QFont& nameFont, const QString& name, const QString& text, qreal left);

    /// After the last block.
    void finish(const QString& footer);

private:
    struct Block
    {
        qreal height = 0;
        std::function<void(QPainter&, qreal top)> draw;
    };

    void paintPage(QPainter& painter, const std::vector<size_t>& page, int number);

    QPagedPaintDevice& m_device;
    Theme m_theme;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_line = 0;
    QFont m_body;
    QString m_footer;
    std::vector<Block> m_blocks;
    std::vector<std::vector<size_t>> m_pages; ///< indices of blocks
};

/// Lays a sheet out for a size of text.
using MakeSheet = std::function<std::unique_ptr<SheetLayout>(QPagedPaintDevice&, qreal points)>;

/// Paints the sheet and gives the number of pages: one in ordinary cases. The text becomes a little smaller
/// where that saves a page, never below 8 points.
Expected<int> paintSheet(QPagedPaintDevice& device, const MakeSheet& make, const StopToken& stop = {});

struct SheetPdf
{
    QByteArray bytes;
    int pages = 0;
};

/// A4, or the paper of `page` where that is valid.
Expected<SheetPdf> sheetPdf(const QString& title, const MakeSheet& make, const QPageLayout& page = {},
                            const StopToken& stop = {});

} // namespace ims
