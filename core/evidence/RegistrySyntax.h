#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ims {

/// A text in quotes as regedit writes it: `\\` and `\"` stand for the second character.
struct QuotedText
{
    QString text;
    qsizetype end = 0;      ///< behind the closing quote
    bool loneSlash = false; ///< a backslash before any other character: written by hand, kept as it is
};

/// Where the quote that closes a text stands, `from` being behind the opening one; -1 where none does.
qsizetype closingQuote(QStringView line, qsizetype from);

/// The quoted text whose opening quote stands at `at`; nothing where none does or it is not closed.
std::optional<QuotedText> quotedText(QStringView line, qsizetype at);

/// What `line` is apart from a comment behind it, which `;` begins.
bool isBlankOrComment(QStringView line);

/// `hex:` or `hex(7):` at the beginning of what follows the equals sign.
struct HexHead
{
    quint32 type = 3; ///< Windows' number of the type; REG_BINARY without one
    qsizetype end = 0;
};
std::optional<HexHead> hexHead(QStringView data);

/// Whether a line can be the continuation of hexadecimal data.
bool isHexLine(QStringView line);

/// Appends the bytes of a line of hexadecimal data, at most up to `most` in all. False where something in it
/// is no byte, or where bytes are left out.
bool appendHexLine(QStringView line, QByteArray& bytes, qsizetype most);

/// 1 to 8 hexadecimal digits, a comment or nothing behind them.
struct HexNumber
{
    quint32 value = 0;
    qsizetype digits = 0;
};
std::optional<HexNumber> hexNumber(QStringView text);

/// Whether bytes look like UTF-16 of Western text: whole pairs with a zero second byte, ending in a zero
/// pair.
bool looksWide(QByteArrayView bytes);

} // namespace ims
