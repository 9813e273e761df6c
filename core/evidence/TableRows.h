#pragma once

#include "core/evidence/EventExport.h"
#include "core/evidence/EventRows.h"

namespace ims {

class EventTable;

/// "Error", "Warning", "Information", "Success audit", "Failure audit", as Event Viewer says.
Message eventTypeText(EventType type);

/// Row n is the table's row n. Facets: spool file, day, computer, source, event id, type, log. `wording` puts
/// the types into the window's language, English where it is empty. Not to be called in the window's thread:
/// a million rows take a second or more.
std::shared_ptr<const EventRows> rowsOfTable(const EventTable& table,
                                             const std::function<QString(const Message&)>& wording = {});

/// The whole events of these rows, in this order.
ExportedEvents eventsOfTable(const std::shared_ptr<const EventTable>& table, std::vector<quint32> shown,
                             QHash<QString, QString> logNames = {});

} // namespace ims
