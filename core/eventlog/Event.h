#pragma once

#include "core/base/ByteRange.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <limits>
#include <optional>

namespace ims {

enum class EventType { Error, Warning, Information, SuccessAudit, FailureAudit };

/// How sure the zone of an event's time is.
enum class TimeBasis {
    Utc,    ///< the form stores UTC
    Stated, ///< local time, zone stated by the technician
    Assumed ///< local time, zone assumed
};

/// A time as a number where there is none: behind all others.
constexpr qint64 noTime = std::numeric_limits<qint64>::max();

/// One record of an event log, whatever form the log has. Immutable once read.
struct Event
{
    QString log;                   ///< file as shown to people
    std::optional<quint32> record; ///< record number where the form has one
    ByteRange range; ///< the record's bytes in the log (its first run, where it straddles a ring's end)
    QDateTime time;  ///< UTC
    TimeBasis timeBasis = TimeBasis::Utc;
    int timeGrain = 1; ///< seconds within which the form does not tell times apart: 60 where it has none
    QString source;
    quint32 fullId = 0; ///< with severity and facility bits, e.g. 0xC0001015
    EventType type = EventType::Information;
    QString category; ///< name where known, else a decimal number
    QString computer;
    std::optional<QString> user; ///< SID or account
    QStringList strings;
    std::optional<QByteArray> data;
    std::optional<QString> description; ///< from the file where the form carries one, else from our template
    bool recovered = false;             ///< outside the log's stated chain (cli-contract)
    bool stated = false;                ///< no log holds it: the technician typed it in (StatedEvent)
    QStringList alsoIn;                 ///< other logs that hold the same event

    quint16 id() const { return static_cast<quint16>(fullId & 0xFFFF); }

    /// Source and id, source without case: 4117 alone is also a WINS event (KB Q123169).
    bool is(QLatin1StringView eventSource, quint16 eventId) const;
};

/// The spool file's name that an event of the Internet Mail Service or the store's content engine carries:
/// insertion string, else description, else data (4120, 4131, 4132). Empty where it names none.
/// A stated event names what was stated, whatever its number.
/// The name is a stranger's word: check isSafeFileName() before looking it up.
QString spoolFileName(const Event& event);

/// The HRESULT and location words of the binary data where it has them.
struct DataWords
{
    quint32 location = 0;
    quint32 hresult = 0;
};
std::optional<DataWords> dataWords(const Event& event);

} // namespace ims
