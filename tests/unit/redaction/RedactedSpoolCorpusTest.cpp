#include "core/report/redaction/RedactedSpool.h"
#include "core/report/redaction/Redaction.h"
#include "core/spool/SpoolReader.h"
#include "tests/support/Corpora.h"

#include <QDirIterator>
#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const CharsetCatalogue& catalogue()
{
    static const CharsetCatalogue known = *CharsetCatalogue::builtIn();
    return known;
}

QStringList labelsOf(const SpoolFile& spool)
{
    QStringList labels;
    for (const Declaration& one : spool.declarations)
        labels.append(one.label);
    return labels;
}

QStringList codesOf(const SpoolFile& spool)
{
    QStringList codes;
    for (const Flag& flag : spool.flags)
        codes.append(flag.code);
    return codes;
}

/// How many of a folder's files show in their copies what they show themselves.
struct Fidelity
{
    int files = 0;
    int labels = 0;
    int detected = 0;
    int flags = 0;
    int shape = 0; ///< parts and their types
    QStringList told;

    void take(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto source = ByteSource::fromBytes(file.readAll(), path.section(u'/', -1));
        const SpoolFile spool = *SpoolReader(catalogue()).read(source);
        if (spool.message.isEmpty())
            return;
        Pseudonyms names;
        TextRedactor redactor(RedactionChoices::all(), names);
        learnSpoolFile(redactor, spool);
        const auto copy = redactSpool(source, spool, redactor, catalogue());
        ASSERT_TRUE(copy) << path.toStdString();
        if (!*copy)
            return;
        const SpoolFile seen =
            *SpoolReader(catalogue()).read(ByteSource::fromBytes((*copy)->bytes, u"copy"_s));
        ++files;
        const auto charset = [](const SpoolFile& one) {
            return one.detected ? one.detected->charset : u"none"_s;
        };
        const auto types = [](const SpoolFile& one) {
            QStringList all;
            for (const Part& part : one.parts)
                all.append(part.path + part.contentType + part.transferEncoding);
            return all;
        };
        labels += labelsOf(spool) == labelsOf(seen) ? 1 : 0;
        detected += charset(spool) == charset(seen) ? 1 : 0;
        flags += codesOf(spool) == codesOf(seen) ? 1 : 0;
        shape += types(spool) == types(seen) ? 1 : 0;
        const QString name = path.section(u'/', -1);
        if (charset(spool) != charset(seen))
            told.append(name + u": "_s + charset(spool) + u" -> "_s + charset(seen));
        if (labelsOf(spool) != labelsOf(seen))
            told.append(name + u" labels: "_s + labelsOf(spool).join(u',') + u" -> "_s +
                        labelsOf(seen).join(u','));
        if (codesOf(spool) != codesOf(seen))
            told.append(name + u" flags: "_s + codesOf(spool).join(u',') + u" -> "_s +
                        codesOf(seen).join(u','));
        if (types(spool) != types(seen))
            told.append(name + u" parts: "_s + types(spool).join(u',') + u" -> "_s + types(seen).join(u','));
    }
};

Fidelity fidelityOf(const QString& folder)
{
    Fidelity fidelity;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString& path : paths)
        fidelity.take(path);
    return fidelity;
}

} // namespace

TEST(RedactedSpoolCorpusTest, CopiesOfTheSampleShowTheSame)
{
    const Fidelity seen =
        fidelityOf(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case/Exchsrvr/Imcdata/In/Archive"));
    EXPECT_GT(seen.files, 40);
    EXPECT_EQ(seen.labels, seen.files) << seen.told.join(u'\n').toStdString();
    EXPECT_EQ(seen.shape, seen.files) << seen.told.join(u'\n').toStdString();
    EXPECT_GE(seen.flags, seen.files - 1) << seen.told.join(u'\n').toStdString();
    EXPECT_GE(seen.detected, seen.files - 1) << seen.told.join(u'\n').toStdString();
}

TEST(RedactedSpoolCorpusTest, CopiesOfRealMailShowTheSameNearlyAlways)
{
    const QString corpus = corporaFolder(u"mail"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "the corpora are not there";
    const Fidelity seen = fidelityOf(corpus);
    ASSERT_GT(seen.files, 500);
    const std::string told = seen.told.join(u'\n').toStdString();
    EXPECT_GE(seen.labels * 1000, seen.files * 990) << told;
    EXPECT_GE(seen.detected * 1000, seen.files * 975) << told;
    EXPECT_GE(seen.flags * 1000, seen.files * 955) << told;
    EXPECT_GE(seen.shape * 1000, seen.files * 960) << told;
}

} // namespace ims::test
