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

/// The file that was written, or would have been.
struct WrittenPlan
{
    SettingsChange plan;
    std::optional<MergedSettings> merged; ///< nothing = there was nothing to write
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

void printPlan(Output& output, const PlanArguments& arguments, const WrittenPlan& plan)
{
    const QString target = displayName(argumentPath(arguments.output));
    const QString diff = plan.merged ? diffText(plan.merged->file, plan.base, target) : QString();
    const std::vector<SettingsConflict> conflicts =
        plan.merged ? plan.merged->conflicts : std::vector<SettingsConflict>();
    if (arguments.json) {
        QJsonArray changes;
        for (const SettingChange& change : plan.plan.changes)
            changes.append(changeJson(change));
        output.write(jsonLine({{u"output"_s, jsonTextOrNull(plan.written ? target : QString())},
                               {u"from"_s, jsonTextOrNull(plan.base)},
                               {u"changes"_s, changes},
                               {u"conflicts"_s, conflictsJson(conflicts)},
                               {u"diff"_s, diff}}));
        return;
    }
    output.text(diff);
    for (const SettingsConflict& conflict : conflicts)
        output.line(u"Left as it is, since somebody changed it: %1 (expected %2, found %3)"_s.arg(
            conflict.domain, conflict.expected.isEmpty() ? u"no row"_s : conflict.expected,
            conflict.found.isEmpty() ? u"no row"_s : conflict.found));
    output.line(plan.written ? u"Written: %1"_s.arg(target)
                             : u"Nothing to change: %1"_s.arg(plan.plan.why.english()));
}

/// The plan over the newest save; the way back from what the first save shows.
Expected<MergedSettings> mergedPlan(const Evidence& evidence, const SettingsChange& plan, bool undo)
{
    const ImcSettings* newest = evidence.newestSettings();
    if (!newest)
        return tl::unexpected(noSave());
    return evidence.openSettings(*newest).and_then([&](const ImcDocument& fresh) {
        return mergePlan(fresh, plan, undo && evidence.settings ? &*evidence.settings : nullptr);
    });
}

int writePlan(const PlanArguments& arguments, const Conclusion& conclusion, int code, Output& output)
{
    const Evidence& evidence = conclusion.evidence;
    WrittenPlan plan;
    plan.plan = conclusion.diagnosis.planned().value_or(SettingsChange());
    if (!conclusion.diagnosis.planned())
        plan.plan.why =
            Message(QT_TRANSLATE_NOOP("ims", "there is not enough evidence to recommend a change"));
    if (arguments.undo && evidence.settings)
        plan.plan = inverseOf(plan.plan, *evidence.settings);
    if (plan.plan.changes.empty()) {
        printPlan(output, arguments, plan);
        return code;
    }
    auto merged = mergedPlan(evidence, plan.plan, arguments.undo);
    if (!merged) {
        output.error(merged.error());
        if (arguments.json)
            output.write(jsonLine({{u"error"_s, merged.error().toJson()}}));
        return evidence.newestSettings() ? Refused : InputFailed;
    }
    plan.merged = std::move(*merged);
    plan.base = evidence.newestSettings()->file;
    EvidenceRoots roots = namedEvidence(arguments.evidence);
    roots.insert(roots.end(), evidence.roots.begin(), evidence.roots.end());
    const auto written = OutputFile::write(argumentPath(arguments.output), plan.merged->file.bytes, roots,
                                           arguments.force ? Existing::Replace : Existing::Refuse);
    if (!written) {
        output.error(written.error());
        return OutputFile::isRefusal(written.error()) ? Refused : Failed;
    }
    plan.written = true;
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
    CLI::App* plan =
        addCommand(settings, "plan", "Write the recommended change as a file for “imccopy -restore domain”",
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
