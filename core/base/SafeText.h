#pragma once

#include <QString>

namespace ims {

/// Makes a stranger's text harmless to show: control characters, line breaks, bidirectional overrides,
/// zero-width and unassigned code points become visible escapes such as `\u202e`. Everything else stays.
QString visibleText(const QString& text);

/// A byte that is no text: `\x1B`.
QString byteEscape(uchar byte);

/// The text's beginning, at most `most` UTF-16 units, without half a surrogate pair at its end.
QString cutText(const QString& text, qsizetype most);

/// Escapes text for HTML, attribute values included (& < > " '), after visibleText().
QString htmlText(const QString& text);

/// Whether `name` can be looked up as a spool file's name: one path component, no separators, no `.` or `..`,
/// no control characters, no DOS device name (CON, NUL, COM1 …), at most 64 characters.
/// Names come from event strings, which strangers can write.
bool isSafeFileName(const QString& name);

} // namespace ims
