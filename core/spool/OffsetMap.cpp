#include "core/spool/OffsetMap.h"

#include <algorithm>

namespace ims {

namespace {

// Patterns of a run; a bit each, narrowed down as bytes are added.
constexpr quint32 byteForByte = 1;
constexpr quint32 sextets = 2; ///< 2, 4, 8: four characters for three bytes, begun at byte 0, 1, 2 of a group
constexpr quint32 escapes = 16;
constexpr quint32 constant = 32; ///< all from the same source
constexpr int patternBits = 6;
constexpr quint32 patternMask = (1u << patternBits) - 1;
constexpr qint64 longestInline = (1 << (32 - patternBits)) - 2;
constexpr quint32 farAway = (1u << (32 - patternBits)) - 1;

// How far after the run's first source byte its byte number `index` starts.
qint64 advanceOf(quint32 pattern, qint64 index)
{
    switch (pattern) {
    case byteForByte:
        return index;
    case escapes:
        return 3 * index;
    case constant:
        return 0;
    default:
        break;
    }
    const qint64 phase = pattern == sextets ? 0 : pattern == 2 * sextets ? 1 : 2;
    const qint64 at = index + phase;
    return at / 3 * 4 + at % 3 - phase;
}

quint32 patternsFor(qint64 length)
{
    switch (length) {
    case 1:
        return byteForByte | constant;
    case 2:
        return sextets * 7 | constant;
    case 3:
        return escapes | constant;
    default:
        return constant;
    }
}

} // namespace

void OffsetMap::add(qint64 first, qint64 last)
{
    const qint64 length = last - first + 1;
    if (!m_runs.empty()) {
        Run& run = m_runs.back();
        quint32 fitting = 0;
        for (quint32 pattern = 1; pattern <= constant; pattern <<= 1) {
            if ((run.shape & pattern) &&
                run.first + advanceOf(pattern, m_size - static_cast<qint64>(run.start)) == first)
                fitting |= pattern;
        }
        const quint32 held = run.shape >> patternBits;
        const qint64 runLength = held == farAway ? m_far.value(m_runs.size() - 1) : held;
        if (fitting && runLength == length) {
            run.shape = (run.shape & ~patternMask) | fitting;
            ++m_size;
            return;
        }
    }
    if (length > longestInline)
        m_far.insert(m_runs.size(), length);
    const quint32 held = length > longestInline ? farAway : static_cast<quint32>(length);
    m_runs.push_back({first, static_cast<quint32>(m_size), held << patternBits | patternsFor(length)});
    ++m_size;
}

void OffsetMap::addPlain(qint64 first, qsizetype count)
{
    if (count <= 0)
        return;
    add(first, first);
    if (count == 1)
        return;
    add(first + 1, first + 1);
    m_size += count - 2; // the run is byte for byte by now
}

size_t OffsetMap::runOf(qsizetype byte) const
{
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), byte, [](qsizetype one, const Run& run) {
            return one < static_cast<qsizetype>(run.start);
        });
    return static_cast<size_t>(after - m_runs.begin()) - 1;
}

ByteRange OffsetMap::sourceIn(size_t index, qsizetype byte) const
{
    const Run& run = m_runs[index];
    const quint32 patterns = run.shape & patternMask;
    const quint32 pattern = patterns & (~patterns + 1); // any that is left fits all bytes of the run
    const quint32 held = run.shape >> patternBits;
    return {run.first + advanceOf(pattern, byte - static_cast<qsizetype>(run.start)),
            held == farAway ? m_far.value(index) : held};
}

ByteRange OffsetMap::sourceOf(qsizetype first, qsizetype length) const
{
    if (m_size == 0 || first < 0 || first > m_size)
        return {};
    if (first == m_size)
        return {sourceIn(m_runs.size() - 1, m_size - 1).end(), 0};
    const ByteRange start = sourceIn(runOf(first), first);
    if (length <= 0)
        return {start.offset, 0};
    const qsizetype last = first + std::min(length, m_size - first) - 1;
    return ByteRange::fromTo(start.offset, sourceIn(runOf(last), last).end());
}

} // namespace ims
