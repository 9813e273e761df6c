#pragma once

#include "core/base/Error.h"
#include "core/base/StopToken.h"

#include <QByteArray>
#include <QDateTime>

namespace ims {

struct PdfOptions
{
    QString title;    ///< stands at the head of each page and in the document's properties
    QString footer;   ///< stands left at the foot of each page, beside the page number
    QDateTime madeAt; ///< the document's creation date; the same date gives the same bytes
};

/// Lays out print markup (core/report) on A4 pages with the title and "Page n of m" on each, and gives the
/// PDF's bytes. Works in any thread; needs a QGuiApplication to exist. Links and pictures of the markup are
/// not followed. An Error where the work was stopped or the PDF could not be made.
Expected<QByteArray> renderPdf(const QString& markup, const PdfOptions& options, const StopToken& stop = {});

} // namespace ims
