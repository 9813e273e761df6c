#pragma once

#include "core/eventlog/Event.h"
#include "core/retest/MoveFolder.h"
#include "core/retest/RetestJournal.h"

namespace ims {

/// By what an event is known again when a log is read later: its record and time. Not its place in time:
/// clocks are set.
QString eventKey(const Event& event);

/// Whether an event is among those of these keys. The zone of a text log's times may have been stated
/// otherwise then.
bool isKnownEvent(const Event& event, const QStringList& keys);

/// Whether an event tells that the service or the store broke down over a message: 4116, 4102, 4182, 3039 (KB
/// Q169686, Q232279, Q293288). No further file is put back after one.
bool isStopEvent(const Event& event);

/// The keys of the stop events among these, at most the 1,000 newest.
QStringList stopKeys(const std::vector<Event>& events);

/// The keys of those stop events among these that were there before the batch: as its journal names them; by
/// time where no log was looked into then, so by two clocks (inferred).
QStringList stopsBefore(const RetestBatch& batch, const std::vector<Event>& events);

/// The keys of those events among these that name the file (4117, 4118, 4120, 4132, 4182 of the service and
/// the store's companions), at most the 200 newest.
QStringList eventsNaming(const QString& name, const std::vector<Event>& events);

/// A file that was put back.
struct WatchedFile
{
    QString name;
    qint64 size = 0;
    QStringList knownEvents;
    bool eventsKnown = false; ///< whether a log was looked into before it was put back
    QDateTime moved = {}; ///< where none was: later events count as new, by this machine's clock (inferred)
};

/// One look at the server.
struct ServerLook
{
    std::optional<std::vector<MoveEntry>> in;      ///< nothing where IN could not be listed
    std::optional<std::vector<MoveEntry>> archive; ///< nothing where ARCHIVE could not be listed
    std::vector<Event> events;                     ///< of the logs as they are now, old ones too
    bool logRead = false;                          ///< whether there was a log to be read
    qint64 running = 0; ///< milliseconds for which the service has run since the last look, by a clock that
                        ///< nobody sets; negative ones count as none
};

struct WatchedVerdict
{
    RetestVerdict verdict = RetestVerdict::Waiting;
    Message why;

    friend bool operator==(const WatchedVerdict&, const WatchedVerdict&) = default;
};

/// What a retest has shown as a whole.
enum class RetestOutcome {
    Waiting,
    Good,        ///< all were taken, none came back
    Bad,         ///< one failed again or is stuck, or the service broke down
    Undetermined ///< more is to be asked: a fresh log, a tracking log, the recipient's word
};

/// Follows the files that were put back, look by look. Knows neither clock nor disk: the same looks give the
/// same verdicts.
class RetestWatch
{
public:
    /// So long a file may lie in IN of a running service before it counts as stuck.
    static constexpr qint64 patience = qint64(15) * 60 * 1'000; ///< milliseconds

    /// `knownStops`: keys of the stop events (isStopEvent) that were there before.
    explicit RetestWatch(std::vector<WatchedFile> files, QStringList knownStops = {});

    void look(const ServerLook& look);

    /// In the order of the files.
    const std::vector<WatchedVerdict>& verdicts() const { return m_verdicts; }

    /// Stop events that came since, by time: nothing more is put back.
    const std::vector<Event>& stops() const { return m_stops; }

    RetestOutcome outcome() const;

private:
    WatchedVerdict judge(size_t index, const ServerLook& look) const;
    void takeStops(const ServerLook& look);

    std::vector<WatchedFile> m_files;
    QStringList m_knownStops;
    std::vector<WatchedVerdict> m_verdicts;
    std::vector<Event> m_stops;
    qint64 m_running = 0;
};

} // namespace ims
