#pragma once

#include "core/casefile/CaseRecord.h"
#include "ui/common/Panel.h"

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace ims {

class CaseSession;
class ElidedLabel;

/// The facts of the case, always in sight: ticket and caller, which can be written here at any time; where it
/// stands; server,
/// version, live or copy, what failed, and whether the case is saved.
class CaseHeader : public Panel
{
    Q_OBJECT

public:
    explicit CaseHeader(CaseSession& session, QWidget* parent = nullptr);

    void refresh();

    QLineEdit* ticket() const { return m_ticket; }
    QLineEdit* caller() const { return m_caller; }

    /// Where the case stands; its menu sets it.
    QToolButton* state() const { return m_state; }

    /// The facts as shown, by name: "Server: EXCH01".
    QStringList facts() const;

Q_SIGNALS:
    /// To be asked for, with this one chosen: it needs a day, or was not chosen yet.
    void stateWanted(ims::CaseState state);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addState();
    void fillStateMenu();
    void showState();
    ElidedLabel* addFact(const QString& name, int stretch);
    QLineEdit* addField(const QString& name);
    void handOver();
    void takeOver();
    void takeAll();

    CaseSession& m_session;
    QHBoxLayout* m_row;
    QLineEdit* m_ticket;
    QLineEdit* m_caller;
    QToolButton* m_state = nullptr;
    ElidedLabel* m_server;
    ElidedLabel* m_version;
    ElidedLabel* m_root;
    ElidedLabel* m_failures;
    ElidedLabel* m_saved;
};

} // namespace ims
