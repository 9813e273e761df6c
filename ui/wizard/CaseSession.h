#pragma once

#include "core/casefile/CaseFolder.h"
#include "core/casefile/CaseHistory.h"
#include "core/eventlog/LiveLogApi.h"
#include "core/evidence/NamedServers.h"
#include "core/flow/Flow.h"
#include "ui/common/Job.h"
#include "ui/wizard/CaseCopies.h"
#include "ui/wizard/CaseLoader.h"
#include "ui/wizard/CaseSaver.h"
#include "ui/wizard/ServiceTools.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ims {

/// The case that a window has open: what is kept of it, the walkthrough, and what follows from its evidence.
/// Everything that a page does to a case it does here; pages show what they find here and listen. Long work
/// runs in the background; every change saves itself.
class CaseSession : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Knowledge knowledge;
        Path casesFolder; ///< where new cases are kept; empty = nowhere
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
        std::function<LiveLogApis()> liveLogs = &liveLogApis; ///< called in the thread that reads
        ServiceTools services = {};
    };

    explicit CaseSession(Options options, QObject* parent = nullptr);
    ~CaseSession() override;

    const Knowledge& knowledge() const { return m_options.knowledge; }
    const Path& casesFolder() const { return m_options.casesFolder; }
    QDateTime now() const { return m_options.now(); }
    const std::function<QDateTime()>& clock() const { return m_options.now; } ///< for other threads too
    const std::function<LiveLogApis()>& liveLogs() const { return m_options.liveLogs; }
    const ServiceTools& services() const { return m_options.services; }

    bool isOpen() const { return m_open; }
    const CaseRecord& record() const { return m_record; }
    const Flow& flow() const { return m_flow; }

    /// Null while nothing was read.
    std::shared_ptr<const Evidence> evidence() const { return m_loaded.evidence; }
    std::shared_ptr<const Diagnosis> diagnosis() const { return m_loaded.diagnosis; }
    const LoadedCase& loaded() const { return m_loaded; }

    // ---- the case as a whole

    /// A new case with this evidence. Where it cannot be read, loadingFailed() and the case before stays.
    void startCase(const std::vector<Path>& inputs);

    /// A new case without any evidence yet (a voice on the phone).
    void startEmptyCase();

    /// A case that was kept, in the background: first its answers, then what its evidence says now. Where it
    /// cannot be opened, loadingFailed() and the case before stays. `holder`: whether another window's lock
    /// is respected.
    void openCase(const Path& folder, Holder holder = Holder::Respect);

    void closeCase();

    /// Goes on in a new folder below `parent`, made in the background: where the old one cannot be written to
    /// or somebody else works there. savingChanged() when it is so, movingFailed() where it cannot be.
    void saveElsewhere(const Path& parent);

    /// Where the case is kept; empty where it is not.
    Path folder() const;

    /// Why nothing is saved (somebody else has the case open, a read-only folder, a full disk); else empty.
    QString notSavedWhy() const { return m_notSavedWhy; }

    /// Saves what is not saved yet and waits for it, at most so long (ms; -1 = as long as it takes): to be
    /// called before the case is left. savingFinished() tells the end of what took longer.
    /// @return whether all is saved or has failed
    bool finishSaving(int patience = -1);

    /// Begins to save what is not saved yet; savingFinished() tells the end, notSavedWhy() whether it worked.
    /// @return false where the case has no place and nothing is going to be saved
    bool saveNow();

    /// What is to be told about the case's journal when it was opened; mostly nothing.
    QList<Message> journalNotes() const { return m_journalNotes; }

    /// What was done last in the case before it was opened here, newest first; empty for a new case.
    const std::vector<JournalEntry>& lastActs() const { return m_lastActs; }

    /// Whether the case can only be looked at because another window has it.
    bool isHeldElsewhere() const { return m_saver.folder() && m_saver.folder()->isHeldElsewhere(); }

    /// Opens the case that is open here again, with the other window's lock taken.
    void takeOver();

    /// Something that was done and stands in no answer (a report exported), for the journal alone.
    void noteDone(const QString& what, const QJsonObject& data);

    /// What was asked of a server's service and what came of it; kept in the case, the oldest go when there
    /// are too many. Whoever asks notes before, with noteDone(), that it is begun.
    void noteServiceAct(const ServiceAct& act);

    /// The files that were put back (step 7), so that it can be said what became of them, whatever became of
    /// the events that name them.
    void setPutBack(const QStringList& names);

    /// Whether the case can only be looked at: somebody else has it open, or its folder is read-only.
    bool isReadOnly() const;

    // ---- its life

    /// Sets where the incident stands, with what the evidence says now; `followUp` for CaseState::Monitoring.
    void setState(CaseState state, const QDate& followUp = {});

    /// What the evidence has beyond what the case had come to when its state was set last.
    const SinceConclusion& since() const { return m_since; }

    /// When to look again, where nothing else was said: in a week.
    QDate usualFollowUp() const;

    /// The servers that the evidence and the technician name.
    const std::vector<NamedServer>& servers() const { return m_servers; }

    /// All that is evidence: nothing is written below it.
    EvidenceRoots evidenceRoots() const;

    // ---- evidence

    /// The case as it will be when what is being read is read; until then, and where that fails, record()
    /// holds.
    const CaseRecord& wanted() const { return m_wanted && isLoading() ? *m_wanted : m_record; }

    /// Adds to the case's evidence and reads all of it again. Where that fails the case stays as it was.
    void addInputs(const std::vector<Path>& inputs);
    void removeInput(const Path& input);
    void setStatedEvents(const std::vector<StatedEvent>& events);

    /// Reads the same evidence again.
    void reload();
    void cancelLoading();
    bool isLoading() const { return m_opening.isRunning() || m_loading.isRunning(); }
    JobProgress loadingProgress() const { return m_loading.progress(); }

    /// Why the evidence of an open case could not be read; it may come back.
    const std::optional<Error>& evidenceError() const { return m_evidenceError; }

    // ---- the walkthrough

    QString step() const { return m_record.step; }
    void goTo(const QString& step);

    /// Gives answers as one act; Flow::wouldInvalidate() tells before what they take back.
    void answer(const std::vector<FlowAnswer>& answers);
    void skip(const QString& step, const QString& reason);
    void undo();
    void redo();

    // ---- facts of the case

    void setTicket(const QString& ticket);
    void setCaller(const QString& caller);
    void setPhone(const QString& phone);
    void setSymptom(const QString& symptom);
    void setBegan(const QString& began);
    void setAffected(const QString& affected);
    void setTried(const QString& tried);
    void setClock(const QString& clock);
    void setSoftware(const QStringList& ids);
    void setHiding(const ReportHiding& hiding); ///< no fact: nothing is told of it
    /// What bears on the evidence is read with it again.
    void setServices(const QString& text);
    void setStatedSettings(const std::vector<StatedRow>& rows);
    void setNotes(const QString& notes);
    bool addToNotes(const QString& text); ///< false where the case can only be looked at
    void setServer(const QString& server);
    /// The stated version weighs on the causes: the evidence is read again.
    void setServerVersion(const QString& version);
    /// What is stated about the times of logs exported as text (CaseRecord), which are read again.
    void setDateOrder(const QString& order);
    void setTimeZone(const QString& zone);

    /// The failed message that is looked at; the first one where none was chosen. Null without any.
    const Failure* failure() const;
    int failureRow() const;
    void selectFailure(const QString& name);
    /// Tells those apart too that were read out without a name.
    void selectFailureAt(int row);

    /// What is shown for a fact: as stated, else as the evidence says.
    QString server() const;
    QString serverVersion() const;

Q_SIGNALS:
    void opened();          ///< another case, or none
    void evidenceChanged(); ///< evidence or diagnosis are new
    void flowChanged();     ///< answers, states of steps
    void stepChanged();
    void failureSelected();
    void factsChanged();
    void loadingStarted();
    void loadingProgressed();
    void loadingStopped(); ///< done, failed or cancelled
    void loadingFailed(const ims::Error& error);
    void doubtRaised(const QStringList& answers); ///< ids of answers that new evidence speaks against
    void savingChanged();
    void savingFinished(); ///< nothing is left to save
    void movingFailed(const ims::Error& error);
    void serviceActNoted();
    void lifeChanged();  ///< state, or what is new since
    void aboutToKeep();  ///< what is typed but not handed over yet should be handed over now
    void aboutToLeave(); ///< so should what is handed over when it is whole: it will not be typed further

private:
    enum class Loading { NewCase, Changed, Again };

    void load(CaseRecord wanted, Loading loading);
    void loadOrEmpty(CaseRecord wanted);
    template <class Value>
    void note(Value CaseRecord::*fact, const Value& value);
    template <class Value>
    void state(Value CaseRecord::*fact, const Value& value);
    void take(const CaseRecord& wanted, LoadedCase loaded);
    void acted();
    void weigh();
    void takeOutcome();
    void noteServers();
    void noteFacts();
    void noteItems();
    void takeLoaded(LoadedCase loaded);
    void noteDiagnosis();
    void keepEvidence();
    void changed();
    void keep();
    CaseSaver::MakeFolder folderBelow(const Path& parent) const;
    void setNotSaved(const QString& why);
    void openAs(CaseRecord record, std::shared_ptr<CaseFolder> folder, bool open = true);

    Options m_options;
    bool m_open = false;
    CaseRecord m_record;
    std::optional<CaseRecord> m_wanted; ///< of the loading that is under way
    Flow m_flow;
    LoadedCase m_loaded;
    SinceConclusion m_since;
    QStringList m_putBack; ///< names of files
    std::vector<NamedServer> m_servers;
    QJsonObject m_notedDiagnosis;         ///< as the journal has it
    std::vector<JournalEntry> m_happened; ///< not saved yet
    std::optional<Error> m_evidenceError;
    QString m_notSavedWhy;
    QList<Message> m_journalNotes;
    std::vector<JournalEntry> m_lastActs;
    Job m_opening;
    Job m_loading;
    Job m_weighing;
    Job m_moving;
    CaseCopies m_copies;
    CaseSaver m_saver;
    QTimer m_keepSoon; ///< gathers the changes of one act into one save
};

} // namespace ims
