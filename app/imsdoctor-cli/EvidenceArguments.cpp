#include "app/imsdoctor-cli/EvidenceArguments.h"

#include "core/casefile/CaseEvidence.h"
#include "core/casefile/CaseFolder.h"
#include "core/casefile/PlannedSettings.h"
#include "core/charset/CharsetDecoder.h"
#include "core/report/ReportJournals.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

/// A pasted description is a few lines; whatever is longer was meant for --log.
constexpr qint64 longestEventText = qint64(1) << 20;

/// An error that still carries its words; usage mistakes end the run with code 2.
struct UsageError
{
    QString sentence;
};

/// What the program knows as data.
struct Knowledge
{
    CharsetCatalogue charsets;
    int charsetsCode = Done; ///< InputFailed where the user's own were not taken
    CauseCatalogue causes;
    std::shared_ptr<const FlowDefinition> walkthrough;
};

/// Nothing, and an Error on standard error, where the program itself has a defect.
std::optional<Knowledge> loadKnowledge(const std::string& charsetsFile, Output& output)
{
    std::optional<LoadedCharsets> charsets = loadCharsets(charsetsFile, output);
    Expected<CauseCatalogue> causes = CauseCatalogue::builtIn();
    Expected<FlowDefinition> walkthrough = FlowDefinition::builtIn();
    if (!causes)
        output.error(causes.error());
    if (!walkthrough)
        output.error(walkthrough.error());
    if (!charsets || !causes || !walkthrough)
        return {};
    return Knowledge{std::move(charsets->catalogue), charsets->code, std::move(*causes),
                     std::make_shared<const FlowDefinition>(std::move(*walkthrough))};
}

std::vector<Path> paths(const std::vector<std::string>& arguments)
{
    std::vector<Path> result;
    std::transform(arguments.begin(), arguments.end(), std::back_inserter(result), argumentPath);
    return result;
}

/// UTF-16 by its mark, else UTF-8, else Windows-1252, in which Western Windows saves.
QString decodedText(const QByteArray& bytes, const CharsetCatalogue& charsets)
{
    QStringDecoder unicode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = unicode.decode(bytes);
    const Charset* western = charsets.find(u"windows-1252"_s);
    return unicode.hasError() && western ? decodeText(bytes, *western).text : text;
}

Expected<QString> readEventTextArgument(const std::string& argument, const CharsetCatalogue& charsets)
{
    const auto source = openArgument(argument);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() > longestEventText) {
        return tl::unexpected(Error{Message(QT_TRANSLATE_NOOP("ims", "read the event's text")),
                                    (*source)->name(),
                                    Message(QT_TRANSLATE_NOOP("ims", "it is larger than 1 MiB")),
                                    Message(QT_TRANSLATE_NOOP("ims", "Name an event log with --log."))});
    }
    return (*source)->read({0, (*source)->size()}).map([&](const QByteArray& bytes) {
        return decodedText(bytes, charsets);
    });
}

EvidenceRequest requestOf(const EvidenceArguments& arguments, const CharsetCatalogue& charsets,
                          std::vector<Error>& errors)
{
    EvidenceRequest request;
    if (!arguments.folder.empty())
        request.folder = argumentPath(arguments.folder);
    request.logs = paths(arguments.logs);
    request.archives = paths(arguments.archives);
    request.spoolFiles = paths(arguments.spoolFiles);
    request.settings = paths(arguments.settings);
    request.registry = paths(arguments.registry);
    request.tracking = paths(arguments.tracking);
    request.drWatson = paths(arguments.drWatson);
    request.protocol = paths(arguments.protocol);
    request.serviceLists = paths(arguments.services);
    request.perfOpt = paths(arguments.perfOpt);
    request.serverVersion = QString::fromStdString(arguments.serverVersion);
    request.textTimes = textTimesOf(arguments.times);
    for (const std::string& argument : arguments.eventTexts) {
        auto text = readEventTextArgument(argument, charsets);
        if (text)
            request.eventTexts.push_back(std::move(*text));
        else
            errors.push_back(std::move(text.error()));
    }
    return request;
}

tl::expected<QHash<QString, Answer>, UsageError> statedAnswers(const EvidenceArguments& arguments,
                                                               const CauseCatalogue& causes)
{
    QStringList known;
    for (const Cause& cause : causes.all()) {
        for (const Question& question : cause.questions)
            known.append(question.id);
    }
    known.removeDuplicates();
    known.sort();
    QHash<QString, Answer> answers;
    for (const std::string& argument : arguments.answers) {
        const QString text = QString::fromStdString(argument);
        const QString id = text.section(u'=', 0, 0);
        const QString word = text.section(u'=', 1);
        if (word != "yes"_L1 && word != "no"_L1 && word != "unknown"_L1)
            return tl::unexpected(
                UsageError{u"--answer %1: write QUESTION=yes, QUESTION=no or QUESTION=unknown."_s.arg(text)});
        if (!known.contains(id)) {
            return tl::unexpected(
                UsageError{u"--answer %1: there is no question of that name. Questions are: %2."_s.arg(
                    text, enumeration(known))});
        }
        answers.insert(id, word == "yes"_L1 ? Answer::Yes : word == "no"_L1 ? Answer::No : Answer::Unknown);
    }
    return answers;
}

/// What a case asks for, and the case itself; nothing where it cannot be read, which is an error like that of
/// any other input.
std::optional<ReportCase> readCase(const EvidenceArguments& arguments, const CharsetCatalogue& charsets,
                                   const std::shared_ptr<const FlowDefinition>& walkthrough,
                                   EvidenceRequest& request, std::vector<Error>& errors)
{
    const auto record = CaseFolder::read(argumentPath(arguments.caseFolder));
    if (!record) {
        errors.push_back(record.error());
        return {};
    }
    CaseRecord stated = *record;
    for (const auto& [text, argument] : {std::pair(&stated.serverVersion, &arguments.serverVersion),
                                         {&stated.dateOrder, &arguments.times.dateOrder},
                                         {&stated.timeZone, &arguments.times.timeZone}}) {
        if (!argument->empty())
            *text = QString::fromStdString(*argument);
    }
    auto asked = requestFor(stated, argumentPath(arguments.caseFolder), charsets);
    if (asked)
        request = std::move(*asked);
    else
        errors.push_back(asked.error());
    ReportCase recorded{*record, recordedFlow(walkthrough, *record)};
    addJournals(recorded, argumentPath(arguments.caseFolder));
    return recorded;
}

/// The evidence of everything that can be read. A folder that cannot be is left out, and said.
Expected<Evidence> collect(EvidenceRequest request, const CharsetCatalogue& charsets,
                           std::vector<Error> errors, Output& output)
{
    Evidence evidence;
    Expected<Evidence> collected = evidence;
    if (!request.isEmpty())
        collected = collectEvidence(request, charsets, {}, output.progress());
    if (!collected && request.folder && !isAmbiguous(collected.error())) {
        const Error error = collected.error();
        const Input folder = Input::of(*request.folder, InputKind::Ignored, error.why);
        errors.push_back(error);
        request.folder.reset();
        collected = evidence;
        if (!request.isEmpty())
            collected = collectEvidence(request, charsets, {}, output.progress());
        if (collected)
            collected->inputs.insert(collected->inputs.begin(), folder);
    }
    if (collected)
        collected->errors.insert(collected->errors.begin(), errors.begin(), errors.end());
    return collected;
}

/// Logs and files are looked into at many places: only the text of an event may come from standard input.
bool namesStandardInput(const EvidenceArguments& arguments)
{
    for (const auto* list : {&arguments.logs, &arguments.archives, &arguments.spoolFiles, &arguments.settings,
                             &arguments.registry, &arguments.tracking, &arguments.drWatson,
                             &arguments.protocol, &arguments.services, &arguments.perfOpt}) {
        if (std::find(list->begin(), list->end(), "-") != list->end())
            return true;
    }
    return arguments.folder == "-" || arguments.caseFolder == "-";
}

bool namesEvidence(const EvidenceArguments& arguments)
{
    EvidenceArguments others = arguments;
    others.caseFolder.clear();
    return !arguments.eventTexts.empty() || !namedEvidence(others).empty();
}

/// Whether something else than a case was named as one, most likely a folder of evidence.
bool isNoCase(const Path& named)
{
    std::error_code ignored;
    return std::filesystem::exists(named, ignored) &&
           !std::filesystem::exists(CaseFolder::filesOf(named).front(), ignored);
}

/// Nothing where what was named goes together, else what is wrong with it.
QString usageMistake(const EvidenceArguments& arguments)
{
    if (namesStandardInput(arguments))
        return u"Only --event-text reads standard input (-) here. Name a file instead."_s;
    if (!arguments.caseFolder.empty() && namesEvidence(arguments)) {
        return u"“%1”: a case has its own evidence. Name the case or the evidence, not both."_s.arg(
            displayName(argumentPath(arguments.caseFolder)));
    }
    if (const Path named = argumentPath(arguments.caseFolder); isNoCase(named)) {
        return u"“%1” is no case: there is no case.json in it. Give a folder of evidence with --folder."_s
            .arg(displayName(named));
    }
    if (arguments.caseFolder.empty() && !namesEvidence(arguments)) {
        return u"Nothing to look at was named. Give a case’s folder, --folder DIR, --log LOG, --spool FILE "
               "or another input."_s;
    }
    return {};
}

ConclusionResult usage(Output& output, const QString& sentence)
{
    output.error(sentence);
    return {WrongUsage, {}, false};
}

/// The evidence weighed. What a case states stands unless the command line states something else.
ConclusionResult concluded(Evidence evidence, std::optional<ReportCase> recorded,
                           const QHash<QString, Answer>& stated, const CauseCatalogue& causes,
                           const CharsetCatalogue& charsets)
{
    QHash<QString, Answer> answers;
    if (recorded)
        answers = answersOf(recorded->record);
    answers.insert(stated);
    const bool nothing = evidence.events.empty() && evidence.files.empty() && !evidence.settings &&
                         evidence.coverage.empty() && evidence.deliveries.empty();
    const int code = evidence.errors.empty() ? Done : InputFailed;
    Diagnosis diagnosis = diagnose(evidence, causes, charsets, answers);
    if (recorded)
        noteDecisions(diagnosis, recorded->record, evidence, causes, charsets);
    // A case has something to tell even where its evidence is gone.
    const bool nothingRead = nothing && !recorded && code == InputFailed;
    return {code, Conclusion{std::move(evidence), std::move(diagnosis), std::move(recorded)}, nothingRead};
}

} // namespace

void addEvidenceArguments(CLI::App* command, EvidenceArguments& arguments)
{
    command->add_option("CASE", arguments.caseFolder, "A case’s folder: its evidence and what it states")
        ->option_text(" ");
    command
        ->add_option("--folder", arguments.folder,
                     "A server’s folder or share, or a copy: everything in it is found")
        ->option_text("DIR");
    addRepeated(command, "--log", arguments.logs, "An event log", "LOG");
    addRepeated(command, "--archive", arguments.archives,
                "A folder of failed messages (IMCDATA\\IN\\ARCHIVE)", "DIR");
    addRepeated(command, "--spool", arguments.spoolFiles, "A spool file", "FILE");
    addRepeated(command, "--settings", arguments.settings,
                "What “imccopy -save domain” wrote; the oldest first", "IMC.TXT");
    addRepeated(command, "--registry", arguments.registry, "A registry export", "FILE.REG");
    addRepeated(command, "--tracking", arguments.tracking, "A message tracking log", "LOG");
    addRepeated(command, "--drwatson", arguments.drWatson, "A log of Dr. Watson", "FILE");
    addRepeated(command, "--protocol", arguments.protocol, "An SMTP protocol log (L0000000.LOG)", "LOG");
    addRepeated(command, "--services", arguments.services,
                "A list of services or drivers, such as “net start” writes", "FILE");
    addRepeated(command, "--perfopt", arguments.perfOpt, "A log of Performance Optimizer", "FILE");
    addRepeated(command, "--event-text", arguments.eventTexts,
                "An event’s text, as pasted; - is standard input", "FILE");
    addTextTimeArguments(command, arguments.times);
    command
        ->add_option("--server-version", arguments.serverVersion, "Exchange’s version, such as 5.5.2650.21")
        ->option_text("V");
    addRepeated(command, "--answer", arguments.answers, "What the caller said to a question",
                "QUESTION=yes|no|unknown");
    addCharsetsOption(command, arguments.charsets);
}

EvidenceRoots namedEvidence(const EvidenceArguments& arguments)
{
    EvidenceRoots roots;
    if (!arguments.caseFolder.empty())
        roots = CaseFolder::filesOf(argumentPath(arguments.caseFolder));
    if (!arguments.folder.empty())
        roots.push_back(argumentPath(arguments.folder));
    for (const auto* list :
         {&arguments.logs, &arguments.archives, &arguments.spoolFiles, &arguments.settings,
          &arguments.registry, &arguments.tracking, &arguments.drWatson, &arguments.protocol,
          &arguments.services, &arguments.perfOpt, &arguments.eventTexts}) {
        for (const std::string& argument : *list) {
            if (argument != "-")
                roots.push_back(argumentPath(argument));
        }
    }
    return roots;
}

QJsonObject conclusionJson(const EvidenceArguments& arguments, const Conclusion& conclusion)
{
    QJsonObject object = diagnosisJson(conclusion.evidence, conclusion.diagnosis);
    if (conclusion.recorded && !conclusion.recorded->record.server.isEmpty())
        object.insert("server"_L1, conclusion.recorded->record.server);
    if (arguments.caseFolder.empty())
        return object;
    const Path folder = argumentPath(arguments.caseFolder);
    object.insert("case"_L1, displayName(folder));
    if (const QByteArray bytes = bytesIfNotUtf8(folder); !bytes.isEmpty())
        object.insert("case_hex"_L1, QString::fromLatin1(bytes.toHex()));
    return object;
}

ConclusionResult conclude(const EvidenceArguments& arguments, Output& output)
{
    if (const QString mistake = usageMistake(arguments); !mistake.isEmpty())
        return usage(output, mistake);
    const std::optional<Knowledge> knowledge = loadKnowledge(arguments.charsets, output);
    if (!knowledge)
        return {Failed, {}, false};
    const auto stated = statedAnswers(arguments, knowledge->causes);
    if (!stated)
        return usage(output, stated.error().sentence);

    std::vector<Error> errors;
    EvidenceRequest request;
    std::optional<ReportCase> recorded;
    if (arguments.caseFolder.empty())
        request = requestOf(arguments, knowledge->charsets, errors);
    else
        recorded = readCase(arguments, knowledge->charsets, knowledge->walkthrough, request, errors);
    Expected<Evidence> evidence = collect(request, knowledge->charsets, errors, output);
    if (!evidence) {
        output.error(evidence.error());
        return {isAmbiguous(evidence.error()) ? WrongUsage : Failed, {}, false};
    }
    for (const Error& error : evidence->errors)
        output.error(error);
    ConclusionResult result =
        concluded(std::move(*evidence), std::move(recorded), *stated, knowledge->causes, knowledge->charsets);
    if (result.code == Done)
        result.code = knowledge->charsetsCode;
    return result;
}

} // namespace ims::cli
