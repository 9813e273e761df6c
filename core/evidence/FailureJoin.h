#pragma once

#include "core/evidence/Evidence.h"

#include <QSet>

namespace ims {

/// Which files could be looked up, so that a missing one is explained truthfully.
struct ArchiveAvailability
{
    bool any = false;      ///< some ARCHIVE was listed
    bool unlisted = false; ///< some ARCHIVE could not be listed
    bool allRead = true;   ///< all files of the others were read
    bool inListed = false; ///< the folder IN was listed
    QSet<QString> inNames = {}; ///< spoolNameKey() of what lies in IN
};

/// Whether an event is the 4117 of the Internet Mail Service.
bool isFailure(const Event& event);

/// The spool names of all 4117s that may be looked up, as spoolNameKey().
QSet<QString> failedNames(const std::vector<Event>& events);

/// One Failure per spool name, the newest 4117 of that name (one that a log holds before one that was read
/// out), newest first (events without a time last), each
/// with its file, its companions (at most 100) and the 2002 that names it.
///
/// A companion names the same spool file, or names none and is of a class that explains failures and was
/// logged within 60 seconds. `files` must be sorted by name without case. Events must be sorted by time,
/// those without a time at the end.
std::vector<Failure> joinFailures(const std::vector<Event>& events, const std::vector<ArchivedFile>& files,
                                  const ArchiveAvailability& availability);

/// The file of that name: spelled the same if there is one, else the first that differs only in case; -1 =
/// none. `files` must be sorted by name without case.
qsizetype findFile(const std::vector<ArchivedFile>& files, const QString& name);

/// Which of several files that differ only in case was taken for a failed message, one note each, at most 20.
QList<Message> notesOnTwins(const std::vector<Failure>& failures, const std::vector<ArchivedFile>& files);

/// Settles what is known of each file: named by a 4117, delivered by the tracking log, else undetermined. A
/// Message-ID that two files share proves nothing for either; the MTS-ID is the server's own and does.
void settleStates(std::vector<ArchivedFile>& files, const std::vector<Failure>& failures,
                  const std::vector<TrackedDelivery>& deliveries);

/// A Failure for each file that the technician named by itself, that no event names and that is not proven
/// delivered: it is stated to have failed. To be called after settleStates(); such files become Failed.
void addStatedFailures(std::vector<Failure>& failures, std::vector<ArchivedFile>& files,
                       const std::vector<Path>& named);

/// The keys (mtsIdKey(), messageIdKey()) by which a delivery of one of the files would be known.
QSet<QByteArray> trackingKeys(const std::vector<ArchivedFile>& files);

} // namespace ims
