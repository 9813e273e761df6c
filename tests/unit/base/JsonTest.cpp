#include "core/base/Json.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

TEST(JsonTest, HalfPairsBecomeReplacementCharactersAndPairsStay)
{
    const QString text = u"a"_s + QChar(0xD800) + u"b\U0001F600"_s + QChar(0xDC00);
    EXPECT_EQ(jsonLine({{u"x"_s, text}}), QByteArray("{\"x\":\"a\xef\xbf\xbd"
                                                     "b\xf0\x9f\x98\x80\xef\xbf\xbd\"}\n"));
}

TEST(JsonTest, TextThatLooksLikeAnEscapeStays)
{
    EXPECT_EQ(jsonLine({{u"x"_s, u"\\ud800"_s}}), QByteArray("{\"x\":\"\\\\ud800\"}\n"));
}

} // namespace ims::test
