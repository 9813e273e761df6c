#include "tests/e2e/CliRun.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QByteArray dump = "Mitteleurop\xE4isch\xA7iso-8859-2\r\nHouse\xA7x-house\r\nno sign here\r\n";

TEST(CliCharsets, ALabelIsToldWithTheNameOfTheVersion)
{
    const CliRun run = runCli({u"charsets"_s, u"cskoi8r"_s, u"KOI8-U"_s, u"x-nonsense"_s,
                               u"--exchange-version"_s, u"5.0"_s, u"--json"_s});
    EXPECT_EQ(run.code, 0);
    ASSERT_EQ(run.lines().size(), 3);
    const QJsonObject koi8 = run.lines().at(0);
    EXPECT_EQ(koi8.value(u"charset"_s), u"koi8-r"_s);
    EXPECT_EQ(koi8.value(u"code_page"_s), 20866);
    const QJsonObject setting = koi8.value(u"ims_setting"_s).toObject();
    EXPECT_EQ(setting.value(u"name"_s), u"Cyrillic (KOI8-R)"_s);
    EXPECT_EQ(setting.value(u"basis"_s), u"documented"_s);
    EXPECT_EQ(run.lines().at(1).value(u"ims_setting"_s).toObject().value(u"basis"_s), u"inferred"_s);
    EXPECT_EQ(run.lines().at(2).value(u"known"_s), false);
    const CliRun plain = runCli({u"charsets"_s, u"x-mac-roman"_s, u"--exchange-version"_s, u"5.5"_s});
    EXPECT_THAT(plain.out.toStdString(), HasSubstr("not supported (Q174722)"));
    EXPECT_EQ(runCli({u"charsets"_s, u"--exchange-version"_s, u"6.0"_s}).code, 2);
    EXPECT_GT(runCli({u"charsets"_s, u"--json"_s}).lines().size(), 50);
}

TEST(CliCharsets, AServersListIsImportedOnceAndUsedByEveryCommand)
{
    const TestFolder folder;
    const QString list = folder.write(u"list.txt"_s, dump);
    const QString names = folder.path(u"names.json"_s);
    const CliRun run = runCli({u"charsets"_s, u"--import"_s, list, u"--output"_s, names, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(strings(run.object().value(u"unknown"_s)), QStringList{u"x-house"_s});
    const QJsonObject first = run.object().value(u"entries"_s).toArray().at(0).toObject();
    EXPECT_EQ(first.value(u"charset"_s), u"iso-8859-2"_s);
    EXPECT_EQ(first.value(u"length"_s), 27);
    EXPECT_EQ(run.object().value(u"notes"_s).toArray().size(), 1);
    EXPECT_EQ(runCli({u"charsets"_s, u"--import"_s, list, u"--output"_s, names}).code, 3);
    EXPECT_EQ(runCli({u"charsets"_s, u"--import"_s, list, u"--output"_s, names, u"--force"_s}).code, 0);
    EXPECT_EQ(runCli({u"charsets"_s, u"--import"_s, list, u"--output"_s, list, u"--force"_s}).code, 3);
    EXPECT_EQ(readFile(list), dump);
    const CliRun shown = runCli({u"charsets"_s, u"iso-8859-2"_s, u"--charsets"_s, names, u"--json"_s});
    EXPECT_EQ(shown.lines().at(0).value(u"ims_setting"_s).toObject().value(u"basis"_s), u"server"_s);
    const QByteArray mail =
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-2\r\n\r\ntext\r\n";
    const CliRun inspected = runCli({u"inspect"_s, u"-"_s, u"--charsets"_s, names, u"--json"_s}, mail);
    EXPECT_EQ(inspected.object().value(u"declarations"_s).toArray().at(0).toObject().value(u"ims_setting"_s),
              QString::fromUtf8("Mitteleurop\u00e4isch"));
}

TEST(CliCharsets, WhatIsNoListOrNoCatalogueIsToldAndTheRestGoesOn)
{
    const TestFolder folder;
    const QString mail = folder.write(u"mail.txt"_s, "Dear all,\n");
    const CliRun import =
        runCli({u"charsets"_s, u"--import"_s, mail, u"--output"_s, folder.path(u"out.json"_s)});
    EXPECT_EQ(import.code, 1);
    EXPECT_FALSE(folder.has(u"out.json"_s));
    const QString broken = folder.write(u"broken.json"_s, "{\"charsets\": [{\"name\": \"big5\", \"x\": 1}]}");
    const CliRun charset = runCli({u"charset"_s, mail, u"--charsets"_s, broken, u"--json"_s});
    EXPECT_EQ(charset.code, 1);
    EXPECT_EQ(charset.object().value(u"charset"_s), u"us-ascii"_s);
    EXPECT_THAT(charset.err.toStdString(), HasSubstr("broken.json"));
    EXPECT_THAT(charset.err.toStdString(), HasSubstr("entry 1 (big5) has the unknown field \"x\""));
    EXPECT_EQ(runCli({u"charsets"_s, u"--output"_s, folder.path(u"out.json"_s)}).code, 2);
    EXPECT_EQ(runCli({u"charsets"_s, u"--import"_s, folder.path(u"none"_s)}).code, 1);
}

} // namespace

} // namespace ims::test
