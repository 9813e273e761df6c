#include "tests/unit/diagnosis-cases/CaseScenarios.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* dateTokens[] = {"14Feb98-0313PM", "03Mar97-1102AM", "21Nov96-0845AM"};

void resolveP2(CaseBuilder& b, quint32 value)
{
    b.key(servicesPath("MSExchangeIMC\\Parameters"),
          {textValue("RootDir", "D:\\exchsrvr\\imcdata"), dwordValue("ResolveP2", value)});
}

void companion12004(CaseBuilder& b, const PlacedMail& placed, const QString& code)
{
    b.store(placed.time - 1, 12004, {code, u"<>"_s, placed.name});
}

void companion12006(CaseBuilder& b, const PlacedMail& placed, const QString& code)
{
    b.store(placed.time - 1, 12006, {code, u"<>"_s, placed.sender, placed.name});
}

void ambiguousClear(CaseBuilder& b)
{
    resolveP2(b, b.pick(QList<quint32>{1, 2, 14}));
    ambiguousSender(b);
    if (b.oneOf(2))
        b.result.answers.insert(u"duplicate-address"_s, Answer::Yes);
}

void ambiguousEventOnly(CaseBuilder& b)
{
    CaseMail mail;
    mail.hasFile = false;
    ambiguousSender(b, mail);
}

void ambiguousVersionUnknown(CaseBuilder& b)
{
    b.tellsVersion = false;
    ambiguousSender(b);
}

void ambiguousResolveP2Off(CaseBuilder& b)
{
    resolveP2(b, 0);
    ambiguousSender(b);
}

void ambiguousFixed(CaseBuilder& b)
{
    b.setVersion({u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    ambiguousSender(b);
}

void commentDateClear(CaseBuilder& b)
{
    commentDate(b);
    b.later(4000, 40000);
    if (b.oneOf(2))
        commentDate(b);
}

void commentDateNoFile(CaseBuilder& b)
{
    CaseMail mail;
    mail.hasFile = false;
    commentDate(b, mail);
}

QByteArray datedReceived(CaseBuilder& b)
{
    return QByteArray("from [192.0.2.77] by osf1.mill.example;\n\t(5.65/1.1.8.2/") +
           dateTokens[b.random.below(3)] + ") id AA06568; Wed, 17 Jun 1998 09:14:02 -0500";
}

void commentDateNoEvent(CaseBuilder& b)
{
    b.setVersion(before55Sp2());
    CaseMail mail;
    mail.domain = "mill.example";
    mail.olderReceived = datedReceived(b);
    b.add(mail);
}

QByteArray macMime(const QByteArray& type, const QByteArray& creator)
{
    return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"==mac_1\"\n\n"
           "--==mac_1\nContent-Type: text/plain; charset=us-ascii\n\nThe drawing is attached.\n"
           "--==mac_1\nContent-Type: application/octet-stream; name=\"plan.bin\"; x-mac-type=\"" +
           type + "\"; x-mac-creator=\"" + creator +
           "\"\nContent-Transfer-Encoding: base64\n\nUGxhbiBvZiB0aGUgbmV3IGhhbGwsIHRoaXJkIGRyYWZ0Lg==\n"
           "--==mac_1--\n";
}

QByteArray badMac(CaseBuilder& b)
{
    const QList<QPair<QByteArray, QByteArray>> bad = {
        {"TEXT", "ttxt"}, {"42494E4", "4D535744"}, {"42494E41", "MSWD"}, {"4249 4E41", "4D535744"}};
    const auto& [type, creator] = b.pick(bad);
    return macMime(type, creator);
}

void commentDateAndMac(CaseBuilder& b)
{
    b.setVersion({u"5.5.1960.3"_s, u"5.5.2232.9"_s});
    CaseMail mail;
    mail.mime = badMac(b);
    commentDate(b, mail);
}

void commentDateFixed(CaseBuilder& b)
{
    b.setVersion({u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    commentDateNoEvent(b);
}

PlacedMail macMail(CaseBuilder& b)
{
    CaseMail mail;
    mail.domain = "studio.example";
    mail.mime = badMac(b);
    return b.add(mail);
}

void macNoEvent(CaseBuilder& b)
{
    b.setVersion({u"5.5.2650.21"_s});
    macMail(b);
}

void macVersionUnknown(CaseBuilder& b)
{
    b.tellsVersion = false;
    b.setVersion({u"5.5.2650.21"_s});
    companion12006(b, macMail(b), u"80004005-F2000031"_s);
}

void macGoodHex(CaseBuilder& b)
{
    b.setVersion({u"5.5.1960.3"_s, u"5.5.2232.9"_s});
    CaseMail mail;
    mail.mime = macMime("42494E41", "4D535744"); // Q153464
    commentDate(b, mail);
}

void macOtherVersion(CaseBuilder& b)
{
    b.setVersion({u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.5.2653.23"_s});
    macMail(b);
}

PlacedMail badAddressMail(CaseBuilder& b, bool hasFile)
{
    CaseMail mail;
    mail.domain = "forms.example";
    mail.from = b.pick(QList<QByteArray>{"\"Orders <orders@@forms.example>", "<orders@forms..example",
                                         "orders@forms.example <>@<", "<@forms.example:@>"});
    mail.hasFile = hasFile;
    return b.add(mail);
}

void badAddressEvents(CaseBuilder& b, const PlacedMail& placed)
{
    companion12004(b, placed, u"80004005-F20000FF"_s);
    b.imc(placed.time, 4118, {placed.name});
}

void badAddress(CaseBuilder& b)
{
    b.setVersion({u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    badAddressEvents(b, badAddressMail(b, true));
}

void badAddressNoFile(CaseBuilder& b)
{
    b.setVersion({u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.5.2653.23"_s});
    badAddressEvents(b, badAddressMail(b, false));
}

void badAddressImceaex(CaseBuilder& b)
{
    b.setVersion({u"5.5.1960.3"_s, u"5.5.2232.9"_s});
    CaseMail mail;
    mail.domain = "forms.example";
    mail.from = "<IMCEAEX-_O=EXAMPLE_OU=LONDON_CN=RECIPIENTS_CN=SM+2GTH+2@forms.example>";
    const PlacedMail placed = b.add(mail);
    b.store(placed.time - 2, 12800, {u"8007000E-F20000FF"_s, u"<>"_s, placed.name});
    b.imc(placed.time - 1, 4182, {placed.name});
}

void badAddress12004Only(CaseBuilder& b)
{
    b.setVersion({u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.5.2448.0"_s});
    resolveP2(b, 2);
    companion12004(b, badAddressMail(b, true), u"80004005-F20000FF"_s);
}

} // namespace

PlacedMail ambiguousSender(CaseBuilder& b, CaseMail mail)
{
    b.setVersion({u"5.5.1960.3"_s, u"5.5.2232.9"_s});
    mail.domain = "partner.example";
    const PlacedMail placed = b.add(mail);
    companion12004(b, placed, u"80004005-F0000000"_s);
    return placed;
}

PlacedMail commentDate(CaseBuilder& b, CaseMail mail)
{
    b.setVersion(before55Sp2());
    mail.domain = "mill.example";
    mail.olderReceived = datedReceived(b);
    const PlacedMail placed = b.add(mail);
    companion12006(b, placed, u"80040C05-F20000E9"_s);
    return placed;
}

void macAttributes(CaseBuilder& b)
{
    b.setVersion({u"5.5.2650.21"_s});
    companion12006(b, macMail(b), u"80004005-F2000031"_s);
    if (b.oneOf(2))
        b.result.answers.insert(u"service-pack-3"_s, Answer::Yes);
}

const QList<CaseScenario>& contentEngineScenarios()
{
    static const QList<CaseScenario> all = {
        {"ambiguous", ambiguousClear},
        {"ambiguous-event-only", ambiguousEventOnly},
        {"ambiguous-version-unknown", ambiguousVersionUnknown},
        {"ambiguous-resolvep2-off", ambiguousResolveP2Off},
        {"ambiguous-fixed", ambiguousFixed},
        {"comment-date", commentDateClear},
        {"comment-date-no-file", commentDateNoFile},
        {"comment-date-no-event", commentDateNoEvent},
        {"comment-date-and-mac", commentDateAndMac},
        {"comment-date-fixed", commentDateFixed},
        {"mac", macAttributes},
        {"mac-no-event", macNoEvent},
        {"mac-version-unknown", macVersionUnknown},
        {"mac-good-hex", macGoodHex},
        {"mac-other-version", macOtherVersion},
        {"bad-address", badAddress},
        {"bad-address-imceaex", badAddressImceaex},
        {"bad-address-no-file", badAddressNoFile},
        {"bad-address-12004-only", badAddress12004Only},
    };
    return all;
}

} // namespace ims::test
