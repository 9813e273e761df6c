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

} // namespace ims::test
