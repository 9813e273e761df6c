#include "app/imsdoctor-cli/CommandLine.h"
#include "app/imsdoctor-cli/TextTable.h"
#include "app/imsdoctor-cli/TimeArguments.h"
#include "core/base/Json.h"
#include "core/eventlog/EventJson.h"
#include "core/eventlog/LiveLog.h"
#include "core/eventlog/RecordMerge.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ims::cli {

namespace {

struct EventsArguments
{
    std::vector<std::string> logs;
    std::vector<std::string> servers;
    std::vector<int> ids;
    std::vector<std::string> sources;
    std::string since;
    std::string until;
    TextTimeArguments times;
    bool all = false;
    bool json = false;
};

EventFilter filterOf(const EventsArguments& arguments)
{
    const bool named = !arguments.ids.empty() || !arguments.sources.empty();
    EventFilter filter = named || arguments.all ? EventFilter() : EventFilter::failures();
    if (!arguments.all) {
        for (const int id : arguments.ids)
            filter.ids.push_back(static_cast<quint16>(id));
        for (const std::string& source : arguments.sources)
            filter.sources.append(QString::fromStdString(source));
    }
    filter.since = parseTime(arguments.since).value_or(QDateTime());
    filter.until = parseTime(arguments.until).value_or(QDateTime());
    return filter;
}

/// What could not be read: a log, or a part of one.
struct FailedLog
{
    std::string argument;
    Error error;
};

/// The bytes of the logs' names that are not UTF-8, in hex, by the name as it is shown; empty where two logs
/// are shown alike.
using LogNames = QHash<QString, QString>;

LogNames namesInHex(const std::vector<std::string>& arguments)
{
    LogNames names;
    for (const std::string& argument : arguments) {
        const Path path = argumentPath(argument);
        if (const QByteArray bytes = bytesIfNotUtf8(path); !bytes.isEmpty()) {
            const QString hex = QString::fromLatin1(bytes.toHex());
            const QString shown = displayName(path);
            names.insert(shown, names.value(shown, hex) == hex ? hex : QString());
        }
    }
    return names;
}

/// The logs that could be opened, and the arguments that named them.
struct OpenLogs
{
    std::vector<LogRecords> logs;
    std::vector<std::string> arguments;
};

/// Hands every event of the merged list on, as long as they are wanted; a log that fails meanwhile is told
/// once.
template <class Take>
void forEachEvent(const OpenLogs& open, std::vector<FailedLog>& failed, Take& take)
{
    std::vector<bool> told(open.logs.size(), false);
    const MergedRecords merged = mergeRecords(open.logs);
    for (MergedCursor cursor(open.logs, merged); !cursor.atEnd();) {
        const size_t log = cursor.log();
        Expected<Event> event = cursor.next();
        if (event && !take(*event))
            return;
        if (!event && !told[log]) {
            told[log] = true;
            failed.push_back({open.arguments[log], std::move(event.error())});
        }
    }
}

void printErrors(Output& output, const std::vector<FailedLog>& failed)
{
    for (const FailedLog& log : failed) {
        QJsonObject line{{u"log"_s, displayName(argumentPath(log.argument))},
                         {u"error"_s, log.error.toJson()}};
        if (const QByteArray bytes = bytesIfNotUtf8(argumentPath(log.argument)); !bytes.isEmpty())
            line.insert("log_hex"_L1, QString::fromLatin1(bytes.toHex()));
        output.write(jsonLine(line));
    }
}

/// Writes one line after the other.
class JsonLines
{
public:
    JsonLines(Output& output, const LogNames& names)
        : m_output(output)
        , m_names(names)
    {
    }

    /// Whether there is still a reader.
    bool operator()(const Event& event)
    {
        m_line.resize(0);
        appendEventJson(m_line, event, m_names.value(event.log));
        m_line += '\n';
        m_output.write(m_line);
        return !m_output.readerIsGone();
    }

private:
    Output& m_output;
    const LogNames& m_names;
    QByteArray m_line;
};

QString timeText(const Event& event)
{
    return event.time.isValid() ? event.time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"not known"_s;
}

/// Gathers the table for people.
class EventLines
{
public:
    bool operator()(const Event& event)
    {
        const QString record = event.record ? QString::number(*event.record) : u"-"_s;
        const QString description = event.description.value_or(event.strings.join(u"; "_s)).simplified();
        m_table.add({timeText(event), event.recovered ? record + u'*' : record, eventTypeName(event.type),
                     event.source + u' ' + QString::number(event.id()), spoolFileName(event),
                     description.size() > 100 ? description.left(99) + u'…' : description});
        ++m_count;
        m_recovered = m_recovered || event.recovered;
        return true;
    }

    void print(Output& output, size_t logs) const
    {
        if (!m_table.isEmpty())
            output.text(m_table.text());
        output.line(u"%1 in %2."_s.arg(m_count == 1 ? u"1 event"_s : u"%1 events"_s.arg(m_count),
                                       logs == 1 ? u"1 log"_s : u"%1 logs"_s.arg(logs)));
        if (m_recovered)
            output.line(u"* recovered: the record lies outside the log’s present chain."_s);
    }

private:
    TextTable m_table{
        {u"Time (UTC)"_s, u"Record"_s, u"Type"_s, u"Event"_s, u"Spool file"_s, u"Description"_s}};
    qsizetype m_count = 0;
    bool m_recovered = false;
};

/// A copy of a running server's log, in memory. `name` has passed computerName().
Expected<ByteSourcePtr> copyOfServersLog(const QString& name, Output& output)
{
    return copyLiveLog(liveLogApis(), {name}, {}, output.progress()).map([&](const LiveLogCopy& copy) {
        for (const Message& note : copy.notes)
            output.error(note.english());
        return ByteSource::fromBytes(copy.bytes, u"\\\\"_s + name + u" Application"_s);
    });
}

/// Opens every log, the servers' after the files; what cannot be read is added to `failed`.
OpenLogs openLogs(const EventsArguments& arguments, Output& output, std::vector<FailedLog>& failed)
{
    const EventFilter filter = filterOf(arguments);
    const TextTimes times = textTimesOf(arguments.times);
    OpenLogs open;
    const auto add = [&](const std::string& argument, const Expected<ByteSourcePtr>& source) {
        auto records = source.and_then([&](const ByteSourcePtr& opened) {
            return LogRecords::open(opened, filter, {}, output.progress(), times);
        });
        if (!records) {
            failed.push_back({argument, std::move(records.error())});
            return;
        }
        const EventLog& log = records->log();
        if (std::optional<Error> part = unreadablePart(log))
            failed.push_back({argument, std::move(*part)});
        if (std::optional<Error> undated = undatedPart(log))
            failed.push_back({argument, std::move(*undated)});
        for (const Message& note : log.notes)
            output.error(note.english());
        open.logs.push_back(std::move(*records));
        open.arguments.push_back(argument);
    };
    for (const std::string& argument : arguments.logs)
        add(argument, openArgument(argument));
    for (const std::string& server : arguments.servers) {
        if (const std::optional<QString> name = computerName(QString::fromStdString(server)))
            add("\\\\" + name->toStdString(), copyOfServersLog(*name, output));
    }
    return open;
}

int runEvents(const EventsArguments& arguments, Output& output)
{
    std::vector<FailedLog> failed;
    const OpenLogs open = openLogs(arguments, output, failed);
    for (const FailedLog& log : failed)
        output.error(log.error);
    const size_t toldBefore = failed.size();
    if (arguments.json) {
        const LogNames names = namesInHex(arguments.logs);
        JsonLines lines(output, names);
        forEachEvent(open, failed, lines);
        printErrors(output, failed);
    } else {
        EventLines lines;
        forEachEvent(open, failed, lines);
        lines.print(output, open.logs.size());
    }
    for (size_t i = toldBefore; i < failed.size(); ++i)
        output.error(failed[i].error);
    return failed.empty() ? Done : InputFailed;
}

} // namespace

void addEventsCommand(CLI::App& program, Action& action)
{
    auto arguments = std::make_shared<EventsArguments>();
    CLI::App* command = addCommand(program, "events",
                                   "List events 4117 of the Internet Mail Service, or others, of event logs",
                                   arguments->json);
    const CLI::Validator isTime(
        [](std::string& text) { return parseTime(text) ? std::string() : "is no ISO 8601 time: " + text; },
        "");
    const CLI::Validator isComputer(
        [](std::string& text) {
            return computerName(QString::fromStdString(text)) ? std::string()
                                                              : "is no computer's name: " + text;
        },
        "");
    command
        ->add_option("LOG", arguments->logs,
                     "Event logs: .evt, .evtx, or exported as text; - is standard input")
        ->option_text(" ");
    addRepeated(command, "--live", arguments->servers,
                "The Application log of this running server (Windows only); it is copied, not changed",
                "SERVER")
        ->check(isComputer);
    command
        ->add_option("--id", arguments->ids,
                     "Only events of this number; with --source it replaces the default")
        ->allow_extra_args(false)
        ->check(CLI::Range(0, 65535))
        ->option_text("N (may be repeated)");
    addRepeated(command, "--source", arguments->sources, "Only events of this source; case does not matter",
                "NAME");
    command
        ->add_option("--since", arguments->since,
                     "Only events at or after this time (ISO 8601; no zone = UTC)")
        ->check(isTime)
        ->option_text("TIME");
    command->add_option("--until", arguments->until, "Only events before this time (ISO 8601; no zone = UTC)")
        ->check(isTime)
        ->option_text("TIME");
    command->add_flag("--all", arguments->all,
                      "Events of all sources and numbers, instead of MSExchangeIMC 4117");
    addTextTimeArguments(command, arguments->times);
    command->callback([arguments, command, &action] {
        if (arguments->logs.empty() && arguments->servers.empty())
            throw CLI::RequiredError("LOG or --live");
        action = [arguments](Output& output) { return runEvents(*arguments, output); };
    });
}

} // namespace ims::cli
