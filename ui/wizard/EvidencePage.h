#pragma once

#include "ui/wizard/StepPage.h"

class QScrollArea;

namespace ims {

class AntivirusCard;
class CallerCard;
class ChoiceRow;
class FoundPanel;
class LiveLogForm;
class MissingPanel;
class OpenedList;
class ServerFields;
class ServersCard;
class StatedEventList;
class StatedSettingsCard;
class SymptomCard;
class TextLabel;
class TextTimesCard;

/// Step 1: what the technician has of the server and whose it is, what was found in it, what is missing and
/// how to get it.
class EvidencePage : public StepPage
{
    Q_OBJECT

public:
    explicit EvidencePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;
    void showPlace(const EvidenceRef& ref) override;

    /// Opens the form for an event that the caller reads out.
    void typeInEvent();
    void readLiveLog();

    /// Goes to what the caller reports.
    void askSymptom();

    /// Goes to what the caller tells.
    void tellFacts();

    CallerCard* callerCard() const { return m_caller; }
    SymptomCard* symptomCard() const { return m_symptom; }
    ServersCard* servers() const { return m_servers; }
    OpenedList* opened() const { return m_opened; }
    StatedEventList* statedEvents() const { return m_stated; }
    TextTimesCard* textTimes() const { return m_times; }
    FoundPanel* found() const { return m_found; }
    LiveLogForm* liveLog() const { return m_live; }
    MissingPanel* missing() const { return m_missing; }
    ServerFields* serverFields() const { return m_server; }
    StatedSettingsCard* statedSettings() const { return m_settings; }
    AntivirusCard* antivirus() const { return m_antivirus; }
    ChoiceRow* archival() const { return m_archival; }
    QString problem() const; ///< why the evidence cannot be read now, as shown; empty where it can
    QString hint() const;    ///< what stands below the buttons

protected:
    void showCase() override;
    bool placesItself(const QString& question) const override;
    ChoiceRow* ownQuestion() const override;

private:
    QWidget* makeButtons();
    QWidget* makeProblem();
    void showProblem();
    void placeCaller();
    void orderTabs();
    void showArchival();
    TextLabel* addHeading(const QString& text);
    void scrollTo(QWidget* widget);

    QScrollArea* m_scroll;
    QWidget* m_body;
    SymptomCard* m_symptom;   ///< above all
    TextLabel* m_problemText; ///< made first: m_problem holds it
    QWidget* m_problem;
    QWidget* m_buttons;
    TextLabel* m_hint;
    OpenedList* m_opened;
    StatedEventList* m_stated;
    LiveLogForm* m_live;
    TextTimesCard* m_times;
    FoundPanel* m_found;
    MissingPanel* m_missing;
    ServerFields* m_server;
    StatedSettingsCard* m_settings; ///< where no settings file is
    AntivirusCard* m_antivirus;
    ChoiceRow* m_archival;
    ServersCard* m_servers; ///< where the evidence names several
    CallerCard* m_caller;   ///< above all but the symptom while the case has no evidence, then below it
    TextLabel* m_foundHeading = nullptr;
    TextLabel* m_missingHeading = nullptr;
};

} // namespace ims
