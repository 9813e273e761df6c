#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/evidence/Evidence.h"
#include "core/settings/SettingsChange.h"

namespace ims {

/// What the technician sets in place of what is recommended, or for a domain of which nothing is.
struct OwnChoice
{
    QString domain;                 ///< "Default" for the default
    std::optional<QString> mime;    ///< token; empty = leave the list as it is; nothing = as recommended
    std::optional<QString> nonMime; ///< likewise
    QString why;                    ///< in the technician's words

    friend bool operator==(const OwnChoice&, const OwnChoice&) = default;
};

/// The recommendation with the technician's choices over it. A row of which nothing is left to be set stays,
/// with Action::Set and both lists unchanged. A choice for a domain without a recommended row becomes a row
/// of its own: set where the settings have the domain (or are not known, for the default), else added; of an
/// added row a list that was not chosen is the default's. Effects and warnings of chosen rows are told anew:
/// failed mail that the choice would not hold, delivered mail that it would spoil.
SettingsChange withChoices(SettingsChange recommended, const std::vector<OwnChoice>& choices,
                           const Evidence& evidence, const CharsetCatalogue& charsets);

} // namespace ims
