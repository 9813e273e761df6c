#include "core/base/Crc32.h"

#include <gtest/gtest.h>

namespace ims::test {
namespace {

TEST(Crc32Test, IsTheSumThatEveryoneElseGets)
{
    EXPECT_EQ(crc32("123456789"), 0xCBF43926U); // the check value of ISO 3309's CRC
    EXPECT_EQ(crc32({}), 0U);
}

TEST(Crc32Test, GoesOnFromAPreviousSum)
{
    EXPECT_EQ(crc32("6789", crc32("12345")), 0xCBF43926U);
}

} // namespace
} // namespace ims::test
