#pragma once

#include "core/diagnosis/CaseFacts.h"

// The functions behind the facts that resources/causes/README.md names; each answers one question about one
// failed message. Grouped by what they look at: EventFacts.cpp, MessageFacts.cpp, SettingsFacts.cpp,
// MachineFacts.cpp.
namespace ims {

struct RegistryFact;

namespace fact {

// Events
FactResult companionEvent(const FactQuery& query);
FactResult otherCompanion(const FactQuery& query);
FactResult noCompanion(const FactQuery& query);
FactResult antivirusEvent(const FactQuery& query);
FactResult eventRepeats(const FactQuery& query);
FactResult dataWordsAre(const FactQuery& query);
FactResult failureBurst(const FactQuery& query);
FactResult eventBefore(const FactQuery& query);
FactResult startsRepeat(const FactQuery& query);

// The message
FactResult spoolFlag(const FactQuery& query);
FactResult severeFlag(const FactQuery& query);
FactResult recipientCountAtLeast(const FactQuery& query);
FactResult unknownLabel(const FactQuery& query);
FactResult namesOwnCharset(const FactQuery& query);
FactResult looksSound(const FactQuery& query);
FactResult sameCharsetOrDomain(const FactQuery& query);
FactResult deliveredAlike(const FactQuery& query);

// The settings
FactResult settingMismatch(const FactQuery& query);
FactResult settingFits(const FactQuery& query);
FactResult documentedDefaultFits(const FactQuery& query);
FactResult documentedDefaultMismatch(const FactQuery& query);
FactResult overrideApplies(const FactQuery& query);
FactResult defaultChanged(const FactQuery& query);
FactResult unsupportedCharset(const FactQuery& query);

// The server's registry, programs and crashes
FactResult registryValue(const FactQuery& query);
FactResult recipientsExceedLimit(const FactQuery& query);
FactResult storeThreadsLowered(const FactQuery& query);
FactResult crashLogged(const FactQuery& query);
FactResult antivirusPresent(const FactQuery& query);
FactResult codePageMissing(const FactQuery& query);
FactResult charsetAliasSet(const FactQuery& query);

// The server's version and the technician
FactResult serverVersionFixed(const FactQuery& query);
FactResult serverVersionAffected(const FactQuery& query);
FactResult serverVersionNotAffected(const FactQuery& query);
FactResult answerIs(const FactQuery& query);

/// References to evidence, made in one way.
EvidenceRef refTo(const Event& event);
EvidenceRef refTo(const MessageFacts& message, ByteRange range);
EvidenceRef refTo(const Evidence& evidence, const CharacterSets& row);
EvidenceRef refTo(const QString& file, ByteRange range);
EvidenceRef refTo(const RegistryFact& fact);

} // namespace fact

} // namespace ims
