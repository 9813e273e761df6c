#include "ui/viewer/MessagePrinter.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/print/PdfRenderer.h"
#include "ui/viewer/MessageMarkup.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QPrinter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

PdfOptions optionsFor(const QString& title, const QPageLayout& page = {})
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString footer = u"IMS Doctor %1 · %2 UTC"_s.arg(QStringLiteral(IMSDOCTOR_VERSION),
                                                           now.toString(u"yyyy-MM-dd HH:mm"_s));
    return {title, footer, now, page, MessagePrinter::tr("Page %1 of %2")};
}

} // namespace

MessagePrinter::MessagePrinter(std::shared_ptr<const CharsetCatalogue> catalogue,
                               const CommandRegistry& commands, const FilePrompts& prompts, QWidget* owner)
    : QObject(owner)
    , m_catalogue(std::move(catalogue))
    , m_prompts(prompts)
    , m_owner(owner)
    , m_print(commands.makeAction(u"file.print"_s, owner))
    , m_savePdf(commands.makeAction(u"file.save-pdf"_s, owner))
    , m_roots([] { return EvidenceRoots(); })
    , m_askPrinter(showPrintDialog)
{
    connect(m_print, &QAction::triggered, this, &MessagePrinter::askForPrinter);
    connect(m_savePdf, &QAction::triggered, this, &MessagePrinter::askForPdf);
    setMessage({}, {});
}

void MessagePrinter::setMessage(ByteSourcePtr source, std::shared_ptr<const SpoolFile> spool)
{
    m_shown = {std::move(source), std::move(spool)};
    const bool message = m_shown.source && m_shown.spool && !m_shown.spool->message.isEmpty();
    m_print->setEnabled(message);
    m_savePdf->setEnabled(message);
}

void MessagePrinter::askForPdf()
{
    const QString name = shownFileName(*m_shown.spool);
    m_prompts.save(m_owner, tr("Save the message as PDF"),
                   (isSafeFileName(name) ? name : u"message"_s) + u".pdf"_s, tr("PDF (*.pdf)"),
                   [this, shown = m_shown](const Path& target) { writePdf(shown, target, {}); });
}

void MessagePrinter::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!printer->isValid()) {
        Q_EMIT said(BannerKind::Error,
                    tr("There is no printer at hand. Use “Save as PDF” and print the file elsewhere."));
        return;
    }
    printer->setDocName(tr("Message %1").arg(shownFileName(*m_shown.spool)));
    printer->setCreator(u"IMS Doctor"_s);
    m_askPrinter(m_owner, printer, [this, shown = m_shown](const std::shared_ptr<QPrinter>& chosen) {
        usePrinter(shown, chosen);
    });
}

/// A file is written as all files are, since it could be evidence: never by Qt's printer.
void MessagePrinter::usePrinter(const Shown& shown, const std::shared_ptr<QPrinter>& printer)
{
    const QString file = printer->outputFileName();
    if (file.isEmpty())
        print(shown, printer);
    else if (printer->outputFormat() == QPrinter::PdfFormat)
        writePdf(shown, pathFromString(file), printer->pageLayout());
    else
        Q_EMIT said(BannerKind::Error, tr("This printer cannot print to a file. Use “Save as PDF”."));
}

void MessagePrinter::writePdf(const Shown& shown, const Path& target, const QPageLayout& page)
{
    const auto work = [shown, target, page, catalogue = m_catalogue,
                       roots = m_roots()](const JobContext& context) -> Expected<Done> {
        // Before the work: a large message takes seconds.
        if (const auto allowed = OutputFile::check(target, roots, Existing::Replace); !allowed)
            return tl::unexpected(allowed.error());
        const auto message = messageMarkup(shown.source, shown.spool, catalogue, context.stop());
        if (!message)
            return tl::unexpected(message.error());
        const auto pdf = renderPdf(message->markup, optionsFor(message->title, page), context.stop());
        if (!pdf)
            return tl::unexpected(pdf.error());
        if (const auto written = OutputFile::write(target, *pdf, roots, Existing::Replace); !written)
            return tl::unexpected(written.error());
        return Done{pdf->size(), message->cut};
    };
    m_pdfJob.start(work, [this, target](const Expected<Done>& done) {
        if (!done) {
            Q_EMIT said(BannerKind::Error, translated(done.error()));
            return;
        }
        tell(
            tr("Wrote %1 (%2 bytes).").arg(visibleText(displayName(target)), QLocale().toString(done->count)),
            done->cut);
    });
}

void MessagePrinter::print(const Shown& shown, const std::shared_ptr<QPrinter>& printer)
{
    const auto work = [shown, printer, catalogue = m_catalogue](const JobContext& context) -> Expected<Done> {
        const auto message = messageMarkup(shown.source, shown.spool, catalogue, context.stop());
        if (!message)
            return tl::unexpected(message.error());
        const auto pages = paintPages(*printer, message->markup, optionsFor(message->title), context.stop());
        if (!pages)
            return tl::unexpected(pages.error());
        return Done{*pages, message->cut};
    };
    m_printJob.start(work, [this, printer](const Expected<Done>& done) {
        if (!done) {
            Q_EMIT said(BannerKind::Error, translated(done.error()));
            return;
        }
        tell(tr("Pages handed to the printer “%1”: %2.")
                 .arg(visibleText(printer->printerName()), QLocale().toString(done->count)),
             done->cut);
    });
}

void MessagePrinter::tell(const QString& done, bool cut)
{
    if (cut)
        Q_EMIT said(BannerKind::Warning, done + u' ' +
                                             tr("It does not hold the whole message; where it is cut is "
                                                "said in it."));
    else
        Q_EMIT said(BannerKind::Success, done);
}

} // namespace ims
