#include "core/base/SafeText.h"

#include "core/base/FileName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestFileName = 64;

bool needsEscape(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

struct CodePoint
{
    char32_t code = 0;
    qsizetype length = 1;
};

/// Half a surrogate pair is a code point of its own: QString::toUcs4() would hide it.
CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? CodePoint{QChar::surrogateToUcs4(c, text.at(at + 1)), 2} : CodePoint{c.unicode(), 1};
}

} // namespace

QString byteEscape(uchar byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    return u"\\x"_s + QLatin1Char(digits[byte >> 4]) + QLatin1Char(digits[byte & 0xF]);
}

QString visibleText(const QString& text)
{
    QString result;
    qsizetype copied = 0; // what stands before is in the result
    for (qsizetype i = 0; i < text.size();) {
        const auto [c, length] = codePointAt(text, i);
        if (needsEscape(c)) {
            result += QStringView(text).sliced(copied, i - copied);
            result += u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
            copied = i + length;
        }
        i += length;
    }
    if (copied == 0)
        return text;
    result += QStringView(text).sliced(copied);
    return result;
}

QString cutText(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(most > 0 && text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString htmlText(const QString& text)
{
    QString escaped = visibleText(text).toHtmlEscaped();
    return escaped.replace(u'\'', u"&#39;"_s);
}

bool isSafeFileName(const QString& name)
{
    if (name.isEmpty() || name.size() > longestFileName || name == "."_L1 || name == ".."_L1)
        return false;
    if (name.endsWith(u'.') || name.endsWith(u' ') || isDeviceName(name))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c); });
}

} // namespace ims
