#include "core/spool/HtmlText.h"

#include "core/spool/HtmlEntities.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestEntity = 32;
constexpr qsizetype longestAddress = 2048; ///< shown of a link

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A run of the source.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end == start; }
};

/// The attributes of a tag that are shown.
struct Tag
{
    QString name; ///< lower case
    bool closing = false;
    Span href;
    Span source;
    Span alternative;
    qsizetype end = 0; ///< behind its `>`
};

enum class Breaks { None, Line, Paragraph };

Breaks breaksAround(const QString& name)
{
    static constexpr std::array paragraphs = {"blockquote"_L1, "dl"_L1,  "h1"_L1,    "h2"_L1, "h3"_L1,
                                              "h4"_L1,         "h5"_L1,  "h6"_L1,    "hr"_L1, "ol"_L1,
                                              "p"_L1,          "pre"_L1, "table"_L1, "ul"_L1};
    static constexpr std::array lines = {
        "address"_L1, "article"_L1, "body"_L1,     "br"_L1,     "caption"_L1, "center"_L1, "dd"_L1,
        "div"_L1,     "dt"_L1,      "fieldset"_L1, "footer"_L1, "form"_L1,    "header"_L1, "head"_L1,
        "legend"_L1,  "li"_L1,      "main"_L1,     "option"_L1, "section"_L1, "title"_L1,  "tr"_L1};
    const auto is = [&](QLatin1StringView one) { return name == one; };
    if (std::any_of(paragraphs.begin(), paragraphs.end(), is))
        return Breaks::Paragraph;
    return std::any_of(lines.begin(), lines.end(), is) ? Breaks::Line : Breaks::None;
}

/// Reads a tag. Its quotes count, unless one of them is never closed.
class TagReader
{
public:
    explicit TagReader(const QString& html)
        : m_html(html)
        , m_lastEnd(html.lastIndexOf(u'>'))
    {
    }

    /// The tag that begins with the `<` at `at`; nothing where none does, or it has no end.
    std::optional<Tag> read(qsizetype at)
    {
        Tag tag;
        qsizetype i = at + 1;
        tag.closing = i < m_html.size() && m_html.at(i) == u'/';
        i += tag.closing ? 1 : 0;
        if (i >= m_html.size() || !isLetter(m_html.at(i)))
            return {};
        if (i > m_lastEnd)
            return {};
        const qsizetype nameAt = i;
        while (!isBlank(m_html.at(i)) && m_html.at(i) != u'>' && m_html.at(i) != u'/')
            ++i;
        tag.name = m_html.sliced(nameAt, i - nameAt).toLower();
        tag.end = attributes(i, tag);
        return tag;
    }

private:
    /// Goes over them; behind the `>`. There is one behind `i`.
    qsizetype attributes(qsizetype i, Tag& tag) const
    {
        const qsizetype size = m_html.size();
        while (i < size && m_html.at(i) != u'>') {
            if (isBlank(m_html.at(i)) || m_html.at(i) == u'/' || m_html.at(i) == u'=') {
                ++i;
                continue;
            }
            const qsizetype nameAt = i;
            while (i < size && !isBlank(m_html.at(i)) && !u"=>/"_s.contains(m_html.at(i)))
                ++i;
            const QStringView name = QStringView(m_html).sliced(nameAt, i - nameAt);
            qsizetype valueAt = i;
            while (valueAt < size && isBlank(m_html.at(valueAt)))
                ++valueAt;
            if (valueAt >= size || m_html.at(valueAt) != u'=')
                continue;
            const Span value = valueFrom(valueAt + 1);
            const bool quoted =
                value.end < size && (m_html.at(value.end) == u'"' || m_html.at(value.end) == u'\'');
            i = value.end + (quoted ? 1 : 0);
            keep(name, value, tag);
        }
        return std::min(i + 1, size);
    }

    Span valueFrom(qsizetype i) const
    {
        while (i < m_html.size() && isBlank(m_html.at(i)))
            ++i;
        if (i < m_html.size() && (m_html.at(i) == u'"' || m_html.at(i) == u'\'')) {
            const qsizetype close = m_html.indexOf(m_html.at(i), i + 1);
            if (close >= 0)
                return {i + 1, close};
            ++i; // never closed: the value ends as one without quotes does. That can happen once for each
                 // sign.
        }
        const qsizetype start = i;
        while (i < m_html.size() && !isBlank(m_html.at(i)) && m_html.at(i) != u'>')
            ++i;
        return {start, i};
    }

    static void keep(QStringView name, Span value, Tag& tag)
    {
        if (name.compare("href"_L1, Qt::CaseInsensitive) == 0)
            tag.href = value;
        else if (name.compare("src"_L1, Qt::CaseInsensitive) == 0)
            tag.source = value;
        else if (name.compare("alt"_L1, Qt::CaseInsensitive) == 0)
            tag.alternative = value;
    }

    const QString& m_html;
    qsizetype m_lastEnd; ///< no tag ends behind it
};

class HtmlReader
{
public:
    explicit HtmlReader(const PartText& html)
        : m_html(html)
        , m_text(html.text)
        , m_tags(m_text)
    {
    }

    PartText read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'<')
                takeMarkup();
            else if (c == u'&')
                takeEntity(m_text.size(), true);
            else
                takeCharacter();
        }
        closeLink();
        return std::move(m_out);
    }

private:
    // ---- what is written

    void put(QStringView text, qsizetype source, bool added = false)
    {
        if (m_breaks > 0 && !m_out.text.isEmpty())
            append(u"\n\n"_s.first(m_breaks), source, true);
        else if (m_blank && !m_out.text.isEmpty() && !m_out.text.endsWith(u'\n'))
            append(u" "_s, m_blankAt, false);
        m_breaks = 0;
        m_blank = false;
        append(text, source, added);
    }

    void append(QStringView text, qsizetype source, bool added)
    {
        TextUnit unit = m_html.units[static_cast<size_t>(std::min(source, m_text.size() - 1))];
        if (added) {
            unit.length = 0;
            unit.flags = 0;
        }
        m_out.text += text;
        m_out.units.insert(m_out.units.end(), static_cast<size_t>(text.size()), unit);
    }

    void wantBreaks(Breaks breaks)
    {
        m_breaks = std::max(m_breaks, breaks == Breaks::Paragraph ? 2 : breaks == Breaks::Line ? 1 : 0);
        m_blank = m_blank && m_breaks == 0;
    }

    // ---- what is read

    void takeCharacter()
    {
        const QChar c = m_text.at(m_at);
        if (!isBlank(c)) {
            put(QStringView(m_text).sliced(m_at, 1), m_at);
        } else if (m_preformatted == 0) {
            if (!m_blank)
                m_blankAt = m_at;
            m_blank = true;
        } else if (c == u'\n' || (c == u'\r' && !QStringView(m_text).sliced(m_at + 1).startsWith(u'\n'))) {
            put(u"\n", m_at);
        } else if (c != u'\r') {
            put(QStringView(m_text).sliced(m_at, 1), m_at);
        }
        ++m_at;
    }

    /// The entity at m_at, or the `&` alone. `shown`: at its place, else as it stands in an attribute.
    void takeEntity(qsizetype limit, bool shown)
    {
        const qsizetype most = std::min(limit, m_at + longestEntity);
        qsizetype end = m_at + 1;
        while (end < most && (isLetter(m_text.at(end)) || m_text.at(end).isDigit() || m_text.at(end) == u'#'))
            ++end;
        const QStringView name = QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
        const QString resolved = entity(name);
        const qsizetype source = m_at;
        const bool known = !resolved.isEmpty();
        m_at = known ? end + (end < limit && m_text.at(end) == u';' ? 1 : 0) : m_at + 1;
        const QString text = known ? resolved : u"&"_s;
        if (shown)
            put(text, source);
        else
            append(text, source, false);
    }

    static QString entity(QStringView name)
    {
        if (!name.startsWith(u'#'))
            return namedEntity(name);
        const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toString().toUInt(&ok, hex ? 16 : 10);
        return ok ? numberedEntity(code) : QString();
    }

    void takeMarkup()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            skipTo(u"-->"_s, 4);
        } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            skipTo(u">"_s, 2);
        } else if (const std::optional<Tag> tag = m_tags.read(m_at)) {
            const qsizetype start = m_at;
            m_at = tag->end;
            takeTag(*tag, start);
        } else {
            put(u"<", m_at);
            ++m_at;
        }
    }

    void skipTo(const QString& close, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(close, m_at + from);
        m_at = found < 0 ? m_text.size() : found + close.size();
    }

    void takeTag(const Tag& tag, qsizetype start)
    {
        if (!tag.closing && (tag.name == "script"_L1 || tag.name == "style"_L1)) {
            const qsizetype close = m_text.indexOf(u"</"_s + tag.name, m_at, Qt::CaseInsensitive);
            m_at = close < 0 ? m_text.size() : close;
            return;
        }
        if (tag.name == "br"_L1) {
            m_blank = false;
            put({}, start, true);
            append(u"\n", start, true);
            return;
        }
        wantBreaks(breaksAround(tag.name));
        if (tag.name == "pre"_L1)
            m_preformatted = std::max(0, m_preformatted + (tag.closing ? -1 : 1));
        else if (tag.name == "li"_L1 && !tag.closing)
            put(u"• ", start, true);
        else if ((tag.name == "td"_L1 || tag.name == "th"_L1) && tag.closing)
            put(u"\t", start, true);
        else if (tag.name == "a"_L1)
            takeLink(tag);
        else if (tag.name == "img"_L1)
            takePicture(tag, start);
    }

    void takeLink(const Tag& tag)
    {
        closeLink();
        if (tag.closing || tag.href.isEmpty())
            return;
        m_link = tag.href;
        m_linkFrom = m_out.text.size();
    }

    /// Says where the link leads, unless its text is just that.
    void closeLink()
    {
        if (m_link.isEmpty())
            return;
        const Span link = m_link;
        m_link = {};
        const QString address = m_text.sliced(link.start, std::min(link.end - link.start, longestAddress));
        const QString text = m_out.text.sliced(m_linkFrom).trimmed();
        if (text == address || u"mailto:"_s + text == address)
            return;
        put(m_out.text.isEmpty() || m_out.text.back().isSpace() ? u"<" : u" <", link.start, true);
        putAttribute(link);
        append(u">", link.end, true);
    }

    void takePicture(const Tag& tag, qsizetype start)
    {
        put(u"[", start, true);
        putAttribute(tag.alternative);
        if (!tag.source.isEmpty()) {
            append(tag.alternative.isEmpty() ? u"<" : u" <", start, true);
            putAttribute(tag.source);
            append(u">", start, true);
        }
        append(u"]", start, true);
    }

    void putAttribute(Span value)
    {
        const qsizetype back = m_at;
        const qsizetype end = std::min(value.end, value.start + longestAddress);
        for (m_at = value.start; m_at < end;) {
            if (m_text.at(m_at) == u'&') {
                takeEntity(end, false);
            } else {
                append(isBlank(m_text.at(m_at)) ? QStringView(u" ") : QStringView(m_text).sliced(m_at, 1),
                       m_at, false);
                ++m_at;
            }
        }
        if (end < value.end)
            append(u"…", end, true);
        m_at = back;
    }

    const PartText& m_html;
    const QString& m_text;
    TagReader m_tags;
    PartText m_out;
    qsizetype m_at = 0;
    int m_breaks = 0;     ///< line breaks before the next character
    bool m_blank = false; ///< a blank before it, which came from:
    qsizetype m_blankAt = 0;
    int m_preformatted = 0;
    Span m_link; ///< where the link that is open leads
    qsizetype m_linkFrom = 0;
};

} // namespace

PartText htmlAsText(const PartText& html)
{
    return html.text.isEmpty() ? PartText() : HtmlReader(html).read();
}

} // namespace ims
