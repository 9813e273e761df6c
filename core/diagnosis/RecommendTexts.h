#pragma once

#include "core/charset/Charset.h"
#include "core/settings/SettingsChange.h"

// What a recommended row says for itself: why it is there and what it does to mail in both directions.
namespace ims::recommendText {

/// How many messages a row for a domain rests on.
struct DomainCounts
{
    qsizetype messages = 0; ///< that need the row's charset
    qsizetype others = 0;   ///< that need another one
    QString otherCharset;   ///< one of those others, where there are any
};

Message whyDefault(const QString& mime, const QString& nonMime, qsizetype failed);
Message whyDefaultAsStated(qsizetype failed);
Message whyRemove(const QString& domain, const QString& charset, qsizetype failed, qsizetype othersHarmed);
Message whySetDomain(const QString& charset, const DomainCounts& counts);
Message whyAdd(const QString& charset, const DomainCounts& counts);
Message whyBefore(const QString& charset, const QString& entry, qsizetype failed);
Message whyKeep(const QString& charset, qsizetype delivered, qsizetype undetermined);

QList<Message> effectsOfDefault(const QString& charset);
QList<Message> effectsOfDomain(const QString& domain, const QString& mime, const QString& nonMime);
QList<Message> effectsOfRemoval(const QString& domain, const QString& mime, const QString& nonMime);

Message othersUnknown(bool settingsKnown);
Message othersCounted();

Message whyNone();
Message whyChange(SettingsChange::Scope scope, bool settingsKnown);

} // namespace ims::recommendText
