#include "tests/unit/report/ReportTestCase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

TEST(ReportModelTest, IsVersionedAndSaysWhoMadeItWhen)
{
    const QJsonObject report = testReport();
    EXPECT_EQ(report.value(u"schema"_s).toString(), u"imsdoctor-report"_s);
    EXPECT_EQ(report.value(u"schemaVersion"_s).toInt(), 1);
    EXPECT_EQ(report.value(u"exportedAt"_s).toString(), u"2026-01-02T03:04:05Z"_s);
    EXPECT_EQ(report.value(u"generator"_s).toObject().value(u"version"_s).toString(),
              QStringLiteral(IMSDOCTOR_VERSION));
    EXPECT_EQ(report.value(u"title"_s).toString(), u"Ticket 4711"_s);
}

TEST(ReportModelTest, SummaryNamesTheTopFindingAndTheChange)
{
    const QJsonObject summary = testReport().value(u"summary"_s).toObject();
    EXPECT_EQ(summary.value(u"verdict"_s).toString(),
              u"Most likely cause: The Character Sets do not fit. It explains 2 of 3 failed messages."_s);
    EXPECT_EQ(summary.value(u"recommendation"_s).toString(),
              u"For all domains (Default), set MIME to ISO-8859-1."_s);
    EXPECT_EQ(summary.value(u"top_finding"_s).toObject().value(u"cause"_s).toString(), u"charset-setting"_s);
    const QJsonObject counts = summary.value(u"counts"_s).toObject();
    EXPECT_EQ(counts.value(u"failed"_s).toInt(), 3);
    EXPECT_EQ(counts.value(u"missing"_s).toInt(), 1);
    EXPECT_EQ(counts.value(u"delivered"_s).toInt(), 1);
}

TEST(ReportModelTest, ExcludedAndUncheckedCausesAreNoVerdict)
{
    ReportTestCase testCase = reportTestCase();
    testCase.diagnosis.findings.erase(testCase.diagnosis.findings.begin());
    testCase.diagnosis.recommendation.reset();
    const QJsonObject summary = testReport(testCase).value(u"summary"_s).toObject();
    EXPECT_EQ(summary.value(u"verdict"_s).toString(),
              u"3 messages failed; the evidence does not point to one cause."_s);
    EXPECT_TRUE(summary.value(u"top_finding"_s).isNull());
    EXPECT_THAT(summary.value(u"recommendation"_s).toString().toStdString(),
                testing::HasSubstr("not enough evidence"));
}

TEST(ReportModelTest, FailuresCarryCauseCharsetAndRule)
{
    const QJsonArray failures = testReport().value(u"failures"_s).toArray();
    const QJsonObject read = failures.at(0).toObject();
    EXPECT_EQ(read.value(u"state"_s).toString(), u"read"_s);
    EXPECT_EQ(read.value(u"cause"_s).toString(), u"charset-setting"_s);
    EXPECT_EQ(read.value(u"sender_domain"_s).toString(), u"moskva.example"_s);
    EXPECT_EQ(read.value(u"charsets"_s).toArray(), QJsonArray{u"koi8-r"_s});
    EXPECT_EQ(read.value(u"applies"_s).toString(), u"non-mime"_s);
    const QJsonObject missing = failures.at(1).toObject();
    EXPECT_EQ(missing.value(u"state"_s).toString(), u"missing"_s);
    EXPECT_EQ(missing.value(u"state_why"_s).toString(), u"not in ARCHIVE"_s);
    EXPECT_EQ(missing.value(u"cause_title"_s).toString(), u"Not known"_s);
}

TEST(ReportModelTest, SaysWhatCouldNotBeChecked)
{
    const QJsonArray rows = testReport().value(u"not_checked"_s).toArray();
    QStringList what;
    for (const QJsonValue& row : rows)
        what.append(row.toObject().value(u"what"_s).toString());
    EXPECT_TRUE(what.contains(u"The bytes of 1 message that events name"_s));
    EXPECT_TRUE(what.contains(u"Whether the other messages in ARCHIVE were delivered"_s));
    EXPECT_TRUE(what.contains(u"The disk was full"_s));
    EXPECT_FALSE(what.contains(u"The Character Sets setting in force"_s)); // an imc.txt was read
}

TEST(ReportModelTest, ChecksumsOfFailedFilesAreThoseOfTheirBytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"JTMRMAQV"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    ReportTestCase testCase = reportTestCase(pathFromString(folder.path()));
    testCase.evidence.files.at(2).spool->size = 3;
    const QJsonArray inventory = testReport(testCase).value(u"inventory"_s).toArray();
    EXPECT_TRUE(inventory.at(2).toObject().value(u"sha256_error"_s).isNull());
    EXPECT_EQ(inventory.at(2).toObject().value(u"sha256"_s).toString(),
              u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_TRUE(inventory.at(1).toObject().value(u"sha256"_s).isNull()); // named by an event, gone by now
    EXPECT_TRUE(inventory.at(0).toObject().value(u"sha256"_s).isNull()); // delivered, not ours to take up
}

TEST(ReportModelTest, AChecksumThatCannotBeTakenAnyMoreIsSaid)
{
    const QTemporaryDir folder;
    const ReportTestCase testCase = reportTestCase(pathFromString(folder.path()));
    const auto file = [&testCase] {
        return testReport(testCase).value(u"inventory"_s).toArray().at(2).toObject();
    };
    EXPECT_TRUE(file().value(u"sha256"_s).isNull());
    EXPECT_FALSE(file().value(u"sha256_error"_s).toObject().value(u"why"_s).toString().isEmpty());
    QFile other(folder.filePath(u"JTMRMAQV"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("abc"); // what was read was longer
    other.close();
    EXPECT_TRUE(file().value(u"sha256"_s).isNull()) << "not the bytes that were examined";
    EXPECT_TRUE(
        file().value(u"sha256_error"_s).toObject().value(u"why"_s).toString().contains(u"changed since"_s));
    EXPECT_TRUE(reportHtml(testReport(testCase)).contains("not computed: its size has changed"));
}

TEST(ReportModelTest, AStatedEventIsToldApart)
{
    ReportTestCase testCase = reportTestCase();
    Event& event = testCase.evidence.failures.front().event;
    event.stated = true;
    event.record.reset();
    event.log = u"stated event 1"_s;
    const QJsonObject report = testReport(testCase);
    const QJsonArray failures = report.value(u"failures"_s).toArray();
    EXPECT_TRUE(failures.at(0).toObject().value(u"event_stated"_s).toBool());
    EXPECT_FALSE(failures.at(0).toObject().value(u"stated"_s).toBool()) << "an event does name it";
    EXPECT_FALSE(failures.at(1).toObject().value(u"event_stated"_s).toBool());
    EXPECT_TRUE(reportHtml(report).contains("; stated by the technician, in no log at hand"));
}

TEST(ReportModelTest, SameCaseGivesSameBytes)
{
    EXPECT_EQ(QJsonDocument(testReport()).toJson(), QJsonDocument(testReport()).toJson());
}

} // namespace ims::test
