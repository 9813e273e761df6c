#include "core/spool/OffsetMap.h"

#include "tests/support/SplitMix64.h"
#include "tests/unit/spool/SpoolTestSupport.h"

using namespace ims;
using namespace ims::test;

namespace {

struct Pair
{
    qint64 first = 0;
    qint64 last = 0;
};

void expectSame(const OffsetMap& map, const std::vector<Pair>& pairs)
{
    ASSERT_EQ(map.size(), static_cast<qsizetype>(pairs.size()));
    for (size_t i = 0; i < pairs.size(); ++i) {
        ASSERT_EQ(map.sourceOf(static_cast<qsizetype>(i), 1),
                  ByteRange::fromTo(pairs[i].first, pairs[i].last + 1))
            << i;
    }
    const auto size = static_cast<qsizetype>(pairs.size());
    EXPECT_EQ(map.sourceOf(0, size + 5), ByteRange::fromTo(pairs.front().first, pairs.back().last + 1));
    EXPECT_EQ(map.sourceOf(size, 1), ByteRange(pairs.back().last + 1, 0));
    EXPECT_EQ(map.sourceOf(size + 1, 1), ByteRange());
    EXPECT_EQ(map.sourceOf(0, 0), ByteRange(pairs.front().first, 0));
}

} // namespace

TEST(OffsetMap, GivesBackWhatItWasTold)
{
    SplitMix64 random(7);
    for (int round = 0; round < 200; ++round) {
        OffsetMap map;
        std::vector<Pair> pairs;
        qint64 position = 100;
        while (pairs.size() < 300) {
            const auto put = [&](qint64 first, qint64 last) {
                pairs.push_back({first, last});
                map.add(first, last);
            };
            const qint64 count = static_cast<qint64>(random.next() % 9) + 1;
            const quint64 kind = random.next() % 6;
            for (qint64 i = 0; i < count; ++i) {
                if (kind == 0)
                    put(position + i, position + i);
                else if (kind == 1)
                    put(position + 3 * i, position + 3 * i + 2);
                else if (kind == 2)
                    put(position + i / 3 * 4 + i % 3, position + i / 3 * 4 + i % 3 + 1);
                else if (kind == 3)
                    put(position, position + 3);
                else if (kind == 4)
                    put(position + i * 9, position + i * 9 + 7);
                else
                    put(position + i, position + i + 1);
            }
            position = pairs.back().last + static_cast<qint64>(random.next() % 3) + 1;
        }
        expectSame(map, pairs);
    }
}

TEST(OffsetMap, HoldsRunsOfEachEncodingAsOneEntry)
{
    OffsetMap map;
    for (qint64 i = 0; i < 3000; ++i)
        map.add(50 + i / 3 * 4 + i % 3, 50 + i / 3 * 4 + i % 3 + 1);
    EXPECT_EQ(map.runCount(), 1);
    map.addPlain(9000, 5000);
    EXPECT_LE(map.runCount(), 3);
    EXPECT_EQ(map.sourceOf(3000 + 4999, 1), ByteRange(9000 + 4999, 1));
    for (qint64 i = 0; i < 1000; ++i)
        map.add(20000 + 3 * i, 20002 + 3 * i);
    EXPECT_LE(map.runCount(), 4);
}

TEST(OffsetMap, SourcesOfAnyLength)
{
    OffsetMap map;
    const qint64 far = qint64(200) << 20;
    map.add(0, far);
    map.add(far, 2 * far + 7);
    map.add(2 * far + 8, 2 * far + 8);
    expectSame(map, {{0, far}, {far, 2 * far + 7}, {2 * far + 8, 2 * far + 8}});
}
