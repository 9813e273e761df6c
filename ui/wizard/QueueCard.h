#pragma once

#include "core/retest/QueuePlan.h"
#include "ui/common/Card.h"
#include "ui/common/Job.h"
#include "ui/wizard/PageContext.h"

class QPushButton;

namespace ims {

class ConfirmPanel;

/// Sets Queue.dat aside where somebody asks for it, after a look into OUT (KB Q312443).
class QueueCard : public Card
{
    Q_OBJECT

public:
    QueueCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QPushButton* lookButton() const { return m_look; }
    QPushButton* asideButton() const { return m_aside; }
    ConfirmPanel* confirm() const { return m_confirm; }
    QString found() const;

private:
    void look();
    void ask();
    void showFound();

    PageContext& m_context;
    RetestRunner& m_runner;
    TextLabel* m_found;
    QPushButton* m_look;
    QPushButton* m_aside;
    TextLabel* m_whyNot;
    ConfirmPanel* m_confirm;
    std::optional<QueuePlan> m_plan;
    std::optional<Error> m_error;
    Path m_place; ///< where it was looked
    Job m_looking;
};

} // namespace ims
