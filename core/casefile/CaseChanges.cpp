#include "core/casefile/CaseChanges.h"

#include "core/base/Json.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

using Texts = QMap<QString, QString>;

class Changes
{
public:
    void add(const QString& what, QJsonObject data)
    {
        m_entries.push_back({0, {}, {}, what, std::move(data)});
    }

    std::vector<JournalEntry> take() { return std::move(m_entries); }

private:
    std::vector<JournalEntry> m_entries;
};

constexpr std::array<std::pair<const char*, QString CaseRecord::*>, 13> facts{
    {{"ticket", &CaseRecord::ticket},
     {"caller", &CaseRecord::caller},
     {"phone", &CaseRecord::phone},
     {"symptom", &CaseRecord::symptom},
     {"began", &CaseRecord::began},
     {"affected", &CaseRecord::affected},
     {"tried", &CaseRecord::tried},
     {"clock", &CaseRecord::clock},
     {"services", &CaseRecord::services},
     {"server", &CaseRecord::server},
     {"serverVersion", &CaseRecord::serverVersion},
     {"dateOrder", &CaseRecord::dateOrder},
     {"timeZone", &CaseRecord::timeZone}}};

void addFacts(const CaseRecord& before, const CaseRecord& after, Changes& changes)
{
    const auto add = [&changes](const char* name, const QString& from, const QString& to) {
        if (from != to)
            changes.add(u"fact"_s,
                        {{u"name"_s, QString::fromLatin1(name)}, {u"before"_s, from}, {u"value"_s, to}});
    };
    for (const auto& [name, fact] : facts)
        add(name, before.*fact, after.*fact);
    add("software", before.software.join(u", "_s), after.software.join(u", "_s));
}

/// Notes grow letter by letter: what was put in and taken out, and where.
void addNotes(const QString& before, const QString& after, Changes& changes)
{
    if (before == after)
        return;
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [c, d] = std::mismatch(before.rbegin(), std::make_reverse_iterator(a), after.rbegin(),
                                      std::make_reverse_iterator(b));
    const qsizetype at = a - before.begin();
    const qsizetype tail = c - before.rbegin();
    changes.add(u"notes"_s, {{u"at"_s, at},
                             {u"removed"_s, before.sliced(at, before.size() - tail - at)},
                             {u"added"_s, after.sliced(at, after.size() - tail - at)}});
}

/// `keyOf` gives what makes an item the same one.
template <class Item, class Key, class Describe>
void addListed(const std::vector<Item>& before, const std::vector<Item>& after, const QString& added,
               const QString& removed, Key keyOf, Describe describe, Changes& changes)
{
    if (before == after)
        return;
    const auto keysOf = [&](const std::vector<Item>& items) {
        std::set<decltype(keyOf(items.front()))> keys;
        for (const Item& item : items)
            keys.insert(keyOf(item));
        return keys;
    };
    const auto then = keysOf(before);
    const auto now = keysOf(after);
    for (const Item& item : before) {
        if (!now.contains(keyOf(item)))
            changes.add(removed, describe(item));
    }
    for (const Item& item : after) {
        if (!then.contains(keyOf(item)))
            changes.add(added, describe(item));
    }
}

Path keyOfInput(const Path& path)
{
    return path;
}

auto keyOfEvent(const StatedEvent& event)
{
    return std::tuple(event.source, event.id, event.time.toMSecsSinceEpoch(), event.computer, event.spoolFile,
                      event.text);
}

auto keyOfKept(const KeptFile& file)
{
    return std::tuple(file.source, file.copy, file.sha256);
}

auto keyOfRow(const StatedRow& row)
{
    return std::tuple(row.domain, row.mime, row.nonMime);
}

QJsonObject describeRow(const StatedRow& row)
{
    return {{u"domain"_s, row.domain}, {u"mime"_s, row.mime}, {u"nonMime"_s, row.nonMime}};
}

auto keyOfServiceAct(const ServiceAct& act)
{
    return std::tuple(act.at.toMSecsSinceEpoch(), act.what);
}

/// Only ever added to; what fell out at the front for want of room is no act.
void addServiceActs(const std::vector<ServiceAct>& before, const std::vector<ServiceAct>& after,
                    Changes& changes)
{
    const auto isNew = [&](const ServiceAct& act) {
        return std::none_of(before.begin(), before.end(), [&](const ServiceAct& old) {
            return keyOfServiceAct(old) == keyOfServiceAct(act);
        });
    };
    for (const ServiceAct& act : after) {
        if (isNew(act))
            changes.add(u"service-act"_s, serviceActJson(act));
    }
}

QJsonObject describeInput(const Path& path)
{
    return {{u"path"_s, displayName(path)}};
}

QJsonObject describeEvent(const StatedEvent& event)
{
    return {{u"source"_s, event.source},
            {u"id"_s, event.id},
            {u"time"_s, jsonTime(event.time)},
            {u"spoolFile"_s, event.spoolFile}};
}

QJsonObject describeKept(const KeptFile& file)
{
    QJsonObject data{{u"source"_s, displayName(file.source)},
                     {u"size"_s, file.size},
                     {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}};
    if (file.copy.isEmpty())
        data.insert("why"_L1, file.why);
    else
        data.insert("copy"_L1, file.copy);
    return data;
}

/// By which of the technician's acts the answers changed.
QString actOf(const WalkthroughRecord& before, const WalkthroughRecord& after)
{
    if (after.redo.size() > before.redo.size())
        return u"undo"_s;
    if (!before.redo.empty() && after.redo.size() + 1 == before.redo.size() &&
        before.redo.back().answers == after.now.answers)
        return u"redo"_s;
    return {};
}

void addTexts(const Texts& before, const Texts& after, const QString& given, const QString& takenBack,
              const QString& key, const QString& value, const QString& act, Changes& changes)
{
    const auto add = [&](const QString& what, QJsonObject data) {
        if (!act.isEmpty())
            data.insert("act"_L1, act);
        changes.add(what, std::move(data));
    };
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            add(takenBack, {{key, it.key()}, {value, it.value()}});
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto was = before.constFind(it.key());
        if (was == before.cend())
            add(given, {{key, it.key()}, {value, it.value()}});
        else if (*was != it.value())
            add(given, {{key, it.key()}, {value, it.value()}, {u"before"_s, *was}});
    }
}

void addWalkthrough(const WalkthroughRecord& before, const WalkthroughRecord& after, Changes& changes)
{
    const QString act = actOf(before, after);
    addTexts(before.now.answers, after.now.answers, u"answered"_s, u"answer-taken-back"_s, u"question"_s,
             u"answer"_s, act, changes);
    addTexts(before.now.skipped, after.now.skipped, u"skipped"_s, u"skip-taken-back"_s, u"step"_s,
             u"reason"_s, act, changes);
}

void addLife(const CaseLife& before, const CaseLife& after, Changes& changes)
{
    if (before == after)
        return;
    QJsonObject data{{u"state"_s, idOf(after.state)},
                     {u"before"_s, idOf(before.state)},
                     {u"cause"_s, after.conclusion.cause}};
    if (after.followUp.isValid())
        data.insert("followUp"_L1, after.followUp.toString(Qt::ISODate));
    changes.add(u"state"_s, data);
}

constexpr std::array<std::pair<CaseState, const char*>, 5> states{{{CaseState::Open, "open"},
                                                                   {CaseState::Solved, "solved"},
                                                                   {CaseState::Workaround, "workaround"},
                                                                   {CaseState::Monitoring, "monitoring"},
                                                                   {CaseState::Escalated, "escalated"}}};

} // namespace

std::vector<JournalEntry> changesBetween(const CaseRecord& before, const CaseRecord& after)
{
    Changes changes;
    addFacts(before, after, changes);
    addListed(before.opened, after.opened, u"evidence-added"_s, u"evidence-removed"_s, keyOfInput,
              describeInput, changes);
    addListed(before.statedEvents, after.statedEvents, u"event-stated"_s, u"stated-event-removed"_s,
              keyOfEvent, describeEvent, changes);
    addListed(before.statedSettings, after.statedSettings, u"setting-stated"_s, u"stated-setting-removed"_s,
              keyOfRow, describeRow, changes);
    addListed(before.kept, after.kept, u"file-kept"_s, u"file-dropped"_s, keyOfKept, describeKept, changes);
    addWalkthrough(before.walkthrough, after.walkthrough, changes);
    addServiceActs(before.serviceActs, after.serviceActs, changes);
    addLife(before.life, after.life, changes);
    addNotes(before.notes, after.notes, changes);
    return changes.take();
}

QString idOf(CaseState state)
{
    const auto found =
        std::find_if(states.begin(), states.end(), [state](const auto& one) { return one.first == state; });
    return QString::fromLatin1(found->second);
}

std::optional<CaseState> caseStateOf(const QString& id)
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const auto& one) { return id == QLatin1StringView(one.second); });
    return found == states.end() ? std::nullopt : std::optional(found->first);
}

} // namespace ims
