#include "core/charset/CharsetDecoder.h"

#include "core/charset/IcuConverter.h"

#include <unicode/uchar.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr char16_t replacement = 0xFFFD;

/// Collects what cannot be decoded, in order and without overlaps.
struct InvalidRanges
{
    std::vector<ByteRange> ranges;
    qsizetype limit = 0;

    void add(qint64 from, qint64 to)
    {
        if (!ranges.empty() && from < ranges.back().end())
            from = ranges.back().end();
        if (from < to && qsizetype(ranges.size()) < limit)
            ranges.push_back(ByteRange::fromTo(from, to));
    }
};

struct CallbackContext
{
    const char* base = nullptr;
    InvalidRanges* invalid = nullptr;
};

/// Called by ICU for each illegal or unassigned sequence. All input is handed over at once, so `source`
/// stands behind the sequence.
void U_CALLCONV markInvalid(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t length,
                            UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR) // reset, close, clone
        return;
    const auto* self = static_cast<const CallbackContext*>(context);
    const qint64 end = args->source - self->base;
    self->invalid->add(qMax<qint64>(0, end - length), end);
    *status = U_ZERO_ERROR;
    const UChar mark = replacement;
    ucnv_cbToUWriteUChars(args, &mark, 1, 0, status);
}

enum class Policy {
    Text,    ///< C1 controls, private use and unassigned code points only come from undefined bytes
    Unicode, ///< every code point is somebody's deliberate choice
};

bool isFromUndefinedByte(char32_t c)
{
    if (c < 0x80)
        return false;
    if (c < 0xA0)
        return true;
    const int8_t type = u_charType(UChar32(c));
    return type == U_PRIVATE_USE_CHAR || type == U_UNASSIGNED;
}

/// IBM's Shift_JIS table swaps three controls (charset-mime.md 4.2); Windows does not.
char16_t withoutControlSwap(char16_t c)
{
    switch (c) {
    case 0x1C:
        return 0x1A;
    case 0x7F:
        return 0x1C;
    case 0x1A:
        return 0x7F;
    default:
        return c;
    }
}

/// One piece of ICU's output with the offset of each code unit's bytes.
struct Piece
{
    std::array<UChar, 4096> units;
    std::array<int32_t, 4096> offsets;
};

class Decoding
{
public:
    Decoding(QByteArrayView bytes, const Charset& charset, qsizetype atMost)
        : m_bytes(bytes)
        , m_swapped(charset.decoder == "ibm-943_P15A-2003"_L1)
        , m_policy(charset.name.startsWith("utf-"_L1) ? Policy::Unicode : Policy::Text)
    {
        m_illegal.limit = atMost;
        m_undefined.limit = atMost;
    }

    DecodedText run(UConverter* converter);

private:
    void append(const Piece& piece, qsizetype count, qint64 callStart, qint64 consumed);
    std::vector<ByteRange> mergedInvalid() const;

    QByteArrayView m_bytes;
    bool m_swapped;
    Policy m_policy;
    QString m_text;
    InvalidRanges m_illegal;   ///< reported by ICU
    InvalidRanges m_undefined; ///< decoded by ICU to what is no text
    qint64 m_position = 0;     ///< of the last code unit, relative to all bytes
};

void Decoding::append(const Piece& piece, qsizetype count, qint64 callStart, qint64 consumed)
{
    const auto positionOf = [&](qsizetype i) {
        const int32_t offset = piece.offsets[size_t(i)];
        return offset < 0 ? m_position : callStart + offset; // -1: rest of the previous call's character
    };
    const qsizetype before = m_text.size();
    m_text.resize(before + count);
    QChar* to = m_text.data() + before;
    for (qsizetype i = 0; i < count; ++i) {
        char16_t unit = piece.units[size_t(i)];
        m_position = positionOf(i);
        if (m_swapped)
            unit = withoutControlSwap(unit);
        if (unit < 0x80) {
            *to++ = QChar(unit);
            continue;
        }
        char32_t c = unit;
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < count &&
                          QChar::isLowSurrogate(char16_t(piece.units[size_t(i + 1)]));
        if (pair)
            c = QChar::surrogateToUcs4(unit, char16_t(piece.units[size_t(i + 1)]));
        if (m_policy == Policy::Text && isFromUndefinedByte(c) && !QChar::isSurrogate(c)) {
            const qsizetype next = i + (pair ? 2 : 1);
            m_undefined.add(m_position, next < count ? positionOf(next) : consumed);
            *to++ = QChar(replacement);
        } else {
            *to++ = QChar(unit);
            if (pair)
                *to++ = QChar(char16_t(piece.units[size_t(i + 1)]));
        }
        i += pair ? 1 : 0;
    }
    m_text.truncate(to - m_text.constData());
}

std::vector<ByteRange> Decoding::mergedInvalid() const
{
    InvalidRanges merged;
    merged.limit = m_illegal.limit;
    auto a = m_illegal.ranges.begin();
    auto b = m_undefined.ranges.begin();
    while (a != m_illegal.ranges.end() || b != m_undefined.ranges.end()) {
        const bool first =
            b == m_undefined.ranges.end() || (a != m_illegal.ranges.end() && a->offset <= b->offset);
        const ByteRange range = first ? *a++ : *b++;
        merged.add(range.offset, range.end());
    }
    return merged.ranges;
}

DecodedText Decoding::run(UConverter* converter)
{
    const char* const begin = m_bytes.data();
    const char* const end = begin + m_bytes.size();
    CallbackContext context{begin, &m_illegal};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, markInvalid, &context, nullptr, nullptr, &status);

    m_text.reserve(m_bytes.size());
    auto piece = std::make_unique<Piece>();
    const char* source = begin;
    do {
        status = U_ZERO_ERROR;
        const qint64 callStart = source - begin;

        UChar* target = piece->units.data();
        ucnv_toUnicode(converter, &target, target + piece->units.size(), &source, end, piece->offsets.data(),
                       true, &status);
        append(*piece, target - piece->units.data(), callStart, source - begin);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status) || source < end) { // cannot happen with the callback; lose nothing all the same
        m_illegal.add(source - begin, end - begin);
        m_text.append(QString(end - source, QChar(replacement)));
    }
    return {m_text, mergedInvalid()};
}

DecodedText decodeByTable(QByteArrayView bytes, const ByteTable& table, qsizetype atMost)
{
    DecodedText result;
    result.text.reserve(bytes.size());
    InvalidRanges invalid;
    invalid.limit = atMost;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char16_t c = table[uchar(bytes[i])];
        if (c == replacement)
            invalid.add(i, i + 1);
        result.text.append(QChar(c));
    }
    result.invalid = std::move(invalid.ranges);
    return result;
}

/// For a charset that is known by name only: what is not ASCII cannot be read.
constexpr ByteTable asciiOnly = [] {
    ByteTable table{};
    for (size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = byte < 0x80 ? char16_t(byte) : replacement;
    return table;
}();

/// Text that says the same in every set that leaves ASCII alone: nothing in it can be impossible.
bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\r' || c == '\n'; });
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, const Charset& charset, qsizetype atMost)
{
    if (bytes.isEmpty())
        return {};
    const bool switchesSets =
        charset.name.startsWith("iso-2022-"_L1); // ICU's -KR has its own idea of plain text
    if (charset.asciiCompatible && !switchesSets && isPlainAscii(bytes))
        return {QString::fromLatin1(bytes), {}}; // what most mail is, without the price of a converter
    if (charset.table)
        return decodeByTable(bytes, *charset.table, atMost);
    const IcuConverter converter = openIcuConverter(charset.decoder);
    return converter ? Decoding(bytes, charset, atMost).run(converter.get())
                     : decodeByTable(bytes, asciiOnly, atMost);
}

ByteTable byteTableOf(const Charset& charset)
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(char(uchar(byte)));
    const QString text = decodeText(bytes, charset, 0).text;
    ByteTable table;
    table.fill(replacement);
    if (text.size() == bytes.size())
        std::transform(text.begin(), text.end(), table.begin(), [](QChar c) { return c.unicode(); });
    return table;
}

} // namespace ims
