#include "core/retest/KitPlan.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

/// Failures are added one by one, each an hour older than the one before (newest first).
struct KitCase
{
    Evidence evidence;
    Diagnosis diagnosis;

    SpoolFile& addFile(const QString& name)
    {
        ArchivedFile file;
        file.name = name;
        file.spool = SpoolFile();
        file.spool->message = {0, 100};
        evidence.files.push_back(file);
        return *evidence.files.back().spool;
    }

    SpoolFile& add(const QString& name, const QString& cause = u"charset-setting"_s)
    {
        Failure failure;
        failure.name = name;
        failure.event.time = QDateTime(QDate(1999, 3, 20), QTime(12, 0), Qt::UTC)
                                 .addSecs(-3600 * static_cast<qint64>(evidence.failures.size()));
        failure.file = static_cast<qsizetype>(evidence.files.size());
        evidence.failures.push_back(failure);
        diagnosis.files.push_back({name, cause, 0.9});
        return addFile(name);
    }

    KitPlan plan(const QStringList& names = {}) const
    {
        static const CauseCatalogue causes = CauseCatalogue::builtIn().value();
        return planKit(evidence, diagnosis, causes, MendedCauses{{u"charset-setting"_s}}, names);
    }
};

Flag crashFlag()
{
    Flag flag;
    flag.severity = FlagSeverity::Crash;
    return flag;
}

std::vector<std::string> files(const KitPlan& plan)
{
    std::vector<std::string> all;
    for (const KitFile& file : plan.files)
        all.push_back(file.name.toStdString() + (file.turn == KitTurn::Batch     ? ""
                                                 : file.turn == KitTurn::Crashes ? " crashes"
                                                                                 : " twice?"));
    return all;
}

std::vector<std::string> leftOut(const KitPlan& plan)
{
    std::vector<std::string> all;
    for (const KitLeftOut& file : plan.leftOut) {
        EXPECT_FALSE(file.why.isEmpty());
        all.push_back(file.name.toStdString());
    }
    return all;
}

KitCase mixedCase()
{
    KitCase test;
    test.evidence.server = u"EXCH01"_s;
    test.add(u"NEW"_s);
    test.add(u"OTHER"_s, u"ambiguous-sender"_s);
    test.add(u"CRASH"_s).flags.push_back(crashFlag());
    test.add(u"DAMAGED"_s).damage.push_back({u"notepad"_s, Message("Saved in Notepad.")});
    test.add(u"OLD"_s);
    test.addFile(u"ARCHIVED"_s);
    return test;
}

} // namespace

TEST(KitPlanTest, TakesWhatFailedAndWasMendedAndNothingDangerous)
{
    const KitPlan plan = mixedCase().plan();
    EXPECT_EQ(plan.server, u"EXCH01"_s);
    EXPECT_THAT(files(plan), ElementsAre("OLD", "NEW"));
    EXPECT_THAT(leftOut(plan), ElementsAre("OTHER", "CRASH", "DAMAGED"));
}

TEST(KitPlanTest, NamingAFileIsTheConsentToIt)
{
    const KitPlan plan =
        mixedCase().plan({u"crash"_s, u"NEW"_s, u"OTHER"_s, u"ARCHIVED"_s, u"DAMAGED"_s, u"NOWHERE"_s});
    EXPECT_THAT(files(plan), ElementsAre("NEW", "OTHER", "CRASH crashes", "ARCHIVED twice?"));
    EXPECT_THAT(leftOut(plan), ElementsAre("DAMAGED", "NOWHERE"));
}

TEST(KitPlanTest, NamesThatNoScriptMayHoldAreLeftOut)
{
    KitCase test;
    test.add(u"GOOD"_s);
    test.add(u"A&B"_s);
    test.add(u"TWICE"_s);
    test.addFile(u"twice"_s);
    const KitPlan plan = test.plan();
    EXPECT_THAT(files(plan), ElementsAre("GOOD"));
    EXPECT_THAT(leftOut(plan), ElementsAre("TWICE", "A&B"));
}
