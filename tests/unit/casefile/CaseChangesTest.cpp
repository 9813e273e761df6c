#include "core/casefile/CaseChanges.h"

#include "tests/unit/casefile/CaseSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

JournalEntry only(const CaseRecord& before, const CaseRecord& after)
{
    const std::vector<JournalEntry> entries = changesBetween(before, after);
    EXPECT_EQ(entries.size(), 1U);
    return entries.empty() ? JournalEntry() : entries.front();
}

QJsonObject answered(const QString& question, const QString& answer)
{
    return {{u"question"_s, question}, {u"answer"_s, answer}};
}

QJsonObject with(QJsonObject object, const QString& key, const QString& value)
{
    object.insert(key, value);
    return object;
}

} // namespace

TEST(CaseChangesTest, NothingChangedIsNothingToTell)
{
    EXPECT_TRUE(changesBetween(fullRecord(), fullRecord()).empty());
    CaseRecord looked = fullRecord();
    looked.step = u"report"_s;
    looked.spoolFile = u"OTHER"_s;
    looked.savedAt = looked.savedAt.addSecs(5);
    EXPECT_TRUE(changesBetween(fullRecord(), looked).empty()) << "what was only looked at";
}

TEST(CaseChangesTest, TellsFactsWithWhatTheyWere)
{
    CaseRecord after = fullRecord();
    after.phone = u"+49 30 1"_s;
    const JournalEntry entry = only(fullRecord(), after);
    EXPECT_EQ(entry.what, u"fact"_s);
    EXPECT_EQ(entry.data,
              (QJsonObject{
                  {u"name"_s, u"phone"_s}, {u"before"_s, u"+49 221 4711"_s}, {u"value"_s, u"+49 30 1"_s}}));
}

TEST(CaseChangesTest, TellsWhatWasPutIntoTheNotesAndTakenOut)
{
    const auto change = [](const QString& before, const QString& after) {
        CaseRecord a;
        CaseRecord b;
        a.notes = before;
        b.notes = after;
        return only(a, b).data;
    };
    EXPECT_EQ(change(u"abc"_s, u"abXc"_s),
              (QJsonObject{{u"at"_s, 2}, {u"removed"_s, QString()}, {u"added"_s, u"X"_s}}));
    EXPECT_EQ(change(u"aa"_s, u"aaa"_s),
              (QJsonObject{{u"at"_s, 2}, {u"removed"_s, QString()}, {u"added"_s, u"a"_s}}));
    EXPECT_EQ(change(u"one two three"_s, u"one three"_s),
              (QJsonObject{{u"at"_s, 5}, {u"removed"_s, u"wo t"_s}, {u"added"_s, QString()}}));
    EXPECT_EQ(change(QString(), u"x"_s),
              (QJsonObject{{u"at"_s, 0}, {u"removed"_s, QString()}, {u"added"_s, u"x"_s}}));
}

TEST(CaseChangesTest, NotesCanBePutTogetherFromTheJournal)
{
    SplitMix64 random(3);
    CaseRecord record;
    QString told;
    for (int i = 0; i < 500; ++i) {
        CaseRecord after = record;
        after.notes = randomRecord(random).notes + randomRecord(random).notes;
        for (const JournalEntry& entry : changesBetween(record, after)) {
            const qsizetype at = entry.data.value(u"at"_s).toInteger();
            const QString removed = entry.data.value(u"removed"_s).toString();
            EXPECT_EQ(told.sliced(at, removed.size()), removed);
            told.replace(at, removed.size(), entry.data.value(u"added"_s).toString());
        }
        ASSERT_EQ(told, after.notes);
        record = after;
    }
}

TEST(CaseChangesTest, TellsAnswersAndWhatUndoAndRedoDo)
{
    CaseRecord before;
    CaseRecord given = before;
    given.walkthrough.now.answers.insert(u"events.match"_s, u"yes"_s);
    given.walkthrough.undo.push_back({});
    EXPECT_EQ(only(before, given).what, u"answered"_s);
    EXPECT_EQ(only(before, given).data, answered(u"events.match"_s, u"yes"_s));

    CaseRecord undone = before;
    undone.walkthrough.redo.push_back(given.walkthrough.now);
    EXPECT_EQ(only(given, undone).what, u"answer-taken-back"_s);
    EXPECT_EQ(only(given, undone).data, with(answered(u"events.match"_s, u"yes"_s), u"act"_s, u"undo"_s));
    EXPECT_EQ(only(undone, given).what, u"answered"_s);
    EXPECT_EQ(only(undone, given).data, with(answered(u"events.match"_s, u"yes"_s), u"act"_s, u"redo"_s));

    CaseRecord other = given;
    other.walkthrough.now.answers.insert(u"events.match"_s, u"no"_s);
    EXPECT_EQ(only(given, other).data, with(answered(u"events.match"_s, u"no"_s), u"before"_s, u"yes"_s));
}

TEST(CaseChangesTest, TellsEvidenceAndState)
{
    CaseRecord after = fullRecord();
    after.opened.erase(after.opened.begin());
    after.kept.pop_back();
    after.life.state = CaseState::Solved;
    const std::vector<JournalEntry> entries = changesBetween(fullRecord(), after);
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].what, u"evidence-removed"_s);
    EXPECT_EQ(entries[0].data.value(u"path"_s), u"/srv/IMCDATA"_s);
    EXPECT_EQ(entries[1].what, u"file-dropped"_s);
    EXPECT_EQ(entries[1].data.value(u"why"_s), u"too-large"_s);
    EXPECT_EQ(entries[2].what, u"state"_s);
    EXPECT_EQ(entries[2].data.value(u"before"_s), u"monitoring"_s);
    EXPECT_EQ(entries[2].data.value(u"state"_s), u"solved"_s);
}

TEST(CaseChangesTest, WhatWasAskedOfTheServiceIsToldOnce)
{
    const CaseRecord before = fullRecord();
    CaseRecord after = before;
    ServiceAct start = sampleServiceAct();
    start.what = u"start"_s;
    start.at = start.at.addMSecs(1);
    after.serviceActs.push_back(start);
    const JournalEntry entry = only(before, after);
    EXPECT_EQ(entry.what, u"service-act"_s);
    EXPECT_EQ(entry.data, serviceActJson(start));
    EXPECT_TRUE(changesBetween(after, after).empty());
    ServiceAct later = start;
    later.at = later.at.addSecs(1);
    after.serviceActs = {start, later};
    CaseRecord first = before;
    first.serviceActs.push_back(start);
    EXPECT_EQ(only(first, after).data, serviceActJson(later)) << "what fell out at the front is no act";
}

TEST(CaseChangesTest, EveryStateHasAWordOfItsOwn)
{
    for (const CaseState state : {CaseState::Open, CaseState::Solved, CaseState::Workaround,
                                  CaseState::Monitoring, CaseState::Escalated})
        EXPECT_EQ(caseStateOf(idOf(state)), state);
    EXPECT_FALSE(caseStateOf(u"closed"_s));
}

} // namespace ims::test
