#include "core/casefile/CaseJson.h"
#include "tests/e2e/CliRun.h"
#include "tests/support/ImcTxtWriter.h"

#include <QFile>
#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace ims::test {

namespace {

class CliSettingsTest : public testing::Test
{
protected:
    /// The sample's failures and messages with these saves of the settings.
    CliRun plan(const QStringList& saves, const QStringList& more = {}) const
    {
        QStringList arguments = {u"settings"_s,  u"plan"_s,
                                 u"--log"_s,     sampleFolder() + u"/AppEvent.Evt"_s,
                                 u"--archive"_s, sampleFolder() + u"/Exchsrvr/Imcdata/In/Archive"_s,
                                 u"--output"_s,  target};
        for (const QString& save : saves)
            arguments << u"--settings"_s << save;
        return runCli(arguments + more);
    }

    CliRun planJson(const QStringList& saves, const QStringList& more = {}) const
    {
        return plan(saves, more + QStringList{u"--json"_s});
    }

    QString save(const QString& name, const QList<ImcDomainRow>& rows) const
    {
        return folder.write(name, ImcTxtWriter::write(rows));
    }

    /// The sample's settings before and after the change, as it wants it.
    QString sampleSave() const { return folder.write(u"imc.txt"_s, sampleBytes); }

    const TestFolder folder;
    const QString target = folder.path(u"new.txt"_s);
    const QByteArray sampleBytes = readFile(sampleFolder() + u"/imc.txt"_s);
    const QByteArray newRows = "+Default,ISO-8859-1,ISO-8859-1,800,76,0,0,0\r\n"
                               "+moskva.example,KOI8-R,KOI8-R,800,76,0,0,0\r\n"
                               "+nippon.example,iso-2022-jp,iso-2022-jp,800,76,0,0,0\r\n"
                               "+osaka.example,SJIS,SJIS,800,76,0,0,0\r\n"
                               "+praha.example,ISO-8859-2,ISO-8859-2,800,76,0,0,0\r\n"
                               "+seoul.example,euc-kr,euc-kr,800,76,0,0,0\r\n"
                               "+sofia.example,windows-1251,windows-1251,800,76,0,0,0\r\n"
                               "+taipei.example,BIG5,BIG5,800,76,0,0,0\r\n"
                               "+zurich.example,utf-8,utf-8,800,76,0,0,0\r\n";
    const QByteArray changedBytes = sampleBytes.first(sampleBytes.indexOf("+Default")) + newRows;
};

QJsonObject sayError(const CliRun& run)
{
    return run.object().value(u"error"_s).toObject();
}

} // namespace

TEST_F(CliSettingsTest, WritesTheRecommendedChangeAndNothingElse)
{
    const QString source = sampleSave();
    const CliRun run = planJson({source});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_THAT(run.err.toStdString(), IsEmpty());
    EXPECT_EQ(readFile(target), changedBytes);
    EXPECT_EQ(readFile(source), sampleBytes);
    const QJsonObject told = run.object();
    EXPECT_EQ(told.value(u"output"_s).toString(), target);
    EXPECT_EQ(told.value(u"from"_s).toString(), source);
    const QJsonArray changes = told.value(u"changes"_s).toArray();
    ASSERT_EQ(changes.size(), 10);
    const QJsonObject first = changes.at(0).toObject();
    for (const QString& key : {u"action"_s, u"domain"_s, u"mime"_s, u"non_mime"_s, u"current_mime"_s,
                               u"current_non_mime"_s, u"why"_s, u"effects"_s})
        EXPECT_TRUE(first.contains(key)) << key.toStdString();
    EXPECT_EQ(first.value(u"action"_s), u"set"_s);
    EXPECT_EQ(changes.at(1).toObject().value(u"action"_s), u"remove"_s);
    const QString diff = told.value(u"diff"_s).toString();
    EXPECT_TRUE(diff.startsWith(u"--- %1\n+++ %2\n@@ -5 +5 @@\n-+Default,iso-2022-jp,"_s.arg(source, target)))
        << diff.toStdString();
    EXPECT_TRUE(told.value(u"conflicts"_s).toArray().isEmpty());
}

TEST_F(CliSettingsTest, TellsTheDiffToPeopleToo)
{
    const CliRun run = plan({sampleSave()});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_THAT(run.out.toStdString(), HasSubstr("\n-+vax.example.net,US-ASCII,US-ASCII,800,76,0,0,0\n"));
    EXPECT_THAT(run.out.toStdString(), HasSubstr("Written: "));
}

TEST_F(CliSettingsTest, KeepsTheFormOfTheFile)
{
    const auto utf16 = [](const QByteArray& ascii) {
        QByteArray bytes("\xFF\xFE", 2);
        for (const char character : ascii)
            bytes.append(character).append('\0');
        return bytes;
    };
    const QString source = folder.write(u"imc.txt"_s, utf16(sampleBytes));
    const CliRun run = planJson({source});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(readFile(target), utf16(changedBytes));
    EXPECT_THAT(run.object().value(u"diff"_s).toString().toStdString(),
                HasSubstr("\n-+Default,iso-2022-jp,"));
}

TEST_F(CliSettingsTest, ControlCharactersInARowNeverReachATerminal)
{
    const QString source = folder.write(
        u"imc.txt"_s, QByteArray(sampleBytes)
                          .replace("vax.example.net,US-ASCII", "vax.example.net,\x1b]0;owned\x07US-ASCII"));
    const CliRun run = plan({source});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_THAT(run.out.toStdString(), Not(HasSubstr("\x1b")));
}

TEST_F(CliSettingsTest, RefusesToWriteOverOrIntoTheEvidence)
{
    const QString source = sampleSave();
    for (const QString& output : QStringList{source, folder.path(u"./imc.txt"_s),
                                             sampleFolder() + u"/Exchsrvr/Imcdata/In/Archive/new.txt"_s}) {
        const CliRun run =
            runCli({u"settings"_s, u"plan"_s, u"--log"_s, sampleFolder() + u"/AppEvent.Evt"_s, u"--archive"_s,
                    sampleFolder() + u"/Exchsrvr/Imcdata/In/Archive"_s, u"--settings"_s, source,
                    u"--output"_s, output, u"--force"_s, u"--json"_s});
        EXPECT_EQ(run.code, 3) << output.toStdString();
        EXPECT_FALSE(sayError(run).value(u"todo"_s).toString().isEmpty()) << "standard output has it too";
        EXPECT_EQ(readFile(source), sampleBytes);
    }
    EXPECT_FALSE(QFile::exists(sampleFolder() + u"/Exchsrvr/Imcdata/In/Archive/new.txt"_s));
    const QString copy = folder.write(u"evidence/imc.txt"_s, sampleBytes);
    EXPECT_EQ(plan({copy}, {u"--folder"_s, folder.path(u"evidence"_s), u"--output"_s,
                            folder.path(u"evidence/new.txt"_s)})
                  .code,
              2)
        << "--output once";
    EXPECT_FALSE(folder.has(u"evidence/new.txt"_s));
}

TEST_F(CliSettingsTest, AFileThatExistsIsReplacedOnlyByForce)
{
    folder.write(u"new.txt"_s, "mine");
    const QString source = sampleSave();
    const CliRun refused = planJson({source});
    EXPECT_EQ(refused.code, 3);
    EXPECT_FALSE(sayError(refused).isEmpty());
    EXPECT_EQ(readFile(target), "mine");
    EXPECT_EQ(plan({source}, {u"--force"_s}).code, 0);
    EXPECT_EQ(readFile(target), changedBytes);
}

TEST_F(CliSettingsTest, WithoutASaveItSaysHowToGetOne)
{
    const CliRun run = planJson({});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("imccopy -save domain"));
    EXPECT_THAT(sayError(run).value(u"todo"_s).toString().toStdString(), HasSubstr("--settings"));
    EXPECT_FALSE(folder.has(u"new.txt"_s));
}

TEST_F(CliSettingsTest, AnUnreadableSaveIsToldAndCountsAsNone)
{
    const CliRun run = planJson({folder.path(u"missing.txt"_s)});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("missing.txt"));
    EXPECT_FALSE(folder.has(u"new.txt"_s));
}

TEST_F(CliSettingsTest, WhereNothingIsToBeChangedNothingIsWritten)
{
    const QString good = save(u"good.txt"_s, {ImcDomainRow{}});
    const CliRun run =
        runCli({u"settings"_s, u"plan"_s, u"--settings"_s, good, u"--output"_s, target, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.object().value(u"output"_s).isNull());
    EXPECT_TRUE(run.object().value(u"changes"_s).toArray().isEmpty());
    EXPECT_EQ(run.object().value(u"diff"_s).toString(), QString());
    EXPECT_FALSE(folder.has(u"new.txt"_s));
    const CliRun text = runCli({u"settings"_s, u"plan"_s, u"--settings"_s, good, u"--output"_s, target});
    EXPECT_THAT(text.out.toStdString(), HasSubstr("Nothing to change"));
}

TEST_F(CliSettingsTest, AFreshSaveThatHasItAllNeedsNoFile)
{
    const QString fresh = folder.write(u"fresh.txt"_s, changedBytes);
    const CliRun run = planJson({sampleSave(), fresh});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.object().value(u"output"_s).isNull());
    EXPECT_EQ(run.object().value(u"from"_s).toString(), fresh);
    EXPECT_EQ(run.object().value(u"already_so"_s).toArray().size(), 10);
    EXPECT_FALSE(folder.has(u"new.txt"_s));
}

TEST_F(CliSettingsTest, WhatOthersChangedSinceIsAConflictAndStays)
{
    const QByteArray theirs = QByteArray(sampleBytes).replace("Default,iso-2022-jp", "Default,BIG5") +
                              "+new.example,X,Y,1,2,1,0,3\r\n";
    const QString fresh = folder.write(u"fresh.txt"_s, theirs);
    const CliRun run = planJson({sampleSave(), fresh});
    EXPECT_EQ(run.code, 1) << "a part was not done";
    const QJsonArray conflicts = run.object().value(u"conflicts"_s).toArray();
    ASSERT_EQ(conflicts.size(), 1);
    const QJsonObject conflict = conflicts.at(0).toObject();
    EXPECT_EQ(conflict.value(u"domain"_s), u"Default"_s);
    EXPECT_EQ(conflict.value(u"list"_s), u"mime"_s);
    EXPECT_EQ(conflict.value(u"expected"_s), u"iso-2022-jp"_s);
    EXPECT_EQ(conflict.value(u"found"_s), u"BIG5"_s);
    EXPECT_EQ(conflict.value(u"line"_s).toInt(), 5);
    const QByteArray written = readFile(target);
    EXPECT_THAT(written.toStdString(), HasSubstr("+Default,BIG5,ISO-8859-1,800"));
    EXPECT_THAT(written.toStdString(), HasSubstr("+new.example,X,Y,1,2,1,0,3\r\n"));
    EXPECT_EQ(readFile(fresh), theirs);
    EXPECT_THAT(plan({sampleSave(), fresh}, {u"--force"_s}).out.toStdString(),
                HasSubstr("somebody changed it: Default"));
}

TEST_F(CliSettingsTest, TheWayBackGivesTheFirstSaveAgain)
{
    const QString fresh = folder.write(u"fresh.txt"_s, changedBytes);
    const CliRun run = planJson({sampleSave(), fresh}, {u"--undo"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(readFile(target), sampleBytes);
    EXPECT_EQ(run.object().value(u"changes"_s).toArray().size(), 10);
    const CliRun early = planJson({sampleSave()}, {u"--undo"_s, u"--force"_s});
    EXPECT_EQ(early.code, 0) << "nothing was set yet, nothing is to be taken back";
    EXPECT_TRUE(early.object().value(u"output"_s).isNull());
}

TEST_F(CliSettingsTest, ARowThatCannotBeChangedForSureIsRefusedWithItsLine)
{
    const QString source =
        folder.write(u"imc.txt"_s, sampleBytes + "+VAX.example.net,US-ASCII,US-ASCII,800,76,0,0,0\r\n");
    const CliRun run = planJson({source});
    EXPECT_EQ(run.code, 3);
    const QString why = sayError(run).value(u"why"_s).toString();
    EXPECT_TRUE(why.contains(u"line 6"_s) && why.contains(u"line 7"_s)) << why.toStdString();
    EXPECT_FALSE(folder.has(u"new.txt"_s));
}

TEST_F(CliSettingsTest, ACaseHasItsEvidenceAndWhatTheTechnicianChose)
{
    CaseRecord record;
    record.opened = {pathFromString(sampleFolder())};
    record.walkthrough.now.answers = {{u"settings.own-mime/moskva.example"_s, u"windows-1251"_s},
                                      {u"settings.own-why/moskva.example"_s, u"they said so"_s}};
    folder.write(u"case/case.json"_s, caseBytes(record, {}).value_or(QByteArray()));
    const CliRun run =
        runCli({u"settings"_s, u"plan"_s, folder.path(u"case"_s), u"--output"_s, target, u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_THAT(readFile(target).toStdString(), HasSubstr("+moskva.example,windows-1251,KOI8-R,800"));
    const QJsonObject row = run.object().value(u"changes"_s).toArray().at(2).toObject();
    EXPECT_TRUE(row.value(u"chosen"_s).toBool());
    EXPECT_EQ(row.value(u"note"_s), u"they said so"_s);
    EXPECT_EQ(row.value(u"warnings"_s).toArray().size(), 1);
    EXPECT_EQ(runCli({u"settings"_s, u"plan"_s, folder.path(u"case"_s), u"--output"_s,
                      folder.path(u"case/case.json"_s), u"--force"_s})
                  .code,
              3);
}

TEST_F(CliSettingsTest, DiagnoseTellsWhatALaterSaveProves)
{
    const QString fresh = folder.write(u"fresh.txt"_s, changedBytes);
    const CliRun run = runCli({u"diagnose"_s, u"--log"_s, sampleFolder() + u"/AppEvent.Evt"_s, u"--archive"_s,
                               sampleFolder() + u"/Exchsrvr/Imcdata/In/Archive"_s, u"--settings"_s,
                               sampleSave(), u"--settings"_s, fresh, u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonArray saves = run.object().value(u"settings_saves"_s).toArray();
    ASSERT_EQ(saves.size(), 1);
    EXPECT_EQ(saves.at(0).toObject().value(u"file"_s).toString(), fresh);
    EXPECT_TRUE(saves.at(0).toObject().value(u"proven"_s).toBool());
    EXPECT_TRUE(saves.at(0).toObject().value(u"others"_s).toArray().isEmpty());
    EXPECT_EQ(saves.at(0).toObject().value(u"differences"_s).toArray().size(), 11);
}

TEST_F(CliSettingsTest, WrongUsageIsTwo)
{
    EXPECT_EQ(runCli({u"settings"_s, u"plan"_s, u"--folder"_s, sampleFolder()}).code, 2) << "no --output";
    EXPECT_EQ(runCli({u"settings"_s, u"plan"_s, u"--output"_s, target}).code, 2) << "no evidence";
    EXPECT_EQ(runCli({u"settings"_s, u"plan"_s, u"--help"_s}).code, 0);
    EXPECT_FALSE(folder.has(u"new.txt"_s));
}

TEST_F(CliSettingsTest, ShowTellsTheLineOfWhatIsOdd)
{
    const QString file = folder.write(
        u"imc.txt"_s, sampleBytes + "+cut.example,X\r\n+more.example,X,Y,800,76\r\nhand-made\r\n");
    const CliRun json = runCli({u"settings"_s, u"show"_s, file, u"--json"_s});
    EXPECT_EQ(json.code, 0);
    const QStringList notes = strings(json.object().value(u"notes"_s));
    ASSERT_EQ(notes.size(), 3);
    EXPECT_TRUE(notes[0].contains(u"line 7"_s) && notes[1].contains(u"line 8"_s) &&
                notes[2].contains(u"line 9"_s));
    EXPECT_EQ(json.object().value(u"domains"_s).toArray().size(), 2) << "what can be read is shown";
    EXPECT_THAT(runCli({u"settings"_s, u"show"_s, file}).out.toStdString(), HasSubstr("Note: line 9"));
}

} // namespace ims::test
