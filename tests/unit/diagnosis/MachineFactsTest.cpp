#include "core/evidence/ServerFiles.h"
#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QString kName = u"W707852B"_s;

RegistryFact value(const QString& what, const QString& name, std::optional<quint32> number,
                   RegistryPresence presence = RegistryPresence::Set)
{
    RegistryFact fact;
    fact.what = what;
    fact.name = name;
    fact.number = number;
    fact.presence = presence;
    fact.value = number ? QString::number(*number) : QString();
    fact.file = u"server.reg"_s;
    fact.range = {40, 12};
    return fact;
}

/// What the server's own files say of the causes.
class MachineFactsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_charsets) << m_charsets.error().english().toStdString();
        ASSERT_TRUE(m_causes) << m_causes.error().english().toStdString();
    }

    CaseBuilder newCase() const { return CaseBuilder(*m_charsets); }

    Diagnosis run(Evidence evidence, const ServerFiles& files,
                  const QHash<QString, Answer>& answers = {}) const
    {
        evidence.serverFiles = std::make_shared<const ServerFiles>(files);
        return diagnose(evidence, *m_causes, *m_charsets, answers);
    }

    /// The line of a finding's evidence that holds the words; null where there is none.
    static const EvidenceItem* lineWith(const Diagnosis& diagnosis, const QString& cause, QStringView words)
    {
        const Finding* finding = findingOf(diagnosis, cause);
        if (!finding)
            return nullptr;
        const auto line =
            std::find_if(finding->evidence.begin(), finding->evidence.end(),
                         [&](const EvidenceItem& item) { return item.text.english().contains(words); });
        return line == finding->evidence.end() ? nullptr : &*line;
    }

    static ServerFiles registry(const RegistryFact& fact)
    {
        ServerFiles files;
        files.registry.push_back({});
        files.registry.back().facts.push_back(fact);
        return files;
    }

    Evidence manyRecipients() const
    {
        return newCase().version(u"5.5.2448.0"_s).failed({.name = kName, .recipients = 120}).build();
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
    Expected<CauseCatalogue> m_causes = CauseCatalogue::builtIn();
};

} // namespace

TEST_F(MachineFactsTest, MoreRecipientsThanTheRegistryAllowsPointAtTheValueAndAtTheEnvelope)
{
    const Diagnosis diagnosis =
        run(manyRecipients(), registry(value(u"max-recipients"_s, u"Max Recipients on Submit"_s, 100)));
    EXPECT_EQ(causeOf(diagnosis, kName), u"max-recipients"_s);
    const EvidenceItem* line = lineWith(diagnosis, u"max-recipients"_s, u"allows 100");
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->supports);
    ASSERT_TRUE(line->ref);
    EXPECT_EQ(line->ref->file, u"server.reg"_s);
    EXPECT_EQ(line->ref->range, (ByteRange{40, 12}));
}

TEST_F(MachineFactsTest, AnExactlyKeptLimitIsNotExceeded)
{
    const Diagnosis diagnosis =
        run(manyRecipients(), registry(value(u"max-recipients"_s, u"Max Recipients on Submit"_s, 120)));
    const EvidenceItem* line = lineWith(diagnosis, u"max-recipients"_s, u"allows 120");
    ASSERT_NE(line, nullptr);
    EXPECT_FALSE(line->supports);
}

TEST_F(MachineFactsTest, ALimitThatIsNotSetSpeaksAgainstItButOneThatTheExportLacksDoesNot)
{
    using enum RegistryPresence;
    const QString name = u"Max Recipients on Submit"_s;
    const Diagnosis notSet =
        run(manyRecipients(), registry(value(u"max-recipients"_s, name, std::nullopt, NotSet)));
    EXPECT_NE(causeOf(notSet, kName), u"max-recipients"_s);
    const Diagnosis notThere =
        run(manyRecipients(), registry(value(u"max-recipients"_s, name, std::nullopt, NotInExport)));
    EXPECT_EQ(causeOf(notThere, kName), u"max-recipients"_s);
}

TEST_F(MachineFactsTest, ACrashOfTheSameMinuteCountsInAnyTimeZoneAndOfAnotherMinuteInNone)
{
    const Evidence evidence = newCase().version(u"5.5.2653.23"_s).failed({.name = kName}).build();
    const QDateTime failed = evidence.failures.front().event.time;
    const auto crashAt = [&](const QDateTime& local) {
        ServerFiles files;
        DrWatsonFault fault;
        fault.program = u"store.exe"_s;
        fault.function = u"FIDL::EcAddFids"_s;
        fault.localTime = local;
        files.drWatson.push_back({});
        files.drWatson.back().faults.push_back(fault);
        const Diagnosis diagnosis = run(evidence, files);
        return lineWith(diagnosis, u"store-access-violation"_s, u"FIDL::EcAddFids") != nullptr;
    };
    EXPECT_TRUE(crashAt(failed.addSecs(30)));
    EXPECT_TRUE(crashAt(failed.addSecs(-5 * 3600 - 20)));
    EXPECT_TRUE(crashAt(failed.addSecs(5 * 3600 + 1800)));
    EXPECT_FALSE(crashAt(failed.addSecs(300)));
    EXPECT_FALSE(crashAt(failed.addSecs(-5 * 3600 - 600)));
    EXPECT_FALSE(crashAt(failed.addDays(2)));
}

TEST_F(MachineFactsTest, AScannerThatTheCallerNamesIsStatedAndNoneIsNoScanner)
{
    const Evidence evidence = newCase()
                                  .failed({.name = u"KONTOR00"_s})
                                  .failedAfter(5, {.name = u"KONTOR01"_s})
                                  .failedAfter(5, {.name = kName})
                                  .build();
    const Diagnosis told = run(evidence, {}, {{u"software-norton"_s, Answer::Yes}});
    const EvidenceItem* line = lineWith(told, u"antivirus"_s, u"Norton");
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->basis, Basis::Stated);
    const Diagnosis none = run(evidence, {}, {{u"software-none"_s, Answer::Yes}});
    EXPECT_EQ(lineWith(none, u"antivirus"_s, u"Norton"), nullptr);
}

TEST_F(MachineFactsTest, FewThreadsOfTheStoreSpeakForThatCauseAndEnoughOfThemAgainstIt)
{
    const Evidence evidence =
        newCase().failed({.name = kName}).companion(u"MSExchangeIMC"_s, 4094, {}).build();
    const auto withThreads = [&](quint32 threads) {
        return run(evidence, registry(value(u"max-threads"_s, u"Max Threads(Private+Public)"_s, threads)));
    };
    const Diagnosis few = withThreads(5);
    const Diagnosis enough = withThreads(32);
    ASSERT_NE(findingOf(few, u"store-threads"_s), nullptr);
    EXPECT_EQ(findingOf(few, u"store-threads"_s)->status, FindingStatus::Likely);
    EXPECT_FALSE(isLeading(findingOf(enough, u"store-threads"_s)->status));
}

} // namespace ims::test
