#include "ui/common/ProgramLanguage.h"

#include "core/base/Languages.h"
#include "core/base/Path.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class ProgramLanguageTest : public testing::Test
{
protected:
    Path file() const { return pathFromString(m_folder.filePath(u"new/language.json"_s)); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProgramLanguageTest, AChoiceIsKeptAndTakenBack)
{
    EXPECT_EQ(keptLanguage(file()), QString());
    EXPECT_TRUE(keepLanguage(file(), u"en"_s));
    EXPECT_EQ(keptLanguage(file()), u"en"_s);
    EXPECT_EQ(languageAtStart(file()), u"en"_s);
    EXPECT_TRUE(keepLanguage(file(), {}));
    EXPECT_EQ(keptLanguage(file()), QString());
}

TEST_F(ProgramLanguageTest, NothingDependsOnTheFile)
{
    EXPECT_EQ(keptLanguage({}), QString());
    EXPECT_TRUE(keepLanguage(file(), u"xx"_s));
    EXPECT_EQ(keptLanguage(file()), QString()) << "not a language of ours";
    QFile damaged(displayName(file()));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"language\": [");
    damaged.close();
    EXPECT_EQ(keptLanguage(file()), QString());
}

TEST_F(ProgramLanguageTest, EachLanguageHasItsCommand)
{
    EXPECT_EQ(languageCommands().mid(0, 2), (QStringList{u"view.language-system"_s, u"view.language-en"_s}));
    EXPECT_EQ(languageOf(u"view.language-system"_s), QString());
    EXPECT_EQ(languageOf(u"view.language-de"_s), u"de"_s);
}

TEST(LanguagesTest, TheFirstLikedLanguageThatIsThereIsSpoken)
{
    if (programLanguages() != QStringList{u"en"_s, u"de"_s, u"ja"_s, u"ru"_s})
        GTEST_SKIP() << "built without lrelease";
    EXPECT_EQ(bestLanguage({u"de-AT"_s, u"en"_s}), u"de"_s);
    EXPECT_EQ(bestLanguage({u"fr"_s, u"JA_jp"_s}), u"ja"_s);
    EXPECT_EQ(bestLanguage({u"fr"_s}), u"en"_s);
    EXPECT_EQ(bestLanguage({}), u"en"_s);
}

TEST(LanguagesTest, EnglishCounts)
{
    const auto english = translationsOf(u"en"_s);
    if (!english)
        GTEST_SKIP() << "built without lrelease";
    const auto button = [&](int count) {
        return english->translate("ims::RetestRunCard", "Put back %n file(s)…", nullptr, count);
    };
    EXPECT_EQ(button(1), u"Put back %n file…"_s);
    EXPECT_EQ(button(2), u"Put back %n files…"_s);
    EXPECT_EQ(button(0), u"Put back %n files…"_s);
}
