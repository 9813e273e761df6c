#include "core/spool/SpoolName.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

TEST(SpoolName, NamesOfTheArticlesLookRight)
{
    for (const QString& name : {u"W707852B"_s, u"Jtmrmaqv"_s, u"NQ1NQYQK"_s, u"M4XD8MB3"_s}) {
        EXPECT_TRUE(looksLikeSpoolName(name)) << name.toStdString();
        EXPECT_TRUE(doubtAboutSpoolName(name).isEmpty()) << name.toStdString();
    }
    EXPECT_TRUE(doubtAboutSpoolName({}).isEmpty());
}

TEST(SpoolName, AMisheardLetterIsDoubted)
{
    EXPECT_TRUE(doubtAboutSpoolName(u"W7O7852B"_s).english().contains(u"digit"_s));
    EXPECT_TRUE(doubtAboutSpoolName(u"w70785ib"_s).english().contains(u"digit"_s));
    EXPECT_TRUE(doubtAboutSpoolName(u"W70785EB"_s).english().contains(u"letter E"_s));
}

TEST(SpoolName, LengthAndSignsAreDoubted)
{
    EXPECT_TRUE(doubtAboutSpoolName(u"W707852"_s).english().contains(u"this one has 7"_s));
    EXPECT_FALSE(doubtAboutSpoolName(u"W70785/B"_s).isEmpty());
    EXPECT_FALSE(looksLikeSpoolName(u"W707852B\n"_s));
}
