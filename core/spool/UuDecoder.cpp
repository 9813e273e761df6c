#include "core/spool/UuDecoder.h"

#include "core/spool/HeaderSyntax.h"
#include "core/spool/UuSyntax.h"

namespace ims {

void UuDecoder::feed(QByteArrayView input, qint64 position, DecodedOutput& out)
{
    for (const char c : input) {
        if (c == '\r' || c == '\n')
            endLine(out);
        else if (m_line.size() < static_cast<size_t>(uuLineWindow))
            m_line.push_back({c, position});
        ++position;
    }
}

void UuDecoder::endLine(DecodedOutput& out)
{
    if (m_line.empty())
        return;
    m_text.clear();
    for (const HeldByte& held : m_line)
        m_text += held.byte;
    if (parseUuBegin(m_text))
        m_state = State::Inside;
    else
        takeText(out);
    m_line.clear();
}

void UuDecoder::takeText(DecodedOutput& out)
{
    const UuLine line = parseUuLine(m_text);
    const bool full = line.kind == UuLine::Kind::Data && line.characters == (line.bytes + 2) / 3 * 4 &&
                      line.trailing == 0 && line.bytes == 45;
    if (m_state == State::Before && full)
        m_state = State::Inside; // a body whose `begin` was lost
    if (m_state != State::Inside) {
        if (!trimmedView(m_text).isEmpty())
            out.junkAt(m_line.front().position);
        return;
    }
    switch (line.kind) {
    case UuLine::Kind::End:
        m_state = State::After;
        break;
    case UuLine::Kind::Data:
        if (line.trailing > 0)
            out.junkAt(m_line[static_cast<size_t>(1 + line.characters)].position);
        decodeLine(line.characters, line.bytes, out);
        break;
    case UuLine::Kind::LastData:
        break;
    case UuLine::Kind::Other:
        out.junkAt(m_line.front().position);
        break;
    }
}

void UuDecoder::decodeLine(qsizetype characters, int bytes, DecodedOutput& out)
{
    const qint64 lineEnd = m_line[static_cast<size_t>(characters)].position;
    const auto value = [&](qsizetype i) { return i < characters ? uuValue(m_text[i + 1]) : 0; };
    const auto at = [&](qsizetype i) {
        return i < characters ? m_line[static_cast<size_t>(i + 1)].position : lineEnd;
    };
    for (int i = 0; i < bytes; ++i) {
        const qsizetype first = i / 3 * 4 + i % 3;
        const int shift = 2 * (i % 3 + 1);
        const int byte = value(first) << shift | value(first + 1) >> (6 - shift);
        out.put(static_cast<char>(byte & 0xff), at(first), at(first + 1));
    }
}

void UuDecoder::finish(DecodedOutput& out)
{
    endLine(out);
    out.cutOff = m_state == State::Inside;
}

} // namespace ims
