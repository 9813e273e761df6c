#pragma once

#include "core/base/Error.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// What a case is made of.
enum class CaseItem { EventLog, Archive, Settings, Registry, DrWatson, Tracking, ProtocolLog, Services };

/// One way to get an item.
struct WayToGet
{
    QStringList families; ///< versions of Exchange it holds for ("5.5"); empty = all
    Message text;
    QStringList commands; ///< to be copied: commands, registry values; may be empty
};

/// How the caller gets an item that is missing.
struct HowToGet
{
    CaseItem item = CaseItem::EventLog;
    Message title;
    bool needed = false; ///< a diagnosis rests on it; the others help
    Message why;
    std::vector<WayToGet> ways;
    Message caution; ///< may be empty
    QStringList kb;

    /// The ways that hold for a family of versions ("5.5"); all where it is empty.
    std::vector<WayToGet> waysFor(const QString& family) const;
};

/// The program's own (resources/evidence), in the order in which to ask for them, the needed ones first; read
/// and checked once. Errors: a mistake in the data. Any thread.
const Expected<std::vector<HowToGet>>& howToGet();

/// Of the file's content.
Expected<std::vector<HowToGet>> howToGetFromJson(const QByteArray& json);

/// The word for an item in resources/evidence and in JSON: "event-log".
QString caseItemId(CaseItem item);

/// Whether the evidence has some of the item. An event that was read out is no log.
bool hasItem(const Evidence& evidence, CaseItem item);

/// What the evidence lacks, the needed ones first. Null evidence lacks everything.
std::vector<CaseItem> missingItems(const Evidence* evidence);

} // namespace ims
