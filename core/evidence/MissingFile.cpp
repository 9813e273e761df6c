#include "core/evidence/MissingFile.h"

#include "core/base/SafeText.h"
#include "core/evidence/ArchiveReader.h"
#include "core/evidence/EventSelection.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype shortestSought = 6; ///< shorter names are everyday words in a scanner's text
constexpr qsizetype mostOfScannersText = 4000;

/// A name without what copying and mending add to it, and with signs alike that are easily misread: O and I
/// stand in no name of the KB's, 0 and 1 do (inferred from all of them).
QString looseKey(const QString& name)
{
    static const QRegularExpression added(u"^\\W*(?:copy(?: \\(\\d+\\))? of )?"_s);
    QString key = spoolNameKey(name.trimmed());
    key.remove(added);
    const auto end = std::find_if(key.cbegin(), key.cend(), [](QChar c) { return !c.isLetterOrNumber(); });
    key.truncate(end - key.cbegin());
    return key.replace(u'o', u'0').replace(u'i', u'1');
}

bool canBeLookedUp(const Failure& failure)
{
    return isSafeFileName(failure.name);
}

/// The server's name in an MTS-ID: what stands in its last component before date, time and serial (KB
/// Q190709, Q251152; inferred).
QString serverInMtsId(const QString& mtsId)
{
    static const QRegularExpression form(u";\\s*l=\\s*([^;]+?)[ -]*\\d{10}[ -]*[0-9A-Z]{8}\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(mtsId);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

/// The server that wrote the files, where all that tell agree.
QString writtenBy(const std::vector<ArchivedFile>& files)
{
    QString server;
    for (const ArchivedFile& file : files) {
        const QString name =
            file.spool && file.spool->envelope ? serverInMtsId(file.spool->envelope->mtsId) : QString();
        if (name.isEmpty())
            continue;
        if (!server.isEmpty() && server.compare(name, Qt::CaseInsensitive) != 0)
            return {};
        server = name;
    }
    return server;
}

void surveyEvents(Evidence& evidence)
{
    MissingOverview& overview = evidence.missing;
    for (const Event& event : evidence.events) {
        if (isFromVirusScanner(event) && !overview.scanners.contains(event.source, Qt::CaseInsensitive))
            overview.scanners.append(event.source);
    }
    const auto newest =
        std::find_if(evidence.events.rbegin(), evidence.events.rend(), [](const Event& event) {
            return event.time.isValid() && !spoolFolderIn(event).isEmpty();
        });
    if (newest != evidence.events.rend())
        overview.withPath = evidence.events.rend() - newest - 1;
}

/// Failures stand newest first.
void surveyFailures(Evidence& evidence)
{
    MissingOverview& overview = evidence.missing;
    const auto count = std::ssize(evidence.failures);
    for (qsizetype i = 0; i < count; ++i) {
        const Failure& failure = evidence.failures.at(static_cast<size_t>(i));
        if (!canBeLookedUp(failure) || failure.stated)
            continue;
        (failure.file >= 0 ? overview.found : overview.missing) += 1;
        if (!failure.event.time.isValid())
            continue;
        if (failure.file >= 0) {
            overview.oldestFound = i;
            overview.missingBefore = 0;
        } else {
            ++overview.missingBefore;
        }
    }
}

void findSimilar(Evidence& evidence)
{
    QHash<QString, qsizetype> files;
    for (qsizetype i = std::ssize(evidence.files) - 1; i >= 0; --i) {
        const ArchivedFile& file = evidence.files.at(static_cast<size_t>(i));
        if (file.state != ArchiveState::Failed)
            files.insert(looseKey(file.name), i);
    }
    for (Failure& failure : evidence.failures) {
        if (failure.file < 0 && canBeLookedUp(failure))
            failure.missing.similar = files.value(looseKey(failure.name), -1);
    }
}

/// A scanner's events are read word by word once, however many files are missing.
void findInScannersEvents(Evidence& evidence)
{
    static const QRegularExpression word(u"[A-Za-z0-9_]+"_s);
    QHash<QString, qsizetype> named;
    for (size_t i = 0; i < evidence.events.size(); ++i) {
        const Event& event = evidence.events.at(i);
        if (!isFromVirusScanner(event))
            continue;
        const QString text = event.strings.join(u' ') + u' ' + event.description.value_or(QString());
        for (auto words = word.globalMatch(text.left(mostOfScannersText)); words.hasNext();)
            named.insert(spoolNameKey(words.next().captured()), static_cast<qsizetype>(i));
    }
    for (Failure& failure : evidence.failures) {
        if (failure.file < 0 && failure.name.size() >= shortestSought && canBeLookedUp(failure))
            failure.missing.scanner = named.value(spoolNameKey(failure.name), -1);
    }
}

/// The newest sibling of each name; they stand newest first.
void findSiblings(Evidence& evidence)
{
    QHash<QString, qsizetype> newest;
    for (qsizetype i = std::ssize(evidence.siblings) - 1; i >= 0; --i) {
        const QString& name = evidence.siblings.at(static_cast<size_t>(i)).name;
        if (!name.isEmpty())
            newest.insert(spoolNameKey(name), i);
    }
    for (Failure& failure : evidence.failures) {
        if (failure.file < 0 && !failure.name.isEmpty())
            failure.missing.sibling = newest.value(spoolNameKey(failure.name), -1);
    }
}

QString when(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"–"_s;
}

MissingClue clue(MissingClue::Kind kind, Message text)
{
    return {kind, std::move(text)};
}

MissingClue clueOf(const Event& event, MissingClue::Kind kind, Message text)
{
    return {kind, std::move(text), event.log, event.record};
}

using Clues = std::vector<MissingClue>;
using enum MissingClue::Kind;

Clues otherRoot(const Evidence& evidence, const Failure& failure)
{
    Clues clues;
    const MissingOverview& overview = evidence.missing;
    const QString own = failure.received ? spoolFolderIn(*failure.received) : QString();
    if (!own.isEmpty()) {
        clues.push_back(clueOf(
            *failure.received, Hint,
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Event 2002 of %1 says that the server wrote this message to “%2”: "
                                      "on the server, look in the folder ARCHIVE below that."),
                    {when(failure.received->time), own})));
    } else if (overview.withPath >= 0) {
        const Event& other = evidence.events.at(static_cast<size_t>(overview.withPath));
        if (other.computer.compare(failure.event.computer, Qt::CaseInsensitive) == 0)
            clues.push_back(clueOf(
                other, Hint,
                Message(QT_TRANSLATE_NOOP("ims",
                                          "Event %1 of %2 says that this server wrote another message to "
                                          "“%3”: on the server, look in the folder ARCHIVE below that."),
                        {QString::number(other.id()), when(other.time), spoolFolderIn(other)})));
    }
    if (overview.lookedFor && overview.found == 0 && overview.missing > 1)
        clues.push_back(clue(
            Hint,
            Message(QT_TRANSLATE_NOOP("ims", "Not one of the %1 failed messages is in the ARCHIVE that was "
                                             "read: it may be another folder’s or another server’s."),
                    {QString::number(overview.missing)})));
    else if (overview.found > 0)
        clues.push_back(
            clue(Against,
                 Message(QT_TRANSLATE_NOOP("ims", "Files of failed messages that are in this ARCHIVE: %1."),
                         {QString::number(overview.found)})));
    return clues;
}

Clues otherServer(const Evidence& evidence, const Failure& failure)
{
    const QString& computer = failure.event.computer;
    const QString& writer = evidence.missing.writtenBy;
    if (computer.isEmpty())
        return {};
    if (!writer.isEmpty() && writer.compare(computer, Qt::CaseInsensitive) != 0)
        return {clueOf(
            failure.event, Explains,
            Message(QT_TRANSLATE_NOOP("ims", "The event was logged by %1, but the files in ARCHIVE were "
                                             "written by %2 (inferred from their MTS-IDs)."),
                    {computer, writer}))};
    if (!writer.isEmpty())
        return {clueOf(failure.event, Against,
                       Message(QT_TRANSLATE_NOOP("ims", "%1 logged the event and wrote the files in ARCHIVE "
                                                        "(inferred from their MTS-IDs)."),
                               {computer}))};
    if (!evidence.server.isEmpty() && evidence.server.compare(computer, Qt::CaseInsensitive) != 0)
        return {
            clueOf(failure.event, Hint,
                   Message(QT_TRANSLATE_NOOP("ims", "The event was logged by %1, most others by %2: the file "
                                                    "lies on %1."),
                           {computer, evidence.server}))};
    return {clueOf(
        failure.event, Hint,
        Message(QT_TRANSLATE_NOOP("ims", "The event was logged by %1: the file lies there."), {computer}))};
}

Clues otherSpelling(const Evidence& evidence, const Failure& failure)
{
    if (failure.missing.similar >= 0)
        return {clue(
            Explains,
            Message(QT_TRANSLATE_NOOP("ims", "“%1” in ARCHIVE is the name with something added, or with "
                                             "signs that are easily misread. If it is this message, "
                                             "give a copy of it the name “%2” and read the evidence "
                                             "again."),
                    {evidence.files.at(static_cast<size_t>(failure.missing.similar)).name, failure.name}))};
    if (!evidence.missing.lookedFor || !evidence.missing.allRead)
        return {};
    return {
        clue(Against, Message(QT_TRANSLATE_NOOP("ims", "None of the %1 files of ARCHIVE has a name like it; "
                                                       "upper and lower case were not told apart."),
                              {QString::number(evidence.files.size())}))};
}

Clues quarantine(const Evidence& evidence, const Failure& failure)
{
    if (failure.missing.scanner >= 0) {
        const Event& event = evidence.events.at(static_cast<size_t>(failure.missing.scanner));
        return {
            clueOf(event, Explains,
                   Message(QT_TRANSLATE_NOOP("ims", "Event %1 of %2, a virus scanner, names the file (%3)."),
                           {QString::number(event.id()), event.source, when(event.time)}))};
    }
    const auto near = std::find_if(failure.companions.begin(), failure.companions.end(), isFromVirusScanner);
    if (near != failure.companions.end())
        return {
            clueOf(*near, Hint,
                   Message(QT_TRANSLATE_NOOP("ims", "%1, a virus scanner, logged event %2 within a minute of "
                                                    "the failure."),
                           {near->source, QString::number(near->id())}))};
    if (evidence.missing.scanners.isEmpty())
        return {};
    return {clue(Hint,
                 Message(QT_TRANSLATE_NOOP("ims", "A virus scanner runs on the server: the log has events of "
                                                  "%1."),
                         {evidence.missing.scanners.join(u", "_s)}))};
}

Clues housekeeping(const Evidence& evidence, const Failure& failure)
{
    const MissingOverview& overview = evidence.missing;
    if (overview.oldestFound < 0 || !failure.event.time.isValid())
        return {};
    const Failure& oldest = evidence.failures.at(static_cast<size_t>(overview.oldestFound));
    if (failure.event.time > oldest.event.time)
        return {clueOf(
            oldest.event, Against,
            Message(QT_TRANSLATE_NOOP("ims", "The file of an older failure is still there: “%1”, of %2."),
                    {oldest.name, when(oldest.event.time)}))};
    if (overview.missingBefore < 2)
        return {};
    return {clue(Hint,
                 Message(QT_TRANSLATE_NOOP("ims", "The files of all %1 failures before %2 are missing: older "
                                                  "files seem to be cleared away."),
                         {QString::number(overview.missingBefore), when(oldest.event.time)}))};
}

/// The newest time that the logs which hold a failure's event cover.
QDateTime coveredUntil(const Evidence& evidence, const Event& event)
{
    QDateTime last;
    for (const LogCoverage& log : evidence.coverage) {
        const bool holds = log.log == event.log || event.alsoIn.contains(log.log);
        if (holds && log.last.isValid() && (!last.isValid() || log.last > last))
            last = log.last;
    }
    return last;
}

void addWhatTheLogShows(const Evidence& evidence, const Failure& failure, Clues& clues)
{
    const QDateTime& failed = failure.event.time;
    if (!failed.isValid())
        return;
    if (failure.received && failure.received->time > failed) {
        clues.push_back(clueOf(
            *failure.received, Hint,
            Message(QT_TRANSLATE_NOOP("ims",
                                      "Event 2002 of %1, after the failure, names the file: the message "
                                      "came in again, or another one has its name."),
                    {when(failure.received->time)})));
        return;
    }
    const QDateTime until = coveredUntil(evidence, failure.event);
    if (until > failed)
        clues.push_back(clue(
            Hint,
            Message(QT_TRANSLATE_NOOP("ims", "The log goes on to %1 without another 4117 for this file: if "
                                             "it was put back before that, it did not fail with a 4117 "
                                             "again. That does not prove that it was delivered."),
                    {when(until)})));
}

Clues movedBack(const Evidence& evidence, const Failure& failure)
{
    Clues clues;
    if (failure.missing.inIn)
        clues.push_back(clue(
            Explains,
            Message(QT_TRANSLATE_NOOP("ims", "A file of this name lies in IN: it was moved back, and the "
                                             "service had not taken it when the folder was read."))));
    else if (evidence.missing.inListed)
        clues.push_back(
            clue(Hint, Message(QT_TRANSLATE_NOOP("ims", "It is not in the folder IN that was seen "
                                                        "either."))));
    const auto earlier =
        std::count_if(failure.companions.begin(), failure.companions.end(), [&](const Event& event) {
            return isFailure(event) && spoolNameKey(spoolFileName(event)) == spoolNameKey(failure.name);
        });
    if (earlier > 0)
        clues.push_back(clueOf(
            failure.event, Hint,
            Message(QT_TRANSLATE_NOOP("ims",
                                      "The file failed %1 times, the last time on %2: it seems to have been "
                                      "put back before."),
                    {QString::number(earlier + 1), when(failure.event.time)})));
    addWhatTheLogShows(evidence, failure, clues);
    return clues;
}

bool isBefore(const Event& event, const Event& failure)
{
    return event.time.isValid() && failure.time.isValid() && event.time < failure.time;
}

Clues otherEvent(const Evidence& evidence, const Failure& failure, const OutcomeCatalogue& outcomes)
{
    if (failure.missing.sibling < 0) {
        if (evidence.coverage.empty())
            return {};
        return {
            clue(Against, Message(QT_TRANSLATE_NOOP("ims", "No event 4081, 4118, 4120, 4132 or 4182 at hand "
                                                           "names it.")))};
    }
    const Sibling& sibling = evidence.siblings.at(static_cast<size_t>(failure.missing.sibling));
    const SiblingKind* kind = outcomes.find(sibling.kind);
    if (kind && !kind->absence.isEmpty() && !isBefore(sibling.event, failure.event))
        return {clueOf(sibling.event, Explains, Message(kind->absence.id, {when(sibling.event.time)}))};
    return {clueOf(sibling.event, Hint,
                   Message(QT_TRANSLATE_NOOP("ims", "Event %1 of %2 names the file too."),
                           {QString::number(sibling.event.id()), when(sibling.event.time)}))};
}

Clues cluesFor(MissingCheck check, const Evidence& evidence, const Failure& failure,
               const OutcomeCatalogue& outcomes)
{
    switch (check) {
    case MissingCheck::OtherRoot:
        return otherRoot(evidence, failure);
    case MissingCheck::OtherServer:
        return otherServer(evidence, failure);
    case MissingCheck::OtherSpelling:
        return otherSpelling(evidence, failure);
    case MissingCheck::Quarantine:
        return quarantine(evidence, failure);
    case MissingCheck::Housekeeping:
        return housekeeping(evidence, failure);
    case MissingCheck::MovedBack:
        return movedBack(evidence, failure);
    case MissingCheck::OtherEvent:
        return otherEvent(evidence, failure, outcomes);
    }
    return {};
}

/// Without an ARCHIVE to look in, only what tells where the file is.
bool isWorthTelling(const MissingFileCheck& check, const MissingOverview& overview)
{
    return overview.lookedFor || (!check.clues.empty() && !check.isUnlikely());
}

/// Whether something may explain the absence; most have nothing, and need no words made.
bool mayExplain(const Evidence& evidence, const Failure& failure)
{
    const MissingFacts& facts = failure.missing;
    const QString& writer = evidence.missing.writtenBy;
    return facts.inIn || facts.similar >= 0 || facts.scanner >= 0 || facts.sibling >= 0 ||
           (!writer.isEmpty() && writer.compare(failure.event.computer, Qt::CaseInsensitive) != 0);
}

/// What became of the file goes before where else it might be.
void explain(const Evidence& evidence, Failure& failure)
{
    for (const MissingFileCheck& check : checkMissing(evidence, failure)) {
        const auto found = std::find_if(check.clues.begin(), check.clues.end(),
                                        [](const MissingClue& clue) { return clue.kind == Explains; });
        if (found == check.clues.end())
            continue;
        failure.missingWhy = found->text;
        if (check.step->check == MissingCheck::MovedBack)
            return;
    }
}

} // namespace

bool MissingFileCheck::explains() const
{
    return std::any_of(clues.begin(), clues.end(),
                       [](const MissingClue& clue) { return clue.kind == MissingClue::Kind::Explains; });
}

bool MissingFileCheck::isUnlikely() const
{
    return !clues.empty() && std::all_of(clues.begin(), clues.end(), [](const MissingClue& clue) {
        return clue.kind == MissingClue::Kind::Against;
    });
}

QString spoolFolderIn(const Event& event)
{
    static const QRegularExpression path(
        u"([A-Za-z]:\\\\|\\\\\\\\)[^\\r\\n\"'<>|*?]{0,200}?\\\\imcdata\\\\in(?=\\\\[^\\\\\\s]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!event.is("MSExchangeIMC"_L1, 2002) && !event.is("MSExchangeIMC"_L1, 4081))
        return {};
    for (const QString& text : event.strings + QStringList(event.description.value_or(QString()))) {
        const QRegularExpressionMatch match = path.match(text);
        if (match.hasMatch())
            return match.captured();
    }
    return {};
}

void findMissing(Evidence& evidence, const ArchiveAvailability& availability)
{
    MissingOverview& overview = evidence.missing;
    overview.lookedFor = availability.any;
    overview.inListed = availability.inListed;
    overview.allRead = availability.allRead && !availability.unlisted;
    overview.writtenBy = writtenBy(evidence.files);
    surveyEvents(evidence);
    surveyFailures(evidence);
    findSimilar(evidence);
    findInScannersEvents(evidence);
    findSiblings(evidence);
    for (Failure& failure : evidence.failures) {
        if (failure.file >= 0 || !canBeLookedUp(failure))
            continue;
        failure.missing.inIn = availability.inNames.contains(spoolNameKey(failure.name));
        if (mayExplain(evidence, failure))
            explain(evidence, failure);
    }
}

std::vector<MissingFileCheck> checkMissing(const Evidence& evidence, const Failure& failure)
{
    const Expected<OutcomeCatalogue>& outcomes = OutcomeCatalogue::builtIn();
    std::vector<MissingFileCheck> checks;
    if (!outcomes || failure.file >= 0 || failure.stated || !canBeLookedUp(failure))
        return checks;
    for (const MissingFileStep& step : outcomes->missingFile()) {
        MissingFileCheck check{&step, cluesFor(step.check, evidence, failure, *outcomes)};
        if (isWorthTelling(check, evidence.missing))
            checks.push_back(std::move(check));
    }
    return checks;
}

} // namespace ims
