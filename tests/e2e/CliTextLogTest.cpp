#include "tests/e2e/CliRun.h"
#include "tests/support/EvtWriter.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

/// 921420187 is 1999-03-14T14:03:07Z.
QByteArray binaryLog()
{
    EvtRecord record;
    record.source = u"MSExchangeIMC"_s;
    record.eventId = 0xC0001015;
    record.timeGenerated = 921420187;
    record.type = 1;
    record.computer = u"EXCH01"_s;
    record.strings = {u"JTMRMAQV"_s};
    return EvtWriter().write({record});
}

QByteArray line(const QByteArray& dateAndTime, const QByteArray& name)
{
    return dateAndTime +
           ",MSExchangeIMC,Fehler,Internal Processing ,4117,N/A,EXCH01,As a result, the message in "
           "spool file " +
           name + " failed to be\r\ndelivered.\r\n";
}

} // namespace

TEST(CliTextLogTest, StatedZoneGivesUtcAndItsBasis)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.txt"_s, line("14.03.99,15:03:07", "JTMRMAQV"));
    const QJsonObject assumed = runCli({u"events"_s, log, u"--json"_s}).object();
    EXPECT_EQ(assumed.value("time"_L1).toString(), u"1999-03-14T15:03:07Z"_s);
    EXPECT_EQ(assumed.value("time_basis"_L1).toString(), u"assumed"_s);
    EXPECT_TRUE(assumed.value("record"_L1).isNull());
    EXPECT_TRUE(assumed.value("data"_L1).isNull());
    EXPECT_TRUE(assumed.value("user"_L1).isNull());
    EXPECT_TRUE(assumed.value("strings"_L1).toArray().isEmpty());
    EXPECT_EQ(assumed.value("type"_L1).toString(), u"error"_s);
    EXPECT_EQ(assumed.value("spool_file"_L1).toString(), u"JTMRMAQV"_s);
    const QJsonObject stated =
        runCli({u"events"_s, log, u"--time-zone"_s, u"Europe/Berlin"_s, u"--json"_s}).object();
    EXPECT_EQ(stated.value("time"_L1).toString(), u"1999-03-14T14:03:07Z"_s);
    EXPECT_EQ(stated.value("time_basis"_L1).toString(), u"stated"_s);
}

TEST(CliTextLogTest, AnAmbiguousDateIsAskedFor)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.txt"_s, line("2/6/98,6:33:11", "JTMRMAQV"));
    const CliRun open = runCli({u"events"_s, log, u"--json"_s});
    EXPECT_EQ(open.code, 1);
    EXPECT_THAT(open.err.toStdString(), HasSubstr("--date-order"));
    ASSERT_EQ(open.lines().size(), 2);
    EXPECT_TRUE(open.lines()[0].value("time"_L1).isNull());
    EXPECT_EQ(open.lines()[0].value("spool_file"_L1).toString(), u"JTMRMAQV"_s);
    EXPECT_TRUE(open.lines()[1].contains("error"_L1));
    const auto stated = [&](const QString& order) {
        const CliRun run = runCli({u"events"_s, log, u"--date-order"_s, order, u"--json"_s});
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        return run.object().value("time"_L1).toString();
    };
    EXPECT_EQ(stated(u"mdy"_s), u"1998-02-06T06:33:11Z"_s);
    EXPECT_EQ(stated(u"dmy"_s), u"1998-06-02T06:33:11Z"_s);
}

TEST(CliTextLogTest, AnEventOfTwoSourcesComesOnce)
{
    const TestFolder folder;
    const QString text = folder.write(u"a.txt"_s, line("3/14/99,9:03:07 AM", "JTMRMAQV"));
    const QString log = folder.write(u"AppEvent.Evt"_s, binaryLog());
    for (const QStringList& zone : {QStringList{}, QStringList{u"--time-zone"_s, u"America/New_York"_s}}) {
        const CliRun run = runCli(QStringList{u"events"_s, text, log, u"--json"_s} + zone);
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        ASSERT_EQ(run.lines().size(), 1);
        EXPECT_EQ(run.object().value("log"_L1).toString(), log);
        EXPECT_EQ(strings(run.object().value("also_in"_L1)), QStringList{text});
        EXPECT_EQ(run.object().value("time_basis"_L1).toString(), u"utc"_s);
    }
}

TEST(CliTextLogTest, AFolderIsSearchedForTextFormsAndTheirCoverageIsTold)
{
    const TestFolder folder;
    folder.write(u"events.txt"_s,
                 line("3/14/99,9:03:07 AM", "JTMRMAQV") + line("3/13/99,9:03:07 AM", "M4XD8MB3"));
    folder.write(u"readme.txt"_s,
                 "Event ID: 4117 Source: MSExchangeIMC: the message in spool file X failed to be\n");
    const QJsonObject found =
        runCli({u"diagnose"_s, u"--folder"_s, folder.path(), u"--time-zone"_s, u"+01:00"_s, u"--json"_s})
            .object();
    EXPECT_EQ(found.value("events"_L1).toObject().value("count"_L1).toInt(), 2);
    ASSERT_EQ(found.value("log_coverage"_L1).toArray().size(), 1);
    const QJsonObject coverage = found.value("log_coverage"_L1).toArray().first().toObject();
    EXPECT_EQ(coverage.value("first"_L1).toString(), u"1999-03-13T08:03:07Z"_s);
    EXPECT_THAT(coverage.value("state"_L1).toString().toStdString(), HasSubstr("text"));
}

} // namespace ims::test
