#include "core/spool/Base64Decoder.h"

#include "core/base/Base64.h"
#include "core/spool/HeaderSyntax.h"

namespace ims {

void Base64Decoder::feed(QByteArrayView input, qint64 position, DecodedOutput& out)
{
    for (const char c : input)
        take(c, position++, out);
}

void Base64Decoder::take(char c, qint64 position, DecodedOutput& out)
{
    if (isBlankOrBreak(c))
        return;
    if (c == '=') {
        finish(out);
        return;
    }
    const int value = base64Value(c);
    if (value < 0) {
        out.junkAt(position);
        return;
    }
    switch (m_sextets) {
    case 0:
        break;
    case 1:
        out.put(static_cast<char>(m_previous << 2 | value >> 4), m_previousAt, position);
        break;
    case 2:
        out.put(static_cast<char>((m_previous & 15) << 4 | value >> 2), m_previousAt, position);
        break;
    default:
        out.put(static_cast<char>((m_previous & 3) << 6 | value), m_previousAt, position);
        break;
    }
    m_sextets = (m_sextets + 1) % 4;
    m_previous = value;
    m_previousAt = position;
}

void Base64Decoder::finish(DecodedOutput& out)
{
    if (m_sextets == 1)
        out.cutOff = true;
    m_sextets = 0;
}

} // namespace ims
