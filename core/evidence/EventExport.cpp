#include "core/evidence/EventExport.h"

#include "core/base/Csv.h"
#include "core/eventlog/EventJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t stepLines = 256;         // between two looks at the stop token
constexpr qsizetype pieceBytes = 1 << 16; // handed over at once

using LineOf = std::function<Expected<QByteArray>(size_t)>;

Message exporting()
{
    return Message(QT_TRANSLATE_NOOP("ims", "export the events"));
}

/// The head, then line after line, as pieces of a file.
Expected<void> writeLines(const QByteArray& head, size_t count, const LineOf& lineOf,
                          const ExportTarget& target)
{
    const auto produce = [&](const PieceSink& sink) -> Expected<void> {
        QByteArray piece = head;
        for (size_t i = 0; i < count; ++i) {
            if (i % stepLines == 0) {
                if (target.stop.stop_requested())
                    return tl::unexpected(cancelledError(exporting()));
                report(target.progress, qint64(i), qint64(count), exporting());
            }
            Expected<QByteArray> line = lineOf(i);
            if (!line)
                return tl::unexpected(std::move(line.error()));
            piece += *line;
            if (piece.size() < pieceBytes)
                continue;
            if (!sink(piece))
                return {};
            piece.clear();
        }
        sink(piece);
        report(target.progress, qint64(count), qint64(count), exporting());
        return {};
    };
    return OutputFile::writePieces(target.path, produce, target.roots, target.existing);
}

QStringList titlesOf(const std::vector<RowColumn>& columns)
{
    QStringList titles;
    for (const RowColumn& column : columns)
        titles.append(column.title);
    return titles;
}

QStringList cellsOf(const EventRows& rows, quint32 row, const std::vector<RowColumn>& columns)
{
    QStringList cells;
    for (const RowColumn& column : columns)
        cells.append(cellText(rows, row, column));
    return cells;
}

/// The keys of eventJson() in the order of the contract.
const QStringList& eventKeys()
{
    static const QStringList keys = {u"log"_s,         u"record"_s,     u"time"_s,      u"time_basis"_s,
                                     u"source"_s,      u"event_id"_s,   u"type"_s,      u"category"_s,
                                     u"computer"_s,    u"user"_s,       u"strings"_s,   u"data"_s,
                                     u"description"_s, u"spool_file"_s, u"recovered"_s, u"also_in"_s};
    return keys;
}

QString cellOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts.append(item.toString());
    return texts.join(u'\n');
}

} // namespace

QString cellText(const EventRows& rows, quint32 row, const RowColumn& column)
{
    if (column.facet)
        return rows.text(row, *column.facet);
    const qint64 time = rows.time(row);
    return time == EventRows::noTime
               ? QString()
               : QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString rowAsText(const EventRows& rows, quint32 row, const std::vector<RowColumn>& columns)
{
    return tabbedLine(cellsOf(rows, row, columns));
}

QString rowsAsText(const EventRows& rows, const std::vector<quint32>& shown,
                   const std::vector<RowColumn>& columns)
{
    QString text = tabbedLine(titlesOf(columns)) + u'\n';
    for (size_t i = 0; i < std::min(shown.size(), mostCopiedRows); ++i)
        text += rowAsText(rows, shown[i], columns) + u'\n';
    return text;
}

Expected<void> exportRowsCsv(const EventRows& rows, const std::vector<quint32>& shown,
                             const std::vector<RowColumn>& columns, const ExportTarget& target)
{
    const auto lineOf = [&](size_t i) -> Expected<QByteArray> {
        return csvLine(cellsOf(rows, shown[i], columns));
    };
    return writeLines(csvBeginning() + csvLine(titlesOf(columns)), shown.size(), lineOf, target);
}

QHash<QString, QString> logNamesInHex(const std::vector<Input>& inputs)
{
    QHash<QString, QSet<QByteArray>> bytes;
    for (const Input& input : inputs) {
        if (input.kind == InputKind::EventLog || input.kind == InputKind::EventText)
            bytes[input.file].insert(input.nameBytes);
    }
    QHash<QString, QString> names;
    for (auto log = bytes.cbegin(); log != bytes.cend(); ++log) {
        if (log->size() == 1 && !log->cbegin()->isEmpty())
            names.insert(log.key(), QString::fromLatin1(log->cbegin()->toHex()));
    }
    return names;
}

ExportedEvents eventsOfFailures(const std::shared_ptr<const Evidence>& evidence, std::vector<quint32> shown)
{
    std::erase_if(shown,
                  [&](quint32 row) { return evidence->failures.at(row).stated; }); // no event names them
    ExportedEvents events;
    events.count = shown.size();
    events.event = [evidence, shown = std::move(shown)](size_t i) -> Expected<Event> {
        return evidence->failures.at(shown.at(i)).event;
    };
    events.logNames = logNamesInHex(evidence->inputs);
    return events;
}

Expected<void> exportEventsJson(const ExportedEvents& events, const ExportTarget& target)
{
    const auto lineOf = [&events](size_t i) -> Expected<QByteArray> {
        return events.event(i).map([&events](const Event& event) {
            QByteArray line;
            appendEventJson(line, event, events.logNames.value(event.log));
            line += '\n';
            return line;
        });
    };
    return writeLines({}, events.count, lineOf, target);
}

Expected<void> exportEventsCsv(const ExportedEvents& events, const ExportTarget& target)
{
    const auto lineOf = [&events](size_t i) -> Expected<QByteArray> {
        return events.event(i).map([](const Event& event) {
            const QJsonObject object = eventJson(event);
            QStringList cells;
            for (const QString& key : eventKeys())
                cells.append(cellOf(object.value(key)));
            return csvLine(cells);
        });
    };
    return writeLines(csvBeginning() + csvLine(eventKeys()), events.count, lineOf, target);
}

} // namespace ims
