#include "tests/unit/diagnosis-cases/CaseBuilder.h"

#include "tests/support/SampleMessages.h"
#include "tests/support/SpoolFileWriter.h"
#include "tests/unit/diagnosis-cases/CaseTexts.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

#include <QDateTime>

#include <algorithm>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

constexpr quint16 error = 1;
constexpr quint16 warning = 2;
constexpr quint16 information = 4;

/// Type and category of the service's events as the articles print them (category numbers as in the sample
/// case).
struct ImcKind
{
    quint32 id;
    quint16 type;
    quint16 category;
};

ImcKind imcKind(quint32 id)
{
    static constexpr ImcKind kinds[] = {
        {1000, information, 1}, {1001, information, 1}, {2002, information, 4},
        {2003, information, 5}, {3010, warning, 5},     {3018, warning, 4},
        {4023, error, 1},       {4081, warning, 7},     {4131, information, 3}};
    for (const ImcKind& kind : kinds)
        if (kind.id == id)
            return kind;
    return {id, error, 3};
}

quint32 fullId(quint16 type, quint32 id)
{
    return (type == error ? 0xC0000000U : type == warning ? 0x80000000U : 0x40000000U) | id;
}

qint64 baseTime(quint64 seed)
{
    constexpr qint64 march1998 = 888739200 + 86400 * 3; // the articles' years: 1998 to 2000
    return march1998 + static_cast<qint64>(SplitMix64(seed ^ 0x7117).below(700)) * 86400 + 8 * 3600;
}

} // namespace

CaseBuilder::CaseBuilder(quint64 seed)
    : random(seed)
    , m_now(baseTime(seed))
{
    static constexpr LogForm forms[] = {LogForm::Evt, LogForm::Evt,  LogForm::DirtyEvt,
                                        LogForm::Evt, LogForm::Evtx, LogForm::Csv};
    result.seed = seed;
    result.logForm = forms[random.below(6)];
}

qint64 CaseBuilder::later(int minSeconds, int maxSeconds)
{
    m_now +=
        minSeconds + static_cast<qint64>(random.below(static_cast<quint32>(maxSeconds - minSeconds + 1)));
    return m_now;
}

void CaseBuilder::setVersion(const QStringList& choices)
{
    if (!m_version.isEmpty())
        return;
    m_version = pick(choices);
    if (!tellsVersion)
        return;
    switch (random.below(3)) {
    case 0:
        result.serverVersion = m_version;
        break;
    case 1:
        m_versionInReceived = true;
        break;
    default:
        restart();
    }
}

void CaseBuilder::restart()
{
    imc(m_now, 1001);
    imc(m_now + 40, 1000, tellsVersion && !m_version.isEmpty() ? QStringList(m_version) : QStringList());
    m_now += 60;
}

void CaseBuilder::event(qint64 time, const QString& source, quint32 id, quint16 type, quint16 category,
                        const QStringList& strings, const QByteArray& data)
{
    EvtRecord record;
    record.timeGenerated = time;
    record.source = source;
    record.computer = u"EXCH01"_s;
    record.eventId = fullId(type, id);
    record.type = type;
    record.category = category;
    record.strings = strings;
    record.data = data;
    m_events.append(record);
}

void CaseBuilder::imc(qint64 time, quint32 id, const QStringList& strings, const QByteArray& data)
{
    const ImcKind kind = imcKind(id);
    event(time, u"MSExchangeIMC"_s, id, kind.type, kind.category, strings, data);
}

void CaseBuilder::store(qint64 time, quint32 id, const QStringList& strings)
{
    event(time, u"MSExchangeIS"_s, id, error, 6, strings);
}

void CaseBuilder::key(const QByteArray& path, const QList<QByteArray>& values)
{
    registry += registryKey(path, values);
}

void CaseBuilder::row(const char* action, const QByteArray& domain, const QByteArray& mime,
                      const QByteArray& nonMime)
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes); };
    result.rows.append({text(action), text(domain), text(mime), text(nonMime)});
}

QByteArray CaseBuilder::freshDomain(const QList<QByteArray>& choices)
{
    QList<QByteArray> free;
    for (const QByteArray& choice : choices)
        if (!usedDomains.contains(choice))
            free.append(choice);
    const QByteArray domain = free.isEmpty() ? choices.first() : pick(free);
    usedDomains.insert(domain);
    return domain;
}

QByteArray CaseBuilder::mailBytes(const CaseMail& mail, const QByteArray& serial) const
{
    MailMessage message;
    const bool is40 = m_version.startsWith(u"4.0");
    const QByteArray version = m_version.toLatin1();
    QByteArray own = "from mail." + mail.domain + " ([192.0.2.7]) by exch01.example.com with ";
    if (!m_versionInReceived)
        own += "SMTP";
    else if (is40)
        own += "Microsoft Exchange (IMC " + version + ")";
    else
        own += "SMTP (Microsoft Exchange Internet Mail Service Version " + version + ")";
    message.received.append(own + "\n\tid " + serial + "; " + MessageComposer::rfc822Date(m_now, "-0000"));
    if (!mail.olderReceived.isEmpty())
        message.received.append(mail.olderReceived);
    message.from = {u"A. Writer"_s, mail.local + '@' + mail.domain};
    for (const QByteArray& recipient : mail.recipients.first(std::min<qsizetype>(mail.recipients.size(), 5)))
        message.to.append({{}, recipient});
    message.subject = languageSubject(mail.language);
    message.date = m_now - 90;
    message.messageId = '<' + serial.toLower() + '@' + mail.domain + '>';
    message.text = languageText(mail.language, static_cast<quint32>(m_now));
    message.charset = mail.charset;
    message.form = mail.form;
    message.encoding = mail.encoding;
    if (!mail.mime.isEmpty()) {
        message.form = MailForm::NonMime;
        message.charset = "us-ascii";
        message.text.clear();
        message.subject = languageSubject(u"en"_s);
    }
    QByteArray bytes = MessageComposer::compose(message);
    if (!mail.mime.isEmpty()) {
        bytes.chop(2); // the empty line after the header
        bytes += QByteArray(mail.mime).replace("\n", "\r\n");
    }
    if (!mail.from.isEmpty()) {
        const qsizetype begin = bytes.indexOf("From: ");
        bytes.replace(begin + 6, bytes.indexOf("\r\n", begin) - begin - 6, mail.from);
    }
    return bytes;
}

void CaseBuilder::track(const CaseMail& mail, const QByteArray& mtsId, const QByteArray& messageId)
{
    TrackingEntry entry;
    entry.messageId = mtsId;
    entry.event = TrackingEvent::SmtpReceivedInbound;
    entry.time = m_now;
    entry.gateway = "Internet Mail Connector (EXCH01)";
    entry.partner = "mail." + mail.domain;
    entry.remoteId = messageId;
    entry.originator = mail.local + '@' + mail.domain;
    entry.length = 1200;
    entry.recipients = mail.recipients.first(std::min<qsizetype>(mail.recipients.size(), 20));
    const QString day = QDateTime::fromSecsSinceEpoch(m_now, Qt::UTC).toString(u"yyyyMMdd"_s);
    m_tracking[day].append(entry);
    if (mail.fate != CaseMail::Fate::Delivered)
        return;
    entry.event = TrackingEvent::SmtpTransferredInbound;
    entry.time += 2;
    m_tracking[day].append(entry);
    entry.event = TrackingEvent::LocalDelivery;
    entry.gateway.clear();
    entry.remoteId.clear();
    entry.recipients = {"/o=Example/ou=London/cn=Recipients/cn=SALES"};
    m_tracking[day].append(entry);
}

PlacedMail CaseBuilder::add(const CaseMail& given)
{
    CaseMail mail = given;
    if (mail.recipients.isEmpty())
        mail.recipients = {
            pick(QList<QByteArray>{"sales@example.com", "p.hall@example.com", "export@example.com"})};
    const bool failed = mail.fate == CaseMail::Fate::Failed;
    PlacedMail placed;
    const QByteArray name = spoolName(random.next());
    const QByteArray serial = spoolName(random.next());
    placed.name = QString::fromLatin1(name);
    placed.sender = QString::fromLatin1(mail.local + '@' + mail.domain);
    placed.time = m_now + 4;
    if (failed) {
        usedDomains.insert(mail.domain);
        usedCharsets.insert(mail.charset);
        result.causesOfFiles.insert(placed.name, causeNow);
    }
    const QByteArray mtsId = SpoolFileWriter::mtsId("Example", "EXCH01", m_now, serial);
    if (mail.hasReceipt) {
        const qsizetype count = mail.statedRecipients > 0 ? mail.statedRecipients : mail.recipients.size();
        imc(m_now, 2002,
            {placed.sender, u"D:\\exchsrvr\\imcdata\\in\\"_s + placed.name,
             u"mail."_s + QString::fromLatin1(mail.domain), QString::number(count)});
    }
    if (failed && mail.hasEvent)
        imc(placed.time, 4117, {placed.name}, mail.data);
    track(mail, mtsId, '<' + serial.toLower() + '@' + mail.domain + '>');
    if (mail.hasFile) {
        SpoolEnvelope envelope;
        envelope.peerHost = "mail." + mail.domain;
        envelope.helo = envelope.peerHost;
        envelope.sender = mail.local + '@' + mail.domain;
        envelope.mtsId = mtsId;
        envelope.recipients = mail.recipients;
        envelope.received = m_now;
        result.files.insert(u"Exchsrvr/Imcdata/In/Archive/"_s + placed.name,
                            SpoolFileWriter::write(envelope, mailBytes(mail, serial)));
    }
    return placed;
}

void CaseBuilder::writeTracking()
{
    for (auto day = m_tracking.begin(); day != m_tracking.end(); ++day) {
        QList<TrackingEntry> entries = day.value();
        std::stable_sort(entries.begin(), entries.end(),
                         [](const TrackingEntry& a, const TrackingEntry& b) { return a.time < b.time; });
        result.files.insert(u"Exchsrvr/Tracking.log/"_s + day.key() + u".log"_s,
                            TrackingLogWriter::write(entries));
    }
}

GeneratedCase CaseBuilder::finish()
{
    std::stable_sort(m_events.begin(), m_events.end(), [](const EvtRecord& a, const EvtRecord& b) {
        return a.timeGenerated < b.timeGenerated;
    });
    if (hasLog)
        result.setEvents(m_events);
    else
        result.logForm = LogForm::None;
    if (hasTracking)
        writeTracking();
    if (hasSettings)
        result.files.insert(u"imc.txt"_s, ImcTxtWriter::write(rows));
    if (!registry.isEmpty())
        result.files.insert(u"server.reg"_s, "REGEDIT4\r\n\r\n" + registry);
    if (!drWatson.isEmpty())
        result.files.insert(u"Drwtsn32.log"_s, drWatson);
    if (!perfOpt.isEmpty())
        result.files.insert(u"perfopt.log"_s, perfOpt);
    if (!services.isEmpty())
        result.files.insert(u"services.txt"_s, services);
    return result;
}

} // namespace ims::test
