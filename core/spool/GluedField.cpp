#include "core/spool/GluedField.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ims {

namespace {

constexpr qsizetype longestName = 76; // of a field that anyone looks for
constexpr qsizetype longestLine = 2048;

// Names that begin messages, as their writers write them.
constexpr std::array openingNames = {
    "Received",      "Return-Path",    "Return-path",  "From",
    "Message-ID",    "Message-Id",     "Date",         "Subject",
    "MIME-Version",  "Mime-Version",   "To",           "Delivered-To",
    "Sender",        "Content-Type",   "Content-type", "DKIM-Signature",
    "In-Reply-To",   "Reply-To",       "Reply-to",     "DomainKey-Signature",
    "ARC-Seal",      "Received-SPF",   "References",   "Authentication-Results",
    "Resent-From",   "Resent-Date",    "Resent-To",    "Resent-Message-ID",
    "Envelope-to",   "Envelope-To",    "Path",         "Content-Transfer-Encoding",
    "Apparently-To", "Errors-To",      "Organization", "ARC-Authentication-Results",
    "Newsgroups",    "Precedence",     "Cc",           "Content-Disposition",
    "Content-Class", "Thread-Topic",   "Thread-Index", "Status",
    "Importance",    "Priority",       "List-Id",      "List-Unsubscribe",
    "Delivery-date", "Content-Length", "User-Agent",   "X-Sender",
    "x-sender",      "x-receiver",     "in-reply-to",  "return-path",
    "from",          "subject",        "date",         "message-id",
    "mime-version",  "content-type",   "delivered-to",
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool hasNameShape(QByteArrayView text)
{
    return text.size() >= 2 && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), isNameCharacter);
}

bool isKnown(QByteArrayView name)
{
    const auto same = [name](const char* known) { return sameText(name, known); };
    return isCommonField(name) || std::any_of(openingNames.begin(), openingNames.end(), same);
}

// `Expiry` before `Date`, `Resent-` before `From`: parts of a longer name, not foreign bytes.
bool isPartOfName(QByteArrayView front, QByteArrayView name)
{
    constexpr qsizetype shortestWord = 4;
    if (!std::all_of(front.begin(), front.end(), [](char c) { return isLetter(c) || c == '-'; }))
        return false;
    if (front.back() == '-')
        return front.size() > 2 || sameText(front, "x-");
    const bool lowerCase = name.front() >= 'a' && name.front() <= 'z';
    const bool capitalised = front.front() >= 'A' && front.front() <= 'Z';
    return lowerCase || (capitalised && front.size() >= shortestWord &&
                         std::all_of(front.begin() + 1, front.end(), [](char c) { return c >= 'a'; }));
}

} // namespace

qsizetype gluedNameStart(QByteArrayView beforeColon)
{
    if (isKnown(beforeColon))
        return 0;
    qsizetype best = -1;
    for (const char* name : openingNames) {
        const qsizetype at = beforeColon.size() - static_cast<qsizetype>(std::strlen(name));
        if (at > 0 && beforeColon.endsWith(name) && (best < 0 || at < best))
            best = at;
    }
    const qsizetype own = beforeColon.indexOf("X-");
    if (own >= 0 && (best < 0 || own < best) && hasNameShape(beforeColon.sliced(own)))
        best = own;
    if (best == 0)
        return 0;
    if (best > 0)
        return isPartOfName(beforeColon.first(best), beforeColon.sliced(best)) ? 0 : best;
    return hasNameShape(beforeColon) ? 0 : -1;
}

qsizetype fieldStartInLine(QByteArrayView line)
{
    constexpr qsizetype shortestName = 3;
    line = line.first(std::min(line.size(), longestLine));
    for (qsizetype colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
        qsizetype begin = colon;
        while (begin > 0 && colon - begin < longestName && line[begin - 1] > 0x20 && line[begin - 1] < 0x7f &&
               line[begin - 1] != ':')
            --begin;
        const QByteArrayView name = line.sliced(begin, colon - begin);
        const qsizetype at = gluedNameStart(name);
        if (at < 0)
            continue;
        const bool marked = isKnown(name.sliced(at)) || name.sliced(at).startsWith("X-");
        const bool afterForeign = begin > 0 && !isBlank(line[begin - 1]) && line[begin - 1] != ':';
        if (marked || (afterForeign && name.size() - at >= shortestName))
            return begin + at;
    }
    return -1;
}

bool isFieldName(QByteArrayView name)
{
    return hasNameShape(name);
}

} // namespace ims
