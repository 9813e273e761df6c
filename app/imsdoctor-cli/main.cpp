#include "app/imsdoctor-cli/CommandLine.h"

#include <QLocale>

#include <clocale>
#include <csignal>
#include <sstream>

using namespace ims::cli;

namespace {

/// Help and version are answers (0); every mistake in the arguments is wrong usage.
int usageResult(const CLI::App& program, const CLI::ParseError& problem, Output& output)
{
    if (problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        std::ostringstream answer;
        program.exit(problem, answer, answer);
        output.text(QString::fromStdString(answer.str()));
        return Done;
    }
    output.error(
        QString::fromStdString(problem.what()) +
        QStringLiteral(". “imsdoctor-cli --help” and “imsdoctor-cli COMMAND --help” show how it is used."));
    return WrongUsage;
}

int run(int argc, char** argv, Output& output)
{
    CLI::App program(
        "Finds out why the Internet Mail Service of Exchange 4.0, 5.0 or 5.5 logged event 4117.\n"
        "Reads logs, spool files and settings and never changes them; stops and starts the service when told "
        "to.",
        "imsdoctor-cli");
    program.set_help_flag("-h,--help", "Show this help");
    program.set_version_flag("--version", versionText(),
                             "Show the versions of the program and its libraries");
    program.require_subcommand(1);
    program.footer(
        "Exit codes: 0 done; 1 done, but an input could not be read; 2 wrong usage; 3 refused for safety,\n"
        "nothing changed; 4 failed.");
    Action action;
    addEventsCommand(program, action);
    addInspectCommand(program, action);
    addExtractCommand(program, action);
    addCharsetCommand(program, action);
    addCharsetsCommand(program, action);
    addDiagnoseCommand(program, action);
    addSettingsCommand(program, action);
    addServiceCommand(program, action);
    addReportCommand(program, action);
    addRetestCommand(program, action);
    addCaseCommand(program, action);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return usageResult(program, problem, output);
    }
    return action ? action(output) : int(WrongUsage);
}

} // namespace

int main(int argc, char** argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    std::setlocale(LC_ALL, "C.UTF-8");
    QLocale::setDefault(QLocale::c());
    Output output;
    return output.finish(run(argc, argv, output));
}
