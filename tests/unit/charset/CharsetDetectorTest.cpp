#include "core/charset/CharsetDetector.h"
#include "core/charset/CharsetDecoder.h"
#include "tests/support/Calibration.h"
#include "tests/support/LabelledTexts.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <unicode/ucnv.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

/// The text in a charset, by ICU; what the charset lacks becomes a question mark.
QByteArray encoded(const QString& text, const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(charset, &status);
    ucnv_setSubstChars(converter, "?", 1, &status);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    status = U_ZERO_ERROR;
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(status)) << charset;
    return bytes.first(size);
}

struct Sample
{
    const char* encoder;  ///< ICU converter that writes it
    const char* charset;  ///< catalogue name expected
    const char* language; ///< expected; empty = do not care
    QString text;
};

const QString german =
    u"Sehr geehrte Damen und Herren, für die Übersendung der Unterlagen danken wir. Die Prüfung hat ergeben, "
    u"dass die "
    u"Gebühren für März noch nicht bezahlt wurden. Bitte überweisen Sie den Betrag. Mit freundlichen Grüßen, Jörg Müller"_s;
const QString french =
    u"Bonjour, la réunion prévue à Genève a été reportée à février. Nous vous prions de bien vouloir "
    u"accepter nos "
    u"excuses pour la gêne occasionnée. Où souhaitez-vous dîner après la conférence ? À bientôt, François"_s;
const QString russian =
    u"Уважаемые коллеги! Высылаю вам отчёт за прошлый месяц. Просьба проверить все данные и сообщить об "
    u"ошибках до "
    u"пятницы. Совещание состоится в понедельник в десять часов утра. С уважением, Иван Петров"_s;
const QString ukrainian =
    u"Шановні колеги! Надсилаю вам звіт за минулий місяць. Прошу перевірити всі дані та повідомити про "
    u"помилки до "
    u"п'ятниці. Нарада відбудеться в понеділок о десятій годині. Її тема ще невідома. З повагою, Олексій"_s;
const QString czech =
    u"Vážení kolegové, posílám vám zprávu za minulý měsíc. Prosím, zkontrolujte všechny údaje a dejte mi "
    u"vědět do pátku. "
    u"Příští schůzka se koná v pondělí v deset hodin. Těším se na vás, s pozdravem Jiří Dvořák"_s;
const QString polish =
    u"Szanowni Państwo, przesyłam sprawozdanie za ubiegły miesiąc. Proszę sprawdzić wszystkie dane i zgłosić "
    u"błędy do "
    u"piątku. Następne spotkanie odbędzie się w poniedziałek o dziesiątej. Łączę wyrazy szacunku, Żółkiewski"_s;
const QString greek = u"Αγαπητοί συνεργάτες, σας στέλνω την έκθεση του περασμένου μήνα. Παρακαλώ ελέγξτε τα "
                      u"στοιχεία και ενημερώστε με "
                      u"μέχρι την Παρασκευή. Η συνάντηση θα γίνει τη Δευτέρα στις δέκα."_s;
const QString turkish =
    u"Sayın meslektaşlarım, geçen ayın raporunu gönderiyorum. Lütfen bütün bilgileri kontrol edip cuma "
    u"gününe kadar "
    u"yanlışları bildirin. Toplantı pazartesi günü saat onda yapılacaktır. Saygılarımla, Işık Gökçe"_s;
const QString hebrew =
    u"שלום רב, אני שולח לכם את הדוח של החודש שעבר. נא לבדוק את כל הנתונים ולהודיע על טעויות עד יום שישי."_s;
const QString arabic =
    u"السادة الزملاء، أرسل إليكم تقرير الشهر الماضي. يرجى مراجعة جميع البيانات وإبلاغي بالأخطاء قبل يوم الجمعة."_s;
const QString thai =
    u"เรียนเพื่อนร่วมงานทุกท่าน ผมขอส่งรายงานของเดือนที่แล้ว กรุณาตรวจสอบข้อมูลทั้งหมดและแจ้งข้อผิดพลาดภายในวันศุกร์"_s;
const QString japanese = u"お世話になっております。先月の報告書をお送りします。内容をご確認いただき、誤りがあ"
                         u"れば金曜日までにお知らせください。"
                         u"次の会議は月曜日の十時からです。よろしくお願いいたします。"_s;
const QString korean = u"안녕하세요. 지난달 보고서를 보내 드립니다. 내용을 확인하시고 잘못된 부분이 있으면 "
                       u"금요일까지 알려 주시기 바랍니다. "
                       u"다음 회의는 월요일 열 시에 있습니다. 감사합니다."_s;
const QString traditional =
    u"各位同事您好，附上上個月的報告，請確認所有資料，如有錯誤請於星期五以前通知我。下次會議將於星期一上午十點舉行，謝謝大家。"_s;
const QString simplified =
    u"各位同事你们好，附上上个月的报告，请确认所有资料，如有错误请在星期五以前通知我。下次会议将在星期一上午十点举行，谢谢大家。"_s;
const QString lithuanian =
    u"Gerbiami kolegos, siunčiu jums praėjusio mėnesio ataskaitą. Prašau patikrinti visus duomenis ir "
    u"pranešti apie "
    u"klaidas iki penktadienio. Kitas susitikimas įvyks pirmadienį dešimtą valandą. Ačiū už jūsų darbą."_s;

std::vector<Sample> samples()
{
    return {{"ISO-8859-1", "iso-8859-1", "de", german},
            {"ISO-8859-1", "iso-8859-1", "fr", french},
            {"windows-1252", "windows-1252", "de", german + u" „Das kostet 5 €“ – so stand es da"_s},
            {"KOI8-R", "koi8-r", "ru", russian},
            {"windows-1251", "windows-1251", "ru", russian},
            {"ISO-8859-5", "iso-8859-5", "ru", russian},
            {"KOI8-U", "koi8-u", "uk", ukrainian},
            {"windows-1251", "windows-1251", "uk", ukrainian},
            {"ISO-8859-2", "iso-8859-2", "cs", czech},
            {"windows-1250", "windows-1250", "cs", czech},
            {"ISO-8859-2", "iso-8859-2", "pl", polish},
            {"windows-1250", "windows-1250", "pl", polish},
            {"ISO-8859-7", "iso-8859-7", "el", greek},
            {"ISO-8859-9", "iso-8859-9", "tr", turkish},
            {"windows-1255", "iso-8859-8", "he", hebrew},
            {"windows-1256", "windows-1256", "ar", arabic},
            {"ISO-8859-6", "iso-8859-6", "ar", arabic},
            {"windows-874-2000", "windows-874", "th", thai},
            {"windows-1257", "iso-8859-13", "lt", lithuanian},
            {"ibm-943_P15A-2003", "shift_jis", "ja", japanese},
            {"euc-jp-2007", "euc-jp", "ja", japanese},
            {"ISO_2022,locale=ja,version=0", "iso-2022-jp", "ja", japanese},
            {"windows-949-2000", "euc-kr", "ko", korean},
            {"ISO_2022,locale=ko,version=0", "iso-2022-kr", "ko", korean},
            {"windows-950-2000", "big5", "zh-Hant", traditional},
            {"gb18030", "gb2312", "zh-Hans", simplified},
            {"HZ", "hz-gb-2312", "zh-Hans", simplified},
            {"UTF-8", "utf-8", "", french},
            {"UTF-7", "utf-7", "", german},
            {"UTF-7", "utf-7", "", russian}};
}

/// What mail seldom carries.
std::vector<Sample> rareSamples()
{
    return {{"ibm-866_P100-1995", "ibm866", "ru", russian},
            {"ibm-855_P100-1995", "ibm855", "ru", russian},
            {"macos-7_3-10.2", "x-mac-cyrillic", "ru", russian},
            {"ibm-852_P100-1995", "ibm852", "cs", czech},
            {"macos-29-10.2", "x-mac-ce", "pl", polish},
            {"ibm-850_P100-1995", "ibm850", "de", german},
            {"UTF-32", "utf-32", "", german},
            {"UTF-32LE", "utf-32le", "", russian},
            {"UTF-32BE", "utf-32be", "", japanese}};
}

class CharsetDetector : public testing::Test
{
protected:
    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();

    std::optional<Detection> detect(const QByteArray& bytes, const DetectionHints& hints = {}) const
    {
        return detectCharset(bytes, m_catalogue, hints);
    }

    QString charsetOf(const QByteArray& bytes, const DetectionHints& hints = {}) const
    {
        const auto detection = detect(bytes, hints);
        return detection ? detection->charset : u"-"_s;
    }
};

TEST_F(CharsetDetector, knowsEverydayMail)
{
    for (const Sample& sample : samples()) {
        const auto detection = detect(encoded(sample.text, sample.encoder));
        ASSERT_TRUE(detection) << sample.encoder;
        EXPECT_EQ(detection->charset, QString::fromLatin1(sample.charset))
            << sample.encoder << " " << sample.language;
        if (*sample.language != '\0') {
            EXPECT_EQ(detection->language, QString::fromLatin1(sample.language)) << sample.encoder;
        }
        EXPECT_GT(detection->confidence, 0.5) << sample.encoder << " " << sample.language;
        EXPECT_LE(detection->confidence, 1.0) << sample.encoder;
        double last = 1;
        for (const CharsetGuess& guess : detection->alternatives) {
            EXPECT_NE(guess.charset, detection->charset);
            EXPECT_LE(guess.confidence, last);
            last = guess.confidence;
        }
    }
}

TEST_F(CharsetDetector, knowsTextsOfDosAndTheMacintosh)
{
    for (const Sample& sample : rareSamples())
        EXPECT_EQ(charsetOf(encoded(sample.text, sample.encoder)), QString::fromLatin1(sample.charset));
}

TEST_F(CharsetDetector, knowsItAmongEnglishAndMarkup)
{
    for (const Sample& sample : samples()) {
        QString text =
            u"<html><body class=\"main\"><p>Please see the attached file, it was forwarded to me.</p>\r\n<p>"_s;
        text += sample.text +
                u"</p><a href=\"http://example.com/a?b=c\">Click here to go on</a></body></html>\r\n"_s;
        const QByteArray bytes = encoded(text, sample.encoder);
        EXPECT_EQ(charsetOf(bytes), QString::fromLatin1(sample.charset))
            << sample.encoder << " " << sample.language;
    }
}

TEST_F(CharsetDetector, toleratesCutsAtBothEnds)
{
    const QByteArray utf8 = encoded(russian, "UTF-8");
    for (int cut = 0; cut < 4; ++cut)
        EXPECT_EQ(charsetOf(utf8.sliced(cut, utf8.size() - 2 * cut)), u"utf-8") << cut;
    const QByteArray sjis = encoded(japanese, "ibm-943_P15A-2003");
    EXPECT_EQ(charsetOf(sjis.sliced(1)), u"shift_jis");
    EXPECT_EQ(charsetOf(sjis.chopped(1)), u"shift_jis");
}

TEST_F(CharsetDetector, structureComesFirst)
{
    EXPECT_EQ(charsetOf("plain text"), u"us-ascii");
    EXPECT_EQ(detect("plain text")->confidence, 1.0);
    EXPECT_EQ(charsetOf("\xEF\xBB\xBFplain"), u"utf-8");
    EXPECT_EQ(charsetOf(QByteArray("\xFF\xFEH\0e\0y\0", 8)), u"utf-16");
    EXPECT_EQ(charsetOf(QByteArray("H\0e\0l\0l\0o\0!\0", 12)), u"utf-16le");
    EXPECT_EQ(charsetOf("1+1=2 and C++ or a+b-c, call +44-20-7946"), u"us-ascii");
    EXPECT_EQ(charsetOf("a ~ b, ~/file, ~{not} hz"), u"us-ascii");
}

TEST_F(CharsetDetector, aByteOrderMarkIsAFactHoweverFewHighBytesFollow)
{
    for (const QByteArray& text : {QByteArray("\xEF\xBB\xBFplain"), QByteArray("\xFF\xFEH\0e\0y\0", 8),
                                   QByteArray("\xFF\xFE\0\0H\0\0\0e\0\0\0", 12)}) {
        const auto detection = detect(text);
        ASSERT_TRUE(detection) << text.toHex().toStdString();
        EXPECT_GE(detection->confidence, 0.9) << detection->charset.toStdString();
    }
    EXPECT_LE(detect("plain \xEF\xBB\xBF")->confidence, 0.5) << "no mark where it does not come first";
}

TEST_F(CharsetDetector, whatIsNoTextGivesNothing)
{
    EXPECT_FALSE(detect(QByteArray()));
    EXPECT_FALSE(detect(QByteArray(400, '\0')));
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary.append(char(uchar((i * 131 + i / 7) & 0xFF)));
    EXPECT_FALSE(detect(binary));
}

TEST_F(CharsetDetector, fewHighBytesAreNeverAFact)
{
    for (const char* text : {"caf\xE9", "na\xEFve caf\xE9", "\xD0\xD2\xC9", "\xC3\xA9",
                             "Gr\xFC\xDF"
                             "e"}) {
        const auto detection = detect(text);
        ASSERT_TRUE(detection);
        EXPECT_LE(detection->confidence, 0.5) << text;
    }
    EXPECT_EQ(charsetOf("Meet me at the caf\xE9 tomorrow"), u"iso-8859-1");
    EXPECT_EQ(charsetOf("It\x92s a nice day"), u"windows-1252");
}

TEST_F(CharsetDetector, hintsDecideWhatIsOpen)
{
    const QByteArray open = "p\xF8i"; // Czech "při" in iso-8859-2, Danish-looking in iso-8859-1
    EXPECT_EQ(charsetOf(open, {{}, u"example.cz"_s, u"cs"_s}), u"iso-8859-2");
    EXPECT_EQ(charsetOf(open, {{}, u"example.dk"_s, u"da"_s}), u"iso-8859-1");
}

TEST_F(CharsetDetector, otherMailOfTheSenderDecidesWhatIsOpen)
{
    const QByteArray open = "p\xF8";
    DetectionHints hints;
    hints.seen = {u"iso-8859-2"_s};
    EXPECT_EQ(charsetOf(open, hints), u"iso-8859-2");
    hints.seen = {u"iso-8859-1"_s}; // what windows-1252 reads too
    EXPECT_EQ(charsetOf(open, hints), u"iso-8859-1");
}

/// Short pieces of everyday mail, cut anywhere: of the answers given with a confidence of x at least the
/// share x is right.
TEST_F(CharsetDetector, confidenceIsWhatItSays)
{
    test::Calibration answers;
    for (const Sample& sample : samples()) {
        const QByteArray whole = encoded(sample.text, sample.encoder);
        const Charset& truth = *m_catalogue.find(QString::fromLatin1(sample.charset));
        for (const qsizetype size : {12, 20, 40, 80}) {
            for (qsizetype at = 0; at + size <= whole.size(); at += 7) {
                const QByteArrayView piece = QByteArrayView(whole).sliced(at, size);
                if (test::highBytesOf(piece) == 0)
                    continue;
                const auto detection = detectCharset(piece, m_catalogue);
                const Charset* found = detection ? m_catalogue.find(detection->charset) : nullptr;
                answers.add(detection ? detection->confidence : 0, test::readsAlike(found, truth, piece));
            }
        }
    }
    std::cerr << answers;
    for (int tenth = 3; tenth <= 9; ++tenth) {
        const test::Calibration::Answers some = answers.between(tenth / 10.0, (tenth + 1) / 10.0);
        EXPECT_GE(some.right * 10, some.all * tenth) << tenth / 10.0;
    }
    EXPECT_GT(answers.between(0.9).all, answers.all().all / 3);
}

TEST_F(CharsetDetector, staysLinearAndAlive)
{
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray& piece :
         {QByteArray("+"), QByteArray("~{"), QByteArray("\x1B"), QByteArray("\xFF"), QByteArray("\x0E"),
          QByteArray("\x0E!!"), QByteArray("+AA"), QByteArray("\xC3")}) {
        const QByteArray bytes = piece.repeated(1000000 / piece.size());
        detect(bytes);
        EXPECT_LT(clock.restart(), 20000) << piece.toHex().toStdString();
    }
}

} // namespace
} // namespace ims
