#include "core/settings/ListedCharsets.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

CharacterSetList read(const QByteArray& bytes)
{
    const auto list = readCharacterSetList(ByteSource::fromBytes(bytes, u"list.txt"_s));
    EXPECT_TRUE(list);
    return list.value_or(CharacterSetList());
}

/// "name|token" of each entry.
QStringList texts(const CharacterSetList& list)
{
    QStringList all;
    for (const ListedCharset& entry : list.entries)
        all.append(entry.name + u'|' + entry.token);
    return all;
}

const QStringList two{u"Western European (ISO-8859-1)|ISO-8859-1"_s, u"Cyrillic (KOI8-R)|KOI8-R"_s};

TEST(CharacterSetList, readsLinesOfTheRawPropertiesWhateverTheSignsCoding)
{
    const QByteArray latin1 =
        "Western European (ISO-8859-1)\xA7ISO-8859-1\r\n\r\n  Cyrillic (KOI8-R)\xA7KOI8-R  \r\n";
    const QByteArray utf8 =
        "Western European (ISO-8859-1)\xC2\xA7ISO-8859-1\nCyrillic (KOI8-R)\xC2\xA7KOI8-R";
    QByteArray utf16 = "\xFF\xFE";
    for (const char c : latin1)
        utf16 += QByteArray(1, c) + '\0';
    for (const QByteArray& dump : {latin1, utf8, QByteArray("\xEF\xBB\xBF" + utf8), utf16}) {
        const CharacterSetList list = read(dump);
        EXPECT_EQ(texts(list), two);
        EXPECT_TRUE(list.notes.empty());
    }
}

TEST(CharacterSetList, mendsASignThatWasConvertedOnTheWay)
{
    const QByteArray values = "Western European (ISO-8859-1)#ISO-8859-1\r\nCyrillic (KOI8-R)#KOI8-R\r\n";
    for (const char* sign : {"\x15", "\xF5", "\xC3\x82\xC2\xA7"}) {
        const CharacterSetList list = read(QByteArray(values).replace("#", sign));
        EXPECT_EQ(texts(list), two) << sign;
        ASSERT_EQ(list.notes.size(), 1u) << sign;
        EXPECT_TRUE(list.notes[0].text.english().contains(u"accents may be wrong"_s));
    }
    for (const char* lost : {"?", "\xEF\xBF\xBD", " "}) {
        const CharacterSetList list = read(QByteArray(values).replace("#", lost));
        EXPECT_TRUE(list.entries.empty());
        EXPECT_TRUE(list.notes.back().text.english().contains(u"lost on the way"_s));
    }
}

TEST(CharacterSetList, cutAnywhereItGivesNoMoreThanItHolds)
{
    const QByteArray lines = "Western European (ISO-8859-1)\xA7ISO-8859-1\r\nCyrillic (KOI8-R)\xA7KOI8-R\r\n";
    const QByteArray ldif =
        "dn: cn=Protocols\ncharacter-set-list: Western European (ISO-\n 8859-1)\xA7ISO-8859-1\n"
        "Character-Set-List:: " +
        QByteArray("Cyrillic (KOI8-R)\xA7KOI8-R").toBase64() + "\n";
    for (const QByteArray& dump : {lines, ldif}) {
        for (qsizetype length = 0; length < dump.size(); ++length) {
            const CharacterSetList list = read(dump.first(length));
            ASSERT_LE(list.entries.size(), 2u);
            for (size_t i = 0; i < list.entries.size(); ++i) {
                EXPECT_LE(list.entries[i].range.end(), length);
                EXPECT_TRUE(two[qsizetype(i)].startsWith(list.entries[i].name + u'|')) << length;
            }
        }
    }
}

TEST(CharacterSetList, everyEntryPointsAtItsBytes)
{
    const QByteArray dump = "\"Thai\xA7windows-874\"\r\n  JIS\xA7iso-2022-jp\r\n";
    const CharacterSetList list = read(dump);
    ASSERT_EQ(list.entries.size(), 2u);
    const auto bytes = [&dump](ByteRange range) { return dump.mid(range.offset, range.length); };
    EXPECT_EQ(bytes(list.entries[0].range), "Thai\xA7windows-874");
    EXPECT_EQ(bytes(list.entries[1].range), "JIS\xA7iso-2022-jp");
    const QByteArray wide = QByteArray("\xFF\xFE"
                                       "A\0\xA7\0"
                                       "b\0",
                                       8);
    EXPECT_EQ(read(wide).entries.at(0).range, (ByteRange{2, 6}));
}

TEST(CharacterSetList, readsADirectoryExportWithCommas)
{
    const QByteArray dump = "Obj-Class,Common-Name,\"Character-Set-List\"\r\n"
                            "Protocol-Cfg-Shared,\"Protocols, all\","
                            "\"Western European (ISO-8859-1)\xA7ISO-8859-1%Cyrillic (KOI8-R)\xA7KOI8-R\"\r\n"
                            "Protocol,POP3\r\n";
    const CharacterSetList list = read(dump);
    EXPECT_EQ(texts(list), two);
    ASSERT_EQ(list.notes.size(), 1u);
    EXPECT_EQ(dump.mid(list.notes[0].range.offset).left(8), "Protocol");
    EXPECT_EQ(dump.mid(list.entries[1].range.offset, list.entries[1].range.length),
              "Cyrillic (KOI8-R)\xA7KOI8-R");
}

TEST(CharacterSetList, aCommaInALineOfNoTableIsPartOfTheName)
{
    EXPECT_EQ(texts(read("Japanese (JIS, allow 1-byte kana)\xA7"
                         "csISO2022JP\n")),
              QStringList{u"Japanese (JIS, allow 1-byte kana)|csISO2022JP"_s});
}

TEST(CharacterSetList, readsLdifWithFoldedAndBase64Lines)
{
    const QByteArray dump = "dn: cn=Protocols,cn=Configuration,ou=Site,o=Org\n"
                            "objectClass: protocolCfgShared\n"
                            "character-set-list: Western European (ISO-\n 8859-1)\xC2\xA7ISO-8859-1\n"
                            "Character-Set-List:: " +
                            QByteArray("Cyrillic (KOI8-R)\xA7KOI8-R").toBase64() +
                            "\n"
                            "Character-Set-List:: ***\n";
    const CharacterSetList list = read(dump);
    EXPECT_EQ(texts(list), two);
    ASSERT_EQ(list.notes.size(), 1u);
    EXPECT_TRUE(list.notes[0].text.english().contains(u"base64"_s));
    EXPECT_EQ(texts(read("Character-Set-List: JIS\xA7iso-2022-\r\n jp\r\n")),
              QStringList{u"JIS|iso-2022-jp"_s});
}

TEST(CharacterSetList, saysOfEachLineThatItDidNotReadWhy)
{
    const QByteArray dump = "Character-Set-List values\n"
                            "JIS\xA7iso-2022-jp\n"
                            "POP3\xA7"
                            "1\xA7"
                            "1\xA7"
                            "1\xA7US-ASCII\xA7"
                            "0\n"
                            "\xA7no-name\n"
                            "No token\xA7\n"
                            "Two words\xA7two words\n"
                            "Es\x1B"
                            "cape\xA7x\n";
    const CharacterSetList list = read(dump);
    EXPECT_EQ(texts(list), QStringList{u"JIS|iso-2022-jp"_s});
    ASSERT_EQ(list.notes.size(), 6u);
    EXPECT_TRUE(list.notes[0].text.english().contains(u"no section sign"_s));
    EXPECT_EQ(list.notes[0].range, (ByteRange{0, 25}));
    EXPECT_TRUE(list.notes[1].text.english().contains(u"6 columns"_s));
    for (size_t i = 2; i < 5; ++i)
        EXPECT_TRUE(list.notes[i].text.english().contains(u"lacks a name, or a token"_s)) << i;
    EXPECT_TRUE(list.notes[5].text.english().contains(u"control characters"_s));
    EXPECT_TRUE(read("").notes.at(0).text.english().contains(u"no Character-Set-List"_s));
}

TEST(CharacterSetList, hostileInputIsBounded)
{
    QByteArray many;
    for (int i = 0; i < 2000; ++i)
        many += "N" + QByteArray::number(i) + "\xA7t\n" + QByteArray("junk\n");
    const CharacterSetList list = read(many);
    EXPECT_EQ(list.entries.size(), mostListed);
    EXPECT_EQ(list.notes.size(), mostListNotes);
    EXPECT_TRUE(list.notes.back().text.english().contains(u"further remarks"_s));
    // Lines without an end, of signs, quotes and folds alone.
    for (const char c : {'\xA7', '"', ',', ' ', '%', '\0', '\xFF'})
        EXPECT_TRUE(read(QByteArray(2 << 20, c)).entries.empty());
    EXPECT_TRUE(read("dn: x\n" + QByteArray("\n ").repeated(1 << 19)).entries.empty());
    const CharacterSetList large = read("JIS\xA7iso-2022-jp\n" + QByteArray(2 << 20, ' '));
    EXPECT_EQ(large.entries.size(), 1u);
    EXPECT_EQ(large.notes.size(), 1u);
}

class ListedCharsets : public testing::Test
{
protected:
    CharsetCatalogue imported(const QByteArray& dump, const CharsetFile& existing = {})
    {
        const auto json = charsetFileOf(matchListed(read(dump), m_catalogue), m_catalogue, existing);
        if (!json) {
            ADD_FAILURE() << json.error().english().toStdString();
            return {};
        }
        return CharsetCatalogue::builtInWith({{*json, u"server.json"_s}}).value_or(CharsetCatalogue());
    }

    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
};

TEST_F(ListedCharsets, theServersNamesGoBeforeThoseOfTheProgram)
{
    const CharsetCatalogue catalogue =
        imported("Mitteleurop\xE4isch\xA7iso-8859-2\nKyrillisch (KOI8)\xA7koi8-r\nHouse\xA7x-house\n");
    const DialogName central = catalogue.find(u"iso-8859-2"_s)->dialogName(u"5.5"_s);
    EXPECT_EQ(central.name, u"Mitteleuropäisch");
    EXPECT_EQ(central.basis, NameBasis::Server);
    EXPECT_TRUE(isVerified(central.basis));
    EXPECT_EQ(catalogue.find(u"iso-8859-2"_s)->imsToken, u"iso-8859-2");
    EXPECT_EQ(catalogue.find(u"koi8-r"_s)->dialogName(u"5.0"_s).name, u"Kyrillisch (KOI8)");
    EXPECT_EQ(catalogue.find(u"iso-8859-4"_s)->dialogName(u"5.5"_s).basis, NameBasis::Inferred); // not listed
    EXPECT_EQ(catalogue.find(u"x-house"_s), nullptr);
}

TEST_F(ListedCharsets, unknownTokensAreToldAsUnknown)
{
    const auto matches = matchListed(read("House\xA7x-house\nShift\xA7SJIS\n"), m_catalogue);
    ASSERT_EQ(matches.size(), 2u);
    EXPECT_EQ(matches[0].charset, QString());
    EXPECT_EQ(matches[1].charset, u"shift_jis");
    const auto nothing = charsetFileOf(matchListed(read("House\xA7x-house\n"), m_catalogue), m_catalogue, {});
    ASSERT_FALSE(nothing);
    EXPECT_TRUE(nothing.error().english().contains(u"no token of a known character set"_s));
}

TEST_F(ListedCharsets, ofTwoValuesForOneCharsetTheUsualTokenGivesTheName)
{
    const CharsetCatalogue catalogue =
        imported("JIS 1-byte kana\xA7"
                 "csISO2022JP\nJapanese (JIS)\xA7iso-2022-jp\nJapanese (JIS)\xA7iso-2022-jp\n");
    const Charset& jis = *catalogue.find(u"iso-2022-jp"_s);
    EXPECT_EQ(jis.imsName, u"Japanese (JIS)");
    EXPECT_EQ(jis.imsToken, u"iso-2022-jp");
    EXPECT_EQ(catalogue.findSetting(u"JIS 1-byte kana"_s), &jis);
    // One name for two charsets: the first has it.
    const CharsetCatalogue twice = imported("Korean\xA7"
                                            "euc-kr\nKorean\xA7iso-2022-kr\n");
    EXPECT_EQ(twice.findSetting(u"Korean"_s)->name, u"euc-kr");
    EXPECT_EQ(twice.find(u"iso-2022-kr"_s)->imsNameBasis, NameBasis::Inferred);
}

TEST_F(ListedCharsets, theUsersOwnEntriesStay)
{
    const CharsetFile mine{R"({"charsets": [{"name": "big5", "aliases": ["house-big"], "imsName": "Mine"},
                               {"name": "koi8-u", "imsName": "Ukrainisch"}]})",
                           u"mine.json"_s};
    const CharsetCatalogue catalogue = imported("Chinese Traditional\xA7"
                                                "BIG5\n",
                                                mine);
    EXPECT_EQ(catalogue.find(u"house-big"_s)->name, u"big5");
    EXPECT_EQ(catalogue.find(u"big5"_s)->imsName, u"Chinese Traditional");
    EXPECT_EQ(catalogue.find(u"big5"_s)->imsNameBasis, NameBasis::Server);
    EXPECT_EQ(catalogue.find(u"koi8-u"_s)->imsName, u"Ukrainisch");
    EXPECT_EQ(catalogue.find(u"koi8-u"_s)->imsNameBasis, NameBasis::Stated);
    const auto broken = charsetFileOf(matchListed(read("JIS\xA7iso-2022-jp\n"), m_catalogue), m_catalogue,
                                      {"{", u"mine.json"_s});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().file, u"mine.json");
}

} // namespace
} // namespace ims
