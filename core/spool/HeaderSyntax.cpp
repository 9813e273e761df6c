#include "core/spool/HeaderSyntax.h"

#include <algorithm>
#include <array>

namespace ims {

namespace {

constexpr qsizetype longestName = 998; // RFC 5322 2.1.1: a line's limit

// Fields by which a message is recognised among other bytes. Sorted not needed: the list is short.
constexpr std::array commonFields = {
    "received",     "from",       "to",          "cc",           "bcc",          "subject",
    "date",         "message-id", "return-path", "mime-version", "content-type", "content-transfer-encoding",
    "sender",       "reply-to",   "in-reply-to", "references",   "x-mailer",     "organization",
    "delivered-to", "x-sender",   "x-receiver",  "resent-from",  "resent-to",    "content-disposition",
    "newsgroups",   "x-priority", "importance",  "status",       "precedence",   "errors-to",
};

} // namespace

FieldLine parseFieldLine(QByteArrayView line)
{
    FieldLine result;
    qsizetype i = 0;
    while (i < line.size() && isBlank(line[i]))
        ++i;
    result.nameStart = i;
    while (i < line.size() && i - result.nameStart <= longestName) {
        const auto c = static_cast<unsigned char>(line[i]);
        if (c == ':' || c <= 0x20 || c == 0x7f)
            break;
        ++i;
    }
    result.nameLength = i - result.nameStart;
    while (i < line.size() && isBlank(line[i]))
        ++i;
    result.colon = i;
    result.valid =
        result.nameLength > 0 && result.nameLength <= longestName && i < line.size() && line[i] == ':';
    return result;
}

bool sameText(QByteArrayView a, const char* b)
{
    return a.compare(QByteArrayView(b), Qt::CaseInsensitive) == 0;
}

bool isCommonField(QByteArrayView name)
{
    return std::any_of(commonFields.begin(), commonFields.end(),
                       [name](const char* common) { return sameText(name, common); });
}

bool isMailboxLine(QByteArrayView line)
{
    return line.startsWith("From ") || line.startsWith(">From ");
}

QByteArrayView trimmedView(QByteArrayView text)
{
    while (!text.isEmpty() && isBlankOrBreak(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankOrBreak(text.back()))
        text.chop(1);
    return text;
}

} // namespace ims
