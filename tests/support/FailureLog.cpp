#include "tests/support/FailureLog.h"

#include "tests/support/EvtWriter.h"

using namespace Qt::StringLiterals;

namespace ims::test {

QByteArray failureLog(const QStringList& names, const QString& computer)
{
    constexpr qint64 start = 921067200; // 1999-03-10 12:00 UTC
    QList<EvtRecord> records;
    for (const QString& name : names) {
        EvtRecord record;
        record.timeGenerated = start + 60 * records.size();
        record.eventId = 0xC0001015;
        record.type = 1;
        record.category = 3;
        record.source = u"MSExchangeIMC"_s;
        record.computer = computer;
        record.strings = {name};
        records.append(record);
    }
    return EvtWriter().write(records);
}

} // namespace ims::test
