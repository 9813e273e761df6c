#pragma once

#include "core/eventlog/EventLog.h"
#include "core/eventlog/EvtxFormat.h"

#include <vector>

namespace ims {

/// Reads the event logs of Windows Vista and later (.evtx).
///
/// By our own reader, not by libevtx, which serves in tests as a cross-check: a file of 70 KB whose template
/// holds itself makes libevtx 20181227 overflow the stack, a count of values 0x40000001 makes it ask for 8
/// GB, and one damaged chunk header makes it refuse the whole file. None of that can be caught from outside.
///
/// Goes on after a record or a chunk that cannot be read and counts what is lost. Follows the records where a
/// header is stale or damaged. What is left over behind a chunk's records, or behind the last chunk of a log
/// that was closed, is never listed: it is mostly rubbish. Memory: one chunk of the file and the accepted
/// events.
class EvtxReader
{
public:
    EvtxReader(ByteSourcePtr source, const EventFilter& filter, const StopToken& stop,
               const Progress& progress);

    /// Whether the file begins like an .evtx, be it that its header is lost but its first chunk is there.
    static Expected<bool> isEvtx(const ByteSource& source);

    /// An Error where the file cannot be read or nothing of it is an event log.
    Expected<EventLog> read();

private:
    struct StateTexts
    {
        const char* whole;
        const char* damaged;
    };

    /// What became of a chunk. Logs number their records without gaps, so numbers tell what is lost.
    struct Chunk
    {
        quint64 first = 0; ///< numbers of its records
        quint64 last = 0;
        bool hasRecords = false; ///< or had, by its header
        bool isLost = false;     ///< nothing in it tells what it held
        bool beginsDamaged = false;
        bool endsOpen = false; ///< records may be missing behind `last`
    };

    std::optional<Error> readChunks();
    void readChunk(QByteArrayView bytes, qint64 offset);
    void walk(qint64 offset, qint64 end);
    qint64 nextRecord(qint64 from, qint64 end) const;
    bool belongs(const evtx::RecordFrame& record, qint64 gap, qint64 end) const;
    void takeRecord(const evtx::RecordFrame& record, qint64 gap, qint64 chunkOffset);
    void countTail(qint64 gap);
    void closeChunk();
    qint64 countLostChunks() const;
    void sortByNumber();
    bool isLive(qint64 chunk) const;
    bool isCutOff() const;
    StateTexts stateTexts() const;
    Message state() const;
    Error notALog() const;

    ByteSourcePtr m_source;
    const EventFilter& m_filter;
    StopToken m_stop;
    Progress m_progress;
    std::optional<evtx::FileHeader> m_header;
    EventLog m_log;
    std::vector<quint64> m_numbers; ///< of the events
    std::vector<Chunk> m_chunks;
    qint64 m_mismatched = 0; ///< chunks whose records do not fit their checksum
    bool m_endsInChunk = false;

    // The present chunk.
    QByteArrayView m_bytes;
    std::optional<evtx::ChunkHeader> m_chunkHeader;
    std::optional<evtx::NameTable> m_names;
    qint64 m_budget = 0;
    std::optional<quint64> m_previous; ///< number of the record before, as far as it is known
    quint64 m_framesInChunk = 0;
};

} // namespace ims
