#pragma once

#include "core/base/ByteReader.h"
#include "core/eventlog/EventTemplates.h"
#include "core/eventlog/RecordKey.h"

#include <QHash>

namespace ims::evt {

/// Makes events of the records of one log. Names that come again and again are kept, so that the events share
/// them.
class Decoder
{
public:
    /// Decodes a whole record; `log` and `range` are left to the caller. Fields whose offsets or lengths lie
    /// outside the record are left empty.
    Event event(QByteArrayView record);

    /// The record's key but for its place and whether it was recovered: what keyOf() gives for its event.
    RecordKey key(QByteArrayView record);

private:
    struct Names
    {
        QString source;
        QString computer;
        quint64 sourceIdentity = 0;
        quint64 computerIdentity = 0;
        SourceTemplates templates;
    };

    const Names& namesOf(QByteArrayView record);

    QHash<QByteArray, Names> m_names; ///< by the bytes of both
    QByteArray m_lastBytes;
    const Names* m_last = nullptr;
};

/// Whether a record's strings, account and data lie inside the record. What does not is left empty by
/// Decoder.
bool fieldsFit(QByteArrayView record);

/// Reads records of a .evt at known places.
class RecordReader
{
public:
    explicit RecordReader(const ByteSourcePtr& source);

    /// The event whose record begins at the key's place. An Error where there is none of its number.
    Expected<Event> event(const RecordKey& key);

private:
    QByteArrayView recordAt(qint64 offset);
    QByteArrayView bytesAt(qint64 offset, qint64 length);
    Error failure() const;

    ByteReader m_along; ///< for records that follow each other
    ByteReader m_afar;  ///< for others: reads little more than the record
    qint64 m_next = 0;
    QByteArray m_joined;
    Decoder m_decoder;
};

} // namespace ims::evt
