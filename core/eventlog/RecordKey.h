#pragma once

#include "core/eventlog/Event.h"

#include <QByteArrayView>

namespace ims {

/// An event of a log as far as merging and sorting need it.
struct RecordKey
{
    qint64 time = noTime; ///< milliseconds since 1970, UTC
    quint64 identity = 0; ///< RecordIdentity
    quint64 place = 0;    ///< where its log finds it again (LogRecords)
    quint32 record = 0;   ///< 0 where the form has none
    bool hasRecord = false;
    bool recovered = false;
};

/// The key of an event that is at hand.
RecordKey keyOf(const Event& event, quint64 place);

/// A hash over what makes two events the same (isSameEvent). Equal for equal events, be they at hand or still
/// bytes; only within one run of the program.
class RecordIdentity
{
public:
    RecordIdentity(quint32 record, qint64 time, quint32 fullId);

    void addNames(quint64 source, quint64 computer);
    void addString(QByteArrayView utf16); ///< little-endian units, in order
    void addData(QByteArrayView data);

    quint64 value() const { return m_value; }

    /// Of a name that compares without case.
    static quint64 ofName(const QString& name);

private:
    void add(quint64 value);

    quint64 m_value = 0;
};

/// Whether two events of different logs are the same event.
bool isSameEvent(const Event& a, const Event& b);

} // namespace ims
