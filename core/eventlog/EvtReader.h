#pragma once

#include "core/eventlog/EventLog.h"
#include "core/eventlog/EvtDecoder.h"
#include "core/eventlog/EvtScan.h"

namespace ims {

/// A .evt without its events, and where they are.
struct EvtRecords
{
    EventLog log;
    std::vector<RecordKey> keys; ///< of those the filter accepts, by record number; for evt::RecordReader
};

/// Reads the event logs of Windows NT 4.0, 2000 and 2003 (.evt).
///
/// Trusts the records and the end-of-file record, not the header, which is stale in every log that was copied
/// while in use. Joins a record that goes over the ring's end; rescues records outside the log's chain
/// (marked `recovered`); drops second copies of a record. Memory: a few windows of the file, a few bytes per
/// run of records, and a key per accepted event.
class EvtReader
{
public:
    EvtReader(ByteSourcePtr source, const EventFilter& filter, const StopToken& stop,
              const Progress& progress);

    /// An Error where the file holds neither a log's header nor a record, or cannot be read.
    Expected<EvtRecords> read();

private:
    struct StateTexts
    {
        const char* whole;
        const char* damaged;
    };

    void onRecord(qint64 offset, QByteArrayView record);
    void scanAll(qint64 start);
    bool recordsLieInTail() const;
    void markLive();
    void markLiveByEndMark(const evt::EndMark& end);
    void markLiveByNumbers();
    bool isLive(const RecordKey& key) const;
    bool inChain(qint64 offset) const;
    void markRecovered();
    void dropCopies();
    qint64 countNumbers() const;
    qint64 countNewerThanHeader() const;
    qint64 countUnreadable() const;
    qint64 lostAt(const evt::Run* before, const evt::Run* after, qint64 gap) const;
    qint64 lostAtRingEnd() const;
    StateTexts stateTexts(qint64 newer) const;
    Message misfitsNote() const;
    bool headerFits() const; ///< only with header and end-of-file record
    Message state() const;
    Error notALog() const;

    ByteSourcePtr m_source;
    StopToken m_stop;
    evt::RawFilter m_filter;
    evt::Decoder m_decoder;
    std::vector<RecordKey> m_keys;
    evt::Scan m_scan;
    std::optional<evt::Header> m_header;
    std::vector<evt::Run> m_runs; ///< by offset
    EventLog m_log;
    qint64 m_first = 0;
    qint64 m_last = 0;
    bool m_any = false;
    qint64 m_misfits = 0; ///< records with fields that lie outside
};

} // namespace ims
