#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/diagnosis/Diagnose.h"

namespace ims {

struct RegistryFact;

/// What the prerequisites are asked about. Refers to what it was made from.
struct PrerequisiteQuery
{
    const Evidence& evidence;
    const CharsetCatalogue& charsets;
    const SettingsChange& change;
    Answer explorerLater = Answer::Unknown; ///< to the question internet-explorer-later
};

/// The answer to the question whether Internet Explorer was installed after Exchange.
inline Answer explorerLater(const QHash<QString, Answer>& answers)
{
    return answers.value(QStringLiteral("internet-explorer-later"), Answer::Unknown);
}

/// What the server must have so that the charsets that a change sets are read, and the names that failed
/// messages give and Exchange does not know: code page, service pack, MIME database, alias. What is missing
/// first, then what is not known, then what is fine. Western European and US-ASCII need nothing; nothing is
/// asked where no other charset is in play. At most mostLabels unknown names.
std::vector<Prerequisite> prerequisitesOf(const PrerequisiteQuery& query);

constexpr qsizetype mostLabels = 12;

/// Charsets that an alias can stand for: those that the version ("5.5.2232.9"; empty = not known) reads.
std::vector<const Charset*> aliasChoices(const CharsetCatalogue& charsets, const QString& version);

/// The code page whose file Windows needs to convert a charset: 932 for iso-2022-jp. 0 = none is known.
int codePageOnServer(const Charset& charset);

/// Whether the server has it (KB Q155016, Q151701); nothing where no export of the registry tells.
std::optional<bool> hasCodePage(const Evidence& evidence, int codePage);

/// The alias that the server's registry has for a name; null where it has none or none is told.
const RegistryFact* charsetAlias(const Evidence& evidence, const QString& label);

/// Whether the server's MIME database has a key of that name; nothing where no export tells.
std::optional<bool> hasMimeCharset(const Evidence& evidence, const QString& label);

} // namespace ims
