#include "ui/wizard/ReportExport.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/casefile/CaseFolder.h"
#include "core/report/AffectedMail.h"
#include "core/report/EscalationArchive.h"
#include "core/report/MailDraft.h"
#include "core/report/ReportJournals.h"
#include "core/report/redaction/RedactedCopies.h"
#include "ui/print/PdfRenderer.h"
#include "ui/wizard/CaseSession.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message writing()
{
    return Message(QT_TRANSLATE_NOOP("ims", "write the report"));
}

/// One report under its choices; what its redaction refers to lies here, so it stays where it was made.
class ShownReport
{
public:
    ShownReport(const ReportSources& sources, const ReportBasis& basis, const RedactionChoices& choices,
                Pseudonyms names, const StopToken& stop)
        : m_names(std::move(names))
        , m_redaction(choices, m_names, {*sources.shown.evidence, &sources.recorded.record, &basis.journal})
        , m_copies(*sources.shown.evidence, *sources.charsets, m_redaction, stop)
        , m_report(choices.isRedacting() ? m_redaction.report(basis.report, m_copies.lookup()) : basis.report)
    {
    }
    ShownReport(const ShownReport&) = delete;
    ShownReport& operator=(const ShownReport&) = delete;

    const QJsonObject& report() const { return m_report; }
    Redaction& redaction() { return m_redaction; }
    const Pseudonyms& names() const { return m_names; }

private:
    Pseudonyms m_names;
    Redaction m_redaction;
    RedactedCopies m_copies;
    QJsonObject m_report;
};

/// Names of earlier exports of the case, so that they stay the same.
Expected<Pseudonyms> namesBefore(const ReportSources& sources, const RedactionChoices& choices)
{
    if (!choices.isRedacting())
        return Pseudonyms();
    if (sources.names && !sources.keepsNames)
        return *sources.names; // by value: the map in the window stays as it is
    return sources.caseFolder.empty() ? Pseudonyms() : Pseudonyms::load(sources.caseFolder);
}

Expected<QByteArray> bytesOf(ReportForm form, const QJsonObject& report, const ReportSources& sources,
                             const StopToken& stop)
{
    const ReportLanguage& language = sources.language;
    switch (form) {
    case ReportForm::Page:
        return reportHtml(report, language);
    case ReportForm::Pdf:
        return renderPdf(reportPrintMarkup(report, language),
                         {reportTitle(report, language),
                          u"IMS Doctor %1"_s.arg(QStringLiteral(IMSDOCTOR_VERSION)),
                          sources.madeAt,
                          {},
                          reportPageWords(language)},
                         stop);
    case ReportForm::Json:
        return jsonBytes(report, QJsonDocument::Indented);
    case ReportForm::AffectedMail:
        return affectedCsv(report, language);
    case ReportForm::Draft:
        return mailDraft(report, reportAttachment(report, language), language);
    case ReportForm::Markdown:
        return reportText(report, TextForm::Markdown, language);
    case ReportForm::Archive:
    case ReportForm::Text:
        break;
    }
    return reportText(report, TextForm::Plain, language);
}

Expected<ExportedReport> writeBytes(const ReportSources& sources, const ReportOrder& order,
                                    const Path& target, const ShownReport& shown, const StopToken& stop)
{
    const Expected<QByteArray> bytes = bytesOf(order.form, shown.report(), sources, stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(writing()));
    return OutputFile::write(target, *bytes, sources.roots, Existing::Replace).map([&] {
        ExportedReport written;
        written.size = bytes->size();
        written.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
        return written;
    });
}

Expected<ExportedReport> writeArchive(const ReportSources& sources, const ReportOrder& order,
                                      const Path& target, const ReportBasis& basis, ShownReport& shown,
                                      const StopToken& stop, const Progress& progress)
{
    EscalationOptions options{sources.madeAt, order.wishes.originalLogs};
    if (order.password)
        options.password = order.password->bytes();
    options.language = sources.language;
    options.stop = stop;
    options.progress = progress;
    return writeEscalationArchive(target,
                                  {*sources.shown.evidence, *sources.charsets, basis.report,
                                   shown.redaction(), sources.caseFolder},
                                  options, sources.roots, Existing::Replace)
        .map([&](const EscalationResult& result) {
            ExportedReport written;
            written.size = result.size;
            written.sha256 = result.sha256;
            written.notes = result.notes;
            written.encrypted = !options.password.isEmpty();
            return written;
        });
}

/// For the next export; without them the report is right all the same.
void keepNames(const ReportSources& sources, const ShownReport& shown, ExportedReport& written)
{
    written.names = std::make_shared<const Pseudonyms>(shown.names());
    if (!sources.keepsNames)
        return;
    if (const auto saved = shown.names().save(sources.caseFolder, sources.roots); !saved)
        written.namesNotKept = saved.error();
}

} // namespace

ReportSources reportSources(const CaseSession& session)
{
    const Path folder = session.folder();
    return {reportable(session.loaded(), session.evidenceError()),
            {session.record(), session.flow()},
            folder,
            !folder.empty() && !session.isReadOnly(),
            session.knowledge().charsets,
            session.now(),
            session.evidenceRoots()};
}

Expected<ReportBasis> reportBasis(const ReportSources& sources, bool hidesRecipients, const StopToken& stop,
                                  const Progress& progress)
{
    ReportOptions options;
    options.exportedAt = sources.madeAt;
    options.recorded = sources.recorded;
    options.stop = stop;
    options.progress = progress;
    options.language = sources.language;
    options.hiddenRecipients = !hidesRecipients;
    ReportBasis basis;
    if (!sources.caseFolder.empty()) {
        addJournals(*options.recorded, sources.caseFolder);
        if (auto journal = CaseJournal::read(CaseFolder::journalFile(sources.caseFolder)))
            basis.journal = journal->entries();
    }
    basis.report = reportJson(*sources.shown.evidence, *sources.shown.diagnosis, options);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(writing()));
    return basis;
}

Expected<ReportPreview> previewReport(const ReportSources& sources, const ReportBasis& basis,
                                      const RedactionChoices& choices, const StopToken& stop)
{
    Expected<Pseudonyms> names = namesBefore(sources, choices);
    if (!names)
        return tl::unexpected(names.error());
    const ShownReport shown(sources, basis, choices, *std::move(names), stop);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(writing()));
    ReportPreview preview{reportTitle(shown.report(), sources.language),
                          reportPrintMarkup(shown.report(), sources.language),
                          {},
                          {}};
    if (choices.isRedacting()) {
        preview.counts = shown.names().counts();
        preview.names = shown.names().usedPairs();
    }
    return preview;
}

Expected<ExportedReport> exportReport(const ReportSources& sources, const ReportOrder& order,
                                      const Path& target, const StopToken& stop, const Progress& progress)
{
    if (const auto allowed = OutputFile::check(target, sources.roots, Existing::Replace); !allowed)
        return tl::unexpected(allowed.error());
    const RedactionChoices& choices = order.wishes.redaction;
    const auto basis = reportBasis(sources, choices.hiddenRecipients, stop, progress);
    if (!basis)
        return tl::unexpected(basis.error());
    Expected<Pseudonyms> names = namesBefore(sources, choices);
    if (!names)
        return tl::unexpected(names.error());
    ShownReport shown(sources, *basis, choices, *std::move(names), stop);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(writing()));
    auto written = order.form == ReportForm::Archive
                       ? writeArchive(sources, order, target, *basis, shown, stop, progress)
                       : writeBytes(sources, order, target, shown, stop);
    if (!written)
        return written;
    written->file = target;
    written->form = order.form;
    written->redacted = choices.isRedacting();
    if (written->redacted)
        keepNames(sources, shown, *written);
    return written;
}

Expected<QByteArray> ticketText(const ReportSources& sources, const RedactionChoices& choices,
                                const StopToken& stop, const Progress& progress)
{
    const auto basis = reportBasis(sources, choices.hiddenRecipients, stop, progress);
    if (!basis)
        return tl::unexpected(basis.error());
    Expected<Pseudonyms> names = namesBefore(sources, choices);
    if (!names)
        return tl::unexpected(names.error());
    const ShownReport shown(sources, *basis, choices, *std::move(names), stop);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(writing()));
    return reportText(shown.report(), TextForm::Plain, sources.language);
}

} // namespace ims
