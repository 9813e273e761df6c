#include "app/imsdoctor-cli/DiagnosisView.h"
#include "app/imsdoctor-cli/EvidenceArguments.h"
#include "core/base/Json.h"
#include "core/report/Report.h"

namespace ims::cli {

namespace {

struct DiagnoseArguments
{
    EvidenceArguments evidence;
    bool json = false;
};

int runDiagnose(const DiagnoseArguments& arguments, Output& output)
{
    const ConclusionResult result = conclude(arguments.evidence, output);
    if (!result.conclusion)
        return result.code;
    const Conclusion& conclusion = *result.conclusion;
    if (arguments.json)
        output.write(jsonLine(conclusionJson(arguments.evidence, conclusion)));
    else
        printDiagnosis(output,
                       reportJson(conclusion.evidence, conclusion.diagnosis, {{}, {}, conclusion.recorded}));
    return result.code;
}

} // namespace

void addDiagnoseCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<DiagnoseArguments>();
    CLI::App* command =
        addCommand(program, "diagnose", "Find the causes of events 4117 and the setting that would mend them",
                   arguments->json);
    addEvidenceArguments(command, arguments->evidence);
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runDiagnose(*arguments, output); };
    });
}

} // namespace ims::cli
