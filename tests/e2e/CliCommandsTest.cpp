#include "tests/e2e/CliRun.h"
#include "tests/support/EvtWriter.h"
#include "tests/support/ImcTxtWriter.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

EvtRecord event(const QString& source, quint32 id, qint64 time, const QString& text)
{
    EvtRecord record;
    record.source = source;
    record.eventId = id;
    record.timeGenerated = time;
    record.type = 1;
    record.computer = u"EXCH01"_s;
    record.strings = {text};
    return record;
}

/// 920000000 is 1999-02-26T03:33:20Z.
QByteArray testLog()
{
    return EvtWriter().write({event(u"MSExchangeIMC"_s, 0xC0001015, 920000000, u"JTMRMAQV"_s),
                              event(u"Wins"_s, 0xC0001015, 920000060, u"wins"_s),
                              event(u"msexchangeimc"_s, 0xC0001015, 920000120, u"M4XD8MB3"_s),
                              event(u"MSExchangeIMC"_s, 1000, 920000180, u"5.5.2650.21"_s)});
}

QStringList spoolFiles(const CliRun& run)
{
    QStringList names;
    for (const QJsonObject& line : run.lines())
        names.append(line.value(u"spool_file"_s).toString());
    return names;
}

} // namespace

TEST(CliTest, HelpAndVersionAreAnswers)
{
    const CliRun version = runCli({u"--version"_s});
    EXPECT_EQ(version.code, 0);
    for (const char* part : {"imsdoctor-cli ", "Qt 6.", "ICU "})
        EXPECT_THAT(version.out.toStdString(), HasSubstr(part));
    for (const QString& command : {u"events"_s, u"inspect"_s, u"extract"_s, u"charset"_s, u"charsets"_s,
                                   u"diagnose"_s, u"settings"_s, u"report"_s}) {
        const CliRun help = runCli({command, u"--help"_s});
        EXPECT_EQ(help.code, 0) << command.toStdString();
        EXPECT_THAT(help.out.toStdString(), HasSubstr("--json"));
        EXPECT_EQ(runCli({command, u"--version"_s}).code, 0);
    }
}

TEST(CliTest, WrongUsageIsTwoAndSaysSoOnStandardError)
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"nonsense"_s}, QStringList{u"events"_s}, QStringList{u"inspect"_s},
          QStringList{u"diagnose"_s}, QStringList{u"diagnose"_s, sampleFolder()},
          QStringList{u"report"_s, sampleFolder(), u"--output"_s, u"x.html"_s},
          QStringList{u"diagnose"_s, u"--log"_s, u"x"_s, u"--no-such-option"_s}, QStringList{u"settings"_s},
          QStringList{u"events"_s, u"x"_s, u"--since"_s, u"yesterday"_s},
          QStringList{u"events"_s, u"x"_s, u"--until"_s, u"1999-02-30"_s},
          QStringList{u"events"_s, u"x"_s, u"--id"_s, u"70000"_s},
          QStringList{u"events"_s, u"x"_s, u"--time-zone"_s, u"Mars/Base"_s},
          QStringList{u"events"_s, u"x"_s, u"--date-order"_s, u"ydm"_s},
          QStringList{u"diagnose"_s, u"--log"_s, u"x"_s, u"--answer"_s, u"no-such-question=yes"_s},
          QStringList{u"diagnose"_s, u"--log"_s, u"x"_s, u"--answer"_s, u"default-changed=maybe"_s}}) {
        const CliRun run = runCli(arguments);
        EXPECT_EQ(run.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(run.out.isEmpty()) << arguments.join(u' ').toStdString();
        EXPECT_EQ(run.errorLines(), 1) << run.err.toStdString();
    }
}

TEST(CliTest, EventsListsFailuresByDefaultAndOthersWhenAsked)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evt"_s, testLog());
    const CliRun failures = runCli({u"events"_s, log, u"--json"_s});
    EXPECT_EQ(failures.code, 0) << failures.err.toStdString();
    EXPECT_EQ(spoolFiles(failures), (QStringList{u"JTMRMAQV"_s, u"M4XD8MB3"_s}));
    EXPECT_EQ(failures.lines().first().value(u"time"_s).toString(), u"1999-02-26T03:33:20Z"_s);
    EXPECT_EQ(runCli({u"events"_s, log, u"--all"_s, u"--json"_s}).lines().size(), 4);
    EXPECT_EQ(runCli({u"events"_s, log, u"--id"_s, u"4117"_s, u"--json"_s}).lines().size(), 3);
    EXPECT_EQ(runCli({u"events"_s, log, u"--source"_s, u"MSEXCHANGEIMC"_s, u"--json"_s}).lines().size(), 3);
}

TEST(CliTest, EventsTimesWithoutZoneAreUtcSinceIncludesUntilExcludes)
{
    const TestFolder folder;
    const QString log = folder.write(u"a.evt"_s, testLog());
    const auto from = [&](const QString& since, const QString& until) {
        return spoolFiles(runCli({u"events"_s, log, u"--since"_s, since, u"--until"_s, until, u"--json"_s}));
    };
    EXPECT_EQ(from(u"1999-02-26T03:33:20"_s, u"1999-02-26T03:35:20Z"_s), QStringList{u"JTMRMAQV"_s});
    EXPECT_EQ(from(u"1999-02-26T04:33:21+01:00"_s, u"1999-02-27"_s), QStringList{u"M4XD8MB3"_s});
    // --all lifts source and number only.
    EXPECT_EQ(runCli({u"events"_s, log, u"--all"_s, u"--since"_s, u"1999-02-26T03:36:00"_s, u"--json"_s})
                  .lines()
                  .size(),
              1);
}

TEST(CliTest, EventsReadsStandardInputAndAcceptsZonesThatBeginWithMinus)
{
    const CliRun run = runCli({u"events"_s, u"-"_s, u"--time-zone"_s, u"-05:00"_s, u"--json"_s}, testLog());
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.lines().size(), 2);
}

TEST(CliTest, CharsetTellsRawTextAndNoText)
{
    const TestFolder folder;
    const QByteArray russian = QByteArray::fromHex("f0d2c9d7c5d4").repeated(20); // "Привет" in KOI8-R
    const QString text = folder.write(u"t.txt"_s, russian);
    const CliRun run = runCli({u"charset"_s, text, u"-"_s, u"--json"_s}, "plain text\n");
    EXPECT_EQ(run.code, 0);
    ASSERT_EQ(run.lines().size(), 2);
    EXPECT_EQ(run.lines().at(0).value(u"file"_s).toString(), text);
    EXPECT_TRUE(run.lines().at(0).contains(u"alternatives"_s));
    EXPECT_EQ(run.lines().at(1).value(u"charset"_s).toString(), u"us-ascii"_s);
}

TEST(CliTest, SettingsShowHasDefaultAndDomains)
{
    const TestFolder folder;
    ImcDomainRow domain;
    domain.domain = "example.net";
    domain.nonMime = "KOI8-R";
    const QString file = folder.write(u"imc.txt"_s, ImcTxtWriter::write({ImcDomainRow{}, domain}));
    const CliRun run = runCli({u"settings"_s, u"show"_s, file, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.object().value(u"default"_s).toObject().value(u"mime"_s).toString(), u"ISO-8859-1"_s);
    const QJsonArray domains = run.object().value(u"domains"_s).toArray();
    EXPECT_EQ(domains.at(0).toObject().value(u"non_mime"_s).toString(), u"KOI8-R"_s);
    EXPECT_THAT(runCli({u"settings"_s, u"show"_s, file}).out.toStdString(), HasSubstr("example.net"));
}

TEST(CliTest, ControlCharactersOfStrangersNeverReachATerminal)
{
    const CliRun run =
        runCli({u"inspect"_s, u"-"_s}, "Subject: a\x1b]0;owned\x07\r\nFrom: x@example.org\r\n\r\nbody\r\n");
    EXPECT_EQ(run.code, 0);
    EXPECT_FALSE(run.out.contains('\x1b'));
    EXPECT_THAT(run.out.toStdString(), HasSubstr("\\u001b"));
}

} // namespace ims::test
