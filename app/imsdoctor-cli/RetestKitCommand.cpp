#include "app/imsdoctor-cli/EvidenceArguments.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/retest/KitLog.h"
#include "core/retest/TakeToServerKit.h"

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct KitArguments
{
    EvidenceArguments evidence;
    std::vector<std::string> files;
    std::string output;
    std::string imcdata;
    std::string server;
    bool json = false;
};

struct KitLogArguments
{
    std::vector<std::string> logs;
    bool json = false;
};

int failed(Output& output, bool json, const Error& error, int code)
{
    output.error(error);
    if (json)
        output.write(jsonLine({{u"error"_s, error.toJson()}}));
    return code;
}

QString turnId(KitTurn turn)
{
    switch (turn) {
    case KitTurn::Batch:
        return u"batch"_s;
    case KitTurn::Crashes:
        return u"alone-crashes"_s;
    case KitTurn::Duplicate:
        return u"alone-duplicate"_s;
    }
    return {};
}

/// The files in the order in which the scripts take them.
QJsonArray filesJson(const KitPlan& plan)
{
    QJsonArray list;
    const auto batches = plan.batches();
    for (size_t i = 0; i < batches.size(); ++i) {
        for (const KitFile& file : batches[i])
            list.append(QJsonObject{{u"name"_s, file.name},
                                    {u"batch"_s, static_cast<qint64>(i) + 1},
                                    {u"turn"_s, turnId(file.turn)}});
    }
    return list;
}

QJsonArray leftOutJson(const KitPlan& plan)
{
    QJsonArray list;
    for (const KitLeftOut& file : plan.leftOut)
        list.append(QJsonObject{{u"name"_s, file.name}, {u"reason"_s, file.why.english()}});
    return list;
}

void printKit(Output& output, const KitPlan& plan, const std::vector<Path>& written)
{
    TextTable table({u"File"_s, u"Batch"_s, u"Why"_s});
    const QJsonArray files = filesJson(plan);
    for (const QJsonValue& value : files) {
        const QJsonObject file = value.toObject();
        table.add({file.value("name"_L1).toString(), QString::number(file.value("batch"_L1).toInteger()),
                   file.value("turn"_L1).toString()});
    }
    for (const KitLeftOut& file : plan.leftOut)
        table.add({file.name, u"-"_s, u"left out: "_s + file.why.english()});
    output.text(table.text());
    for (const Path& path : written)
        output.line(u"Written: %1"_s.arg(displayName(path)));
    if (plan.spoolFolder.isEmpty())
        output.line(
            u"Where IMCDATA lies on the server is not known: the scripts ask for it. Name it with --imcdata."_s);
}

int makeKit(const KitArguments& arguments, Output& output)
{
    QStringList names;
    for (const std::string& argument : arguments.files) {
        names.append(QString::fromStdString(argument));
        if (!isSafeFileName(names.back())) {
            output.error(
                u"--files %1: that is no name of a file in the folder. Names hold no separators."_s.arg(
                    names.back()));
            return Refused;
        }
    }
    const ConclusionResult result = conclude(arguments.evidence, output);
    if (!result.conclusion)
        return result.code;
    const auto causes = CauseCatalogue::builtIn();
    if (!causes)
        return failed(output, arguments.json, causes.error(), Failed);
    const Evidence& evidence = result.conclusion->evidence;
    KitPlan plan = planKit(evidence, result.conclusion->diagnosis, *causes, {}, names);
    if (!arguments.imcdata.empty())
        plan.spoolFolder = QString::fromStdString(arguments.imcdata);
    if (!arguments.server.empty())
        plan.server = QString::fromStdString(arguments.server);
    const auto kit = TakeToServerKit::make(plan);
    if (!kit) {
        if (!arguments.json)
            printKit(output, plan, {});
        return failed(output, arguments.json, kit.error(), Refused);
    }
    EvidenceRoots roots = namedEvidence(arguments.evidence);
    roots.insert(roots.end(), evidence.roots.begin(), evidence.roots.end());
    const auto written = kit->write(argumentPath(arguments.output), roots);
    if (!written)
        return failed(output, arguments.json, written.error(),
                      TakeToServerKit::isRefusal(written.error()) ? int(Refused) : int(Failed));
    if (!arguments.json) {
        printKit(output, plan, *written);
        return result.code;
    }
    QStringList paths;
    for (const Path& path : *written)
        paths.append(displayName(path));
    output.write(jsonLine({{u"kit"_s, kit->id()},
                           {u"outputs"_s, jsonArray(paths)},
                           {u"server"_s, jsonTextOrNull(plan.server)},
                           {u"imcdata"_s, jsonTextOrNull(plan.spoolFolder)},
                           {u"files"_s, filesJson(plan)},
                           {u"left_out"_s, leftOutJson(plan)}}));
    return result.code;
}

QJsonArray logFilesJson(const KitLog& log)
{
    QJsonArray list;
    for (const KitLogFile& file : log.files)
        list.append(QJsonObject{{u"name"_s, file.name},
                                {u"outcome"_s, outcomeId(file.outcome)},
                                {u"reason"_s, jsonTextOrNull(file.why.english())},
                                {u"written_at"_s, jsonTextOrNull(file.time)},
                                {u"saved"_s, file.saved}});
    return list;
}

void printLog(Output& output, const KitLog& log)
{
    TextTable table({u"File"_s, u"Outcome"_s, u"Written at"_s, u"Copy"_s, u"Why"_s});
    for (const KitLogFile& file : log.files)
        table.add({file.name, outcomeId(file.outcome), file.time, file.saved ? u"kept"_s : u"-"_s,
                   file.why.english()});
    output.text(table.text());
    if (!log.ended)
        output.line(u"The last run did not come to its end: it was broken off, or is still going on."_s);
    if (log.kits.size() > 1)
        output.line(u"Several kits have written there: %1"_s.arg(log.kits.join(u", "_s)));
    if (log.strangeLines > 0)
        output.line(u"%1 lines are not a kit’s; they are passed over."_s.arg(log.strangeLines));
    if (log.cut)
        output.line(u"There is more than what is read of such a log."_s);
}

int readLogs(const KitLogArguments& arguments, Output& output)
{
    int code = Done;
    std::vector<ByteSourcePtr> sources;
    for (const std::string& argument : arguments.logs) {
        const auto source = openArgument(argument);
        if (source)
            sources.push_back(*source);
        else
            code = failed(output, false, source.error(), InputFailed);
    }
    const auto log = readKitLogs(sources);
    if (!log)
        return failed(output, arguments.json, log.error(), InputFailed);
    if (!arguments.json) {
        printLog(output, *log);
        return code;
    }
    output.write(jsonLine({{u"kits"_s, jsonArray(log->kits)},
                           {u"files"_s, logFilesJson(*log)},
                           {u"ended"_s, log->ended},
                           {u"strange_lines"_s, log->strangeLines},
                           {u"cut"_s, log->cut}}));
    return code;
}

} // namespace

void addRetestKitCommands(CLI::App& retest, Action& action)
{
    auto make = std::make_shared<KitArguments>();
    CLI::App* kit =
        addCommand(retest, "kit",
                   "Write scripts to take to a server that cannot be reached: they put the failed "
                   "files back and undo it",
                   make->json);
    addEvidenceArguments(kit, make->evidence);
    kit->add_option("--files", make->files,
                    "Files by their names, letter case aside: also such as can crash the store, or as nobody "
                    "knows to have failed")
        ->option_text("NAME ...");
    kit->add_option("--output", make->output, "A folder that is not there yet, or is empty")
        ->required()
        ->option_text("DIR");
    kit->add_option("--imcdata", make->imcdata,
                    "The folder IMCDATA on the server, such as D:\\exchsrvr\\imcdata")
        ->option_text("DIR");
    kit->add_option("--server", make->server, "The server’s name, where the evidence does not tell")
        ->option_text("NAME");
    kit->callback([make, &action] { action = [make](Output& output) { return makeKit(*make, output); }; });

    auto read = std::make_shared<KitLogArguments>();
    CLI::App* log =
        addCommand(retest, "kit-log", "Show what a kit did, from the retest.log that it wrote", read->json);
    log->add_option("LOG", read->logs, "Files, in the order in which they were written; - is standard input")
        ->required()
        ->option_text(" ");
    log->callback([read, &action] { action = [read](Output& output) { return readLogs(*read, output); }; });
}

} // namespace ims::cli
