#include "ui/wizard/RetestRunner.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/eventlog/LiveLog.h"
#include "core/evidence/ArchiveReader.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/ServiceKnown.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 looksPerWork = 4;   // a slow share is left alone for so many times as long as a look took
constexpr qint64 calmerInterval = 6; // times as long, once the test is decided

QString idOf(RetestDeed deed)
{
    switch (deed) {
    case RetestDeed::PutBack:
        return u"put-back"_s;
    case RetestDeed::SetAside:
        return u"set-aside"_s;
    case RetestDeed::Resume:
        return u"resume"_s;
    case RetestDeed::Undo:
        break;
    }
    return u"undo"_s;
}

/// Of the entry that tells how a deed ended.
QString noteOf(RetestDeed deed)
{
    switch (deed) {
    case RetestDeed::PutBack:
        return u"retest-batch"_s;
    case RetestDeed::SetAside:
        return u"retest-set-aside"_s;
    case RetestDeed::Resume:
        return u"retest-resumed"_s;
    case RetestDeed::Undo:
        break;
    }
    return u"retest-undone"_s;
}

QJsonObject movesJson(const Path& from, const Path& to, const std::vector<PlannedMove>& files)
{
    QStringList names;
    qint64 bytes = 0;
    for (const PlannedMove& file : files) {
        names.append(file.name);
        bytes += file.size;
    }
    return {{u"from"_s, displayName(from)},
            {u"to"_s, displayName(to)},
            {u"files"_s, jsonArray(names)},
            {u"bytes"_s, bytes}};
}

void takeNewer(QDateTime& newest, const QDateTime& time)
{
    if (time.isValid() && (!newest.isValid() || time > newest))
        newest = time;
}

QDateTime newestOf(const Evidence* evidence)
{
    QDateTime newest;
    for (const LogCoverage& log : evidence ? evidence->coverage : std::vector<LogCoverage>())
        takeNewer(newest, log.last);
    return newest;
}

SaidOutcome saidOf(const QString& answer)
{
    if (answer == "arrived"_L1)
        return SaidOutcome::Arrived;
    return answer == "failed-again"_L1 ? SaidOutcome::FailedAgain : SaidOutcome::Nothing;
}

/// ARCHIVE lies in IN, in whatever case the server has its name.
Expected<RetestFolders> foldersBelow(const Path& in, const FolderOpener& open)
{
    auto entries = Retest::list(in, open);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto archive = std::find_if(entries->begin(), entries->end(), [](const MoveEntry& entry) {
        return entry.kind == EntryKind::Folder && entry.name.compare("ARCHIVE"_L1, Qt::CaseInsensitive) == 0;
    });
    if (archive == entries->end())
        return tl::unexpected(Error{Message(QT_TRANSLATE_NOOP("ims", "look for the folder ARCHIVE")),
                                    displayName(in),
                                    Message(QT_TRANSLATE_NOOP("ims", "there is no such folder in it")),
                                    Message(QT_TRANSLATE_NOOP("ims", "Name the folder IN below IMCDATA."))});
    const RetestFolders folders{in / pathFromString(archive->name), in};
    const auto mails = Retest::list(folders.archive, open); // whether it can be
    if (!mails)
        return tl::unexpected(mails.error());
    return folders;
}

} // namespace

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The logs of a server, for the two threads that may read them.
struct RetestRunner::Logs
{
    std::mutex mutex;
    WatchedLogs logs; // guarded by mutex
};

/// What a deed came to, also where it ended with an Error.
struct RetestRunner::Ran
{
    RetestCounts counts;
    std::optional<Error> error;
    std::optional<RetestSnapshot> snapshot;
    QDateTime newest; ///< of the logs, before the deed
};

struct RetestRunner::Look
{
    RetestWatch watch{{}};
    std::optional<Error> error;
    qint64 at = 0;
    qint64 took = 0;
    qint64 running = 0;
    QDateTime newest;
    std::optional<RetestSnapshot> snapshot; ///< where verdicts were noted
};

RetestRunner::RetestRunner(CaseSession& session, RetestTools tools, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_tools(std::move(tools))
    , m_logs(std::make_shared<Logs>())
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &RetestRunner::look);
    connect(&m_moving, &Job::progressed, this, &RetestRunner::follow);
    connect(&session, &CaseSession::opened, this, &RetestRunner::reset);
    connect(&session, &CaseSession::savingChanged, this, [this] {
        if (!m_snapshot && !isBusy())
            refresh(); // the case may have a folder now
    });
    connect(&session, &CaseSession::flowChanged, this, &RetestRunner::noteService);
    connect(&session, &CaseSession::serviceActNoted, this, [this] {
        noteService();
        Q_EMIT changed();
    });
    connect(&session, &CaseSession::evidenceChanged, this, &RetestRunner::schedule);
}

RetestRunner::~RetestRunner()
{
    m_stop.request_stop();
}

void RetestRunner::reset()
{
    m_stop.request_stop(); // after the file that is being moved; the journal tells the rest
    m_stop = StopSource();
    for (Job* job : {&m_reading, &m_reaching, &m_planning, &m_listing, &m_moving, &m_noting, &m_looking})
        job->cancel();
    m_share.reset();
    m_login.reset();
    m_nextLook.stop();
    m_place.clear();
    m_snapshot.reset();
    m_live.reset();
    m_journalError.reset();
    forgetFolders();
    m_asked.clear();
    m_ended = false;
    m_watched.clear();
    m_watch = RetestWatch({});
    m_logs = std::make_shared<Logs>();
    m_wantsWatch = true;
    m_watching = false;
    m_lookError.reset();
    m_newest = {};
    refresh();
}

bool RetestRunner::isAtWork() const
{
    const auto jobs = {&m_reading, &m_reaching, &m_planning, &m_listing, &m_moving, &m_noting, &m_looking};
    return std::any_of(jobs.begin(), jobs.end(), [](const Job* job) { return job->isRunning(); });
}

// ---- the journal -------------------------------------------------------------------------------------

Path RetestRunner::journalIn(const Path& caseFolder)
{
    return caseFolder / "retest.jsonl";
}

Path RetestRunner::journalFile() const
{
    const Path folder = m_place.empty() ? m_session.folder() : m_place;
    return folder.empty() ? Path() : journalIn(folder);
}

void RetestRunner::keepIn(const Path& folder)
{
    m_place = folder;
    refresh();
}

ServerFolders RetestRunner::folders() const
{
    ServerFolders known = serverFolders(m_session);
    if (m_share) {
        known.found = m_share;
        known.why.clear();
    }
    return known;
}

void RetestRunner::reach(const Path& in, std::shared_ptr<const SmbLogin> login,
                         std::function<void(std::optional<Error>)> done)
{
    const FolderOpener open = m_tools.shares(login, {}).open;
    m_reaching.start([in, open](const JobContext&) { return foldersBelow(in, open); },
                     [this, login, done = std::move(done)](Expected<RetestFolders> found) {
                         if (found) {
                             forgetFolders();
                             m_share = *found;
                             m_login = login;
                             m_session.noteDone(u"retest-reached"_s, {{u"folder"_s, displayName(found->in)},
                                                                      {u"user"_s, login->user}});
                             refresh();
                         }
                         done(found ? std::nullopt : std::optional(found.error()));
                         Q_EMIT changed();
                     });
}

void RetestRunner::letGo()
{
    if (isBusy())
        return;
    m_share.reset();
    m_login.reset();
    forgetFolders();
    schedule();
    Q_EMIT changed();
}

/// What was found out about other folders.
void RetestRunner::forgetFolders()
{
    m_planning.cancel();
    m_listing.cancel();
    m_plan.reset();
    m_planError.reset();
    m_planKey.clear();
    m_aside.reset();
    m_asideError.reset();
}

Path RetestRunner::shareOfJournal() const
{
    const RetestBatch* batch = m_snapshot ? m_snapshot->journal.lastPutBack() : nullptr;
    return batch && isShareFolder(displayName(batch->to)) ? batch->to : Path();
}

RetestSurroundings RetestRunner::surroundings(const StopToken& stop, const Progress& progress) const
{
    RetestSurroundings surroundings;
    surroundings.open = m_tools.open;
    surroundings.make = m_tools.make;
    surroundings.now = m_session.clock();
    surroundings.stop = stop;
    surroundings.progress = progress;
    return m_login ? m_tools.shares(m_login, surroundings) : surroundings;
}

void RetestRunner::refresh()
{
    const Path file = journalFile();
    if (!m_session.isOpen() || file.empty()) {
        Q_EMIT changed();
        return;
    }
    m_reading.start(
        [file, surroundings = surroundings({}, {})](const JobContext&) -> Expected<RetestSnapshot> {
            return Retest::open(file, surroundings).map([](const Retest& retest) {
                return RetestSnapshot{retest.journal(), retest.moves()};
            });
        },
        [this](Expected<RetestSnapshot> read) {
            m_journalError.reset();
            if (!read)
                m_journalError = read.error();
            else
                take(std::move(*read));
            Q_EMIT changed();
        });
}

const RetestJournal* RetestRunner::journal() const
{
    if (m_live)
        return &*m_live;
    return m_snapshot ? &m_snapshot->journal : nullptr;
}

/// Which file is where stands in the journal, which the moving thread writes line by line.
void RetestRunner::follow()
{
    if (!m_reading.isRunning()) {
        m_reading.start([file = journalFile()](const JobContext&) { return RetestJournal::read(file); },
                        [this](Expected<RetestJournal> read) {
                            if (read && isBusy())
                                m_live = std::move(*read);
                            Q_EMIT progressed();
                        });
    }
    Q_EMIT progressed();
}

void RetestRunner::take(RetestSnapshot snapshot)
{
    m_live.reset();
    m_snapshot = std::make_shared<const RetestSnapshot>(std::move(snapshot));
    QStringList names;
    for (const RetestMove& move : m_snapshot->moves) {
        if (move.kind == BatchKind::PutBack && !names.contains(move.name))
            names.append(move.name);
    }
    m_session.setPutBack(names);
    makeWatch();
    noteService();
    schedule();
}

// ---- the plan ----------------------------------------------------------------------------------------

void RetestRunner::plan(const MendedCauses& mended)
{
    const ServerFolders where = folders();
    const auto evidence = m_session.evidence();
    const auto diagnosis = m_session.diagnosis();
    if (!where.found || !evidence || !diagnosis || !m_snapshot || isBusy())
        return;
    QByteArray key = QByteArray::number(quintptr(evidence.get())) + ' ' +
                     QByteArray::number(quintptr(diagnosis.get())) + ' ' + mended.ids.join(u',').toUtf8() +
                     ' ' + m_asked.join(u',').toUtf8() + ' ' + displayName(where.found->archive).toUtf8();
    QStringList away; // their names are missing from ARCHIVE because they were put back
    for (const RetestBatch& batch : m_snapshot->journal.batches()) {
        key += ' ';
        for (const RetestFile& file : batch.files) {
            key += char('a' + int(file.stage));
            if (wasMoved(file.stage))
                away.append(spoolNameKey(file.name));
        }
    }
    if (key == m_planKey)
        return;
    m_planKey = key;
    m_mended = mended;
    m_planning.start(
        [evidence, diagnosis, causes = m_session.knowledge().causes, mended, folders = *where.found,
         open = opener(), asked = m_asked, away](const JobContext& context) -> Expected<RetestPlan> {
            const auto planOf = [&](const QStringList& names) {
                return planRetest(*evidence, *diagnosis, *causes, mended, folders.archive, folders.in,
                                  {names, false, open, context.stop(), context.progress()});
            };
            auto plan = planOf({});
            if (!plan)
                return plan;
            for (const QString& name : asked) {
                auto more = planOf({name});
                if (!more)
                    return more;
                plan->rows.insert(plan->rows.end(), more->rows.begin(), more->rows.end());
                plan->leftOut.insert(plan->leftOut.end(), more->leftOut.begin(), more->leftOut.end());
            }
            std::erase_if(plan->leftOut,
                          [&](const RetestLeftOut& file) { return away.contains(spoolNameKey(file.name)); });
            return plan;
        },
        [this](Expected<RetestPlan> plan) {
            m_plan.reset();
            m_planError.reset();
            if (plan)
                m_plan = std::make_shared<const RetestPlan>(std::move(*plan));
            else
                m_planError = plan.error();
            Q_EMIT changed();
        });
}

void RetestRunner::ask(const QString& name)
{
    if (m_asked.contains(name))
        return;
    m_asked.append(name);
    plan(MendedCauses(m_mended));
}

void RetestRunner::listIn()
{
    const ServerFolders where = folders();
    if (!where.found)
        return;
    m_listing.start([in = where.found->in,
                     open = opener()](const JobContext&) { return planSetAside(in, {}, false, open); },
                    [this](Expected<RetestPlan> plan) {
                        m_aside.reset();
                        m_asideError.reset();
                        if (plan)
                            m_aside = std::make_shared<const RetestPlan>(std::move(*plan));
                        else
                            m_asideError = plan.error();
                        Q_EMIT changed();
                    });
}

// ---- deeds -------------------------------------------------------------------------------------------

void RetestRunner::putBack(const std::vector<PlannedMove>& files)
{
    const ServerFolders where = folders();
    if (!where.found || files.empty())
        return;
    begin(RetestDeed::PutBack, movesJson(where.found->archive, where.found->in, files),
          [files, folders = *where.found](Retest& retest, const std::vector<Event>& events, bool known) {
              std::vector<PlannedMove> moves = files;
              for (PlannedMove& move : moves) {
                  for (const QString& key : eventsNaming(move.name, events)) {
                      if (!move.knownEvents.contains(key))
                          move.knownEvents.append(key);
                  }
                  move.eventsKnown = move.eventsKnown || known;
              }
              return retest.putBack(folders.archive, folders.in, moves,
                                    known ? std::optional(stopKeys(events)) : std::nullopt);
          });
}

void RetestRunner::setAside(const std::vector<PlannedMove>& files)
{
    if (const ServerFolders where = folders(); where.found && !files.empty())
        setAsideFrom(where.found->in, files);
}

void RetestRunner::setQueueAside(const PlannedMove& queue)
{
    if (const ServerFolders where = folders(); where.found)
        setAsideFrom(where.found->in.parent_path(), {queue});
}

void RetestRunner::setAsideFrom(const Path& folder, const std::vector<PlannedMove>& files)
{
    const Path aside = Retest::asideFolder(folder, m_session.now().date());
    begin(RetestDeed::SetAside, movesJson(folder, aside, files),
          [files, folder](Retest& retest, const std::vector<Event>&, bool) {
              return retest.setAside(folder, files);
          });
}

void RetestRunner::resume()
{
    begin(RetestDeed::Resume, {},
          [](Retest& retest, const std::vector<Event>&, bool) { return retest.resume(); });
}

void RetestRunner::undo()
{
    begin(RetestDeed::Undo, {},
          [](Retest& retest, const std::vector<Event>&, bool) { return retest.undo(); });
}

void RetestRunner::begin(RetestDeed deed, const QJsonObject& data, Deed act)
{
    const Path file = journalFile();
    if (isBusy() || file.empty() || m_session.isReadOnly())
        return;
    m_stop = StopSource();
    m_end = {deed, {}, {}};
    m_ended = false;
    m_watching = false;
    m_nextLook.stop();
    m_looking.cancel();
    QJsonObject begun = data;
    begun.insert(u"what"_s, idOf(deed));
    m_session.noteDone(u"retest-begun"_s, begun);
    m_moving.start(
        [file, act = std::move(act), asked = m_stop.get_token(), logs = m_logs, sources = logSources(),
         evidence = m_session.evidence(), clock = m_tools.clock,
         around = surroundings({}, {})](const JobContext& context) -> Expected<Ran> {
            StopSource either;
            const std::stop_callback whenAsked(asked, [&] { either.request_stop(); });
            const std::stop_callback whenLeft(context.stop(), [&] { either.request_stop(); });
            Ran ran;
            std::vector<Event> events;
            {
                const std::lock_guard lock(logs->mutex);
                logs->logs.read(sources, clock(), either.get_token());
                events = logs->logs.events();
                ran.newest = logs->logs.newest();
            }
            if (evidence)
                events.insert(events.end(), evidence->events.begin(), evidence->events.end());
            takeNewer(ran.newest, newestOf(evidence.get()));
            RetestSurroundings here = around;
            here.stop = either.get_token();
            here.progress = context.progress();
            auto retest = Retest::open(file, here);
            if (!retest)
                return tl::unexpected(retest.error());
            const auto counts = act(*retest, events, !events.empty() || ran.newest.isValid());
            if (counts)
                ran.counts = *counts;
            else
                ran.error = counts.error();
            ran.snapshot = RetestSnapshot{retest->journal(), retest->moves()};
            return ran;
        },
        [this](Expected<Ran> ran) { finish(std::move(ran)); });
    Q_EMIT changed();
}

void RetestRunner::cancel()
{
    m_stop.request_stop();
    Q_EMIT progressed();
}

void RetestRunner::finish(Expected<Ran> ran)
{
    m_ended = true;
    if (!ran) {
        m_end.error = ran.error();
    } else {
        m_end.counts = ran->counts;
        m_end.error = ran->error;
    }
    noteEnd();
    m_planKey.clear();
    m_aside.reset();
    if (ran && m_end.deed == RetestDeed::PutBack && m_end.counts.done > 0) {
        m_newestBefore = ran->newest;
        m_wantsWatch = true;
    }
    if (ran && ran->snapshot)
        take(std::move(*ran->snapshot));
    if (m_end.deed == RetestDeed::PutBack && m_end.counts.done > 0)
        forgetAnswers();
    Q_EMIT changed();
    if (!ran)
        refresh();
}

void RetestRunner::noteEnd()
{
    QJsonObject data = {{u"done"_s, m_end.counts.done},
                        {u"skipped"_s, m_end.counts.skipped},
                        {u"failed"_s, m_end.counts.failed},
                        {u"taken"_s, m_end.counts.taken}};
    if (m_end.error)
        data.insert(u"error"_s, m_end.error->english());
    m_session.noteDone(noteOf(m_end.deed), data);
}

/// What was said of a message that is being tried anew was about the time before.
void RetestRunner::forgetAnswers()
{
    const RetestBatch* batch = m_snapshot->journal.lastPutBack();
    std::vector<FlowAnswer> back;
    for (const RetestFile& file : batch ? batch->files : std::vector<RetestFile>()) {
        const QString id = itemQuestion(u"retest.file"_s, itemOfFile(file.name));
        if (wasMoved(file.stage) && !m_session.flow().answerTo(id).isEmpty())
            back.push_back({id, {}});
    }
    if (!m_session.flow().answerTo(u"retest.result"_s).isEmpty())
        back.push_back({u"retest.result"_s, {}});
    if (!back.empty())
        m_session.answer(back);
}

void RetestRunner::forgetEnd()
{
    m_ended = false;
    Q_EMIT changed();
}

/// A file's name as the walkthrough asks for it: as the event has it.
QString RetestRunner::itemOfFile(const QString& name) const
{
    const QStringList items = m_session.flow().items(u"retest.file"_s);
    const auto item = std::find_if(items.begin(), items.end(), [&](const QString& one) {
        return spoolNameKey(one) == spoolNameKey(name);
    });
    return item == items.end() ? name : *item;
}

// ---- the service -------------------------------------------------------------------------------------

bool RetestRunner::isServiceRunning() const
{
    const RetestBatch* batch = m_snapshot ? m_snapshot->journal.lastPutBack() : nullptr;
    if (!batch)
        return false;
    const ServiceKnown known = serviceKnown(m_session, &m_snapshot->journal);
    // What is said is kept by the second.
    return known.state == ServiceKnown::State::Running &&
           known.at.toSecsSinceEpoch() >= batch->begun.toSecsSinceEpoch();
}

void RetestRunner::noteService()
{
    if (isServiceRunning() && !m_snapshot->journal.startedAt() && !m_noting.isRunning() && !isBusy() &&
        !m_session.isReadOnly() && !isUnfinished()) {
        m_noting.start(
            [file = journalFile(),
             surroundings = surroundings({}, {})](const JobContext&) -> Expected<RetestSnapshot> {
                auto retest = Retest::open(file, surroundings);
                if (!retest)
                    return tl::unexpected(retest.error());
                return retest->noteService(true).map([&] {
                    return RetestSnapshot{retest->journal(), retest->moves()};
                });
            },
            [this](Expected<RetestSnapshot> noted) {
                if (!noted)
                    return;
                m_session.noteDone(u"retest-service"_s, {{u"started"_s, true}});
                take(std::move(*noted));
                Q_EMIT changed();
            });
    }
    schedule();
}

// ---- what becomes of the files -----------------------------------------------------------------------

/// Each file once, by the last batch that it was put back in.
void RetestRunner::makeWatch()
{
    std::vector<Watched> watched;
    const auto& batches = m_snapshot->journal.batches();
    for (size_t number = 0; number < batches.size(); ++number) {
        const RetestBatch& batch = batches.at(number);
        if (batch.kind != BatchKind::PutBack)
            continue;
        for (size_t index = 0; index < batch.files.size(); ++index) {
            const RetestFile& file = batch.files.at(index);
            std::erase_if(watched, [&](const Watched& one) {
                return spoolNameKey(one.what.name) == spoolNameKey(file.name);
            });
            if (wasMoved(file.stage))
                watched.push_back({static_cast<qint64>(number) + 1,
                                   static_cast<qint64>(index),
                                   {file.name, file.size, file.knownEvents, file.eventsKnown,
                                    file.stage == RetestStage::Moved ? file.changed : batch.begun},
                                   file.verdict});
        }
    }
    const bool same =
        std::equal(watched.begin(), watched.end(), m_watched.begin(), m_watched.end(),
                   [](const Watched& a, const Watched& b) { return a.batch == b.batch && a.file == b.file; });
    m_watched = std::move(watched);
    if (same)
        return;
    std::vector<WatchedFile> files;
    for (const Watched& one : m_watched)
        files.push_back(one.what);
    m_watch = RetestWatch(std::move(files), knownStops());
    m_looks = 0;
    m_lastLook = 0;
    m_quiet = 0;
    m_lookError.reset();
}

QStringList RetestRunner::knownStops() const
{
    const RetestBatch* batch = m_snapshot->journal.lastPutBack();
    const auto evidence = m_session.evidence();
    return batch ? stopsBefore(*batch, evidence ? evidence->events : std::vector<Event>()) : QStringList();
}

void RetestRunner::setWatching(bool watching)
{
    m_wantsWatch = watching;
    schedule();
    Q_EMIT changed();
}

/// Watches while there is something to see.
void RetestRunner::schedule()
{
    const bool wanted =
        m_wantsWatch && !isBusy() && !m_watched.empty() && isServiceRunning() && folders().found.has_value();
    if (wanted == m_watching)
        return;
    m_watching = wanted;
    m_lastLook = 0;
    if (wanted)
        look();
    else
        m_nextLook.stop();
    Q_EMIT changed();
}

void RetestRunner::lookNow()
{
    if (!isBusy() && !m_watched.empty())
        look();
}

LogSources RetestRunner::logSources() const
{
    LogSources sources;
    sources.files = folders().logs;
    sources.textTimes.dateOrder = dateOrderOf(m_session.record().dateOrder);
    if (!m_session.record().timeZone.isEmpty())
        sources.textTimes.zone = timeZoneOf(m_session.record().timeZone);
    sources.live = m_session.liveLogs();
    sources.computer = computerName(m_session.server()).value_or(QString());
    return sources;
}

void RetestRunner::look()
{
    const ServerFolders where = folders();
    if (m_looking.isRunning() || !where.found)
        return;
    m_nextLook.stop();
    m_looking.start(
        [folders = *where.found, open = opener(), clock = m_tools.clock, watch = m_watch, watched = m_watched,
         last = m_lastLook, runs = isServiceRunning(), logs = m_logs, sources = logSources(),
         evidence = m_session.evidence(), file = journalFile(), surroundings = surroundings({}, {}),
         writable = !m_session.isReadOnly()](const JobContext& context) -> Expected<Look> {
            Look look;
            look.watch = watch;
            look.at = clock();
            ServerLook server;
            server.running = runs && last > 0 ? look.at - last : 0;
            look.running = server.running;
            const auto list = [&](const Path& folder) -> std::optional<std::vector<MoveEntry>> {
                auto entries = Retest::list(folder, open);
                if (!entries) {
                    look.error = entries.error();
                    return {};
                }
                return std::move(*entries);
            };
            server.in = list(folders.in);
            server.archive = list(folders.archive);
            {
                const std::lock_guard lock(logs->mutex);
                logs->logs.read(sources, look.at, context.stop());
                server.events = logs->logs.events();
                server.logRead = logs->logs.anyRead();
                look.newest = logs->logs.newest();
            }
            if (evidence) {
                server.events.insert(server.events.end(), evidence->events.begin(), evidence->events.end());
                server.logRead = server.logRead || !evidence->coverage.empty();
            }
            look.watch.look(server);
            look.took = clock() - look.at;
            if (!writable || context.stop().stop_requested())
                return look;
            const auto& verdicts = look.watch.verdicts();
            std::optional<Retest> retest;
            for (size_t i = 0; i < verdicts.size(); ++i) {
                const RetestVerdict now = verdicts.at(i).verdict;
                if (now == watched.at(i).noted.value_or(RetestVerdict::Waiting))
                    continue;
                if (!retest) {
                    auto opened = Retest::open(file, surroundings);
                    if (!opened)
                        return look; // with the next look
                    retest = std::move(*opened);
                }
                if (!retest->noteVerdict(watched.at(i).batch, watched.at(i).file, now))
                    return look;
            }
            if (retest)
                look.snapshot = RetestSnapshot{retest->journal(), retest->moves()};
            return look;
        },
        [this](Expected<Look> look) {
            if (look)
                takeLook(std::move(*look));
        });
    Q_EMIT changed();
}

void RetestRunner::takeLook(Look look)
{
    const auto anyWaiting = [](const RetestWatch& watch) {
        return std::any_of(watch.verdicts().begin(), watch.verdicts().end(), [](const WatchedVerdict& one) {
            return one.verdict == RetestVerdict::Waiting || one.verdict == RetestVerdict::Stuck;
        });
    };
    const bool wasQuiet = m_looks > 0 && !anyWaiting(m_watch);
    m_watch = std::move(look.watch);
    if (anyWaiting(m_watch))
        m_quiet = 0;
    else if (wasQuiet)
        m_quiet += look.running;
    m_lookError = std::move(look.error);
    m_lastLook = look.at;
    ++m_looks;
    m_newest = look.newest;
    if (look.snapshot) {
        m_snapshot = std::make_shared<const RetestSnapshot>(std::move(*look.snapshot));
        makeWatch(); // the same files, with their verdicts noted
    }
    const bool decided = verdict().outcome != RetestOutcome::Waiting;
    m_interval = std::max(m_tools.interval * (decided ? calmerInterval : 1), look.took * looksPerWork);
    if (m_watching)
        m_nextLook.start(static_cast<int>(m_interval));
    Q_EMIT changed();
}

/// By the server's clock alone where it was read before, else by two clocks.
bool RetestRunner::hasFreshLog() const
{
    const RetestBatch* batch = m_snapshot ? m_snapshot->journal.lastPutBack() : nullptr;
    QDateTime newest = m_newest;
    takeNewer(newest, newestOf(m_session.evidence().get()));
    if (!batch || !newest.isValid())
        return false;
    return newest > batch->begun && (!m_newestBefore.isValid() || newest > m_newestBefore);
}

TestVerdict RetestRunner::verdict() const
{
    if (m_watched.empty())
        return {};
    TestFacts facts;
    for (size_t i = 0; i < m_watched.size(); ++i) {
        const Watched& one = m_watched.at(i);
        const bool seen = m_looks > 0 || !one.noted;
        facts.verdicts.push_back(seen ? m_watch.verdicts().at(i) : WatchedVerdict{*one.noted, {}});
        facts.said.push_back(
            saidOf(m_session.flow().answerTo(itemQuestion(u"retest.file"_s, itemOfFile(one.what.name)))));
    }
    facts.stopEvent = !m_watch.stops().empty();
    facts.freshLog = hasFreshLog();
    facts.waitedEnough = m_looks == 0 || hasWaitedEnough();
    return judgeTest(facts);
}

} // namespace ims
