#include "core/eventlog/EventJson.h"
#include "core/eventlog/EventTemplates.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

Event event(const QString& source, quint32 id, const QStringList& strings, const QByteArray& data = {})
{
    Event made;
    made.source = source;
    made.fullId = id;
    made.strings = strings;
    made.data = data;
    return made;
}

Event imc(quint32 id, const QStringList& strings, const QByteArray& data = {})
{
    return event(u"MSExchangeIMC"_s, id, strings, data);
}

TEST(EventTest, KnowsItsKindBySourceAndLowWord)
{
    const Event failed = event(u"msexchangeimc"_s, 0xC0001015, {u"A"_s});
    EXPECT_TRUE(failed.is("MSExchangeIMC"_L1, 4117));
    EXPECT_FALSE(failed.is("Wins"_L1, 4117));
    EXPECT_FALSE(failed.is("MSExchangeIMC"_L1, 4118));
}

TEST(EventTest, FindsTheSpoolFile)
{
    EXPECT_EQ(spoolFileName(imc(4117, {u"C5LHP8PR"_s})), u"C5LHP8PR"_s);
    EXPECT_EQ(spoolFileName(imc(4118, {u"M4XD8MB3"_s})), u"M4XD8MB3"_s);
    EXPECT_EQ(spoolFileName(imc(4182, {u"X1"_s})), u"X1"_s);
    EXPECT_EQ(
        spoolFileName(imc(2002, {u"<a@example.com>"_s, u"D:\\exchsrvr\\imcdata\\in\\QX9"_s, u"host"_s})),
        u"QX9"_s);
    EXPECT_EQ(spoolFileName(imc(4102, {u"X1"_s})), QString());
    EXPECT_EQ(spoolFileName(event(u"Wins"_s, 4117, {u"X1"_s})), QString());
}

TEST(EventTest, FindsTheSpoolFileInADescription)
{
    Event failed = imc(4117, {});
    failed.description =
        u"An error ... the Internet Mail\nConnector uses. The message in\r\n spool  file AB12 failed\tto be delivered."_s;
    EXPECT_EQ(spoolFileName(failed), u"AB12"_s);
    Event received = imc(2002, {});
    received.description =
        u"A message from <> in temporary file E:\\My Mail\\imcdata\\in\\ZZ1 was received from h with 1 local recipients."_s;
    EXPECT_EQ(spoolFileName(received), u"ZZ1"_s);
}

TEST(EventTest, FindsTheSpoolFileInAnotherLanguageByItsSigns)
{
    Event failed = imc(4117, {});
    failed.description = u"Die Nachricht in der Datei JTMRMAQV wurde nach IMCDATA\\IN\\ARCHIVE verschoben."_s;
    EXPECT_EQ(spoolFileName(failed), u"JTMRMAQV"_s);
    failed.description = u"JTMRMAQV M4XD8MB3"_s; // which of both is not told
    EXPECT_EQ(spoolFileName(failed), QString());
    Event other = imc(1000, {});
    other.description = u"JTMRMAQV"_s;
    EXPECT_EQ(spoolFileName(other), QString());
}

TEST(EventTest, FindsTheSpoolFileInTheData)
{
    const QByteArray data = QByteArray::fromHex("9a0102000e000780") + QByteArray("KP2LM9\0\0", 8);
    EXPECT_EQ(spoolFileName(imc(4120, {}, data)), u"KP2LM9"_s);
    EXPECT_EQ(spoolFileName(imc(4131, {}, data.first(8))), QString());
    EXPECT_EQ(spoolFileName(imc(4132, {}, data.first(14))), u"KP2LM9"_s);
}

TEST(EventTest, FindsTheSpoolFileOfTheContentEngine)
{
    const QString store = u"MSExchangeIS"_s;
    EXPECT_EQ(spoolFileName(event(store, 0xC0002EE4, {u"80004005-F0000000"_s, u"<>"_s, u"ARC1"_s})),
              u"ARC1"_s);
    EXPECT_EQ(spoolFileName(event(store, 12003, {u"80004005"_s, u"<>"_s, u"subject"_s})), QString());
    Event described = event(store, 12006, {});
    described.description =
        u"Error 80040C05-F20000E9 occurred while processing message <> from 'x'. The archive filename is 'ARC2'."_s;
    EXPECT_EQ(spoolFileName(described), u"ARC2"_s);
}

TEST(EventTest, ReadsTheDatasWords)
{
    const auto words = dataWords(imc(4117, {u"A"_s}, QByteArray::fromHex("7f03010005400080")));
    ASSERT_TRUE(words);
    EXPECT_EQ(words->location, 0x0001037FU);
    EXPECT_EQ(words->hresult, 0x80004005U);
    EXPECT_FALSE(dataWords(imc(4117, {}, QByteArray(7, '\1'))));
    EXPECT_FALSE(dataWords(event(u"ESE97"_s, 4117, {}, QByteArray(8, '\1'))));
}

TEST(EventTest, DescribesWhatItKnows)
{
    EXPECT_EQ(describe(imc(0xC0001015, {u"C5LHP8PR"_s})),
              u"An error was returned from the messaging software the Internet Mail Service uses to process "
              u"messages on the "
              "Microsoft Exchange Server. As a result, the message in spool file C5LHP8PR failed to be "
              "delivered. The message "
              "has been moved to the IMCDATA\\IN\\ARCHIVE directory."_s);
    EXPECT_EQ(describe(imc(4117, {})), QString());
    EXPECT_EQ(describe(event(u"Wins"_s, 4117, {u"A"_s})), QString());
    EXPECT_EQ(describe(imc(4000, {u"A"_s})), QString());
    EXPECT_TRUE(describe(imc(4118, {u"%2<b>"_s})).contains(u"spool file %2<b> failed"_s));
    EXPECT_TRUE(describe(event(u"msexchangeis"_s, 12071, {u"a"_s, u"b"_s}))
                    .endsWith(u"names the subject, the sender, the archive file. Details: a; b"_s));
    EXPECT_FALSE(describe(event(u"DrWatson"_s, 4097, {u"x"_s})).isEmpty());
}

TEST(EventTest, DescribesEveryEventOfTheArticles)
{
    for (const int id :
         {1000, 1001, 2001, 2002, 2003, 2004, 2006, 3010, 3011, 3013, 3018, 3021, 3038, 3039, 3041,
          4003, 4007, 4014, 4018, 4020, 4023, 4031, 4032, 4037, 4051, 4055, 4056, 4057, 4058, 4067,
          4070, 4071, 4072, 4074, 4081, 4082, 4086, 4087, 4094, 4098, 4102, 4106, 4115, 4116, 4117,
          4118, 4120, 4122, 4123, 4131, 4132, 4143, 4151, 4164, 4182, 4183, 4192, 9001, 10000})
        EXPECT_FALSE(describe(imc(static_cast<quint32>(id), {u"AAAAAAAA"_s})).isEmpty()) << id;
}

TEST(EventTest, TheContentEnginesNumbersAreReadByTheirBits)
{
    for (const int base : {12000, 12032, 12064}) {
        for (int bits = 0; bits < 8; ++bits) {
            const auto id = static_cast<quint16>(base + bits);
            const QString text = describe(event(u"MSExchangeIS Private"_s, id, {u"a"_s}));
            EXPECT_EQ(text.contains(u"the subject"_s), (bits & 1) != 0) << id;
            EXPECT_EQ(text.contains(u"the sender"_s), (bits & 2) != 0) << id;
            EXPECT_EQ(text.contains(u"the archive file"_s), (bits & 4) != 0) << id;
            EXPECT_TRUE(text.contains(u"content engine"_s)) << id;
        }
    }
    EXPECT_TRUE(describe(event(u"MSExchangeIS"_s, 12008, {})).isEmpty());
    EXPECT_FALSE(describe(event(u"Dr. Watson"_s, 4097, {})).isEmpty());
}

TEST(EventTest, NamesOnlyTheCategoryThatIsKnown)
{
    EXPECT_EQ(categoryName(u"MSEXCHANGEIMC"_s, 3), u"Internal Processing"_s);
    EXPECT_EQ(categoryName(u"MSExchangeIMC"_s, 9), u"9"_s);
    EXPECT_EQ(categoryName(u"ESE97"_s, 3), u"3"_s);
}

TEST(EventJsonTest, IsTheContractsLine)
{
    Event failed = imc(0xC0001015, {u"C5LHP8PR"_s}, QByteArray::fromHex("7f03010005400080"));
    failed.log = u"AppEvent.Evt"_s;
    failed.record = 17;
    failed.time = QDateTime::fromSecsSinceEpoch(925000053, Qt::UTC);
    failed.type = EventType::Error;
    failed.category = u"Internal Processing"_s;
    failed.computer = u"EXCH01"_s;
    failed.alsoIn = QStringList{u"copy.evt"_s};
    const QByteArray expected =
        R"({"also_in":["copy.evt"],"category":"Internal Processing","computer":"EXCH01",)"
        R"("data":"7f03010005400080","description":null,"event_id":4117,"log":"AppEvent.Evt",)"
        R"("record":17,"recovered":false,"source":"MSExchangeIMC","spool_file":"C5LHP8PR",)"
        R"("strings":["C5LHP8PR"],"time":"1999-04-25T00:27:33Z","time_basis":"utc",)"
        R"("type":"error","user":null})";
    EXPECT_EQ(jsonLine(eventJson(failed)), expected + '\n');
}

TEST(EventJsonTest, TextAndObjectAreOne)
{
    Event bare;
    Event full = imc(4117, {QString(u"a\"b\\"_s) + QChar(0xD800) + QChar(0) + u"\u2028"_s, u"JTM\n"_s});
    full.log = u"C:\\log \"1\".evt"_s;
    full.record = 4294967295U;
    full.time = QDateTime::fromSecsSinceEpoch(921420187, Qt::UTC);
    full.timeBasis = TimeBasis::Assumed;
    full.type = EventType::FailureAudit;
    full.category = u"\t"_s;
    full.computer = u"\u00c4"_s;
    full.user = u"S-1-5-21"_s;
    full.data = QByteArray("\x7f\x00\xff", 3);
    full.description = u"\U0001F600"_s;
    full.recovered = true;
    full.alsoIn = QStringList{u"b.evt"_s, u"c\u2029"_s};
    for (const Event& event : {bare, full}) {
        QByteArray text;
        appendEventJson(text, event);
        EXPECT_EQ(text, jsonBytes(eventJson(event), QJsonDocument::Compact));
        QJsonObject named = eventJson(event);
        named.insert("log_hex"_L1, u"ff41"_s);
        text.clear();
        appendEventJson(text, event, u"ff41"_s);
        EXPECT_EQ(text, jsonBytes(named, QJsonDocument::Compact));
    }
}

TEST(EventJsonTest, WhatAFormCannotCarryIsNull)
{
    Event bare;
    bare.source = u"X"_s;
    const QJsonObject object = eventJson(bare);
    for (const QString& key :
         {u"record"_s, u"time"_s, u"user"_s, u"data"_s, u"description"_s, u"spool_file"_s})
        EXPECT_TRUE(object.value(key).isNull()) << qPrintable(key);
    EXPECT_TRUE(object.value("strings"_L1).toArray().isEmpty());
}

TEST(EventJsonTest, StaysValidUtf8WithBrokenSurrogates)
{
    const QByteArray line = jsonLine(eventJson(imc(4117, {QString(u"a"_s) + QChar(0xD800) + u"b"_s})));
    EXPECT_TRUE(QString::fromUtf8(line).toUtf8() == line);
    EXPECT_FALSE(QJsonDocument::fromJson(line).isNull());
}

} // namespace
} // namespace ims
