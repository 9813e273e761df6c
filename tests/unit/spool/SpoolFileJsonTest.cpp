#include "core/spool/SpoolFileJson.h"

#include "tests/unit/spool/SpoolTestSupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

TEST(SpoolFileJson, HasEveryKeyOfTheContract)
{
    const QByteArray bytes = "From: a@alpha.example\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nx";
    const QJsonObject object = spoolFileJson(readBytes(bytes), u"ab"_s);
    for (const char* key :
         {"file", "size", "sha256", "envelope", "message", "mime", "headers", "parts", "declarations",
          "detected", "sender_domain", "applies", "suggested_setting", "damage", "flags", "notes"})
        EXPECT_TRUE(object.contains(QLatin1StringView(key))) << key;
    EXPECT_TRUE(object.value("envelope"_L1).isNull());
    EXPECT_EQ(object.value("applies"_L1), "declared"_L1);
    EXPECT_FALSE(object.contains("file_hex"_L1));
    const QJsonObject part = object.value("parts"_L1).toArray().at(0).toObject();
    for (const char* key : {"path", "content_type", "charset", "transfer_encoding", "filename", "disposition",
                            "offset", "length", "body_offset", "body_length"})
        EXPECT_TRUE(part.contains(QLatin1StringView(key))) << key;
    const QJsonObject declaration = object.value("declarations"_L1).toArray().at(0).toObject();
    EXPECT_EQ(declaration.value("where"_L1), "content-type"_L1);
    EXPECT_EQ(declaration.value("label"_L1), "koi8-r"_L1);
    EXPECT_EQ(declaration.value("offset"_L1).toInteger(), bytes.indexOf("koi8-r"));
    for (const char* key : {"part", "length", "known", "code_page", "ims_setting", "fits", "looks_like"})
        EXPECT_TRUE(declaration.contains(QLatin1StringView(key))) << key;
    const QJsonObject flag = object.value("flags"_L1).toArray().at(0).toObject();
    EXPECT_EQ(flag.value("code"_L1), "content-type-without-mime-version"_L1);
    EXPECT_EQ(flag.value("severity"_L1), "garbled"_L1);
}

TEST(SpoolFileJson, SaysWhatIsCut)
{
    const QByteArray bytes = "From: a@b.example\r\nX: " + QByteArray(100000, 'y') + "\r\n\r\n";
    const QJsonObject object = spoolFileJson(readBytes(bytes), {}, "\xff");
    const QJsonObject header = object.value("headers"_L1).toArray().at(1).toObject();
    EXPECT_TRUE(header.value("truncated"_L1).toBool());
    EXPECT_EQ(header.value("value"_L1).toString().size(), 65536);
    EXPECT_EQ(header.value("length"_L1).toInteger(), 100003);
    EXPECT_EQ(object.value("file_hex"_L1), "ff"_L1);
}

TEST(SpoolFileJson, AnEmptyFile)
{
    const QJsonObject object = spoolFileJson(readBytes({}), {});
    EXPECT_EQ(object.value("message"_L1).toObject().value("length"_L1).toInteger(), 0);
    EXPECT_TRUE(object.value("applies"_L1).isNull());
    EXPECT_TRUE(object.value("detected"_L1).isNull());
    EXPECT_TRUE(object.value("suggested_setting"_L1).isNull());
    EXPECT_TRUE(object.value("sender_domain"_L1).isNull());
}
