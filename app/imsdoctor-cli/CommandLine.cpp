#include "app/imsdoctor-cli/CommandLine.h"

#include <QtGlobal>

#include <unicode/uvernum.h>

using namespace Qt::StringLiterals;

namespace ims::cli {

CLI::App* addCommand(CLI::App& parent, const std::string& name, const std::string& description, bool& json)
{
    CLI::App* command = parent.add_subcommand(name, description);
    command->set_help_flag("-h,--help", "Show this help");
    command->set_version_flag("--version", versionText(),
                              "Show the versions of the program and its libraries");
    command->add_flag("--json", json, "Print machine-readable JSON, in English");
    return command;
}

CLI::Option* addRepeated(CLI::App* command, const std::string& name, std::vector<std::string>& values,
                         const std::string& description, const std::string& valueName)
{
    return command->add_option(name, values, description)
        ->allow_extra_args(false)
        ->type_name(valueName)
        ->option_text(valueName + " (may be repeated)");
}

std::string versionText()
{
    return std::string("imsdoctor-cli ") + IMSDOCTOR_VERSION + "\nQt " + qVersion() + "\nICU " +
           U_ICU_VERSION;
}

Path argumentPath(const std::string& argument)
{
    return pathFromNative(QByteArray::fromStdString(argument));
}

Expected<ByteSourcePtr> openArgument(const std::string& argument)
{
    return argument == "-" ? ByteSource::fromStandardInput() : ByteSource::open(argumentPath(argument));
}

void addFileName(QJsonObject& object, const std::string& argument)
{
    const Path path = argumentPath(argument);
    object.insert("file"_L1, displayName(path));
    const QByteArray bytes = bytesIfNotUtf8(path);
    if (!bytes.isEmpty())
        object.insert("file_hex"_L1, QString::fromLatin1(bytes.toHex()));
}

void addCharsetsOption(CLI::App* command, std::string& file)
{
    command
        ->add_option("--charsets", file,
                     "A file of your own character sets, which go before those of the program")
        ->option_text("FILE");
}

std::optional<LoadedCharsets> loadCharsets(const std::string& file, Output& output)
{
    Expected<ProgramCharsets> charsets = loadProgramCharsets(argumentPath(file));
    if (!charsets) {
        output.error(charsets.error());
        return {};
    }
    if (charsets->problem)
        output.error(*charsets->problem);
    return LoadedCharsets{std::move(charsets->catalogue), charsets->problem ? InputFailed : Done};
}

QString enumeration(const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(u", "_s) + u" and "_s + items.last();
}

} // namespace ims::cli
