#include "core/evidence/ServerBuild.h"

#include <QVersionNumber>

#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype segmentsOfABuild = 3;

struct ServicePack
{
    const char* name;
    const char* build;
};

// KB Q257618, oldest first; 5.5 SP4 is not in it (Q320636 shows 5.5.2653).
constexpr std::array servicePacks = {
    ServicePack{"SP1", "4.0.838.14"},  ServicePack{"SP2", "4.0.993.5"},  ServicePack{"SP3", "4.0.994.63"},
    ServicePack{"SP4", "4.0.995.52"},  ServicePack{"SP5", "4.0.996.62"}, ServicePack{"SP1", "5.0.1458.49"},
    ServicePack{"SP2", "5.0.1460.8"},  ServicePack{"SP1", "5.5.2232.9"}, ServicePack{"SP2", "5.5.2448.0"},
    ServicePack{"SP3", "5.5.2650.21"}, ServicePack{"SP4", "5.5.2653.0"}};

} // namespace

QString serverFamily(const QString& version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    const QString family =
        QString::number(number.majorVersion()) + u'.' + QString::number(number.minorVersion());
    return family == "4.0"_L1 || family == "5.0"_L1 || family == "5.5"_L1 ? family : QString();
}

QString servicePackWith(const QString& build)
{
    const QVersionNumber wanted = QVersionNumber::fromString(build);
    if (wanted.segmentCount() < segmentsOfABuild)
        return {};
    for (const ServicePack& pack : servicePacks) {
        const QVersionNumber number = QVersionNumber::fromString(QLatin1StringView(pack.build));
        if (serverFamily(build) == serverFamily(QLatin1StringView(pack.build)) && number >= wanted)
            return QLatin1StringView(pack.name);
    }
    return {};
}

} // namespace ims
