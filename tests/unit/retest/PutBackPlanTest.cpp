#include "core/retest/PutBackPlan.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

/// A case whose failures are added one by one, each an hour older than the one before (newest first).
struct PlanCase
{
    Evidence evidence;
    Diagnosis diagnosis;

    SpoolFile& add(const QString& name, const QString& cause = u"charset-setting"_s)
    {
        Failure failure;
        failure.name = name;
        failure.event.time = QDateTime(QDate(1999, 3, 20), QTime(12, 0), Qt::UTC)
                                 .addSecs(-3600 * static_cast<qint64>(evidence.failures.size()));
        failure.file = static_cast<qsizetype>(evidence.files.size());
        evidence.failures.push_back(failure);
        ArchivedFile file;
        file.name = name;
        file.spool = SpoolFile();
        file.spool->message = {0, 100};
        evidence.files.push_back(file);
        diagnosis.files.push_back({name, cause, 0.9});
        return *evidence.files.back().spool;
    }

    std::vector<std::string> order(const std::vector<PutBackFile>& files) const
    {
        std::vector<std::string> names;
        for (const PutBackFile& file : files)
            names.push_back(evidence.failures.at(file.failure).name.toStdString());
        return names;
    }

    PutBackPlan plan(const QStringList& mended = {}) const
    {
        static const CauseCatalogue causes = CauseCatalogue::builtIn().value();
        return planPutBack(evidence, diagnosis, causes, MendedCauses{mended});
    }
};

Flag crashFlag()
{
    Flag flag;
    flag.severity = FlagSeverity::Crash;
    flag.kb = {u"Q278320"_s};
    return flag;
}

} // namespace

TEST(PutBackPlanTest, OldestFirstAndTheFirstAlone)
{
    PlanCase test;
    for (const QString& name : {u"NEW"_s, u"MIDDLE"_s, u"OLD"_s})
        test.add(name);
    const PutBackPlan plan = test.plan();
    EXPECT_THAT(test.order(plan.files), ElementsAre("OLD", "MIDDLE", "NEW"));
    EXPECT_EQ(plan.files.front().turn, PutBackTurn::First);
    EXPECT_EQ(plan.files.back().turn, PutBackTurn::Next);
}

TEST(PutBackPlanTest, WhatCrashesTheStoreComesLast)
{
    PlanCase test;
    test.add(u"NEW"_s);
    test.add(u"FINDING"_s).size = 1;
    test.add(u"FLAGGED"_s).flags.push_back(crashFlag());
    test.add(u"CAUSE"_s, u"store-crash-50"_s);
    Finding finding;
    finding.cause = u"store-access-violation"_s;
    finding.status = FindingStatus::Likely;
    finding.spoolFiles = {u"FINDING"_s};
    test.diagnosis.findings.push_back(finding);
    const PutBackPlan plan = test.plan();
    EXPECT_THAT(test.order(plan.files), ElementsAre("NEW", "CAUSE", "FLAGGED", "FINDING"));
    EXPECT_EQ(plan.files.at(0).turn, PutBackTurn::First);
    for (size_t i = 1; i < plan.files.size(); ++i)
        EXPECT_EQ(plan.files.at(i).turn, PutBackTurn::LastAlone);
    EXPECT_TRUE(plan.files.at(2).why.english().contains(u"Q278320"_s));
}

TEST(PutBackPlanTest, AnotherCauseThanTheMendedOneWaits)
{
    PlanCase test;
    test.add(u"NEW"_s);
    test.add(u"OTHER"_s, u"ambiguous-sender"_s);
    test.add(u"UNKNOWN"_s, u"unknown"_s);
    const PutBackPlan plan = test.plan({u"charset-setting"_s});
    EXPECT_THAT(test.order(plan.files), ElementsAre("NEW", "UNKNOWN", "OTHER"))
        << "the first one must be able to prove the cause gone";
    EXPECT_EQ(plan.files.at(0).turn, PutBackTurn::First);
    EXPECT_EQ(plan.files.at(1).turn, PutBackTurn::Next);
    EXPECT_EQ(plan.files.at(2).turn, PutBackTurn::NotMended);
}

TEST(PutBackPlanTest, NoFirstWhereNoneCanProveAnything)
{
    PlanCase test;
    test.add(u"OTHER"_s, u"ambiguous-sender"_s);
    const PutBackPlan plan = test.plan({u"charset-setting"_s});
    ASSERT_EQ(plan.files.size(), 1U);
    EXPECT_EQ(plan.files.front().turn, PutBackTurn::NotMended);
}

TEST(PutBackPlanTest, WhatIsNotSoundIsLeftOutAndSaysWhy)
{
    PlanCase test;
    test.add(u"SOUND"_s);
    test.add(u"EMPTY"_s).message = {};
    test.add(u"DAMAGED"_s).damage.push_back({u"notepad"_s, Message("Saved in Notepad.")});
    test.add(u"UNREAD"_s);
    test.evidence.files.back().spool.reset();
    test.add(u"MISSING"_s);
    test.evidence.failures.back().file = -1;
    test.evidence.failures.back().missingWhy = Message("It is not in ARCHIVE.");
    const PutBackPlan plan = test.plan();
    EXPECT_THAT(test.order(plan.files), ElementsAre("SOUND"));
    EXPECT_THAT(test.order(plan.leftOut), ElementsAre("MISSING", "UNREAD", "DAMAGED", "EMPTY"));
    for (const PutBackFile& file : plan.leftOut)
        EXPECT_FALSE(file.why.isEmpty());
}

TEST(PutBackPlanTest, ArchivedMailThatDidNotFailIsNeverPutBack)
{
    PlanCase test;
    test.add(u"FAILED"_s);
    ArchivedFile delivered;
    delivered.name = u"ARCHIVED"_s;
    delivered.spool = SpoolFile();
    test.evidence.files.push_back(delivered);
    const PutBackPlan plan = test.plan();
    EXPECT_EQ(plan.files.size() + plan.leftOut.size(), 1U);
}

TEST(PutBackPlanTest, WhatCameInsideAMailIsLeftToTheServersOwnCopy)
{
    PlanCase one;
    one.add(u"Q7TKB9MW"_s).file = u"/case/mail.eml \u203a Q7TKB9MW"_s;
    one.evidence.files.back().path = pathFromString(u"/case/mail.eml"_s);
    one.add(u"KR4T2NVB"_s).file = u"/case/KR4T2NVB"_s;
    one.evidence.files.back().path = pathFromString(u"/case/KR4T2NVB"_s);
    const PutBackPlan plan = one.plan();
    EXPECT_THAT(one.order(plan.files), ElementsAre("KR4T2NVB"));
    ASSERT_THAT(one.order(plan.leftOut), ElementsAre("Q7TKB9MW"));
    EXPECT_TRUE(plan.leftOut.front().why.english().contains(u"mail.eml"_s));
}
