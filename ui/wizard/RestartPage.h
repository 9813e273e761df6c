#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 6: stopping and starting the service, guided.
class RestartPage : public StepPage
{
    Q_OBJECT

public:
    explicit RestartPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
