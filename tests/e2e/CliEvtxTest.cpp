#include "tests/e2e/CliRun.h"
#include "tests/support/EvtxWriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {
namespace {

QByteArray logWith(int failures)
{
    QList<EvtxRecord> records;
    for (int i = 0; i < failures; ++i) {
        EvtxRecord record;
        record.time = 1700000000000 + i * 60000;
        record.eventId = i == 1 ? 0x80000001 : 0xC0001015;
        record.source = u"MSExchangeIMC"_s;
        record.computer = u"EXCH01"_s;
        record.task = 3;
        record.strings = QStringList{u"JTMRMA%1"_s.arg(i, 2, 10, QLatin1Char('0'))};
        record.data = QByteArray::fromHex("7f03010005400080");
        records += record;
    }
    return EvtxWriter().write(records);
}

} // namespace

TEST(CliEvtxTest, EventsListsFailuresOfANewerLog)
{
    const TestFolder folder;
    const QString log = folder.write(u"Application.evtx"_s, logWith(4));
    const CliRun run = runCli({u"events"_s, log, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.err.isEmpty());
    ASSERT_EQ(run.lines().size(), 3);
    const QJsonObject line = run.lines().first();
    EXPECT_EQ(line.value(u"log"_s).toString(), log);
    EXPECT_EQ(line.value(u"record"_s).toInt(), 1);
    EXPECT_EQ(line.value(u"time"_s).toString(), u"2023-11-14T22:13:20Z"_s);
    EXPECT_EQ(line.value(u"time_basis"_s).toString(), u"utc"_s);
    EXPECT_EQ(line.value(u"source"_s).toString(), u"MSExchangeIMC"_s);
    EXPECT_EQ(line.value(u"event_id"_s).toInt(), 4117);
    EXPECT_EQ(line.value(u"type"_s).toString(), u"error"_s);
    EXPECT_EQ(line.value(u"category"_s).toString(), u"Internal Processing"_s);
    EXPECT_EQ(line.value(u"computer"_s).toString(), u"EXCH01"_s);
    EXPECT_TRUE(line.value(u"user"_s).isNull());
    EXPECT_EQ(strings(line.value(u"strings"_s)), QStringList{u"JTMRMA00"_s});
    EXPECT_EQ(line.value(u"data"_s).toString(), u"7f03010005400080"_s);
    EXPECT_EQ(line.value(u"spool_file"_s).toString(), u"JTMRMA00"_s);
    EXPECT_EQ(line.value(u"recovered"_s), QJsonValue(false));
    EXPECT_EQ(runCli({u"events"_s, log, u"--all"_s, u"--json"_s}).lines().size(), 4);
}

TEST(CliEvtxTest, TheSameEventOfTwoCopiesIsListedOnce)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evtx"_s, logWith(3));
    const QString copy = folder.write(u"b.log"_s, logWith(5)); // told by content
    const CliRun run = runCli({u"events"_s, log, copy, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    ASSERT_EQ(run.lines().size(), 4);
    EXPECT_EQ(strings(run.lines().first().value(u"also_in"_s)), QStringList{copy});
    EXPECT_TRUE(strings(run.lines().last().value(u"also_in"_s)).isEmpty());
}

TEST(CliEvtxTest, WhatCannotBeReadIsSaidAndTheRestListed)
{
    const TestFolder folder;
    QByteArray bytes = logWith(5);
    const qsizetype third =
        bytes.indexOf(QByteArray("**\0\0", 4), bytes.indexOf(QByteArray("**\0\0", 4), 4700) + 4);
    bytes[third] = 'x';
    const CliRun run = runCli({u"events"_s, folder.write(u"a.evtx"_s, bytes), u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.errorLines(), 1);
    EXPECT_TRUE(run.err.contains("1 unreadable")) << run.err.toStdString();
    for (const QByteArray& hostile : {selfHoldingEvtx(), multiplyingEvtx(14), manyValuesEvtx(0x40000001)})
        EXPECT_EQ(runCli({u"events"_s, folder.write(u"h.evtx"_s, hostile), u"--json"_s}).code, 1);
}

TEST(CliEvtxTest, AFoldersNewerLogIsFoundAndRead)
{
    const TestFolder folder;
    folder.write(u"winevt/Application.evtx"_s, logWith(4));
    const CliRun run = runCli({u"diagnose"_s, u"--folder"_s, folder.path(), u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.object().value(u"events"_s).toObject().value(u"count"_s).toInt(), 3);
    const QJsonArray coverage = run.object().value(u"log_coverage"_s).toArray();
    ASSERT_EQ(coverage.size(), 1);
    EXPECT_EQ(coverage.first().toObject().value(u"state"_s).toString(), u"closed properly"_s);
}

} // namespace ims::test
