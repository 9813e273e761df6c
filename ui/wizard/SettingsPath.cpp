#include "ui/wizard/SettingsPath.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/settings/ClickPath.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct SettingsPath
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPath)
};

} // namespace

bool isSettingNameKnown(const CharsetCatalogue& charsets, const QString& token, const QString& serverVersion)
{
    const Charset* charset = charsets.findSetting(token);
    if (!charset)
        return false;
    const DialogName name = charset->dialogName(serverFamily(serverVersion));
    return name.supported && isVerified(name.basis);
}

QString settingName(const CharsetCatalogue& charsets, const QString& token, const QString& serverVersion)
{
    return listedName(charsets, token, serverFamily(serverVersion));
}

QString shownDomain(const QString& domain)
{
    return domain == "Default"_L1 ? SettingsPath::tr("Default (all others)") : visibleText(domain);
}

QStringList presentSettings(const SettingsChange& change, const CharsetCatalogue& charsets,
                            const QString& serverVersion)
{
    QStringList lines;
    for (const SettingChange& row : change.changes) {
        const QString domain = shownDomain(row.domain);
        if (row.action == SettingChange::Action::Add)
            lines.append(SettingsPath::tr("%1: no entry").arg(domain));
        else if (row.currentMime || row.currentNonMime)
            lines.append(SettingsPath::tr("%1: MIME %2, Non-MIME %3")
                             .arg(domain,
                                  settingName(charsets, row.currentMime.value_or(u"?"_s), serverVersion),
                                  settingName(charsets, row.currentNonMime.value_or(u"?"_s), serverVersion)));
        else
            lines.append(SettingsPath::tr("%1: not known").arg(domain));
    }
    return lines;
}

} // namespace ims
