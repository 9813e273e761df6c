#pragma once

#include <QByteArrayView>

namespace ims {

/// Where in the bytes before a colon the field's name begins, when other bytes may be glued to its front
/// (`xyzReceived`): before a known name that is written exactly, or before `X-`. A name that is known as it
/// stands, or has the shape of one (`Expiry-Date`, `Resent-From`), begins at 0. -1 where nothing in it says
/// that it is a name.
qsizetype gluedNameStart(QByteArrayView beforeColon);

/// Where in a line whose beginning may be foreign bytes the first header field begins; -1 where none does.
qsizetype fieldStartInLine(QByteArrayView line);

/// Letters, digits, `-` and `_`, two at least, a letter first: what programs name fields with.
bool isFieldName(QByteArrayView name);

} // namespace ims
