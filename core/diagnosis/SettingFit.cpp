#include "core/diagnosis/SettingFit.h"

namespace ims {

const Charset* charsetOfSetting(const CharsetCatalogue& charsets, const QString& token)
{
    const Charset* charset = charsets.findSetting(token);
    return charset ? charset : charsets.find(token);
}

bool arrivesWhole(const CharsetCatalogue& charsets, const Charset& wide, const Charset& narrow)
{
    const Charset* table = charsets.find(wide.decoder);
    return charsets.covers(wide, narrow) || (table && charsets.covers(*table, narrow));
}

std::optional<bool> settingFits(const CharsetCatalogue& charsets, const QString& token, const Charset& needed)
{
    if (token.compare(needed.imsToken, Qt::CaseInsensitive) == 0)
        return true;
    const Charset* set = charsetOfSetting(charsets, token);
    if (!set)
        return std::nullopt;
    return arrivesWhole(charsets, *set, needed);
}

} // namespace ims
