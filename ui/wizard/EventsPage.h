#pragma once

#include "ui/wizard/StepPage.h"

class QScrollArea;
class QSplitter;
class QTableView;

namespace ims {

class EventBrowser;
class EventDetails;
class EvidenceState;
class LogLines;
struct EventList;

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
    LogLines* logs() const { return m_logs; }

protected:
    void showCase() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEvidence();
    EventList failures() const;
    void takeRow(quint32 row);
    void followSession();
    void showFailure();
    void showRecord(const Event& event, bool ofFailure);
    const Failure* failureAt(std::optional<quint32> row) const;
    void fit();

    EvidenceState* m_state;
    QScrollArea* m_area;
    QSplitter* m_splitter;
    EventBrowser* m_browser;
    EventDetails* m_details;
    LogLines* m_logs;
    std::shared_ptr<const Evidence> m_evidence;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    bool m_sized = false; ///< table and details have got their share
};

} // namespace ims
