#include "core/base/RangeSource.h"

#include <gtest/gtest.h>

#include <limits>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

ByteSourcePtr part(ByteRange range)
{
    return rangeSource(ByteSource::fromBytes("0123456789", u"outer"_s), range, u"inner"_s);
}

} // namespace

TEST(RangeSource, IsTheRangeAndNoMore)
{
    const ByteSourcePtr source = part({3, 4});
    EXPECT_EQ(source->size(), 4);
    EXPECT_EQ(source->name(), u"inner"_s);
    EXPECT_EQ(source->read({0, 100}).value(), "3456");
    EXPECT_EQ(source->read({2, 1}).value(), "5");
    char buffer[8] = {};
    EXPECT_EQ(source->readAt(3, buffer, 8).value(), 1);
    EXPECT_EQ(source->readAt(4, buffer, 8).value(), 0);
    EXPECT_EQ(source->readAt(-1, buffer, 8).value(), 0);
}

TEST(RangeSource, IsCutAtTheEndOfTheOuterSource)
{
    EXPECT_EQ(part({8, 100})->read({0, 100}).value(), "89");
    EXPECT_EQ(part({20, 5})->size(), 0);
    EXPECT_EQ(part({-5, 3})->size(), 3);
    EXPECT_EQ(part({2, std::numeric_limits<qint64>::max()})->size(), 8);
}
