#pragma once

#include "core/base/Message.h"

#include <QByteArrayList>
#include <QString>
#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ims {

class ByteExpression;

/// `Any` holds for the letters A to Z; whether two letters beyond ASCII are the same letter depends on a
/// charset, which bytes do not have.
enum class LetterCase { Exact, Any };

/// Bytes to look for.
struct Needle
{
    QByteArray bytes;
    QByteArray mask = {}; ///< bits that count, as long as `bytes`; empty: all of them
};

/// Why something cannot be looked for, and where in what was typed.
struct QueryFault
{
    Message why;             ///< "the brackets are not closed"
    qsizetype position = -1; ///< UTF-16 unit of the text, its size at the end; -1: the whole
};

/// The bytes that a text is written with in some charset; nothing where it cannot be written in it.
using TextEncoder = std::function<std::optional<QByteArray>(const QString&)>;

/// What is looked for in bytes: a text in the spellings of several charsets, bytes, or an expression. Made
/// once, cheap to copy, safe to use from several threads at once.
class ByteQuery
{
public:
    using Made = tl::expected<ByteQuery, QueryFault>;

    static constexpr qsizetype longest = 1024; ///< bytes of a needle, units of an expression

    /// A text, at least as UTF-8 and as each encoder writes it.
    static Made text(const QString& text, LetterCase letters, const std::vector<TextEncoder>& encoders = {});

    /// Pairs of hex digits, blanks between them where wanted; `?` stands for any digit ("4D 5? ?? 0A").
    static Made hex(const QString& digits);

    /// A regular expression (PCRE2) over bytes: `.` is one byte, `\xE9` a byte, a character beyond ASCII the
    /// bytes that UTF-8 and each encoder have for it. A hit lies within one line (it holds no line feed; a
    /// carriage return before one does not count to the line) and has at least one byte. `^` and `$` are the
    /// line's ends; they and `.` take a carriage return alone for a line's end, too (old Macintosh text).
    static Made expression(const QString& pattern, LetterCase letters,
                           const std::vector<TextEncoder>& encoders = {});

    LetterCase letters() const { return m_letters; }
    /// In lower case where letters() is `Any`. Where there are expressions: texts of which each hit's line
    /// has one, or none at all.
    const std::vector<Needle>& needles() const { return m_needles; }
    const std::vector<std::shared_ptr<const ByteExpression>>& expressions() const { return m_expressions; }

private:
    std::vector<Needle> m_needles;
    std::vector<std::shared_ptr<const ByteExpression>> m_expressions;
    LetterCase m_letters = LetterCase::Exact;
};

/// A to Z become a to z, all other bytes stay.
void foldLetters(char* bytes, qsizetype size);

} // namespace ims
