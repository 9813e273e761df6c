#pragma once

#include "core/eventlog/Event.h"

#include <QJsonObject>

namespace ims {

/// An event as one line of `imsdoctor-cli events --json` (cli-contract).
QJsonObject eventJson(const Event& event);

/// "error", "warning", "information", "success_audit" or "failure_audit".
QString eventTypeName(EventType type);

} // namespace ims
