#include "tests/e2e/SecretSearch.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr int deepest = 3;

QByteArray inCharset(const QString& text, const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(charset, &status);
    QByteArray bytes(text.size() * 8 + 8, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

bool isBase64(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

bool isHex(char c)
{
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9');
}

/// Every run of base64 digits, line breaks (plain, or as a JSON text has them) within it passed over.
void addBase64(const QByteArray& bytes, QList<QByteArray>& views)
{
    QByteArray all;
    QByteArray run;
    const auto end = [&] {
        for (int skip = 0; run.size() >= 8 && skip < 4; ++skip)
            all += QByteArray::fromBase64(run.mid(skip)) + '\n';
        run.clear();
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isBase64(bytes[i]))
            run += bytes[i];
        else if (bytes[i] != '\r' && bytes[i] != '\n')
            end();
    }
    end();
    views.append(all);
}

void addHex(const QByteArray& bytes, QList<QByteArray>& views)
{
    QByteArray all;
    QByteArray run;
    const auto end = [&] {
        if (run.size() >= 8)
            all += QByteArray::fromHex(run) + '\n' + QByteArray::fromHex(run.mid(1)) + '\n';
        run.clear();
    };
    for (const char c : bytes) {
        if (isHex(c))
            run += c;
        else if (c != ' ' && c != ':' && c != ',')
            end();
    }
    end();
    views.append(all);
}

void addEscapes(const QByteArray& bytes, char mark, QList<QByteArray>& views)
{
    if (!bytes.contains(mark))
        return;
    QByteArray joined = bytes;
    if (mark == '=') {
        joined.replace("=\r\n", "");
        joined.replace("=\n", "");
    }
    views.append(QByteArray::fromPercentEncoding(joined, mark));
}

void addReferences(const QByteArray& bytes, QList<QByteArray>& views)
{
    if (!bytes.contains("&#") && !bytes.contains("\\u") && !bytes.contains("\\x"))
        return;
    static const QRegularExpression reference(u"&#(x?)([0-9a-fA-F]{1,6});?|\\\\[ux]([0-9a-fA-F]{2,4})"_s);
    const QString text = QString::fromUtf8(bytes);
    QString out;
    qsizetype position = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(position, match.capturedStart() - position);
        const bool json = !match.captured(3).isEmpty();
        const bool hex = json || !match.captured(1).isEmpty();
        const char32_t code = (json ? match.captured(3) : match.captured(2)).toUInt(nullptr, hex ? 16 : 10);
        out += QString::fromUcs4(&code, 1);
        position = match.capturedEnd();
    }
    views.append((out + text.sliced(position)).toUtf8());
}

void addWide(const QByteArray& bytes, QList<QByteArray>& views)
{
    if (bytes.contains('\0'))
        views.append(QByteArray(bytes).removeIf([](char c) { return c == '\0'; }));
}

void addEncodedWords(const QByteArray& bytes, QList<QByteArray>& views)
{
    if (!bytes.contains("=?"))
        return;
    QByteArray joined = bytes; // words cut in two
    static const QRegularExpression between(u"\\?=\\s*=\\?[^?]*\\?[bBqQ]\\?"_s);
    joined = QString::fromLatin1(joined).remove(between).toLatin1();
    views.append(joined.replace('_', ' '));
}

QList<QByteArray> viewsOf(const QByteArray& bytes)
{
    QList<QByteArray> views;
    addBase64(bytes, views);
    addHex(bytes, views);
    addEscapes(bytes, '=', views);
    addEscapes(bytes, '%', views);
    addReferences(bytes, views);
    addWide(bytes, views);
    addEncodedWords(bytes, views);
    return views;
}

} // namespace

QByteArray Secrets::at(const QString& place)
{
    int number = int(m_places.size());
    QByteArray letters;
    for (int i = 0; i < 3; ++i, number /= 20)
        letters.prepend(char('a' + number % 20));
    const QByteArray word = "Zqv" + letters + "Wkj";
    m_places.insert(word.toLower(), place);
    return word;
}

QString Secrets::cyrillicAt(const QString& place)
{
    static const QString letters = u"абвгдежзик"_s;
    const auto number = m_cyrillic.size();
    const QString word = u"щэю"_s + letters[number / 10 % 10] + letters[number % 10] + u"шыщ"_s;
    m_cyrillic.insert(word, place);
    return word;
}

QStringList Secrets::foundIn(const QByteArray& bytes) const
{
    QList<QPair<QByteArray, QString>> needles;
    for (auto it = m_cyrillic.begin(); it != m_cyrillic.end(); ++it) {
        for (const char* charset :
             {"utf-8", "koi8-r", "windows-1251", "iso-8859-5", "ibm866", "utf-16le", "utf-16be"}) {
            needles.append({inCharset(it.key(), charset), it.value()});
            needles.append({inCharset(it.key().toUpper(), charset), it.value()});
        }
    }
    QSet<QString> found;
    QList<QByteArray> views{bytes};
    for (int depth = 0; depth <= deepest; ++depth) {
        QList<QByteArray> next;
        for (const QByteArray& view : views) {
            const QByteArray lower = view.toLower();
            for (qsizetype at = lower.indexOf("zqv"); at >= 0; at = lower.indexOf("zqv", at + 1)) {
                const auto place = m_places.constFind(lower.mid(at, 9));
                if (place != m_places.constEnd())
                    found.insert(*place);
            }
            for (const auto& [needle, place] : needles) {
                if (view.contains(needle))
                    found.insert(place);
            }
            if (depth < deepest)
                next += viewsOf(view);
        }
        views = next;
    }
    QStringList places(found.begin(), found.end());
    places.sort();
    return places;
}

} // namespace ims::test
