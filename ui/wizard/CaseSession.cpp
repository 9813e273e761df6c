#include "ui/wizard/CaseSession.h"

#include "core/casefile/CaseEvidence.h"
#include "core/casefile/CaseLock.h"
#include "core/casefile/Dismissals.h"
#include "core/casefile/LiveCopies.h"
#include "core/casefile/PlannedSettings.h"
#include "core/report/Report.h"
#include "ui/common/Translated.h"
#include "ui/wizard/FailureChoice.h"
#include "ui/wizard/FlowFacts.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Leaving a case waits no longer for its last save, which goes on all the same.
constexpr int longestWait = 200; // ms

constexpr int daysToFollowUp = 7;
constexpr size_t actsTold = 3; // of those before the case was opened

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

/// Whether there is anything to read: files, or what was read out and pasted.
bool hasEvidence(const CaseRecord& record)
{
    return !record.opened.empty() || !record.statedEvents.empty() || !record.statedSettings.empty() ||
           !record.services.isEmpty();
}

EvidenceRoots rootsOf(const CaseRecord& record, const LoadedCase& loaded)
{
    EvidenceRoots roots = loaded.evidence ? loaded.evidence->roots : EvidenceRoots();
    roots.insert(roots.end(), record.opened.begin(), record.opened.end());
    return roots;
}

/// Of what was answered, that which the diagnosis or the planned settings rest on.
auto weighedAnswers(const CaseRecord& record)
{
    return std::tuple(answersOf(record), dismissalsOf(record), ownChoicesOf(record.walkthrough.now));
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
    connect(&m_saver, &CaseSaver::made, this, &CaseSession::savingChanged);
    connect(&m_saver, &CaseSaver::made, this, &CaseSession::keepEvidence);
    connect(&m_copies, &CaseCopies::kept, this, [this](const std::vector<KeptFile>& kept) {
        m_record.kept = kept;
        changed();
    });
    connect(&m_copies, &CaseCopies::failed, this,
            [this](const Error& error) { setNotSaved(translated(error)); });
    connect(&m_saver, &CaseSaver::finished, this, &CaseSession::savingFinished);
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

void CaseSession::openCase(const Path& chosen, Holder holder)
{
    const Path folder = chosen.has_filename() ? chosen : chosen.parent_path(); // "cases/4711/"
    if (holder == Holder::Respect && m_open && !this->folder().empty() &&
        resolvedPath(folder) == resolvedPath(this->folder()))
        return; // it is open here; its own lock would make it look like somebody else's
    m_opening.start(
        [folder, holder](const JobContext&) -> Expected<std::shared_ptr<CaseFolder>> {
            return CaseFolder::open(folder, holder).map([](CaseFolder&& kept) {
                return std::make_shared<CaseFolder>(std::move(kept));
            });
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

void CaseSession::takeOver()
{
    if (isHeldElsewhere())
        openCase(Path(folder()), Holder::TakeOver);
}

void CaseSession::openAs(CaseRecord record, std::shared_ptr<CaseFolder> folder, bool open)
{
    finishSaving(longestWait);
    cancelLoading();
    m_weighing.cancel();
    m_moving.cancel();
    m_copies.cancel();
    m_happened.clear();
    m_putBack.clear();
    m_notedDiagnosis = {};
    m_since = {};
    m_journalNotes = folder ? folder->journalNotes() : QList<Message>(); // before anything is saved
    m_lastActs = folder ? ims::lastActs(folder->journal(), actsTold) : std::vector<JournalEntry>();
    m_servers.clear();
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

CaseSaver::MakeFolder CaseSession::folderBelow(const Path& parent) const
{
    return [parent, hint = server(), now = now(), roots = rootsOf(m_record, m_loaded)] {
        return CaseFolder::create(parent, hint, now, roots);
    };
}

void CaseSession::saveElsewhere(const Path& parent)
{
    if (!m_open)
        return;
    m_moving.start(
        [make = folderBelow(parent)](const JobContext&) -> Expected<std::shared_ptr<CaseFolder>> {
            return make().map(
                [](CaseFolder&& made) { return std::make_shared<CaseFolder>(std::move(made)); });
        },
        [this](const Expected<std::shared_ptr<CaseFolder>>& made) {
            if (!made)
                return Q_EMIT movingFailed(made.error());
            m_saver.setFolder(*made);
            setNotSaved({});
            m_copies.cancel();
            m_record.kept.clear(); // the copies are in the other folder
            m_loaded.copies.reset();
            keep();
            keepEvidence();
            Q_EMIT savingChanged();
            Q_EMIT flowChanged(); // answers may be given again
        });
}

Path CaseSession::folder() const
{
    return m_saver.folder() ? m_saver.folder()->path() : Path();
}

bool CaseSession::isReadOnly() const
{
    return m_saver.folder() && m_saver.folder()->isReadOnly();
}

void CaseSession::noteDone(const QString& what, const QJsonObject& data)
{
    m_happened.push_back({0, {}, {}, what, data});
    changed();
}

void CaseSession::noteServiceAct(const ServiceAct& act)
{
    if (!m_open || isReadOnly())
        return;
    std::vector<ServiceAct>& acts = m_record.serviceActs;
    acts.push_back(act);
    if (acts.size() > ServiceAct::most)
        acts.erase(acts.begin(), acts.end() - ServiceAct::most);
    changed();
    Q_EMIT serviceActNoted();
}

void CaseSession::setPutBack(const QStringList& names)
{
    if (m_putBack == names)
        return;
    m_putBack = names;
    noteItems();
    Q_EMIT flowChanged();
}

// ---- its life ----------------------------------------------------------------------------------------

void CaseSession::setState(CaseState state, const QDate& followUp)
{
    if (!m_open || isReadOnly())
        return;
    CaseLife& life = m_record.life;
    life.state = state;
    life.since = now();
    life.followUp = state == CaseState::Monitoring ? followUp : QDate();
    // An open case goes on being compared with what it had come to when it was closed.
    if (state != CaseState::Open && m_loaded.evidence) {
        life.conclusion = conclusionOf(*m_loaded.evidence, *m_loaded.diagnosis);
        m_since = {};
    }
    changed();
    Q_EMIT lifeChanged();
}

QDate CaseSession::usualFollowUp() const
{
    return now().toLocalTime().date().addDays(daysToFollowUp);
}

/// How the case ends is asked in step 8 too: the answer, given or confirmed, is its state. Taking it back
/// leaves the state, which is set by hand then.
void CaseSession::takeOutcome()
{
    const QString outcome = m_flow.answerTo(u"report.outcome"_s);
    if (outcome == "solved"_L1)
        setState(CaseState::Solved);
    else if (outcome == "monitoring"_L1)
        setState(CaseState::Monitoring, usualFollowUp());
    else if (outcome == "escalated"_L1)
        setState(CaseState::Escalated);
}

EvidenceRoots CaseSession::evidenceRoots() const
{
    return rootsOf(m_record, m_loaded);
}

// ---- saving ------------------------------------------------------------------------------------------

void CaseSession::changed()
{
    m_record.walkthrough = m_flow.record();
    if (m_open && !isReadOnly())
        m_keepSoon.start();
}

void CaseSession::keep()
{
    m_keepSoon.stop();
    if (!m_open || isReadOnly())
        return;
    Q_EMIT aboutToKeep();
    m_keepSoon.stop(); // what was handed over just now is in this save
    if (!m_saver.hasPlace() && !m_options.casesFolder.empty())
        m_saver.setFolderToMake(folderBelow(m_options.casesFolder));
    m_record.savedAt = now();
    m_saver.save(m_record, std::exchange(m_happened, {}));
}

bool CaseSession::finishSaving(int patience)
{
    Q_EMIT aboutToLeave();
    Q_EMIT aboutToKeep();
    if (m_keepSoon.isActive() || !m_notSavedWhy.isEmpty())
        keep();
    return m_saver.finish(patience);
}

bool CaseSession::saveNow()
{
    keep();
    return m_open && !isReadOnly() && m_saver.hasPlace();
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
    const Path folder = loading == Loading::NewCase ? Path() : this->folder();
    m_loading.start(
        [wanted, folder, copies = m_copies.placeFor(isReadOnly() ? Path() : folder, now()),
         knowledge = m_options.knowledge](const JobContext& context) {
            return loadCase(wanted, folder, copies, knowledge, context);
        },
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
    m_record.statedSettings = wanted.statedSettings;
    m_record.services = wanted.services;
    m_record.serverVersion = wanted.serverVersion;
    m_record.dateOrder = wanted.dateOrder;
    m_record.timeZone = wanted.timeZone;
    if (loaded.copies)
        m_record.kept = loaded.copies->kept;
    takeLoaded(std::move(loaded));
    m_evidenceError.reset();
    if (weighedAnswers(m_record) != weighedAnswers(wanted))
        weigh();
    noteItems();
    noteFacts();
    changed();
    Q_EMIT evidenceChanged();
    Q_EMIT factsChanged();
    keepEvidence();
}

void CaseSession::takeLoaded(LoadedCase loaded)
{
    m_loaded = std::move(loaded);
    m_since = m_loaded.evidence
                  ? sinceConclusion(m_record.life.conclusion, *m_loaded.evidence, *m_loaded.diagnosis)
                  : SinceConclusion();
    noteServers();
    noteDiagnosis();
    Q_EMIT lifeChanged();
}

void CaseSession::noteServers()
{
    m_servers =
        m_loaded.evidence ? namedServers(*m_loaded.evidence, m_record.server) : std::vector<NamedServer>();
}

/// What the evidence was taken to say, and when, stands in the journal: a later reading may say otherwise.
void CaseSession::noteDiagnosis()
{
    if (!m_loaded.diagnosis)
        return;
    QJsonObject said = diagnosisNote(*m_loaded.diagnosis);
    if (said == m_notedDiagnosis)
        return;
    m_notedDiagnosis = said;
    noteDone(u"diagnosis"_s, said);
}

/// Copies what the claims rest on into the case, once there is a folder for it. What is the server's own is
/// read again then, from copies.
void CaseSession::keepEvidence()
{
    if (!m_loaded.evidence || folder().empty() || isReadOnly())
        return;
    if (CaseCopies::isMissing(m_record, m_loaded))
        reload();
    else
        m_copies.keep(m_record, m_loaded, m_copies.placeFor(folder(), now()));
}

void CaseSession::addInputs(const std::vector<Path>& inputs)
{
    if (isReadOnly())
        return;
    CaseRecord wanted = this->wanted();
    std::set<Path> known(wanted.opened.begin(), wanted.opened.end());
    for (const Path& input : wholePaths(inputs)) {
        if (known.insert(input).second)
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
    if (hasEvidence(wanted))
        return load(std::move(wanted), Loading::Changed);
    cancelLoading();
    take(wanted, {});
}

void CaseSession::reload()
{
    if (m_wanted && isLoading())
        return; // it is being read just now, with all that was added
    if (!hasEvidence(m_record))
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
    m_weighing.start(
        [evidence = m_loaded.evidence, record = m_record, knowledge = m_options.knowledge](
            const JobContext& context) { return weighCase(evidence, record, knowledge, context); },
        [this](Expected<LoadedCase> weighed) {
            if (!weighed)
                return;
            weighed->copies = m_loaded.copies;
            takeLoaded(std::move(*weighed));
            noteItems();
            noteFacts();
            changed();
            Q_EMIT evidenceChanged();
        });
}

void CaseSession::noteFacts()
{
    const QStringList doubted =
        ims::noteFacts(m_flow, m_loaded, m_evidenceError.has_value(), *m_options.knowledge.causes, m_servers);
    changed();
    Q_EMIT flowChanged();
    if (!doubted.isEmpty())
        Q_EMIT doubtRaised(doubted);
}

void CaseSession::noteItems()
{
    ims::noteItems(m_flow, m_record, m_loaded, m_options.knowledge, m_putBack);
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
    const bool outcome = std::any_of(answers.begin(), answers.end(), [this](const FlowAnswer& given) {
        return given.id == "report.outcome"_L1 &&
               (m_flow.answerTo(given.id) != given.value || m_flow.isInDoubt(given.id));
    });
    m_flow.answer(answers);
    acted();
    if (outcome)
        takeOutcome();
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
    const auto before = weighedAnswers(m_record);
    const auto liveBefore = liveRootsOf(m_record);
    noteItems();
    changed();
    if (liveRootsOf(m_record) != liveBefore)
        keepEvidence();
    if (weighedAnswers(m_record) != before)
        weigh();
    else if (m_loaded.evidence || m_evidenceError)
        return noteFacts(); // an undone answer brought back the facts of its time
    Q_EMIT flowChanged();
}

// ---- facts of the case -------------------------------------------------------------------------------

namespace {

/// Whether a fact of the case became another one.
template <class Value>
bool assign(Value& fact, const Value& value)
{
    if (fact == value)
        return false;
    fact = value;
    return true;
}

} // namespace

template <class Value>
void CaseSession::note(Value CaseRecord::*fact, const Value& value)
{
    if (isReadOnly() || !assign(m_record.*fact, value))
        return;
    changed();
    Q_EMIT factsChanged();
}

void CaseSession::setTicket(const QString& ticket)
{
    note(&CaseRecord::ticket, ticket.trimmed());
}

void CaseSession::setCaller(const QString& caller)
{
    note(&CaseRecord::caller, caller.trimmed());
}

void CaseSession::setPhone(const QString& phone)
{
    note(&CaseRecord::phone, phone.trimmed());
}

void CaseSession::setSymptom(const QString& symptom)
{
    note(&CaseRecord::symptom, symptom.trimmed());
}

void CaseSession::setBegan(const QString& began)
{
    note(&CaseRecord::began, began.trimmed());
}

void CaseSession::setAffected(const QString& affected)
{
    note(&CaseRecord::affected, affected.trimmed());
}

void CaseSession::setTried(const QString& tried)
{
    note(&CaseRecord::tried, tried.trimmed());
}

void CaseSession::setClock(const QString& clock)
{
    note(&CaseRecord::clock, clock.trimmed());
}

void CaseSession::setSoftware(const QStringList& ids)
{
    note(&CaseRecord::software, ids);
}

void CaseSession::setHiding(const ReportHiding& hiding)
{
    if (!isReadOnly() && assign(m_record.hiding, hiding))
        changed();
}

void CaseSession::setServices(const QString& text)
{
    state(&CaseRecord::services, text.trimmed());
}

void CaseSession::setStatedSettings(const std::vector<StatedRow>& rows)
{
    state(&CaseRecord::statedSettings, rows);
}

void CaseSession::setNotes(const QString& notes)
{
    note(&CaseRecord::notes, notes);
}

bool CaseSession::addToNotes(const QString& text)
{
    if (isReadOnly())
        return false;
    Q_EMIT aboutToKeep(); // what is being typed stands before it
    const QString& notes = m_record.notes;
    note(&CaseRecord::notes, notes.isEmpty() ? text : notes.trimmed() + u"\n\n"_s + text);
    return true;
}

void CaseSession::setServer(const QString& server)
{
    const QString before = m_record.server;
    note(&CaseRecord::server, server.trimmed());
    if (m_record.server == before || !m_loaded.evidence)
        return;
    noteServers();
    noteFacts();
}

void CaseSession::setServerVersion(const QString& version)
{
    state(&CaseRecord::serverVersion, version.trimmed());
}

void CaseSession::setDateOrder(const QString& order)
{
    state(&CaseRecord::dateOrder, order.trimmed());
}

void CaseSession::setTimeZone(const QString& zone)
{
    state(&CaseRecord::timeZone, zone.trimmed());
}

/// What is stated about the evidence is known when it was read with it.
template <class Value>
void CaseSession::state(Value CaseRecord::*fact, const Value& value)
{
    CaseRecord wanted = this->wanted();
    if (isReadOnly() || !assign(wanted.*fact, value))
        return;
    m_record.*fact = wanted.*fact; // kept whatever becomes of the reading
    changed();
    loadOrEmpty(std::move(wanted));
}

int CaseSession::failureRow() const
{
    if (!m_loaded.evidence || m_loaded.evidence->failures.empty())
        return -1;
    return chosenFailure(*m_loaded.evidence, m_record.spoolFile);
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

void CaseSession::selectFailureAt(int row)
{
    if (!m_loaded.evidence || row < 0 || static_cast<size_t>(row) >= m_loaded.evidence->failures.size())
        return;
    selectFailure(failureChoice(*m_loaded.evidence, row));
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
