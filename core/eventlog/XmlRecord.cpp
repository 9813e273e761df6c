#include "core/eventlog/XmlExport.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int deepest = 64;

/// Control characters, which XML forbids and Windows writes all the same, made replacement characters.
QString legalXml(const QString& element)
{
    static const QRegularExpression reference(
        u"&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[1-24-9]|2\\d|3[01]));"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = element;
    for (QChar& c : text) {
        if ((c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text.contains("&#"_L1) ? text.replace(reference, QString(QChar(QChar::ReplacementCharacter)))
                                  : text;
}

/// `<Binary>` is hex in Windows's and libevtx's output, base64 in python-evtx's.
QByteArray binaryBytes(const QString& text)
{
    static const QRegularExpression hex(u"^(?:[0-9A-Fa-f]{2})+$"_s);
    const QString plain = text.simplified().remove(u' ');
    if (hex.match(plain).hasMatch())
        return QByteArray::fromHex(plain.toLatin1());
    const auto bytes =
        QByteArray::fromBase64Encoding(plain.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

/// python-evtx puts the strings of a classic event into one `<Data>`, each in an escaped `<string>`.
QStringList dataStrings(const QString& text)
{
    static const QRegularExpression inner(u"<string>(.*?)</string>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (!text.trimmed().startsWith("<string>"_L1))
        return {text};
    QStringList strings;
    for (auto matches = inner.globalMatch(text); matches.hasNext();)
        strings += matches.next().captured(1);
    return strings;
}

/// Writes PowerShell's `_x000A_` as the characters they stand for.
QString plainObjectText(const QString& text)
{
    static const QRegularExpression code(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(match.capturedView(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    return plain + QStringView(text).sliced(from);
}

/// Keywords of the Security log.
void setAudit(RecordBuilder& record, const QString& keywords)
{
    constexpr quint64 failure = 0x10000000000000;
    constexpr quint64 success = 0x20000000000000;
    const quint64 bits = keywords.toULongLong(nullptr, 0);
    if (bits & failure)
        record.set(FieldRole::TypeNumber, u"16"_s);
    else if (bits & success)
        record.set(FieldRole::TypeNumber, u"8"_s);
}

/// One pass over an element; what the record is made of is told by the elements as they begin and end.
class ElementPass
{
public:
    virtual ~ElementPass() = default;

protected:
    explicit ElementPass(const QString& text)
        : m_xml(text)
    {
    }

    virtual void startElement() = 0;
    virtual void endElement() = 0;

    /// Whether the whole element was read.
    bool readThrough()
    {
        int depth = 0;
        while (!m_xml.atEnd() && depth <= deepest) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                m_text.clear();
                startElement();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                endElement();
                m_text.clear();
                break;
            default:
                break;
            }
        }
        return !m_xml.hasError() && depth == 0;
    }

    std::optional<TextRecord> finished(ByteRange range)
    {
        std::optional<TextRecord> record = m_record.finish(range);
        if (record && m_data)
            record->event.data = m_data;
        return record;
    }

    QXmlStreamReader m_xml;
    QString m_text; ///< within the element that ends
    RecordBuilder m_record;
    std::optional<QByteArray> m_data;
};

/// One pass over an `<Event>` element; the path below it tells what a text is.
class EventElement final : public ElementPass
{
public:
    explicit EventElement(const QString& text)
        : ElementPass(text)
    {
    }

    std::optional<TextRecord> read(ByteRange range)
    {
        if (!readThrough())
            return std::nullopt;
        if (!m_qualified.isEmpty())
            m_record.set(FieldRole::FullId, m_qualified);
        setAudit(m_record, m_keywords);
        if (!m_category.isEmpty())
            m_record.set(FieldRole::Category, m_category);
        return finished(range);
    }

private:
    void startElement() override
    {
        m_path += m_xml.name().toString();
        readAttributes();
    }

    bool isIn(QLatin1StringView parent) const
    {
        return m_path.size() > 1 && m_path.at(m_path.size() - 2) == parent;
    }

    void readAttributes()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString& name = m_path.last();
        if (!isIn("System"_L1))
            return;
        if (name == "Provider"_L1)
            m_record.set(FieldRole::Source, attributes.value("Name"_L1));
        else if (name == "EventID"_L1)
            m_qualifiers = attributes.value("Qualifiers"_L1).toUInt();
        else if (name == "TimeCreated"_L1)
            setTime(attributes.value("SystemTime"_L1).toString());
        else if (name == "Security"_L1 && !attributes.value("UserID"_L1).isEmpty())
            m_record.set(FieldRole::User, attributes.value("UserID"_L1));
    }

    /// UTC by the schema, whether it says so or not.
    void setTime(const QString& text)
    {
        const bool zoned = parseWrittenTime(text) && parseWrittenTime(text)->offset;
        m_record.set(FieldRole::Time, zoned ? text : text + u'Z');
    }

    void endElement() override
    {
        const QString name = m_path.last();
        if (isIn("System"_L1))
            endOfSystem(name);
        else if (isIn("EventData"_L1) && name == "Data"_L1)
            addStrings();
        else if (isIn("EventData"_L1) && name == "Binary"_L1 && !m_text.trimmed().isEmpty())
            m_data = binaryBytes(m_text);
        else if (isIn("RenderingInfo"_L1) && name == "Message"_L1)
            m_record.set(FieldRole::Description, m_text);
        else if (isIn("RenderingInfo"_L1) && name == "Task"_L1)
            m_category = m_text.trimmed();
        m_path.removeLast();
    }

    void endOfSystem(const QString& name)
    {
        if (name == "EventID"_L1) {
            m_record.set(FieldRole::Id, m_text);
            if (m_qualifiers > 0)
                m_qualified = QString::number(m_qualifiers << 16 | (m_text.toUInt() & 0xFFFF));
        } else if (name == "Level"_L1) {
            m_record.set(FieldRole::Level, m_text);
        } else if (name == "Task"_L1) {
            m_record.set(FieldRole::CategoryNumber, m_text);
        } else if (name == "EventRecordID"_L1) {
            m_record.set(FieldRole::Record, m_text);
        } else if (name == "Computer"_L1) {
            m_record.set(FieldRole::Computer, m_text);
        } else if (name == "Keywords"_L1) {
            m_keywords = m_text.trimmed();
        }
    }

    void addStrings()
    {
        for (const QString& text : dataStrings(m_text))
            m_record.set(FieldRole::String, text);
    }

    QStringList m_path;
    quint32 m_qualifiers = 0;
    QString m_qualified;
    QString m_keywords;
    QString m_category;
};

/// One pass over an `<Obj>` element: its own properties, and of the objects below it the text that
/// PowerShell gives and the list of strings.
class ObjectElement final : public ElementPass
{
public:
    explicit ObjectElement(const QString& text)
        : ElementPass(text)
    {
    }

    std::optional<TextRecord> read(ByteRange range)
    {
        if (!readThrough())
            return std::nullopt;
        return finished(range);
    }

private:
    struct Name
    {
        QString element;
        QString property; ///< attribute N
    };

    void startElement() override
    {
        m_names.append({m_xml.name().toString(), m_xml.attributes().value("N"_L1).toString()});
        m_objects += m_names.last().element == "Obj"_L1 ? 1 : 0;
    }

    /// The property that an object below the record's own stands for.
    QString outerProperty() const
    {
        for (const Name& name : m_names) {
            if (name.element == "Obj"_L1 && !name.property.isEmpty())
                return name.property;
        }
        return {};
    }

    void endElement() override
    {
        const Name name = m_names.takeLast();
        const QString text = plainObjectText(m_text);
        if (name.element == "Obj"_L1) {
            --m_objects;
        } else if (m_objects == 1 && !name.property.isEmpty()) {
            setProperty(name.element, name.property, text);
        } else if (m_objects == 2 && name.element == "ToString"_L1) {
            setProperty(name.element, outerProperty(), text);
        } else if (m_objects == 2 && name.element == "S"_L1 && outerProperty() == "ReplacementStrings"_L1) {
            m_record.set(FieldRole::String, text);
        }
    }

    void setProperty(const QString& element, const QString& property, const QString& text)
    {
        if (element == "BA"_L1) {
            if (property == "Data"_L1 && !text.isEmpty())
                m_data = binaryBytes(text);
        } else if (element != "Nil"_L1) {
            if (const auto role = textWords().column(property))
                m_record.set(*role, text);
        }
    }

    QList<Name> m_names;
    int m_objects = 0;
};

} // namespace

std::optional<TextRecord> eventOfXml(const QString& element, ByteRange range)
{
    return EventElement(legalXml(element)).read(range);
}

std::optional<TextRecord> eventOfObject(const QString& element, ByteRange range)
{
    return ObjectElement(legalXml(element)).read(range);
}

} // namespace ims
