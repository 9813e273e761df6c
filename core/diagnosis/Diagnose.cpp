#include "core/diagnosis/Diagnose.h"

#include "core/base/ParallelFor.h"
#include "core/diagnosis/Prerequisites.h"
#include "core/diagnosis/Recommend.h"
#include "core/diagnosis/Settling.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Lines of evidence are given for this many files of a finding; its list of files stays whole.
constexpr qsizetype kFilesWithEvidence = 100;

constexpr qsizetype messagesPerReport = 50;

const QString& unknownCause()
{
    static const QString id = u"unknown"_s;
    return id;
}

/// All verdicts on one message, in the catalogue's order, and the best of them.
struct Ranking
{
    std::vector<Verdict> verdicts;
    qsizetype best = -1; ///< index of the cause; -1 = none is even possible
};

bool better(const Verdict& a, const Verdict& b)
{
    if (a.likelihood != b.likelihood)
        return a.likelihood > b.likelihood;
    return a.score > b.score;
}

Ranking rank(const FailureFacts& failure, const CaseFacts& facts, const CauseCatalogue& causes)
{
    Ranking ranking;
    for (const Cause& cause : causes.all()) {
        ranking.verdicts.push_back(weigh(askRules(cause, facts, failure)));
        const Verdict& verdict = ranking.verdicts.back();
        if (isLeading(verdict.status) &&
            (ranking.best < 0 || better(verdict, ranking.verdicts.at(static_cast<size_t>(ranking.best)))))
            ranking.best = std::ssize(ranking.verdicts) - 1;
    }
    return ranking;
}

/// One failed message's verdict on one cause.
struct Entry
{
    const FailureFacts* failure = nullptr;
    const Verdict* verdict = nullptr;
    bool best = false;
};

bool byName(const Entry& a, const Entry& b)
{
    return a.failure->failure->name < b.failure->failure->name;
}

/// What the finding as a whole rests on: the files that it explains best; without such, those where it came
/// furthest.
std::vector<Entry> bearingEntries(const std::vector<Entry>& entries)
{
    std::vector<Entry> bearing;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(bearing),
                 [](const Entry& entry) { return entry.best; });
    if (!bearing.empty())
        return bearing;
    const auto furthest =
        std::max_element(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return better(*b.verdict, *a.verdict); });
    const Verdict reached = *furthest->verdict;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(bearing), [&](const Entry& entry) {
        return entry.verdict->status == reached.status && entry.verdict->supported == reached.supported;
    });
    return bearing;
}

/// Whether a cause is worth a finding: something speaks for it, or nothing could be checked.
bool isWorthTelling(const std::vector<Entry>& entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const Entry& e) { return e.verdict->supported; }) ||
           std::all_of(entries.begin(), entries.end(),
                       [](const Entry& e) { return e.verdict->status == FindingStatus::CouldNotCheck; });
}

/// A line that stands for the whole case (the default was changed) comes with every file: it is told once.
QString identity(const EvidenceItem& item)
{
    QString text = item.text.english();
    if (item.ref)
        text += u'\n' % item.ref->file % u'\n' % item.ref->log % u'\n' %
                QString::number(item.ref->range.offset) % u'\n' %
                QString::number(item.ref->record.value_or(0));
    return text;
}

std::vector<EvidenceItem> collectItems(const Cause& cause, const CaseFacts& facts,
                                       const std::vector<Entry>& entries)
{
    std::vector<EvidenceItem> items;
    QSet<QString> told;
    for (const Entry& entry : entries) {
        for (EvidenceItem& item : evidenceOf(askRules(cause, facts, *entry.failure))) {
            const QString key = identity(item);
            if (told.contains(key))
                continue;
            told.insert(key);
            items.push_back(std::move(item));
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const EvidenceItem& a, const EvidenceItem& b) {
        return std::pair(!a.supports, -a.weight) < std::pair(!b.supports, -b.weight);
    });
    return items;
}

Finding findingFor(const Cause& cause, const CaseFacts& facts, const std::vector<Entry>& entries)
{
    std::vector<Entry> bearing = bearingEntries(entries);
    std::sort(bearing.begin(), bearing.end(), byName);
    const Entry strongest =
        *std::max_element(bearing.begin(), bearing.end(),
                          [](const Entry& a, const Entry& b) { return better(*b.verdict, *a.verdict); });

    Finding finding;
    finding.cause = cause.id;
    finding.title = cause.title;
    finding.kb = cause.kb;
    finding.likelihood = strongest.verdict->likelihood;
    finding.status = strongest.verdict->status;
    finding.questions = cause.questions;
    finding.nextStep = finding.status == FindingStatus::CouldNotCheck
                           ? whatToCollect(strongest.verdict->missing)
                           : cause.steps.value(0);
    for (const Entry& entry : bearing)
        if (entry.best)
            finding.spoolFiles.append(entry.failure->failure->name);
    if (std::ssize(bearing) > kFilesWithEvidence)
        bearing.resize(static_cast<size_t>(kFilesWithEvidence));
    finding.evidence = collectItems(cause, facts, bearing);
    finding.score = strongest.verdict->score;
    const std::vector<RuleOutcome> outcomes = askRules(cause, facts, *strongest.failure);
    finding.settling = bestCheck(cause, outcomes, facts);
    if (finding.spoolFiles.isEmpty())
        finding.whyNot = whyNot(*strongest.verdict, outcomes);
    return finding;
}

/// What stood in the way for most of the messages that no cause explains.
Missing mostMissing(const std::vector<const Ranking*>& unexplained)
{
    std::map<Missing, qsizetype> counts;
    for (const Ranking* ranking : unexplained) {
        std::map<Missing, bool> seen;
        for (const Verdict& verdict : ranking->verdicts)
            if (verdict.missing != Missing::Nothing && !std::exchange(seen[verdict.missing], true))
                ++counts[verdict.missing];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? Missing::Nothing : most->first;
}

std::optional<Finding> unknownFinding(const CaseFacts& facts, const std::vector<Ranking>& rankings)
{
    Finding finding;
    std::vector<const Ranking*> unexplained;
    for (size_t i = 0; i < rankings.size(); ++i) {
        if (rankings[i].best >= 0)
            continue;
        unexplained.push_back(&rankings[i]);
        finding.spoolFiles.append(facts.failures()[i].failure->name);
    }
    if (unexplained.empty())
        return std::nullopt;
    finding.spoolFiles.sort();
    finding.cause = unknownCause();
    finding.title = Message(QT_TRANSLATE_NOOP("ims", "No cause can be named on this evidence"));
    finding.kb = {u"Q192186"_s};
    finding.status = FindingStatus::CouldNotCheck;
    finding.nextStep = whatToCollect(mostMissing(unexplained));
    finding.settling.text = finding.nextStep;
    return finding;
}

/// Best first: what explains failed messages, the more of them the earlier; then what is not known; then
/// causes that lost against another one everywhere, could not be checked, or are out.
int placeOf(const Finding& finding)
{
    if (finding.cause == unknownCause())
        return 2;
    switch (finding.status) {
    case FindingStatus::Likely:
        return finding.spoolFiles.isEmpty() ? 3 : 0;
    case FindingStatus::Possible:
        return finding.spoolFiles.isEmpty() ? 3 : 1;
    case FindingStatus::CouldNotCheck:
        return 4;
    case FindingStatus::Unlikely:
        return 5;
    case FindingStatus::Excluded:
        return 6;
    }
    return 6;
}

bool comesBefore(const Finding& a, const Finding& b)
{
    if (placeOf(a) != placeOf(b))
        return placeOf(a) < placeOf(b);
    if (a.spoolFiles.size() != b.spoolFiles.size())
        return a.spoolFiles.size() > b.spoolFiles.size();
    if (a.likelihood != b.likelihood)
        return a.likelihood > b.likelihood;
    return a.cause < b.cause;
}

std::vector<Entry> entriesOf(size_t cause, const CaseFacts& facts, const std::vector<Ranking>& rankings)
{
    std::vector<Entry> entries;
    entries.reserve(rankings.size());
    for (size_t i = 0; i < rankings.size(); ++i)
        entries.push_back({&facts.failures()[i], &rankings[i].verdicts[cause],
                           rankings[i].best == static_cast<qsizetype>(cause)});
    return entries;
}

/// Why a cause has no finding, told by the message where it came furthest.
OtherCause otherCause(const Cause& cause, const CaseFacts& facts, const std::vector<Entry>& entries)
{
    const Entry& furthest =
        *std::max_element(entries.begin(), entries.end(),
                          [](const Entry& a, const Entry& b) { return better(*b.verdict, *a.verdict); });
    return {cause.id, cause.title, whyNot(*furthest.verdict, askRules(cause, facts, *furthest.failure))};
}

void weighCauses(Diagnosis& diagnosis, const CaseFacts& facts, const CauseCatalogue& causes,
                 const std::vector<Ranking>& rankings)
{
    if (rankings.empty())
        return;
    for (size_t c = 0; c < causes.all().size(); ++c) {
        const std::vector<Entry> entries = entriesOf(c, facts, rankings);
        if (isWorthTelling(entries))
            diagnosis.findings.push_back(findingFor(causes.all()[c], facts, entries));
        else
            diagnosis.others.push_back(otherCause(causes.all()[c], facts, entries));
    }
    if (std::optional<Finding> unknown = unknownFinding(facts, rankings))
        diagnosis.findings.push_back(std::move(*unknown));
    std::sort(diagnosis.findings.begin(), diagnosis.findings.end(), comesBefore);
}

/// What one failed message comes to.
FileDiagnosis ofFile(const FailureFacts& failure, const Ranking& ranking, const CaseFacts& facts,
                     const CauseCatalogue& causes)
{
    FileDiagnosis file;
    file.spoolFile = failure.failure->name;
    file.cause = unknownCause();
    file.setting = appliedSetting(failure, facts);
    std::vector<size_t> order;
    for (size_t c = 0; c < ranking.verdicts.size(); ++c)
        if (ranking.verdicts[c].supported)
            order.push_back(c);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return better(ranking.verdicts[a], ranking.verdicts[b]); });
    for (const size_t c : order)
        file.ranking.push_back(
            {causes.all()[c].id, ranking.verdicts[c].status, ranking.verdicts[c].likelihood});
    if (ranking.best >= 0) {
        const auto best = static_cast<size_t>(ranking.best);
        file.cause = causes.all()[best].id;
        file.likelihood = ranking.verdicts[best].likelihood;
    }
    return file;
}

} // namespace

Expected<Diagnosis> diagnose(const Evidence& evidence, const CauseCatalogue& causes,
                             const CharsetCatalogue& charsets, const QHash<QString, Answer>& answers,
                             const StopToken& stop, const Progress& progress)
{
    const Message doing(QT_TRANSLATE_NOOP("ims", "weigh the causes"));
    const CaseFacts facts(evidence, charsets, causes, answers, stop);
    std::vector<Ranking> rankings(facts.failures().size());
    const auto count = std::ssize(rankings);
    const std::thread::id caller = std::this_thread::get_id();
    const bool all = parallelFor(count, stop, [&](qsizetype i) {
        const auto index = static_cast<size_t>(i);
        rankings[index] = rank(facts.failures()[index], facts, causes);
        if (i % messagesPerReport == 0 && std::this_thread::get_id() == caller)
            report(progress, i, count, doing);
    });
    if (!all || stop.stop_requested())
        return tl::unexpected(cancelledError(doing));
    std::vector<Explained> explained;
    Diagnosis diagnosis;
    for (size_t i = 0; i < rankings.size(); ++i) {
        const FailureFacts& failure = facts.failures()[i];
        diagnosis.files.push_back(ofFile(failure, rankings[i], facts, causes));
        explained.push_back({&failure, causes.find(diagnosis.files.back().cause)});
    }
    weighCauses(diagnosis, facts, causes, rankings);
    diagnosis.recommendation = recommend(facts, explained);
    diagnosis.prerequisites = prerequisitesOf(
        {evidence, charsets, diagnosis.recommendation.value_or(SettingsChange()), explorerLater(answers)});
    return diagnosis;
}

Diagnosis diagnose(const Evidence& evidence, const CauseCatalogue& causes, const CharsetCatalogue& charsets,
                   const QHash<QString, Answer>& answers)
{
    return diagnose(evidence, causes, charsets, answers, StopToken(), Progress()).value();
}

Message likeliestCause(const Diagnosis& diagnosis, size_t failure)
{
    if (failure >= diagnosis.files.size())
        return {};
    const QString& id = diagnosis.files.at(failure).cause;
    const auto finding = std::find_if(diagnosis.findings.begin(), diagnosis.findings.end(),
                                      [&id](const Finding& other) { return other.cause == id; });
    return finding != diagnosis.findings.end() ? finding->title
                                               : Message(QT_TRANSLATE_NOOP("ims", "not clear yet"));
}

} // namespace ims
