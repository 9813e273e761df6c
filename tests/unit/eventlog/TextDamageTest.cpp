#include "core/eventlog/TextLog.h"
#include "tests/support/Corpora.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

Expected<EventLog> readBytes(const QByteArray& bytes, const StopToken& stop = {})
{
    return readEventLog(ByteSource::fromBytes(bytes, u"x"_s), {}, stop);
}

QByteArray csvRow(const QByteArray& name)
{
    return "Error,3/14/1999 2:03:07 PM,MSExchangeIMC,4117,None,\"the message in spool file " + name +
           " failed to be delivered\"\r\n";
}

const QByteArray csvHeader = "Level,Date and Time,Source,Event ID,Task Category\r\n";

QByteArray xmlEvent(const QByteArray& data)
{
    return "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
           "Name='MSExchangeIMC'/><EventID Qualifiers='49152'>4117</EventID><Level>2</Level><TimeCreated "
           "SystemTime='1999-03-14T14:03:07Z'/><Computer>E</Computer></System><EventData><Data>" +
           data + "</Data></EventData></Event>\r\n";
}

QStringList namesOf(const Expected<EventLog>& log)
{
    QStringList names;
    if (log) {
        for (const Event& event : log->events)
            names += spoolFileName(event);
    }
    return names;
}

TEST(TextDamageTest, AnUnbalancedQuoteCostsItsOwnRow)
{
    QByteArray bytes = csvHeader + csvRow("A1111111");
    bytes += "Error,3/14/1999 2:03:07 PM,MSExchangeIMC,4117,None,\"never closed\r\n";
    bytes += csvRow("B2222222") + csvRow("C3333333");
    const auto log = readBytes(bytes);
    ASSERT_TRUE(log);
    EXPECT_EQ(namesOf(log), QStringList({u"A1111111"_s, QString(), u"B2222222"_s, u"C3333333"_s}));
    EXPECT_EQ(log->events[1].description, u"never closed"_s);
    EXPECT_EQ(log->unreadable, 1);
    const auto last = readBytes(csvHeader + csvRow("A1111111") + csvRow("B2222222").chopped(3) + "\r\nx\r\n");
    EXPECT_EQ(namesOf(last), QStringList{u"A1111111"_s});
    EXPECT_GE(last->unreadable, 1);
}

TEST(TextDamageTest, InnerQuotesThatWereNotDoubledDoNoHarm)
{
    const auto log =
        readBytes(csvHeader + "Error,3/14/1999 2:03:07 PM,MSExchangeIMC,4117,None,\"a \"b\" c\"\r\n" +
                  csvRow("A1111111"));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->events.size(), 2U);
    EXPECT_EQ(log->unreadable, 0);
}

TEST(TextDamageTest, AMillionColumnsAreOneUnreadableRow)
{
    const auto log =
        readBytes(csvHeader + csvRow("A1111111") + QByteArray(1'000'000, ',') + "\r\n" + csvRow("B2222222"));
    EXPECT_EQ(namesOf(log), QStringList({u"A1111111"_s, u"B2222222"_s}));
    EXPECT_EQ(log->unreadable, 1);
}

TEST(TextDamageTest, XmlIsReadPastDamageAndExpandsNoEntity)
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    const auto log = readBytes("<Events>" + xmlEvent("A1111111") + bomb + xmlEvent("&b;") +
                               xmlEvent("x</Wrong>") + xmlEvent("cut").chopped(40) + xmlEvent("B2222222") +
                               xmlEvent("C&#x1;\x02 &lt;") + "</Events>");
    ASSERT_TRUE(log) << log.error().english().toStdString();
    EXPECT_EQ(log->unreadable, 3);
    ASSERT_EQ(log->events.size(), 3U);
    EXPECT_EQ(log->events[0].strings, QStringList{u"A1111111"_s});
    EXPECT_EQ(log->events[1].strings, QStringList{u"B2222222"_s});
    EXPECT_EQ(log->events[2].strings, QStringList{u"C\ufffd\ufffd <"_s});
}

TEST(TextDamageTest, HostileXmlEndsInGoodTime)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray deep = QByteArray("<a>").repeated(300'000);
    QByteArray wide = "<a";
    for (int i = 0; i < 100'000; ++i)
        wide += " a" + QByteArray::number(i) + "='>'";
    const auto log =
        readBytes(xmlEvent("A1111111") + xmlEvent(deep) + xmlEvent(wide + "/>") + xmlEvent("B2222222"));
    ASSERT_TRUE(log);
    EXPECT_EQ(namesOf(log), QStringList({u"A1111111"_s, u"B2222222"_s}));
    EXPECT_EQ(log->unreadable, 2);
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(TextDamageTest, TextsAreCutAtTheirLimitAndThatIsSaid)
{
    const QByteArray head = "3/14/99,14:03:07,MSExchangeIMC,Error,None,4117,N/A,EXCH01,";
    const auto log = readBytes(head + "spool file A1111111\r\n" +
                               QByteArray(QByteArray(99, 'x') + "\r\n").repeated(40'000) + head +
                               QByteArray(3'000'000, 'y') + "\r\n" + head + "end\r\n");
    ASSERT_TRUE(log);
    ASSERT_EQ(log->events.size(), 3U);
    for (const Event& event : log->events)
        EXPECT_LE(event.description->size(), 1 << 20);
    EXPECT_EQ(log->events[2].description, u"end"_s);
    ASSERT_EQ(log->notes.size(), 1);
    EXPECT_TRUE(log->notes[0].english().contains("2 events"_L1));
}

TEST(TextDamageTest, NulsAndRubbishBetweenRecordsDoNoHarm)
{
    const QByteArray head = "3/14/99,14:03:07,MSExchangeIMC,Error,None,4117,N/A,EXCH01,";
    const auto log =
        readBytes("a line before\r\n\r\n" + head + QByteArray("nul \0 in\r\n", 10) + head +
                  "99/99/99,1:1:1,a,b,c,4,d,e,f\r\n3/14/99,14:03:07,too,few\r\n" + head + "x\r\n");
    ASSERT_TRUE(log) << log.error().english().toStdString();
    EXPECT_EQ(log->events.size(), 3U);
    EXPECT_EQ(log->unreadable, 1);
}

TEST(TextDamageTest, EveryFormSurvivesBeingCutAndOverwrittenAnywhere)
{
    quint64 seed = 4117;
    const auto random = [&seed](qsizetype below) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return qsizetype(seed >> 33) % below;
    };
    QDirIterator files(QStringLiteral(IMS_SOURCE_DIR "/tests/data/eventlogs"), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const auto intact = namesOf(readBytes(whole));
        for (int round = 0; round < 40; ++round) {
            QByteArray bytes = whole.first(1 + random(whole.size()));
            for (qsizetype i = random(8); i > 0; --i)
                bytes[random(bytes.size())] = char(random(256));
            const auto log = readBytes(bytes);
            EXPECT_LE(namesOf(log).size(), intact.size() + 1) << file.fileName().toStdString();
        }
    }
}

TEST(TextDamageTest, StoppingEndsTheReading)
{
    StopSource stop;
    stop.request_stop();
    const auto log = readBytes(csvHeader + csvRow("A1111111").repeated(1000), stop.get_token());
    ASSERT_FALSE(log);
    EXPECT_TRUE(isCancelled(log.error()));
}

TEST(TextDamageTest, NoMailOfTheCollectionIsTakenForALog)
{
    const QString folder = test::corporaFolder(u"mail"_s);
    if (folder.isEmpty())
        GTEST_SKIP() << "the collection of mails is not here";
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++seen;
        const QByteArray beginning = file.read(4096);
        EXPECT_FALSE(looksLikeTextLog(beginning)) << file.fileName().toStdString();
        const auto log = readBytes(beginning + file.readAll());
        EXPECT_FALSE(log && !log->events.empty()) << file.fileName().toStdString();
    }
    EXPECT_GT(seen, 100);
}

} // namespace
} // namespace ims
