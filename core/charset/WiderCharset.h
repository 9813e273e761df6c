#pragma once

#include "core/base/ByteRange.h"
#include "core/charset/Charset.h"

#include <QByteArrayView>

#include <optional>

namespace ims {

/// Characters that the declared charset itself has not, though the wider one that it is decoded as has them:
/// bytes 80 to 9F in a text declared iso-8859-1 (charset-mime.md 4.1; Exchange 5.5 sends such text, KB
/// Q175105).
struct WiderCharacters
{
    QString charset;  ///< the wider one, e.g. "windows-1252"
    ByteRange first;  ///< bytes of the first such character
    qint64 count = 0; ///< of such characters
};

/// Areas as the catalogue writes them: "A0-FF", or "A1-F7 A1-FE" for two bytes. Empty where one is wrong, or
/// they are not all of one length.
std::vector<ByteArea> byteAreas(const QStringList& texts);

/// Nothing where there are none, or the charset has no wider sister. What cannot be text does not count.
std::optional<WiderCharacters> widerCharacters(QByteArrayView bytes, const Charset& declared);

} // namespace ims
