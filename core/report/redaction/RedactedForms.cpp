#include "core/report/redaction/KnownWords.h"
#include "core/report/redaction/TextPatterns.h"
#include "core/report/redaction/TextRedactor.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

QString TextRedactor::address(const QString& text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (m_names.isGiven(text))
        return text;
    if (m_hidden.contains(text.toCaseFolded()))
        return given(m_names.of(PseudonymKind::User, text) + "@hidden.example"_L1);
    if (at < 0)
        return value(PseudonymKind::User, text);
    const QString local = text.first(at);
    const QString redactedHost = host(text.sliced(at + 1));
    const QString user = has(RedactionKind::Addresses) ? m_names.of(PseudonymKind::User, text) : local;
    const QString whole = user + u'@' + redactedHost;
    return whole == text ? text : given(whole);
}

QString TextRedactor::host(const QString& text)
{
    QString name = text.trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        return u'[' + host(name.sliced(1, name.size() - 2)) + u']';
    if (name.isEmpty() || m_names.isGiven(name))
        return text;
    if (isIpAddress(name))
        return has(RedactionKind::IpAddresses) && !isNobodysIp(name) ? m_names.ip(name) : text;
    if (name.startsWith("*."_L1))
        return u"*."_s + host(name.sliced(2));
    if (!name.contains(u'.'))
        return has(RedactionKind::Hosts) && !isCommonWord(name.toLower()) ? m_names.host(name) : text;
    const QString ace = QString::fromLatin1(QUrl::toAce(name));
    name = ace.isEmpty() ? name : ace;
    if (has(RedactionKind::Domains) && has(RedactionKind::Hosts))
        return m_names.host(name);
    const QString registered = registeredDomain(name);
    const QString before = name.chopped(std::min(name.size(), registered.size()));
    if (has(RedactionKind::Domains)) // sub-domains tell as much as the domain
        return m_names.host(name);
    return has(RedactionKind::Hosts) && !before.isEmpty()
               ? m_names.host(before.section(u'.', 0, 0)) + u'.' + registered
               : text;
}

QString TextRedactor::value(PseudonymKind kind, const QString& text)
{
    if (text.trimmed().isEmpty())
        return text;
    if (m_names.isGiven(text))
        return text;
    return has(redactionKindOf(kind)) ? m_names.of(kind, text.trimmed()) : redacted(text);
}

QString TextRedactor::fileName(const QString& name)
{
    if (!has(RedactionKind::Paths) || name.isEmpty() || m_names.isGiven(name))
        return name;
    static const QSet<QString> own{u"appevent.evt"_s, u"sysevent.evt"_s, u"secevent.evt"_s, u"drwtsn32.log"_s,
                                   u"user.dmp"_s,     u"imc.txt"_s,      u"perfopt.log"_s,  u"imcsvc.reg"_s,
                                   u"imcpro.reg"_s,   u"imcobj.csv"_s,   u"tracking.log"_s, u"queue.dat"_s,
                                   u"sample-case"_s,  u"case.json"_s,    u"journal.jsonl"_s};
    if (own.contains(name.toLower()))
        return name;
    const bool plain = !hides(name) &&
                       KnownWords::builtIn().filtered(name.section(u'.', 0, -2)) == name.section(u'.', 0, -2);
    const QString bare = name.contains(u'.') ? name.section(u'.', 0, -2) : name;
    static const QSet<QString> endings{u"log"_s, u"txt"_s, u"evt"_s, u"evtx"_s, u"reg"_s,
                                       u"csv"_s, u"dat"_s, u"zip"_s, u"json"_s, u"jsonl"_s,
                                       u"dmp"_s, u"eml"_s, u""_s};
    const QString ending = name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
    const bool isDate =
        bare.size() == 8 && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    if ((plain || isDate) && endings.contains(ending) &&
        (isDate || KnownWords::builtIn().filtered(bare) == bare))
        return name;
    if (isKeptName(name))
        return name;
    return m_names.of(PseudonymKind::File, name);
}

QString TextRedactor::path(const QString& text)
{
    if (!has(RedactionKind::Paths)) // names of machines and people in it all the same
        return redactedPlain(text);
    QString out;
    qsizetype start = 0;
    const bool unc = text.startsWith("\\\\"_L1) || text.startsWith("//"_L1);
    int component = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'/' && text[i] != u'\\')
            continue;
        const QString part = text.sliced(start, i - start);
        start = i + 1;
        component += part.isEmpty() ? 0 : 1;
        const bool last = i == text.size();
        const bool drive = part.size() == 2 && part[1] == u':';
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1 || drive)
            out += part;
        else if (unc && component == 1)
            out += host(part);
        else
            out += last ? fileName(part) : folderName(part);
        if (!last)
            out += text[i];
    }
    return out;
}

QString TextRedactor::folderName(const QString& name)
{
    static const QSet<QString> own{
        u"exchsrvr"_s, u"imcdata"_s,   u"in"_s,      u"out"_s,         u"archive"_s,      u"work"_s,
        u"bin"_s,      u"mdbdata"_s,   u"mtadata"_s, u"dsadata"_s,     u"tracking.log"_s, u"system32"_s,
        u"winnt"_s,    u"windows"_s,   u"home"_s,    u"tmp"_s,         u"users"_s,        u"mnt"_s,
        u"media"_s,    u"documents"_s, u"desktop"_s, u"sample-case"_s, u"evidence"_s,     u"log"_s};
    if (own.contains(name.toLower()) || m_names.isGiven(name) || isKeptName(name))
        return name;
    if (!hides(name) && KnownWords::builtIn().filtered(name) == name)
        return name;
    return m_names.of(PseudonymKind::Folder, name);
}

/// `/o=Org/ou=Site/cn=Recipients/cn=MillerJ`, as Exchange names its objects.
QString TextRedactor::directoryName(const QString& name)
{
    if (!has(RedactionKind::People))
        return redactedPlain(name);
    QString out;
    for (const QString& part : name.split(u'/')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        const QString value = part.sliced(equals + 1);
        const bool plain = KnownWords::builtIn().filtered(value) == value;
        out += u'/' + part.first(equals + 1) + (plain ? value : m_names.of(PseudonymKind::Person, value));
    }
    return out;
}

/// `1999434717279.22XT@list.events.example` -> `id1@name1.domain1.example`
QString TextRedactor::messageId(const QString& id)
{
    if (id.startsWith(u'<') && id.endsWith(u'>') && id.size() > 2)
        return u'<' + messageId(id.sliced(1, id.size() - 2)) + u'>';
    if (!has(RedactionKind::Subjects))
        return id.contains(u'@') ? address(id) : id;
    const QString host = id.contains(u'@') ? u'@' + this->host(id.section(u'@', -1)) : QString();
    const QString given = m_names.of(PseudonymKind::MessageId, id) + host;
    m_names.give(given);
    return given;
}

QString TextRedactor::mtsId(const QString& id)
{
    constexpr qsizetype serial = 18; // yymmddhhmm and eight characters
    QStringList parts = id.split(u';');
    for (QString& part : parts) {
        const QString key = part.section(u'=', 0, 0);
        const QString told = part.section(u'=', 1);
        if (key.compare("p"_L1, Qt::CaseInsensitive) == 0 || key.compare("a"_L1, Qt::CaseInsensitive) == 0 ||
            key.compare("o"_L1, Qt::CaseInsensitive) == 0)
            part = key + u'=' + (told.trimmed().isEmpty() ? told : value(PseudonymKind::Person, told));
        else if (key.compare("l"_L1, Qt::CaseInsensitive) == 0 && told.size() > serial)
            part = key + u'=' + host(told.chopped(serial)) + told.last(serial);
    }
    return parts.join(u';');
}

QString TextRedactor::given(const QString& name)
{
    m_names.give(name);
    return name;
}

} // namespace ims
