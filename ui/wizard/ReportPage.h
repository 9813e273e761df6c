#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 8: the report, looked at and exported.
class ReportPage : public StepPage
{
    Q_OBJECT

public:
    explicit ReportPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
