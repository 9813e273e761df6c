#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 4: the documented causes weighed against the evidence.
class CausePage : public StepPage
{
    Q_OBJECT

public:
    explicit CausePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
