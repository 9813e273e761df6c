#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/settings/SettingsChange.h"

#include <QStringList>

namespace ims {

/// The way to the Character Sets in Administrator, step by step, for the server's version (KB Q230250,
/// Q153039, Q168138, Q146481); both ways where the version is not known.
QStringList characterSetsPath(const QString& serverVersion, const QString& server);

/// A token of an imccopy file as the dialog's list shows it where an article shows the name, else the token.
QString settingName(const CharsetCatalogue& charsets, const QString& token);

/// Whether an article shows the dialog's name for a token.
bool isSettingNameKnown(const CharsetCatalogue& charsets, const QString& token);

/// "Default (all others)", or the domain.
QString shownDomain(const QString& domain);

/// What has to be set to have everything as it is at present: a line for each row of the change.
QStringList presentSettings(const SettingsChange& change, const CharsetCatalogue& charsets);

} // namespace ims
