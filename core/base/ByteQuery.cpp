#include "core/base/ByteQuery.h"

#include "core/base/ByteExpression.h"
#include "core/base/RequiredText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

tl::unexpected<QueryFault> fault(Message why, qsizetype position = -1)
{
    return tl::unexpected(QueryFault{std::move(why), position});
}

Message nothingToFind()
{
    return Message(QT_TRANSLATE_NOOP("ims", "there is nothing to look for"));
}

Message tooLong()
{
    return Message(QT_TRANSLATE_NOOP("ims", "it is longer than %1 bytes"),
                   {QString::number(ByteQuery::longest)});
}

/// The text in UTF-8 and in what each encoder makes of it, each spelling once.
QByteArrayList spellings(const QString& text, const std::vector<TextEncoder>& encoders)
{
    QByteArrayList found = {text.toUtf8()};
    for (const TextEncoder& encode : encoders) {
        const std::optional<QByteArray> bytes = encode(text);
        if (bytes && !bytes->isEmpty() && !found.contains(*bytes))
            found.append(*bytes);
    }
    return found;
}

/// An expression with its characters beyond ASCII as bytes; nothing where the encoder cannot write one.
std::optional<QByteArray> bytePattern(const QString& pattern, const TextEncoder& encode)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < pattern.size();) {
        if (pattern.at(i).unicode() < 0x80) {
            bytes += pattern.at(i++).toLatin1();
            continue;
        }
        const qsizetype start = i;
        while (i < pattern.size() && pattern.at(i).unicode() >= 0x80)
            ++i;
        const std::optional<QByteArray> run = encode(pattern.sliced(start, i - start));
        if (!run)
            return {};
        for (const char byte : *run)
            bytes += "\\x" + QByteArray(1, byte).toHex();
    }
    return bytes;
}

struct HexDigit
{
    uchar value = 0;
    uchar mask = 0;
};

std::optional<HexDigit> hexDigit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == u'?')
        return HexDigit{};
    if (unit >= u'0' && unit <= u'9')
        return HexDigit{static_cast<uchar>(unit - u'0'), 0xF};
    const char16_t lower = unit | 0x20;
    if (lower >= u'a' && lower <= u'f')
        return HexDigit{static_cast<uchar>(lower - u'a' + 10), 0xF};
    return {};
}

} // namespace

void foldLetters(char* bytes, qsizetype size)
{
    const auto fold = [](char* first, qsizetype count) {
        for (qsizetype i = 0; i < count; ++i) {
            const auto byte = static_cast<uchar>(first[i]);
            const bool upper = static_cast<uchar>(byte - 'A') < 26;
            first[i] = static_cast<char>(upper ? byte | 0x20 : byte);
        }
    };
    // Runs of a length known to the compiler become vector code at -O2, too.
    constexpr qsizetype run = 64;
    qsizetype done = 0;
    for (; done + run <= size; done += run)
        fold(bytes + done, run);
    fold(bytes + done, size - done);
}

ByteQuery::Made ByteQuery::text(const QString& text, LetterCase letters,
                                const std::vector<TextEncoder>& encoders)
{
    if (text.isEmpty())
        return fault(nothingToFind());
    ByteQuery query;
    query.m_letters = letters;
    for (QByteArray& bytes : spellings(text, encoders)) {
        if (bytes.size() > longest)
            return fault(tooLong());
        if (letters == LetterCase::Any)
            foldLetters(bytes.data(), bytes.size());
        query.m_needles.push_back({bytes});
    }
    return query;
}

ByteQuery::Made ByteQuery::hex(const QString& digits)
{
    Needle needle;
    std::optional<HexDigit> first;
    qsizetype firstAt = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits.at(i).isSpace() && !first)
            continue;
        const std::optional<HexDigit> digit = hexDigit(digits.at(i));
        if (!digit && first)
            return fault(Message(QT_TRANSLATE_NOOP("ims", "a byte is two digits: one is missing here")), i);
        if (!digit)
            return fault(
                Message(QT_TRANSLATE_NOOP("ims", "only the digits 0 to 9, A to F and ? can stand here")), i);
        if (!first) {
            first = digit;
            firstAt = i;
            continue;
        }
        needle.bytes += static_cast<char>(first->value << 4 | digit->value);
        needle.mask += static_cast<char>(first->mask << 4 | digit->mask);
        first.reset();
    }
    if (first)
        return fault(Message(QT_TRANSLATE_NOOP("ims", "a byte is two digits: one is missing here")),
                     firstAt + 1);
    if (needle.bytes.isEmpty())
        return fault(nothingToFind());
    if (needle.bytes.size() > longest)
        return fault(tooLong());
    const auto counts = [](char mask) { return mask != 0; };
    if (std::none_of(needle.mask.begin(), needle.mask.end(), counts))
        return fault(Message(QT_TRANSLATE_NOOP("ims", "at least one digit must be known")), 0);
    if (std::all_of(needle.mask.begin(), needle.mask.end(), [](char mask) { return mask == '\xFF'; }))
        needle.mask.clear();
    ByteQuery query;
    query.m_needles.push_back(needle);
    return query;
}

ByteQuery::Made ByteQuery::expression(const QString& pattern, LetterCase letters,
                                      const std::vector<TextEncoder>& encoders)
{
    if (pattern.isEmpty())
        return fault(nothingToFind());
    if (pattern.size() > longest)
        return fault(tooLong());
    std::vector<TextEncoder> all = {[](const QString& text) { return std::optional(text.toUtf8()); }};
    all.insert(all.end(), encoders.begin(), encoders.end());
    QByteArrayList patterns;
    ByteQuery query;
    query.m_letters = letters;
    bool required = true;
    for (const TextEncoder& encode : all) {
        const std::optional<QByteArray> bytes = bytePattern(pattern, encode);
        if (!bytes || patterns.contains(*bytes))
            continue;
        patterns.append(*bytes);
        auto expression = ByteExpression::compile(*bytes, letters);
        if (!expression) {
            // Each character beyond ASCII has become several: where there is one, the place is lost.
            const bool same = *bytes == pattern.toLatin1();
            return fault(expression.error().why, same ? expression.error().position : -1);
        }
        query.m_expressions.push_back(*expression);
        QByteArray text = requiredText(*bytes);
        required = required && !text.isEmpty();
        if (letters == LetterCase::Any)
            foldLetters(text.data(), text.size());
        query.m_needles.push_back({text});
    }
    if (!required)
        query.m_needles.clear();
    return query;
}

} // namespace ims
