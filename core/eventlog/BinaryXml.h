#pragma once

#include "core/eventlog/BinaryXmlValue.h"

#include <optional>
#include <unordered_map>
#include <vector>

/// The binary XML of the event logs of Windows Vista and later (.evtx), as MS-EVEN6 2.2.12 and the libevtx
/// project's "Windows XML Event Log (EVTX)" describe it. Little-endian throughout.
namespace ims::evtx {

/// The names of elements and attributes that are looked at.
enum class Word {
    Other,
    System,
    Provider,
    EventSourceName,
    Name,
    EventId,
    Qualifiers,
    Level,
    Task,
    Keywords,
    TimeCreated,
    SystemTime,
    Computer,
    Security,
    UserId,
    EventData,
    UserData,
    ProcessingErrorData,
    Binary,
    RenderingInfo,
    Message
};

/// The names of a chunk, each looked up once.
class NameTable
{
public:
    struct Name
    {
        Word word = Word::Other;
        qint64 size = 0; ///< in the chunk, from its offset on
    };

    explicit NameTable(QByteArrayView chunk)
        : m_chunk(chunk)
    {
    }

    /// Nothing where the name does not lie in the chunk.
    std::optional<Name> at(quint32 offset);

private:
    QByteArrayView m_chunk;
    std::unordered_map<quint32, Name> m_names;
};

/// Reads the document of one record, step by step, with templates resolved.
///
/// Hostile input: nothing recurses. Templates within templates are followed to a stated depth; a template
/// that names itself, or a value that holds itself, runs into it. All work is paid for out of `budget`, so
/// that a small file cannot make much work or text; a document that exceeds a limit is damaged.
class BinaryXml
{
public:
    static constexpr size_t deepestNesting = 16;  ///< of templates and embedded documents
    static constexpr qint64 deepestElement = 128; ///< of elements

    enum class Step {
        Open,      ///< an element begins: word()
        Attribute, ///< of the open element: word(); its values follow
        Content,   ///< the element's attributes are over
        Value,     ///< value(), of the attribute or element
        Close,     ///< the element ends
        Done,      ///< the document is over
        Damaged    ///< it is not well-formed or exceeds a limit
    };

    /// `offset` and `length` give the document in the chunk; definitions of templates may lie anywhere in it.
    BinaryXml(QByteArrayView chunk, qint64 offset, qint64 length, NameTable& names, qint64& budget);

    Step next();
    Word word() const { return m_word; }

    /// Valid until the next step. Type null: an optional value that the event does not have; an element with
    /// nothing else does not exist then.
    const Value& value() const { return m_value; }

private:
    /// A stretch of tokens: the document itself, a template's definition, an embedded document.
    struct Run
    {
        qint64 position = 0;
        qint64 end = 0;
        qint64 open = 0;                      ///< elements
        std::optional<bool> hasDependencyIds; ///< in the beginnings of elements; told by the first one
        size_t firstValue = 0;                ///< of the template's values
        size_t values = 0;
    };

    std::optional<Step> take(Run& run);
    std::optional<Step> takeOpen(Run& run, bool hasAttributes);
    std::optional<Step> takeClose(Run& run);
    std::optional<Step> takeAttribute(Run& run);
    std::optional<Step> takeText(Run& run, qint64 headerSize);
    std::optional<Step> takeEntity(Run& run);
    std::optional<Step> takeInstruction(Run& run);
    std::optional<Step> takeInstructionText(Run& run);
    std::optional<Step> takeTemplate(Run& run);
    std::optional<Step> takeSubstitution(Run& run, bool optional);
    std::optional<Step> giveValue(const Value& value);
    bool beginsWithoutDependencyId(const Run& run);
    bool takeName(Run& run, qint64 headerSize);
    bool takeValues(Run& run, Run& definition);
    std::optional<Step> enter(const Run& run);

    bool has(const Run& run, qint64 length) const { return length <= run.end - run.position; }
    quint16 half(qint64 offset) const;
    quint32 word32(qint64 offset) const;

    QByteArrayView m_chunk;
    NameTable& m_names;
    qint64& m_budget;
    std::vector<Run> m_runs;
    std::vector<Value> m_values;
    qint64 m_open = 0;
    Word m_word = Word::Other;
    Value m_value;
};

} // namespace ims::evtx
