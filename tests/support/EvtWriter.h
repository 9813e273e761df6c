#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <ostream>

namespace ims::test {

/// One event to be written. `recordNumber` 0 means: the number after the previous record's.
struct EvtRecord
{
    quint32 recordNumber = 0;
    qint64 timeGenerated = 0; ///< seconds since 1970, UTC; also taken for the time written
    quint32 eventId = 0;      ///< all 32 bits: 0xC0001015 is an error with event ID 4117
    quint16 type = 4;         ///< 1 error, 2 warning, 4 information, 8 success audit, 16 failure audit
    quint16 category = 0;
    QString source = {};
    QString computer = {};
    QByteArray sid = {}; ///< binary SID or empty
    QStringList strings = {};
    QByteArray data = {};
};

/// What state the log file is in.
struct EvtOptions
{
    bool dirty = false; ///< copied while in use: dirty flag set, header behind the end-of-file record
    bool ring = false;  ///< `maxSize` is the size of the file; newer records overwrite the oldest ones
    quint32 maxSize = 512 * 1024;  ///< a multiple of 4; without `ring` it is only noted in the header
    quint32 firstRecordNumber = 1; ///< for the first record if that has none
    qsizetype staleRecords = 5;    ///< by how many records the header of a dirty log lags behind
    quint32 retention = 7 * 86400; ///< seconds; noted in the header
};

/// What is to be found in the bytes that were written.
struct EvtLayout
{
    quint32 oldestRecord = 0;
    quint32 nextRecord = 0;
    quint32 oldestOffset = 0;
    quint32 endOffset = 0; ///< of the end-of-file record
    bool wrapped = false;
};

/// Writes the .evt files of Windows NT 4.0.
///
/// The layout is that of real .evt files: a 48-byte header, EVENTLOGRECORDs, and one end-of-file record that
/// repeats where the oldest record lies and what number comes next. A log grows in steps of 64 KiB. In a ring
/// a record's body may run over the end of the file and goes on at offset 48.
///
/// Assumed, for want of documentation: where fewer than 56 bytes (the fixed part of a record) are left before
/// the end of the ring, they are filled with DWORDs 0x27 and the record starts at offset 48; the same for the
/// end-of-file record where fewer than 40 bytes are left.
class EvtWriter
{
public:
    explicit EvtWriter(EvtOptions options = {});

    /// The bytes of a log with `records`, oldest first. `layout`, if given, tells what became of them.
    QByteArray write(const QList<EvtRecord>& records, EvtLayout* layout = nullptr) const;

    /// One EVENTLOGRECORD, as it stands in a file and as it comes from ReadEventLog.
    static QByteArray encodeRecord(const EvtRecord& record, quint32 recordNumber);

private:
    EvtOptions m_options;
};

/// Writes a closed log piece by piece, for logs that are too large to be held in memory.
class EvtStream
{
public:
    /// `file` is opened binary, for writing.
    explicit EvtStream(std::ostream& file);

    void add(const EvtRecord& record);

    /// The end-of-file record and the header.
    void finish();

private:
    std::ostream& m_file;
    EvtLayout m_layout;
};

/// The binary form of the NT security identifier S-1-5-21-a-b-c-rid.
QByteArray domainSid(quint32 a, quint32 b, quint32 c, quint32 rid);

} // namespace ims::test
