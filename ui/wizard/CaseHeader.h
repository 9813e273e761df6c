#pragma once

#include "ui/common/Panel.h"

class QHBoxLayout;
class QLineEdit;

namespace ims {

class CaseSession;
class ElidedLabel;

/// The facts of the case, always in sight: ticket and caller, which can be written here at any time; server,
/// version, live or copy, what failed, and whether the case is saved.
class CaseHeader : public Panel
{
    Q_OBJECT

public:
    explicit CaseHeader(CaseSession& session, QWidget* parent = nullptr);

    void refresh();

    QLineEdit* ticket() const { return m_ticket; }
    QLineEdit* caller() const { return m_caller; }

    /// The facts as shown, by name: "Server: EXCH01".
    QStringList facts() const;

private:
    ElidedLabel* addFact(const QString& name, int stretch);
    QLineEdit* addField(const QString& name);
    void handOver();
    void takeOver();

    CaseSession& m_session;
    QHBoxLayout* m_row;
    QLineEdit* m_ticket;
    QLineEdit* m_caller;
    ElidedLabel* m_server;
    ElidedLabel* m_version;
    ElidedLabel* m_root;
    ElidedLabel* m_failures;
    ElidedLabel* m_saved;
};

} // namespace ims
