#include "ui/wizard/SettingsPath.h"

#include "core/base/SafeText.h"
#include "core/evidence/ServerBuild.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct SettingsPath
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPath)
};

QString groupName(const QString& family)
{
    if (family == "5.5"_L1)
        return SettingsPath::tr("“Character Sets”");
    if (family.isEmpty())
        return SettingsPath::tr("“Character Sets” (4.0 and 5.0: “Character Set Translation”)");
    return SettingsPath::tr("“Character Set Translation”");
}

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

QString connectorName(const QString& family, const QString& server)
{
    const QString shown = server.isEmpty() ? SettingsPath::tr("server’s name") : visibleText(server);
    if (family == "4.0"_L1)
        return SettingsPath::tr("“Internet Mail Connector (%1)”").arg(shown);
    if (family.isEmpty())
        return SettingsPath::tr("“Internet Mail Service (%1)” (4.0: “Internet Mail Connector”)").arg(shown);
    return SettingsPath::tr("“Internet Mail Service (%1)”").arg(shown);
}

} // namespace

QStringList characterSetsPath(const QString& serverVersion, const QString& server)
{
    const QString family = serverFamily(serverVersion);
    QStringList steps = {
        server.isEmpty()
            ? SettingsPath::tr("Start Microsoft Exchange Administrator for the server.")
            : SettingsPath::tr("Start Microsoft Exchange Administrator for %1.").arg(visibleText(server)),
        SettingsPath::tr("Go to Configuration, Connections, select %1, and choose File, Properties.")
            .arg(connectorName(family, server)),
        SettingsPath::tr("Choose the tab “Internet Mail”. The tab “Connections” has another button "
                         "“E-Mail Domain”, for routes: leave that one alone (Q182522)."),
        SettingsPath::tr("For the row “Default”, set the lists MIME and Non-MIME in the group %1.")
            .arg(groupName(family)),
        SettingsPath::tr("For rows by domain choose the button “E-Mail Domain”: Add, Edit or Remove the "
                         "domain and set both lists. Where two entries fit, the upper one probably counts: "
                         "Move Up puts the longer name first.")};
    if (family == "4.0"_L1 || family.isEmpty()) {
        steps.append(SettingsPath::tr("Exchange 4.0: are Edit and Remove grey after the first domain was "
                                      "added? Choose OK and open the dialog again (Q146481)."));
    }
    steps.append(SettingsPath::tr("Choose OK. The change works after the service was stopped and started "
                                  "(step 6, Q230250)."));
    return steps;
}

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
    return isSettingNameKnown(charsets, token, serverVersion)
               ? charsets.findSetting(token)->dialogName(serverFamily(serverVersion)).name
               : visibleText(token);
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
