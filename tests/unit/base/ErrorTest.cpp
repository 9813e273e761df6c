#include "core/base/Error.h"

#include <gtest/gtest.h>

using namespace ims;

TEST(MessageTest, argumentsAreNeverTakenForPlaceholders)
{
    const Message message("%1 sent %2", {QStringLiteral("100 %2"), QStringLiteral("%1%1")});
    EXPECT_EQ(message.english(), QStringLiteral("100 %2 sent %1%1"));
}

TEST(MessageTest, aMissingArgumentLeavesNothing)
{
    EXPECT_EQ(Message("a%1b%").english(), QStringLiteral("ab%"));
}

TEST(ErrorTest, oneSentenceWithWhatWhichWhyAndTodo)
{
    const Error error = systemError(Message("read the event log"), QStringLiteral("App.evt"),
                                    std::make_error_code(std::errc::permission_denied));
    EXPECT_EQ(error.english(), QStringLiteral("Could not read the event log “App.evt”: access is denied. "
                                              "Ask for read permission, or work on a copy of the file."));
    EXPECT_EQ(error.toJson().keys(), QStringList({QStringLiteral("doing"), QStringLiteral("file"), QStringLiteral("todo"),
                                                  QStringLiteral("why")}));
}

TEST(ErrorTest, cancellingIsToldFromFailing)
{
    EXPECT_TRUE(isCancelled(cancelledError(Message("x"))));
    EXPECT_FALSE(isCancelled(systemError(Message("x"), {}, std::make_error_code(std::errc::io_error))));
}
