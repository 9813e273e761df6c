#include "core/settings/SettingsPlan.h"
#include "tests/unit/settings/PlanSamples.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

const QStringList rows = {u"+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0"_s,
                          u"+vax.example.net,US-ASCII,US-ASCII,801,72,2,0,2048"_s,
                          u"+jp,iso-2022-jp,SJIS,800,76,0,0,0"_s};

QStringList after(const std::vector<SettingChange>& changes)
{
    return rowsOf(settingsAfter(settingsOfText(usualText(rows)), planOf(changes)));
}

QStringList notes(const std::vector<SettingChange>& changes)
{
    QStringList sentences;
    for (const Message& note : orderNotes(planOf(changes), settingsOfText(usualText(rows))))
        sentences.append(note.english());
    return sentences;
}

const QString defaultRow = u"Default ISO-8859-1 ISO-8859-1 800 76 0 0 0"_s;
const QString vaxRow = u"vax.example.net US-ASCII US-ASCII 801 72 2 0 2048"_s;
const QString jpRow = u"jp iso-2022-jp SJIS 800 76 0 0 0"_s;

} // namespace

TEST(SettingsPlan, setsAddsAndRemovesRows)
{
    EXPECT_EQ(after({set(u"default"_s, {}, u"KOI8-R"_s)}),
              (QStringList{u"Default ISO-8859-1 KOI8-R 800 76 0 0 0"_s, vaxRow, jpRow}));
    EXPECT_EQ(after({set(u"JP"_s, u"SJIS"_s, {})}),
              (QStringList{defaultRow, vaxRow, u"jp SJIS SJIS 800 76 0 0 0"_s}));
    EXPECT_EQ(after({removed(u"Vax.example.net"_s), set(u"ru"_s, u"X"_s, u"X"_s)}),
              (QStringList{defaultRow, jpRow}))
        << "a row that is not there cannot be set";
    EXPECT_EQ(after({removed(u"Default"_s), removed(u"ru"_s)}), (QStringList{defaultRow, vaxRow, jpRow}));
}

TEST(SettingsPlan, anAddedRowIsTheDefaultsButForItsLists)
{
    EXPECT_EQ(
        after({added(u"ru"_s, u"KOI8-R"_s), set(u"Default"_s, u"X"_s, u"X"_s)}),
        (QStringList{u"Default X X 800 76 0 0 0"_s, vaxRow, jpRow, u"ru KOI8-R KOI8-R 800 76 0 0 0"_s}));
    SettingChange half = added(u"ru"_s, u"KOI8-R"_s);
    half.nonMime.reset();
    EXPECT_EQ(after({half}).last(), u"ru KOI8-R ISO-8859-1 800 76 0 0 0"_s);
    EXPECT_EQ(after({added(u"jp"_s, u"SJIS"_s)}).last(), u"jp SJIS SJIS 800 76 0 0 0"_s)
        << "it is there already";
}

TEST(SettingsPlan, anAddedRowStandsAboveWhatWouldHideIt)
{
    const QString mail = u"mail.x.jp KOI8-R KOI8-R 800 76 0 0 0"_s;
    EXPECT_EQ(after({added(u"mail.x.jp"_s, u"KOI8-R"_s)}), (QStringList{defaultRow, vaxRow, mail, jpRow}));
    EXPECT_EQ(after({added(u"x.jp"_s, u"BIG5"_s), added(u"mail.x.jp"_s, u"KOI8-R"_s)}),
              (QStringList{defaultRow, vaxRow, mail, u"x.jp BIG5 BIG5 800 76 0 0 0"_s, jpRow}));
    EXPECT_EQ(after({removed(u"jp"_s), added(u"mail.x.jp"_s, u"KOI8-R"_s)}),
              (QStringList{defaultRow, vaxRow, mail}));
    EXPECT_EQ(after({added(u"mail.x.jp"_s, u"KOI8-R"_s), removed(u"jp"_s)}),
              (QStringList{defaultRow, vaxRow, mail}));
}

TEST(SettingsPlan, aRowThatSetsNothingChangesNothing)
{
    EXPECT_TRUE(leavesAll(set(u"jp"_s, {}, {})));
    EXPECT_FALSE(leavesAll(set(u"jp"_s, {}, u"X"_s)));
    EXPECT_FALSE(leavesAll(removed(u"jp"_s)));
    SettingChange none = added(u"ru"_s, u"X"_s);
    none.mime.reset();
    none.nonMime.reset();
    EXPECT_EQ(after({set(u"jp"_s, {}, {}), none}), (QStringList{defaultRow, vaxRow, jpRow}));
}

TEST(SettingsPlan, theWayBackHasWhatWasThere)
{
    const ImcSettings current = settingsOfText(usualText(rows));
    const SettingsChange back =
        inverseOf(planOf({set(u"Default"_s, u"KOI8-R"_s, {}), added(u"ru"_s, u"X"_s), removed(u"jp"_s),
                          set(u"vax.example.net"_s, {}, {}), set(u"gone.example"_s, u"X"_s, {})}),
                  current);
    ASSERT_EQ(back.changes.size(), 3U);
    EXPECT_EQ(back.changes[0].action, SettingChange::Action::Set);
    EXPECT_EQ(back.changes[0].mime, u"ISO-8859-1"_s);
    EXPECT_FALSE(back.changes[0].nonMime) << "the plan leaves it alone";
    EXPECT_EQ(back.changes[0].currentMime, u"KOI8-R"_s);
    EXPECT_EQ(back.changes[1].action, SettingChange::Action::Remove);
    EXPECT_EQ(back.changes[1].currentNonMime, u"X"_s);
    EXPECT_EQ(back.changes[2].action, SettingChange::Action::Add);
    EXPECT_EQ(back.changes[2].nonMime, u"SJIS"_s);
}

TEST(SettingsPlan, theWayBackNeverRemovesARowThatWasThereBefore)
{
    const SettingsChange back = inverseOf(planOf({added(u"jp"_s, u"X"_s)}), settingsOfText(usualText(rows)));
    ASSERT_EQ(back.changes.size(), 1U);
    EXPECT_EQ(back.changes[0].action, SettingChange::Action::Set);
    EXPECT_EQ(back.changes[0].mime, u"iso-2022-jp"_s);
    EXPECT_EQ(back.changes[0].nonMime, u"SJIS"_s);
}

TEST(SettingsPlan, theWayThereAndBackLeadsToTheSameLists)
{
    for (quint64 seed = 0; seed < 500; ++seed) {
        SplitMix64 random(seed);
        const ImcSettings current = settingsOfText(usualText(usualRows(random, int(random.below(10)))));
        const SettingsChange plan = randomPlan(random, current, 6);
        QStringList before = rowsOf(current);
        ImcSettings then = settingsAfter(settingsAfter(current, plan), inverseOf(plan, current));
        QStringList now;
        for (const CharacterSets& row : then.domains)
            now.append(u"%1 %2 %3"_s.arg(row.domain, row.mime, row.nonMime));
        QStringList was;
        for (const CharacterSets& row : current.domains)
            was.append(u"%1 %2 %3"_s.arg(row.domain, row.mime, row.nonMime));
        now.sort();
        was.sort();
        EXPECT_EQ(now, was) << seed;
        EXPECT_EQ(then.defaults->mime, current.defaults->mime);
        EXPECT_EQ(then.defaults->nonMime, current.defaults->nonMime);
    }
}

TEST(SettingsPlan, saysWhereARowHasToStand)
{
    EXPECT_EQ(notes({added(u"ru"_s, u"X"_s), set(u"Default"_s, u"X"_s, {}), set(u"default"_s, u"X"_s, {})}),
              QStringList());
    const QStringList above = notes({added(u"x.jp"_s, u"X"_s)});
    ASSERT_EQ(above.size(), 1);
    EXPECT_TRUE(above[0].startsWith(u"“x.jp” has to stand above “jp”"_s)) << above[0].toStdString();
    EXPECT_TRUE(above[0].contains(u"inferred"_s) && above[0].contains(u"Q146481"_s));
    EXPECT_EQ(notes({removed(u"jp"_s), added(u"x.jp"_s, u"X"_s)}), QStringList());
    EXPECT_EQ(notes({added(u"."_s, u"X"_s), set(u"x.jp"_s, {}, {})}), QStringList());
}

TEST(SettingsPlan, saysThatARowIsHidden)
{
    const ImcSettings current = settingsOfText(usualText(rows + QStringList{u"+x.jp,A,A,0,0,0,0,0"_s}));
    const QList<Message> told = orderNotes(planOf({set(u"x.jp"_s, u"B"_s, {})}), current);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(
        told[0].english().startsWith(u"“x.jp” has no effect where it stands: “jp” above it fits first."_s));
}

TEST(SettingsPlan, aPlanOfThousandsTakesSeconds)
{
    SplitMix64 random(7);
    const ImcSettings current = settingsOfText(manyRows(10'000));
    const SettingsChange plan = manyChanges(5000);
    const std::clock_t start = std::clock(); // what else the computer does is not measured
    const ImcSettings then = settingsAfter(current, plan);
    const SettingsChange back = inverseOf(plan, current);
    const qsizetype told = orderNotes(plan, current).size();
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 10);
    EXPECT_EQ(then.domains.size(), 10'000U - 1250U + 1250U);
    EXPECT_EQ(back.changes.size(), 5000U);
    EXPECT_EQ(told, 1250) << "each added row stands above the one that it is below";
}

} // namespace ims::test
