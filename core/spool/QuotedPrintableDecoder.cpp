#include "core/spool/QuotedPrintableDecoder.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>

namespace ims {

namespace {

// Blanks held back at a line's end and in a soft break; more are text, not formatting (a 200 MB line of
// blanks).
constexpr size_t mostHeld = 4096;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

void QuotedPrintableDecoder::feed(QByteArrayView input, qint64 position, DecodedOutput& out)
{
    for (const char c : input)
        take(c, position++, out);
}

void QuotedPrintableDecoder::release(std::vector<HeldByte>& held, DecodedOutput& out)
{
    for (const HeldByte& one : held)
        out.put(one.byte, one.position, one.position);
    held.clear();
}

// Whether the character belongs to the escape that is open; otherwise the escape is settled.
bool QuotedPrintableDecoder::continueEscape(char c, qint64 position, DecodedOutput& out)
{
    const bool afterEquals = m_escape.size() == 1;
    const char before = m_escape.back().byte;
    if (c == '\n') { // a soft line break, whatever blanks stood before it
        m_escape.clear();
        return true;
    }
    if ((isBlank(c) || c == '\r') && (afterEquals || isBlank(before)) && m_escape.size() < mostHeld) {
        m_escape.push_back({c, position});
        return true;
    }
    if (afterEquals && hexDigit(c) >= 0) {
        m_escape.push_back({c, position});
        return true;
    }
    if (m_escape.size() == 2 && hexDigit(before) >= 0 && hexDigit(c) >= 0) {
        out.put(static_cast<char>(hexDigit(before) << 4 | hexDigit(c)), m_escape.front().position, position);
        m_escape.clear();
        return true;
    }
    if (before == '\r') {
        m_escape.clear(); // soft break of Macintosh text
    } else {
        out.junkAt(m_escape.front().position);
        release(m_escape, out);
    }
    return false;
}

void QuotedPrintableDecoder::take(char c, qint64 position, DecodedOutput& out)
{
    if (!m_escape.empty() && continueEscape(c, position, out))
        return;
    if (c == '=') {
        release(m_blanks, out);
        m_escape.push_back({c, position});
    } else if (isBlank(c)) {
        if (m_blanks.size() >= mostHeld)
            release(m_blanks, out);
        m_blanks.push_back({c, position});
    } else {
        if (c == '\r' || c == '\n')
            m_blanks.clear();
        else
            release(m_blanks, out);
        out.put(c, position, position);
    }
}

void QuotedPrintableDecoder::finish(DecodedOutput& out)
{
    m_blanks.clear();
    // A single `=` at the very end is a soft break whose line break was cut off with the part.
    const bool onlyBlanks = std::all_of(m_escape.begin(), m_escape.end(), [](const HeldByte& held) {
        return held.byte == '=' || isBlankOrBreak(held.byte);
    });
    if (!onlyBlanks)
        release(m_escape, out);
    m_escape.clear();
}

} // namespace ims
