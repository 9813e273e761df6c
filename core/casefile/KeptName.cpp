#include "core/casefile/KeptName.h"

#include "core/base/FileName.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestElement = 200; ///< characters; systems take 255 bytes or more
constexpr qsizetype longestName = 2'000;
constexpr qsizetype mostElements = 40;

bool isElement(const QString& element)
{
    return !element.isEmpty() && element.size() <= longestElement && !element.endsWith(u'.') &&
           !element.endsWith(u' ') && !element.startsWith(u' ') && !isDeviceName(element) &&
           std::all_of(element.begin(), element.end(), isFileNameCharacter);
}

QString elementOf(const Path& part)
{
    QString element = displayName(part).left(longestElement);
    std::replace_if(
        element.begin(), element.end(), [](QChar c) { return !isFileNameCharacter(c); }, QChar(u'_'));
    if (isElement(element))
        return element;
    element.prepend(u'_');
    element.append(u'_');
    return element;
}

} // namespace

bool isKeptName(const QString& name)
{
    const QStringList elements = name.split(u'/');
    return name.size() <= longestName && elements.size() >= 2 && elements.size() <= mostElements &&
           elements.front() == "evidence"_L1 && std::all_of(elements.begin(), elements.end(), isElement);
}

QString keptNameFor(qsizetype number, const Path& relative)
{
    QStringList elements{u"evidence"_s, QString::number(number)};
    for (const Path& part : relative) {
        if (!part.empty() && part != "." && part != ".." && !part.is_absolute())
            elements.append(elementOf(part));
    }
    return elements.join(u'/');
}

} // namespace ims
