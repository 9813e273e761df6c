#pragma once

#include "core/eventlog/TextRecord.h"

namespace ims {

enum class XmlForm {
    Events, ///< `<Event>` elements of wevtutil, Event Viewer, evtxexport, with or without a root
    Objects ///< `<Obj>` elements of Export-Clixml
};

/// Logs as XML. Each record's element is cut out of the file and parsed on its own: a damaged one costs no
/// other, no document type and so no entity is ever seen by the parser, and memory stays within one record.
class XmlExport : public TextRecords
{
public:
    XmlExport(ByteSourcePtr source, XmlForm form, const StopToken& stop);

    std::optional<TextRecord> next() override;

    /// Nothing where the text is no such log.
    static std::optional<XmlForm> formOf(const QString& beginning);

private:
    struct Element
    {
        QString text;
        qint64 start = 0;
        bool bad = false; ///< too long, or not a record's by its look
    };

    bool nextElement(Element& element);
    void open(Element& element, const TextPiece& piece, qsizetype tag);
    void append(Element& element, const TextPiece& piece);

    XmlForm m_form;
    QString m_name;
    int m_depth = 0;
    qsizetype m_equals = 0; ///< signs in what may be one tag
};

/// The record that an `<Event>` element holds.
std::optional<TextRecord> eventOfXml(const QString& element, ByteRange range);

/// The record that an `<Obj>` element of a System.Diagnostics.EventLogEntry or an EventLogRecord holds.
std::optional<TextRecord> eventOfObject(const QString& element, ByteRange range);

} // namespace ims
