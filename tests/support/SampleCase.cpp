#include "tests/support/SampleCase.h"

#include "tests/support/EvtWriter.h"
#include "tests/support/ImcTxtWriter.h"
#include "tests/support/SampleEvents.h"
#include "tests/support/SampleMessages.h"
#include "tests/support/SampleReadme.h"
#include "tests/support/SampleTruth.h"
#include "tests/support/TrackingLogWriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray connectorName = "Internet Mail Connector (EXCH01)";
const QByteArray storeName =
    "/o=Example/ou=London/cn=Configuration/cn=Servers/cn=EXCH01/cn=Microsoft Private MDB";
const QByteArray transferAgent =
    "/o=Example/ou=London/cn=Configuration/cn=Servers/cn=EXCH01/cn=Microsoft MTA";
const QByteArray recipientsContainer = "/o=Example/ou=London/cn=Recipients/cn=";

QString archivePath(const QByteArray& fileName)
{
    return u"Exchsrvr/Imcdata/In/Archive/"_s + QString::fromLatin1(fileName);
}

QByteArray eventLog()
{
    EvtOptions options;
    options.dirty = true;
    options.maxSize = 1024 * 1024;
    options.firstRecordNumber = sampleFirstRecord;
    return EvtWriter(options).write(sampleEvents());
}

QByteArray settingsFile()
{
    QList<ImcDomainRow> rows;
    for (const SettingTruth& setting : sampleCurrentSettings())
        rows.append({setting.domain.toLatin1(), setting.mime.toLatin1(), setting.nonMime.toLatin1()});
    return ImcTxtWriter::write(rows);
}

QList<QByteArray> recipientNames(const SampleMessage& message)
{
    QList<QByteArray> names;
    for (const QByteArray& name : message.to + message.cc + message.bcc)
        names.append(recipientsContainer + name);
    return names;
}

/// Received by the service; handed to the store and delivered only if `delivered`.
QList<TrackingEntry> inboundEntries(const SampleMessage& message)
{
    TrackingEntry entry;
    entry.messageId = message.mtsId();
    entry.event = TrackingEvent::SmtpReceivedInbound;
    entry.time = message.received;
    entry.gateway = connectorName;
    entry.partner = message.peer;
    entry.remoteId = message.messageId();
    entry.originator = message.senderAddress();
    entry.length = message.mail().size();
    entry.recipients = message.recipients();
    QList<TrackingEntry> entries = {entry};
    if (message.fate != SampleFate::Delivered)
        return entries;

    entry.event = TrackingEvent::SmtpTransferredInbound;
    entry.time += 3;
    entry.partner = storeName;
    entries.append(entry);
    entry.event = TrackingEvent::LocalDelivery;
    entry.time += 2;
    entry.gateway.clear();
    entry.remoteId.clear();
    entry.recipients = recipientNames(message);
    entries.append(entry);
    return entries;
}

/// Mail that does not concern the case: two colleagues and a customer.
QList<TrackingEntry> everydayEntries(int number)
{
    const qint64 time = march1999(10, 7, 30, 0) + number * 1117;
    const QByteArray serial = QByteArray::number(31000 + number * 7);
    const QString stamp = QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"yyMMddHHmmss"_s) + u"Z-"_s;
    TrackingEntry entry;
    entry.messageId = "c=US;a= ;p=Example;l=EXCH01-" + stamp.toLatin1() + serial;
    entry.time = time;
    entry.partner = storeName;
    entry.originator = recipientsContainer + (number % 2 == 0 ? "phall" : "marcher");
    entry.length = 900 + number * 37;
    if (number % 3 != 0) {
        entry.event = TrackingEvent::LocalDelivery;
        entry.recipients = {recipientsContainer + "lquinn"};
        return {entry};
    }
    entry.recipients = {"SMTP:orders@supply.example"};
    QList<TrackingEntry> entries;
    for (const TrackingEvent event :
         {TrackingEvent::MessageSubmission, TrackingEvent::MessageTransferOut,
          TrackingEvent::SmtpQueuedOutbound, TrackingEvent::SmtpTransferredOutbound}) {
        entry.event = event;
        entry.gateway = event == TrackingEvent::MessageSubmission ? QByteArray() : connectorName;
        entry.partner = event == TrackingEvent::SmtpTransferredOutbound ? "mx.supply.example" : transferAgent;
        entries.append(entry);
        ++entry.time;
    }
    return entries;
}

QByteArray trackingLog()
{
    QList<TrackingEntry> entries;
    const qint64 begin = march1999(10, 0, 0, 0);
    for (const SampleMessage& message : sampleMessages())
        if (message.received >= begin && message.received < begin + 86400)
            entries.append(inboundEntries(message));
    for (int i = 0; i < 30; ++i)
        entries.append(everydayEntries(i));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TrackingEntry& a, const TrackingEntry& b) { return a.time < b.time; });
    return TrackingLogWriter::write(entries);
}

QString writeFile(const QString& path, const QByteArray& content)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return u"cannot make the folder of "_s + path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return u"cannot write %1: %2"_s.arg(path, file.errorString());
    return {};
}

QString checkSpoolFile(const SampleMessage& message, const QByteArray& file)
{
    const qsizetype text = file.indexOf("EwLs") + 4;
    const auto stated = qFromLittleEndian<quint32>(file.constData());
    const bool sound = file.mid(4, 4) == "ImCr" && text == static_cast<qsizetype>(stated) &&
                       file.sliced(text) == message.mail() &&
                       file.sliced(text).startsWith("Received: from ") &&
                       !file.sliced(text).replace("\r\n", "").contains('\n');
    return sound ? QString() : u"unsound spool file "_s + QString::fromLatin1(message.fileName);
}

} // namespace

SampleCase sampleCase()
{
    SampleCase files;
    for (const SampleMessage& message : sampleMessages())
        if (message.fate != SampleFate::Missing)
            files.insert(archivePath(message.fileName), message.spoolFile());
    files.insert(u"AppEvent.Evt"_s, eventLog());
    files.insert(u"imc.txt"_s, settingsFile());
    files.insert(u"Exchsrvr/Tracking.log/19990310.log"_s, trackingLog());
    files.insert(u"README.md"_s, sampleReadme());
    return files;
}

QString writeSampleCase(const QString& folder)
{
    const SampleCase files = sampleCase();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString trouble = writeFile(folder + u'/' + file.key(), file.value());
        if (!trouble.isEmpty())
            return trouble;
    }
    return {};
}

QStringList checkSampleCase(const SampleCase& files)
{
    QStringList complaints;
    qsizetype total = 0;
    for (const QByteArray& file : files)
        total += file.size();
    if (total >= 1000000)
        complaints.append(u"the case has grown to %1 bytes"_s.arg(total));

    QStringList named;
    for (const EvtRecord& record : sampleEvents())
        if ((record.eventId & 0xFFFF) == 4117 && record.source == u"MSExchangeIMC")
            named.append(record.strings.value(0));
    for (const SampleMessage& message : sampleMessages()) {
        const QString name = QString::fromLatin1(message.fileName);
        const bool there = files.contains(archivePath(message.fileName));
        const bool failed = message.fate == SampleFate::Failed || message.fate == SampleFate::Missing;
        if (there == (message.fate == SampleFate::Missing))
            complaints.append(u"wrongly there or not: "_s + name);
        if (named.count(name) != (failed ? 1 : 0))
            complaints.append(u"wrong number of 4117 events for "_s + name);
        if (there)
            complaints.append(checkSpoolFile(message, files.value(archivePath(message.fileName))));
        const QByteArray delivery = message.mtsId() + "\t1000\t";
        const bool tracked = files.value(u"Exchsrvr/Tracking.log/19990310.log"_s).contains(delivery);
        if (tracked != (message.fate == SampleFate::Delivered))
            complaints.append(u"wrongly tracked or not: "_s + name);
    }
    complaints.removeAll(QString());
    return complaints;
}

} // namespace ims::test
