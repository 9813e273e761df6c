#include "core/settings/SettingsJson.h"
#include "core/base/Json.h"
#include "core/settings/ImcTxt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

TEST(SettingsJson, followsTheContract)
{
    const auto settings = readImcTxt(*ByteSource::fromBytes(
        "[Domain]\nDomainInformation=+\n+Default,KOI8-R,ISO-8859-1,800,76,0,0,0\n+jp,X,Y,1,70,2,0,5\n",
        u"i"_s));
    ASSERT_TRUE(settings);
    EXPECT_EQ(jsonLine(imcSettingsJson(*settings)),
              "{\"default\":{\"flags\":[\"mime-plain\",\"no-oof\",\"no-auto-replies\"],\"mime\":\"KOI8-R\","
              "\"non_mime\":\"ISO-8859-1\",\"rich_text\":0,\"size_limit\":0,\"wrap_column\":76},"
              "\"domains\":[{\"domain\":\"jp\",\"flags\":[\"wrap\"],\"mime\":\"X\",\"non_mime\":\"Y\",\"rich_"
              "text\":2,"
              "\"size_limit\":5,\"wrap_column\":70}],\"notes\":[]}\n");
}

TEST(SettingsJson, aMissingDefaultIsNull)
{
    const auto settings = readImcTxt(*ByteSource::fromBytes("[Domain]\n", u"i"_s));
    ASSERT_TRUE(settings);
    const QJsonObject json = imcSettingsJson(*settings);
    EXPECT_TRUE(json["default"_L1].isNull());
    EXPECT_EQ(json["notes"_L1].toArray().size(), 1);
}

} // namespace
} // namespace ims
