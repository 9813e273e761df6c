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
    const static QStringList orders{u"before"_s, u"after"_s};
    const static QStringList severities{u"crash"_s, u"archived"_s};
    const static QStringList scanners{u"file"_s, u"exchange"_s, u"gateway"_s};
    const static QStringList registry{u"max-recipients"_s,   u"max-threads"_s,        u"resolve-p2"_s,
                                      u"internet-content"_s, u"charset-alias"_s,      u"disk-space"_s,
                                      u"imc-parameter"_s,    u"antivirus-exclusion"_s};
    const static std::vector<Fact> facts{
        {"answer", fact::answerIs, 0, {{"question", Text, true}, {"is", Choice, true, answers}}},
        {"antivirus-event", fact::antivirusEvent, 3, {}},
        {"antivirus-present",
         fact::antivirusPresent,
         2,
         {{"kind", Choice, false, scanners}, {"product", Text}, {"present", Switch}}},
        {"charset-alias", fact::charsetAliasSet, 2, {}},
        {"code-page-missing", fact::codePageMissing, 2, {}},
        {"companion-event",
         fact::companionEvent,
         3,
         {{"source", Text},
          {"ids", Numbers, true},
          {"hresult", Hex},
          {"location", Hex},
          {"contains", Text},
          {"order", Choice, false, orders},
          {"sameName", Switch}}},
        {"crash-logged", fact::crashLogged, 3, {{"program", Text, true}, {"kb", Text}}},
        {"data-words", fact::dataWordsAre, 1, {{"location", Hex}, {"hresult", Hex}}},
        {"default-changed", fact::defaultChanged, 2, {}},
        {"delivered-alike", fact::deliveredAlike, 2, {}},
        {"documented-default-fits", fact::documentedDefaultFits, 1, {{"charset", Choice, false, kinds}}},
        {"documented-default-mismatch",
         fact::documentedDefaultMismatch,
         1,
         {{"charset", Choice, false, kinds}}},
        {"event-before",
         fact::eventBefore,
         3,
         {{"source", Text, true}, {"ids", Numbers, true}, {"seconds", Count, true}, {"contains", Text}}},
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
        {"recipients-exceed-limit", fact::recipientsExceedLimit, 2, {{"exceeds", Switch}}},
        {"registry-value",
         fact::registryValue,
         2,
         {{"what", Choice, true, registry},
          {"subject", Text},
          {"set", Switch},
          {"atLeast", Amount},
          {"atMost", Amount}}},
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
        {"severe-flag", fact::severeFlag, 2, {{"severity", Choice, true, severities}}},
        {"spool-flag", fact::spoolFlag, 1, {{"code", Text}, {"kb", Text}}},
        {"starts-repeat", fact::startsRepeat, 1, {{"atLeast", Count, true}, {"seconds", Count, true}}},
        {"store-threads-lowered", fact::storeThreadsLowered, 1, {{"atMost", Count, true}}},
        {"unsupported-charset", fact::unsupportedCharset, 2, {}},
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
