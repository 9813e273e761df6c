#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ims {

/// What a line of a header block is, read leniently (charset-mime 3.2): blanks before the colon and 8-bit
/// bytes in a name are let pass, blanks inside a name are not.
struct FieldLine
{
    bool valid = false;
    qsizetype nameStart = 0; ///< after blanks that should not be there
    qsizetype nameLength = 0;
    qsizetype colon = 0;
};

/// `line` may be cut, as long as the colon is in it. Names longer than 998 bytes are no names.
FieldLine parseFieldLine(QByteArrayView line);

/// Whether the field is one that mail commonly has (Received, From, Subject, X-Mailer …).
bool isCommonField(QByteArrayView name);

/// `From ` or `>From ` as a mailbox file writes it before a message.
bool isMailboxLine(QByteArrayView line);

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
inline bool isBlankOrBreak(char c)
{
    return isBlank(c) || c == '\r' || c == '\n';
}

/// Without blanks and line breaks at both ends.
QByteArrayView trimmedView(QByteArrayView text);

/// Case-insensitive comparison of ASCII text.
bool sameText(QByteArrayView a, const char* b);

} // namespace ims
