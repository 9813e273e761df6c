#pragma once

#include "ui/wizard/AllEvents.h"
#include "ui/wizard/EventTableActions.h"
#include "ui/wizard/StepPage.h"

class QAction;
class QScrollArea;
class QSplitter;
class QTableView;

namespace ims {

class EventBrowser;
class EventDetails;
class EvidenceState;
class LogCoverageLines;
class LoadingBar;

/// Step 2: the failed messages that the event log names, newest first, to be filtered, grouped and sorted,
/// and all that is known of the event in sight. Filters belong to the view: another case begins without any.
class EventsPage : public StepPage
{
    Q_OBJECT

public:
    explicit EventsPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    /// Shows the record of a log: as the failed message's own, else by itself.
    void showPlace(const EvidenceRef& ref) override;

    QTableView* table() const;
    EventBrowser* browser() const { return m_browser; }
    EventDetails* details() const { return m_details; }
    LogCoverageLines* logs() const { return m_logs; }

    /// All events of the logs instead of the failed messages; they are read first, in the background.
    void showEverything(bool everything);
    /// Whether they are in sight.
    bool showsEverything() const { return m_everything; }
    bool isReading() const { return m_reading.isRunning(); }
    QAction* everythingAction() const { return m_everythingAction; }
    LoadingBar* readingBar() const { return m_readingBar; }

Q_SIGNALS:
    void fileWritten(const QString& sentence); ///< or not, as the sentence says

protected:
    void showCase() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEvidence();
    EventList failures() const;
    void listenToReading();
    void takeAllEvents(Expected<AllEvents> all);
    void showList(bool everything);
    void showEverythingText();
    void showEvent(quint32 row);
    void askForFile(EventTableActions::File file);
    void write(EventTableActions::File file, const Path& target);
    void takeRow(quint32 row);
    void followSession();
    void showFailure();
    void showRecord(const Event& event, bool ofFailure);
    const Failure* failureAt(std::optional<quint32> row) const;
    void fit();
    void share();

    EvidenceState* m_state;
    QScrollArea* m_area;
    QSplitter* m_splitter;
    EventBrowser* m_browser;
    EventDetails* m_details;
    LogCoverageLines* m_logs;
    LoadingBar* m_readingBar;
    QAction* m_everythingAction;
    Job m_reading;
    Job m_writing;
    std::optional<AllEvents> m_all; ///< of the evidence in sight
    bool m_everything = false;
    std::shared_ptr<const Evidence> m_evidence;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    bool m_shared = false; ///< table and details have got their share
};

} // namespace ims
