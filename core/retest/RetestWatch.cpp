#include "core/retest/RetestWatch.h"

#include "core/retest/FileMover.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostKeys = 200;
constexpr qsizetype mostStops = 1'000;    // a line of the journal holds them
constexpr qint64 widestZone = 14 * 3'600; // seconds
constexpr qint64 zoneStep = 15 * 60;      // seconds

bool isFailure(const Event& event)
{
    return event.is("MSExchangeIMC"_L1, 4117) || event.is("MSExchangeIMC"_L1, 4132);
}

bool isRetryEvent(const Event& event)
{
    return event.is("MSExchangeIMC"_L1, 4182);
}

/// Whether two times stand for one moment as far as the log's form tells; `otherZone`: also where the log's
/// zone may have been stated otherwise.
bool isSameTime(const Event& event, const QDateTime& known, bool otherZone)
{
    if (!event.time.isValid() || !known.isValid())
        return !event.time.isValid() && !known.isValid();
    const qint64 apart = std::abs(known.secsTo(event.time));
    const qint64 grain = std::max(event.timeGrain, 1);
    return apart < grain || (otherZone && event.timeBasis != TimeBasis::Utc && apart <= 2 * widestZone &&
                             apart % zoneStep < grain);
}

const MoveEntry* entryOf(const std::vector<MoveEntry>& listing, const QString& name)
{
    const QString wanted = foldedName(name);
    const auto found = std::find_if(listing.begin(), listing.end(),
                                    [&](const MoveEntry& entry) { return foldedName(entry.name) == wanted; });
    return found == listing.end() ? nullptr : &*found;
}

WatchedVerdict verdict(RetestVerdict verdict, const char* why)
{
    return {verdict, Message(why)};
}

WatchedVerdict failedAgain()
{
    return verdict(RetestVerdict::FailedAgain, QT_TRANSLATE_NOOP("ims", "a new event 4117 names it"));
}

WatchedVerdict backInArchive(bool logRead)
{
    return logRead
               ? verdict(RetestVerdict::Undetermined,
                         QT_TRANSLATE_NOOP("ims",
                                           "it is in ARCHIVE again, where delivered mail is kept too, and "
                                           "no new event names it: ask the recipient, or read a log "
                                           "that was copied later"))
               : verdict(RetestVerdict::Undetermined,
                         QT_TRANSLATE_NOOP("ims", "it is in ARCHIVE again, where delivered mail is kept too: "
                                                  "name a fresh log, or ask the recipient"));
}

} // namespace

QString eventKey(const Event& event)
{
    return u"%1@%2"_s.arg(event.record ? QString::number(*event.record) : u"-"_s,
                          event.time.isValid() ? event.time.toUTC().toString(Qt::ISODate) : u"-"_s);
}

bool isKnownEvent(const Event& event, const QStringList& keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
        const QString record = key.section(u'@', 0, 0);
        const bool numbered = event.record && record != "-"_L1;
        if (numbered && record != QString::number(*event.record))
            return false;
        return isSameTime(event, QDateTime::fromString(key.section(u'@', 1), Qt::ISODate), numbered);
    });
}

bool isStopEvent(const Event& event)
{
    return event.is("MSExchangeIMC"_L1, 4116) || event.is("MSExchangeIMC"_L1, 4102) ||
           event.is("MSExchangeIMC"_L1, 4182) || event.is("MSExchangeIMC"_L1, 3039);
}

QStringList stopKeys(const std::vector<Event>& events)
{
    QStringList keys;
    for (auto event = events.rbegin(); event != events.rend() && keys.size() < mostStops; ++event) {
        if (isStopEvent(*event))
            keys.append(eventKey(*event));
    }
    return keys;
}

QStringList stopsBefore(const RetestBatch& batch, const std::vector<Event>& events)
{
    if (batch.knownStops && batch.knownStops->size() < mostStops)
        return *batch.knownStops;
    QStringList keys = batch.knownStops.value_or(QStringList());
    for (const Event& event : events) {
        if (isStopEvent(event) && (!event.time.isValid() || event.time <= batch.begun))
            keys.append(eventKey(event));
    }
    return keys;
}

QStringList eventsNaming(const QString& name, const std::vector<Event>& events)
{
    const QString wanted = foldedName(name);
    QStringList keys;
    for (auto event = events.rbegin(); event != events.rend() && keys.size() < mostKeys; ++event) {
        if ((isFailure(*event) || isRetryEvent(*event)) && foldedName(spoolFileName(*event)) == wanted)
            keys.append(eventKey(*event));
    }
    return keys;
}

RetestWatch::RetestWatch(std::vector<WatchedFile> files, QStringList knownStops)
    : m_files(std::move(files))
    , m_knownStops(std::move(knownStops))
    , m_verdicts(m_files.size())
{
}

void RetestWatch::look(const ServerLook& look)
{
    m_running += std::max<qint64>(look.running, 0);
    takeStops(look);
    for (size_t i = 0; i < m_files.size(); ++i)
        m_verdicts.at(i) = judge(i, look);
}

void RetestWatch::takeStops(const ServerLook& look)
{
    for (const Event& event : look.events) {
        if (!isStopEvent(event) || isKnownEvent(event, m_knownStops))
            continue;
        m_knownStops.append(eventKey(event));
        m_stops.push_back(event);
    }
}

WatchedVerdict RetestWatch::judge(size_t index, const ServerLook& look) const
{
    const WatchedFile& file = m_files.at(index);
    const WatchedVerdict& before = m_verdicts.at(index);
    if (before.verdict == RetestVerdict::FailedAgain || !look.in)
        return before; // what could not be looked at has not changed
    bool failed = false;
    bool retried = false;
    const QString wanted = foldedName(file.name);
    for (const Event& event : look.events) {
        if (!(isFailure(event) || isRetryEvent(event)) || foldedName(spoolFileName(event)) != wanted)
            continue;
        const bool isNew = file.eventsKnown ? !isKnownEvent(event, file.knownEvents)
                                            : event.time.isValid() && event.time > file.moved;
        failed = failed || (isNew && isFailure(event));
        retried = retried || (isNew && isRetryEvent(event));
    }
    const MoveEntry* in = entryOf(*look.in, file.name);
    if (in && in->kind == EntryKind::File && in->size == file.size) {
        if (retried)
            return verdict(RetestVerdict::Stuck,
                           QT_TRANSLATE_NOOP("ims",
                                             "a new event 4182 names it: the service gave up and would "
                                             "try it again at each start (KB Q232279)"));
        if (m_running >= patience)
            return verdict(RetestVerdict::Stuck,
                           QT_TRANSLATE_NOOP("ims",
                                             "it has been in IN for a quarter of an hour or longer while "
                                             "the service was running"));
        return verdict(RetestVerdict::Waiting, QT_TRANSLATE_NOOP("ims", "it is in IN"));
    }
    if (failed)
        return failedAgain();
    if (!look.archive)
        return before.verdict == RetestVerdict::Waiting || before.verdict == RetestVerdict::Stuck
                   ? verdict(RetestVerdict::Undetermined,
                             QT_TRANSLATE_NOOP("ims", "it is gone from IN, but ARCHIVE cannot be read"))
                   : before;
    if (entryOf(*look.archive, file.name))
        return backInArchive(look.logRead);
    return verdict(RetestVerdict::Taken,
                   QT_TRANSLATE_NOOP("ims", "the service has taken it in; whether it was delivered, the "
                                            "recipient can tell"));
}

RetestOutcome RetestWatch::outcome() const
{
    const auto any = [&](RetestVerdict wanted) {
        return std::any_of(m_verdicts.begin(), m_verdicts.end(),
                           [&](const WatchedVerdict& one) { return one.verdict == wanted; });
    };
    if (!m_stops.empty() || any(RetestVerdict::FailedAgain) || any(RetestVerdict::Stuck))
        return RetestOutcome::Bad;
    if (any(RetestVerdict::Waiting))
        return RetestOutcome::Waiting;
    return any(RetestVerdict::Undetermined) ? RetestOutcome::Undetermined : RetestOutcome::Good;
}

} // namespace ims
