#include "core/retest/TakeToServerKit.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

KitPlan planOf(const QStringList& names)
{
    KitPlan plan;
    plan.server = u"EXCH01"_s;
    plan.spoolFolder = u"D:\\exchsrvr\\imcdata"_s;
    for (const QString& name : names)
        plan.files.push_back({name, KitTurn::Batch});
    return plan;
}

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"GHW7%1"_s.arg(i, 4, 10, QLatin1Char('0')));
    return names;
}

std::string textOf(const TakeToServerKit& kit, const QString& name)
{
    for (const KitPart& part : kit.parts()) {
        if (part.name == name)
            return part.bytes.toStdString();
    }
    return "<missing>";
}

std::string whyNot(const KitPlan& plan)
{
    const auto kit = TakeToServerKit::make(plan);
    return kit ? "made" : kit.error().english().toStdString();
}

QByteArray goldenOf(const QString& name)
{
    QFile file(QStringLiteral(IMS_SOURCE_DIR) + u"/tests/data/kit/"_s + name);
    return file.open(QFile::ReadOnly) ? file.readAll().replace("\r\n", "\n").replace("\n", "\r\n")
                                      : QByteArray("<missing>");
}

} // namespace

TEST(TakeToServerKitTest, IsWhatWasReviewed)
{
    KitPlan plan = planOf({u"GHW7TK3B"_s, u"JTMRMAQV"_s});
    plan.files.push_back({u"W707852B"_s, KitTurn::Crashes});
    plan.leftOut.push_back({u"D1FCA2JL"_s, Message("The file holds no message.")});
    const auto kit = TakeToServerKit::make(plan);
    ASSERT_TRUE(kit);
    for (const KitPart& part : kit->parts())
        EXPECT_EQ(part.bytes.toStdString(), goldenOf(part.name).toStdString()) << part.name.toStdString();
}

TEST(TakeToServerKitTest, EveryLineIsAsciiAndEndsAsWindowsHasIt)
{
    for (const QString& folder : {u"D:\\exchsrvr\\imcdata"_s, QString()}) {
        for (const QString& server : {u"EXCH01"_s, u"MÜNCHEN"_s, u"A & del *"_s, QString()}) {
            KitPlan plan = planOf(manyNames(14));
            plan.spoolFolder = folder;
            plan.server = server;
            plan.leftOut.push_back({u"Ä\r\n& del *"_s, Message("%1", {u"“why” @KIT@"_s})});
            const auto kit = TakeToServerKit::make(plan);
            ASSERT_TRUE(kit);
            ASSERT_EQ(kit->parts().size(), 3U);
            for (const KitPart& part : kit->parts()) {
                EXPECT_EQ(part.bytes.count('\n'), part.bytes.count("\r\n")) << part.name.toStdString();
                EXPECT_EQ(part.bytes.count('\r'), part.bytes.count("\r\n")) << part.name.toStdString();
                EXPECT_TRUE(part.bytes.endsWith("\r\n"));
                for (const char c : part.bytes)
                    ASSERT_TRUE((c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n');
                if (part.name.endsWith(u".cmd"_s)) {
                    EXPECT_THAT(part.bytes.toStdString(), Not(HasSubstr("del *")));
                    EXPECT_FALSE(part.bytes.contains("@KIT@"));
                }
            }
        }
    }
}

TEST(TakeToServerKitTest, UsesNothingThatIsNewerThanNt4)
{
    const auto kit = TakeToServerKit::make(planOf(manyNames(14)));
    ASSERT_TRUE(kit);
    for (const QString& name : {u"retest.cmd"_s, u"undo.cmd"_s}) {
        const std::string text = QString::fromStdString(textOf(*kit, name)).toLower().toStdString();
        for (const char* newer :
             {"exit /b", "set /p", "timeout", "choice", "findstr", "usebackq", "%~1", "%%~i)", "%date%",
              "%time%", "delayed", "copy /y", "powershell", "sc query", "where.exe"})
            EXPECT_THAT(text, Not(HasSubstr(newer)));
    }
}

TEST(TakeToServerKitTest, OneThenTenThenTheRestAndDangerousOnesAlone)
{
    KitPlan plan = planOf(manyNames(13));
    plan.files.push_back({u"CRASH1"_s, KitTurn::Crashes});
    plan.files.push_back({u"MAYBE1"_s, KitTurn::Duplicate});
    std::vector<size_t> sizes;
    for (const auto& batch : plan.batches())
        sizes.push_back(batch.size());
    EXPECT_THAT(sizes, testing::ElementsAre(1, 10, 2, 1, 1));
    EXPECT_EQ(plan.batches().back().front().name, u"CRASH1"_s);
    const auto kit = TakeToServerKit::make(plan);
    ASSERT_TRUE(kit);
    const std::string text = textOf(*kit, u"retest.cmd"_s);
    EXPECT_THAT(text, HasSubstr("call :one GHW70000\r\nset NEXT=10 messages.\r\ncall :between\r\n"));
    EXPECT_THAT(text, HasSubstr("set NEXT=CRASH1, alone. WARNING: it can crash the store or the service."));
    EXPECT_THAT(text, HasSubstr("set NEXT=MAYBE1, alone. WARNING: if it was delivered already"));
    EXPECT_THAT(text, Not(HasSubstr("call :warn")));

    KitPlan alone;
    alone.files.push_back({u"CRASH1"_s, KitTurn::Crashes});
    EXPECT_THAT(textOf(*TakeToServerKit::make(alone), u"retest.cmd"_s), HasSubstr("call :warn\r\n"));
}

TEST(TakeToServerKitTest, NothingHostileEntersAScript)
{
    for (const QString& name :
         {u"A&B"_s, u"A%PATH%"_s, u"A\" & del x"_s, u"..\\X"_s, u"CON"_s, u"A^B"_s, u"A B"_s, u"A|B"_s,
          u"Ä"_s, u"A\nB"_s, u"A>B"_s, u"A!B"_s, QString(), QString(65, u'A')})
        EXPECT_THAT(whyNot(planOf({u"GOOD"_s, name})), HasSubstr("must not stand in a command line"))
            << name.toStdString();
    EXPECT_THAT(whyNot(planOf({u"GHW7TK3B"_s, u"ghw7tk3b"_s})), HasSubstr("differ in case alone"));
    EXPECT_THAT(whyNot(planOf({})), HasSubstr("no file to put back"));
    EXPECT_THAT(whyNot(planOf(manyNames(1001))), HasSubstr("at most 1000"));
    for (const QString& folder :
         {u"D:\\a & b"_s, u"D:\\%TEMP%"_s, u"D:\\a\"b"_s, u"D:\\a^b"_s, u"D:\\a(b)"_s, u"D:\\a\\..\\b"_s,
          u"D:"_s, u"D:\\"_s, u"D:a"_s, u"\\\\evil\\share"_s, u"/tmp"_s, u"D:\\a\n"_s, u"D:\\a "_s,
          u"D:\\a.\\b"_s, u"D:\\a!b"_s, u"D:\\Ä"_s, QString(u"D:\\" + QString(200, u'a'))}) {
        KitPlan plan = planOf({u"GOOD"_s});
        plan.spoolFolder = folder;
        EXPECT_THAT(whyNot(plan), HasSubstr("must not stand in a command line")) << folder.toStdString();
    }
    KitPlan plan = planOf({u"GOOD"_s});
    plan.spoolFolder = u"E:\\Mail Data\\imc-1.old\\IMC_2"_s;
    EXPECT_EQ(whyNot(plan), "made");
    plan.service = u"a & b"_s;
    EXPECT_THAT(whyNot(plan), HasSubstr("must not stand in a command line"));
}

TEST(TakeToServerKitTest, WithoutTheFolderItIsAskedFor)
{
    KitPlan plan = planOf({u"GOOD"_s});
    plan.spoolFolder.clear();
    const auto kit = TakeToServerKit::make(plan);
    ASSERT_TRUE(kit);
    EXPECT_THAT(textOf(*kit, u"retest.cmd"_s), HasSubstr("\r\nset IMC=\r\n"));
    EXPECT_THAT(textOf(*kit, u"README.txt"_s), HasSubstr("with the folder IMCDATA behind it"));
    EXPECT_NE(kit->id(), TakeToServerKit::make(planOf({u"GOOD"_s}))->id());
}

TEST(TakeToServerKitTest, IsWrittenToAnEmptyFolderOutsideTheEvidence)
{
    QTemporaryDir folder;
    const Path root = pathFromString(folder.path());
    auto kit = TakeToServerKit::make(planOf({u"GOOD"_s}));
    ASSERT_TRUE(kit);
    kit->add({u"retest-sheet.pdf"_s, "%PDF-1.4"});
    const auto below = kit->write(root / "evidence" / "kit", {root / "evidence"});
    ASSERT_FALSE(below);
    EXPECT_TRUE(TakeToServerKit::isRefusal(below.error()));
    EXPECT_FALSE(std::filesystem::exists(root / "evidence"));

    const auto written = kit->write(root / "new" / "kit", {root / "evidence"});
    ASSERT_TRUE(written);
    EXPECT_EQ(written->size(), 4U);
    EXPECT_TRUE(std::filesystem::exists(root / "new" / "kit" / "retest-sheet.pdf"));
    const auto again = kit->write(root / "new" / "kit", {});
    ASSERT_FALSE(again);
    EXPECT_TRUE(TakeToServerKit::isRefusal(again.error()));
    std::filesystem::create_directories(root / "used" / "done");
    EXPECT_FALSE(kit->write(root / "used", {})) << "another kit's marks would be taken for its own";
    std::filesystem::create_directory(root / "empty");
    EXPECT_TRUE(kit->write(root / "empty", {}));
}
