#include "ui/wizard/ServiceKnown.h"

#include "core/base/SafeText.h"
#include "core/casefile/Tick.h"
#include "core/retest/RetestJournal.h"
#include "ui/wizard/CaseSession.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

void takeNewer(ServiceKnown& known, const ServiceKnown& other)
{
    if (other.at.isValid() && (!known.at.isValid() || other.at >= known.at))
        known = other;
}

} // namespace

bool ServiceKnown::isStopped(const QDateTime& now) const
{
    return state == State::Stopped && at.secsTo(now) <= counts;
}

ServiceKnown serviceKnown(const CaseSession& session, const RetestJournal* journal)
{
    using State = ServiceKnown::State;
    using By = ServiceKnown::By;
    ServiceKnown known;
    for (const ServiceAct& act : session.record().serviceActs) {
        const State state = act.state == "stopped"_L1   ? State::Stopped
                            : act.state == "running"_L1 ? State::Running
                                                        : State::Unknown;
        if (state != State::Unknown && act.what != "banner"_L1)
            takeNewer(known, {state, By::Asked, act.at.addMSecs(act.milliseconds), visibleText(act.who)});
    }
    if (journal && journal->startedAt())
        takeNewer(known, {State::Running, By::Journal, *journal->startedAt(), {}});
    const auto said = [&](const QString& question, State state) {
        const Tick tick = tickFromText(session.flow().answerTo(question));
        takeNewer(known, {state, By::Said, tick.time, tick.who});
    };
    said(u"retest.started"_s, State::Running);
    said(u"retest.stopped"_s, State::Stopped);
    return known;
}

} // namespace ims
