#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "tests/support/Corpora.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

bool isOutOfScope(const QString& label)
{
    return label.startsWith("utf-16"_L1) || label.startsWith("utf-32"_L1) || label.startsWith("ibm"_L1) ||
           label.contains("mac"_L1) || label == "johab"_L1 || label.startsWith("x-iso-10646"_L1);
}

/// What came of asking for many texts.
struct Figures
{
    int asked = 0;
    int right = 0;
    QMap<int, std::pair<int, int>> byConfidence;

    void add(bool same, double confidence)
    {
        ++asked;
        right += same ? 1 : 0;
        auto& bucket = byConfidence[int(confidence * 10)];
        bucket.first += 1;
        bucket.second += same ? 1 : 0;
    }

    void print(const char* slice) const
    {
        std::cerr << slice << ": " << right << " of " << asked << " = " << 100.0 * right / qMax(1, asked)
                  << " %\n";
        for (auto it = byConfidence.cbegin(); it != byConfidence.cend(); ++it)
            std::cerr << "  confidence " << it.key() / 10.0 << ": " << it->second << " of " << it->first
                      << "\n";
    }
};

qsizetype highBytes(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
}

class CharsetCorpus : public testing::Test
{
protected:
    /// Asks for `bytes`, whose truth is a decoding with `truth`.
    void ask(Figures& figures, QByteArrayView bytes, const Charset& truth, const QString& name)
    {
        const auto detected = detectCharset(bytes, m_catalogue);
        const Charset* found = detected ? m_catalogue.find(detected->charset) : nullptr;
        const bool same = found && (found == &truth ||
                                    decodeText(bytes, *found, 0).text == decodeText(bytes, truth, 0).text);
        figures.add(same, detected ? detected->confidence : 0);
        if (!same && m_verbose && !name.isEmpty())
            std::cerr << truth.name.toStdString() << " read as "
                      << (found ? found->name : u"-"_s).toStdString() << " "
                      << (detected ? detected->confidence : 0) << " "
                      << (detected ? detected->language : QString()).toStdString() << ": "
                      << name.toStdString() << "\n";
    }

    /// The labelled texts that a mail can carry: truth, bytes, name. Empty without the corpora.
    template <typename Visit>
    bool forEachText(Visit visit)
    {
        QFile labels(test::corporaFolder(u"charset"_s) + "/labels.tsv"_L1);
        if (!labels.open(QIODevice::ReadOnly))
            return false;
        labels.readLine();
        while (!labels.atEnd()) {
            const QStringList fields = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
            const Charset* truth = fields.size() == 3 ? m_catalogue.find(fields[0]) : nullptr;
            QFile file(test::corporaFolder(u"charset"_s) + u'/' + fields.value(2));
            if (truth && !truth->decoder.isEmpty() && !isOutOfScope(fields[0]) &&
                file.open(QIODevice::ReadOnly))
                visit(*truth, file.readAll(), fields[2]);
        }
        return true;
    }

    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
    const bool m_verbose = qEnvironmentVariableIsSet("IMSDOCTOR_VERBOSE");
};

/// Figures to look at with IMSDOCTOR_VERBOSE=1; the bounds only keep gross failures out.
TEST_F(CharsetCorpus, labelledTextsAreReadAsTheirLabelSays)
{
    Figures whole;
    Figures cuts100;
    Figures cuts300;
    QRandomGenerator random(4117);
    const bool present = forEachText([&](const Charset& truth, const QByteArray& bytes, const QString& name) {
        ask(whole, bytes, truth, name);
        for (const auto& [size, figures] : {std::pair(100, &cuts100), std::pair(300, &cuts300)}) {
            if (bytes.size() < size)
                continue;
            const QByteArray cut = bytes.sliced(random.bounded(bytes.size() - size + 1), size);
            if (highBytes(cut) >= 3)
                ask(*figures, cut, truth, {});
        }
    });
    if (!present)
        GTEST_SKIP() << "no corpora";
    if (m_verbose) {
        whole.print("whole files");
        cuts100.print("100 bytes");
        cuts300.print("300 bytes");
    }
    ASSERT_GT(whole.asked, 0);
    EXPECT_GE(whole.right * 100, whole.asked * 95);
    EXPECT_GE(cuts100.right * 100, cuts100.asked * 85);
    EXPECT_GE(cuts300.right * 100, cuts300.asked * 88);
}

TEST_F(CharsetCorpus, wrongDeclarationsAreFoundAndRightOnesLeftAlone)
{
    int rightLabels = 0;
    int falseAlarms = 0;
    int wrongLabels = 0;
    int found = 0;
    const bool present = forEachText([&](const Charset& truth, const QByteArray& whole, const QString& name) {
        const QByteArray bytes = whole.left(3000);
        const QString text = decodeText(bytes, truth, 0).text;
        for (const QString& label : {truth.name, u"iso-8859-1"_s, u"koi8-r"_s, u"gb2312"_s, u"utf-8"_s}) {
            const Charset& declared = *m_catalogue.find(label);
            const Fit fit = assessFit(bytes, declared, m_catalogue).fit;
            const bool flagged = fit == Fit::No || fit == Fit::LooksLike;
            if (label == truth.name) {
                ++rightLabels;
                falseAlarms += flagged ? 1 : 0;
                if (flagged && m_verbose)
                    std::cerr << "false alarm " << int(fit) << ": " << name.toStdString() << "\n";
            } else if (decodeText(bytes, declared, 0).text != text) {
                ++wrongLabels;
                found += flagged ? 1 : 0;
                if (!flagged && m_verbose)
                    std::cerr << "not found, declared " << label.toStdString() << ": " << name.toStdString()
                              << "\n";
            }
        }
    });
    if (!present)
        GTEST_SKIP() << "no corpora";
    if (m_verbose)
        std::cerr << "false alarms " << falseAlarms << " of " << rightLabels << ", wrong labels found "
                  << found << " of " << wrongLabels << "\n";
    ASSERT_GT(rightLabels, 0);
    EXPECT_LE(falseAlarms * 100, rightLabels * 6);
    EXPECT_GE(found * 100, wrongLabels * 90);
}

} // namespace
} // namespace ims
