#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 7: putting back exactly the failed files, guided.
class RetestPage : public StepPage
{
    Q_OBJECT

public:
    explicit RetestPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
