#include "core/casefile/PlannedSettings.h"

#include "tests/unit/casefile/CaseSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

std::vector<OwnChoice> choicesOf(const QMap<QString, QString>& answers)
{
    WalkthroughAnswers given;
    given.answers = answers;
    return ownChoicesOf(given);
}

} // namespace

TEST(PlannedSettings, choicesAreReadFromTheAnswers)
{
    const std::vector<OwnChoice> choices = choicesOf({{u"settings.own-mime/Default"_s, u"ISO-8859-1"_s},
                                                      {u"settings.own-non-mime/Default"_s, leaveAsItIs()},
                                                      {u"settings.own-why/Default"_s, u"agreed by phone"_s},
                                                      {u"settings.own-non-mime/jp"_s, u"SJIS"_s},
                                                      {u"settings.own-mime-x/jp"_s, u"no"_s},
                                                      {u"settings.own"_s, u"no"_s}});
    const std::vector<OwnChoice> expected = {{u"Default"_s, u"ISO-8859-1"_s, u""_s, u"agreed by phone"_s},
                                             {u"jp"_s, {}, u"SJIS"_s, {}}};
    EXPECT_EQ(choices, expected);
}

TEST(PlannedSettings, emptyAnswersAndReasonsAloneAreNoChoice)
{
    EXPECT_TRUE(
        choicesOf({{u"settings.own-mime/jp"_s, u""_s}, {u"settings.own-why/ru"_s, u"because"_s}}).empty());
    EXPECT_TRUE(choicesOf({}).empty());
}

TEST(PlannedSettings, onlyWhatStandsNowCounts)
{
    CaseRecord record;
    record.walkthrough.undo = {{{{u"settings.own-mime/Default"_s, u"KOI8-R"_s}}, {}, {}}};
    Diagnosis diagnosis;
    diagnosis.recommendation.emplace();
    noteDecisions(diagnosis, record, {}, CauseCatalogue::builtIn().value(),
                  CharsetCatalogue::builtIn().value());
    EXPECT_FALSE(diagnosis.chosen);
    EXPECT_EQ(&diagnosis.planned(), &diagnosis.recommendation);
}

TEST(PlannedSettings, theChoiceIsThePlanAndTheRecommendationStays)
{
    CaseRecord record;
    record.walkthrough.now.answers = {{u"settings.own-mime/Default"_s, u"KOI8-R"_s}};
    for (const bool recommended : {true, false}) {
        Diagnosis diagnosis;
        if (recommended) {
            diagnosis.recommendation.emplace();
            SettingChange row;
            row.domain = u"Default"_s;
            row.mime = u"ISO-8859-1"_s;
            diagnosis.recommendation->changes = {row};
        }
        noteDecisions(diagnosis, record, {}, CauseCatalogue::builtIn().value(),
                      CharsetCatalogue::builtIn().value());
        ASSERT_TRUE(diagnosis.chosen);
        ASSERT_EQ(diagnosis.planned()->changes.size(), 1U);
        EXPECT_EQ(diagnosis.planned()->changes[0].mime, u"KOI8-R"_s);
        EXPECT_EQ(diagnosis.recommendation.has_value(), recommended);
        if (recommended) {
            EXPECT_EQ(diagnosis.recommendation->changes[0].mime, u"ISO-8859-1"_s);
        }
    }
}

TEST(PlannedSettings, causesPassedOverAreNotedToo)
{
    CaseRecord record;
    record.walkthrough.now.answers = {{u"cause.dismissed/antivirus"_s, u"none is installed"_s}};
    Diagnosis diagnosis;
    Finding finding;
    finding.cause = u"antivirus"_s;
    diagnosis.findings = {finding};
    noteDecisions(diagnosis, record, {}, CauseCatalogue::builtIn().value(),
                  CharsetCatalogue::builtIn().value());
    EXPECT_EQ(diagnosis.findings[0].dismissed, u"none is installed"_s);
    EXPECT_FALSE(diagnosis.chosen);
}

} // namespace ims::test
