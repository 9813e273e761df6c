#include "core/diagnosis/CaseFacts.h"

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

CaseFacts::CaseFacts(const Evidence& evidence, const CharsetCatalogue& charsets,
                     const QHash<QString, Answer>& answers)
    : m_evidence(evidence)
    , m_charsets(charsets)
    , m_answers(answers)
    , m_documentedDefault(charsets.find(u"iso-8859-1"_s))
{
    m_failures.reserve(evidence.failures.size());
    for (const Failure& failure : evidence.failures) {
        FailureFacts facts;
        if (const ArchivedFile* file = evidence.fileOf(failure))
            static_cast<MessageFacts&>(facts) = ofFile(*file);
        else
            facts.missing = Missing::SpoolFile;
        facts.failure = &failure;
        if (facts.need && facts.need->charset->name != kAscii)
            ++m_byCharset[facts.need->charset->name];
        if (facts.spool && !facts.spool->senderDomain.isEmpty())
            ++m_byDomain[facts.spool->senderDomain];
        if (failure.event.time.isValid())
            m_times.push_back(failure.event.time);
        if (failure.event.time.isValid() && failure.event.stated)
            m_statedTimes.push_back(failure.event.time);
        m_failures.push_back(std::move(facts));
    }
    std::sort(m_times.begin(), m_times.end());
    std::sort(m_statedTimes.begin(), m_statedTimes.end());
    noteEvents();
    noteDeliveries();
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
    const Charset* charset = m_charsets.findSetting(token);
    return charset ? charset : m_charsets.find(token);
}

bool CaseFacts::holds(const Charset& wide, const Charset& narrow) const
{
    const Charset* table = m_charsets.find(wide.decoder);
    return m_charsets.covers(wide, narrow) || (table && m_charsets.covers(*table, narrow));
}

std::optional<bool> CaseFacts::tokenFits(const QString& token, const Charset& needed) const
{
    if (token.compare(needed.imsToken, Qt::CaseInsensitive) == 0)
        return true;
    const Charset* set = ofToken(token);
    if (!set)
        return std::nullopt;
    return holds(*set, needed);
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
    }
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
        DeliveredFile& latest = m_latestDelivered[key];
        if (!latest.file || latest.time < time || (latest.time == time && file.name < latest.file->name))
            latest = {time, &file};
    }
}

const ArchivedFile* CaseFacts::deliveredAlike(const FailureFacts& failure) const
{
    const QDateTime& time = failure.failure->event.time;
    const QString key = likeness(failure);
    if (!time.isValid() || key.isEmpty())
        return nullptr;
    const auto found = m_latestDelivered.constFind(key);
    return found != m_latestDelivered.cend() && found->time > time ? found->file : nullptr;
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
