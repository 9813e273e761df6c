#include "core/eventlog/BinaryXml.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace ims::evtx {

namespace {

enum Token : quint8 {
    EndOfFile = 0x00,
    OpenStart = 0x01,
    CloseStart = 0x02,
    CloseEmpty = 0x03,
    EndElement = 0x04,
    Text = 0x05,
    Attribute = 0x06,
    CData = 0x07,
    CharacterReference = 0x08,
    EntityReference = 0x09,
    InstructionTarget = 0x0A,
    InstructionText = 0x0B,
    TemplateInstance = 0x0C,
    NormalSubstitution = 0x0D,
    OptionalSubstitution = 0x0E,
    FragmentHeader = 0x0F
};
constexpr quint8 moreFlag = 0x40; ///< OpenStart: has attributes; others: another of its kind follows

constexpr qint64 nameHeader = 8;        ///< link, hash, number of characters
constexpr qint64 definitionHeader = 24; ///< link, GUID, size

// What a value costs of the budget besides its bytes: keeping an empty text is not free either, and an array
// may be nothing but empty texts.
constexpr qint64 costOfValue = 8;
constexpr qint64 costOfArrayByte = 8;

struct KnownWord
{
    QStringView text;
    Word word;
};

constexpr std::array knownWords = {KnownWord{u"System", Word::System},
                                   KnownWord{u"Provider", Word::Provider},
                                   KnownWord{u"EventSourceName", Word::EventSourceName},
                                   KnownWord{u"Name", Word::Name},
                                   KnownWord{u"EventID", Word::EventId},
                                   KnownWord{u"Qualifiers", Word::Qualifiers},
                                   KnownWord{u"Level", Word::Level},
                                   KnownWord{u"Task", Word::Task},
                                   KnownWord{u"Keywords", Word::Keywords},
                                   KnownWord{u"TimeCreated", Word::TimeCreated},
                                   KnownWord{u"SystemTime", Word::SystemTime},
                                   KnownWord{u"Computer", Word::Computer},
                                   KnownWord{u"Security", Word::Security},
                                   KnownWord{u"UserID", Word::UserId},
                                   KnownWord{u"EventData", Word::EventData},
                                   KnownWord{u"UserData", Word::UserData},
                                   KnownWord{u"ProcessingErrorData", Word::ProcessingErrorData},
                                   KnownWord{u"Binary", Word::Binary},
                                   KnownWord{u"RenderingInfo", Word::RenderingInfo},
                                   KnownWord{u"Message", Word::Message}};

QString utf16(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
    return text;
}

Word wordOf(const QString& name)
{
    const auto known = std::find_if(knownWords.begin(), knownWords.end(),
                                    [&name](const KnownWord& word) { return word.text == name; });
    return known == knownWords.end() ? Word::Other : known->word;
}

} // namespace

std::optional<NameTable::Name> NameTable::at(quint32 offset)
{
    if (const auto known = m_names.find(offset); known != m_names.end())
        return known->second;
    if (qint64(offset) + nameHeader > m_chunk.size())
        return std::nullopt;
    const qint64 length = qint64(qFromLittleEndian<quint16>(m_chunk.data() + offset + 6)) * 2;
    if (qint64(offset) + nameHeader + length + 2 > m_chunk.size())
        return std::nullopt;
    const Name name{wordOf(utf16(m_chunk.sliced(offset + nameHeader, length))), nameHeader + length + 2};
    m_names.emplace(offset, name);
    return name;
}

BinaryXml::BinaryXml(QByteArrayView chunk, qint64 offset, qint64 length, NameTable& names, qint64& budget)
    : m_chunk(chunk)
    , m_names(names)
    , m_budget(budget)
{
    Run document;
    document.position = offset;
    document.end = std::min<qint64>(offset + length, chunk.size());
    m_runs.push_back(document);
}

BinaryXml::Step BinaryXml::next()
{
    while (!m_runs.empty()) {
        Run& run = m_runs.back();
        if (--m_budget < 0 || run.position > run.end)
            return Step::Damaged;
        if (run.position == run.end) {
            if (run.open != 0)
                return Step::Damaged;
            m_values.resize(run.firstValue);
            m_runs.pop_back();
            continue;
        }
        if (const std::optional<Step> step = take(run))
            return *step;
    }
    return Step::Done;
}

/// Takes one token; nothing where it is no step of its own.
std::optional<BinaryXml::Step> BinaryXml::take(Run& run)
{
    const auto token = static_cast<quint8>(m_chunk[run.position]);
    switch (token & ~moreFlag) {
    case EndOfFile:
        run.end = run.position;
        return std::nullopt;
    case FragmentHeader:
        run.position += 4;
        return std::nullopt;
    case OpenStart:
        return takeOpen(run, (token & moreFlag) != 0);
    case CloseStart:
        ++run.position;
        return Step::Content;
    case CloseEmpty:
    case EndElement:
        return takeClose(run);
    case Text:
        if (!has(run, 2) || static_cast<quint8>(m_chunk[run.position + 1]) != Value::string)
            return Step::Damaged;
        return takeText(run, 2);
    case CData:
        return takeText(run, 1);
    case Attribute:
        return takeAttribute(run);
    case CharacterReference:
        if (!has(run, 3))
            return Step::Damaged;
        run.position += 3;
        return giveValue({Value::string, m_chunk.sliced(run.position - 2, 2)});
    case EntityReference:
        return takeEntity(run);
    case InstructionTarget:
        return takeInstruction(run);
    case InstructionText:
        return takeInstructionText(run);
    case TemplateInstance:
        return takeTemplate(run);
    case NormalSubstitution:
        return takeSubstitution(run, false);
    case OptionalSubstitution:
        return takeSubstitution(run, true);
    default:
        return Step::Damaged;
    }
}

/// A token of `headerSize` bytes that ends with a name's offset. The name itself follows where it is used for
/// the first time.
bool BinaryXml::takeName(Run& run, qint64 headerSize)
{
    if (!has(run, headerSize))
        return false;
    const quint32 offset = word32(run.position + headerSize - 4);
    run.position += headerSize;
    const std::optional<NameTable::Name> name = m_names.at(offset);
    if (!name)
        return false;
    if (offset == run.position)
        run.position += name->size;
    m_word = name->word;
    return true;
}

/// Elements of a template's definition begin with a dependency number, others do not (MS-EVEN6 2.2.12), as in
/// forwarded events. Some writers give them one all the same; libevtx and python-evtx expect it.
bool BinaryXml::beginsWithoutDependencyId(const Run& run)
{
    constexpr qint64 sizeField = 5; // its end
    if (!has(run, sizeField + 4) || word32(run.position + 1) > run.end - run.position - sizeField)
        return false;
    const quint32 name = word32(run.position + sizeField);
    return name <= run.position + sizeField + 4 && m_names.at(name).has_value();
}

std::optional<BinaryXml::Step> BinaryXml::takeOpen(Run& run, bool hasAttributes)
{
    if (!run.hasDependencyIds)
        run.hasDependencyIds = !beginsWithoutDependencyId(run);
    if (!takeName(run, *run.hasDependencyIds ? 11 : 9) || ++m_open > deepestElement)
        return Step::Damaged;
    run.position += hasAttributes ? 4 : 0; // the size of the list of attributes
    ++run.open;
    return Step::Open;
}

std::optional<BinaryXml::Step> BinaryXml::takeClose(Run& run)
{
    if (run.open == 0)
        return Step::Damaged;
    --run.open;
    --m_open;
    ++run.position;
    return Step::Close;
}

std::optional<BinaryXml::Step> BinaryXml::takeAttribute(Run& run)
{
    return run.open > 0 && takeName(run, 5) ? Step::Attribute : Step::Damaged;
}

std::optional<BinaryXml::Step> BinaryXml::takeText(Run& run, qint64 headerSize)
{
    if (!has(run, headerSize + 2))
        return Step::Damaged;
    const qint64 length = qint64(half(run.position + headerSize)) * 2;
    run.position += headerSize + 2;
    if (!has(run, length))
        return Step::Damaged;
    run.position += length;
    return giveValue({Value::string, m_chunk.sliced(run.position - length, length)});
}

std::optional<BinaryXml::Step> BinaryXml::takeEntity(Run& run)
{
    if (!has(run, 5))
        return Step::Damaged;
    const quint32 offset = word32(run.position + 1);
    if (!takeName(run, 5))
        return Step::Damaged;
    const QString name = utf16(m_chunk.sliced(offset + nameHeader, qint64(half(offset + 6)) * 2));
    struct Entity
    {
        QStringView name;
        QByteArrayView bytes;
    };
    static constexpr std::array entities = {
        Entity{u"amp", QByteArrayView("&\0", 2)}, Entity{u"lt", QByteArrayView("<\0", 2)},
        Entity{u"gt", QByteArrayView(">\0", 2)}, Entity{u"quot", QByteArrayView("\"\0", 2)},
        Entity{u"apos", QByteArrayView("'\0", 2)}};
    const auto known = std::find_if(entities.begin(), entities.end(),
                                    [&name](const Entity& entity) { return entity.name == name; });
    return known == entities.end() ? Step::Damaged : giveValue({Value::string, known->bytes});
}

std::optional<BinaryXml::Step> BinaryXml::takeInstruction(Run& run)
{
    if (!takeName(run, 5))
        return Step::Damaged;
    return std::nullopt;
}

std::optional<BinaryXml::Step> BinaryXml::takeInstructionText(Run& run)
{
    if (!has(run, 3))
        return Step::Damaged;
    run.position += 3 + qint64(half(run.position + 1)) * 2;
    return std::nullopt;
}

std::optional<BinaryXml::Step> BinaryXml::takeTemplate(Run& run)
{
    constexpr qint64 headerSize = 10; // token, unknown, number, offset of the definition
    if (!has(run, headerSize))
        return Step::Damaged;
    const qint64 offset = word32(run.position + 6);
    run.position += headerSize;
    if (offset > run.position || offset + definitionHeader > m_chunk.size())
        return Step::Damaged;
    const qint64 size = word32(offset + 20);
    Run definition;
    definition.position = offset + definitionHeader;
    definition.end = definition.position + size;
    definition.hasDependencyIds = true;
    if (definition.end > m_chunk.size())
        return Step::Damaged;
    if (offset == run.position) // it is used for the first time
        run.position += definitionHeader + size;
    if (!takeValues(run, definition))
        return Step::Damaged;
    return enter(definition);
}

/// The values of a template: how many, size and type of each, then their bytes.
bool BinaryXml::takeValues(Run& run, Run& definition)
{
    if (!has(run, 4))
        return false;
    const qint64 count = word32(run.position);
    run.position += 4;
    if (!has(run, count * 4))
        return false;
    m_budget -= count;
    qint64 bytes = run.position + count * 4;
    definition.firstValue = m_values.size();
    definition.values = static_cast<size_t>(count);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 size = half(run.position + i * 4);
        if (size > run.end - bytes)
            return false;
        m_values.push_back(
            {static_cast<quint8>(m_chunk[run.position + i * 4 + 2]), m_chunk.sliced(bytes, size)});
        bytes += size;
    }
    run.position = bytes;
    return true;
}

std::optional<BinaryXml::Step> BinaryXml::takeSubstitution(Run& run, bool optional)
{
    if (!has(run, 4))
        return Step::Damaged;
    const size_t index = half(run.position + 1);
    run.position += 4;
    if (index >= run.values)
        return Step::Damaged;
    const Value value = m_values[run.firstValue + index];
    if (value.type == Value::null)
        return giveValue({optional ? Value::null : Value::string, {}});
    if (value.type != Value::xml)
        return giveValue(value);
    if (value.bytes.isEmpty())
        return std::nullopt;
    Run embedded;
    embedded.position = value.bytes.data() - m_chunk.data();
    embedded.end = embedded.position + value.bytes.size();
    return enter(embedded);
}

std::optional<BinaryXml::Step> BinaryXml::giveValue(const Value& value)
{
    m_budget -= costOfValue + value.bytes.size() * (value.isArray() ? costOfArrayByte : 1);
    m_value = value;
    return m_open > 0 && m_budget >= 0 ? Step::Value : Step::Damaged;
}

std::optional<BinaryXml::Step> BinaryXml::enter(const Run& run)
{
    if (m_runs.size() >= deepestNesting)
        return Step::Damaged;
    m_runs.push_back(run);
    if (run.values == 0)
        m_runs.back().firstValue = m_values.size();
    return std::nullopt;
}

quint16 BinaryXml::half(qint64 offset) const
{
    return qFromLittleEndian<quint16>(m_chunk.data() + offset);
}

quint32 BinaryXml::word32(qint64 offset) const
{
    return qFromLittleEndian<quint32>(m_chunk.data() + offset);
}

} // namespace ims::evtx
