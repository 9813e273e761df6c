#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

class CharsetFit : public testing::Test
{
protected:
    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();

    FitVerdict fit(const QByteArray& bytes, const QString& declared) const
    {
        return assessFit(bytes, *m_catalogue.find(declared), m_catalogue);
    }

    // "Уважаемые коллеги! Высылаю вам отчет за прошлый месяц, просьба проверить данные" in koi8-r
    const QByteArray m_koi8 =
        "\xF5\xD7\xC1\xD6\xC1\xC5\xCD\xD9\xC5 \xCB\xCF\xCC\xCC\xC5\xC7\xC9! "
        "\xF7\xD9\xD3\xD9\xCC\xC1\xC0 \xD7\xC1\xCD \xCF\xD4\xDE\xC5\xD4 \xDA\xC1 "
        "\xD0\xD2\xCF\xDB\xCC\xD9\xCA \xCD\xC5\xD3\xD1\xC3, \xD0\xD2\xCF\xD3\xD8\xC2\xC1 "
        "\xD0\xD2\xCF\xD7\xC5\xD2\xC9\xD4\xD8 \xC4\xC1\xCE\xCE\xD9\xC5";
    // "日本語のメールです。" in iso-2022-jp
    const QByteArray m_jis = "\x1B$BF|K\\8l$N%a!<%k$G$9!#\x1B(B";
};

TEST_F(CharsetFit, yesWhereLabelAndBytesAgree)
{
    EXPECT_EQ(fit(m_koi8, u"koi8-r"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("plain", u"us-ascii"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("plain", u"koi8-r"_s).fit, Fit::Yes);
    EXPECT_EQ(fit(m_jis, u"iso-2022-jp"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("f\xFCr die \xDC"
                  "bersendung, M\xE4rz, Geb\xFChren \x80",
                  u"iso-8859-1"_s)
                  .fit,
              Fit::Yes);
}

TEST_F(CharsetFit, aMemoryChangesNoAnswer)
{
    DetectionMemory memory;
    for (const QByteArray& text : QByteArrayList{m_koi8, m_koi8 + " \xE4", "f\xFCr", m_koi8}) {
        for (const QString& domain : {u"alpha.example"_s, u"mail.ru"_s}) {
            const DetectionHints hints{{}, domain, {}};
            const auto with = detectCharset(text, m_catalogue, hints, &memory);
            const auto without = detectCharset(text, m_catalogue, hints);
            ASSERT_EQ(with.has_value(), without.has_value());
            EXPECT_EQ(with->charset, without->charset);
            EXPECT_EQ(with->confidence, without->confidence);
        }
    }
}

TEST_F(CharsetFit, yesWhereTheTextIsTheSameInEither)
{
    EXPECT_EQ(fit("plain", u"utf-7"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("plain", u"hz-gb-2312"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("sch|n", u"x-ia5-german"_s).fit, Fit::Yes); // "schön" there: nobody can tell
}

/// Outlook 98 and 2000 write signs of ASCII so, too.
TEST_F(CharsetFit, utf7WithEncodedSignsFits)
{
    const QByteArray text = "Die Hasen klagten einst +APw-ber ihre mi+AN8-liche Lage+ADs- +ACI-wir "
                            "leben+ACI-, sprach ein Redner+ACE-";
    EXPECT_EQ(fit(text, u"utf-7"_s).fit, Fit::Yes);
    EXPECT_EQ(fit(text, u"us-ascii"_s).looksLike, u"utf-7");
}

TEST_F(CharsetFit, noNamesTheFirstImpossibleBytes)
{
    const FitVerdict ascii = fit("abc " + m_koi8, u"us-ascii"_s);
    EXPECT_EQ(ascii.fit, Fit::No);
    EXPECT_EQ(ascii.where, (ByteRange{4, 1}));
    EXPECT_EQ(ascii.looksLike, u"koi8-r");

    const FitVerdict utf8 = fit("f\xFCr", u"utf-8"_s);
    EXPECT_EQ(utf8.fit, Fit::No);
    EXPECT_EQ(utf8.where, (ByteRange{1, 1}));
}

TEST_F(CharsetFit, looksLikeWhereStatisticsSpeakForAnother)
{
    for (const QString& declared : {u"iso-8859-1"_s, u"windows-1251"_s}) {
        const FitVerdict verdict = fit(m_koi8, declared);
        EXPECT_EQ(verdict.fit, Fit::LooksLike) << declared.toStdString();
        EXPECT_EQ(verdict.looksLike, u"koi8-r");
    }
}

TEST_F(CharsetFit, escapesUnderASevenBitLabelLookLikeJis)
{
    for (const QString& declared : {u"us-ascii"_s, u"iso-8859-1"_s, u"utf-8"_s}) {
        const FitVerdict verdict = fit(m_jis, declared);
        EXPECT_EQ(verdict.fit, Fit::LooksLike) << declared.toStdString();
        EXPECT_EQ(verdict.looksLike, u"iso-2022-jp");
    }
}

TEST_F(CharsetFit, twoHighBytesAccuseOnlyWhatNobodyWouldWrite)
{
    EXPECT_EQ(fit("caf\xE9", u"iso-8859-2"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("\xD0\xD2", u"iso-8859-1"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("It costs \xA3 5", u"iso-8859-2"_s).fit, Fit::Yes);
    EXPECT_EQ(fit("caf\xE9 na\xEFve", u"koi8-r"_s).fit,
              Fit::LooksLike); // a Cyrillic letter within Latin words
}

TEST_F(CharsetFit, aCutWithinACharacterIsNoMistake)
{
    // "日本語のメール" in shift_jis and in utf-8
    const QByteArray sjis = "\x93\xFA\x96\x7B\x8C\xEA\x82\xCC\x83\x81\x81\x5B\x83\x8B";
    const QByteArray utf8 = "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E\xE3\x81\xAE\xE3\x83\xA1";
    EXPECT_EQ(fit(sjis.chopped(1), u"shift_jis"_s).fit, Fit::Yes);
    EXPECT_EQ(fit(sjis.sliced(1), u"shift_jis"_s).fit, Fit::Yes);
    for (qsizetype cut = 0; cut < 3; ++cut) {
        EXPECT_EQ(fit(utf8.chopped(cut), u"utf-8"_s).fit, Fit::Yes) << cut;
        EXPECT_EQ(fit(utf8.sliced(cut), u"utf-8"_s).fit, Fit::Yes) << cut;
    }
    EXPECT_EQ(fit("a" + utf8.sliced(1), u"utf-8"_s).fit, Fit::No); // no cut: a letter stands before it
    EXPECT_EQ(fit(utf8.chopped(1) + "a", u"utf-8"_s).fit, Fit::No);
}

TEST_F(CharsetFit, nothingToSayWithoutBytesOrDecoder)
{
    EXPECT_EQ(fit({}, u"koi8-r"_s).fit, Fit::Unknown);
    EXPECT_EQ(assessFit("abc", Charset(), m_catalogue).fit, Fit::Unknown); // known by name only
}

TEST_F(CharsetFit, whatTheStatisticsDoNotKnowIsNotTakenForSomethingElse)
{
    // "Hello, the server has stopped. This letter is written in Johab."
    const QByteArray korean =
        QByteArray::fromHex("b4659177d061ad41b6612c20ace1a4e1886120a0f1c2b6af7393a194612e20f7d3f1ae20d9690d0a"
                            "b7a120cd65bba1936520b9a1d073d177b7619da120b0f6af7393a194612e0d0a");
    EXPECT_EQ(fit(korean, u"johab"_s).fit, Fit::Unknown);
    EXPECT_EQ(fit("\xD0\x65\x80\x80 abc", u"johab"_s).fit, Fit::No);
}

TEST_F(CharsetFit, narrowTextFitsItsWiderCharset)
{
    const QByteArray chinese =
        "\xB8\xF7\xCE\xBB\xCD\xAC\xCA\xC2\xC4\xE3\xC3\xC7\xBA\xC3\xA3\xAC\xC7\xEB\xC8\xB7\xC8\xCF";
    EXPECT_EQ(fit(chinese, u"gb2312"_s).fit, Fit::Yes);
    EXPECT_EQ(fit(chinese, u"gbk"_s).fit, Fit::Yes);
    EXPECT_EQ(fit(chinese, u"gb18030"_s).fit, Fit::Yes);
}

} // namespace
} // namespace ims
