#include "core/evidence/EvidenceCollector.h"

#include "core/eventlog/EventText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/evidence/EventSelection.h"
#include "core/evidence/FailureBursts.h"
#include "core/evidence/FailureJoin.h"
#include "core/evidence/InputProbe.h"
#include "core/evidence/MissingFile.h"
#include "core/evidence/ProtocolLog.h"
#include "core/evidence/ServerFacts.h"
#include "core/evidence/ServerFiles.h"
#include "core/evidence/SiblingJoin.h"
#include "core/evidence/TrackingLog.h"
#include "core/evidence/ZippedFiles.h"
#include "core/settings/ImcTxt.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Message doingCollect()
{
    return Message(QT_TRANSLATE_NOOP("ims", "collect the evidence"));
}

Message namedWhy(const Path& path)
{
    return fileOnDisk(path) == path
               ? Message(QT_TRANSLATE_NOOP("ims", "It was named."))
               : Message(QT_TRANSLATE_NOOP("ims", "It lies in a zip archive that was named."));
}

/// The paths without those that lead to a file that is there already, by whatever spelling.
std::vector<Path> withoutDoubles(const std::vector<Path>& paths)
{
    std::set<Path> seen;
    std::vector<Path> result;
    for (const Path& path : paths) {
        if (seen.insert(resolvedPath(path)).second)
            result.push_back(path);
    }
    return result;
}

/// A kind of file that is named as such and told by its beginning.
struct NamedKind
{
    InputKind kind;
    bool (*looksRight)(QByteArrayView);
    Message doing;
    Message whyNot;
    Message todo;
};

NamedKind registryKind()
{
    return {InputKind::Registry, looksLikeRegistryExport,
            Message(QT_TRANSLATE_NOOP("ims", "read the registry export")),
            Message(QT_TRANSLATE_NOOP("ims", "it does not begin as a registry export does")),
            Message(QT_TRANSLATE_NOOP("ims", "Export the key again with regedit."))};
}

NamedKind drWatsonKind()
{
    return {InputKind::DrWatson, looksLikeDrWatsonLog,
            Message(QT_TRANSLATE_NOOP("ims", "read the log of Dr. Watson")),
            Message(QT_TRANSLATE_NOOP("ims", "it is no log of Dr. Watson")),
            Message(QT_TRANSLATE_NOOP("ims", "Name the server's Drwtsn32.log."))};
}

NamedKind protocolKind()
{
    return {InputKind::ProtocolLog, looksLikeProtocolLog,
            Message(QT_TRANSLATE_NOOP("ims", "read the SMTP protocol log")),
            Message(QT_TRANSLATE_NOOP("ims", "it has no entry of an SMTP protocol log")),
            Message(QT_TRANSLATE_NOOP("ims", "Name a log such as IMCDATA\\LOG\\L0000000.LOG."))};
}

/// The three logs of Windows NT themselves: held open while the server runs, and then not to be copied.
Error withWayRound(Error error, const Path& log)
{
    const QString name = displayName(log.filename());
    const bool held = name.compare("AppEvent.Evt"_L1, Qt::CaseInsensitive) == 0 ||
                      name.compare("SysEvent.Evt"_L1, Qt::CaseInsensitive) == 0 ||
                      name.compare("SecEvent.Evt"_L1, Qt::CaseInsensitive) == 0;
    std::error_code ignored;
    if (held && std::filesystem::exists(log, ignored) && !isCancelled(error))
        error.todo = Message(QT_TRANSLATE_NOOP(
            "ims",
            "Windows holds the log of a running server open. On the server, in Event Viewer, choose "
            "Log, Save As, type Event Log File (*.EVT), and open what it wrote; do not clear the log."));
    return error;
}

/// One run of collectEvidence(). The steps stand in the order of run(); each adds to the evidence.
class Collector
{
public:
    Collector(const EvidenceRequest& request, const CharsetCatalogue& catalogue, const StopToken& stop,
              const Progress& progress)
        : m_request(request)
        , m_catalogue(catalogue)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    Expected<Evidence> run();

private:
    Expected<void> discover();
    void addNamed();
    void addNamedArchives();
    std::array<const std::vector<Path>*, 11> namedFiles() const;
    void addSettings();
    void leaveOutNamed(std::vector<Input>& found) const;
    void listNamed(const std::vector<Path>& files, const NamedKind& named);
    void readLogs();
    void readEventTexts();
    void readStatedEvents();
    void readSettings();
    Expected<void> readSpoolFiles();
    void sayWhatCameInside();
    void readTracking();
    void findServerFacts();
    void joinSiblings();

    void addInput(const Path& path, InputKind kind, const Message& why);
    Expected<void> checkStop() const;

    const EvidenceRequest& m_request;
    const CharsetCatalogue& m_catalogue;
    const StopToken& m_stop;
    const Progress& m_progress;
    Discovery m_found;
    Evidence m_evidence;
    ArchiveAvailability m_archives;
};

Expected<void> Collector::checkStop() const
{
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(doingCollect()));
    return {};
}

void Collector::addInput(const Path& path, InputKind kind, const Message& why)
{
    m_evidence.inputs.push_back(Input::of(path, kind, why));
}

Expected<void> Collector::discover()
{
    if (!m_request.folder)
        return {};
    auto found = discoverFolder(*m_request.folder, m_stop, m_progress);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    m_found = std::move(*found);
    addInput(*m_request.folder, InputKind::Folder, namedWhy(*m_request.folder));
    leaveOutNamed(m_found.inputs);
    auto& inputs = m_evidence.inputs;
    inputs.insert(inputs.end(), m_found.inputs.begin(), m_found.inputs.end());
    m_evidence.errors.insert(m_evidence.errors.end(), m_found.errors.begin(), m_found.errors.end());
    m_evidence.notes += m_found.notes;
    m_evidence.roots.push_back(*m_request.folder);
    return {};
}

/// Named inputs stand before those that a folder holds: what was named on its own was meant.
void Collector::addNamed()
{
    const auto addAll = [this](const std::vector<Path>& named, InputKind kind, std::vector<Path>& into) {
        for (const Path& path : withoutDoubles(named))
            addInput(path, kind, namedWhy(path));
        into.insert(into.begin(), named.begin(), named.end());
        into = withoutDoubles(into);
    };
    addAll(m_request.logs, InputKind::EventLog, m_found.logs);
    addSettings();
    addAll(m_request.tracking, InputKind::TrackingLog, m_found.tracking);
    listNamed(m_request.registry, registryKind());
    listNamed(m_request.drWatson, drWatsonKind());
    listNamed(m_request.protocol, protocolKind());
    for (const Path& path : withoutDoubles(m_request.serviceLists))
        addInput(path, InputKind::ServiceList, namedWhy(path));
    for (const Path& path : withoutDoubles(m_request.perfOpt))
        addInput(path, InputKind::PerfOptLog, namedWhy(path));
    addNamedArchives();
    for (const Path& path : withoutDoubles(m_request.spoolFiles))
        addInput(path, InputKind::SpoolFile, namedWhy(path));
    for (const Path& path : withoutDoubles(m_request.pictures))
        addInput(path, InputKind::Picture,
                 Message(QT_TRANSLATE_NOOP("ims", "A picture: kept with the case, its text is not read.")));
    // A file that was named on its own is evidence too, wherever it lies: nothing may be written over it.
    for (const auto* named : namedFiles())
        std::transform(named->begin(), named->end(), std::back_inserter(m_evidence.roots), fileOnDisk);
}

/// Saves in the order of their making: those that were named, those of the folder by their time, the later
/// ones.
void Collector::addSettings()
{
    std::vector<std::pair<std::filesystem::file_time_type, Path>> found;
    const std::vector<Path> later = withoutDoubles(m_request.laterSettings);
    std::set<Path> latest;
    std::transform(later.begin(), later.end(), std::inserter(latest, latest.end()), resolvedPath);
    for (const Path& path : m_found.settings) {
        std::error_code ignored;
        if (!latest.contains(resolvedPath(path)))
            found.emplace_back(std::filesystem::directory_entry(path, ignored).last_write_time(ignored),
                               path);
    }
    std::sort(found.begin(), found.end());
    m_found.settings = m_request.settings;
    for (const auto& [time, path] : found)
        m_found.settings.push_back(path);
    m_found.settings.insert(m_found.settings.end(), later.begin(), later.end());
    m_found.settings = withoutDoubles(m_found.settings);
    for (const Path& path : withoutDoubles(m_request.settings))
        addInput(path, InputKind::Settings, namedWhy(path));
    for (const Path& path : later)
        addInput(path, InputKind::Settings, namedWhy(path));
}

std::array<const std::vector<Path>*, 11> Collector::namedFiles() const
{
    return {&m_request.logs,     &m_request.settings,     &m_request.laterSettings, &m_request.tracking,
            &m_request.registry, &m_request.drWatson,     &m_request.protocol,      &m_request.spoolFiles,
            &m_request.pictures, &m_request.serviceLists, &m_request.perfOpt};
}

/// A file in the folder that was named as well is listed once, as what it was named as.
void Collector::leaveOutNamed(std::vector<Input>& found) const
{
    std::set<Path> named;
    std::set<QString> names; // few files bear the name of one that was named: only those are resolved
    for (const auto* files : namedFiles()) {
        for (const Path& path : *files) {
            const Path resolved = resolvedPath(path);
            names.insert(displayName(resolved.filename()));
            named.insert(resolved);
        }
    }
    std::erase_if(found, [&](const Input& input) {
        const Path path = input.path();
        return names.contains(displayName(path.filename())) && named.contains(resolvedPath(path));
    });
}

void Collector::addNamedArchives()
{
    for (const Path& path : m_request.archives) {
        addInput(path, InputKind::Archive, namedWhy(path));
        std::error_code ignored;
        const bool known =
            std::any_of(m_found.archives.begin(), m_found.archives.end(), [&](const ArchiveFolder& other) {
                return std::filesystem::equivalent(other.folder, path, ignored);
            });
        if (!known)
            m_found.archives.push_back({path, {}});
    }
    for (const ArchiveFolder& archive : m_found.archives)
        m_evidence.roots.push_back(archive.folder);
}

/// Files that are told by how they begin: named as one kind, they must be of it.
void Collector::listNamed(const std::vector<Path>& files, const NamedKind& named)
{
    for (const Path& path : withoutDoubles(files)) {
        const auto source = m_request.open(path);
        const auto beginning = source.and_then([](const ByteSourcePtr& opened) {
            return opened->read({0, probeLength});
        });
        if (!beginning) {
            addInput(path, InputKind::Ignored, beginning.error().why);
            m_evidence.errors.push_back(beginning.error());
        } else if (named.looksRight(*beginning)) {
            addInput(path, named.kind, namedWhy(path));
        } else {
            addInput(path, InputKind::Ignored, named.whyNot);
            m_evidence.errors.push_back({named.doing, displayName(path), named.whyNot, named.todo});
        }
    }
}

void Collector::readLogs()
{
    std::vector<EventLog> logs;
    for (const Path& path : m_found.logs) {
        if (m_stop.stop_requested())
            return;
        auto log = m_request.open(path).and_then([this](const ByteSourcePtr& source) {
            return readEventLog(source, evidenceFilter(), m_stop, m_progress, m_request.textTimes);
        });
        if (!log) {
            m_evidence.errors.push_back(withWayRound(std::move(log.error()), path));
            continue;
        }
        if (std::optional<Error> part = unreadablePart(*log))
            m_evidence.errors.push_back(std::move(*part));
        if (std::optional<Error> undated = undatedPart(*log))
            m_evidence.errors.push_back(std::move(*undated));
        m_evidence.notes += log->notes;
        m_evidence.coverage.push_back({log->file, log->first, log->last, log->state, log->openTimes});
        logs.push_back(std::move(*log));
    }
    m_evidence.events = mergeEvents(std::move(logs));
}

/// Most pasted events have no time.
void Collector::readEventTexts()
{
    int number = 0;
    for (const QString& text : m_request.eventTexts) {
        const QString name = u"event text %1"_s.arg(++number);
        auto events = readEventText(text, name, m_request.textTimes);
        m_evidence.inputs.push_back(
            {name, InputKind::EventText, Message(QT_TRANSLATE_NOOP("ims", "It was pasted."))});
        if (!events) {
            m_evidence.errors.push_back(std::move(events.error()));
            continue;
        }
        std::move(events->begin(), events->end(), std::back_inserter(m_evidence.events));
    }
}

void Collector::readStatedEvents()
{
    std::vector<Event> stated;
    for (const StatedEvent& event : m_request.statedEvents) {
        stated.push_back(eventOf(event, static_cast<int>(stated.size()) + 1));
        m_evidence.inputs.push_back(
            {stated.back().log, InputKind::EventText,
             Message(QT_TRANSLATE_NOOP("ims", "It was typed in as it was read out."))});
    }
    addStatedEvents(m_evidence.events, std::move(stated));
}

void Collector::readSettings()
{
    for (const Path& path : m_found.settings) {
        auto settings =
            m_request.open(path).and_then([](const ByteSourcePtr& source) { return readImcTxt(*source); });
        if (!settings)
            m_evidence.errors.push_back(std::move(settings.error()));
        else if (!m_evidence.settings)
            m_evidence.settings = std::move(*settings);
        else
            m_evidence.laterSettings.push_back(std::move(*settings));
    }
    for (const ImcSettings& later : m_evidence.laterSettings)
        m_evidence.notes.append(Message(
            QT_TRANSLATE_NOOP("ims", "There are several saves of the settings: “%1” is taken for those of "
                                     "the time of the failures, “%2” for a later one."),
            {m_evidence.settings->file, later.file}));
    if (m_request.statedSettings.empty())
        return;
    ImcSettings stated = settingsOf(m_request.statedSettings);
    const bool used = !m_evidence.settings;
    m_evidence.inputs.push_back(
        {stated.file, InputKind::Settings,
         used ? Message(QT_TRANSLATE_NOOP("ims", "It was typed in as it was read out."))
              : Message(QT_TRANSLATE_NOOP("ims",
                                          "It was typed in as it was read out; the settings file counts."))});
    if (used)
        m_evidence.settings = std::move(stated);
}

Expected<void> Collector::readSpoolFiles()
{
    ArchiveRequest request;
    request.open = m_request.open;
    request.folders = m_found.archives;
    request.singleFiles = m_request.spoolFiles;
    request.failedNames = failedNames(m_evidence.events);
    if (const auto& outcomes = OutcomeCatalogue::builtIn())
        request.failedNames += siblingNames(m_evidence.events, *outcomes);
    auto contents = readArchives(request, m_catalogue, m_stop, m_progress);
    if (!contents)
        return tl::unexpected(std::move(contents.error()));
    m_archives.unlisted = !contents->unlisted.empty();
    m_archives.any = request.folders.size() > contents->unlisted.size();
    m_archives.allRead = contents->allRead;
    m_archives.inListed = m_found.inListed;
    for (const QString& name : m_found.namesInIn)
        m_archives.inNames.insert(spoolNameKey(name));
    m_evidence.files = std::move(contents->files);
    std::move(contents->errors.begin(), contents->errors.end(), std::back_inserter(m_evidence.errors));
    m_evidence.notes += contents->notes;
    sayWhatCameInside();
    return {};
}

/// A mail or zip archive that was named counts as the spool files in it.
void Collector::sayWhatCameInside()
{
    QHash<QString, QStringList> inside;
    for (const ArchivedFile& file : m_evidence.files) {
        if (cameInside(file))
            inside[displayName(file.path)].append(file.name);
    }
    constexpr qsizetype mostNamed = 10;
    for (Input& input : m_evidence.inputs) {
        const QStringList names = inside.value(input.file);
        if (input.kind == InputKind::SpoolFile && !names.isEmpty())
            input.why =
                Message(QT_TRANSLATE_NOOP("ims", "It was named; of the spool files inside it these count (%1): %2."),
                        {QString::number(names.size()), names.mid(0, mostNamed).join(u", "_s)});
    }
}

void Collector::readTracking()
{
    // Days are named YYYYMMDD.log: by name is by time, which links a delivery to the entries before it.
    std::stable_sort(m_found.tracking.begin(), m_found.tracking.end(),
                     [](const Path& a, const Path& b) { return a.filename() < b.filename(); });
    TrackingLogReader reader(trackingKeys(m_evidence.files));
    for (const Path& path : m_found.tracking) {
        if (m_stop.stop_requested())
            return;
        auto log = m_request.open(path).and_then(
            [&](const ByteSourcePtr& source) { return reader.read(source, m_stop); });
        if (!log) {
            m_evidence.errors.push_back(std::move(log.error()));
            continue;
        }
        std::move(log->deliveries.begin(), log->deliveries.end(), std::back_inserter(m_evidence.deliveries));
        m_evidence.notes += log->notes;
        if (log->skipped > 0)
            m_evidence.notes.append(
                Message(QT_TRANSLATE_NOOP("ims", "%1 lines of the tracking log “%2” could not be understood; "
                                                 "%3 entries were read."),
                        {QString::number(log->skipped), log->file, QString::number(log->entries)}));
    }
}

void Collector::findServerFacts()
{
    m_evidence.server = findServer(m_evidence.failures, m_evidence.notes);
    if (m_evidence.failures.empty() && !m_evidence.siblings.empty())
        m_evidence.server = m_evidence.siblings.front().event.computer;
    ServerVersion version{m_request.serverVersion, Message(QT_TRANSLATE_NOOP("ims", "stated")), true};
    if (version.version.isEmpty())
        version = findServerVersion(m_evidence.server, m_evidence.events, m_evidence.files);
    m_evidence.serverVersion = version.version;
    m_evidence.serverVersionBasis = version.basis;
    m_evidence.serverVersionStated = version.stated;
}

void Collector::joinSiblings()
{
    const auto& outcomes = OutcomeCatalogue::builtIn();
    if (outcomes)
        m_evidence.siblings = ims::joinSiblings(m_evidence.events, m_evidence.files, m_archives, *outcomes);
    else
        m_evidence.errors.push_back(outcomes.error());
}

Expected<Evidence> Collector::run()
{
    m_evidence.open = m_request.open;
    m_evidence.errors = m_request.errors;
    m_evidence.notes = m_request.notes;
    if (auto done = discover(); !done)
        return tl::unexpected(std::move(done.error()));
    addNamed();
    readLogs();
    readEventTexts();
    readStatedEvents();
    readSettings();
    if (auto done = checkStop(); !done)
        return tl::unexpected(std::move(done.error()));
    if (auto done = readSpoolFiles(); !done)
        return tl::unexpected(std::move(done.error()));
    readTracking();
    if (auto done = checkStop(); !done)
        return tl::unexpected(std::move(done.error()));
    m_evidence.failures = joinFailures(m_evidence.events, m_evidence.files, m_archives);
    settleBursts(m_evidence.failures, m_evidence.events);
    settleStates(m_evidence.files, m_evidence.failures, m_evidence.deliveries);
    addStatedFailures(m_evidence.failures, m_evidence.files, m_request.spoolFiles);
    m_evidence.notes += notesOnTwins(m_evidence.failures, m_evidence.files);
    joinSiblings();
    findServerFacts();
    if (!m_request.serviceText.isEmpty())
        m_evidence.inputs.push_back(
            {pastedServices(), InputKind::ServiceList, Message(QT_TRANSLATE_NOOP("ims", "It was pasted."))});
    readServerFiles(m_evidence, {m_request.textTimes, m_request.serviceText}, m_stop);
    if (auto done = checkStop(); !done)
        return tl::unexpected(std::move(done.error()));
    findMissing(m_evidence, m_archives);
    if (m_evidence.server.isEmpty()) // inferred: the MTS-IDs of the spool files name who wrote them (Q190709)
        m_evidence.server = m_evidence.missing.writtenBy;
    return std::move(m_evidence);
}

} // namespace

bool EvidenceRequest::isEmpty() const
{
    return !folder && logs.empty() && archives.empty() && spoolFiles.empty() && settings.empty() &&
           laterSettings.empty() && registry.empty() && tracking.empty() && drWatson.empty() &&
           protocol.empty() && pictures.empty() && serviceLists.empty() && perfOpt.empty() &&
           serviceText.isEmpty() && statedSettings.empty() && eventTexts.empty() && statedEvents.empty();
}

Expected<Evidence> collectEvidence(const EvidenceRequest& request, const CharsetCatalogue& catalogue,
                                   const StopToken& stop, const Progress& progress)
{
    if (request.isEmpty())
        return tl::unexpected(Error{
            doingCollect(),
            {},
            Message(QT_TRANSLATE_NOOP("ims", "nothing was named")),
            Message(QT_TRANSLATE_NOOP("ims", "Name a folder, a log, a spool file or an event's text."))});
    return Collector(request, catalogue, stop, progress).run();
}

} // namespace ims
