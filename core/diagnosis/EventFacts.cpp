#include "core/base/Json.h"
#include "core/diagnosis/FactFunctions.h"
#include "core/evidence/EventSelection.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ims::fact {

namespace {

/// Companions lie within this many seconds of the failure (Failure::companions).
constexpr qint64 kBurstSeconds = 60;

QString hex8(quint32 word)
{
    return QString::number(word, 16).rightJustified(8, u'0');
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Whether the digits stand in a text on their own, not within a longer number; `0x` may precede them. No
/// pattern: it would be compiled anew for every companion of every failure.
bool holdsNumber(const QString& text, const QString& digits)
{
    for (qsizetype at = text.indexOf(digits, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(digits, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + digits.size();
        if ((at == 0 || !isHexDigit(text.at(at - 1))) && (end == text.size() || !isHexDigit(text.at(end))))
            return true;
    }
    return false;
}

/// Whether an event names an error code, written out (with or without 0x) or in its data.
bool namesCode(const Event& event, const QString& code)
{
    if (code.isEmpty() || holdsNumber(shownWords(event), code))
        return true;
    const std::optional<DataWords> words = dataWords(event);
    bool ok = false;
    const quint32 number = code.toUInt(&ok, 16);
    return ok && words && (words->hresult == number || words->location == number);
}

/// "MSExchangeIS" stands for "MSExchangeISPriv" and "MSExchangeIS Private" too, "DrWatson" for "Dr. Watson".
/// No pattern and no copy: it is asked for every companion of every failure.
bool sameSource(const Event& event, const QString& source)
{
    qsizetype matched = 0;
    for (const QChar c : event.source) {
        if (matched == source.size())
            return true;
        if (c.toCaseFolded() == source.at(matched).toCaseFolded())
            ++matched;
        else if (c != u'.' && c != u' ')
            return false;
    }
    return matched == source.size();
}

bool hasId(const Event& event, const QJsonArray& ids)
{
    if (ids.isEmpty())
        return true;
    return std::any_of(ids.begin(), ids.end(),
                       [&](const QJsonValue& id) { return id.toInt() == event.id(); });
}

/// An event that names another message says nothing about this one, however near it lies.
bool mayBelong(const Event& companion, const Failure& failure, bool mustNameIt)
{
    const QString name = spoolFileName(companion);
    if (name.isEmpty())
        return !mustNameIt;
    return name.compare(failure.name, Qt::CaseInsensitive) == 0;
}

/// Whether a companion lies on the wanted side of the failure; `order` is "before", "after" or empty.
bool inOrder(const Event& companion, const Event& failure, const QString& order)
{
    if (order.isEmpty())
        return true;
    const bool before = std::pair(companion.time, companion.record.value_or(0)) <
                        std::pair(failure.time, failure.record.value_or(0));
    return before == (order == "before"_L1);
}

FactMatch matchOf(const Event& event)
{
    return {refTo(event),
            {QString::number(event.id()), event.source, jsonTime(event.time).toString()},
            event.stated};
}

FactResult matches(std::vector<FactMatch> found)
{
    if (found.empty())
        return FactResult::no();
    std::sort(found.begin(), found.end(), [](const FactMatch& a, const FactMatch& b) {
        return std::tie(a.arguments.at(2), a.ref->log, a.ref->record, a.arguments.at(0)) <
               std::tie(b.arguments.at(2), b.ref->log, b.ref->record, b.arguments.at(0));
    });
    return {FactState::Holds, Missing::Nothing, std::move(found)};
}

/// Whether what was logged around a failure is known. Of a pasted text, or of a failure that was stated and
/// stands in no log at hand, it is not: that no companion was seen means nothing.
bool surroundingsKnown(const Failure& failure)
{
    return failure.event.time.isValid() && !failure.event.stated;
}

/// An older failure of the same file, mended since, left its own events: only 4182, which says that the file
/// is to be tried again, speaks for later failures too.
bool isOfThisFailure(const Event& event, const Failure& failure)
{
    return event.id() == 4182 || !event.time.isValid() || !failure.event.time.isValid() ||
           std::llabs(event.time.secsTo(failure.event.time)) <= kBurstSeconds;
}

/// Whether a companion is one that a rule's parameters describe.
bool isWanted(const Event& event, const Failure& failure, const QJsonObject& wanted)
{
    const QString contains = wanted.value("contains"_L1).toString();
    return hasId(event, wanted.value("ids"_L1).toArray()) &&
           sameSource(event, wanted.value("source"_L1).toString()) && isOfThisFailure(event, failure) &&
           mayBelong(event, failure, wanted.value("sameName"_L1).toBool()) &&
           inOrder(event, failure.event, wanted.value("order"_L1).toString()) &&
           namesCode(event, wanted.value("hresult"_L1).toString()) &&
           namesCode(event, wanted.value("location"_L1).toString()) &&
           (contains.isEmpty() || shownWords(event).contains(contains, Qt::CaseInsensitive));
}

/// The store's own account of why a message could not be converted (Content Engine: 12000-12007, 12032-12039
/// reprocessed, 12064-12071 hop count, 12800 memory, 12802 stream), or an address error of the service
/// (4118).
bool isAccountOfAnotherCause(const Event& event)
{
    const quint16 id = event.id();
    if (sameSource(event, u"MSExchangeIMC"_s))
        return id == 4118;
    return sameSource(event, u"MSExchangeIS"_s) &&
           ((id >= 12000 && id <= 12007) || (id >= 12064 && id <= 12071) || id == 12800 || id == 12802);
}

} // namespace

EvidenceRef refTo(const Event& event)
{
    EvidenceRef ref;
    ref.log = event.log;
    ref.record = event.record;
    return ref;
}

FactResult companionEvent(const FactQuery& query)
{
    const Failure& failure = *query.failure.failure;
    std::vector<FactMatch> found;
    for (const Event& event : failure.companions)
        if (isWanted(event, failure, query.parameters))
            found.push_back(matchOf(event));
    if (found.empty() && !surroundingsKnown(failure))
        return FactResult::unchecked(Missing::EventLog);
    return matches(std::move(found));
}

FactResult otherCompanion(const FactQuery& query)
{
    const Failure& failure = *query.failure.failure;
    // What speaks for a cause is no other cause's account.
    const auto isOwn = [&](const Event& event) {
        return std::any_of(query.cause.rules.begin(), query.cause.rules.end(), [&](const CauseRule& rule) {
            return rule.supports && rule.fact == "companion-event"_L1 &&
                   isWanted(event, failure, rule.parameters);
        });
    };
    std::vector<FactMatch> found;
    for (const Event& event : failure.companions)
        if (isAccountOfAnotherCause(event) && isOfThisFailure(event, failure) &&
            mayBelong(event, failure, true) && !isOwn(event))
            found.push_back(matchOf(event));
    if (found.empty() && !surroundingsKnown(failure))
        return FactResult::unchecked(Missing::EventLog);
    return matches(std::move(found));
}

FactResult noCompanion(const FactQuery& query)
{
    const Failure& failure = *query.failure.failure;
    if (!surroundingsKnown(failure) || !query.facts.logCovers(failure.event.time, kBurstSeconds))
        return FactResult::unchecked(Missing::EventLog);
    for (const Event& event : failure.companions)
        if (explainsFailures(event) && mayBelong(event, failure, false))
            return FactResult::no();
    return FactResult::yes({refTo(failure.event), {}});
}

FactResult antivirusEvent(const FactQuery& query)
{
    std::vector<FactMatch> found;
    for (const Event& event : query.failure.failure->companions)
        if (isFromVirusScanner(event))
            found.push_back(matchOf(event));
    return matches(std::move(found));
}

FactResult eventRepeats(const FactQuery& query)
{
    const QString source = query.parameters.value("source"_L1).toString();
    CaseFacts::EventTally most;
    for (const QJsonValue& id : query.parameters.value("ids"_L1).toArray()) {
        const CaseFacts::EventTally tally = query.facts.tally(source, id.toInt());
        if (tally.count > most.count)
            most = tally;
    }
    const qint64 atLeast = query.parameters.value("atLeast"_L1).toInteger(2);
    if (most.count < atLeast)
        return FactResult::no();
    FactMatch match = matchOf(*most.last);
    match.arguments.prepend(QString::number(most.count));
    match.stated = match.stated || most.count - most.stated < atLeast;
    return FactResult::yes(std::move(match));
}

FactResult eventBefore(const FactQuery& query)
{
    const Failure& failure = *query.failure.failure;
    const QJsonObject& wanted = query.parameters;
    const QString source = wanted.value("source"_L1).toString();
    const QString contains = wanted.value("contains"_L1).toString();
    const qint64 seconds = wanted.value("seconds"_L1).toInteger();
    const Event* nearest = nullptr;
    for (const QJsonValue& id : wanted.value("ids"_L1).toArray())
        if (const Event* event =
                query.facts.lastBefore(source, id.toInt(), failure.event.time, seconds, contains);
            event && (!nearest || nearest->time < event->time))
            nearest = event;
    if (nearest)
        return FactResult::yes(matchOf(*nearest));
    if (!surroundingsKnown(failure) || !query.facts.logCovers(failure.event.time, seconds))
        return FactResult::unchecked(Missing::EventLog);
    return FactResult::no();
}

FactResult startsRepeat(const FactQuery& query)
{
    const qint64 seconds = query.parameters.value("seconds"_L1).toInteger();
    const qsizetype starts = query.facts.startsBeforeFailures(seconds);
    if (starts < query.parameters.value("atLeast"_L1).toInteger())
        return FactResult::no();
    return FactResult::yes({refTo(query.failure.failure->event), {QString::number(starts)}});
}

FactResult dataWordsAre(const FactQuery& query)
{
    const Event& event = query.failure.failure->event;
    const std::optional<DataWords> words = dataWords(event);
    if (!words)
        return event.data ? FactResult::no() : FactResult::unchecked(Missing::EventLog);
    const auto agrees = [&](QLatin1StringView name, quint32 word) {
        const QString wanted = query.parameters.value(name).toString();
        return wanted.isEmpty() || wanted.toUInt(nullptr, 16) == word;
    };
    if (!agrees("location"_L1, words->location) || !agrees("hresult"_L1, words->hresult))
        return FactResult::no();
    return FactResult::yes(
        {refTo(event), {hex8(words->location) % u' ' % hex8(words->hresult)}, event.stated});
}

FactResult failureBurst(const FactQuery& query)
{
    const Event& event = query.failure.failure->event;
    const qint64 seconds = query.parameters.value("seconds"_L1).toInteger(600);
    const qint64 atLeast = query.parameters.value("atLeast"_L1).toInteger(3);
    const CaseFacts::Burst burst = query.facts.failuresAround(event.time, seconds);
    if (burst.count < atLeast)
        return FactResult::no();
    return FactResult::yes({refTo(event),
                            {QString::number(burst.count), QString::number(seconds / 60)},
                            event.stated || burst.count - burst.stated < atLeast});
}

} // namespace ims::fact
