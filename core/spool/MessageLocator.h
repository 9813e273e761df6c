#pragma once

#include "core/base/ByteReader.h"
#include "core/base/Message.h"

#include <QList>

namespace ims {

/// Finds the message in a file that does not begin with an envelope, or whose envelope has no end: at `start`
/// if a header begins there, else the first known field name that further header lines follow, wherever it
/// stands (charset-mime 2.7); with `glued`, a first `Received:` does. Length 0 where there is none: empty
/// files and rubbish. The first 16 MiB are searched.
ByteRange findMessage(ByteReader& bytes, qint64 start, bool glued, QList<Message>& notes);

} // namespace ims
