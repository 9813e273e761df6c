#pragma once

#include "ui/wizard/StepPage.h"

class QSplitter;
class QTableView;

namespace ims {

class EventDetails;
class EvidenceState;
class FailuresModel;

/// Step 2: the failed messages that the event log names, newest first, and all that is known of the event in
/// sight.
class EventsPage : public StepPage
{
    Q_OBJECT

public:
    explicit EventsPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    /// Shows the record of a log: as the failed message's own, else by itself.
    void showPlace(const EvidenceRef& ref) override;

    QTableView* table() const { return m_table; }
    EventDetails* details() const { return m_details; }

protected:
    void showCase() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showEvidence();
    void takeRow(int row);
    void followSession();
    void showFailure();
    void showRecord(const Event& event, bool ofFailure);
    void fitTable();
    int currentRow() const;

    EvidenceState* m_state;
    QSplitter* m_splitter;
    QTableView* m_table;
    FailuresModel* m_model;
    EventDetails* m_details;
    std::shared_ptr<const Evidence> m_evidence;
    std::shared_ptr<const Diagnosis> m_diagnosis;
    bool m_following = false; ///< the row is set by the session, not chosen by hand
};

} // namespace ims
