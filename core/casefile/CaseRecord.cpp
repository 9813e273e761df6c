#include "core/casefile/CaseRecord.h"

namespace ims {

QMap<QString, QString> WalkthroughAnswers::ofItems(const QString& question) const
{
    const QString prefix = question + u'/';
    QMap<QString, QString> items;
    for (auto it = answers.lowerBound(prefix); it != answers.end() && it.key().startsWith(prefix); ++it) {
        if (!it.value().isEmpty())
            items.insert(it.key().sliced(prefix.size()), it.value());
    }
    return items;
}

} // namespace ims
