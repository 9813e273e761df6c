#include "core/evidence/PerfOptLog.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

PerfOptLog read(const QByteArray& text)
{
    const auto log = readPerfOptLog(ByteSource::fromBytes(text, u"perfopt.log"_s));
    EXPECT_TRUE(log);
    return log ? *log : PerfOptLog();
}

std::string changed(const QByteArray& line)
{
    const PerfOptLog log = read(line);
    if (log.changes.size() != 1)
        return "none";
    const PerfOptChange& change = log.changes.front();
    return change.setting.toStdString() + ":" + (change.oldValue ? std::to_string(*change.oldValue) : "?") +
           ">" + std::to_string(change.newValue) +
           (change.isStoreThreads ? change.isInferred ? "~" : "!" : "");
}

bool has(const Message& message, const char* part)
{
    return message.english().toStdString().find(part) != std::string::npos;
}

} // namespace

TEST(PerfOptLogTest, linesWithAnOldAndANewNumber)
{
    EXPECT_EQ(changed("  Set # of information store buffers from 463 to 8078\r\n"),
              "# of information store buffers:463>8078");
    EXPECT_EQ(changed("Set Maximum # of information store threads from 32 to 5"),
              "Maximum # of information store threads:32>5~");
    EXPECT_EQ(changed("Changed registry value \"Max Threads(Private+Public)\" from 0x20 to 0x5\n"),
              "Max Threads(Private+Public):32>5!");
    EXPECT_EQ(changed("Max Threads(Private+Public): old value = 32, new value = 5"),
              "Max Threads(Private+Public):32>5!");
    EXPECT_EQ(changed("Max Threads (Private + Public) = 32 -> 5"), "Max Threads (Private + Public):32>5!");
}

TEST(PerfOptLogTest, theStoresThreadsNeedOnlyTheNewNumber)
{
    EXPECT_EQ(changed("Setting Max Threads(Private+Public) to 0x14"), "Max Threads(Private+Public):?>20!");
    EXPECT_EQ(changed("Set # of directory threads to 48"), "none");
    EXPECT_EQ(changed("Moving files from C:\\exchsrvr to D:\\exchsrvr"), "none");
    EXPECT_EQ(changed("Minimum # of information store threads from 1 to 2"),
              "Minimum # of information store threads:1>2");
}

TEST(PerfOptLogTest, theNewestRunStandsLastAndPointsAtItsBytes)
{
    const QByteArray first = "Exchange Performance Optimizer, 03/10/1999 12:00\r\nSet Max "
                             "Threads(Private+Public) from 5 to 32\r\n";
    const QByteArray line = "Set Max Threads(Private+Public) from 32 to 5";
    const PerfOptLog log =
        read(first + "\r\nThu Mar 11 1999\r\n" + line + "\r\nSet # of heaps from 4 to 8\r\n");
    ASSERT_EQ(log.changes.size(), 3U);
    const PerfOptChange* newest = log.storeThreads();
    ASSERT_NE(newest, nullptr);
    EXPECT_EQ(newest->newValue, 5);
    EXPECT_EQ(newest->run, u"Thu Mar 11 1999"_s);
    EXPECT_EQ(newest->range, (ByteRange{first.size() + 19, line.size()}));
    EXPECT_TRUE(has(newest->meaning(), "so few"));
    EXPECT_EQ(newest->kb(), QStringList({u"Q169686"_s}));
    EXPECT_EQ(log.changes[0].run, u"Exchange Performance Optimizer, 03/10/1999 12:00"_s);
    EXPECT_TRUE(has(log.changes[2].meaning(), "“# of heaps” from 4 to 8"));
    EXPECT_TRUE(log.changes[2].kb().isEmpty());
}

TEST(PerfOptLogTest, whatIsNotFoundIsNotConcluded)
{
    const PerfOptLog none = read("Microsoft Exchange Server Performance Optimizer\r\nAnalysing disks\r\n");
    EXPECT_EQ(none.storeThreads(), nullptr);
    ASSERT_EQ(none.notes.size(), 1);
    EXPECT_TRUE(has(none.notes[0], "proves nothing"));
    EXPECT_TRUE(has(read("Max Threads(Private+Public) was lowered\n").notes[0], "Look at them"));
}

TEST(PerfOptLogTest, isToldByItsBeginning)
{
    EXPECT_TRUE(looksLikePerfOptLog("Microsoft Exchange Performance Optimizer log\r\n"));
    EXPECT_TRUE(looksLikePerfOptLog("\r\nSet # of directory buffers from 394 to 6882\r\n"));
    EXPECT_FALSE(looksLikePerfOptLog("Dear all,\r\nthe train from 8 to 9 is late\r\n"));
}

TEST(PerfOptLogTest, hostileTextsAreBounded)
{
    QByteArray many;
    for (int i = 0; i < 9'000; ++i)
        many += "Set a from 1 to " + QByteArray::number(i) + "\n";
    const PerfOptLog log = read(many);
    EXPECT_EQ(log.changes.size(), mostPerfOptChanges);
    EXPECT_EQ(log.changes.back().newValue, 8'999);
    EXPECT_EQ(log.notes.size(), 1);
    EXPECT_EQ(changed("Set " + QByteArray(1 << 20, ' ') + " from 1 to 2"), "none");
    EXPECT_EQ(changed("Set a from 99999999999999999999 to 99999999999999999999"), "none");
    EXPECT_EQ(changed("Set a from 1 to 0xffffffffffffffff"), "none");
    read(QByteArray(3000, '\0') + QByteArray(2000, '\xff'));
}
