#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

const QString kName = u"GBKQ2D6X"_s;
const QByteArray kTooManyWords("\x7F\x03\x01\x00\x05\x40\x00\x80", 8); // Q246051

class DiagnoseTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_charsets) << m_charsets.error().english().toStdString();
        ASSERT_TRUE(m_causes) << m_causes.error().english().toStdString();
    }

    CaseBuilder newCase() const { return CaseBuilder(*m_charsets); }

    Diagnosis run(const CaseBuilder& builder, const QHash<QString, Answer>& answers = {}) const
    {
        return run(builder.build(), answers);
    }

    Diagnosis run(const Evidence& evidence, const QHash<QString, Answer>& answers = {}) const
    {
        return diagnose(evidence, *m_causes, *m_charsets, answers);
    }

    /// A mail in KOI8-R without MIME from Moscow.
    static MailSpec koi8(const QString& name = kName)
    {
        return {.name = name, .domain = u"moskva.example"_s, .charset = u"koi8-r"_s};
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
    Expected<CauseCatalogue> m_causes = CauseCatalogue::builtIn();
};

FindingStatus statusOfCause(const Diagnosis& diagnosis, const QString& cause)
{
    const Finding* finding = findingOf(diagnosis, cause);
    return finding ? finding->status : FindingStatus::Unlikely;
}

const std::vector<std::array<QString, 3>> kDocumentedDefault{
    {u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s}};
const std::vector<std::array<QString, 3>> kJapaneseDefault{
    {u"Default"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s}};

/// "Error 80040C05-F20000E9 …", as the content engine writes it (Q190084).
QString engineText(const QString& code)
{
    return u"Error "_s % code % u" occurred while processing message <>. The archive filename is '%1'."_s;
}

} // namespace

// --- charset-setting

TEST_F(DiagnoseTest, AKnownSettingThatDoesNotHoldTheMessageIsLikely)
{
    const Diagnosis diagnosis = run(newCase().settings(kDocumentedDefault).failed(koi8()));
    EXPECT_EQ(causeOf(diagnosis, kName), u"charset-setting");
    ASSERT_FALSE(diagnosis.findings.empty());
    const Finding& first = diagnosis.findings.front();
    EXPECT_EQ(first.cause, u"charset-setting");
    EXPECT_EQ(first.status, FindingStatus::Likely);
    EXPECT_EQ(first.spoolFiles, QStringList{kName});
    EXPECT_FALSE(first.nextStep.isEmpty());
}

TEST_F(DiagnoseTest, EvidencePointsAtTheMessageAndAtTheSetting)
{
    const Diagnosis diagnosis = run(newCase().settings(kJapaneseDefault).failed(koi8()));
    const Finding* finding = findingOf(diagnosis, u"charset-setting"_s);
    ASSERT_NE(finding, nullptr);
    const auto refersTo = [&](const QString& file, ByteRange range) {
        return std::any_of(finding->evidence.begin(), finding->evidence.end(), [&](const EvidenceItem& item) {
            return item.ref && item.ref->file == file && item.ref->range == range;
        });
    };
    EXPECT_TRUE(refersTo(u"ARCHIVE/"_s % kName, ByteRange{300, 2000}));
    EXPECT_TRUE(refersTo(u"imc.txt"_s, ByteRange{50, 50}));
    const EvidenceItem& strongest = finding->evidence.front();
    EXPECT_TRUE(strongest.supports);
    EXPECT_EQ(strongest.text.english(),
              u"The message is in koi8-r; the Non-MIME setting that applies to it (Default) is iso-2022-jp.");
}

TEST_F(DiagnoseTest, AMessageThatNamesItsCharsetIsAtMostPossibleUnlessASettingWasChanged)
{
    MailSpec declared = koi8();
    declared.applies = Applies::Declared;
    CaseBuilder builder = newCase().settings(kDocumentedDefault).failed(declared);
    for (int i = 0; i < 5; ++i) {
        declared.name = u"SAME000%1"_s.arg(i);
        builder.failed(declared);
    }
    const Diagnosis unchanged = run(builder);
    EXPECT_EQ(statusOfCause(unchanged, u"charset-setting"_s), FindingStatus::Possible);
    EXPECT_EQ(causeOf(unchanged, kName), u"charset-setting");

    const Diagnosis changed = run(builder.settings(kJapaneseDefault));
    EXPECT_EQ(statusOfCause(changed, u"charset-setting"_s), FindingStatus::Likely);
    const Finding* finding = findingOf(changed, u"charset-setting"_s);
    const auto tells = [&](bool supports, const QString& words) {
        return std::any_of(finding->evidence.begin(), finding->evidence.end(), [&](const EvidenceItem& item) {
            return item.supports == supports && item.basis == Basis::Documented &&
                   item.text.english().contains(words);
        });
    };
    EXPECT_TRUE(tells(true, u"The default was changed"_s)) << "Q230250's side";
    EXPECT_TRUE(tells(false, u"Q156063"_s)) << "the release notes' side";
}

TEST_F(DiagnoseTest, ASettingThatHoldsTheMessageIsNotBlamed)
{
    MailSpec latin{.name = kName, .charset = u"iso-8859-1"_s};
    for (Applies applies : {Applies::NonMime, Applies::Mime, Applies::Declared}) {
        latin.applies = applies;
        const Diagnosis diagnosis = run(newCase().settings(kDocumentedDefault).failed(latin));
        EXPECT_EQ(causeOf(diagnosis, kName), u"unknown") << static_cast<int>(applies);
        EXPECT_NE(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::Likely);
        EXPECT_NE(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::Possible);
    }
}

TEST_F(DiagnoseTest, AFewHighBytesAreNoProofOfACharset)
{
    MailSpec unsure = koi8();
    unsure.confidence = 0.4;
    const Diagnosis diagnosis = run(newCase().settings(kDocumentedDefault).failed(unsure));
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::Possible);
}

TEST_F(DiagnoseTest, WithoutSettingsAndFileTheCharsetCouldNotBeChecked)
{
    const Diagnosis diagnosis = run(newCase().missing(kName));
    EXPECT_EQ(causeOf(diagnosis, kName), u"unknown");
    ASSERT_FALSE(diagnosis.findings.empty());
    EXPECT_EQ(diagnosis.findings.front().cause, u"unknown");
    EXPECT_EQ(diagnosis.findings.front().spoolFiles, QStringList{kName});
    EXPECT_TRUE(diagnosis.findings.front().nextStep.english().contains(u"Copy the spool files"));
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::CouldNotCheck);
    EXPECT_FALSE(diagnosis.recommendation);
}

TEST_F(DiagnoseTest, AChangedDefaultSaysNothingOfAMissingMessage)
{
    const Diagnosis diagnosis =
        run(newCase().settings(kJapaneseDefault).failed(koi8()).missing(u"MISSING0"_s));
    EXPECT_EQ(causeOf(diagnosis, u"MISSING0"_s), u"unknown");
    EXPECT_EQ(findingOf(diagnosis, u"charset-setting"_s)->spoolFiles, QStringList{kName});
}

TEST_F(DiagnoseTest, AChangedDefaultSaysNothingOfAFileWithoutAMessage)
{
    Evidence evidence = newCase().settings(kJapaneseDefault).failed(koi8()).build();
    evidence.files.front().spool->message = {};
    evidence.files.front().spool->detected.reset();
    const Diagnosis diagnosis = diagnose(evidence, *m_causes, *m_charsets);
    EXPECT_EQ(causeOf(diagnosis, kName), u"unknown");
    EXPECT_FALSE(diagnosis.recommendation);
}

TEST_F(DiagnoseTest, ADamagedFileCannotTellItsCharset)
{
    MailSpec damaged = koi8();
    damaged.damaged = true;
    const Diagnosis diagnosis = run(newCase().settings(kDocumentedDefault).failed(damaged));
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::CouldNotCheck);
    const Finding* finding = findingOf(diagnosis, u"charset-setting"_s);
    ASSERT_NE(finding, nullptr);
    EXPECT_TRUE(finding->nextStep.english().contains(u"untouched copy"));
}

TEST_F(DiagnoseTest, WithoutSettingsAnUncommonCharsetIsPossible)
{
    const Diagnosis diagnosis = run(newCase().failed(koi8()));
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::Possible);
    const Diagnosis answered = run(newCase().failed(koi8()), {{u"default-changed"_s, Answer::Yes}});
    EXPECT_GT(findingOf(answered, u"charset-setting"_s)->likelihood,
              findingOf(diagnosis, u"charset-setting"_s)->likelihood);
}

TEST_F(DiagnoseTest, ALaterDeliveryUnderTheSameSettingSpeaksAgainstIt)
{
    const CaseBuilder before = newCase().settings(kDocumentedDefault).failed(koi8());
    CaseBuilder after = before;
    after.archived(koi8(u"LATER000"_s), ArchiveState::Delivered);
    EXPECT_LT(findingOf(run(after), u"charset-setting"_s)->likelihood,
              findingOf(run(before), u"charset-setting"_s)->likelihood);
}

TEST_F(DiagnoseTest, ASuggestionForPlainAsciiIsNotTakenForItsCharset)
{
    Evidence evidence = newCase().settings(kJapaneseDefault).failed({.name = kName}).build();
    SuggestedSetting suggested;
    suggested.charset = u"iso-8859-1"_s;
    evidence.files.front().spool->suggested = suggested;
    const Diagnosis diagnosis = run(evidence);
    const Finding* finding = findingOf(diagnosis, u"charset-setting"_s);
    ASSERT_NE(finding, nullptr);
    for (const EvidenceItem& item : finding->evidence)
        EXPECT_FALSE(item.text.english().contains(u"The message is in")) << item.text.english().toStdString();
}

TEST_F(DiagnoseTest, AChangedDefaultIsPossibleForPlainAscii)
{
    const Diagnosis diagnosis = run(newCase().settings(kJapaneseDefault).failed({.name = kName}));
    EXPECT_EQ(causeOf(diagnosis, kName), u"charset-setting");
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::Possible);
}

// --- charset-domain-override

TEST_F(DiagnoseTest, AnOverrideThatDoesNotFitIsBlamedInsteadOfTheDefault)
{
    const MailSpec vax{.name = kName, .domain = u"vax.example.net"_s, .charset = u"iso-8859-1"_s};
    const Diagnosis diagnosis = run(newCase()
                                        .settings({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                                                   {u"vax.example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}})
                                        .failed(vax));
    EXPECT_EQ(causeOf(diagnosis, kName), u"charset-domain-override");
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-domain-override"_s), FindingStatus::Likely);
    EXPECT_EQ(findingOf(diagnosis, u"charset-setting"_s), nullptr);
}

TEST_F(DiagnoseTest, AnOverrideThatFitsIsNotBlamed)
{
    const Diagnosis diagnosis = run(newCase()
                                        .settings({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                                                   {u"moskva.example"_s, u"KOI8-R"_s, u"KOI8-R"_s}})
                                        .failed(koi8()));
    EXPECT_EQ(statusOfCause(diagnosis, u"charset-domain-override"_s), FindingStatus::Unlikely);
    EXPECT_EQ(causeOf(diagnosis, kName), u"unknown");
}

TEST_F(DiagnoseTest, AnOverrideOfAnotherDomainSaysNothing)
{
    const Diagnosis diagnosis = run(newCase()
                                        .settings({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                                                   {u"vax.example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}})
                                        .failed(koi8()));
    EXPECT_EQ(causeOf(diagnosis, kName), u"charset-setting");
    EXPECT_EQ(findingOf(diagnosis, u"charset-domain-override"_s), nullptr);
}

// --- received-comment-date, ambiguous-sender

TEST_F(DiagnoseTest, TheStoresOwnAccountOfTheFileBeatsTheCharset)
{
    CaseBuilder builder = newCase().version(u"5.5.2232.9"_s).settings(kJapaneseDefault).failed(koi8());
    const Diagnosis alone = run(builder);
    EXPECT_EQ(causeOf(alone, kName), u"charset-setting");
    builder.companion(u"MSExchangeIS"_s, 12006, {}, engineText(u"80040C05-F20000E9"_s));
    const Diagnosis diagnosis = run(builder);
    EXPECT_EQ(causeOf(diagnosis, kName), u"received-comment-date");
    EXPECT_EQ(statusOfCause(diagnosis, u"received-comment-date"_s), FindingStatus::Likely);
    EXPECT_NE(statusOfCause(diagnosis, u"charset-setting"_s), FindingStatus::Likely);
    EXPECT_EQ(statusOfCause(diagnosis, u"ambiguous-sender"_s), FindingStatus::Unlikely);
    ASSERT_TRUE(diagnosis.recommendation);
    EXPECT_EQ(diagnosis.recommendation->scope, SettingsChange::Scope::None);
}

TEST_F(DiagnoseTest, AnAccountOfAnotherFileInTheSameMinuteSaysNothing)
{
    const Diagnosis diagnosis = run(
        newCase()
            .settings(kDocumentedDefault)
            .failed(koi8())
            .companion(u"MSExchangeIS"_s, 12006, {},
                       u"Error 80040C05-F20000E9 occurred while processing message <> from 'x'. The archive "
                       "filename is 'OTHER000'."_s));
    EXPECT_EQ(causeOf(diagnosis, kName), u"charset-setting");
    EXPECT_EQ(findingOf(diagnosis, u"received-comment-date"_s), nullptr);
}

TEST_F(DiagnoseTest, ADateInAReceivedCommentAloneIsNotLikely)
{
    const Diagnosis diagnosis =
        run(newCase().settings(kDocumentedDefault).failed({.name = kName, .flagKbs = {u"Q190084"_s}}));
    EXPECT_NE(statusOfCause(diagnosis, u"received-comment-date"_s), FindingStatus::Likely);
    EXPECT_NE(findingOf(diagnosis, u"received-comment-date"_s), nullptr);
}

TEST_F(DiagnoseTest, AnAmbiguousSenderIsToldByItsErrorAndLocation)
{
    const auto withCode = [&](const QString& code) {
        return run(newCase()
                       .version(u"5.5.2232.9"_s)
                       .failed({.name = kName})
                       .companion(u"MSExchangeIS"_s, 12004, {}, engineText(code)));
    };
    EXPECT_EQ(causeOf(withCode(u"80004005-F0000000"_s), kName), u"ambiguous-sender");
    // Q326446's address error has the same HRESULT and event, but another location.
    EXPECT_EQ(causeOf(withCode(u"80004005-F20000FF"_s), kName), u"bad-address");
}

TEST_F(DiagnoseTest, ACauseMendedInAStoreOfTheServersBuildIsUnlikely)
{
    const auto onServer = [&](const QString& build) {
        return run(newCase()
                       .version(build)
                       .failed({.name = kName})
                       .companion(u"MSExchangeIS"_s, 12004, {}, engineText(u"80004005-F0000000"_s)));
    };
    EXPECT_EQ(statusOfCause(onServer(u"5.5.2650.21"_s), u"ambiguous-sender"_s), FindingStatus::Unlikely);
    EXPECT_EQ(causeOf(onServer(u"5.5.2650.21"_s), kName), u"unknown");
    EXPECT_EQ(statusOfCause(onServer(u"5.5.2398.0"_s), u"ambiguous-sender"_s), FindingStatus::Unlikely)
        << "the fix is in Store.exe, whose build is not known: it is not excluded";
    EXPECT_EQ(statusOfCause(onServer(u"5.5.2397.0"_s), u"ambiguous-sender"_s), FindingStatus::Likely);
    EXPECT_EQ(statusOfCause(onServer(u"5.5.2232.9"_s), u"ambiguous-sender"_s), FindingStatus::Likely);
    EXPECT_EQ(statusOfCause(onServer(u"5.5"_s), u"ambiguous-sender"_s), FindingStatus::Likely)
        << "a version without build proves nothing";
    EXPECT_EQ(statusOfCause(onServer(u"4.0.995.52"_s), u"ambiguous-sender"_s), FindingStatus::Unlikely);
}

// --- max-recipients

TEST_F(DiagnoseTest, TooManyRecipientsNeedDataAndEnvelope)
{
    const auto with = [&](int recipients, const QByteArray& data) {
        return run(newCase()
                       .version(u"5.5.2232.9"_s)
                       .settings(kDocumentedDefault)
                       .failed({.name = kName, .recipients = recipients})
                       .data(data));
    };
    EXPECT_EQ(statusOfCause(with(150, kTooManyWords), u"max-recipients"_s), FindingStatus::Likely);
    EXPECT_EQ(causeOf(with(150, kTooManyWords), kName), u"max-recipients");
    EXPECT_EQ(statusOfCause(with(3, kTooManyWords), u"max-recipients"_s), FindingStatus::Possible)
        << "a distribution list may hide the rest";
    EXPECT_NE(statusOfCause(with(150, QByteArray(8, '\0')), u"max-recipients"_s), FindingStatus::Likely);
}

// --- what the bytes show

TEST_F(DiagnoseTest, MacAttributesFailOnServicePack3Alone)
{
    const auto onServer = [&](const QString& build, const QStringList& flags) {
        return run(newCase()
                       .version(build)
                       .failed({.name = kName, .flagKbs = flags})
                       .companion(u"MSExchangeIS"_s, 12006, {}, engineText(u"80004005-00000000"_s)));
    };
    EXPECT_EQ(causeOf(onServer(u"5.5.2650.21"_s, {u"Q252624"_s}), kName), u"mac-attributes");
    EXPECT_NE(causeOf(onServer(u"5.5.2448.0"_s, {u"Q252624"_s}), kName), u"mac-attributes");
    EXPECT_NE(causeOf(onServer(u"5.5.2653.19"_s, {u"Q252624"_s}), kName), u"mac-attributes");
    EXPECT_NE(causeOf(onServer(u"5.5.2650.21"_s, {}), kName), u"mac-attributes");
}

TEST_F(DiagnoseTest, WhatTheStoreSaidOfAnEarlierFailureOfTheFileIsNotHeldAgainstThisOne)
{
    Evidence evidence = newCase()
                            .version(u"5.5.2232.9"_s)
                            .failed({.name = kName})
                            .companion(u"MSExchangeIS"_s, 12004, {}, engineText(u"80004005-F0000000"_s))
                            .build();
    const auto cause = [&] { return causeOf(diagnose(evidence, *m_causes, *m_charsets), kName); };
    EXPECT_EQ(cause(), u"ambiguous-sender");
    Event& companion = evidence.failures.front().companions.front();
    companion.time = companion.time.addDays(-20);
    EXPECT_NE(cause(), u"ambiguous-sender");
}

TEST_F(DiagnoseTest, ABlankCharsetIsLikelyOnlyBeforeItsFix)
{
    const MailSpec blank{
        .name = kName, .applies = Applies::Mime, .flagKbs = {u"Q278320"_s}, .severity = FlagSeverity::Crash};
    const auto onServer = [&](const QString& build) {
        return run(newCase().version(build).settings(kDocumentedDefault).failed(blank));
    };
    EXPECT_EQ(statusOfCause(onServer(u"5.5.2650.21"_s), u"blank-charset"_s), FindingStatus::Likely);
    EXPECT_EQ(statusOfCause(onServer(u"5.5.2653.23"_s), u"blank-charset"_s), FindingStatus::Unlikely);
}

TEST_F(DiagnoseTest, AnUnknownCharsetAloneIsPossibleAtMost)
{
    MailSpec odd{.name = kName, .applies = Applies::Declared, .label = u"x-roman8"_s, .labelKnown = false};
    CaseBuilder builder = newCase().settings(kDocumentedDefault).failed(odd);
    EXPECT_EQ(statusOfCause(run(builder), u"unknown-charset"_s), FindingStatus::Possible);
    builder.companion(u"MSExchangeIS"_s, 12035, {}, engineText(u"80040C15-00000000"_s));
    EXPECT_EQ(statusOfCause(run(builder), u"unknown-charset"_s), FindingStatus::Likely);
    EXPECT_EQ(findingOf(run(newCase().failed({.name = kName})), u"unknown-charset"_s), nullptr);
    // This program knows it, Exchange does not (Q174722).
    const MailSpec macintosh{.name = kName, .applies = Applies::Declared, .label = u"x-mac-roman"_s};
    EXPECT_EQ(
        statusOfCause(run(newCase().settings(kDocumentedDefault).failed(macintosh)), u"unknown-charset"_s),
        FindingStatus::Possible);
}

// --- the store

TEST_F(DiagnoseTest, ACrashOfTheStoreIsToldApartByVersion)
{
    const auto crash = [&](const QString& build) {
        return run(newCase()
                       .version(build)
                       .failed({.name = kName})
                       .companion(u"MSExchangeIMC"_s, 3039, {u"0x80040115"_s})
                       .companion(u"DrWatson"_s, 4097, {u"STORE.EXE"_s, u"c0000005"_s}));
    };
    EXPECT_EQ(causeOf(crash(u"5.0.1457.10"_s), kName), u"store-crash-50");
    EXPECT_NE(causeOf(crash(u"5.5.2232.9"_s), kName), u"store-crash-50");
    EXPECT_NE(causeOf(crash(u"5.0.1460.8"_s), kName), u"store-crash-50");
}

TEST_F(DiagnoseTest, AnAccessViolationNeedsBothEvents)
{
    CaseBuilder builder = newCase().failed({.name = kName}).companion(u"MSExchangeIMC"_s, 4116, {});
    EXPECT_NE(statusOfCause(run(builder), u"store-access-violation"_s), FindingStatus::Likely);
    builder.companion(u"Dr. Watson"_s, 4097, {u"store.exe"_s});
    EXPECT_EQ(statusOfCause(run(builder), u"store-access-violation"_s), FindingStatus::Likely);
    EXPECT_EQ(causeOf(run(builder), kName), u"store-access-violation");
}

TEST_F(DiagnoseTest, ShortThreadsRepeatWithEveryStart)
{
    CaseBuilder builder = newCase();
    for (int i = 0; i < 3; ++i)
        builder.failed({.name = u"THREAD0%1"_s.arg(i), .domain = u"d%1.example"_s.arg(i)})
            .companion(u"MSExchangeIMC"_s, 4116, {})
            .companion(u"MSExchangeIMC"_s, 3039, {u"0x80040115"_s})
            .companion(u"MSExchangeIMC"_s, 4094, {u"0x8004011d"_s})
            .companion(u"MSExchangeIMC"_s, 4102, {});
    const Diagnosis diagnosis = run(builder);
    ASSERT_FALSE(diagnosis.findings.empty());
    EXPECT_EQ(diagnosis.findings.front().cause, u"store-threads");
    EXPECT_EQ(diagnosis.findings.front().spoolFiles.size(), 3);
    EXPECT_EQ(diagnosis.findings.front().status, FindingStatus::Likely);

    builder.companion(u"DrWatson"_s, 4097, {u"store.exe"_s});
    EXPECT_NE(causeOf(run(builder), u"THREAD02"_s), u"store-threads") << "this one crashed";
}

// --- antivirus

TEST_F(DiagnoseTest, SoundMessagesInABurstMayBeTheVirusScannersWork)
{
    CaseBuilder builder = newCase().settings(kDocumentedDefault);
    for (int i = 0; i < 4; ++i)
        builder.failedAfter(60, {.name = u"SOUND00%1"_s.arg(i), .domain = u"d%1.example"_s.arg(i)});
    EXPECT_EQ(statusOfCause(run(builder), u"antivirus"_s), FindingStatus::Possible);
    const QString question = u"antivirus-scans-exchange"_s;
    EXPECT_EQ(statusOfCause(run(builder, {{question, Answer::Yes}}), u"antivirus"_s), FindingStatus::Likely);
    EXPECT_EQ(statusOfCause(run(builder, {{question, Answer::No}}), u"antivirus"_s), FindingStatus::Unlikely);
    EXPECT_EQ(run(builder, {{question, Answer::Unknown}}).findings.front().likelihood,
              run(builder).findings.front().likelihood);

    CaseBuilder single = newCase().settings(kDocumentedDefault).failed({.name = kName});
    EXPECT_EQ(statusOfCause(run(single), u"antivirus"_s), FindingStatus::Unlikely);
}

// --- the case as a whole

TEST_F(DiagnoseTest, TwoCausesInOneCaseAreBothFoundTheLargerFirst)
{
    CaseBuilder builder = newCase().version(u"5.5.2232.9"_s).settings(kJapaneseDefault);
    builder.failed({.name = u"COMMENT0"_s})
        .companion(u"MSExchangeIS"_s, 12006, {}, engineText(u"80040C05-F20000E9"_s));
    builder.failed(koi8(u"MOSKVA00"_s)).failed(koi8(u"MOSKVA01"_s));
    const Diagnosis diagnosis = run(builder);
    ASSERT_GE(diagnosis.findings.size(), 2U);
    EXPECT_EQ(diagnosis.findings[0].cause, u"charset-setting");
    EXPECT_EQ(diagnosis.findings[0].spoolFiles, (QStringList{u"MOSKVA00"_s, u"MOSKVA01"_s}));
    EXPECT_EQ(diagnosis.findings[1].cause, u"received-comment-date");
    EXPECT_EQ(diagnosis.findings[1].spoolFiles, QStringList{u"COMMENT0"_s});
}

TEST_F(DiagnoseTest, NothingFailedNothingFound)
{
    const Diagnosis diagnosis = run(newCase().settings(kJapaneseDefault));
    EXPECT_TRUE(diagnosis.findings.empty());
    EXPECT_FALSE(diagnosis.recommendation);
}

TEST_F(DiagnoseTest, APastedEventGivesUnknownAndWhatToCollect)
{
    const Diagnosis diagnosis = run(newCase().pasted(kName));
    ASSERT_FALSE(diagnosis.findings.empty());
    EXPECT_EQ(diagnosis.findings.front().cause, u"unknown");
    EXPECT_FALSE(diagnosis.findings.front().nextStep.isEmpty());
    for (const Finding& finding : diagnosis.findings)
        EXPECT_EQ(finding.status, FindingStatus::CouldNotCheck) << finding.cause.toStdString();
}

// --- what was stated

namespace {

/// "stated" for a line that says so, else "other"; the lines that contain the words.
QStringList basesOf(const Diagnosis& diagnosis, const QString& cause, const QString& words)
{
    QStringList bases;
    const Finding* finding = findingOf(diagnosis, cause);
    for (const EvidenceItem& item : finding ? finding->evidence : std::vector<EvidenceItem>())
        if (item.text.english().contains(words))
            bases.append(item.basis == Basis::Stated ? u"stated"_s : u"other"_s);
    return bases;
}

} // namespace

TEST_F(DiagnoseTest, WhatRestsOnAStatedEventIsStated)
{
    const auto withData = [&](bool stated) {
        CaseBuilder builder = newCase().failed({.name = kName, .recipients = 150}).data(kTooManyWords);
        return run(stated ? builder.stated() : builder);
    };
    const QString words = u"0001037f 80004005"_s;
    EXPECT_EQ(basesOf(withData(false), u"max-recipients"_s, words), QStringList{u"other"_s});
    EXPECT_EQ(basesOf(withData(true), u"max-recipients"_s, words), QStringList{u"stated"_s});
    EXPECT_EQ(statusOfCause(withData(true), u"max-recipients"_s), FindingStatus::Likely)
        << "what was stated counts like what was read";
    EXPECT_FALSE(basesOf(withData(true), u"max-recipients"_s, u"150"_s).contains(u"stated"_s))
        << "the recipients stand in the file";

    const auto withCompanion = [&](bool companions) {
        return run(newCase()
                       .failed({.name = kName})
                       .companion(u"MSExchangeIS"_s, 12006, {}, engineText(u"80040C05-F20000E9"_s))
                       .stated(companions));
    };
    EXPECT_EQ(basesOf(withCompanion(false), u"received-comment-date"_s, u"12006"_s), QStringList{u"other"_s})
        << "a log holds the companion";
    EXPECT_EQ(basesOf(withCompanion(true), u"received-comment-date"_s, u"12006"_s), QStringList{u"stated"_s});
}

TEST_F(DiagnoseTest, ACountThatNeedsStatedEventsIsStated)
{
    const auto burst = [&](int logged) {
        CaseBuilder builder = newCase().settings(kDocumentedDefault);
        for (int i = 0; i < 4; ++i) {
            builder.failedAfter(60, {.name = u"SOUND00%1"_s.arg(i), .domain = u"d%1.example"_s.arg(i)});
            if (i >= logged)
                builder.stated();
        }
        const Evidence evidence = builder.build();
        return basesOf(run(evidence), u"antivirus"_s, u"4 "_s);
    };
    EXPECT_FALSE(burst(4).isEmpty());
    EXPECT_EQ(burst(4).count(u"other"_s), burst(4).size());
    EXPECT_GT(burst(3).count(u"other"_s), 0) << "three in the log are enough";
    EXPECT_EQ(burst(1).count(u"stated"_s), burst(1).size()) << "the one in the log is no burst";

    const auto repeats = [&](int stated) {
        CaseBuilder builder = newCase();
        for (int i = 0; i < 3; ++i) {
            builder.failed({.name = u"THREAD0%1"_s.arg(i)})
                .companion(u"MSExchangeIMC"_s, 3039, {u"0x80040115"_s})
                .companion(u"MSExchangeIMC"_s, 4094, {u"0x8004011d"_s})
                .companion(u"MSExchangeIMC"_s, 4102, {});
            if (i < stated)
                builder.stated(true);
        }
        return basesOf(run(builder), u"store-threads"_s, u"3 times"_s);
    };
    EXPECT_EQ(repeats(0), QStringList{u"other"_s});
    EXPECT_EQ(repeats(2), QStringList{u"stated"_s}) << "one in the log is no repetition";
}

TEST_F(DiagnoseTest, AroundAStatedFailureNothingIsKnownToBeAbsent)
{
    const Diagnosis known = run(newCase().missing(kName));
    const Diagnosis stated = run(newCase().missing(kName).stated());
    EXPECT_EQ(findingOf(known, u"ambiguous-sender"_s), nullptr) << "the log covers the time";
    EXPECT_EQ(statusOfCause(stated, u"ambiguous-sender"_s), FindingStatus::CouldNotCheck);
}

TEST_F(DiagnoseTest, AStatedVersionIsStated)
{
    CaseBuilder builder = newCase().version(u"5.5.2650.21"_s).failed({.name = kName});
    builder.companion(u"MSExchangeIS"_s, 12004, {}, engineText(u"80004005-F0000000"_s));
    EXPECT_EQ(basesOf(run(builder), u"ambiguous-sender"_s, u"5.5.2650.21"_s), QStringList{u"other"_s});
    EXPECT_EQ(basesOf(run(builder.versionStated()), u"ambiguous-sender"_s, u"5.5.2650.21"_s),
              QStringList{u"stated"_s});
}

TEST_F(DiagnoseTest, ADeliveryAfterAStatedTimeIsStated)
{
    CaseBuilder builder = newCase().settings(kJapaneseDefault).failed(koi8());
    const MailSpec later = koi8(u"LATER000"_s);
    EXPECT_EQ(basesOf(run(CaseBuilder(builder).archived(later, ArchiveState::Delivered)),
                      u"charset-setting"_s, u"LATER000"_s),
              QStringList{u"other"_s});
    EXPECT_EQ(basesOf(run(builder.stated().archived(later, ArchiveState::Delivered)), u"charset-setting"_s,
                      u"LATER000"_s),
              QStringList{u"stated"_s});
}

namespace {

CaseBuilder mixedCase(CaseBuilder builder)
{
    builder.version(u"5.5.2232.9"_s)
        .settings({{u"Default"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s},
                   {u"vax.example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}});
    builder.failed({.name = u"MOSKVA00"_s, .domain = u"moskva.example"_s, .charset = u"koi8-r"_s});
    builder.failed({.name = u"VAX00000"_s, .domain = u"vax.example.net"_s, .charset = u"iso-8859-1"_s});
    builder.failed({.name = u"COMMENT0"_s, .flagKbs = {u"Q190084"_s}})
        .companion(u"MSExchangeIS"_s, 12006, {}, engineText(u"80040C05-F20000E9"_s))
        .companion(u"MSExchangeIMC"_s, 4116, {});
    builder.failed({.name = u"SOFIA000"_s, .domain = u"sofia.example"_s, .charset = u"windows-1251"_s});
    builder.failed({.name = u"MANY0000"_s, .recipients = 200}).data(kTooManyWords);
    builder.missing(u"MISSING0"_s);
    builder.archived({.name = u"NIPPON00"_s, .domain = u"nippon.example"_s, .charset = u"iso-2022-jp"_s},
                     ArchiveState::Delivered);
    return builder;
}

QStringList summaryOf(const Diagnosis& diagnosis)
{
    QStringList summary;
    for (const Finding& finding : diagnosis.findings) {
        summary.append(finding.cause % u' ' % QString::number(finding.likelihood) % u' ' %
                       QString::number(static_cast<int>(finding.status)) % u' ' %
                       finding.spoolFiles.join(u',') % u' ' % finding.nextStep.english());
        for (const EvidenceItem& item : finding.evidence)
            summary.append(item.text.english() % u' ' % QString::number(item.weight));
    }
    QStringList files;
    for (const FileDiagnosis& file : diagnosis.files)
        files.append(file.spoolFile % u' ' % file.cause % u' ' % QString::number(file.likelihood));
    files.sort();
    return summary + files + rowsOf(diagnosis.recommendation);
}

} // namespace

TEST_F(DiagnoseTest, TheOrderOfInputsDoesNotMatter)
{
    const Evidence evidence = mixedCase(newCase()).build();
    const QStringList expected = summaryOf(run(evidence));
    for (unsigned seed = 1; seed <= 10; ++seed)
        EXPECT_EQ(summaryOf(run(shuffled(evidence, seed))), expected) << seed;
}

TEST_F(DiagnoseTest, RemovingWhatSpeaksForACauseNeverRaisesIt)
{
    const Evidence whole = mixedCase(newCase()).build();
    const Diagnosis before = run(whole);
    std::vector<Evidence> poorer;
    for (size_t i = 0; i < whole.failures.size(); ++i) {
        Evidence evidence = whole;
        evidence.failures[i].companions.clear();
        evidence.failures[i].event.data.reset();
        poorer.push_back(evidence);
    }
    for (size_t i = 0; i < whole.files.size(); ++i) {
        Evidence evidence = whole;
        evidence.files[i].spool->flags.clear();
        poorer.push_back(evidence);
    }
    // Each kind of removal may only lower the causes that it spoke for.
    for (const Evidence& evidence : poorer) {
        const Diagnosis after = run(evidence);
        for (const QString& cause :
             {u"received-comment-date"_s, u"max-recipients"_s, u"store-access-violation"_s}) {
            const Finding* now = findingOf(after, cause);
            ASSERT_NE(findingOf(before, cause), nullptr) << cause.toStdString();
            EXPECT_LE(now ? now->likelihood : 0.0, findingOf(before, cause)->likelihood)
                << cause.toStdString();
        }
    }
    Evidence noSettings = whole;
    noSettings.settings.reset();
    const Diagnosis after = run(noSettings);
    for (const QString& cause : {u"charset-setting"_s, u"charset-domain-override"_s}) {
        const Finding* now = findingOf(after, cause);
        EXPECT_LT(now ? now->likelihood : 0.0, findingOf(before, cause)->likelihood) << cause.toStdString();
    }
}

TEST_F(DiagnoseTest, UnrelatedMailAndEventsDoNotChangeTheFirstFinding)
{
    CaseBuilder builder = mixedCase(newCase());
    const Diagnosis before = run(builder);
    for (int i = 0; i < 20; ++i)
        builder.archived({.name = u"OTHER0%1"_s.arg(i, 2, 10, QChar(u'0')),
                          .domain = u"other.example"_s,
                          .charset = u"iso-8859-7"_s},
                         ArchiveState::Delivered);
    Evidence evidence = builder.build();
    for (int i = 0; i < 50; ++i) {
        Event event;
        event.log = u"AppEvent.Evt"_s;
        event.record = static_cast<quint32>(10000 + i);
        event.source = u"MSExchangeIS"_s;
        event.fullId = 1016;
        event.time = evidence.failures.front().event.time.addSecs(i * 600);
        evidence.events.push_back(event);
    }
    const Diagnosis after = run(evidence);
    EXPECT_EQ(after.findings.front().cause, before.findings.front().cause);
    EXPECT_EQ(after.findings.front().likelihood, before.findings.front().likelihood);
    EXPECT_EQ(after.findings.front().spoolFiles, before.findings.front().spoolFiles);
}

} // namespace ims::test
