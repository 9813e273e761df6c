#include "app/imsdoctor-cli/EvidenceArguments.h"
#include "app/imsdoctor-cli/PasswordInput.h"
#include "app/imsdoctor-cli/ShareArguments.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/retest/FetchedFiles.h"
#include "core/retest/RetestJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct RetestArguments
{
    std::string journal;
    std::string archive;
    std::string in;
    std::vector<std::string> logs;
    std::vector<std::string> files;
    TextTimeArguments times;
    ShareArguments share;
    int batch = 0; ///< 0 = all of them
    bool all = false;
    bool half = false;
    bool acceptDuplicates = false;
    bool yes = false;
    bool dryRun = false;
    bool json = false;
};

/// What a run is about to do with its arguments, or why it does not.
struct Asked
{
    Path journal;
    Path archive;
    Path in;
    QStringList names;
    RetestSurroundings surroundings;
};

bool isShare(const Path& folder)
{
    return isShareFolder(displayName(folder));
}

constexpr qint64 longestWait = qint64(365) * 24 * 3'600 * 1'000; // milliseconds; no service waits longer

QString numberText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : u"-"_s;
}

/// All that is said about a move, in one line.
QString words(const QJsonObject& move)
{
    QStringList said;
    for (const QString& key : {u"reason"_s, u"verdict_why"_s, u"expected"_s})
        said.append(move.value(key).toString());
    said += jsonTexts(move.value("notes"_L1));
    said.removeAll(QString());
    for (QString& one : said) {
        if (one.endsWith(u'.'))
            one.chop(1);
    }
    return said.join(u"; "_s);
}

/// Prints moves as the contract has them, or as a table.
void print(Output& output, const RetestArguments& arguments, const QJsonArray& moves,
           const QJsonObject& more = {})
{
    if (arguments.json) {
        QJsonObject object = more;
        object.insert("journal"_L1, displayName(argumentPath(arguments.journal)));
        object.insert("moves"_L1, moves);
        output.write(jsonLine(object));
        return;
    }
    const bool plan = std::any_of(moves.begin(), moves.end(), [](const QJsonValue& move) {
        return move.toObject().contains("sender"_L1);
    });
    TextTable table(plan ? QStringList{u"File"_s, u"Batch"_s, u"State"_s, u"Size"_s, u"Sender"_s,
                                       u"Charset"_s, u"Why and what to expect"_s}
                         : QStringList{u"File"_s, u"Batch"_s, u"State"_s, u"Verdict"_s, u"Size"_s, u"Why"_s});
    for (const QJsonValue& value : moves) {
        const QJsonObject move = value.toObject();
        QStringList cells{move.value("name"_L1).toString(), numberText(move.value("batch"_L1)),
                          move.value("state"_L1).toString()};
        if (!plan)
            cells.append(move.value("verdict"_L1).toString(u"-"_s));
        cells.append(numberText(move.value("size"_L1)));
        if (plan)
            cells += {move.value("sender"_L1).toString(u"-"_s), move.value("charset"_L1).toString(u"-"_s)};
        table.add(cells << words(move));
    }
    output.text(table.text());
}

int failed(Output& output, const RetestArguments& arguments, const Error& error, int code)
{
    output.error(error);
    if (arguments.json)
        output.write(jsonLine({{u"journal"_s, displayName(argumentPath(arguments.journal))},
                               {u"moves"_s, QJsonArray()},
                               {u"error"_s, error.toJson()}}));
    return code;
}

int refused(Output& output, const RetestArguments& arguments, const QJsonArray& moves,
            const QString& sentence)
{
    output.error(sentence);
    print(output, arguments, moves, {{u"refused"_s, sentence}});
    return Refused;
}

/// How folders are reached; nothing after an error on standard error.
std::optional<RetestSurroundings> reached(const RetestArguments& arguments, const QString& server,
                                          Output& output, int& code)
{
    RetestSurroundings rest;
    rest.progress = output.progress();
    auto surroundings = surroundingsOf(arguments.share, server, std::move(rest));
    if (surroundings)
        return *std::move(surroundings);
    output.error(surroundings.error());
    code = isAuthFileOpen(surroundings.error()) ? Refused : WrongUsage;
    return {};
}

/// Nothing after a sentence on standard error; `code` says which mistake it was.
std::optional<Asked> understand(const RetestArguments& arguments, bool needsArchive, Output& output,
                                int& code)
{
    code = WrongUsage;
    if (arguments.in.empty() || (needsArchive && arguments.archive.empty())) {
        output.error(needsArchive ? u"Name the server’s folders with --archive DIR and --in DIR."_s
                                  : u"Name the server’s folder IN with --in DIR."_s);
        return {};
    }
    Asked asked{std::filesystem::absolute(argumentPath(arguments.journal)),
                argumentPath(arguments.archive),
                argumentPath(arguments.in),
                {},
                {}};
    for (const std::string& argument : arguments.files) {
        const QString name = QString::fromStdString(argument);
        if (!isSafeFileName(name)) {
            output.error(
                u"--files %1: that is no name of a file in the folder. Names hold no separators."_s.arg(
                    visibleText(name)));
            code = Refused;
            return {};
        }
        asked.names.append(name);
    }
    QString server;
    for (Path* folder : {&asked.archive, &asked.in}) {
        if (!isShare(*folder))
            continue;
        const auto place = smbPlace(displayName(*folder));
        if (!place) {
            output.error(place.error());
            return {};
        }
        *folder = pathOf(*place);
        server = place->server;
    }
    auto surroundings = reached(arguments, server, output, code);
    if (!surroundings)
        return {};
    asked.surroundings = *std::move(surroundings);
    return asked;
}

/// A journal is read wherever it lies, and never made by reading.
Expected<Retest> openJournal(const RetestArguments& arguments, bool mustExist,
                             RetestSurroundings surroundings)
{
    const Path journal = std::filesystem::absolute(argumentPath(arguments.journal));
    std::error_code ignored;
    if (mustExist && !std::filesystem::exists(journal, ignored))
        return tl::unexpected(systemError(Message(QT_TRANSLATE_NOOP("ims", "read the journal of the retest")),
                                          displayName(journal),
                                          std::make_error_code(std::errc::no_such_file_or_directory)));
    return Retest::open(journal, std::move(surroundings));
}

QJsonArray movesJson(const std::vector<RetestMove>& moves)
{
    QJsonArray list;
    for (const RetestMove& move : moves)
        list.append(moveJson(move));
    return list;
}

QJsonArray planJson(const RetestPlan& plan, const Path& from, const Path& to)
{
    QJsonArray list;
    for (const RetestRow& row : plan.rows)
        list.append(plannedJson(row, from, to));
    for (const RetestLeftOut& file : plan.leftOut)
        list.append(leftOutJson(file, from, to));
    return list;
}

/// What a plan came to; nothing after an error on standard error.
struct Planned
{
    int code = Done;
    std::optional<RetestPlan> plan;
    std::optional<QStringList> stops; ///< keys of the stop events; nothing where no log was named
};

Planned planned(const RetestArguments& arguments, const Asked& asked, Output& output)
{
    EvidenceArguments evidence;
    evidence.logs = arguments.logs;
    std::unique_ptr<FetchedFiles> fetched;
    if (isShare(asked.archive)) {
        auto copies = FetchedFiles::fetch(asked.surroundings.open, asked.archive, asked.names, asked.journal,
                                          {}, output.progress());
        if (!copies)
            return {failed(output, arguments, copies.error(), InputFailed), {}, {}};
        fetched = *std::move(copies);
    }
    evidence.archives = {fetched ? displayName(fetched->folder()).toStdString() : arguments.archive};
    evidence.times = arguments.times;
    const ConclusionResult result = conclude(evidence, output);
    const Expected<CauseCatalogue> causes = CauseCatalogue::builtIn();
    if (!result.conclusion || !causes)
        return {result.conclusion ? int(Failed) : result.code, {}, {}};
    RetestAsked wanted;
    wanted.names = asked.names;
    wanted.all = arguments.all;
    wanted.open = asked.surroundings.open;
    wanted.progress = output.progress();
    auto plan = planRetest(result.conclusion->evidence, result.conclusion->diagnosis, *causes, MendedCauses(),
                           asked.archive, asked.in, wanted);
    if (!plan)
        return {failed(output, arguments, plan.error(), InputFailed), {}, {}};
    return {result.code, std::move(*plan),
            arguments.logs.empty() ? std::nullopt
                                   : std::optional(stopKeys(result.conclusion->evidence.events))};
}

int planFiles(const RetestArguments& arguments, Output& output)
{
    int code = Done;
    const auto asked = understand(arguments, true, output, code);
    if (!asked)
        return code;
    if (arguments.logs.empty() && arguments.files.empty()) {
        output.error(u"Which files failed is told by an event log (--log LOG) or by you (--files NAME)."_s);
        return WrongUsage;
    }
    const Planned plan = planned(arguments, *asked, output);
    if (!plan.plan)
        return plan.code;
    print(output, arguments, planJson(*plan.plan, asked->archive, asked->in),
          {{u"stop_rule"_s, stopRule().english()}, {u"batches"_s, plan.plan->batches()}});
    if (!arguments.json && !plan.plan->rows.empty()) {
        output.line();
        output.line(u"Ask first: has any of these messages been sent again already?"_s);
        output.line(u"Move batch after batch (--batch N), and start the service after each. "_s +
                    stopRule().english());
    }
    return plan.code;
}

/// What goes alone is moved only where it alone was asked for by name: that is the consent to it.
void keepBackAlone(RetestPlan& plan, const RetestArguments& arguments)
{
    const bool single = arguments.files.size() == 1;
    std::vector<RetestRow> moved;
    for (RetestRow& row : plan.rows) {
        const bool crashes = row.alone && !row.undetermined;
        const bool named = !arguments.files.empty();
        if (!row.alone || (named && (single || !crashes)) || (arguments.all && !crashes)) {
            moved.push_back(std::move(row));
            continue;
        }
        plan.leftOut.push_back(
            {row.move.name,
             Message(QT_TRANSLATE_NOOP("ims",
                                       "it can stop the service or the store: put it back last and alone, "
                                       "naming it with --files")),
             named});
    }
    plan.rows = std::move(moved);
}

std::vector<PlannedMove> movesOf(const RetestPlan& plan)
{
    std::vector<PlannedMove> moves;
    for (const RetestRow& row : plan.rows)
        moves.push_back(row.move);
    return moves;
}

/// The outcome of a batch that was just moved, with what was left out before.
int told(Output& output, const RetestArguments& arguments, const Retest& retest, const RetestPlan& plan,
         const Path& from, const Path& to, const Expected<RetestCounts>& counts, int code)
{
    QJsonArray list;
    const auto batches = static_cast<qint64>(retest.journal().batches().size());
    for (const RetestMove& move : retest.moves()) {
        if (move.batch == batches && !plan.rows.empty())
            list.append(moveJson(move));
    }
    bool missed = false;
    for (const RetestLeftOut& file : plan.leftOut) {
        list.append(leftOutJson(file, from, to));
        missed = missed || file.asked;
    }
    if (!counts) {
        output.error(counts.error());
        output.error(u"What was moved is put back by: imsdoctor-cli retest undo --yes --journal %1"_s.arg(
            displayName(argumentPath(arguments.journal))));
        print(output, arguments, list, {{u"error"_s, counts.error().toJson()}});
        return Failed;
    }
    print(output, arguments, list);
    return counts->failed > 0 || missed ? int(InputFailed) : code;
}

/// A batch on a journal that has an unfinished one, or lies where none may be, never gets to moving.
int run(Output& output, const RetestArguments& arguments, Retest& retest, const RetestPlan& plan,
        const Path& from, const Path& to, const Expected<RetestCounts>& counts, size_t before, int code)
{
    if (!counts && retest.journal().batches().size() == before) {
        const int result = Retest::isRefusal(counts.error()) ? int(Refused) : int(Failed);
        output.error(counts.error());
        print(output, arguments, planJson(plan, from, to), {{u"error"_s, counts.error().toJson()}});
        return result;
    }
    return told(output, arguments, retest, plan, from, to, counts, code);
}

int moveFiles(const RetestArguments& arguments, Output& output)
{
    int code = Done;
    const auto asked = understand(arguments, true, output, code);
    if (!asked)
        return code;
    if (arguments.logs.empty() && arguments.files.empty() && !arguments.all) {
        output.error(u"Which files failed is told by an event log (--log LOG) or by you (--files NAME)."_s);
        return WrongUsage;
    }
    Planned plan = planned(arguments, *asked, output);
    if (!plan.plan)
        return plan.code == InputFailed ? int(Failed) : plan.code;
    keepBackAlone(*plan.plan, arguments);
    if (arguments.batch > 0) {
        std::vector<RetestRow>& rows = plan.plan->rows;
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [&](const RetestRow& row) { return row.batch != arguments.batch; }),
                   rows.end());
    }
    const QJsonArray list = planJson(*plan.plan, asked->archive, asked->in);
    if (arguments.dryRun) {
        print(output, arguments, list);
        return plan.code;
    }
    if (!arguments.yes)
        return refused(
            output, arguments, list,
            u"Nothing was moved. Say --yes if these are the server’s own folders and the Internet Mail "
            "Service is stopped."_s);
    if (arguments.all && !arguments.acceptDuplicates)
        return refused(
            output, arguments, list,
            u"Nothing was moved. ARCHIVE may hold delivered mail too, which would be delivered twice: say "
            "--accept-duplicates if that is wanted, or leave out --all."_s);
    auto retest = openJournal(arguments, false, asked->surroundings);
    if (!retest)
        return failed(output, arguments, retest.error(), Failed);
    const size_t before = retest->journal().batches().size();
    const auto counts = retest->putBack(asked->archive, asked->in, movesOf(*plan.plan), plan.stops);
    return run(output, arguments, *retest, *plan.plan, asked->archive, asked->in, counts, before, plan.code);
}

int setFilesAside(const RetestArguments& arguments, Output& output)
{
    int code = Done;
    const auto asked = understand(arguments, false, output, code);
    if (!asked)
        return code;
    if (arguments.files.empty() == (!arguments.half && !arguments.all)) {
        output.error(u"Name the files with --files NAME, or say --half (the older half) or --all."_s);
        return WrongUsage;
    }
    const auto plan = planSetAside(asked->in, asked->names, arguments.half, asked->surroundings.open);
    if (!plan)
        return failed(output, arguments, plan.error(), Failed);
    const Path to = Retest::asideFolder(asked->in, QDateTime::currentDateTimeUtc().date());
    const QJsonArray list = planJson(*plan, asked->in, to);
    if (arguments.dryRun) {
        print(output, arguments, list);
        return Done;
    }
    if (!arguments.yes)
        return refused(
            output, arguments, list,
            u"Nothing was moved. Say --yes if this is the server’s own folder and the Internet Mail "
            "Service is stopped."_s);
    auto retest = openJournal(arguments, false, asked->surroundings);
    if (!retest)
        return failed(output, arguments, retest.error(), Failed);
    const size_t before = retest->journal().batches().size();
    const auto counts = retest->setAside(asked->in, movesOf(*plan));
    return run(output, arguments, *retest, *plan, asked->in, to, counts, before, Done);
}

int undoMoves(const RetestArguments& arguments, Output& output)
{
    int code = Done;
    const auto surroundings = reached(arguments, {}, output, code);
    if (!surroundings)
        return code;
    auto retest = openJournal(arguments, true, *surroundings);
    if (!retest)
        return failed(output, arguments, retest.error(), InputFailed);
    if (arguments.dryRun || !arguments.yes) {
        const QJsonArray list = movesJson(retest->moves());
        if (!arguments.dryRun)
            return refused(
                output, arguments, list,
                u"Nothing was moved. Say --yes if the Internet Mail Service is stopped: every file that is "
                "still where it was moved to goes back."_s);
        print(output, arguments, list);
        return Done;
    }
    const auto counts = retest->undo();
    const QJsonArray list = movesJson(retest->moves());
    if (!counts) {
        output.error(counts.error());
        print(output, arguments, list, {{u"error"_s, counts.error().toJson()}});
        return Retest::isRefusal(counts.error()) ? int(Refused) : int(Failed);
    }
    print(output, arguments, list);
    return counts->failed > 0 ? int(InputFailed) : int(Done);
}

std::optional<std::vector<MoveEntry>> listingOf(const Path& folder, const FolderOpener& open)
{
    return Retest::list(folder, open)
        .map([](auto entries) { return std::optional(std::move(entries)); })
        .value_or(std::nullopt);
}

/// What became of the files, seen once: of the newest move of each name, since an older one is over.
std::map<std::pair<qint64, qint64>, WatchedVerdict>
verdictsOf(const Retest& retest, const std::vector<Event>& events, bool logRead, const FolderOpener& open)
{
    std::map<QString, const RetestMove*> newest;
    const std::vector<RetestMove> moves = retest.moves();
    for (const RetestMove& move : moves) {
        if (move.kind == BatchKind::PutBack && move.state == MoveState::Moved)
            newest[move.name.toUpper()] = &move;
    }
    std::map<std::pair<qint64, qint64>, WatchedVerdict> verdicts;
    std::map<std::pair<Path, Path>, ServerLook> looks;
    for (const auto& [key, move] : newest) {
        const auto [look, isNew] = looks.try_emplace({move->from, move->to});
        if (isNew) {
            look->second = {listingOf(move->to, open), listingOf(move->from, open), events, logRead, 0};
            const std::optional<QDateTime> started = retest.journal().startedAt();
            if (started && started->isValid())
                look->second.running =
                    std::clamp<qint64>(started->msecsTo(QDateTime::currentDateTimeUtc()), 0, longestWait);
        }
        const RetestFile& file = retest.journal()
                                     .batches()
                                     .at(static_cast<size_t>(move->batch - 1))
                                     .files.at(static_cast<size_t>(move->file));
        RetestWatch watch({{file.name, file.size, file.knownEvents, file.eventsKnown, file.changed}});
        watch.look(look->second);
        verdicts[{move->batch, move->file}] = watch.verdicts().front();
    }
    return verdicts;
}

/// Events since the last batch was put back that end the test.
std::vector<Event> stopsSince(const RetestJournal& journal, const std::vector<Event>& events)
{
    const RetestBatch* batch = journal.lastPutBack();
    if (!batch)
        return {};
    RetestWatch watch({}, stopsBefore(*batch, events));
    watch.look({{}, {}, events, true, 0});
    return watch.stops();
}

QJsonArray stopsJson(const std::vector<Event>& stops)
{
    QJsonArray list;
    for (const Event& event : stops)
        list.append(QJsonObject{
            {u"id"_s, event.id()},
            {u"source"_s, event.source},
            {u"time"_s, jsonTime(event.time)},
            {u"record"_s, event.record ? QJsonValue(static_cast<qint64>(*event.record)) : QJsonValue()}});
    return list;
}

int showStatus(const RetestArguments& arguments, Output& output)
{
    int code = Done;
    const auto surroundings = reached(arguments, {}, output, code);
    if (!surroundings)
        return code;
    const auto retest = openJournal(arguments, true, *surroundings);
    if (!retest)
        return failed(output, arguments, retest.error(), InputFailed);
    std::vector<Event> events;
    if (!arguments.logs.empty()) {
        EvidenceArguments evidence;
        evidence.logs = arguments.logs;
        evidence.times = arguments.times;
        ConclusionResult result = conclude(evidence, output);
        if (!result.conclusion)
            return result.code;
        events = std::move(result.conclusion->evidence.events);
        code = result.code;
    }
    const auto verdicts = verdictsOf(*retest, events, !arguments.logs.empty(), surroundings->open);
    QJsonArray list;
    for (const RetestMove& move : retest->moves()) {
        const auto verdict = verdicts.find({move.batch, move.file});
        list.append(
            moveJson(move, verdict == verdicts.end() ? std::nullopt : std::optional(verdict->second)));
    }
    const RetestJournal& journal = retest->journal();
    const std::vector<Event> stops = stopsSince(journal, events);
    print(output, arguments, list,
          {{u"unfinished"_s, journal.unfinished().has_value()},
           {u"service_started"_s, journal.startedAt() ? jsonTime(*journal.startedAt()) : QJsonValue()},
           {u"stop_events"_s, stopsJson(stops)},
           {u"strange_lines"_s, journal.strangeLines()}});
    if (!arguments.json && !stops.empty()) {
        for (const Event& event : stops)
            output.line(u"New event %1 of %2 at %3."_s.arg(QString::number(event.id()), event.source,
                                                           event.time.toUTC().toString(Qt::ISODate)));
        output.line(stopRule().english());
    }
    if (!arguments.json && journal.unfinished())
        output.line(u"Moves were interrupted. “retest undo --yes” puts everything back."_s);
    if (!arguments.json && journal.strangeLines() > 0)
        output.line(
            u"The journal has %1 lines that this program did not write there; they are passed over."_s.arg(
                journal.strangeLines()));
    return code;
}

int noteService(const RetestArguments& arguments, bool started, Output& output)
{
    auto retest = openJournal(arguments, true, {});
    if (!retest)
        return failed(output, arguments, retest.error(), InputFailed);
    const auto noted = retest->noteService(started);
    if (!noted)
        return failed(output, arguments, noted.error(),
                      Retest::isRefusal(noted.error()) ? int(Refused) : int(Failed));
    print(output, arguments, movesJson(retest->moves()));
    return Done;
}

using Run = int (*)(const RetestArguments&, Output&);

CLI::App* addPart(CLI::App& retest, const std::string& name, const std::string& description,
                  const std::shared_ptr<RetestArguments>& arguments, Action& action, Run run)
{
    CLI::App* part = addCommand(retest, name, description, arguments->json);
    part->add_option("--journal", arguments->journal,
                     "What is done is noted here, and the copies lie in a folder beside it")
        ->required()
        ->option_text("FILE");
    part->callback([arguments, &action, run] {
        action = [arguments, run](Output& output) { return run(*arguments, output); };
    });
    return part;
}

void addFolders(CLI::App* part, RetestArguments& arguments, bool archive)
{
    if (archive)
        part->add_option("--archive", arguments.archive, "The server’s IMCDATA\\IN\\ARCHIVE")
            ->option_text("DIR");
    part->add_option("--in", arguments.in, "The server’s IMCDATA\\IN")->option_text("DIR");
    part->add_option("--files", arguments.files, "Files by their names, letter case aside")
        ->option_text("NAME ...");
}

void addLogs(CLI::App* part, RetestArguments& arguments)
{
    part->add_option("--log", arguments.logs, "An event log (may be repeated)")->option_text("LOG ...");
    addTextTimeArguments(part, arguments.times);
}

void addConsent(CLI::App* part, RetestArguments& arguments, const std::string& meaning)
{
    part->add_flag("--yes", arguments.yes, meaning);
    part->add_flag("--dry-run", arguments.dryRun,
                   "Change nothing, whatever else is said: show what would be done");
}

} // namespace

void addRetestCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<RetestArguments>();
    CLI::App* retest = addCommand(
        program, "retest", "Put failed messages back, so that nothing is lost and nothing arrives twice",
        arguments->json);
    retest->require_subcommand(1);
    const std::string own = "These are the server’s own folders and the Internet Mail Service is stopped";

    CLI::App* plan =
        addPart(*retest, "plan", "Show which files would be put back, in which order; changes nothing",
                arguments, action, planFiles);
    addFolders(plan, *arguments, true);
    addLogs(plan, *arguments);
    addShareArguments(plan, arguments->share);
    plan->add_flag("--all", arguments->all, "Also files that no event names; they may have been delivered");
    plan->add_flag("--dry-run", arguments->dryRun, "A plan never changes anything");

    CLI::App* move =
        addPart(*retest, "move", "Move the failed files from ARCHIVE to IN", arguments, action, moveFiles);
    addFolders(move, *arguments, true);
    addLogs(move, *arguments);
    move->add_option("--batch", arguments->batch,
                     "Only this batch of the plan: 1 is a single file, 2 up to ten more")
        ->check(CLI::PositiveNumber)
        ->option_text("N");
    move->add_flag("--all", arguments->all, "Also files that no event names; they may have been delivered");
    move->add_flag("--accept-duplicates", arguments->acceptDuplicates,
                   "Mail may be delivered twice (with --all)");
    addShareArguments(move, arguments->share);
    addConsent(move, *arguments, own);

    CLI::App* undo =
        addPart(*retest, "undo", "Move everything back that is still there", arguments, action, undoMoves);
    addShareArguments(undo, arguments->share);
    addConsent(undo, *arguments, "The Internet Mail Service is stopped");

    CLI::App* aside = addPart(*retest, "set-aside", "Move files from IN to a dated folder beside it",
                              arguments, action, setFilesAside);
    addFolders(aside, *arguments, false);
    aside->add_flag("--half", arguments->half, "The older half of what is in IN (KB Q168883)");
    aside->add_flag("--all", arguments->all, "All that is in IN");
    addShareArguments(aside, arguments->share);
    addConsent(aside, *arguments, own);

    CLI::App* status =
        addPart(*retest, "status", "Show what became of the files", arguments, action, showStatus);
    addShareArguments(status, arguments->share);
    addLogs(status, *arguments);
    addPart(*retest, "started", "Note that the service was started: undo is no longer exact from then on",
            arguments, action,
            [](const RetestArguments& of, Output& output) { return noteService(of, true, output); });
    addPart(*retest, "stopped", "Note that the service was stopped", arguments, action,
            [](const RetestArguments& of, Output& output) { return noteService(of, false, output); });
    addRetestKitCommands(*retest, action);
}

} // namespace ims::cli
