#include "core/base/JsonWriter.h"

#include "core/base/Json.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

/// Strings of strangers.
QStringList hostileTexts()
{
    QString everyUnit;
    for (char16_t unit = 0; unit < 0xFFFF; ++unit)
        everyUnit += QChar(unit);
    QStringList texts = {{},
                         u""_s,
                         u"plain"_s,
                         u"\"quoted\" and \\backslashed\\ /slashed/"_s,
                         u"\b\f\n\r\t\v\x7f\x1f"_s,
                         QString(u"nul"_s) + QChar(0) + u"within"_s + QChar(0),
                         u"\u2028\u2029\ufeff\ufffe\uffff"_s,
                         u"\u00e4\u07ff\u0800\ud7ff\ue000"_s,
                         u"\U00010000\U0001F600\U0010FFFF"_s,
                         u"\\ud800"_s,
                         everyUnit,
                         QString(3000, u'\x01')};
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    const auto joined = [](std::initializer_list<QChar> units) {
        return QString(units.begin(), qsizetype(units.size()));
    };
    texts += {QString(high),        QString(low),        joined({low, high}),     joined({high, high, low}),
              joined({high, u'a'}), joined({u'a', low}), joined({high, low, low})};
    return texts;
}

TEST(JsonWriterTest, WritesWhatQtWrites)
{
    for (const QString& text : hostileTexts()) {
        QByteArray line = "before";
        JsonWriter writer(line);
        writer.null("a"_L1);
        writer.texts("b"_L1, {text, u"x"_s, text});
        writer.flag("c"_L1, true);
        writer.flag("d"_L1, false);
        writer.hex("e"_L1, text.toLatin1());
        writer.number("f"_L1, text.size());
        writer.text("g"_L1, text);
        writer.textOrNull("h"_L1, text);
        writer.finish();
        const QJsonObject object{{u"a"_s, QJsonValue()},
                                 {u"b"_s, QJsonArray{text, u"x"_s, text}},
                                 {u"c"_s, true},
                                 {u"d"_s, false},
                                 {u"e"_s, QString::fromLatin1(text.toLatin1().toHex())},
                                 {u"f"_s, text.size()},
                                 {u"g"_s, text},
                                 {u"h"_s, text.isEmpty() ? QJsonValue() : QJsonValue(text)}};
        EXPECT_EQ(line, "before" + jsonBytes(object, QJsonDocument::Compact)) << qPrintable(text.left(40));
    }
}

TEST(JsonWriterTest, AnEmptyObjectAndAnEmptyList)
{
    QByteArray line;
    JsonWriter(line).finish();
    EXPECT_EQ(line, "{}");
    line.clear();
    JsonWriter writer(line);
    writer.texts("a"_L1, {});
    writer.finish();
    EXPECT_EQ(line, "{\"a\":[]}");
}

TEST(JsonWriterTest, NumbersAreWhole)
{
    for (const qint64 number : {qint64(0), qint64(-1), qint64(4294967295), qint64(1) << 52}) {
        QByteArray line;
        JsonWriter writer(line);
        writer.number("n"_L1, number);
        writer.finish();
        EXPECT_EQ(line, jsonBytes({{u"n"_s, number}}, QJsonDocument::Compact));
    }
}

TEST(JsonWriterTest, TimesAsQtWritesThem)
{
    const QDateTime berlin(QDate(1999, 7, 14), QTime(1, 3, 7, 999), Qt::OffsetFromUTC, 7200);
    const QList<qint64> moments = {0,          -1,           921420187,    951782400,
                                   4294967295, -62135596800, 253402300799, 253402300800};
    QList<QDateTime> times = {{}, berlin};
    for (const qint64 seconds : moments)
        times += QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    for (const QDateTime& time : times) {
        const QJsonValue expected =
            time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
        EXPECT_EQ(jsonTime(time), expected) << qPrintable(time.toString());
        QByteArray line;
        JsonWriter writer(line);
        writer.time("t"_L1, time);
        writer.finish();
        EXPECT_EQ(line, jsonBytes({{u"t"_s, expected}}, QJsonDocument::Compact));
    }
}

} // namespace
} // namespace ims::test
