#include "core/casefile/RecentCases.h"

#include "core/casefile/CaseJson.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

namespace ims::test {

namespace {

class RecentCasesTest : public testing::Test
{
protected:
    /// A case saved this many minutes after the first.
    void add(const QString& name, int minutes, const QString& ticket) const
    {
        CaseRecord record = fullRecord();
        record.ticket = ticket;
        record.savedAt = record.createdAt.addSecs(minutes * 60);
        const QString file = u"cases/"_s + name + u"/case.json"_s;
        room.write(file, *caseBytes(record, file));
        fs::last_write_time(room.path(file), m_start + std::chrono::minutes(minutes));
    }

    std::vector<std::string> tickets(size_t most) const
    {
        std::vector<std::string> found;
        for (const CaseSummary& summary : recentCases(room.path(u"cases"_s), most))
            found.push_back(summary.title.section(u' ', 0, 0).toStdString());
        return found;
    }

    const CaseRoom room;

private:
    const fs::file_time_type m_start = fs::file_time_type::clock::now() - std::chrono::hours(24);
};

} // namespace

TEST_F(RecentCasesTest, TheOneSavedLastIsFirst)
{
    add(u"a"_s, 2, u"two"_s);
    add(u"b"_s, 3, u"three"_s);
    add(u"c"_s, 1, u"one"_s);
    EXPECT_THAT(tickets(10), ElementsAre("three", "two", "one"));
    EXPECT_THAT(tickets(2), ElementsAre("three", "two"));
    EXPECT_THAT(tickets(0), IsEmpty());
}

TEST_F(RecentCasesTest, TellsCasesApart)
{
    add(u"a"_s, 2, u"4711"_s);
    const CaseSummary summary = recentCases(room.path(u"cases"_s), 1).at(0);
    EXPECT_EQ(summary.title, u"4711 · Jane Doe · EXCH01"_s);
    EXPECT_EQ(summary.step, u"cause"_s);
    EXPECT_EQ(summary.folder, room.path(u"cases/a"_s));
    EXPECT_EQ(summary.savedAt, fullRecord().createdAt.addSecs(120));
}

TEST_F(RecentCasesTest, ACaseWithoutNamesGoesByItsFolder)
{
    room.write(u"cases/2026-11-22 1540/case.json"_s, *caseBytes(CaseRecord(), {}));
    EXPECT_EQ(recentCases(room.path(u"cases"_s), 1).at(0).title, u"2026-11-22 1540"_s);
    CaseRecord record;
    record.caller = u"a\u202eb"_s + QString(5000, u'x');
    room.write(u"cases/2026-11-22 1540/case.json"_s, *caseBytes(record, {}));
    const QString title = recentCases(room.path(u"cases"_s), 1).at(0).title;
    EXPECT_LT(title.size(), 200);
    EXPECT_FALSE(title.contains(u'\u202e'));
}

TEST_F(RecentCasesTest, PassesOverWhatIsNoCase)
{
    add(u"good"_s, 1, u"good"_s);
    add(u"outside/real"_s, 5, u"linked"_s);
    room.write(u"cases/torn/case.json"_s, "{ \"schema\"");
    room.write(u"cases/huge/case.json"_s, "{}");
    fs::resize_file(room.path(u"cases/huge/case.json"_s), std::uintmax_t(1) << 40);
    room.write(u"cases/file"_s, "x");
    fs::create_directories(room.path(u"cases/empty"_s));
    fs::create_directories(room.path(u"cases/dir/case.json"_s));
    fs::create_directory_symlink(room.path(u"cases/outside/real"_s), room.path(u"cases/folderlink"_s));
    fs::create_directories(room.path(u"cases/filelink"_s));
    fs::create_symlink(room.path(u"cases/outside/real/case.json"_s),
                       room.path(u"cases/filelink/case.json"_s));
    EXPECT_THAT(tickets(10), ElementsAre("good"));
    EXPECT_THAT(recentCases(room.path(u"nowhere"_s), 5), IsEmpty());
}

TEST_F(RecentCasesTest, LooksIntoTheLastFiveHundredByName)
{
    add(u"0000"_s, 9, u"first"_s);
    for (int i = 1; i < 500; ++i)
        fs::create_directories(room.path(u"cases/%1"_s.arg(i, 4, 10, QChar(u'0'))));
    EXPECT_THAT(tickets(5), ElementsAre("first"));
    fs::create_directories(room.path(u"cases/9999"_s));
    EXPECT_THAT(tickets(5), IsEmpty());
}

TEST_F(RecentCasesTest, TellsWhereACaseStands)
{
    CaseRecord record = fullRecord();
    record.life.state = CaseState::Monitoring;
    record.life.followUp = QDate(2026, 11, 29);
    record.life.conclusion.cause = u"charset-setting"_s;
    record.walkthrough.now.answers.remove(u"cause.chosen"_s);
    room.write(u"cases/a/case.json"_s, *caseBytes(record, {}));
    const CaseSummary summary = recentCases(room.path(u"cases"_s), 1).at(0);
    EXPECT_EQ(summary.state, CaseState::Monitoring);
    EXPECT_EQ(summary.followUp, QDate(2026, 11, 29));
    EXPECT_EQ(summary.cause, u"charset-setting"_s);
    record.walkthrough.now.answers.insert(u"cause.chosen"_s, u"max-recipients"_s);
    room.write(u"cases/a/case.json"_s, *caseBytes(record, {}));
    EXPECT_EQ(recentCases(room.path(u"cases"_s), 1).at(0).cause, u"max-recipients"_s);
}

TEST_F(RecentCasesTest, TheServerIsTheStatedOneElseThatOfTheEvidenceElseOfTheName)
{
    CaseRecord record;
    room.write(u"cases/2026-11-22 1540 EXCH03 (2)/case.json"_s, *caseBytes(record, {}));
    EXPECT_EQ(recentCases(room.path(u"cases"_s), 1).at(0).server, u"EXCH03"_s);
    KeptFile kept;
    kept.source = "/server/AppEvent.Evt";
    kept.why = u"too-large"_s;
    kept.server = u"EXCH02"_s;
    record.kept = {kept};
    room.write(u"cases/2026-11-22 1540 EXCH03 (2)/case.json"_s, *caseBytes(record, {}));
    EXPECT_EQ(recentCases(room.path(u"cases"_s), 1).at(0).server, u"EXCH02"_s);
    record.server = u"EXCH01"_s;
    room.write(u"cases/2026-11-22 1540 EXCH03 (2)/case.json"_s, *caseBytes(record, {}));
    EXPECT_EQ(recentCases(room.path(u"cases"_s), 1).at(0).server, u"EXCH01"_s);
}

TEST_F(RecentCasesTest, EarlierCasesAreThoseOfTheSameServerWithoutTheCaseItself)
{
    const QDateTime begun(QDate(2026, 11, 22), QTime(15, 40), Qt::UTC);
    const auto add = [&](const QString& name, const QString& server, const QDateTime& createdAt) {
        CaseRecord record;
        record.server = server;
        record.createdAt = createdAt;
        room.write(u"cases/%1/case.json"_s.arg(name), *caseBytes(record, {}));
    };
    add(u"a"_s, u"exch01.alpha.example"_s, begun.addDays(-1));
    add(u"b"_s, u"EXCH02"_s, begun.addDays(-2));
    add(u"c"_s, u"EXCH01"_s, begun);
    add(u"d"_s, {}, begun.addDays(-3));
    const auto found = earlierCases(room.path(u"cases"_s), u"EXCH01"_s, begun, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().server, u"exch01.alpha.example"_s);
    EXPECT_TRUE(earlierCases(room.path(u"cases"_s), {}, begun, {}).empty());
    StopSource stop;
    stop.request_stop();
    EXPECT_TRUE(earlierCases(room.path(u"cases"_s), u"EXCH01"_s, begun, stop.get_token()).empty());
}

} // namespace ims::test
