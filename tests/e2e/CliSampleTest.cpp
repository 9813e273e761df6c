#include "core/charset/CharsetCatalogue.h"
#include "tests/e2e/CliRun.h"
#include "tests/support/SampleTruth.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::UnorderedElementsAreArray;

namespace ims::test {

namespace {

/// Tokens of the directory and internet names of one charset are the same setting.
QString charsetOf(const QString& token)
{
    static const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    const Charset* charset = catalogue.findSetting(token);
    if (!charset)
        charset = catalogue.find(token);
    return charset ? charset->name : token;
}

QStringList changesOf(const QJsonObject& diagnosis)
{
    QStringList changes;
    for (const QJsonValue& value :
         diagnosis.value(u"recommendation"_s).toObject().value(u"changes"_s).toArray()) {
        const QJsonObject change = value.toObject();
        changes.append(QStringList{change.value(u"action"_s).toString(), change.value(u"domain"_s).toString(),
                                   charsetOf(change.value(u"mime"_s).toString()),
                                   charsetOf(change.value(u"non_mime"_s).toString())}
                           .join(u' '));
    }
    return changes;
}

QStringList rightChanges()
{
    QStringList changes;
    for (const SettingTruth& truth : sampleRecommendation())
        changes.append(
            QStringList{truth.action, truth.domain, charsetOf(truth.mime), charsetOf(truth.nonMime)}.join(
                u' '));
    return changes;
}

/// The text of a table's cells, row by row, without its head; the caption says which table.
QList<QStringList> tableRows(const QString& html, const QString& caption)
{
    static const QRegularExpression row(u"<tr>(.*?)</tr>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(u"<(td|th)[^>]*>(.*?)</\\1>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString head = u"<caption>"_s + caption + u"</caption>"_s;
    const QString table = html.section(head, 1, 1).section(u"</table>"_s, 0, 0).section(u"<tbody>"_s, 1);
    QList<QStringList> rows;
    for (const QRegularExpressionMatch& match : row.globalMatch(table)) {
        QStringList cells;
        for (const QRegularExpressionMatch& one : cell.globalMatch(match.captured(1)))
            cells.append(one.captured(2).remove(tag).replace(u"&#39;"_s, u"'"_s));
        rows.append(cells);
    }
    return rows;
}

/// A cause's title as its file under resources/causes has it.
QString titleOf(const QString& cause)
{
    const QByteArray file = readFile(sampleFolder() + u"/../causes/"_s + cause + u".json"_s);
    return QJsonDocument::fromJson(file).object().value(u"title"_s).toString();
}

QString causeOf(const QJsonObject& diagnosis, const QString& spoolFile)
{
    for (const QJsonValue& value : diagnosis.value(u"findings"_s).toArray()) {
        if (strings(value.toObject().value(u"spool_files"_s)).contains(spoolFile))
            return value.toObject().value(u"cause"_s).toString();
    }
    return {};
}

void expectRightAnswers(const QJsonObject& diagnosis)
{
    EXPECT_THAT(changesOf(diagnosis), UnorderedElementsAreArray(rightChanges()));
    for (const FailedFileTruth& truth : sampleFailedFiles())
        EXPECT_EQ(causeOf(diagnosis, truth.name), truth.cause) << truth.name.toStdString();
    const QJsonObject files = diagnosis.value(u"spool_files"_s).toObject();
    EXPECT_THAT(strings(files.value(u"delivered"_s)), UnorderedElementsAreArray(sampleDelivered()));
    EXPECT_THAT(strings(files.value(u"undetermined"_s)), UnorderedElementsAreArray(sampleUndetermined()));
    EXPECT_THAT(strings(files.value(u"missing"_s)), UnorderedElementsAreArray(sampleMissing()));
    EXPECT_EQ(strings(files.value(u"found"_s)).size(), sampleFailedFiles().size());
}

} // namespace

TEST(CliSampleTest, DiagnoseGivesTheRightAnswers)
{
    const CliRun run = runCli({u"diagnose"_s, u"--folder"_s, sampleFolder(), u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.err.isEmpty()) << run.err.toStdString();
    expectRightAnswers(run.object());
    EXPECT_EQ(run.object().value(u"server"_s).toString(), u"EXCH01"_s);
    EXPECT_EQ(run.object().value(u"server_version"_s).toString(), u"5.5.2232.9"_s);
}

TEST(CliSampleTest, DiagnoseTellsPeopleTheSame)
{
    const CliRun run = runCli({u"diagnose"_s, u"--folder"_s, sampleFolder()});
    EXPECT_EQ(run.code, 0);
    EXPECT_THAT(run.out.toStdString(), HasSubstr("ISO-8859-1 (now iso-2022-jp)"));
    for (const FailedFileTruth& truth : sampleFailedFiles())
        EXPECT_THAT(run.out.toStdString(), HasSubstr(truth.name.toStdString()));
}

TEST(CliSampleTest, ReportsHoldTheRightAnswers)
{
    const TestFolder folder;
    ASSERT_EQ(runCli({u"report"_s, u"--folder"_s, sampleFolder(), u"--output"_s, folder.path(u"r.json"_s),
                      u"--output"_s, folder.path(u"r.html"_s)})
                  .code,
              0);
    const QJsonObject report = QJsonDocument::fromJson(readFile(folder.path(u"r.json"_s))).object();
    expectRightAnswers(report);
    for (const QJsonValue& value : report.value(u"failures"_s).toArray()) {
        const QJsonObject failure = value.toObject();
        for (const FailedFileTruth& truth : sampleFailedFiles()) {
            if (failure.value(u"spool_file"_s).toString() != truth.name)
                continue;
            EXPECT_EQ(failure.value(u"cause"_s).toString(), truth.cause) << truth.name.toStdString();
            EXPECT_EQ(failure.value(u"sender_domain"_s).toString(), truth.senderDomain)
                << truth.name.toStdString();
            EXPECT_EQ(failure.value(u"applies"_s).toString(), truth.applies) << truth.name.toStdString();
        }
    }
    const std::string html = readFile(folder.path(u"r.html"_s)).toStdString();
    for (const FailedFileTruth& truth : sampleFailedFiles())
        EXPECT_THAT(html, HasSubstr(truth.name.toStdString()));
}

TEST(CliSampleTest, TheHtmlStatesTheRightChangesAndCauses)
{
    const TestFolder folder;
    const QString path = folder.path(u"r.html"_s);
    ASSERT_EQ(runCli({u"report"_s, u"--folder"_s, sampleFolder(), u"--output"_s, path}).code, 0);
    const QString html = QString::fromUtf8(readFile(path));

    QStringList changes;
    for (const QStringList& row : tableRows(html, u"Changes to the Character Sets"_s)) {
        ASSERT_GE(row.size(), 4);
        const auto token = [&row](qsizetype column) {
            const QString text = row.at(column).section(u" ("_s, 0, 0);
            return text == u"–"_s || text == u"-"_s ? QString() : charsetOf(text);
        };
        changes.append(QStringList{row.at(1), row.at(0), token(2), token(3)}.join(u' '));
    }
    EXPECT_THAT(changes, UnorderedElementsAreArray(rightChanges()));

    QStringList causes;
    for (const QStringList& row : tableRows(html, u"Failed messages, newest first"_s)) {
        ASSERT_GE(row.size(), 6);
        causes.append(QStringList{row.at(0), row.at(2), row.at(5)}.join(u" | "_s));
    }
    QStringList right;
    for (const FailedFileTruth& truth : sampleFailedFiles())
        right.append(QStringList{truth.name, truth.senderDomain, titleOf(truth.cause)}.join(u" | "_s));
    for (const QString& name : sampleMissing())
        right.append(QStringList{name, u"–"_s, u"No cause can be named on this evidence"_s}.join(u" | "_s));
    EXPECT_THAT(causes, UnorderedElementsAreArray(right));
}

TEST(CliSampleTest, EventsFindsEveryFailureAndNotThoseOfWins)
{
    const CliRun run = runCli({u"events"_s, sampleFolder() + u"/AppEvent.Evt"_s, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    QStringList names = sampleMissing();
    for (const FailedFileTruth& truth : sampleFailedFiles())
        names.append(truth.name);
    QStringList found;
    for (const QJsonObject& line : run.lines())
        found.append(line.value(u"spool_file"_s).toString());
    found.removeDuplicates();
    EXPECT_THAT(found, UnorderedElementsAreArray(names));
}

} // namespace ims::test
