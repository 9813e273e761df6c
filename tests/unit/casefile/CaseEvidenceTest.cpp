#include "core/casefile/CaseEvidence.h"

#include "core/casefile/CaseFolder.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace ims::test {

namespace {

Path sample(const char* name)
{
    return pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case")) / name;
}

class CaseEvidenceTest : public testing::Test
{
protected:
    Path mail() const
    {
        room.write(u"mail.eml"_s, "From: a@b.example\r\nSubject: x\r\n\r\ntext\r\n");
        return room.path(u"mail.eml"_s);
    }

    const CaseRoom room;
    const CharsetCatalogue charsets = CharsetCatalogue::builtIn().value();
};

} // namespace

TEST_F(CaseEvidenceTest, AsksForAllThatTheCaseOpenedAndStated)
{
    CaseRecord record = fullRecord();
    record.opened = {sample("AppEvent.Evt"), sample("imc.txt"), room.path()};
    const auto request = requestFor(record, {}, charsets);
    ASSERT_TRUE(request) << request.error().english().toStdString();
    EXPECT_THAT(request->logs, ElementsAre(sample("AppEvent.Evt")));
    EXPECT_THAT(request->settings, ElementsAre(sample("imc.txt")));
    EXPECT_EQ(request->folder, room.path());
    EXPECT_EQ(request->statedEvents, record.statedEvents);
    EXPECT_EQ(request->serverVersion, u"5.5.2650.21"_s);
    EXPECT_EQ(request->textTimes.dateOrder, DateOrder::DayMonthYear);
    EXPECT_EQ(request->textTimes.zone, QTimeZone("Europe/Berlin"));
    EXPECT_THAT(request->errors, IsEmpty());
}

TEST_F(CaseEvidenceTest, ACaseThatIsOpenedAgainHasItsSavesInTheirOrder)
{
    const QByteArray save = "[Domain]\r\nDomainInformation=+\r\n+Default,";
    for (const QString& name : {u"server/imc.txt"_s, u"z.txt"_s, u"a.txt"_s})
        room.write(name, save + name.toLatin1().replace('/', '-') + ",A,800,76,0,0,0\r\n");
    CaseRecord record;
    record.createdAt = fullRecord().createdAt;
    record.opened = {room.path(u"server"_s), room.path(u"z.txt"_s), room.path(u"a.txt"_s)};
    const Path folder = room.savedCase(u"case"_s, record);
    const auto kept = CaseFolder::read(folder);
    ASSERT_TRUE(kept) << kept.error().english().toStdString();
    const auto request = requestFor(*kept, folder, charsets);
    ASSERT_TRUE(request) << request.error().english().toStdString();
    EXPECT_THAT(request->laterSettings, ElementsAre(room.path(u"z.txt"_s), room.path(u"a.txt"_s)));
    const auto evidence = collectEvidence(*request, charsets);
    ASSERT_TRUE(evidence);
    ASSERT_EQ(evidence->laterSettings.size(), 2U);
    EXPECT_EQ(evidence->settings->defaults->mime, u"server-imc.txt"_s);
    EXPECT_EQ(evidence->newestSettings()->defaults->mime, u"a.txt"_s);
}

TEST_F(CaseEvidenceTest, StatesNothingAboutTimesWhereTheCaseDoesNot)
{
    CaseRecord record;
    record.opened = {mail()};
    const auto request = requestFor(record, {}, charsets);
    ASSERT_TRUE(request);
    EXPECT_FALSE(request->textTimes.dateOrder);
    EXPECT_FALSE(request->textTimes.zone);
    EXPECT_THAT(request->errors, IsEmpty());
}

TEST_F(CaseEvidenceTest, SaysThatAnOrderOrAZoneIsNotKnownHere)
{
    CaseRecord record;
    record.opened = {mail()};
    record.dateOrder = u"ydm"_s;
    record.timeZone = u"Mars/Base"_s;
    const auto request = requestFor(record, {}, charsets);
    ASSERT_TRUE(request);
    EXPECT_FALSE(request->textTimes.dateOrder);
    EXPECT_FALSE(request->textTimes.zone);
    ASSERT_EQ(request->errors.size(), 2U);
    EXPECT_TRUE(request->errors.at(0).english().contains(u"ydm"_s));
    EXPECT_TRUE(request->errors.at(1).english().contains(u"Mars/Base"_s));
}

TEST_F(CaseEvidenceTest, ACaseOfStatedEventsAloneIsEnough)
{
    CaseRecord record = fullRecord();
    record.opened.clear();
    const auto request = requestFor(record, {}, charsets);
    ASSERT_TRUE(request);
    EXPECT_FALSE(request->isEmpty());
}

TEST_F(CaseEvidenceTest, GoesOnWithoutWhatIsGone)
{
    CaseRecord record;
    record.opened = {room.path(u"gone.evt"_s), mail()};
    const auto request = requestFor(record, {}, charsets);
    ASSERT_TRUE(request) << request.error().english().toStdString();
    EXPECT_FALSE(request->folder) << "a file that is gone is no folder";
    EXPECT_THAT(request->spoolFiles, ElementsAre(mail()));
    ASSERT_EQ(request->errors.size(), 1U);
    EXPECT_TRUE(request->errors.front().file.endsWith(u"gone.evt"_s));
}

TEST_F(CaseEvidenceTest, WhatWasReadOutStaysWhereAllElseIsGone)
{
    CaseRecord record = fullRecord();
    record.opened = {room.path(u"gone.evt"_s)};
    const auto request = requestFor(record, {}, charsets);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->statedEvents, record.statedEvents);
    EXPECT_EQ(request->statedSettings, record.statedSettings);
    EXPECT_EQ(request->serviceText, record.services);
    EXPECT_EQ(request->errors.size(), 1U);
    record.statedEvents.clear();
    record.services.clear();
    EXPECT_TRUE(requestFor(record, {}, charsets)) << "the settings that were read out";
    record.statedSettings.clear();
    EXPECT_FALSE(requestFor(record, {}, charsets));
}

TEST_F(CaseEvidenceTest, TakesTheAnswersToCauseQuestionsAlone)
{
    CaseRecord record;
    record.walkthrough.now.answers = {{u"cause.asked/setting-changed"_s, u"yes"_s},
                                      {u"cause.asked/antivirus"_s, u"no"_s},
                                      {u"cause.asked/disk"_s, u"unknown"_s},
                                      {u"cause.asked/odd"_s, u"perhaps"_s},
                                      {u"events.match"_s, u"yes"_s},
                                      {u"cause.branch"_s, u"setting"_s}};
    record.walkthrough.undo = {{{{u"cause.asked/undone"_s, u"yes"_s}}, {}, {}}};
    EXPECT_EQ(answersOf(record), (QHash<QString, Answer>{{u"setting-changed"_s, Answer::Yes},
                                                         {u"antivirus"_s, Answer::No},
                                                         {u"disk"_s, Answer::Unknown}}));
    EXPECT_THAT(answersOf(CaseRecord()), IsEmpty());
}

} // namespace ims::test
