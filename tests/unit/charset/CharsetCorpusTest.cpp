#include "core/charset/CharsetDecoder.h"
#include "core/charset/CharsetDetector.h"
#include "tests/support/Calibration.h"
#include "tests/support/Corpora.h"
#include "tests/support/LabelledTexts.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace ims {
namespace {

class CharsetCorpus : public testing::Test
{
protected:
    void SetUp() override
    {
        auto found = test::labelledTexts(test::corporaFolder(u"charset"_s) + "/labels.tsv"_L1, m_catalogue);
        if (found.texts.empty())
            GTEST_SKIP() << "no corpora";
        m_texts = std::move(found.texts);
        m_leftOut = std::move(found.leftOut);
    }

    /// Pieces of `size` bytes with at least three high ones, cut anywhere; 0 = the whole texts.
    test::Calibration askAbout(qsizetype size, bool apart = false)
    {
        test::Calibration answers;
        QRandomGenerator random(4117);
        for (const test::LabelledText& text : m_texts) {
            if (text.apart != apart || text.bytes.size() < size)
                continue;
            QByteArrayView bytes(text.bytes);
            if (size > 0)
                bytes = bytes.sliced(random.bounded(bytes.size() - size + 1), size);
            if (size == 0 || test::highBytesOf(bytes) >= 3)
                ask(bytes, text, answers);
        }
        if (m_verbose)
            std::cerr << size << " bytes: " << answers.all().right << " of " << answers.all().all << "\n"
                      << answers;
        return answers;
    }

    void ask(QByteArrayView bytes, const test::LabelledText& text, test::Calibration& answers) const
    {
        const auto detected = detectCharset(bytes, m_catalogue);
        const Charset* found = detected ? m_catalogue.find(detected->charset) : nullptr;
        answers.add(detected ? detected->confidence : 0, test::readsAlike(found, *text.truth, bytes));
    }

    const CharsetCatalogue m_catalogue = CharsetCatalogue::builtIn().value();
    std::vector<test::LabelledText> m_texts;
    QStringList m_leftOut;
    const bool m_verbose = qEnvironmentVariableIsSet("IMSDOCTOR_VERBOSE");
};

double percent(const test::Calibration::Answers& answers)
{
    return 100.0 * answers.right / qMax(1, answers.all);
}

/// Figures to look at with IMSDOCTOR_VERBOSE=1.
TEST_F(CharsetCorpus, labelledTextsAreReadAsTheirLabelSays)
{
    EXPECT_TRUE(m_leftOut.isEmpty()) << m_leftOut.join(u'\n').toStdString();
    EXPECT_GE(percent(askAbout(0).all()), 98);
    EXPECT_GE(percent(askAbout(0, true).all()), 90);
    EXPECT_GE(percent(askAbout(100).all()), 96.5);
    EXPECT_GE(percent(askAbout(300).all()), 97.5);
}

/// Of the answers given with a confidence of x at least the share x is right, whatever the texts' length.
TEST_F(CharsetCorpus, confidenceIsWhatItSays)
{
    test::Calibration sum;
    for (const qsizetype size : {20, 30, 40, 60, 100, 300}) {
        const test::Calibration answers = askAbout(size);
        for (auto it = answers.tenths().cbegin(); it != answers.tenths().cend(); ++it) {
            for (int i = 0; i < it->all; ++i)
                sum.add(it.key() / 10.0, i < it->right);
        }
        const test::Calibration::Answers certain = answers.between(0.9);
        ASSERT_GE(certain.all, 100) << size;
        EXPECT_GE(percent(certain), 90) << size;
    }
    std::cerr << sum;
    for (int tenth = 3; tenth <= 9; ++tenth) {
        const test::Calibration::Answers answers = sum.between(tenth / 10.0, (tenth + 1) / 10.0);
        constexpr int enough = 20;
        if (answers.all >= enough) {
            EXPECT_GE(percent(answers), 10 * tenth) << tenth / 10.0;
        }
    }
}

TEST_F(CharsetCorpus, wrongDeclarationsAreFoundAndRightOnesLeftAlone)
{
    int rightLabels = 0;
    int falseAlarms = 0;
    int wrongLabels = 0;
    int found = 0;
    for (const test::LabelledText& text : m_texts) {
        if (text.apart)
            continue;
        const QByteArray bytes = text.bytes.left(3000);
        for (const QString& label :
             {text.truth->name, u"iso-8859-1"_s, u"koi8-r"_s, u"gb2312"_s, u"utf-8"_s}) {
            const Charset& declared = *m_catalogue.find(label);
            const Fit fit = assessFit(bytes, declared, m_catalogue).fit;
            const bool flagged = fit == Fit::No || fit == Fit::LooksLike;
            if (label == text.truth->name) {
                ++rightLabels;
                falseAlarms += flagged ? 1 : 0;
            } else if (decodeText(bytes, declared, 0).text != decodeText(bytes, *text.truth, 0).text) {
                ++wrongLabels;
                found += flagged ? 1 : 0;
            }
        }
    }
    if (m_verbose)
        std::cerr << "false alarms " << falseAlarms << " of " << rightLabels << ", wrong labels found "
                  << found << " of " << wrongLabels << "\n";
    ASSERT_GT(rightLabels, 0);
    EXPECT_LE(falseAlarms * 100, rightLabels * 2);
    EXPECT_GE(found * 100, wrongLabels * 99);
}

} // namespace
} // namespace ims
