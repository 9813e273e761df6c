#pragma once

#include "core/eventlog/TextRecord.h"

namespace ims {

/// Logs as blocks of labelled lines: wevtutil's text (`Event[0]:` …), what Event Viewer copies to the
/// clipboard (from Vista on `Log Name:` …, also with the event's XML, which then tells more; on 2000 and 2003
/// `Event Type:` … with the data printed in hex), and evtexport's and evtxexport's text.
class BlockExport : public TextRecords
{
public:
    BlockExport(ByteSourcePtr source, const StopToken& stop);

    std::optional<TextRecord> next() override;

    /// Whether a text is such a log. It begins as one, unless blocks may also follow within its first lines.
    static bool matches(const QString& beginning, bool anywhere);

private:
    enum class Part { Labels, Description, Data, Xml };

    /// What was read of a record so far.
    struct Block
    {
        RecordBuilder record;
        ByteRange range;
        Part part = Part::Labels;
        QString description;
        QStringList strings;
        QByteArray data;
        QString xml;
        bool cut = false;
    };

    bool begins(const QString& line);
    void add(Block& block, const QString& line);
    void addLabel(Block& block, const QString& line);
    bool endsDescription(Block& block, const QString& line) const;
    void addText(Block& block, QString& text, const QString& line) const;
    std::optional<TextRecord> finish(Block block) const;

    std::optional<TextPiece> m_start; ///< the line that began the next record
    QString m_firstLabel;             ///< what records of this file begin with; empty: `Event[n]`
    bool m_numbered = false;          ///< blocks begin with `Event[n]`
    bool m_any = false;
};

} // namespace ims
