#include "core/base/JsonWriter.h"

namespace ims {

namespace {

constexpr qsizetype longestEscape = 6; // of one UTF-16 unit: \u001f

char* putEscape(char* to, char16_t unit)
{
    const auto shortForm = [unit]() -> char {
        switch (unit) {
        case u'"':
            return '"';
        case u'\\':
            return '\\';
        case u'\b':
            return 'b';
        case u'\f':
            return 'f';
        case u'\n':
            return 'n';
        case u'\r':
            return 'r';
        case u'\t':
            return 't';
        default:
            return 0;
        }
    }();
    *to++ = '\\';
    if (shortForm != 0) {
        *to++ = shortForm;
        return to;
    }
    for (const char c : {'u', '0', '0'})
        *to++ = c;
    *to++ = unit < 0x10 ? '0' : '1';
    *to++ = "0123456789abcdef"[unit & 0xF];
    return to;
}

/// UTF-8; half a pair becomes U+FFFD.
char* putWide(char* to, char32_t code)
{
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    if (code < 0x800) {
        put(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
    }
    put(0x80 | (code & 0x3F));
    return to;
}

char* putText(char* to, QStringView text)
{
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    while (at != end) {
        const char16_t unit = *at++;
        if (unit < 0x80) {
            if (unit < 0x20 || unit == u'"' || unit == u'\\')
                to = putEscape(to, unit);
            else
                *to++ = static_cast<char>(unit);
        } else if (!QChar::isSurrogate(unit)) {
            to = putWide(to, unit);
        } else if (QChar::isHighSurrogate(unit) && at != end && QChar::isLowSurrogate(*at)) {
            to = putWide(to, QChar::surrogateToUcs4(unit, *at++));
        } else {
            to = putWide(to, QChar::ReplacementCharacter);
        }
    }
    return to;
}

char* putDigits(char* to, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        to[i] = static_cast<char>('0' + value % 10);
    return to + digits;
}

} // namespace

QByteArray timeText(const QDateTime& time)
{
    constexpr qsizetype size = 20; // 1999-04-25T00:27:33Z
    const QDateTime utc = time.timeSpec() == Qt::UTC ? time : time.toUTC();
    const QDate date = utc.date();
    const QTime ofDay = utc.time();
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return {};
    QByteArray text(size, Qt::Uninitialized);
    char* to = putDigits(text.data(), year, 4);
    const auto put = [&to](char sign, int value) {
        *to++ = sign;
        to = putDigits(to, value, 2);
    };
    put('-', month);
    put('-', day);
    put('T', ofDay.hour());
    put(':', ofDay.minute());
    put(':', ofDay.second());
    *to = 'Z';
    return text;
}

JsonWriter::JsonWriter(QByteArray& out)
    : m_out(out)
{
    m_out += '{';
}

void JsonWriter::name(QLatin1StringView name)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out.append("\":", 2);
}

void JsonWriter::string(QStringView value)
{
    const qsizetype before = m_out.size();
    m_out.resize(before + value.size() * longestEscape + 2);
    char* const begin = m_out.data();
    char* to = begin + before;
    *to++ = '"';
    to = putText(to, value);
    *to++ = '"';
    m_out.resize(to - begin);
}

void JsonWriter::text(QLatin1StringView name, QStringView value)
{
    this->name(name);
    string(value);
}

void JsonWriter::textOrNull(QLatin1StringView name, const QString& value)
{
    if (value.isEmpty())
        null(name);
    else
        text(name, value);
}

void JsonWriter::texts(QLatin1StringView name, const QStringList& values)
{
    this->name(name);
    m_out += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_out += ',';
        string(values.at(i));
    }
    m_out += ']';
}

void JsonWriter::number(QLatin1StringView name, qint64 value)
{
    this->name(name);
    m_out += QByteArray::number(value);
}

void JsonWriter::flag(QLatin1StringView name, bool value)
{
    this->name(name);
    m_out.append(value ? "true" : "false");
}

void JsonWriter::time(QLatin1StringView name, const QDateTime& value)
{
    this->name(name);
    if (!value.isValid()) {
        m_out.append("null", 4);
        return;
    }
    m_out += '"';
    m_out += timeText(value);
    m_out += '"';
}

void JsonWriter::hex(QLatin1StringView name, const QByteArray& value)
{
    this->name(name);
    m_out += '"';
    m_out += value.toHex();
    m_out += '"';
}

void JsonWriter::null(QLatin1StringView name)
{
    this->name(name);
    m_out.append("null", 4);
}

void JsonWriter::finish()
{
    m_out += '}';
}

} // namespace ims
