#pragma once

#include "core/base/ByteRange.h"

#include <QByteArrayView>

namespace ims {

/// Whether a Windows code page has characters of one or two bytes told apart by their first byte: 932
/// (Shift-JIS), 936 (GB), 949 (Korean), 950 (Big5), 51932/20932 (Japanese EUC) and their kin.
bool isDoubleByteCodePage(int codePage);

/// The first character of a text in such a code page whose second byte cannot be one, or is missing at the
/// text's end (unless `open`, where the text goes on elsewhere). Empty where all are sound. Only the form is
/// looked at, not whether a character is assigned.
ByteRange brokenDoubleByte(QByteArrayView text, int codePage, bool open);

/// The first two-byte character of a text in such a code page whose second byte is a backslash.
ByteRange backslashInDoubleByte(QByteArrayView text, int codePage);

/// The first run of Shift-JIS in a text that as a whole can be Shift-JIS, holds two such characters at least
/// and is not UTF-8; empty where there is none.
ByteRange shiftJisRun(QByteArrayView text);

/// The first escape sequence that begins Japanese characters in ISO-2022-JP (ESC $ @, ESC $ B); empty where
/// there is none.
ByteRange jisEscape(QByteArrayView text);

/// A run of two-byte characters in ISO-2022-JP that has an odd number of bytes; the escape sequence that ends
/// it, a line break or the end of the text (unless `open`) tears its last character. Its last byte, or empty.
ByteRange brokenJis(QByteArrayView text, bool open);

} // namespace ims
