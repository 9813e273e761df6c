#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace ims {

/// Where and by what a report was made. Nothing in it names a person or a machine.
struct ReportEnvironment
{
    QString program; ///< version
    QString qt;
    QString icu;
    QString mimetic;
    QString system; ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel; ///< "linux 6.1.0"
    QString architecture;
    QString timeZone; ///< of this machine: "Europe/Berlin"
    int offset = 0;   ///< seconds east of UTC when the report was made

    /// The program and the machine that it runs on.
    static ReportEnvironment here(const QDateTime& at);
};

/// "environment" of the report (resources/report/README.md), without "reached".
QJsonObject environmentJson(const ReportEnvironment& environment);

/// How the server was reached, from what the case holds: [{"what","via","path" or "server","kind"}].
QJsonArray reachedJson(const QJsonObject& report);

/// Seconds east of UTC as "+01:00".
QString offsetText(int seconds);

} // namespace ims
