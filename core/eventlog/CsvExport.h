#pragma once

#include "core/eventlog/TextRecord.h"

namespace ims {

/// What a file's first line says about its columns.
struct CsvLayout
{
    QChar delimiter = u',';
    QList<FieldRole> columns;
    std::optional<DateOrder> usualOrder;
    bool hasHeader = true;
    bool numberedTypes = false; ///< by Log Parser: EventType is the classic log's number
};

/// Logs as comma separated values: Event Viewer from Vista on (in five languages by its header's words, in
/// others by its rows: six fields, the last, the description, without a header), Get-EventLog and
/// Get-WinEvent through Export-Csv, Log Parser, FullEventLogView with or without a header.
class CsvExport : public TextRecords
{
public:
    CsvExport(ByteSourcePtr source, CsvLayout layout, const StopToken& stop);

    std::optional<TextRecord> next() override;

    /// Nothing where the text is no such log. At least one row must follow the header.
    static std::optional<CsvLayout> layoutOf(const QString& beginning);

private:
    struct Row
    {
        QStringList fields;
        ByteRange range;
        bool whole = true;
        bool cut = false;
    };

    std::optional<Row> nextRow();
    bool beginsRow(const QString& line) const;
    void recover(const TextPiece& first);

    CsvLayout m_layout;
    bool m_headerPassed = false;
    qint64 m_budget = 0; ///< how many bytes may be read a second time
};

} // namespace ims
