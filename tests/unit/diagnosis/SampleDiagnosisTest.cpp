// The sample case end to end: its folder in, the right cause for every failed file and the one recommendation
// out.
#include "core/diagnosis/Diagnose.h"
#include "core/evidence/EvidenceCollector.h"
#include "tests/support/SampleTruth.h"
#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

class SampleDiagnosisTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_charsets && m_causes);
        EvidenceRequest request;
        request.folder = pathFromString(QStringLiteral(IMS_SOURCE_DIR "/resources/sample-case"));
        const Expected<Evidence> evidence = collectEvidence(request, *m_charsets);
        ASSERT_TRUE(evidence) << evidence.error().english().toStdString();
        m_evidence = *evidence;
        m_diagnosis = diagnose(m_evidence, *m_causes, *m_charsets);
    }

    /// Charset of a token: an imccopy file and the truth may write it differently (sjis, shift_jis).
    QString charsetOf(const QString& token) const
    {
        const Charset* charset = m_charsets->findSetting(token);
        return charset ? charset->name : token;
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
    Expected<CauseCatalogue> m_causes = CauseCatalogue::builtIn();
    Evidence m_evidence;
    Diagnosis m_diagnosis;
};

} // namespace

TEST_F(SampleDiagnosisTest, EveryFailedFileHasItsCause)
{
    ASSERT_FALSE(sampleFailedFiles().isEmpty());
    for (const FailedFileTruth& truth : sampleFailedFiles())
        EXPECT_EQ(causeOf(m_diagnosis, truth.name), truth.cause)
            << truth.name.toStdString() << " from " << truth.senderDomain.toStdString();
    for (const QString& missing : sampleMissing())
        EXPECT_EQ(causeOf(m_diagnosis, missing), u"unknown") << missing.toStdString();
}

TEST_F(SampleDiagnosisTest, TheFindingsStandInOrderOfWhatTheyExplain)
{
    QHash<QString, QStringList> expected;
    for (const FailedFileTruth& truth : sampleFailedFiles())
        expected[truth.cause].append(truth.name);
    ASSERT_FALSE(m_diagnosis.findings.empty());
    EXPECT_EQ(m_diagnosis.findings.front().cause, u"charset-setting");
    EXPECT_EQ(m_diagnosis.findings.front().status, FindingStatus::Likely);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Finding* finding = findingOf(m_diagnosis, it.key());
        ASSERT_NE(finding, nullptr) << it.key().toStdString();
        it->sort();
        EXPECT_EQ(finding->spoolFiles, *it) << it.key().toStdString();
        EXPECT_EQ(finding->status, FindingStatus::Likely) << it.key().toStdString();
    }
    for (const Finding& finding : m_diagnosis.findings) {
        const bool named = !finding.spoolFiles.isEmpty() && finding.cause != u"unknown";
        EXPECT_TRUE(!named || expected.contains(finding.cause)) << finding.cause.toStdString();
    }
}

TEST_F(SampleDiagnosisTest, TheRecommendationIsTheOneRightOne)
{
    ASSERT_TRUE(m_diagnosis.recommendation);
    EXPECT_EQ(m_diagnosis.recommendation->scope, SettingsChange::Scope::Both);
    QStringList expected;
    for (const SettingTruth& truth : sampleRecommendation())
        expected.append(
            (QStringList{truth.action, truth.domain, charsetOf(truth.mime), charsetOf(truth.nonMime)})
                .join(u' '));
    QStringList actual;
    for (const SettingChange& change : m_diagnosis.recommendation->changes) {
        using Action = SettingChange::Action;
        const QString action = change.action == Action::Set   ? u"set"_s
                               : change.action == Action::Add ? u"add"_s
                                                              : u"remove"_s;
        actual.append((QStringList{action, change.domain, charsetOf(change.mime.value_or(QString())),
                                   charsetOf(change.nonMime.value_or(QString()))})
                          .join(u' '));
    }
    // The truth lists the added domains as the story tells them.
    std::sort(expected.begin() + 2, expected.end());
    EXPECT_EQ(actual, expected);
}

} // namespace ims::test
