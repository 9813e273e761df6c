#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ims::test {

/// One event to be written.
struct EvtxRecord
{
    qint64 time = 0;     ///< milliseconds since 1970, UTC
    quint32 eventId = 0; ///< all 32 bits: 0xC0001015 is event ID 4117 with the qualifiers 0xC000
    quint8 level = 2;    ///< 1 critical, 2 error, 3 warning, 0 and 4 information
    quint16 task = 0;    ///< the category
    quint64 keywords = 0x0080000000000000; ///< classic
    QString source = {};
    QString eventSourceName = {}; ///< the classic name of a provider that has two
    QString computer = {};
    QByteArray sid = {}; ///< binary SID or empty
    QStringList strings = {};
    QByteArray data = {};
    QString message = {}; ///< makes it a forwarded event: no template, and the text that the sender rendered
};

struct EvtxOptions
{
    bool dirty = false;       ///< copied while in use
    bool hasChecksums = true; ///< else the flag says that there are none
    quint64 firstRecordNumber = 1;
    int recordsPerChunk = 1000000; ///< at most; a chunk is closed too when it is full
    qint64 blankChunks = 0;        ///< that the log has grown by, but not used
};

/// Where a record was written.
struct EvtxPlace
{
    quint64 number = 0;
    qint64 offset = 0; ///< in the file
    qint64 length = 0;
    qint64 chunk = 0; ///< its index
};

/// Writes the .evtx files of Windows Vista and later with classic events, in the layout that the libevtx
/// project documents: a header of 4096 bytes; chunks of 64 KiB with checksums, each with its own names and
/// one template that its first record defines; values by substitution.
class EvtxWriter
{
public:
    explicit EvtxWriter(EvtxOptions options = {})
        : m_options(options)
    {
    }

    QByteArray write(const QList<EvtxRecord>& records, QList<EvtxPlace>* places = nullptr) const;

    /// Sets a file's and its chunks' checksums anew.
    static void sum(QByteArray& file);

private:
    QByteArray header(qint64 chunks, quint64 nextRecord) const;

    EvtxOptions m_options;
};

/// A file whose only record has a template with a value that holds itself.
QByteArray selfHoldingEvtx();

/// A file with one record whose templates nest `depth` deep, each used eight times: 8^depth elements if
/// followed.
QByteArray multiplyingEvtx(int depth);

/// A file whose only record claims `count` values.
QByteArray manyValuesEvtx(quint32 count);

} // namespace ims::test
