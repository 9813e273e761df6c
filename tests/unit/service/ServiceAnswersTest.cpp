#include "core/service/ServiceAnswers.h"

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<int> codesIn(const QString& text)
{
    std::vector<int> codes;
    for (const ServiceAnswer* answer : recognizedAnswers(text))
        codes.push_back(answer->code);
    return codes;
}

} // namespace

TEST(ServiceAnswersTest, EachAnswerHasItsMeaningAndItsArticle)
{
    for (const ServiceAnswer& answer : serviceAnswers()) {
        EXPECT_FALSE(answer.meaning.isEmpty()) << answer.code;
        EXPECT_FALSE(answer.kb.isEmpty()) << answer.code;
        for (const QString& kb : answer.kb)
            EXPECT_TRUE(kb.startsWith(u'Q')) << answer.code;
    }
}

TEST(ServiceAnswersTest, FindsTheNumbersThatACommandPrinted)
{
    EXPECT_THAT(codesIn(u"System error 1067 has occurred.\r\n\r\nThe process terminated unexpectedly."_s),
                ElementsAre(1067));
    EXPECT_THAT(
        codesIn(u"Could not start the service.\nError 2140: An internal Windows NT error occurred."_s),
        ElementsAre(2140));
    EXPECT_THAT(codesIn(u"4037, and then 1067 (2186)"_s), ElementsAre(1067, 2186, 4037));
    EXPECT_THAT(codesIn(u"More help is available by typing NET HELPMSG 2186."_s), ElementsAre(2186));
}

TEST(ServiceAnswersTest, NumbersWithinOthersDoNotCount)
{
    EXPECT_THAT(codesIn(u"5.5.2140.3 10671 0x2186 21:40:37 2140.5 a4037 1067-22"_s), IsEmpty());
    EXPECT_THAT(codesIn({}), IsEmpty());
}

TEST(ServiceAnswersTest, GoodSignsCountOnlyWhereTheTextIsAboutEvents)
{
    EXPECT_THAT(codesIn(u"1000 files copied"_s), IsEmpty());
    EXPECT_THAT(codesIn(u"Event ID: 1000, Source: MSExchangeIMC"_s), ElementsAre(1000));
}

TEST(ServiceAnswersTest, ReadsTheBuildOutOfTheGreeting)
{
    EXPECT_EQ(buildInBanner(u"C:\\>telnet exch01 25\n220 exch01.example.com ESMTP Server (Microsoft Exchange "
                            "Internet Mail Service 5.5.2232.9) ready"_s),
              u"5.5.2232.9"_s);
    EXPECT_EQ(buildInBanner(u"220 imc.example.com service ready"_s), QString());
    EXPECT_EQ(buildInBanner(u"it is 5.5.2232.9, the Internet Mail Service"_s), QString());
}
