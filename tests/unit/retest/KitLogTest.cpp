#include "core/retest/KitLog.h"

#include <gmock/gmock.h>

#include <random>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

KitLog read(const QByteArray& bytes)
{
    return readKitLogs({ByteSource::fromBytes(bytes, u"retest.log"_s)}).value();
}

std::vector<std::string> outcomes(const KitLog& log)
{
    std::vector<std::string> all;
    for (const KitLogFile& file : log.files)
        all.push_back(file.name.toStdString() + ' ' + outcomeId(file.outcome).toStdString() +
                      (file.saved ? " saved" : ""));
    return all;
}

const QByteArray firstRun = "[Mon 10/02/2000  10:15a] - BEGIN retest 0123abcd\r\n"
                            "[Mon 10/02/2000  10:15a] GHW7TK3B SAVED\r\n"
                            "[Mon 10/02/2000  10:15a] GHW7TK3B MOVED\r\n"
                            "[Mon 10/02/2000  10:16a] JTMRMAQV LEFT exists\r\n"
                            "[Mon 10/02/2000  10:16a] W707852B FAILED copy\r\n";

} // namespace

TEST(KitLogTest, TellsOfEachFileWhatTheLastLineTells)
{
    KitLog log = read(firstRun);
    EXPECT_THAT(outcomes(log), ElementsAre("GHW7TK3B put-back saved", "JTMRMAQV left", "W707852B failed"));
    EXPECT_EQ(log.kits, QStringList{u"0123abcd"_s});
    EXPECT_EQ(log.strangeLines, 0);
    EXPECT_FALSE(log.ended);
    EXPECT_EQ(log.files.front().time, u"Mon 10/02/2000 10:15a"_s);
    EXPECT_TRUE(log.files.front().why.isEmpty());
    EXPECT_EQ(log.files.at(1).why.english(),
              u"Another file of its name lay in IN; it was not overwritten."_s);

    log = read(firstRun + "[x] - END retest 0123abcd\r\n[x] - BEGIN undo 0123abcd\r\n"
                          "[x] ghw7tk3b LEFT before\r\n[x] GHW7TK3B UNDONE\r\n[x] W707852B LEFT untouched\r\n"
                          "[x] D1FCA2JL SAVED\r\n[x] D1FCA2JL MOVED\r\n[x] D1FCA2JL TAKEN by the service\r\n"
                          "[x] - END undo 0123abcd\r\n");
    EXPECT_THAT(outcomes(log), ElementsAre("GHW7TK3B undone saved", "JTMRMAQV left", "W707852B failed",
                                           "D1FCA2JL taken saved"));
    EXPECT_TRUE(log.ended);
}

TEST(KitLogTest, WhatTheScriptsWriteIsKnown)
{
    for (const char* script : {"retest.cmd", "undo.cmd"}) {
        const auto source = ByteSource::open(Path(IMS_SOURCE_DIR "/resources/kit") / script);
        ASSERT_TRUE(source);
        const QString text = QString::fromUtf8(source.value()->read({0, source.value()->size()}).value());
        int words = 0;
        for (const QString& line : text.split(u'\n')) {
            const qsizetype at = line.indexOf(u"set WORD="_s);
            if (at < 0 || line.contains(u"@KIT@"_s))
                continue;
            const KitLog log = read("[x] NAME " + line.mid(at + 9).toLatin1() + "\r\n");
            EXPECT_EQ(log.strangeLines, 0) << line.toStdString();
            EXPECT_EQ(log.files.size(), 1U);
            ++words;
        }
        EXPECT_GE(words, 8) << script;
    }
}

TEST(KitLogTest, ComesAlsoFromNotepadAndInPieces)
{
    const QString text = QString::fromLatin1(firstRun);
    QByteArray unicode("\xFF\xFE", 2);
    unicode += QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
    EXPECT_THAT(outcomes(read(unicode)),
                ElementsAre("GHW7TK3B put-back saved", "JTMRMAQV left", "W707852B failed"));
    EXPECT_EQ(read("\xEF\xBB\xBF" + firstRun + "\x1A").strangeLines, 0);
    EXPECT_EQ(read(QByteArray(firstRun).replace("\r\n", "\n")).files.size(), 3U);
    const auto both = readKitLogs(
        {ByteSource::fromBytes(firstRun, u"a"_s), ByteSource::fromBytes("[x] GHW7TK3B UNDONE\r\n", u"b"_s)});
    EXPECT_EQ(both->files.front().outcome, KitOutcome::Undone);
    EXPECT_EQ(read("[Do 02.10.2000 \x84rz] GHW7TK3B MOVED\r\n").files.size(), 1U);
}

TEST(KitLogTest, StrangersLinesAreCountedAndNothingElse)
{
    const QByteArray strange = "hello\r\n[x] GHW7TK3B DELETED\r\n[x] ..\\EVIL MOVED\r\n[x] CON MOVED\r\n"
                               "[x] A&B MOVED\r\n[x] GHW7TK3B MOVED and more\r\n[x GHW7TK3B MOVED\r\n"
                               "[x] - BEGIN retest zzz\r\n[" +
                               QByteArray(600, 'x') + "] GHW7TK3B MOVED\r\n";
    const KitLog log = read(strange);
    EXPECT_TRUE(log.files.empty());
    EXPECT_TRUE(log.kits.isEmpty());
    EXPECT_EQ(log.strangeLines, 9);
    EXPECT_FALSE(log.cut);
}

TEST(KitLogTest, IsBounded)
{
    QByteArray many;
    for (size_t i = 0; i < KitLog::mostFiles + 5; ++i)
        many += "[x] N" + QByteArray::number(qulonglong(i)) + " MOVED\r\n";
    const KitLog full = read(many);
    EXPECT_EQ(full.files.size(), KitLog::mostFiles);
    EXPECT_TRUE(full.cut);
    const KitLog lines = read(QByteArray(KitLog::mostBytes + 1, '\n'));
    EXPECT_TRUE(lines.cut);
    EXPECT_EQ(lines.strangeLines, 0);

    std::mt19937 random(20'260'131);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = firstRun;
        for (int i = 0; i < 20; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))] =
                static_cast<char>(random());
        for (const KitLogFile& file : read(bytes).files)
            EXPECT_FALSE(file.name.isEmpty());
    }
}
