#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/settings/ImcTxt.h"
#include "core/settings/SettingsJson.h"

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct SettingsArguments
{
    std::string file;
    bool json = false;
    bool jsonBefore = false; ///< --json before the word "show" means the same
};

QString richText(int value)
{
    static const QStringList words = {u"as the user says"_s, u"always"_s, u"never"_s};
    return words.value(value, u"unknown (%1)"_s.arg(value));
}

void addRow(TextTable& table, const CharacterSets& row)
{
    table.add({row.domain, row.mime, row.nonMime,
               row.wrapColumn > 0 ? QString::number(row.wrapColumn) : u"-"_s, richText(row.richText),
               row.sizeLimit > 0 ? QString::number(row.sizeLimit) : u"none"_s, row.flags().join(u", "_s)});
}

void printSettings(Output& output, const ImcSettings& settings)
{
    TextTable table(
        {u"Domain"_s, u"MIME"_s, u"Non-MIME"_s, u"Wrap"_s, u"Rich text"_s, u"Size limit"_s, u"Flags"_s});
    if (settings.defaults)
        addRow(table, *settings.defaults);
    for (const CharacterSets& row : settings.domains)
        addRow(table, row);
    output.text(table.text());
    if (!settings.defaults)
        output.line(u"The file has no row for the default."_s);
    for (const Message& note : settings.notes)
        output.line(u"Note: "_s + note.english());
}

int showSettings(const SettingsArguments& arguments, Output& output)
{
    const auto settings = openArgument(arguments.file).and_then([](const ByteSourcePtr& source) {
        return readImcTxt(*source);
    });
    if (!settings) {
        output.error(settings.error());
        if (arguments.json || arguments.jsonBefore)
            output.write(jsonLine({{u"error"_s, settings.error().toJson()}}));
        return InputFailed;
    }
    if (arguments.json || arguments.jsonBefore)
        output.write(jsonLine(imcSettingsJson(*settings)));
    else
        printSettings(output, *settings);
    return Done;
}

} // namespace

void addSettingsCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<SettingsArguments>();
    CLI::App* settings =
        addCommand(program, "settings", "Look at the Character Sets setting of the Internet Mail Service",
                   arguments->jsonBefore);
    settings->require_subcommand(1);
    CLI::App* show = addCommand(*settings, "show", "Show what “imccopy -save domain” wrote", arguments->json);
    show->add_option("IMC.TXT", arguments->file, "The file; - is standard input")
        ->required()
        ->option_text(" ");
    show->callback([arguments, &action] {
        action = [arguments](Output& output) { return showSettings(*arguments, output); };
    });
}

} // namespace ims::cli
