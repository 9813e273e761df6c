#include "ui/wizard/ReportPrinter.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/print/PdfRenderer.h"
#include "ui/wizard/ReportExporter.h"

#include <QPrinter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ims {

ReportPrinter::ReportPrinter(ReportExporter& exporter, QWidget* owner)
    : QObject(owner)
    , m_exporter(exporter)
    , m_owner(owner)
    , m_askPrinter(showPrintDialog)
{
}

void ReportPrinter::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!printer->isValid()) {
        Q_EMIT said(BannerKind::Error,
                    tr("There is no printer at hand. Export the PDF and print it elsewhere."));
        return;
    }
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(15, 12, 15, 12), QPageLayout::Millimeter);
    printer->setDocName(tr("Report"));
    printer->setCreator(u"IMS Doctor"_s);
    m_askPrinter(m_owner, printer, [this](const std::shared_ptr<QPrinter>& chosen) { use(chosen); });
}

/// A file could be evidence: it is written by the export alone, which knows what is.
void ReportPrinter::use(const std::shared_ptr<QPrinter>& printer)
{
    if (!printer->outputFileName().isEmpty()) {
        Q_EMIT said(BannerKind::Error, tr("For a file, export the PDF: it is checked where it is written."));
        return;
    }
    m_job.start(
        [sources = m_exporter.sources(), choices = m_exporter.wishes().redaction,
         printer](const JobContext& context) {
            return reportBasis(sources, choices.hiddenRecipients, context.stop(), context.progress())
                .and_then([&](const ReportBasis& basis) {
                    return previewReport(sources, basis, choices, context.stop());
                })
                .and_then([&](const ReportPreview& report) {
                    return paintPages(*printer, report.markup,
                                      {report.title,
                                       u"IMS Doctor %1"_s.arg(QStringLiteral(IMSDOCTOR_VERSION)),
                                       sources.madeAt,
                                       {},
                                       reportPageWords(sources.language)},
                                      context.stop());
                });
        },
        [this, printer](const Expected<int>& pages) {
            if (!pages) {
                Q_EMIT said(BannerKind::Error, translated(pages.error()));
                return;
            }
            Q_EMIT said(BannerKind::Success, tr("Pages handed to the printer “%1”: %2.")
                                                 .arg(visibleText(printer->printerName()))
                                                 .arg(*pages));
        });
}

} // namespace ims
