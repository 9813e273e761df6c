#include "tests/support/SampleMessages.h"

#include "tests/support/SplitMix64.h"
#include "tests/support/SpoolFileWriter.h"

#include <QDateTime>

#include <algorithm>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;
using enum MailForm;
using enum TransferEncoding;
using enum SampleFate;

const QByteArray setting = "charset-setting";
const QByteArray domainOverride = "charset-domain-override";
const QByteArray localDomain = "@example.com";

quint64 hashOf(const QByteArray& bytes)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

QList<QByteArray> staff(int count)
{
    QList<QByteArray> names;
    for (int i = 1; i <= count; ++i)
        names.append("staff" + QByteArray::number(i).rightJustified(3, '0'));
    return names;
}

QList<MailAddress> localAddresses(const QList<QByteArray>& names)
{
    QList<MailAddress> result;
    for (const QByteArray& name : names)
        result.append({{}, name + localDomain});
    return result;
}

QList<SampleMessage> charsetFailures()
{
    return {
        {.fileName = "G4KX0B7M",
         .fate = Failed,
         .cause = setting,
         .received = march1999(8, 10, 14, 2),
         .domain = "kontor.example",
         .peer = "mail.kontor.example",
         .helo = "kontor01",
         .senderName = u"Juergen Kraemer"_s,
         .senderLocalPart = "j.kraemer",
         .to = {"sales"},
         .cc = {"p.hall"},
         .zone = "+0100",
         .mailer = "Pegasus Mail for Win32 (v2.54DE)",
         .charset = "iso-8859-1",
         .form = NonMime,
         .subject = u"Lieferung der Bürostühle"_s,
         .text = uR"(Sehr geehrte Damen und Herren,

vielen Dank für Ihr Angebot vom 3. März. Wir möchten die vierzig
Bürostühle in der Ausführung "Grün" zu den genannten Preisen bestellen.
Bitte prüfen Sie, ob eine Lieferung bis zum 19. März möglich ist; unser
neues Gebäude in der Königstraße wird am 22. März eröffnet.

Über die Höhe des Nachlasses müssten wir noch einmal sprechen. Für
Rückfragen stehe ich Ihnen täglich zwischen acht und fünfzehn Uhr zur
Verfügung. Die Rechnung schicken Sie bitte an die Geschäftsführung.

Mit freundlichen Grüßen aus Köln
Jürgen Krämer
Kontor Möbelgroßhandel
)"_s},
        {.fileName = "G5PWT2QH",
         .fate = Failed,
         .cause = setting,
         .received = march1999(8, 13, 41, 27),
         .domain = "atelier.example",
         .peer = "smtp.atelier.example",
         .senderName = u"Helene Lefevre"_s,
         .senderLocalPart = "h.lefevre",
         .to = {"purchasing"},
         .bcc = {"m.archer"},
         .zone = "+0100",
         .mailer = "Claris Emailer 1.1",
         .charset = "iso-8859-1",
         .form = MimeWithoutCharset,
         .subject = u"Catalogue de printemps"_s,
         .text = uR"(Chère Madame, cher Monsieur,

Nous avons bien reçu votre commande numéro 1187 et nous vous en
remercions. Malheureusement, la céramique bleue que vous désirez est
épuisée jusqu'à la fin du mois. Nous pourrions vous expédier dès
aujourd'hui le modèle « Été », dont la qualité est égale et le prix
légèrement inférieur.

Le nouveau catalogue de printemps sera imprimé la semaine prochaine ;
préférez-vous le recevoir à votre siège ou à l'entrepôt ? Merci de nous
répondre avant le 15 mars, après quoi l'atelier sera fermé une semaine.

Veuillez agréer nos salutations distinguées,
Hélène Lefèvre
Atelier Français de Céramique
)"_s},
        {.fileName = "G7R3MXC9",
         .fate = Failed,
         .cause = setting,
         .received = march1999(9, 8, 55, 40),
         .domain = "kontor.example",
         .peer = "mail.kontor.example",
         .helo = "kontor01",
         .senderName = u"Jürgen Krämer"_s,
         .senderLocalPart = "j.kraemer",
         .to = {"sales", "p.hall"},
         .zone = "+0100",
         .mailer = "Microsoft Outlook Express 4.72.3110.5",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .encoding = QuotedPrintable,
         .subject = u"Nachfrage: Bestellung für Köln"_s,
         .text = uR"(Guten Tag Herr Hall,

auf meine gestrige Nachricht habe ich leider noch keine Antwort erhalten.
Können Sie mir bestätigen, dass die Bestellung über vierzig Bürostühle bei
Ihnen angekommen ist? Unser Geschäftsführer wird allmählich unruhig, weil
die Eröffnung näher rückt.

Sollte die Ausführung in Grün nicht verfügbar sein, wären wir auch mit
Grau einverstanden. Die Zölle übernehmen wir, wie mündlich vereinbart.

Schöne Grüße
Jürgen Krämer
)"_s},
        {.fileName = "G4WD81ZL",
         .fate = Failed,
         .cause = setting,
         .received = march1999(8, 11, 30, 19),
         .domain = "moskva.example",
         .peer = "relay.moskva.example",
         .senderName = u"Igor Sokolov"_s,
         .senderLocalPart = "sokolov",
         .to = {"export"},
         .zone = "+0300",
         .mailer = "Mail/@ [v2.44 FreeBSD]",
         .charset = "koi8-r",
         .form = NonMime,
         .subject = u"Договор на поставку"_s,
         .text = uR"(Уважаемые господа!

Благодарим вас за присланный проект договора. Наши юристы внимательно
прочитали все пункты и предлагают изменить только сроки поставки: таможня
в этом месяце работает медленно, поэтому первую партию оборудования лучше
отправить не раньше двадцатого марта.

Просим также сообщить точный вес и размеры каждого ящика. Без этих данных
мы не сможем заказать грузовики. Оплата будет произведена в течение десяти
дней после получения счета.

С уважением,
Игорь Соколов,
отдел внешней торговли
)"_s},
        {.fileName = "G8B5VN2T",
         .fate = Failed,
         .cause = setting,
         .received = march1999(9, 12, 7, 51),
         .domain = "moskva.example",
         .peer = "relay.moskva.example",
         .senderName = u"Ольга Петрова"_s,
         .senderLocalPart = "petrova",
         .to = {"export"},
         .cc = {"r.nolan"},
         .zone = "+0300",
         .mailer = "Microsoft Outlook Express 4.72.3110.1",
         .charset = "koi8-r",
         .form = MimeDeclared,
         .htmlAlternative = true,
         .subject = u"Счет и накладная"_s,
         .text = uR"(Добрый день!

Высылаю вам копию счета и накладной за февраль. Пожалуйста, проверьте
суммы: в прошлый раз бухгалтерия нашла ошибку в третьей строке, и нам
пришлось переделывать все документы.

Если все правильно, подпишите оба экземпляра и отправьте один из них
обратно с курьером. Наш новый телефон указан внизу страницы.

Всего доброго,
Ольга Петрова
)"_s},
        {.fileName = "G8T6JQ4F",
         .fate = Failed,
         .cause = setting,
         .received = march1999(9, 15, 26, 33),
         .domain = "sofia.example",
         .peer = "mx.sofia.example",
         .senderName = u"Georgi Dimitrov"_s,
         .senderLocalPart = "gdimitrov",
         .to = {"support"},
         .zone = "+0200",
         .mailer = "The Bat! (v1.31)",
         .charset = "windows-1251",
         .form = MimeWithoutCharset,
         .subject = u"Repair of the pump"_s,
         .text = uR"(Здравейте,

Помпата, която получихме от вас през януари, отново не работи. След
половин час двигателят прегрява и защитата го изключва. Нашите техници
смениха филтъра и провериха налягането, но това не помогна.

Моля, кажете ни дали да изпратим помпата обратно за ремонт, или вие ще
изпратите нова част. Гаранцията е валидна до края на годината. Тъй като
производството е спряно, бихме искали да получим отговор още тази седмица.

Поздрави от София,
Георги Димитров
)"_s},
        {.fileName = "GB0HY7WS",
         .fate = Failed,
         .cause = setting,
         .received = march1999(10, 6, 48, 12),
         .domain = "osaka.example",
         .peer = "gw.osaka.example",
         .senderName = u"Kenji Tanaka"_s,
         .senderLocalPart = "tanaka",
         .to = {"export"},
         .zone = "+0900",
         .mailer = "AL-Mail32 Version 1.10",
         .charset = "shift_jis",
         .form = NonMime,
         .subject = u"見積書の件"_s,
         .text = uR"(拝啓

いつもお世話になっております。大阪商会の田中です。
先日お送りいただいた見積書を拝見しました。価格については問題ありません
が、納期をもう少し早めていただくことは可能でしょうか。

四月の展示会に間に合わせるため、部品は三月二十五日までに届く必要があり
ます。難しい場合は、半分だけでも先に発送していただけると助かります。

また、カタログの日本語版がありましたら、十部ほど送ってください。
お忙しいところ恐れ入りますが、ご返事をお待ちしております。

敬具
田中 健二
)"_s},
        {.fileName = "GBKQ2D6X",
         .fate = Failed,
         .cause = setting,
         .received = march1999(10, 9, 3, 58),
         .domain = "taipei.example",
         .peer = "ms1.taipei.example",
         .senderName = u"Chen Mei-ling"_s,
         .senderLocalPart = "mlchen",
         .to = {"purchasing"},
         .cc = {"a.reid"},
         .zone = "+0800",
         .mailer = "Mozilla 4.05 [en] (Win95; I)",
         .charset = "big5",
         .form = MimeWithoutCharset,
         .subject = u"Sample shipment"_s,
         .text = uR"(您好：

感謝貴公司上週來訪。我們已經依照討論的內容修改了產品的設計，新的樣品
將於下星期一用航空快遞寄出，預計三天之內可以送達。

關於價格，如果訂購數量超過五千件，我們願意再降低百分之三。請您確認包裝
的顏色和標籤的文字，以便工廠安排生產時間。

另外，四月初的假期工廠會休息五天，請提早下單，以免影響交貨日期。
如有任何問題，歡迎隨時與我聯絡。

敬祝 商祺
陳美玲
)"_s},
        {.fileName = "GDN94SJC",
         .fate = Failed,
         .cause = setting,
         .received = march1999(11, 4, 37, 5),
         .domain = "seoul.example",
         .peer = "mail.seoul.example",
         .senderName = u"김영수"_s,
         .senderLocalPart = "yskim",
         .to = {"sales"},
         .zone = "+0900",
         .mailer = "Microsoft Outlook Express 4.72.2106.4",
         .charset = "euc-kr",
         .form = MimeDeclared,
         .encoding = Base64,
         .subject = u"계약서 검토 요청"_s,
         .text = uR"(안녕하십니까.

지난주에 보내 주신 계약서 초안을 잘 받았습니다. 저희 법무팀에서 검토한
결과 대부분의 조항에는 문제가 없지만, 제품 보증 기간을 일 년에서 이 년으로
늘려 주시기를 부탁드립니다.

첫 번째 물량은 사월 중순까지 부산항에 도착해야 합니다. 운송 일정이 정해지면
선박 이름과 도착 날짜를 알려 주십시오. 대금은 신용장으로 지급하겠습니다.

답장을 기다리겠습니다. 감사합니다.

김영수 드림
)"_s},
        {.fileName = "GC2LZ0RP",
         .fate = Failed,
         .cause = setting,
         .received = march1999(10, 14, 20, 44),
         .domain = "praha.example",
         .peer = "post.praha.example",
         .senderName = u"Tomas Dvorak"_s,
         .senderLocalPart = "dvorak",
         .to = {"support"},
         .bcc = {"m.archer", "l.quinn"},
         .zone = "+0100",
         .mailer = "ELM [version 2.4 PL25]",
         .charset = "iso-8859-2",
         .form = NonMime,
         .subject = u"Reklamace mericich pristroju"_s,
         .text = uR"(Vážení přátelé,

včera jsme obdrželi zásilku měřicích přístrojů, bohužel však chybí tři
kusy a jeden přístroj je při dopravě poškozený. Přikládáme seznam výrobních
čísel a žádáme vás o výměnu nebo o slevu z ceny.

Dále bychom potřebovali český překlad návodu k použití. Naši zákazníci si
stěžují, že anglickému textu nerozumějí. Můžete nám prosím sdělit, kdy bude
k dispozici? Kdyby to pomohlo, překlad zařídíme sami.

S přátelským pozdravem
Tomáš Dvořák
)"_s},
        {.fileName = "GHW7TK3B",
         .fate = Failed,
         .cause = setting,
         .received = march1999(12, 9, 52, 16),
         .domain = "praha.example",
         .peer = "post.praha.example",
         .senderName = u"Tomáš Dvořák"_s,
         .senderLocalPart = "dvorak",
         .to = {"support"},
         .zone = "+0100",
         .mailer = "Microsoft Outlook Express 4.72.3110.5",
         .charset = "iso-8859-2",
         .form = MimeDeclared,
         .encoding = QuotedPrintable,
         .htmlAlternative = true,
         .subject = u"Reklamace: prosíme o odpověď"_s,
         .text = uR"(Dobrý den,

ve středu jsem vám psal kvůli poškozeným měřicím přístrojům, ale zatím jsem
nedostal žádnou odpověď. Náš zákazník v Plzni čeká a hrozí nám smluvní pokuta.

Prosím, potvrďte alespoň příjem této zprávy. Chybějící tři kusy můžete poslat
letecky, náklady si rádi rozdělíme na polovinu.

Děkuji a přeji hezký den
Tomáš Dvořák
)"_s},
        {.fileName = "GF61XHVD",
         .fate = Failed,
         .cause = setting,
         .received = march1999(11, 10, 11, 38),
         .domain = "zurich.example",
         .peer = "mail.zurich.example",
         .senderName = u"Ursula Zürcher"_s,
         .senderLocalPart = "uzuercher",
         .to = {"accounts"},
         .zone = "+0100",
         .mailer = "Mozilla 4.5 [de] (WinNT; I)",
         .charset = "utf-8",
         .form = MimeDeclared,
         .subject = u"Überweisung für März"_s,
         .text = uR"(Grüezi Herr Archer,

die Überweisung für März ist heute früh ausgeführt worden – bitte prüfen Sie,
ob der Betrag von 4’350 Franken (rund 2’700 €) bei Ihnen eingegangen ist.

Für die nächsten Zahlungen möchten wir auf Euro umstellen. Könnten Sie uns
dafür die nötigen Angaben schicken: „Kontonummer, Bankleitzahl, Empfänger“?
Unsere Filiale in Genève, Madame Bäriswyl, erhält eine Kopie.

Freundliche Grüsse aus Zürich
Ursula Zürcher
)"_s},
        {.fileName = "G58MC4YN",
         .fate = Failed,
         .cause = setting,
         .received = march1999(8, 16, 9, 30),
         .domain = "harbor.example",
         .peer = "unix1.harbor.example",
         .senderName = u"Harbor Office"_s,
         .senderLocalPart = "office",
         .to = {"shipping"},
         .mailer = "ELM [version 2.4 PL23]",
         .form = NonMime,
         .subject = u"Berth for MV Northern Star"_s,
         .text = uR"(Good afternoon,

The MV Northern Star is now expected on Wednesday morning at six. Berth
number four is free until Thursday noon, so your containers can be taken
off the same day, provided that the customs papers are here by Tuesday.

Please let us know which haulier will collect them, and whether the two
refrigerated boxes need power overnight. The crane has to be booked one
day ahead; after four o'clock the price is higher by a third.

Regards,
Martin Shaw
Harbor Office
)"_s},
        {.fileName = "GJ0P5N8R",
         .fate = Failed,
         .cause = setting,
         .received = march1999(12, 15, 44, 9),
         .domain = "harbor.example",
         .peer = "unix1.harbor.example",
         .senderName = u"Harbor Office"_s,
         .senderLocalPart = "office",
         .to = {"shipping"},
         .cc = {"p.hall"},
         .mailer = "ELM [version 2.4 PL23]",
         .form = NonMime,
         .subject = u"Your containers are still here"_s,
         .text = uR"(Hello,

Nobody has answered my note of Monday. Both containers from the Northern
Star have been standing on the quay since Wednesday, and from tomorrow we
have to charge for storage.

If the papers were sent by mail, they did not reach us; a fax will do for
the time being. Please ring the office before six this evening so that we
can keep a place for your lorry.

Regards,
Martin Shaw
Harbor Office
)"_s},
        {.fileName = "G9C2VW6K",
         .fate = Missing,
         .cause = setting,
         .received = march1999(9, 17, 2, 13),
         .domain = "atelier.example",
         .peer = "smtp.atelier.example",
         .senderName = u"Helene Lefevre"_s,
         .senderLocalPart = "h.lefevre",
         .to = {"purchasing"},
         .zone = "+0100",
         .mailer = "Claris Emailer 1.1",
         .charset = "iso-8859-1",
         .form = MimeWithoutCharset,
         .subject = u"Re: Catalogue"_s,
         .text = u"Le fichier n'existe plus.\n"_s},
    };
}

QList<SampleMessage> overrideFailures()
{
    return {
        {.fileName = "FX3N7LQ0",
         .fate = Failed,
         .cause = domainOverride,
         .received = march1999(5, 9, 21, 47),
         .domain = "vax.example.net",
         .peer = "vax.example.net",
         .senderName = u"BRIGGS"_s,
         .senderLocalPart = "BRIGGS",
         .to = {"planning"},
         .zone = "+0100",
         .mailer = "PMDF-MR V5.0",
         .charset = "iso-8859-1",
         .form = NonMime,
         .subject = u"Wochenplan Walzwerk"_s,
         .text = uR"(Guten Morgen,

hier der Wochenplan für das Walzwerk. Am Dienstag fällt die Frühschicht aus,
weil die Öfen überprüft werden müssen. Die Aufträge für Düsseldorf und für
Lübeck werden dafür in der Spätschicht ausgeführt.

Bitte ändern Sie die Stückzahlen für die größeren Träger: statt 120 benötigen
wir künftig 150 Stück täglich. Die Kühlung läuft wieder zuverlässig.

Gruß, E. Briggs
)"_s},
        {.fileName = "GFR40J9Z",
         .fate = Failed,
         .cause = domainOverride,
         .received = march1999(11, 15, 33, 21),
         .domain = "vax.example.net",
         .peer = "vax.example.net",
         .senderName = u"BRIGGS"_s,
         .senderLocalPart = "BRIGGS",
         .to = {"planning"},
         .cc = {"l.quinn"},
         .zone = "+0100",
         .mailer = "PMDF-MR V5.0",
         .charset = "iso-8859-1",
         .form = NonMime,
         .subject = u"Nachtrag zum Wochenplan"_s,
         .text = uR"(Hallo,

die Prüfung der Öfen dauert länger als geplant; die Frühschicht fällt daher
auch am Freitag aus. Für die Träger nach Lübeck müssen wir zusätzliche
Waggons bestellen, sonst können wir nicht pünktlich ausliefern.

Könnten Sie bitte bestätigen, dass die geänderten Stückzahlen berücksichtigt
wurden? Über den Plan von voriger Woche habe ich nichts gehört.

Gruß, E. Briggs
)"_s},
    };
}

QList<SampleMessage> otherFailures()
{
    return {
        {.fileName = "FTQ6B1HX",
         .fate = Failed,
         .cause = "received-comment-date",
         .received = march1999(4, 14, 12, 8),
         .domain = "mill.example",
         .peer = "gate.mill.example",
         .senderName = u"Ruth Calder"_s,
         .senderLocalPart = "rcalder",
         .to = {"accounts"},
         .zone = "-0500",
         .mailer = "dtmail 1.1.0",
         .oldestReceived =
             "from [192.0.2.77] by osf1.mill.example;\n\t(5.65/1.1.8.2/14Feb98-0313PM) id AA06568; "
             "Thu, 4 Mar 1999 09:08:47\n\t-0500",
         .form = MimeDeclared,
         .subject = u"Invoice 20417"_s,
         .text = uR"(Dear accounts department,

Invoice 20417 for the February deliveries is still open on our side. Our
records show that the goods left the mill on the ninth and were signed for
on the eleventh, so payment fell due last Friday.

Could you look into this and tell me when we may expect the money? If you
need another copy of the invoice, I will gladly send one by fax.

With kind regards,
Ruth Calder
)"_s},
        {.fileName = "G7Z1DS5M",
         .fate = Failed,
         .cause = "ambiguous-sender",
         .received = march1999(9, 10, 45, 29),
         .domain = "partner.example",
         .peer = "mx1.partner.example",
         .senderName = u"Anna Lindqvist"_s,
         .senderLocalPart = "anna.lindqvist",
         .to = {"marketing"},
         .cc = {"p.hall"},
         .zone = "+0100",
         .mailer = "Internet Mail Service (5.5.2232.9)",
         .form = MimeDeclared,
         .subject = u"Agenda for Thursday"_s,
         .text = uR"(Hello everybody,

For our meeting on Thursday I suggest that we start with the figures of the
last quarter and leave the new brochure for the afternoon, when Peter is
there as well. I have booked the small room on the second floor.

Please send me your slides by Wednesday evening, then I can print them for
all of us. Lunch is at half past twelve.

See you soon,
Anna Lindqvist
)"_s},
        {.fileName = "GDX8K2WF",
         .fate = Failed,
         .cause = "max-recipients",
         .received = march1999(11, 9, 15, 50),
         .domain = "events.example",
         .peer = "list.events.example",
         .senderName = u"Spring Conference"_s,
         .senderLocalPart = "conference",
         .to = staff(90),
         .cc = staff(126).sliced(90),
         .bcc = {"m.archer", "l.quinn"},
         .zone = "-0500",
         .mailer = "Eudora Pro Version 4.1",
         .form = MimeDeclared,
         .subject = u"Invitation: Spring Conference"_s,
         .text = uR"(Dear colleagues,

You are invited to this year's Spring Conference on mail and directory
services, which takes place from 12 to 14 April. As in the past years, there
are talks in the mornings and workshops in the afternoons.

Those who register before 26 March pay the reduced fee. A form is on our web
site; filling it in takes two minutes. Groups of five or more get one place
free.

We look forward to meeting you,
The organizers
)"_s},
    };
}

QList<SampleMessage> deliveredCopies()
{
    return {
        {.fileName = "GB1C7T4Q",
         .fate = Delivered,
         .received = march1999(10, 7, 2, 36),
         .domain = "nippon.example",
         .peer = "mail.nippon.example",
         .senderName = u"Hiroshi Suzuki"_s,
         .senderLocalPart = "suzuki",
         .to = {"export"},
         .zone = "+0900",
         .mailer = "mnews 1.20",
         .charset = "iso-2022-jp",
         .form = NonMime,
         .subject = u"新しい取引条件について"_s,
         .text = uR"(ノーラン様

日本貿易の鈴木です。先週はお電話をありがとうございました。
新しい取引条件について社内で相談しましたところ、全員が賛成しました。
来月から毎週金曜日に注文書をお送りします。

最初の注文は二百台の予定です。船便と航空便のそれぞれの運賃を教えて
ください。支払いはこれまでどおり銀行振込でお願いいたします。

鈴木 宏
)"_s},
        {.fileName = "GB2V0XNH",
         .fate = Delivered,
         .received = march1999(10, 8, 19, 4),
         .domain = "nippon.example",
         .peer = "mail.nippon.example",
         .senderName = u"山本 由美"_s,
         .senderLocalPart = "yamamoto",
         .to = {"r.nolan"},
         .cc = {"export"},
         .zone = "+0900",
         .mailer = "Microsoft Outlook Express 4.72.3110.1",
         .charset = "iso-2022-jp",
         .form = MimeDeclared,
         .htmlAlternative = true,
         .subject = u"展示会の日程"_s,
         .text = uR"(ノーラン様

展示会の日程が決まりましたのでお知らせします。四月十四日から十六日まで、
会場は東京の国際展示場です。ホテルはこちらで予約しておきます。

到着の便名が分かりましたら、ご連絡ください。空港までお迎えに参ります。

日本貿易 山本 由美
)"_s},
        {.fileName = "GBQ7R5DL",
         .fate = Delivered,
         .received = march1999(10, 9, 30, 11),
         .domain = "kontor.example",
         .peer = "mail.kontor.example",
         .helo = "kontor01",
         .senderName = u"Birgit Schäfer"_s,
         .senderLocalPart = "b.schaefer",
         .to = {"accounts"},
         .zone = "+0100",
         .mailer = "Microsoft Outlook Express 4.72.3110.5",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .encoding = QuotedPrintable,
         .subject = u"Gutschrift für Februar"_s,
         .text = uR"(Sehr geehrter Herr Archer,

für die drei beschädigten Tische haben wir Ihnen heute eine Gutschrift über
640 Mark ausgestellt. Sie können den Betrag von der nächsten Rechnung
abziehen. Wir bitten die Verzögerung zu entschuldigen; die Spedition hatte
uns das Protokoll erst am Freitag übermittelt.

Mit freundlichen Grüßen
Birgit Schäfer
)"_s},
        {.fileName = "GBSX3K9W",
         .fate = Delivered,
         .received = march1999(10, 10, 12, 55),
         .domain = "atelier.example",
         .peer = "smtp.atelier.example",
         .senderName = u"Rémi Châtelain"_s,
         .senderLocalPart = "r.chatelain",
         .to = {"purchasing"},
         .zone = "+0100",
         .mailer = "Mozilla 4.5 [fr] (Win95; I)",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .htmlAlternative = true,
         .subject = u"Échantillons expédiés"_s,
         .text = uR"(Bonjour,

Les échantillons demandés ont été expédiés hier après-midi par la poste. Le
colis contient six assiettes, deux théières et un vase décoré à la main.

Prévenez-nous s'il n'arrive pas avant vendredi : le numéro de suivi a été
noté à la réception.

Cordialement,
Rémi Châtelain
)"_s},
        {.fileName = "GBY62MF1",
         .fate = Delivered,
         .received = march1999(10, 12, 40, 18),
         .domain = "example.org",
         .peer = "mail.example.org",
         .senderName = u"Peter Norrgård"_s,
         .senderLocalPart = "peter",
         .to = {"marketing"},
         .zone = "+0100",
         .mailer = "QUALCOMM Windows Eudora Pro Version 4.0",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .subject = u"Brochure, second draft"_s,
         .text = uR"(Hello Susan,

Here is what I think of the second draft. The picture of the façade is much
better now, but the paragraph about the café should go: it closed in January.
On page five, "résumé" has lost one of its accents, and Malmö is spelt with
an o.

Otherwise it is ready for the printer. Shall we order 2,000 or 3,000 copies?

Cheers,
Peter Norrgård
)"_s},
        {.fileName = "GC0T9JBV",
         .fate = Delivered,
         .received = march1999(10, 13, 55, 2),
         .domain = "example.net",
         .peer = "smtp.example.net",
         .senderName = u"Network Operations"_s,
         .senderLocalPart = "noc",
         .to = {"postmaster"},
         .zone = "-0500",
         .mailer = "Mutt 0.95.3us",
         .form = MimeDeclared,
         .subject = u"Maintenance on Saturday night"_s,
         .text = uR"(Dear customer,

On Saturday night between 23:00 and 03:00 UTC we will replace the router that
serves your leased line. Expect two interruptions of about ten minutes each.
Mail to you will be queued on our relay and delivered afterwards.

You need not do anything. If the line is not back at four o'clock, please
ring the number on your contract.

Network Operations
)"_s},
        {.fileName = "GC5H4P8Z",
         .fate = Delivered,
         .received = march1999(10, 15, 31, 47),
         .domain = "neva.example",
         .peer = "mail.neva.example",
         .senderName = u"Андрей Волков"_s,
         .senderLocalPart = "volkov",
         .to = {"export"},
         .zone = "+0300",
         .mailer = "Microsoft Outlook Express 4.72.3110.1",
         .charset = "koi8-r",
         .form = MimeDeclared,
         .encoding = Base64,
         .subject = u"Прибытие груза"_s,
         .text = uR"(Здравствуйте!

Груз прибыл в порт вчера вечером, все ящики целы. Сегодня утром мы начали
разгрузку и надеемся закончить до пятницы. Накладные уже у меня.

Спасибо за быструю отправку. О следующей партии напишу на будущей неделе.

Андрей Волков
)"_s},
        {.fileName = "GCB1QW7D",
         .fate = Delivered,
         .received = march1999(10, 17, 8, 29),
         .domain = "travel.example",
         .peer = "out.travel.example",
         .senderName = u"Małgorzata Wójcik"_s,
         .senderLocalPart = "m.wojcik",
         .to = {"r.nolan"},
         .zone = "+0100",
         .mailer = "Mozilla 4.5 [en] (WinNT; I)",
         .charset = "utf-8",
         .form = MimeDeclared,
         .encoding = QuotedPrintable,
         .subject = u"Rezerwacja biletów lotniczych"_s,
         .text = uR"(Szanowny Panie,

potwierdzam rezerwację biletów lotniczych na trasie Londyn – Tokio. Wylot
dwunastego kwietnia rano, powrót osiemnastego wieczorem. Proszę sprawdzić,
czy nazwisko w rezerwacji zgadza się z nazwiskiem w paszporcie.

Należność prosimy wpłacić do dziewiętnastego marca, później rezerwacja wygasa.

Z poważaniem
Małgorzata Wójcik
)"_s},
    };
}

QList<SampleMessage> undeterminedCopies()
{
    return {
        {.fileName = "FMB4X7K2",
         .received = march1999(1, 10, 5, 33),
         .domain = "example.org",
         .peer = "mail.example.org",
         .senderName = u"Susan Hart"_s,
         .senderLocalPart = "susan",
         .to = {"marketing"},
         .mailer = "QUALCOMM Windows Eudora Pro Version 4.0",
         .form = MimeDeclared,
         .subject = u"Brochure, first draft"_s,
         .text = uR"(Hello,

The first draft of the brochure is on our server. I have used the photographs
from last summer, but we can still take new ones if the weather is kind. The
text on page three is only a placeholder.

Could you read it before Thursday and write your remarks straight into it?

Best wishes,
Susan Hart
)"_s},
        {.fileName = "FNTQ1C6J",
         .received = march1999(2, 9, 17, 20),
         .domain = "kontor.example",
         .peer = "mail.kontor.example",
         .helo = "kontor01",
         .senderName = u"Jürgen Krämer"_s,
         .senderLocalPart = "j.kraemer",
         .to = {"sales"},
         .zone = "+0100",
         .mailer = "Microsoft Outlook Express 4.72.3110.5",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .subject = u"Anfrage: Bürostühle"_s,
         .text = uR"(Sehr geehrte Damen und Herren,

für unser neues Gebäude in Köln suchen wir vierzig Bürostühle mit verstellbarer
Rückenlehne. Könnten Sie uns bis Mittwoch ein Angebot schicken? Wichtig wären
uns fünf Jahre Gewähr und eine Lieferung vor Ende März.

Mit freundlichen Grüßen
Jürgen Krämer
)"_s},
        {.fileName = "FP08WZ3S",
         .received = march1999(2, 15, 48, 51),
         .domain = "atelier.example",
         .peer = "smtp.atelier.example",
         .senderName = u"Rémi Châtelain"_s,
         .senderLocalPart = "r.chatelain",
         .to = {"purchasing"},
         .zone = "+0100",
         .mailer = "Mozilla 4.5 [fr] (Win95; I)",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .encoding = QuotedPrintable,
         .subject = u"Réponse à votre demande"_s,
         .text = uR"(Bonjour,

Suite à votre appel téléphonique, je vous confirme que les théières émaillées
sont disponibles immédiatement. Le délai pour les pièces décorées à la main est
de trois semaines. Le tarif général de l'année 1999 vous sera envoyé séparément.

Très cordialement,
Rémi Châtelain
)"_s},
        {.fileName = "FQW5L9TB",
         .received = march1999(3, 11, 26, 7),
         .domain = "praha.example",
         .peer = "post.praha.example",
         .senderName = u"Tomáš Dvořák"_s,
         .senderLocalPart = "dvorak",
         .to = {"sales"},
         .zone = "+0100",
         .mailer = "Microsoft Outlook Express 4.72.3110.5",
         .charset = "iso-8859-2",
         .form = MimeDeclared,
         .subject = u"Objednávka přístrojů"_s,
         .text = uR"(Dobrý den,

objednáváme dvacet měřicích přístrojů podle vaší nabídky z minulého týdne.
Prosíme o dodání na naši adresu v Praze, nejpozději do desátého března.
Částku uhradíme převodem ihned po obdržení zboží.

S pozdravem
Tomáš Dvořák
)"_s},
        {.fileName = "FR7D2HMK",
         .received = march1999(3, 16, 2, 44),
         .domain = "harbor.example",
         .peer = "pc4.harbor.example",
         .senderName = u"Jane Whitby"_s,
         .senderLocalPart = "jwhitby",
         .to = {"shipping"},
         .mailer = "Internet Mail Service (5.5.1960.3)",
         .form = MimeDeclared,
         .subject = u"New opening hours"_s,
         .text = uR"(Dear customers,

From 15 March the harbor office is open from seven in the morning to six in
the evening, on Saturdays until noon. Outside these hours please call the
watch room; the number has not changed.

Jane Whitby
Harbor Office
)"_s},
        {.fileName = "FSX91V4P",
         .received = march1999(4, 8, 39, 15),
         .domain = "moskva.example",
         .peer = "relay.moskva.example",
         .senderName = u"Ольга Петрова"_s,
         .senderLocalPart = "petrova",
         .to = {"export"},
         .zone = "+0300",
         .mailer = "Microsoft Outlook Express 4.72.3110.1",
         .charset = "koi8-r",
         .form = MimeDeclared,
         .subject = u"Проект договора"_s,
         .text = uR"(Добрый день!

Мы получили проект договора и передали его юристам. Ответ будет готов в
понедельник. Просим вас пока не отправлять оборудование, потому что на складе
сейчас нет места.

Всего доброго,
Ольга Петрова
)"_s},
        {.fileName = "FWC3K8QN",
         .received = march1999(5, 2, 58, 9),
         .domain = "seoul.example",
         .peer = "mail.seoul.example",
         .senderName = u"김영수"_s,
         .senderLocalPart = "yskim",
         .to = {"sales"},
         .zone = "+0900",
         .mailer = "Microsoft Outlook Express 4.72.2106.4",
         .charset = "euc-kr",
         .form = MimeDeclared,
         .subject = u"견적 요청"_s,
         .text = uR"(안녕하십니까.

귀사의 새 제품에 관심이 있어 연락드립니다. 삼백 대를 구입할 경우의 가격과
납품 기간을 알려 주시면 감사하겠습니다. 한국어 설명서가 있는지도 궁금합니다.

김영수 드림
)"_s},
        {.fileName = "FXJ0T6RG",
         .received = march1999(5, 13, 14, 26),
         .domain = "zurich.example",
         .peer = "mail.zurich.example",
         .senderName = u"Ursula Zürcher"_s,
         .senderLocalPart = "uzuercher",
         .to = {"accounts"},
         .zone = "+0100",
         .mailer = "Mozilla 4.5 [de] (WinNT; I)",
         .charset = "utf-8",
         .form = MimeDeclared,
         .encoding = Base64,
         .subject = u"Rechnungen künftig in Euro"_s,
         .text = uR"(Grüezi mitenand,

ab dem zweiten Quartal möchten wir unsere Rechnungen in Euro (€) ausstellen. Die
Beträge in Franken werden weiterhin zusätzlich aufgeführt. Wäre das für Sie
möglich? Die Änderung betrifft rund dreissig Rechnungen im Jahr.

Freundliche Grüsse
Ursula Zürcher
)"_s},
        {.fileName = "G85YN1LC",
         .received = march1999(9, 11, 33, 58),
         .domain = "example.org",
         .peer = "mail.example.org",
         .senderName = u"Susan Hart"_s,
         .senderLocalPart = "susan",
         .to = {"marketing"},
         .mailer = "QUALCOMM Windows Eudora Pro Version 4.0",
         .form = MimeDeclared,
         .subject = u"Brochure: waiting for Peter"_s,
         .text = uR"(Hello,

The second draft is finished. I have sent it to Peter as well, who wanted to
look at the spelling of the foreign names; he promised an answer by Wednesday.
After that only the prices are missing.

Best wishes,
Susan Hart
)"_s},
        {.fileName = "GD3S7VXA",
         .received = march1999(10, 23, 58, 41),
         .domain = "example.org",
         .peer = "mail.example.org",
         .senderName = u"Night Desk"_s,
         .senderLocalPart = "nightdesk",
         .to = {"postmaster"},
         .mailer = "exmh version 2.0.2",
         .form = MimeDeclared,
         .subject = u"Tape drive"_s,
         .text = uR"(Hi,

The tape drive in the second rack asks to be cleaned again. I have put a fresh
tape in and started the job by hand; it should be through by three o'clock.
Somebody ought to order a cleaning cartridge in the morning.

Night desk
)"_s},
        {.fileName = "GF0B6QJ2",
         .received = march1999(11, 7, 24, 3),
         .domain = "nippon.example",
         .peer = "mail.nippon.example",
         .senderName = u"Hiroshi Suzuki"_s,
         .senderLocalPart = "suzuki",
         .to = {"export"},
         .zone = "+0900",
         .mailer = "mnews 1.20",
         .charset = "iso-2022-jp",
         .form = NonMime,
         .subject = u"最初の注文"_s,
         .text = uR"(ノーラン様

お世話になっております。お約束の最初の注文をお送りします。
型番は十二番、数量は二百台です。色は白と黒を半分ずつお願いします。

できるだけ早く届くように、今回は航空便を利用してください。
到着予定日が決まりましたら、お知らせください。

鈴木 宏
)"_s},
        {.fileName = "GFK2R8WM",
         .received = march1999(11, 13, 6, 35),
         .domain = "supply.example",
         .peer = "mx.supply.example",
         .senderName = u"Order Desk"_s,
         .senderLocalPart = "orders",
         .to = {"purchasing"},
         .zone = "-0600",
         .mailer = "Lotus Notes Release 4.6a",
         .form = MimeDeclared,
         .subject = u"Order confirmation 55120"_s,
         .text = uR"(Thank you for your order.

We confirm 12 boxes of paper, 4 toner cartridges and 200 diskettes, to be
delivered on Monday before noon. The toner is out of stock at the moment and
will follow separately in the same week at no extra charge.

Your order desk
)"_s},
        {.fileName = "GHT1X5ZD",
         .received = march1999(12, 8, 40, 22),
         .domain = "kontor.example",
         .peer = "mail.kontor.example",
         .helo = "kontor01",
         .senderName = u"Birgit Schäfer"_s,
         .senderLocalPart = "b.schaefer",
         .to = {"accounts"},
         .zone = "+0100",
         .mailer = "Microsoft Outlook Express 4.72.3110.5",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .htmlAlternative = true,
         .subject = u"Kontoauszug für das erste Vierteljahr"_s,
         .text = uR"(Sehr geehrter Herr Archer,

anbei erhalten Sie die Aufstellung für das erste Vierteljahr. Die Gutschrift
über 640 Mark ist bereits berücksichtigt. Bitte überprüfen Sie die Beträge und
schicken Sie uns die Bestätigung möglichst bis zum zwanzigsten März zurück.

Mit freundlichen Grüßen
Birgit Schäfer
)"_s},
        {.fileName = "GJS4C0TQ",
         .received = march1999(13, 1, 57, 48),
         .domain = "nippon.example",
         .peer = "mail.nippon.example",
         .senderName = u"Hiroshi Suzuki"_s,
         .senderLocalPart = "suzuki",
         .to = {"r.nolan"},
         .bcc = {"m.archer"},
         .zone = "+0900",
         .mailer = "mnews 1.20",
         .charset = "iso-2022-jp",
         .form = NonMime,
         .subject = u"ご確認のお願い"_s,
         .text = uR"(ノーラン様

航空便の到着予定日のご連絡をありがとうございました。
倉庫の準備はすでにできています。保険の書類だけがまだ届いていませんので、
もう一度送っていただけますか。よろしくお願いいたします。

鈴木 宏
)"_s},
        {.fileName = "GL7W3HB9",
         .received = march1999(13, 10, 29, 14),
         .domain = "atelier.example",
         .peer = "smtp.atelier.example",
         .senderName = u"Rémi Châtelain"_s,
         .senderLocalPart = "r.chatelain",
         .to = {"purchasing"},
         .zone = "+0100",
         .mailer = "Mozilla 4.5 [fr] (Win95; I)",
         .charset = "iso-8859-1",
         .form = MimeDeclared,
         .encoding = QuotedPrintable,
         .subject = u"Fermeture de l'atelier à partir du 15 mars"_s,
         .text = uR"(Chers clients,

Nous vous rappelons que l'atelier sera fermé du quinze au vingt mars. Les
commandes reçues avant samedi midi seront encore préparées et expédiées ; les
autres seront traitées dès notre retour.

Merci de votre fidélité,
L'équipe de l'atelier
)"_s},
    };
}

} // namespace

qint64 march1999(int day, int hour, int minute, int second)
{
    return QDateTime(QDate(1999, 3, day), QTime(hour, minute, second), Qt::UTC).toSecsSinceEpoch();
}

QByteArray spoolName(quint64 seed)
{
    static constexpr char digits[] = "0123456789ABCDFGHJKLMNPQRSTVWXYZ";
    SplitMix64 random(seed);
    QByteArray name;
    for (int i = 0; i < 8; ++i)
        name += digits[random.below(32)];
    return name;
}

QByteArray SampleMessage::mtsSerial() const
{
    return spoolName(hashOf(fileName));
}

QByteArray SampleMessage::mtsId() const
{
    return SpoolFileWriter::mtsId("Example", "EXCH01", received, mtsSerial());
}

QByteArray SampleMessage::messageId() const
{
    const QByteArray stamp = QByteArray::number(hashOf(fileName + domain) % 1000000007ULL);
    return "<1999" + stamp + '.' + mtsSerial().first(4) + '@' + peer + '>';
}

QList<QByteArray> SampleMessage::recipients() const
{
    QList<QByteArray> result;
    for (const QByteArray& name : to + cc + bcc)
        result.append(name + localDomain);
    return result;
}

QByteArray SampleMessage::mail() const
{
    MailMessage mail;
    const quint64 lastByte = 10 + hashOf(domain) % 200;
    mail.received.append("from " + peer + " ([192.0.2." + QByteArray::number(lastByte) +
                         "])\n\tby exch01.example.com with SMTP (Microsoft Exchange Internet Mail Service "
                         "Version 5.5.2232.9)\n\tid " +
                         mtsSerial() + "; " + MessageComposer::rfc822Date(received, "-0000"));
    if (!oldestReceived.isEmpty())
        mail.received.append(oldestReceived);
    mail.from = {senderName, senderAddress()};
    mail.to = localAddresses(to);
    mail.cc = localAddresses(cc);
    mail.subject = subject;
    mail.date = received - 60 - static_cast<qint64>(hashOf(fileName) % 400);
    mail.zone = zone;
    mail.messageId = messageId();
    mail.mailer = mailer;
    mail.text = text;
    mail.htmlAlternative = htmlAlternative;
    mail.charset = charset;
    mail.form = form;
    mail.encoding = encoding;
    return MessageComposer::compose(mail);
}

QByteArray SampleMessage::spoolFile() const
{
    SpoolEnvelope envelope;
    envelope.peerHost = peer;
    envelope.helo = helo.isEmpty() ? peer : helo;
    envelope.sender = senderAddress();
    envelope.mtsId = mtsId();
    envelope.recipients = recipients();
    envelope.received = received;
    return SpoolFileWriter::write(envelope, mail());
}

QList<SampleMessage> sampleMessages()
{
    QList<SampleMessage> all =
        charsetFailures() + overrideFailures() + otherFailures() + deliveredCopies() + undeterminedCopies();
    std::stable_sort(all.begin(), all.end(),
                     [](const SampleMessage& a, const SampleMessage& b) { return a.received < b.received; });
    return all;
}

} // namespace ims::test
