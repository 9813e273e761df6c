#include "core/retest/TestVerdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace ims {

namespace {

bool anyUnsaid(const TestFacts& facts, RetestVerdict wanted)
{
    for (size_t i = 0; i < facts.verdicts.size(); ++i) {
        if (facts.said.at(i) == SaidOutcome::Nothing && facts.verdicts.at(i).verdict == wanted)
            return true;
    }
    return false;
}

bool anySaid(const TestFacts& facts, SaidOutcome wanted)
{
    return std::find(facts.said.begin(), facts.said.end(), wanted) != facts.said.end();
}

TestVerdict verdict(RetestOutcome outcome, const char* why)
{
    return {outcome, Message(why)};
}

} // namespace

TestVerdict judgeTest(const TestFacts& facts)
{
    if (facts.stopEvent)
        return verdict(RetestOutcome::Bad,
                       QT_TRANSLATE_NOOP("ims", "The service or the store broke down over a message."));
    if (anySaid(facts, SaidOutcome::FailedAgain) || anyUnsaid(facts, RetestVerdict::FailedAgain))
        return verdict(RetestOutcome::Bad, QT_TRANSLATE_NOOP("ims", "A message failed again."));
    if (anyUnsaid(facts, RetestVerdict::Stuck))
        return verdict(RetestOutcome::Bad, QT_TRANSLATE_NOOP("ims", "A message stays in IN."));
    if (anyUnsaid(facts, RetestVerdict::Waiting))
        return verdict(RetestOutcome::Waiting,
                       QT_TRANSLATE_NOOP("ims", "The service has not taken all of them yet."));
    if (!anySaid(facts, SaidOutcome::Nothing))
        return verdict(RetestOutcome::Good,
                       QT_TRANSLATE_NOOP("ims", "All of them are said to have arrived."));
    if (!facts.waitedEnough)
        return verdict(RetestOutcome::Waiting,
                       QT_TRANSLATE_NOOP("ims", "The service has taken them. A failure may still be logged: "
                                                "wait a moment."));
    if (anyUnsaid(facts, RetestVerdict::Undetermined))
        return verdict(RetestOutcome::Undetermined,
                       QT_TRANSLATE_NOOP("ims",
                                         "The service has dealt with them, but not every one is proven to "
                                         "have been delivered."));
    if (!facts.freshLog)
        return verdict(RetestOutcome::Undetermined,
                       QT_TRANSLATE_NOOP("ims", "The service has taken them, but no log was read that would "
                                                "have a new failure."));
    return verdict(RetestOutcome::Good,
                   QT_TRANSLATE_NOOP("ims", "The service has taken them, and a log that goes on beyond that "
                                            "names no new failure: they probably arrived."));
}

} // namespace ims
