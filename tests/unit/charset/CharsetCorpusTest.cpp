#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

QString corpora()
{
    const QString named = qEnvironmentVariable("IMSDOCTOR_CORPORA");
    return named.isEmpty() ? QStringLiteral(IMS_SOURCE_DIR "/../shared/corpora") : named;
}

bool isOutOfScope(const QString& label)
{
    return label.startsWith("utf-16"_L1) || label.startsWith("utf-32"_L1) || label.startsWith("ibm"_L1) ||
           label.contains("mac"_L1) || label == "johab"_L1 || label.startsWith("x-iso-10646"_L1);
}

/// Figures to look at with IMSDOCTOR_VERBOSE=1; the bound only keeps gross failures out.
TEST(CharsetCorpus, wholeFilesAreReadAsLabelled)
{
    QFile labels(corpora() + "/charset/labels.tsv"_L1);
    if (!labels.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "no corpora";
    const CharsetCatalogue catalogue = CharsetCatalogue::builtIn().value();
    const bool verbose = qEnvironmentVariableIsSet("IMSDOCTOR_VERBOSE");
    int asked = 0;
    int right = 0;
    qint64 size = 0;
    QMap<int, std::pair<int, int>> calibration;
    QElapsedTimer clock;
    clock.start();
    labels.readLine();
    while (!labels.atEnd()) {
        const QStringList fields = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
        const Charset* truth = fields.size() == 3 ? catalogue.find(fields[0]) : nullptr;
        QFile file(corpora() + "/charset/"_L1 + fields.value(2));
        if (!truth || truth->decoder.isEmpty() || isOutOfScope(fields[0]) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const auto detected = detectCharset(bytes, catalogue);
        const Charset* found = detected ? catalogue.find(detected->charset) : nullptr;
        const bool same = found && (found == truth ||
                                    decodeText(bytes, *found, 0).text == decodeText(bytes, *truth, 0).text);
        ++asked;
        right += same ? 1 : 0;
        size += bytes.size();
        if (detected) {
            auto& bucket = calibration[int(detected->confidence * 10)];
            bucket.first += 1;
            bucket.second += same ? 1 : 0;
        }
        if (!same && verbose)
            std::cerr << fields[0].toStdString() << " read as "
                      << (found ? found->name : u"-"_s).toStdString() << " "
                      << (detected ? detected->confidence : 0) << " "
                      << (detected ? detected->language : QString()).toStdString() << ": "
                      << fields[2].toStdString() << "\n";
    }
    if (verbose) {
        std::cerr << right << " of " << asked << " whole files, " << size << " bytes, " << clock.elapsed()
                  << " ms\n";
        for (auto it = calibration.cbegin(); it != calibration.cend(); ++it)
            std::cerr << "confidence 0." << it.key() << ": " << it->second << " of " << it->first << "\n";
    }
    ASSERT_GT(asked, 0);
    EXPECT_GE(right * 100, asked * 90) << right << " of " << asked;
}

} // namespace
} // namespace ims
