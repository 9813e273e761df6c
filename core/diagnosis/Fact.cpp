#include "core/diagnosis/Fact.h"

#include "core/diagnosis/FactFunctions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

const std::vector<Fact>& allFacts()
{
    using enum ParameterKind;
    const static QStringList rows{u"any"_s, u"default"_s, u"domain"_s};
    const static QStringList kinds{u"any"_s, u"named"_s, u"detected"_s, u"guessed"_s, u"plain"_s};
    const static QStringList answers{u"yes"_s, u"no"_s};
    const static std::vector<Fact> facts{
        {"answer", fact::answerIs, 0, {{"question", Text, true}, {"is", Choice, true, answers}}},
        {"antivirus-event", fact::antivirusEvent, 3, {}},
        {"companion-event",
         fact::companionEvent,
         3,
         {{"source", Text},
          {"ids", Numbers, true},
          {"hresult", Hex},
          {"location", Hex},
          {"contains", Text},
          {"sameName", Switch}}},
        {"data-words", fact::dataWordsAre, 1, {{"location", Hex}, {"hresult", Hex}}},
        {"default-changed", fact::defaultChanged, 2, {}},
        {"delivered-alike", fact::deliveredAlike, 2, {}},
        {"documented-default-fits", fact::documentedDefaultFits, 1, {{"charset", Choice, false, kinds}}},
        {"documented-default-mismatch",
         fact::documentedDefaultMismatch,
         1,
         {{"charset", Choice, false, kinds}}},
        {"event-repeats",
         fact::eventRepeats,
         4,
         {{"source", Text, true}, {"ids", Numbers, true}, {"atLeast", Count, true}}},
        {"failure-burst", fact::failureBurst, 2, {{"atLeast", Count, true}, {"seconds", Count, true}}},
        {"looks-sound", fact::looksSound, 1, {}},
        {"names-own-charset", fact::namesOwnCharset, 1, {{"unlessSettingChanged", Switch}}},
        {"no-companion", fact::noCompanion, 0, {}},
        {"other-companion", fact::otherCompanion, 3, {}},
        {"override-applies", fact::overrideApplies, 3, {}},
        {"recipient-count-at-least", fact::recipientCountAtLeast, 1, {{"count", Count, true}}},
        {"same-charset-or-domain", fact::sameCharsetOrDomain, 2, {{"atLeast", Count, true}}},
        {"server-version-affected", fact::serverVersionAffected, 1, {}},
        {"server-version-fixed", fact::serverVersionFixed, 2, {}},
        {"server-version-not-affected", fact::serverVersionNotAffected, 1, {}},
        {"setting-fits",
         fact::settingFits,
         4,
         {{"row", Choice, false, rows}, {"charset", Choice, false, kinds}}},
        {"setting-mismatch",
         fact::settingMismatch,
         4,
         {{"row", Choice, false, rows}, {"charset", Choice, false, kinds}}},
        {"spool-flag", fact::spoolFlag, 1, {{"code", Text}, {"kb", Text}}},
        {"unknown-label", fact::unknownLabel, 1, {}},
    };
    return facts;
}

const Fact* findFact(const QString& name)
{
    const std::vector<Fact>& facts = allFacts();
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const Fact& fact) { return name == QLatin1StringView(fact.name); });
    return found == facts.end() ? nullptr : &*found;
}

} // namespace ims
