#pragma once

#include "tests/support/EvtWriter.h"

namespace ims::test {

/// A key of an export of the registry (REGEDIT4) with its values, each as it stands there.
QByteArray registryKey(const QByteArray& path, const QList<QByteArray>& values);

/// `"name"=dword:00000005`
QByteArray dwordValue(const QByteArray& name, quint32 value);
QByteArray textValue(const QByteArray& name, const QByteArray& value);

/// HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\ and the like.
QByteArray servicesPath(const QByteArray& below);

/// One crash as Dr. Watson of NT 4.0 appends it to Drwtsn32.log (KB Q192186; core/evidence/DrWatsonLog.h).
struct CrashEntry
{
    QByteArray program = "STORE.exe";
    QByteArray application = "exe\\store.dbg";
    qint64 time = 0; ///< seconds since 1970, on the server's clock
    QByteArray address = "0040cf56";
    QByteArray function = "<nosymbols>";
};
QByteArray crashEntry(const CrashEntry& crash);

/// The strings of Dr. Watson's event 4097 for it.
QStringList crashStrings(const CrashEntry& crash);

/// `net start`, of display names.
QByteArray netStart(const QList<QByteArray>& names);

/// A log as Log Parser exports it: with strings and data. Times are UTC.
QByteArray logParserCsv(const QList<EvtRecord>& records);

} // namespace ims::test
