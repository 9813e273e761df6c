#pragma once

#include "core/charset/CharsetDecoder.h"

namespace ims {

constexpr char16_t replacementCharacter = 0xFFFD;

/// Puts a decoded text together: units, where they came from, and what is invalid.
class DecodedSink
{
public:
    DecodedSink(DecodingDetail detail, qsizetype atMost)
        : m_detail(detail)
        , m_room(atMost)
    {
    }

    bool keepsOffsets() const { return m_detail == DecodingDetail::Offsets; }
    qsizetype room() const { return m_room; }
    DecodedText& text() { return m_text; }

    void append(char16_t unit, qint64 offset)
    {
        m_text.text.append(QChar(unit));
        if (keepsOffsets())
            m_text.offsets.push_back(offset);
    }

    void appendInvalid(ByteRange range)
    {
        append(replacementCharacter, range.offset);
        tell(range);
    }

    /// An invalid range whose U+FFFD is in the text already.
    void tell(ByteRange range)
    {
        if (m_room <= 0)
            return;
        --m_room;
        m_text.invalid.push_back(range);
    }

    DecodedText take() { return std::exchange(m_text, {}); }

private:
    DecodingDetail m_detail;
    qsizetype m_room; ///< for further ranges
    DecodedText m_text;
};

/// What stands behind a CharsetDecoder: one way to decode.
class DecodingEngine
{
public:
    DecodingEngine(DecodingDetail detail, qsizetype atMost)
        : m_sink(detail, atMost)
    {
    }
    virtual ~DecodingEngine() = default;
    DecodingEngine(const DecodingEngine&) = delete;
    DecodingEngine& operator=(const DecodingEngine&) = delete;

    DecodedText decode(QByteArrayView piece, bool last)
    {
        feed(piece, last);
        return m_sink.take();
    }

protected:
    virtual void feed(QByteArrayView piece, bool last) = 0;

    DecodedSink m_sink;
};

/// A converter of ICU; null where it has none of that name.
std::unique_ptr<DecodingEngine> icuEngine(const Charset& charset, DecodingDetail detail, qsizetype atMost);

/// Decoders of our own for sets of one and two bytes that ICU lacks; null for another name.
std::unique_ptr<DecodingEngine> ownEngine(const QString& decoder, DecodingDetail detail, qsizetype atMost);

} // namespace ims
