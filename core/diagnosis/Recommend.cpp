#include "core/diagnosis/Recommend.h"

#include "core/diagnosis/RecommendTexts.h"
#include "core/evidence/ServerBuild.h"
#include "core/evidence/ServerFiles.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// The messages of one domain (or of one override) by the charset they need.
struct Needs
{
    std::map<QString, qsizetype> byCharset;
    std::map<QString, const Charset*> charsets;

    void add(const Charset& charset)
    {
        ++byCharset[charset.name];
        charsets[charset.name] = &charset;
    }

    /// The charset that most of them need; the first by name where several do alike.
    const Charset* majority() const
    {
        const auto most = std::max_element(byCharset.begin(), byCharset.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == byCharset.end() ? nullptr : charsets.at(most->first);
    }

    recommendText::DomainCounts countsFor(const Charset& chosen) const
    {
        recommendText::DomainCounts counts;
        qsizetype most = 0;
        for (const auto& [name, count] : byCharset) {
            if (name == chosen.name) {
                counts.messages = count;
                continue;
            }
            counts.others += count;
            if (count > most) {
                most = count;
                counts.otherCharset = name;
            }
        }
        return counts;
    }
};

/// Mail under the present default that does not fail, from one domain.
struct Kept
{
    qsizetype delivered = 0;
    qsizetype undetermined = 0;
    const Charset* charset = nullptr;
};

class Planner
{
public:
    Planner(const CaseFacts& facts, std::vector<const FailureFacts*> failures)
        : m_facts(facts)
        , m_failures(std::move(failures))
        , m_settings(facts.evidence().settings ? &*facts.evidence().settings : nullptr)
        , m_default(m_settings && m_settings->defaults ? &*m_settings->defaults : nullptr)
        , m_standard(facts.documentedDefault())
    {
    }

    SettingsChange plan();

private:
    void planDefault();
    void planOverrides();
    void planAdditions();
    void planOverride(const CharacterSets& row, const Needs& needs);
    bool planEntriesBefore(const CharacterSets& row);
    std::map<QString, Kept> keptUnder(const CharacterSets& row) const;
    void noteChangePoint();
    void noteOtherDomains();
    QString tokenOf(const Charset& needed) const;
    std::map<QString, Needs> needsOfFailingDomains() const;
    std::map<QString, Kept> domainsToKeep() const;
    bool defaultFits(const Charset& needed) const;
    qsizetype harmedByRemoval(const CharacterSets& row) const;
    bool isChanged(const CharacterSets& row) const;
    std::pair<QString, QString> defaultAfterwards() const;
    static SettingChange addition(const QString& domain, const QString& mime, const QString& nonMime);

    const CaseFacts& m_facts;
    std::vector<const FailureFacts*> m_failures;
    const ImcSettings* m_settings;
    const CharacterSets* m_default;
    const Charset* m_standard;
    bool m_resetsDefault = false;
    SettingsChange m_change;
};

void Planner::planDefault()
{
    const auto underDefault = std::count_if(m_failures.begin(), m_failures.end(),
                                            [](const FailureFacts* failure) { return !failure->byDomain(); });
    if (underDefault == 0 || !m_standard)
        return;
    SettingChange change;
    change.domain = u"Default"_s;
    change.effects = recommendText::effectsOfDefault(m_standard->imsToken);
    if (m_default) {
        if (m_facts.isDocumentedDefault(*m_default))
            return;
        change.currentMime = m_default->mime;
        change.currentNonMime = m_default->nonMime;
        change.why = recommendText::whyDefault(m_default->mime, m_default->nonMime, underDefault);
    } else if (m_facts.answer(u"default-changed"_s) == Answer::Yes) {
        change.why = recommendText::whyDefaultAsStated(underDefault);
    } else {
        return;
    }
    if (!m_default || m_facts.ofToken(m_default->mime) != m_standard)
        change.mime = m_standard->imsToken;
    if (!m_default || m_facts.ofToken(m_default->nonMime) != m_standard)
        change.nonMime = m_standard->imsToken;
    m_change.changes.push_back(std::move(change));
    m_resetsDefault = true;
}

/// What to set for text in a charset; empty where the server's version has nothing for it.
QString Planner::tokenOf(const Charset& needed) const
{
    const Charset* setting =
        m_facts.charsets().settingFor(needed, serverFamily(m_facts.evidence().serverVersion));
    return setting ? setting->imsToken : QString();
}

/// Whether the default, as it will be, holds text in this charset.
bool Planner::defaultFits(const Charset& needed) const
{
    if (m_default && !m_resetsDefault)
        return m_facts.tokenFits(m_default->mime, needed).value_or(false) &&
               m_facts.tokenFits(m_default->nonMime, needed).value_or(false);
    return m_standard && m_facts.holds(*m_standard, needed);
}

std::pair<QString, QString> Planner::defaultAfterwards() const
{
    if (m_default && !m_resetsDefault)
        return {m_default->mime, m_default->nonMime};
    const QString token = m_standard ? m_standard->imsToken : QString();
    return {token, token};
}

/// Archived mail under an override that is not known to have failed and that the default would not hold.
qsizetype Planner::harmedByRemoval(const CharacterSets& row) const
{
    const std::vector<ArchivedFile>& files = m_facts.evidence().files;
    return std::count_if(files.begin(), files.end(), [&](const ArchivedFile& file) {
        if (file.state == ArchiveState::Failed)
            return false;
        const MessageFacts message = m_facts.ofFile(file);
        return message.row == &row && message.need && !defaultFits(*message.need->charset);
    });
}

void Planner::planOverride(const CharacterSets& row, const Needs& needs)
{
    const Charset* needed = needs.majority();
    if (!needed)
        return;
    SettingChange change;
    change.domain = row.domain;
    change.currentMime = row.mime;
    change.currentNonMime = row.nonMime;
    const recommendText::DomainCounts counts = needs.countsFor(*needed);
    if (defaultFits(*needed)) {
        const auto [mime, nonMime] = defaultAfterwards();
        change.action = SettingChange::Action::Remove;
        change.why =
            recommendText::whyRemove(row.domain, needed->name, counts.messages, harmedByRemoval(row));
        change.effects = recommendText::effectsOfRemoval(row.domain, mime, nonMime);
    } else if (const QString token = tokenOf(*needed); !token.isEmpty()) {
        change.mime = token;
        change.nonMime = token;
        change.why = recommendText::whySetDomain(needed->name, counts);
        change.effects = recommendText::effectsOfDomain(row.domain, token, token);
    } else {
        return;
    }
    m_change.changes.push_back(std::move(change));
}

/// Mail that is proven to arrive under an override and that needs it, by the sender's domain.
std::map<QString, Kept> Planner::keptUnder(const CharacterSets& row) const
{
    std::map<QString, Kept> domains;
    for (const ArchivedFile& file : m_facts.evidence().files) {
        if (file.state != ArchiveState::Delivered)
            continue;
        const MessageFacts message = m_facts.ofFile(file);
        if (message.row != &row || !message.need || message.need->source == NeededCharset::Source::Ascii)
            continue;
        const QString& token = message.spool->applies == Applies::NonMime ? row.nonMime : row.mime;
        if (!m_facts.tokenFits(token, *message.need->charset).value_or(false))
            continue;
        Kept& kept = domains[message.spool->senderDomain];
        ++kept.delivered;
        kept.charset = message.need->charset;
    }
    return domains;
}

/// An override that other domains' mail needs stays: the failing domains below it get entries of their own,
/// in front of it (that the first entry that fits counts is inferred, Q146481). False where it can be
/// changed, or where the very domain that fails needs it.
bool Planner::planEntriesBefore(const CharacterSets& row)
{
    const std::map<QString, Kept> kept = keptUnder(row);
    std::map<QString, Needs> failing;
    for (const FailureFacts* failure : m_failures)
        if (failure->row == &row && failure->need && failure->need->source != NeededCharset::Source::Ascii)
            failing[failure->spool->senderDomain].add(*failure->need->charset);
    const bool mixed = std::any_of(failing.begin(), failing.end(),
                                   [&](const auto& domain) { return kept.contains(domain.first); });
    if (kept.empty() || mixed || failing.contains(row.domain.toLower()))
        return false;
    for (const auto& [domain, needs] : failing) {
        const Charset& needed = *needs.majority();
        const QString token = defaultFits(needed) ? defaultAfterwards().first : tokenOf(needed);
        if (token.isEmpty())
            continue;
        SettingChange change = addition(domain, token, token);
        change.why = recommendText::whyBefore(needed.name, row.domain, needs.countsFor(needed).messages);
        m_change.changes.push_back(std::move(change));
    }
    return true;
}

void Planner::planOverrides()
{
    const auto byDomain = [](const CharacterSets* a, const CharacterSets* b) {
        return std::tuple(a->domain.toLower(), a->range.offset, a->line) <
               std::tuple(b->domain.toLower(), b->range.offset, b->line);
    };
    std::map<const CharacterSets*, Needs, decltype(byDomain)> overrides(byDomain);
    for (const FailureFacts* failure : m_failures)
        if (failure->byDomain() && failure->need && failure->need->source != NeededCharset::Source::Ascii)
            overrides[failure->row].add(*failure->need->charset);
    const auto firstRow = std::ssize(m_change.changes);
    for (const auto& [row, needs] : overrides)
        if (!planEntriesBefore(*row))
            planOverride(*row, needs);
    std::stable_partition(m_change.changes.begin() + firstRow, m_change.changes.end(),
                          [](const SettingChange& c) { return c.action == SettingChange::Action::Remove; });
}

std::map<QString, Needs> Planner::needsOfFailingDomains() const
{
    std::map<QString, Needs> domains;
    for (const FailureFacts* failure : m_failures) {
        if (failure->byDomain() || !failure->need || failure->spool->senderDomain.isEmpty())
            continue;
        const Charset& needed = *failure->need->charset;
        if (!defaultFits(needed) && !tokenOf(needed).isEmpty())
            domains[failure->spool->senderDomain].add(needed);
    }
    return domains;
}

std::map<QString, Kept> Planner::domainsToKeep() const
{
    std::map<QString, Kept> domains;
    if (!m_resetsDefault || !m_default)
        return domains;
    for (const ArchivedFile& file : m_facts.evidence().files) {
        if (file.state == ArchiveState::Failed)
            continue;
        const MessageFacts message = m_facts.ofFile(file);
        if (message.row != m_default || !message.need || message.spool->senderDomain.isEmpty())
            continue;
        const Charset& needed = *message.need->charset;
        const QString& token =
            message.spool->applies == Applies::NonMime ? m_default->nonMime : m_default->mime;
        if (defaultFits(needed) || !m_facts.tokenFits(token, needed).value_or(false))
            continue;
        Kept& kept = domains[message.spool->senderDomain];
        ++(file.state == ArchiveState::Delivered ? kept.delivered : kept.undetermined);
        kept.charset = &needed;
    }
    return domains;
}

SettingChange Planner::addition(const QString& domain, const QString& mime, const QString& nonMime)
{
    SettingChange change;
    change.action = SettingChange::Action::Add;
    change.domain = domain;
    change.mime = mime;
    change.nonMime = nonMime;
    change.effects = recommendText::effectsOfDomain(domain, mime, nonMime);
    return change;
}

void Planner::planAdditions()
{
    std::map<QString, Needs> failing = needsOfFailingDomains();
    std::map<QString, SettingChange> additions;
    for (const auto& [domain, kept] : domainsToKeep()) {
        // A domain with mail of both kinds gets one entry: it is weighed by numbers below.
        if (const auto found = failing.find(domain); found != failing.end()) {
            for (qsizetype i = 0; i < kept.delivered + kept.undetermined; ++i)
                found->second.add(*kept.charset);
            continue;
        }
        SettingChange change = addition(domain, m_default->mime, m_default->nonMime);
        change.why = recommendText::whyKeep(kept.charset->name, kept.delivered, kept.undetermined);
        additions.emplace(domain, std::move(change));
    }
    for (const auto& [domain, needs] : failing) {
        const Charset& needed = *needs.majority();
        const QString token = tokenOf(needed);
        if (token.isEmpty())
            continue;
        SettingChange change = addition(domain, token, token);
        change.why = recommendText::whyAdd(needed.name, needs.countsFor(needed));
        additions.emplace(domain, std::move(change));
    }
    for (auto& [domain, change] : additions)
        m_change.changes.push_back(std::move(change));
}

/// Of failures under one row alone can it be said when that was changed: between the last delivery of mail
/// like theirs and the first of them.
void Planner::noteChangePoint()
{
    std::vector<const FailureFacts*> alike;
    std::copy_if(
        m_failures.begin(), m_failures.end(), std::back_inserter(alike), [this](const FailureFacts* failure) {
            return failure->failure->event.time.isValid() && (!m_resetsDefault || !failure->byDomain());
        });
    const auto first = std::min_element(alike.begin(), alike.end(), [](const auto* a, const auto* b) {
        return std::pair(a->failure->event.time, a->failure->name) <
               std::pair(b->failure->event.time, b->failure->name);
    });
    const bool oneRow = std::all_of(alike.begin(), alike.end(), [&](const FailureFacts* failure) {
        return failure->row == alike.front()->row;
    });
    if (first == alike.end() || !oneRow)
        return;
    ChangePoint point;
    point.firstFailure = (*first)->failure->event.time;
    point.firstFailed = (*first)->failure->name;
    for (const FailureFacts* failure : alike) {
        const CaseFacts::Delivery last = m_facts.lastAlikeBefore(*failure, point.firstFailure);
        if (last.file && (!point.lastSuccess.isValid() || point.lastSuccess < last.time)) {
            point.lastSuccess = last.time;
            point.lastDelivered = last.file->name;
        }
    }
    m_change.changePoint = point;
}

bool Planner::isChanged(const CharacterSets& row) const
{
    return std::any_of(m_change.changes.begin(), m_change.changes.end(), [&](const SettingChange& change) {
        return change.action != SettingChange::Action::Add &&
               change.domain.compare(row.isDefault() ? u"Default"_s : row.domain, Qt::CaseInsensitive) == 0;
    });
}

/// With Message Archival on, ARCHIVE has a copy of all mail (Q189731): only then can the domains be counted.
void Planner::noteOtherDomains()
{
    const bool known = m_facts.answer(archivalQuestion()) == Answer::Yes ||
                       archivalOf(m_facts.evidence()) == MessageArchival::On;
    if (!known || !m_settings) {
        m_change.otherDomainsWhy = recommendText::othersUnknown(m_settings != nullptr);
        return;
    }
    QSet<QString> failing;
    for (const FailureFacts* failure : m_failures)
        if (failure->spool)
            failing.insert(failure->spool->senderDomain);
    QSet<QString> others;
    for (const ArchivedFile& file : m_facts.evidence().files) {
        if (file.state == ArchiveState::Failed || !file.spool || file.spool->senderDomain.isEmpty())
            continue;
        const CharacterSets* row = m_settings->forSenderDomain(file.spool->senderDomain);
        if (row && isChanged(*row) && !failing.contains(file.spool->senderDomain))
            others.insert(file.spool->senderDomain);
    }
    m_change.otherDomains = others.size();
    m_change.otherDomainsWhy = recommendText::othersCounted();
}

SettingsChange Planner::plan()
{
    planDefault();
    planOverrides();
    planAdditions();
    noteChangePoint();
    noteOtherDomains();
    const bool all = m_resetsDefault;
    const bool some = m_change.changes.size() > (all ? 1U : 0U);
    using enum SettingsChange::Scope;
    m_change.scope = all && some ? Both : all ? Global : some ? PerDomain : None;
    m_change.why = recommendText::whyChange(m_change.scope, m_default != nullptr);
    return std::move(m_change);
}

} // namespace

std::optional<SettingsChange> recommend(const CaseFacts& facts, const std::vector<Explained>& failures)
{
    std::vector<const FailureFacts*> mendable;
    bool otherCauses = false;
    bool unexplained = false;
    for (const Explained& explained : failures) {
        if (explained.cause && explained.cause->mendedBySettings)
            mendable.push_back(explained.failure);
        unexplained = unexplained || !explained.cause;
        otherCauses = otherCauses || (explained.cause && !explained.cause->mendedBySettings);
    }
    if (mendable.empty()) {
        // What could not be judged may yet be the setting's doing: then nothing is said for or against it.
        if (!otherCauses || unexplained)
            return std::nullopt;
        SettingsChange nothing;
        nothing.why = recommendText::whyNone();
        return nothing;
    }
    SettingsChange change = Planner(facts, std::move(mendable)).plan();
    if (change.changes.empty())
        return std::nullopt;
    return change;
}

} // namespace ims
