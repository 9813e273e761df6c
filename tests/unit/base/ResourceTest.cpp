#include "core/base/Resource.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(ResourceTest, IsReadWhole)
{
    const auto read = readResource(u":/flows/walkthrough.json"_s, Message("read the walkthrough"));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->trimmed().startsWith('{'));
    EXPECT_TRUE(read->trimmed().endsWith('}'));
}

TEST(ResourceTest, OneThatIsMissingIsSaid)
{
    const auto read = readResource(u":/flows/none.json"_s, Message("read the walkthrough"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().doing.english(), u"read the walkthrough"_s);
    EXPECT_EQ(read.error().file, u":/flows/none.json"_s);
    EXPECT_FALSE(read.error().todo.isEmpty());
}
