#pragma once

#include "core/eventlog/Event.h"

#include <QJsonObject>

namespace ims {

/// An event as one line of `imsdoctor-cli events --json` (cli-contract).
QJsonObject eventJson(const Event& event);

/// The same as text, for lists of any length: what jsonBytes() makes of it, at the end of `out`. `logHex`, if
/// not empty, becomes the member "log_hex".
void appendEventJson(QByteArray& out, const Event& event, const QString& logHex = {});

/// "error", "warning", "information", "success_audit" or "failure_audit".
QString eventTypeName(EventType type);

} // namespace ims
