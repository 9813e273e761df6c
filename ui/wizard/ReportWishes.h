#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/report/redaction/RedactionChoices.h"

namespace ims {

/// What the technician wants of the reports of a case, whichever form they take.
struct ReportWishes
{
    RedactionChoices redaction; ///< kept with the case
    bool originalLogs = false;  ///< in an archive; never where values are replaced
    bool encrypts = false;      ///< an archive
    QString language = {};      ///< tag; empty = English

    friend bool operator==(const ReportWishes&, const ReportWishes&) = default;
};

/// As a case keeps it; kinds of another version of the program are passed over.
RedactionChoices redactionOf(const ReportHiding& kept);
ReportHiding keptRedaction(const RedactionChoices& choices);

} // namespace ims
