#include "core/spool/BinHexDecoder.h"

#include "core/spool/HeaderSyntax.h"

#include <QtEndian>

#include <array>

namespace ims {

namespace {

constexpr QByteArrayView alphabet("!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr");
constexpr int repeatMark = 0x90;

constexpr std::array<signed char, 128> makeValues()
{
    std::array<signed char, 128> values{};
    values.fill(-1);
    for (int i = 0; i < 64; ++i)
        values[static_cast<size_t>(alphabet.data()[i])] = static_cast<signed char>(i);
    return values;
}

constexpr std::array<signed char, 128> valuesOfCharacters = makeValues();

int valueOf(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u < 128 ? valuesOfCharacters[u] : -1;
}

// CRC-16 with the polynomial x^16 + x^12 + x^5 + 1, begun at 0, high bit first.
quint16 summed(quint16 sum, char byte)
{
    unsigned value = sum ^ static_cast<unsigned>(static_cast<unsigned char>(byte)) << 8;
    for (int bit = 0; bit < 8; ++bit)
        value = value & 0x8000 ? value << 1 ^ 0x1021 : value << 1;
    return static_cast<quint16>(value);
}

// Name length, name, version, type 4, creator 4, flags 2, data length 4, resource length 4.
constexpr qsizetype afterName = 1 + 4 + 4 + 2 + 4 + 4;

} // namespace

void BinHexDecoder::feed(QByteArrayView input, qint64 position, DecodedOutput& out)
{
    for (const char c : input) {
        if (m_state == State::Before)
            takeBefore(c, position);
        else if (m_state == State::Inside)
            takeCharacter(c, position, out);
        ++position;
    }
}

void BinHexDecoder::takeBefore(char c, qint64 position)
{
    if (c == '\r' || c == '\n') {
        m_textSeen |= !trimmedView(m_lineStart).isEmpty() && !m_facts.bannerSeen;
        m_lineStart.clear();
        return;
    }
    if (c == ':' && m_lineStart.isEmpty() && (m_facts.bannerSeen || !m_textSeen)) {
        m_state = State::Inside;
        m_facts.begun = true;
        m_facts.text = {position, 1};
        m_previousAt = position;
        return;
    }
    if (m_lineStart.size() < 256)
        m_lineStart += c;
    // Some mail programs put something before the banner on its line.
    if (c == 'x' || c == 'X')
        m_facts.bannerSeen |= m_lineStart.contains(banner);
}

void BinHexDecoder::takeCharacter(char c, qint64 position, DecodedOutput& out)
{
    if (isBlankOrBreak(c))
        return;
    m_facts.text.length = position + 1 - m_facts.text.offset;
    if (c == ':') {
        m_state = State::After;
        m_facts.ended = true;
        return;
    }
    const int value = valueOf(c);
    if (value < 0) {
        out.junkAt(position);
        return;
    }
    if (m_sextets > 0) {
        const int shift = 2 * m_sextets;
        takeByte((m_previous << shift | value >> (6 - shift)) & 0xff, m_previousAt, position, out);
    }
    m_sextets = (m_sextets + 1) % 4;
    m_previous = value;
    m_previousAt = position;
}

// Undoes the run lengths: the mark and a count repeat the byte before; the mark and 0 are the mark itself.
void BinHexDecoder::takeByte(int byte, qint64 first, qint64 last, DecodedOutput& out)
{
    if (!m_marked && byte == repeatMark) {
        m_marked = true;
        m_markAt = first;
        return;
    }
    if (!m_marked) {
        takeContent(static_cast<char>(byte), first, last, out);
        return;
    }
    m_marked = false;
    if (byte == 0) {
        takeContent(static_cast<char>(repeatMark), m_markAt, last, out);
        return;
    }
    if (byte <= 2 && m_facts.shortRuns++ == 0)
        m_facts.firstShortRun = ByteRange::fromTo(m_markAt, last + 1);
    if (!m_hasLast) {
        ++m_facts.runsOfNothing;
        return;
    }
    const char repeated = m_last;
    for (int i = 1; i < byte; ++i)
        takeContent(repeated, m_markAt, last, out);
}

void BinHexDecoder::takeContent(char byte, qint64 first, qint64 last, DecodedOutput& out)
{
    m_hasLast = true;
    m_last = byte;
    switch (m_field) {
    case Field::Header:
        takeHeaderByte(byte);
        break;
    case Field::HeaderSum:
        if (takeSumByte(byte, m_facts.headerSum)) {
            m_left = m_facts.dataLength;
            enter(Field::Data);
        }
        break;
    case Field::Data:
        out.put(byte, first, last);
        m_sum = summed(m_sum, byte);
        takeForkByte(m_facts.dataFork, first, last);
        break;
    case Field::DataSum:
        if (takeSumByte(byte, m_facts.dataSum)) {
            m_left = m_facts.resourceLength;
            enter(Field::Resource);
        }
        break;
    case Field::Resource:
        m_sum = summed(m_sum, byte);
        takeForkByte(m_facts.resourceFork, first, last);
        break;
    case Field::ResourceSum:
        if (takeSumByte(byte, m_facts.resourceSum))
            enter(Field::Rest);
        break;
    case Field::Rest:
        break;
    }
    skipEmptyForks();
}

void BinHexDecoder::takeHeaderByte(char byte)
{
    m_header += byte;
    m_sum = summed(m_sum, byte);
    const qsizetype nameLength = static_cast<unsigned char>(m_header[0]);
    if (m_header.size() < 1 + nameLength + afterName)
        return;
    m_facts.headerRead = true;
    m_facts.name = m_header.mid(1, nameLength);
    const qsizetype at = 1 + nameLength + 1;
    m_facts.type = m_header.mid(at, 4);
    m_facts.creator = m_header.mid(at + 4, 4);
    m_facts.dataLength = qFromBigEndian<quint32>(m_header.constData() + at + 10);
    m_facts.resourceLength = qFromBigEndian<quint32>(m_header.constData() + at + 14);
    m_header.clear();
    const quint16 sum = m_sum;
    enter(Field::HeaderSum);
    m_sum = sum;
}

void BinHexDecoder::takeForkByte(ByteRange& range, qint64 first, qint64 last)
{
    if (range.isEmpty())
        range.offset = first;
    range.length = last + 1 - range.offset;
    --m_left;
}

// Whether the sum is complete.
bool BinHexDecoder::takeSumByte(char byte, BinHexFacts::Sum& sum)
{
    m_stated = static_cast<quint16>(m_stated << 8 | static_cast<unsigned char>(byte));
    if (++m_sumBytes < 2)
        return false;
    sum = m_stated == m_sum ? BinHexFacts::Sum::Right : BinHexFacts::Sum::Wrong;
    return true;
}

void BinHexDecoder::enter(Field field)
{
    m_field = field;
    m_sumBytes = 0;
    m_stated = 0;
    m_sum = 0;
}

// A fork that is complete, or empty from the start, is followed by its sum.
void BinHexDecoder::skipEmptyForks()
{
    if (m_left > 0 || (m_field != Field::Data && m_field != Field::Resource))
        return;
    const quint16 sum = m_sum;
    enter(m_field == Field::Data ? Field::DataSum : Field::ResourceSum);
    m_sum = sum;
}

void BinHexDecoder::finish(DecodedOutput& out)
{
    out.cutOff = m_state == State::Inside || m_facts.resourceSum == BinHexFacts::Sum::NotReached;
}

} // namespace ims
