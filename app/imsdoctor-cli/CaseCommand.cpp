#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/base/Sha256.h"
#include "core/casefile/CaseChanges.h"
#include "core/casefile/CaseFolder.h"
#include "core/casefile/CasePackage.h"

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct CaseArguments
{
    std::string folder;
    std::string package;
    std::string output;
    std::string into;
    bool force = false;
    bool json = false;
};

/// A journal that cannot be read is an Error of its own; the case may be whole.
Expected<CaseJournal> journalOf(const Path& folder)
{
    return CaseFolder::read(folder).and_then(
        [&](const CaseRecord&) { return CaseJournal::read(CaseFolder::journalFile(folder)); });
}

QJsonObject entryJson(const JournalEntry& entry)
{
    return {{u"number"_s, entry.number},
            {u"time"_s, jsonTime(entry.time)},
            {u"who"_s, entry.who},
            {u"what"_s, entry.what},
            {u"data"_s, entry.data}};
}

int runHistory(const CaseArguments& arguments, Output& output)
{
    const auto journal = journalOf(argumentPath(arguments.folder));
    if (!journal) {
        output.error(journal.error());
        return InputFailed;
    }
    TextTable table({u"Number"_s, u"Time (UTC)"_s, u"Who"_s, u"What"_s, u"Data"_s});
    for (const JournalEntry& entry : journal->entries()) {
        if (arguments.json)
            output.write(jsonLine(entryJson(entry)));
        else
            table.add({QString::number(entry.number), entry.time.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                       entry.who, entry.what,
                       QString::fromUtf8(jsonBytes(entry.data, QJsonDocument::Compact))});
    }
    if (!arguments.json)
        output.text(table.text());
    if (!journal->firstBroken())
        return Done;
    output.error(
        u"The journal was changed or is damaged: entry %1 does not follow from what stands before."_s.arg(
            *journal->firstBroken()));
    return InputFailed;
}

/// What became of a copy: `whole`, `changed`, `missing`, `not-copied`.
QString copyState(const Path& folder, const KeptFile& kept)
{
    if (kept.copy.isEmpty())
        return u"not-copied"_s;
    const auto hash =
        ByteSource::open(folder / pathFromString(kept.copy)).and_then([](const ByteSourcePtr& source) {
            return sha256Hex(*source);
        });
    if (!hash)
        return u"missing"_s;
    return hash->toLatin1() == kept.sha256.toHex() ? u"whole"_s : u"changed"_s;
}

int runVerify(const CaseArguments& arguments, Output& output)
{
    const Path folder = argumentPath(arguments.folder);
    const auto record = CaseFolder::read(folder);
    const auto journal = journalOf(folder);
    if (!record || !journal) {
        output.error(record ? journal.error() : record.error());
        return InputFailed;
    }
    QJsonArray copies;
    TextTable table({u"Copy"_s, u"State"_s, u"Size"_s, u"SHA-256"_s, u"From"_s});
    bool whole = !journal->firstBroken();
    for (const KeptFile& kept : record->kept) {
        const QString state = copyState(folder, kept);
        const QString hash = QString::fromLatin1(kept.sha256.toHex());
        whole = whole && state != "changed"_L1 && state != "missing"_L1;
        copies.append(QJsonObject{{u"copy"_s, jsonTextOrNull(kept.copy)},
                                  {u"state"_s, state},
                                  {u"why"_s, jsonTextOrNull(kept.why)},
                                  {u"size"_s, kept.size},
                                  {u"sha256"_s, jsonTextOrNull(hash)},
                                  {u"source"_s, displayName(kept.source)},
                                  {u"collected"_s, jsonTime(kept.collectedAt)},
                                  {u"collector"_s, kept.collector}});
        table.add({kept.copy.isEmpty() ? u"("_s + kept.why + u')' : kept.copy, state,
                   QString::number(kept.size), hash.left(16), displayName(kept.source)});
    }
    const QJsonValue broken = journal->firstBroken() ? QJsonValue(*journal->firstBroken()) : QJsonValue();
    if (arguments.json) {
        QJsonObject object{{u"state"_s, idOf(record->life.state)},
                           {u"whole"_s, whole},
                           {u"journal_entries"_s, journal->last()},
                           {u"journal_broken_from"_s, broken},
                           {u"copies"_s, copies}};
        addFileName(object, arguments.folder);
        output.write(jsonLine(object));
    } else {
        output.text(table.text());
        output.line(whole ? u"The journal and all copies are whole."_s
                          : u"The case was changed or damaged since it was saved."_s);
    }
    return whole ? Done : InputFailed;
}

int runPack(const CaseArguments& arguments, Output& output)
{
    const Path target = argumentPath(arguments.output);
    QList<Message> notes;
    const auto packed = CasePackage::write(argumentPath(arguments.folder), target,
                                           arguments.force ? Existing::Replace : Existing::Refuse, notes, {},
                                           output.progress());
    if (!packed) {
        output.error(packed.error());
        return OutputFile::isRefusal(packed.error()) ? Refused : Failed;
    }
    QJsonArray said;
    for (const Message& note : notes)
        said.append(note.english());
    if (arguments.json)
        output.write(jsonLine({{u"output"_s, displayName(target)}, {u"notes"_s, said}}));
    else
        output.line(u"Wrote %1."_s.arg(displayName(target)));
    for (const Message& note : notes)
        output.error(note.english());
    return Done;
}

int runUnpack(const CaseArguments& arguments, Output& output)
{
    const auto folder = CasePackage::unpack(argumentPath(arguments.package), argumentPath(arguments.into), {},
                                            {}, {}, output.progress());
    if (!folder) {
        output.error(folder.error());
        return Refused;
    }
    if (arguments.json)
        output.write(jsonLine({{u"case"_s, displayName(*folder)}}));
    else
        output.line(u"Unpacked to %1."_s.arg(displayName(*folder)));
    return Done;
}

CLI::App* addCaseCommand(CLI::App& parent, const std::string& name, const std::string& description,
                         const std::shared_ptr<CaseArguments>& arguments, Action& action,
                         int (*run)(const CaseArguments&, Output&))
{
    CLI::App* command = addCommand(parent, name, description, arguments->json);
    command->callback([arguments, run, &action] {
        action = [arguments, run](Output& output) { return run(*arguments, output); };
    });
    return command;
}

} // namespace

void addCaseCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<CaseArguments>();
    CLI::App* group =
        program.add_subcommand("case", "What a case holds: its history, its copies, one file of it");
    group->require_subcommand(1);
    const auto folder = [&](CLI::App* command) {
        command->add_option("CASE", arguments->folder, "The folder of a case")->required()->option_text(" ");
    };
    folder(addCaseCommand(*group, "history", "All that was done in a case, by whom and when", arguments,
                          action, runHistory));
    folder(addCaseCommand(*group, "verify",
                          "Whether the journal and the copies of evidence are as the case left them",
                          arguments, action, runVerify));
    CLI::App* pack = addCaseCommand(*group, "pack", "Pack a case into one file, to be sent on", arguments,
                                    action, runPack);
    folder(pack);
    pack->add_option("--output", arguments->output, "The file, usually NAME.imscase")
        ->required()
        ->option_text("FILE");
    pack->add_flag("--force", arguments->force, "Replace a file that exists");
    CLI::App* unpack = addCaseCommand(*group, "unpack", "Unpack such a file into a case's folder", arguments,
                                      action, runUnpack);
    unpack->add_option("FILE", arguments->package, "A packed case")->required()->option_text(" ");
    unpack->add_option("--into", arguments->into, "The folder that gets the case's folder")
        ->required()
        ->option_text("DIR");
}

} // namespace ims::cli
