#include "core/spool/SpoolFlags.h"

#include <algorithm>

namespace ims {

namespace {

constexpr qint64 lineBudget = qint64(64) << 20;

/// What one pass over the raw message found, position by position; -1 where nothing is.
class LineWalker
{
public:
    void take(QByteArrayView view, qint64 position)
    {
        // From line end to line end, since lines are long and line ends few.
        for (qsizetype at = 0; at < view.size();) {
            if (m_afterBreak)
                takeStart(view[at], position + at);
            const qsizetype found = view.indexOf('\n', at);
            if (found < 0) {
                m_previous = view.back();
                return;
            }
            const char before = found > 0 ? view[found - 1] : m_previous;
            endLine(before, position + found);
            m_previous = '\n';
            at = found + 1;
        }
    }

    qint64 leadingDot = -1;
    qint64 loneDot = -1;
    qint64 bareLf = -1;
    qint64 bare = 0;
    qint64 paired = 0;

private:
    void takeStart(char c, qint64 position)
    {
        m_dotAt = c == '.' ? position : -1;
        m_afterBreak = false;
    }

    void endLine(char before, qint64 position)
    {
        if (before == '\r') {
            ++paired;
        } else {
            ++bare;
            bareLf = bareLf < 0 ? position : bareLf;
        }
        if (m_dotAt >= 0) {
            const qint64 length = position - m_dotAt - (before == '\r' ? 1 : 0);
            if (length == 1 && loneDot < 0)
                loneDot = m_dotAt;
            else if (length > 1 && leadingDot < 0)
                leadingDot = m_dotAt;
        }
        m_dotAt = -1;
        m_afterBreak = true;
    }

    char m_previous = 0;
    bool m_afterBreak = false; ///< the next byte begins a line
    qint64 m_dotAt = -1;       ///< of the dot that the current line begins with
};

QByteArrayView windowAt(const FlagInput& input, qint64 position, qint64 end)
{
    const QByteArrayView view = input.bytes.at(position, 1);
    return view.first(std::min<qsizetype>(view.size(), end - position));
}

void flagNul(const FlagInput& input, FlagCollector& flags)
{
    const ByteRange body = input.scan.parts.front().part.body;
    for (qint64 position = body.offset; position < body.end() && !input.stop.stop_requested();) {
        const QByteArrayView view = windowAt(input, position, body.end());
        if (view.isEmpty())
            return;
        const qsizetype found = view.indexOf('\0');
        if (found >= 0) {
            flags.add("nul-in-body", {position + found, 1});
            return;
        }
        position += view.size();
    }
}

} // namespace

void flagLines(const FlagInput& input, FlagCollector& flags)
{
    if (input.scan.parts.empty())
        return;
    flagNul(input, flags);
    const ByteRange message = input.file.message;
    const qint64 end = message.offset + std::min(message.length, lineBudget);
    LineWalker walker;
    for (qint64 position = message.offset; position < end && !input.stop.stop_requested();) {
        const QByteArrayView view = windowAt(input, position, end);
        if (view.isEmpty())
            break;
        walker.take(view, position);
        position += view.size();
    }
    if (walker.leadingDot >= 0)
        flags.add("leading-dot", {walker.leadingDot, 1});
    if (walker.loneDot >= 0)
        flags.add("lone-dot", {walker.loneDot, 1});
    // Where most line ends are bare the file was converted on its way, which is told as damage.
    if (walker.bare > 0 && walker.paired > walker.bare)
        flags.add("bare-lf", {walker.bareLf, 1});
}

} // namespace ims
