#include "core/report/redaction/TextPatterns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool isTopLevel(QStringView label)
{
    static const QSet<QString> general{
        u"com"_s,     u"net"_s,    u"org"_s,     u"edu"_s,     u"gov"_s,         u"mil"_s,      u"int"_s,
        u"biz"_s,     u"info"_s,   u"name"_s,    u"pro"_s,     u"aero"_s,        u"coop"_s,     u"museum"_s,
        u"arpa"_s,    u"local"_s,  u"lan"_s,     u"corp"_s,    u"intern"_s,      u"internal"_s, u"intranet"_s,
        u"home"_s,    u"test"_s,   u"invalid"_s, u"example"_s, u"localdomain"_s, u"site"_s,     u"online"_s,
        u"company"_s, u"office"_s, u"cloud"_s,   u"group"_s};
    static const QString countries =
        u" ac ad ae af ag ai al am an ao aq ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt "
        u"bv bw by bz ca "
        "cc cd cf cg ch ci ck cl cm cn co cr cs cu cv cx cy cz dd de dj dk dm do dz ec ee eg eh er es et eu "
        "fi fj fk fm fo "
        "fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq "
        "ir is it je jm "
        "jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm "
        "mn mo mp mq mr "
        "ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt "
        "pw py qa re ro "
        "rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr st su sv sx sy sz tc td tf tg th tj tk tl tm "
        "tn to tp tr tt "
        "tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt yu za zm zr zw "_s;
    const QString folded = label.toString().toLower();
    if (folded.size() == 2)
        return countries.contains(u' ' + folded + u' ');
    return general.contains(folded) || folded.startsWith("xn--"_L1);
}

} // namespace

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isAlnum(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isNameCharacter(QChar c)
{
    return isAlnum(c) || c == u'-' || c == u'_' || c == u'.';
}

bool isLocalCharacter(QChar c)
{
    static const QString also = u".!#$%&'*+-/=?^_{|}~`"_s;
    return isAlnum(c) || also.contains(c);
}

bool isUnspaced(QChar c)
{
    return c.unicode() >= 0x0E00 && c.isLetter();
}

bool endsRun(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'<' || c == u'>' || c == u'“' || c == u'”' || c == u'«' ||
           c == u'»';
}

bool isCommonWord(const QString& word)
{
    static const QSet<QString> common{u"admin"_s,
                                      u"administrator"_s,
                                      u"postmaster"_s,
                                      u"webmaster"_s,
                                      u"hostmaster"_s,
                                      u"abuse"_s,
                                      u"info"_s,
                                      u"mail"_s,
                                      u"smtp"_s,
                                      u"mailer-daemon"_s,
                                      u"daemon"_s,
                                      u"root"_s,
                                      u"user"_s,
                                      u"users"_s,
                                      u"server"_s,
                                      u"exchange"_s,
                                      u"localhost"_s,
                                      u"local"_s,
                                      u"default"_s,
                                      u"system"_s,
                                      u"unknown"_s,
                                      u"host"_s,
                                      u"domain"_s,
                                      u"internet"_s,
                                      u"service"_s,
                                      u"gateway"_s,
                                      u"relay"_s,
                                      u"news"_s,
                                      u"list"_s,
                                      u"support"_s,
                                      u"the"_s,
                                      u"and"_s,
                                      u"from"_s,
                                      u"for"_s,
                                      u"with"_s,
                                      u"www"_s,
                                      u"ftp"_s,
                                      u"pop"_s,
                                      u"imap"_s,
                                      u"microsoft"_s,
                                      u"windows"_s,
                                      u"office"_s,
                                      u"sales"_s,
                                      u"test"_s,
                                      u"file"_s,
                                      u"message"_s,
                                      u"case"_s,
                                      u"example"_s,
                                      u"com"_s,
                                      u"net"_s,
                                      u"org"_s,
                                      u"inbox"_s,
                                      u"archive"_s,
                                      u"recipients"_s,
                                      u"undisclosed-recipients"_s,
                                      u"mime"_s,
                                      u"text"_s,
                                      u"none"_s,
                                      u"null"_s,
                                      u"true"_s,
                                      u"false"_s,
                                      u"yes"_s};
    return common.contains(word);
}

bool isIp4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               bool valid = false;
               const int number = part.toInt(&valid);
               return valid && part.size() <= 3 && part.front() != u'+' && part.front() != u'-' &&
                      number <= 255;
           });
}

bool isIp6(QStringView text)
{
    constexpr qsizetype groups = 8;
    if (text.count(u':') < 2 || text.indexOf(u"::") != text.lastIndexOf(u"::") || text.contains(u":::"))
        return false;
    const bool shortened = text.contains(u"::");
    const QList<QStringView> parts = text.split(u':', Qt::SkipEmptyParts);
    if (shortened ? parts.size() >= groups : parts.size() != groups)
        return shortened && parts.size() == groups - 1;
    return std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
        return (part.size() <= 4 && std::all_of(part.begin(), part.end(), isHex)) ||
               (part == parts.last() && isIp4(part));
    });
}

bool isNobodysIp(QStringView text)
{
    return text.startsWith(u"127.") || text == u"0.0.0.0" || text == u"255.255.255.255" || text == u"::1" ||
           text == u"::";
}

QString plainText(const QByteArray& bytes)
{
    const bool wide = bytes.size() >= 4 && bytes.count('\0') * 3 >= bytes.size();
    QByteArray narrow = bytes;
    if (wide)
        narrow.removeIf([](char c) { return c == '\0'; });
    const auto odd = std::count_if(narrow.begin(), narrow.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    if (odd * 10 > narrow.size())
        return {}; // no text
    QString text = QString::fromUtf8(narrow);
    return text.count(QChar::ReplacementCharacter) * 4 > text.size() ? QString() : text;
}

qsizetype hexRun(const QString& text, qsizetype at, QByteArray& bytes)
{
    constexpr qsizetype shortest = 4;
    qsizetype i = at;
    QByteArray digits;
    while (i + 1 < text.size() && isHex(text[i]) && isHex(text[i + 1])) {
        digits += text[i].toLatin1();
        digits += text[i + 1].toLatin1();
        i += 2;
        const bool separated = i + 2 < text.size() &&
                               (text[i] == u' ' || text[i] == u':' || text[i] == u',') &&
                               isHex(text[i + 1]) && isHex(text[i + 2]);
        i += separated ? 1 : 0;
    }
    bytes = QByteArray::fromHex(digits);
    return bytes.size() >= shortest ? i - at : 0;
}

qsizetype base64Run(const QString& text, qsizetype at, QByteArray& bytes)
{
    constexpr qsizetype shortest = 12;
    qsizetype i = at;
    QByteArray digits;
    for (; i < text.size(); ++i) {
        const char c = text[i].toLatin1();
        if (text[i].isSpace() && i + 1 < text.size() && !digits.isEmpty() && digits.size() % 4 == 0 &&
            text[i] != u' ')
            continue; // lines of a part
        if (c != '+' && c != '/' && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') &&
            !(c >= 'A' && c <= 'Z'))
            break;
        digits += c;
    }
    while (i < text.size() && text[i] == u'=')
        ++i;
    if (digits.size() < shortest)
        return 0;
    bytes = QByteArray::fromBase64(digits);
    return i - at;
}

bool hasEscape(QStringView run, QChar mark)
{
    for (qsizetype i = 0; i + 2 < run.size(); ++i) {
        if (run[i] == mark && isHex(run[i + 1]) && isHex(run[i + 2]))
            return true;
    }
    return false;
}

bool isIpAddress(QStringView text)
{
    return !text.isEmpty() && (isIp4(text) || isIp6(text));
}

bool looksLikeDomain(QStringView name)
{
    while (name.endsWith(u'.'))
        name.chop(1);
    const QList<QStringView> labels = name.split(u'.');
    if (labels.size() < 2 || !isTopLevel(labels.last()))
        return false;
    return std::none_of(labels.begin(), labels.end(), [](QStringView label) { return label.isEmpty(); });
}

} // namespace ims
