#include "ui/wizard/ArchiveListing.h"

#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/report/EscalationArchive.h"
#include "core/report/ReportWords.h"
#include "core/report/redaction/RedactedSpool.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/models/CellTexts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct ArchiveTexts
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveTexts)
};

constexpr qsizetype mostNamed = 5;

QString named(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.first(std::min(names.size(), mostNamed)))
        shown.append(visibleText(cutText(name, 64)));
    if (names.size() > mostNamed)
        shown.append(ArchiveTexts::tr("%n more", nullptr, static_cast<int>(names.size() - mostNamed)));
    return shown.join(u", "_s);
}

/// The failed messages' files, sorted by what becomes of them.
struct SpoolCount
{
    int enclosed = 0;
    int rewritten = 0;
    qint64 size = 0;
    QStringList notEnclosed;
    QStringList missing;
};

SpoolCount spoolCount(const Evidence& evidence, const RedactionChoices& choices)
{
    SpoolCount count;
    for (const ArchivedFile& file : evidence.files) {
        if (file.state != ArchiveState::Failed)
            continue;
        if (!file.spool || cameInside(file)) {
            count.notEnclosed.append(file.name);
            continue;
        }
        ++count.enclosed;
        count.size += file.spool->size;
        count.rewritten += needsRewriting(*file.spool, choices) ? 1 : 0;
    }
    for (const Failure& failure : evidence.failures) {
        if (failure.file < 0)
            count.missing.append(failure.name.isEmpty() ? ArchiveTexts::tr("one without a name")
                                                        : failure.name);
    }
    return count;
}

void addSpoolFiles(std::vector<ArchiveLine>& lines, const Evidence& evidence, const RedactionChoices& choices)
{
    const SpoolCount count = spoolCount(evidence, choices);
    if (count.enclosed > 0) {
        QString detail;
        if (count.rewritten > 0 && choices.isRedacting())
            detail = ArchiveTexts::tr("As rewritten copies, with the SHA-256 of the originals. The report’s "
                                      "offsets refer to these copies.");
        else if (count.rewritten > 0)
            detail = ArchiveTexts::tr("%n of them as copies in which hidden recipients are replaced.",
                                      nullptr, count.rewritten);
        lines.push_back(
            {ArchiveLineState::Enclosed,
             ArchiveTexts::tr("%n failed message(s), %1", nullptr, count.enclosed).arg(sizeCell(count.size)),
             detail});
    }
    if (!count.notEnclosed.isEmpty())
        lines.push_back(
            {ArchiveLineState::LeftOut,
             ArchiveTexts::tr("%n failed message(s)", nullptr, static_cast<int>(count.notEnclosed.size())),
             ArchiveTexts::tr("They could not be read, or lie within another file: %1.")
                 .arg(named(count.notEnclosed))});
    if (!count.missing.isEmpty())
        lines.push_back(
            {ArchiveLineState::Missing,
             ArchiveTexts::tr("%n failed message(s)", nullptr, static_cast<int>(count.missing.size())),
             ArchiveTexts::tr("Their files were not found: %1. Steps 1 and 2 say how to get them.")
                 .arg(named(count.missing))});
}

void addSettings(std::vector<ArchiveLine>& lines, const Evidence& evidence)
{
    const auto saves = static_cast<int>(evidence.laterSettings.size()) +
                       (evidence.settings && !evidence.settings->stated ? 1 : 0);
    if (saves > 0)
        lines.push_back({ArchiveLineState::Enclosed,
                         ArchiveTexts::tr("%n save(s) of the Character Sets", nullptr, saves),
                         {}});
    else
        lines.push_back({ArchiveLineState::Missing, ArchiveTexts::tr("A save of the Character Sets"),
                         ArchiveTexts::tr("None was opened; step 5 says how to make one with imccopy.")});
}

void addLogs(std::vector<ArchiveLine>& lines, const Evidence& evidence, const ReportWishes& wishes)
{
    const bool anyEvent =
        !evidence.siblings.empty() || std::any_of(evidence.failures.begin(), evidence.failures.end(),
                                                  [](const Failure& failure) { return !failure.stated; });
    if (anyEvent)
        lines.push_back(
            {ArchiveLineState::Enclosed, ArchiveTexts::tr("The events about them, as an extract"), {}});
    QStringList logs;
    for (const Input& input : evidence.inputs) {
        if (input.kind == InputKind::EventLog)
            logs.append(lastName(input.file));
    }
    if (!logs.isEmpty() && wishes.originalLogs && !wishes.redaction.isRedacting())
        lines.push_back({ArchiveLineState::Enclosed,
                         ArchiveTexts::tr("%n whole event log(s)", nullptr, static_cast<int>(logs.size())),
                         named(logs)});
    const auto pictures =
        static_cast<int>(std::count_if(evidence.inputs.begin(), evidence.inputs.end(),
                                       [](const Input& input) { return input.kind == InputKind::Picture; }));
    if (pictures > 0)
        lines.push_back({ArchiveLineState::LeftOut, ArchiveTexts::tr("%n picture(s)", nullptr, pictures),
                         ArchiveTexts::tr("Nothing can be replaced in a picture: look at them and send them "
                                          "apart.")});
}

ArchiveLineState stateOf(const QString& id)
{
    if (id == "enclosed"_L1)
        return ArchiveLineState::Enclosed;
    return id == "missing"_L1 ? ArchiveLineState::Missing : ArchiveLineState::LeftOut;
}

std::vector<ArchiveLine> askedFor(const Evidence& evidence, const ReportWishes& wishes)
{
    const bool redacts = wishes.redaction.isRedacting();
    const bool anyLog = std::any_of(evidence.inputs.begin(), evidence.inputs.end(),
                                    [](const Input& input) { return input.kind == InputKind::EventLog; });
    const bool anySpoolFile = spoolCount(evidence, wishes.redaction).enclosed > 0;
    std::vector<ArchiveLine> lines;
    for (const QJsonValue& value :
         requestedItems(evidence, anySpoolFile, wishes.originalLogs && !redacts && anyLog, redacts, windowLanguage())) {
        const QJsonObject item = value.toObject();
        lines.push_back({stateOf(item.value("state"_L1).toString()), item.value("item"_L1).toString(),
                         item.value("why"_L1).toString()});
    }
    return lines;
}

} // namespace

ArchiveListing archiveListing(const Evidence& evidence, const ReportWishes& wishes, bool isKept)
{
    ArchiveListing listing;
    auto& files = listing.files;
    files.push_back({ArchiveLineState::Enclosed,
                     ArchiveTexts::tr("The report, its summary, the list of mail"),
                     ArchiveTexts::tr("With a README, and a manifest that has the SHA-256 of each file.")});
    addSpoolFiles(files, evidence, wishes.redaction);
    addLogs(files, evidence, wishes);
    addSettings(files, evidence);
    if (isKept)
        files.push_back({ArchiveLineState::Enclosed, ArchiveTexts::tr("The case’s journal"), {}});
    else
        files.push_back({ArchiveLineState::Missing, ArchiveTexts::tr("The case’s journal"),
                         ArchiveTexts::tr("The case is kept in no folder.")});
    if (wishes.redaction.isRedacting())
        files.push_back({ArchiveLineState::LeftOut, ArchiveTexts::tr("Who is who"),
                         ArchiveTexts::tr("It stays with the case.")});
    listing.asked = askedFor(evidence, wishes);
    return listing;
}

} // namespace ims
