#include "core/spool/PartText.h"

#include "core/base/SafeText.h"
#include "core/charset/CharsetDecoder.h"
#include "core/charset/VisualOrder.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

quint8 shortLength(qint64 length)
{
    return static_cast<quint8>(std::clamp<qint64>(length, 0, std::numeric_limits<quint8>::max()));
}

/// One segment, appended to a text.
void appendSegment(PartText& text, QByteArrayView bytes, qint64 at, const Charset& charset, bool whole)
{
    CharsetDecoder decoder(charset, DecodingDetail::Offsets);
    // A character that the limit cuts off is not impossible: it is left out.
    const DecodedText decoded = whole ? decoder.finish(bytes) : decoder.decode(bytes);
    const size_t count = std::min(decoded.offsets.size(), static_cast<size_t>(decoded.text.size()));
    const size_t first = text.units.size();
    text.text += decoded.text.first(static_cast<qsizetype>(count));
    text.units.resize(first + count);
    auto range = decoded.invalid.begin();
    qint64 end = bytes.size();
    for (size_t i = count; i-- > 0;) {
        const qint64 offset = decoded.offsets[i];
        if (i + 1 < count && decoded.offsets[i + 1] != offset)
            end = decoded.offsets[i + 1];
        text.units[first + i] = {static_cast<quint32>(at + offset), shortLength(end - offset), 0};
    }
    for (size_t i = 0; i < count; ++i) {
        const qint64 offset = decoded.offsets[i];
        while (range != decoded.invalid.end() && range->end() <= offset)
            ++range;
        if (range != decoded.invalid.end() && range->contains(offset))
            text.units[first + i].flags = TextUnit::invalid;
    }
}

/// As readableText(): text that is stored as it is seen is turned into the order in which it is read.
PartText inReadingOrder(PartText text)
{
    const LogicalText logical = logicalOrder(text.text);
    PartText turned;
    turned.text = logical.text;
    turned.units.reserve(logical.sources.size());
    for (const qsizetype source : logical.sources)
        turned.units.push_back(text.units[static_cast<size_t>(source)]);
    return turned;
}

bool isVisual(const Charset& charset, const QString& text, bool declared)
{
    return charset.visual && (declared || looksVisual(text));
}

} // namespace

ByteRange PartText::bytesOf(TextMark run) const
{
    const auto size = static_cast<qsizetype>(units.size());
    const qsizetype first = std::clamp<qsizetype>(run.start, 0, size);
    const qsizetype last = std::clamp<qsizetype>(run.start + run.length, first, size);
    qint64 begin = std::numeric_limits<qint64>::max();
    qint64 end = 0;
    for (qsizetype i = first; i < last; ++i) {
        const TextUnit& unit = units[static_cast<size_t>(i)];
        if (unit.length == 0)
            continue;
        begin = std::min<qint64>(begin, unit.byte);
        end = std::max(end, qint64(unit.byte) + unit.length);
    }
    return end == 0 ? ByteRange{} : ByteRange::fromTo(begin, end);
}

std::vector<TextMark> PartText::marks(quint8 flag) const
{
    std::vector<TextMark> found;
    for (size_t i = 0; i < units.size(); ++i) {
        if ((units[i].flags & flag) == 0)
            continue;
        const auto at = static_cast<qsizetype>(i);
        if (!found.empty() && found.back().start + found.back().length == at)
            ++found.back().length;
        else
            found.push_back({at, 1});
    }
    return found;
}

PartText decodeSegments(const TextBytes& bytes, const CharsetCatalogue& catalogue, const Charset* chosen,
                        const Charset& fallback, bool declared)
{
    PartText text;
    for (const TextSegment& segment : bytes.segments) {
        const Charset* own = chosen ? chosen : catalogue.find(segment.label);
        const Charset& charset = own ? *own : fallback;
        const bool whole = !bytes.more || &segment != &bytes.segments.back();
        PartText piece;
        appendSegment(piece, QByteArrayView(bytes.bytes).sliced(segment.bytes.offset, segment.bytes.length),
                      segment.bytes.offset, charset, whole);
        if (isVisual(charset, piece.text, declared))
            piece = inReadingOrder(std::move(piece));
        text.text += piece.text;
        text.units.insert(text.units.end(), piece.units.begin(), piece.units.end());
    }
    return text;
}

namespace {

/// Goes over both texts from one byte at which a character begins in each to the next.
class Comparison
{
public:
    Comparison(PartText& one, PartText& other)
        : m_texts{&one, &other}
    {
    }

    void run()
    {
        while (!atEnd(0) || !atEnd(1)) {
            const std::array<size_t, 2> from = m_at;
            step(0);
            step(1);
            while (position(0) != position(1))
                step(position(0) < position(1) ? 0 : 1);
            if (m_texts[0]->text.mid(qsizetype(from[0]), qsizetype(m_at[0] - from[0])) !=
                m_texts[1]->text.mid(qsizetype(from[1]), qsizetype(m_at[1] - from[1]))) {
                flag(0, from[0]);
                flag(1, from[1]);
            }
        }
    }

private:
    const std::vector<TextUnit>& units(size_t which) const { return m_texts[which]->units; }
    bool atEnd(size_t which) const { return m_at[which] == units(which).size(); }

    qint64 position(size_t which) const
    {
        return atEnd(which) ? std::numeric_limits<qint64>::max() : units(which)[m_at[which]].byte;
    }

    /// Over one character.
    void step(size_t which)
    {
        const qint64 from = position(which);
        while (!atEnd(which) && position(which) == from)
            ++m_at[which];
    }

    void flag(size_t which, size_t from)
    {
        for (size_t i = from; i < m_at[which]; ++i)
            m_texts[which]->units[i].flags |= TextUnit::differs;
    }

    std::array<PartText*, 2> m_texts;
    std::array<size_t, 2> m_at = {0, 0};
};

bool inOrder(const PartText& text)
{
    return std::is_sorted(text.units.begin(), text.units.end(),
                          [](const TextUnit& a, const TextUnit& b) { return a.byte < b.byte; });
}

} // namespace

void markDifferences(PartText& one, PartText& other)
{
    // Turned text (ISO-8859-8) has no common order with the other: all that is not ASCII differs then.
    if (inOrder(one) && inOrder(other)) {
        Comparison(one, other).run();
        return;
    }
    if (one.text == other.text)
        return;
    for (PartText* text : {&one, &other}) {
        for (size_t i = 0; i < text->units.size(); ++i) {
            if (text->text.at(qsizetype(i)).unicode() >= 0x80)
                text->units[i].flags |= TextUnit::differs;
        }
    }
}

namespace {

/// Makes a text visible.
class Shower
{
public:
    Shower(const PartText& text, const TextBytes& bytes, qsizetype longestLine)
        : m_text(text)
        , m_bytes(bytes)
        , m_longestLine(longestLine)
    {
        m_shown.text.reserve(text.text.size());
        m_shown.units.reserve(text.units.size());
    }

    PartText show()
    {
        const qsizetype size = m_text.text.size();
        for (qsizetype i = 0; i < size;) {
            const QChar c = m_text.text.at(i);
            if (c == u'\n' || c == u'\r') {
                const bool pair = c == u'\r' && i + 1 < size && m_text.text.at(i + 1) == u'\n';
                put(u"\n"_s, i, 0);
                m_lineStart = m_shown.text.size();
                i += pair ? 2 : 1;
                continue;
            }
            const bool surrogates =
                c.isHighSurrogate() && i + 1 < size && m_text.text.at(i + 1).isLowSurrogate();
            if (m_shown.text.size() - m_lineStart >= m_longestLine)
                breakLine(i);
            showCharacter(i, surrogates ? 2 : 1);
            i += surrogates ? 2 : 1;
        }
        return std::move(m_shown);
    }

private:
    void showCharacter(qsizetype i, qsizetype length)
    {
        const TextUnit& unit = m_text.units[static_cast<size_t>(i)];
        const char16_t c = m_text.text.at(i).unicode();
        if (unit.flags & TextUnit::invalid) {
            put(escapedBytes(unit), i, TextUnit::escaped);
            return;
        }
        if ((c >= 0x20 && c < 0x7F) || c == u'\t') {
            put(QString(QChar(c)), i, 0);
            return;
        }
        const QString character = m_text.text.sliced(i, length);
        const QString shown = visibleText(character);
        put(shown, i, shown == character ? 0 : TextUnit::escaped);
    }

    QString escapedBytes(const TextUnit& unit) const
    {
        QString escapes;
        const qsizetype end = std::min<qsizetype>(m_bytes.bytes.size(), qsizetype(unit.byte) + unit.length);
        for (qsizetype at = unit.byte; at < end; ++at)
            escapes += byteEscape(static_cast<uchar>(m_bytes.bytes[at]));
        return escapes;
    }

    void breakLine(qsizetype i)
    {
        TextUnit added = m_text.units[static_cast<size_t>(i)];
        added.length = 0;
        added.flags = 0;
        m_shown.text += u'\n';
        m_shown.units.push_back(added);
        m_lineStart = m_shown.text.size();
    }

    void put(const QString& text, qsizetype source, quint8 flags)
    {
        TextUnit unit = m_text.units[static_cast<size_t>(source)];
        unit.flags |= flags;
        m_shown.text += text;
        m_shown.units.insert(m_shown.units.end(), static_cast<size_t>(text.size()), unit);
    }

    const PartText& m_text;
    const TextBytes& m_bytes;
    qsizetype m_longestLine;
    qsizetype m_lineStart = 0;
    PartText m_shown;
};

} // namespace

PartText shownText(const PartText& text, const TextBytes& bytes, qsizetype longestLine)
{
    return Shower(text, bytes, longestLine).show();
}

} // namespace ims
