#include "core/charset/Charset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

const QStringList& exchangeVersions()
{
    static const QStringList versions{u"4.0"_s, u"5.0"_s, u"5.5"_s};
    return versions;
}

DialogName Charset::dialogName(const QString& version) const
{
    if (const auto known = imsVersions.constFind(version); known != imsVersions.cend())
        return *known;
    if (exchangeVersions().contains(version)) {
        // What an article shows of one version is no proof for another.
        const NameBasis basis = imsNameBasis == NameBasis::Documented ? NameBasis::Inferred : imsNameBasis;
        return {imsName, basis, true, {}};
    }
    DialogName best{imsName, imsNameBasis, true, {}};
    qsizetype unsupported = 0;
    for (const DialogName& known : imsVersions) {
        unsupported += known.supported ? 0 : 1;
        if (known.basis != best.basis && known.supported)
            continue;
        for (const QString& article : known.kb) {
            if (!best.kb.contains(article))
                best.kb.append(article);
        }
    }
    best.supported = unsupported < exchangeVersions().size();
    return best;
}

} // namespace ims
