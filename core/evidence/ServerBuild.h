#pragma once

#include <QString>

#include <vector>

namespace ims {

/// A release of Exchange, by the build of its Internet Mail Service.
struct ServerRelease
{
    QLatin1StringView family; ///< "5.5"
    QLatin1StringView name;   ///< of the service pack: "SP3"; empty = the release as it came out
    QLatin1StringView build;  ///< "5.5.2650.21"
    QLatin1StringView kb;     ///< the article that names the build
    QLatin1StringView also{}; ///< a name that it was sold under too
};

/// Those that are documented, oldest first.
const std::vector<ServerRelease>& serverReleases();

/// "5.5" of "5.5.2232.9"; empty where the text names no release of Exchange that had an Internet Mail
/// Service.
QString serverFamily(const QString& version);

/// The first service pack of a family whose Internet Mail Service is at least this build, "SP2" as
/// serverReleases() lists them. Empty where none is, or where the build is not whole.
QString servicePackWith(const QString& build);

} // namespace ims
