#include "core/eventlog/EvtxFormat.h"

#include "core/base/Crc32.h"
#include "core/eventlog/EvtxEvent.h"

#include <QtEndian>

#include <limits>

namespace ims::evtx {

namespace {

constexpr quint32 dirtyFlag = 0x1;
constexpr quint32 noChecksumsFlag = 0x4;
constexpr quint32 chunkHeaderLength = 128;
constexpr qint64 summedLength = 120; ///< of either header, before its flags and checksum

template <class T>
T at(QByteArrayView bytes, qint64 offset)
{
    return qFromLittleEndian<T>(bytes.data() + offset);
}

} // namespace

std::optional<FileHeader> fileHeader(QByteArrayView beginning)
{
    if (beginning.size() < 128 || !beginning.startsWith(fileSignature))
        return std::nullopt;
    FileHeader header;
    header.chunks = at<quint16>(beginning, 42);
    const auto flags = at<quint32>(beginning, 120);
    header.dirty = (flags & dirtyFlag) != 0;
    header.hasChecksums = (flags & noChecksumsFlag) == 0;
    header.intact =
        !header.hasChecksums || at<quint32>(beginning, 124) == crc32(beginning.first(summedLength));
    return header;
}

std::optional<ChunkHeader> chunkHeader(QByteArrayView chunk, bool hasChecksums)
{
    if (chunk.size() < firstRecord || !chunk.startsWith(chunkSignature) ||
        at<quint32>(chunk, 40) != chunkHeaderLength)
        return std::nullopt;
    ChunkHeader header;
    header.first = at<quint64>(chunk, 24);
    header.last = at<quint64>(chunk, 32);
    header.end = at<quint32>(chunk, 48);
    const quint64 most = (chunkSize - firstRecord) / shortestRecord;
    const bool isNumbered = header.first <= header.last && header.last - header.first < most;
    if (header.end < firstRecord || header.end > chunkSize || (!isNumbered && !header.isEmpty()))
        return std::nullopt;
    const quint32 sum = crc32(chunk.sliced(chunkHeaderLength, firstRecord - chunkHeaderLength),
                              crc32(chunk.first(summedLength)));
    header.intact = !hasChecksums || at<quint32>(chunk, 124) == sum;
    header.recordsIntact = header.end <= chunk.size() &&
                           (!hasChecksums || at<quint32>(chunk, 52) ==
                                                 crc32(chunk.sliced(firstRecord, header.end - firstRecord)));
    return header;
}

std::optional<RecordFrame> recordAt(QByteArrayView chunk, qint64 offset)
{
    if (chunk.size() - offset < shortestRecord || chunk.sliced(offset, 4) != recordSignature)
        return std::nullopt;
    const qint64 size = at<quint32>(chunk, offset + 4);
    if (size < shortestRecord || size > chunk.size() - offset ||
        at<quint32>(chunk, offset + size - 4) != static_cast<quint32>(size))
        return std::nullopt;
    return RecordFrame{offset, size, at<quint64>(chunk, offset + 8), at<quint64>(chunk, offset + 16)};
}

Decoded decode(QByteArrayView chunk, const RecordFrame& record, const EventFilter& filter, NameTable& names,
               qint64& budget, Event& event)
{
    BinaryXml xml(chunk, record.offset + recordHeader, record.size - recordHeader - 4, names, budget);
    EvtxEvent made(filter, record.written);
    BinaryXml::Step step = xml.next();
    for (; step != BinaryXml::Step::Done && step != BinaryXml::Step::Damaged; step = xml.next())
        made.take(step, xml);
    if (step == BinaryXml::Step::Damaged || !made.isReadable())
        return Decoded::Unreadable;
    if (made.isWanted())
        made.complete();
    event = std::move(made.event());
    if (record.number <= std::numeric_limits<quint32>::max())
        event.record = static_cast<quint32>(record.number);
    return made.isWanted() ? Decoded::Wanted : Decoded::Unwanted;
}

} // namespace ims::evtx
