#include "core/diagnosis/CaseFacts.h"

#include "core/base/ParallelFor.h"
#include "core/diagnosis/SettingFit.h"
#include "core/evidence/TrackingLog.h"
#include "core/spool/DamageCheck.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto kAscii = "us-ascii"_L1;

QString tallyKey(const QString& source, int id)
{
    return source.toLower() % u'\n' % QString::number(id);
}

/// Keeps the latest time of a key.
void noteTime(QHash<QByteArray, QDateTime>& times, const QByteArray& key, const QDateTime& time)
{
    if (key.isEmpty())
        return;
    QDateTime& latest = times[key];
    if (!latest.isValid() || latest < time)
        latest = time;
}

} // namespace

QString shownWords(const Event& event)
{
    return event.strings.join(u' ') % u' ' % event.description.value_or(QString());
}

CaseFacts::CaseFacts(const Evidence& evidence, const CharsetCatalogue& charsets, const CauseCatalogue& causes,
                     const QHash<QString, Answer>& answers, const StopToken& stop)
    : m_evidence(evidence)
    , m_charsets(charsets)
    , m_answers(answers)
    , m_documentedDefault(charsets.find(u"iso-8859-1"_s))
{
    m_failures.resize(evidence.failures.size());
    parallelFor(std::ssize(m_failures), stop, [&](qsizetype i) {
        FailureFacts& facts = m_failures[static_cast<size_t>(i)];
        const Failure& failure = evidence.failures[static_cast<size_t>(i)];
        if (const ArchivedFile* file = evidence.fileOf(failure))
            static_cast<MessageFacts&>(facts) = ofFile(*file);
        else
            facts.missing = Missing::SpoolFile;
        facts.failure = &failure;
    });
    if (stop.stop_requested())
        return;
    for (const FailureFacts& facts : m_failures) {
        const Failure& failure = *facts.failure;
        if (facts.need && facts.need->charset->name != kAscii)
            ++m_byCharset[facts.need->charset->name];
        if (facts.spool && !facts.spool->senderDomain.isEmpty())
            ++m_byDomain[facts.spool->senderDomain];
        if (failure.event.time.isValid())
            m_times.push_back(failure.event.time);
        if (failure.event.time.isValid() && failure.event.stated)
            m_statedTimes.push_back(failure.event.time);
    }
    std::sort(m_times.begin(), m_times.end());
    std::sort(m_statedTimes.begin(), m_statedTimes.end());
    noteEvents();
    noteDeliveries();
    for (const Cause& cause : causes.all())
        for (const CauseRule& rule : cause.rules)
            if (const QString kb = rule.parameters.value("kb"_L1).toString(); rule.fact == "spool-flag"_L1)
                m_claimed.insert(kb);
}

MessageFacts CaseFacts::ofFile(const ArchivedFile& file) const
{
    MessageFacts facts;
    facts.file = &file;
    if (!file.spool) {
        facts.missing = Missing::SpoolFile;
        return facts;
    }
    facts.spool = &*file.spool;
    if (m_evidence.settings)
        facts.row = m_evidence.settings->forSenderDomain(facts.spool->senderDomain);
    // Harm done on the way to us changes bytes: what the text was on the server cannot be told from it.
    if (bytesAreDamaged(facts.spool->damage)) {
        facts.missing = Missing::UndamagedFile;
        return facts;
    }
    facts.need = neededCharset(*facts.spool, m_charsets);
    if (!facts.need)
        facts.missing = Missing::UndamagedFile;
    return facts;
}

const Charset* CaseFacts::ofToken(const QString& token) const
{
    return charsetOfSetting(m_charsets, token);
}

bool CaseFacts::holds(const Charset& wide, const Charset& narrow) const
{
    return arrivesWhole(m_charsets, wide, narrow);
}

std::optional<bool> CaseFacts::tokenFits(const QString& token, const Charset& needed) const
{
    return settingFits(m_charsets, token, needed);
}

bool CaseFacts::isDocumentedDefault(const CharacterSets& row) const
{
    const auto documented = [this](const QString& token) {
        const Charset* charset = ofToken(token);
        return charset && charset == m_documentedDefault;
    };
    return documented(row.mime) && documented(row.nonMime);
}

bool CaseFacts::settingKnownChanged(const MessageFacts& message) const
{
    if (message.row)
        return message.byDomain() || !isDocumentedDefault(*message.row);
    return answer(u"default-changed"_s) == Answer::Yes || answer(u"domain-entry"_s) == Answer::Yes;
}

/// Two messages are alike where the same text conversion was asked of the service for both.
QString CaseFacts::likeness(const MessageFacts& message) const
{
    if (!message.need || !message.spool)
        return {};
    const QString row = message.row ? message.row->domain.toLower() : message.spool->senderDomain;
    return message.need->charset->name % u'\n' % row % u'\n' %
           QString::number(static_cast<int>(message.spool->applies));
}

void CaseFacts::noteEvents()
{
    const auto when = [](const Event& event) {
        return std::tuple(event.time, event.log, event.record.value_or(0));
    };
    for (const Event& event : m_evidence.events) {
        EventTally& tally = m_tallies[tallyKey(event.source, event.id())];
        ++tally.count;
        tally.stated += event.stated ? 1 : 0;
        if (!tally.last || when(*tally.last) < when(event))
            tally.last = &event;
        if (event.time.isValid())
            m_events[tallyKey(event.source, event.id())].push_back(&event);
    }
    for (std::vector<const Event*>& events : m_events)
        std::sort(events.begin(), events.end(),
                  [&](const Event* a, const Event* b) { return when(*a) < when(*b); });
}

const Event* CaseFacts::lastBefore(const QString& source, int id, const QDateTime& time, qint64 seconds,
                                   const QString& contains) const
{
    const auto found = m_events.constFind(tallyKey(source, id));
    if (found == m_events.cend() || !time.isValid())
        return nullptr;
    constexpr int most = 100; // an event that floods the log is told by its latest
    auto event = std::upper_bound(found->begin(), found->end(), time,
                                  [](const QDateTime& t, const Event* e) { return t < e->time; });
    for (int looked = 0; event != found->begin() && looked < most; ++looked) {
        --event;
        if ((*event)->time < time.addSecs(-seconds))
            break;
        if (contains.isEmpty() || shownWords(**event).contains(contains, Qt::CaseInsensitive))
            return *event;
    }
    return nullptr;
}

qsizetype CaseFacts::startsBeforeFailures(qint64 seconds) const
{
    const auto starts = m_events.constFind(tallyKey(u"MSExchangeIMC"_s, 1000));
    if (starts == m_events.cend())
        return 0;
    return std::count_if(starts->begin(), starts->end(), [&](const Event* start) {
        const auto failure = std::lower_bound(m_times.begin(), m_times.end(), start->time);
        return failure != m_times.end() && *failure <= start->time.addSecs(seconds);
    });
}

CaseFacts::EventTally CaseFacts::tally(const QString& source, int id) const
{
    return m_tallies.value(tallyKey(source, id));
}

void CaseFacts::noteDeliveries()
{
    QHash<QByteArray, QDateTime> byMtsId;
    QHash<QByteArray, QDateTime> byMessageId;
    for (const TrackedDelivery& delivery : m_evidence.deliveries) {
        noteTime(byMtsId, mtsIdKey(delivery.messageId), delivery.time);
        noteTime(byMessageId, messageIdKey(delivery.remoteId), delivery.time);
    }
    for (const ArchivedFile& file : m_evidence.files) {
        if (file.state != ArchiveState::Delivered || !file.spool)
            continue;
        const HeaderField* id = file.spool->header("Message-ID"_L1);
        QDateTime time = id ? byMessageId.value(messageIdKey(id->value)) : QDateTime();
        if (!time.isValid() && file.spool->envelope)
            time = byMtsId.value(mtsIdKey(file.spool->envelope->mtsId));
        const QString key = likeness(ofFile(file));
        if (!time.isValid() || key.isEmpty())
            continue;
        m_delivered[key].push_back({time, &file});
    }
    for (std::vector<Delivery>& alike : m_delivered)
        std::sort(alike.begin(), alike.end(), [](const Delivery& a, const Delivery& b) {
            return std::tie(a.time, b.file->name) < std::tie(b.time, a.file->name);
        });
}

const ArchivedFile* CaseFacts::deliveredAlike(const FailureFacts& failure) const
{
    const QDateTime& time = failure.failure->event.time;
    const auto found = m_delivered.constFind(likeness(failure));
    if (!time.isValid() || found == m_delivered.cend())
        return nullptr;
    const Delivery& latest = found->back();
    return latest.time > time ? latest.file : nullptr;
}

CaseFacts::Delivery CaseFacts::lastAlikeBefore(const FailureFacts& failure, const QDateTime& time) const
{
    const auto found = m_delivered.constFind(likeness(failure));
    if (found == m_delivered.cend())
        return {};
    const auto after = std::lower_bound(found->begin(), found->end(), time,
                                        [](const Delivery& a, const QDateTime& t) { return a.time < t; });
    return after == found->begin() ? Delivery{} : *std::prev(after);
}

CaseFacts::Burst CaseFacts::failuresAround(const QDateTime& time, qint64 seconds) const
{
    if (!time.isValid())
        return {};
    const auto within = [&](const std::vector<QDateTime>& times) -> qsizetype {
        return std::upper_bound(times.begin(), times.end(), time.addSecs(seconds)) -
               std::lower_bound(times.begin(), times.end(), time.addSecs(-seconds));
    };
    return {within(m_times), within(m_statedTimes)};
}

bool CaseFacts::logCovers(const QDateTime& time, qint64 seconds) const
{
    if (!time.isValid())
        return false;
    return std::any_of(m_evidence.coverage.begin(), m_evidence.coverage.end(), [&](const LogCoverage& log) {
        return log.first.isValid() && log.first <= time.addSecs(-seconds) && log.last >= time;
    });
}

} // namespace ims
