#include "core/report/ArchiveNames.h"

#include "core/base/FileName.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString plainName(const QString& name)
{
    constexpr qsizetype longest = 64;
    QString plain;
    for (const QChar c : name) {
        const bool stays = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                           c == u'.' || c == u'-' || c == u'_';
        plain += stays ? c : u'_';
    }
    while (plain.startsWith(u'.') || plain.startsWith(u'-'))
        plain[0] = u'_';
    if (plain.size() > longest)
        plain = plain.first(longest);
    while (plain.endsWith(u'.'))
        plain[plain.size() - 1] = u'_';
    if (plain.isEmpty())
        plain = u"file"_s;
    return isDeviceName(plain) ? u'_' + plain : plain;
}

} // namespace

QString ArchiveNames::nameFor(const QString& folder, const QString& name)
{
    const QString plain = plainName(name);
    QString path = folder + plain;
    for (int number = 2; m_used.contains(path.toLower()); ++number) {
        const qsizetype dot = plain.lastIndexOf(u'.');
        path = folder + (dot > 0 ? plain.first(dot) : plain) + u"-%1"_s.arg(number) +
               (dot > 0 ? plain.sliced(dot) : QString());
    }
    m_used.insert(path.toLower());
    return path;
}

} // namespace ims
