#include "core/base/Json.h"
#include "tests/unit/report/ReportTestCase.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

/// What Debian's validator (python3-jsonschema) has against a report; empty where it is by the schema.
std::string against(const QJsonObject& report, const QString& name)
{
    const QString path = QStringLiteral(IMS_BINARY_DIR "/report-") + name + u".json"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return "cannot write " + path.toStdString();
    file.write(jsonBytes(report, QJsonDocument::Indented));
    file.close();
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(u"/usr/bin/jsonschema"_s,
                    {u"-i"_s, path, QStringLiteral(IMS_SOURCE_DIR "/resources/report/report.schema.json")});
    if (!validator.waitForFinished(60'000))
        return "the validator did not run: " + validator.errorString().toStdString();
    const QByteArray said = validator.readAll();
    return validator.exitCode() == 0 ? std::string() : "not by the schema: " + said.right(2000).toStdString();
}

QJsonObject emptyReport()
{
    ReportOptions options;
    options.environment = testEnvironment();
    return reportJson(Evidence(), Diagnosis(), options);
}

} // namespace

TEST(ReportSchemaTest, ReportsOfAllKindsAreByTheSchema)
{
    EXPECT_EQ(against(emptyReport(), u"empty"_s), "");
    EXPECT_EQ(against(testReport(), u"evidence"_s), "");
    EXPECT_EQ(against(recordedReport(), u"recorded"_s), "");
    EXPECT_EQ(against(wholeReport(), u"whole"_s), "");
    EXPECT_EQ(against(recordedReport(recordedCase(
                          {{u"cause.branch"_s, u"other"_s}, {u"cause.chosen"_s, u"blank-charset"_s}})),
                      u"remedy"_s),
              "");
}

TEST(ReportSchemaTest, WhatIsNoReportIsNot)
{
    QJsonObject report = testReport();
    report.insert(u"schemaVersion"_s, 2);
    EXPECT_THAT(against(report, u"newer"_s), HasSubstr("not by the schema"));
    report = testReport();
    report.remove(u"affected"_s);
    EXPECT_THAT(against(report, u"lacking"_s), HasSubstr("'affected' is a required property"));
    report = wholeReport();
    QJsonObject affected = report.value(u"affected"_s).toObject();
    QJsonArray messages = affected.value(u"messages"_s).toArray();
    QJsonObject message = messages.at(0).toObject();
    message.insert(u"state"_s, u"lost"_s);
    messages.replace(0, message);
    affected.insert(u"messages"_s, messages);
    report.insert(u"affected"_s, affected);
    EXPECT_THAT(against(report, u"wrong"_s), HasSubstr("'lost' is not one of"));
}

} // namespace ims::test
