#include "core/spool/EnvelopeDamage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 sampleLength = 65536;
constexpr qsizetype shortestJudged = 16;

/// The beginning of the envelope, or of what is left of it.
struct EnvelopeSample
{
    qint64 offset = 0;
    QByteArray bytes;

    ByteRange range(qsizetype at, qsizetype length) const { return {offset + at, length}; }
};

EnvelopeSample sampleOf(ByteReader& bytes, const FileLayout& layout)
{
    const qint64 start = layout.byteOrderMark ? 3 : 0;
    const ByteRange range = layout.envelope
                                ? layout.envelope->range
                                : ByteRange::fromTo(start, std::max(start, layout.message.offset));
    const qint64 length = std::min(range.length, sampleLength);
    const QByteArrayView view = bytes.at(range.offset, length);
    return {range.offset, view.first(std::min<qsizetype>(view.size(), length)).toByteArray()};
}

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

// How many bytes the UTF-8 sequence at a place has; 0 where there is none (RFC 3629).
qsizetype sequenceLength(const QByteArray& text, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const qsizetype length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    const bool follows = std::all_of(text.begin() + at + 1, text.begin() + at + length,
                                     [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; });
    return follows ? length : 0;
}

/// The bytes from 80 on, read as UTF-8.
struct Sequences
{
    qsizetype first = -1;
    qsizetype count = 0;
    qsizetype replaced = 0;    ///< of these U+FFFD
    bool amongNumbers = false; ///< one stands beside a control byte, where no text is
    bool valid = true;
};

Sequences sequencesOf(const QByteArray& text)
{
    Sequences found;
    for (qsizetype i = 0; i < text.size();) {
        if (!isHigh(text[i])) {
            ++i;
            continue;
        }
        const qsizetype length = sequenceLength(text, i);
        if (length == 0) {
            found.valid = found.valid && i + 3 >= sampleLength; // the sample may end in the middle of one
            ++i;
            continue;
        }
        found.first = found.count == 0 ? i : found.first;
        ++found.count;
        found.replaced += QByteArrayView(text).sliced(i, length) == QByteArrayView("\xEF\xBF\xBD") ? 1 : 0;
        const bool besideControl =
            (i > 0 && isControl(text[i - 1])) || (i + length < text.size() && isControl(text[i + length]));
        found.amongNumbers = found.amongNumbers || besideControl;
        i += length;
    }
    return found;
}

void addConversion(std::vector<Damage>& damage, const EnvelopeSample& sample)
{
    const Sequences found = sequencesOf(sample.bytes);
    if (found.replaced > 0 && found.amongNumbers) {
        damage.push_back(
            {u"replacement-characters"_s,
             Message(QT_TRANSLATE_NOOP("ims", "Bytes of the envelope were replaced by U+FFFD: the file was "
                                              "opened as UTF-8 and saved. What they were is lost for good.")),
             sample.range(sample.bytes.indexOf("\xEF\xBF\xBD"), 3)});
    } else if (found.valid && found.count >= 2 && found.amongNumbers) {
        damage.push_back({u"utf8-conversion"_s,
                          Message(QT_TRANSLATE_NOOP(
                              "ims", "The envelope's 8-bit bytes have become UTF-8 sequences: the file "
                                     "was saved anew, and every 8-bit letter of the text with it.")),
                          sample.range(found.first, 2)});
    }
}

// The time at byte 16, a FILETIME, has 01 as its highest byte and one from BB on before it, for any date
// since 1995 [inferred from Q190709's sample].
void addLostBits(std::vector<Damage>& damage, const EnvelopeSample& sample)
{
    constexpr qsizetype timeAt = 16;
    constexpr qsizetype timeLength = 8;
    const QByteArray& bytes = sample.bytes;
    const bool inPlace =
        bytes.size() >= timeAt + timeLength && QByteArrayView(bytes).sliced(4).startsWith("ImCr");
    if (!inPlace || bytes[timeAt + 7] != 1 || std::any_of(bytes.begin(), bytes.end(), isHigh))
        return;
    const QByteArray time = bytes.sliced(timeAt, timeLength);
    const char year = time[6];
    if (year == '?' && time.count('?') >= 2) {
        damage.push_back(
            {u"replacement-characters"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The 8-bit bytes of the envelope have become question "
                                              "marks (inferred from its time): a conversion on the "
                                              "way lost them for good.")),
             sample.range(timeAt, timeLength)});
    } else if (year >= 0x3b && year <= 0x5f) {
        damage.push_back(
            {u"high-bits-stripped"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The envelope's bytes have lost their highest bit "
                                              "(inferred from its time): the file went over a way "
                                              "for 7-bit text.")),
             sample.range(timeAt, timeLength)});
    }
}

// Every envelope known is full of zero bytes.
void addLostZeros(std::vector<Damage>& damage, const EnvelopeSample& sample)
{
    if (sample.bytes.size() < shortestJudged || sample.bytes.contains('\0'))
        return;
    const qsizetype blanks = sample.bytes.indexOf("  ");
    if (blanks >= 0) {
        damage.push_back(
            {u"nul-to-space"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The zero bytes of the envelope have become blanks: "
                                              "the file was saved in Notepad or another editor.")),
             sample.range(blanks, 2)});
    } else {
        damage.push_back(
            {u"nul-lost"_s,
             Message(QT_TRANSLATE_NOOP("ims", "The zero bytes of the envelope are gone: the file "
                                              "went through a program that keeps text only.")),
             sample.range(0, sample.bytes.size())});
    }
}

void addMissingMarks(std::vector<Damage>& damage, const FileLayout& layout, const EnvelopeSample& sample)
{
    const ByteRange rest = sample.range(0, sample.bytes.size());
    if (layout.openingMark && !layout.closingMark)
        damage.push_back({u"missing-ewls"_s,
                          Message(QT_TRANSLATE_NOOP(
                              "ims", "The envelope begins with ImCr but its end, EwLs, is missing.")),
                          rest});
    if (!layout.openingMark && layout.closingMark)
        damage.push_back({u"missing-imcr"_s,
                          Message(QT_TRANSLATE_NOOP(
                              "ims", "The envelope ends with EwLs but its beginning, ImCr, is missing.")),
                          rest});
}

} // namespace

std::vector<Damage> findEnvelopeDamage(ByteReader& bytes, const FileLayout& layout)
{
    std::vector<Damage> damage;
    if (!layout.openingMark && !layout.closingMark)
        return damage;
    const EnvelopeSample sample = sampleOf(bytes, layout);
    if (layout.openingMark)
        addLostZeros(damage, sample);
    addMissingMarks(damage, layout, sample);
    addConversion(damage, sample);
    addLostBits(damage, sample);
    return damage;
}

} // namespace ims
