#include "tests/unit/diagnosis-cases/CaseScenarios.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

PlacedMail saneMail(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    CaseMail mail;
    mail.domain = b.pick(QList<QByteArray>{"harbor.example", "supply.example", "bank.example"});
    return b.add(mail);
}

// Q242320
void repeated4122(CaseBuilder& b)
{
    for (int i = 0; i < 3; ++i) {
        saneMail(b);
        for (int k = 0; k < 3; ++k) {
            b.imc(b.now() - 1 + k * 5, 4122);
            b.later(5, 30);
        }
        b.later(4000, 40000);
    }
}

void groupshield(CaseBuilder& b)
{
    repeated4122(b);
    b.services = netStart({"GroupShield Exchange"});
}

void groupshieldEventsOnly(CaseBuilder& b)
{
    repeated4122(b);
}

void groupshieldAndAmbiguous(CaseBuilder& b)
{
    b.services = netStart({"GroupShield Exchange"});
    ambiguousSender(b);
}

void groupshieldNotThere(CaseBuilder& b)
{
    b.services = netStart({});
    const PlacedMail placed = saneMail(b);
    b.imc(placed.time - 3, 4122);
}

void diskWarning(CaseBuilder& b)
{
    b.imc(b.now(), 3018, {u"10240"_s});
}

void disk(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    for (int i = 0; i < 2; ++i) {
        diskWarning(b);
        b.later(60, 240);
        const PlacedMail placed = saneMail(b);
        b.store(placed.time - 1, 12004, {u"8004010D-F2000060"_s, u"<>"_s, placed.name}); // Q177268
        b.later(1000, 4000);
    }
}

void diskWarningOnly(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    for (int i = 0; i < 2; ++i) {
        diskWarning(b);
        b.later(60, 240);
        saneMail(b);
        b.later(1000, 4000);
    }
}

void diskAndDate(CaseBuilder& b)
{
    diskWarning(b);
    b.later(80000, 100000);
    commentDate(b);
}

void diskLongBefore(CaseBuilder& b)
{
    diskWarning(b);
    b.later(5 * 86400, 8 * 86400);
    saneMail(b);
}

void nothing(CaseBuilder& b)
{
    saneMail(b);
}

void textOnly(CaseBuilder& b)
{
    b.hasLog = b.hasSettings = b.hasTracking = false;
    b.result.eventTexts.push_back(
        u"An error was returned from the messaging software the Internet Mail Service uses to process "
        "messages on the Microsoft Exchange Server. As a result, the message in spool file JTMRMAQV failed "
        "to be delivered. The message has been moved to the IMCDATA\\IN\\ARCHIVE directory."_s);
}

void logOnly(CaseBuilder& b)
{
    b.hasSettings = b.hasTracking = false;
    b.setVersion(anyVersion());
    for (quint32 i = 0; i <= b.random.below(2); ++i) {
        CaseMail mail;
        mail.hasFile = mail.hasReceipt = false;
        b.add(mail);
        b.later(5000, 40000);
    }
}

void fileOnly(CaseBuilder& b)
{
    b.hasLog = b.hasSettings = b.hasTracking = false;
    b.result.namedSpoolFiles.append(u"Exchsrvr/Imcdata/In/Archive/"_s + saneMail(b).name);
}

/// Two causes, each with files of its own, days apart.
template <typename First, typename Second>
void both(CaseBuilder& b, const char* firstCause, First first, const char* secondCause, Second second)
{
    b.causeNow = QString::fromLatin1(firstCause);
    first(b);
    b.later(86400, 3 * 86400);
    b.causeNow = QString::fromLatin1(secondCause);
    second(b);
}

void overrideAndDate(CaseBuilder& b)
{
    both(
        b, "received-comment-date", [](CaseBuilder& c) { commentDate(c); }, "charset-domain-override",
        overrideOfDomain);
}

void defaultAndAmbiguous(CaseBuilder& b)
{
    both(
        b, "ambiguous-sender", [](CaseBuilder& c) { ambiguousSender(c); }, "charset-setting", defaultChanged);
}

void charsetAndRecipients(CaseBuilder& b)
{
    both(b, "max-recipients", maxRecipients, "charset-setting", domainNeedsCharset);
}

void charsetAndMac(CaseBuilder& b)
{
    both(b, "mac-attributes", macAttributes, "charset-setting", domainNeedsCharset);
}

void ambiguousAndDate(CaseBuilder& b)
{
    both(
        b, "ambiguous-sender", [](CaseBuilder& c) { ambiguousSender(c); }, "received-comment-date",
        [](CaseBuilder& c) { commentDate(c); });
}

void defaultAndOverride(CaseBuilder& b)
{
    both(b, "charset-domain-override", overrideOfDomain, "charset-setting", defaultChanged);
}

} // namespace

QStringList anyVersion()
{
    return {u"5.5.1960.3"_s,  u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.5.2650.21"_s,
            u"5.5.2653.23"_s, u"5.0.1460.8"_s, u"4.0.996.62"_s, u"5.0.1458.49"_s};
}

QStringList before55Sp2()
{
    return {u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.0.1457.10"_s, u"5.0.1458.49"_s, u"5.0.1460.8"_s};
}

const QList<CaseScenario>& otherScenarios()
{
    static const QList<CaseScenario> all = {
        {"groupshield", groupshield},
        {"groupshield-events-only", groupshieldEventsOnly},
        {"groupshield-and-ambiguous", groupshieldAndAmbiguous},
        {"groupshield-not-there", groupshieldNotThere},
        {"disk", disk},
        {"disk-warning-only", diskWarningOnly},
        {"disk-and-date", diskAndDate},
        {"disk-long-before", diskLongBefore},
        {"nothing", nothing},
        {"nothing-among-noise", nothing},
        {"text-only", textOnly},
        {"log-only", logOnly},
        {"file-only", fileOnly},
    };
    return all;
}

const QList<CaseScenario>& twoCauseScenarios()
{
    static const QList<CaseScenario> all = {
        {"override+comment-date", overrideAndDate},
        {"default-changed+ambiguous", defaultAndAmbiguous},
        {"domain-needs-charset+max-recipients", charsetAndRecipients},
        {"domain-needs-charset+mac", charsetAndMac},
        {"ambiguous+comment-date", ambiguousAndDate},
        {"default-changed+override", defaultAndOverride},
    };
    return all;
}

} // namespace ims::test
