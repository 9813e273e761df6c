#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ims {

class CaseSession;
class LinkButton;
class Panel;
class TextLabel;

/// Passing a cause over, with a reason that stands in the report, and taking that back.
class DismissalBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestReason = 500;

    explicit DismissalBar(CaseSession& session, QWidget* parent = nullptr);

    /// `reason`: why it is dismissed, as the case has it; empty where it stands. An empty `cause` is none
    /// that can be dismissed.
    void setCause(const QString& cause, const QString& title, const QString& reason);

    /// What begins it: to be put beside what it concerns.
    LinkButton* opener() const { return m_open; }
    QLineEdit* field() const { return m_field; }
    QPushButton* taker() const { return m_take; }
    LinkButton* takesBack() const { return m_back; }
    QString said() const; ///< "Dismissed: …" as shown; empty where it stands

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeForm();
    void askForReason(bool asking);
    void showParts();
    void take();

    CaseSession& m_session;
    QString m_cause;
    LinkButton* m_open;
    QLineEdit* m_field = nullptr; ///< these two are made with the form
    QPushButton* m_take = nullptr;
    QWidget* m_form;
    Panel* m_dismissed;
    TextLabel* m_said;
    LinkButton* m_back;
};

} // namespace ims
