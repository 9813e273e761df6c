#include "ui/wizard/FlowFacts.h"

#include "core/evidence/ArchiveReader.h"
#include "core/flow/Flow.h"
#include "core/service/Readiness.h"
#include "core/settings/ImccopySteps.h"
#include "core/settings/SettingsPlan.h"
#include "ui/wizard/HandSteps.h"
#include "ui/wizard/RecommendationView.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// The value of the walkthrough's fact `likely-cause`.
QString likelyCause(const Diagnosis& diagnosis, const CauseCatalogue& causes)
{
    if (diagnosis.findings.empty() || !isInQuestion(diagnosis.findings.front()))
        return u"unknown"_s;
    const Cause* cause = causes.find(diagnosis.findings.front().cause);
    return cause && cause->mendedBySettings ? u"setting"_s : u"other"_s;
}

/// The value of the walkthrough's fact `chosen-dismissed`; without a value it is not so.
QString chosenDismissed(const Diagnosis& diagnosis, const QString& chosen)
{
    const bool dismissed =
        std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(), [&](const Finding& finding) {
            return finding.cause == chosen && !finding.dismissed.isEmpty();
        });
    return dismissed ? u"yes"_s : QString();
}

/// The value of the walkthrough's fact `spool-files`.
QString spoolFilesAtHand(const Evidence& evidence)
{
    const auto found = std::count_if(evidence.failures.begin(), evidence.failures.end(),
                                     [](const Failure& failure) { return failure.file >= 0; });
    if (found == 0)
        return u"none"_s;
    return static_cast<size_t>(found) == evidence.failures.size() ? u"all"_s : u"some"_s;
}

/// What a row is to be set to: the value of the fact `recommended-row/DOMAIN`.
QString recommendedRow(const SettingChange& change)
{
    if (change.action == SettingChange::Action::Remove)
        return u"removed"_s;
    return change.mime.value_or(u"as it is"_s) + u" / "_s + change.nonMime.value_or(u"as it is"_s);
}

/// The value of the fact `recommended-settings`: another one wherever any row is another. There may be
/// thousands of rows, so only what tells them from others is kept.
QString recommendedSettings(const SettingsChange& change)
{
    if (change.changes.empty())
        return u"leave"_s;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SettingChange& row : change.changes) {
        const QString line = row.domain + u": "_s + recommendedRow(row) + u'\n';
        hash.addData(line.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// What only a person can answer: of the causes that something speaks for, then of the others, which an
/// answer can bring into question.
QStringList openCauseQuestions(const Diagnosis& diagnosis, const CauseCatalogue& causes)
{
    QStringList ids;
    for (const Finding& finding : diagnosis.findings) {
        for (const Question& question : finding.questions) {
            if (!ids.contains(question.id))
                ids.append(question.id);
        }
    }
    for (const OtherCause& other : diagnosis.others) {
        const Cause* cause = causes.find(other.cause);
        for (const Question& question : cause ? cause->questions : std::vector<Question>()) {
            if (!ids.contains(question.id))
                ids.append(question.id);
        }
    }
    return ids;
}

/// The steps by hand, which differ with the server's version.
QStringList stepItems(const CaseRecord& record, const LoadedCase& loaded, const Knowledge& knowledge)
{
    QStringList ids;
    const auto& planned = loaded.diagnosis->planned();
    if (!planned)
        return ids;
    const QString version =
        record.serverVersion.isEmpty() ? loaded.evidence->serverVersion : record.serverVersion;
    for (const PathStep& step : handSteps(*planned, {}, version, knowledge))
        ids.append(step.id);
    return ids;
}

bool isPicture(const LoadedCase& loaded, const Path& path)
{
    const Input* input = loaded.evidence ? loaded.evidence->inputOf(path) : nullptr;
    return input && input->kind == InputKind::Picture;
}

} // namespace

QStringList serverNames(const std::vector<NamedServer>& servers)
{
    QStringList names;
    for (const NamedServer& named : servers) {
        const QString name = named.server.section(u'.', 0, 0).toUpper();
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

QStringList noteFacts(Flow& flow, const LoadedCase& loaded, bool unreadable, const CauseCatalogue& causes,
                      const std::vector<NamedServer>& servers)
{
    QStringList doubted;
    const auto set = [&](const QString& name, const QString& value) { doubted += flow.setFact(name, value); };
    if (unreadable) {
        set(u"evidence-state"_s, u"unreadable"_s);
        return doubted;
    }
    if (!loaded.evidence) {
        set(u"evidence-state"_s, u"none"_s);
        for (const QString& fact : {u"failed-events"_s, u"spool-files"_s, u"likely-cause"_s,
                                    u"chosen-dismissed"_s, u"recommended-settings"_s, u"servers"_s})
            set(fact, {});
        return doubted;
    }
    set(u"evidence-state"_s, u"read"_s);
    set(u"failed-events"_s, loaded.evidence->failures.empty() ? u"none"_s : u"some"_s);
    set(u"spool-files"_s, spoolFilesAtHand(*loaded.evidence));
    set(u"likely-cause"_s, likelyCause(*loaded.diagnosis, causes));
    set(u"chosen-dismissed"_s, chosenDismissed(*loaded.diagnosis, flow.answerTo(u"cause.chosen"_s)));
    const bool several = !otherServers(servers).empty();
    set(u"servers"_s, several ? u"several"_s : u"one"_s);
    if (several) // else what was answered for them stands, should they come back
        set(u"named-servers"_s, serverNames(servers).join(u' '));
    const auto& recommendation = loaded.diagnosis->planned();
    set(u"recommended-settings"_s, recommendation ? recommendedSettings(*recommendation) : QString());
    if (!recommendation)
        return doubted;
    // A row that is no longer recommended keeps what it was set to; only those that are shown can be
    // answered.
    const size_t rows = std::min(recommendation->changes.size(), RecommendationView::mostRows);
    for (size_t i = 0; i < rows; ++i) {
        const SettingChange& row = recommendation->changes.at(i);
        set(itemQuestion(u"recommended-row"_s, row.domain), recommendedRow(row));
    }
    return doubted;
}

void noteItems(Flow& flow, const CaseRecord& record, const LoadedCase& loaded, const Knowledge& knowledge,
               const QStringList& putBack)
{
    const CauseCatalogue& causes = *knowledge.causes;
    QStringList roots;
    for (const Path& path : record.opened) {
        if (!isPicture(loaded, path)) // a copy by its nature
            roots.append(displayName(path));
    }
    flow.setItems(u"evidence.root"_s, roots);
    QStringList checks;
    for (const ReadinessCheck& check : readinessChecks())
        checks.append(check.id);
    flow.setItems(u"restart.ready"_s, checks);
    flow.setItems(u"restart.command"_s, {u"stop"_s, u"start"_s});
    flow.setItems(u"restart.output"_s, {u"stop"_s, u"start"_s});
    const Cause* chosen = causes.find(flow.answerTo(u"cause.chosen"_s));
    QStringList remedies;
    for (qsizetype i = 1; chosen && i <= chosen->steps.size(); ++i)
        remedies.append(QString::number(i));
    flow.setItems(u"settings.remedy"_s, remedies);
    if (!loaded.evidence)
        return; // answers given for what was there keep their items until something else is known
    flow.setItems(u"cause.asked"_s, openCauseQuestions(*loaded.diagnosis, causes));
    QStringList weighed;
    for (const Finding& finding : loaded.diagnosis->findings)
        weighed.append(finding.cause);
    flow.setItems(u"cause.dismissed"_s, weighed);
    QStringList domains;
    QStringList toSet;
    if (const auto& planned = loaded.diagnosis->planned()) {
        for (const SettingChange& change : planned->changes) {
            domains.append(change.domain);
            if (!leavesAll(change))
                toSet.append(change.domain);
        }
    }
    for (const QString& question :
         {u"settings.own-mime"_s, u"settings.own-non-mime"_s, u"settings.own-why"_s})
        flow.setItems(question, domains);
    flow.setItems(u"settings.row"_s, toSet);
    QStringList imccopy;
    for (const auto& steps : {imccopySteps(), imccopyUndoSteps()})
        for (const ImccopyStep& step : steps)
            imccopy.append(step.id);
    flow.setItems(u"settings.imccopy"_s, imccopy);
    flow.setItems(u"settings.read-back"_s, toSet);
    flow.setItems(u"settings.step"_s, stepItems(record, loaded, knowledge));
    QStringList files;
    for (const Failure& failure : loaded.evidence->failures) {
        if (failure.file >= 0)
            files.append(failure.name);
    }
    for (const QString& name : putBack) {
        const bool known = std::any_of(files.begin(), files.end(), [&](const QString& file) {
            return spoolNameKey(file) == spoolNameKey(name);
        });
        if (!known)
            files.append(name);
    }
    flow.setItems(u"retest.file"_s, files);
}

} // namespace ims
