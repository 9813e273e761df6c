#include "ui/wizard/SettingsPath.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "core/settings/ClickPath.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct SettingsPath
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPath)
};

/// The code page that the charset needs; empty where none is known.
QString codePageNeed(const Charset& charset)
{
    if (charset.nlsFile.name.isEmpty())
        return {};
    QStringList packs;
    for (const ServerFile& pack : charset.languagePacks)
        packs.append(pack.name);
    const QString file = isVerified(charset.nlsFile.basis)
                             ? charset.nlsFile.name
                             : SettingsPath::tr("%1 (file name inferred)").arg(charset.nlsFile.name);
    return packs.isEmpty()
               ? SettingsPath::tr("%1: Windows on the server needs %2 (%3).")
                     .arg(charset.name, file, charset.nlsFile.kb.join(u", "_s))
               : SettingsPath::tr(
                     "%1: Windows on the server needs %2 (%3); the NT 4.0 CD brings it in Langpack "
                     "with %4 (Q160028).")
                     .arg(charset.name, file, charset.nlsFile.kb.join(u", "_s),
                          packs.join(SettingsPath::tr(" or ")));
}

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

QStringList serverNeeds(const SettingsChange& change, const CharsetCatalogue& charsets)
{
    QStringList needs;
    QStringList told{u"iso-8859-1"_s, u"us-ascii"_s};
    for (const SettingChange& row : change.changes) {
        for (const std::optional<QString>& token : {row.mime, row.nonMime}) {
            const Charset* charset = token ? charsets.findSetting(*token) : nullptr;
            if (!charset || told.contains(charset->name))
                continue;
            told.append(charset->name);
            if (const QString need = codePageNeed(*charset); !need.isEmpty())
                needs.append(need);
            for (const SupportChange& pack : charset->servicePacks) {
                if (pack.release.startsWith("Windows"_L1))
                    needs.append(u"%1, %2: %3 (%4)"_s.arg(charset->name, pack.release,
                                                          translated(pack.change), pack.kb.join(u", "_s)));
            }
        }
    }
    return needs;
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
