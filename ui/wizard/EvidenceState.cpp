#include "ui/wizard/EvidenceState.h"

#include "ui/common/ActionButton.h"
#include "ui/common/Translated.h"
#include "ui/wizard/NothingFailed.h"

using namespace Qt::StringLiterals;

namespace ims {

NoEvidence whyNoEvidence(const CaseSession& session)
{
    if (session.isLoading())
        return {u"info"_s, EvidenceState::tr("The evidence is being read …"), {}};
    if (session.evidenceError())
        return {u"error"_s, EvidenceState::tr("The evidence cannot be read"),
                translated(*session.evidenceError())};
    return {
        u"info"_s, EvidenceState::tr("There is no evidence yet"),
        EvidenceState::tr("Open the server’s folder or a copy of it, an event log, or a single spool file. "
                          "Nothing in it is changed. Step 1 also takes what the caller reads out.")};
}

EvidenceState::EvidenceState(PageContext& context, QWidget* parent)
    : StatePanel(parent)
    , m_context(context)
    , m_again(nullptr)
{
    addButton(new ActionButton(context.action(u"evidence.add-folder"_s), this));
    addButton(new ActionButton(context.action(u"evidence.add-file"_s), this));
    addButton(new ActionButton(context.action(u"evidence.type-in"_s), this));
    auto* again = new ActionButton(context.action(u"evidence.reload"_s), this);
    addButton(again);
    m_again = again;
    connect(&context.session, &CaseSession::loadingStarted, this, &EvidenceState::say);
    connect(&context.session, &CaseSession::loadingStopped, this, &EvidenceState::say);
    say();
}

bool EvidenceState::refresh()
{
    const auto evidence = m_context.session.evidence();
    const bool any = evidence && !evidence->failures.empty();
    setVisible(!any);
    say();
    return any;
}

void EvidenceState::sayNothingFailed(const Evidence& evidence)
{
    if (evidence.siblings.empty())
        setState(u"info"_s, tr("No failed message was found"), whyNothingFailed(evidence));
    else
        setState(u"warning"_s, tr("No event 4117, but other trouble with messages"),
                 whyNothingFailed(evidence));
}

void EvidenceState::say()
{
    const CaseSession& session = m_context.session;
    m_again->setVisible(session.evidenceError().has_value());
    if (session.evidence() && !session.evidenceError()) {
        if (session.evidence()->failures.empty())
            sayNothingFailed(*session.evidence());
        return;
    }
    const NoEvidence why = whyNoEvidence(session);
    setState(why.icon, why.title, why.text);
}

} // namespace ims
