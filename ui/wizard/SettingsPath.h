#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/settings/SettingsChange.h"

#include <QStringList>

namespace ims {

/// A token of an imccopy file as the dialog's list shows it where an article shows the name, else the token.
QString settingName(const CharsetCatalogue& charsets, const QString& token, const QString& serverVersion);

/// Whether an article, the server's own list or the user's file shows the name that the dialog of this
/// version has for a token.
bool isSettingNameKnown(const CharsetCatalogue& charsets, const QString& token, const QString& serverVersion);

/// "Default (all others)", or the domain.
QString shownDomain(const QString& domain);

/// What has to be set to have everything as it is at present: a line for each row of the change.
QStringList presentSettings(const SettingsChange& change, const CharsetCatalogue& charsets,
                            const QString& serverVersion);

} // namespace ims
