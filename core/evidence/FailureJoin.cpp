#include "core/evidence/FailureJoin.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/evidence/EventSelection.h"
#include "core/evidence/TrackingLog.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 burstSeconds = 60;
constexpr size_t mostCompanions = 100;

/// The events of a log ordered for look-ups; indexes into the vector of events.
struct EventIndex
{
    QHash<QString, std::vector<size_t>> byName;
    std::vector<size_t> burst; ///< by time; those that explain failures and name no spool file
};

EventIndex indexOf(const std::vector<Event>& events)
{
    EventIndex index;
    for (size_t i = 0; i < events.size(); ++i) {
        const QString name = spoolFileName(events.at(i));
        if (!name.isEmpty())
            index.byName[spoolNameKey(name)].push_back(i);
        else if (events.at(i).time.isValid() && explainsFailures(events.at(i)))
            index.burst.push_back(i);
    }
    return index;
}

void addBurst(const std::vector<Event>& events, const std::vector<size_t>& burst, const Event& failure,
              std::vector<size_t>& companions)
{
    if (!failure.time.isValid())
        return;
    const QDateTime from = failure.time.addSecs(-burstSeconds);
    const QDateTime to = failure.time.addSecs(burstSeconds);
    auto it = std::lower_bound(burst.begin(), burst.end(), from, [&events](size_t i, const QDateTime& time) {
        return events.at(i).time < time;
    });
    for (; it != burst.end() && events.at(*it).time <= to && companions.size() < mostCompanions; ++it)
        companions.push_back(*it);
}

void addCompanions(const std::vector<Event>& events, const EventIndex& index, size_t own, Failure& failure)
{
    std::vector<size_t> companions;
    const auto named =
        failure.name.isEmpty() ? index.byName.end() : index.byName.find(spoolNameKey(failure.name));
    if (named != index.byName.end()) {
        // From the newest on: of a file that fails again and again the last rounds matter.
        for (auto it = named->rbegin(); it != named->rend() && companions.size() < mostCompanions / 2; ++it) {
            const Event& event = events.at(*it);
            if (!failure.received && event.is("MSExchangeIMC"_L1, 2002))
                failure.received = event;
            if (*it != own)
                companions.push_back(*it);
        }
    }
    addBurst(events, index.burst, failure.event, companions);
    std::sort(companions.begin(), companions.end());
    for (const size_t i : companions)
        failure.companions.push_back(events.at(i));
}

std::vector<ArchivedFile>::const_iterator firstNamed(const std::vector<ArchivedFile>& files,
                                                     const QString& key)
{
    return std::lower_bound(
        files.begin(), files.end(), key,
        [](const ArchivedFile& file, const QString& wanted) { return spoolNameKey(file.name) < wanted; });
}

/// The other files that bear a file's name but for its case.
QStringList twinsOf(const std::vector<ArchivedFile>& files, qsizetype file)
{
    QStringList twins;
    const QString& taken = files.at(static_cast<size_t>(file)).name;
    const QString key = spoolNameKey(taken);
    for (auto it = firstNamed(files, key); it != files.end() && spoolNameKey(it->name) == key; ++it) {
        if (it->name != taken)
            twins.append(it->name);
    }
    return twins;
}

Message whyMissing(const QString& name, const ArchiveAvailability& availability)
{
    if (name.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "The event names no spool file."));
    if (!isSafeFileName(name))
        return Message(
            QT_TRANSLATE_NOOP("ims", "The event's name is no plain file name, so it was not looked up."));
    if (availability.unlisted)
        return Message(QT_TRANSLATE_NOOP(
            "ims", "IN\\ARCHIVE could not be listed, so it is not known whether the file is there."));
    if (!availability.any)
        return Message(QT_TRANSLATE_NOOP(
            "ims", "No IN\\ARCHIVE folder was found or named, so the file could not be looked up."));
    return Message(QT_TRANSLATE_NOOP(
        "ims", "There is no file of this name in IN\\ARCHIVE: it may have been moved back to IN, "
               "deleted, or not copied."));
}

/// The newest 4117 of each name, in the order of their times; one that was read out only where no log has
/// one: its time may be misheard, and nothing is known of what was logged around it.
std::vector<size_t> newestPerName(const std::vector<Event>& events)
{
    QHash<QString, size_t> newest;
    for (size_t i = 0; i < events.size(); ++i) {
        if (!isFailure(events.at(i)))
            continue;
        const Event& event = events.at(i);
        QString key = spoolNameKey(spoolFileName(event));
        if (key.isEmpty() && event.stated)
            key = u'\n' + event.log; // the name was not read out: another message for all that is known
        const auto known = newest.constFind(key);
        const Event* other = known == newest.constEnd() ? nullptr : &events.at(*known);
        if (!other || (other->stated && !event.stated) ||
            (other->stated == event.stated && event.time.isValid()))
            newest.insert(key, i);
    }
    std::vector<size_t> order(newest.cbegin(), newest.cend());
    std::sort(order.begin(), order.end());
    return order;
}

QByteArray messageIdOf(const ArchivedFile& file)
{
    const HeaderField* field = file.spool ? file.spool->header("Message-ID"_L1) : nullptr;
    return field ? messageIdKey(field->value) : QByteArray();
}

QByteArray mtsIdOf(const ArchivedFile& file)
{
    return file.spool && file.spool->envelope ? mtsIdKey(file.spool->envelope->mtsId) : QByteArray();
}

} // namespace

bool isFailure(const Event& event)
{
    return event.is("MSExchangeIMC"_L1, 4117);
}

QSet<QString> failedNames(const std::vector<Event>& events)
{
    QSet<QString> names;
    for (const Event& event : events) {
        const QString name = isFailure(event) ? spoolFileName(event) : QString();
        if (isSafeFileName(name))
            names.insert(spoolNameKey(name));
    }
    return names;
}

std::vector<Failure> joinFailures(const std::vector<Event>& events, const std::vector<ArchivedFile>& files,
                                  const ArchiveAvailability& availability)
{
    const EventIndex index = indexOf(events);
    std::vector<Failure> failures;
    for (const size_t i : newestPerName(events)) {
        Failure failure;
        failure.event = events.at(i);
        failure.name = spoolFileName(failure.event);
        failure.file = isSafeFileName(failure.name) ? findFile(files, failure.name) : -1;
        if (failure.file < 0)
            failure.missingWhy = whyMissing(failure.name, availability);
        else
            failure.twins = twinsOf(files, failure.file);
        addCompanions(events, index, i, failure);
        failures.push_back(std::move(failure));
    }
    std::reverse(failures.begin(), failures.end());
    std::stable_partition(failures.begin(), failures.end(),
                          [](const Failure& failure) { return failure.event.time.isValid(); });
    return failures;
}

qsizetype findFile(const std::vector<ArchivedFile>& files, const QString& name)
{
    const QString key = spoolNameKey(name);
    auto found = files.end();
    for (auto it = firstNamed(files, key); it != files.end() && spoolNameKey(it->name) == key; ++it) {
        if (it->name == name)
            return it - files.begin();
        if (found == files.end())
            found = it;
    }
    return found == files.end() ? -1 : found - files.begin();
}

QList<Message> notesOnTwins(const std::vector<Failure>& failures, const std::vector<ArchivedFile>& files)
{
    constexpr qsizetype mostNotes = 20;
    QList<Message> notes;
    for (const Failure& failure : failures) {
        if (failure.twins.isEmpty() || notes.size() == mostNotes)
            continue;
        const QString& taken = files.at(static_cast<size_t>(failure.file)).name;
        notes.append(Message(
            QT_TRANSLATE_NOOP("ims",
                              "The failed message “%1” was looked for without regard to case: “%2” was "
                              "taken for it, not “%3”."),
            {failure.name, taken, failure.twins.join(u"”, “"_s)}));
    }
    return notes;
}

QSet<QByteArray> trackingKeys(const std::vector<ArchivedFile>& files)
{
    QSet<QByteArray> keys;
    for (const ArchivedFile& file : files)
        keys << messageIdOf(file) << mtsIdOf(file);
    keys.remove({});
    return keys;
}

void settleStates(std::vector<ArchivedFile>& files, const std::vector<Failure>& failures,
                  const std::vector<TrackedDelivery>& deliveries)
{
    QSet<QByteArray> delivered;
    for (const TrackedDelivery& delivery : deliveries)
        delivered << mtsIdKey(delivery.messageId) << messageIdKey(delivery.messageId)
                  << messageIdKey(delivery.remoteId);
    delivered.remove({});
    QHash<QByteArray, int> bearers;
    for (const ArchivedFile& file : files)
        ++bearers[messageIdOf(file)];
    for (ArchivedFile& file : files) {
        const QByteArray messageId = messageIdOf(file);
        const bool proven = delivered.contains(mtsIdOf(file)) ||
                            (bearers.value(messageId) == 1 && delivered.contains(messageId));
        file.state = proven ? ArchiveState::Delivered : ArchiveState::Undetermined;
    }
    for (const Failure& failure : failures) {
        if (failure.file >= 0)
            files.at(static_cast<size_t>(failure.file)).state = ArchiveState::Failed;
    }
}

void addStatedFailures(std::vector<Failure>& failures, std::vector<ArchivedFile>& files,
                       const std::vector<Path>& named)
{
    const std::set<Path> wanted(named.begin(), named.end());
    for (qsizetype i = 0; i < std::ssize(files); ++i) {
        ArchivedFile& file = files.at(static_cast<size_t>(i));
        if (!wanted.contains(file.path) || file.state != ArchiveState::Undetermined)
            continue;
        file.state = ArchiveState::Failed;
        Failure failure;
        failure.stated = true;
        failure.name = file.name;
        failure.file = i;
        failures.push_back(std::move(failure));
    }
}

} // namespace ims
