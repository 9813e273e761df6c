#include "core/spool/EncodedWords.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/TransferDecoding.h"

#include <optional>

namespace ims {

namespace {

// RFC 2047 2 allows 75 characters; senders that do not fold write whole subjects as one word.
constexpr qsizetype longestWord = 16384;
constexpr qsizetype longestLabel = 128;

bool endsLabel(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return c == '?' || u <= 0x20 || u >= 0x7f || c == '=' || c == '"' || c == '<' || c == '>';
}

std::optional<EncodedWord> wordAt(QByteArrayView raw, qsizetype start)
{
    qsizetype i = start + 2;
    while (i < raw.size() && i - start <= longestLabel && !endsLabel(raw[i]))
        ++i;
    if (i + 2 >= raw.size() || raw[i] != '?' || raw[i + 2] != '?')
        return std::nullopt;
    EncodedWord word;
    const qsizetype labelStart = start + 2;
    const qsizetype star = raw.sliced(labelStart, i - labelStart).indexOf('*');
    word.label = {labelStart, star >= 0 ? star : i - labelStart};
    const char encoding = raw[i + 1];
    word.encoding = encoding == 'b' || encoding == 'B' ? 'B' : 'Q';
    if (word.encoding == 'Q' && encoding != 'q' && encoding != 'Q')
        return std::nullopt;
    const qsizetype textStart = i + 3;
    for (i = textStart; i + 1 < raw.size() && i - start < longestWord; ++i) {
        const char c = raw[i];
        if (c == '\r' || c == '\n')
            return std::nullopt;
        if (c == '?' && i > textStart && raw[i - 1] == '=' && raw[i + 1] != '=')
            return std::nullopt; // the next word begins before this one ended
        if (c != '?' || raw[i + 1] != '=')
            continue; // a bare `?` is forbidden there, but written
        word.text = {textStart, i - textStart};
        word.range = {start, i + 2 - start};
        return word;
    }
    return std::nullopt;
}

} // namespace

std::vector<EncodedWord> findEncodedWords(QByteArrayView raw, size_t limit)
{
    std::vector<EncodedWord> words;
    qsizetype from = 0;
    while (words.size() < limit) {
        const qsizetype start = raw.indexOf("=?", from);
        if (start < 0)
            break;
        const std::optional<EncodedWord> word = wordAt(raw, start);
        from = word ? word->range.end() : start + 2;
        if (word)
            words.push_back(*word);
    }
    return words;
}

QByteArray decodedWordBytes(QByteArrayView raw, const EncodedWord& word)
{
    const QByteArrayView text = raw.sliced(word.text.offset, word.text.length);
    if (word.encoding == 'B') {
        TransferDecoder decoder(TransferEncoding::Base64, false);
        decoder.feed(text, 0);
        decoder.finish();
        return decoder.takeBytes();
    }
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size()) {
            bool isHex = false;
            const int value = text.sliced(i + 1, 2).toByteArray().toInt(&isHex, 16);
            if (isHex && value >= 0) {
                bytes += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        bytes += text[i] == '_' ? ' ' : text[i];
    }
    return bytes;
}

} // namespace ims
