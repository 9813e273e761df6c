#include "core/retest/PutBackCommands.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

Evidence withReceived(const QString& name, const QStringList& strings)
{
    Evidence evidence;
    Failure failure;
    failure.name = name;
    failure.received = Event();
    failure.received->strings = strings;
    evidence.failures.push_back(failure);
    return evidence;
}

} // namespace

TEST(PutBackCommandsTest, TakesTheFolderFromTheEventOfReceipt)
{
    EXPECT_EQ(
        spoolFolderOf(withReceived(u"GHW7TK3B"_s, {u"a@b"_s, u"D:\\exchsrvr\\imcdata\\in\\GHW7TK3B"_s})),
        u"D:\\exchsrvr\\imcdata"_s);
    Evidence described = withReceived(u"GHW7TK3B"_s, {});
    described.failures.front().received->description =
        u"A message from <a@b> in temporary file E:\\Mail Data\\IN\\ghw7tk3b was received from x with 1 local recipients."_s;
    EXPECT_EQ(spoolFolderOf(described), u"E:\\Mail Data"_s);
}

TEST(PutBackCommandsTest, NoFolderThatACommandCouldTakeForMore)
{
    for (const QString& path :
         {u"D:\\x & del *\\in\\GHW7TK3B"_s, u"D:\\%TEMP%\\in\\GHW7TK3B"_s, u"D:\\a\\..\\in\\GHW7TK3B"_s,
          u"D:\\a\"b\\in\\GHW7TK3B"_s, u"D:\\a^b\\in\\GHW7TK3B"_s, u"\\\\evil\\share\\in\\GHW7TK3B"_s,
          u"D:\\exchsrvr\\imcdata\\in\\OTHERONE"_s, u"D:\\exchsrvr\\imcdata\\out\\GHW7TK3B"_s})
        EXPECT_EQ(spoolFolderOf(withReceived(u"GHW7TK3B"_s, {path})), QString()) << path.toStdString();
    EXPECT_EQ(spoolFolderOf(Evidence()), QString());
}

TEST(PutBackCommandsTest, FillsTheCommands)
{
    const auto commands = putBackCommands(u"GHW7TK3B"_s, u"D:\\exchsrvr\\imcdata"_s);
    ASSERT_TRUE(commands);
    EXPECT_EQ(commands->stop, u"net stop msexchangeimc"_s);
    EXPECT_EQ(
        commands->putBack,
        u"move \"D:\\exchsrvr\\imcdata\\IN\\ARCHIVE\\GHW7TK3B\" \"D:\\exchsrvr\\imcdata\\IN\\GHW7TK3B\""_s);
    EXPECT_EQ(commands->keep,
              u"copy \"D:\\exchsrvr\\imcdata\\IN\\ARCHIVE\\GHW7TK3B\" \"D:\\ims-retest\\GHW7TK3B\""_s);
    EXPECT_EQ(
        commands->undo,
        u"move \"D:\\exchsrvr\\imcdata\\IN\\GHW7TK3B\" \"D:\\exchsrvr\\imcdata\\IN\\ARCHIVE\\GHW7TK3B\""_s);
}

TEST(PutBackCommandsTest, NoStrangersNameEntersACommand)
{
    for (const QString& name :
         {u"A&B"_s, u"A%PATH%"_s, u"A\" & del x"_s, u"..\\X"_s, u"CON"_s, u"A^B"_s, u"A B"_s, u"A|B"_s,
          u"Ä"_s, u"A\nB"_s, u"A>B"_s, u"A!B"_s, QString(), QString(65, u'A')}) {
        EXPECT_FALSE(isCommandSafe(name)) << name.toStdString();
        EXPECT_FALSE(putBackCommands(name, u"D:\\exchsrvr\\imcdata"_s)) << name.toStdString();
    }
    EXPECT_TRUE(isCommandSafe(u"Jtmrmaqv"_s));
}
