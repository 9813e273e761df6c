#pragma once

#include "core/report/Report.h"
#include "core/report/redaction/Pseudonyms.h"
#include "core/service/Secret.h"
#include "ui/wizard/CaseLoader.h"
#include "ui/wizard/ReportForm.h"
#include "ui/wizard/ReportWishes.h"

namespace ims {

class CaseSession;

/// All that the reports of a case are made from, as it stood when one was asked for: values, for a Job.
struct ReportSources
{
    LoadedCase shown;        ///< whole, as reportable() gives it
    ReportCase recorded;     ///< without its journals
    Path caseFolder;         ///< empty = the case is kept nowhere
    bool keepsNames = false; ///< whether the map of names may be written there
    std::shared_ptr<const CharsetCatalogue> charsets;
    QDateTime madeAt; ///< UTC
    EvidenceRoots roots;
    std::shared_ptr<const Pseudonyms> names = {}; ///< given before, where the case cannot keep them
    ReportLanguage language = {};
};
ReportSources reportSources(const CaseSession& session);

/// The report with nothing replaced, and the journal that names are learned from.
struct ReportBasis
{
    QJsonObject report;
    std::vector<JournalEntry> journal;
};

/// Reads the journals and the failed files. `hidesRecipients`: as RedactionChoices has it.
Expected<ReportBasis> reportBasis(const ReportSources& sources, bool hidesRecipients, const StopToken& stop,
                                  const Progress& progress);

/// What is shown of a report before it is written.
struct ReportPreview
{
    QString title;
    QString markup;                   ///< as on paper
    QJsonObject counts;               ///< how many values of each kind are replaced
    std::vector<PseudonymPair> names; ///< what stands for what; never part of an export
};
Expected<ReportPreview> previewReport(const ReportSources& sources, const ReportBasis& basis,
                                      const RedactionChoices& choices, const StopToken& stop);

/// What is to be written.
struct ReportOrder
{
    ReportForm form = ReportForm::Page;
    ReportWishes wishes = {};
    std::shared_ptr<const Secret> password = {}; ///< of an archive; null or empty = it is not encrypted
};

/// A report that was written.
struct ExportedReport
{
    Path file;
    ReportForm form = ReportForm::Page;
    qint64 size = 0;
    QString sha256;
    bool redacted = false;
    bool encrypted = false;
    QList<Message> notes;                         ///< what was left out of an archive
    std::optional<Error> namesNotKept;            ///< why the next export may give other names
    std::shared_ptr<const Pseudonyms> names = {}; ///< all that were given; null where nothing was replaced
};

/// Writes a report; never below an evidence root. An existing file is replaced: the dialog has asked; an
/// export that was cancelled or failed leaves it as it was. For a Job.
Expected<ExportedReport> exportReport(const ReportSources& sources, const ReportOrder& order,
                                      const Path& target, const StopToken& stop = {},
                                      const Progress& progress = {});

/// The summary for a ticket, UTF-8. For a Job.
Expected<QByteArray> ticketText(const ReportSources& sources, const RedactionChoices& choices,
                                const StopToken& stop = {}, const Progress& progress = {});

} // namespace ims
