#include "ui/wizard/SheetPrinter.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseSession.h"

#include <QAction>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Written
{
    qint64 bytes = 0;
    int pages = 0;
};

} // namespace

SheetPrinter::SheetPrinter(const FilePrompts& prompts, QWidget* owner)
    : QObject(owner)
    , m_prompts(prompts)
    , m_owner(owner)
    , m_askPrinter(showPrintDialog)
{
}

void SheetPrinter::serve(QAction* print, QAction* savePdf, Banner* banner, const CaseSession& session,
                         const std::function<PrintedSheet()>& sheet)
{
    connect(print, &QAction::triggered, this,
            [this, &session, sheet] { this->print(sheet(), session.evidenceRoots()); });
    connect(savePdf, &QAction::triggered, this,
            [this, &session, sheet] { this->savePdf(sheet(), session.evidenceRoots()); });
    connect(this, &SheetPrinter::said, banner, [banner](BannerKind kind, const QString& text) {
        banner->setMessage(kind, text);
        banner->show();
    });
    connect(banner, &Banner::dismissed, banner, &QWidget::hide);
}

void SheetPrinter::savePdf(const PrintedSheet& sheet, const EvidenceRoots& roots)
{
    m_prompts.save(m_owner, sheet.prompt, sheet.fileName, tr("PDF (*.pdf)"),
                   [this, sheet, roots](const Path& target) { writePdf(sheet, roots, target, {}); });
}

void SheetPrinter::print(const PrintedSheet& sheet, const EvidenceRoots& roots)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!printer->isValid()) {
        Q_EMIT said(BannerKind::Error,
                    tr("There is no printer at hand. Use “Save as PDF” and print the file elsewhere."));
        return;
    }
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(15, 10, 15, 10), QPageLayout::Millimeter);
    printer->setDocName(sheet.title);
    printer->setCreator(u"IMS Doctor"_s);
    m_askPrinter(m_owner, printer, [this, sheet, roots](const std::shared_ptr<QPrinter>& chosen) {
        usePrinter(sheet, roots, chosen);
    });
}

/// A file is written as all files are, since it could be evidence: never by Qt's printer.
void SheetPrinter::usePrinter(const PrintedSheet& sheet, const EvidenceRoots& roots,
                              const std::shared_ptr<QPrinter>& printer)
{
    const QString file = printer->outputFileName();
    if (!file.isEmpty() && printer->outputFormat() == QPrinter::PdfFormat)
        return writePdf(sheet, roots, pathFromString(file), printer->pageLayout());
    if (!file.isEmpty()) {
        Q_EMIT said(BannerKind::Error, tr("This printer cannot print to a file. Use “Save as PDF”."));
        return;
    }
    const auto work = [sheet, printer](const JobContext& context) {
        return paintSheet(*printer, sheet.make, context.stop());
    };
    m_printJob.start(work, [this, printer](const Expected<int>& pages) {
        if (!pages) {
            Q_EMIT said(BannerKind::Error, translated(pages.error()));
            return;
        }
        tell(tr("The sheet was handed to the printer “%1”.").arg(visibleText(printer->printerName())),
             *pages);
    });
}

void SheetPrinter::writePdf(const PrintedSheet& sheet, const EvidenceRoots& roots, const Path& target,
                            const QPageLayout& page)
{
    const auto work = [sheet, roots, target, page](const JobContext& context) -> Expected<Written> {
        if (const auto allowed = OutputFile::check(target, roots, Existing::Replace); !allowed)
            return tl::unexpected(allowed.error());
        const auto pdf = sheetPdf(sheet.title, sheet.make, page, context.stop());
        if (!pdf)
            return tl::unexpected(pdf.error());
        if (const auto written = OutputFile::write(target, pdf->bytes, roots, Existing::Replace); !written)
            return tl::unexpected(written.error());
        return Written{pdf->bytes.size(), pdf->pages};
    };
    m_pdfJob.start(work, [this, target](const Expected<Written>& written) {
        if (!written) {
            Q_EMIT said(BannerKind::Error, translated(written.error()));
            return;
        }
        tell(tr("Wrote %1 (%2 bytes).")
                 .arg(visibleText(displayName(target)), QLocale().toString(written->bytes)),
             written->pages);
    });
}

void SheetPrinter::tell(const QString& done, int pages)
{
    Q_EMIT said(BannerKind::Success,
                pages == 1
                    ? tr("%1 It is one page.").arg(done)
                    : tr("%1 There is much on it: it takes %2 pages.").arg(done, QString::number(pages)));
}

} // namespace ims
