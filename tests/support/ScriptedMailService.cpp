#include "tests/support/ScriptedMailService.h"

#include "tests/support/EvtWriter.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QString pathOf(const Path& folder, const QString& name)
{
    return displayName(folder / pathFromString(name));
}

} // namespace

ScriptedMailService::ScriptedMailService(Path in, Path archive)
    : m_in(std::move(in))
    , m_archive(std::move(archive))
{
}

void ScriptedMailService::note(quint32 id, EventType type, const QString& name)
{
    Event event;
    event.record = ++m_record;
    event.time = QDateTime::fromSecsSinceEpoch(m_clock++, Qt::UTC);
    event.source = u"MSExchangeIMC"_s;
    event.fullId = (type == EventType::Error ? 0xC0000000 : 0x40000000) | id;
    event.type = type;
    event.computer = u"EXCH01"_s;
    if (!name.isEmpty())
        event.strings = {name};
    m_events.push_back(event);
}

void ScriptedMailService::start()
{
    m_running = true;
    note(1000, EventType::Information);
}

void ScriptedMailService::stop()
{
    m_running = false;
    note(1001, EventType::Information);
}

bool ScriptedMailService::step()
{
    if (!m_running)
        return false;
    for (const QString& name : QDir(displayName(m_in)).entryList(QDir::Files, QDir::Name)) {
        const MailFate fate = m_fates.value(name.toUpper(), MailFate::Deliver);
        if (fate == MailFate::Ignore)
            continue;
        take(name, fate);
        return true;
    }
    return false;
}

void ScriptedMailService::take(const QString& name, MailFate fate)
{
    if (fate == MailFate::Poison) {
        note(4182, EventType::Error, name);
        note(4102, EventType::Error);
        m_running = false;
        return;
    }
    const QString file = pathOf(m_in, name);
    if (fate == MailFate::FailAgain) {
        QFile::rename(file, pathOf(m_archive, name));
        note(4117, EventType::Error, name);
        return;
    }
    if (m_archiving)
        QFile::copy(file, pathOf(m_archive, name));
    QFile message(file);
    if (message.open(QIODevice::ReadOnly))
        m_delivered.push_back(message.readAll());
    message.remove();
}

void ScriptedMailService::run()
{
    while (step()) {
    }
}

QByteArray ScriptedMailService::log() const
{
    QList<EvtRecord> records;
    for (const Event& event : m_events) {
        EvtRecord record;
        record.recordNumber = *event.record;
        record.timeGenerated = event.time.toSecsSinceEpoch();
        record.eventId = event.fullId;
        record.type = event.type == EventType::Error ? 1 : 4;
        record.source = event.source;
        record.computer = event.computer;
        record.strings = event.strings;
        records.append(record);
    }
    return EvtWriter().write(records);
}

} // namespace ims::test
