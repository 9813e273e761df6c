#pragma once

#include "core/eventlog/Event.h"

namespace ims {

/// Whether a file was seen in a folder. That it was not seen is no proof: a copy need not be whole.
enum class Seen { NotLooked, No, Yes };

/// A message that an event other than 4117 names: another end of the same step, with the file elsewhere. What
/// it means stands in OutcomeCatalogue.
struct Sibling
{
    quint16 kind = 0; ///< SiblingKind::event; not always the event's own number (KB Q193782, Q322829)
    QString name;     ///< spool file; empty where the event names none
    Event event;      ///< the newest
    qint64 count = 1; ///< so many of this kind name the file
    QDateTime first;  ///< UTC; the oldest's
    Seen inIn = Seen::NotLooked;
    Seen inArchive = Seen::NotLooked;
    bool alsoFailed = false; ///< a 4117 names the file too
};

/// What the evidence holds of a failed message's file that is not in ARCHIVE.
struct MissingFacts
{
    bool inIn = false;      ///< a file of the name lies in IN
    qsizetype similar = -1; ///< index into Evidence::files: a name with something added or easily misread
    qsizetype scanner = -1; ///< index into Evidence::events: a virus scanner's that names the file
    qsizetype sibling = -1; ///< index into Evidence::siblings: the newest that names the file
};

} // namespace ims
