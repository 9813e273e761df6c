#pragma once

#include <QString>

class QDateTime;

namespace ims {

/// "2026-11-22 15:40 UTC", of a valid time in any zone.
QString utcMinute(const QDateTime& time);

/// "2026-11-22 15:40:07 UTC", of a valid time in any zone.
QString utcSecond(const QDateTime& time);

} // namespace ims
