#pragma once

#include "core/base/ByteQuery.h"
#include "core/base/StopToken.h"

#include <QByteArrayView>

namespace ims {

/// A compiled regular expression over bytes. Immutable; matched by a ByteMatcher of each thread.
class ByteExpression
{
public:
    struct Code; // the library's

    static tl::expected<std::shared_ptr<const ByteExpression>, QueryFault> compile(const QByteArray& pattern,
                                                                                   LetterCase letters);

    /// Whether matching is given up after so many steps, and can be stopped at any of them.
    static bool isLimited();

    explicit ByteExpression(std::unique_ptr<const Code> code);
    ~ByteExpression();
    ByteExpression(const ByteExpression&) = delete;
    ByteExpression& operator=(const ByteExpression&) = delete;

    const Code& code() const { return *m_code; }

private:
    std::unique_ptr<const Code> m_code;
};

/// Where in a line an expression is matched.
struct MatchTask
{
    QByteArrayView line;
    qsizetype from = 0;     ///< first byte at which a hit may begin
    qsizetype before = 0;   ///< hits begin before this one
    bool lineBegins = true; ///< false: `^` does not match at the first byte
    bool lineEnds = true;   ///< false: `$` does not match after the last byte
    bool sameLine = false;  ///< as in the call before, further on
};

enum class MatchResult {
    Hit,
    None,
    TooHard, ///< given up: an expression can need more steps than there are atoms
    Stopped
};

/// Matches one expression. One thread at a time; the expression must outlive it.
class ByteMatcher
{
public:
    explicit ByteMatcher(const ByteExpression& expression);
    ~ByteMatcher();
    ByteMatcher(ByteMatcher&&) noexcept;
    ByteMatcher& operator=(ByteMatcher&&) = delete;

    /// The first hit that is not empty; its place is in start() and end().
    MatchResult match(const MatchTask& task, const StopToken& stop);

    qsizetype start() const { return m_start; }
    qsizetype end() const { return m_end; }

private:
    struct State; // the library's

    std::unique_ptr<State> m_state;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};

} // namespace ims
