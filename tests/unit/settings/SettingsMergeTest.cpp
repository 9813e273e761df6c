#include "core/settings/SettingsMerge.h"
#include "core/settings/SettingsPlan.h"
#include "tests/unit/settings/PlanSamples.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

const QStringList rows = {u"+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0"_s,
                          u"+vax.example.net,US-ASCII,US-ASCII,801,72,2,0,2048"_s,
                          u"+jp,iso-2022-jp,SJIS,800,76,0,0,0"_s};

/// A plan made from `rows`, over a file with these rows.
Expected<MergedSettings> merged(const QStringList& fresh, const std::vector<SettingChange>& changes)
{
    return mergePlan(documentOf(usualText(fresh).toLatin1()).value(),
                     withCurrent(planOf(changes), settingsOfText(usualText(rows))));
}

/// "domain list expected found line", one a conflict.
QStringList conflictsOf(const MergedSettings& merged)
{
    QStringList told;
    for (const SettingsConflict& conflict : merged.conflicts) {
        const QString list = !conflict.list                         ? u"row"_s
                             : *conflict.list == SettingsList::Mime ? u"mime"_s
                                                                    : u"non-mime"_s;
        told.append(u"%1 %2 “%3” “%4” %5"_s.arg(conflict.domain, list, conflict.expected, conflict.found,
                                                QString::number(conflict.line)));
    }
    return told;
}

QStringList rowsIn(const MergedSettings& merged)
{
    return QString::fromLatin1(merged.file.bytes).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(4);
}

} // namespace

TEST(SettingsMerge, onlyThePlannedListsAreChanged)
{
    const auto result =
        merged(rows, {set(u"default"_s, u"KOI8-R"_s, {}), set(u"JP"_s, {}, u"iso-2022-jp"_s)});
    ASSERT_TRUE(result);
    EXPECT_EQ(rowsIn(*result), (QStringList{u"+Default,KOI8-R,ISO-8859-1,800,76,0,0,0"_s, rows[1],
                                            u"+jp,iso-2022-jp,iso-2022-jp,800,76,0,0,0"_s}));
    EXPECT_TRUE(result->conflicts.empty());
    EXPECT_TRUE(result->alreadySo.isEmpty());
}

TEST(SettingsMerge, whatOthersChangedElsewhereStays)
{
    const QStringList fresh = {rows[0], u"+mine.example,X,Y,1,2,1,3,4"_s, u"+jp,BIG5,SJIS,65,70,1,0,9"_s};
    const auto result = merged(fresh, {set(u"jp"_s, {}, u"iso-2022-jp"_s), added(u"ru"_s, u"KOI8-R"_s)});
    ASSERT_TRUE(result);
    EXPECT_EQ(rowsIn(*result), (QStringList{fresh[0], fresh[1], u"+jp,BIG5,iso-2022-jp,65,70,1,0,9"_s,
                                            u"+ru,KOI8-R,KOI8-R,800,76,0,0,0"_s}));
    EXPECT_TRUE(result->conflicts.empty()) << "the other list is not the plan's";
}

TEST(SettingsMerge, aListThatOthersChangedIsLeftAndTold)
{
    const QStringList fresh = {rows[0], rows[1], u"+jp,BIG5,SJIS,800,76,0,0,0"_s};
    const auto result = merged(fresh, {set(u"jp"_s, u"SJIS"_s, u"iso-2022-jp"_s)});
    ASSERT_TRUE(result);
    EXPECT_EQ(conflictsOf(*result), QStringList{u"jp mime “iso-2022-jp” “BIG5” 7"_s});
    EXPECT_EQ(rowsIn(*result).last(), u"+jp,BIG5,iso-2022-jp,800,76,0,0,0"_s)
        << "the other list is still ours";
    const auto other = merged({rows[0], rows[1], u"+jp,iso-2022-jp,BIG5,800,76,0,0,0"_s},
                              {set(u"jp"_s, {}, u"iso-2022-jp"_s)});
    EXPECT_EQ(conflictsOf(*other), QStringList{u"jp non-mime “SJIS” “BIG5” 7"_s});
    EXPECT_TRUE(other->file.lines.empty());
    EXPECT_TRUE(other->alreadySo.isEmpty());
}

TEST(SettingsMerge, aRowThatIsGoneOrWasAddedByOthersIsTold)
{
    const auto gone = merged({rows[0], rows[1]}, {set(u"jp"_s, u"SJIS"_s, u"SJIS"_s)});
    ASSERT_TRUE(gone);
    EXPECT_EQ(conflictsOf(*gone), QStringList{u"jp row “iso-2022-jp / SJIS” “” 0"_s});
    EXPECT_EQ(rowsIn(*gone), rows.first(2));

    const QString theirs = u"+ru,X,Y,800,76,0,0,0"_s;
    const auto there = merged(rows + QStringList{theirs}, {added(u"RU"_s, u"KOI8-R"_s)});
    ASSERT_TRUE(there);
    EXPECT_EQ(conflictsOf(*there), QStringList{u"RU row “” “X / Y” 8"_s});
    EXPECT_EQ(rowsIn(*there), rows + QStringList{theirs});
}

TEST(SettingsMerge, aRowToBeRemovedThatOthersChangedStays)
{
    const QStringList fresh = {rows[0], u"+vax.example.net,US-ASCII,X,801,72,2,0,2048"_s, rows[2]};
    const auto result = merged(fresh, {removed(u"vax.example.net"_s)});
    ASSERT_TRUE(result);
    EXPECT_EQ(conflictsOf(*result),
              QStringList{u"vax.example.net row “US-ASCII / US-ASCII” “US-ASCII / X” 6"_s});
    EXPECT_EQ(rowsIn(*result), fresh);
    EXPECT_EQ(rowsIn(*merged(rows, {removed(u"VAX.example.net"_s)})), (QStringList{rows[0], rows[2]}));
}

TEST(SettingsMerge, whatIsSoAlreadyIsNotTouched)
{
    const QStringList fresh = {u"+Default,koi8-r,KOI8-R,800,76,0,0,0"_s, u"+ru,koi8-r,KOI8-r,1,1,1,1,1"_s};
    const auto result = merged(fresh, {set(u"Default"_s, u"KOI8-R"_s, {}), removed(u"vax.example.net"_s),
                                       added(u"ru"_s, u"KOI8-R"_s)});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->alreadySo, (QStringList{u"Default"_s, u"vax.example.net"_s, u"ru"_s}));
    EXPECT_TRUE(result->conflicts.empty());
    EXPECT_EQ(rowsIn(*result), fresh);
}

TEST(SettingsMerge, whereThePlanKnewNoValueItIsSet)
{
    const auto result =
        mergePlan(documentOf(usualText(rows).toLatin1()).value(),
                  planOf({set(u"jp"_s, u"BIG5"_s, u"BIG5"_s), removed(u"vax.example.net"_s)}));
    ASSERT_TRUE(result);
    EXPECT_EQ(rowsIn(*result), (QStringList{rows[0], u"+jp,BIG5,BIG5,800,76,0,0,0"_s}));
}

TEST(SettingsMerge, rowsThatSetNothingAreNotTold)
{
    const auto result = merged(rows, {set(u"jp"_s, {}, {}), set(u"nowhere.example"_s, {}, {})});
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->conflicts.empty());
    EXPECT_TRUE(result->alreadySo.isEmpty());
    EXPECT_TRUE(result->file.lines.empty());
}

TEST(SettingsMerge, addedRowsStandAboveWhatHidesThem)
{
    const auto result = merged(rows, {added(u"x.jp"_s, u"A"_s), added(u"mail.x.jp"_s, u"B"_s),
                                      added(u"ru"_s, u"C"_s), added(u"x.ru"_s, u"D"_s),
                                      added(u"a.vax.example.net"_s, u"E"_s), removed(u"vax.example.net"_s)});
    ASSERT_TRUE(result);
    QStringList domains;
    for (const QString& row : rowsIn(*result))
        domains.append(row.section(u',', 0, 0));
    EXPECT_EQ(domains, (QStringList{u"+Default"_s, u"+mail.x.jp"_s, u"+x.jp"_s, u"+jp"_s, u"+x.ru"_s,
                                    u"+ru"_s, u"+a.vax.example.net"_s}));
}

TEST(SettingsMerge, refusesWhatTheFileCannotHold)
{
    EXPECT_FALSE(merged(rows, {added(u"a,b"_s, u"X"_s)}));
    EXPECT_FALSE(merged(rows, {set(u"jp"_s, u"a b"_s, {})}));
    EXPECT_FALSE(merged(rows + QStringList{u"+JP,X,Y,0,0,0,0,0"_s}, {set(u"jp"_s, u"X"_s, {})}));
}

TEST(SettingsMerge, overTheSaveThatItWasMadeFromItIsThePlan)
{
    for (quint64 seed = 0; seed < 500; ++seed) {
        SplitMix64 random(seed);
        const ImcDocument fresh =
            documentOf(usualText(usualRows(random, int(random.below(10)))).toLatin1()).value();
        const SettingsChange plan = randomPlan(random, fresh.settings(), 8);
        const auto result = mergePlan(fresh, plan);
        ASSERT_TRUE(result) << seed << result.error().english().toStdString();
        EXPECT_TRUE(result->conflicts.empty()) << seed;
        EXPECT_EQ(rowsOf(documentOf(result->file.bytes)->settings()),
                  rowsOf(settingsAfter(fresh.settings(), plan)))
            << seed;
    }
}

TEST(SettingsMerge, theWayBackGivesTheVeryBytes)
{
    for (quint64 seed = 0; seed < 1000; ++seed) {
        SplitMix64 random(seed);
        QString text = usualText(usualRows(random, int(random.below(10))), seed % 2 ? u"\r\n"_s : u"\n"_s);
        if (seed % 3 == 0)
            text.chop(seed % 2 ? 2 : 1);
        const FileForm form = allFileForms[seed % std::size(allFileForms)];
        const ImcDocument original = documentOf(stored(text, form)).value();
        const SettingsChange plan = randomPlan(random, original.settings(), 8);
        const auto there = mergePlan(original, plan);
        ASSERT_TRUE(there) << seed;
        const ImcDocument changed = documentOf(there->file.bytes).value();
        const auto back = mergePlan(changed, inverseOf(plan, original.settings()), &original.settings());
        ASSERT_TRUE(back) << seed << back.error().english().toStdString();
        EXPECT_TRUE(back->conflicts.empty()) << seed;
        EXPECT_EQ(back->file.bytes, original.bytes()) << seed;
    }
}

TEST(SettingsMerge, removedRowsComeBackAmongWhatOthersAddedSince)
{
    const ImcSettings original = settingsOfText(usualText(rows));
    const SettingsChange back =
        inverseOf(withCurrent(planOf({removed(u"vax.example.net"_s)}), original), original);
    const QStringList fresh = {rows[0], u"+a.example,X,X,0,0,0,0,0"_s, rows[2],
                               u"+z.example,X,X,0,0,0,0,0"_s};
    const auto result = mergePlan(documentOf(usualText(fresh).toLatin1()).value(), back, &original);
    ASSERT_TRUE(result);
    EXPECT_EQ(rowsIn(*result), (QStringList{fresh[0], fresh[1], rows[1], fresh[2], fresh[3]}));
    const auto twice = mergePlan(documentOf(result->file.bytes).value(), back, &original);
    ASSERT_TRUE(twice);
    EXPECT_TRUE(twice->file.lines.empty());
    EXPECT_EQ(twice->alreadySo, QStringList{u"vax.example.net"_s});
}

TEST(SettingsMerge, aRemovedRowComesBackAboveWhatHidesItAlsoWhereARowHasNoName)
{
    const QString x = u"+x.jp,A,A,800,76,0,0,0"_s;
    const QString nameless = u"+,B,B,800,76,0,0,0"_s;
    const ImcDocument original = documentOf(usualText({rows[0], x, nameless, rows[2]}).toLatin1()).value();
    const SettingsChange plan = withCurrent(planOf({removed(u"x.jp"_s)}), original.settings());
    const auto there = mergePlan(original, plan);
    ASSERT_TRUE(there);
    const auto back = mergePlan(documentOf(there->file.bytes).value(), inverseOf(plan, original.settings()),
                                &original.settings());
    ASSERT_TRUE(back);
    EXPECT_EQ(rowsIn(*back), (QStringList{rows[0], nameless, x, rows[2]}));
}

TEST(SettingsMerge, theWayBackLeavesWhatOthersSetSince)
{
    const ImcSettings original = settingsOfText(usualText(rows));
    const SettingsChange plan =
        withCurrent(planOf({set(u"jp"_s, u"SJIS"_s, {}), added(u"ru"_s, u"KOI8-R"_s)}), original);
    const QStringList fresh = {rows[0], rows[1], u"+jp,BIG5,SJIS,800,76,0,0,0"_s,
                               u"+ru,KOI8-R,X,800,76,0,0,0"_s};
    const auto result =
        mergePlan(documentOf(usualText(fresh).toLatin1()).value(), inverseOf(plan, original), &original);
    ASSERT_TRUE(result);
    EXPECT_EQ(conflictsOf(*result),
              (QStringList{u"jp mime “SJIS” “BIG5” 7"_s, u"ru row “KOI8-R / KOI8-R” “KOI8-R / X” 8"_s}));
    EXPECT_EQ(rowsIn(*result), fresh);
}

TEST(SettingsMerge, aPlanOfThousandsAndItsWayBackTakeSeconds)
{
    const ImcDocument original = documentOf(manyRows(10'000).toLatin1()).value();
    const SettingsChange plan = withCurrent(manyChanges(5000), original.settings());
    const std::clock_t start = std::clock(); // what else the computer does is not measured
    const auto there = mergePlan(original, plan);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->file.lines.size(), 5000U);
    const auto back = mergePlan(documentOf(there->file.bytes).value(), inverseOf(plan, original.settings()),
                                &original.settings());
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 10);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->file.bytes, original.bytes());
}

TEST(SettingsMerge, manyNeighboursComeBackInTheirOrder)
{
    const ImcDocument original = documentOf(manyRows(4000).toLatin1()).value();
    std::vector<SettingChange> changes;
    for (int i = 3999; i >= 0; i -= i % 7 == 0 ? 2 : 1)
        changes.push_back(removed(u"d%1.example.jp"_s.arg(i)));
    const SettingsChange plan = withCurrent(planOf(changes), original.settings());
    const auto there = mergePlan(original, plan);
    ASSERT_TRUE(there);
    const auto back = mergePlan(documentOf(there->file.bytes).value(), inverseOf(plan, original.settings()),
                                &original.settings());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->file.bytes, original.bytes());
}

} // namespace ims::test
