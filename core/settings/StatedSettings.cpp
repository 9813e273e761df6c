#include "core/settings/StatedSettings.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

ImcSettings settingsOf(const std::vector<StatedRow>& rows)
{
    ImcSettings settings;
    settings.file = u"stated settings"_s;
    settings.stated = true;
    QSet<QString> known;
    for (const StatedRow& row : rows) {
        CharacterSets sets;
        sets.domain = row.domain.trimmed();
        sets.mime = row.mime.trimmed();
        sets.nonMime = row.nonMime.trimmed();
        const QString key = sets.domain.toCaseFolded();
        if (key.isEmpty() || (sets.mime.isEmpty() && sets.nonMime.isEmpty()) || known.contains(key))
            continue;
        known.insert(key);
        if (sets.isDefault())
            settings.defaults = sets;
        else
            settings.domains.push_back(sets);
    }
    return settings;
}

} // namespace ims
