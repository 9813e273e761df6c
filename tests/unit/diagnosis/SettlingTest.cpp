#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QString kName = u"W707852B"_s;

/// What would settle a finding, why others are not the cause, and the ranking of each message.
class SettlingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_charsets) << m_charsets.error().english().toStdString();
        ASSERT_TRUE(m_causes) << m_causes.error().english().toStdString();
    }

    Diagnosis run(const CaseBuilder& builder, const QHash<QString, Answer>& answers = {}) const
    {
        return diagnose(builder.build(), *m_causes, *m_charsets, answers);
    }

    CaseBuilder crash() const
    {
        return CaseBuilder(*m_charsets)
            .version(u"5.5.2653.23"_s)
            .failed({.name = kName})
            .companion(u"MSExchangeIMC"_s, 4116, {})
            .companion(u"DrWatson"_s, 4097, {u"store.exe"_s});
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
    Expected<CauseCatalogue> m_causes = CauseCatalogue::builtIn();
};

} // namespace

TEST_F(SettlingTest, TheCheckIsWhatWeighsMostAndAnAnswerIsNotAskedForAgain)
{
    const Diagnosis open = run(crash());
    const Finding* finding = findingOf(open, u"store-access-violation"_s);
    ASSERT_NE(finding, nullptr);
    // The word of the caller weighs more than a log whose clock is not known.
    EXPECT_EQ(finding->settling.question, u"dr-watson-store"_s);
    const Diagnosis asked = run(crash(), {{u"dr-watson-store"_s, Answer::Unknown}});
    EXPECT_TRUE(
        findingOf(asked, u"store-access-violation"_s)->settling.text.english().contains(u"Drwtsn32.log"));

    const CaseBuilder override = CaseBuilder(*m_charsets).failed({.name = kName, .charset = u"koi8-r"_s});
    const Diagnosis unsure = run(override);
    ASSERT_NE(findingOf(unsure, u"charset-setting"_s), nullptr);
    EXPECT_TRUE(findingOf(unsure, u"charset-setting"_s)->settling.text.english().contains(u"imccopy"));
}

TEST_F(SettlingTest, AQuestionIsTheCheckUntilItIsAnsweredAlsoByNotKnowing)
{
    const CaseBuilder burst = CaseBuilder(*m_charsets)
                                  .settings({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s}})
                                  .failed({.name = u"KONTOR00"_s})
                                  .failedAfter(5, {.name = u"KONTOR01"_s})
                                  .failedAfter(5, {.name = kName});
    const QString question = u"antivirus-scans-exchange"_s;
    const Diagnosis open = run(burst);
    ASSERT_NE(findingOf(open, u"antivirus"_s), nullptr);
    EXPECT_EQ(findingOf(open, u"antivirus"_s)->settling.question, question);
    const Diagnosis answered = run(burst, {{question, Answer::Unknown}});
    EXPECT_NE(findingOf(answered, u"antivirus"_s)->settling.question, question);
    EXPECT_FALSE(findingOf(answered, u"antivirus"_s)->settling.text.isEmpty());
}

TEST_F(SettlingTest, AMessageThatCanStopTheStoreIsNeverPutBackAsACheck)
{
    const QHash<QString, Answer> answered{{u"dr-watson-store"_s, Answer::Yes}};
    const Diagnosis diagnosis = run(crash(), answered);
    for (const Finding& finding : diagnosis.findings) {
        const Cause* cause = m_causes->find(finding.cause);
        if (!cause || !cause->crashes)
            continue;
        EXPECT_FALSE(cause->verify.contains(finding.settling.text)) << finding.cause.toStdString();
    }
}

TEST_F(SettlingTest, EveryCauseHasAFindingOrSaysWhyNot)
{
    const Diagnosis diagnosis = run(crash());
    qsizetype findings = 0;
    for (const Finding& finding : diagnosis.findings) {
        findings += finding.cause == u"unknown"_s ? 0 : 1;
        EXPECT_EQ(finding.whyNot.isEmpty(), !finding.spoolFiles.isEmpty()) << finding.cause.toStdString();
    }
    EXPECT_EQ(findings + std::ssize(diagnosis.others), std::ssize(m_causes->all()));
    for (const OtherCause& other : diagnosis.others)
        EXPECT_FALSE(other.why.isEmpty()) << other.cause.toStdString();
}

TEST_F(SettlingTest, EachMessageHasItsOwnRankingAndItsSetting)
{
    const Diagnosis diagnosis =
        run(CaseBuilder(*m_charsets)
                .version(u"5.5.2448.0"_s)
                .settings({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s}})
                .failed({.name = u"MOSKVA00"_s, .domain = u"moskva.example"_s, .charset = u"koi8-r"_s})
                .failed({.name = u"NAMED001"_s, .charset = u"iso-8859-1"_s, .applies = Applies::Declared}));
    ASSERT_EQ(diagnosis.files.size(), 2U);
    const FileDiagnosis& named = diagnosis.files[0];
    const FileDiagnosis& russian = diagnosis.files[1];
    EXPECT_TRUE(named.setting.english().contains(u"none of the Character Sets applied"));
    EXPECT_TRUE(russian.setting.english().startsWith(u"No MIME: the default's Non-MIME setting"));
    ASSERT_FALSE(russian.ranking.empty());
    EXPECT_EQ(russian.ranking.front().cause, u"charset-setting"_s);
    EXPECT_EQ(russian.ranking.front().likelihood, russian.likelihood);

    const Diagnosis crashed = run(crash());
    const std::vector<FileCause>& ranking = crashed.files.front().ranking;
    ASSERT_GT(ranking.size(), 1U);
    EXPECT_EQ(ranking.front().cause, crashed.files.front().cause);
    for (size_t i = 1; i < ranking.size(); ++i)
        EXPECT_GE(ranking[i - 1].likelihood, ranking[i].likelihood);
}

TEST_F(SettlingTest, WeighingCanBeStopped)
{
    StopSource source;
    source.request_stop();
    const auto stopped = diagnose(crash().build(), *m_causes, *m_charsets, {}, source.get_token(), {});
    ASSERT_FALSE(stopped);
    EXPECT_TRUE(isCancelled(stopped.error()));
}

} // namespace ims::test
