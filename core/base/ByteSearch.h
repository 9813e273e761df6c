#pragma once

#include "core/base/ByteQuery.h"
#include "core/base/ByteSource.h"
#include "core/base/Progress.h"
#include "core/base/StopToken.h"

#include <functional>
#include <optional>
#include <vector>

namespace ims {

/// How a source is read while it is searched. Tests make it small.
struct SearchWindow
{
    qint64 size = qint64(1) << 18;
    /// Only for expressions, in lines longer than the window: these are matched in pieces that overlap by so
    /// much; a hit that is longer than that can be missed there.
    qint64 overlap = qint64(1) << 15;
};

/// What was left out of a search: stretches of lines on which the expression needed too many steps.
struct SearchGaps
{
    qint64 count = 0;
    ByteRange first;
};

/// Takes a hit; false ends the search.
using HitSink = std::function<bool(ByteRange)>;

/// Searches a source of any size in windows, so that memory stays bounded, and looks at `stop` at least every
/// few milliseconds. Hits come in order and do not overlap each other (of two at one place the longer one
/// wins); those of an expression are told line by line. Safe to use from several threads at once.
class ByteSearch
{
public:
    ByteSearch(ByteSourcePtr source, ByteQuery query, SearchWindow window = {});

    /// Hands every hit that begins within `starts` to `sink`. Errors: the source's; cancelled; an expression
    /// that is too hard on a hundred stretches. `progress` counts bytes.
    Expected<SearchGaps> each(ByteRange starts, const HitSink& sink, const StopToken& stop = {},
                              const Progress& progress = {}) const;

    /// The first hit that begins at `from` or behind it.
    Expected<std::optional<ByteRange>> next(qint64 from, const StopToken& stop = {}) const;

    /// The last hit that begins before `before`. Where hits could overlap (`aa` in `aaa`) it may be another
    /// one than each() tells.
    Expected<std::optional<ByteRange>> previous(qint64 before, const StopToken& stop = {}) const;

    /// The hits that reach into a range, for painting it: at most `most`.
    Expected<std::vector<ByteRange>> within(ByteRange range, size_t most, const StopToken& stop = {}) const;

    const ByteQuery& query() const { return m_query; }
    const ByteSourcePtr& source() const { return m_source; }

private:
    ByteSourcePtr m_source;
    ByteQuery m_query;
    SearchWindow m_window;
};

/// A hit, and whether it was found only beyond the source's end (or beginning, going back).
struct FoundHit
{
    ByteRange range;
    bool around = false;
};

enum class SearchDirection { Forward, Backward };

/// As next() or previous(), and on around the end; nothing where the source has no hit at all.
Expected<std::optional<FoundHit>> findAround(const ByteSearch& search, qint64 from, SearchDirection direction,
                                             const StopToken& stop = {});

} // namespace ims
