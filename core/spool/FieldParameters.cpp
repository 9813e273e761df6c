#include "core/spool/FieldParameters.h"

#include "core/spool/HeaderSyntax.h"

#include <algorithm>

namespace ims {

namespace {

constexpr size_t mostParameters = 1000;
constexpr size_t mostComments = 1000;

// Behind the comment that begins at `at`; the end of the value where it is never closed.
qsizetype commentEnd(QByteArrayView raw, qsizetype at)
{
    int depth = 0;
    while (at < raw.size()) {
        const char c = raw[at];
        ++at;
        if (c == '\\' && at < raw.size())
            ++at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            break;
    }
    return at;
}

class Parser
{
public:
    explicit Parser(QByteArrayView raw)
        : m_raw(raw)
        , m_lastClose(raw.lastIndexOf(')'))
    {
    }

    StructuredField parse()
    {
        StructuredField field;
        skipFiller(";");
        const qsizetype start = m_at;
        qsizetype end = start;
        while (!atEnd() && !isBlankOrBreak(peek()) && peek() != ';' && peek() != '(' && peek() != ',')
            end = ++m_at;
        field.main = m_raw.sliced(start, end - start).toByteArray().toLower();
        field.mainRange = {start, end - start};
        joinSlash(field);
        while (!atEnd() && field.parameters.size() < mostParameters)
            parseParameter(field);
        field.comments = std::move(m_comments);
        return field;
    }

private:
    bool atEnd() const { return m_at >= m_raw.size(); }
    char peek() const { return m_raw[m_at]; }

    // `text / plain`, `text/ plain`: blanks that RFC 822 allowed between tokens.
    void joinSlash(StructuredField& field)
    {
        const qsizetype before = m_at;
        skipFiller("");
        const bool open = field.main.endsWith('/');
        if (field.main.isEmpty() || atEnd() || (!open && peek() != '/') ||
            (!open && field.main.contains('/'))) {
            m_at = before;
            return;
        }
        qsizetype start = m_at;
        if (!open) {
            ++m_at;
            field.main += '/';
            skipFiller("");
            start = m_at;
        }
        while (!atEnd() && !isBlankOrBreak(peek()) && peek() != ';' && peek() != '(' && peek() != '=')
            ++m_at;
        field.main += m_raw.sliced(start, m_at - start).toByteArray().toLower();
        field.mainRange.length = m_at - field.mainRange.offset;
    }

    void skipComment()
    {
        const qsizetype start = m_at;
        m_at = commentEnd(m_raw, m_at);
        // The parser may come by again after a look ahead.
        const bool seen = !m_comments.empty() && start < m_comments.back().end();
        if (!seen && m_comments.size() < mostComments)
            m_comments.push_back({start, m_at - start});
    }

    void skipFiller(const char* also)
    {
        const QByteArrayView extra(also);
        while (!atEnd()) {
            const char c = peek();
            if (c == '(' && m_at < m_lastClose)
                skipComment();
            else if (isBlankOrBreak(c) || extra.contains(c))
                ++m_at;
            else
                return;
        }
    }

    void parseParameter(StructuredField& field)
    {
        skipFiller(";,");
        const qsizetype nameStart = m_at;
        while (!atEnd() && !isBlankOrBreak(peek()) && peek() != '=' && peek() != ';')
            ++m_at;
        const QByteArrayView name = m_raw.sliced(nameStart, m_at - nameStart);
        skipFiller("");
        if (atEnd() || peek() != '=') {
            if (name.isEmpty() && !atEnd())
                ++m_at;
            return; // a word that is no parameter
        }
        ++m_at;
        FieldParameter parameter;
        parameter.nameRange = {nameStart, name.size()};
        setName(parameter, name);
        skipFiller("");
        const bool quoted = !atEnd() && peek() == '"';
        if (quoted)
            parseQuoted(parameter);
        else
            parseBare(parameter);
        if (parameter.extended && parameter.segment <= 0)
            splitCharset(parameter, quoted);
        if (!parameter.name.isEmpty())
            field.parameters.push_back(std::move(parameter));
    }

    static void setName(FieldParameter& parameter, QByteArrayView written)
    {
        QByteArray name = written.toByteArray().toLower();
        if (name.endsWith('*')) {
            parameter.extended = true;
            name.chop(1);
        }
        const qsizetype star = name.lastIndexOf('*');
        if (star > 0) {
            bool isNumber = false;
            const int number = name.sliced(star + 1).toInt(&isNumber);
            if (isNumber && number >= 0) {
                parameter.segment = number;
                name.truncate(star);
            }
        }
        parameter.name = name;
    }

    void parseQuoted(FieldParameter& parameter)
    {
        ++m_at;
        const qsizetype start = m_at;
        qsizetype end = closingQuote(start);
        parameter.closed = end >= 0;
        if (end < 0)
            end = unclosedEnd(start);
        QByteArray value;
        for (qsizetype i = start; i < end; ++i) {
            if (m_raw[i] == '\\' && i + 1 < end)
                ++i;
            if (m_raw[i] != '\r' && m_raw[i] != '\n')
                value += m_raw[i];
        }
        m_at = parameter.closed ? end + 1 : end;
        setValue(parameter, value, start, end);
    }

    qsizetype closingQuote(qsizetype from) const
    {
        for (qsizetype i = from; i < m_raw.size(); ++i) {
            if (m_raw[i] == '\\')
                ++i;
            else if (m_raw[i] == '"')
                return i;
        }
        return -1;
    }

    qsizetype unclosedEnd(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_raw.size() && m_raw[end] != ';' && m_raw[end] != '\r' && m_raw[end] != '\n')
            ++end;
        return end;
    }

    // Names of files are written without quotes often enough: their value runs to the semicolon.
    void parseBare(FieldParameter& parameter)
    {
        const bool wide = parameter.name == "name" || parameter.name == "filename";
        const qsizetype start = m_at;
        while (!atEnd() && peek() != ';') {
            const char c = peek();
            if (wide ? (c == '\r' || c == '\n')
                     : (isBlankOrBreak(c) || endsBareValue(parameter, c, m_raw[start] == '<')))
                break;
            ++m_at;
        }
        setValue(parameter, m_raw.sliced(start, m_at - start).toByteArray(), start, m_at);
    }

    // A value that begins with `<` is rubbish, not blank: it is shown as a whole.
    static bool endsBareValue(const FieldParameter& parameter, char c, bool inAngles)
    {
        const bool angle = c == '<' || c == '>';
        return parameter.name == "charset" && (c == '(' || c == ',' || c == '"' || (angle && !inAngles));
    }

    void setValue(FieldParameter& parameter, const QByteArray& value, qsizetype start, qsizetype end)
    {
        while (start < end && isBlankOrBreak(m_raw[start]))
            ++start;
        while (end > start && isBlankOrBreak(m_raw[end - 1]))
            --end;
        parameter.value = trimmedView(value).toByteArray();
        // Single quotes are legal in a token, but around a whole label they are meant as quotes.
        if (parameter.name == "charset" && !parameter.extended && end - start >= 2 && m_raw[start] == '\'' &&
            m_raw[end - 1] == '\'') {
            ++start;
            --end;
            parameter.value = parameter.value.sliced(1, parameter.value.size() - 2);
        }
        parameter.range = {start, end - start};
    }

    // The raw bytes that the first `count` ones of a quoted value were written with.
    static qsizetype writtenLength(QByteArrayView written, qsizetype count)
    {
        qsizetype at = 0;
        while (count > 0 && at < written.size()) {
            if (written[at] == '\\' && at + 1 < written.size())
                ++at;
            if (written[at] != '\r' && written[at] != '\n')
                --count;
            ++at;
        }
        return at;
    }

    void splitCharset(FieldParameter& parameter, bool quoted) const
    {
        const qsizetype first = parameter.value.indexOf('\'');
        const qsizetype second = first < 0 ? -1 : parameter.value.indexOf('\'', first + 1);
        if (second < 0)
            return;
        const QByteArrayView written = m_raw.sliced(parameter.range.offset, parameter.range.length);
        const auto length = [&](qsizetype count) { return quoted ? writtenLength(written, count) : count; };
        parameter.charset = parameter.value.first(first);
        parameter.charsetRange = {parameter.range.offset, length(first)};
        parameter.value.remove(0, second + 1);
        parameter.range =
            ByteRange::fromTo(parameter.range.offset + length(second + 1), parameter.range.end());
    }

    QByteArrayView m_raw;
    qsizetype m_lastClose; ///< a `(` after it opens no comment
    qsizetype m_at = 0;
    std::vector<ByteRange> m_comments;
};

} // namespace

StructuredField parseStructuredField(QByteArrayView raw)
{
    return Parser(raw).parse();
}

std::vector<ByteRange> commentsOf(QByteArrayView raw)
{
    std::vector<ByteRange> comments;
    const qsizetype lastClose = raw.lastIndexOf(')'); // a `(` after it opens no comment
    bool quoted = false;
    for (qsizetype at = 0; at < lastClose && comments.size() < mostComments;) {
        const char c = raw[at];
        if (c == '\\') {
            at += 2;
        } else if (c == '(' && !quoted) {
            const qsizetype end = commentEnd(raw, at);
            comments.push_back({at, end - at});
            at = end;
        } else {
            quoted = quoted != (c == '"');
            ++at;
        }
    }
    return comments;
}

std::optional<JoinedParameter> joinedParameter(const StructuredField& field, const char* name)
{
    std::vector<const FieldParameter*> segments;
    const FieldParameter* whole = nullptr;
    for (const FieldParameter& parameter : field.parameters) {
        if (parameter.name != name)
            continue;
        if (parameter.segment >= 0)
            segments.push_back(&parameter);
        else if (!whole || (parameter.extended && !whole->extended))
            whole = &parameter; // RFC 2231 5: the extended form is the one to believe
    }
    if (whole)
        segments = {whole};
    if (segments.empty())
        return std::nullopt;
    std::stable_sort(segments.begin(), segments.end(), [](const FieldParameter* a, const FieldParameter* b) {
        return a->segment < b->segment;
    });
    JoinedParameter joined;
    joined.charset = segments.front()->charset;
    qint64 first = segments.front()->range.offset;
    qint64 last = segments.front()->range.end();
    for (const FieldParameter* segment : segments) {
        joined.bytes += segment->extended ? QByteArray::fromPercentEncoding(segment->value) : segment->value;
        first = std::min(first, segment->range.offset);
        last = std::max(last, segment->range.end());
    }
    joined.range = ByteRange::fromTo(first, last);
    return joined;
}

std::vector<QByteArray> parameterNames(const StructuredField& field)
{
    std::vector<QByteArray> names;
    for (const FieldParameter& parameter : field.parameters) {
        if (std::find(names.begin(), names.end(), parameter.name) == names.end())
            names.push_back(parameter.name);
    }
    return names;
}

} // namespace ims
