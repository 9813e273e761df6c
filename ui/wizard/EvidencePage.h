#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class StatePanel;

/// Step 1: what the technician has of the server, and whose it is.
class EvidencePage : public StepPage
{
    Q_OBJECT

public:
    explicit EvidencePage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

protected:
    void showCase() override;

private:
    StatePanel* m_state;
};

} // namespace ims
