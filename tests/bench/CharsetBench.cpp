// Charset detection over labelled texts, beside ICU's detector and uchardet in the same run.
// usage: charset-bench LABELS.TSV...   (charset, language, file; files relative to the table)

#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "tests/support/Calibration.h"
#include "tests/support/LabelledTexts.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

#include <uchardet/uchardet.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <iostream>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ims;
using test::LabelledText;

namespace {

struct Answer
{
    QString charset;
    double confidence = 0;
};

using Detector = std::function<Answer(const LabelledText&, QByteArrayView)>;

Answer icuAnswer(const LabelledText&, QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, bytes.data(), int32_t(bytes.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector, &status);
    const char* name = match && U_SUCCESS(status) ? ucsdet_getName(match, &status) : nullptr;
    const Answer answer{QString::fromLatin1(name).toLower(), 0};
    ucsdet_close(detector);
    return answer;
}

Answer uchardetAnswer(const LabelledText&, QByteArrayView bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.data(), size_t(bytes.size()));
    uchardet_data_end(detector);
    const Answer answer{QString::fromLatin1(uchardet_get_charset(detector)).toLower(), 0};
    uchardet_delete(detector);
    return answer;
}

struct Figures
{
    int asked = 0;
    int right = 0;
    qint64 nanoseconds = 0;
    qint64 size = 0;
    test::Calibration calibration;
    QMap<QString, std::pair<int, int>> byFamily;
};

void ask(Figures& figures, const Detector& detector, const LabelledText& sample, QByteArrayView bytes,
         const CharsetCatalogue& catalogue, bool verbose)
{
    QElapsedTimer timer;
    timer.start();
    const Answer answer = detector(sample, bytes);
    figures.nanoseconds += timer.nsecsElapsed();
    figures.size += bytes.size();
    const bool right = test::readsAlike(catalogue.find(answer.charset), *sample.truth, bytes);
    ++figures.asked;
    figures.right += right ? 1 : 0;
    figures.calibration.add(answer.confidence, right);
    auto& family = figures.byFamily[sample.truth->name + u' ' + sample.language];
    ++family.first;
    family.second += right ? 1 : 0;
    if (verbose && !right)
        std::printf("  %s %s read as %s %.2f: %s\n", qPrintable(sample.truth->name),
                    qPrintable(sample.language), qPrintable(answer.charset), answer.confidence,
                    qPrintable(sample.name));
}

/// Labels that mail wrongly bears.
const QStringList usualLabels = {u"us-ascii"_s, u"iso-8859-1"_s, u"iso-8859-2"_s,  u"windows-1251"_s,
                                 u"koi8-r"_s,   u"gb2312"_s,     u"iso-8859-15"_s, u"shift_jis"_s,
                                 u"utf-8"_s,    u"big5"_s,       u"euc-kr"_s,      u"windows-1253"_s};

void printDeclarations(const std::vector<LabelledText>& samples, qsizetype size,
                       const CharsetCatalogue& catalogue, bool verbose)
{
    int right = 0;
    int alarms = 0;
    int wrong = 0;
    int found = 0;
    QMap<QString, int> missed;
    QRandomGenerator random(4117);
    for (const LabelledText& sample : samples) {
        QByteArrayView bytes(sample.bytes);
        if (sample.apart || bytes.size() < size)
            continue;
        if (size > 0) {
            bytes = bytes.sliced(random.bounded(qint64(bytes.size() - size + 1)), size);
            if (test::highBytesOf(bytes) < 3)
                continue;
        }
        const QString truth = decodeText(bytes, *sample.truth, 0).text;
        const auto flagged = [&](const Charset& label) {
            const Fit fit = assessFit(bytes, label, catalogue).fit;
            return fit == Fit::No || fit == Fit::LooksLike;
        };
        ++right;
        if (flagged(*sample.truth)) {
            ++alarms;
            if (verbose)
                std::printf("  false alarm (%d, %s): %s\n",
                            int(assessFit(bytes, *sample.truth, catalogue).fit),
                            qPrintable(assessFit(bytes, *sample.truth, catalogue).looksLike),
                            qPrintable(sample.name));
        }
        for (const QString& label : usualLabels) {
            const Charset& declared = *catalogue.find(label);
            if (decodeText(bytes, declared, 0).text == truth)
                continue;
            ++wrong;
            if (flagged(declared))
                ++found;
            else
                ++missed[sample.truth->name + u" declared "_s + label];
        }
    }
    std::printf(
        "  declarations, %s: false alarms %d of %d = %.2f %%, wrong labels found %d of %d = %.2f %%\n",
        size == 0 ? "whole" : qPrintable(QString::number(size) + u" random bytes"), alarms, right,
        100.0 * alarms / qMax(1, right), found, wrong, 100.0 * found / qMax(1, wrong));
    for (auto it = missed.cbegin(); verbose && it != missed.cend(); ++it)
        std::printf("    missed: %s: %d\n", qPrintable(it.key()), *it);
}

} // namespace

int main(int argc, char** argv)
{
    const auto catalogue = CharsetCatalogue::builtIn();
    if (!catalogue)
        return 1;
    const bool verbose = qEnvironmentVariableIsSet("IMSDOCTOR_VERBOSE");
    const auto ours = [&](const LabelledText&, QByteArrayView bytes) {
        const auto found = detectCharset(bytes, *catalogue);
        return found ? Answer{found->charset, found->confidence} : Answer{};
    };
    const auto hinted = [&](const LabelledText& sample, QByteArrayView bytes) {
        DetectionHints hints;
        hints.language = sample.language;
        const auto found = detectCharset(bytes, *catalogue, hints);
        return found ? Answer{found->charset, found->confidence} : Answer{};
    };
    const std::array<std::pair<const char*, Detector>, 4> detectors{
        {{"ours", ours}, {"ours+language", hinted}, {"ICU", icuAnswer}, {"uchardet", uchardetAnswer}}};
    for (int i = 1; i < argc; ++i) {
        const auto [samples, leftOut] = test::labelledTexts(QString::fromLocal8Bit(argv[i]), *catalogue);
        if (!leftOut.isEmpty())
            std::printf("%s: LEFT OUT, label unknown or file missing: %lld\n", argv[i],
                        static_cast<long long>(leftOut.size()));
        for (const int size : {0, -1, 100, 300, 12}) {
            std::array<Figures, 4> figures;
            QRandomGenerator random(4117);
            for (const LabelledText& sample : samples) {
                QByteArrayView bytes(sample.bytes);
                if (size == -1 ? !sample.apart : sample.apart)
                    continue;
                if (size >= 100) {
                    if (bytes.size() < size)
                        continue;
                    bytes = bytes.sliced(random.bounded(qint64(bytes.size() - size + 1)), size);
                    if (test::highBytesOf(bytes) < 3)
                        continue;
                }
                if (size == 12 && (test::highBytesOf(bytes) == 0 || test::highBytesOf(bytes) > 2))
                    continue; // a text with one or two high bytes
                for (size_t d = 0; d < detectors.size(); ++d)
                    ask(figures[d], detectors[d].second, sample, bytes, *catalogue, verbose && d == 0);
            }
            std::printf("%s, %s:\n", argv[i],
                        size == 0    ? "whole"
                        : size == -1 ? "whole, encodings apart"
                        : size == 12 ? "one or two high bytes"
                                     : qPrintable(QString::number(size) + u" random bytes"));
            for (size_t d = 0; d < detectors.size(); ++d) {
                const Figures& f = figures[d];
                std::printf("  %-14s %5d of %5d  %6.2f %%  %6.1f MB/s\n", detectors[d].first, f.right,
                            f.asked, 100.0 * f.right / qMax(1, f.asked),
                            double(f.size) * 1000 / double(qMax<qint64>(1, f.nanoseconds)));
            }
            std::fflush(stdout);
            std::cout << figures[0].calibration << std::flush;
            for (auto it = figures[0].byFamily.cbegin(); verbose && it != figures[0].byFamily.cend(); ++it) {
                if (it->second < it->first)
                    std::printf("    %s: %d of %d\n", qPrintable(it.key()), it->second, it->first);
            }
        }
        for (const qsizetype size : {0, 300, 100})
            printDeclarations(samples, size, *catalogue, verbose);
    }
    return 0;
}
