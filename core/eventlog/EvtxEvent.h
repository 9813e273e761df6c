#pragma once

#include "core/eventlog/BinaryXml.h"
#include "core/eventlog/EventLog.h"

#include <vector>

namespace ims::evtx {

/// Makes an Event of the steps of a record's XML (the Event schema of Windows Vista and later).
///
/// Source is the provider's classic name (EventSourceName) where it has one, else its name. Strings are the
/// values below EventData or UserData in their order, what Event Viewer calls the event's parameters; the
/// binary data of a classic event is no string but the event's data.
class EvtxEvent
{
public:
    /// `written` is the time of the record's frame, used where the XML gives none.
    EvtxEvent(const EventFilter& filter, quint64 written);

    void take(BinaryXml::Step step, const BinaryXml& xml);

    /// The event is complete: to be called after the last step. Unreadable where it has no System element.
    bool isReadable() const { return m_hasSystem; }
    bool isWanted() const { return m_wanted; }
    Event& event() { return m_event; }
    void complete();

private:
    struct Element
    {
        Word word = Word::Other;
        bool isLeaf = true;
    };

    void open(Word word);
    void close();
    void takeValue(const Value& value);
    void endAttribute();
    void closeSystemField(Word field);
    void closeData(const Element& element);
    void systemAttribute(Word element, Word attribute);
    void takeTime();
    void endSystem();
    void clear();
    bool inData() const;

    const EventFilter& m_filter;
    Event m_event;
    std::vector<Element> m_path;
    Word m_attribute = Word::Other;
    bool m_inAttribute = false;
    bool m_hasSystem = false;
    bool m_wanted = true;

    // The present attribute's or element's content.
    QString m_text;
    QStringList m_items;
    QByteArray m_binary;
    QDateTime m_time;
    bool m_hasContent = false;
    bool m_isOmitted = false;

    int m_level = 0;
    quint64 m_keywords = 0;
    quint16 m_task = 0;
    quint16 m_qualifiers = 0;
    quint16 m_id = 0;
    QString m_providerName;
    QString m_taskName;
};

} // namespace ims::evtx
