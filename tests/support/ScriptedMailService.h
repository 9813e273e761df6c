#pragma once

#include "core/base/Path.h"
#include "core/eventlog/Event.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace ims::test {

/// What the scripted service does with a file that it finds in IN.
enum class MailFate {
    Deliver,   ///< with Message Archival on, a copy goes to ARCHIVE (KB Q189731)
    FailAgain, ///< event 4117, to ARCHIVE
    Poison,    ///< events 4182 and 4102; the file stays, the service is down (KB Q232279)
    Ignore     ///< it never gets to it
};

/// An Internet Mail Service for tests: takes files out of a real folder IN as its script says and logs as the
/// real one does. Does one thing at a time, when it is told to, and knows no clock but the one that is set.
class ScriptedMailService
{
public:
    ScriptedMailService(Path in, Path archive);

    void setFate(const QString& name, MailFate fate) { m_fates.insert(name.toUpper(), fate); }
    void setArchiving(bool archiving) { m_archiving = archiving; }

    /// The server's clock, seconds since 1970; goes on by a second with each event.
    void setClock(qint64 seconds) { m_clock = seconds; }

    /// Number of the last record that the log had before.
    void setLastRecord(quint32 record) { m_record = record; }

    void start();
    void stop();
    bool isRunning() const { return m_running; }

    /// Logs an error that names no file.
    void complain(quint32 id) { note(id, EventType::Error); }

    /// Takes the next file in the order of names; false where it is down or there is nothing it would take.
    bool step();

    /// Steps until nothing more happens.
    void run();

    /// What arrived, in its order; a message that arrived twice is in it twice.
    const std::vector<QByteArray>& delivered() const { return m_delivered; }

    /// Everything that it has logged.
    const std::vector<Event>& events() const { return m_events; }

    /// The same as an .evt file.
    QByteArray log() const;

private:
    void note(quint32 id, EventType type, const QString& name = {});
    void take(const QString& name, MailFate fate);

    Path m_in;
    Path m_archive;
    QHash<QString, MailFate> m_fates; ///< by name in capitals; Deliver where there is none
    bool m_archiving = true;
    bool m_running = false;
    qint64 m_clock = 921'412'800; // 1999-03-14 12:00 UTC
    quint32 m_record = 0;
    std::vector<QByteArray> m_delivered;
    std::vector<Event> m_events;
};

} // namespace ims::test
