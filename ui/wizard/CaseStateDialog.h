#pragma once

#include "core/casefile/CaseRecord.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"

#include <QDialog>

#include <vector>

class QDateEdit;
class QPushButton;
class QRadioButton;

namespace ims {

class CaseSession;
class TextLabel;

/// Sets where the incident stands; for a watched case also the day to look again, with a reminder for the
/// calendar. Closes itself with the case. To be shown with open().
class CaseStateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `wanted`: what is chosen when it opens.
    CaseStateDialog(CaseSession& session, const FilePrompts& prompts, CaseState wanted,
                    QWidget* parent = nullptr);

    QRadioButton* choice(CaseState state) const;
    QDateEdit* followUp() const { return m_followUp; }
    QPushButton* reminderButton() const { return m_reminder; }
    QString said() const; ///< what became of the reminder

Q_SIGNALS:
    void reminderSaved(); ///< or not, as said() says

private:
    CaseState chosen() const;
    QWidget* makeFollowUp();
    void showFollowUp();
    void askForReminder();
    void saveReminder(const Path& file);
    void set();

    CaseSession& m_session;
    const FilePrompts& m_prompts;
    std::vector<std::pair<CaseState, QRadioButton*>> m_choices;
    QDateEdit* m_followUp = nullptr; ///< these three are made with m_followUpFields
    QPushButton* m_reminder = nullptr;
    TextLabel* m_said = nullptr;
    QWidget* m_followUpFields;
    Job m_saving;
};

} // namespace ims
