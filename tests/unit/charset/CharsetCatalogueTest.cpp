#include "core/charset/CharsetCatalogue.h"
#include "core/charset/CharsetDecoder.h"

#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

CharsetCatalogue builtIn()
{
    auto catalogue = CharsetCatalogue::builtIn();
    if (!catalogue)
        ADD_FAILURE() << catalogue.error().english().toStdString();
    return catalogue.value_or(CharsetCatalogue());
}

QByteArray entry(const QByteArray& name, const QByteArray& more = {})
{
    return "{\"name\": \"" + name + "\", \"imsName\": \"N " + name + "\", \"imsToken\": \"T-" + name + "\"" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

QString errorOf(const QByteArray& entries)
{
    const auto catalogue = CharsetCatalogue::fromJson("{\"charsets\": [" + entries + "]}", u"my.json"_s);
    return catalogue ? QString() : catalogue.error().english();
}

TEST(CharsetCatalogue, builtInLoadsAndKnowsWhatMailCarries)
{
    const CharsetCatalogue catalogue = builtIn();
    const std::vector<std::pair<const char*, const char*>> labels{{"latin1", "iso-8859-1"},
                                                                  {"ISO_8859-1", "iso-8859-1"},
                                                                  {"cp1252", "windows-1252"},
                                                                  {"ascii", "us-ascii"},
                                                                  {"ANSI_X3.4-1968", "us-ascii"},
                                                                  {"sjis", "shift_jis"},
                                                                  {"MS_Kanji", "shift_jis"},
                                                                  {"x-sjis", "shift_jis"},
                                                                  {"windows-31j", "shift_jis"},
                                                                  {"KS_C_5601", "ks_c_5601-1987"},
                                                                  {"cp949", "ks_c_5601-1987"},
                                                                  {"gb_2312-80", "gb2312"},
                                                                  {"chinese", "gb2312"},
                                                                  {"big-5", "big5"},
                                                                  {"koi8r", "koi8-r"},
                                                                  {"cp866", "ibm866"},
                                                                  {"cp437", "ibm437"},
                                                                  {"cp850", "ibm850"},
                                                                  {"csPCp852", "ibm852"},
                                                                  {"cp855", "ibm855"},
                                                                  {"mac-centraleurope", "x-mac-ce"},
                                                                  {"x-mac-cyrillic", "x-mac-cyrillic"},
                                                                  {"UCS-4", "utf-32"},
                                                                  {"iso8859-15", "iso-8859-15"},
                                                                  {"unicode-1-1-utf-8", "utf-8"},
                                                                  {"unicode-1-1-utf-7", "utf-7"},
                                                                  {" \"KOI8-R\" ", "koi8-r"},
                                                                  {"'utf-8'", "utf-8"},
                                                                  {"csISO2022JP", "iso-2022-jp"},
                                                                  {"x-unicode-2-0-utf-7", "utf-7"}};
    for (const auto& [label, name] : labels) {
        const Charset* charset = catalogue.find(QString::fromLatin1(label));
        ASSERT_NE(charset, nullptr) << label;
        EXPECT_EQ(charset->name, QString::fromLatin1(name)) << label;
    }
    EXPECT_EQ(catalogue.find(u"x-unknown"_s), nullptr);
    EXPECT_EQ(catalogue.find(u"  "_s), nullptr);
}

TEST(CharsetCatalogue, decodersAreTheOnesThatWindowsReads)
{
    const CharsetCatalogue catalogue = builtIn();
    EXPECT_EQ(catalogue.find(u"iso-8859-1"_s)->decoder, u"windows-1252");
    EXPECT_EQ(catalogue.find(u"iso-8859-9"_s)->decoder, u"windows-1254");
    EXPECT_EQ(catalogue.find(u"gb2312"_s)->decoder, u"gb18030");
    EXPECT_EQ(catalogue.find(u"euc-kr"_s)->decoder, u"windows-949-2000");
    EXPECT_EQ(catalogue.find(u"koi8-r"_s)->codePage, 20866);
}

TEST(CharsetCatalogue, settingsAreFoundByTokenAndByName)
{
    const CharsetCatalogue catalogue = builtIn();
    const std::vector<std::pair<const char*, const char*>> settings{
        {"SJIS", "shift_jis"},
        {"EUC", "euc-jp"},
        {"iso-2022-jp", "iso-2022-jp"},
        {"JIS", "iso-2022-jp"},
        {"BIG5", "big5"},
        {"Western European (ISO-8859-1)", "iso-8859-1"},
        {"Cyrillic (KOI8-R)", "koi8-r"},
        {"latin2", "iso-8859-2"}};
    for (const auto& [setting, name] : settings) {
        const Charset* charset = catalogue.findSetting(QString::fromLatin1(setting));
        ASSERT_NE(charset, nullptr) << setting;
        EXPECT_EQ(charset->name, QString::fromLatin1(name)) << setting;
    }
    EXPECT_EQ(catalogue.findSetting(u"Klingon"_s), nullptr);
}

TEST(CharsetCatalogue, onlyVerbatimNamesAreDocumented)
{
    const CharsetCatalogue catalogue = builtIn();
    EXPECT_EQ(catalogue.find(u"iso-8859-1"_s)->imsNameBasis, NameBasis::Documented);
    EXPECT_EQ(catalogue.find(u"koi8-r"_s)->imsNameBasis, NameBasis::Documented);
    EXPECT_EQ(catalogue.find(u"iso-8859-2"_s)->imsNameBasis, NameBasis::Inferred);
    EXPECT_EQ(catalogue.find(u"big5"_s)->imsNameBasis, NameBasis::Inferred);
    EXPECT_EQ(catalogue.find(u"big5"_s)->imsTokenBasis, NameBasis::Documented);
    for (const Charset& charset : catalogue.all()) {
        if (charset.imsNameBasis == NameBasis::Documented || charset.imsTokenBasis == NameBasis::Documented) {
            EXPECT_FALSE(charset.kb.isEmpty()) << charset.name.toStdString();
        }
    }
}

TEST(CharsetCatalogue, aNameIsVerifiedOnlyForTheVersionsThatAnArticleShows)
{
    const CharsetCatalogue catalogue = builtIn();
    const Charset& western = *catalogue.find(u"iso-8859-1"_s);
    for (const QString& version : exchangeVersions()) {
        const DialogName name = western.dialogName(version);
        EXPECT_EQ(name.name, u"Western European (ISO-8859-1)") << version.toStdString();
        EXPECT_TRUE(isVerified(name.basis)) << version.toStdString();
        EXPECT_TRUE(name.kb.contains(u"Q230250"_s)) << version.toStdString();
    }
    const Charset& koi8 = *catalogue.find(u"koi8-r"_s);
    EXPECT_TRUE(isVerified(koi8.dialogName(u"5.0"_s).basis));
    EXPECT_TRUE(isVerified(koi8.dialogName(u"5.5"_s).basis));
    EXPECT_FALSE(isVerified(koi8.dialogName(u"4.0"_s).basis)); // the articles are of 5.0 and 5.5
    EXPECT_TRUE(isVerified(koi8.dialogName().basis));
    EXPECT_FALSE(isVerified(catalogue.find(u"big5"_s)->dialogName(u"5.5"_s).basis));
}

TEST(CharsetCatalogue, whatAnArticleCallsUnsupportedIsSoForItsVersionsAlone)
{
    const CharsetCatalogue catalogue = builtIn();
    const auto supported = [&](const QString& label, const QString& version) {
        return catalogue.find(label)->dialogName(version).supported;
    };
    EXPECT_FALSE(supported(u"x-roman8"_s, u"4.0"_s));
    EXPECT_TRUE(supported(u"x-roman8"_s, u"5.5"_s));
    EXPECT_FALSE(supported(u"x-mac-roman"_s, u"5.0"_s));
    EXPECT_FALSE(supported(u"x-mac-roman"_s, u"5.5"_s));
    EXPECT_TRUE(supported(u"x-mac-roman"_s, u"4.0"_s));
    for (const QString& version : exchangeVersions())
        EXPECT_FALSE(supported(u"x-user-defined"_s, version)) << version.toStdString();
    EXPECT_FALSE(supported(u"x-user-defined"_s, {}));
    EXPECT_TRUE(supported(u"x-mac-roman"_s, {}));
    EXPECT_EQ(catalogue.find(u"x-user-defined"_s)->dialogName(u"5.0"_s).kb, QStringList{u"Q192546"_s});
}

TEST(CharsetCatalogue, tellsWhatTheServersWindowsNeeds)
{
    const CharsetCatalogue catalogue = builtIn();
    const Charset& jis = *catalogue.find(u"iso-2022-jp"_s);
    EXPECT_EQ(jis.nlsFile.name, u"c_932.nls");
    EXPECT_EQ(jis.nlsFile.basis, NameBasis::Documented); // Q155016
    EXPECT_TRUE(jis.nlsFile.kb.contains(u"Q155016"_s));
    const Charset& greek = *catalogue.find(u"windows-1253"_s);
    EXPECT_EQ(greek.nlsFile.name, u"c_1253.nls");
    EXPECT_EQ(greek.nlsFile.basis, NameBasis::Inferred);
    const auto pack = [](const Charset& charset, const QString& name) {
        for (const ServerFile& file : charset.languagePacks) {
            if (file.name == name)
                return file;
        }
        return ServerFile();
    };
    EXPECT_EQ(pack(greek, u"Greek.inf"_s).kb, QStringList{u"Q160028"_s});
    EXPECT_FALSE(pack(greek, u"Greek.inf"_s).restart);
    EXPECT_TRUE(pack(jis, u"Japanese.inf"_s).restart); // Q160028: Japanese, Korean, TChinese
    EXPECT_TRUE(pack(*catalogue.find(u"big5"_s), u"TChinese.inf"_s).restart);
    EXPECT_EQ(pack(jis, u"ExchSrvr.inf"_s).basis, NameBasis::Documented);
    EXPECT_TRUE(catalogue.find(u"utf-8"_s)->nlsFile.name.isEmpty());
}

TEST(CharsetCatalogue, tellsWhatAServicePackChanged)
{
    const CharsetCatalogue catalogue = builtIn();
    const auto articles = [&](const QString& label, const QString& release) {
        QStringList kb;
        for (const SupportChange& change : catalogue.find(label)->servicePacks) {
            if (change.release == release)
                kb += change.kb;
        }
        return kb;
    };
    EXPECT_TRUE(articles(u"utf-7"_s, u"Windows NT 4.0 SP2"_s).contains(u"Q156063"_s));
    EXPECT_TRUE(articles(u"windows-1252"_s, u"Windows NT 4.0 SP4"_s).contains(u"Q221402"_s));
    EXPECT_TRUE(articles(u"windows-1252"_s, u"5.5 SP3"_s).contains(u"Q193256"_s));
    EXPECT_TRUE(articles(u"iso-8859-1"_s, u"4.0 SP3"_s).contains(u"Q155839"_s));
    EXPECT_TRUE(articles(u"euc-kr"_s, u"4.0 SP3"_s).contains(u"Q155819"_s));
    EXPECT_TRUE(articles(u"windows-874"_s, u"5.0 SP1"_s).contains(u"Q166626"_s));
    EXPECT_TRUE(articles(u"koi8-r"_s, u"5.5 SP3"_s).contains(u"Q237876"_s));
    EXPECT_TRUE(articles(u"iso-8859-1"_s, u"5.0 SP2"_s).isEmpty());
}

TEST(CharsetCatalogue, saysOfNoneThatItReadsAsciiWhenItDoesNot)
{
    QByteArray ascii = "\t\r\n";
    for (char c = 0x20; c < 0x7F; ++c)
        ascii.append(c);
    const CharsetCatalogue catalogue = builtIn();
    for (Charset charset : catalogue.all()) {
        const bool said = std::exchange(charset.asciiCompatible, false); // else the decoder believes it
        if (!charset.decoder.isEmpty() && said) {
            EXPECT_EQ(decodeText(ascii, charset).text, QLatin1StringView(ascii))
                << charset.name.toStdString();
        }
    }
}

TEST(CharsetCatalogue, coversFromWideToNarrowOnly)
{
    const CharsetCatalogue catalogue = builtIn();
    const auto covers = [&](const QString& wide, const QString& narrow) {
        return catalogue.covers(*catalogue.find(wide), *catalogue.find(narrow));
    };
    EXPECT_TRUE(covers(u"windows-1252"_s, u"iso-8859-1"_s));
    EXPECT_FALSE(covers(u"iso-8859-1"_s, u"windows-1252"_s));
    EXPECT_TRUE(covers(u"iso-8859-1"_s, u"us-ascii"_s));
    EXPECT_FALSE(covers(u"us-ascii"_s, u"iso-8859-1"_s));
    EXPECT_TRUE(covers(u"gb18030"_s, u"gbk"_s));
    EXPECT_TRUE(covers(u"gb18030"_s, u"gb2312"_s)); // by way of gbk
    EXPECT_TRUE(covers(u"windows-949"_s, u"euc-kr"_s));
    EXPECT_TRUE(covers(u"windows-1254"_s, u"iso-8859-9"_s));
    EXPECT_TRUE(covers(u"koi8-r"_s, u"koi8-r"_s));
    EXPECT_FALSE(covers(u"koi8-r"_s, u"windows-1251"_s));
    EXPECT_FALSE(covers(u"utf-7"_s, u"us-ascii"_s));
    EXPECT_FALSE(covers(u"x-ia5-german"_s, u"us-ascii"_s));
}

TEST(CharsetCatalogue, errorsNameFileAndEntry)
{
    EXPECT_EQ(errorOf(entry("a") + "," + entry("b")), QString());
    const std::vector<std::pair<QByteArray, QString>> wrong{
        {entry("a") + "," + entry("a"), u"entry 2 (a) repeats the label \"a\""_s},
        {entry("a") + "," + entry("b", "\"aliases\": [\"A\"]"), u"entry 2 (b) repeats the label \"A\""_s},
        {entry("a") + ",{\"imsName\": \"x\"}", u"entry 2 has no name"_s},
        {"{\"name\": \"a\"}", u"entry 1 (a) lacks imsName"_s},
        {entry("a", "\"decoder\": \"no-such-table\""),
         u"entry 1 (a) names the unknown decoder no-such-table"_s},
        {entry("a", "\"covers\": [\"z\"]"), u"\"a\" covers \"z\""_s},
        {entry("a", "\"imsname\": \"x\""), u"entry 1 (a) has the unknown field \"imsname\""_s},
        {entry("a", "\"codePage\": \"932\""), u"entry 1 (a) has a field \"codePage\" of another kind"_s},
        {entry("a", "\"aliases\": [1]"), u"entry 1 (a) has a field \"aliases\" of another kind"_s},
        {entry("a", "\"imsNameBasis\": \"sure\""), u"entry 1 (a): \"sure\" is no basis"_s},
        {entry("a", "\"imsNameBasis\": \"documented\""), u"entry 1 (a): imsNameBasis is documented where"_s},
        {entry("a", "\"imsVersions\": {\"6.0\": {}}"), u"entry 1 (a) names the Exchange version \"6.0\""_s},
        {entry("a", "\"imsVersions\": {\"5.5\": {\"supported\": false}}"),
         u"entry 1 (a) names no article for version 5.5"_s},
        {entry("a", "\"nlsFile\": {\"name\": \"..\\\\c_1.nls\"}"), u"is no name of such a file"_s},
        {entry("a", "\"languagePacks\": [{\"name\": \"Greek.exe\"}]"), u"is no name of such a file"_s},
        {entry("a",
               "\"servicePacks\": [{\"release\": \"6.0 SP1\", \"change\": \"x\", \"kb\": [\"Q100000\"]}]"),
         u"entry 1 (a) names the service pack \"6.0 SP1\""_s},
        {entry("a", "\"servicePacks\": [{\"release\": \"5.5 SP1\", \"change\": \"x\"}]"),
         u"entry 1 (a) lacks the change or the article of 5.5 SP1"_s},
        {entry("a", "\"kb\": [\"230250\"]"), u"\"230250\" is no article number"_s},
        {{}, u"no list \"charsets\""_s}};
    for (const auto& [entries, text] : wrong) {
        const QString error = errorOf(entries);
        EXPECT_TRUE(error.contains(text)) << error.toStdString();
        EXPECT_TRUE(error.contains(u"my.json"_s)) << error.toStdString();
    }
    const auto broken = CharsetCatalogue::fromJson("{", u"my.json"_s);
    ASSERT_FALSE(broken);
    EXPECT_TRUE(broken.error().english().contains(u"not JSON"_s));
}

} // namespace
} // namespace ims
