#include "core/casefile/CaseJson.h"

#include "tests/unit/casefile/CaseSamples.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const QString file = u"/cases/one/case.json"_s;

Expected<CaseRecord> again(const CaseRecord& record)
{
    return caseBytes(record, file).and_then([](const QByteArray& bytes) {
        return caseFromJson(bytes, file);
    });
}

Expected<CaseRecord> fromObject(const QJsonObject& object)
{
    return caseFromJson(QJsonDocument(object).toJson(), file);
}

/// The reason, in English, why an object is no case.
std::string refusal(const QJsonObject& object)
{
    const auto record = fromObject(object);
    return record ? "it was read" : record.error().why.english().toStdString();
}

QJsonObject with(const QString& key, const QJsonValue& value)
{
    QJsonObject object = caseJson(fullRecord());
    object.insert(key, value);
    return object;
}

QJsonObject withWalkthrough(const QString& key, const QJsonValue& value)
{
    QJsonObject walkthrough = caseJson(fullRecord()).value(u"walkthrough"_s).toObject();
    walkthrough.insert(key, value);
    return with(u"walkthrough"_s, walkthrough);
}

WalkthroughAnswers manyAnswers(int count, const QString& mark)
{
    WalkthroughAnswers answers;
    for (int i = 0; i < count; ++i)
        answers.answers.insert(u"retest.file/"_s + QString::number(i), mark);
    return answers;
}

} // namespace

TEST(CaseJsonTest, GivesTheSameRecordBack)
{
    const auto read = again(fullRecord());
    ASSERT_TRUE(read) << read.error().english().toStdString();
    EXPECT_EQ(*read, fullRecord());
    EXPECT_EQ(read->opened.at(1).string(), "/srv/l\xff\xfeg.evt");
}

TEST(CaseJsonTest, GivesAnyRecordBack)
{
    SplitMix64 random(20261122);
    for (int i = 0; i < 500; ++i) {
        const CaseRecord record = randomRecord(random);
        const auto read = again(record);
        ASSERT_TRUE(read) << i << ": " << read.error().english().toStdString();
        ASSERT_EQ(*read, record) << i;
    }
}

TEST(CaseJsonTest, ATornFileIsAnErrorOrWhole)
{
    const QByteArray whole = *caseBytes(fullRecord(), file);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto read = caseFromJson(whole.first(length), file);
        EXPECT_TRUE(read ? *read == fullRecord() : read.error().file == file) << length;
    }
    EXPECT_FALSE(caseFromJson(whole.first(whole.size() / 2), file));
}

TEST(CaseJsonTest, ChangedBytesNeverCrashIt)
{
    const QByteArray whole = *caseBytes(fullRecord(), file);
    SplitMix64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = whole;
        for (quint32 changes = 1 + random.below(3); changes > 0; --changes)
            bytes[random.below(static_cast<quint32>(bytes.size()))] = static_cast<char>(random.below(256));
        const auto read = caseFromJson(bytes, file);
        EXPECT_TRUE(read || !(read.error().why.isEmpty() || read.error().todo.isEmpty()));
    }
}

TEST(CaseJsonTest, NamesThePlaceOfAWrongValue)
{
    EXPECT_EQ(refusal(with(u"ticket"_s, 4711)), "ticket is no text");
    EXPECT_EQ(refusal(with(u"dateOrder"_s, 1)), "dateOrder is no text");
    EXPECT_EQ(refusal(with(u"timeZone"_s, 60)), "timeZone is no text");
    EXPECT_EQ(refusal(with(u"createdAt"_s, u"yesterday"_s)), "createdAt is no time");
    for (const QString& text : {u"9999-12-31T23:59:59-14:00"_s, u"0001-01-01T00:00:00+14:00"_s})
        EXPECT_EQ(refusal(with(u"createdAt"_s, text)), "createdAt is no time") << "it could not be written";
    EXPECT_THAT(refusal(with(u"opened"_s, u"/srv"_s)), HasSubstr("opened is"));
    EXPECT_EQ(refusal(with(u"opened"_s, QJsonArray{u"/srv"_s})), "opened[0] is no object");
    EXPECT_EQ(refusal(with(u"opened"_s, QJsonArray{QJsonObject()})), "opened[0].path is no path");
    EXPECT_EQ(refusal(with(u"opened"_s, QJsonArray{QJsonObject{{u"path"_s, u"/a\0b"_s}}})),
              "opened[0].path is no path");
    EXPECT_EQ(refusal(with(u"opened"_s, QJsonArray{QJsonObject{{u"pathHex"_s, u"2f61006b"_s}}})),
              "opened[0].path is no path");
    EXPECT_EQ(refusal(with(u"opened"_s, QJsonArray{QJsonObject{{u"pathHex"_s, u"zz"_s}}})),
              "opened[0].pathHex is no lower-case hex");
    EXPECT_EQ(refusal(with(u"statedEvents"_s, QJsonArray{QJsonObject{{u"id"_s, 65536}}})),
              "statedEvents[0].id is no event id");
    EXPECT_EQ(refusal(with(u"walkthrough"_s, 1)), "walkthrough is no object");
    EXPECT_EQ(refusal(withWalkthrough(u"now"_s, QJsonObject{{u"answers"_s, QJsonObject{{u"a.b"_s, true}}}})),
              "walkthrough.now.answers.a.b is no text");
    EXPECT_EQ(refusal(withWalkthrough(u"undo"_s, QJsonArray{QJsonObject{}, 1})),
              "walkthrough.undo[1] is no object");
}

TEST(CaseJsonTest, WhatWasAskedOfTheServiceIsReadOrThePlaceOfItsDamageNamed)
{
    const auto changed = [](const QString& key, const QJsonValue& value) {
        QJsonObject act = serviceActJson(sampleServiceAct());
        act.insert(key, value);
        return with(u"serviceActs"_s, QJsonArray{act});
    };
    EXPECT_EQ(fromObject(changed(u"exitCode"_s, QJsonValue()))->serviceActs.at(0).exitCode, std::nullopt);
    EXPECT_EQ(fromObject(changed(u"exitCode"_s, -1073741819))->serviceActs.at(0).exitCode, -1073741819);
    EXPECT_EQ(fromObject(changed(u"code"_s, -4))->serviceActs.at(0).code, -4);
    for (const QString& key : {u"code"_s, u"exitCode"_s}) {
        for (const QJsonValue& value :
             {QJsonValue(1e300), QJsonValue(-1e300), QJsonValue(2147483648.0), QJsonValue(-2147483649.0),
              QJsonValue(0.5), QJsonValue(u"5"_s), QJsonValue(true), QJsonValue(QJsonArray())})
            EXPECT_EQ(refusal(changed(key, value)),
                      "serviceActs[0]." + key.toStdString() + " is no whole number");
    }
    EXPECT_THAT(refusal(changed(u"code"_s, QJsonValue())), HasSubstr("serviceActs[0].code"));
    for (const QString& key : {u"who"_s, u"what"_s, u"way"_s, u"server"_s, u"service"_s, u"user"_s,
                               u"before"_s, u"state"_s, u"output"_s, u"failedAt"_s})
        EXPECT_EQ(refusal(changed(key, 5)), "serviceActs[0]." + key.toStdString() + " is no text");
    EXPECT_THAT(refusal(changed(u"asked"_s, u"yes"_s)), HasSubstr("serviceActs[0].asked"));
    EXPECT_THAT(refusal(changed(u"failed"_s, 1)), HasSubstr("serviceActs[0].failed"));
    EXPECT_THAT(refusal(changed(u"at"_s, u"now"_s)), HasSubstr("serviceActs[0].at"));
    EXPECT_THAT(refusal(changed(u"command"_s, u"net stop"_s)), HasSubstr("serviceActs[0].command"));
    EXPECT_THAT(refusal(changed(u"command"_s, QJsonArray{1})), HasSubstr("serviceActs[0].command"));
    for (const QJsonValue& value : {QJsonValue(u"x"_s), QJsonValue(1e300), QJsonValue(-1), QJsonValue(0.5)})
        EXPECT_THAT(refusal(changed(u"milliseconds"_s, value)), HasSubstr("serviceActs[0].milliseconds"));
    EXPECT_THAT(refusal(with(u"serviceActs"_s, QJsonArray{1})), HasSubstr("serviceActs[0]"));
    EXPECT_THAT(refusal(with(u"serviceActs"_s, QJsonObject())), HasSubstr("serviceActs"));
}

TEST(CaseJsonTest, NothingOfAServiceActIsAPassword)
{
    const QStringList keys = serviceActJson(sampleServiceAct()).keys();
    EXPECT_EQ(keys, (QStringList{u"asked"_s, u"at"_s, u"before"_s, u"code"_s, u"command"_s, u"exitCode"_s,
                                 u"failed"_s, u"failedAt"_s, u"milliseconds"_s, u"output"_s, u"server"_s,
                                 u"service"_s, u"serviceCode"_s, u"state"_s, u"user"_s, u"way"_s, u"what"_s,
                                 u"who"_s}))
        << "a new key: is it in resources/casefile/README.md, and never a password?";
}

TEST(CaseJsonTest, RefusesWhatIsNoCase)
{
    EXPECT_EQ(refusal(with(u"schema"_s, u"imsdoctor-report"_s)), "it is no case of this program");
    EXPECT_EQ(refusal({}), "it is no case of this program");
    EXPECT_EQ(refusal(with(u"schemaVersion"_s, QJsonValue())), "schemaVersion is missing or no number");
    EXPECT_EQ(refusal(with(u"schemaVersion"_s, 0)), "schemaVersion is missing or no number");
    EXPECT_FALSE(caseFromJson("[1]", file));
}

TEST(CaseJsonTest, SaysThatANewerProgramSavedIt)
{
    const auto read = fromObject(with(u"schemaVersion"_s, 3));
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().why.english().toStdString(), HasSubstr("newer version of this program (form 3"));
    EXPECT_THAT(read.error().todo.english().toStdString(), HasSubstr("update this one"));
}

TEST(CaseJsonTest, PassesOverWhatItDoesNotKnowAndTakesWhatIsMissingForEmpty)
{
    EXPECT_EQ(*fromObject(with(u"fax"_s, QJsonObject{{u"area"_s, 1}})), fullRecord());
    EXPECT_EQ(*fromObject({{u"schema"_s, u"imsdoctor-case"_s}, {u"schemaVersion"_s, 1}}), CaseRecord());
}

TEST(CaseJsonTest, KeepsAnOrderAndAZoneThatAreNotKnownHere)
{
    CaseRecord record = fullRecord();
    record.dateOrder = u"ydm"_s;
    record.timeZone = u"Mars/Base"_s;
    const auto read = again(record);
    ASSERT_TRUE(read) << read.error().english().toStdString();
    EXPECT_EQ(*read, record);
    EXPECT_EQ(caseJson(record).value(u"timeZone"_s).toString(), u"Mars/Base"_s);
}

TEST(CaseJsonTest, LeavesOutTheFarthestActsOfTooMany)
{
    CaseRecord record;
    for (int i = 0; i < 1'500; ++i)
        record.walkthrough.undo.push_back(manyAnswers(1, QString::number(i)));
    record.walkthrough.redo = record.walkthrough.undo;
    const auto read = again(record);
    ASSERT_TRUE(read);
    const auto begin = record.walkthrough.undo.begin() + 500;
    EXPECT_EQ(read->walkthrough.undo, std::vector(begin, record.walkthrough.undo.end()));
    EXPECT_EQ(read->walkthrough.redo, read->walkthrough.undo);
}

TEST(CaseJsonTest, LeavesOutActsRatherThanWriteWhatItWouldRefuseToRead)
{
    CaseRecord record;
    record.walkthrough.now = manyAnswers(5'000, u"taken"_s);
    record.walkthrough.undo.assign(50, record.walkthrough.now);
    const auto fewer = again(record);
    ASSERT_TRUE(fewer) << fewer.error().english().toStdString();
    EXPECT_EQ(fewer->walkthrough.now, record.walkthrough.now);
    EXPECT_EQ(fewer->walkthrough.undo.size(), 19U); // with the present ones, 100,000 answers

    record.walkthrough.now = manyAnswers(3, QString(1 << 20, u'ä')); // two bytes each
    record.walkthrough.undo.assign(50, record.walkthrough.now);
    const auto bytes = caseBytes(record, file);
    ASSERT_TRUE(bytes);
    EXPECT_LE(bytes->size(), largestCaseFile);
    EXPECT_EQ(caseFromJson(*bytes, file)->walkthrough.undo.size(), 1U);
}

TEST(CaseJsonTest, SaysThatACaseIsTooLarge)
{
    CaseRecord record;
    record.notes = QString(largestCaseFile, u'x');
    EXPECT_FALSE(caseBytes(record, file));
    record.notes.clear();
    record.walkthrough.now = manyAnswers(mostCaseAnswers + 1, u"y"_s);
    const auto bytes = caseBytes(record, file);
    ASSERT_FALSE(bytes);
    EXPECT_THAT(bytes.error().why.english().toStdString(), HasSubstr("too large"));
    EXPECT_THAT(refusal(caseJson(record)), HasSubstr("more than 100000 answers"));
}

} // namespace ims::test
