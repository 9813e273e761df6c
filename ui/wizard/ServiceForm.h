#pragma once

#include "core/service/ServiceRun.h"
#include "core/service/ServiceWays.h"
#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ims {

class Disclosure;
class FieldGrid;
class OldServerBox;
class PasswordEdit;

/// Whom to ask, by which way and as whom, as typed and found fit.
struct ServiceChoice
{
    ServiceWay way = ServiceWay::Manual;
    ServiceTarget target;
    QString user;
    ClientOptions options;
    ServiceLimits limits;
};

/// By which way a server's service is asked, and as whom. The password is never kept: not in the case, not
/// in the settings, not in the form once it was used or the form is out of sight.
class ServiceForm : public Card
{
    Q_OBJECT

public:
    explicit ServiceForm(CaseSession& session, QWidget* parent = nullptr);

    /// Fills in what the case knows where nothing was typed yet.
    void refresh();

    /// Whether this computer has a way but by hand.
    bool hasWay() const { return !m_ways.empty(); }

    /// What is typed; nothing where some of it is no name, which then stands beside its field.
    std::optional<ServiceChoice> choice();

    /// The same with all that is needed to ask: what is missing stands beside its field, which gets the
    /// focus.
    std::optional<ServiceChoice> completeChoice();

    /// The password, out of the form, which forgets it.
    Secret takePassword();
    void forgetPassword();

    /// Nothing can be changed while a server is being asked.
    void setBusy(bool busy);

    QComboBox* way() const { return m_way; }
    QLineEdit* server() const { return m_server; }
    QLineEdit* user() const { return m_user; }
    PasswordEdit* password() const { return m_password; }
    OldServerBox* oldServer() const { return m_oldServer; }
    Disclosure* more() const { return m_more; }
    QSpinBox* port() const { return m_port; }
    QSpinBox* patience() const { return m_patience; }
    QString complaint(const QWidget* field) const; ///< what stands beside it; empty where nothing is wrong
    QString notHere() const;                       ///< the ways that this computer lacks, and why

Q_SIGNALS:
    void changed();

private:
    void makeFields();
    void makeMore();
    void showWay();
    void complainOf(const QWidget* field, const Error& error);
    ServiceWay chosenWay() const;

    CaseSession& m_session;
    std::vector<ServiceWay> m_ways; ///< without the one by hand
    FieldGrid* m_fields;
    QComboBox* m_way;
    QLineEdit* m_server;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    OldServerBox* m_oldServer;
    TextLabel* m_oldServerHelp;
    Disclosure* m_more;
    QWidget* m_moreBox;
    QSpinBox* m_port;
    QWidget* m_portRow;
    QSpinBox* m_patience;
    TextLabel* m_notHere;
    QString m_offered; ///< the server that was filled in
};

} // namespace ims
