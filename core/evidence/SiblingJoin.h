#pragma once

#include "core/evidence/FailureJoin.h"
#include "core/evidence/OutcomeCatalogue.h"

namespace ims {

/// The number of the sibling that an event is: told by its text where that is at hand and the articles print
/// it under another number (Q193782 and Q322829 have the text of 4102 under 4182), else by its number. 0
/// where it is none.
quint16 siblingKind(const Event& event, const OutcomeCatalogue& outcomes);

/// The spool names in siblings that may be looked up, as spoolNameKey().
QSet<QString> siblingNames(const std::vector<Event>& events, const OutcomeCatalogue& outcomes);

/// One Sibling per kind and spool name, the newest event of it (one that a log holds before one that was read
/// out), newest first, those without a time last. A kind that names no file is left out where a failure or
/// another sibling was logged within a minute: it belongs to that. `files` must be sorted by name without
/// case, events by time.
std::vector<Sibling> joinSiblings(const std::vector<Event>& events, const std::vector<ArchivedFile>& files,
                                  const ArchiveAvailability& availability, const OutcomeCatalogue& outcomes);

/// The siblings of one kind, newest first.
struct SiblingGroup
{
    const SiblingKind* kind = nullptr; ///< of OutcomeCatalogue::builtIn()
    std::vector<const Sibling*> siblings;
};

/// The evidence's siblings by kind, the kind of the newest first.
std::vector<SiblingGroup> siblingGroups(const std::vector<Sibling>& siblings);

} // namespace ims
