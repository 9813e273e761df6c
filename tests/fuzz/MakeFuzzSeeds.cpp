#include "core/base/OutputFile.h"
#include "core/casefile/CaseJournal.h"
#include "core/casefile/CaseJson.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/charset/IcuConverter.h"
#include "tests/support/ContainerWriter.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/EvtxWriter.h"
#include "tests/support/SampleMessages.h"
#include "tests/support/TrackingLogWriter.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using ims::test::EvtOptions;
using ims::test::EvtRecord;
using ims::test::EvtWriter;

namespace {

bool write(const QString& folder, const QString& name, const QByteArray& bytes)
{
    return QDir().mkpath(folder) &&
           ims::OutputFile::write(ims::pathFromString(folder) / ims::pathFromString(name), bytes, {},
                                  ims::Existing::Replace);
}

QList<EvtRecord> records(int count)
{
    QList<EvtRecord> made;
    for (int i = 0; i < count; ++i) {
        EvtRecord record;
        record.timeGenerated = 920888000 + i * 60;
        record.eventId = 0xC0001015;
        record.type = 1;
        record.source = u"MSExchangeIMC"_s;
        record.computer = u"EXCH01"_s;
        record.strings = {u"F%1"_s.arg(i, 7, 36, QLatin1Char('0')).toUpper()};
        record.data = QByteArray::fromHex("7f03010005400080");
        made += record;
    }
    return made;
}

bool writeEvt(const QString& folder)
{
    EvtOptions dirty;
    dirty.dirty = true;
    EvtOptions ring;
    ring.ring = true;
    ring.maxSize = 4096;
    EvtOptions dirtyRing = ring;
    dirtyRing.dirty = true;
    return write(folder, u"closed.evt"_s, EvtWriter().write(records(3)).left(1024)) &&
           write(folder, u"dirty.evt"_s, EvtWriter(dirty).write(records(12)).left(4096)) &&
           write(folder, u"ring.evt"_s, EvtWriter(ring).write(records(60))) &&
           write(folder, u"dirty-ring.evt"_s, EvtWriter(dirtyRing).write(records(61)));
}

QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

/// One message with all that a scanner has to tell apart.
QByteArray richMail()
{
    return crlf(
        "Received: from a.example (a [192.0.2.1]) by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
        "From: =?iso-8859-1?Q?Andr=E9?= <andre@alpha.example>\nSubject: =?koi8-r?B?8NLJ18XU?=\n folded\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=\"=_o\"\n\npreamble\n--=_o\n"
        "Content-Type: multipart/alternative; boundary=in\n\n--in\n"
        "Content-Type: text/plain; charset=\"koi8-r\"\nContent-Transfer-Encoding: quoted-printable\n\n"
        "=F0=D2=C9 =\n soft\n--in\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
        "PG1ldGEgY2hhcnNldD0idXRmLTgiPg==\n--in--\n--=_o\nContent-Type: message/rfc822\n\n"
        "Subject: inner\n\nbegin 644 a.txt\n#0V%T\n`\nend\n--=_o\n"
        "Content-Type: application/x; name*0*=utf-8''%C3; name*1*=%A9.bin\n\n\x01\x02\n--=_o--\n");
}

bool writeSpool(const QString& out)
{
    bool done = write(out + u"/mime-scan"_s, u"rich"_s, richMail()) &&
                write(out + u"/spool-file"_s, u"rich"_s, richMail());
    const QList<ims::test::SampleMessage> messages = ims::test::sampleMessages();
    for (qsizetype i = 0; done && i < messages.size() && i < 40; ++i) {
        const ims::test::SampleMessage& message = messages.at(i);
        const QString name = QString::number(i);
        done = write(out + u"/spool-file"_s, name, message.spoolFile()) &&
               write(out + u"/mime-scan"_s, name, message.mail()) &&
               write(out + u"/spool-envelope"_s, name, message.spoolFile().left(1024));
    }
    const QList<QByteArray> encoded = {
        "QUJDREVGRw==\r\nQUI=", "=F0=D2 =\r\n soft=\n", "begin 644 a.txt\n#0V%T\n`\nend\n",
        "(This file must be converted with BinHex 4.0)\n\n:$f*TEQKPH#jdCA0d,R0TG!\"65"
        "94%8dP8)3#3\"&!!*!%\"9!!!!!!!!!!:\n"};
    for (qsizetype i = 0; done && i < encoded.size(); ++i)
        done = write(out + u"/transfer-decoding"_s, QString::number(i),
                     QByteArray(1, static_cast<char>(i)) + '\x80' + encoded.at(i));
    return done;
}

QByteArray wide(const QByteArray& text)
{
    QByteArray bytes = "\xff\xfe";
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

/// In 8-bit text and in UTF-16.
bool writeBoth(const QString& folder, const QByteArray& text)
{
    return write(folder, u"ansi"_s, text) && write(folder, u"wide"_s, wide(text));
}

QByteArray crash()
{
    return crlf(
        "Microsoft (R) Windows NT (TM) Version 4.00 DrWtsn32\n\nApplication exception occurred:\n"
        "        App: exe\\store.dbg (pid=304)\n        When: 11/11/1999 @ 9:23:32.640\n"
        "        Exception number: c0000005 (access violation)\n\n*----> Task List <----*\n 304 STORE.exe\n\n"
        "State Dump for Thread Id 0x50\n\neip=0040cf56 esp=0715f480\n\nfunction: FIDL::EcAddFids\n"
        "        0040cf53 c1e902           shr     ecx,0x2\nFAULT ->0040cf56 f3a5   rep  movsd\n\n"
        "*----> Stack Back Trace <----*\n\nFramePtr ReturnAd Param#1  Param#2  Param#3  Param#4\n"
        "0715f480 005eb60a 0000c401 00000000 0715f59c 00000000 store!FIDL::EcAddFids [omap]\n\n");
}

QByteArray session()
{
    QByteArray text;
    for (const char* line : {"A connection was accepted from h.", "<<< EHLO h", ">>> 250-hello",
                             ">>> 250 SIZE", "<<< MAIL FROM:<john@alpha.example> SIZE=1", ">>> 250 OK",
                             "<<< RCPT TO:<jane@beta.example>", ">>> 250 OK", "<<< DATA", ">>> 354 go",
                             "<<< IO: |Message-ID: <1@x.example>", ">>> 250 OK", "<<< QUIT", ">>> 221 bye",
                             "A connection to 192.0.2.1 was established.", ">>> HELO us", "<<< 250 hello"})
        text += QByteArray("5/13/00 2:36:27 PM : ") + line + "\r\n";
    return text;
}

bool writeServerLogs(const QString& out)
{
    ims::test::TrackingEntry entry;
    entry.messageId = "c=US;a= ;p=Example;l=EXCH019903101159ABCD1234";
    entry.event = ims::test::TrackingEvent::SmtpReceivedInbound;
    entry.time = 921067200;
    entry.remoteId = "<1@x.example>";
    entry.recipients = {"/o=Example/cn=x"};
    ims::test::TrackingEntry delivery = entry;
    delivery.event = ims::test::TrackingEvent::MessageDelivered;
    delivery.remoteId.clear();
    const QByteArray imc =
        "[Header]\r\nVersion=1\r\n[Domain]\r\nDomainInformation=+\r\n"
        "+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0\r\n+jp,iso-2022-jp,JIS,800,76,0,0,0\r\n";
    const QByteArray ldif = "dn: cn=Protocols\nCharacter-Set-List: Thai\xa7windows-\n 874\n"
                            "Character-Set-List:: SklTp2lzby0yMDIyLWpw\n";
    const QByteArray changes("\5\1\1\1\1\1\1\1\0\1\1\2\1\2\0\0\1\0\1\1\3\1\1\1", 24);
    return writeBoth(out + u"/drwatson-log"_s, crash() + crash()) &&
           writeBoth(out + u"/protocol-log"_s, session()) &&
           writeBoth(out + u"/tracking-log"_s, ims::test::TrackingLogWriter::write({entry, delivery})) &&
           write(out + u"/settings-edits"_s, u"some"_s, changes + imc) &&
           write(out + u"/settings-edits"_s, u"wide"_s, changes + wide(imc)) &&
           writeBoth(out + u"/settings-file"_s, imc) && write(out + u"/settings-file"_s, u"ldif"_s, ldif) &&
           write(out + u"/settings-file"_s, u"list"_s, "JIS\xa7iso-2022-jp\r\nThai\xa7windows-874\r\n");
}

bool writeWindowsTexts(const QString& out)
{
    const QByteArray services = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\";
    const QByteArray keys =
        "[" + services +
        "MSExchangeIMC\\Parameters]\n\"RootDir\"=\"D:\\\\Exchsrvr\\\\imcdata\"\n"
        "\"ResolveP2\"=dword:00000001\n\"Gone\"=-\n; comment\n@=\"two\nlines\"\n\n[" +
        services +
        "MSExchangeIMC\\Diagnostics]\n\"7 Message Archival\"=dword:00000005\n\n[-HKEY_USERS\\X]\n[" +
        services +
        "NAVAP]\n\"Start\"=dword:00000001\n\"List\"=hex(7):61,00,62,00,\\\n  00,00,00,00\n"
        "\"Path\"=hex(2):25,53,25,00\n";
    const QByteArray lists =
        "C:\\>net start\nThese Windows NT services are started:\n\n   Alerter\n   Network Associates "
        "McShield\n\n"
        "The command completed successfully.\n\nSERVICE_NAME: NaiFiltr\nDISPLAY_NAME: NaiFiltr\n"
        "        TYPE               : 2  FILE_SYSTEM_DRIVER\n        STATE              : 4  RUNNING\n\n"
        "  ModuleName    Code    Data     Bss   Paged    Init          LinkDate\n----\n"
        "   NAVAP.SYS   64000    4096       0       0    2048  Tue Jun 02 10:00:00 1998\n       Total 1 2 3 "
        "4 5\n\n"
        "Name\tStatus\nAlerter\tStarted\n\nNAVAP, NAVENG,\"x\"\n<A>, Display name is <B>\n";
    const QByteArray log =
        "Performance Optimizer 03/10/1999\nSet # of heaps from 4 to 8\n"
        "Set Max Threads(Private+Public) from 0x20 to 0x5\nold value 1, new value 2\nx 1 -> 2\n";
    return write(out + u"/registry-file"_s, u"nt4"_s, crlf("REGEDIT4\n\n" + keys)) &&
           write(out + u"/registry-file"_s, u"wide"_s,
                 wide(crlf("Windows Registry Editor Version 5.00\n\n" + keys))) &&
           writeBoth(out + u"/pasted-list"_s, crlf(lists)) &&
           write(out + u"/pasted-list"_s, u"perfopt"_s, crlf(log));
}

/// Sentences in every charset that can write one of them.
bool writeTexts(const QString& out)
{
    const QStringList sentences = {u"plain text + a ~ and a \\"_s,
                                   u"Größe, façade, naïve, Łódź, \u20AC 5"_s,
                                   u"Příliš žluťoučký kůň úpěl"_s,
                                   u"Привет, как дела? Ѓ Ї Ў"_s,
                                   u"Καλημέρα, τι κάνετε;"_s,
                                   u"\u05E9\u05DC\u05D5\u05DD 42 abc"_s,
                                   u"\u0645\u0631\u062D\u0628\u0627"_s,
                                   u"สวัสดีครับ"_s,
                                   u"İstanbul'da ışık, şeker"_s,
                                   u"Ąžuolas, ģimene, õunad"_s,
                                   u"日本語のテキスト、カナ"_s,
                                   u"ｶﾅ半角"_s,
                                   u"你好，世界。丂"_s,
                                   u"繁體中文測試"_s,
                                   u"안녕하세요, 똠방각하"_s,
                                   u"\U0001F600 \uFFFD \uE000"_s};
    const auto catalogue = ims::CharsetCatalogue::builtIn();
    bool done = catalogue.has_value();
    for (size_t i = 0; done && i < catalogue->all().size(); ++i) {
        const ims::IcuConverter encoder = ims::openIcuConverter(catalogue->all()[i].decoder);
        for (qsizetype k = 0; done && encoder && k < sentences.size(); ++k) {
            UErrorCode status = U_ZERO_ERROR;
            ucnv_setFromUCallBack(encoder.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                                  &status);
            std::array<char, 512> bytes{};
            const int32_t size = ucnv_fromUChars(encoder.get(), bytes.data(), int32_t(bytes.size()),
                                                 reinterpret_cast<const UChar*>(sentences[k].utf16()),
                                                 int32_t(sentences[k].size()), &status);
            if (U_FAILURE(status))
                continue;
            const QByteArray text(bytes.data(), size);
            const QString name = u"%1-%2"_s.arg(i).arg(k);
            const char charset = static_cast<char>(i);
            done = write(out + u"/charset-decoder"_s, name, QByteArray(1, charset) + "\x40\x80" + text) &&
                   write(out + u"/charset-detector"_s, name, QByteArray(1, charset) + '\x10' + text);
        }
    }
    return done;
}

/// A journal as the program writes it.
QByteArray journalBytes()
{
    const ims::test::CaseRoom room;
    ims::CaseJournal journal(room.path(u"journal.jsonl"_s));
    const auto made = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const bool done =
        journal.append({{0, made, u"jane on DESK7"_s, u"created"_s, {}},
                        {0, made, u"jane on DESK7"_s, u"answer"_s, {{u"to"_s, u"Ä\n"_s}, {u"of"_s, 4}}}},
                       {}) &&
        journal.append({{0, made.addSecs(60), u"joe on DESK8"_s, u"opened"_s, {}}}, {});
    return done ? room.read(room.path(u"journal.jsonl"_s)) : QByteArray();
}

/// As FuzzCasePackage.cpp takes what is in a package.
QByteArray named(const QByteArray& name, const QByteArray& bytes)
{
    return name + '\n' + char(bytes.size()) + bytes;
}

bool writeCases(const QString& out)
{
    const QString files = out + u"/case-file"_s;
    const QString packages = out + u"/case-package"_s;
    const QByteArray whole = *ims::caseBytes(ims::test::fullRecord(), {});
    const QByteArray empty = *ims::caseBytes({}, {});
    const QByteArray journal = journalBytes();
    ims::CaseRecord carrying;
    carrying.kept = ims::test::fullRecord().kept;
    carrying.kept.front().copy = u"evidence/1/x"_s;
    carrying.kept.front().sha256 = QCryptographicHash::hash("mail", QCryptographicHash::Sha256);
    const QList<ims::test::ContainerEntry> entries = {
        {"case.json", *ims::caseBytes(carrying, {})}, {"evidence/1/x", "mail"}, {"journal.jsonl", journal}};
    bool done = !journal.isEmpty() && write(files, u"whole"_s, '\0' + whole) &&
                write(files, u"empty"_s, '\0' + empty) && write(files, u"journal"_s, '\1' + journal) &&
                write(packages, u"deflated"_s, '\0' + ims::test::zipOf(entries)) &&
                write(packages, u"stored"_s, '\0' + ims::test::zipOf(entries, "zip:compression=store")) &&
                write(packages, u"names"_s,
                      '\1' + named("evidence/1/x", "mail") + named("journal.jsonl", "{") +
                          named("evidence/1/../x", "y") + named("../x", "") + named("/x", "z"));
    ims::test::SplitMix64 random(8);
    for (int i = 0; done && i < 20; ++i)
        done = write(files, QString::number(i), '\0' + *ims::caseBytes(ims::test::randomRecord(random), {}));
    return done;
}

/// The samples of the text forms that the tests read, too.
bool copySamples(const QString& folder)
{
    const QDir samples(QStringLiteral(IMS_SOURCE_DIR "/tests/data/eventlogs"));
    for (const QString& name : samples.entryList(QDir::Files)) {
        QFile file(samples.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || !write(folder, name, file.readAll()))
            return false;
    }
    return true;
}

/// What clients printed: as FuzzServiceOutput.cpp takes it.
bool writeServiceOutput(const QString& out)
{
    const QDir clients(QStringLiteral(IMS_SOURCE_DIR "/tests/data/service"));
    for (const QString& client : {u"net-rpc"_s, u"sc"_s}) {
        const QDir samples(clients.filePath(client));
        for (const QString& name : samples.entryList({u"*.txt"_s}, QDir::Files)) {
            QFile file(samples.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return false;
            QByteArray bytes = file.readAll();
            bytes.remove(0, bytes.indexOf("== stdout") < 0 ? 0 : bytes.indexOf("== stdout") + 10);
            const char verb = name.contains(u"stop"_s) ? 1 : name.contains(u"start"_s) ? 2 : 0;
            const QByteArray how = QByteArray(1, verb) + char(0);
            if (!write(out + u"/service-output"_s, client + u'-' + name,
                       how + bytes.replace("== stderr\n", QByteArray(1, '\0'))))
                return false;
        }
    }
    return write(out + u"/service-output"_s, u"greeting"_s,
                 QByteArray(2, '\0') + "220 exch01 ESMTP Server (Microsoft Exchange Internet Mail Service "
                                       "5.5.2232.9) ready");
}

bool writeViewerTexts(const QString& out)
{
    return write(out + u"/html-text"_s, u"mail"_s,
                 "<html><!-- c --><head><style>p{}</style></head><body><p>One&nbsp;<b>two</b> &#233;</p>"
                 "<pre>a\n b</pre><ul><li>x</ul><table><tr><td>1</td></tr></table>"
                 "<a href=\"http://a.example/?b&amp;c\">there</a><img alt='p' src=p.gif><br>end") &&
           write(out + u"/byte-search"_s, u"class"_s,
                 QByteArray("b[0-9]+\\.c?x{2}\0ab12.xx\r\nb3.cxx", 27)) &&
           write(out + u"/byte-search"_s, u"group"_s, QByteArray("(?:a|b)+c|^d$\0aabc\nd", 21));
}

/// Journals of a retest with an entry of each kind; the first byte says that a header belongs in front.
bool writeRetests(const QString& out)
{
    const QByteArray hash(64, 'a');
    QByteArray text =
        "{\"what\":\"batch\",\"batch\":1,\"kind\":\"put-back\",\"count\":1,\"from\":\"/a\",\"to\":\"/b\"}\n"
        "{\"what\":\"planned\",\"batch\":1,\"file\":0,\"name\":\"G4KX0B7M\",\"size\":42,\"sha256\":\"" +
        hash + "\",\"events\":[\"17@1999-03-08T10:00:00Z\"]}\n";
    for (const char* entry : {"\"saved\",\"copy\":\"G4KX0B7M-2\"", "\"moving\",\"way\":\"copy\"",
                              "\"copied\"", "\"moved\"", "\"undoing\",\"way\":\"rename\"", "\"undo-copied\"",
                              "\"undone\"", "\"taken\",\"why\":\"x %1\",\"why_about\":[\"y\"]", "\"skipped\"",
                              "\"failed\"", "\"verdict\",\"verdict\":\"failed-again\"", "\"service-started\"",
                              "\"service-stopped\"", "\"done\""})
        text += QByteArray("{\"what\":") + entry + ",\"batch\":1,\"file\":0}\n";
    return write(out + u"/retest-journal"_s, u"put-back"_s, '\1' + text) &&
           write(out + u"/retest-journal"_s, u"set-aside"_s, '\1' + text.replace("put-back", "set-aside"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: make-fuzz-seeds OUTDIR\n", stderr);
        return 2;
    }
    const QString out = QString::fromLocal8Bit(argv[1]);
    const bool done = writeEvt(out + u"/event-log"_s) && copySamples(out + u"/event-log"_s) &&
                      copySamples(out + u"/event-text"_s) && writeSpool(out) && writeTexts(out) &&
                      writeCases(out) && writeServerLogs(out) && writeWindowsTexts(out) &&
                      writeServiceOutput(out) && writeViewerTexts(out) && writeRetests(out);
    if (!done)
        std::fputs("the seeds could not be written\n", stderr);
    return done ? 0 : 1;
}
