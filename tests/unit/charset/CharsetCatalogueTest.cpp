#include "core/charset/CharsetCatalogue.h"

#include <gtest/gtest.h>

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
