#include "tests/unit/diagnosis-cases/CaseScenarios.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

const QByteArray limitData = QByteArray::fromHex("7f03010005400080"); // 0001037f 80004005, Q246051

QList<QByteArray> staff(int count)
{
    QList<QByteArray> all;
    for (int i = 1; i <= count; ++i)
        all.append("s" + QByteArray::number(i) + "@example.com");
    return all;
}

/// 5.5 before 5.5.2651.58, or 5.0 (Q126497).
QStringList beforeLimitFix()
{
    return {u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.0.1460.8"_s};
}

QStringList before2654()
{
    return {u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.5.2650.21"_s};
}

void limit(CaseBuilder& b, quint32 most)
{
    b.key(servicesPath("MSExchangeIS\\ParametersSystem"), {dwordValue("Max Recipients on Submit", most)});
}

/// Sane mail of several senders, minutes apart.
void burst(CaseBuilder& b, int count, bool hasFiles = true)
{
    const QList<QByteArray> domains = {"harbor.example", "supply.example", "bank.example",
                                       "travel.example", "print.example",  "museum.example"};
    for (int i = 0; i < count; ++i) {
        CaseMail mail;
        mail.domain = domains.at(i % domains.size());
        mail.hasFile = hasFiles;
        if (i % 3 == 1) {
            mail.charset = "iso-8859-1";
            mail.language = u"fr"_s;
            mail.encoding = TransferEncoding::QuotedPrintable;
        }
        b.add(mail);
        b.later(5, 25);
    }
    b.later(70000, 90000);
}

void lockErrors(CaseBuilder& b)
{
    b.event(b.now() + 2, u"ESE97"_s, 125, 1, 1, {u"MSExchangeIS"_s, u"-1032"_s});
    b.store(b.now() + 3, 1111, {u"D:\\exchsrvr\\MDBDATA\\PRIV.EDB"_s});
}

void antivirus(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    scannerInRegistry(b);
    for (int i = 0; i < 2; ++i) {
        lockErrors(b);
        burst(b, 5);
    }
    b.result.answers.insert(u"antivirus-scans-exchange"_s, Answer::Yes);
}

void antivirusServicesOnly(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    b.result.serviceText = QString::fromLatin1(netStart({b.pick(QList<QByteArray>{
        "Norton AntiVirus Server", "Network Associates McShield", "Cheyenne InocuLAN Anti-Virus Server"})}));
    burst(b, 6);
}

void antivirusNoFiles(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    scannerInRegistry(b);
    burst(b, 6, false);
}

void antivirusAndAmbiguous(CaseBuilder& b)
{
    scannerInRegistry(b);
    ambiguousSender(b);
}

void noAntivirus(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    b.services = netStart({});
    b.result.answers.insert(u"antivirus-scans-exchange"_s, Answer::No);
    burst(b, 5);
}

PlacedMail tooMany(CaseBuilder& b, bool hasFile, const QByteArray& data)
{
    CaseMail mail;
    mail.domain = "events.example";
    mail.recipients = staff(120 + static_cast<int>(b.random.below(80)));
    mail.hasFile = hasFile;
    mail.data = data;
    return b.add(mail);
}

void maxRecipientsNoRegistry(CaseBuilder& b)
{
    b.setVersion(beforeLimitFix());
    tooMany(b, true, limitData);
}

void maxRecipientsNoFile(CaseBuilder& b)
{
    b.setVersion(beforeLimitFix());
    limit(b, 100);
    tooMany(b, false, limitData);
}

void maxRecipientsReadOut(CaseBuilder& b)
{
    b.hasLog = b.hasSettings = b.hasTracking = false;
    StatedEvent event;
    event.source = u"MSExchangeIMC"_s;
    event.computer = u"EXCH01"_s;
    event.spoolFile = u"D1FCA2JL"_s;
    event.text = u"Data words: 0000: 0001037f 80004005"_s;
    b.result.statedEvents.push_back(event);
    b.result.serverVersion = b.pick(beforeLimitFix());
}

void dataAndAmbiguous(CaseBuilder& b)
{
    CaseMail mail;
    mail.data = limitData;
    ambiguousSender(b, mail);
}

void recipientsWithinLimit(CaseBuilder& b)
{
    b.setVersion(beforeLimitFix());
    limit(b, 5000);
    tooMany(b, true, {});
}

void maxRecipientsFixed(CaseBuilder& b)
{
    b.setVersion({u"5.5.2653.23"_s, u"5.5.2655.2"_s});
    tooMany(b, true, {});
}

void over32766Events(CaseBuilder& b, const PlacedMail& placed, bool both)
{
    const QByteArray name = placed.name.toLatin1() + '\0';
    b.imc(placed.time - 1, 4120, {}, QByteArray::fromHex("9a0102000e000780") + name); // Q272672
    if (both)
        b.imc(placed.time - 1, 4131, {}, QByteArray::fromHex("3e0201000e000780") + name);
}

PlacedMail hugeList(CaseBuilder& b, bool hasFile)
{
    b.setVersion(before2654());
    CaseMail mail;
    mail.domain = "lists.example";
    if (hasFile)
        mail.recipients = staff(32800 + static_cast<int>(b.random.below(100)));
    mail.statedRecipients = hasFile ? 0 : 33000 + static_cast<int>(b.random.below(900));
    mail.hasFile = hasFile;
    return b.add(mail);
}

void over32766(CaseBuilder& b)
{
    over32766Events(b, hugeList(b, true), true);
}

void over32766NoFile(CaseBuilder& b)
{
    over32766Events(b, hugeList(b, false), true);
}

void over327664120Only(CaseBuilder& b)
{
    over32766Events(b, hugeList(b, false), false);
}

void otherReport(CaseBuilder& b, const PlacedMail& placed)
{
    // Q254893: 4120 with another error.
    b.imc(placed.time + 1, 4120, {}, QByteArray::fromHex("9a01020005400080") + placed.name.toLatin1() + '\0');
}

void reportAndLimit(CaseBuilder& b)
{
    b.setVersion(before2654());
    limit(b, 100);
    otherReport(b, tooMany(b, true, limitData));
}

void over32766Few(CaseBuilder& b)
{
    b.setVersion(before2654());
    CaseMail mail;
    mail.recipients = staff(3);
    otherReport(b, b.add(mail));
}

} // namespace

void maxRecipients(CaseBuilder& b)
{
    b.setVersion(beforeLimitFix());
    limit(b, b.pick(QList<quint32>{50, 80, 100}));
    tooMany(b, true, limitData);
    if (b.oneOf(2))
        b.result.answers.insert(u"max-recipients-set"_s, Answer::Yes);
}

void scannerInRegistry(CaseBuilder& b)
{
    // Q240309: the filter drivers stay when the service is stopped.
    const QList<QList<QByteArray>> products = {
        {"NAVAP", "NAVENG", "NAVEX15"}, {"NaiFiltr", "NaiFsRec"}, {"INO_FLPY", "INO_Fltr"}};
    for (const QByteArray& driver : b.pick(products))
        b.key(servicesPath(driver), {dwordValue("Type", 2), dwordValue("Start", 1)});
}

const QList<CaseScenario>& limitScenarios()
{
    static const QList<CaseScenario> all = {
        {"antivirus", antivirus},
        {"antivirus-services-only", antivirusServicesOnly},
        {"antivirus-no-files", antivirusNoFiles},
        {"antivirus-and-ambiguous", antivirusAndAmbiguous},
        {"no-antivirus", noAntivirus},
        {"max-recipients", maxRecipients},
        {"max-recipients-no-registry", maxRecipientsNoRegistry},
        {"max-recipients-no-file", maxRecipientsNoFile},
        {"max-recipients-read-out", maxRecipientsReadOut},
        {"data-and-ambiguous", dataAndAmbiguous},
        {"recipients-within-limit", recipientsWithinLimit},
        {"max-recipients-fixed", maxRecipientsFixed},
        {"over-32766", over32766},
        {"over-32766-no-file", over32766NoFile},
        {"over-32766-4120-only", over327664120Only},
        {"4120-and-limit", reportAndLimit},
        {"over-32766-few", over32766Few},
    };
    return all;
}

} // namespace ims::test
