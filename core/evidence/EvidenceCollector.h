#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/evidence/Evidence.h"
#include "core/evidence/StatedEvent.h"
#include "core/settings/StatedSettings.h"

namespace ims {

/// What the technician pointed at. At least one must be given.
struct EvidenceRequest
{
    std::optional<Path> folder;
    std::vector<Path> logs;
    std::vector<Path> archives;
    std::vector<Path> spoolFiles;
    std::vector<Path> settings;
    std::vector<Path>
        laterSettings; ///< saves made after those in `settings` and in the folder, in their order
    std::vector<Path> registry;
    std::vector<Path> tracking;
    std::vector<Path> drWatson;
    std::vector<Path> protocol;            ///< SMTP protocol logs
    std::vector<Path> pictures;            ///< screenshots
    std::vector<QString> eventTexts;       ///< pasted texts, already decoded
    std::vector<StatedRow> statedSettings; ///< read out; used where no settings file is
    QString serviceText;                   ///< a list of services or drivers, pasted
    std::vector<Path> serviceLists;        ///< the same as files
    std::vector<Path> perfOpt;             ///< logs of Performance Optimizer
    std::vector<StatedEvent> statedEvents; ///< typed in by the technician; no log gives coverage for them
    TextTimes textTimes;                   ///< what is stated about the times in logs exported as text
    std::vector<Error> errors;          ///< of what was to be named and could not be read any more; handed on
    QList<Message> notes;               ///< on what is read, handed on
    QString serverVersion;              ///< as stated; empty = unknown
    FileOpener open = ByteSource::open; ///< by which all of these are read

    bool isEmpty() const;
};

/// Finds what lies in a folder, reads it, joins events with spool files. What cannot be read becomes an entry
/// in Evidence::errors and everything else goes on; an Error only where nothing can be done at all: the
/// folder is missing or no folder, or it holds two trees of the Internet Mail Service (isAmbiguous), or the
/// work was cancelled.
Expected<Evidence> collectEvidence(const EvidenceRequest& request, const CharsetCatalogue& catalogue,
                                   const StopToken& stop = {}, const Progress& progress = {});

/// Whether an error says that a folder holds two IMC trees (wrong usage by the contract).
bool isAmbiguous(const Error& error);

} // namespace ims
