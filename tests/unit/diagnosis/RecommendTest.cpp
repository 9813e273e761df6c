#include "core/diagnosis/NeededCharset.h"
#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

using Rows = std::vector<std::array<QString, 3>>;

const Rows kDocumentedDefault{{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s}};
const Rows kJapaneseDefault{{u"Default"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s}};

MailSpec mail(const QString& name, const QString& domain, const QString& charset,
              Applies applies = Applies::NonMime)
{
    return {.name = name, .domain = domain, .charset = charset, .applies = applies};
}

class RecommendTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_charsets) << m_charsets.error().english().toStdString();
        ASSERT_TRUE(m_causes) << m_causes.error().english().toStdString();
    }

    CaseBuilder newCase(const Rows& rows) const { return CaseBuilder(*m_charsets).settings(rows); }
    CaseBuilder newCaseWithoutSettings() const { return CaseBuilder(*m_charsets); }

    std::optional<SettingsChange> recommended(const CaseBuilder& builder,
                                              const QHash<QString, Answer>& answers = {}) const
    {
        return diagnose(builder.build(), *m_causes, *m_charsets, answers).recommendation;
    }

    /// "add DOMAIN TOKEN TOKEN" with the token the catalogue gives a charset.
    QString row(const QString& action, const QString& domain, const QString& charset) const
    {
        const QString token = m_charsets->find(charset)->imsToken;
        return action % u' ' % domain % u' ' % token % u' ' % token;
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
    Expected<CauseCatalogue> m_causes = CauseCatalogue::builtIn();
};

} // namespace

TEST_F(RecommendTest, AChangedDefaultGoesBackToTheDocumentedOne)
{
    const auto change = recommended(
        newCase(kJapaneseDefault).failed(mail(u"KONTOR00"_s, u"kontor.example"_s, u"iso-8859-1"_s)));
    ASSERT_EQ(rowsOf(change), QStringList{u"set Default ISO-8859-1 ISO-8859-1"_s});
    EXPECT_EQ(change->scope, SettingsChange::Scope::Global);
    const SettingChange& row = change->changes.front();
    EXPECT_EQ(row.currentMime, u"iso-2022-jp"_s);
    EXPECT_EQ(row.currentNonMime, u"iso-2022-jp"_s);
    EXPECT_TRUE(row.why.english().contains(u"Q230250"));
    ASSERT_EQ(row.effects.size(), 2);
    EXPECT_TRUE(row.effects[0].english().startsWith(u"Inbound"));
    EXPECT_TRUE(row.effects[1].english().startsWith(u"Outbound"));
}

TEST_F(RecommendTest, OnlyTheChangedListOfTheDefaultIsSet)
{
    const auto change = recommended(newCase({{u"Default"_s, u"ISO-8859-1"_s, u"iso-2022-jp"_s}})
                                        .failed(mail(u"KONTOR00"_s, u"kontor.example"_s, u"iso-8859-1"_s)));
    EXPECT_EQ(rowsOf(change), QStringList{u"set Default - ISO-8859-1"_s});
}

TEST_F(RecommendTest, ADomainWhoseCharsetTheDefaultDoesNotHoldGetsItsOwnRow)
{
    const auto change = recommended(
        newCase(kDocumentedDefault).failed(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s)));
    EXPECT_EQ(rowsOf(change), QStringList{row(u"add"_s, u"moskva.example"_s, u"koi8-r"_s)});
    EXPECT_EQ(change->scope, SettingsChange::Scope::PerDomain);
    EXPECT_FALSE(change->changes.front().currentMime);
}

TEST_F(RecommendTest, WesternTextNeedsNoRowOfItsOwn)
{
    CaseBuilder builder = newCase(kJapaneseDefault);
    builder.failed(mail(u"WINDOWS0"_s, u"a.example"_s, u"windows-1252"_s));
    builder.failed(mail(u"LATIN100"_s, u"b.example"_s, u"iso-8859-1"_s));
    builder.failed(mail(u"ASCII000"_s, u"c.example"_s, u"us-ascii"_s));
    EXPECT_EQ(rowsOf(recommended(builder)), QStringList{u"set Default ISO-8859-1 ISO-8859-1"_s});
}

TEST_F(RecommendTest, MailThatWorksOnlySinceTheChangeKeepsItsSetting)
{
    for (ArchiveState state : {ArchiveState::Delivered, ArchiveState::Undetermined}) {
        CaseBuilder builder = newCase(kJapaneseDefault);
        builder.failed(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s));
        builder.archived(mail(u"NIPPON00"_s, u"nippon.example"_s, u"iso-2022-jp"_s), state);
        builder.archived(mail(u"LATIN100"_s, u"west.example"_s, u"iso-8859-1"_s), state);
        const auto change = recommended(builder);
        EXPECT_EQ(rowsOf(change), (QStringList{u"set Default ISO-8859-1 ISO-8859-1"_s,
                                               row(u"add"_s, u"moskva.example"_s, u"koi8-r"_s),
                                               u"add nippon.example iso-2022-jp iso-2022-jp"_s}));
        EXPECT_EQ(change->scope, SettingsChange::Scope::Both);
    }
}

TEST_F(RecommendTest, AnOverrideIsRemovedWhereTheDefaultHoldsTheMail)
{
    const auto change = recommended(newCase({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                                             {u"vax.example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}})
                                        .failed(mail(u"VAX00000"_s, u"vax.example.net"_s, u"iso-8859-1"_s)));
    ASSERT_EQ(rowsOf(change), QStringList{u"remove vax.example.net - -"_s});
    EXPECT_EQ(change->changes.front().currentNonMime, u"US-ASCII"_s);
    EXPECT_TRUE(change->changes.front().why.english().contains(u"Q185107"));
    EXPECT_EQ(change->scope, SettingsChange::Scope::PerDomain);
}

TEST_F(RecommendTest, AnOverrideIsSetWhereTheDefaultDoesNotHoldTheMail)
{
    const auto change = recommended(newCase({{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                                             {u"example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}})
                                        .failed(mail(u"VAX00000"_s, u"vax.example.net"_s, u"koi8-r"_s)));
    EXPECT_EQ(rowsOf(change), QStringList{row(u"set"_s, u"example.net"_s, u"koi8-r"_s)});
}

TEST_F(RecommendTest, RemovingAnOverrideSaysWhichMailItWouldHarm)
{
    CaseBuilder builder = newCase(
        {{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s}, {u"mixed.example"_s, u"KOI8-R"_s, u"KOI8-R"_s}});
    builder.failed(mail(u"LATIN100"_s, u"mixed.example"_s, u"iso-8859-1"_s));
    builder.archived(mail(u"MOSKVA00"_s, u"mixed.example"_s, u"koi8-r"_s), ArchiveState::Delivered);
    const auto change = recommended(builder);
    ASSERT_EQ(rowsOf(change), QStringList{u"remove mixed.example - -"_s});
    EXPECT_TRUE(change->changes.front().why.english().contains(u"such messages: 1"));
}

TEST_F(RecommendTest, RowsComeDefaultThenOverridesThenDomainsByName)
{
    CaseBuilder builder = newCase({{u"Default"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s},
                                   {u"zz.example"_s, u"US-ASCII"_s, u"US-ASCII"_s},
                                   {u"aa.example"_s, u"US-ASCII"_s, u"US-ASCII"_s},
                                   {u"mm.example"_s, u"US-ASCII"_s, u"US-ASCII"_s}});
    builder.failed(mail(u"SOFIA000"_s, u"sofia.example"_s, u"windows-1251"_s));
    builder.failed(mail(u"ZZ000000"_s, u"zz.example"_s, u"iso-8859-1"_s));
    builder.failed(mail(u"MM000000"_s, u"mm.example"_s, u"iso-8859-1"_s));
    builder.failed(mail(u"AA000000"_s, u"aa.example"_s, u"koi8-r"_s));
    builder.failed(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s));
    const QStringList rows = rowsOf(recommended(builder));
    EXPECT_EQ(rows, (QStringList{u"set Default ISO-8859-1 ISO-8859-1"_s, u"remove mm.example - -"_s,
                                 u"remove zz.example - -"_s, row(u"set"_s, u"aa.example"_s, u"koi8-r"_s),
                                 row(u"add"_s, u"moskva.example"_s, u"koi8-r"_s),
                                 row(u"add"_s, u"sofia.example"_s, u"windows-1251"_s)}));
}

TEST_F(RecommendTest, OneDomainOneRowByTheMajority)
{
    CaseBuilder builder = newCase(kDocumentedDefault);
    builder.failed(mail(u"WIN12510"_s, u"ru.example"_s, u"windows-1251"_s));
    builder.failed(mail(u"KOI80000"_s, u"ru.example"_s, u"koi8-r"_s));
    builder.failed(mail(u"KOI80001"_s, u"ru.example"_s, u"koi8-r"_s));
    const auto change = recommended(builder);
    ASSERT_EQ(rowsOf(change), QStringList{row(u"add"_s, u"ru.example"_s, u"koi8-r"_s)});
    EXPECT_TRUE(change->changes.front().why.english().contains(u"windows-1251"));
}

TEST_F(RecommendTest, WithUnknownSettingsOnlyTheDomainsAreNamedAndALookIsAskedFor)
{
    CaseBuilder builder = newCaseWithoutSettings();
    builder.failed(mail(u"KOI80000"_s, u"ru.example"_s, u"koi8-r"_s));
    builder.failed(mail(u"KOI80001"_s, u"ru.example"_s, u"koi8-r"_s));
    const auto change = recommended(builder);
    ASSERT_EQ(rowsOf(change), QStringList{row(u"add"_s, u"ru.example"_s, u"koi8-r"_s)});
    EXPECT_TRUE(change->why.english().contains(u"look at them first"));
    const auto stated = recommended(builder, {{u"default-changed"_s, Answer::Yes}});
    EXPECT_EQ(rowsOf(stated).value(0), u"set Default ISO-8859-1 ISO-8859-1"_s);
    EXPECT_FALSE(stated->changes.front().currentMime);
}

TEST_F(RecommendTest, ThinEvidenceGivesNoRecommendation)
{
    EXPECT_FALSE(recommended(newCase(kDocumentedDefault).missing(u"MISSING0"_s)));
    EXPECT_FALSE(
        recommended(newCaseWithoutSettings().failed(mail(u"A0000000"_s, u"a.example"_s, u"us-ascii"_s))));
    EXPECT_FALSE(recommended(newCase(kDocumentedDefault)));
}

TEST_F(RecommendTest, NothingIsSaidOfTheSettingsWhileAFailureCouldNotBeJudged)
{
    CaseBuilder builder = newCase(kDocumentedDefault);
    builder.failed(mail(u"COMMENT0"_s, u"a.example"_s, u"us-ascii"_s))
        .companion(
            u"MSExchangeIS"_s, 12006, {},
            u"Error 80040C05-F20000E9 occurred while processing message <> from 'x'. The archive filename "
            "is '%1'."_s);
    builder.missing(u"MISSING0"_s);
    EXPECT_FALSE(recommended(builder));
}

TEST_F(RecommendTest, OtherCausesLeaveTheSettingsAsTheyAre)
{
    CaseBuilder builder = newCase(kDocumentedDefault);
    builder.failed(mail(u"COMMENT0"_s, u"a.example"_s, u"us-ascii"_s))
        .companion(
            u"MSExchangeIS"_s, 12006, {},
            u"Error 80040C05-F20000E9 occurred while processing message <> from 'x'. The archive filename "
            "is '%1'."_s);
    const auto change = recommended(builder);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->scope, SettingsChange::Scope::None);
    EXPECT_TRUE(change->changes.empty());
    EXPECT_FALSE(change->why.isEmpty());
}

TEST_F(RecommendTest, MailWithoutASendersDomainGetsNoRow)
{
    EXPECT_FALSE(recommended(newCase(kDocumentedDefault).failed(mail(u"BOUNCE00"_s, {}, u"koi8-r"_s))));
}

TEST_F(RecommendTest, AKeptSettingKeepsItsTwoListsApart)
{
    CaseBuilder builder = newCase({{u"Default"_s, u"iso-2022-jp"_s, u"KOI8-R"_s}});
    builder.failed(mail(u"LATIN100"_s, u"west.example"_s, u"iso-8859-1"_s));
    builder.archived(mail(u"MOSKVA00"_s, u"moskva.example"_s, u"koi8-r"_s), ArchiveState::Delivered);
    EXPECT_EQ(rowsOf(recommended(builder)), (QStringList{u"set Default ISO-8859-1 ISO-8859-1"_s,
                                                         u"add moskva.example iso-2022-jp KOI8-R"_s}));
}

TEST_F(RecommendTest, AnOverrideStaysWhereOnlyOneListOfTheDefaultHoldsTheMail)
{
    const auto change = recommended(newCase({{u"Default"_s, u"KOI8-R"_s, u"ISO-8859-1"_s},
                                             {u"vax.example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}})
                                        .failed(mail(u"VAX00000"_s, u"vax.example.net"_s, u"koi8-r"_s)));
    EXPECT_EQ(rowsOf(change), QStringList{row(u"set"_s, u"vax.example.net"_s, u"koi8-r"_s)});
}

TEST_F(RecommendTest, OfSeveralFittingNamesTheOneBeyondAsciiIsNeeded)
{
    SpoolFile spool;
    spool.message = {0, 100};
    for (const QString& name : {u"us-ascii"_s, u"koi8-r"_s}) {
        Declaration declaration;
        declaration.label = declaration.charset = name;
        declaration.known = true;
        declaration.fit.fit = Fit::Yes;
        spool.declarations.push_back(declaration);
    }
    const auto need = neededCharset(spool, *m_charsets);
    ASSERT_TRUE(need);
    EXPECT_EQ(need->charset->name, u"koi8-r"_s);
    EXPECT_EQ(need->source, NeededCharset::Source::Declared);
}

TEST_F(RecommendTest, AnEntryThatOtherDomainsNeedStaysAndTheFailingOneGetsItsOwnBeforeIt)
{
    const Rows rows{{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                    {u"jp"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s}};
    const MailSpec failing = mail(u"NARA0001"_s, u"nara.example.jp"_s, u"koi8-r"_s);
    const auto change = recommended(
        newCase(rows)
            .archived(mail(u"KYOTO001"_s, u"kyoto.example.jp"_s, u"iso-2022-jp"_s), ArchiveState::Delivered)
            .failed(failing));
    ASSERT_EQ(rowsOf(change), QStringList{row(u"add"_s, u"nara.example.jp"_s, u"koi8-r"_s)});
    EXPECT_TRUE(change->changes.front().why.english().contains(u"above it"));
    // What is not proven to arrive keeps nothing in place.
    const auto alone = recommended(newCase(rows)
                                       .archived(mail(u"KYOTO001"_s, u"kyoto.example.jp"_s, u"iso-2022-jp"_s),
                                                 ArchiveState::Undetermined)
                                       .failed(failing));
    EXPECT_EQ(rowsOf(alone), QStringList{row(u"set"_s, u"jp"_s, u"koi8-r"_s)});
}

TEST_F(RecommendTest, WhatTheServersVersionDoesNotSupportIsNeverRecommended)
{
    const MailSpec failing = mail(u"STUDIO01"_s, u"studio.example"_s, u"macintosh"_s);
    EXPECT_EQ(rowsOf(recommended(newCase(kDocumentedDefault).version(u"5.5.2650.21"_s).failed(failing))),
              QStringList{u"nothing"_s});
}

TEST_F(RecommendTest, TheChangeLiesBetweenTheLastDeliveryAndTheFirstFailure)
{
    const auto change = recommended(
        newCase(kJapaneseDefault)
            .archived(mail(u"EARLIER1"_s, u"kontor.example"_s, u"iso-8859-1"_s), ArchiveState::Delivered)
            .archived(mail(u"EARLIER2"_s, u"kontor.example"_s, u"iso-8859-1"_s), ArchiveState::Delivered)
            .archived(mail(u"OTHER001"_s, u"tokyo.example"_s, u"iso-2022-jp"_s), ArchiveState::Delivered)
            .failed(mail(u"KONTOR00"_s, u"kontor.example"_s, u"iso-8859-1"_s))
            .failed(mail(u"KONTOR01"_s, u"kontor.example"_s, u"iso-8859-1"_s)));
    ASSERT_TRUE(change && change->changePoint);
    EXPECT_EQ(change->changePoint->lastDelivered, u"EARLIER2"_s);
    EXPECT_EQ(change->changePoint->firstFailed, u"KONTOR00"_s);
    EXPECT_LT(change->changePoint->lastSuccess, change->changePoint->firstFailure);
}

TEST_F(RecommendTest, FailuresUnderAnEntrySayNothingOfWhenTheDefaultWasChanged)
{
    const auto change = recommended(newCase({{u"Default"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s},
                                             {u"vax.example"_s, u"US-ASCII"_s, u"US-ASCII"_s}})
                                        .failed(mail(u"VAX00001"_s, u"vax.example"_s, u"iso-8859-1"_s))
                                        .failed(mail(u"KONTOR00"_s, u"kontor.example"_s, u"iso-8859-1"_s)));
    ASSERT_TRUE(change && change->changePoint);
    EXPECT_EQ(change->changePoint->firstFailed, u"KONTOR00"_s);
}

TEST_F(RecommendTest, OtherDomainsAreUnknownWithoutCopiesOfDeliveredMail)
{
    const auto builder =
        newCase(kJapaneseDefault)
            .archived(mail(u"WIEN0001"_s, u"wien.example"_s, u"us-ascii"_s), ArchiveState::Delivered)
            .failed(mail(u"KONTOR00"_s, u"kontor.example"_s, u"iso-8859-1"_s));
    const auto unknown = recommended(builder);
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->otherDomains, std::nullopt);
    EXPECT_TRUE(unknown->otherDomainsWhy.english().contains(u"Message Archival"));
    const auto counted = recommended(builder, {{u"message-archival"_s, Answer::Yes}});
    ASSERT_TRUE(counted);
    EXPECT_EQ(counted->otherDomains, 1);
    EXPECT_EQ(recommended(builder, {{u"message-archival"_s, Answer::No}})->otherDomains, std::nullopt);
}

TEST_F(RecommendTest, PlainAsciiUnderAnEntryDoesNotTakeTheEntryAway)
{
    const Rows rows{{u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
                    {u"jp"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s}};
    const auto change =
        recommended(newCase(rows).failed(mail(u"KYOTO001"_s, u"kyoto.example.jp"_s, u"us-ascii"_s)),
                    {{u"domain-entry"_s, Answer::Yes}});
    EXPECT_EQ(rowsOf(change), QStringList{u"nothing"_s});
}

} // namespace ims::test
