#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/base/OutputFile.h"
#include "core/charset/CharsetJson.h"
#include "core/settings/ListedCharsets.h"

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct CharsetsArguments
{
    std::vector<std::string> labels;
    std::string version;
    std::string charsets;
    std::string dump;
    std::string output;
    bool force = false;
    bool json = false;
};

QString howKnown(const DialogName& name)
{
    const QString articles = name.kb.isEmpty() ? QString() : u" ("_s + name.kb.join(u", "_s) + u')';
    if (!name.supported)
        return u"not supported"_s + articles;
    switch (name.basis) {
    case NameBasis::Documented:
        return u"documented"_s + articles;
    case NameBasis::Inferred:
        return u"name not verified"_s;
    case NameBasis::Stated:
        return u"stated by your file"_s;
    case NameBasis::Server:
        break;
    }
    return u"the server’s own list"_s;
}

QString codePage(const Charset& charset)
{
    return charset.codePage > 0 ? QString::number(charset.codePage) : u"-"_s;
}

QString serverFile(const ServerFile& file)
{
    const QString basis = file.basis == NameBasis::Inferred ? u"inferred"_s : basisName(file.basis);
    return u"%1 (%2%3%4)"_s.arg(file.name, basis,
                                file.kb.isEmpty() ? QString() : u", "_s + file.kb.join(u", "_s),
                                file.restart ? u"; Windows must be started anew after it"_s : QString());
}

void printList(const CharsetCatalogue& catalogue, const QString& version, Output& output)
{
    TextTable table({u"Charset"_s, u"Code page"_s, u"NLS file"_s, u"Name in the dialog"_s, u"How known"_s});
    for (const Charset& charset : catalogue.all()) {
        const DialogName name = charset.dialogName(version);
        table.add({charset.name, codePage(charset),
                   charset.nlsFile.name.isEmpty() ? u"-"_s : charset.nlsFile.name, name.name,
                   howKnown(name)});
    }
    output.text(table.text());
}

void printDetails(const Charset& charset, const QString& version, Output& output)
{
    const auto row = [&output](const QString& head, const QString& text) {
        if (!text.isEmpty())
            output.line(u"  "_s + QString(head + u':').leftJustified(22) + text);
    };
    output.line(charset.name);
    row(u"Labels"_s, charset.aliases.join(u", "_s));
    row(u"Code page"_s, codePage(charset));
    for (const QString& each : version.isEmpty() ? exchangeVersions() : QStringList{version}) {
        const DialogName name = charset.dialogName(each);
        row(u"Name in "_s + each, u"%1; %2"_s.arg(name.name, howKnown(name)));
    }
    row(u"Token (imccopy)"_s,
        charset.imsToken + (isVerified(charset.imsTokenBasis) ? QString() : u"; not verified"_s));
    row(u"Also called"_s, charset.imsAlso.join(u", "_s));
    if (!charset.nlsFile.name.isEmpty())
        row(u"NLS file"_s, serverFile(charset.nlsFile));
    for (const ServerFile& pack : charset.languagePacks)
        row(u"Language pack"_s, serverFile(pack));
    for (const SupportChange& change : charset.servicePacks)
        row(change.release, u"%1 (%2)"_s.arg(change.change.english(), change.kb.join(u", "_s)));
    row(u"Reads alike"_s, charset.covers.join(u", "_s));
    if (charset.decoder.isEmpty())
        row(u"Text"_s, u"cannot be decoded: known by name only"_s);
    row(u"Articles"_s, charset.kb.join(u", "_s));
    row(u"From"_s, charset.source);
}

int showCharsets(const CharsetsArguments& arguments, const CharsetCatalogue& catalogue, Output& output)
{
    const QString version = QString::fromStdString(arguments.version);
    if (arguments.labels.empty() && !arguments.json)
        printList(catalogue, version, output);
    if (arguments.labels.empty() && arguments.json) {
        for (const Charset& charset : catalogue.all())
            output.write(jsonLine(charsetJson(charset, version)));
    }
    for (const std::string& argument : arguments.labels) {
        const QString label = QString::fromStdString(argument);
        const Charset* charset = catalogue.findSetting(label);
        if (arguments.json) {
            QJsonObject line = charset ? charsetJson(*charset, version) : QJsonObject();
            line.insert("label"_L1, label);
            line.insert("known"_L1, charset != nullptr);
            output.write(jsonLine(line));
        } else if (charset) {
            printDetails(*charset, version, output);
        } else {
            output.line(u"%1: no known character set"_s.arg(label));
        }
    }
    return Done;
}

void printImport(const std::vector<ListedMatch>& matches, const CharacterSetList& list, Output& output)
{
    TextTable table({u"Token"_s, u"Charset"_s, u"Name in the dialog"_s});
    for (const ListedMatch& match : matches)
        table.add(
            {match.listed.token, match.charset.isEmpty() ? u"unknown"_s : match.charset, match.listed.name});
    output.text(table.text());
    for (const ListNote& note : list.notes)
        output.line(u"Note, byte %1: %2"_s.arg(QString::number(note.range.offset), note.text.english()));
}

QJsonObject importJson(const std::vector<ListedMatch>& matches, const CharacterSetList& list,
                       const QString& written)
{
    QJsonArray entries;
    QJsonArray unknown;
    for (const ListedMatch& match : matches) {
        QJsonObject entry{{u"name"_s, match.listed.name},
                          {u"token"_s, match.listed.token},
                          {u"charset"_s, jsonTextOrNull(match.charset)}};
        addRange(entry, match.listed.range);
        entries.append(entry);
        if (match.charset.isEmpty())
            unknown.append(match.listed.token);
    }
    QJsonArray notes;
    for (const ListNote& note : list.notes) {
        QJsonObject entry{{u"text"_s, note.text.english()}};
        addRange(entry, note.range);
        notes.append(entry);
    }
    return {{u"output"_s, jsonTextOrNull(written)},
            {u"entries"_s, entries},
            {u"unknown"_s, unknown},
            {u"notes"_s, notes}};
}

/// The user's file so far, whose entries stay; empty where none was named or it cannot be used.
CharsetFile existingFile(const CharsetsArguments& arguments)
{
    if (arguments.charsets.empty())
        return {};
    return readCharsetFile(argumentPath(arguments.charsets)).value_or(CharsetFile());
}

int writeImport(const CharsetsArguments& arguments, const std::vector<ListedMatch>& matches,
                const CharsetCatalogue& catalogue, Output& output)
{
    const auto json = charsetFileOf(matches, catalogue, existingFile(arguments));
    if (!json) {
        output.error(json.error());
        return InputFailed;
    }
    EvidenceRoots roots;
    if (arguments.dump != "-")
        roots.push_back(argumentPath(arguments.dump));
    const auto written = OutputFile::write(argumentPath(arguments.output), *json, roots,
                                           arguments.force ? Existing::Replace : Existing::Refuse);
    if (written)
        return Done;
    output.error(written.error());
    return OutputFile::isRefusal(written.error()) ? Refused : Failed;
}

int importList(const CharsetsArguments& arguments, const CharsetCatalogue& catalogue, Output& output)
{
    const auto list = openArgument(arguments.dump).and_then(readCharacterSetList);
    if (!list) {
        output.error(list.error());
        if (arguments.json)
            output.write(jsonLine({{u"error"_s, list.error().toJson()}}));
        return InputFailed;
    }
    const std::vector<ListedMatch> matches = matchListed(*list, catalogue);
    const int code =
        arguments.output.empty() ? int(Done) : writeImport(arguments, matches, catalogue, output);
    const QString written =
        code == Done && !arguments.output.empty() ? displayName(argumentPath(arguments.output)) : QString();
    if (arguments.json)
        output.write(jsonLine(importJson(matches, *list, written)));
    else
        printImport(matches, *list, output);
    if (!arguments.json && !written.isEmpty())
        output.line(u"Wrote %1: use it with --charsets."_s.arg(written));
    return code == Done && matches.empty() ? int(InputFailed) : code;
}

int runCharsets(const CharsetsArguments& arguments, Output& output)
{
    if (arguments.dump.empty() && !arguments.output.empty()) {
        output.error(u"--output needs --import: it is the file that the imported names are written to."_s);
        return WrongUsage;
    }
    if (!arguments.dump.empty() && !arguments.labels.empty()) {
        output.error(u"--import shows what it read; give labels in a call of their own."_s);
        return WrongUsage;
    }
    const std::optional<LoadedCharsets> charsets = loadCharsets(arguments.charsets, output);
    if (!charsets)
        return Failed;
    const int code = arguments.dump.empty() ? showCharsets(arguments, charsets->catalogue, output)
                                            : importList(arguments, charsets->catalogue, output);
    return code == Done ? charsets->code : code;
}

} // namespace

void addCharsetsCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<CharsetsArguments>();
    CLI::App* command = addCommand(
        program, "charsets",
        "Show the character sets that are known: labels, names in Exchange, what they need", arguments->json);
    command
        ->add_option("LABEL", arguments->labels,
                     "Labels, tokens or names to show in full; all in a table without")
        ->option_text(" ");
    command
        ->add_option("--exchange-version", arguments->version,
                     "Name the settings as this version of Exchange does: 4.0, 5.0 or 5.5")
        ->check(CLI::IsMember({"4.0", "5.0", "5.5"}))
        ->option_text("V");
    addCharsetsOption(command, arguments->charsets);
    command
        ->add_option(
            "--import", arguments->dump,
            "Read a server’s Character-Set-List (Q168347): lines from the raw properties, CSV or LDIF; - is "
            "standard input")
        ->option_text("DUMP");
    command
        ->add_option("--output", arguments->output,
                     "Write the imported names as a file for --charsets; entries of a --charsets file stay")
        ->option_text("FILE");
    command->add_flag("--force", arguments->force, "Replace the file if it exists");
    command->callback([arguments, &action] {
        action = [arguments](Output& output) { return runCharsets(*arguments, output); };
    });
}

} // namespace ims::cli
