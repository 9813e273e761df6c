#include "core/spool/SenderDomain.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestField = 4096;
constexpr qsizetype longestDomain = 255; // RFC 1035 2.3.4

/// What is outside of quotes and comments, and where the addresses of a list part.
struct Scanner
{
    QStringView text;
    qsizetype at = 0;

    // The end of the quoted string that opens at `from`; a quote that nothing closes is a letter.
    qsizetype quotedEnd(qsizetype from) const
    {
        for (qsizetype i = from + 1; i < text.size(); ++i) {
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == u'"')
                return i + 1;
        }
        return from + 1;
    }

    qsizetype commentEnd(qsizetype from) const
    {
        int depth = 0;
        for (qsizetype i = from; i < text.size(); ++i) {
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == u'(')
                ++depth;
            else if (text[i] == u')' && --depth == 0)
                return i + 1;
        }
        return text.size();
    }
};

// Quoted strings are kept, for a local part may be one; comments are dropped.
QString withoutComments(QStringView text)
{
    QString result;
    const Scanner scanner{text};
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'"') {
            const qsizetype end = scanner.quotedEnd(i);
            result += text.sliced(i, end - i);
            i = end;
        } else if (text[i] == u'(') {
            i = scanner.commentEnd(i);
        } else {
            result += text[i++];
        }
    }
    return result;
}

qsizetype lastAtOutsideQuotes(QStringView text)
{
    qsizetype last = -1;
    const Scanner scanner{text};
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'"') {
            i = scanner.quotedEnd(i);
            continue;
        }
        if (text[i] == u'@')
            last = i;
        ++i;
    }
    return last;
}

QString readAsUtf8(const QString& latin1)
{
    const bool ascii = std::all_of(latin1.begin(), latin1.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return latin1;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(latin1.toLatin1());
    return utf8.hasError() ? latin1 : text;
}

bool isDomainCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c.isMark() || c.isSurrogate();
}

// RFC 822 allowed blanks around the dots of a domain; what follows any other blank is not part of it.
QString withoutBlanks(QStringView domain)
{
    QString result;
    for (qsizetype i = 0; i < domain.size(); ++i) {
        if (!domain[i].isSpace()) {
            result += domain[i];
            continue;
        }
        while (i + 1 < domain.size() && domain[i + 1].isSpace())
            ++i;
        const bool beforeDot = i + 1 < domain.size() && domain[i + 1] == u'.';
        if (!result.endsWith(u'.') && !beforeDot)
            break;
    }
    return result;
}

// Cut at the separators of a list: commas, semicolons, and the colon that ends a group's name. Inside angle
// brackets a colon ends a source route instead, and nothing else separates.
QList<QStringView> addressesIn(QStringView text)
{
    QList<QStringView> found;
    const Scanner scanner{text};
    qsizetype start = 0;
    bool angled = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == u'"') {
            i = scanner.quotedEnd(i);
            continue;
        }
        if (c == u'<' && !angled) {
            angled = true;
            start = i + 1;
        } else if (c == u'>' || (!angled && (c == u',' || c == u';' || c == u':'))) {
            found << text.sliced(start, i - start);
            angled = false;
            start = i + 1;
        }
        ++i;
    }
    found << text.sliced(start);
    return found;
}

} // namespace

QString domainOfAddress(QStringView address)
{
    const qsizetype at = lastAtOutsideQuotes(address);
    if (at < 0)
        return {};
    QString domain = readAsUtf8(withoutBlanks(address.sliced(at + 1).trimmed())).toLower();
    while (domain.endsWith(u'.'))
        domain.chop(1);
    const bool possible = !domain.isEmpty() && domain.size() <= longestDomain && !domain.startsWith(u'.') &&
                          std::all_of(domain.begin(), domain.end(), isDomainCharacter);
    return possible ? domain : QString();
}

QString addressOfField(QStringView value)
{
    const QString text = withoutComments(value.first(std::min(value.size(), longestField)));
    for (const QStringView address : addressesIn(text)) {
        if (!domainOfAddress(address).isEmpty())
            return address.trimmed().toString();
    }
    return {};
}

QString domainOfField(QStringView value)
{
    return domainOfAddress(addressOfField(value));
}

QString senderDomainOf(const SpoolFile& file)
{
    if (file.envelope) {
        const QString domain = domainOfAddress(file.envelope->sender);
        if (!domain.isEmpty())
            return domain;
    }
    for (const QLatin1StringView name : {"Return-Path"_L1, "From"_L1}) {
        const HeaderField* field = file.header(name);
        const QString domain = field ? domainOfField(field->value) : QString();
        if (!domain.isEmpty())
            return domain;
    }
    return {};
}

} // namespace ims
