#pragma once

#include "core/base/ByteReader.h"
#include "core/eventlog/EvtFormat.h"

#include <functional>

namespace ims::evt {

/// Records that follow each other in the file without a gap, numbered without a gap.
struct Run
{
    qint64 offset = 0;
    qint64 end = 0;    ///< the file's end where the last record goes on at the ring's beginning
    quint32 first = 0; ///< record number
    quint32 count = 0; ///< 0: not records but the end-of-file record
    bool live = false; ///< set later, by who knows the chain

    quint32 last() const { return first + (count - 1); }
    bool isEndMark() const { return count == 0; }
};

/// One pass over a log from front to back that believes nothing but the records themselves: a record is its
/// signature with the same length at both ends. What lies between is searched for the next record.
class Scan
{
public:
    /// Called for every readable record, in the file's order; a record that goes over the ring's end comes
    /// joined.
    using OnRecord = std::function<void(qint64 offset, QByteArrayView record)>;

    Scan(ByteSourcePtr source, OnRecord onRecord, StopToken stop, Progress progress);

    /// Scans from `start` on. Call again, with a later start, only after clear().
    void run(qint64 start);
    void clear();

    const std::vector<Run>& runs() const { return m_runs; }
    const std::optional<EndMark>& end() const { return m_end; }

    /// Where the part ends that a record or end-of-file record has at the ring's beginning; headerSize
    /// without one.
    qint64 tailEnd() const { return m_tailEnd; }

    /// Whether the file ends within a record.
    bool endsInRecord() const { return m_endsInRecord; }
    bool isStopped() const { return m_stopped; }
    const std::optional<Error>& error() const;

private:
    /// Finds a byte pattern from a rising position on; remembers what it found, so that the whole costs one
    /// pass.
    class Finder
    {
    public:
        Finder(ByteSourcePtr source, QByteArray pattern)
            : m_reader(std::move(source))
            , m_pattern(std::move(pattern))
        {
        }
        qint64 find(qint64 from); ///< the file's size where there is none
        const std::optional<Error>& error() const { return m_reader.error(); }

    private:
        ByteReader m_reader;
        QByteArray m_pattern;
        qint64 m_found = -1;
    };

    qint64 takePiece(qint64 offset);
    qint64 takeRecord(qint64 offset, quint32 length);
    qint64 takeJoined(qint64 offset, quint32 length);
    qint64 takeEndMark(EndMark mark);
    void addRecord(qint64 offset, QByteArrayView record);
    QByteArray read(qint64 offset, qint64 length);
    QByteArrayView joinedHead(qint64 offset);
    const QByteArray& front();
    qint64 nextCandidate(qint64 from);

    ByteSourcePtr m_source;
    ByteReader m_reader;
    Finder m_signatures;
    Finder m_endMarks;
    OnRecord m_onRecord;
    StopToken m_stop;
    Progress m_progress;
    QByteArray m_front;
    QByteArray m_head;
    std::vector<Run> m_runs;
    std::optional<EndMark> m_end;
    qint64 m_tailEnd = headerSize;
    bool m_endsInRecord = false;
    bool m_stopped = false;
};

} // namespace ims::evt
