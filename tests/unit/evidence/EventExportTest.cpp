#include "core/evidence/EventExport.h"

#include "core/evidence/FailureRows.h"
#include "tests/support/FullDisk.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Failure failureOf(const QString& name, const QDateTime& time)
{
    Failure failure;
    failure.name = name;
    failure.event.log = u"app\ufffd.evt"_s;
    failure.event.record = 7;
    failure.event.time = time;
    failure.event.source = u"MSExchangeIMC"_s;
    failure.event.fullId = 0xC0001015;
    failure.event.type = EventType::Error;
    failure.event.computer = u"EXCH01"_s;
    failure.event.strings = {name, u"second\r\nline"_s};
    failure.event.data = QByteArray("\x01\x02");
    failure.event.description = u"Said \"no\", then stopped"_s;
    return failure;
}

std::shared_ptr<const Evidence> someEvidence()
{
    auto evidence = std::make_shared<Evidence>();
    evidence->failures = {
        failureOf(u"=cmd|' /C calc'!A0"_s, QDateTime(QDate(1999, 3, 8), QTime(10, 14, 7), Qt::UTC)),
        failureOf(u"A\u202e,"_s + QChar(0xd800), QDateTime())};
    Failure stated;
    stated.stated = true;
    evidence->failures.push_back(stated);
    evidence->inputs = {{u"app\ufffd.evt"_s, InputKind::EventLog, Message(), "app\xff.evt"}};
    return evidence;
}

const std::vector<RowColumn> columns = {{EventFacet::SpoolFile, u"Spool file"_s},
                                        {std::nullopt, u"Failed (UTC)"_s},
                                        {EventFacet::Cause, u"Cause"_s}};

class EventExportTest : public testing::Test
{
protected:
    ExportTarget target(const QString& name) const { return {pathFromString(m_folder.filePath(name)), {}}; }

    QByteArray contents(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    bool isEmpty() const { return std::filesystem::is_empty(pathFromString(m_folder.path())); }

    QTemporaryDir m_folder;
};

ExportedEvents manyEvents(size_t count)
{
    return {count, [](size_t) -> Expected<Event> { return failureOf(u"AAAA"_s, {}).event; }};
}

} // namespace

TEST_F(EventExportTest, theTableIsExportedAsItIsShown)
{
    const auto rows = rowsOfFailures(*someEvidence());
    ASSERT_TRUE(exportRowsCsv(*rows, {1, 0}, columns, target(u"out.csv"_s)));
    EXPECT_EQ(contents(u"out.csv"_s), QByteArray("\xef\xbb\xbf"
                                                 "\"Spool file\",\"Failed (UTC)\",Cause\r\n"
                                                 "\"A\\u202e,\\ud800\",,\r\n"
                                                 "\"'=cmd|' /C calc'!A0\",\"1999-03-08 10:14:07\",\r\n"));
    ASSERT_TRUE(exportRowsCsv(*rows, {}, {columns.at(2)}, target(u"none.csv"_s)));
    EXPECT_EQ(contents(u"none.csv"_s), "\xef\xbb\xbf"
                                       "Cause\r\n");
}

TEST_F(EventExportTest, rowsAreCopiedAsTabbedText)
{
    const auto rows = rowsOfFailures(*someEvidence());
    EXPECT_EQ(rowAsText(*rows, 0, columns), u"'=cmd|' /C calc'!A0\t1999-03-08 10:14:07\t"_s);
    EXPECT_EQ(rowsAsText(*rows, {1}, columns), u"Spool file\tFailed (UTC)\tCause\nA\\u202e,\\ud800\t\t\n"_s);
    const std::vector<quint32> many(mostCopiedRows + 5, 1);
    EXPECT_EQ(rowsAsText(*rows, many, columns).count(u'\n'), qsizetype(mostCopiedRows) + 1);
}

TEST_F(EventExportTest, eventsAreExportedAsTheCommandLineListsThem)
{
    ASSERT_TRUE(exportEventsJson(eventsOfFailures(someEvidence(), {0, 1, 2}), target(u"out.json"_s)));
    const QList<QByteArray> lines = contents(u"out.json"_s).split('\n');
    ASSERT_EQ(lines.size(), 3) << "two events; the third failure has none";
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0)).object();
    EXPECT_EQ(first.value("time"_L1).toString(), u"1999-03-08T10:14:07Z"_s);
    EXPECT_EQ(first.value("spool_file"_L1).toString(), u"=cmd|' /C calc'!A0"_s) << "JSON tells it as it is";
    EXPECT_EQ(first.value("log_hex"_L1).toString(), u"617070ff2e657674"_s);
    const QJsonObject second = QJsonDocument::fromJson(lines.at(1)).object();
    EXPECT_EQ(second.value("spool_file"_L1).toString(), u"A\u202e,\ufffd"_s);
    EXPECT_TRUE(second.value("time"_L1).isNull());
}

TEST_F(EventExportTest, eventsAsCsvHaveAColumnForEachKey)
{
    ASSERT_TRUE(exportEventsCsv(eventsOfFailures(someEvidence(), {0}), target(u"out.csv"_s)));
    EXPECT_EQ(
        contents(u"out.csv"_s),
        QByteArray("\xef\xbb\xbf"
                   "log,record,time,time_basis,source,event_id,type,category,computer,user,strings,data,"
                   "description,spool_file,recovered,also_in\r\n"
                   "app\xef\xbf\xbd.evt,7,1999-03-08T10:14:07Z,utc,MSExchangeIMC,4117,error,,EXCH01,,"
                   "\"'=cmd|' /C calc'!A0\nsecond\nline\",0102,\"Said \"\"no\"\", then stopped\","
                   "\"'=cmd|' /C calc'!A0\",false,\r\n"));
}

TEST_F(EventExportTest, evidenceAndWhatExistsIsNotWrittenTo)
{
    ExportTarget into = target(u"out.csv"_s);
    into.roots = {pathFromString(m_folder.path())};
    const auto rows = rowsOfFailures(*someEvidence());
    for (const auto& refused :
         {exportRowsCsv(*rows, {0}, columns, into), exportEventsJson(manyEvents(1), into),
          exportEventsCsv(manyEvents(1), into)}) {
        ASSERT_FALSE(refused);
        EXPECT_TRUE(OutputFile::isRefusal(refused.error()));
    }
    EXPECT_TRUE(isEmpty());
    into.roots = {};
    ASSERT_TRUE(exportEventsJson(manyEvents(1), into));
    EXPECT_FALSE(exportEventsJson(manyEvents(2), into));
    EXPECT_EQ(contents(u"out.csv"_s).count('\n'), 1);
}

TEST_F(EventExportTest, whenItIsStoppedThereIsNoFile)
{
    StopSource source;
    ExportTarget into = target(u"out.json"_s);
    into.stop = source.get_token();
    qint64 last = 0;
    into.progress = [&](qint64 done, qint64 total, const Message&) {
        EXPECT_EQ(total, 100'000);
        EXPECT_GE(done, last);
        last = done;
        if (done > 1000)
            source.request_stop();
    };
    const auto stopped = exportEventsJson(manyEvents(100'000), into);
    ASSERT_FALSE(stopped);
    EXPECT_TRUE(isCancelled(stopped.error()));
    EXPECT_LT(last, 2000);
    EXPECT_TRUE(isEmpty());
}

TEST_F(EventExportTest, anEventThatCannotBeReadIsTheExportsError)
{
    ExportedEvents events = manyEvents(10);
    events.event = [](size_t i) -> Expected<Event> {
        if (i < 5)
            return Event();
        return tl::unexpected(Error{Message("read"), u"app.evt"_s, Message("it shrank"), Message()});
    };
    for (const auto& failed :
         {exportEventsJson(events, target(u"a"_s)), exportEventsCsv(events, target(u"b"_s))}) {
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().file, u"app.evt"_s);
    }
    EXPECT_TRUE(isEmpty());
}

#ifndef Q_OS_WIN
TEST_F(EventExportTest, aFullDiskIsAnErrorAndLeavesNothing)
{
    for (const size_t count : {1U, 1000U}) {
        const auto failed = [&] {
            const test::FullDisk full;
            return exportEventsJson(manyEvents(count), target(u"out.json"_s));
        }();
        ASSERT_FALSE(failed) << count;
        EXPECT_FALSE(OutputFile::isRefusal(failed.error()));
        EXPECT_TRUE(isEmpty());
    }
}
#endif

TEST(LogNamesTest, twoLogsShownAlikeHaveNoBytes)
{
    const auto log = [](const QString& name, const QByteArray& bytes) {
        return Input{name, InputKind::EventLog, Message(), bytes};
    };
    const auto names =
        logNamesInHex({log(u"a\ufffd"_s, "a\xfe"), log(u"a\ufffd"_s, "a\xff"), log(u"a\ufffd"_s, "a\xff"),
                       log(u"b\ufffd"_s, "b\xff"), log(u"plain"_s, {})});
    EXPECT_EQ(names.size(), 1);
    EXPECT_EQ(names.value(u"b\ufffd"_s), u"62ff"_s);
}
