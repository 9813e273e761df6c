#include "core/diagnosis/OwnChoices.h"

#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

using Action = SettingChange::Action;
using Scope = SettingsChange::Scope;

MailSpec mail(const QString& name, const QString& domain, const QString& charset,
              Applies applies = Applies::NonMime)
{
    return {.name = name, .domain = domain, .charset = charset, .applies = applies};
}

class OwnChoicesTest : public testing::Test
{
protected:
    CaseBuilder newCase() const
    {
        return CaseBuilder(*m_charsets)
            .settings({{u"Default"_s, u"iso-2022-jp"_s, u"US-ASCII"_s},
                       {u"vax.example"_s, u"US-ASCII"_s, u"US-ASCII"_s}});
    }

    SettingsChange chosen(const SettingsChange& recommended, const std::vector<OwnChoice>& choices,
                          const CaseBuilder& builder) const
    {
        return withChoices(recommended, choices, builder.build(), *m_charsets);
    }

    /// "action domain mime non-mime", one a row; - where a list is left as it is.
    static QStringList rows(const SettingsChange& change) { return rowsOf(change); }

    static SettingsChange recommended()
    {
        SettingsChange change;
        change.scope = Scope::Both;
        SettingChange defaults;
        defaults.domain = u"Default"_s;
        defaults.mime = u"ISO-8859-1"_s;
        defaults.nonMime = u"ISO-8859-1"_s;
        defaults.currentMime = u"iso-2022-jp"_s;
        defaults.currentNonMime = u"US-ASCII"_s;
        SettingChange vax;
        vax.action = Action::Remove;
        vax.domain = u"vax.example"_s;
        vax.currentMime = u"US-ASCII"_s;
        vax.currentNonMime = u"US-ASCII"_s;
        change.changes = {defaults, vax};
        return change;
    }

    static QStringList warnings(const SettingChange& row)
    {
        QStringList sentences;
        for (const Message& warning : row.warnings)
            sentences.append(warning.english());
        return sentences;
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
};

} // namespace

TEST_F(OwnChoicesTest, withoutChoicesTheRecommendationStays)
{
    const SettingsChange change = chosen(recommended(), {}, newCase());
    EXPECT_EQ(rows(change), rows(recommended()));
    EXPECT_EQ(change.scope, Scope::Both);
    EXPECT_FALSE(change.changes.front().chosen);
}

TEST_F(OwnChoicesTest, aChosenListStandsInPlaceOfTheRecommendedOne)
{
    const SettingsChange change =
        chosen(recommended(), {{u"default"_s, {}, u"KOI8-R"_s, u"Moscow asks for it"_s}}, newCase());
    EXPECT_EQ(rows(change), (QStringList{u"set Default ISO-8859-1 KOI8-R"_s, u"remove vax.example - -"_s}));
    EXPECT_TRUE(change.changes[0].chosen);
    EXPECT_EQ(change.changes[0].note, u"Moscow asks for it"_s);
    EXPECT_FALSE(change.changes[1].chosen);
    ASSERT_EQ(change.changes[0].effects.size(), 2);
    EXPECT_TRUE(change.changes[0].effects[1].english().contains(u"KOI8-R"_s))
        << change.changes[0].effects[1].english().toStdString();
}

TEST_F(OwnChoicesTest, whatIsAsItIsNowIsNotSet)
{
    const SettingsChange change =
        chosen(recommended(), {{u"Default"_s, u"ISO-2022-JP"_s, u"KOI8-R"_s, {}}}, newCase());
    EXPECT_EQ(rows(change)[0], u"set Default - KOI8-R"_s);
}

TEST_F(OwnChoicesTest, aRowOfWhichNothingIsLeftStaysAndSetsNothing)
{
    const SettingsChange change =
        chosen(recommended(),
               {{u"Default"_s, u""_s, u""_s, u"not now"_s}, {u"VAX.example"_s, u""_s, u""_s, {}}}, newCase());
    EXPECT_EQ(rows(change), (QStringList{u"set Default - -"_s, u"set vax.example - -"_s}));
    EXPECT_EQ(change.scope, Scope::None);
    EXPECT_TRUE(change.changes[0].effects.isEmpty());
    EXPECT_EQ(change.changes[0].note, u"not now"_s);
}

TEST_F(OwnChoicesTest, scopeFollowsWhatIsLeft)
{
    const CaseBuilder builder = newCase();
    EXPECT_EQ(chosen(recommended(), {{u"Default"_s, u""_s, u""_s, {}}}, builder).scope, Scope::PerDomain);
    EXPECT_EQ(chosen(recommended(), {{u"vax.example"_s, u""_s, u""_s, {}}}, builder).scope, Scope::Global);
    EXPECT_EQ(chosen({}, {{u"ru"_s, u"KOI8-R"_s, {}, {}}}, builder).scope, Scope::PerDomain);
}

TEST_F(OwnChoicesTest, aRowThatIsToGoCanBeSetInstead)
{
    const SettingsChange change =
        chosen(recommended(), {{u"vax.example"_s, u"ISO-8859-1"_s, {}, {}}}, newCase());
    EXPECT_EQ(rows(change)[1], u"set vax.example ISO-8859-1 -"_s);
}

TEST_F(OwnChoicesTest, aDomainOfItsOwnIsSetWhereItIsThereElseAdded)
{
    const SettingsChange change = chosen({},
                                         {{u"Vax.Example"_s, u"ISO-8859-1"_s, {}, {}},
                                          {u"ru"_s, {}, u"KOI8-R"_s, {}},
                                          {u"jp"_s, u"SJIS"_s, u""_s, {}}},
                                         newCase());
    EXPECT_EQ(rows(change), (QStringList{u"set Vax.Example ISO-8859-1 -"_s, u"add ru iso-2022-jp KOI8-R"_s,
                                         u"add jp SJIS US-ASCII"_s}))
        << "of an added row, the list that was not chosen is the default's";
    EXPECT_EQ(change.changes[0].currentMime, u"US-ASCII"_s);
    EXPECT_FALSE(change.changes[1].currentMime);
    EXPECT_TRUE(change.changes[0].why.english().contains(u"Chosen by the technician"_s));
    EXPECT_FALSE(change.changes[1].effects.isEmpty());
}

TEST_F(OwnChoicesTest, withoutSettingsTheDefaultIsSetAndADomainAdded)
{
    const SettingsChange change =
        chosen({}, {{u"Default"_s, u"ISO-8859-1"_s, {}, {}}, {u"ru"_s, {}, u"KOI8-R"_s, {}}},
               CaseBuilder(*m_charsets));
    EXPECT_EQ(rows(change), (QStringList{u"set Default ISO-8859-1 -"_s, u"add ru KOI8-R KOI8-R"_s}));
}

TEST_F(OwnChoicesTest, failedMailThatTheChoiceDoesNotHoldIsToldAndOtherwiseNothing)
{
    CaseBuilder builder = newCase();
    builder.failed(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s));
    builder.failed(mail(u"MOSKVA01"_s, u"moskva.example"_s, u"koi8-r"_s));
    const SettingsChange bad =
        chosen(recommended(), {{u"Default"_s, u"KOI8-R"_s, u"ISO-8859-1"_s, {}}}, builder);
    const QStringList told = warnings(bad.changes[0]);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].startsWith(u"2 failed messages from moskva.example are in koi8-r"_s))
        << told[0].toStdString();
    EXPECT_TRUE(told[0].contains(u"probably"_s));
    const SettingsChange good =
        chosen(recommended(), {{u"Default"_s, u"KOI8-R"_s, u"KOI8-R"_s, {}}}, builder);
    EXPECT_EQ(warnings(good.changes[0]), QStringList());
    EXPECT_EQ(
        warnings(chosen(recommended(), {{u"vax.example"_s, u"SJIS"_s, u"SJIS"_s, {}}}, builder).changes[1]),
        QStringList())
        << "that row is not theirs";
}

TEST_F(OwnChoicesTest, westernTextIsHeldByTheDocumentedDefault)
{
    CaseBuilder builder = newCase();
    builder.failed(mail(u"KONTOR00"_s, u"kontor.example"_s, u"windows-1252"_s));
    builder.failed(mail(u"ASCII000"_s, u"kontor.example"_s, u"us-ascii"_s));
    EXPECT_EQ(
        warnings(chosen({}, {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s, {}}}, builder).changes[0]),
        QStringList());
    EXPECT_EQ(
        warnings(chosen({}, {{u"Default"_s, u"US-ASCII"_s, u"US-ASCII"_s, {}}}, builder).changes[0]).size(),
        1);
}

TEST_F(OwnChoicesTest, deliveredMailThatTheChoiceWouldSpoilIsTold)
{
    for (const bool nonMime : {true, false}) {
        CaseBuilder builder = newCase();
        builder.archived(mail(u"NIPPON00"_s, u"nippon.example"_s, u"iso-2022-jp"_s,
                              nonMime ? Applies::NonMime : Applies::Mime),
                         ArchiveState::Delivered);
        const OwnChoice mimeOnly{u"Default"_s, u"ISO-8859-1"_s, u"iso-2022-jp"_s, {}};
        const OwnChoice nonMimeOnly{u"Default"_s, u"iso-2022-jp"_s, u"ISO-8859-1"_s, {}};
        const QStringList told = warnings(chosen({}, {nonMime ? nonMimeOnly : mimeOnly}, builder).changes[0]);
        ASSERT_EQ(told.size(), 1);
        EXPECT_TRUE(told[0].startsWith(u"1 other messages from nippon.example are in iso-2022-jp"_s))
            << told[0].toStdString();
        EXPECT_EQ(warnings(chosen({}, {nonMime ? mimeOnly : nonMimeOnly}, builder).changes[0]), QStringList())
            << "the list that applies to it holds it";
    }
}

TEST_F(OwnChoicesTest, deliveredMailThatNamesItsCharsetKeepsIt)
{
    CaseBuilder builder = newCase();
    builder.archived(mail(u"NIPPON00"_s, u"nippon.example"_s, u"iso-2022-jp"_s, Applies::Declared),
                     ArchiveState::Delivered);
    EXPECT_EQ(
        warnings(chosen({}, {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s, {}}}, builder).changes[0]),
        QStringList());
    builder.failed(mail(u"NIPPON01"_s, u"nippon.example"_s, u"iso-2022-jp"_s, Applies::Declared));
    EXPECT_EQ(warnings(chosen({}, {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s, {}}}, builder).changes[0])
                  .size(),
              1)
        << "whether naming it helps is what failed";
}

TEST_F(OwnChoicesTest, leavingARowAsItIsIsAChoiceThatIsWarnedOf)
{
    CaseBuilder builder = newCase();
    builder.failed(mail(u"VAX00000"_s, u"host.vax.example"_s, u"iso-8859-1"_s));
    EXPECT_EQ(
        warnings(chosen(recommended(), {{u"vax.example"_s, u""_s, u""_s, {}}}, builder).changes[1]).size(),
        1);
    EXPECT_EQ(
        warnings(chosen(recommended(), {{u"Default"_s, u"KOI8-R"_s, u"KOI8-R"_s, {}}}, builder).changes[0])
            .size(),
        1)
        << "the row is removed, its mail falls under the default";
}

TEST_F(OwnChoicesTest, withoutSettingsTheChosenDefaultIsWeighedToo)
{
    CaseBuilder builder(*m_charsets);
    builder.failed(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s));
    EXPECT_EQ(warnings(chosen({}, {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s, {}}}, builder).changes[0])
                  .size(),
              1);
    EXPECT_EQ(warnings(chosen({}, {{u"Default"_s, u"KOI8-R"_s, {}, {}}}, builder).changes[0]), QStringList())
        << "of the other list nothing is known";
}

TEST_F(OwnChoicesTest, warningsAreBounded)
{
    CaseBuilder builder = newCase();
    for (int i = 0; i < 30; ++i)
        builder.failed(mail(u"MOSKVA%1"_s.arg(i), u"m%1.example"_s.arg(i), u"koi8-r"_s));
    const QStringList told =
        warnings(chosen({}, {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s, {}}}, builder).changes[0]);
    ASSERT_EQ(told.size(), 11);
    EXPECT_EQ(told.last(), u"More domains are concerned."_s);
}

TEST_F(OwnChoicesTest, choosingAgainTellsEffectsAndWarningsAnew)
{
    CaseBuilder builder = newCase();
    builder.failed(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s));
    const SettingsChange bad = chosen(recommended(), {{u"Default"_s, u"SJIS"_s, u"SJIS"_s, {}}}, builder);
    EXPECT_EQ(warnings(chosen(bad, {{u"Default"_s, u"SJIS"_s, u"SJIS"_s, {}}}, builder).changes[0]).size(),
              1);
    EXPECT_EQ(warnings(chosen(bad, {{u"Default"_s, u"KOI8-R"_s, u"KOI8-R"_s, {}}}, builder).changes[0]),
              QStringList());
}

TEST_F(OwnChoicesTest, thousandsOfChoicesTakeSeconds)
{
    std::vector<std::array<QString, 3>> settings = {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s}};
    for (int i = 0; i < 10'000; ++i)
        settings.push_back({u"d%1.example.jp"_s.arg(i), u"US-ASCII"_s, u"US-ASCII"_s});
    CaseBuilder builder(*m_charsets);
    builder.settings(settings);
    for (int i = 0; i < 300; ++i)
        builder.failed(mail(u"MAIL%1"_s.arg(i), u"d%1.example.jp"_s.arg(2 * i), u"koi8-r"_s));
    std::vector<OwnChoice> choices;
    for (int i = 0; i < 5000; ++i)
        choices.push_back({u"d%1.example.jp"_s.arg(2 * i), u"SJIS"_s, {}, {}});
    const std::clock_t start = std::clock(); // what else the computer does is not measured
    const SettingsChange change = chosen({}, choices, builder);
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 10);
    ASSERT_EQ(change.changes.size(), 5000U);
    EXPECT_EQ(change.changes[299].warnings.size(), 1);
    EXPECT_EQ(change.changes[300].warnings.size(), 0);
}

} // namespace ims::test
