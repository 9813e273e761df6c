#pragma once

#include "core/eventlog/TextPieces.h"
#include "core/eventlog/TextWords.h"

namespace ims {

/// One record of a log exported as text. The event's time is still to be told from `written`.
struct TextRecord
{
    Event event;
    WrittenTime written;
    bool typeKnown = true; ///< false: the form's word for the type is not known, the type is the usual one
    bool cut = false;      ///< a text was longer than what is kept
};

/// Takes the fields of one record as they stand in whatever form, and makes an event of them.
class RecordBuilder
{
public:
    /// How much of a field is kept, in characters.
    static constexpr qsizetype longestField = qsizetype(1) << 20;

    void set(FieldRole role, QStringView value);
    void setCut() { m_record.cut = true; }
    void setNumberedTypes() { m_numberedTypes = true; } ///< types are numbers as in .evt, not words

    bool has(FieldRole role) const { return m_set.at(static_cast<size_t>(role)); }

    /// Nothing where source, number or time is missing or cannot be read.
    std::optional<TextRecord> finish(ByteRange range);

private:
    void setId(QStringView value, bool full);
    void setType(const QString& word);
    void setLevelNumber(int level);
    void setTypeNumber(int type);
    void setData(QStringView value);
    void setTime(std::optional<WrittenTime> time);

    TextRecord m_record;
    std::array<bool, 32> m_set = {};
    bool m_numberedTypes = false;
    bool m_dated = false;
    bool m_clocked = false;
    bool m_typed = false;
    std::optional<WrittenTime> m_timeWritten;
};

/// The insertion strings in what Event Viewer shows without the message file (KB Q200815, Q221122): commas
/// part them on NT to 2003, lines from Vista on. Empty where the description is another one.
QStringList insertionStrings(const QString& description);

/// The records of a file in one of the text forms, one after the other.
class TextRecords
{
public:
    virtual ~TextRecords() = default;
    TextRecords(const TextRecords&) = delete;
    TextRecords& operator=(const TextRecords&) = delete;

    /// Nothing at the end, or where reading failed or was stopped.
    virtual std::optional<TextRecord> next() = 0;

    /// Records, or runs of lines that belong to none, which could not be read.
    qint64 unreadable() const { return m_unreadable; }

    /// What order of dates is usual with the form's language.
    std::optional<DateOrder> usualOrder() const { return m_usualOrder; }

    const TextPieces& pieces() const { return m_pieces; }

protected:
    TextRecords(ByteSourcePtr source, char16_t delimiter, const StopToken& stop)
        : m_pieces(std::move(source), delimiter, stop)
    {
    }

    TextPieces m_pieces;
    qint64 m_unreadable = 0;
    std::optional<DateOrder> m_usualOrder;
};

} // namespace ims
