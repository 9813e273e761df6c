#include "core/charset/DecodingEngine.h"
#include "core/charset/IcuConverter.h"

#include <unicode/uchar.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// No converter of the catalogue gives more units than it takes bytes; the room above is for those that
/// users add. Where it does not suffice, only offsets get less exact.
constexpr qsizetype mostBytesAtOnce = 4096;
constexpr size_t mostUnitsAtOnce = 4096 + 64;

/// Longer than what any converter keeps of an unfinished sequence.
constexpr qsizetype longestRest = 64;

/// Collects what cannot be decoded, in order and without overlaps.
struct InvalidRanges
{
    std::vector<ByteRange> ranges;
    qint64 end = 0; ///< of the last range there ever was

    void add(qint64 from, qint64 to, qsizetype limit)
    {
        from = qMax(from, end);
        if (from >= to)
            return;
        end = to;
        if (qsizetype(ranges.size()) < limit)
            ranges.push_back(ByteRange::fromTo(from, to));
    }
};

struct CallbackContext
{
    const char* base = nullptr; ///< of the bytes of this call
    qint64 offset = 0;          ///< of `base` in the text
    InvalidRanges* invalid = nullptr;
    qsizetype limit = 0;
};

/// Called by ICU for each illegal or unassigned sequence; `source` stands behind it. A sequence never reaches
/// back into an earlier chunk, but for the shift sequence before it in HZ and UTF-7.
void U_CALLCONV markInvalid(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t length,
                            UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR) // reset, close, clone
        return;
    const auto* self = static_cast<const CallbackContext*>(context);
    const qint64 end = self->offset + (args->source - self->base);
    self->invalid->add(end - length, end, self->limit);
    *status = U_ZERO_ERROR;
    const UChar mark = replacementCharacter;
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

/// Whether what stands behind a character depends on it alone: a decoder can begin at any character.
bool isStateless(const UConverter* converter)
{
    switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF8:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian:
        return true;
    default:
        return false;
    }
}

constexpr qsizetype utf32Mark = 4;

/// One call's output with the offset of each unit's bytes.
struct Output
{
    std::array<UChar, mostUnitsAtOnce> units;
    std::array<int32_t, mostUnitsAtOnce> offsets;
};

/// Whether nothing is ever unfinished behind a line break. (In ISO-2022-KR it may be half of a character.)
bool endsWithLine(const UConverter* converter)
{
    const UConverterType type = ucnv_getType(converter);
    UErrorCode status = U_ZERO_ERROR;
    const QByteArrayView name(ucnv_getName(converter, &status));
    return type == UCNV_HZ || type == UCNV_UTF7 || (type == UCNV_ISO_2022 && !name.contains("locale=ko"));
}

class IcuEngine : public DecodingEngine
{
public:
    IcuEngine(IcuConverter converter, const Charset& charset, DecodingDetail detail, qsizetype atMost)
        : DecodingEngine(detail, atMost)
        , m_converter(std::move(converter))
        , m_output(std::make_unique_for_overwrite<Output>())
        , m_stateless(isStateless(m_converter.get()))
        , m_byLine(endsWithLine(m_converter.get()))
        , m_swapped(charset.decoder == "ibm-943_P15A-2003"_L1)
        , m_policy(charset.name.startsWith("utf-"_L1) ? Policy::Unicode : Policy::Text)
    {
    }

protected:
    void feed(QByteArrayView piece, bool last) override;

private:
    qsizetype decodeRun(QByteArrayView bytes, bool last);
    qsizetype finishedPart(QByteArrayView bytes) const;
    void convert(QByteArrayView bytes, bool last);
    void append(qsizetype count, qint64 start, bool afterOverflow);
    bool appendHeld(char16_t next, qint64 nextPosition);
    void closeOpen(qint64 end);
    void tellInvalid();

    IcuConverter m_converter;
    std::unique_ptr<Output> m_output;
    bool m_stateless;
    bool m_byLine;
    bool m_swapped;
    Policy m_policy;
    QByteArray m_rest;         ///< an unfinished sequence at the end of the last piece
    qint64 m_at = 0;           ///< where the bytes that ICU gets next lie in the text
    InvalidRanges m_illegal;   ///< reported by ICU
    InvalidRanges m_undefined; ///< decoded by ICU to what is no text
    qint64 m_toldUpTo = 0;     ///< end of the last range told
    qint64 m_position = 0;     ///< of the last unit
    qint64 m_open = -1;        ///< start of an undefined character whose end the next one tells
    char16_t m_high = 0;       ///< a surrogate that waits for its other half
    qint64 m_highPosition = 0;
};

/// ICU only ever sees a sequence as a whole: what a piece left unfinished is handed over again with the bytes
/// that follow it.
void IcuEngine::feed(QByteArrayView piece, bool last)
{
    m_sink.text().text.reserve(m_rest.size() + piece.size());
    while (!m_rest.isEmpty() && (last || !piece.isEmpty())) {
        const qsizetype rest = m_rest.size();
        const qsizetype more = qMin(piece.size(), longestRest);
        const QByteArray seam = m_rest + piece.first(more).toByteArray();
        const qsizetype done = decodeRun(seam, last && more == piece.size());
        m_rest = done < rest ? seam.sliced(done) : QByteArray();
        piece = piece.sliced(done < rest ? more : done - rest);
    }
    m_rest.append(piece.sliced(decodeRun(piece, last)));
    if (last) {
        appendHeld(0, m_at);
        closeOpen(m_at);
    }
    tellInvalid();
}

/// The number of bytes that are done with; what remains is one unfinished sequence.
qsizetype IcuEngine::decodeRun(QByteArrayView bytes, bool last)
{
    qsizetype done = 0;
    do {
        const QByteArrayView remaining = bytes.sliced(done);
        qsizetype size = qMin(remaining.size(), mostBytesAtOnce);
        const bool flush = last && size == remaining.size();
        if (!m_stateless && !flush)
            size = finishedPart(remaining.first(size));
        if (size == 0 && !flush)
            break;
        convert(remaining.first(size), flush);
        UErrorCode status = U_ZERO_ERROR;
        const qsizetype pending =
            m_stateless && !flush ? ucnv_toUCountPending(m_converter.get(), &status) : 0;
        if (pending > 0) {
            ucnv_resetToUnicode(m_converter.get());
            size = qMax<qsizetype>(0, size - pending);
        }
        m_at += size;
        done += size;
        if (size == 0)
            break;
    } while (done < bytes.size());
    return done;
}

/// As much of the bytes as leaves nothing unfinished in a converter whose state must not be lost.
qsizetype IcuEngine::finishedPart(QByteArrayView bytes) const
{
    if (m_at == 0 && bytes.size() < utf32Mark && ucnv_getType(m_converter.get()) == UCNV_UTF32)
        return 0; // ICU does not count the part of a byte order mark as pending
    if (m_byLine) {
        const qsizetype line = bytes.lastIndexOf('\n') + 1;
        if (line > 0)
            return line;
    }
    std::array<UChar, mostUnitsAtOnce> units;
    for (qsizetype size = bytes.size(); size > 0;) {
        UErrorCode status = U_ZERO_ERROR;
        const IcuConverter probe(ucnv_clone(m_converter.get(), &status));
        if (!probe)
            break;
        ucnv_setToUCallBack(probe.get(), UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr, nullptr, nullptr, &status);
        const char* source = bytes.data();
        do {
            status = U_ZERO_ERROR;
            UChar* target = units.data();
            ucnv_toUnicode(probe.get(), &target, target + units.size(), &source, bytes.data() + size, nullptr,
                           false, &status);
        } while (status == U_BUFFER_OVERFLOW_ERROR);
        const qsizetype pending = ucnv_toUCountPending(probe.get(), &status);
        if (pending <= 0)
            return size;
        size -= pending;
    }
    return bytes.size() < longestRest ? 0 : bytes.size(); // no converter of the catalogue keeps so much
}

void IcuEngine::convert(QByteArrayView bytes, bool last)
{
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    const CallbackContext context{begin, m_at, &m_illegal, m_sink.room()};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(m_converter.get(), markInvalid, &context, nullptr, nullptr, &status);
    const char* source = begin;
    bool overflow = false;
    do {
        status = U_ZERO_ERROR;
        const qint64 start = m_at + (source - begin);
        UChar* target = m_output->units.data();
        ucnv_toUnicode(m_converter.get(), &target, target + m_output->units.size(), &source, end,
                       m_output->offsets.data(), last, &status);
        append(target - m_output->units.data(), start, overflow);
        overflow = status == U_BUFFER_OVERFLOW_ERROR;
    } while (overflow);
    for (; U_FAILURE(status) && source < end; ++source) { // cannot happen with the callback; lose nothing
        const qint64 at = m_at + (source - begin);
        m_illegal.add(at, at + 1, m_sink.room());
        m_sink.append(replacementCharacter, at);
    }
}

/// `start`: where the bytes of this output begin in the text.
void IcuEngine::append(qsizetype count, qint64 start, bool afterOverflow)
{
    if (count == 0)
        return;
    const auto& units = m_output->units;
    const auto positionOf = [&](qsizetype i) {
        const int32_t offset = m_output->offsets[size_t(i)];
        // A negative one reaches back to a shift sequence before the bytes; behind an overflow it says
        // nothing.
        return offset < 0 && afterOverflow ? m_position : qMax(m_position, start + offset);
    };
    closeOpen(positionOf(0));
    qsizetype i = appendHeld(units[0], positionOf(0)) ? 1 : 0;
    DecodedText& out = m_sink.text();
    const qsizetype before = out.text.size();
    out.text.resize(before + count - i);
    QChar* to = out.text.data() + before;
    const auto put = [&, withOffsets = m_sink.keepsOffsets()](char16_t unit) {
        *to++ = QChar(unit);
        if (withOffsets)
            out.offsets.push_back(m_position);
    };
    const bool asciiAsItIs = !m_swapped && !m_sink.keepsOffsets();
    for (; i < count; ++i) {
        char16_t unit = units[size_t(i)];
        if (unit < 0x80 && asciiAsItIs) {
            *to++ = QChar(unit);
            continue;
        }
        m_position = positionOf(i);
        if (m_swapped)
            unit = withoutControlSwap(unit);
        if (unit < 0x80) {
            put(unit);
            continue;
        }
        const bool high = QChar::isHighSurrogate(unit);
        if (high && i + 1 == count) {
            m_high = unit;
            m_highPosition = m_position;
            break;
        }
        const char16_t low = high ? char16_t(units[size_t(i + 1)]) : u'\0';
        const bool pair = high && QChar::isLowSurrogate(low);
        const char32_t c = pair ? QChar::surrogateToUcs4(unit, low) : unit;
        const bool undefined = QChar::isSurrogate(c) || (m_policy == Policy::Text && isFromUndefinedByte(c));
        put(undefined ? replacementCharacter : unit);
        if (pair && !undefined)
            put(low);
        i += pair ? 1 : 0;
        if (undefined && i + 1 < count)
            m_undefined.add(m_position, positionOf(i + 1), m_sink.room());
        else if (undefined)
            m_open = m_position;
    }
    out.text.truncate(to - out.text.constData());
}

/// Whether `next` was the half that a surrogate waited for.
bool IcuEngine::appendHeld(char16_t next, qint64 nextPosition)
{
    if (m_high == 0)
        return false;
    const char16_t high = std::exchange(m_high, u'\0');
    const bool pair = QChar::isLowSurrogate(next);
    if (!pair)
        m_undefined.add(m_highPosition, nextPosition, m_sink.room());
    m_sink.append(pair ? high : replacementCharacter, m_highPosition);
    if (pair)
        m_sink.append(next, m_highPosition);
    return pair;
}

void IcuEngine::closeOpen(qint64 end)
{
    if (m_open >= 0)
        m_undefined.add(m_open, end, m_sink.room());
    m_open = -1;
}

void IcuEngine::tellInvalid()
{
    auto a = m_illegal.ranges.begin();
    auto b = m_undefined.ranges.begin();
    while (a != m_illegal.ranges.end() || b != m_undefined.ranges.end()) {
        const bool first =
            b == m_undefined.ranges.end() || (a != m_illegal.ranges.end() && a->offset <= b->offset);
        const ByteRange range = first ? *a++ : *b++;
        const qint64 from = qMax(range.offset, m_toldUpTo);
        m_toldUpTo = qMax(m_toldUpTo, range.end());
        if (from < range.end())
            m_sink.tell(ByteRange::fromTo(from, range.end()));
    }
    m_illegal.ranges.clear();
    m_undefined.ranges.clear();
}

} // namespace

std::unique_ptr<DecodingEngine> icuEngine(const Charset& charset, DecodingDetail detail, qsizetype atMost)
{
    IcuConverter converter = openIcuConverter(charset.decoder);
    if (!converter)
        return {};
    return std::make_unique<IcuEngine>(std::move(converter), charset, detail, atMost);
}

} // namespace ims
