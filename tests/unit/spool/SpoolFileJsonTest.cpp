#include "core/spool/SpoolFileJson.h"

#include "tests/unit/spool/SpoolTestSupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

TEST(SpoolFileJson, HasEveryKeyOfTheContract)
{
    const QByteArray bytes = "From: a@alpha.example\r\nTo: b@beta.example\r\nSubject: x\r\n"
                             "Content-Type: text/plain; charset=koi8-r\r\n\r\nx";
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

TEST(SpoolFileJson, TellsWhereALabelDoesNotFit)
{
    const auto declaration = [](const QByteArray& bytes) {
        return spoolFileJson(readBytes(bytes), {}).value("declarations"_L1).toArray().at(0).toObject();
    };
    const QByteArray type = "From: a@alpha.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    const QJsonObject misfit = declaration(type + "f\xFCr").value("misfit"_L1).toObject();
    EXPECT_EQ(misfit.value("offset"_L1).toInteger(), type.size() + 1);
    EXPECT_EQ(misfit.value("length"_L1).toInteger(), 1);
    EXPECT_EQ(declaration(type + "f\xFCr").value("weighed_against"_L1), "text"_L1);
    EXPECT_TRUE(declaration(type + "f\xC3\xBCr").value("misfit"_L1).isNull());
    EXPECT_EQ(declaration("Subject: f\xFCr\r\n" + type + "x").value("weighed_against"_L1), "header"_L1);
}

TEST(SpoolFileJson, ConfidencesHaveTwoDecimals)
{
    const QByteArray russian = "From: a@alpha.example\r\n\r\n\xD0\xD2\xC9\xD7\xC5\xD4 \xD7\xD3\xC5\xCD";
    const double confidence = spoolFileJson(readBytes(russian), {})
                                  .value("detected"_L1)
                                  .toObject()
                                  .value("confidence"_L1)
                                  .toDouble();
    EXPECT_GT(confidence, 0);
    EXPECT_EQ(confidence, qRound(confidence * 100) / 100.0);
}

TEST(SpoolFileJson, TellsTheWayOfTheMessage)
{
    const QByteArray bytes =
        "Received: from a ([192.0.2.1]) by exch01 with SMTP (Microsoft Exchange Internet "
        "Mail Service Version 5.5.2650.21)\r\n\tid WKA6D6YM; Wed, 5 Nov 1997 14:51:27 "
        "-0500\r\nReceived: apparently\r\n\r\nx";
    const QJsonObject object = spoolFileJson(readBytes(bytes), {});
    const QJsonArray hops = object.value("hops"_L1).toArray();
    ASSERT_EQ(hops.size(), 2);
    const QJsonObject hop = hops.at(0).toObject();
    EXPECT_EQ(hop.value("offset"_L1).toInteger(), 0);
    EXPECT_EQ(hop.value("length"_L1).toInteger(), bytes.indexOf("\r\nReceived"));
    EXPECT_EQ(hop.value("from"_L1), "a ([192.0.2.1])"_L1);
    EXPECT_EQ(hop.value("by"_L1), "exch01"_L1);
    EXPECT_EQ(hop.value("id"_L1), "WKA6D6YM"_L1);
    EXPECT_EQ(hop.value("time"_L1), "1997-11-05T19:51:27Z"_L1);
    EXPECT_EQ(hop.value("exchange_build"_L1), "5.5.2650.21"_L1);
    for (const char* key : {"from", "by", "with", "id", "for", "time", "delay_seconds", "exchange_build"}) {
        EXPECT_TRUE(hop.contains(QLatin1StringView(key))) << key;
        EXPECT_TRUE(hops.at(1).toObject().value(QLatin1StringView(key)).isNull()) << key;
    }
    EXPECT_TRUE(object.value("mts"_L1).isNull());
    EXPECT_TRUE(object.value("server_build"_L1).isNull()) << "without MTS-ID nobody knows whose line it is";
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
