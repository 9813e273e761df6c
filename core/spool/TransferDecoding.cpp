#include "core/spool/TransferDecoding.h"

#include "core/base/Base64.h"
#include "core/spool/HeaderSyntax.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// Blanks held back at a line's end and in a soft break; more are text, not formatting (a 200 MB line of
// blanks).
constexpr size_t mostHeld = 4096;
constexpr qint64 chunk = 65536;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

TransferEncoding transferEncodingOf(const QString& name)
{
    if (name.compare("base64"_L1, Qt::CaseInsensitive) == 0)
        return TransferEncoding::Base64;
    if (name.compare("quoted-printable"_L1, Qt::CaseInsensitive) == 0)
        return TransferEncoding::QuotedPrintable;
    return TransferEncoding::Identity;
}

void TransferDecoder::put(char byte, qint64 first, qint64 last)
{
    m_out += byte;
    if (m_mapped) {
        m_first.push_back(first);
        m_last.push_back(last);
    }
}

void TransferDecoder::junkAt(qint64 position)
{
    ++m_junk;
    if (m_firstJunk < 0)
        m_firstJunk = position;
}

void TransferDecoder::feed(QByteArrayView input, qint64 position)
{
    if (m_encoding == TransferEncoding::Identity && !m_mapped) {
        m_out += input;
        return;
    }
    for (const char c : input) {
        if (m_encoding == TransferEncoding::Base64)
            feedBase64(c, position);
        else if (m_encoding == TransferEncoding::QuotedPrintable)
            feedQuotedPrintable(c, position);
        else
            put(c, position, position);
        ++position;
    }
}

void TransferDecoder::feedBase64(char c, qint64 position)
{
    if (isBlankOrBreak(c))
        return;
    if (c == '=') {
        endBase64Group();
        return;
    }
    const int value = base64Value(c);
    if (value < 0) {
        junkAt(position);
        return;
    }
    switch (m_sextets) {
    case 0:
        break;
    case 1:
        put(static_cast<char>(m_previous << 2 | value >> 4), m_previousAt, position);
        break;
    case 2:
        put(static_cast<char>((m_previous & 15) << 4 | value >> 2), m_previousAt, position);
        break;
    default:
        put(static_cast<char>((m_previous & 3) << 6 | value), m_previousAt, position);
        break;
    }
    m_sextets = (m_sextets + 1) % 4;
    m_previous = value;
    m_previousAt = position;
}

void TransferDecoder::endBase64Group()
{
    if (m_sextets == 1)
        m_cutOff = true;
    m_sextets = 0;
}

void TransferDecoder::releaseBlanks()
{
    for (const Held& held : m_blanks)
        put(held.byte, held.position, held.position);
    m_blanks.clear();
}

void TransferDecoder::releaseEscape()
{
    for (const Held& held : m_escape)
        put(held.byte, held.position, held.position);
    m_escape.clear();
}

void TransferDecoder::feedQuotedPrintable(char c, qint64 position)
{
    if (!m_escape.empty()) {
        const bool afterEquals = m_escape.size() == 1;
        const char before = m_escape.back().byte;
        if (c == '\n') { // a soft line break, whatever blanks stood before it
            m_escape.clear();
            return;
        }
        if ((isBlank(c) || c == '\r') && (afterEquals || isBlank(before)) && m_escape.size() < mostHeld) {
            m_escape.push_back({c, position});
            return;
        }
        if (afterEquals && hexDigit(c) >= 0) {
            m_escape.push_back({c, position});
            return;
        }
        if (m_escape.size() == 2 && hexDigit(before) >= 0 && hexDigit(c) >= 0) {
            put(static_cast<char>(hexDigit(before) << 4 | hexDigit(c)), m_escape.front().position, position);
            m_escape.clear();
            return;
        }
        if (before == '\r') {
            m_escape.clear(); // soft break of Macintosh text
        } else {
            junkAt(m_escape.front().position);
            releaseEscape();
        }
    }
    if (c == '=') {
        releaseBlanks();
        m_escape.push_back({c, position});
    } else if (isBlank(c)) {
        if (m_blanks.size() >= mostHeld)
            releaseBlanks();
        m_blanks.push_back({c, position});
    } else {
        if (c == '\r' || c == '\n')
            m_blanks.clear();
        else
            releaseBlanks();
        put(c, position, position);
    }
}

void TransferDecoder::finish()
{
    if (m_encoding == TransferEncoding::Base64)
        endBase64Group();
    m_blanks.clear();
    // A single `=` at the very end is a soft break whose line break was cut off with the part.
    const bool onlyBlanks = std::all_of(m_escape.begin(), m_escape.end(), [](const Held& held) {
        return held.byte == '=' || isBlankOrBreak(held.byte);
    });
    if (!onlyBlanks)
        releaseEscape();
    m_escape.clear();
}

ByteRange TransferDecoder::sourceOf(qsizetype first, qsizetype length) const
{
    const auto size = static_cast<qsizetype>(m_first.size());
    if (size == 0 || first < 0 || first > size)
        return {};
    if (length <= 0) {
        const qint64 at = first < size ? m_first[static_cast<size_t>(first)] : m_last.back() + 1;
        return {at, 0};
    }
    const qsizetype last = std::min(first + length, size) - 1;
    if (last < first)
        return {m_last.back() + 1, 0};
    return ByteRange::fromTo(m_first[static_cast<size_t>(first)], m_last[static_cast<size_t>(last)] + 1);
}

TransferDecoder decodeRange(ByteReader& bytes, ByteRange range, TransferEncoding encoding, bool mapped,
                            qint64 limit, qint64 inputLimit)
{
    TransferDecoder decoder(encoding, mapped);
    const qint64 end = range.offset + std::min(range.length, inputLimit);
    qint64 position = range.offset;
    while (position < end && decoder.bytes().size() < limit) {
        const qint64 room = encoding == TransferEncoding::Identity ? limit - decoder.bytes().size() : chunk;
        const qint64 wanted = std::min({end - position, chunk, room});
        QByteArrayView view = bytes.at(position, wanted);
        view = view.first(std::min<qsizetype>(view.size(), wanted));
        if (view.isEmpty())
            break;
        decoder.feed(view, position);
        position += view.size();
    }
    decoder.finish();
    return decoder;
}

} // namespace ims
