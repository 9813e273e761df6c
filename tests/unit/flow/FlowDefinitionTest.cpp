#include "core/flow/FlowDefinition.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

/// A small sound walkthrough; each test spoils one thing in it.
const char* const sound = R"({
  "version": 1,
  "facts": [{"name": "cause", "values": ["setting", "other"]}],
  "steps": [
    {"id": "look", "number": 1, "title": "T", "instruction": "I", "minutes": "2", "why": "W", "sayToCaller": "S", "whatYouDo": ["D"],
     "questions": [{"id": "look.seen", "text": "Q", "choices": [{"id": "yes", "text": "Y"}, {"id": "no", "text": "N"}]}]},
    {"id": "mend", "number": 2, "title": "T", "instruction": "I", "minutes": "2", "why": "W", "sayToCaller": "S", "whatYouDo": ["D"],
     "skippedIf": [{"subject": "cause", "values": ["other"], "why": "X"}],
     "blockedUntil": [{"question": "look.seen", "answers": ["yes"], "why": "B"}],
     "variants": [{"subject": "look.seen", "values": ["no"], "title": "V", "instruction": "I", "minutes": "3", "why": "W", "sayToCaller": "S", "whatYouDo": ["D"]}],
     "questions": [{"id": "mend.done", "text": "Q", "dependsOn": ["look.seen"],
                    "onlyIf": {"subject": "look.seen", "values": ["yes"]}}]}
  ]
})";

/// The refusal that a changed text brings, or "accepted".
QString refusalAfter(const char* from, const char* to)
{
    QByteArray json(sound);
    EXPECT_TRUE(json.contains(from)) << from;
    const auto definition = FlowDefinition::fromJson(json.replace(from, to), u"flow.json"_s);
    return definition ? u"accepted"_s : definition.error().english();
}

} // namespace

TEST(FlowDefinitionTest, theBuiltInWalkthroughHasEightNumberedSteps)
{
    const auto definition = FlowDefinition::builtIn();
    ASSERT_TRUE(definition) << qPrintable(definition.error().english());
    QStringList ids;
    for (const FlowStep& step : definition->steps())
        ids += QString::number(step.number) + u' ' + step.id;
    EXPECT_EQ(ids.join(u", "_s),
              u"1 evidence, 2 events, 3 spool-file, 4 cause, 5 settings, 6 restart, 7 retest, 8 report"_s);
}

TEST(FlowDefinitionTest, AChoicePointsToAStepThatIsThere)
{
    EXPECT_EQ(refusalAfter(R"({"id": "no", "text": "N"})",
                           R"({"id": "no", "text": "N", "hint": "H", "lookFirst": "mend"})"),
              u"accepted"_s);
    EXPECT_TRUE(
        refusalAfter(R"({"id": "no", "text": "N"})", R"({"id": "no", "text": "N", "lookFirst": "mends"})")
            .contains(u"mends"_s));
}

TEST(FlowDefinitionTest, EachStepTellsWhyByAnArticleWhatToSayWhatToDoAndHowLong)
{
    static const QRegularExpression article(u"\\bQ\\d{6}\\b"_s);
    const auto definition = FlowDefinition::builtIn();
    for (const FlowStep& step : definition->steps()) {
        std::vector<FlowTexts> said{step.texts};
        for (const FlowVariant& variant : step.variants)
            said.push_back(variant.texts);
        for (const FlowTexts& texts : said) {
            EXPECT_TRUE(article.match(texts.why.english()).hasMatch()) << step.id.toStdString();
            EXPECT_FALSE(texts.sayToCaller.isEmpty()) << step.id.toStdString();
            EXPECT_FALSE(texts.whatYouDo.isEmpty()) << step.id.toStdString();
            EXPECT_FALSE(texts.minutes.isEmpty()) << step.id.toStdString();
            EXPECT_FALSE(article.match(texts.sayToCaller.english()).hasMatch())
                << "a caller has no use for an article: " << step.id.toStdString();
        }
    }
}

TEST(FlowDefinitionTest, EachStepTellsItsRisksAndHowItIsUndone)
{
    const auto definition = FlowDefinition::builtIn();
    for (const FlowStep& step : definition->steps()) {
        EXPECT_FALSE(step.texts.risks.isEmpty()) << step.id.toStdString();
        EXPECT_FALSE(step.texts.undo.isEmpty()) << step.id.toStdString();
    }
}

TEST(FlowDefinitionTest, aSoundOneIsRead)
{
    const auto definition = FlowDefinition::fromJson(sound, u"flow.json"_s);
    ASSERT_TRUE(definition) << qPrintable(definition.error().english());
    EXPECT_EQ(definition->facts(), QStringList({u"cause"_s}));
    ASSERT_TRUE(definition->question(u"mend.done"_s));
    EXPECT_EQ(definition->question(u"mend.done"_s)->onlyIf->subject, u"look.seen"_s);
    EXPECT_FALSE(definition->step(u"none"_s));
    ASSERT_EQ(definition->step(u"mend"_s)->blockedUntil.size(), 1U);
    EXPECT_EQ(definition->step(u"mend"_s)->blockedUntil.front().why.english(), u"B"_s);
    EXPECT_EQ(definition->step(u"mend"_s)->variants.front().texts.title.english(), u"V"_s);
}

TEST(FlowDefinitionTest, eachMistakeIsRefusedWithItsPlace)
{
    EXPECT_TRUE(refusalAfter("{\n", "[\n").contains(u"no JSON object"_s));
    EXPECT_TRUE(refusalAfter("\"version\": 1", "\"version\": 0").contains(u"version"_s));
    EXPECT_TRUE(refusalAfter("\"number\": 2", "\"number\": 3").contains(u"steps[1].number"_s));
    EXPECT_TRUE(refusalAfter("\"id\": \"mend\"", "\"id\": \"look\"").contains(u"twice"_s));
    EXPECT_TRUE(refusalAfter("\"id\": \"mend.done\"", "\"id\": \"done\"").contains(u"begin with its step"_s));
    EXPECT_TRUE(refusalAfter("\"id\": \"mend\"", "\"id\": \"Mend it\"").contains(u"lower-case"_s));
    EXPECT_TRUE(refusalAfter("\"title\": \"T\"", "\"titel\": \"T\"").contains(u"titel"_s));
    EXPECT_TRUE(
        refusalAfter("\"instruction\": \"I\"", "\"instruction\": \" \"").contains(u"steps[0].instruction"_s));
    EXPECT_TRUE(refusalAfter("[\"other\"]", "[\"othr\"]").contains(u"othr"_s));
    EXPECT_TRUE(refusalAfter("\"dependsOn\": [\"look.seen\"]", "\"dependsOn\": [\"mend.done\"]")
                    .contains(u"earlier question"_s));
    EXPECT_TRUE(refusalAfter(", \"why\": \"X\"", "").contains(u"skippedIf[0].why"_s));
    EXPECT_TRUE(refusalAfter("{\"id\": \"no\"", "{\"id\": \"yes\"").contains(u"twice"_s));
    EXPECT_TRUE(refusalAfter("\"answers\": [\"yes\"]", "\"answers\": [\"maybe\"]").contains(u"maybe"_s));
    EXPECT_TRUE(refusalAfter("\"question\": \"look.seen\"", "\"question\": \"mend.done\"")
                    .contains(u"blockedUntil[0]"_s));
    EXPECT_TRUE(refusalAfter("\"question\": \"look.seen\", \"answers\": [\"yes\"]",
                             "\"question\": \"cause\", \"answers\": [\"other\"]")
                    .contains(u"asked once"_s));
    EXPECT_TRUE(refusalAfter("\"whatYouDo\": [\"D\"]", "\"whatYouDo\": []").contains(u"whatYouDo"_s));
}
