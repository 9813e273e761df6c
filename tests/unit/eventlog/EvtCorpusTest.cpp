#include "tests/support/Corpora.h"
#include "tests/unit/eventlog/LogBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

struct RealLog
{
    const char* file;
    qint64 live;
    qint64 recovered; ///< besides the live ones
    int newer;        ///< than the header
};

std::ostream& operator<<(std::ostream& out, const RealLog& log)
{
    return out << log.file;
}

class EvtCorpusTest : public testing::TestWithParam<RealLog>
{
};

TEST_P(EvtCorpusTest, ReadsARealLog)
{
    const QString logs = corporaFolder(u"eventlogs"_s);
    const Path file = pathFromString(logs) / GetParam().file;
    if (logs.isEmpty() || !std::filesystem::exists(file))
        GTEST_SKIP() << "the collection of real logs is not here";
    const auto source = ByteSource::open(file);
    ASSERT_TRUE(source);
    const auto log = readEventLog(*source, {});
    ASSERT_TRUE(log);
    qint64 live = 0;
    for (const Event& event : log->events)
        live += event.recovered ? 0 : 1;
    EXPECT_EQ(live, GetParam().live);
    EXPECT_EQ(qint64(log->events.size()) - live, GetParam().recovered);
    EXPECT_EQ(log->records, qint64(log->events.size()));
    EXPECT_EQ(log->unreadable, 0);
    EXPECT_EQ(stateOf(log), u"copied while in use; %1 records newer than its header"_s.arg(GetParam().newer));
}

INSTANTIATE_TEST_SUITE_P(Real, EvtCorpusTest,
                         testing::Values(RealLog{"plaso/test_data/SysEvent.Evt", 6063, 257, 25},
                                         RealLog{"moex01/test_files/Application.evt", 67, 0, 4},
                                         RealLog{"moex01/test_files/Security.evt", 49, 0, 6},
                                         RealLog{"moex01/test_files/System.evt", 95, 0, 9}),
                         [](const auto& tested) { return "Log" + std::to_string(tested.index); });

} // namespace
} // namespace ims::test
