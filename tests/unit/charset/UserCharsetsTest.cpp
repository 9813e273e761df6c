#include "core/charset/UserCharsets.h"
#include "core/charset/CharsetDecoder.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

CharsetFile file(const QByteArray& entries, const QString& name = u"mine.json"_s)
{
    return {"{\"charsets\": [" + entries + "]}", name};
}

CharsetCatalogue with(const std::vector<CharsetFile>& files)
{
    auto catalogue = CharsetCatalogue::builtInWith(files);
    if (!catalogue)
        ADD_FAILURE() << catalogue.error().english().toStdString();
    return catalogue.value_or(CharsetCatalogue());
}

QString errorOf(const QByteArray& entries)
{
    const auto catalogue = CharsetCatalogue::builtInWith({file(entries)});
    return catalogue ? QString() : catalogue.error().english();
}

const QByteArray newSet = R"({"name": "x-house", "imsName": "House X", "imsToken": "x-house",
                              "decoder": "US-ASCII", "table": {"80": "€"})";

TEST(UserCharsets, aNewCharsetIsKnownDecodedAndShownAsTheUsersWord)
{
    const CharsetCatalogue catalogue = with({file(newSet + R"(, "aliases": ["house-8"]})")});
    const Charset* charset = catalogue.find(u"HOUSE-8"_s);
    ASSERT_NE(charset, nullptr);
    EXPECT_EQ(charset->name, u"x-house");
    EXPECT_EQ(charset->dialogName(u"5.5"_s).basis, NameBasis::Stated);
    EXPECT_EQ(charset->source, u"mine.json");
    EXPECT_EQ(decodeText("5 \x80", *charset).text, u"5 €");
    EXPECT_EQ(catalogue.findSetting(u"House X"_s), charset);
}

TEST(UserCharsets, anOverrideChangesOnlyTheFieldsItNames)
{
    const CharsetCatalogue before = with({});
    const CharsetCatalogue after = with({file(R"({"name": "koi8-r", "imsName": "Russisch KOI8"})")});
    const Charset& old = *before.find(u"koi8-r"_s);
    const Charset& now = *after.find(u"koi8-r"_s);
    EXPECT_EQ(now.imsName, u"Russisch KOI8");
    for (const QString& version : exchangeVersions()) {
        EXPECT_EQ(now.dialogName(version).name, u"Russisch KOI8");
        EXPECT_EQ(now.dialogName(version).basis, NameBasis::Stated);
    }
    EXPECT_EQ(now.imsToken, old.imsToken);
    EXPECT_EQ(now.imsTokenBasis, NameBasis::Documented);
    EXPECT_EQ(now.decoder, old.decoder);
    EXPECT_EQ(now.codePage, old.codePage);
    EXPECT_EQ(now.aliases, old.aliases);
    EXPECT_EQ(now.servicePacks.size(), old.servicePacks.size());
    EXPECT_EQ(after.all().size(), before.all().size());
    EXPECT_EQ(after.find(u"iso-8859-1"_s)->source, QString());
}

TEST(UserCharsets, aLabelThatTwoWantBelongsToTheFileReadLast)
{
    const CharsetCatalogue catalogue = with({file(R"({"name": "koi8-u", "aliases": ["koi8"]})"),
                                             file(R"({"name": "iso-8859-5", "aliases": ["koi8"]})")});
    EXPECT_EQ(catalogue.find(u"KOI8"_s)->name, u"iso-8859-5");
    EXPECT_EQ(catalogue.find(u"koi8r"_s)->name, u"koi8-r"); // its other labels stay
    QHash<QString, QString> owners;
    for (const Charset& charset : catalogue.all()) {
        for (const QString& label : QStringList{charset.name} + charset.aliases) {
            EXPECT_FALSE(owners.contains(label)) << label.toStdString() << ": " << charset.name.toStdString()
                                                 << ", " << owners.value(label).toStdString();
            owners.insert(label, charset.name);
            EXPECT_EQ(catalogue.find(label)->name, charset.name) << label.toStdString();
        }
    }
}

TEST(UserCharsets, aSettingsNameThatTwoWantBelongsToTheFileReadLast)
{
    const CharsetCatalogue catalogue = with({file(R"({"name": "shift_jis", "imsAlso": ["JIS"]})")});
    EXPECT_EQ(catalogue.findSetting(u"JIS"_s)->name, u"shift_jis");
    EXPECT_FALSE(catalogue.find(u"iso-2022-jp"_s)->imsAlso.contains(u"JIS"_s));
    EXPECT_EQ(catalogue.findSetting(u"iso-2022-jp"_s)->name, u"iso-2022-jp");
}

TEST(UserCharsets, anotherDecoderEndsWhatIsCoveredThroughIt)
{
    const auto covers = [](const CharsetCatalogue& catalogue, const QString& wide, const QString& narrow) {
        return catalogue.covers(*catalogue.find(wide), *catalogue.find(narrow));
    };
    // C1 controls instead of Windows's quotes: windows-1252 no longer reads the same.
    const CharsetCatalogue strict = with({file(R"({"name": "iso-8859-1", "decoder": "ISO-8859-1"})")});
    EXPECT_FALSE(covers(strict, u"windows-1252"_s, u"iso-8859-1"_s));
    EXPECT_TRUE(covers(strict, u"iso-8859-1"_s, u"us-ascii"_s));
    const CharsetCatalogue middle = with({file(R"({"name": "gbk", "decoder": "windows-936-2000"})")});
    EXPECT_FALSE(covers(middle, u"gb18030"_s, u"gbk"_s));
    EXPECT_FALSE(covers(middle, u"gbk"_s, u"gb2312"_s));
    EXPECT_TRUE(covers(middle, u"gb18030"_s, u"gb2312"_s)); // neither of the two was changed
    const CharsetCatalogue wide = with({file(R"({"name": "gbk", "decoder": "UTF-16LE"})")});
    EXPECT_FALSE(covers(wide, u"gbk"_s, u"us-ascii"_s)); // found out, not believed
    const CharsetCatalogue said = with({file(newSet + R"(, "covers": ["windows-1252"]},
                   {"name": "windows-1252", "decoder": "ibm-5348_P100-1997"})")});
    EXPECT_TRUE(covers(said, u"x-house"_s, u"windows-1252"_s));
    EXPECT_FALSE(covers(said, u"x-house"_s, u"iso-8859-1"_s));
}

TEST(UserCharsets, errorsNameFileEntryAndReason)
{
    EXPECT_EQ(errorOf(newSet + "}"), QString());
    const std::vector<std::pair<QByteArray, QString>> wrong{
        {newSet + "},{\"name\": \"koi8-r\", \"covers\": [\"no-such\"]}", u"\"koi8-r\" covers \"no-such\""_s},
        {R"({"name": "x-house"})", u"entry 1 (x-house) lacks imsName or imsToken"_s},
        {newSet + "},{\"name\": \"big5\", \"aliases\": [\"x-house\"]}",
         u"entry 2 (big5) repeats the label"_s},
        {R"({"name": "big5", "aliases": ["KOI8-R"]})",
         u"entry 1 (big5) claims the label \"KOI8-R\", which is the name"_s},
        {R"({"name": "big5", "imsAlso": ["Same"]}, {"name": "gbk", "imsAlso": ["same"]})",
         u"entry 2 (gbk) repeats the setting name \"same\""_s},
        {R"({"name": "big5", "language": "zh"}, {"name": "big5", "codePage": 1})",
         u"entry 2 (big5) repeats"_s},
        {R"({"name": "big5", "imsName": "a\nb"})", u"entry 1 (big5) has a field \"imsName\""_s}};
    for (const auto& [entries, text] : wrong) {
        const QString error = errorOf(entries);
        EXPECT_TRUE(error.contains(text)) << error.toStdString();
        EXPECT_TRUE(error.contains(u"mine.json"_s)) << error.toStdString();
    }
    QByteArray many;
    for (int i = 0; i <= 500; ++i)
        many += (many.isEmpty() ? "" : ",") + QByteArray("{\"name\": \"a") + QByteArray::number(i) + "\"}";
    EXPECT_TRUE(errorOf(many).contains(u"501 entries; at most 500"_s));
}

class UserCharsetsFile : public testing::Test
{
protected:
    Path write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"charsets.json"_s);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return pathFromString(path);
    }

    QTemporaryDir m_folder;
};

TEST_F(UserCharsetsFile, aBrokenOneLeavesTheProgramItsOwnAndIsTold)
{
    for (const QByteArray& broken : {QByteArray("{\"charsets\": [{\"name\": \"big5\", \"codepage\": 1}]}"),
                                     QByteArray("not json"), QByteArray((1 << 20) + 1, ' ')}) {
        const auto loaded = loadProgramCharsets(write(broken));
        ASSERT_TRUE(loaded);
        ASSERT_TRUE(loaded->problem);
        EXPECT_TRUE(loaded->problem->file.endsWith(u"charsets.json"_s));
        EXPECT_FALSE(loaded->problem->todo.isEmpty());
        EXPECT_EQ(loaded->catalogue.find(u"big5"_s)->codePage, 950);
    }
    const auto missing = loadProgramCharsets(pathFromString(m_folder.filePath(u"none.json"_s)));
    ASSERT_TRUE(missing);
    EXPECT_TRUE(missing->problem);
    const auto fine = loadProgramCharsets(pathFromString(m_folder.filePath(u"none.json"_s)), Absent::IsFine);
    EXPECT_FALSE(fine->problem);
}

TEST_F(UserCharsetsFile, aGoodOneIsUsed)
{
    const auto loaded =
        loadProgramCharsets(write("{\"charsets\": [{\"name\": \"big5\", \"codePage\": 1234}]}"));
    ASSERT_TRUE(loaded);
    EXPECT_FALSE(loaded->problem);
    EXPECT_EQ(loaded->catalogue.find(u"big5"_s)->codePage, 1234);
    EXPECT_FALSE(loadProgramCharsets({})->problem);
}

} // namespace
} // namespace ims
