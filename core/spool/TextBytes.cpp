// Reads what PartText.h decodes.
#include "core/base/ByteReader.h"
#include "core/spool/EncodedWords.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/PartText.h"

#include <algorithm>

namespace ims {

namespace {

constexpr size_t mostWords = 10000;
// How much longer an encoded text may be than what is in it: quoted-printable takes three bytes for one, and
// soft line breaks.
constexpr qint64 mostExpansion = 4;
constexpr qint64 room = 65536;

/// Takes a field's value apart into segments.
class FieldReader
{
public:
    FieldReader(TextBytes& to, QByteArrayView raw, qint64 offset)
        : m_to(to)
        , m_raw(raw)
        , m_offset(offset)
    {
    }

    void read()
    {
        qsizetype at = 0;
        QString label;
        for (const EncodedWord& word : findEncodedWords(m_raw, mostWords)) {
            // RFC 2047 6.2: blanks between two words are not shown.
            const QByteArrayView between = m_raw.sliced(at, word.range.offset - at);
            const bool follows = at > 0 && std::all_of(between.begin(), between.end(), isBlankOrBreak);
            if (!follows)
                takeRaw(at, word.range.offset);
            addWord(word, follows);
            at = word.range.end();
        }
        takeRaw(at, m_raw.size());
    }

private:
    void takeRaw(qsizetype from, qsizetype to)
    {
        const qint64 start = m_to.bytes.size();
        for (qsizetype i = from; i < to; ++i) {
            if (m_raw[i] == '\r' || m_raw[i] == '\n')
                continue;
            m_to.bytes += m_raw[i];
            m_to.map.add(m_offset + i, m_offset + i);
        }
        if (m_to.bytes.size() > start)
            m_to.segments.push_back({ByteRange::fromTo(start, m_to.bytes.size())});
    }

    // Senders cut characters in two: words of one charset are decoded together.
    void addWord(const EncodedWord& word, bool follows)
    {
        const QByteArray bytes = decodedWordBytes(m_raw, word);
        const QString label = QString::fromLatin1(m_raw.sliced(word.label.offset, word.label.length));
        const qint64 start = m_to.bytes.size();
        m_to.bytes += bytes;
        for (qsizetype i = 0; i < bytes.size(); ++i)
            m_to.map.add(m_offset + word.range.offset, m_offset + word.range.end() - 1);
        const bool same = follows && !m_to.segments.empty() &&
                          m_to.segments.back().label.compare(label, Qt::CaseInsensitive) == 0;
        if (same)
            m_to.segments.back().bytes.length += bytes.size();
        else
            m_to.segments.push_back({ByteRange::fromTo(start, m_to.bytes.size()), label});
    }

    TextBytes& m_to;
    QByteArrayView m_raw;
    qint64 m_offset;
};

} // namespace

ByteRange TextBytes::sourceOf(ByteRange decoded) const
{
    if (decoded.isEmpty())
        return {};
    return plain ? ByteRange{range.offset + decoded.offset, decoded.length}
                 : map.sourceOf(decoded.offset, decoded.length);
}

Expected<TextBytes> readBody(const ByteSourcePtr& source, const Part& part, qint64 limit)
{
    const TransferEncoding encoding = transferEncodingOf(part);
    if (encoding == TransferEncoding::Identity) {
        Expected<TextBytes> bytes = readRange(source, part.body, limit);
        if (bytes)
            bytes->segments.front().label = part.charset;
        return bytes;
    }
    ByteReader reader(source);
    const qint64 inputLimit = limit * mostExpansion + room;
    TransferDecoder decoder = decodeRange(reader, part.body, encoding, true, limit, inputLimit);
    if (reader.error())
        return tl::unexpected(*reader.error());
    TextBytes read;
    read.range = part.body;
    read.plain = false;
    read.junk = decoder.junkCount();
    read.bytes = decoder.takeBytes();
    read.map = decoder.takeMap();
    read.more = read.bytes.size() > limit || part.body.length > inputLimit;
    read.cutOff = decoder.cutOff() && !read.more;
    read.bytes.truncate(limit);
    read.segments.push_back({{0, read.bytes.size()}, part.charset});
    return read;
}

Expected<TextBytes> readRange(const ByteSourcePtr& source, ByteRange range, qint64 limit)
{
    Expected<QByteArray> bytes = source->read({range.offset, std::min(range.length, limit)});
    if (!bytes)
        return tl::unexpected(bytes.error());
    TextBytes read;
    read.range = range;
    read.bytes = std::move(*bytes);
    read.more = range.length > limit;
    read.segments.push_back({{0, read.bytes.size()}});
    return read;
}

Expected<TextBytes> readField(const ByteSourcePtr& source, const HeaderField& field, qint64 limit)
{
    const qint64 length = std::min(field.valueRange.length, limit);
    const Expected<QByteArray> raw = source->read({field.valueRange.offset, length});
    if (!raw)
        return tl::unexpected(raw.error());
    const QByteArrayView whole(*raw);
    qsizetype start = 0;
    qsizetype end = whole.size();
    while (start < end && isBlankOrBreak(whole[start]))
        ++start;
    while (end > start && isBlankOrBreak(whole[end - 1]))
        --end;
    TextBytes read;
    read.range = field.valueRange;
    read.plain = false;
    read.more = field.valueRange.length > limit;
    FieldReader(read, whole.first(end).sliced(start), field.valueRange.offset + start).read();
    return read;
}

} // namespace ims
