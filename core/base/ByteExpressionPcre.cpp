// ByteExpression by PCRE2 (libpcre2-8) with its just-in-time compiler. Where that library is not there,
// ByteExpressionQt.cpp is built instead.
#define PCRE2_CODE_UNIT_WIDTH 8

#include "core/base/ByteExpression.h"

#include <QCoreApplication>
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace ims {

namespace {

// Steps of the matcher for one place where a hit may begin: some milliseconds.
constexpr uint32_t mostSteps = 1000000;
constexpr uint32_t mostKiB = 16384;
constexpr size_t stackAtFirst = size_t(32) << 10;
constexpr size_t stackAtMost = size_t(1) << 20;
// As many places are tried between two looks at the clock as take about this long.
constexpr std::chrono::milliseconds longTurn(10);
constexpr std::chrono::milliseconds shortTurn(2);
constexpr qsizetype mostPlaces = qsizetype(1) << 18;

template <auto free>
struct Freed
{
    template <class T>
    void operator()(T* object) const
    {
        free(object);
    }
};

using Compiled = std::unique_ptr<pcre2_code, Freed<pcre2_code_free>>;
using Data = std::unique_ptr<pcre2_match_data, Freed<pcre2_match_data_free>>;
using Context = std::unique_ptr<pcre2_match_context, Freed<pcre2_match_context_free>>;
using CompileContext = std::unique_ptr<pcre2_compile_context, Freed<pcre2_compile_context_free>>;
using Stack = std::unique_ptr<pcre2_jit_stack, Freed<pcre2_jit_stack_free>>;

QString errorText(int code)
{
    std::array<PCRE2_UCHAR, 256> text = {};
    pcre2_get_error_message(code, text.data(), text.size());
    return QString::fromLatin1(reinterpret_cast<const char*>(text.data()));
}

PCRE2_SPTR units(QByteArrayView bytes)
{
    return reinterpret_cast<PCRE2_SPTR>(bytes.data());
}

} // namespace

struct ByteExpression::Code
{
    Compiled compiled;
};

ByteExpression::ByteExpression(std::unique_ptr<const Code> code)
    : m_code(std::move(code))
{
}

ByteExpression::~ByteExpression() = default;

bool ByteExpression::isLimited()
{
    return true;
}

tl::expected<std::shared_ptr<const ByteExpression>, QueryFault>
ByteExpression::compile(const QByteArray& pattern, LetterCase letters)
{
    constexpr uint32_t options = PCRE2_MULTILINE | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP |
                                 PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT;
    const CompileContext context(pcre2_compile_context_create(nullptr));
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_ANYCRLF);
    int error = 0;
    size_t offset = 0;
    Compiled code(pcre2_compile(units(pattern), static_cast<size_t>(pattern.size()),
                                options | (letters == LetterCase::Any ? PCRE2_CASELESS : 0), &error, &offset,
                                context.get()));
    if (!code) {
        return tl::unexpected(QueryFault{
            Message(QT_TRANSLATE_NOOP("ims", "%1 (regular expression)"), {errorText(error)}),
            static_cast<qsizetype>(offset)});
    }
    pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE); // without it, it is interpreted
    auto held = std::make_unique<Code>();
    held->compiled = std::move(code);
    return std::make_shared<const ByteExpression>(std::move(held));
}

struct ByteMatcher::State
{
    const pcre2_code* code = nullptr;
    Data data;
    Context context;
    Stack stack;
    qsizetype places = mostPlaces; ///< tried in one turn
};

ByteMatcher::ByteMatcher(const ByteExpression& expression)
    : m_state(std::make_unique<State>())
{
    m_state->code = expression.code().compiled.get();
    m_state->data.reset(pcre2_match_data_create(1, nullptr));
    m_state->context.reset(pcre2_match_context_create(nullptr));
    m_state->stack.reset(pcre2_jit_stack_create(stackAtFirst, stackAtMost, nullptr));
    pcre2_set_match_limit(m_state->context.get(), mostSteps);
    pcre2_set_heap_limit(m_state->context.get(), mostKiB);
    pcre2_jit_stack_assign(m_state->context.get(), nullptr, m_state->stack.get());
}

ByteMatcher::~ByteMatcher() = default;
ByteMatcher::ByteMatcher(ByteMatcher&&) noexcept = default;

MatchResult ByteMatcher::match(const MatchTask& task, const StopToken& stop)
{
    using Clock = std::chrono::steady_clock;
    uint32_t options = PCRE2_NOTEMPTY;
    if (!task.lineBegins)
        options |= PCRE2_NOTBOL;
    if (!task.lineEnds)
        options |= PCRE2_NOTEOL;
    for (qsizetype from = task.from; from < task.before;) {
        const qsizetype last = std::min(from + m_state->places, task.before) - 1;
        pcre2_set_offset_limit(m_state->context.get(), static_cast<size_t>(last));
        const Clock::time_point begun = Clock::now();
        const int result =
            pcre2_match(m_state->code, units(task.line), static_cast<size_t>(task.line.size()),
                        static_cast<size_t>(from), options, m_state->data.get(), m_state->context.get());
        const Clock::duration taken = Clock::now() - begun;
        if (taken > longTurn)
            m_state->places = std::max<qsizetype>(1, std::min(m_state->places, last - from + 1) / 4);
        else if (taken < shortTurn)
            m_state->places = std::min(mostPlaces, m_state->places * 2);
        if (result >= 0) {
            const size_t* place = pcre2_get_ovector_pointer(m_state->data.get());
            m_start = static_cast<qsizetype>(place[0]);
            m_end = static_cast<qsizetype>(place[1]);
            // \K can move a hit's beginning anywhere, even behind its end
            const bool sane = m_start >= task.from && m_start < task.before && m_end > m_start;
            return sane ? MatchResult::Hit : MatchResult::None;
        }
        if (result != PCRE2_ERROR_NOMATCH)
            return MatchResult::TooHard;
        if (taken > shortTurn && stop.stop_requested())
            return MatchResult::Stopped;
        from = last + 1;
    }
    return MatchResult::None;
}

} // namespace ims
