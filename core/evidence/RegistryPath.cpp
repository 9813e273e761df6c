#include "core/evidence/RegistryPath.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QLatin1StringView controlSets("hkey_local_machine\\system\\controlset");
constexpr QLatin1StringView currentSet("hkey_local_machine\\system\\currentcontrolset");
constexpr qsizetype digitsOfSet = 3;

struct RootName
{
    QLatin1StringView shortName;
    QLatin1StringView name;
};

constexpr std::array<RootName, 6> roots = {{
    {"hklm"_L1, "hkey_local_machine"_L1},
    {"hkcr"_L1, "hkey_local_machine\\software\\classes"_L1},
    {"hkey_classes_root"_L1, "hkey_local_machine\\software\\classes"_L1},
    {"hkcu"_L1, "hkey_current_user"_L1},
    {"hku"_L1, "hkey_users"_L1},
    {"hkcc"_L1, "hkey_current_config"_L1},
}};

bool beginsWithPart(QStringView path, QLatin1StringView part)
{
    return path.startsWith(part) && (path.size() == part.size() || path[part.size()] == u'\\');
}

/// An export of a whole server has hundreds of thousands of keys, nearly all ASCII: Unicode's folding would
/// take a good part of the time.
QString foldedCase(const QString& key)
{
    QString folded = key.trimmed();
    for (QChar& c : folded) {
        if (c.unicode() >= 0x80)
            return folded.toCaseFolded();
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() | 0x20);
    }
    return folded;
}

QString withFullRoot(const QString& folded)
{
    for (const RootName& root : roots) {
        if (beginsWithPart(folded, root.shortName))
            return root.name + QStringView(folded).sliced(root.shortName.size());
    }
    return folded;
}

} // namespace

RegistryPath registryPath(const QString& key)
{
    QString folded = foldedCase(key);
    while (folded.endsWith(u'\\'))
        folded.chop(1);
    folded = withFullRoot(folded);
    if (!folded.startsWith(controlSets))
        return {folded, 0};
    const QStringView rest = QStringView(folded).sliced(controlSets.size());
    bool isNumber = false;
    const int number = rest.first(std::min(rest.size(), digitsOfSet)).toInt(&isNumber);
    const bool whole =
        rest.size() == digitsOfSet || (rest.size() > digitsOfSet && rest[digitsOfSet] == u'\\');
    if (!isNumber || number <= 0 || !whole)
        return {folded, 0};
    return {currentSet + rest.sliced(digitsOfSet), number};
}

bool RegistryPath::isWithin(const RegistryPath& key, qsizetype levels) const
{
    if (!folded.startsWith(key.folded))
        return false;
    const QStringView rest = QStringView(folded).sliced(key.folded.size());
    return rest.isEmpty() || (rest.front() == u'\\' && rest.count(u'\\') <= levels);
}

} // namespace ims
