#pragma once

#include "app/imsdoctor-cli/Output.h"
#include "core/base/ByteSource.h"
#include "core/charset/UserCharsets.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

#include <functional>
#include <string>
#include <vector>

namespace ims::cli {

/// What a subcommand does once its arguments are understood; its result is the exit code.
using Action = std::function<int(Output&)>;

// Each adds its subcommand and options to the program, and sets `action` when it is called.
void addEventsCommand(CLI::App& program, Action& action);
void addInspectCommand(CLI::App& program, Action& action);
void addExtractCommand(CLI::App& program, Action& action);
void addCharsetCommand(CLI::App& program, Action& action);
void addCharsetsCommand(CLI::App& program, Action& action);
void addDiagnoseCommand(CLI::App& program, Action& action);
void addSettingsCommand(CLI::App& program, Action& action);
void addServiceCommand(CLI::App& program, Action& action);
void addReportCommand(CLI::App& program, Action& action);
void addRetestCommand(CLI::App& program, Action& action);
void addRetestKitCommands(CLI::App& retest, Action& action);
void addCaseCommand(CLI::App& program, Action& action);

/// A subcommand with --help, --version and --json.
CLI::App* addCommand(CLI::App& parent, const std::string& name, const std::string& description, bool& json);

/// An option that may be given several times, one value each.
CLI::Option* addRepeated(CLI::App* command, const std::string& name, std::vector<std::string>& values,
                         const std::string& description, const std::string& valueName);

/// The program's version with those of the libraries that decide results.
std::string versionText();

/// A file argument: its bytes as the shell gave them.
Path argumentPath(const std::string& argument);

/// The file that an argument names; `-` is standard input.
Expected<ByteSourcePtr> openArgument(const std::string& argument);

/// Adds "file", and "file_hex" where the name is not UTF-8.
void addFileName(QJsonObject& object, const std::string& argument);

/// The option --charsets: the one way by which a user's own character sets reach a command. Nothing is taken
/// from the user's folders: the same arguments give the same answers everywhere.
void addCharsetsOption(CLI::App* command, std::string& file);

struct LoadedCharsets
{
    CharsetCatalogue catalogue;
    int code = Done; ///< InputFailed where the user's file was not taken, which was said on standard error
};

/// The catalogue with the file of --charsets, if one is named; nothing, after an Error on standard error,
/// where the program itself is defective.
std::optional<LoadedCharsets> loadCharsets(const std::string& file, Output& output);

/// "a", "a and b", "a, b and c".
QString enumeration(const QStringList& items);

} // namespace ims::cli
