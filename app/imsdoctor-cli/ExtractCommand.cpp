#include "app/imsdoctor-cli/CommandLine.h"
#include "core/base/Json.h"
#include "core/spool/MessageExport.h"
#include "core/spool/SpoolReader.h"

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct ExtractArguments
{
    std::string file;
    std::string eml;
    std::string pickup;
    std::vector<std::string> recipients;
    bool force = false;
    bool json = false;

    Path target() const { return argumentPath(eml.empty() ? pickup : eml); }
};

/// Nothing where the arguments are in order, else what is wrong with them.
QString usageMistake(const ExtractArguments& arguments)
{
    if (arguments.eml.empty() == arguments.pickup.empty())
        return u"Say what to write: --eml OUT, or --pickup OUT with --recipient ADDR."_s;
    if (!arguments.pickup.empty() && arguments.recipients.empty())
        return u"--pickup needs at least one --recipient: without one, Exchange would deliver to everyone "
               "whom the header names (KB Q201314)."_s;
    if (!arguments.eml.empty() && !arguments.recipients.empty())
        return u"--recipient belongs to --pickup; --eml writes the envelope's recipients beside the message."_s;
    std::error_code ignored;
    if (arguments.file != "-" && std::filesystem::is_directory(argumentPath(arguments.file), ignored))
        return u"“%1” is a folder. Name one file in it."_s.arg(displayName(argumentPath(arguments.file)));
    if (!bytesIfNotUtf8(arguments.target()).isEmpty())
        return u"“%1”: the name of a file to be written must be valid UTF-8."_s.arg(
            displayName(arguments.target()));
    return {};
}

Expected<ExportedMessage> write(const ExtractArguments& arguments, const ByteSource& source,
                                const SpoolFile& spool)
{
    const Existing existing = arguments.force ? Existing::Replace : Existing::Refuse;
    EvidenceRoots roots;
    if (arguments.file != "-")
        roots.push_back(argumentPath(arguments.file));
    if (arguments.pickup.empty())
        return saveAsEml(source, spool, arguments.target(), roots, existing);
    QStringList recipients;
    for (const std::string& recipient : arguments.recipients)
        recipients << QString::fromStdString(recipient);
    return writePickupFile(source, spool, recipients, arguments.target(), roots, existing);
}

void printResult(Output& output, const ExportedMessage& exported, const QString& format, bool json)
{
    const QString name = displayName(exported.file);
    if (json) {
        QJsonArray notes;
        for (const Message& note : exported.notes)
            notes.append(note.english());
        QJsonObject object{{"output"_L1, name},
                           {"format"_L1, format},
                           {"size"_L1, exported.size},
                           {"sha256"_L1, exported.sha256},
                           {"recipients"_L1, jsonArray(exported.recipients)}};
        object.insert("recipients_file"_L1, exported.recipientsFile.empty()
                                                ? QJsonValue()
                                                : QJsonValue(displayName(exported.recipientsFile)));
        object.insert("notes"_L1, notes);
        output.write(jsonLine(object));
        return;
    }
    output.line(
        u"Wrote %1 (%2 bytes, SHA-256 %3)."_s.arg(name, QString::number(exported.size), exported.sha256));
    for (const Message& note : exported.notes)
        output.line(u"  Note: "_s + note.english());
}

int runExtract(const ExtractArguments& arguments, Output& output)
{
    if (const QString mistake = usageMistake(arguments); !mistake.isEmpty()) {
        output.error(mistake);
        return WrongUsage;
    }
    const std::optional<LoadedCharsets> charsets = loadCharsets({}, output);
    if (!charsets)
        return Failed;
    const auto source = openArgument(arguments.file);
    if (!source) {
        output.error(source.error());
        return InputFailed;
    }
    const auto spool = SpoolReader(charsets->catalogue).read(*source);
    if (!spool) {
        output.error(spool.error());
        return InputFailed;
    }
    const auto exported = write(arguments, **source, *spool);
    if (!exported) {
        output.error(exported.error());
        if (spool->message.isEmpty())
            return InputFailed;
        return isExportRefusal(exported.error()) ? Refused : Failed;
    }
    printResult(output, *exported, arguments.pickup.empty() ? u"eml"_s : u"pickup"_s, arguments.json);
    return Done;
}

} // namespace

void addExtractCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<ExtractArguments>();
    CLI::App* command =
        addCommand(program, "extract", "Get the message out of a spool file, so that it reaches its reader",
                   arguments->json);
    command->add_option("FILE", arguments->file, "A spool file or mail; - is standard input")
        ->required()
        ->option_text(" ");
    command
        ->add_option(
            "--eml", arguments->eml,
            "Save the message without the envelope, byte for byte; the envelope's recipients, hidden\n"
            "ones (Bcc) included, go to NAME.recipients.txt beside it")
        ->option_text("OUT");
    command
        ->add_option("--pickup", arguments->pickup,
                     "Write a file for the PICKUP folder of Exchange 5.5 (KB Q201314); it is never written\n"
                     "into that folder: move it in whole")
        ->option_text("OUT");
    addRepeated(command, "--recipient", arguments->recipients,
                "Who gets the message by the PICKUP file; recipients on this server only", "ADDR");
    command->add_flag("--force", arguments->force, "Replace a file that exists");
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runExtract(*arguments, output); };
    });
}

} // namespace ims::cli
