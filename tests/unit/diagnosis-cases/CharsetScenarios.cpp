#include "tests/unit/diagnosis-cases/CaseScenarios.h"
#include "tests/unit/diagnosis-cases/ServerFileWriters.h"

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;
using Fate = CaseMail::Fate;

const QByteArray western = "ISO-8859-1";
const QList<QByteArray> westernDomains = {"kontor.example", "atelier.example", "lisboa.example",
                                          "geneve.example", "bruxelles.example"};

CaseMail french(const QByteArray& domain, MailForm form, Fate fate = Fate::Failed)
{
    CaseMail mail;
    mail.fate = fate;
    mail.domain = domain;
    mail.charset = "iso-8859-1";
    mail.form = form;
    mail.language = u"fr"_s;
    return mail;
}

CaseMail foreign(const MailCharset& charset, const QByteArray& domain, MailForm form,
                 Fate fate = Fate::Failed)
{
    CaseMail mail;
    mail.fate = fate;
    mail.domain = domain;
    mail.charset = charset.name;
    mail.form = form;
    mail.language = charset.language;
    return mail;
}

MailForm unnamed(CaseBuilder& b)
{
    return b.oneOf(3) ? MailForm::MimeWithoutCharset : MailForm::NonMime;
}

/// The restart by which the service took up a changed setting.
void change(CaseBuilder& b)
{
    b.later(7200, 20000);
    b.restart();
    b.later(3600, 20000);
}

QByteArray foreignDomainFails(CaseBuilder& b, MailForm form, bool isOnlyForm)
{
    b.setVersion(anyVersion());
    const MailCharset& charset = b.pick(foreignCharsets());
    const QByteArray domain = b.freshDomain(charset.domains);
    const int count = 2 + static_cast<int>(b.random.below(3));
    for (int i = 0; i < count; ++i) {
        b.add(foreign(charset, domain, i == 0 || isOnlyForm ? form : unnamed(b)));
        b.later(4000, 40000);
    }
    b.row("add", domain, charset.name, charset.name);
    return domain;
}

void mimeWithoutCharset(CaseBuilder& b)
{
    delivered(b, b.freshDomain(westernDomains), 2);
    foreignDomainFails(b, MailForm::MimeWithoutCharset, true);
}

void suffixRow(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    b.rows.append({"JP", "iso-2022-jp", "iso-2022-jp"});
    const MailCharset jis = {"iso-2022-jp", u"ja"_s, {}};
    const MailCharset shiftJis = {"shift_jis", u"ja"_s, {}};
    const QByteArray domain = b.freshDomain({"osaka.example.jp", "nara.example.jp"});
    for (int i = 0; i < 3; ++i) {
        b.add(foreign(jis, "sakura.example.jp", MailForm::NonMime, Fate::Delivered));
        b.later(3000, 20000);
        b.add(foreign(shiftJis, domain, MailForm::NonMime));
        b.later(3000, 20000);
    }
    b.row("add", domain, "shift_jis", "shift_jis");
}

void rowWithWrongCharset(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    const bool russian = b.oneOf(2);
    const MailCharset sent = russian ? MailCharset{"koi8-r", u"ru"_s, {"moskva.example", "neva.example"}}
                                     : MailCharset{"big5", u"zh-tw"_s, {"taipei.example", "tainan.example"}};
    const QByteArray wrong = russian ? "windows-1251" : "gb2312";
    const QByteArray domain = b.freshDomain(sent.domains);
    b.rows.append({domain, wrong, wrong});
    delivered(b, b.freshDomain(westernDomains), 2);
    for (int i = 0; i < 3; ++i) {
        b.add(foreign(sent, domain, MailForm::NonMime));
        b.later(4000, 30000);
    }
    b.row("set", domain, sent.name, sent.name);
}

void noSettings(CaseBuilder& b)
{
    b.hasSettings = false;
    foreignDomainFails(b, MailForm::NonMime, true);
}

void defaultChangedNoFiles(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    const MailCharset& to = b.pick(foreignCharsets());
    b.rows[0].mime = b.rows[0].nonMime = to.name;
    for (int i = 0; i < 3; ++i) {
        CaseMail mail = french(b.pick(westernDomains), MailForm::NonMime);
        mail.hasFile = false;
        b.add(mail);
        b.later(5000, 40000);
    }
    b.row("set", "Default", western, western);
}

void needsCharsetScanner(CaseBuilder& b)
{
    domainNeedsCharset(b);
    scannerInRegistry(b);
}

void validCharsetDeclared(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    const MailCharset& charset = b.pick(foreignCharsets());
    b.add(foreign(charset, b.freshDomain(charset.domains), MailForm::MimeDeclared));
}

void settingHoldsTheText(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    b.add(french(b.freshDomain(westernDomains), unnamed(b)));
}

void overrideRow(CaseBuilder& b, const QByteArray& rowDomain, const QByteArray& domain, bool isTracked)
{
    b.setVersion(anyVersion());
    const QList<QByteArray> wrong = {"US-ASCII", "iso-2022-jp", "iso-8859-7", "koi8-r", "iso-8859-5"};
    const QByteArray charset = b.pick(wrong);
    b.usedDomains.insert(domain);
    if (isTracked) {
        b.add(french(domain, MailForm::NonMime, Fate::Delivered));
        change(b);
    }
    b.rows.append({rowDomain, charset, charset});
    const int count = isTracked ? 2 + static_cast<int>(b.random.below(2)) : 1;
    for (int i = 0; i < count; ++i) {
        b.add(french(domain, i == 0 ? MailForm::NonMime : unnamed(b)));
        b.later(4000, 40000);
        if (isTracked)
            delivered(b, "bruxelles.example", 1);
    }
    b.row("remove", rowDomain);
}

void overrideBySuffix(CaseBuilder& b)
{
    overrideRow(b, "example.net", b.pick(QList<QByteArray>{"vax.example.net", "pmdf.example.net"}), true);
}

void overrideNoTracking(CaseBuilder& b)
{
    b.hasTracking = false;
    overrideRow(b, "vax.example.net", "vax.example.net", false);
}

void overrideNoFiles(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    b.rows.append({"vax.example.net", "US-ASCII", "US-ASCII"});
    for (int i = 0; i < 2; ++i) {
        CaseMail mail = french("vax.example.net", MailForm::NonMime);
        mail.hasFile = false;
        b.add(mail);
        b.later(5000, 40000);
    }
    b.row("remove", "vax.example.net");
}

void overrideOfAnother(CaseBuilder& b)
{
    b.rows.append({"quiet.example.net", "US-ASCII", "US-ASCII"});
    domainNeedsCharset(b);
}

void overrideHoldsTheText(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    const MailCharset& charset = b.pick(foreignCharsets());
    const QByteArray domain = b.freshDomain(charset.domains);
    b.rows.append({domain, charset.name, charset.name});
    b.add(foreign(charset, domain, MailForm::NonMime));
}

void unknownCharset40(CaseBuilder& b)
{
    b.setVersion({u"4.0.993.5"_s, u"4.0.994.63"_s, u"4.0.995.52"_s, u"4.0.996.62"_s});
    for (int i = 0; i < 2; ++i) {
        CaseMail mail;
        mail.domain = "studio.example";
        unknownCharsetMail(b, mail);
        const PlacedMail placed = b.add(mail);
        b.imc(placed.time - 1, 4081,
              {u"d:\\exchsrvr\\imcdata\\in\\"_s + placed.name, placed.sender, u"Layout"_s, u"10:12"_s});
        b.later(4000, 40000);
    }
}

void unknownCharset55(CaseBuilder& b)
{
    b.setVersion({u"5.5.1960.3"_s, u"5.5.2232.9"_s, u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.0.1458.49"_s,
                  u"5.0.1460.8"_s});
    for (int i = 0; i < 2; ++i) {
        CaseMail mail;
        mail.domain = "studio.example";
        unknownCharsetMail(b, mail);
        const PlacedMail placed = b.add(mail);
        b.store(placed.time - 1, 12036, {u"80040C15-82000321"_s, u"<>"_s, placed.name});
        b.later(4000, 40000);
    }
    b.key("HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\iso-8859-1", {dwordValue("Codepage", 28591)});
    b.key("HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\us-ascii",
          {textValue("AliasForCharset", "iso-8859-1")});
}

void unknownCharsetFileOnly(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    CaseMail mail;
    mail.domain = "studio.example";
    unknownCharsetMail(b, mail);
    b.add(mail);
}

void codePageMissing(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    struct Page
    {
        QByteArray charset;
        QString language;
        QByteArray domain;
    };
    const QList<Page> pages = {{"iso-2022-jp", u"ja"_s, "kyoto.example"},
                               {"big5", u"zh-tw"_s, "tainan.example"},
                               {"euc-kr", u"ko"_s, "busan.example"},
                               {"gb2312", u"zh-cn"_s, "wuhan.example"}};
    const Page& page = b.pick(pages);
    for (int i = 0; i < 2; ++i) {
        CaseMail mail;
        mail.domain = page.domain;
        mail.charset = page.charset;
        mail.language = page.language;
        b.add(mail);
        b.later(4000, 40000);
    }
    QList<QByteArray> values = {textValue("ACP", "1252"), textValue("OEMCP", "850")};
    for (const char* number : {"1250", "1251", "1252", "1253", "1254", "437", "850", "28591", "20127"})
        values.append(textValue(number, QByteArray("c_") + number + ".nls"));
    b.key("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage", values);
}

void charsetWithAlias(CaseBuilder& b)
{
    b.setVersion({u"5.5.2448.0"_s, u"5.5.2650.21"_s, u"5.0.1460.8"_s});
    CaseMail mail;
    mail.domain = "studio.example";
    mail.mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=\"x-mac-roman\"\n"
                "Content-Transfer-Encoding: quoted-printable\n\nThe caf=8E is open.\n";
    b.add(mail);
    b.key("HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\x-mac-roman",
          {textValue("AliasForCharset", "iso-8859-1")});
    b.key("HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\iso-8859-1", {dwordValue("Codepage", 28591)});
}

void unknownCharsetAndDate(CaseBuilder& b)
{
    CaseMail mail;
    mail.domain = "studio.example";
    unknownCharsetMail(b, mail);
    commentDate(b, mail);
}

void overrideClear(CaseBuilder& b)
{
    overrideOfDomain(b);
    if (b.oneOf(2))
        b.result.answers.insert(u"domain-entry"_s, Answer::Yes);
}

} // namespace

void defaultChanged(CaseBuilder& b)
{
    b.setVersion(anyVersion());
    const QList<QByteArray> domains = {b.freshDomain(westernDomains), b.freshDomain(westernDomains)};
    const MailCharset& to = b.pick(foreignCharsets());
    for (const QByteArray& domain : domains) {
        b.add(french(domain, MailForm::NonMime, Fate::Delivered));
        b.later(4000, 30000);
    }
    change(b);
    b.rows[0].mime = b.rows[0].nonMime = to.name;
    b.usedCharsets.insert(to.name);
    b.row("set", "Default", western, western);
    if (b.oneOf(2)) {
        const QByteArray partner = b.freshDomain(to.domains);
        for (int i = 0; i < 2; ++i) {
            b.add(foreign(to, partner, MailForm::NonMime, Fate::Delivered));
            b.later(2000, 20000);
        }
        b.row("add", partner, to.name, to.name);
    }
    for (int i = 0; i < 4; ++i) {
        b.add(french(domains.at(i % 2), i == 0 ? MailForm::NonMime : unnamed(b)));
        b.later(4000, 30000);
    }
    const MailCharset& other = b.pick(foreignCharsets());
    if (b.oneOf(3) && other.name != to.name) {
        const QByteArray domain = b.freshDomain(other.domains);
        b.add(foreign(other, domain, MailForm::NonMime));
        b.later(4000, 30000);
        b.row("add", domain, other.name, other.name);
    }
    if (b.oneOf(2))
        b.result.answers.insert(u"default-changed"_s, Answer::Yes);
}

void domainNeedsCharset(CaseBuilder& b)
{
    delivered(b, b.freshDomain(westernDomains), 1 + static_cast<int>(b.random.below(2)));
    foreignDomainFails(b, MailForm::NonMime, false);
    delivered(b, b.freshDomain(westernDomains), 1);
}

void overrideOfDomain(CaseBuilder& b)
{
    const QByteArray domain = b.pick(QList<QByteArray>{"vax.example.net", "pmdf.example.net"});
    overrideRow(b, domain, domain, true);
}

void delivered(CaseBuilder& b, const QByteArray& domain, int count)
{
    for (int i = 0; i < count; ++i) {
        CaseMail mail;
        mail.fate = Fate::Delivered;
        mail.domain = domain;
        b.add(mail);
        b.later(2000, 20000);
    }
}

void unknownCharsetMail(CaseBuilder& b, CaseMail& mail)
{
    // Q157735: any x-...; Q174722: x-mac-roman, macintosh.
    const QList<QByteArray> labels = {"x-mac-roman", "x-roman8", "x-studio-text", "x-gsm-default"};
    mail.mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=\"" + b.pick(labels) +
                "\"\nContent-Transfer-Encoding: quoted-printable\n\n"
                "The new layout for the caf=8E is done; please look at page 3.\n";
}

const QList<CaseScenario>& charsetScenarios()
{
    static const QList<CaseScenario> all = {
        {"default-changed", defaultChanged},
        {"domain-needs-charset", domainNeedsCharset},
        {"mime-without-charset", mimeWithoutCharset},
        {"suffix-row-wrong-for-one", suffixRow},
        {"row-with-wrong-charset", rowWithWrongCharset},
        {"domain-needs-charset-no-settings", noSettings},
        {"default-changed-no-files", defaultChangedNoFiles},
        {"domain-needs-charset-scanner", needsCharsetScanner},
        {"valid-charset-declared", validCharsetDeclared},
        {"setting-holds-the-text", settingHoldsTheText},
        {"override", overrideClear},
        {"override-by-suffix", overrideBySuffix},
        {"override-no-tracking", overrideNoTracking},
        {"override-no-files", overrideNoFiles},
        {"override-of-another", overrideOfAnother},
        {"override-holds-the-text", overrideHoldsTheText},
        {"unknown-charset-40", unknownCharset40},
        {"unknown-charset-55", unknownCharset55},
        {"unknown-charset-file-only", unknownCharsetFileOnly},
        {"code-page-missing", codePageMissing},
        {"charset-with-alias", charsetWithAlias},
        {"unknown-charset-and-date", unknownCharsetAndDate},
    };
    return all;
}

} // namespace ims::test
