#include "ui/wizard/CaseSession.h"

#include "core/casefile/CaseEvidence.h"
#include "core/report/Report.h"
#include "ui/common/Translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool isLeading(const Finding& finding)
{
    return finding.status == FindingStatus::Likely || finding.status == FindingStatus::Possible;
}

/// The value of the walkthrough's fact `likely-cause`.
QString likelyCause(const Diagnosis& diagnosis, const CauseCatalogue& causes)
{
    if (diagnosis.findings.empty() || !isLeading(diagnosis.findings.front()))
        return u"unknown"_s;
    const Cause* cause = causes.find(diagnosis.findings.front().cause);
    return cause && cause->mendedBySettings ? u"setting"_s : u"other"_s;
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

/// What only a person can answer, of all causes that are still in question.
QStringList openCauseQuestions(const Diagnosis& diagnosis)
{
    QStringList ids;
    for (const Finding& finding : diagnosis.findings) {
        for (const Question& question : finding.questions) {
            if (!ids.contains(question.id))
                ids.append(question.id);
        }
    }
    return ids;
}

/// A case is opened again from wherever the program runs then.
std::vector<Path> wholePaths(const std::vector<Path>& paths)
{
    std::vector<Path> whole;
    for (const Path& path : paths) {
        std::error_code ignored;
        const Path absolute = std::filesystem::absolute(path, ignored);
        whole.push_back(absolute.empty() ? path : absolute);
    }
    return whole;
}

EvidenceRoots rootsOf(const CaseRecord& record, const LoadedCase& loaded)
{
    EvidenceRoots roots = loaded.evidence ? loaded.evidence->roots : EvidenceRoots();
    roots.insert(roots.end(), record.opened.begin(), record.opened.end());
    return roots;
}

} // namespace

CaseSession::CaseSession(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_flow(m_options.knowledge.walkthrough)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(0);
    connect(&m_keepSoon, &QTimer::timeout, this, &CaseSession::keep);
    connect(&m_loading, &Job::progressed, this, &CaseSession::loadingProgressed);
    connect(&m_saver, &CaseSaver::saved, this, [this] { setNotSaved({}); });
    connect(&m_saver, &CaseSaver::failed, this,
            [this](const Error& error) { setNotSaved(translated(error)); });
}

CaseSession::~CaseSession()
{
    if (m_keepSoon.isActive())
        keep(); // the saver waits for it
}

// ---- the case as a whole -----------------------------------------------------------------------------

void CaseSession::startCase(const std::vector<Path>& inputs)
{
    CaseRecord record;
    record.createdAt = now();
    record.opened = wholePaths(inputs);
    load(std::move(record), Loading::NewCase);
}

void CaseSession::startEmptyCase()
{
    CaseRecord record;
    record.createdAt = now();
    openAs(std::move(record), nullptr);
    m_flow.setFact(u"evidence-state"_s, u"none"_s);
    goTo(m_flow.definition().steps().front().id);
}

void CaseSession::openCase(const Path& folder)
{
    if (m_open && !this->folder().empty() && resolvedPath(folder) == resolvedPath(this->folder()))
        return; // it is open here; its own lock would make it look like somebody else's
    m_opening.start(
        [folder](const JobContext&) -> Expected<std::shared_ptr<CaseFolder>> {
            return CaseFolder::open(folder).map(
                [](CaseFolder&& kept) { return std::make_shared<CaseFolder>(std::move(kept)); });
        },
        [this](const Expected<std::shared_ptr<CaseFolder>>& kept) {
            Q_EMIT loadingStopped();
            if (!kept)
                return Q_EMIT loadingFailed(kept.error());
            openAs((*kept)->record(), *kept);
            reload();
        });
    Q_EMIT loadingStarted();
}

void CaseSession::openAs(CaseRecord record, std::shared_ptr<CaseFolder> folder, bool open)
{
    finishSaving();
    cancelLoading();
    m_weighing.cancel();
    m_saver.setFolder(std::move(folder));
    m_notSavedWhy = m_saver.folder() ? translated(m_saver.folder()->readOnlyWhy()) : QString();
    m_loaded = {};
    m_evidenceError.reset();
    m_record = std::move(record);
    m_flow = recordedFlow(m_options.knowledge.walkthrough, m_record);
    if (!m_flow.definition().step(m_record.step))
        m_record.step = m_flow.definition().steps().front().id;
    m_open = open;
    noteItems();
    Q_EMIT opened();
}

void CaseSession::closeCase()
{
    openAs({}, nullptr, false);
}

Expected<void> CaseSession::saveElsewhere(const Path& parent)
{
    auto made = CaseFolder::create(parent, server(), now(), rootsOf(m_record, m_loaded));
    if (!made)
        return tl::unexpected(made.error());
    m_saver.setFolder(std::make_shared<CaseFolder>(std::move(*made)));
    setNotSaved({});
    keep();
    Q_EMIT savingChanged();
    Q_EMIT flowChanged(); // answers may be given again
    return {};
}

Path CaseSession::folder() const
{
    return m_saver.folder() ? m_saver.folder()->path() : Path();
}

bool CaseSession::isReadOnly() const
{
    return m_saver.folder() && m_saver.folder()->isReadOnly();
}

// ---- saving ------------------------------------------------------------------------------------------

void CaseSession::changed()
{
    m_record.walkthrough = m_flow.record();
    if (m_open && !isReadOnly())
        m_keepSoon.start();
}

void CaseSession::makeFolder()
{
    if (m_saver.folder() || m_options.casesFolder.empty())
        return;
    auto made = CaseFolder::create(m_options.casesFolder, server(), now(), rootsOf(m_record, m_loaded));
    if (!made)
        return setNotSaved(translated(made.error()));
    m_saver.setFolder(std::make_shared<CaseFolder>(std::move(*made)));
    Q_EMIT savingChanged();
}

void CaseSession::keep()
{
    m_keepSoon.stop();
    if (!m_open || isReadOnly())
        return;
    Q_EMIT aboutToKeep();
    m_keepSoon.stop(); // what was handed over just now is in this save
    makeFolder();
    m_record.savedAt = now();
    m_saver.save(m_record);
}

void CaseSession::finishSaving()
{
    Q_EMIT aboutToKeep();
    if (m_keepSoon.isActive() || !m_notSavedWhy.isEmpty())
        keep();
    m_saver.finish();
}

void CaseSession::setNotSaved(const QString& why)
{
    if (m_notSavedWhy == why)
        return;
    m_notSavedWhy = why;
    Q_EMIT savingChanged();
}

// ---- evidence ----------------------------------------------------------------------------------------

void CaseSession::load(CaseRecord wanted, Loading loading)
{
    m_opening.cancel();
    m_weighing.cancel();
    m_wanted.reset();
    if (loading != Loading::NewCase)
        m_wanted = wanted;
    m_loading.start([wanted, knowledge = m_options.knowledge](
                        const JobContext& context) { return loadCase(wanted, knowledge, context); },
                    [this, wanted, loading](Expected<LoadedCase> loaded) {
                        Q_EMIT loadingStopped();
                        if (loaded) {
                            if (loading == Loading::NewCase)
                                openAs(wanted, nullptr);
                            return take(wanted, std::move(*loaded));
                        }
                        weigh();
                        if (loading == Loading::Again) {
                            m_evidenceError = loaded.error();
                            noteFacts();
                            Q_EMIT evidenceChanged();
                        }
                        Q_EMIT loadingFailed(loaded.error());
                    });
    Q_EMIT loadingStarted();
}

/// Only what names the evidence is taken from `wanted`: answers may have been given meanwhile.
void CaseSession::take(const CaseRecord& wanted, LoadedCase loaded)
{
    m_weighing.cancel(); // it weighs the evidence of before
    m_record.opened = wanted.opened;
    m_record.statedEvents = wanted.statedEvents;
    m_record.serverVersion = wanted.serverVersion;
    m_record.dateOrder = wanted.dateOrder;
    m_record.timeZone = wanted.timeZone;
    m_loaded = std::move(loaded);
    m_evidenceError.reset();
    if (answersOf(m_record) != answersOf(wanted))
        weigh();
    noteItems();
    noteFacts();
    changed();
    Q_EMIT evidenceChanged();
    Q_EMIT factsChanged();
}

void CaseSession::addInputs(const std::vector<Path>& inputs)
{
    if (isReadOnly())
        return;
    CaseRecord wanted = this->wanted();
    for (const Path& input : wholePaths(inputs)) {
        if (std::find(wanted.opened.begin(), wanted.opened.end(), input) == wanted.opened.end())
            wanted.opened.push_back(input);
    }
    load(std::move(wanted), Loading::Changed);
}

void CaseSession::removeInput(const Path& input)
{
    if (isReadOnly())
        return;
    CaseRecord wanted = this->wanted();
    std::erase(wanted.opened, input);
    loadOrEmpty(std::move(wanted));
}

void CaseSession::setStatedEvents(const std::vector<StatedEvent>& events)
{
    if (isReadOnly())
        return;
    m_record.statedEvents = events; // kept whatever becomes of the reading
    changed();
    CaseRecord wanted = this->wanted();
    wanted.statedEvents = events;
    loadOrEmpty(std::move(wanted));
}

/// Without anything to read a case has no evidence, which is no failure.
void CaseSession::loadOrEmpty(CaseRecord wanted)
{
    if (!wanted.opened.empty() || !wanted.statedEvents.empty())
        return load(std::move(wanted), Loading::Changed);
    cancelLoading();
    take(wanted, {});
}

void CaseSession::reload()
{
    if (m_wanted && isLoading())
        return; // it is being read just now, with all that was added
    if (m_record.opened.empty() && m_record.statedEvents.empty())
        return take(m_record, {});
    load(m_record, Loading::Again);
}

void CaseSession::cancelLoading()
{
    if (!isLoading())
        return;
    m_opening.cancel();
    m_loading.cancel();
    Q_EMIT loadingStopped();
    weigh(); // reading broke off the weighing of what was there
}

void CaseSession::weigh()
{
    if (!m_loaded.evidence)
        return;
    m_weighing.start([evidence = m_loaded.evidence, record = m_record, knowledge = m_options.knowledge](
                         const JobContext&) { return weighCase(evidence, record, knowledge); },
                     [this](Expected<LoadedCase> weighed) {
                         if (!weighed)
                             return;
                         m_loaded = std::move(*weighed);
                         noteItems();
                         noteFacts();
                         changed();
                         Q_EMIT evidenceChanged();
                     });
}

/// Tells the walkthrough what the evidence says. Evidence that cannot be read any more says nothing new: what
/// was concluded from it stays.
void CaseSession::noteFacts()
{
    QStringList doubted;
    const auto set = [&](const QString& name, const QString& value) {
        doubted += m_flow.setFact(name, value);
    };
    if (m_evidenceError) {
        set(u"evidence-state"_s, u"unreadable"_s);
    } else if (!m_loaded.evidence) {
        set(u"evidence-state"_s, u"none"_s);
        for (const QString& fact : {u"failed-events"_s, u"spool-files"_s, u"likely-cause"_s})
            set(fact, {});
    } else {
        set(u"evidence-state"_s, u"read"_s);
        set(u"failed-events"_s, m_loaded.evidence->failures.empty() ? u"none"_s : u"some"_s);
        set(u"spool-files"_s, spoolFilesAtHand(*m_loaded.evidence));
        set(u"likely-cause"_s, likelyCause(*m_loaded.diagnosis, *m_options.knowledge.causes));
    }
    changed();
    Q_EMIT flowChanged();
    if (!doubted.isEmpty())
        Q_EMIT doubtRaised(doubted);
}

/// Tells the walkthrough for which items it has to ask.
void CaseSession::noteItems()
{
    QStringList roots;
    for (const Path& path : m_record.opened)
        roots.append(displayName(path));
    m_flow.setItems(u"evidence.root"_s, roots);
    m_flow.setItems(u"restart.command"_s, {u"stop"_s, u"start"_s});
    m_flow.setItems(u"restart.output"_s, {u"stop"_s, u"start"_s});
    const Cause* chosen = m_options.knowledge.causes->find(m_flow.answerTo(u"cause.chosen"_s));
    QStringList remedies;
    for (qsizetype i = 1; chosen && i <= chosen->steps.size(); ++i)
        remedies.append(QString::number(i));
    m_flow.setItems(u"settings.remedy"_s, remedies);
    if (!m_loaded.evidence)
        return; // answers given for what was there keep their items until something else is known
    m_flow.setItems(u"cause.asked"_s, openCauseQuestions(*m_loaded.diagnosis));
    QStringList domains;
    if (m_loaded.diagnosis->recommendation) {
        for (const SettingChange& change : m_loaded.diagnosis->recommendation->changes)
            domains.append(change.domain);
    }
    m_flow.setItems(u"settings.row"_s, domains);
    QStringList files;
    for (const Failure& failure : m_loaded.evidence->failures) {
        if (failure.file >= 0)
            files.append(failure.name);
    }
    m_flow.setItems(u"retest.file"_s, files);
}

// ---- the walkthrough ---------------------------------------------------------------------------------

void CaseSession::goTo(const QString& step)
{
    if (!m_open || !m_flow.definition().step(step))
        return;
    const bool moved = m_record.step != step;
    m_record.step = step;
    m_flow.visit(step);
    changed();
    Q_EMIT flowChanged();
    if (moved)
        Q_EMIT stepChanged();
}

void CaseSession::answer(const std::vector<FlowAnswer>& answers)
{
    if (!m_open || isReadOnly())
        return;
    m_flow.answer(answers);
    acted();
}

void CaseSession::skip(const QString& step, const QString& reason)
{
    if (!m_open || isReadOnly())
        return;
    m_flow.skip(step, reason.trimmed());
    acted();
}

void CaseSession::undo()
{
    if (isReadOnly())
        return;
    m_flow.undo();
    acted();
}

void CaseSession::redo()
{
    if (isReadOnly())
        return;
    m_flow.redo();
    acted();
}

void CaseSession::acted()
{
    const auto before = answersOf(m_record);
    noteItems();
    changed();
    if (answersOf(m_record) != before)
        weigh();
    else if (m_loaded.evidence || m_evidenceError)
        return noteFacts(); // an undone answer brought back the facts of its time
    Q_EMIT flowChanged();
}

// ---- facts of the case -------------------------------------------------------------------------------

namespace {

/// Whether a text of the case became another one.
bool assign(QString& text, const QString& value)
{
    if (text == value)
        return false;
    text = value;
    return true;
}

} // namespace

void CaseSession::setTicket(const QString& ticket)
{
    if (!isReadOnly() && assign(m_record.ticket, ticket.trimmed())) {
        changed();
        Q_EMIT factsChanged();
    }
}

void CaseSession::setCaller(const QString& caller)
{
    if (!isReadOnly() && assign(m_record.caller, caller.trimmed())) {
        changed();
        Q_EMIT factsChanged();
    }
}

void CaseSession::setNotes(const QString& notes)
{
    if (!isReadOnly() && assign(m_record.notes, notes)) {
        changed();
        Q_EMIT factsChanged();
    }
}

void CaseSession::setServer(const QString& server)
{
    if (!isReadOnly() && assign(m_record.server, server.trimmed())) {
        changed();
        Q_EMIT factsChanged();
    }
}

void CaseSession::setServerVersion(const QString& version)
{
    state(&CaseRecord::serverVersion, version);
}

void CaseSession::setDateOrder(const QString& order)
{
    state(&CaseRecord::dateOrder, order);
}

void CaseSession::setTimeZone(const QString& zone)
{
    state(&CaseRecord::timeZone, zone);
}

/// What is stated about the evidence is known when it was read with it.
void CaseSession::state(QString CaseRecord::*fact, const QString& value)
{
    CaseRecord wanted = this->wanted();
    if (isReadOnly() || !assign(wanted.*fact, value.trimmed()))
        return;
    m_record.*fact = wanted.*fact; // kept whatever becomes of the reading
    changed();
    loadOrEmpty(std::move(wanted));
}

int CaseSession::failureRow() const
{
    if (!m_loaded.evidence || m_loaded.evidence->failures.empty())
        return -1;
    if (m_record.spoolFile.isEmpty()) // nothing was chosen; what was read out may have no name either
        return 0;
    const auto& failures = m_loaded.evidence->failures;
    const auto found = std::find_if(failures.begin(), failures.end(), [this](const Failure& failure) {
        return failure.name == m_record.spoolFile;
    });
    return found == failures.end() ? 0 : static_cast<int>(found - failures.begin());
}

const Failure* CaseSession::failure() const
{
    const int row = failureRow();
    return row < 0 ? nullptr : &m_loaded.evidence->failures.at(static_cast<size_t>(row));
}

void CaseSession::selectFailure(const QString& name)
{
    if (m_record.spoolFile == name)
        return;
    m_record.spoolFile = name;
    changed();
    Q_EMIT failureSelected();
}

QString CaseSession::server() const
{
    return !m_record.server.isEmpty() || !m_loaded.evidence ? m_record.server : m_loaded.evidence->server;
}

QString CaseSession::serverVersion() const
{
    return !m_record.serverVersion.isEmpty() || !m_loaded.evidence ? m_record.serverVersion
                                                                   : m_loaded.evidence->serverVersion;
}

} // namespace ims
