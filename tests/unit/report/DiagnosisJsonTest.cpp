#include "tests/unit/report/ReportTestCase.h"

#include <QJsonArray>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list;
}

QJsonObject diagnosisOf(const ReportTestCase& testCase)
{
    return diagnosisJson(testCase.evidence, testCase.diagnosis);
}

} // namespace

TEST(DiagnosisJsonTest, HasTheKeysOfTheContract)
{
    const QJsonObject json = diagnosisOf(reportTestCase());
    for (const QString& key : {u"case"_s, u"server"_s, u"server_version"_s, u"inputs"_s, u"log_coverage"_s,
                               u"events"_s, u"spool_files"_s, u"findings"_s, u"recommendation"_s})
        EXPECT_TRUE(json.contains(key)) << key.toStdString();
    EXPECT_EQ(json.value(u"server"_s).toString(), u"EXCH01"_s);
    EXPECT_TRUE(json.value(u"server_version"_s).isNull());
}

TEST(DiagnosisJsonTest, CountsOnlyFailuresOfTheInternetMailService)
{
    const QJsonObject events = diagnosisOf(reportTestCase()).value(u"events"_s).toObject();
    EXPECT_EQ(events.value(u"count"_s).toInt(), 3);
    EXPECT_EQ(events.value(u"first"_s).toString(), u"1999-03-08T09:00:00Z"_s);
    EXPECT_EQ(events.value(u"last"_s).toString(), u"1999-03-09T12:07:00Z"_s);
}

TEST(DiagnosisJsonTest, SortsSpoolFilesByWhatIsKnownOfThem)
{
    ReportTestCase testCase = reportTestCase();
    testCase.evidence.files[2].spool.reset();
    const QJsonObject files = diagnosisOf(testCase).value(u"spool_files"_s).toObject();
    EXPECT_EQ(texts(files.value(u"found"_s)), QStringList{hostileText()});
    EXPECT_EQ(texts(files.value(u"missing"_s)), QStringList{u"M4XD8MB3"_s});
    EXPECT_EQ(texts(files.value(u"unreadable"_s)), QStringList{u"JTMRMAQV"_s});
    EXPECT_EQ(texts(files.value(u"delivered"_s)), QStringList{u"AAAAAAA1"_s});
    EXPECT_EQ(texts(files.value(u"undetermined"_s)), QStringList{u"ZZZZZZZ9"_s});
}

TEST(DiagnosisJsonTest, PointsEveryClaimAtItsBytesOrRecord)
{
    const QJsonArray findings = diagnosisOf(reportTestCase()).value(u"findings"_s).toArray();
    const QJsonObject first = findings.at(0).toObject();
    EXPECT_EQ(first.value(u"status"_s).toString(), u"likely"_s);
    const QJsonArray evidence = first.value(u"evidence"_s).toArray();
    const QJsonObject bytes = evidence.at(0).toObject().value(u"ref"_s).toObject();
    EXPECT_EQ(bytes.value(u"file"_s).toString(), u"JTMRMAQV"_s);
    EXPECT_EQ(bytes.value(u"offset"_s).toInt(), 412);
    EXPECT_EQ(bytes.value(u"length"_s).toInt(), 6);
    EXPECT_TRUE(bytes.value(u"record"_s).isNull());
    const QJsonObject record = evidence.at(1).toObject().value(u"ref"_s).toObject();
    EXPECT_EQ(record.value(u"log"_s).toString(), u"AppEvent.Evt"_s);
    EXPECT_EQ(record.value(u"record"_s).toInt(), 901);
    EXPECT_EQ(evidence.at(1).toObject().value(u"basis"_s).toString(), u"inferred"_s);
    EXPECT_EQ(findings.at(1).toObject().value(u"status"_s).toString(), u"could-not-check"_s);
}

TEST(DiagnosisJsonTest, TellsUnchangedFromSetAndMissingFromNone)
{
    ReportTestCase testCase = reportTestCase();
    const QJsonObject recommendation = diagnosisOf(testCase).value(u"recommendation"_s).toObject();
    EXPECT_EQ(recommendation.value(u"scope"_s).toString(), u"global"_s);
    const QJsonObject change = recommendation.value(u"changes"_s).toArray().at(0).toObject();
    EXPECT_EQ(change.value(u"action"_s).toString(), u"set"_s);
    EXPECT_EQ(change.value(u"mime"_s).toString(), u"ISO-8859-1"_s);
    EXPECT_TRUE(change.value(u"non_mime"_s).isNull());
    EXPECT_EQ(change.value(u"current_mime"_s).toString(), u"iso-2022-jp"_s);

    testCase.diagnosis.recommendation = SettingsChange{};
    EXPECT_EQ(diagnosisOf(testCase).value(u"recommendation"_s).toObject().value(u"scope"_s).toString(),
              u"none"_s);
    testCase.diagnosis.recommendation.reset();
    EXPECT_TRUE(diagnosisOf(testCase).value(u"recommendation"_s).isNull());
}

} // namespace ims::test
