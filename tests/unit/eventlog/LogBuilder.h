#pragma once

#include "core/eventlog/EventLog.h"
#include "tests/support/EvtWriter.h"

#include <QByteArray>

#include <map>

namespace ims::test {

/// A log made from a seed, and what is to be read from it.
struct BuiltLog
{
    QByteArray bytes;
    EvtLayout layout;
    std::map<quint32, QString> failures;       ///< spool file by record number, live 4117 events only
    std::map<quint32, QString> everyFailure;   ///< also those that the ring has dropped
    std::map<quint32, QByteArray> recordBytes; ///< of every 4117, as written
};

/// `count` records of which about one in seven is a 4117; lengths vary with the seed, so that a ring's end
/// falls differently every time.
BuiltLog buildLog(quint64 seed, int count, const EvtOptions& options);

EvtRecord failureRecord(const QString& spoolFile, qint64 time);

Expected<EventLog> readBytes(const QByteArray& bytes, const EventFilter& filter = EventFilter::failures());

/// Spool file by record number of the events that are, or are not, recovered.
std::map<quint32, QString> failuresOf(const EventLog& log, bool recovered = false);

/// What both formats tell of the failure of the spool file C5LHP8PR as failureRecord() and its like write it,
/// with the user domainSid(10, 20, 30, 500).
void expectClassicFailure(const Event& event);

QString stateOf(const Expected<EventLog>& log);

} // namespace ims::test
