#include "core/base/NeedleSearch.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ims {

namespace {

// How often a byte stands in mail, roughly, per thousand: text, base64, some 8-bit text.
constexpr std::array<quint16, 256> makeFrequencies()
{
    std::array<quint16, 256> table = {};
    for (size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = byte >= 0x80 ? 6 : byte < 0x20 ? 1 : 3;
    for (size_t letter = 0; letter < 26; ++letter)
        table['A' + letter] = table['a' + letter] = 14;
    for (size_t digit = '0'; digit <= '9'; ++digit)
        table[digit] = 14;
    for (const char c : {'a', 'e', 'i', 'n', 'o', 'r', 's', 't'})
        table[static_cast<size_t>(c)] = 40;
    table[' '] = 80;
    table['\r'] = table['\n'] = 25;
    table['='] = 20;
    table['/'] = table['+'] = 12;
    table[0] = 60; // envelopes, UTF-16
    return table;
}
constexpr std::array<quint16, 256> frequencies = makeFrequencies();

// Places of a needle in a window.
constexpr qsizetype nowhere = -1; // as NeedleFinder::find() has it
constexpr qsizetype unknown = -2;

} // namespace

NeedleFinder::NeedleFinder(const Needle& needle)
    : m_needle(&needle)
{
    for (qsizetype i = 0; i < needle.bytes.size(); ++i) {
        const auto frequency = [&](qsizetype at) {
            return frequencies[static_cast<uchar>(needle.bytes[at])];
        };
        const bool known = needle.mask.isEmpty() || needle.mask[i] == '\xFF';
        if (known && (m_rare < 0 || frequency(i) < frequency(m_rare)))
            m_rare = i;
    }
}

bool NeedleFinder::standsAt(const char* place) const
{
    const QByteArray& bytes = m_needle->bytes;
    if (m_needle->mask.isEmpty())
        return std::memcmp(place, bytes.constData(), static_cast<size_t>(bytes.size())) == 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (((place[i] ^ bytes[i]) & m_needle->mask[i]) != 0)
            return false;
    }
    return true;
}

qsizetype NeedleFinder::find(QByteArrayView bytes, qsizetype from) const
{
    const qsizetype last = bytes.size() - size(); // where it can stand at most
    qsizetype at = from;
    while (at <= last) {
        if (m_rare >= 0) {
            const char* start = bytes.data() + at + m_rare;
            const void* rare = std::memchr(start, static_cast<uchar>(m_needle->bytes[m_rare]),
                                           static_cast<size_t>(last - at + 1));
            if (!rare)
                return -1;
            at += static_cast<const char*>(rare) - start;
        }
        if (standsAt(bytes.data() + at))
            return at;
        ++at;
    }
    return -1;
}

NeedleWindow::NeedleWindow(const std::vector<Needle>& needles)
{
    for (const Needle& needle : needles) {
        m_finders.emplace_back(needle);
        m_longest = std::max(m_longest, needle.bytes.size());
    }
    m_places.resize(m_finders.size());
}

void NeedleWindow::set(QByteArrayView bytes)
{
    m_bytes = bytes;
    std::fill(m_places.begin(), m_places.end(), unknown);
}

ByteRange NeedleWindow::next(qsizetype from)
{
    ByteRange best;
    for (size_t i = 0; i < m_finders.size(); ++i) {
        if (m_places[i] != nowhere && m_places[i] < from)
            m_places[i] = m_finders[i].find(m_bytes, from);
        const ByteRange hit{m_places[i], m_finders[i].size()};
        const bool better = best.isEmpty() || hit.offset < best.offset ||
                            (hit.offset == best.offset && hit.length > best.length);
        if (m_places[i] != nowhere && better)
            best = hit;
    }
    return best;
}

Expected<SearchGaps> searchNeedles(const SearchTask& task)
{
    NeedleWindow window(task.query.needles());
    const qint64 step = std::max<qint64>(task.window.size, window.longest());
    QByteArray buffer(step + window.longest() - 1, Qt::Uninitialized);
    qint64 at = task.starts.offset;
    while (at < task.starts.end() && !task.stop.stop_requested()) {
        const qint64 begin = std::min(step, task.starts.end() - at); // hits begin before this one
        const Expected<qint64> got = task.source.readAt(at, buffer.data(), begin + window.longest() - 1);
        if (!got)
            return tl::unexpected(got.error());
        if (task.query.letters() == LetterCase::Any)
            foldLetters(buffer.data(), *got);
        window.set(QByteArrayView(buffer).first(*got));
        qint64 next = 0;
        while (next < begin) {
            const ByteRange hit = window.next(next);
            if (hit.isEmpty() || hit.offset >= begin)
                break;
            if (!task.sink({at + hit.offset, hit.length}))
                return SearchGaps{};
            next = hit.end();
        }
        at += std::max(begin, next);
        task.progress(std::min(at, task.starts.end()));
    }
    return SearchGaps{};
}

} // namespace ims
