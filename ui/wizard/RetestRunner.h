#pragma once

#include "core/retest/NextTurn.h"
#include "core/retest/TestVerdict.h"
#include "core/retest/WatchedLogs.h"
#include "ui/common/Job.h"
#include "ui/wizard/RetestTools.h"
#include "ui/wizard/ServerFolders.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace ims {

class CaseSession;

/// A retest as its journal has it, and what the disk tells beyond.
struct RetestSnapshot
{
    RetestJournal journal;
    std::vector<RetestMove> moves;
};

/// What is done to the server's files.
enum class RetestDeed { PutBack, SetAside, Resume, Undo };

/// How it ended.
struct RetestEnd
{
    RetestDeed deed = RetestDeed::PutBack;
    RetestCounts counts;
    std::optional<Error> error;
};

/// The retest of the open case: plans it, moves files and moves them back, watches what becomes of them. All
/// in the background; what is done stands in the retest's journal, beside the case's own, and in both before
/// it is done. Lives as long as the window, whatever page is in sight.
class RetestRunner : public QObject
{
    Q_OBJECT

public:
    RetestRunner(CaseSession& session, RetestTools tools, QObject* parent = nullptr);
    ~RetestRunner() override;

    /// Where the journal lies; empty where the case has no folder.
    Path journalFile() const;
    static Path journalIn(const Path& caseFolder);

    /// Keeps the journal in this folder instead of the case's (pictures).
    void keepIn(const Path& folder);

    /// Where files may be moved: on the share that was reached, else below the live root.
    ServerFolders folders() const;

    /// How they are opened; for any thread.
    FolderOpener opener() const { return surroundings({}, {}).open; }

    // ---- a server's folders over the network

    const RetestTools& tools() const { return m_tools; }

    /// Looks for IN and ARCHIVE on a share; files are moved there from then on where that succeeds. The login
    /// is kept until letGo(), never beyond the case's being open. `done` is told in this object's thread.
    void reach(const Path& in, std::shared_ptr<const SmbLogin> login,
               std::function<void(std::optional<Error>)> done);
    bool isReaching() const { return m_reaching.isRunning(); }
    void cancelReaching() { m_reaching.cancel(); }

    /// The folders of the share, while it is reached.
    const std::optional<RetestFolders>& share() const { return m_share; }
    void letGo();

    /// The folder IN of a share that files were moved to before; empty where none were.
    Path shareOfJournal() const;

    /// Reads the journal again.
    void refresh();

    /// Null until the journal was read.
    std::shared_ptr<const RetestSnapshot> snapshot() const { return m_snapshot; }
    const std::optional<Error>& journalError() const { return m_journalError; }

    /// The journal as it stands now, also while files are moved; null until it was read.
    const RetestJournal* journal() const;
    bool isUnfinished() const { return m_snapshot && m_snapshot->journal.unfinished().has_value(); }

    // ---- the plan

    /// Plans anew where what it rests on has changed; null until it is there.
    void plan(const MendedCauses& mended);
    std::shared_ptr<const RetestPlan> planned() const { return m_plan; }
    const std::optional<Error>& planError() const { return m_planError; }
    bool isPlanning() const { return m_planning.isRunning(); }

    /// A file that nobody knows to have failed is taken into the plan.
    void ask(const QString& name);
    const QStringList& asked() const { return m_asked; }

    // ---- deeds

    void putBack(const std::vector<PlannedMove>& files);
    void setAside(const std::vector<PlannedMove>& files);
    /// Queue.dat of IMCDATA, which is planned by planQueue().
    void setQueueAside(const PlannedMove& queue);
    void resume();
    void undo();

    /// Ends the deed after the file that is being moved.
    void cancel();

    bool isBusy() const { return m_moving.isRunning(); }
    bool isCancelling() const { return m_stop.stop_requested(); }
    RetestDeed deed() const { return m_end.deed; }
    JobProgress progress() const { return m_moving.progress(); }

    /// How the last deed ended; nothing before the first, and while one is under way.
    std::optional<RetestEnd> end() const { return m_ended ? std::optional(m_end) : std::nullopt; }
    void forgetEnd();

    /// What lies in IN, the oldest first.
    void listIn();
    std::shared_ptr<const RetestPlan> aside() const { return m_aside; }
    const std::optional<Error>& asideError() const { return m_asideError; }

    // ---- the service, and what becomes of the files

    /// Notes in the journal that it was started, where that is known and not noted yet.
    void noteService();

    /// Files that are watched, with where they stand in the journal; empty where none is put back.
    struct Watched
    {
        qint64 batch = 0;
        qint64 file = 0;
        WatchedFile what;
        std::optional<RetestVerdict> noted;
    };
    const std::vector<Watched>& watched() const { return m_watched; }
    const std::vector<WatchedVerdict>& verdicts() const { return m_watch.verdicts(); }
    const std::vector<Event>& stops() const { return m_watch.stops(); }

    bool isWatching() const { return m_watching; }
    void setWatching(bool watching);
    void lookNow();
    bool isLooking() const { return m_looking.isRunning(); }
    qint64 looks() const { return m_looks; } ///< since the watching began
    const std::optional<Error>& lookError() const { return m_lookError; }
    qint64 nextInterval() const { return m_interval; }
    bool hasFreshLog() const;
    bool hasWaitedEnough() const { return m_quiet >= m_tools.fairTime; }

    TestVerdict verdict() const;

    /// Whether anything is under way in the background.
    bool isAtWork() const;

    /// Whether the service is known to have been started since files were put back.
    bool isServiceRunning() const;

    /// A file's name as the walkthrough asks for it: as the event has it.
    QString itemOfFile(const QString& name) const;

Q_SIGNALS:
    void changed();    ///< whatever of it
    void progressed(); ///< of a deed

private:
    struct Logs;
    struct Ran;
    struct Look;
    /// `events` that bear on the retest and are there before; `known`: whether a log was read for them.
    using Deed = std::function<Expected<RetestCounts>(Retest&, const std::vector<Event>& events, bool known)>;

    RetestSurroundings surroundings(const StopToken& stop, const Progress& progress) const;
    void forgetFolders();
    void begin(RetestDeed deed, const QJsonObject& data, Deed act);
    void setAsideFrom(const Path& folder, const std::vector<PlannedMove>& files);
    void finish(Expected<Ran> ran);
    void follow();
    void noteEnd();
    void forgetAnswers();
    void take(RetestSnapshot snapshot);
    void makeWatch();
    QStringList knownStops() const;
    void schedule();
    void look();
    void takeLook(Look look);
    LogSources logSources() const;
    void reset();

    CaseSession& m_session;
    RetestTools m_tools;
    Path m_place;
    std::shared_ptr<const RetestSnapshot> m_snapshot;
    std::optional<Error> m_journalError;
    std::optional<RetestJournal> m_live; ///< while files are moved
    Job m_reading;

    std::optional<RetestFolders> m_share;
    std::shared_ptr<const SmbLogin> m_login;
    Job m_reaching;

    std::shared_ptr<const RetestPlan> m_plan;
    std::optional<Error> m_planError;
    QByteArray m_planKey; ///< what the plan rests on
    MendedCauses m_mended;
    QStringList m_asked;
    Job m_planning;

    std::shared_ptr<const RetestPlan> m_aside;
    std::optional<Error> m_asideError;
    Job m_listing;

    Job m_moving;
    StopSource m_stop;
    RetestEnd m_end;
    bool m_ended = false;
    Job m_noting;

    std::vector<Watched> m_watched;
    RetestWatch m_watch{{}};
    std::shared_ptr<Logs> m_logs;
    QDateTime m_newestBefore; ///< of the logs, when the last batch was put back
    bool m_wantsWatch = true;
    bool m_watching = false;
    Job m_looking;
    QTimer m_nextLook;
    qint64 m_lastLook = 0; ///< by the steady clock; 0 = none since the watching began
    qint64 m_looks = 0;
    qint64 m_interval = 0;
    qint64 m_quiet = 0; ///< ms for which none of the files was left to be taken
    std::optional<Error> m_lookError;
    QDateTime m_newest; ///< of the logs that were read again
};

} // namespace ims
