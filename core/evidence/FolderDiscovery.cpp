#include "core/evidence/FolderDiscovery.h"

#include "core/base/ByteSource.h"
#include "core/evidence/EvidenceCollector.h"
#include "core/evidence/InputProbe.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostIgnored = 1000;
constexpr size_t mostErrors = 1000;
constexpr std::chrono::milliseconds stopGrace{100}; ///< for the search to end by itself
constexpr std::chrono::milliseconds tick{20};
const char* const twoTreesWhy =
    QT_TRANSLATE_NOOP("ims", "it holds two trees of the Internet Mail Service: “%1” and “%2”");

bool sameName(const QString& a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

using Clock = std::chrono::steady_clock;

Message doingLook()
{
    return Message(QT_TRANSLATE_NOOP("ims", "look through the folder"));
}

std::optional<Error> checkFolder(const Path& folder)
{
    std::error_code code;
    const auto status = std::filesystem::status(folder, code);
    if (std::filesystem::is_directory(status))
        return std::nullopt;
    if (std::filesystem::exists(status))
        return Error{doingLook(), displayName(folder),
                     Message(QT_TRANSLATE_NOOP("ims", "it is a file, not a folder")),
                     Message(QT_TRANSLATE_NOOP(
                         "ims", "Name the folder it lies in, or name it as a log, spool file or settings "
                                "file."))};
    return systemError(doingLook(), displayName(folder),
                       code ? code : std::make_error_code(std::errc::no_such_file_or_directory));
}

/// A folder still to be looked into, and where it lies.
struct Visit
{
    Path folder;
    QString name;
    int depth = 0;
    bool inMail = false;       ///< is or lies below IN, OUT, WORK or PICKUP
    bool inTracking = false;   ///< is or lies below Tracking.log
    bool maybeArchive = false; ///< the folder that was named is called ARCHIVE, and its parent is not IN
};

/// One search. search() runs on a thread of its own and asks the system without holding the lock; await()
/// can thus leave it behind when the system does not answer. All that is found is touched under the lock.
class Discoverer
{
public:
    Discoverer(Path folder, StopToken stop, Progress progress, FolderAccess access)
        : m_folder(std::move(folder))
        , m_stop(std::move(stop))
        , m_progress(std::move(progress))
        , m_access(std::move(access))
    {
    }

    void search();
    Expected<Discovery> await();

private:
    template <class Ask>
    auto ask(const Path& of, Ask&& question);
    bool mustEnd() const { return m_leftBehind || m_stop.stop_requested(); }
    void searchFolders();
    void noteSilence();
    void addError(Error error);
    Expected<Discovery> result();
    Visit start(const Path& folder);
    void visit(const Visit& visit);
    void noteFilesOfIn(const std::vector<FolderEntry>& entries);
    void lookAt(const FolderEntry& entry, const Visit& visit);
    void enter(const FolderEntry& entry, const Visit& visit);
    void probe(const Path& path, const Visit& visit);
    void take(const Path& path, const Probe& probe, const Visit& visit);
    void addArchive(const Path& folder, const Message& why);
    void ignore(const Path& path, const Message& why);
    void settleNamedArchive();
    void fold();
    std::optional<Error> twoTrees() const;

    const Path m_folder;
    const StopToken m_stop;
    const Progress m_progress;
    const FolderAccess m_access;

    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::unique_lock<std::mutex> m_lock; ///< the search's
    bool m_isEnded = false;
    bool m_leftBehind = false;
    std::optional<Clock::time_point> m_asked; ///< since when an answer is waited for
    Path m_askedOf;
    std::optional<Error> m_failure; ///< the folder itself
    size_t m_errors = 0;

    Discovery m_found;
    std::deque<Visit> m_open;
    std::optional<ArchiveFolder> m_namedArchive;
    qsizetype m_ignored = 0;
    qint64 m_seen = 0;
};

Visit Discoverer::start(const Path& folder)
{
    Visit first{folder, folderName(folder)};
    first.inTracking = sameName(first.name, "Tracking.log"_L1);
    if (!sameName(first.name, "ARCHIVE"_L1))
        return first;
    if (sameName(folderName(folder / ".."), "IN"_L1)) {
        addArchive(folder,
                   Message(QT_TRANSLATE_NOOP("ims", "The folder that was named: an ARCHIVE below IN.")));
        return {};
    }
    first.maybeArchive = true;
    m_namedArchive = ArchiveFolder{folder, {}};
    return first;
}

template <class Ask>
auto Discoverer::ask(const Path& of, Ask&& question)
{
    m_askedOf = of;
    m_asked = Clock::now();
    m_lock.unlock();
    auto answer = question();
    m_lock.lock();
    m_asked.reset();
    return answer;
}

void Discoverer::search()
{
    m_lock = std::unique_lock(m_mutex);
    searchFolders();
    m_isEnded = true;
    m_lock.unlock();
    m_ended.notify_all();
}

void Discoverer::searchFolders()
{
    auto failure = ask(m_folder, [&] { return checkFolder(m_folder); });
    if (m_leftBehind)
        return;
    m_failure = std::move(failure);
    if (m_failure)
        return;
    if (Visit first = start(m_folder); !first.folder.empty())
        m_open.push_back(std::move(first));
    while (!m_open.empty() && !mustEnd()) {
        const Visit next = std::move(m_open.front());
        m_open.pop_front();
        visit(next);
    }
}

/// Waits for the search, as long as the system answers it and nobody asks to stop.
Expected<Discovery> Discoverer::await()
{
    std::unique_lock lock(m_mutex);
    std::optional<Clock::time_point> stopped;
    while (!m_ended.wait_for(lock, tick, [&] { return m_isEnded; })) {
        const auto now = Clock::now();
        if (m_stop.stop_requested() && !stopped)
            stopped = now;
        const bool silent = m_asked && now - *m_asked >= m_access.patience;
        if (silent && !stopped)
            noteSilence();
        if (silent || (stopped && now - *stopped >= stopGrace)) {
            m_leftBehind = true;
            break;
        }
    }
    return result();
}

Expected<Discovery> Discoverer::result()
{
    if (m_stop.stop_requested())
        return tl::unexpected(cancelledError(doingLook()));
    if (m_failure)
        return tl::unexpected(*m_failure);
    settleNamedArchive();
    if (std::optional<Error> error = twoTrees())
        return tl::unexpected(std::move(*error));
    fold();
    return std::move(m_found);
}

/// What was found stays; what was not looked into is told.
void Discoverer::noteSilence()
{
    const Message why(QT_TRANSLATE_NOOP("ims", "there was no answer for %1 seconds"),
                      {QString::number(std::chrono::duration<double>(m_access.patience).count())});
    const Message todo(QT_TRANSLATE_NOOP("ims", "Check the connection to the server, or have the folder "
                                                "copied to this computer, and look again."));
    Error error{doingLook(), displayName(m_askedOf), why, todo};
    if (m_askedOf == m_folder)
        m_failure = std::move(error);
    else
        addError(std::move(error));
    for (const Visit& open : m_open)
        ignore(open.folder,
               Message(QT_TRANSLATE_NOOP("ims", "Not looked into: “%1” gave no answer any more."),
                       {displayName(m_askedOf)}));
}

void Discoverer::addError(Error error)
{
    if (++m_errors <= mostErrors)
        m_found.errors.push_back(std::move(error));
}

void Discoverer::visit(const Visit& visit)
{
    report(m_progress, m_seen, 0,
           Message(QT_TRANSLATE_NOOP("ims", "Looking through “%1”"), {displayName(visit.folder)}));
    const auto entries = ask(visit.folder, [&] { return m_access.list(visit.folder, m_stop); });
    if (mustEnd())
        return;
    if (!entries)
        return addError(entries.error());
    Visit here = visit;
    const auto isArchive = [](const FolderEntry& entry) {
        return entry.kind == FolderEntry::Kind::Folder &&
               sameName(displayName(entry.path.filename()), "ARCHIVE"_L1);
    };
    // A technician's own folder may well be called "in"; with an ARCHIVE in it, it is the server's.
    if (visit.depth == 0 && sameName(visit.name, "IN"_L1))
        here.inMail = std::any_of(entries->begin(), entries->end(), isArchive);
    if (here.inMail && sameName(here.name, "IN"_L1))
        noteFilesOfIn(*entries);
    for (const FolderEntry& entry : *entries) {
        if (mustEnd())
            return;
        lookAt(entry, here);
    }
}

/// Their names tell which failed message was moved back; a listing bounds their number.
void Discoverer::noteFilesOfIn(const std::vector<FolderEntry>& entries)
{
    m_found.inListed = true;
    for (const FolderEntry& entry : entries) {
        if (entry.kind == FolderEntry::Kind::File)
            m_found.namesInIn.append(displayName(entry.path.filename()));
    }
}

void Discoverer::lookAt(const FolderEntry& entry, const Visit& visit)
{
    ++m_seen;
    switch (entry.kind) {
    case FolderEntry::Kind::Folder:
        return enter(entry, visit);
    case FolderEntry::Kind::Link:
        return ignore(entry.path,
                      Message(QT_TRANSLATE_NOOP("ims", "Ignored: a symbolic link; links are not followed.")));
    case FolderEntry::Kind::Other:
        return ignore(entry.path, Message(QT_TRANSLATE_NOOP("ims", "Ignored: neither a file nor a folder.")));
    case FolderEntry::Kind::File:
        break;
    }
    if (visit.inMail)
        return ignore(entry.path, Message(QT_TRANSLATE_NOOP(
                                      "ims", "Ignored: mail in a folder of the Internet Mail Service; "
                                             "nothing below IN, OUT, WORK and PICKUP is opened except "
                                             "IN\\ARCHIVE.")));
    probe(entry.path, visit);
}

void Discoverer::enter(const FolderEntry& entry, const Visit& visit)
{
    const QString name = displayName(entry.path.filename());
    if (sameName(name, "ARCHIVE"_L1) && sameName(visit.name, "IN"_L1))
        return addArchive(entry.path, Message(QT_TRANSLATE_NOOP("ims", "A folder named ARCHIVE below IN.")));
    if (visit.depth == deepest)
        return ignore(entry.path, Message(QT_TRANSLATE_NOOP(
                                              "ims", "Ignored: more than %1 folders deep; name it on its own "
                                                     "to have it looked into."),
                                          {QString::number(deepest)}));
    m_open.push_back({entry.path, name, visit.depth + 1, visit.inMail || isMailFolder(name),
                      visit.inTracking || sameName(name, "Tracking.log"_L1), false});
}

void Discoverer::probe(const Path& path, const Visit& visit)
{
    const auto beginning = ask(path, [&] {
        return m_access.open(path).and_then([](const ByteSourcePtr& opened) {
            return opened->read({0, probeLength});
        });
    });
    if (mustEnd())
        return;
    if (!beginning) {
        addError(beginning.error());
        ignore(path, Message(QT_TRANSLATE_NOOP("ims", "Ignored: it could not be read.")));
        return;
    }
    take(path, probeInput(*beginning, {displayName(path.filename()), visit.inTracking}), visit);
}

void Discoverer::take(const Path& path, const Probe& probe, const Visit& visit)
{
    if (probe.kind == InputKind::Ignored && visit.maybeArchive)
        return;
    if (probe.kind == InputKind::Ignored)
        return ignore(path, probe.why);
    if (visit.maybeArchive)
        m_namedArchive->otherInputs.push_back(path);
    m_found.inputs.push_back(Input::of(path, probe.kind, probe.why));
    if (probe.kind == InputKind::EventLog)
        m_found.logs.push_back(path);
    else if (probe.kind == InputKind::Settings)
        m_found.settings.push_back(path);
    else if (probe.kind == InputKind::TrackingLog)
        m_found.tracking.push_back(path);
}

void Discoverer::addArchive(const Path& folder, const Message& why)
{
    m_found.archives.push_back({folder, {}});
    m_found.inputs.push_back(Input::of(folder, InputKind::Archive, why));
}

void Discoverer::ignore(const Path& path, const Message& why)
{
    if (++m_ignored <= mostIgnored)
        m_found.inputs.push_back(Input::of(path, InputKind::Ignored, why));
}

/// A folder that merely bears the name, with a server's tree in it, is no ARCHIVE.
void Discoverer::settleNamedArchive()
{
    if (!m_namedArchive)
        return;
    if (!m_found.archives.empty()) {
        ignore(m_namedArchive->folder,
               Message(QT_TRANSLATE_NOOP("ims", "Not taken for an ARCHIVE, though so named: there is an "
                                                "IN\\ARCHIVE below it.")));
        return;
    }
    m_found.inputs.push_back(
        Input::of(m_namedArchive->folder, InputKind::Archive,
                  Message(QT_TRANSLATE_NOOP("ims", "The folder that was named: it is called ARCHIVE."))));
    m_found.archives.push_back(std::move(*m_namedArchive));
}

/// Two IN\ARCHIVE below different folders. IN and In of one folder (a copy on a file system that tells case
/// apart) are one tree.
std::optional<Error> Discoverer::twoTrees() const
{
    for (const ArchiveFolder& archive : m_found.archives) {
        const Path& first = m_found.archives.front().folder;
        if (archive.folder.parent_path().parent_path() == first.parent_path().parent_path())
            continue;
        return Error{Message(QT_TRANSLATE_NOOP("ims", "collect the evidence in the folder")),
                     displayName(m_folder),
                     Message(twoTreesWhy, {displayName(first), displayName(archive.folder)}),
                     Message(QT_TRANSLATE_NOOP("ims", "Name the folder of one server."))};
    }
    return std::nullopt;
}

void Discoverer::fold()
{
    if (m_ignored > mostIgnored)
        m_found.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "%1 more files and folders were seen and ignored; the first %2 "
                                             "are listed."),
                    {QString::number(m_ignored - mostIgnored), QString::number(mostIgnored)}));
    if (m_errors > mostErrors)
        m_found.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "%1 more files and folders could not be read; the first %2 are "
                                             "listed."),
                    {QString::number(m_errors - mostErrors), QString::number(mostErrors)}));
    if (m_found.archives.size() > 1)
        m_found.notes.append(
            Message(QT_TRANSLATE_NOOP("ims", "%1 folders whose names differ only in case are read as one "
                                             "IN\\ARCHIVE."),
                    {QString::number(m_found.archives.size())}));
}

} // namespace

Expected<Discovery> discoverFolder(const Path& folder, const StopToken& stop, const Progress& progress,
                                   const FolderAccess& access)
{
    const auto discoverer = std::make_shared<Discoverer>(folder, stop, progress, access);
    try {
        std::thread([discoverer] { discoverer->search(); }).detach();
    } catch (const std::system_error&) {
        discoverer->search(); // no thread to be had
    }
    return discoverer->await();
}

bool isAmbiguous(const Error& error)
{
    return error.why.id == twoTreesWhy;
}

} // namespace ims
