#include "ui/wizard/EvidenceSummary.h"

#include "core/base/SafeText.h"
#include "core/evidence/HowToGet.h"
#include "core/evidence/ServerFiles.h"
#include "ui/common/Translated.h"
#include "ui/wizard/NothingFailed.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct EvidenceSummary
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceSummary)
};

using State = EvidenceLine::State;

constexpr size_t mostOfOneKind = 5; // lines of files of one kind
constexpr qsizetype mostPassed = 3; // files that were passed over, by name

std::vector<const Input*> ofKind(const Evidence& evidence, InputKind kind)
{
    std::vector<const Input*> found;
    for (const Input& input : evidence.inputs) {
        if (input.kind == kind)
            found.push_back(&input);
    }
    return found;
}

QString capitalized(QString word)
{
    word[0] = word.at(0).toUpper();
    return word;
}

QString day(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

QString coverageText(const LogCoverage& log)
{
    QString text = log.first.isValid() && log.last.isValid()
                       ? EvidenceSummary::tr("%1: %2 to %3 (UTC)")
                             .arg(shortFileName(log.log), day(log.first), day(log.last))
                       : EvidenceSummary::tr("%1: no record with a time").arg(shortFileName(log.log));
    const QString state = translated(log.state);
    return state.isEmpty() ? text : EvidenceSummary::tr("%1; %2").arg(text, state);
}

void addMore(std::vector<EvidenceLine>& lines, const QString& kind, size_t all)
{
    if (all > mostOfOneKind)
        lines.push_back({State::Found,
                         kind,
                         EvidenceSummary::tr("and %1 more, all in the report").arg(all - mostOfOneKind),
                         {}});
}

void addLogs(const Evidence& evidence, std::vector<EvidenceLine>& lines)
{
    const QString kind = EvidenceSummary::tr("Event log");
    for (size_t i = 0; i < std::min(evidence.coverage.size(), mostOfOneKind); ++i) {
        const LogCoverage& log = evidence.coverage.at(i);
        lines.push_back({State::Found, kind, coverageText(log), log.log});
    }
    addMore(lines, kind, evidence.coverage.size());
    const auto texts = ofKind(evidence, InputKind::EventText).size();
    if (texts > 0)
        lines.push_back({State::Found,
                         EvidenceSummary::tr("Events as told"),
                         EvidenceSummary::tr("%1, typed in; nothing tells what else was logged").arg(texts),
                         {}});
    for (const QString& line : siblingLines(evidence))
        lines.push_back({State::Found, EvidenceSummary::tr("Other events"), line, {}});
    if (evidence.coverage.empty())
        lines.push_back({State::Missing,
                         kind,
                         texts > 0 ? EvidenceSummary::tr("none: only what was told is known")
                                   : EvidenceSummary::tr("none: nothing tells which messages failed"),
                         {}});
}

QString archiveText(const Evidence& evidence)
{
    const auto inState = [&](ArchiveState state) {
        return std::count_if(evidence.files.begin(), evidence.files.end(),
                             [state](const ArchivedFile& file) { return file.state == state; });
    };
    const QString files = evidence.files.size() == 1
                              ? EvidenceSummary::tr("1 file")
                              : EvidenceSummary::tr("%1 files").arg(evidence.files.size());
    return EvidenceSummary::tr("%1: %2 failed, %3 proven delivered, %4 with no proof either way")
        .arg(files)
        .arg(inState(ArchiveState::Failed))
        .arg(inState(ArchiveState::Delivered))
        .arg(inState(ArchiveState::Undetermined));
}

void addArchives(const Evidence& evidence, std::vector<EvidenceLine>& lines)
{
    const QString kind = EvidenceSummary::tr("Spool files");
    const auto folders = ofKind(evidence, InputKind::Archive);
    if (folders.empty() && evidence.files.empty()) {
        lines.push_back({State::Missing,
                         kind,
                         EvidenceSummary::tr("none: what is in the failed messages cannot be seen"),
                         {}});
        return;
    }
    const QString file = folders.size() == 1 ? folders.front()->file : QString();
    lines.push_back({State::Found, kind, archiveText(evidence), file});
    const auto missing = std::count_if(evidence.failures.begin(), evidence.failures.end(),
                                       [](const Failure& failure) { return failure.file < 0; });
    if (missing > 0)
        lines.push_back(
            {State::Missing,
             kind,
             EvidenceSummary::tr("%1 that event 4117 names: not there (step 2 says which)").arg(missing),
             {}});
}

void addSettings(const Evidence& evidence, std::vector<EvidenceLine>& lines)
{
    const QString kind = EvidenceSummary::tr("Settings");
    if (evidence.settings)
        lines.push_back({State::Found, kind,
                         EvidenceSummary::tr("%1: default %2, e-mail domains with their own: %3")
                             .arg(shortFileName(evidence.settings->file),
                                  evidence.settings->defaults
                                      ? visibleText(evidence.settings->defaults->mime) + u" / "_s +
                                            visibleText(evidence.settings->defaults->nonMime)
                                      : EvidenceSummary::tr("not stated"))
                             .arg(evidence.settings->domains.size()),
                         evidence.settings->file});
    else
        lines.push_back(
            {State::Missing, kind, EvidenceSummary::tr("none: what the server is set to is not known"), {}});
}

void addFiles(const Evidence& evidence, InputKind kind, std::vector<EvidenceLine>& lines)
{
    const auto files = ofKind(evidence, kind);
    const QString name = capitalized(inputKindWord(kind));
    for (size_t i = 0; i < std::min(files.size(), mostOfOneKind); ++i)
        lines.push_back({State::Found, name, shortFileName(files.at(i)->file), files.at(i)->file});
    addMore(lines, name, files.size());
}

/// What files of one kind say, the first few.
void addFacts(const std::vector<ServerFileFact>& facts, InputKind kind, std::vector<EvidenceLine>& lines)
{
    const QString name = capitalized(inputKindWord(kind));
    size_t all = 0;
    for (const ServerFileFact& fact : facts) {
        if (fact.kind != kind || ++all > mostOfOneKind)
            continue;
        const QString meaning = translated(fact.meaning);
        const QString said = visibleText(translated(fact.said));
        lines.push_back({State::Found, name,
                         meaning.isEmpty() ? said : EvidenceSummary::tr("%1 – %2").arg(said, meaning),
                         fact.file});
    }
    addMore(lines, name, all);
}

void addPassed(const Evidence& evidence, std::vector<EvidenceLine>& lines)
{
    const auto passed = ofKind(evidence, InputKind::Ignored);
    if (passed.empty())
        return;
    QStringList names;
    for (const Input* input : passed) {
        if (names.size() == mostPassed)
            break;
        QString why = translated(input->why);
        why.remove(EvidenceSummary::tr("Ignored: "));
        if (why.endsWith(u'.'))
            why.chop(1);
        names.append(EvidenceSummary::tr("%1 (%2)").arg(shortFileName(input->file), why));
    }
    if (passed.size() > static_cast<size_t>(mostPassed))
        names.append(EvidenceSummary::tr("and %1 more, all in the report")
                         .arg(passed.size() - static_cast<size_t>(mostPassed)));
    lines.push_back({State::Passed, EvidenceSummary::tr("Passed over"), names.join(u"; "_s), {}});
}

} // namespace

QString shortFileName(const QString& file)
{
    return visibleText(file.section(u'/', -1).section(u'\\', -1));
}

QString inputKindWord(InputKind kind)
{
    switch (kind) {
    case InputKind::Folder:
        return EvidenceSummary::tr("folder");
    case InputKind::EventLog:
        return EvidenceSummary::tr("event log");
    case InputKind::EventText:
        return EvidenceSummary::tr("event as told");
    case InputKind::Archive:
        return EvidenceSummary::tr("archive of the Internet Mail Service");
    case InputKind::SpoolFile:
        return EvidenceSummary::tr("spool file");
    case InputKind::Settings:
        return EvidenceSummary::tr("settings");
    case InputKind::Registry:
        return EvidenceSummary::tr("registry export");
    case InputKind::TrackingLog:
        return EvidenceSummary::tr("tracking log");
    case InputKind::DrWatson:
        return EvidenceSummary::tr("Dr. Watson log");
    case InputKind::ProtocolLog:
        return EvidenceSummary::tr("SMTP protocol log");
    case InputKind::ServiceList:
        return EvidenceSummary::tr("list of services and drivers");
    case InputKind::PerfOptLog:
        return EvidenceSummary::tr("Performance Optimizer log");
    case InputKind::CharsetList:
        return EvidenceSummary::tr("list of character sets");
    case InputKind::Picture:
        return EvidenceSummary::tr("picture");
    case InputKind::Ignored:
        break;
    }
    return EvidenceSummary::tr("nothing that is known");
}

std::vector<EvidenceLine> evidenceLines(const Evidence& evidence)
{
    std::vector<EvidenceLine> lines;
    addLogs(evidence, lines);
    addArchives(evidence, lines);
    addSettings(evidence, lines);
    const auto facts = serverFileFacts(evidence);
    for (const InputKind kind :
         {InputKind::TrackingLog, InputKind::Registry, InputKind::ServiceList, InputKind::PerfOptLog,
          InputKind::DrWatson, InputKind::ProtocolLog, InputKind::CharsetList, InputKind::Picture}) {
        addFiles(evidence, kind, lines);
        addFacts(facts, kind, lines);
    }
    addPassed(evidence, lines);
    return lines;
}

MissingEvidence missingEvidence(const Evidence* evidence)
{
    if (!evidence)
        return {true, true, true};
    return {!hasItem(*evidence, CaseItem::EventLog), !hasItem(*evidence, CaseItem::Archive),
            !hasItem(*evidence, CaseItem::Settings)};
}

QStringList missingKinds(const MissingEvidence& missing)
{
    QStringList kinds;
    if (missing.eventLog)
        kinds.append(EvidenceSummary::tr("an event log that names failed messages"));
    if (missing.archive)
        kinds.append(EvidenceSummary::tr("the failed spool files"));
    if (missing.settings)
        kinds.append(EvidenceSummary::tr("the present settings (imc.txt)"));
    return kinds;
}

QString takenFor(const Evidence& evidence, const Path& opened)
{
    const Input* input = evidence.inputOf(opened);
    return input ? inputKindWord(input->kind) : QString();
}

} // namespace ims
