#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/EvidenceArguments.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/base/OutputFile.h"
#include "core/report/PlanJson.h"
#include "core/settings/ImcTxt.h"
#include "core/settings/SettingsJson.h"
#include "core/settings/SettingsMerge.h"
#include "core/settings/SettingsPlan.h"

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

struct PlanArguments
{
    EvidenceArguments evidence;
    std::string output;
    bool undo = false;
    bool force = false;
    bool json = false;
};

/// What is to be done, and what of it went into the new file.
struct WrittenPlan
{
    SettingsChange plan;
    std::optional<MergedSettings> merged; ///< nothing = the plan changes nothing
    QString base;                         ///< the save that it was made from
    bool written = false;
};

Error noSave()
{
    return {Message(QT_TRANSLATE_NOOP("ims", "write the changed settings file")),
            {},
            Message(QT_TRANSLATE_NOOP("ims", "there is no save of the present settings to change")),
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Save them with “imccopy -save domain imc.txt” and name that file with "
                                      "--settings."))};
}

QJsonArray conflictsJson(const std::vector<SettingsConflict>& conflicts)
{
    QJsonArray list;
    for (const SettingsConflict& conflict : conflicts) {
        QString which = u"row"_s;
        if (conflict.list)
            which = *conflict.list == SettingsList::Mime ? u"mime"_s : u"non_mime"_s;
        list.append(QJsonObject{{u"domain"_s, conflict.domain},
                                {u"list"_s, which},
                                {u"expected"_s, jsonTextOrNull(conflict.expected)},
                                {u"found"_s, jsonTextOrNull(conflict.found)},
                                {u"line"_s, conflict.line > 0 ? QJsonValue(conflict.line) : QJsonValue()}});
    }
    return list;
}

QString targetName(const PlanArguments& arguments)
{
    return displayName(argumentPath(arguments.output));
}

QJsonObject writtenJson(const PlanArguments& arguments, const WrittenPlan& plan, const MergedSettings& merged)
{
    QJsonArray changes;
    for (const SettingChange& change : plan.plan.changes)
        changes.append(changeJson(change));
    return {{u"output"_s, jsonTextOrNull(plan.written ? targetName(arguments) : QString())},
            {u"from"_s, jsonTextOrNull(plan.base)},
            {u"changes"_s, changes},
            {u"conflicts"_s, conflictsJson(merged.conflicts)},
            {u"already_so"_s, jsonArray(merged.alreadySo)},
            {u"diff"_s, diffText(merged.file, plan.base, targetName(arguments))}};
}

QString outcomeLine(const PlanArguments& arguments, const WrittenPlan& plan, const MergedSettings& merged)
{
    if (plan.written)
        return u"Written: %1"_s.arg(targetName(arguments));
    if (!merged.conflicts.empty())
        return u"Nothing was written: all that is to be changed was changed by somebody."_s;
    if (!merged.alreadySo.isEmpty())
        return u"Nothing to change: %1 has all of it already."_s.arg(plan.base);
    return plan.plan.why.isEmpty() ? u"Nothing to change."_s
                                   : u"Nothing to change: %1"_s.arg(plan.plan.why.english());
}

void printPlan(Output& output, const PlanArguments& arguments, const WrittenPlan& plan)
{
    const MergedSettings merged = plan.merged.value_or(MergedSettings());
    if (arguments.json) {
        output.write(jsonLine(writtenJson(arguments, plan, merged)));
        return;
    }
    // The rows are a stranger's: line by line they are made visible.
    for (const QString& line :
         diffText(merged.file, plan.base, targetName(arguments)).split(u'\n', Qt::SkipEmptyParts))
        output.line(line);
    for (const SettingsConflict& conflict : merged.conflicts)
        output.line(u"Left as it is, since somebody changed it: %1 (expected %2, found %3)"_s.arg(
            conflict.domain, conflict.expected.isEmpty() ? u"no row"_s : conflict.expected,
            conflict.found.isEmpty() ? u"no row"_s : conflict.found));
    for (const QString& domain : merged.alreadySo)
        output.line(u"As planned already: %1"_s.arg(domain));
    output.line(outcomeLine(arguments, plan, merged));
}

int failedPlan(Output& output, const PlanArguments& arguments, const Error& error, int code)
{
    output.error(error);
    if (arguments.json)
        output.write(jsonLine({{u"error"_s, error.toJson()}}));
    return code;
}

SettingsChange planOf(const Conclusion& conclusion, bool undo)
{
    SettingsChange plan = conclusion.diagnosis.planned().value_or(SettingsChange());
    if (!conclusion.diagnosis.planned())
        plan.why = Message(QT_TRANSLATE_NOOP("ims", "there is not enough evidence to recommend a change"));
    if (!undo)
        return plan;
    SettingsChange back = inverseOf(plan, conclusion.evidence.settings.value_or(ImcSettings()));
    if (back.changes.empty())
        back.why = plan.why;
    return back;
}

/// The plan over the newest save; the way back from what the first save shows.
int writePlan(const PlanArguments& arguments, const Conclusion& conclusion, int code, Output& output)
{
    const Evidence& evidence = conclusion.evidence;
    WrittenPlan plan{planOf(conclusion, arguments.undo), {}, {}, false};
    const bool changes = std::any_of(plan.plan.changes.begin(), plan.plan.changes.end(),
                                     [](const SettingChange& row) { return !leavesAll(row); });
    if (!changes) {
        printPlan(output, arguments, plan);
        return code;
    }
    const ImcSettings* newest = evidence.newestSettings();
    const auto fresh = newest ? evidence.openSettings(*newest) : tl::unexpected(noSave());
    if (!fresh)
        return failedPlan(output, arguments, fresh.error(), InputFailed);
    auto merged = mergePlan(*fresh, plan.plan, arguments.undo ? &*evidence.settings : nullptr);
    if (!merged)
        return failedPlan(output, arguments, merged.error(), Refused);
    plan.merged = std::move(*merged);
    plan.base = newest->file;
    if (!plan.merged->file.lines.empty()) {
        EvidenceRoots roots = namedEvidence(arguments.evidence);
        roots.insert(roots.end(), evidence.roots.begin(), evidence.roots.end());
        const auto written = OutputFile::write(argumentPath(arguments.output), plan.merged->file.bytes, roots,
                                               arguments.force ? Existing::Replace : Existing::Refuse);
        if (!written)
            return failedPlan(output, arguments, written.error(),
                              OutputFile::isRefusal(written.error()) ? Refused : Failed);
        plan.written = true;
    }
    printPlan(output, arguments, plan);
    return plan.merged->conflicts.empty() ? code : InputFailed;
}

int planSettings(const PlanArguments& arguments, Output& output)
{
    const ConclusionResult result = conclude(arguments.evidence, output);
    return result.conclusion ? writePlan(arguments, *result.conclusion, result.code, output) : result.code;
}

void addPlan(CLI::App& settings, Action& action)
{
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* plan = addCommand(
        settings, "plan", "Write the recommended change as a file for “imccopy -restore domain” (inferred)",
        arguments->json);
    addEvidenceArguments(plan, arguments->evidence);
    plan->add_option("--output", arguments->output,
                     "The file to write; the settings file itself stays as it is")
        ->required()
        ->option_text("NEW.TXT");
    plan->add_flag("--undo", arguments->undo, "Write the way back instead: what the first settings file has");
    plan->add_flag("--force", arguments->force, "Replace NEW.TXT if it exists");
    plan->callback([arguments, &action] {
        action = [arguments](Output& output) { return planSettings(*arguments, output); };
    });
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
    addPlan(*settings, action);
}

} // namespace ims::cli
