#pragma once

#include "core/base/OutputFile.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/evidence/EventRows.h"
#include "core/evidence/Evidence.h"

#include <QHash>

#include <functional>

namespace ims {

/// A column of a table of rows: the time, or a facet.
struct RowColumn
{
    std::optional<EventFacet> facet; ///< nothing = the time, `2026-11-22 10:14:07`, UTC
    QString title;
};

/// Where to export to; nothing is ever written below `roots`.
struct ExportTarget
{
    Path path;
    EvidenceRoots roots;
    Existing existing = Existing::Refuse;
    StopToken stop = {};
    Progress progress = {}; ///< in rows or events
};

/// The text of a cell; empty where the row has none.
QString cellText(const EventRows& rows, quint32 row, const RowColumn& column);

/// One row as tab-separated text, without a line break; harmless to paste, also into a spreadsheet.
QString rowAsText(const EventRows& rows, quint32 row, const std::vector<RowColumn>& columns);

/// A clipboard's text should stay one that other programs can take; a file takes all.
constexpr size_t mostCopiedRows = 100'000;

/// The titles and the first `mostCopiedRows` of the rows, a line each, with a line break after each.
QString rowsAsText(const EventRows& rows, const std::vector<quint32>& shown,
                   const std::vector<RowColumn>& columns);

/// The table as shown: CSV (core/base/Csv.h), the titles first. Whole or not at all.
Expected<void> exportRowsCsv(const EventRows& rows, const std::vector<quint32>& shown,
                             const std::vector<RowColumn>& columns, const ExportTarget& target);

/// Events that are read when asked for.
struct ExportedEvents
{
    size_t count = 0;
    std::function<Expected<Event>(size_t)> event;
    QHash<QString, QString> logNames = {}; ///< logNamesInHex()
};

/// Of the logs whose names are not valid UTF-8 the name's bytes in hex, by the name as shown; none where two
/// logs are shown alike.
QHash<QString, QString> logNamesInHex(const std::vector<Input>& inputs);

/// The events of these failures, in this order; a failure that no event names has none.
ExportedEvents eventsOfFailures(const std::shared_ptr<const Evidence>& evidence, std::vector<quint32> shown);

/// The events with all that their records say: NDJSON, a line as of `imsdoctor-cli events --json`. An event
/// that cannot be read ends it with that Error; whole or not at all.
Expected<void> exportEventsJson(const ExportedEvents& events, const ExportTarget& target);

/// The same as CSV: a column for each key of the NDJSON, with its name; several strings or logs in a cell are
/// separated by line breaks.
Expected<void> exportEventsCsv(const ExportedEvents& events, const ExportTarget& target);

} // namespace ims
