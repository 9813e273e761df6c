#pragma once

#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TimeArguments.h"
#include "core/report/Report.h"

namespace ims::cli {

/// The arguments that diagnose and report share: what to look at, and what is known besides.
struct EvidenceArguments
{
    std::string caseFolder; ///< instead of all below but the last four
    std::string folder;
    std::vector<std::string> logs;
    std::vector<std::string> archives;
    std::vector<std::string> spoolFiles;
    std::vector<std::string> settings;
    std::vector<std::string> registry;
    std::vector<std::string> tracking;
    std::vector<std::string> drWatson;
    std::vector<std::string> protocol;
    std::vector<std::string> services;
    std::vector<std::string> perfOpt;
    std::vector<std::string> eventTexts;
    TextTimeArguments times;
    std::string serverVersion;
    std::vector<std::string> answers;
    std::string charsets; ///< a file of the user's own character sets
};

void addEvidenceArguments(CLI::App* command, EvidenceArguments& arguments);

/// Everything that was named, and a case's own files: nothing below a folder or in place of a file among them
/// is ever written.
EvidenceRoots namedEvidence(const EvidenceArguments& arguments);

struct Conclusion
{
    Evidence evidence;
    Diagnosis diagnosis;
    std::optional<ReportCase> recorded; ///< the case that was named
};

/// diagnosisJson() with the case as it was named and the server as the case states it.
QJsonObject conclusionJson(const EvidenceArguments& arguments, const Conclusion& conclusion);

/// What a run ended with: the conclusion, or only an exit code; what went wrong was said on standard error.
struct ConclusionResult
{
    int code = Done;
    std::optional<Conclusion> conclusion;
    bool nothingRead = false; ///< no named input could be read at all
};

/// Collects the evidence and weighs it. An input that cannot be read makes the code InputFailed, and
/// everything else goes on; nothing named, a case together with other evidence, an unknown question or two
/// trees of the service in a folder are wrong usage. A case is only read: it may be open in a window.
ConclusionResult conclude(const EvidenceArguments& arguments, Output& output);

} // namespace ims::cli
