#include "core/base/SafeText.h"

#include <QStringList>

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

bool isDeviceName(const QString& name)
{
    static const QStringList devices = {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CLOCK$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (devices.contains(stem))
        return true;
    const bool numbered = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return numbered && stem.at(3).isDigit();
}

} // namespace

QString visibleText(const QString& text)
{
    const auto utf32 = text.toUcs4();
    if (std::none_of(utf32.begin(), utf32.end(), [](uint c) { return needsEscape(c); }))
        return text;
    QString result;
    for (const uint c : utf32) {
        if (needsEscape(c))
            result += u"\\u%1"_s.arg(c, 4, 16, QLatin1Char('0'));
        else
            result += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
    }
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
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c);
    });
}

} // namespace ims
