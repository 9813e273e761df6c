#pragma once

#include <QByteArray>
#include <QString>

namespace ims {

/// A hexadecimal digit.
bool isHex(QChar c);

/// Letters, digits and marks of any script.
bool isAlnum(QChar c);

/// What a host's name or a word with dots and hyphens is made of.
bool isNameCharacter(QChar c);

/// What may stand before the `@` of an address (RFC 5322, 3.2.3).
bool isLocalCharacter(QChar c);

/// Scripts that are written without blanks between words.
bool isUnspaced(QChar c);

/// Whether a run that has no blanks ends here.
bool endsRun(QChar c);

/// Words that every server has: they tell nothing about anybody, and the program's own sentences are full of
/// them. `word` is in lower case.
bool isCommonWord(const QString& word);

bool isIp4(QStringView text);
bool isIp6(QStringView text);

/// Whether a text is an IPv4 or IPv6 address.
bool isIpAddress(QStringView text);

/// Of the machine itself and of none: it tells about a fault, not about anybody.
bool isNobodysIp(QStringView text);

/// Whether a name with dots can be a host's or a domain's: its last label is a top-level domain in use, or
/// one that private networks use.
bool looksLikeDomain(QStringView name);

/// Bytes as text where they can be one, UTF-16 included; else empty.
QString plainText(const QByteArray& bytes);

/// A run of two-digit hexadecimal numbers, together or with one blank, colon or comma between them: its
/// length and its bytes; 0 where there is none.
qsizetype hexRun(const QString& text, qsizetype at, QByteArray& bytes);

/// A run of base64, over the line breaks of a part: its length and its bytes; 0 where there is none.
qsizetype base64Run(const QString& text, qsizetype at, QByteArray& bytes);

/// Whether a run holds the mark with two hexadecimal digits behind it.
bool hasEscape(QStringView run, QChar mark);

} // namespace ims
