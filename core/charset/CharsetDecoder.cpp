#include "core/charset/CharsetDecoder.h"

#include "core/charset/DecodingEngine.h"
#include "core/charset/IcuConverter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// For a charset that is known by name only: what is not ASCII cannot be read.
constexpr ByteTable asciiOnly = [] {
    ByteTable table{};
    for (size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = byte < 0x80 ? char16_t(byte) : replacementCharacter;
    return table;
}();

class TableEngine : public DecodingEngine
{
public:
    TableEngine(std::shared_ptr<const ByteTable> table, DecodingDetail detail, qsizetype atMost)
        : DecodingEngine(detail, atMost)
        , m_table(std::move(table))
    {
    }

protected:
    void feed(QByteArrayView piece, bool) override
    {
        const ByteTable& table = m_table ? *m_table : asciiOnly;
        m_sink.text().text.reserve(piece.size());
        for (const char byte : piece) {
            const char16_t c = table[uchar(byte)];
            if (c == replacementCharacter)
                m_sink.appendInvalid({m_at, 1});
            else
                m_sink.append(c, m_at);
            ++m_at;
        }
    }

private:
    std::shared_ptr<const ByteTable> m_table;
    qint64 m_at = 0;
};

/// Text that says the same in every set that leaves ASCII alone: nothing in it can be impossible.
bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\r' || c == '\n'; });
}

std::unique_ptr<DecodingEngine> engineFor(const Charset& charset, DecodingDetail detail, qsizetype atMost)
{
    std::unique_ptr<DecodingEngine> engine;
    if (!charset.table) {
        engine = ownEngine(charset.decoder, detail, atMost);
        if (!engine)
            engine = icuEngine(charset, detail, atMost);
    }
    return engine ? std::move(engine) : std::make_unique<TableEngine>(charset.table, detail, atMost);
}

} // namespace

CharsetDecoder::CharsetDecoder(const Charset& charset, DecodingDetail detail, qsizetype atMost)
    : m_engine(engineFor(charset, detail, atMost))
{
}

CharsetDecoder::~CharsetDecoder() = default;
CharsetDecoder::CharsetDecoder(CharsetDecoder&&) noexcept = default;
CharsetDecoder& CharsetDecoder::operator=(CharsetDecoder&&) noexcept = default;

DecodedText CharsetDecoder::decode(QByteArrayView piece)
{
    return m_engine->decode(piece, false);
}

DecodedText CharsetDecoder::finish(QByteArrayView piece)
{
    return m_engine->decode(piece, true);
}

DecodedText decodeText(QByteArrayView bytes, const Charset& charset, qsizetype atMost, DecodingDetail detail)
{
    if (bytes.isEmpty())
        return {};
    const bool switchesSets =
        charset.name.startsWith("iso-2022-"_L1); // ICU's -KR has its own idea of plain text
    if (detail == DecodingDetail::Text && charset.asciiCompatible && !switchesSets && isPlainAscii(bytes))
        return {QString::fromLatin1(bytes), {}, {}}; // what most mail is, without the price of a converter
    return CharsetDecoder(charset, detail, atMost).finish(bytes);
}

bool isDecoder(const QString& name)
{
    return ownEngine(name, DecodingDetail::Text, 0) || openIcuConverter(name);
}

ByteTable byteTableOf(const Charset& charset)
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(char(uchar(byte)));
    const QString text = decodeText(bytes, charset, 0).text;
    ByteTable table;
    table.fill(replacementCharacter);
    if (text.size() == bytes.size())
        std::transform(text.begin(), text.end(), table.begin(), [](QChar c) { return c.unicode(); });
    return table;
}

} // namespace ims
