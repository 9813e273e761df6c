#include "tests/support/SampleEvents.h"

#include "tests/support/SampleMessages.h"
#include "tests/support/SplitMix64.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

constexpr quint16 error = 1;
constexpr quint16 warning = 2;
constexpr quint16 information = 4;
constexpr quint16 initTermination = 1;
constexpr quint16 internalProcessing = 3;
constexpr quint16 messageTransfer = 4;
constexpr quint16 smtpInterface = 5;
constexpr quint16 contentEngine = 6;
constexpr quint64 seed = 0x4117;
constexpr int firstDay = 1;
constexpr int lastDay = 14;
constexpr int saturday = 6; // 1 March 1999 was a Monday: day of month and of week agree modulo 7

/// An event id with the severity bits that go with its type.
quint32 fullId(quint16 type, quint32 id)
{
    return (type == error ? 0xC0000000U : type == warning ? 0x80000000U : 0x40000000U) | id;
}

EvtRecord event(qint64 time, const QString& source, quint32 id, quint16 type, quint16 category,
                const QStringList& strings)
{
    EvtRecord record;
    record.timeGenerated = time;
    record.source = source;
    record.computer = u"EXCH01"_s;
    record.eventId = fullId(type, id);
    record.type = type;
    record.category = category;
    record.strings = strings;
    return record;
}

EvtRecord imcEvent(qint64 time, quint32 id, quint16 type, quint16 category, const QStringList& strings)
{
    return event(time, u"MSExchangeIMC"_s, id, type, category, strings);
}

EvtRecord received(qint64 time, const QString& sender, const QString& file, const QString& host,
                   qsizetype recipients)
{
    return imcEvent(time, 2002, information, messageTransfer,
                    {sender, u"D:\\exchsrvr\\imcdata\\in\\"_s + file, host, QString::number(recipients)});
}

EvtRecord failed(const SampleMessage& message, qint64 time)
{
    EvtRecord record =
        imcEvent(time, 4117, error, internalProcessing, {QString::fromLatin1(message.fileName)});
    if (message.cause == "max-recipients")
        record.data = QByteArray::fromHex("7f03010005400080"); // KB Q246051
    return record;
}

/// The Content Engine event that goes with a cause, if any.
QList<EvtRecord> companions(const SampleMessage& message, qint64 time)
{
    const QString file = QString::fromLatin1(message.fileName);
    if (message.cause == "received-comment-date") {
        return {event(time, u"MSExchangeIS"_s, 12006, error, contentEngine,
                      {u"80040C05-F20000E9"_s, u"<>"_s, message.senderName, file})};
    }
    if (message.cause == "ambiguous-sender") {
        return {event(time, u"MSExchangeIS"_s, 12004, error, contentEngine,
                      {u"80004005-F0000000"_s, u"<>"_s, file})};
    }
    return {};
}

/// What the log says about the messages of the case. Three archive copies have no 2002.
QList<EvtRecord> caseEvents()
{
    static const QSet<QByteArray> unlogged = {"FP08WZ3S", "GBY62MF1", "GHT1X5ZD"};
    QList<EvtRecord> events;
    for (const SampleMessage& message : sampleMessages()) {
        if (!unlogged.contains(message.fileName)) {
            events.append(received(message.received, QString::fromLatin1(message.senderAddress()),
                                   QString::fromLatin1(message.fileName), QString::fromLatin1(message.peer),
                                   message.recipients().size()));
        }
        if (message.fate != SampleFate::Failed && message.fate != SampleFate::Missing)
            continue;
        const qint64 time = message.received + 2 + static_cast<qint64>(message.text.size() % 5);
        events.append(companions(message, time - 1));
        events.append(failed(message, time));
    }
    return events;
}

QList<EvtRecord> restart(qint64 stop, qint64 start)
{
    return {imcEvent(stop, 1001, information, initTermination, {}),
            imcEvent(start, 1000, information, initTermination, {u"5.5.2232.9"_s})};
}

QList<EvtRecord> restarts()
{
    return restart(march1999(3, 17, 20, 12), march1999(3, 17, 20, 51)) // the override for the VAX
           + restart(march1999(8, 9, 2, 11), march1999(8, 9, 2, 47));  // the new default
}

QList<EvtRecord> lookAlikes()
{
    // KB Q123169: WINS has an event 4117 as well.
    return {event(march1999(6, 4, 31, 0), u"Wins"_s, 4117, error, 0, {u"192.0.2.5"_s})};
}

/// Everyday events, strewn over office hours and nights.
class Noise
{
public:
    QList<EvtRecord> make()
    {
        for (int day = firstDay; day <= lastDay; ++day) {
            night(day);
            const bool weekend = day % 7 == 0 || day % 7 == saturday;
            const int scale = weekend ? 1 : 6;
            mail(day, 6 * scale);
            connections(day, 6 * scale);
            logons(day, 12 * scale);
            others(day, scale);
        }
        return m_events;
    }

private:
    template <std::size_t Size>
    QString pick(const std::array<const char*, Size>& choices)
    {
        return QString::fromLatin1(choices[m_random.below(static_cast<quint32>(Size))]);
    }

    qint64 officeTime(int day)
    {
        const qint64 spread = m_random.below(4) == 0 ? m_random.below(86000) : 27000 + m_random.below(37000);
        return march1999(day, 0, 0, 0) + spread;
    }

    void add(const EvtRecord& record) { m_events.append(record); }

    void night(int day)
    {
        const qint64 start = march1999(day, 1, 0, 4);
        const QString priv = u"D:\\exchsrvr\\MDBDATA\\PRIV.EDB"_s;
        const QString pub = u"E:\\exchsrvr\\MDBDATA\\PUB.EDB"_s;
        const QString store = u"MSExchangeIS"_s;
        const QString ese = u"ESE97"_s;
        add(event(start, u"MSExchangeIS Private"_s, 1206, information, 6, {priv}));
        add(event(start + 41, u"MSExchangeIS Private"_s, 1207, information, 6,
                  {priv, QString::number(m_random.below(90)), QString::number(m_random.below(4000))}));
        add(event(start + 60, u"MSExchangeIS Public"_s, 1206, information, 6, {pub}));
        add(event(start + 66, u"MSExchangeIS Public"_s, 1207, information, 6, {pub, u"0"_s, u"0"_s}));
        add(event(start + 3600, u"NTBackup"_s, 8000, information, 0, {u"\\\\EXCH01\\Information Store"_s}));
        add(event(start + 3603, ese, 210, information, 3, {store}));
        add(event(start + 3604, ese, 220, information, 3, {store, priv, u"812"_s}));
        add(event(start + 5180, ese, 221, information, 3, {store, priv}));
        add(event(start + 5195, ese, 223, information, 3, {store}));
        add(event(start + 5196, ese, 224, information, 3, {store}));
        add(event(start + 5197, ese, 213, information, 3, {store}));
        add(event(start + 5240, u"NTBackup"_s, 8001, information, 0, {u"\\\\EXCH01\\Information Store"_s}));
        if (day % 7 != 0)
            return;
        // Sunday's maintenance of the directory database; the mail service itself keeps running.
        for (const quint32 id : {102U, 103U, 100U, 101U})
            add(event(start + 9000 + static_cast<qint64>(id), ese, id, information, 1, {u"MSExchangeDS"_s}));
        add(event(start + 9300, u"MSExchangeDS"_s, 1000, information, 1, {u"5.5.2232.9"_s}));
    }

    void mail(int day, int count)
    {
        static constexpr std::array domains = {"partner.example",   "supply.example", "news.example",
                                               "lists.example.org", "travel.example", "bank.example",
                                               "print.example",     "museum.example"};
        static constexpr std::array people = {"orders", "anne",     "j.miller", "info",   "list-owner",
                                              "k.berg", "accounts", "help",     "r.diaz", "news"};
        for (int i = 0; i < count; ++i) {
            const QString domain = pick(domains);
            const QString sender = pick(people) + u'@' + domain;
            add(received(officeTime(day), sender, QString::fromLatin1(spoolName(m_random.next())),
                         u"mail."_s + domain, 1 + m_random.below(3)));
        }
        if (day > 2)
            return;
        // The VAX could still be understood before its override.
        add(received(officeTime(day), u"BRIGGS@vax.example.net"_s,
                     QString::fromLatin1(spoolName(m_random.next())), u"vax.example.net"_s, 1));
    }

    void connections(int day, int count)
    {
        static constexpr std::array hosts = {
            "mail.partner.example", "mx.supply.example", "mail.kontor.example", "smtp.atelier.example",
            "mail.example.org",     "mx1.bank.example",  "mail.nippon.example", "post.praha.example"};
        for (int i = 0; i < count; ++i) {
            add(imcEvent(officeTime(day), 2003, information, smtpInterface,
                         {pick(hosts), u"L0000%1.LOG"_s.arg(day, 3, 10, QChar(u'0'))}));
        }
        for (int i = 0; i < 1 + count / 12; ++i)
            add(imcEvent(officeTime(day), 3010, warning, smtpInterface, {pick(hosts)}));
    }

    void logons(int day, int count)
    {
        static constexpr std::array users = {"PHALL", "MARCHER", "LQUINN", "RNOLAN",
                                             "AREID", "SGREEN",  "TFORD"};
        const QByteArray sid = domainSid(1214440339, 789336058, 1343024091, 500);
        for (int i = 0; i < count; ++i) {
            const QString user = pick(users);
            const QString account = u"EXAMPLE\\"_s + user;
            const QString mailbox = u"/o=Example/ou=London/cn=Recipients/cn="_s + user;
            const bool other = m_random.below(12) == 0;
            const quint32 id = other ? 1016 : m_random.below(2) == 0 ? 1009 : 1013;
            EvtRecord record = event(officeTime(day), u"MSExchangeIS Private"_s, id,
                                     other ? quint16{8} : information, 2, {account, mailbox});
            if (other)
                record.sid = sid;
            add(record);
        }
    }

    void others(int day, int count)
    {
        for (int i = 0; i < count; ++i) {
            add(event(officeTime(day), u"MSExchangeSA"_s, 5000 + m_random.below(3), information, 1,
                      {u"EXCH01"_s}));
            add(event(officeTime(day), u"MSExchangeMTA"_s, 9202, warning, 4, {u"EXCH02"_s, u"10061"_s}));
            add(event(officeTime(day), u"MSExchangeDS"_s, 1171, information, 3, {u"EXCH01"_s}));
        }
        add(event(officeTime(day), u"SNMP"_s, 1001, information, 0, {u"public"_s}));
    }

    SplitMix64 m_random{seed};
    QList<EvtRecord> m_events;
};

} // namespace

QList<EvtRecord> sampleEvents()
{
    QList<EvtRecord> events = caseEvents() + restarts() + lookAlikes() + Noise().make();
    std::stable_sort(events.begin(), events.end(), [](const EvtRecord& a, const EvtRecord& b) {
        return a.timeGenerated < b.timeGenerated;
    });
    return events;
}

} // namespace ims::test
