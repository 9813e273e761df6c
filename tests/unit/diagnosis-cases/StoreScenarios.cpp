#include "tests/unit/diagnosis-cases/CaseScenarios.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray storeGoneData = QByteArray::fromHex("6706140015010480"); // 00140667 80040115, Q278320

void storeGone(CaseBuilder& b, qint64 time)
{
    b.imc(time, 3039, {u"0x80040115"_s}, storeGoneData);
}

void crash(CaseBuilder& b, qint64 time, const CrashEntry& entry, bool inLog)
{
    CrashEntry dated = entry;
    dated.time = time;
    b.event(time + 1, u"DrWatson"_s, 4097, 4, 0, crashStrings(dated));
    if (inLog)
        b.drWatson += crashEntry(dated);
}

PlacedMail saneMail(CaseBuilder& b, bool hasFile = true)
{
    CaseMail mail;
    mail.domain =
        b.pick(QList<QByteArray>{"harbor.example", "supply.example", "bank.example", "print.example"});
    mail.hasFile = hasFile;
    return b.add(mail);
}

// Q166558
void crash50Events(CaseBuilder& b, bool inLog)
{
    const PlacedMail placed = saneMail(b);
    crash(b, placed.time - 2, {.address = "00000001"}, inLog);
    storeGone(b, placed.time + 1);
}

void crash50(CaseBuilder& b)
{
    b.setVersion({u"5.0.1457.10"_s});
    crash50Events(b, true);
}

void crash50NoLog(CaseBuilder& b)
{
    b.setVersion({u"5.0.1457.10"_s});
    crash50Events(b, false);
}

void crash50Fixed(CaseBuilder& b)
{
    b.setVersion({u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    crash50Events(b, true);
}

QStringList beforeSp3()
{
    return {u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.0.1458.49"_s, u"5.0.1460.8"_s};
}

// Q169223
void crashBadEvents(CaseBuilder& b, bool inLog)
{
    const PlacedMail placed = saneMail(b);
    crash(b, placed.time - 3, {.address = "0064897c"}, inLog);
    b.imc(placed.time + 1, 4116);
    b.imc(placed.time + 2, 4023);
    b.imc(placed.time + 2, 4037, {u"0xc0000005"_s, u"0x00000000"_s, u"0x0064897c"_s});
}

void crashBad(CaseBuilder& b)
{
    b.setVersion(beforeSp3());
    crashBadEvents(b, true);
    if (b.oneOf(2))
        b.result.answers.insert(u"dr-watson-store"_s, Answer::Yes);
}

void crashBadNoLog(CaseBuilder& b)
{
    b.setVersion(beforeSp3());
    crashBadEvents(b, false);
}

void crashBadFixed(CaseBuilder& b)
{
    b.setVersion({u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    crashBadEvents(b, true);
}

/// Q169686: what is logged from a start of the service to its end.
void threadSeries(CaseBuilder& b)
{
    b.restart();
    for (int i = 0; i < 2; ++i) {
        const PlacedMail placed = saneMail(b);
        b.imc(placed.time - 1, 4116);
        storeGone(b, placed.time - 1);
        b.later(4, 15);
    }
    b.imc(b.now() + 2, 4094, {u"0x8004011d"_s});
    b.imc(b.now() + 3, 4102);
    b.later(600, 7200);
}

void threadCount(CaseBuilder& b, quint32 count)
{
    b.key(servicesPath("MSExchangeIS\\ParametersSystem"), {dwordValue("Max Threads(Private+Public)", count)});
}

QStringList olderThan55()
{
    return {u"4.0.995.52"_s, u"4.0.996.62"_s, u"5.0.1458.49"_s, u"5.0.1460.8"_s};
}

void threads(CaseBuilder& b)
{
    b.setVersion(olderThan55());
    threadCount(b, 5);
    b.perfOpt = "Exchange Performance Optimizer, 03/10/1998 12:00\r\n"
                "Set Max Threads(Private+Public) from 32 to 5\r\n";
    for (int i = 0; i < 3; ++i)
        threadSeries(b);
    if (b.oneOf(2))
        b.result.answers.insert(u"performance-optimizer"_s, Answer::Yes);
}

void threadsEventsOnly(CaseBuilder& b)
{
    b.setVersion(olderThan55());
    for (int i = 0; i < 4; ++i)
        threadSeries(b);
}

void threadsOneSeries(CaseBuilder& b)
{
    b.setVersion(olderThan55());
    threadCount(b, 5);
    threadSeries(b);
}

void threadsEnough(CaseBuilder& b)
{
    b.setVersion(olderThan55());
    threadCount(b, 0x20);
    for (int i = 0; i < 3; ++i)
        threadSeries(b);
}

void threadsEnoughAndCrash(CaseBuilder& b)
{
    b.setVersion(beforeSp3());
    threadCount(b, 0x20);
    crashBadEvents(b, true);
    storeGone(b, b.now() + 5);
    b.imc(b.now() + 7, 4102);
}

// Q192186
void accessViolation(CaseBuilder& b)
{
    b.setVersion({u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    const PlacedMail placed = saneMail(b);
    crash(b, placed.time - 2, {.address = "004a31c2", .function = "CBodyPart::EcWriteHeader"}, true);
    b.imc(placed.time + 1, 4116);
}

void accessViolationNoLog(CaseBuilder& b)
{
    b.setVersion({u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    const PlacedMail placed = saneMail(b);
    crash(b, placed.time - 2, {.address = "004a31c2"}, false);
    b.imc(placed.time + 1, 4116);
}

void crashOfAnother(CaseBuilder& b)
{
    b.setVersion({u"5.5.2448.0"_s, u"5.5.2650.21"_s});
    crash(b, b.now(), {.program = "WINWORD.EXE", .application = "WINWORD.EXE", .address = "300a11f2"}, true);
    b.later(3 * 86400, 5 * 86400);
    saneMail(b);
}

QByteArray blankCharsetMime(CaseBuilder& b)
{
    const QByteArray blank = b.oneOf(2) ? "\"\"" : "\" \"";
    return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"next_1\"\n\n"
           "--next_1\nContent-Type: text/plain; charset=" +
           blank +
           "\nContent-Transfer-Encoding: 7bit\n\nThe list is attached.\n"
           "--next_1\nContent-Type: text/plain; charset=us-ascii\n\none, two, three\n--next_1--\n";
}

PlacedMail blankMail(CaseBuilder& b, bool hasFile)
{
    CaseMail mail;
    mail.domain = "forms.example";
    mail.mime = blankCharsetMime(b);
    mail.hasFile = hasFile;
    return b.add(mail);
}

/// Q293288, Q278320
void blankEvents(CaseBuilder& b, const PlacedMail& placed)
{
    b.store(placed.time - 3, 12007, {u"0-82000080"_s, u"<>"_s, u"Price list"_s, placed.sender, placed.name});
    b.imc(placed.time - 2, 4116);
    storeGone(b, placed.time - 2);
    b.imc(placed.time - 1, 4182, {placed.name});
    b.imc(placed.time - 1, 4102);
}

QStringList beforeSp4()
{
    return {u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.5.2650.21"_s};
}

void blankCharset(CaseBuilder& b)
{
    b.setVersion(beforeSp4());
    blankEvents(b, blankMail(b, true));
}

void blankCharsetFileOnly(CaseBuilder& b)
{
    b.setVersion(beforeSp4());
    blankMail(b, true);
}

void blankCharsetNoFile(CaseBuilder& b)
{
    b.setVersion(beforeSp4());
    blankEvents(b, blankMail(b, false));
}

void blankCharsetFixed(CaseBuilder& b)
{
    b.setVersion({u"5.5.2653.23"_s, u"5.5.2655.2"_s});
    blankMail(b, true);
}

PlacedMail malformedMail(CaseBuilder& b, bool hasFile)
{
    CaseMail mail;
    mail.domain = "forms.example";
    mail.mime = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"\"\n\n" // Q275714
                "--\nContent-Type: text/plain; charset=us-ascii\n\nThe list is attached.\n--\n--\n";
    mail.hasFile = hasFile;
    return b.add(mail);
}

/// Q325939, Q232279
void malformedEvents(CaseBuilder& b, const PlacedMail& placed)
{
    b.store(placed.time - 3, 12800, {u"8007000E-F2000200"_s, u"<>"_s, placed.name});
    b.imc(placed.time - 2, 4182, {placed.name});
    b.imc(placed.time - 1, 4102);
    b.imc(placed.time, 1001);
}

void malformed(CaseBuilder& b)
{
    b.setVersion(beforeSp4());
    malformedEvents(b, malformedMail(b, true));
}

void malformedNoFile(CaseBuilder& b)
{
    b.setVersion(beforeSp4());
    malformedEvents(b, malformedMail(b, false));
}

void malformedFileOnly(CaseBuilder& b)
{
    b.setVersion(beforeSp4());
    malformedMail(b, true);
}

void malformedAndAmbiguous(CaseBuilder& b)
{
    CaseMail mail;
    mail.mime = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"next_2\"\n\n"
                "--next_2\nContent-Type: text/plain; charset=us-ascii\n\nThe list is attached.\n";
    ambiguousSender(b, mail);
}

} // namespace

const QList<CaseScenario>& storeScenarios()
{
    static const QList<CaseScenario> all = {
        {"crash-50", crash50},
        {"crash-50-no-log", crash50NoLog},
        {"crash-50-fixed", crash50Fixed},
        {"crash-bad", crashBad},
        {"crash-bad-no-log", crashBadNoLog},
        {"crash-bad-fixed", crashBadFixed},
        {"threads", threads},
        {"threads-events-only", threadsEventsOnly},
        {"threads-one-series", threadsOneSeries},
        {"threads-enough", threadsEnough},
        {"threads-enough-and-crash", threadsEnoughAndCrash},
        {"access-violation", accessViolation},
        {"access-violation-no-log", accessViolationNoLog},
        {"crash-of-another", crashOfAnother},
        {"blank-charset", blankCharset},
        {"blank-charset-file-only", blankCharsetFileOnly},
        {"blank-charset-no-file", blankCharsetNoFile},
        {"blank-charset-fixed", blankCharsetFixed},
        {"malformed", malformed},
        {"malformed-no-file", malformedNoFile},
        {"malformed-file-only", malformedFileOnly},
        {"malformed-and-ambiguous", malformedAndAmbiguous},
    };
    return all;
}

} // namespace ims::test
