#include "core/settings/SettingsProof.h"
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

ImcSettings of(const QStringList& lines)
{
    return settingsOfText(usualText(lines));
}

QStringList sentences(const std::vector<SettingsDifference>& differences)
{
    QStringList told;
    for (const SettingsDifference& difference : differences)
        told.append(differenceText(difference).english());
    return told;
}

QStringList differences(const QStringList& before, const QStringList& after)
{
    return sentences(differencesOf(of(before), of(after)));
}

SettingsProof proof(const std::vector<SettingChange>& plan, const QStringList& later)
{
    const ImcSettings before = of(rows);
    return proofOf(planOf(plan), &before, of(later));
}

/// "domain state mime non-mime line", one a row.
QStringList statesOf(const SettingsProof& proof)
{
    QStringList told;
    for (const RowProof& row : proof.rows)
        told.append(u"%1 %2 %3 %4 %5"_s.arg(row.domain,
                                            row.state == ProofState::AsPlanned  ? u"planned"_s
                                            : row.state == ProofState::AsBefore ? u"before"_s
                                                                                : u"otherwise"_s,
                                            row.mime, row.nonMime, QString::number(row.line)));
    return told;
}

} // namespace

TEST(SettingsProof, tellsEveryFieldThatDiffers)
{
    EXPECT_EQ(differences(rows, rows), QStringList());
    EXPECT_EQ(differences({rows[0]}, {u"+default,iso-8859-1,ISO-8859-1,800,76,0,0,0"_s}), QStringList());
    EXPECT_EQ(differences(rows, {u"+Default,A,B,801,77,1,0,9"_s, rows[1], rows[2]}),
              (QStringList{u"Default: MIME was ISO-8859-1 and is A"_s,
                           u"Default: Non-MIME was ISO-8859-1 and is B"_s,
                           u"Default: the format flags were 800 and are 801"_s,
                           u"Default: the wrap column was 76 and is 77"_s,
                           u"Default: the rich text setting was 0 and is 1"_s,
                           u"Default: the size limit was 0 and is 9"_s}));
}

TEST(SettingsProof, tellsRowsThatCameAndWent)
{
    EXPECT_EQ(differences(rows, {rows[0], u"+ru,A,B,0,0,0,0,0"_s, rows[2]}),
              (QStringList{u"ru: a new row, A / B"_s,
                           u"vax.example.net: the row is gone (it was US-ASCII / US-ASCII)"_s}));
    EXPECT_EQ(differences({rows[1]}, {rows[0], rows[1]}),
              QStringList{u"Default: a new row, ISO-8859-1 / ISO-8859-1"_s});
    EXPECT_EQ(differences({rows[0], rows[1]}, {rows[1]}),
              QStringList{u"Default: the row is gone (it was ISO-8859-1 / ISO-8859-1)"_s});
    EXPECT_EQ(differences({rows[0], rows[1], u"+VAX.example.net,X,Y,0,0,0,0,0"_s}, {rows[0], rows[1]}),
              QStringList())
        << "of two rows of a domain the first counts";
}

TEST(SettingsProof, tellsAnotherOrder)
{
    EXPECT_EQ(differences(rows, {rows[0], rows[2], rows[1]}),
              QStringList{u"The order of the domains is another one from “vax.example.net” on (now “jp”)"_s});
    EXPECT_EQ(differences(rows, {rows[0], rows[1], u"+ru,A,B,0,0,0,0,0"_s, rows[2]}),
              QStringList{u"ru: a new row, A / B"_s})
        << "a row between two others is no other order";
}

TEST(SettingsProof, differencesAreTheSameFromBothSides)
{
    const auto told = [](const ImcSettings& a, const ImcSettings& b, bool swapped) {
        QStringList list;
        for (const SettingsDifference& one : differencesOf(a, b))
            list.append(u"%1|%2|%3|%4"_s.arg(one.domain.toLower(), QString::number(int(one.field)),
                                             swapped ? one.after : one.before,
                                             swapped ? one.before : one.after));
        list.sort();
        return list;
    };
    for (quint64 seed = 0; seed < 300; ++seed) {
        SplitMix64 random(seed);
        const ImcSettings a = settingsOfText(oddText(random));
        const ImcSettings b =
            seed % 2 ? settingsOfText(oddText(random)) : settingsAfter(a, randomPlan(random, a, 4));
        EXPECT_EQ(told(a, b, false), told(b, a, true)) << seed;
        EXPECT_TRUE(differencesOf(a, a).empty()) << seed;
    }
}

TEST(SettingsProof, aRowIsAsPlannedAsBeforeOrOtherwise)
{
    const std::vector<SettingChange> plan = {
        set(u"Default"_s, u"KOI8-R"_s, {}), set(u"JP"_s, u"SJIS"_s, u"BIG5"_s), removed(u"vax.example.net"_s),
        added(u"ru"_s, u"KOI8-R"_s), set(u"none.example"_s, {}, {})};
    const SettingsProof none = proof(plan, rows);
    EXPECT_EQ(statesOf(none),
              (QStringList{u"Default before ISO-8859-1 ISO-8859-1 5"_s, u"JP before iso-2022-jp SJIS 7"_s,
                           u"vax.example.net before US-ASCII US-ASCII 6"_s, u"ru before   0"_s}));
    EXPECT_FALSE(none.isProven());

    const SettingsProof all =
        proof(plan, {u"+Default,koi8-r,ISO-8859-1,800,76,0,0,0"_s, u"+ru,KOI8-R,koi8-r,1,2,1,0,4"_s,
                     u"+jp,sjis,big5,800,76,0,0,0"_s});
    EXPECT_EQ(statesOf(all),
              (QStringList{u"Default planned koi8-r ISO-8859-1 5"_s, u"JP planned sjis big5 7"_s,
                           u"vax.example.net planned   0"_s, u"ru planned KOI8-R koi8-r 6"_s}));
    EXPECT_TRUE(all.isProven());

    const SettingsProof odd =
        proof(plan, {u"+Default,X,KOI8-R,800,76,0,0,0"_s, u"+vax.example.net,X,US-ASCII,801,72,2,0,2048"_s,
                     u"+ru,KOI8-R,X,0,0,0,0,0"_s});
    EXPECT_EQ(statesOf(odd),
              (QStringList{u"Default otherwise X KOI8-R 5"_s, u"JP otherwise   0"_s,
                           u"vax.example.net otherwise X US-ASCII 6"_s, u"ru otherwise KOI8-R X 7"_s}));
    EXPECT_FALSE(odd.isProven());
}

TEST(SettingsProof, onlyThePlannedListsSayWhetherARowIsAsBefore)
{
    const SettingsProof one =
        proof({set(u"jp"_s, u"SJIS"_s, {})}, {rows[0], rows[1], u"+jp,iso-2022-jp,BIG5,800,76,0,0,0"_s});
    EXPECT_EQ(statesOf(one), QStringList{u"jp before iso-2022-jp BIG5 7"_s});
    EXPECT_EQ(sentences(one.others), QStringList{u"jp: Non-MIME was SJIS and is BIG5"_s});
    const SettingsProof half =
        proof({set(u"jp"_s, u"SJIS"_s, u"BIG5"_s)}, {rows[0], rows[1], u"+jp,SJIS,SJIS,800,76,0,0,0"_s});
    EXPECT_EQ(statesOf(half), QStringList{u"jp otherwise SJIS SJIS 7"_s});
}

TEST(SettingsProof, isNotProvenByNothing)
{
    EXPECT_FALSE(proof({}, rows).isProven());
    EXPECT_FALSE(proof({set(u"jp"_s, {}, {})}, rows).isProven());
    EXPECT_EQ(proof({}, rows).file, u"imc.txt"_s);
}

TEST(SettingsProof, tellsWhatElseChanged)
{
    const SettingsProof shown =
        proof({set(u"jp"_s, u"BIG5"_s, {}), added(u"ru"_s, u"KOI8-R"_s)},
              {u"+Default,ISO-8859-1,X,800,76,0,0,0"_s, u"+jp,BIG5,SJIS,801,76,0,0,0"_s,
               u"+ru,KOI8-R,KOI8-R,1,1,1,1,1"_s, u"+new.example,A,B,0,0,0,0,0"_s});
    EXPECT_TRUE(shown.isProven());
    EXPECT_EQ(sentences(shown.others),
              (QStringList{u"Default: Non-MIME was ISO-8859-1 and is X"_s,
                           u"jp: the format flags were 800 and are 801"_s, u"new.example: a new row, A / B"_s,
                           u"vax.example.net: the row is gone (it was US-ASCII / US-ASCII)"_s}));
}

TEST(SettingsProof, anAddedRowBelowWhatHidesItIsTold)
{
    const QString x = u"+x.jp,KOI8-R,KOI8-R,800,76,0,0,0"_s;
    EXPECT_TRUE(proof({added(u"x.jp"_s, u"KOI8-R"_s)}, {rows[0], rows[1], x, rows[2]}).others.empty());
    EXPECT_EQ(sentences(proof({added(u"x.jp"_s, u"KOI8-R"_s)}, rows + QStringList{x}).others),
              QStringList{u"The order of the domains is another one from “x.jp” on (now “jp”)"_s});
}

TEST(SettingsProof, withoutASaveBeforeOnlyThePlanIsShown)
{
    const SettingsProof shown =
        proofOf(planOf({set(u"jp"_s, u"SJIS"_s, {}), added(u"ru"_s, u"X"_s)}), nullptr, of(rows));
    EXPECT_EQ(statesOf(shown), (QStringList{u"jp otherwise iso-2022-jp SJIS 7"_s, u"ru before   0"_s}));
    EXPECT_TRUE(shown.others.empty());
}

TEST(SettingsProof, whatWasMergedIsProven)
{
    for (quint64 seed = 0; seed < 300; ++seed) {
        SplitMix64 random(seed);
        const ImcDocument before =
            documentOf(usualText(usualRows(random, int(random.below(8)))).toLatin1()).value();
        const SettingsChange plan = randomPlan(random, before.settings(), 5);
        const ImcDocument later = documentOf(mergePlan(before, plan)->file.bytes).value();
        const SettingsProof shown = proofOf(plan, &before.settings(), later.settings());
        EXPECT_EQ(shown.isProven(), !shown.rows.empty()) << seed;
        EXPECT_TRUE(shown.others.empty()) << seed << sentences(shown.others).join(u'\n').toStdString();
    }
}

TEST(SettingsProof, thousandsOfRowsTakeSeconds)
{
    const ImcDocument before = documentOf(manyRows(10'000).toLatin1()).value();
    const SettingsChange plan = withCurrent(manyChanges(5000), before.settings());
    const ImcDocument later = documentOf(mergePlan(before, plan)->file.bytes).value();
    const std::clock_t start = std::clock(); // what else the computer does is not measured
    const SettingsProof shown = proofOf(plan, &before.settings(), later.settings());
    const SettingsProof early = proofOf(plan, &before.settings(), before.settings());
    EXPECT_LT((std::clock() - start) / CLOCKS_PER_SEC, 10);
    EXPECT_TRUE(shown.isProven());
    EXPECT_TRUE(shown.others.empty());
    EXPECT_FALSE(early.isProven());
}

} // namespace ims::test
