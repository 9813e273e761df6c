#pragma once

#include "core/evidence/RegistryFacts.h"

namespace ims {

/// A value of the Internet Mail Service or the store that is known by name.
struct RegistrySetting
{
    enum class Place { ImcParameters, Diagnostics, StoreParameters, InternetContent };
    enum class Type { Number, Text, Any };

    const char* what;
    Place place;
    QLatin1StringView name;
    Type type;      ///< that the articles show
    const char* kb; ///< numbers with blanks between them
    /// What the value means; `number` is 0 for a text. Null, or an empty Message: see `sentence`.
    Message (*meaning)(const RegistryFact& fact, quint32 number);
    const char* sentence; ///< what any value of it means; null = it is not interpreted
    const char* absent;   ///< what it means that the value is not set; null = its absence is not told

    Message meaningOf(const RegistryFact& fact) const;
};

const std::vector<RegistrySetting>& registrySettings();

/// By place and name, without case; null where it is not known.
const RegistrySetting* findRegistrySetting(RegistrySetting::Place place, const QString& name);

/// The category of a value below Diagnostics: "Message Archival" of "7 Message Archival".
QString diagnosticsCategory(const QString& valueName);

MessageArchival archivalOf(quint32 level);
Message archivalMeaning(MessageArchival archival);

/// Whether so many threads of the store can be too few for the Internet Mail Service (KB Q169686).
Message storeThreadsMeaning(quint32 threads);

/// "Maximum"; for levels that no article names an empty text (KB Q154505).
QString diagnosticsLevel(quint32 level);

/// Where a service or driver stands that starts so (the value Start of its key).
Message antivirusMeaning(const AntivirusMatch& match, const QString& service, std::optional<quint32> start);

/// The list of processes that InocuLAN leaves out (KB Q195919).
Message exclusionMeaning(const QStringList& processes);

} // namespace ims
