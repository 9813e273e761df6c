#include "core/settings/AliasKey.h"
#include "core/evidence/RegistryFacts.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

QString why(const QString& label, const QString& charset = u"koi8-r"_s)
{
    const auto alias = AliasKey::make(label, charset);
    return alias ? QString() : alias.error().english();
}

} // namespace

TEST(AliasKeyTest, TheFileIsByteForByteWhatRegeditOfNt4Reads)
{
    const auto alias = AliasKey::make(u" x-cyr:koi(8) "_s, u"koi8-r"_s);
    ASSERT_TRUE(alias) << alias.error().english().toStdString();
    EXPECT_EQ(alias->file(), QByteArray("REGEDIT4\r\n"
                                        "\r\n"
                                        "[HKEY_CLASSES_ROOT\\MIME\\Database\\Charset\\x-cyr:koi(8)]\r\n"
                                        "\"AliasForCharset\"=\"koi8-r\"\r\n"
                                        "\r\n"));
    EXPECT_EQ(alias->fileName(), u"charset-alias-x-cyr-koi-8-.reg"_s);
}

TEST(AliasKeyTest, OurOwnReaderReadsItAsMeant)
{
    for (const QString& label : {u"x-mac-roman"_s, u"8bit%PATH%"_s, u"!#$%&'+-^_`{}~:.()"_s, u"-x"_s}) {
        const auto alias = AliasKey::make(label, u"iso-8859-1"_s);
        ASSERT_TRUE(alias) << label.toStdString();
        const auto facts = readRegistryFacts(ByteSource::fromBytes(alias->file(), u"alias.reg"_s),
                                             *AntivirusCatalogue::builtIn());
        ASSERT_TRUE(facts);
        ASSERT_EQ(facts->facts.end() - facts->facts.begin() > 0, true);
        const RegistryFact* fact = facts->find("charset-alias"_L1, label);
        ASSERT_NE(fact, nullptr) << label.toStdString();
        EXPECT_EQ(fact->value, u"iso-8859-1"_s);
        EXPECT_EQ(facts->mimeCharsets, QStringList{label});
        EXPECT_FALSE(facts->mimeCharsetsWhole) << "one key is not the list";
    }
}

TEST(AliasKeyTest, AStrangersLabelNeverBecomesAnotherKeyOrAnotherLine)
{
    for (const QString& label : {u"x\\..\\..\\Software"_s, u"x]\r\n[-HKEY_LOCAL_MACHINE"_s, u"x\"=\"y"_s,
                                 u"x\ny"_s, QString(u"x"_s + QChar(0) + u"y"_s), u"x[y"_s, u"x]"_s, u"две"_s,
                                 u"x\u202ey"_s, u"x y"_s, u"x;y"_s, u"x=y"_s, u"x/y"_s}) {
        const QString refusal = why(label);
        EXPECT_TRUE(refusal.contains(u"which no name of a charset has"_s)) << refusal.toStdString();
        EXPECT_TRUE(refusal.contains(u"Ask the sender"_s)) << refusal.toStdString();
        EXPECT_FALSE(refusal.contains(u'\r') || refusal.contains(u'\n') || refusal.contains(QChar(0x202e)));
    }
    EXPECT_TRUE(why(u"  "_s).contains(u"gives the charset no name"_s));
    EXPECT_TRUE(why(QString(64, u'x')).isEmpty());
    EXPECT_TRUE(why(QString(65, u'x')).contains(u"65 characters"_s));
}

TEST(AliasKeyTest, ACharsetMustBeChosenAndBeAnother)
{
    EXPECT_TRUE(why(u"x-koi"_s, {}).contains(u"no charset was chosen"_s));
    EXPECT_TRUE(why(u"x-koi"_s, u"a\"b"_s).contains(u"no charset was chosen"_s));
    EXPECT_TRUE(why(u"KOI8-R"_s).contains(u"stand for itself"_s));
}

TEST(AliasKeyTest, NoCommandHoldsTheLabel)
{
    const QString parent = u"HKEY_CLASSES_ROOT\\MIME\\Database\\Charset"_s;
    EXPECT_EQ(exportBeforeAlias(), u"regedit /e charset-before.reg "_s + parent);
    EXPECT_EQ(exportAfterAlias(), u"regedit /e charset-after.reg "_s + parent);
}

TEST(AliasKeyTest, TheUndoIsByHandAndSaysWhatAnImportLeaves)
{
    QString undo;
    for (const Message& step : aliasUndo(*AliasKey::make(u"x-koi"_s, u"koi8-r"_s)))
        undo += step.english() + u'\n';
    for (const QString& part : {u"select “x-koi”"_s, u"Edit, Delete"_s, u"takes none away"_s})
        EXPECT_TRUE(undo.contains(part)) << undo.toStdString();
}

TEST(AliasKeyTest, FourPointZeroIsToldThatNoArticleHasIt)
{
    EXPECT_TRUE(aliasEffects(u"4.0"_s).front().english().contains(u"None has it for 4.0"_s));
    EXPECT_FALSE(aliasEffects(u"5.5"_s).front().english().contains(u"4.0"_s));
    EXPECT_TRUE(aliasEffects({}).back().english().contains(u"Q176125"_s));
}
