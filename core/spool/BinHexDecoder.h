#pragma once

#include "core/base/ByteRange.h"
#include "core/spool/DecodedOutput.h"

#include <QByteArrayView>

namespace ims {

/// What a BinHex 4.0 text says about its file (RFC 1741 and its appendix). Sizes are in bytes.
struct BinHexFacts
{
    enum class Sum { NotReached, Right, Wrong };

    bool bannerSeen = false; ///< “(This file must be converted with BinHex …”
    bool begun = false;      ///< the opening colon was seen
    bool ended = false;      ///< the closing colon was seen
    bool headerRead = false;
    QByteArray name; ///< as Macintosh bytes, at most 63
    QByteArray type; ///< four characters
    QByteArray creator;
    qint64 dataLength = 0; ///< as the header says; the data fork is what the decoder puts out
    qint64 resourceLength = 0;
    ByteRange text;                  ///< opening colon to closing colon, in the file that was read
    ByteRange dataFork;              ///< of the file that was read: the encoded data fork
    ByteRange resourceFork;          ///< of the file that was read
    Sum headerSum = Sum::NotReached; ///< CRC-16
    Sum dataSum = Sum::NotReached;
    Sum resourceSum = Sum::NotReached;
    qint64 shortRuns = 0;     ///< runs of a repeated byte with a count of 1 or 2
    ByteRange firstShortRun;  ///< its marker and count, in the file that was read
    qint64 runsOfNothing = 0; ///< repeat marks at the very beginning, with nothing to repeat
};

/// Undoes BinHex 4.0 and puts out the data fork. Lenient: junk among the characters is skipped, a missing
/// banner is let pass where the text begins with the colon, a fork that is cut off gives what is there.
/// Only the first file of several is read.
class BinHexDecoder
{
public:
    void feed(QByteArrayView input, qint64 position, DecodedOutput& out);
    void finish(DecodedOutput& out);

    const BinHexFacts& facts() const { return m_facts; }

    static constexpr char banner[] = "(This file must be converted with BinHex";

private:
    enum class State { Before, Inside, After };
    enum class Field { Header, HeaderSum, Data, DataSum, Resource, ResourceSum, Rest };

    void takeBefore(char c, qint64 position);
    void takeCharacter(char c, qint64 position, DecodedOutput& out);
    void takeByte(int byte, qint64 first, qint64 last, DecodedOutput& out);
    void takeContent(char byte, qint64 first, qint64 last, DecodedOutput& out);
    void takeHeaderByte(char byte);
    void takeForkByte(ByteRange& range, qint64 first, qint64 last);
    bool takeSumByte(char byte, BinHexFacts::Sum& sum);
    void skipEmptyForks();
    void enter(Field field);

    BinHexFacts m_facts;
    State m_state = State::Before;
    QByteArray m_lineStart; ///< before the text: the line's first characters
    bool m_textSeen = false;
    int m_sextets = 0;
    int m_previous = 0;
    qint64 m_previousAt = 0;
    bool m_marked = false; ///< the repeat mark was the last byte
    qint64 m_markAt = 0;
    bool m_hasLast = false;
    char m_last = 0;
    Field m_field = Field::Header;
    QByteArray m_header;
    qint64 m_left = 0; ///< bytes that the current fork still lacks
    quint16 m_sum = 0;
    int m_sumBytes = 0;
    quint16 m_stated = 0;
};

} // namespace ims
