#include "core/report/ReportEnvironment.h"

#include <QJsonArray>
#include <QSet>
#include <QSysInfo>
#include <QTimeZone>

#include <mimetic/version.h>
#include <unicode/uversion.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString mimeticVersion()
{
    std::ostringstream text;
    text << mimetic::version;
    return QString::fromStdString(text.str());
}

/// A path of another machine: \\SERVER\share or //server/share.
bool isShare(const QString& path)
{
    return path.startsWith("\\\\"_L1) || path.startsWith("//"_L1);
}

} // namespace

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(seconds < 0 ? u"-"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

ReportEnvironment ReportEnvironment::here(const QDateTime& at)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    ReportEnvironment environment;
    environment.program = QStringLiteral(IMSDOCTOR_VERSION);
    environment.qt = QString::fromLatin1(qVersion());
    environment.icu = QStringLiteral(U_ICU_VERSION);
    environment.mimetic = mimeticVersion();
    environment.system = QSysInfo::prettyProductName();
    environment.kernel = u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion());
    environment.architecture = QSysInfo::currentCpuArchitecture();
    environment.timeZone = QString::fromLatin1(zone.id());
    environment.offset = at.isValid() ? zone.offsetFromUtc(at) : 0;
    return environment;
}

QJsonObject environmentJson(const ReportEnvironment& environment)
{
    return {{u"program"_s, environment.program},
            {u"qt"_s, environment.qt},
            {u"icu"_s, environment.icu},
            {u"mimetic"_s, environment.mimetic},
            {u"system"_s, environment.system},
            {u"kernel"_s, environment.kernel},
            {u"architecture"_s, environment.architecture},
            {u"time_zone"_s, environment.timeZone},
            {u"utc_offset"_s, offsetText(environment.offset)}};
}

QJsonArray reachedJson(const QJsonObject& report)
{
    QJsonArray reached;
    QSet<QString> told;
    const auto add = [&](const QString& what, const QString& via, const QString& where,
                         const QJsonValue& kind = {}) {
        const QString key = what + u'\n' + via + u'\n' + where;
        if (told.contains(key))
            return;
        told.insert(key);
        reached.append(QJsonObject{{u"what"_s, what},
                                   {u"via"_s, via},
                                   {what == "service"_L1 ? u"server"_s : u"path"_s, where},
                                   {u"kind"_s, kind}});
    };
    for (const QJsonValue& value : report.value("case"_L1).toObject().value("roots"_L1).toArray()) {
        const QJsonObject root = value.toObject();
        const QString path = root.value("path"_L1).toString();
        add(u"evidence"_s, isShare(path) ? u"share"_s : u"file"_s, path, root.value("kind"_L1));
    }
    for (const QJsonValue& value : report.value("service_acts"_L1).toArray()) {
        const QJsonObject act = value.toObject();
        const QString via = act.value("via"_L1).toString();
        add(u"service"_s, via.isEmpty() ? u"mail-port"_s : via, act.value("server"_L1).toString());
    }
    for (const QJsonValue& value : report.value("retest"_L1).toObject().value("batches"_L1).toArray()) {
        const QString path = value.toObject().value("from"_L1).toString();
        add(u"retest"_s, isShare(path) ? u"share"_s : u"file"_s, path);
    }
    return reached;
}

} // namespace ims
