#include "core/report/redaction/BodyRewriter.h"
#include "core/report/redaction/KnownWords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == ':' || c == '!';
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

const QSet<QByteArray>& elementNames()
{
    static const QSet<QByteArray> names = [] {
        const QByteArray all = "html head title body meta link style script base p br hr div span font "
                               "center b i u s em strong small big sub "
                               "sup tt pre code kbd a img map area table caption thead tbody tfoot tr td th "
                               "colgroup col ul ol li dl dt dd h1 "
                               "h2 h3 h4 h5 h6 blockquote address form input select option textarea button "
                               "label fieldset frame frameset "
                               "noframes iframe object param applet basefont xml o:p v:shape bgsound marquee "
                               "nobr wbr del ins q cite abbr "
                               "acronym dfn var samp strike !doctype";
        const QList<QByteArray> list = all.split(' ');
        return QSet<QByteArray>(list.begin(), list.end());
    }();
    return names;
}

const QSet<QByteArray>& attributeNames()
{
    static const QSet<QByteArray> names = [] {
        const QByteArray all =
            "http-equiv content charset name type lang xml:lang dir align valign width height size color "
            "bgcolor background border cellspacing cellpadding colspan rowspan face href src alt title "
            "id class style rel target link vlink alink text leftmargin topmargin marginwidth "
            "marginheight nowrap noshade encoding version standalone xmlns public html";
        const QList<QByteArray> list = all.split(' ');
        return QSet<QByteArray>(list.begin(), list.end());
    }();
    return names;
}

/// Of attributes that say how the text is written or looks.
bool mayKeepValue(const QByteArray& attribute)
{
    static const QSet<QByteArray> plain{
        "http-equiv",  "content", "charset", "type",     "lang",    "xml:lang",   "dir",    "align",
        "valign",      "width",   "height",  "size",     "color",   "bgcolor",    "border", "cellspacing",
        "cellpadding", "colspan", "rowspan", "encoding", "version", "standalone", "rel"};
    return plain.contains(attribute);
}

bool isPlainValue(QByteArrayView value)
{
    constexpr qsizetype longest = 120;
    const QString text = QString::fromLatin1(value);
    const bool colour = text.size() == 7 && text.startsWith(u'#');
    return value.size() <= longest && (colour || KnownWords::builtIn().filtered(text) == text);
}

/// Reads one tag from behind its `<`; gives the place behind it.
class TagReader
{
public:
    TagReader(QByteArrayView html, std::vector<ByteRange>& kept)
        : m_html(html)
        , m_kept(kept)
    {
    }

    qsizetype read(qsizetype at)
    {
        m_at = at;
        if (m_at < m_html.size() && (m_html[m_at] == '/' || m_html[m_at] == '?'))
            ++m_at;
        keepName(elementNames());
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            if (isNameByte(m_html[m_at]))
                readAttribute();
            else
                ++m_at;
        }
        return m_at;
    }

private:
    QByteArray keepName(const QSet<QByteArray>& known)
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && isNameByte(m_html[m_at]))
            ++m_at;
        const QByteArray name = m_html.sliced(start, m_at - start).toByteArray().toLower();
        if (known.contains(name))
            m_kept.push_back(ByteRange::fromTo(start, m_at));
        return name;
    }

    void skipBlanks()
    {
        while (m_at < m_html.size() && isBlankByte(m_html[m_at]))
            ++m_at;
    }

    void readAttribute()
    {
        const QByteArray name = keepName(attributeNames());
        skipBlanks();
        if (m_at >= m_html.size() || m_html[m_at] != '=')
            return;
        ++m_at;
        skipBlanks();
        if (m_at >= m_html.size())
            return;
        const char quote = m_html[m_at] == '"' || m_html[m_at] == '\'' ? m_html[m_at] : '\0';
        m_at += quote ? 1 : 0;
        const qsizetype start = m_at;
        while (m_at < m_html.size() &&
               (quote ? m_html[m_at] != quote : !isBlankByte(m_html[m_at]) && m_html[m_at] != '>'))
            ++m_at;
        if (mayKeepValue(name) && isPlainValue(m_html.sliced(start, m_at - start)))
            m_kept.push_back(ByteRange::fromTo(start, m_at));
        m_at += quote && m_at < m_html.size() ? 1 : 0;
    }

    QByteArrayView m_html;
    std::vector<ByteRange>& m_kept;
    qsizetype m_at = 0;
};

} // namespace

std::vector<ByteRange> keptMarkup(QByteArrayView html)
{
    std::vector<ByteRange> kept;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char next = i + 1 < html.size() ? html[i + 1] : '\0';
        if (html[i] == '<' && (isNameByte(next) || next == '/' || next == '?') &&
            !html.sliced(i).startsWith("<!--")) {
            i = TagReader(html, kept).read(i + 1);
        } else if (html[i] == '&' && next != '#') {
            constexpr qsizetype longest = 9;
            const qsizetype end = html.sliced(i, std::min(longest, html.size() - i)).indexOf(';');
            const QByteArrayView name = html.sliced(i + 1, std::max<qsizetype>(end - 1, 0));
            if (end > 0 && std::all_of(name.begin(), name.end(), isNameByte))
                kept.push_back({i, end + 1});
        }
    }
    return kept;
}

} // namespace ims
