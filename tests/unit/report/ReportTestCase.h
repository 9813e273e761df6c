#pragma once

#include "core/report/Report.h"

namespace ims::test {

/// A case of three failures: one explained by the setting, one missing, one whose every text is hostile.
struct ReportTestCase
{
    Evidence evidence;
    Diagnosis diagnosis;
};

/// `archive`: a folder that holds the failed file JTMRMAQV, so that its checksum can be taken.
ReportTestCase reportTestCase(const Path& archive = {});

/// What a stranger would like to have in a report: markup, a script, a bidi override, a line break.
QString hostileText();

/// What a technician brought to the case of the failures above: the setting changed, the service restarted,
/// two messages tested, `more` answers on top (id, value); facts are those of the case.
ReportCase recordedCase(const std::vector<FlowAnswer>& more = {});

/// The report of the case with its record, without a title of its own.
QJsonObject recordedReport(const ReportCase& recorded = recordedCase());

/// The report of the case with a fixed title and export time.
QJsonObject testReport(const ReportTestCase& testCase = reportTestCase());

/// The journal of a retest of two files, as it is read back: JTMRMAQV was taken in, M4XD8MB3 failed again.
RetestJournal retestJournal();

/// A case in which every list of the model holds something; the environment is fixed.
QJsonObject wholeReport(const ReportLanguage& language = {});

/// The evidence and the diagnosis behind it.
ReportTestCase wholeTestCase();

/// The same bytes on every machine.
ReportEnvironment testEnvironment();

} // namespace ims::test
