#pragma once

#include "core/casefile/ServiceAct.h"
#include "core/flow/Flow.h"
#include "core/service/ServiceRun.h"
#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"

#include <map>

namespace ims {

class ChoiceRow;

/// What should be settled before the service is stopped: four questions with yes, no and not known, and what
/// the program found out about them by itself.
class ReadinessCard : public Card
{
    Q_OBJECT

public:
    explicit ReadinessCard(CaseSession& session, QWidget* parent = nullptr);

    void refresh();

    ChoiceRow* row(const QString& id) const;
    QString found(const QString& id) const; ///< what the program found; empty where it did not look

private:
    struct Row
    {
        ChoiceRow* choice = nullptr;
        TextLabel* found = nullptr;
    };

    CaseSession& m_session;
    std::map<QString, Row> m_rows;
};

/// The answers that follow from what a server answered.
std::vector<FlowAnswer> readinessFrom(const ServicePhase& phase);

} // namespace ims
