#pragma once

#include "core/service/ServiceRun.h"
#include "ui/wizard/StepPage.h"

#include <optional>

namespace ims {

class Banner;
class ColumnArea;
class CommandCard;
class Disclosure;
class EmergencyCard;
class ReadinessCard;
class ServiceActCard;
class ServiceForm;
class StartedCard;
class StoreGuide;
struct ServiceAct;
class TroubleCard;

/// Step 6: stop and start the Internet Mail Service, by the program where the server is at hand and this
/// computer has a way to it, else by hand.
class RestartPage : public StepPage
{
    Q_OBJECT

public:
    explicit RestartPage(PageContext& context, QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;

    Banner* where() const { return m_where; }
    ReadinessCard* readiness() const { return m_readiness; }
    EmergencyCard* emergency() const { return m_emergency; }
    ServiceForm* form() const { return m_form; }
    ServiceActCard* act() const { return m_act; }
    Disclosure* byHand() const { return m_byHand; }
    CommandCard* stop() const { return m_stop; }
    CommandCard* start() const { return m_start; }
    TroubleCard* troubles() const { return m_troubles; }
    StartedCard* started() const { return m_started; }
    Disclosure* storeOpener() const { return m_storeOpener; }
    StoreGuide* store() const { return m_store; }

protected:
    void showCase() override;
    void questionShown(ChoiceRow& row) override;

private:
    void listen();
    void showAnswers();
    void showWhere();
    void showExpected();
    void showTroubles();
    void showStore();
    void showProof();
    void take(const std::vector<ServicePhase>& phases);
    void give(const std::vector<FlowAnswer>& answers);
    const ServiceAct* failedAct() const;
    bool isLive() const;
    bool hasFailed() const;

    ColumnArea* m_area;
    Banner* m_where;
    ReadinessCard* m_readiness;
    EmergencyCard* m_emergency;
    ServiceForm* m_form;
    ServiceActCard* m_act;
    Disclosure* m_byHand;
    QWidget* m_hand;
    CommandCard* m_stop;
    CommandCard* m_start;
    TroubleCard* m_troubles;
    StartedCard* m_started;
    Disclosure* m_storeOpener;
    StoreGuide* m_store;
    std::optional<bool> m_canAct; ///< as last shown
    QString m_storeReason;
    bool m_failed = false; ///< the troubles were opened for it
};

} // namespace ims
