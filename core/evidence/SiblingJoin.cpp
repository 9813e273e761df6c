#include "core/evidence/SiblingJoin.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 companionSeconds = 60;

/// The events of one kind and name, as indexes.
struct Group
{
    size_t newest = 0;
    qint64 count = 0;
    QDateTime first;
};

using Groups = std::map<std::pair<quint16, QString>, Group>;

/// What an event prints, however the log carries it. Where only the number is known, nothing.
QString textOf(const Event& event)
{
    return event.description.value_or(QString()) + u' ' + event.strings.join(u' ');
}

void addTo(Groups& groups, quint16 kind, const std::vector<Event>& events, size_t i)
{
    const Event& event = events.at(i);
    Group& group = groups[{kind, spoolNameKey(spoolFileName(event))}];
    const Event& known = events.at(group.newest);
    const bool first = group.count == 0;
    if (first || (known.stated && !event.stated) || (known.stated == event.stated && event.time.isValid()))
        group.newest = i;
    if (event.time.isValid() && (!group.first.isValid() || event.time < group.first))
        group.first = event.time;
    ++group.count;
}

/// The times of what names a message, sorted: 4117s and siblings.
std::vector<QDateTime> namingTimes(const std::vector<Event>& events, const OutcomeCatalogue& outcomes)
{
    std::vector<QDateTime> times;
    for (const Event& event : events) {
        const quint16 number = siblingKind(event, outcomes);
        const SiblingKind* kind = outcomes.find(number);
        if (event.time.isValid() && (isFailure(event) || (kind && !kind->namesNoFile)))
            times.push_back(event.time);
    }
    return times; // as sorted as the events
}

bool isNear(const std::vector<QDateTime>& times, const QDateTime& time)
{
    const auto it = std::lower_bound(times.begin(), times.end(), time.addSecs(-companionSeconds));
    return time.isValid() && it != times.end() && *it <= time.addSecs(companionSeconds);
}

Seen seenIf(bool looked, bool there)
{
    if (there)
        return Seen::Yes;
    return looked ? Seen::No : Seen::NotLooked;
}

void lookFor(Sibling& sibling, const std::vector<ArchivedFile>& files,
             const ArchiveAvailability& availability)
{
    if (!isSafeFileName(sibling.name))
        return;
    const bool whole = availability.any && !availability.unlisted && availability.allRead;
    sibling.inArchive = seenIf(whole, findFile(files, sibling.name) >= 0);
    sibling.inIn = seenIf(availability.inListed, availability.inNames.contains(spoolNameKey(sibling.name)));
}

} // namespace

quint16 siblingKind(const Event& event, const OutcomeCatalogue& outcomes)
{
    if (event.source.compare("MSExchangeIMC"_L1, Qt::CaseInsensitive) != 0)
        return 0;
    const quint16 number = event.id();
    for (const SiblingKind& kind : outcomes.siblings()) {
        const auto& numbers = kind.misprintedAs;
        if (std::find(numbers.begin(), numbers.end(), number) != numbers.end() &&
            textOf(event).contains(kind.words, Qt::CaseInsensitive))
            return kind.event;
    }
    return outcomes.find(number) ? number : 0;
}

QSet<QString> siblingNames(const std::vector<Event>& events, const OutcomeCatalogue& outcomes)
{
    QSet<QString> names;
    for (const Event& event : events) {
        const QString name = siblingKind(event, outcomes) != 0 ? spoolFileName(event) : QString();
        if (isSafeFileName(name))
            names.insert(spoolNameKey(name));
    }
    return names;
}

std::vector<Sibling> joinSiblings(const std::vector<Event>& events, const std::vector<ArchivedFile>& files,
                                  const ArchiveAvailability& availability, const OutcomeCatalogue& outcomes)
{
    const std::vector<QDateTime> naming = namingTimes(events, outcomes);
    Groups groups;
    for (size_t i = 0; i < events.size(); ++i) {
        const SiblingKind* kind = outcomes.find(siblingKind(events.at(i), outcomes));
        if (kind && !(kind->namesNoFile && isNear(naming, events.at(i).time)))
            addTo(groups, kind->event, events, i);
    }
    const QSet<QString> failed = failedNames(events);
    std::vector<std::pair<size_t, Sibling>> found;
    for (const auto& [key, group] : groups) {
        Sibling sibling;
        sibling.kind = key.first;
        sibling.event = events.at(group.newest);
        sibling.name = spoolFileName(sibling.event);
        sibling.count = group.count;
        sibling.first = group.first;
        sibling.alsoFailed = failed.contains(spoolNameKey(sibling.name));
        lookFor(sibling, files, availability);
        found.emplace_back(group.newest, std::move(sibling));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::stable_partition(found.begin(), found.end(),
                          [](const auto& entry) { return entry.second.event.time.isValid(); });
    std::vector<Sibling> siblings;
    siblings.reserve(found.size());
    for (auto& entry : found)
        siblings.push_back(std::move(entry.second));
    return siblings;
}

std::vector<SiblingGroup> siblingGroups(const std::vector<Sibling>& siblings)
{
    std::vector<SiblingGroup> groups;
    const auto& outcomes = OutcomeCatalogue::builtIn();
    for (const Sibling& sibling : siblings) {
        const SiblingKind* kind = outcomes ? outcomes->find(sibling.kind) : nullptr;
        if (!kind)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [kind](const SiblingGroup& known) { return known.kind == kind; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {kind, {}});
        group->siblings.push_back(&sibling);
    }
    return groups;
}

} // namespace ims
