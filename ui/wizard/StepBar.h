#pragma once

#include "ui/common/Panel.h"

class QLineEdit;
class QPushButton;

namespace ims {

class CaseSession;
class TextLabel;

/// Below every page: back, leave this step out (with a reason), what is still open, and the way on.
class StepBar : public Panel
{
    Q_OBJECT

public:
    explicit StepBar(CaseSession& session, QWidget* parent = nullptr);

    void refresh();

    /// The step that the way on leads to: the next one that is not skipped; empty on the last.
    QString nextStep() const;

    /// Opens the field for the reason, which Esc closes again; where the step is left out already, takes that
    /// back.
    void leaveOut();

    QString hint() const;
    QPushButton* onButton() const { return m_on; }
    QPushButton* backButton() const { return m_back; }
    QLineEdit* reasonField() const { return m_reason; }

Q_SIGNALS:
    void backRequested();
    void onRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshLook();
    void askForReason(bool asking);
    void takeReason();

    CaseSession& m_session;
    QPushButton* m_back;
    QPushButton* m_leaveOut;
    QLineEdit* m_reason;
    QPushButton* m_reasonTaken;
    TextLabel* m_hint;
    QPushButton* m_on;
};

} // namespace ims
