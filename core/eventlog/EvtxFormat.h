#pragma once

#include "core/eventlog/BinaryXml.h"
#include "core/eventlog/EventLog.h"

#include <optional>

/// The .evtx format of Windows Vista and later on the level of its header, its chunks and single records, as
/// the libevtx project's "Windows XML Event Log (EVTX)" describes it. Little-endian throughout.
namespace ims::evtx {

constexpr qint64 headerSize = 4096; ///< of the file's header, with its filler
constexpr qint64 chunkSize = 65536;
constexpr qint64 firstRecord = 512; ///< in a chunk
constexpr qint64 recordHeader = 24; ///< signature, size, number, time
constexpr qint64 shortestRecord = 32;

/// The beginning of a file and of a chunk.
constexpr QByteArrayView fileSignature("ElfFile\0", 8);
constexpr QByteArrayView chunkSignature("ElfChnk\0", 8);
constexpr QByteArrayView recordSignature("**\0\0", 4);

/// The file's header. It is written when the log is closed: in a copy of an open log it may be stale.
struct FileHeader
{
    qint64 chunks = 0;
    bool dirty = false;
    bool hasChecksums = true;
    bool intact = false; ///< its checksum fits, or it states that there are none
};
std::optional<FileHeader> fileHeader(QByteArrayView beginning);

/// A chunk's header where its fields make sense.
struct ChunkHeader
{
    quint64 first = 0; ///< number of its first and last record
    quint64 last = 0;
    qint64 end = 0;      ///< of its records; what follows is left over from before
    bool intact = false; ///< the header's checksum fits
    bool recordsIntact = false;

    bool isEmpty() const { return end == firstRecord; }
};
std::optional<ChunkHeader> chunkHeader(QByteArrayView chunk, bool hasChecksums);

/// A record's frame: it is a signature with the same size at both ends.
struct RecordFrame
{
    qint64 offset = 0; ///< in the chunk
    qint64 size = 0;
    quint64 number = 0;
    quint64 written = 0; ///< FILETIME
};
std::optional<RecordFrame> recordAt(QByteArrayView chunk, qint64 offset);

/// What became of a record.
enum class Decoded { Unreadable, Unwanted, Wanted };

/// Decodes a record into `event`, which is complete only where it is wanted; its time is set whenever it is
/// readable. `budget` bounds the work (BinaryXml).
Decoded decode(QByteArrayView chunk, const RecordFrame& record, const EventFilter& filter, NameTable& names,
               qint64& budget, Event& event);

} // namespace ims::evtx
