#include "core/casefile/Dismissals.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

class DismissalsTest : public ::testing::Test
{
protected:
    void add(const QString& cause, FindingStatus status, bool explains = true)
    {
        Finding finding;
        finding.cause = cause;
        finding.status = status;
        if (explains)
            finding.spoolFiles = {u"X"_s};
        m_diagnosis.findings.push_back(finding);
    }

    void recommendChange()
    {
        SettingsChange change;
        change.changes.resize(1);
        m_diagnosis.recommendation = change;
    }

    QStringList order(const QMap<QString, QString>& reasons)
    {
        dismiss(m_diagnosis, reasons, m_causes);
        QStringList causes;
        for (const Finding& finding : m_diagnosis.findings)
            causes.append(finding.cause);
        return causes;
    }

    Diagnosis m_diagnosis;
    const CauseCatalogue m_causes = CauseCatalogue::builtIn().value();
};

} // namespace

TEST_F(DismissalsTest, AreReadFromTheAnswers)
{
    CaseRecord record;
    record.walkthrough.now.answers = {{u"cause.asked/antivirus-scans-exchange"_s, u"yes"_s},
                                      {u"cause.dismissed/antivirus"_s, u"No scanner is installed"_s},
                                      {u"cause.dismissedish"_s, u"x"_s}};
    EXPECT_EQ(dismissalsOf(record), (QMap<QString, QString>{{u"antivirus"_s, u"No scanner is installed"_s}}));
}

TEST_F(DismissalsTest, ADismissedFindingGoesBelowThoseInQuestion)
{
    add(u"charset-setting"_s, FindingStatus::Likely);
    add(u"antivirus"_s, FindingStatus::Possible);
    add(u"unknown"_s, FindingStatus::CouldNotCheck);
    add(u"max-recipients"_s, FindingStatus::Excluded, false);
    EXPECT_EQ(order({{u"charset-setting"_s, u"Checked by hand"_s}}),
              (QStringList{u"antivirus"_s, u"unknown"_s, u"charset-setting"_s, u"max-recipients"_s}));
    EXPECT_EQ(m_diagnosis.findings.at(2).dismissed, u"Checked by hand"_s);
    EXPECT_EQ(m_diagnosis.findings.at(2).status, FindingStatus::Likely) << "the weighing stays";
    EXPECT_FALSE(isInQuestion(m_diagnosis.findings.at(2)));
    EXPECT_TRUE(isInQuestion(m_diagnosis.findings.at(0)));
}

TEST_F(DismissalsTest, IsNeverFirstWhileAnotherIsLeft)
{
    add(u"antivirus"_s, FindingStatus::Likely);
    add(u"max-recipients"_s, FindingStatus::Unlikely, false);
    EXPECT_EQ(order({{u"antivirus"_s, u"x"_s}}), (QStringList{u"max-recipients"_s, u"antivirus"_s}));
}

TEST_F(DismissalsTest, WithoutOneTheOrderStays)
{
    add(u"max-recipients"_s, FindingStatus::Unlikely);
    add(u"antivirus"_s, FindingStatus::Likely);
    EXPECT_EQ(order({{u"store-threads"_s, u"x"_s}}), (QStringList{u"max-recipients"_s, u"antivirus"_s}));
}

TEST_F(DismissalsTest, NoChangeIsRecommendedForADismissedCause)
{
    add(u"charset-setting"_s, FindingStatus::Likely);
    add(u"antivirus"_s, FindingStatus::Possible);
    recommendChange();
    order({{u"antivirus"_s, u"x"_s}});
    EXPECT_TRUE(m_diagnosis.recommendation);
    order({{u"charset-setting"_s, u"x"_s}});
    EXPECT_FALSE(m_diagnosis.recommendation);
}

TEST_F(DismissalsTest, TheChangeStaysForAnotherCauseThatAsksForIt)
{
    add(u"charset-setting"_s, FindingStatus::Likely);
    add(u"charset-domain-override"_s, FindingStatus::Possible);
    recommendChange();
    order({{u"charset-setting"_s, u"x"_s}});
    EXPECT_TRUE(m_diagnosis.recommendation);
}
