#pragma once

#include "core/base/ByteSearch.h"

#include <QByteArrayView>

namespace ims {

/// One call of ByteSearch::each().
struct SearchTask
{
    const ByteSource& source;
    const ByteQuery& query;
    SearchWindow window;
    ByteRange starts; ///< within the source
    const HitSink& sink;
    const StopToken& stop;
    std::function<void(qint64 done)> progress; ///< offset up to which all is searched
};

/// Finds one needle in bytes at hand: looks for its rarest byte, as far as the habits of mail tell, and
/// compares there.
class NeedleFinder
{
public:
    explicit NeedleFinder(const Needle& needle);

    /// Where it stands first from `from` on, whole; -1 where it does not.
    qsizetype find(QByteArrayView bytes, qsizetype from) const;

    qsizetype size() const { return m_needle->bytes.size(); }

private:
    bool standsAt(const char* place) const;

    const Needle* m_needle;
    qsizetype m_rare = -1; ///< of its bytes, none of whose bits are free; -1: there is none
};

/// Several needles in bytes at hand: which stands first. Each byte is looked at once for each needle, however
/// often it is asked.
class NeedleWindow
{
public:
    explicit NeedleWindow(const std::vector<Needle>& needles);

    bool hasNeedles() const { return !m_finders.empty(); }
    qsizetype longest() const { return m_longest; } ///< of the needles; at least 1

    void set(QByteArrayView bytes);

    /// The first that begins at `from` or behind it, the longest of those at one place; of length 0 where
    /// there is none. `from` does not go back.
    ByteRange next(qsizetype from);

private:
    std::vector<NeedleFinder> m_finders;
    std::vector<qsizetype> m_places; ///< the next hit of each
    qsizetype m_longest = 1;
    QByteArrayView m_bytes;
};

/// ByteSearch::each() for a query without expressions.
Expected<SearchGaps> searchNeedles(const SearchTask& task);

} // namespace ims
