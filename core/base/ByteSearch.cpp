#include "core/base/ByteSearch.h"

#include "core/base/LineSearch.h"
#include "core/base/NeedleSearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace ims {

namespace {

Message searching()
{
    return Message(QT_TRANSLATE_NOOP("ims", "search the file"));
}

// How far before a range a hit that reaches into it may begin, where nothing says how long hits are.
constexpr qint64 longestBefore = qint64(1) << 16;

} // namespace

ByteSearch::ByteSearch(ByteSourcePtr source, ByteQuery query, SearchWindow window)
    : m_source(std::move(source))
    , m_query(std::move(query))
    , m_window(window)
{
}

Expected<SearchGaps> ByteSearch::each(ByteRange starts, const HitSink& sink, const StopToken& stop,
                                      const Progress& progress) const
{
    const qint64 first = std::clamp<qint64>(starts.offset, 0, m_source->size());
    const qint64 last = std::clamp<qint64>(starts.end(), first, m_source->size());
    const SearchTask task{
        *m_source, m_query, m_window, ByteRange::fromTo(first, last), sink, stop, [&](qint64 done) {
            report(progress, done - first, last - first, searching());
        }};
    const Expected<SearchGaps> gaps = m_query.expressions().empty() ? searchNeedles(task) : searchLines(task);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(searching()));
    return gaps;
}

Expected<std::optional<ByteRange>> ByteSearch::next(qint64 from, const StopToken& stop) const
{
    std::optional<ByteRange> found;
    const auto take = [&](ByteRange hit) {
        found = hit;
        return false;
    };
    const Expected<SearchGaps> gaps = each(ByteRange::fromTo(from, m_source->size()), take, stop);
    if (!gaps)
        return tl::unexpected(gaps.error());
    return found;
}

Expected<std::optional<ByteRange>> ByteSearch::previous(qint64 before, const StopToken& stop) const
{
    std::optional<ByteRange> found;
    const auto take = [&](ByteRange hit) {
        found = hit;
        return true;
    };
    qint64 end = std::min(before, m_source->size());
    while (end > 0 && !found) {
        const qint64 start = std::max<qint64>(0, end - m_window.size);
        const Expected<SearchGaps> gaps = each(ByteRange::fromTo(start, end), take, stop);
        if (!gaps)
            return tl::unexpected(gaps.error());
        end = start;
    }
    return found;
}

Expected<std::vector<ByteRange>> ByteSearch::within(ByteRange range, size_t most, const StopToken& stop) const
{
    std::vector<ByteRange> found;
    const auto take = [&](ByteRange hit) {
        if (hit.end() > range.offset)
            found.push_back(hit);
        return found.size() < most;
    };
    qint64 before = longestBefore;
    if (m_query.expressions().empty()) {
        before = 0;
        for (const Needle& needle : m_query.needles())
            before = std::max<qint64>(before, needle.bytes.size() - 1);
    }
    const qint64 start = std::max<qint64>(0, range.offset - before);
    const Expected<SearchGaps> gaps = each(ByteRange::fromTo(start, range.end()), take, stop);
    if (!gaps)
        return tl::unexpected(gaps.error());
    return found;
}

Expected<std::optional<FoundHit>> findAround(const ByteSearch& search, qint64 from, SearchDirection direction,
                                             const StopToken& stop)
{
    const bool forward = direction == SearchDirection::Forward;
    Expected<std::optional<ByteRange>> hit = forward ? search.next(from, stop) : search.previous(from, stop);
    bool around = false;
    if (hit && !*hit) {
        around = true;
        hit = forward ? search.next(0, stop) : search.previous(search.source()->size(), stop);
    }
    if (!hit)
        return tl::unexpected(hit.error());
    if (!*hit)
        return std::optional<FoundHit>();
    return std::optional<FoundHit>(FoundHit{**hit, around});
}

} // namespace ims
