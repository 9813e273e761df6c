#include "core/retest/RetestPlan.h"

#include "tests/unit/retest/RetestRoom.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace ims::test {

namespace {

/// A server whose failures are added one by one, the oldest first.
class RetestPlanTest : public testing::Test
{
protected:
    SpoolFile& fail(const QString& name, const QString& cause = u"charset-setting"_s)
    {
        SpoolFile& spool = archived(name);
        Failure failure;
        failure.name = name.toLower(); // as events may have it
        failure.event.fullId = 4117;
        failure.event.source = u"MSExchangeIMC"_s;
        failure.event.strings = {name};
        failure.event.time = QDateTime(QDate(1999, 3, 8), QTime(12, 0), Qt::UTC).addSecs(60 * minutes++);
        failure.file = static_cast<qsizetype>(evidence.files.size()) - 1;
        evidence.events.push_back(failure.event);
        evidence.failures.push_back(failure);
        evidence.files.back().state = ArchiveState::Failed;
        diagnosis.files.push_back({name, cause, 0.9});
        return spool;
    }

    SpoolFile& archived(const QString& name)
    {
        room.archiveMail({name});
        ArchivedFile file;
        file.name = name;
        file.path = room.archive() / pathFromString(name);
        file.spool = SpoolFile();
        file.spool->size = RetestRoom::mail(name).size();
        file.spool->message = {0, 100};
        evidence.files.push_back(file);
        return *evidence.files.back().spool;
    }

    RetestPlan plan(const QStringList& names = {}, bool all = false, const QStringList& mended = {}) const
    {
        static const CauseCatalogue causes = CauseCatalogue::builtIn().value();
        RetestAsked asked;
        asked.names = names;
        asked.all = all;
        auto planned =
            planRetest(evidence, diagnosis, causes, MendedCauses{mended}, room.archive(), room.in(), asked);
        EXPECT_TRUE(planned);
        return planned.value_or(RetestPlan());
    }

    static std::vector<std::string> rows(const RetestPlan& plan)
    {
        std::vector<std::string> told;
        for (const RetestRow& row : plan.rows)
            told.push_back(u"%1 %2%3"_s.arg(row.batch)
                               .arg(row.move.name, row.alone ? u" alone"_s : QString())
                               .toStdString());
        return told;
    }

    static std::vector<std::string> leftOut(const RetestPlan& plan)
    {
        std::vector<std::string> told;
        for (const RetestLeftOut& file : plan.leftOut) {
            EXPECT_FALSE(file.why.isEmpty());
            told.push_back(file.name.toStdString());
        }
        return told;
    }

    RetestRoom room;
    Evidence evidence;
    Diagnosis diagnosis;
    int minutes = 0;
};

Flag crashFlag()
{
    Flag flag;
    flag.severity = FlagSeverity::Crash;
    flag.kb = {u"Q278320"_s};
    return flag;
}

} // namespace

TEST_F(RetestPlanTest, OneThenTenThenTheRestTheOldestFirst)
{
    for (int i = 0; i < 14; ++i)
        fail(u"FILE%1"_s.arg(i, 4, 10, QLatin1Char('0')));
    archived(u"DELIVERD"_s);
    const RetestPlan planned = plan();
    ASSERT_EQ(planned.rows.size(), 14U) << "what no event names is not in it";
    EXPECT_EQ(planned.movesOf(1).size(), 1U);
    EXPECT_EQ(planned.movesOf(2).size(), 10U);
    EXPECT_EQ(planned.movesOf(3).size(), 3U);
    EXPECT_EQ(planned.rows.front().move.name, u"FILE0000"_s);
    EXPECT_EQ(planned.rows.back().move.name, u"FILE0013"_s);
    const RetestRow& row = planned.rows.at(3);
    EXPECT_EQ(row.move.size, RetestRoom::mail(u"FILE0003"_s).size());
    EXPECT_EQ(row.move.sha256, RetestRoom::planned(room.archive(), {u"FILE0003"_s}).front().sha256);
    EXPECT_EQ(row.move.knownEvents, QStringList(u"-@1999-03-08T12:03:00Z"_s));
    EXPECT_FALSE(row.expected.isEmpty());
    EXPECT_TRUE(row.why.english().contains(u"4117"_s));
}

TEST_F(RetestPlanTest, WhatCrashesGoesLastAndAlone)
{
    fail(u"CRASHES1"_s).flags.push_back(crashFlag());
    fail(u"CRASHES2"_s).flags.push_back(crashFlag());
    fail(u"GOOD0001"_s);
    fail(u"GOOD0002"_s);
    EXPECT_THAT(rows(plan()),
                ElementsAre("1 GOOD0001", "2 GOOD0002", "3 CRASHES1 alone", "4 CRASHES2 alone"));
}

TEST_F(RetestPlanTest, UndeterminedFilesOnlyWhenAskedForEachAlone)
{
    fail(u"FAILED01"_s);
    archived(u"ARCHIVED"_s);
    archived(u"KNOWNDEL"_s);
    evidence.files.back().state = ArchiveState::Delivered;
    EXPECT_THAT(rows(plan()), ElementsAre("1 FAILED01"));
    const RetestPlan named = plan({u"archived"_s, u"failed01"_s});
    EXPECT_THAT(rows(named), ElementsAre("1 FAILED01", "2 ARCHIVED alone"));
    EXPECT_TRUE(named.rows.back().undetermined);
    EXPECT_TRUE(named.rows.back().expected.english().contains(u"twice"_s));
    EXPECT_THAT(rows(plan({}, true)), ElementsAre("1 FAILED01", "2 ARCHIVED alone", "3 KNOWNDEL alone"));
}

TEST_F(RetestPlanTest, ReportsNamedBy4132BelongToIt)
{
    fail(u"FAILED01"_s);
    archived(u"REPORT01"_s);
    Sibling sibling;
    sibling.kind = 4132;
    sibling.name = u"report01"_s;
    evidence.siblings.push_back(sibling);
    sibling.kind = 4182;
    sibling.name = u"FAILED01"_s;
    evidence.siblings.push_back(sibling);
    EXPECT_THAT(rows(plan()), ElementsAre("1 FAILED01", "2 REPORT01"));
}

TEST_F(RetestPlanTest, WhatCannotBeMovedIsNamedWithItsReason)
{
    for (const QString& name : {u"EMPTY001"_s, u"TAKEN001"_s, u"GONE0001"_s, u"LINK0001"_s, u"TWIN0001"_s})
        fail(name);
    fail(u"DAMAGED1"_s).damage.push_back({u"notepad"_s, Message("Saved in Notepad.")});
    RetestRoom::write(room.archive() / "EMPTY001", "");
    RetestRoom::write(room.in() / "taken001", "another");
    QFile::remove(displayName(room.archive() / "GONE0001"));
    QFile::remove(displayName(room.archive() / "LINK0001"));
    std::filesystem::create_symlink("/etc/hostname", room.archive() / "LINK0001");
    RetestRoom::write(room.archive() / "twin0001", "look-alike");
    const RetestPlan planned = plan();
    EXPECT_THAT(rows(planned), testing::IsEmpty());
    EXPECT_THAT(leftOut(planned), testing::UnorderedElementsAre("DAMAGED1", "EMPTY001", "TAKEN001",
                                                                "GONE0001", "LINK0001", "TWIN0001"));
    EXPECT_THAT(leftOut(plan({u"NOSUCH01"_s})), ElementsAre("NOSUCH01"));
    EXPECT_TRUE(plan({u"NOSUCH01"_s}).leftOut.front().asked);
}

TEST_F(RetestPlanTest, AnotherCauseThanTheMendedOneWaitsUnlessAskedFor)
{
    fail(u"MENDED01"_s);
    fail(u"OTHER001"_s, u"ambiguous-sender"_s);
    const RetestPlan planned = plan({}, false, {u"charset-setting"_s});
    EXPECT_THAT(rows(planned), ElementsAre("1 MENDED01"));
    EXPECT_THAT(leftOut(planned), ElementsAre("OTHER001"));
    EXPECT_THAT(rows(plan({u"OTHER001"_s}, false, {u"charset-setting"_s})), ElementsAre("1 OTHER001"));
}

TEST_F(RetestPlanTest, TellsWhatTheServiceMayNotBeAbleToDelete)
{
    fail(u"READONLY"_s);
    std::filesystem::permissions(room.archive() / "READONLY", std::filesystem::perms(0444));
    RetestRoom::write(room.in() / "NEIGHBOR", "waiting");
    std::filesystem::permissions(room.in() / "NEIGHBOR", std::filesystem::perms(0660));
    const RetestPlan planned = plan();
    ASSERT_EQ(planned.rows.size(), 1U);
    QStringList notes;
    for (const Message& note : planned.rows.front().notes)
        notes.append(note.english());
    EXPECT_TRUE(notes.join(u'|').contains(u"read-only"_s)) << notes.join(u'|').toStdString();
    EXPECT_TRUE(notes.join(u'|').contains(u"rights are 444, those of the files in IN are 660"_s));
}

TEST_F(RetestPlanTest, TellsThatTheServersFileIsNotTheOneThatWasLookedAt)
{
    fail(u"REGROWN1"_s);
    fail(u"SAMESIZE"_s);
    RetestRoom::write(room.archive() / "REGROWN1", RetestRoom::mail(u"REGROWN1"_s) + "more");
    const RetestPlan planned = plan();
    ASSERT_EQ(planned.rows.size(), 2U);
    for (const RetestRow& row : planned.rows) {
        const bool told = std::any_of(row.notes.begin(), row.notes.end(), [](const Message& note) {
            return note.english().contains(u"the copy that was looked at has"_s);
        });
        EXPECT_EQ(told, row.move.name == "REGROWN1"_L1) << row.move.name.toStdString();
    }
}

TEST_F(RetestPlanTest, SetsAsideByNameOrTheOlderHalf)
{
    for (const char* name : {"A", "B", "C"})
        RetestRoom::write(room.in() / name, "mail");
    const auto written = std::filesystem::last_write_time(room.in() / "A");
    std::filesystem::last_write_time(room.in() / "B", written);
    std::filesystem::last_write_time(room.in() / "C", written - std::chrono::hours(1));
    EXPECT_THAT(rows(*planSetAside(room.in(), {}, true)), ElementsAre("1 C", "1 A"));
    EXPECT_THAT(rows(*planSetAside(room.in(), {}, false)), ElementsAre("1 C", "1 A", "1 B"));
    const RetestPlan named = *planSetAside(room.in(), {u"b"_s, u"missing"_s, u"Archive"_s}, false);
    EXPECT_THAT(rows(named), ElementsAre("1 B"));
    EXPECT_THAT(leftOut(named), ElementsAre("Archive", "missing"));
}

} // namespace ims::test
