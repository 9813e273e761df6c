#include "core/eventlog/XmlExport.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestElement = qsizetype(1) << 22; // characters
constexpr qsizetype mostAttributes = 256;                // the parser compares each with each

/// The name of the tag that a piece ends with: `Event`, `/Event`; empty where it ends with none.
QStringView tagName(QStringView piece, qsizetype tag)
{
    if (tag < 0)
        return {};
    const QStringView inner = piece.sliced(tag + 1);
    const auto end = std::find_if(inner.begin() + (inner.startsWith(u'/') ? 1 : 0), inner.end(),
                                  [](QChar c) { return c.isSpace() || c == u'/'; });
    return inner.first(end - inner.begin());
}

} // namespace

XmlExport::XmlExport(ByteSourcePtr source, XmlForm form, const StopToken& stop)
    : TextRecords(std::move(source), u'>', stop)
    , m_form(form)
    , m_name(form == XmlForm::Events ? u"Event"_s : u"Obj"_s)
{
}

std::optional<XmlForm> XmlExport::formOf(const QString& beginning)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(beginning.begin(), beginning.end(), isSpace);
    if (first == beginning.end() || *first != u'<')
        return std::nullopt;
    static const QRegularExpression prolog(
        u"^\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)*"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression event(
        u"^(?:<Events(?:\\s[^>]{0,500})?>\\s*)?<Event(?:\\s[^>]{0,500})?>\\s*<System"_s);
    static const QRegularExpression object(u"^<Objs\\s[^>]{0,500}>\\s*<Obj\\s"_s);
    const QString text = QString(beginning).remove(prolog);
    if (event.match(text).hasMatch())
        return XmlForm::Events;
    const bool ofLog =
        text.contains("EventLogEntry"_L1) || text.contains("Eventing.Reader.EventLogRecord"_L1);
    if (ofLog && object.match(text).hasMatch())
        return XmlForm::Objects;
    return std::nullopt;
}

void XmlExport::open(Element& element, const TextPiece& piece, qsizetype tag)
{
    element = {};
    const QString opening = piece.text.sliced(tag) + u'>';
    const qint64 unit = m_pieces.unit();
    element.start = piece.range.offset + piece.range.length - opening.size() * unit;
    element.text = opening;
    element.bad = piece.cut;
    m_depth = 1;
}

void XmlExport::append(Element& element, const TextPiece& piece)
{
    if (piece.cut || element.text.size() + piece.text.size() > longestElement)
        element.bad = true;
    if (!element.bad)
        element.text += piece.text + u'>';
}

/// Cuts out the next record's element.
bool XmlExport::nextElement(Element& element)
{
    const bool nests = m_form == XmlForm::Objects;
    m_depth = 0;
    while (const std::optional<TextPiece> piece = m_pieces.next()) {
        const qsizetype tag = piece->text.lastIndexOf(u'<');
        const QStringView name = tagName(piece->text, tag);
        const bool opens = name == m_name && !piece->text.endsWith(u'/');
        m_equals = (tag < 0 ? m_equals : 0) +
                   QStringView(piece->text).sliced(std::max<qsizetype>(0, tag)).count(u'=');
        if (m_depth == 0) {
            if (opens)
                open(element, *piece, tag);
            continue;
        }
        if (opens && !nests) { // the one before never ended
            ++m_unreadable;
            open(element, *piece, tag);
            continue;
        }
        element.bad = element.bad || m_equals > mostAttributes;
        append(element, *piece);
        m_depth += opens ? 1 : 0;
        if (name.startsWith(u'/') && name.sliced(1) == m_name)
            --m_depth;
        if (m_depth == 0)
            return true;
    }
    if (m_depth > 0 && !m_pieces.isStopped() && !m_pieces.error())
        ++m_unreadable;
    return false;
}

std::optional<TextRecord> XmlExport::next()
{
    Element element;
    while (nextElement(element)) {
        const ByteRange range{element.start, m_pieces.position() - element.start};
        std::optional<TextRecord> record;
        if (!element.bad)
            record = m_form == XmlForm::Events ? eventOfXml(element.text, range)
                                               : eventOfObject(element.text, range);
        if (record)
            return record;
        ++m_unreadable;
    }
    return std::nullopt;
}

} // namespace ims
