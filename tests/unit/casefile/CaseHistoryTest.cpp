#include "core/casefile/CaseHistory.h"

#include "tests/unit/casefile/CaseSamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 11, number), QTime(9, 0), Qt::UTC);
}

void addFailure(Evidence& evidence, const QString& name, const QDateTime& time, const QString& domain,
                const QString& charset)
{
    ArchivedFile file;
    file.name = name;
    file.spool.emplace();
    file.spool->senderDomain = domain;
    file.spool->detected = Detection{charset, 0.9, {}, {}};
    Failure failure;
    failure.name = name;
    failure.event.time = time;
    failure.file = qsizetype(evidence.files.size());
    evidence.files.push_back(std::move(file));
    evidence.failures.push_back(std::move(failure));
}

Diagnosis leading(const QString& cause)
{
    Diagnosis diagnosis;
    diagnosis.findings.emplace_back();
    diagnosis.findings.front().cause = cause;
    diagnosis.findings.front().status = FindingStatus::Likely;
    return diagnosis;
}

class CaseHistoryTest : public testing::Test
{
protected:
    CaseHistoryTest()
    {
        addFailure(before, u"BBBBBBBB"_s, day(3), u"Alpha.example"_s, u"koi8-r"_s);
        addFailure(before, u"AAAAAAAA"_s, day(2), u"beta.example"_s, u"big5"_s);
    }

    Evidence before;
    const Diagnosis setting = leading(u"charset-setting"_s);
};

} // namespace

TEST_F(CaseHistoryTest, KeepsWhatARelapseIsMeasuredBy)
{
    const CaseConclusion conclusion = conclusionOf(before, setting);
    EXPECT_EQ(conclusion.cause, u"charset-setting"_s);
    EXPECT_EQ(conclusion.domains, (QStringList{u"alpha.example"_s, u"beta.example"_s}));
    EXPECT_EQ(conclusion.charsets, (QStringList{u"big5"_s, u"koi8-r"_s}));
    EXPECT_EQ(conclusion.newestEvent, day(3));
    EXPECT_EQ(conclusion.spoolFiles, (QStringList{u"AAAAAAAA"_s, u"BBBBBBBB"_s}));
}

TEST_F(CaseHistoryTest, TheSameEvidenceHasNothingNew)
{
    const SinceConclusion since = sinceConclusion(conclusionOf(before, setting), before, setting);
    EXPECT_TRUE(since.failures.empty());
    EXPECT_TRUE(since.relapses.empty());
    EXPECT_TRUE(since.sameCause);
    EXPECT_TRUE(sinceConclusion({}, before, setting).failures.empty())
        << "no conclusion, nothing to compare with";
}

TEST_F(CaseHistoryTest, TellsWhatIsNewAndWhatOfItIsARelapse)
{
    Evidence after = before;
    addFailure(after, u"CCCCCCCC"_s, day(5), u"alpha.example"_s, u"windows-1251"_s); // same domain
    addFailure(after, u"DDDDDDDD"_s, day(6), u"gamma.example"_s, u"koi8-r"_s);       // same charset
    addFailure(after, u"EEEEEEEE"_s, day(7), u"gamma.example"_s, u"iso-8859-1"_s);   // neither
    addFailure(after, u"FFFFFFFF"_s, day(1), u"alpha.example"_s, u"koi8-r"_s); // an older log came to light
    const CaseConclusion conclusion = conclusionOf(before, setting);
    const SinceConclusion since = sinceConclusion(conclusion, after, setting);
    EXPECT_EQ(since.failures, (std::vector<qsizetype>{2, 3, 4}));
    EXPECT_EQ(since.relapses, (std::vector<qsizetype>{2, 3}));
    const SinceConclusion other = sinceConclusion(conclusion, after, leading(u"antivirus"_s));
    EXPECT_EQ(other.failures.size(), 3U);
    EXPECT_TRUE(other.relapses.empty()) << "another cause is another trouble";
    EXPECT_FALSE(other.sameCause);
}

TEST_F(CaseHistoryTest, WithoutTimesNamesTellWhatIsNew)
{
    Evidence after = before;
    addFailure(after, u"CCCCCCCC"_s, {}, u"alpha.example"_s, u"koi8-r"_s);
    EXPECT_EQ(sinceConclusion(conclusionOf(before, setting), after, setting).failures,
              (std::vector<qsizetype>{2}));
}

TEST(FollowUpTest, IsACalendarThatOtherProgramsRead)
{
    CaseRecord record = fullRecord();
    const QByteArray calendar =
        followUpCalendar(record, u"4711 · Müller, Jane; \\ EXCH01"_s, u"line one\nline two\r\nBEGIN:VEVENT"_s,
                         u"case-1@imsdoctor"_s, record.savedAt);
    const QByteArray unfolded = QByteArray(calendar).replace("\r\n ", "");
    EXPECT_TRUE(unfolded.contains("\r\nDTSTART;VALUE=DATE:20261130\r\n"));
    EXPECT_TRUE(unfolded.contains("\r\nDTEND;VALUE=DATE:20261201\r\n"));
    EXPECT_TRUE(unfolded.contains("\r\nDTSTAMP:20261122T154108Z\r\n"));
    EXPECT_TRUE(unfolded.contains(u"\r\nSUMMARY:4711 · Müller\\, Jane\\; \\\\ EXCH01\r\n"_s.toUtf8()));
    EXPECT_TRUE(unfolded.contains("\r\nDESCRIPTION:line one\\nline two\\nBEGIN:VEVENT\r\n"))
        << "a text never becomes a line of its own";
    for (const QByteArray& line : calendar.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
    EXPECT_EQ(calendar.count("\nBEGIN:VEVENT\r\n"), 1);
    record.life.followUp = {};
    EXPECT_TRUE(followUpCalendar(record, {}, {}, {}, record.savedAt).isEmpty());
}

TEST(FollowUpTest, FoldsWithoutTearingACharacter)
{
    const QByteArray calendar =
        followUpCalendar(fullRecord(), u"日本語"_s.repeated(60), {}, {}, fullRecord().savedAt);
    for (const QByteArray& line : calendar.split('\n')) {
        EXPECT_LE(line.size(), 76);
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar(0xFFFD)));
    }
}

} // namespace ims::test
