#include "core/eventlog/EvtxEvent.h"

#include "core/eventlog/EventTemplates.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ims::evtx {

namespace {

constexpr quint64 auditFailure = 0x0010000000000000; // keywords of winmeta.xml
constexpr quint64 auditSuccess = 0x0020000000000000;

/// Levels of winmeta.xml: 0 always, 1 critical, 2 error, 3 warning, 4 information, 5 verbose.
EventType typeOf(int level, quint64 keywords)
{
    if ((keywords & auditFailure) != 0)
        return EventType::FailureAudit;
    if ((keywords & auditSuccess) != 0)
        return EventType::SuccessAudit;
    if (level == 1 || level == 2)
        return EventType::Error;
    return level == 3 ? EventType::Warning : EventType::Information;
}

quint64 numberOf(const QString& text)
{
    return text.trimmed().toULongLong(nullptr, 0);
}

} // namespace

EvtxEvent::EvtxEvent(const EventFilter& filter, quint64 written)
    : m_filter(filter)
{
    m_event.time = timeOfFileTime(written);
    m_event.data = QByteArray();
}

void EvtxEvent::take(BinaryXml::Step step, const BinaryXml& xml)
{
    switch (step) {
    case BinaryXml::Step::Open:
        endAttribute();
        open(xml.word());
        return;
    case BinaryXml::Step::Attribute:
        endAttribute();
        m_inAttribute = true;
        m_attribute = xml.word();
        return;
    case BinaryXml::Step::Content:
        endAttribute();
        return;
    case BinaryXml::Step::Value:
        takeValue(xml.value());
        return;
    case BinaryXml::Step::Close:
        endAttribute();
        close();
        return;
    case BinaryXml::Step::Done:
    case BinaryXml::Step::Damaged:
        return;
    }
}

void EvtxEvent::open(Word word)
{
    if (!m_path.empty())
        m_path.back().isLeaf = false;
    m_path.push_back({word});
    clear();
}

void EvtxEvent::clear()
{
    m_text.clear();
    m_items.clear();
    m_binary.clear();
    m_time = {};
    m_hasContent = false;
    m_isOmitted = false;
}

void EvtxEvent::takeValue(const Value& value)
{
    if (value.type == Value::null) {
        m_isOmitted = true;
        return;
    }
    m_hasContent = true;
    if (!m_wanted)
        return;
    if (value.type == Value::fileTime && value.bytes.size() >= 8)
        m_time = timeOfFileTime(qFromLittleEndian<quint64>(value.bytes.data()));
    if (value.type == Value::binary)
        m_binary += value.bytes.toByteArray();
    if (value.isArray())
        m_items += value.items();
    else
        m_text += value.text();
}

void EvtxEvent::endAttribute()
{
    if (!m_inAttribute)
        return;
    m_inAttribute = false;
    if (m_path.size() == 3 && m_path[1].word == Word::System)
        systemAttribute(m_path.back().word, m_attribute);
    clear();
}

void EvtxEvent::systemAttribute(Word element, Word attribute)
{
    if (element == Word::Provider && attribute == Word::Name)
        m_providerName = m_text;
    else if (element == Word::Provider && attribute == Word::EventSourceName)
        m_event.source = m_text;
    else if (element == Word::EventId && attribute == Word::Qualifiers)
        m_qualifiers = static_cast<quint16>(numberOf(m_text));
    else if (element == Word::TimeCreated && attribute == Word::SystemTime)
        takeTime();
    else if (element == Word::Security && attribute == Word::UserId && !m_text.isEmpty())
        m_event.user = m_text;
}

void EvtxEvent::takeTime()
{
    if (!m_time.isValid())
        m_time = QDateTime::fromString(m_text, Qt::ISODate).toUTC();
    if (m_time.isValid())
        m_event.time = m_time;
}

/// The path is Event, section, element …
bool EvtxEvent::inData() const
{
    if (m_path.size() < 3)
        return false;
    const Word section = m_path[1].word;
    return section == Word::EventData || section == Word::UserData || section == Word::ProcessingErrorData;
}

void EvtxEvent::close()
{
    if (m_path.empty())
        return;
    const Element element = m_path.back();
    if (m_path.size() == 3 && m_path[1].word == Word::System)
        closeSystemField(element.word);
    else if (m_path.size() == 2 && element.word == Word::System)
        endSystem();
    else if (m_path.size() == 3 && m_path[1].word == Word::RenderingInfo && m_hasContent) {
        if (element.word == Word::Message)
            m_event.description = m_text;
        else if (element.word == Word::Task)
            m_taskName = m_text;
    } else if (element.isLeaf && inData())
        closeData(element);
    m_path.pop_back();
    clear();
}

void EvtxEvent::closeSystemField(Word field)
{
    if (field == Word::EventId)
        m_id = static_cast<quint16>(numberOf(m_text));
    else if (field == Word::Level)
        m_level = static_cast<int>(numberOf(m_text) & 0xFF);
    else if (field == Word::Task)
        m_task = static_cast<quint16>(numberOf(m_text));
    else if (field == Word::Keywords)
        m_keywords = numberOf(m_text);
    else if (field == Word::Computer)
        m_event.computer = m_text;
}

void EvtxEvent::endSystem()
{
    m_hasSystem = true;
    if (m_event.source.isEmpty())
        m_event.source = m_providerName;
    m_event.fullId = quint32(m_qualifiers) << 16 | m_id;
    m_event.type = typeOf(m_level, m_keywords);
    m_wanted = m_filter.accepts(m_event);
}

void EvtxEvent::closeData(const Element& element)
{
    const bool mayBeEmpty = !m_isOmitted && m_path[1].word != Word::UserData; // there: attributes only
    if (!m_wanted || (!m_hasContent && !mayBeEmpty))
        return;
    if (element.word == Word::Binary)
        m_event.data = m_binary.isEmpty() ? QByteArray::fromHex(m_text.toLatin1()) : m_binary;
    else if (m_items.isEmpty())
        m_event.strings += m_text;
    else
        m_event.strings += m_items;
}

void EvtxEvent::complete()
{
    m_event.category = m_taskName.isEmpty() ? categoryName(m_event.source, m_task) : m_taskName;
    if (m_event.description)
        return;
    const QString text = describe(m_event);
    if (!text.isEmpty())
        m_event.description = text;
}

} // namespace ims::evtx
