#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

#include <QDateTime>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

QByteArray dos(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

QByteArray crashTime(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"M/d/yyyy @ H:m:s.120"_s).toLatin1();
}

QByteArray otherThread()
{
    return "State Dump for Thread Id 0x11b\n\neax=00000000 ebx=00000000\neip=77f67fa7 esp=0012fd1c "
           "ebp=0012fdf0\n\nfunction: NtWaitForSingleObject\n"
           "        77f67f9c b8c5000000       mov     eax,0xc5\n"
           "        77f67fa7 c20c00           ret     0xc\n\n"
           "*----> Stack Back Trace <----*\n\n"
           "FramePtr ReturnAd Param#1  Param#2  Param#3  Param#4  Function Name\n"
           "0012fdf0 77f04f37 00000040 000493e0 00000000 0044f4a8 ntdll!NtWaitForSingleObject\n\n";
}

QString eventMessage(const EvtRecord& record)
{
    const quint32 id = record.eventId & 0xFFFF;
    if (id == 4117 && record.source == u"MSExchangeIMC") {
        return u"An error was returned from the messaging software the Internet Mail Service uses to process "
               "messages on the Microsoft Exchange Server. As a result, the message in spool file %1 failed "
               "to be delivered.  The message has been moved to the IMCDATA\\IN\\ARCHIVE directory. "_s.arg(
                   record.strings.value(0));
    }
    if (record.source == u"MSExchangeIS" && id >= 12000 && id < 12008) { // 2.4: bits of the number
        const QStringList& s = record.strings;
        qsizetype next = 2;
        QString text = u"Error %1 occurred while processing message %2"_s.arg(s.value(0), s.value(1));
        if ((id & 1U) != 0)
            text += u" with subject '%1'"_s.arg(s.value(next++));
        if ((id & 2U) != 0)
            text += u" from '%1'"_s.arg(s.value(next++));
        text += u"."_s;
        if ((id & 4U) != 0)
            text += u" The archive filename is '%1'."_s.arg(s.value(next));
        return text;
    }
    return record.strings.join(u' ');
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray registryKey(const QByteArray& path, const QList<QByteArray>& values)
{
    QByteArray text = '[' + path + "]\r\n";
    for (const QByteArray& value : values)
        text += value + "\r\n";
    return text + "\r\n";
}

QByteArray dwordValue(const QByteArray& name, quint32 value)
{
    return '"' + name + "\"=dword:" + QByteArray::number(value, 16).rightJustified(8, '0');
}

QByteArray textValue(const QByteArray& name, const QByteArray& value)
{
    return '"' + name + "\"=\"" + QByteArray(value).replace("\\", "\\\\") + '"';
}

QByteArray servicesPath(const QByteArray& below)
{
    return "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\" + below;
}

QByteArray crashEntry(const CrashEntry& crash)
{
    return dos("\nMicrosoft (R) Windows NT (TM) Version 4.00 DrWtsn32\n"
               "Copyright (C) 1985-1996 Microsoft Corp. All rights reserved.\n\n\n\n"
               "Application exception occurred:\n        App: " +
               crash.application + " (pid=304)\n        When: " + crashTime(crash.time) +
               "\n        Exception number: c0000005 (access violation)\n\n"
               "*----> System Information <----*\n        Computer Name: EXCH01\n"
               "        User Name: svc_exchange\n        Number of Processors: 1\n"
               "        Windows Version: 4.0\n        Current Build: 1381\n        Service Pack: 5\n\n"
               "*----> Task List <----*\n   0 Idle.exe\n   2 System.exe\n 304 " +
               crash.program + "\n 571 DRWTSN32.exe\n\n*----> Module List <----*\n(00400000 - 00a3d000) " +
               crash.application + "\n\n" + otherThread() +
               "State Dump for Thread Id 0x50\n\neax=0040cf31 ebx=0715f4f0\neip=" + crash.address +
               " esp=0715f480 ebp=0715f494\n\nfunction: " + crash.function + "\nFAULT ->" + crash.address +
               " f3a5             rep  movsd ds:00000000=??? es:074238a8=00000000\n\n"
               "*----> Stack Back Trace <----*\n\n"
               "FramePtr ReturnAd Param#1  Param#2  Param#3  Param#4  Function Name\n"
               "0715f480 005eb60a 0000c401 00000000 0715f59c 00000000 store!" +
               crash.function + "\n\n");
}

QStringList crashStrings(const CrashEntry& crash)
{
    return {QString::fromLatin1(crash.application), QString::fromLatin1(crashTime(crash.time)), u"c0000005"_s,
            QString::fromLatin1(crash.address).toUpper(), QString::fromLatin1(crash.function)};
}

QByteArray netStart(const QList<QByteArray>& names)
{
    QByteArray text = "These Windows NT services are started:\n\n   Alerter\n   EventLog\n";
    for (const QByteArray& name : names)
        text += "   " + name + '\n';
    return dos(text + "   Microsoft Exchange Information Store\n   Microsoft Exchange Internet Mail Service\n"
                      "   Server\n   Workstation\n\nThe command completed successfully.\n");
}

QByteArray logParserCsv(const QList<EvtRecord>& records)
{
    QString text = u"EventLog,RecordNumber,TimeGenerated,TimeWritten,EventID,EventType,EventTypeName,"
                   "EventCategory,EventCategoryName,SourceName,Strings,ComputerName,SID,Message,Data\r\n"_s;
    quint32 number = 700;
    for (const EvtRecord& record : records) {
        const QString time =
            QDateTime::fromSecsSinceEpoch(record.timeGenerated, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        const QString type = record.type == 1   ? u"Error event"_s
                             : record.type == 2 ? u"Warning event"_s
                                                : u"Information event"_s;
        const QStringList fields = {u"C:\\AppEvent.Evt"_s,
                                    QString::number(number++),
                                    time,
                                    time,
                                    QString::number(record.eventId & 0xFFFF),
                                    QString::number(record.type),
                                    type,
                                    QString::number(record.category),
                                    u"None"_s,
                                    record.source,
                                    quoted(record.strings.join(u'|')),
                                    record.computer,
                                    QString(),
                                    quoted(eventMessage(record)),
                                    QString::fromLatin1(record.data.toHex().toUpper())};
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace ims::test
