#pragma once

#include "core/eventlog/TextRecord.h"

namespace ims {

/// How the fields of a line are parted.
enum class NtDelimiter { Comma, Tab, Blank };

/// Logs that Event Viewer of NT 4.0, 2000 and 2003 saved as text (date, time, source, type, category, event,
/// user, computer, description; no header, the description unquoted over several lines), and dumpel's.
/// Blanks part the fields where tabs were lost in a mail; a source then ends at a word for a type.
///
/// A line that begins as a record does is one, all others go on with the description: a description that
/// imitates a record cannot be told from one in this form.
class NtExport : public TextRecords
{
public:
    NtExport(ByteSourcePtr source, NtDelimiter delimiter, const StopToken& stop);

    std::optional<TextRecord> next() override;

    /// How a line that begins a record parts its fields; nothing where it begins none.
    static std::optional<NtDelimiter> delimiterOf(const QString& line, bool allowBlanks);

private:
    bool takeStart();

    NtDelimiter m_delimiter;
    std::optional<RecordBuilder> m_open; ///< of the line that ended the record before
    QString m_text;
    ByteRange m_range;
    bool m_astray = false; ///< in lines that belong to no record
};

} // namespace ims
