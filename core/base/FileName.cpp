#include "core/base/FileName.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 200;  // bytes of UTF-8; systems take 255, a copy's name grows
constexpr qsizetype longestEnding = 16; // characters

// Windows counts the superscript digits as well.
bool isDeviceDigit(QChar c)
{
    return c.isDigit() || u"\u00b9\u00b2\u00b3"_s.contains(c);
}

// Takes characters from the middle's end until the whole fits; the ending says what the file is.
QString shortened(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool keeps = dot > 0 && name.size() - dot <= longestEnding;
    const QString ending = keeps ? name.sliced(dot) : QString();
    QString stem = keeps ? name.first(dot) : name;
    stem.truncate(longestName);
    while (!stem.isEmpty() && stem.toUtf8().size() + ending.toUtf8().size() > longestName)
        stem.chop(1);
    return stem.trimmed() + ending;
}

} // namespace

bool isDeviceName(const QString& name)
{
    static const QStringList devices = {u"CON"_s,    u"PRN"_s,    u"AUX"_s,    u"NUL"_s,
                                        u"CLOCK$"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (devices.contains(stem))
        return true;
    const bool numbered = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return numbered && isDeviceDigit(stem.at(3));
}

bool isFileNameCharacter(QChar c)
{
    return !c.isSurrogate() && c.isPrint() && !u"<>:\"/\\|?*"_s.contains(c);
}

QString savedFileName(const QString& name, const QString& fallback)
{
    const qsizetype cut = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString own = name.sliced(cut + 1).simplified();
    std::replace_if(
        own.begin(), own.end(), [](QChar c) { return !isFileNameCharacter(c); }, QChar(u'_'));
    const auto isDropped = [](QChar c) { return c == u'.' || c == u' '; };
    while (!own.isEmpty() && isDropped(own.back()))
        own.chop(1); // Windows drops them, and opens another file than the one that was named
    own = shortened(own);
    if (std::all_of(own.begin(), own.end(), [](QChar c) { return c == u'_' || c == u'.' || c == u' '; }))
        return fallback;
    if (own.startsWith(u'.') || own.startsWith(u'-') || isDeviceName(own))
        own.prepend(u'_');
    return own;
}

} // namespace ims
