#pragma once

#include "core/base/ByteSearch.h"
#include "ui/common/Job.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ims {

/// All hits of one search, counted in the background, and the way from one to the next. The window never
/// waits: what is asked for is told by a signal, at once where it is known already.
class SearchHits : public QObject
{
    Q_OBJECT

public:
    /// So many hits are kept; beyond, they are only counted.
    static constexpr size_t mostKept = 100000;

    explicit SearchHits(QObject* parent = nullptr);

    /// Begins a search and drops the one before; null: there is nothing to look for.
    void start(std::shared_ptr<const ByteSearch> search);

    /// Goes to the first hit from an offset on, or to the last one that begins before it; on around the end.
    /// The newest wish wins.
    void find(qint64 from, SearchDirection direction);

    const std::vector<ByteRange>& ranges() const { return m_ranges; } ///< the first ones, in order
    qint64 count() const { return m_count; }                          ///< so far
    bool isComplete() const { return m_complete; }
    bool isSearching() const { return m_search && !m_complete && !m_error; }
    qint64 searchedTo() const { return m_searched; } ///< offset up to which they are known
    const SearchGaps& gaps() const { return m_gaps; }
    const std::optional<Error>& error() const { return m_error; }
    const std::shared_ptr<const ByteSearch>& search() const { return m_search; }

    /// The number of a hit among all, from 1; 0 where it is not known (yet).
    qint64 numberOf(ByteRange hit) const;

Q_SIGNALS:
    void changed(); ///< more hits, or the end
    void found(const ims::FoundHit& hit);
    void notFound();

private:
    struct Collected;

    void takeCollected();
    bool findKnown(qint64 from, SearchDirection direction);
    qint64 knownTo() const;
    bool knowsAll() const { return m_complete && m_count == static_cast<qint64>(m_ranges.size()); }

    std::shared_ptr<const ByteSearch> m_search;
    std::shared_ptr<Collected> m_collected;
    std::vector<ByteRange> m_ranges;
    qint64 m_count = 0;
    qint64 m_searched = 0;
    bool m_complete = false;
    SearchGaps m_gaps;
    std::optional<Error> m_error;
    Job m_countJob;
    Job m_findJob;
};

} // namespace ims
