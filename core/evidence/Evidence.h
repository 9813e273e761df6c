#pragma once

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"
#include "core/eventlog/EventBurst.h"
#include "core/eventlog/EventLog.h"
#include "core/evidence/Sibling.h"
#include "core/settings/ImcDocument.h"
#include "core/spool/SpoolFile.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace ims {

struct ServerFiles;

enum class InputKind {
    Folder,
    EventLog,
    EventText,
    Archive,
    SpoolFile,
    Settings,
    Registry,
    TrackingLog,
    DrWatson,
    ProtocolLog,
    ServiceList,
    PerfOptLog,
    CharsetList,
    Picture, ///< a screenshot of what the caller sees; its text is not read
    Ignored
};

/// Something that was named or found, and what became of it.
struct Input
{
    QString file;
    InputKind kind = InputKind::Ignored;
    Message why;               ///< why it was taken for that kind, or why it was ignored
    QByteArray nameBytes = {}; ///< the path's bytes where they are not UTF-8, else empty

    static Input of(const Path& path, InputKind kind, Message why)
    {
        return {displayName(path), kind, std::move(why), bytesIfNotUtf8(path)};
    }

    Path path() const { return nameBytes.isEmpty() ? pathFromString(file) : pathFromNative(nameBytes); }
};

/// The time that a log covers: absence of an event proves something only within it.
struct LogCoverage
{
    QString log;
    QDateTime first;
    QDateTime last;
    Message state;
    OpenTimes openTimes = {}; ///< what is to be asked about the log's times
};

/// What is known about a file in IN\ARCHIVE. With Message Archival on, ARCHIVE also holds delivered mail
/// (Q189731).
enum class ArchiveState {
    Failed,      ///< named by a 4117, or by the technician as the message that failed
    Delivered,   ///< proven: a tracking log records its delivery
    Undetermined ///< no proof either way
};

/// One file of ARCHIVE (or one named by --spool), read.
struct ArchivedFile
{
    QString name; ///< bare name as on disk
    Path path;
    ArchiveState state = ArchiveState::Undetermined;
    std::optional<SpoolFile> spool; ///< nothing where it could not be read
    std::optional<Error> error;
};

/// One 4117 with all that belongs to it, or a spool file that the technician named as failed.
struct Failure
{
    /// No event names it: the technician did; `event` is empty then. A failure whose 4117 was read out has
    /// that event instead, with Event::stated.
    bool stated = false;
    QString name; ///< spool file as the event names it
    Event event;
    std::vector<Event>
        companions; ///< other events naming the same file or in the same burst (within 60 s), by time
    std::optional<Event> received; ///< the 2002 that names the file
    qsizetype file = -1;           ///< index into Evidence::files; -1 = missing
    Message missingWhy;            ///< for missing files: not in ARCHIVE, unsafe name …
    MissingFacts missing = {};     ///< for missing files; in words by checkMissing()
    QStringList twins = {};        ///< other files of ARCHIVE whose names differ from this one's only in case
    std::optional<EventBurst> burst = {}; ///< of 4117s, where it lies in one
};

/// What bears on missing files of the case as a whole.
struct MissingOverview
{
    bool lookedFor = false;      ///< some ARCHIVE was listed
    bool inListed = false;       ///< the folder IN was seen; its files are not read
    bool allRead = true;         ///< `files` has all that the listed ARCHIVE folders hold
    qsizetype found = 0;         ///< failed messages whose files are there
    qsizetype missing = 0;       ///< failed messages whose files were looked for in vain
    qsizetype oldestFound = -1;  ///< index into Evidence::failures: the oldest whose file is there
    qsizetype missingBefore = 0; ///< failed messages older than that whose files are missing
    qsizetype withPath = -1;     ///< index into Evidence::events: the newest that gives a file's path in IN
    QString writtenBy;           ///< the server in the MTS-IDs of ARCHIVE's files, where all agree (inferred)
    QStringList scanners;        ///< event sources that are virus scanners'
};

/// An entry of a tracking log that records the delivery of a message whose spool file is at hand.
struct TrackedDelivery
{
    QString messageId; ///< field 1: the MTS-ID, as the log has it
    QString remoteId;  ///< field 6 of this or an earlier entry of the message: the RFC 822 Message-ID; may be
                       ///< empty
    int event = 0;     ///< 9 message delivered, 1000 local delivery (KB Q173364)
    QDateTime time;    ///< UTC
    QString log;
    ByteRange range;
};

/// Everything known of one incident, read and joined; immutable once made.
struct Evidence
{
    QString server;        ///< computer of the failures; empty where unknown
    QString serverVersion; ///< "5.5.2232.9" from event 1000 or this server's own Received line, or as stated
    Message serverVersionBasis;       ///< where the version comes from: stated, documented event, or inferred
    bool serverVersionStated = false; ///< by the technician, as a version or as an event 1000 read out
    EvidenceRoots roots;              ///< folders read from, and every file that was named on its own
    std::vector<Input> inputs;
    std::vector<Error> errors; ///< inputs that could not be read; everything else went on
    std::vector<LogCoverage> coverage;
    std::vector<Event> events; ///< MSExchangeIMC, MSExchangeIS, Dr. Watson events of all logs, merged by time
    std::vector<Failure> failures;   ///< newest first; one per spool file (the newest 4117 of that name)
    std::vector<ArchivedFile> files; ///< by name
    std::vector<Sibling> siblings;   ///< newest first; one per number and spool file
    MissingOverview missing;
    std::optional<ImcSettings> settings;    ///< at the time of the failures
    std::vector<ImcSettings> laterSettings; ///< saves made since, in their order
    std::vector<TrackedDelivery> deliveries;
    std::shared_ptr<const ServerFiles> serverFiles; ///< registry, crashes, protocol; null = none was read
    QList<Message> notes;                           ///< limits reached, choices made, oddities
    FileOpener open = ByteSource::open; ///< by which its files are read again: always what was read before,
                                        ///< also where that was a copy or lies in a zip archive

    /// What an opened path was taken for; null where it is not among the inputs.
    const Input* inputOf(const Path& opened) const
    {
        const auto found =
            std::find_if(inputs.begin(), inputs.end(),
                         [name = displayName(opened), bytes = bytesIfNotUtf8(opened)](const Input& input) {
                             return input.file == name && input.nameBytes == bytes;
                         });
        return found == inputs.end() ? nullptr : &*found;
    }

    /// The newest save of the settings; null where there is none, or only what was read out.
    const ImcSettings* newestSettings() const
    {
        if (!laterSettings.empty())
            return &laterSettings.back();
        return settings && !settings->stated ? &*settings : nullptr;
    }

    /// A save of the settings as it lies on disk.
    Expected<ImcDocument> openSettings(const ImcSettings& save) const
    {
        const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const Input& one) {
            return one.kind == InputKind::Settings && one.file == save.file;
        });
        return open(input == inputs.end() ? pathFromString(save.file) : input->path())
            .and_then([](const ByteSourcePtr& source) { return ImcDocument::read(*source); });
    }

    const ArchivedFile* fileOf(const Failure& failure) const
    {
        return failure.file < 0 ? nullptr : &files.at(static_cast<size_t>(failure.file));
    }
};

} // namespace ims
