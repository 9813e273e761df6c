#include "core/spool/UuBlocks.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/LineReader.h"
#include "core/spool/UuSyntax.h"

#include <optional>

namespace ims {

namespace {

constexpr qint64 mostBadLines = 3;
constexpr qint64 stopInterval = 4096; // lines between two looks at the stop token

class Finder
{
public:
    Finder(ByteReader& bytes, ByteRange text, size_t limit)
        : m_lines(bytes, text)
        , m_text(text)
        , m_limit(limit)
    {
    }

    std::vector<UuBlock> run(const StopToken& stop)
    {
        qint64 position = m_text.offset;
        for (qint64 count = 0; position < m_text.end(); ++count) {
            if (count % stopInterval == 0 && stop.stop_requested())
                break;
            const TextLine line = m_lines.lineAt(position);
            if (line.end <= position)
                break;
            take(line);
            position = line.end;
        }
        settle();
        return std::move(m_blocks);
    }

private:
    void take(const TextLine& line)
    {
        const QByteArrayView head = m_lines.head(line, uuLineWindow);
        if (const std::optional<UuBegin> begin = parseUuBegin(head)) {
            settle();
            if (m_blocks.size() >= m_limit)
                return;
            m_open.emplace();
            m_open->range = ByteRange::fromTo(line.start, line.textEnd);
            m_open->name = begin->name;
            m_open->nameRange = {line.start + begin->nameRange.offset, begin->nameRange.length};
            m_open->mode = begin->mode;
            m_bad = 0;
            m_awaitsText = false;
            return;
        }
        if (m_open)
            takeInside(line, head);
        else if (m_awaitsText && !trimmedView(head).isEmpty()) {
            m_blocks.back().textAfter = ByteRange::fromTo(line.start, line.textEnd);
            m_awaitsText = false;
        }
    }

    void takeInside(const TextLine& line, QByteArrayView head)
    {
        const UuLine read = parseUuLine(head);
        UuBlock& block = *m_open;
        switch (read.kind) {
        case UuLine::Kind::End:
            block.ended = true;
            block.range.length = line.textEnd - block.range.offset;
            settle();
            return;
        case UuLine::Kind::LastData:
            m_lastSeen = true;
            return;
        case UuLine::Kind::Data:
            if (read.missing * 2 > read.characters)
                break;
            ++block.dataLines;
            m_bad = 0;
            block.range.length = line.textEnd - block.range.offset;
            if (read.trailing > 0 && block.junkLines++ == 0)
                block.firstJunk = ByteRange::fromTo(line.start + 1 + read.characters, line.textEnd);
            return;
        case UuLine::Kind::Other:
            break;
        }
        ++block.badLines;
        if (block.dataLines == 0 || ++m_bad >= mostBadLines)
            settle();
    }

    // The open block is complete, or was none.
    void settle()
    {
        const bool empty = m_open && m_open->dataLines == 0 && !(m_open->ended && m_lastSeen);
        if (m_open && !empty) {
            m_awaitsText = m_open->ended;
            m_blocks.push_back(std::move(*m_open));
        }
        m_open.reset();
        m_lastSeen = false;
    }

    LineReader m_lines;
    ByteRange m_text;
    size_t m_limit;
    std::vector<UuBlock> m_blocks;
    std::optional<UuBlock> m_open;
    qint64 m_bad = 0;          ///< lines in a row that are no data
    bool m_lastSeen = false;   ///< the line of no bytes that ends the data
    bool m_awaitsText = false; ///< after an `end`, no line with text yet
};

} // namespace

std::vector<UuBlock> findUuBlocks(ByteReader& bytes, ByteRange text, size_t limit, const StopToken& stop)
{
    return Finder(bytes, text, limit).run(stop);
}

} // namespace ims
