#pragma once

#include "core/base/Error.h"
#include "core/base/StopToken.h"

#include <QByteArray>
#include <QDateTime>
#include <QPageLayout>

class QPagedPaintDevice;

namespace ims {

struct PdfOptions
{
    QString title;         ///< stands at the head of each page and in the document's properties
    QString footer;        ///< stands left at the foot of each page, beside the page number
    QDateTime madeAt;      ///< the document's creation date; the same date gives the same bytes
    QPageLayout page = {}; ///< paper and margins; A4 where it is not valid
    QString pageWords = QStringLiteral("Page %1 of %2"); ///< stand right at the foot; number and count
};

/// Lays out print markup (core/report) on pages with the title and "Page n of m" on each, and gives the
/// PDF's bytes. Works in any thread; needs a QGuiApplication to exist. Links and pictures of the markup are
/// not followed. An Error where the work was stopped or the PDF could not be made.
Expected<QByteArray> renderPdf(const QString& markup, const PdfOptions& options, const StopToken& stop = {});

/// Paints the same pages on a device that knows its paper and margins, such as a QPrinter, and gives their
/// number. `madeAt` and `page` are of no concern. Works in any thread.
Expected<int> paintPages(QPagedPaintDevice& device, const QString& markup, const PdfOptions& options,
                         const StopToken& stop = {});

} // namespace ims
