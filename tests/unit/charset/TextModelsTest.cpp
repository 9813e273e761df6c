#include "core/charset/TextModels.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

QString base64(qsizetype size)
{
    return QString::fromLatin1(QByteArray(size, '\x20').toBase64());
}

QJsonObject letters()
{
    return {{u"tag"_s, u"de"_s},     {u"latin"_s, true},
            {u"prior"_s, 0.5},       {u"charsets"_s, QJsonObject{{u"windows-1252"_s, 1.0}}},
            {u"letters"_s, u"aä"_s}, {u"pairs"_s, base64(9)}};
}

QJsonObject characters()
{
    return {{u"tag"_s, u"ja"_s},
            {u"prior"_s, 0.5},
            {u"charsets"_s, QJsonObject{{u"shift_jis"_s, 1.0}}},
            {u"characters"_s, u"日本"_s},
            {u"costs"_s, base64(2)}};
}

class TextModelsFile : public testing::Test
{
protected:
    Expected<TextModels> load(const QJsonObject& language, const QJsonObject& ideographs) const
    {
        const QJsonObject root{{u"version"_s, 1},
                               {u"languages"_s, QJsonArray{language}},
                               {u"ideographs"_s, QJsonArray{ideographs}}};
        return TextModels::fromJson(QJsonDocument(root).toJson(), u"models.json"_s, m_catalogue);
    }

    void expectBroken(const QJsonObject& language, const QJsonObject& ideographs, const QString& entry) const
    {
        const auto loaded = load(language, ideographs);
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().file, u"models.json");
        EXPECT_EQ(loaded.error().why.arguments, QStringList{entry});
    }

    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
};

TEST(TextModels, thoseOfTheProgramLoadWhole)
{
    std::set<QString> languages;
    for (const LetterModel& model : TextModels::builtIn().letterModels())
        languages.insert(model.language);
    for (const CharacterModel& model : TextModels::builtIn().characterModels())
        languages.insert(model.language);
    for (const char* tag : {"en", "de", "cs", "ru", "uk", "el", "he", "ar", "th", "tr", "lt", "ja", "ko"})
        EXPECT_TRUE(languages.contains(QString::fromLatin1(tag))) << tag;
}

TEST_F(TextModelsFile, soundEntriesLoad)
{
    const auto loaded = load(letters(), characters());
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->letterModels().size(), 1U);
    const LetterModel& german = loaded->letterModels().front();
    EXPECT_EQ(german.letter[uchar('a')], 1);
    EXPECT_EQ(german.letter[0xE4], 2); // "ä" in windows-1252
    EXPECT_EQ(german.letter[0xC4], 2);
    EXPECT_EQ(german.shape[0xC4], UpperCase);
    const auto& costs = *loaded->characterModels().front().costs;
    EXPECT_EQ(costs[0x93FA], 0x20); // "日" in shift_jis
    EXPECT_EQ(costs[0x967C], 0);
}

TEST_F(TextModelsFile, aBrokenEntryIsNamed)
{
    QJsonObject broken = letters();
    broken.insert(u"pairs"_s, base64(8));
    expectBroken(broken, characters(), u"de"_s);
    broken = letters();
    broken.insert(u"charsets"_s, QJsonObject{{u"no-such-charset"_s, 1.0}});
    expectBroken(broken, characters(), u"de"_s);
    broken = letters();
    broken.remove(u"charsets"_s);
    expectBroken(broken, characters(), u"de"_s);
    broken = characters();
    broken.insert(u"costs"_s, base64(3));
    expectBroken(letters(), broken, u"ja"_s);
}

TEST_F(TextModelsFile, aFileWithoutLanguagesIsRefused)
{
    for (const QByteArray& json : {QByteArray("{}"), QByteArray("[]"), QByteArray("rubbish"), QByteArray()})
        EXPECT_FALSE(TextModels::fromJson(json, u"models.json"_s, m_catalogue)) << json.toStdString();
}

} // namespace
} // namespace ims
