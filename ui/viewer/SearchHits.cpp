#include "ui/viewer/SearchHits.h"

#include <algorithm>
#include <mutex>

namespace ims {

/// What the background has found and the window has not fetched yet.
struct SearchHits::Collected
{
    std::mutex mutex;
    std::vector<ByteRange> ranges;
    qint64 count = 0;
    qint64 searched = 0;
};

SearchHits::SearchHits(QObject* parent)
    : QObject(parent)
{
    connect(&m_countJob, &Job::progressed, this, &SearchHits::takeCollected);
}

void SearchHits::start(std::shared_ptr<const ByteSearch> search)
{
    m_countJob.cancel();
    m_findJob.cancel();
    m_search = std::move(search);
    m_collected = std::make_shared<Collected>();
    m_ranges.clear();
    m_count = 0;
    m_searched = 0;
    m_complete = false;
    m_gaps = {};
    m_error.reset();
    Q_EMIT changed();
    if (!m_search)
        return;
    const auto work = [search = m_search, to = m_collected](const JobContext& context) {
        std::vector<ByteRange> fresh; // handed over once for each window: a lock for each hit would be felt
        qint64 count = 0;
        const auto take = [&](ByteRange hit) {
            if (count < static_cast<qint64>(mostKept))
                fresh.push_back(hit);
            ++count;
            return true;
        };
        const auto handOver = [&](qint64 done, qint64, const Message&) {
            const std::lock_guard lock(to->mutex);
            to->ranges.insert(to->ranges.end(), fresh.begin(), fresh.end());
            to->count = count;
            to->searched = done;
            fresh.clear();
        };
        return search->each({0, search->source()->size()}, take, context.stop(), handOver);
    };
    m_countJob.start(work, [this](Expected<SearchGaps> gaps) {
        takeCollected();
        if (gaps) {
            m_complete = true;
            m_gaps = *gaps;
        } else {
            m_error = gaps.error();
        }
        Q_EMIT changed();
    });
}

void SearchHits::takeCollected()
{
    {
        const std::lock_guard lock(m_collected->mutex);
        if (m_searched == m_collected->searched)
            return;
        m_ranges.insert(m_ranges.end(), m_collected->ranges.begin(), m_collected->ranges.end());
        m_collected->ranges.clear();
        m_count = m_collected->count;
        m_searched = m_collected->searched;
    }
    Q_EMIT changed();
}

qint64 SearchHits::knownTo() const
{
    return m_ranges.size() < mostKept ? m_searched : m_ranges.back().end();
}

void SearchHits::find(qint64 from, SearchDirection direction)
{
    m_findJob.cancel();
    if (!m_search || findKnown(from, direction))
        return;
    const auto work = [search = m_search, from, direction](const JobContext& context) {
        return findAround(*search, from, direction, context.stop());
    };
    m_findJob.start(work, [this](const Expected<std::optional<FoundHit>>& hit) {
        if (!hit && !m_error) {
            m_error = hit.error();
            Q_EMIT changed();
        }
        if (hit && *hit)
            Q_EMIT found(**hit);
        else
            Q_EMIT notFound();
    });
}

bool SearchHits::findKnown(qint64 from, SearchDirection direction)
{
    const auto place = std::lower_bound(m_ranges.begin(), m_ranges.end(), from,
                                        [](ByteRange hit, qint64 offset) { return hit.offset < offset; });
    const bool forward = direction == SearchDirection::Forward;
    if (forward && place != m_ranges.end())
        Q_EMIT found({*place, false});
    else if (!forward && place != m_ranges.begin() && from <= knownTo())
        Q_EMIT found({*std::prev(place), false});
    else if (!knowsAll())
        return false;
    else if (m_ranges.empty())
        Q_EMIT notFound();
    else
        Q_EMIT found({forward ? m_ranges.front() : m_ranges.back(), true});
    return true;
}

qint64 SearchHits::numberOf(ByteRange hit) const
{
    const auto place = std::lower_bound(m_ranges.begin(), m_ranges.end(), hit.offset,
                                        [](ByteRange one, qint64 offset) { return one.offset < offset; });
    return place != m_ranges.end() && *place == hit ? place - m_ranges.begin() + 1 : 0;
}

} // namespace ims
