#include "core/base/LineSearch.h"

#include "core/base/ByteExpression.h"

#include <QCoreApplication>

#include <algorithm>

namespace ims {

namespace {

constexpr qint64 mostGaps = 100;
// What stands before a piece of a long line and is handed along, for expressions that look back.
constexpr qint64 contextBefore = 256;

Error tooHard()
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "search the file")),
        {},
        Message(QT_TRANSLATE_NOOP("ims", "the regular expression needs too many steps")),
        Message(QT_TRANSLATE_NOOP("ims", "Make it simpler: repetitions within repetitions, such as (a+)+, "
                                         "take the longest."))};
}

/// A line, or a piece of one, in the window.
struct Piece
{
    qsizetype start = 0;
    qsizetype end = 0;    ///< without the line's break
    qsizetype before = 0; ///< hits begin before this one
    bool lineBegins = true;
    bool lineEnds = true;
};

class LineSearch
{
public:
    explicit LineSearch(const SearchTask& task)
        : m_task(task)
        , m_required(task.query.needles())
        , m_begin(task.starts.offset)
    {
        for (const auto& expression : task.query.expressions())
            m_matchers.emplace_back(*expression);
    }

    Expected<SearchGaps> run()
    {
        const qint64 size = std::max<qint64>(m_task.window.size, 2);
        // A piece of a long line must bring the search on, whatever overlaps.
        const qint64 overlap = std::min(m_task.window.overlap, size / 2);
        const qint64 context = std::min(contextBefore, (size - overlap) / 2);
        if (!toLineStart(m_task.starts.offset, size))
            return tl::unexpected(*m_error);
        while (m_at < m_task.starts.end() && !m_done && !m_task.stop.stop_requested()) {
            if (!fill(size))
                return tl::unexpected(*m_error);
            const bool toEnd = m_at + m_window.size() >= m_task.source.size();
            const qsizetype breakAt = m_window.lastIndexOf('\n');
            if (toEnd || breakAt >= 0)
                takeLines(toEnd ? m_window.size() : breakAt + 1);
            else
                takePiece(m_window.size() - overlap, context);
            if (m_error)
                return tl::unexpected(*m_error);
            m_task.progress(std::min(m_at, m_task.starts.end()));
        }
        return m_gaps;
    }

private:
    /// Goes to the beginning of the line that `offset` stands in, as far as a window reaches.
    bool toLineStart(qint64 offset, qint64 most)
    {
        const qint64 from = std::max<qint64>(0, offset - most);
        const Expected<QByteArray> bytes = m_task.source.read(ByteRange::fromTo(from, offset));
        if (!bytes) {
            m_error = bytes.error();
            return false;
        }
        const qsizetype breakAt = bytes->lastIndexOf('\n');
        m_at = from + breakAt + 1;
        m_lineBegins = breakAt >= 0 || from == 0;
        if (!m_lineBegins)
            m_at = std::max(m_at, offset - contextBefore);
        return true;
    }

    bool fill(qint64 size)
    {
        m_buffer.resize(size);
        const Expected<qint64> got = m_task.source.readAt(m_at, m_buffer.data(), size);
        if (!got) {
            m_error = got.error();
            return false;
        }
        m_window = QByteArrayView(m_buffer).first(*got);
        QByteArrayView compared = m_window;
        if (m_required.hasNeedles() && m_task.query.letters() == LetterCase::Any) {
            m_folded = m_window.toByteArray();
            foldLetters(m_folded.data(), m_folded.size());
            compared = m_folded;
        }
        m_required.set(compared);
        return true;
    }

    /// The next place from `from` on whose line must be matched; `end` where there is none.
    qsizetype nextWorth(qsizetype from, qsizetype end)
    {
        if (!m_required.hasNeedles())
            return from;
        const ByteRange place = m_required.next(from);
        return place.isEmpty() ? end : std::min<qsizetype>(place.offset, end);
    }

    void takeLines(qsizetype end)
    {
        qsizetype start = 0;
        int lines = 0;
        while (start < end && !m_done && m_at + start < m_task.starts.end()) {
            const qsizetype worth = nextWorth(start, end);
            if (worth == end)
                break;
            if (worth > start)
                start = std::max(start, m_window.first(worth).lastIndexOf('\n') + 1);
            const qsizetype found = m_window.indexOf('\n', start);
            const qsizetype breakAt = found < 0 || found >= end ? end : found;
            qsizetype textEnd = breakAt;
            while (textEnd > start && m_window[textEnd - 1] == '\r')
                --textEnd;
            matchPiece({start, textEnd, textEnd, start > 0 || m_lineBegins, true});
            start = breakAt + 1;
            if (++lines % 256 == 0 && m_task.stop.stop_requested())
                m_done = true;
        }
        m_at += end;
        m_lineBegins = true;
    }

    /// The window's beginning, up to `end`, where no line ends in it.
    void takePiece(qsizetype end, qsizetype context)
    {
        if (nextWorth(0, m_window.size()) < m_window.size())
            matchPiece({0, m_window.size(), end, m_lineBegins, false});
        m_begin = std::max(m_begin, m_at + end);
        m_at += end - context;
        m_lineBegins = false;
    }

    void matchPiece(const Piece& piece)
    {
        const QByteArrayView line = m_window.first(piece.end).sliced(piece.start);
        const qint64 at = m_at + piece.start;
        const qint64 before = std::min(piece.before - piece.start, m_task.starts.end() - at);
        MatchTask match{line, 0, before, piece.lineBegins, piece.lineEnds, false};
        // Hits before the first wanted one count, so that which ones there are does not depend on it.
        qsizetype skip = 0;
        if (!piece.lineBegins)
            skip = std::max<qint64>(0, m_begin - at);
        match.from = skip;
        while (match.from < before && !m_done) {
            const std::optional<ByteRange> hit = first(match, at);
            if (!hit)
                return;
            if (at + hit->offset >= m_begin && !m_task.sink({at + hit->offset, hit->length}))
                m_done = true;
            match.from = hit->end();
            match.sameLine = true;
            m_begin = std::max(m_begin, at + hit->end());
        }
    }

    /// The first hit of any expression, relative to the line.
    std::optional<ByteRange> first(const MatchTask& match, qint64 at)
    {
        std::optional<ByteRange> best;
        for (ByteMatcher& matcher : m_matchers) {
            const MatchResult result = matcher.match(match, m_task.stop);
            if (result == MatchResult::Stopped)
                m_done = true;
            if (result == MatchResult::TooHard)
                addGap(ByteRange{at, match.line.size()});
            if (result != MatchResult::Hit)
                continue;
            const ByteRange hit = ByteRange::fromTo(matcher.start(), matcher.end());
            if (!best || hit.offset < best->offset ||
                (hit.offset == best->offset && hit.length > best->length))
                best = hit;
        }
        return best;
    }

    void addGap(ByteRange range)
    {
        if (m_gaps.count++ == 0)
            m_gaps.first = range;
        if (m_gaps.count < mostGaps)
            return;
        m_error = tooHard();
        m_done = true;
    }

    const SearchTask& m_task;
    std::vector<ByteMatcher> m_matchers;
    NeedleWindow m_required; ///< texts of which a line with a hit has one
    QByteArray m_buffer;
    QByteArray m_folded;
    QByteArrayView m_window;  ///< the bytes at hand
    qint64 m_at = 0;          ///< where the window begins
    bool m_lineBegins = true; ///< there begins a line, too
    qint64 m_begin;           ///< hits begin here or behind it
    bool m_done = false;
    SearchGaps m_gaps;
    std::optional<Error> m_error;
};

} // namespace

Expected<SearchGaps> searchLines(const SearchTask& task)
{
    return LineSearch(task).run();
}

} // namespace ims
