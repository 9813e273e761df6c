#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 3: each failed message as it lies on disk.
class SpoolFilePage : public StepPage
{
    Q_OBJECT

public:
    explicit SpoolFilePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
