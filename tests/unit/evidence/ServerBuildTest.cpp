#include "core/evidence/ServerBuild.h"

#include <QVersionNumber>

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

TEST(ServerBuildTest, ReleasesStandInOrderEachWithItsArticle)
{
    const auto& releases = serverReleases();
    ASSERT_EQ(releases.size(), 14U);
    for (size_t i = 0; i < releases.size(); ++i) {
        const QString build = releases[i].build;
        EXPECT_EQ(serverFamily(build), releases[i].family) << build.toStdString();
        EXPECT_EQ(QVersionNumber::fromString(build).segmentCount(), 4) << build.toStdString();
        EXPECT_TRUE(releases[i].kb.startsWith(u'Q'));
        if (i > 0) {
            EXPECT_LT(QVersionNumber::fromString(releases[i - 1].build), QVersionNumber::fromString(build));
        }
    }
}

TEST(ServerBuildTest, NamesTheServicePackThatFirstHasABuild)
{
    EXPECT_EQ(servicePackWith(u"5.5.2398.0"_s), u"SP2"_s);
    EXPECT_EQ(servicePackWith(u"5.5.2651.58"_s), u"SP4"_s);
    EXPECT_EQ(servicePackWith(u"5.5.2653.19"_s), u"SP4"_s);
    EXPECT_EQ(servicePackWith(u"5.5.2653.22"_s), QString()) << "a hotfix after it";
    EXPECT_EQ(servicePackWith(u"5.0.1458.49"_s), u"SP1"_s);
    EXPECT_EQ(servicePackWith(u"5.0.1461.77"_s), QString()) << "a hotfix after the last service pack";
    EXPECT_EQ(servicePackWith(u"5.5"_s), QString()) << "a family is no build";
}
