#include "core/report/EscalationArchive.h"

#include "core/diagnosis/CauseCatalogue.h"
#include "core/diagnosis/Diagnose.h"
#include "core/evidence/EvidenceCollector.h"
#include "core/report/ArchiveNames.h"
#include "core/report/Report.h"
#include "tests/support/FullDisk.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace ims::test {

namespace {

const CharsetCatalogue& catalogue()
{
    static const CharsetCatalogue known = *CharsetCatalogue::builtIn();
    return known;
}

/// The sample case, read once.
struct Sample
{
    Evidence evidence;
    QJsonObject report;

    Sample()
    {
        EvidenceRequest request;
        request.folder = Path(IMS_SOURCE_DIR "/resources/sample-case");
        evidence = *collectEvidence(request, catalogue());
        const Diagnosis diagnosis = diagnose(evidence, *CauseCatalogue::builtIn(), catalogue());
        ReportOptions options;
        options.exportedAt = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        report = reportJson(evidence, diagnosis, options);
    }
};

class EscalationArchiveTest : public testing::Test
{
protected:
    static const Sample& sample()
    {
        static const Sample read;
        return read;
    }

    Expected<EscalationResult> write(const QString& name,
                                     const RedactionChoices& choices = RedactionChoices::all(),
                                     EscalationOptions options = {})
    {
        Pseudonyms names;
        Redaction redaction(choices, names, {sample().evidence});
        options.exportedAt = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        return writeEscalationArchive(path(name),
                                      {sample().evidence, catalogue(), sample().report, redaction}, options,
                                      sample().evidence.roots, Existing::Refuse);
    }

    Path path(const QString& name) const { return pathFromString(folder.filePath(name)); }

    QByteArray bytesOf(const QString& name) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    int unzip(const QStringList& arguments) const
    {
        QProcess process;
        process.start(u"unzip"_s, arguments);
        EXPECT_TRUE(process.waitForFinished());
        return process.exitCode();
    }

    QJsonObject jsonOf(const QString& name) const { return QJsonDocument::fromJson(bytesOf(name)).object(); }

    QStringList namesInFolder() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
};

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_F(EscalationArchiveTest, IsAnArchiveWhoseManifestHolds)
{
    const auto written = write(u"a.zip"_s);
    ASSERT_TRUE(written) << written.error().english().toStdString();
    EXPECT_EQ(unzip({u"-tq"_s, folder.filePath(u"a.zip"_s)}), 0);
    EXPECT_EQ(written->size, bytesOf(u"a.zip"_s).size());
    EXPECT_EQ(written->sha256, hashOf(bytesOf(u"a.zip"_s)));
    ASSERT_EQ(unzip({u"-q"_s, folder.filePath(u"a.zip"_s), u"-d"_s, folder.filePath(u"x"_s)}), 0);
    const QJsonObject manifest = jsonOf(u"x/MANIFEST.json"_s);
    EXPECT_EQ(manifest, written->manifest);
    QStringList listed{u"README.txt"_s, u"MANIFEST.json"_s};
    for (const QJsonValue& value : manifest.value(u"files"_s).toArray()) {
        const QJsonObject file = value.toObject();
        const QString name = file.value(u"path"_s).toString();
        const QByteArray bytes = bytesOf(u"x/"_s + name);
        EXPECT_EQ(file.value(u"size"_s).toInteger(), bytes.size()) << name.toStdString();
        EXPECT_EQ(file.value(u"sha256"_s).toString(), hashOf(bytes)) << name.toStdString();
        listed.append(name);
    }
    QStringList found;
    QDirIterator files(folder.filePath(u"x"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next().mid(folder.filePath(u"x/"_s).size()));
    found.sort();
    listed.sort();
    EXPECT_EQ(found, listed);
    EXPECT_TRUE(found.contains(u"report.html"_s) && found.contains(u"summary.md"_s) &&
                found.contains(u"affected-mail.csv"_s) && found.contains(u"evidence/events.jsonl"_s) &&
                found.contains(u"evidence/settings/imc.txt"_s));
    EXPECT_EQ(found.filter(u"evidence/spool/"_s).size(), 19);
}

TEST_F(EscalationArchiveTest, TheReadmesLinesCheckTheFiles)
{
    ASSERT_TRUE(write(u"a.zip"_s));
    ASSERT_EQ(unzip({u"-q"_s, folder.filePath(u"a.zip"_s), u"-d"_s, folder.filePath(u"x"_s)}), 0);
    const QByteArray readme = bytesOf(u"x/README.txt"_s);
    EXPECT_THAT(readme.toStdString(), HasSubstr("What is asked of you"));
    EXPECT_THAT(readme.toStdString(), HasSubstr("User.dmp: MISSING"));
    QByteArray sums;
    for (const QByteArray& line : readme.split('\n')) {
        if (line.size() > 66 && line.mid(64, 2) == "  ")
            sums += line + '\n';
    }
    EXPECT_EQ(sums.count('\n'), jsonOf(u"x/MANIFEST.json"_s).value(u"files"_s).toArray().size() + 1);
    QFile list(folder.filePath(u"x/sums"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write(sums);
    list.close();
    QProcess process;
    process.setWorkingDirectory(folder.filePath(u"x"_s));
    process.start(u"sha256sum"_s, {u"--quiet"_s, u"-c"_s, u"sums"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

TEST_F(EscalationArchiveTest, OffsetsInTheReportAreThoseOfTheEnclosedCopies)
{
    ASSERT_TRUE(write(u"a.zip"_s));
    ASSERT_EQ(unzip({u"-q"_s, folder.filePath(u"a.zip"_s), u"-d"_s, folder.filePath(u"x"_s)}), 0);
    const QJsonObject report = jsonOf(u"x/report.json"_s);
    EXPECT_TRUE(report.value(u"redacted"_s).toBool());
    EXPECT_EQ(report.value(u"redaction"_s).toObject().value(u"offsets"_s).toString(), u"copy"_s);
    int checked = 0;
    for (const QJsonValue& value : report.value(u"excerpts"_s).toArray()) {
        const QJsonObject excerpt = value.toObject();
        if (excerpt.value(u"kind"_s).toString() != u"declaration"_s)
            continue;
        const QByteArray bytes = bytesOf(u"x/evidence/spool/"_s + excerpt.value(u"spool_file"_s).toString());
        const QByteArray there =
            bytes.mid(excerpt.value(u"offset"_s).toInteger(), excerpt.value(u"length"_s).toInteger());
        EXPECT_EQ(there.toStdString(), excerpt.value(u"about"_s).toString().toStdString());
        EXPECT_EQ(excerpt.value(u"marked"_s).toString().toStdString(), there.toStdString());
        ++checked;
    }
    EXPECT_GT(checked, 5);
    int refs = 0;
    for (const QJsonValue& finding : report.value(u"findings"_s).toArray()) {
        for (const QJsonValue& item : finding.toObject().value(u"evidence"_s).toArray()) {
            const QJsonObject ref = item.toObject().value(u"ref"_s).toObject();
            const QString file = ref.value(u"file"_s).toString();
            if (!file.startsWith(u"evidence/spool/"_s))
                continue;
            ++refs;
            EXPECT_LE(ref.value(u"offset"_s).toInteger() + ref.value(u"length"_s).toInteger(),
                      bytesOf(u"x/"_s + file).size());
        }
    }
    EXPECT_GT(refs, 5);
}

TEST_F(EscalationArchiveTest, TheSameCaseGivesTheSameBytes)
{
    ASSERT_TRUE(write(u"a.zip"_s));
    ASSERT_TRUE(write(u"b.zip"_s));
    EXPECT_EQ(bytesOf(u"a.zip"_s), bytesOf(u"b.zip"_s));
}

TEST_F(EscalationArchiveTest, WithoutRedactionTheFilesAreTheServersOwn)
{
    EscalationOptions options;
    options.originalLogs = true;
    RedactionChoices choices;
    choices.hiddenRecipients = false;
    const auto written = write(u"a.zip"_s, choices, options);
    ASSERT_TRUE(written);
    ASSERT_EQ(unzip({u"-q"_s, folder.filePath(u"a.zip"_s), u"-d"_s, folder.filePath(u"x"_s)}), 0);
    for (const QJsonValue& value : written->manifest.value(u"files"_s).toArray()) {
        const QJsonObject original = value.toObject().value(u"original"_s).toObject();
        if (!original.isEmpty()) {
            EXPECT_EQ(original.value(u"sha256"_s), value.toObject().value(u"sha256"_s));
            EXPECT_FALSE(value.toObject().value(u"rewritten"_s).toBool());
        }
    }
    EXPECT_TRUE(QFile::exists(folder.filePath(u"x/evidence/logs/AppEvent.Evt"_s)));
    EXPECT_FALSE(jsonOf(u"x/report.json"_s).value(u"redacted"_s).toBool());
}

TEST_F(EscalationArchiveTest, OriginalLogsAreNeverInARedactedOne)
{
    EscalationOptions options;
    options.originalLogs = true;
    const auto written = write(u"a.zip"_s, RedactionChoices::all(), options);
    ASSERT_TRUE(written);
    const QByteArray manifest = QJsonDocument(written->manifest).toJson();
    EXPECT_FALSE(manifest.contains("evidence/logs"));
}

TEST_F(EscalationArchiveTest, APasswordEncryptsEveryFile)
{
    EscalationOptions options;
    options.password = "correct horse";
    ASSERT_TRUE(write(u"a.zip"_s, RedactionChoices::none(), options));
    const QByteArray bytes = bytesOf(u"a.zip"_s);
    EXPECT_FALSE(bytes.contains("correct horse"));
    QProcess list;
    list.start(u"unzip"_s, {u"-Z"_s, u"-v"_s, folder.filePath(u"a.zip"_s)});
    ASSERT_TRUE(list.waitForFinished());
    const QByteArray told = list.readAllStandardOutput();
    EXPECT_EQ(told.count("file security status:                           encrypted"),
              told.count("Central directory entry #"));
    EXPECT_GT(told.count("encrypted"), 20);
}

TEST_F(EscalationArchiveTest, ACancelledOneLeavesNothing)
{
    StopSource stop;
    EscalationOptions options;
    options.stop = stop.get_token();
    int steps = 0;
    options.progress = [&](qint64, qint64, const Message&) {
        if (++steps == 60)
            stop.request_stop();
    };
    const auto written = write(u"a.zip"_s, RedactionChoices::all(), options);
    ASSERT_FALSE(written);
    EXPECT_TRUE(isCancelled(written.error()));
    EXPECT_TRUE(namesInFolder().isEmpty());
}

TEST_F(EscalationArchiveTest, AFullDiskIsSaidAndLeavesNothing)
{
    Expected<EscalationResult> written = EscalationResult();
    {
        const FullDisk full;
        written = write(u"a.zip"_s);
    }
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().english().isEmpty());
    EXPECT_TRUE(namesInFolder().isEmpty());
}

TEST_F(EscalationArchiveTest, IsNotWrittenIntoTheEvidenceNorOverAFile)
{
    Pseudonyms names;
    Redaction redaction(RedactionChoices::all(), names, {sample().evidence});
    const auto into = writeEscalationArchive(Path(IMS_SOURCE_DIR "/resources/sample-case/a.zip"),
                                             {sample().evidence, catalogue(), sample().report, redaction}, {},
                                             sample().evidence.roots, Existing::Refuse);
    ASSERT_FALSE(into);
    EXPECT_TRUE(OutputFile::isRefusal(into.error()));
    ASSERT_TRUE(write(u"a.zip"_s));
    const auto again = write(u"a.zip"_s);
    ASSERT_FALSE(again);
    EXPECT_TRUE(OutputFile::isRefusal(again.error()));
}

TEST_F(EscalationArchiveTest, OneRedactionGivesOneNameInAllFiles)
{
    ASSERT_TRUE(write(u"a.zip"_s));
    ASSERT_EQ(unzip({u"-q"_s, folder.filePath(u"a.zip"_s), u"-d"_s, folder.filePath(u"x"_s)}), 0);
    const QJsonObject report = jsonOf(u"x/report.json"_s);
    const QJsonObject failure = report.value(u"failures"_s).toArray().at(1).toObject();
    const QByteArray domain = failure.value(u"sender_domain"_s).toString().toUtf8();
    EXPECT_TRUE(domain.endsWith(".example"));
    EXPECT_TRUE(bytesOf(u"x/evidence/spool/"_s + failure.value(u"spool_file"_s).toString())
                    .contains(QByteArray('@' + domain + '>')));
    const QByteArray computer = report.value(u"server"_s).toString().toUtf8();
    EXPECT_TRUE(
        bytesOf(u"x/evidence/events.jsonl"_s).contains(QByteArray("\"computer\":\"" + computer + '"')));
    for (const char* name :
         {"x/report.html", "x/report.json", "x/summary.md", "x/README.txt", "x/evidence/events.jsonl"})
        EXPECT_FALSE(bytesOf(QString::fromLatin1(name)).toUpper().contains("EXCH01")) << name;
}

TEST(ArchiveNamesTest, AreSafeEverywhereAndNeverTwice)
{
    ArchiveNames names;
    EXPECT_EQ(names.nameFor(u"e/"_s, u"GB2V0XNH"_s), u"e/GB2V0XNH"_s);
    EXPECT_EQ(names.nameFor(u"e/"_s, u"gb2v0xnh"_s), u"e/gb2v0xnh-2"_s);
    for (const QString& hostile :
         {u"../../etc/passwd"_s, u"/abs"_s, u"C:\\x"_s, u"CON"_s, u"nul.txt"_s, u".hidden"_s, u"-rf"_s,
          u"x\u202Egpj"_s, u"a\nb"_s, QString(), u"dot."_s, QString(300, u'a'), u"über"_s, u"aux.evt"_s}) {
        const QString name = names.nameFor(u"g/"_s, hostile).sliced(2);
        EXPECT_FALSE(name.contains(u'/') || name.contains(u'\\') || name.contains(u':'))
            << name.toStdString();
        EXPECT_FALSE(name.startsWith(u'.') || name.startsWith(u'-') || name.endsWith(u'.'))
            << name.toStdString();
        EXPECT_LE(name.size(), 70);
        EXPECT_FALSE(name.isEmpty());
        for (const QChar c : name)
            EXPECT_TRUE(c.unicode() > 0x20 && c.unicode() < 0x7F);
        EXPECT_FALSE(name.section(u'.', 0, 0).compare(u"con"_s, Qt::CaseInsensitive) == 0 ||
                     name.startsWith(u"nul."_s) || name.startsWith(u"aux."_s));
    }
}

} // namespace ims::test
