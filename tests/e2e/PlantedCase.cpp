#include "tests/e2e/PlantedCase.h"

#include "core/casefile/CaseFolder.h"
#include "core/retest/RetestJournal.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/ImcTxtWriter.h"
#include "tests/support/MessageComposer.h"
#include "tests/support/SpoolFileWriter.h"
#include "tests/support/TrackingLogWriter.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr qint64 received = 921'000'000; // 1999-03-09

QByteArray wide(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text) {
        out += c;
        out += '\0';
    }
    return out;
}

QByteArray percent(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text)
        out += '%' + QByteArray::number(uchar(c), 16).rightJustified(2, '0').toUpper();
    return out;
}

QByteArray references(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text)
        out += "&#" + QByteArray::number(int(c)) + ';';
    return out;
}

class Planter
{
public:
    explicit Planter(PlantedCase& planted)
        : m_planted(planted)
    {
    }

    void run();

private:
    QByteArray s(const QString& place) { return m_planted.secrets.at(place); }
    QString q(const QString& place) { return QString::fromLatin1(s(place)); }
    QString cyrillic(const QString& place) { return m_planted.secrets.cyrillicAt(place); }

    SpoolEnvelope envelope(const QString& file);
    QByteArray commonFields(const QString& file);
    void spool(const QByteArray& name, const QByteArray& message);
    void plainMail();
    void multipart();
    void encodings();
    void html();
    void koi8();
    void wideAndShifted();
    void nested();
    void brokenMail();
    void eventLog();
    void textLogs();
    void settings();
    void otherLogs();
    void caseRecord();
    void retestJournal(const Path& file);

    PlantedCase& m_planted;
    QList<EvtRecord> m_events;
    QList<QByteArray> m_names;
    quint32 m_minutes = 0;
};

SpoolEnvelope Planter::envelope(const QString& file)
{
    SpoolEnvelope made;
    made.peerHost = s(file + u": envelope peer"_s) + ".peer.ru";
    made.helo = s(file + u": envelope HELO"_s);
    made.sender = s(file + u": envelope sender"_s) + '@' + s(file + u": envelope sender's domain"_s) + ".ru";
    made.mtsId = SpoolFileWriter::mtsId(s(file + u": MTS-ID organisation"_s), s(file + u": MTS-ID server"_s),
                                        received, "WKA6D6YM");
    made.recipients = {s(file + u": envelope recipient"_s) + "@corp.de",
                       s(file + u": blind recipient"_s) + '@' + s(file + u": blind recipient's domain"_s) +
                           ".de"};
    made.received = received;
    made.leftover = s(file + u": left-over memory"_s) + " ro";
    return made;
}

QByteArray Planter::commonFields(const QString& file)
{
    return "Received: from " + s(file + u": Received from"_s) + ".ru (" + s(file + u": Received comment"_s) +
           " [62.5.17.99])\r\n\tby exch.corp.de with SMTP (Microsoft Exchange Internet Mail Service Version "
           "5.5.2232.9)\r\n"
           "\tid WKA6D6YM; Tue, 9 Mar 1999 17:20:00 -0000\r\n"
           "Received: by " +
           s(file + u": Received by"_s) + " for <" + s(file + u": Received for"_s) + "@corp.de> id " +
           s(file + u": Received id"_s) + "; Tue, 9 Mar 1999 17:19:00 +0000 (" +
           s(file + u": date comment"_s) +
           ")\r\n"
           "Message-ID: <" +
           s(file + u": Message-ID left"_s) + '@' + s(file + u": Message-ID right"_s) +
           ">\r\n"
           "References: <" +
           s(file + u": References"_s) + "@x.ru> " + s(file + u": References without brackets"_s) +
           "\r\n"
           "From: \"" +
           s(file + u": From name"_s) + "\" <" + s(file + u": From address"_s) + "@mail.ru> (" +
           s(file + u": From comment"_s) +
           ")\r\n"
           "To: " +
           s(file + u": To name"_s) + " <" + s(file + u": To address"_s) +
           "@corp.de>\r\n"
           "Reply-To: =?iso-8859-1?Q?" +
           s(file + u": Reply-To Q word"_s) +
           "_=E4?= <r@x.ru>\r\n"
           "X-Originating-IP: [62.5.17.98]\r\n"
           "X-" +
           s(file + u": a field's name"_s) + ": " + s(file + u": an unknown field"_s) +
           "\r\n"
           "X-Mailer: " +
           s(file + u": X-Mailer"_s) +
           " 5.0\r\n"
           "Organization: " +
           s(file + u": Organization"_s) +
           " GmbH\r\n"
           "Bcc: " +
           s(file + u": Bcc"_s) +
           "@corp.de\r\n"
           "Date: Tue, 9 Mar 1999 17:18:00 +0000 (" +
           s(file + u": Date's comment"_s) + ")\r\n";
}

void Planter::spool(const QByteArray& name, const QByteArray& message)
{
    const QString file = QString::fromLatin1(name);
    m_planted.folder.write(u"server/Exchsrvr/Imcdata/In/Archive/"_s + file,
                           SpoolFileWriter::write(envelope(file), message));
    m_names.append(name);
    EvtRecord failed{0,
                     received + 60 * ++m_minutes,
                     0xC0001015,
                     1,
                     3,
                     u"MSExchangeIMC"_s,
                     u"EXCHSRV"_s,
                     domainSid(1, 2, 3, 500),
                     {file},
                     s(file + u": data of the event"_s)};
    m_events.append(failed);
}

void Planter::plainMail()
{
    spool("AAAA1111", commonFields(u"plain"_s) + "Subject: Re: " + s(u"plain: subject"_s) +
                          "\r\n"
                          "\r\n"
                          "Dear " +
                          s(u"plain: body"_s) + ", mail " + s(u"plain: address in the body"_s) +
                          "@corp.de or " + s(u"plain: host in the body"_s) +
                          ".corp.de, \xC4\xE4 \xE4\xF6\xFC Gr\xFC\xDF"
                          "e\r\n"
                          "begin 644 " +
                          s(u"plain: uuencoded file's name"_s) +
                          ".txt\r\n"
                          "#0V%T\r\n`\r\nend\r\n" +
                          s(u"plain: behind the uuencoded file"_s) + "\r\n");
}

void Planter::multipart()
{
    const QByteArray boundary = "----=_" + s(u"multipart: boundary"_s) + "_01";
    QByteArray message =
        commonFields(u"multipart"_s) + "Subject: =?koi8-r?B?" +
        MessageComposer::encodeText(cyrillic(u"multipart: subject in koi8-r"_s), "koi8-r").toBase64() +
        "?= =?utf-8?B?" + s(u"multipart: subject as a word"_s).toBase64() +
        "?=\r\n"
        "Thread-Topic: =?x-unknown-set?B?" +
        s(u"multipart: word of an unknown charset"_s).toBase64() +
        "?=\r\n"
        "MIME-Version: 1.0 (" +
        s(u"multipart: MIME-Version's comment"_s) +
        ")\r\n"
        "Content-Type: multipart/mixed; " +
        s(u"multipart: a parameter's name"_s) + "=" + s(u"multipart: a parameter"_s) + ";\r\n\tboundary=\"" +
        boundary + "\"\r\n\r\n" + s(u"multipart: preamble"_s) + "\r\n--" + boundary +
        "\r\n"
        "Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        MessageComposer::base64Lines(
            MessageComposer::encodeText(u"Привет, "_s + cyrillic(u"multipart: base64 body"_s) + u" и "_s +
                                            q(u"multipart: base64 Latin"_s),
                                        "windows-1251")) +
        "\r\n--" + boundary +
        "\r\n"
        "Content-Type: text/plain; charset=koi8-r; name*=koi8-r'ru'" +
        percent(MessageComposer::encodeText(cyrillic(u"multipart: RFC 2231 name"_s), "koi8-r")) +
        "\r\n"
        "Content-Description: " +
        s(u"multipart: Content-Description"_s) +
        "\r\n"
        "Content-Disposition: inline; boundary=" +
        s(u"multipart: a boundary of nothing"_s) +
        "\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
        MessageComposer::quotedPrintable(MessageComposer::encodeText(
            u"Текст "_s + cyrillic(u"multipart: QP part with a name"_s), "koi8-r")) +
        "\r\n--" + boundary +
        "\r\n"
        "Content-Type: text/plain; charset=koi8-r\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
        MessageComposer::quotedPrintable(MessageComposer::encodeText(u"Уважаемые господа, "_s +
                                                                         cyrillic(u"multipart: QP body"_s) +
                                                                         u" "_s + q(u"multipart: QP Latin"_s),
                                                                     "koi8-r")) +
        "\r\n--" + boundary +
        "\r\n"
        "Content-Type: application/msword; name=\"" +
        s(u"multipart: attachment's name"_s) +
        ".doc\"\r\n"
        "Content-Disposition: attachment; filename=\"" +
        s(u"multipart: attachment's filename"_s) +
        ".doc\"\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n" +
        MessageComposer::base64Lines(s(u"multipart: attachment"_s) +
                                     wide(s(u"multipart: attachment in UTF-16"_s))) +
        "\r\n--" + boundary + "--\r\n" + s(u"multipart: epilogue"_s) + "\r\n";
    spool("BBBB2222", message);
}

void Planter::encodings()
{
    // Longer than a line, cut in two; a quoted address; an address of another kind; IPv6; percent in an
    // address.
    spool("CCCC3333",
          commonFields(u"encodings"_s) + "Subject: =?utf-8?Q?" + s(u"encodings: Q subject"_s) +
              "?=\r\n"
              " =?utf-8?Q?_=D0=96?=\r\n"
              "Cc: \"" +
              s(u"encodings: quoted local part"_s) + " x\"@corp.de, " + s(u"encodings: percent hack"_s) +
              "%inner.de@relay.ru, " + s(u"encodings: local address"_s) +
              "@host, undisclosed:;\r\n"
              "Received: from [2a02:6b8::1:99] by x; Tue, 9 Mar 1999 17:19:00 +0000\r\n"
              "X-Folded: a\r\n\t" +
              s(u"encodings: second line of a field"_s) +
              "\r\n"
              "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n"
              "Content-Transfer-Encoding: 8bit\r\n\r\n" +
              (u"Привет "_s + cyrillic(u"encodings: UTF-8 body"_s) + u' ' + q(u"encodings: UTF-8 Latin"_s))
                  .toUtf8() +
              "\r\nhttp://" + s(u"encodings: URL's user"_s) + ":x@" + s(u"encodings: URL's host"_s) + ".ru/" +
              s(u"encodings: URL's path"_s) + "?q=" + percent(s(u"encodings: percent in a URL"_s)) + "\r\n");
}

void Planter::html()
{
    spool("DDDD4444",
          commonFields(u"html"_s) + "Subject: " + s(u"html: subject"_s) +
              "\r\nMIME-Version: 1.0\r\n"
              "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
              "<html><head><meta name=\"" +
              s(u"html: meta name"_s) + "\" content=\"" + s(u"html: meta content"_s) +
              "\"><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">\r\n"
              "<title>" +
              s(u"html: title"_s) + "</title><style>." + s(u"html: style"_s) +
              "{}</style>\r\n"
              "<!-- " +
              s(u"html: comment"_s) +
              " --></head>\r\n"
              "<body><" +
              s(u"html: element"_s) + " " + s(u"html: attribute"_s) + "=x><p title='" +
              s(u"html: title attribute"_s) + "'>" + s(u"html: text"_s) + "</p><a href=\"mailto:" +
              s(u"html: mailto"_s) + "@corp.de?subject=" + s(u"html: mailto subject"_s) + "\">" +
              references(s(u"html: character references"_s)) +
              "</a>\r\n"
              "<img src=http://" +
              s(u"html: unquoted address"_s) + ".ru/x.gif alt=" + s(u"html: alt"_s) +
              ">&nbsp;Gr\xFC\xDF"
              "e</body></html>\r\n");
}

void Planter::koi8()
{
    spool("EEEE5555",
          commonFields(u"koi8"_s) + "Subject: " +
              MessageComposer::encodeText(u"Срочно: "_s + cyrillic(u"koi8: raw subject"_s), "koi8-r") +
              "\r\n\r\n" +
              MessageComposer::encodeText(
                  u"Уважаемые коллеги, направляем вам документы для "_s + cyrillic(u"koi8: raw body"_s) +
                      u" и просим подтвердить получение. "_s + q(u"koi8: Latin in it"_s),
                  "koi8-r") +
              "\r\n");
}

void Planter::wideAndShifted()
{
    spool("FFFF6666",
          commonFields(u"wide"_s) + "Subject: " + s(u"wide: subject"_s) +
              "\r\nMIME-Version: 1.0\r\n"
              "Content-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
              MessageComposer::base64Lines("\xFF\xFE" +
                                           wide("Text " + s(u"wide: UTF-16 body"_s) + " text\r\n")) +
              "\r\n");
    spool("HHHH7777",
          commonFields(u"jis"_s) + "Subject: =?iso-2022-jp?B?" +
              MessageComposer::encodeText(u"秘密 "_s + q(u"jis: subject"_s), "iso-2022-jp").toBase64() +
              "?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n" +
              MessageComposer::encodeText(u"お世話になっております。"_s + q(u"jis: body"_s) +
                                              u"です。よろしくお願いします。"_s,
                                          "iso-2022-jp") +
              "\r\n");
}

void Planter::nested()
{
    spool("IIII8888",
          commonFields(u"nested"_s) + "Subject: Fwd: " + s(u"nested: subject"_s) +
              "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/digest; boundary=abc\r\n\r\n--abc\r\n"
              "Content-Type: message/rfc822\r\n\r\n" +
              commonFields(u"nested inside"_s) + "Subject: " + s(u"nested: inner subject"_s) + "\r\n\r\n" +
              s(u"nested: inner body"_s) +
              "\r\n--abc\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
              MessageComposer::base64Lines("Subject: " + s(u"nested: encoded message"_s) + "\r\n\r\n" +
                                           s(u"nested: encoded body"_s)) +
              "\r\n--abc\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; " +
              s(u"nested: reporting MTA"_s) + ".ru\r\n\r\nFinal-Recipient: rfc822; " +
              s(u"nested: final recipient"_s) + "@corp.de\r\nDiagnostic-Code: smtp; 550 " +
              s(u"nested: diagnostic"_s) +
              "\r\n"
              "\r\n--abc\r\nContent-Type: application/ms-tnef; "
              "name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
              MessageComposer::base64Lines("\x78\x9F\x3E\x22" + s(u"nested: TNEF"_s)) + "\r\n--abc--\r\n");
}

void Planter::brokenMail()
{
    // Stray lines in the header, no end of the multipart, invalid bytes, half an encoded word, bidi
    // overrides.
    spool("JJJJ9999", commonFields(u"broken"_s) + s(u"broken: stray line"_s) +
                          " without colon\r\n"
                          "Subject: =?utf-8?B?" +
                          s(u"broken: half a word"_s) +
                          "\r\n"
                          "X-Bytes: \xFF\xFE\xC3" +
                          s(u"broken: after invalid bytes"_s) +
                          "\xE2\x80\xAE"
                          "gpj\r\n"
                          "Content-Type: multipart/mixed; boundary=" +
                          s(u"broken: boundary without end"_s) + "\r\n\r\n" + s(u"broken: no part begins"_s) +
                          "\r\n\xC3(\xA0\xA1" + s(u"broken: invalid UTF-8"_s) + "\x80\x81\r\n");
}

void Planter::eventLog()
{
    const qint64 time = received;
    m_events.append({0,
                     time,
                     0x400007D2,
                     4,
                     4,
                     u"MSExchangeIMC"_s,
                     q(u"events: computer"_s),
                     {},
                     {q(u"events: 2002 address"_s) + u"@corp.de"_s,
                      u"D:\\"_s + q(u"events: path"_s) + u"\\imcdata\\in\\AAAA1111"_s,
                      q(u"events: 2002 host"_s) + u".ru"_s, u"1"_s},
                     {}});
    m_events.append({0,
                     time + 61,
                     0xC0002EE6,
                     1,
                     6,
                     u"MSExchangeIS"_s,
                     u"EXCHSRV"_s,
                     {},
                     {u"80040C05-F20000E9"_s, u"<"_s + q(u"events: 12006 sender"_s) + u"@x.ru>"_s,
                      q(u"events: 12006 subject"_s), u"AAAA1111"_s},
                     wide(s(u"events: UTF-16 data"_s))});
    m_events.append({0,
                     time + 62,
                     0xC0001014,
                     1,
                     3,
                     u"MSExchangeIMC"_s,
                     u"EXCHSRV"_s,
                     {},
                     {q(u"events: unknown string"_s) + u" and more"_s},
                     s(u"events: data"_s)});
    // A name that is no spool file's.
    m_events.append({0,
                     time + 90,
                     0xC0001015,
                     1,
                     3,
                     u"MSExchangeIMC"_s,
                     u"EXCHSRV"_s,
                     {},
                     {q(u"events: a spool file's name"_s)},
                     {}});
    std::sort(m_events.begin(), m_events.end(),
              [](const EvtRecord& a, const EvtRecord& b) { return a.timeGenerated < b.timeGenerated; });
    m_planted.folder.write(u"server/AppEvent.Evt"_s, EvtWriter().write(m_events));
}

void Planter::textLogs()
{
    m_planted.folder.write(u"server/"_s + q(u"text log: file's name"_s) + u".txt"_s,
                           "Date,Time,Source,Type,Category,Event,User,Computer,Description\r\n"
                           "3/9/99,17:25:00,MSExchangeIMC,Error,Message Transfer,4117,N/A," +
                               s(u"text log: computer"_s) +
                               ",\"An error was returned from the messaging software the Internet Mail "
                               "Service uses to process messages on the "
                               "Microsoft Exchange Server. As a result, the message in spool file KKKK1010 "
                               "failed to be delivered. " +
                               s(u"text log: description"_s) + "\"\r\n");
}

void Planter::settings()
{
    m_planted.folder.write(
        u"server/imc.txt"_s,
        ImcTxtWriter::write({{}, {s(u"settings: a domain"_s) + ".ru", "KOI8-R", "KOI8-R"}}) + "; " +
            s(u"settings: another line"_s) + "\r\n");
}

void Planter::otherLogs()
{
    m_planted.folder.write(
        u"server/Exchsrvr/Tracking.log/19990309.log"_s,
        TrackingLogWriter::write(
            {{"c=US;a= ;p=" + s(u"tracking: organisation"_s) + ";l=EXCHSRV9903091720WKA6D6YM",
              TrackingEvent::LocalDelivery,
              received,
              s(u"tracking: gateway"_s),
              s(u"tracking: partner"_s),
              "<" + s(u"tracking: remote id"_s) + "@x.ru>",
              s(u"tracking: originator"_s) + "@x.ru",
              0,
              100,
              {"/o=" + s(u"tracking: o"_s) + "/ou=Site/cn=Recipients/cn=" + s(u"tracking: cn"_s)}}}));
    m_planted.folder.write(u"server/imc.reg"_s,
                           "REGEDIT4\r\n\r\n[HKEY_LOCAL_"
                           "MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters]\r\n"
                           "\"RootDir\"=\"D:\\\\" +
                               s(u"registry: RootDir"_s) +
                               "\\\\imcdata\"\r\n"
                               "\"ContentTypeEQMimeVer\"=dword:00000001\r\n\"Other\"=\"" +
                               s(u"registry: another value"_s) + "\"\r\n");
    m_planted.folder.write(
        u"server/Drwtsn32.log"_s,
        "Application exception occurred:\r\n        App: exe\\store.dbg (pid=77)\r\n"
        "        When: 3/9/1999 @ 17:25:0.0\r\n        Exception number: c0000005 (access violation)\r\n\r\n"
        "*----> System Information <----*\r\n        Computer Name: " +
            s(u"Dr. Watson: computer"_s) + "\r\n        User Name: " + s(u"Dr. Watson: user"_s) +
            "\r\n        Registered Organization: " + s(u"Dr. Watson: organisation"_s) +
            "\r\n\r\n*----> Task List <----*\r\n  77 STORE.exe\r\n");
    m_planted.folder.write(u"server/Exchsrvr/Imcdata/Log/L0000001.LOG"_s,
                           "3/9/1999 5:20:00 PM : A connection was accepted from " + s(u"protocol: host"_s) +
                               ".ru.\r\n"
                               "3/9/1999 5:20:01 PM : <<< IO: |EHLO " +
                               s(u"protocol: HELO"_s) +
                               "\r\n|\r\n"
                               "3/9/1999 5:20:02 PM : <<< MAIL FROM:<" +
                               s(u"protocol: sender"_s) +
                               "@x.ru>\r\n"
                               "3/9/1999 5:20:03 PM : >>> 550 " +
                               s(u"protocol: answer"_s) + "\r\n");
}

void Planter::caseRecord()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    auto folder = CaseFolder::create(pathFromString(m_planted.folder.path(u"cases"_s)),
                                     q(u"case: hint in the folder's name"_s), now, {});
    ASSERT_TRUE(folder) << folder.error().english().toStdString();
    CaseRecord record;
    record.createdAt = now;
    record.ticket = q(u"case: ticket"_s);
    record.caller = u"Herr "_s + q(u"case: caller"_s);
    record.phone = u"+49 30 1234567 "_s + q(u"case: phone"_s);
    record.symptom = q(u"case: symptom"_s);
    record.began = q(u"case: began"_s);
    record.affected = q(u"case: affected"_s);
    record.tried = q(u"case: tried"_s) + u" on "_s + q(u"case: host in what was tried"_s) + u".corp.de"_s;
    record.clock = q(u"case: clock"_s);
    record.services = q(u"case: services"_s);
    record.server = q(u"case: server"_s);
    record.serverVersion = u"5.5"_s;
    record.notes = q(u"case: notes"_s) + u" line\nand "_s + q(u"case: address in notes"_s) + u"@corp.de"_s;
    record.opened = {pathFromString(m_planted.folder.path(u"server"_s))};
    record.statedEvents = {{u"MSExchangeIMC"_s, 4117, now.addYears(-27), q(u"case: stated computer"_s),
                            u"LLLL1212"_s, q(u"case: stated text"_s)}};
    record.statedSettings = {{q(u"case: stated domain"_s) + u".de"_s, u"KOI8-R"_s, u"KOI8-R"_s}};
    record.walkthrough.now.answers = {
        {u"cause.branch"_s, u"charset"_s},
        {u"settings.changed"_s, u"yes"_s},
        {u"settings.row/"_s + q(u"case: row of an answer"_s) + u".ru"_s, u"done"_s},
        {u"settings.step/open-imc"_s, u"2026-11-22T12:00:00Z "_s + q(u"case: who ticked a step"_s)},
        {u"restart.command/stop"_s, u"worked"_s},
        {u"restart.output/stop"_s, q(u"case: output of a command"_s)},
        {u"retest.file/AAAA1111"_s, u"failed-again"_s},
        {u"report.outcome"_s, u"escalate"_s}};
    record.walkthrough.now.skipped = {{u"service"_s, q(u"case: reason for skipping"_s)},
                                      {u"retest"_s, q(u"case: another reason"_s)}};
    ServiceAct act;
    act.at = now;
    act.who = q(u"case: who acted"_s) + u" on "_s + q(u"case: his machine"_s);
    act.what = u"stop"_s;
    act.way = u"net-rpc"_s;
    act.server = q(u"case: server of an act"_s);
    act.service = u"MSExchangeIMC"_s;
    act.user = q(u"case: user of an act"_s);
    act.command = {u"net"_s, u"rpc"_s,
                   u"-S"_s,  q(u"case: host in a command"_s),
                   u"-U"_s,  q(u"case: user in a command"_s)};
    act.asked = true;
    act.output = q(u"case: output of an act"_s) + u" at 10.20.30.40"_s;
    record.serviceActs = {act};
    KeptFile kept;
    kept.source = pathFromString(u"\\\\"_s + q(u"kept file: share"_s) + u"\\c$\\"_s +
                                 q(u"kept file: folder"_s) + u"\\AAAA1111"_s);
    kept.why = u"too-large"_s;
    kept.collectedAt = now;
    kept.collector = q(u"kept file: collector"_s) + u" on "_s + q(u"kept file: machine"_s);
    kept.server = q(u"kept file: server"_s);
    record.kept = {kept};
    const auto entry = [](const QString& what, const QJsonObject& data) {
        JournalEntry made;
        made.what = what;
        made.data = data;
        return made;
    };
    folder->note(record, {entry(u"service-act"_s, {{u"server"_s, q(u"journal: server"_s)},
                                                   {u"output"_s, q(u"journal: output"_s)},
                                                   {u"user"_s, q(u"journal: user"_s)},
                                                   {u"command"_s, QJsonArray{q(u"journal: command"_s)}}}),
                          entry(u"answered"_s, {{u"question"_s, u"restart.output/stop"_s},
                                                {u"answer"_s, q(u"journal: answer"_s)},
                                                {u"before"_s, q(u"journal: answer before"_s)}}),
                          entry(u"retest-batch"_s, {{u"from"_s, u"\\\\%1\\c$"_s.arg(q(u"journal: share"_s))},
                                                    {u"files"_s, QJsonArray{u"AAAA1111"_s}}})});
    const auto saved = folder->save(record);
    ASSERT_TRUE(saved) << saved.error().english().toStdString();
    m_planted.caseFolder = displayName(folder->path());
    retestJournal(folder->path() / "retest.jsonl");
}

void Planter::retestJournal(const Path& file)
{
    const QString share = u"\\\\"_s + q(u"retest: share"_s) + u"\\"_s;
    RetestEntry batch;
    batch.time = QDateTime(QDate(2026, 11, 22), QTime(12, 30), Qt::UTC);
    batch.batch = 1;
    batch.from = pathFromString(u"/"_s + share + q(u"retest: from"_s));
    batch.to = pathFromString(u"/"_s + share + q(u"retest: to"_s));
    batch.count = 1;
    RetestEntry planned;
    planned.act = RetestAct::Planned;
    planned.time = batch.time;
    planned.batch = 1;
    planned.name = q(u"retest: file"_s);
    planned.size = 10;
    planned.sha256 = QString(64, u'0');
    RetestEntry failed = planned;
    failed.act = RetestAct::Failed;
    failed.why =
        Message(QT_TRANSLATE_NOOP("ims", "the system says: %1"), {q(u"retest: what the system said"_s)});
    auto journal = RetestJournal::read(file);
    ASSERT_TRUE(journal);
    const auto added = journal->append({batch, planned, failed}, {});
    ASSERT_TRUE(added) << added.error().english().toStdString();
}

void Planter::run()
{
    plainMail();
    multipart();
    encodings();
    html();
    koi8();
    wideAndShifted();
    nested();
    brokenMail();
    eventLog();
    textLogs();
    settings();
    otherLogs();
    caseRecord();
}

} // namespace

void plant(PlantedCase& planted)
{
    Planter(planted).run();
}

} // namespace ims::test
