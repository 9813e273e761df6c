#include "tests/e2e/CliRun.h"

#include <QDirIterator>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

/// Real mails and logs lie outside the project; where they are not, these tests are skipped.
QString corpora()
{
    const QString named = qEnvironmentVariable("IMSDOCTOR_CORPORA");
    return named.isEmpty() ? QStringLiteral(IMS_SOURCE_DIR) + u"/../shared/corpora"_s : named;
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    return files;
}

constexpr qsizetype batch = 200;

} // namespace

TEST(CliCorporaTest, InspectReadsEveryMail)
{
    const QStringList files = filesBelow(corpora() + u"/mail"_s);
    if (files.isEmpty())
        GTEST_SKIP() << "no corpora";
    for (qsizetype i = 0; i < files.size(); i += batch) {
        const QStringList some = files.mid(i, batch);
        const CliRun run = runCli(QStringList{u"inspect"_s, u"--json"_s, u"--"_s} + some);
        ASSERT_EQ(run.code, 0) << some.first().toStdString() << " ... " << run.err.toStdString();
        const QList<QJsonObject> lines = run.lines();
        ASSERT_EQ(lines.size(), some.size());
        for (qsizetype k = 0; k < some.size(); ++k)
            EXPECT_EQ(lines.at(k).value(u"file"_s).toString(), some.at(k));
    }
}

TEST(CliCorporaTest, EventsReadsOrDeclinesEveryLog)
{
    const QStringList files = filesBelow(corpora() + u"/eventlogs"_s);
    if (files.isEmpty())
        GTEST_SKIP() << "no corpora";
    qsizetype events = 0;
    for (const QString& file : files) {
        const CliRun run = runCli({u"events"_s, u"--all"_s, u"--json"_s, u"--"_s, file});
        EXPECT_THAT(run.code, testing::AnyOf(0, 1)) << file.toStdString();
        EXPECT_EQ(run.code == 1, !run.err.isEmpty()) << file.toStdString();
        for (const QJsonObject& line : run.lines()) {
            ASSERT_FALSE(line.isEmpty()) << file.toStdString();
            events += line.contains(u"event_id"_s) ? 1 : 0;
        }
    }
    EXPECT_GT(events, 0);
}

} // namespace ims::test
