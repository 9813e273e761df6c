#include "tests/e2e/PlantedCase.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QStringList fixedTime{u"SOURCE_DATE_EPOCH=1700000000"_s};

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    return process.readAllStandardOutput();
}

class RedactionSecretsTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        planted = new PlantedCase;
        plant(*planted);
        QStringList arguments{u"report"_s, planted->caseFolder, u"--redact"_s, u"--json"_s};
        for (const QString& ending :
             {u"html"_s, u"pdf"_s, u"txt"_s, u"md"_s, u"json"_s, u"csv"_s, u"eml"_s, u"zip"_s})
            arguments += {u"--output"_s, planted->folder.path(u"out.%1"_s.arg(ending))};
        const CliRun run = runCli(arguments, {}, fixedTime);
        ASSERT_LE(run.code, 1) << run.err.toStdString(); // parts of the broken inputs cannot be read
        ASSERT_TRUE(run.object().value(u"redacted"_s).toBool());
        said = run.out + run.err;
    }
    static void TearDownTestSuite() { delete planted; }

    static QStringList leaks(const QString& name)
    {
        return planted->secrets.foundIn(readFile(planted->folder.path(name)));
    }

    /// Where the first few stand as they are.
    static std::string around(const QByteArray& bytes)
    {
        constexpr qsizetype most = 6000;
        constexpr qsizetype context = 70;
        QByteArray told;
        const QByteArray lower = bytes.toLower();
        for (qsizetype at = lower.indexOf("zqv"); at >= 0 && told.size() < most;
             at = lower.indexOf("zqv", at + context))
            told += "\n  " + bytes.mid(std::max<qsizetype>(0, at - context), 2 * context).simplified();
        return told.toStdString();
    }

    static std::string told(const QStringList& places) { return places.join(u'\n').toStdString(); }

    static inline PlantedCase* planted = nullptr;
    static inline QByteArray said;
};

} // namespace

TEST_F(RedactionSecretsTest, TheSearchFindsWhatIsNotRedacted)
{
    const CliRun run = runCli({u"report"_s, planted->caseFolder, u"--hidden-recipients"_s, u"--output"_s,
                               planted->folder.path(u"open.zip"_s), u"--original-logs"_s},
                              {}, fixedTime);
    ASSERT_LE(run.code, 1) << run.err.toStdString();
    output(u"unzip"_s,
           {u"-qo"_s, planted->folder.path(u"open.zip"_s), u"-d"_s, planted->folder.path(u"open"_s)});
    QStringList found;
    QDirIterator files(planted->folder.path(u"open"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += planted->secrets.foundIn(readFile(files.next()));
    found.removeDuplicates();
    // Nearly all of them: logs that the archive does not hold tell little of what is in them.
    EXPECT_GT(found.size(), planted->secrets.count() * 9 / 10) << told(found);
}

TEST_F(RedactionSecretsTest, NoFormHoldsAnyOfThem)
{
    for (const QString& ending : {u"html"_s, u"txt"_s, u"md"_s, u"json"_s, u"csv"_s, u"eml"_s})
        EXPECT_TRUE((leaks(u"out."_s + ending)).isEmpty())

            << ending.toStdString() << '\n'
            << told(leaks(u"out."_s + ending)) << around(readFile(planted->folder.path(u"out."_s + ending)));
}

TEST_F(RedactionSecretsTest, ThePdfHoldsNoneOfThem)
{
    const QString pdf = planted->folder.path(u"out.pdf"_s);
    EXPECT_TRUE((leaks(u"out.pdf"_s)).isEmpty());
    const QByteArray text = output(u"pdftotext"_s, {pdf, u"-"_s}) + output(u"pdfinfo"_s, {pdf});
    ASSERT_GT(text.size(), 1000);
    EXPECT_TRUE((planted->secrets.foundIn(text)).isEmpty()) << told(planted->secrets.foundIn(text));
    QByteArray joined = text;
    EXPECT_TRUE((planted->secrets.foundIn(joined.replace("\n", ""))).isEmpty());
}

TEST_F(RedactionSecretsTest, TheArchiveHoldsNoneOfThem)
{
    const QString zip = planted->folder.path(u"out.zip"_s);
    EXPECT_TRUE((leaks(u"out.zip"_s)).isEmpty());
    const QString folder = planted->folder.path(u"unpacked"_s);
    output(u"unzip"_s, {u"-qo"_s, zip, u"-d"_s, folder});
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        ++count;
        EXPECT_TRUE((planted->secrets.foundIn(name.sliced(folder.size()).toUtf8())).isEmpty());
        const QStringList found = planted->secrets.foundIn(readFile(name));
        EXPECT_TRUE((found).isEmpty()) << name.sliced(folder.size()).toStdString() << '\n'
                                       << told(found) << around(readFile(name));
    }
    EXPECT_GE(count, 16);
}

TEST_F(RedactionSecretsTest, TheMapStaysInTheCase)
{
    EXPECT_TRUE(QFile::exists(planted->caseFolder + u"/redaction-map.json"_s));
    EXPECT_FALSE(planted->folder.has(u"unpacked/redaction-map.json"_s));
}

} // namespace ims::test
