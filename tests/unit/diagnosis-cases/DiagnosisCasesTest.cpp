#include "tests/support/SplitMix64.h"
#include "tests/unit/diagnosis-cases/CaseOutcome.h"

#include <gtest/gtest.h>

#include <cstdio>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seedsPerAnswer = 5;

quint64 hashOf(const QByteArray& bytes)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

using Outcomes = std::vector<CaseOutcome>;

/// All cases of the run, diagnosed. The seed of a case depends on its sort and number alone, so that a new
/// row of the table leaves the others' cases as they are.
Outcomes runAll()
{
    std::printf("seed %llu (IMSDOCTOR_SEED sets another)\n", static_cast<unsigned long long>(runSeed()));
    Outcomes made;
    for (const ExpectedAnswer& expected : expectedAnswers()) {
        const QByteArray sort = QByteArray(expected.scenario) + nameOf(expected.kind);
        SplitMix64 seeds(runSeed() ^ hashOf(sort));
        for (int i = 0; i < seedsPerAnswer; ++i)
            made.push_back(runCase(generateCase(expected, seeds.next() >> 20)));
    }
    return made;
}

void print(const char* what, const CaseOutcome& outcome, const QString& detail)
{
    std::printf("%s: %s: %s\n    %s\n", what, qUtf8Printable(outcome.id), qUtf8Printable(detail),
                qUtf8Printable(outcome.said));
}

void printConfusion(const Outcomes& outcomes)
{
    QMap<QString, QMap<QString, int>> table;
    for (const CaseOutcome& outcome : outcomes)
        ++table[outcome.cause][outcome.first];
    std::printf("expected -> what came first\n");
    for (auto row = table.begin(); row != table.end(); ++row) {
        std::printf("  %-26s", qUtf8Printable(row.key()));
        for (auto cell = row.value().begin(); cell != row.value().end(); ++cell)
            std::printf(" %s %d", qUtf8Printable(cell.key()), cell.value());
        std::printf("\n");
    }
}

void expectFirstFindings(const Outcomes& outcomes)
{
    size_t right = 0;
    for (const CaseOutcome& outcome : outcomes) {
        right += outcome.isFirstRight ? 1 : 0;
        if (!outcome.isFirstRight)
            print("first", outcome, u"not "_s + outcome.cause);
    }
    std::printf("first finding right: %zu of %zu\n", right, outcomes.size());
    EXPECT_GE(outcomes.size(), 500U);
    EXPECT_GE(right * 100, outcomes.size() * 95);
}

void expectNothingContradictedIsLikely(const Outcomes& outcomes)
{
    for (const CaseOutcome& outcome : outcomes) {
        if (!outcome.contradicted.isEmpty())
            print("contradicted", outcome, outcome.contradicted.join(u' '));
        EXPECT_TRUE(outcome.contradicted.isEmpty()) << outcome.id.toStdString();
    }
}

/// No first finding is surer than the evidence; few are less sure.
void expectSureness(const Outcomes& outcomes)
{
    size_t unsure = 0;
    for (const CaseOutcome& outcome : outcomes) {
        if (outcome.isTooSure)
            print("too sure", outcome, outcome.first);
        if (outcome.isTooUnsure)
            print("too unsure", outcome, outcome.first);
        unsure += outcome.isTooUnsure ? 1 : 0;
        EXPECT_FALSE(outcome.isTooSure) << outcome.id.toStdString();
    }
    std::printf("less sure than the evidence: %zu of %zu\n", unsure, outcomes.size());
    EXPECT_LE(unsure * 100, outcomes.size() * 5);
}

void expectRecommendations(const Outcomes& outcomes)
{
    for (const CaseOutcome& outcome : outcomes) {
        if (!outcome.adviceMiss.isEmpty())
            print("recommendation", outcome, outcome.adviceMiss);
        EXPECT_TRUE(outcome.adviceMiss.isEmpty()) << outcome.id.toStdString();
    }
}

void expectBothCauses(const Outcomes& outcomes)
{
    for (const CaseOutcome& outcome : outcomes) {
        if (!outcome.fileMisses.isEmpty())
            print("files", outcome, outcome.fileMisses.join(u", "_s));
        EXPECT_TRUE(outcome.fileMisses.isEmpty()) << outcome.id.toStdString();
    }
}

} // namespace

/// One test, since the cases are made and read once for all that is asked of them.
TEST(DiagnosisCasesTest, GeneratedCasesAreAnsweredAsTheArticlesHaveIt)
{
    const Outcomes outcomes = runAll();
    printConfusion(outcomes);
    expectFirstFindings(outcomes);
    expectNothingContradictedIsLikely(outcomes);
    expectSureness(outcomes);
    expectRecommendations(outcomes);
    expectBothCauses(outcomes);
}

/// IMSDOCTOR_CASE=default-changed/clear:12345 IMSDOCTOR_CASE_FOLDER=/some/empty/folder makes that case anew,
/// to look at; the folder stays.
TEST(DiagnosisCasesTest, ACaseIsMadeAnewByItsSeed)
{
    const QString stated = qEnvironmentVariable("IMSDOCTOR_CASE", u"override/clear:4117"_s);
    const GeneratedCase generated = generateCase(stated);
    ASSERT_NE(generated.expected, nullptr) << stated.toStdString();
    EXPECT_EQ(generateCase(generated.id()).files, generated.files);
    const QString folder = qEnvironmentVariable("IMSDOCTOR_CASE_FOLDER");
    if (folder.isEmpty())
        return;
    const CaseOutcome outcome = judge(generated, diagnoseCase(generated, readCase(generated, folder)));
    std::printf("given: %s\nversion: %s\n", generated.expected->given,
                qUtf8Printable(generated.serverVersion));
    print("first", outcome, outcome.first + u" for "_s + outcome.cause);
}

TEST(DiagnosisCasesTest, AnswersAreToQuestionsThatTheProgramAsks)
{
    QSet<QString> asked;
    for (const Cause& cause : CaseCatalogues::builtIn().causes.all())
        for (const Question& question : cause.questions)
            asked.insert(question.id);
    for (const ExpectedAnswer& expected : expectedAnswers())
        for (quint64 seed = 1; seed < 6; ++seed)
            for (const QString& id : generateCase(expected, seed).answers.keys())
                EXPECT_TRUE(asked.contains(id))
                    << expected.scenario << ": " << id.toStdString() << " is none of "
                    << QStringList(asked.values()).join(u' ').toStdString();
}
