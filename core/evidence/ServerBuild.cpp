#include "core/evidence/ServerBuild.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype segmentsOfABuild = 3;

} // namespace

const std::vector<ServerRelease>& serverReleases()
{
    // 5.5 SP4 is not in the table of Q257618; its build stands in a header that Q320636 prints.
    static const std::vector<ServerRelease> releases = {
        {"4.0"_L1, {}, "4.0.837.3"_L1, "Q257618"_L1},
        {"4.0"_L1, "SP1"_L1, "4.0.838.14"_L1, "Q257618"_L1},
        {"4.0"_L1, "SP2"_L1, "4.0.993.5"_L1, "Q257618"_L1, "4.0a"_L1},
        {"4.0"_L1, "SP3"_L1, "4.0.994.63"_L1, "Q257618"_L1},
        {"4.0"_L1, "SP4"_L1, "4.0.995.52"_L1, "Q257618"_L1},
        {"4.0"_L1, "SP5"_L1, "4.0.996.62"_L1, "Q257618"_L1},
        {"5.0"_L1, {}, "5.0.1457.10"_L1, "Q257618"_L1},
        {"5.0"_L1, "SP1"_L1, "5.0.1458.49"_L1, "Q257618"_L1},
        {"5.0"_L1, "SP2"_L1, "5.0.1460.8"_L1, "Q257618"_L1},
        {"5.5"_L1, {}, "5.5.1960.3"_L1, "Q257618"_L1},
        {"5.5"_L1, "SP1"_L1, "5.5.2232.9"_L1, "Q257618"_L1},
        {"5.5"_L1, "SP2"_L1, "5.5.2448.0"_L1, "Q257618"_L1},
        {"5.5"_L1, "SP3"_L1, "5.5.2650.21"_L1, "Q257618"_L1},
        {"5.5"_L1, "SP4"_L1, "5.5.2653.19"_L1, "Q320636"_L1},
    };
    return releases;
}

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
    const QString family = serverFamily(build);
    for (const ServerRelease& release : serverReleases()) {
        if (!release.name.isEmpty() && release.family == family &&
            QVersionNumber::fromString(release.build) >= wanted)
            return release.name;
    }
    return {};
}

} // namespace ims
