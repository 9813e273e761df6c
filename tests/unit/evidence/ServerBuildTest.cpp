#include "core/evidence/ServerBuild.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(ServerBuildTest, KnowsTheFamiliesThatHadAnInternetMailService)
{
    EXPECT_EQ(serverFamily(u"5.5.2232.9"_s), u"5.5"_s);
    EXPECT_EQ(serverFamily(u"4.0"_s), u"4.0"_s);
    EXPECT_EQ(serverFamily(u"6.0.4417"_s), QString());
    EXPECT_EQ(serverFamily({}), QString());
}

TEST(ServerBuildTest, NamesTheServicePackThatFirstHasABuild)
{
    EXPECT_EQ(servicePackWith(u"5.5.2398.0"_s), u"SP2"_s);
    EXPECT_EQ(servicePackWith(u"5.5.2651.58"_s), u"SP4"_s);
    EXPECT_EQ(servicePackWith(u"5.0.1458.49"_s), u"SP1"_s);
    EXPECT_EQ(servicePackWith(u"5.0.1461.77"_s), QString()) << "a hotfix after the last service pack";
    EXPECT_EQ(servicePackWith(u"5.5"_s), QString()) << "a family is no build";
}
