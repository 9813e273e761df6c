// Times our reader of tracking logs against `wc -l` on the same generated day, and our readers of Dr.
// Watson's and protocol logs and of exports of the registry, in one run; prints the ratios beside the aim,
// and how much memory each needs. Usage: log-bench [MEGABYTES [FOLDER]]

#include "core/evidence/DrWatsonLog.h"
#include "core/evidence/ProtocolLog.h"
#include "core/evidence/RegistryFacts.h"
#include "core/evidence/TrackingLog.h"
#include "tests/bench/Measure.h"
#include "tests/support/TrackingLogWriter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace ims::bench;
using ims::test::TrackingEntry;
using ims::test::TrackingEvent;
using ims::test::TrackingLogWriter;

namespace {

constexpr int rounds = 5; // the best counts: a busy machine disturbs both

QByteArray mtsId(int i)
{
    return "c=US;a= ;p=Example;l=EXCH01990310" + QByteArray::number(1000 + i / 60 % 9000) +
           QByteArray::number(quint64(i) + 0x100000, 36).toUpper();
}

QByteArray messageId(int i)
{
    return "<" + QByteArray::number(i) + ".19990310@mail" + QByteArray::number(i % 300) + ".sender.example>";
}

/// As in a busy day: received, handed to the store, delivered to two mailboxes.
void makeTracking(const QString& file, qint64 size)
{
    std::ofstream stream(file.toStdString(), std::ios::binary);
    qint64 written = 0;
    for (int i = 0; written < size; ++i) {
        QList<TrackingEntry> entries;
        for (const TrackingEvent event :
             {TrackingEvent::SmtpReceivedInbound, TrackingEvent::SmtpTransferredInbound,
              TrackingEvent::MessageDelivered}) {
            TrackingEntry entry;
            entry.messageId = mtsId(i);
            entry.event = event;
            entry.time = 921024000 + i / 5;
            entry.gateway =
                "/o=Example/ou=SITE/cn=Configuration/cn=Connections/cn=Internet Mail Connector (EXCH01)";
            entry.partner =
                "/o=Example/ou=SITE/cn=Configuration/cn=Servers/cn=EXCH01/cn=Microsoft Private MDB";
            entry.remoteId = event == TrackingEvent::MessageDelivered ? QByteArray() : messageId(i);
            entry.originator = "someone@mail" + QByteArray::number(i % 300) + ".sender.example";
            entry.length = 2000 + i % 5000;
            entry.recipients = {"/o=Example/ou=SITE/cn=Recipients/cn=USER" + QByteArray::number(i % 1000),
                                "/o=Example/ou=SITE/cn=Recipients/cn=USER" + QByteArray::number(i % 777)};
            entries += entry;
        }
        const QByteArray text = TrackingLogWriter::write(entries);
        stream.write(text.constData(), text.size());
        written += text.size();
    }
}

void makeRepeated(const QString& file, const QByteArray& text, qint64 size)
{
    std::ofstream stream(file.toStdString(), std::ios::binary);
    for (qint64 written = 0; written < size; written += text.size())
        stream.write(text.constData(), text.size());
}

ims::ByteSourcePtr sourceOf(const QString& file)
{
    return ims::ByteSource::open(ims::pathFromString(file)).value();
}

void print(const char* what, const Cost& cost, const Cost& wc, double aim)
{
    std::printf("%-28s %7.3f s wall, %7.3f s CPU: %5.2f x wall, %5.2f x CPU of wc -l", what, cost.wall,
                cost.cpu, cost.wall / wc.wall, cost.cpu / wc.cpu);
    if (aim > 0)
        std::printf(" (aim %.0f x)", aim);
    std::printf("\n");
}

long peakNow()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Reads once, and tells how far that raised the peak; then the best of several rounds.
void compare(const char* what, const QString& file, double aim, const std::function<qint64()>& readIt)
{
    const QByteArray path = file.toLocal8Bit();
    const long before = peakNow();
    const qint64 found = readIt();
    const long grown = peakNow() - before;
    const Cost wc = best(rounds, [&] { return timeProcess({"wc", "-l", path}); });
    const Cost ours = best(rounds, [&] { return timeHere([&] { readIt(); }); });
    std::printf("\n%lld bytes, %lld found, peak memory grew by %ld KiB\n",
                static_cast<long long>(sourceOf(file)->size()), static_cast<long long>(found), grown);
    print("wc -l", wc, wc, 0);
    print(what, ours, wc, aim);
}

QByteArray session()
{
    const QByteArray time = "3/25/99 2:36:27 PM : ";
    QByteArray text;
    for (const char* line :
         {"A connection was accepted from SERVER1.", "<<< EHLO server1.alpha.example", ">>> 250 hello",
          "<<< MAIL FROM:<john@alpha.example> SIZE=1460 RET=FULL",
          ">>> 250 OK - mail from <john@alpha.example>", "<<< RCPT TO:<jane@beta.example>",
          ">>> 250 OK - Recipient <jane@beta.example>", "<<< DATA", ">>> 354 Send data.  End with CRLF.CRLF",
          ">>> 250 OK", "<<< QUIT", ">>> 221 closing connection"})
        text += time + line + "\r\n";
    return text;
}

QByteArray crash()
{
    QByteArray text =
        "Application exception occurred:\r\n        App: exe\\store.dbg (pid=304)\r\n        When: "
        "11/25/1999 @ 9:23:32.640\r\n        Exception number: c0000005 (access violation)\r\n\r\n"
        "State Dump for Thread Id 0x50\r\n\r\nfunction: FIDL::EcAddFids\r\n"
        "FAULT ->0040cf56 f3a5             rep  movsd\r\n\r\n";
    return text +
           QByteArray("0012fd1c  be 4f f0 77 40 00 00 00 - 00 00 00 00 14 fd 12 00  .O.w@...........\r\n")
               .repeated(5000);
}

/// Keys as a server has them by the hundred thousand, each tenth with binary data.
QByteArray classes()
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\CLSID\\{00020" + number +
                "-0000-0000-C000-000000000046}\\InprocServer32]\r\n@=\"C:\\\\WINNT\\\\system32\\\\module" +
                number + ".dll\"\r\n\"ThreadingModel\"=\"Both\"\r\n\"Flags\"=dword:0000000" +
                QByteArray::number(i % 10) + "\r\n";
        if (i % 10 == 0)
            text += "\"Data\"=hex:00," +
                    QByteArray("01,23,45,67,89,ab,cd,ef,01,23,45,67,89,ab,cd,ef,\\\r\n  ").repeated(20) +
                    "ff\r\n";
        text += "\r\n";
    }
    return text;
}

void makeRegistry(const QString& file, qint64 size)
{
    const QByteArray text = classes();
    std::ofstream stream(file.toStdString(), std::ios::binary);
    stream << "REGEDIT4\r\n\r\n";
    for (qint64 written = 0; written < size; written += text.size())
        stream.write(text.constData(), text.size());
    stream << "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters]\r\n"
              "\"RootDir\"=\"D:\\\\Exchsrvr\\\\imcdata\"\r\n";
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 size = (argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 200) * 1'000'000;
    const QTemporaryDir own;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : own.path();

    const QString tracking = folder + u"/19990310.log"_s;
    makeTracking(tracking, size);
    QSet<QByteArray> wanted;
    for (int i = 0; i < 2000; ++i) {
        wanted.insert(ims::mtsIdKey(QString::fromLatin1(mtsId(i * 37))));
        wanted.insert(ims::messageIdKey(QString::fromLatin1(messageId(i * 41))));
    }
    compare("tracking log", tracking, 10, [&] {
        return qint64(ims::TrackingLogReader(wanted).read(sourceOf(tracking))->deliveries.size());
    });
    QFile::remove(tracking);

    const QString protocol = folder + u"/L0000000.LOG"_s;
    makeRepeated(protocol, session(), size);
    ims::ProtocolOptions options;
    options.addresses = {u"nobody@beta.example"_s};
    compare("protocol log", protocol, 0,
            [&] { return ims::readProtocolLog(sourceOf(protocol), options)->allTransactions; });
    QFile::remove(protocol);

    const QString drWatson = folder + u"/Drwtsn32.log"_s;
    makeRepeated(drWatson, crash(), size);
    compare("Dr. Watson's log", drWatson, 0,
            [&] { return qint64(ims::readDrWatsonLog(sourceOf(drWatson))->faults.size()); });
    QFile::remove(drWatson);

    const QString registry = folder + u"/server.reg"_s;
    makeRegistry(registry, size);
    compare("export of the registry", registry, 0, [&] {
        return qint64(ims::readRegistryFile(sourceOf(registry), ims::registryFactsRequest())->values.size());
    });
    return 0;
}
