#pragma once

#include <QString>

namespace ims {

/// "5.5" of "5.5.2232.9"; empty where the text names no release of Exchange that had an Internet Mail
/// Service.
QString serverFamily(const QString& version);

/// The first service pack of a family whose Internet Mail Service is at least this build, "SP2" (KB Q257618;
/// 5.5 SP4 is build 2653, Q320636). Empty where none is, or where the build is not whole.
QString servicePackWith(const QString& build);

} // namespace ims
