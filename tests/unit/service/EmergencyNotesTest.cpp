#include "core/service/EmergencyNotes.h"
#include "core/service/Readiness.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace ims;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

TEST(EmergencyNotesTest, EveryDocumentedTroubleStandsOnTheCardWithWhatToDo)
{
    std::vector<std::string> ids;
    for (const EmergencyNote& note : emergencyNotes()) {
        ids.push_back(note.id.toStdString());
        EXPECT_FALSE(note.sign.isEmpty()) << note.id.toStdString();
        EXPECT_FALSE(note.meaning.isEmpty()) << note.id.toStdString();
        EXPECT_FALSE(note.todo.isEmpty()) << note.id.toStdString();
        EXPECT_FALSE(note.kb.isEmpty()) << note.id.toStdString();
    }
    EXPECT_THAT(
        ids, ElementsAre("2140", "1067", "2186", "4056", "4086", "4037", "4182", "long-start", "hung-stop"));
}

TEST(EmergencyNotesTest, TheStoreIsStoppedAfterTheServiceAndStartedBeforeIt)
{
    QStringList typed;
    for (const EmergencyCommand& command : storeRestartCommands())
        typed.append(command.command);
    EXPECT_EQ(typed, QStringList({u"net stop msexchangeimc"_s, u"net stop msexchangeis"_s,
                                  u"net start msexchangeis"_s, u"net start msexchangeimc"_s}));
}

TEST(ReadinessTest, EachCheckIsAQuestion)
{
    EXPECT_EQ(readinessChecks().size(), 4U);
    for (const ReadinessCheck& check : readinessChecks()) {
        EXPECT_TRUE(readinessText(check.id).english().endsWith(u'?')) << check.id.toStdString();
        EXPECT_FALSE(check.why.isEmpty()) << check.id.toStdString();
    }
    EXPECT_TRUE(readinessText(u"else"_s).isEmpty());
}
