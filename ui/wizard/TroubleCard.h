#pragma once

#include "core/service/ServiceAnswers.h"
#include "ui/common/Card.h"

class QPushButton;

namespace ims {

/// "Error 1067: what it means. What to do. (Q168883)".
QString explanationOf(const ServiceAnswer& answer);

/// What is documented for the case that the service does not stop or start, behind a button until it is
/// needed.
class TroubleCard : public Card
{
    Q_OBJECT

public:
    explicit TroubleCard(QWidget* parent = nullptr);

    void open();
    bool isOpen() const;
    QPushButton* toggle() const { return m_toggle; }

private:
    void addTrouble(const QString& name, const QString& text);

    QPushButton* m_toggle;
    QWidget* m_table;
};

} // namespace ims
