#pragma once

#include "ui/wizard/StepPage.h"

namespace ims {

class Banner;
class Card;
class ColumnArea;
class CommandCard;
class TroubleCard;

/// Step 6: stop and start the Internet Mail Service.
class RestartPage : public StepPage
{
    Q_OBJECT

public:
    explicit RestartPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    CommandCard* stop() const { return m_stop; }
    CommandCard* start() const { return m_start; }
    TroubleCard* troubles() const { return m_troubles; }
    Banner* where() const { return m_where; }

protected:
    void showCase() override;

private:
    void addBefore();
    void addAfter();
    void showAnswers();
    void showWhere();
    void showExpected();
    bool hasFailed() const;

    ColumnArea* m_area;
    Banner* m_where;
    CommandCard* m_stop;
    CommandCard* m_start;
    TroubleCard* m_troubles;
    bool m_failed = false; ///< the troubles were opened for it
};

} // namespace ims
