#pragma once

#include "core/base/OutputFile.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/report/ReportLanguage.h"
#include "core/report/redaction/Redaction.h"

#include <QDateTime>

namespace ims {

/// What an escalation archive is made of.
struct EscalationInput
{
    const Evidence& evidence;
    const CharsetCatalogue& charsets;
    const QJsonObject& report; ///< as of reportJson(), nothing replaced in it
    Redaction& redaction;
    Path caseFolder = {}; ///< for its journal; empty = no case
};

struct EscalationOptions
{
    QDateTime exportedAt;      ///< UTC; the time of every file in it
    bool originalLogs = false; ///< event logs as they are, too; never where values are replaced
    QByteArray password = {};  ///< AES-256 where it is not empty
    StopToken stop = {};
    Progress progress = {};       ///< in files
    ReportLanguage language = {}; ///< that of the report
};

struct EscalationResult
{
    qint64 size = 0;
    QString sha256;
    QJsonObject manifest;
    QList<Message> notes; ///< what was left out
};

/// The archive for the next engineer, a ZIP with:
/// `README.txt` (where to start, what is asked, how to check), `MANIFEST.json` (of each file path, size,
/// SHA-256, those of its original, what was left out; what KB Q192186 asks for), `report.html`,
/// `report.json`, `summary.md`, `journal.jsonl`, `evidence/spool/` (failed messages' files),
/// `evidence/events.jsonl`, `evidence/settings/`.
///
/// Where values are replaced, everything in it is written anew by the same redaction, and the report's
/// offsets count in the enclosed copies. Without a password the same case, choices and time give the same
/// bytes. Written aside and renamed; a run that was cancelled or failed leaves no file. Memory does not grow
/// with the logs; copies of spool files are held up to 64 MiB together. For a Job.
Expected<EscalationResult> writeEscalationArchive(const Path& target, const EscalationInput& input,
                                                  const EscalationOptions& options,
                                                  const EvidenceRoots& roots, Existing existing);

/// What KB Q192186 asks an engineer to be sent, and whether it is enclosed: [{"item","state","where","why"}],
/// `state` enclosed, left-out or missing.
QJsonArray requestedItems(const Evidence& evidence, bool spoolFilesEnclosed, bool originalLogsEnclosed,
                          bool redacting, const ReportLanguage& language);

} // namespace ims
