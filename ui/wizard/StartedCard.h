#pragma once

#include "core/casefile/ServiceAct.h"
#include "ui/common/Card.h"
#include "ui/common/Job.h"
#include "ui/wizard/CaseSession.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ims {

class SignLabel;

/// What proves that the service runs again: the greeting of its port, and event 1000 in the server's log.
class StartedCard : public Card
{
    Q_OBJECT

public:
    explicit StartedCard(CaseSession& session, QWidget* parent = nullptr);

    /// `live`: whether a log of the server's own can be read again.
    void refresh(bool live);

    /// What speaks for it that the service runs, of this case; empty while nothing does.
    QString proof() const;

    QLineEdit* host() const { return m_host; }
    QSpinBox* port() const { return m_port; }
    QPushButton* readButton() const { return m_read; }
    QPushButton* lookButton() const { return m_look; }
    QString greeting() const; ///< what is said of it; empty where it was not read
    QString start() const;    ///< what is said of event 1000; empty where nobody looked

Q_SIGNALS:
    void changed(); ///< proof() may be another one

private:
    struct Said
    {
        QWidget* row = nullptr;
        SignLabel* sign = nullptr;
        TextLabel* text = nullptr;
    };

    Said addSaid();
    void makeGreeting();
    void makeStart();
    void read();
    void showGreeting(const ServiceAct& act, const QString& why);
    void look();
    void showStart();
    static void say(const Said& said, bool good, const QString& text);

    CaseSession& m_session;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QPushButton* m_read = nullptr;
    Said m_greeting;
    QPushButton* m_look = nullptr;
    TextLabel* m_cannotLook = nullptr;
    Said m_start;
    QString m_offered;
    QString m_startProof;
    bool m_looking = false;
    Job m_reading;
};

} // namespace ims
