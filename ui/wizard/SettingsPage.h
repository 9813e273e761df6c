#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 5: the recommended Character Sets, or what another cause asks for.
class SettingsPage : public StepPage
{
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
