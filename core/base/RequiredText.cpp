#include "core/base/RequiredText.h"

#include <algorithm>
#include <cstring>

namespace ims {

namespace {

bool isAsciiLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Goes through an expression once. Whatever it is not sure of ends it with nothing: a text told wrongly
/// would hide hits.
class Finder
{
public:
    explicit Finder(const QByteArray& pattern)
        : m_pattern(pattern)
    {
    }

    QByteArray find()
    {
        while (m_at < m_pattern.size()) {
            if (!takeOne())
                return {};
        }
        endRun();
        return m_depth == 0 ? m_best : QByteArray();
    }

private:
    bool takeOne()
    {
        const char c = m_pattern[m_at];
        switch (c) {
        case '\\':
            return takeEscape();
        case '[':
            return takeClass();
        case '(':
            return openGroup();
        case ')':
            endRun();
            --m_depth;
            ++m_at;
            return m_depth >= 0;
        case '|':
            ++m_at;
            return m_depth > 0; // inside a group it does not matter: nothing in there is taken
        case '*':
        case '?':
            dropLast();
            ++m_at;
            return true;
        case '{':
            return takeCount();
        case '+':
        case '.':
        case '^':
        case '$':
            endRun();
            ++m_at;
            return true;
        default:
            add(c);
            ++m_at;
            return true;
        }
    }

    bool takeEscape()
    {
        if (m_at + 1 >= m_pattern.size())
            return false;
        const char c = m_pattern[m_at + 1];
        if (c == 'x')
            return takeHexEscape();
        m_at += 2;
        if (!isAsciiLetterOrDigit(c)) {
            add(c);
            return true;
        }
        endRun();
        return std::strchr("bBdDwWsShHvVRAzZ", c) != nullptr; // what takes no argument
    }

    bool takeHexEscape()
    {
        const QByteArray digits =
            m_pattern.sliced(m_at + 2).first(std::min<qsizetype>(2, m_pattern.size() - m_at - 2));
        const auto isHex = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
        };
        if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), isHex))
            return false;
        add(QByteArray::fromHex(digits)[0]);
        m_at += 4;
        return true;
    }

    bool takeClass()
    {
        endRun();
        qsizetype at = m_at + 1;
        if (at < m_pattern.size() && m_pattern[at] == '^')
            ++at;
        if (at < m_pattern.size() && m_pattern[at] == ']')
            ++at;
        for (; at < m_pattern.size(); ++at) {
            if (m_pattern[at] == '[')
                return false; // perhaps [:alpha:]
            if (m_pattern[at] == '\\')
                ++at;
            else if (m_pattern[at] == ']')
                break;
        }
        m_at = at + 1;
        return at < m_pattern.size();
    }

    bool openGroup()
    {
        endRun();
        ++m_depth;
        ++m_at;
        if (m_at < m_pattern.size() && m_pattern[m_at] == '*')
            return false;
        if (m_at >= m_pattern.size() || m_pattern[m_at] != '?')
            return true;
        m_at += 2;
        return m_at <= m_pattern.size() && m_pattern[m_at - 1] == ':';
    }

    bool takeCount()
    {
        const qsizetype close = m_pattern.indexOf('}', m_at);
        const auto counts = [](char c) { return (c >= '0' && c <= '9') || c == ','; };
        if (close < 0 || !std::all_of(m_pattern.begin() + m_at + 1, m_pattern.begin() + close, counts))
            return false;
        dropLast();
        m_at = close + 1;
        return true;
    }

    void add(char c)
    {
        if (m_depth == 0)
            m_run += c;
    }

    void dropLast()
    {
        m_run.chop(1);
        endRun();
    }

    void endRun()
    {
        if (m_run.size() > m_best.size())
            m_best = m_run;
        m_run.clear();
    }

    const QByteArray& m_pattern;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_run;
    QByteArray m_best;
};

} // namespace

QByteArray requiredText(const QByteArray& pattern)
{
    if (pattern.contains("\\Q") || pattern.contains("\\E"))
        return {};
    return Finder(pattern).find();
}

} // namespace ims
