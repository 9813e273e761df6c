#include "core/eventlog/TextPieces.h"

#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "core/charset/CharsetStructure.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 sniffedBytes = 4096;
constexpr qint64 searchWindow = qint64(1) << 16;

/// Windows's ANSI code pages: what Event Viewer of NT 4.0 to 2003 writes.
bool isAnsi(int codePage)
{
    static constexpr std::array<int, 5> others = {874, 932, 936, 949, 950};
    return (codePage >= 1250 && codePage <= 1258) ||
           std::find(others.begin(), others.end(), codePage) != others.end();
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

QString utf16Text(QByteArrayView bytes, TextCoding coding)
{
    const auto encoding =
        coding == TextCoding::Utf16LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    return QStringDecoder(encoding, QStringConverter::Flag::ConvertInitialBom).decode(bytes);
}

/// Only what is well-formed; nothing otherwise.
std::optional<QString> utf8Text(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace

/// Decodes with the code page that the bytes around the first foreign ones speak for.
class TextPieces::AnsiText
{
public:
    AnsiText(QByteArrayView sample, int codePage)
    {
        static const Expected<CharsetCatalogue> catalogue = CharsetCatalogue::builtIn();
        if (!catalogue)
            return;
        const auto known = std::find_if(catalogue->all().begin(), catalogue->all().end(),
                                        [codePage](const Charset& charset) {
                                            return charset.codePage == codePage && !charset.decoder.isEmpty();
                                        });
        if (codePage != 0 && known != catalogue->all().end()) {
            m_charset = *known;
            return;
        }
        const Charset* charset = catalogue->find(u"windows-1252"_s);
        if (const auto detected = detectCharset(sample, *catalogue)) {
            const Charset* best = catalogue->find(detected->charset);
            if (best && isAnsi(best->codePage) && !best->decoder.isEmpty())
                charset = best;
        }
        if (charset)
            m_charset = *charset;
    }

    QString decode(QByteArrayView bytes) const
    {
        return m_charset.decoder.isEmpty() ? QString::fromLatin1(bytes) : decodeText(bytes, m_charset).text;
    }

private:
    Charset m_charset;
};

TextBeginning textBeginning(QByteArrayView beginning)
{
    if (beginning.startsWith("\xff\xfe"))
        return {TextCoding::Utf16LittleEndian, 2};
    if (beginning.startsWith("\xfe\xff"))
        return {TextCoding::Utf16BigEndian, 2};
    if (beginning.startsWith("\xef\xbb\xbf"))
        return {TextCoding::EightBit, 3};
    const QByteArrayView sample = beginning.first(std::min<qsizetype>(beginning.size(), sniffedBytes));
    if (const auto guess = utf16Guess(sample, censusOf(sample)))
        return {guess->charset.endsWith("be"_L1) ? TextCoding::Utf16BigEndian : TextCoding::Utf16LittleEndian,
                0};
    return {};
}

QString beginningText(QByteArrayView beginning)
{
    const TextBeginning how = textBeginning(beginning);
    const QByteArrayView bytes = beginning.sliced(how.mark);
    if (how.coding != TextCoding::EightBit)
        return utf16Text(bytes.first(bytes.size() & ~qsizetype(1)), how.coding);
    // A character that is cut at the end makes no other charset of it.
    for (qsizetype cut = 0; cut < std::min<qsizetype>(4, bytes.size()); ++cut) {
        if (const auto text = utf8Text(bytes.chopped(cut)))
            return *text;
    }
    return QString::fromLatin1(bytes);
}

TextPieces::TextPieces(ByteSourcePtr source, char16_t delimiter, StopToken stop, int ansiCodePage)
    : m_source(source)
    , m_reader(source)
    , m_stop(std::move(stop))
    , m_delimiter(delimiter)
    , m_ansiCodePage(ansiCodePage)
{
    m_beginning = textBeginning(m_reader.at(0, sniffedBytes));
    m_at = m_beginning.mark;
}

TextPieces::~TextPieces() = default;

std::optional<TextPiece> TextPieces::next()
{
    const qint64 from = m_at;
    if (from >= size() || m_stop.stop_requested())
        return std::nullopt;
    const qint64 end = findEnd(from, from + longestPiece);
    if (error())
        return std::nullopt;
    const qint64 kept = std::min(end, from + longestPiece) - from;
    const QByteArrayView bytes = m_reader.at(from, kept);
    if (bytes.size() < kept)
        return std::nullopt;
    TextPiece piece;
    piece.text = decode(bytes.first(kept), from);
    m_at = end;
    if (kept == longestPiece && end < size()) {
        piece.cut = true;
        skipRest();
    }
    piece.range = {from, m_at - from};
    const QChar delimiter(m_delimiter);
    const qsizetype whole = piece.text.size();
    if (!piece.cut && piece.text.endsWith(delimiter))
        piece.text.chop(1);
    if (delimiter == u'\n' && piece.text.endsWith(u'\r'))
        piece.text.chop(1);
    piece.breakLength = (whole - piece.text.size()) * unit();
    return piece;
}

/// Behind the next delimiter, or `limit`, or the text's end, whichever comes first.
qint64 TextPieces::findEnd(qint64 from, qint64 limit)
{
    const std::array<char, 2> wide = m_beginning.coding == TextCoding::Utf16BigEndian
                                         ? std::array<char, 2>{'\0', char(m_delimiter)}
                                         : std::array<char, 2>{char(m_delimiter), '\0'};
    const qint64 last = std::min(limit, size());
    for (qint64 at = from; at < last;) {
        QByteArrayView window = m_reader.at(at, std::min(last - at, searchWindow));
        window = window.first(std::min<qsizetype>(window.size(), last - at));
        if (window.size() < unit())
            return last;
        if (unit() == 1) {
            const void* found = std::memchr(window.data(), m_delimiter, size_t(window.size()));
            if (found)
                return at + (static_cast<const char*>(found) - window.data()) + 1;
        } else {
            for (qsizetype i = 0; i + 1 < window.size(); i += 2) {
                if (window[i] == wide[0] && window[i + 1] == wide[1])
                    return at + i + 2;
            }
        }
        at += window.size() / unit() * unit();
    }
    return last;
}

void TextPieces::skipRest()
{
    while (m_at < size() && !m_stop.stop_requested()) {
        const qint64 limit = m_at + longestPiece;
        m_at = findEnd(m_at, limit);
        if (error() || m_at < limit)
            return;
        const QByteArrayView last = m_reader.at(m_at - unit(), unit());
        const bool lowFirst = m_beginning.coding != TextCoding::Utf16BigEndian;
        if (last.size() >= unit() && last[lowFirst ? 0 : 1] == char(m_delimiter) &&
            (unit() == 1 || last[lowFirst ? 1 : 0] == 0))
            return;
    }
}

QString TextPieces::decode(QByteArrayView bytes, qint64 offset)
{
    if (m_beginning.coding != TextCoding::EightBit)
        return utf16Text(bytes.first(bytes.size() & ~qsizetype(1)), m_beginning.coding);
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    // Two bytes of an ANSI code page may look like UTF-8 by chance: what came first decides.
    if (!m_sawAnsi || m_sawUtf8) {
        if (std::optional<QString> text = utf8Text(bytes)) {
            m_sawUtf8 = true;
            return *text;
        }
    }
    if (m_beginning.mark > 0)
        return QString::fromUtf8(bytes);
    m_sawAnsi = true;
    if (m_ansi)
        return m_ansi->decode(bytes);
    const Expected<QByteArray> sample = m_source->read({offset, searchWindow});
    return ansiOf(sample ? QByteArrayView(*sample) : bytes).decode(bytes);
}

const TextPieces::AnsiText& TextPieces::ansiOf(QByteArrayView sample)
{
    if (!m_ansi)
        m_ansi = std::make_unique<AnsiText>(sample, m_ansiCodePage);
    return *m_ansi;
}

QString TextPieces::ansiText(QByteArrayView bytes)
{
    return isAscii(bytes) ? QString::fromLatin1(bytes) : ansiOf(bytes).decode(bytes);
}

} // namespace ims
