#include "tests/unit/diagnosis-cases/CaseTexts.h"

#include <QHash>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

struct Language
{
    QString subject;
    QList<QString> sentences;
};

const QHash<QString, Language>& languages()
{
    static const QHash<QString, Language> all = {
        {u"ru"_s,
         {u"Договор и счет за март"_s,
          {u"Уважаемые господа, благодарим вас за присланный проект договора.\n"_s,
           u"Просим сообщить точный вес и размеры каждого ящика, без этого мы не можем заказать грузовики.\n"_s,
           u"Оплата будет произведена в течение десяти дней после получения счета.\n"_s,
           u"Наши юристы предлагают изменить только сроки поставки: таможня работает медленно.\n"_s}}},
        {u"ja"_s,
         {u"三月の注文について"_s,
          {u"いつもお世話になっております。先日の注文書を確認いたしました。\n"_s,
           u"商品の発送は来週の月曜日になる予定ですので、もうしばらくお待ちください。\n"_s,
           u"請求書は別の便でお送りいたします。ご質問があればお知らせください。\n"_s,
           u"今後ともどうぞよろしくお願い申し上げます。\n"_s}}},
        {u"zh-tw"_s,
         {u"關於三月份的訂單"_s,
          {u"您好,我們已經收到貴公司的訂單,謝謝您的支持。\n"_s,
           u"貨物將於下週一從臺北港出發,請準備進口所需要的文件。\n"_s,
           u"發票會另外寄送,如果有任何問題請與我們聯絡。\n"_s, u"祝您工作順利,期待與貴公司繼續合作。\n"_s}}},
        {u"zh-cn"_s,
         {u"关于三月份的订单"_s,
          {u"您好,我们已经收到贵公司的订单,谢谢您的支持。\n"_s,
           u"货物将于下周一从上海港出发,请准备进口所需要的文件。\n"_s,
           u"发票会另外寄送,如果有任何问题请与我们联系。\n"_s, u"祝您工作顺利,期待与贵公司继续合作。\n"_s}}},
        {u"ko"_s,
         {u"삼월 주문에 대하여"_s,
          {u"안녕하십니까, 보내 주신 주문서를 잘 받았습니다.\n"_s,
           u"상품은 다음 주 월요일에 부산항에서 출발할 예정입니다.\n"_s,
           u"청구서는 따로 보내 드리겠습니다. 궁금한 점이 있으면 연락해 주십시오.\n"_s,
           u"앞으로도 많은 협조를 부탁드립니다. 감사합니다.\n"_s}}},
        {u"cs"_s,
         {u"Žádost o překlad smlouvy"_s,
          {u"Vážený pane řediteli, děkujeme za zaslané podklady, příští týden je projednáme.\n"_s,
           u"Prosíme, pošlete nám také původní výkresy; těžko se čtou, když jsou zmenšené.\n"_s,
           u"Šest strojů už stojí v naší hale, zbývající přijdou až v květnu.\n"_s,
           u"Účet za poštovné přiložíme k příští zásilce, snad ještě před svátky.\n"_s}}},
        {u"el"_s,
         {u"Άδεια εισαγωγής"_s,
          {u"Αξιότιμοι κύριοι, σας ευχαριστούμε για την προσφορά που μας στείλατε.\n"_s,
           u"Άμεσα θα σας απαντήσουμε, μόλις μιλήσουμε με το τελωνείο του Πειραιά.\n"_s,
           u"Άλλη μία παραγγελία θα ακολουθήσει την επόμενη εβδομάδα.\n"_s,
           u"Άνοιξε ήδη το νέο μας κατάστημα στη Θεσσαλονίκη και σας περιμένουμε.\n"_s}}},
        {u"fr"_s,
         {u"Catalogue d'été à vérifier"_s,
          {u"Chère Madame, nous avons bien reçu votre commande et vous en remercions à nouveau.\n"_s,
           u"Le modèle bleu est épuisé jusqu'à la fin du mois, mais nous pourrions expédier dès aujourd'hui "
           u"le modèle vert.\n"_s,
           u"Où préférez-vous recevoir le catalogue, au siège ou à l'entrepôt ? Merci de répondre très vite.\n"_s,
           u"La pièce nº 7 a été vérifiée ; ça ira très bien, grâce à votre aide précieuse.\n"_s}}},
        {u"en"_s,
         {u"Price list for April"_s,
          {u"Thank you for your letter; the price list for April is ready now.\n"_s,
           u"Please let me know whether forty chairs can be delivered before the end of the month.\n"_s,
           u"The driver will call from the gate, as he did the last time.\n"_s,
           u"If the papers were sent by mail, they have not reached us so far.\n"_s}}},
    };
    return all;
}

} // namespace

const QList<MailCharset>& foreignCharsets()
{
    static const QList<MailCharset> all = {
        {"koi8-r", u"ru"_s, {"moskva.example", "neva.example", "volga.example"}},
        {"windows-1251", u"ru"_s, {"sofia.example", "minsk.example"}},
        {"iso-8859-5", u"ru"_s, {"perm.example", "omsk.example"}},
        {"iso-2022-jp", u"ja"_s, {"nippon.example", "kyoto.example"}},
        {"shift_jis", u"ja"_s, {"osaka.example", "nara.example"}},
        {"big5", u"zh-tw"_s, {"taipei.example", "tainan.example"}},
        {"gb2312", u"zh-cn"_s, {"shanghai.example", "wuhan.example"}},
        {"euc-kr", u"ko"_s, {"seoul.example", "busan.example"}},
        {"iso-8859-2", u"cs"_s, {"praha.example", "brno.example"}},
        {"windows-1250", u"cs"_s, {"ostrava.example", "plzen.example"}},
        {"iso-8859-7", u"el"_s, {"athina.example", "pireas.example"}},
        {"utf-8", u"ru"_s, {"unicode.example", "plan9.example"}},
    };
    return all;
}

QString languageText(const QString& language, quint32 variant)
{
    const QList<QString>& sentences = languages().value(language).sentences;
    QString text;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        text += sentences.at((i + static_cast<qsizetype>(variant)) % sentences.size());
    return text;
}

QString languageSubject(const QString& language)
{
    return languages().value(language).subject;
}

} // namespace ims::test
