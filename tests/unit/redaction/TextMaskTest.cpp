#include "core/report/redaction/TextMask.h"

#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "tests/support/MessageComposer.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const CharsetCatalogue& catalogue()
{
    static const CharsetCatalogue known = *CharsetCatalogue::builtIn();
    return known;
}

struct Text
{
    const char* charset;
    const char16_t* text;
};

class TextMaskCharsetTest : public testing::TestWithParam<Text>
{
};

} // namespace

TEST_P(TextMaskCharsetTest, TheMaskedTextIsOfTheSameCharsetAndLength)
{
    const QString text = QString::fromUtf16(GetParam().text);
    const QByteArray bytes = MessageComposer::encodeText(text, GetParam().charset);
    const auto before = detectCharset(bytes, catalogue());
    ASSERT_TRUE(before);
    const Charset* charset = catalogue().find(before->charset);
    TextMask mask(charset, before->language);
    const QByteArray masked = mask.masked(bytes);
    EXPECT_EQ(masked.size(), bytes.size());
    EXPECT_EQ(mask.undecoded(), 0);
    const auto after = detectCharset(masked, catalogue());
    ASSERT_TRUE(after);
    EXPECT_EQ(after->charset.toStdString(), before->charset.toStdString());
    // Hardly a letter stands where it stood; signs do.
    const QString shown = decodeText(masked, *charset).text;
    ASSERT_EQ(shown.size(), text.size());
    int letters = 0;
    int same = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber()) {
            EXPECT_EQ(shown[i], text[i]);
            continue;
        }
        ++letters;
        same += shown[i] == text[i] ? 1 : 0;
        EXPECT_EQ(shown[i].script(), text[i].script());
        EXPECT_EQ(shown[i].isUpper(), text[i].isUpper());
    }
    EXPECT_LT(same * 3, letters);
}

INSTANTIATE_TEST_SUITE_P(
    OfManyScripts, TextMaskCharsetTest,
    testing::Values(
        Text{"koi8-r",
             u"Уважаемые господа, направляем вам счет на оплату и просим подтвердить получение документов."},
        Text{"windows-1251",
             u"Уважаемые господа, направляем вам счет на оплату и просим подтвердить получение документов."},
        Text{"iso-8859-2", u"Szanowni Państwo, proszę o potwierdzenie zamówienia i przesłanie faktury. Żółta "
                           u"łódź płynęła wczoraj."},
        Text{"windows-1252", u"Sehr geehrte Herren, könnten Sie die Lieferung bestätigen? Für Rückfragen "
                             u"stehen wir gern zur Verfügung, schöne Grüße."},
        Text{"utf-8", u"Grüße aus Köln, привет, 你好世界, お世話になります"},
        Text{"shift_jis",
             u"お世話になっております。見積書をお送りいたしますのでご確認ください。よろしくお願いします。"},
        Text{"iso-2022-jp",
             u"お世話になっております。見積書をお送りいたしますのでご確認ください。よろしくお願いします。"},
        Text{"euc-kr",
             u"안녕하세요. 보내주신 서류는 잘 받았습니다. 확인 후 다시 연락 드리겠습니다. 감사합니다."},
        Text{"big5",
             u"您好，附件是本月的訂單，請您確認之後回覆。如果有任何問題，請與我們聯絡，謝謝您的合作。"},
        Text{"gb2312",
             u"您好，附件是本月的订单，请您确认之后回复。如果有任何问题，请与我们联系，谢谢您的合作。"},
        Text{"iso-8859-7", u"Αγαπητοί κύριοι, παρακαλώ επιβεβαιώστε την παραλαβή της παραγγελίας και στείλτε "
                           u"το τιμολόγιο."}));

TEST(TextMaskTest, WhatIsKeptStands)
{
    TextMask mask(nullptr, {});
    const QByteArray masked = mask.masked("secret KEPT secret", {{7, 4}});
    EXPECT_EQ(masked.mid(7, 4), "KEPT");
    EXPECT_EQ(masked.size(), 18);
    EXPECT_FALSE(masked.contains("secret"));
}

TEST(TextMaskTest, BytesThatAreNoTextLeaveTheirPlaceAlone)
{
    const Charset* utf8 = catalogue().find(u"utf-8"_s);
    TextMask mask(utf8, {});
    const QByteArray masked = mask.masked("ab\xFF\xFE\xFD"
                                          "cd");
    EXPECT_EQ(masked.size(), 7);
    EXPECT_GT(mask.undecoded(), 0);
    EXPECT_FALSE(detectCharset(masked, catalogue()).value_or(Detection()).charset == u"utf-8");
}

TEST(TextMaskTest, IsTheSameEveryTime)
{
    const QByteArray text = "Some text of 1999 with a name";
    EXPECT_EQ(TextMask(nullptr, {}).masked(text), TextMask(nullptr, {}).masked(text));
}

TEST(TextMaskTest, NothingOfTheTextCanBeReadOutOfTheMask)
{
    // Texts of one shape have one mask.
    EXPECT_EQ(TextMask(nullptr, {}).masked("Alice owes 100"), TextMask(nullptr, {}).masked("Bobby pays 999"));
}

} // namespace ims::test
