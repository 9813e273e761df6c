#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ims {

/// What the caller tells of the trouble: saved as it is typed, read-only where the case is.
class CallerCard : public Card
{
    Q_OBJECT

public:
    explicit CallerCard(CaseSession& session, QWidget* parent = nullptr);

    /// Puts the cursor where the telling begins.
    void begin();

    QLineEdit* caller() const { return m_caller; }
    QLineEdit* phone() const { return m_phone; }
    QLineEdit* began() const { return m_began; }
    QLineEdit* affected() const { return m_affected; }
    QPlainTextEdit* tried() const { return m_tried; }

private:
    QLineEdit* addField(const QString& name, const QString& example, QVBoxLayout* column);
    void handOver();
    void takeOver();
    void takeAll();

    CaseSession& m_session;
    QLineEdit* m_caller;
    QLineEdit* m_phone;
    QLineEdit* m_began;
    QLineEdit* m_affected;
    QPlainTextEdit* m_tried;
    QTimer m_typing;
};

} // namespace ims
