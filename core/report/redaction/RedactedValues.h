#pragma once

#include "core/report/redaction/Redaction.h"

#include <QJsonValue>

namespace ims {

/// By what the values of a model are replaced.
struct ValueRedaction
{
    TextRedactor& text;
    CopyLookup copies;
    OffsetsIn offsets = OffsetsIn::Original;
};

/// An object of the report's model, or of the journal, with other values.
QJsonObject redactedObject(const QJsonObject& object, const ValueRedaction& redaction);

} // namespace ims
