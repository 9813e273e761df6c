#include "core/spool/FieldSpans.h"

#include "core/spool/EncodedWords.h"
#include "core/spool/FieldParameters.h"
#include "core/spool/HeaderSyntax.h"

#include <algorithm>
#include <array>

namespace ims {

namespace {

constexpr size_t mostFolds = 10000;
constexpr size_t mostWords = 10000;

// The fields that RFC 5322 calls structured; in all others parentheses are text.
constexpr std::array structuredFields = {
    "received",
    "date",
    "from",
    "sender",
    "reply-to",
    "to",
    "cc",
    "bcc",
    "message-id",
    "in-reply-to",
    "references",
    "return-path",
    "resent-date",
    "resent-from",
    "resent-sender",
    "resent-to",
    "resent-cc",
    "resent-bcc",
    "resent-message-id",
    "mime-version",
    "content-transfer-encoding",
};

bool hasParameters(QByteArrayView name)
{
    constexpr qsizetype length = 8; // Content-
    return name.size() > length && sameText(name.first(length), "content-") &&
           !sameText(name, "content-transfer-encoding");
}

bool isStructured(QByteArrayView name)
{
    return std::any_of(structuredFields.begin(), structuredFields.end(),
                       [name](const char* one) { return sameText(name, one); });
}

class Spans
{
public:
    Spans(QByteArrayView raw, qint64 offset)
        : m_raw(raw)
        , m_offset(offset)
    {
    }

    void addFolds()
    {
        size_t count = 0;
        for (qsizetype at = 0; at < m_raw.size() && count < mostFolds; ++at) {
            const qsizetype start = at;
            while (at < m_raw.size() && (m_raw[at] == '\r' || m_raw[at] == '\n'))
                ++at;
            const qsizetype afterBreak = at;
            while (at < m_raw.size() && isBlank(m_raw[at]))
                ++at;
            if (afterBreak > start) {
                add(FieldSpan::Kind::Fold, {start, at - start});
                ++count;
                --at; // the next turn looks at the byte after the blanks
            } else if (at > start) {
                --at;
            }
        }
    }

    void addWords()
    {
        for (const EncodedWord& word : findEncodedWords(m_raw, mostWords)) {
            add(FieldSpan::Kind::EncodedWord, word.range);
            add(FieldSpan::Kind::CharsetLabel, word.label);
        }
    }

    void addParameters()
    {
        const StructuredField field = parseStructuredField(m_raw);
        for (const FieldParameter& parameter : field.parameters) {
            add(FieldSpan::Kind::ParameterName, parameter.nameRange);
            add(FieldSpan::Kind::ParameterValue, parameter.range);
            if (!parameter.charset.isEmpty())
                add(FieldSpan::Kind::CharsetLabel, parameter.charsetRange);
            else if (parameter.name == "charset")
                add(FieldSpan::Kind::CharsetLabel, parameter.range);
        }
        addComments(field.comments);
    }

    void addComments(const std::vector<ByteRange>& comments)
    {
        for (const ByteRange& comment : comments)
            add(FieldSpan::Kind::Comment, comment);
    }

    std::vector<FieldSpan> take()
    {
        std::stable_sort(m_spans.begin(), m_spans.end(), [](const FieldSpan& a, const FieldSpan& b) {
            return a.range.offset != b.range.offset ? a.range.offset < b.range.offset
                                                    : a.range.length > b.range.length;
        });
        dropCrossing();
        return std::move(m_spans);
    }

private:
    void add(FieldSpan::Kind kind, ByteRange range)
    {
        if (range.length > 0)
            m_spans.push_back({kind, {m_offset + range.offset, range.length}});
    }

    // A value without quotes that holds `;` inside an encoded word ends in the middle of it: what begins
    // later gives way.
    void dropCrossing()
    {
        std::vector<ByteRange> open;
        std::erase_if(m_spans, [&open](const FieldSpan& span) {
            while (!open.empty() && open.back().end() <= span.range.offset)
                open.pop_back();
            if (!open.empty() && !open.back().contains(span.range))
                return true;
            open.push_back(span.range);
            return false;
        });
    }

    QByteArrayView m_raw;
    qint64 m_offset;
    std::vector<FieldSpan> m_spans;
};

} // namespace

std::vector<FieldSpan> fieldSpans(QByteArrayView raw, qint64 offset, QByteArrayView name)
{
    Spans spans(raw, offset);
    spans.addFolds();
    spans.addWords();
    if (hasParameters(name))
        spans.addParameters();
    else if (isStructured(name))
        spans.addComments(commentsOf(raw));
    return spans.take();
}

} // namespace ims
