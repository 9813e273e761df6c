#pragma once

#include "ui/common/StatePanel.h"
#include "ui/wizard/PageContext.h"

namespace ims {

/// What to say of a case without evidence: nothing opened yet, being read, not readable any more.
struct NoEvidence
{
    QString icon;
    QString title;
    QString text; ///< empty where the title says it all
};
NoEvidence whyNoEvidence(const CaseSession& session);

/// What stands on a page that shows failed messages while there are none to show: nothing opened yet, being
/// read, no longer readable, nothing failed; with what can be done about it.
class EvidenceState : public StatePanel
{
    Q_OBJECT

public:
    explicit EvidenceState(PageContext& context, QWidget* parent = nullptr);

    /// Says what is the matter and shows itself; hides itself where there are failed messages.
    /// @return whether there are
    bool refresh();

private:
    void say();
    void sayNothingFailed(const Evidence& evidence);

    PageContext& m_context;
    QWidget* m_again;
};

} // namespace ims
