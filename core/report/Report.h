#pragma once

#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/casefile/CaseJournal.h"
#include "core/casefile/CaseRecord.h"
#include "core/diagnosis/Finding.h"
#include "core/evidence/Evidence.h"
#include "core/flow/Flow.h"
#include "core/report/ReportEnvironment.h"
#include "core/report/ReportLanguage.h"
#include "core/retest/RetestJournal.h"

#include <QJsonObject>

namespace ims {

/// The contract's object of `diagnose --json`; the contract has it in English. Beside the contract's keys it
/// holds "errors": one error object for each input that could not be read.
QJsonObject diagnosisJson(const Evidence& evidence, const Diagnosis& diagnosis,
                          const ReportLanguage& language = {});

/// What a case's journal keeps of a diagnosis: `findings` that are in question, best first, each with
/// `cause`, `status`, `likelihood`; `recommendation` as in diagnosisJson(), at most 100 of its changes.
QJsonObject diagnosisNote(const Diagnosis& diagnosis);

/// What the technician brought to the case. The window hands over its record and its Flow as they are; a
/// program without one makes the Flow of a record that was read from a case with recordedFlow().
struct ReportCase
{
    CaseRecord record; ///< its walkthrough is not read: `flow` holds it
    Flow flow;         ///< with its items set, so that the steps' states are those of the window
    std::vector<JournalEntry> journal = {};             ///< oldest first (addJournals)
    std::optional<RetestJournal> retest = std::nullopt; ///< what was put back, and what became of it
    std::vector<Error> unread = {};                     ///< journals that could not be read
};

/// The Flow of a case without a window to set its items: the opened roots, and whatever was answered for.
Flow recordedFlow(std::shared_ptr<const FlowDefinition> definition, const CaseRecord& record);

struct ReportOptions
{
    QString title;        ///< the case's name; empty = made from the ticket and the server's name
    QDateTime exportedAt; ///< UTC; SOURCE_DATE_EPOCH fixes it
    std::optional<ReportCase> recorded = std::nullopt; ///< nothing = evidence without a case
    StopToken stop{};    ///< asked before each file; what is made after a stop is not to be used
    Progress progress{}; ///< of the files that are read once more
    std::optional<ReportEnvironment> environment = std::nullopt; ///< nothing = of this machine
    ReportLanguage language = {};  ///< of every text that the program has to say
    bool hiddenRecipients = false; ///< whether recipients whom no To or Cc names (Bcc) are shown
};

/// The report of a case: the one model that every form is made from. Versioned by "schema" and
/// "schemaVersion"; it extends diagnosisJson() and is described in resources/report/README.md. Reads the
/// failed files once more for their SHA-256; a file that cannot be read then is listed without one. The same
/// case, title and export time give the same object. Thread-safe.
QJsonObject reportJson(const Evidence& evidence, const Diagnosis& diagnosis, const ReportOptions& options);

/// Self-contained HTML made only from the model: no script, nothing loaded, every value escaped. As for the
/// other forms, `language` is that of the model, whose sentences stand in it already.
QByteArray reportHtml(const QJsonObject& report, const ReportLanguage& language = {});

enum class TextForm { Plain, Markdown };

/// The short form for a ticket's field, made only from the model: UTF-8, fewer than 4,000 characters; what
/// did not fit is counted.
QByteArray reportText(const QJsonObject& report, TextForm form = TextForm::Plain,
                      const ReportLanguage& language = {});

/// The report in the small subset of HTML that QTextDocument lays out, for the PDF. Long tables are cut with
/// a note of how many rows the JSON form has more.
QString reportPrintMarkup(const QJsonObject& report, const ReportLanguage& language = {});

/// The title a report shows: its own, or one made from its ticket and its server.
QString reportTitle(const QJsonObject& report, const ReportLanguage& language = {});

/// "Page %1 of %2" for the foot of paper.
QString reportPageWords(const ReportLanguage& language);

} // namespace ims
