// ByteExpression by QRegularExpression, for builds without libpcre2-8: the same expressions on the bytes as
// Latin-1 text, several times slower, and a hostile expression is only stopped between two lines.
#include "core/base/ByteExpression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ims {

namespace {

// As PCRE2_NEWLINE_ANYCRLF.
constexpr QLatin1StringView newlines("(*ANYCRLF)");

} // namespace

struct ByteExpression::Code
{
    QRegularExpression compiled;
};

ByteExpression::ByteExpression(std::unique_ptr<const Code> code)
    : m_code(std::move(code))
{
}

ByteExpression::~ByteExpression() = default;

bool ByteExpression::isLimited()
{
    return false;
}

tl::expected<std::shared_ptr<const ByteExpression>, QueryFault>
ByteExpression::compile(const QByteArray& pattern, LetterCase letters)
{
    auto code = std::make_unique<Code>();
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (letters == LetterCase::Any)
        options |= QRegularExpression::CaseInsensitiveOption;
    code->compiled = QRegularExpression(newlines + QString::fromLatin1(pattern), options);
    if (!code->compiled.isValid()) {
        return tl::unexpected(
            QueryFault{Message(QT_TRANSLATE_NOOP("ims", "%1 (regular expression)"),
                               {code->compiled.errorString()}),
                       std::max<qsizetype>(0, code->compiled.patternErrorOffset() - newlines.size())});
    }
    code->compiled.optimize();
    return std::make_shared<const ByteExpression>(std::move(code));
}

struct ByteMatcher::State
{
    const QRegularExpression* code = nullptr;
    QString line;
};

ByteMatcher::ByteMatcher(const ByteExpression& expression)
    : m_state(std::make_unique<State>())
{
    m_state->code = &expression.code().compiled;
}

ByteMatcher::~ByteMatcher() = default;
ByteMatcher::ByteMatcher(ByteMatcher&&) noexcept = default;

MatchResult ByteMatcher::match(const MatchTask& task, const StopToken& stop)
{
    if (stop.stop_requested())
        return MatchResult::Stopped;
    // It has no say whether a line begins or ends here: a line that goes on is matched as if it did.
    if (!task.sameLine)
        m_state->line = QString::fromLatin1(task.line);
    qsizetype from = task.from;
    while (from < task.before) {
        const QRegularExpressionMatch match =
            m_state->code->match(m_state->line, from, QRegularExpression::NormalMatch,
                                 QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch() || match.capturedStart() >= task.before)
            return MatchResult::None;
        m_start = match.capturedStart();
        m_end = match.capturedEnd();
        if (m_end > m_start && m_start >= task.from)
            return MatchResult::Hit;
        from = std::max(m_end, from) + 1;
    }
    return MatchResult::None;
}

} // namespace ims
