#include "core/charset/DetectionJson.h"
#include "core/base/Json.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

TEST(DetectionJson, followsTheContract)
{
    const Detection detection{u"koi8-r"_s, 0.98765, u"ru"_s, {{u"windows-1251"_s, 0.01234}}};
    EXPECT_EQ(jsonLine(detectionJson(detection)),
              "{\"alternatives\":[{\"charset\":\"windows-1251\",\"confidence\":0.01}],\"charset\":\"koi8-r\","
              "\"confidence\":0.99}\n");
}

} // namespace
} // namespace ims
