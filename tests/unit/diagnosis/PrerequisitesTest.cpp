#include "core/diagnosis/Prerequisites.h"
#include "core/evidence/ServerFiles.h"
#include "tests/unit/diagnosis/CaseBuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

using enum PrerequisiteKind;
using State = PrerequisiteState;

const QByteArray nls = "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage]\r\n";
const QByteArray database = "[HKEY_CLASSES_ROOT\\MIME\\Database\\Charset";

class PrerequisitesTest : public testing::Test
{
protected:
    CaseBuilder newCase() const { return CaseBuilder(*m_charsets); }

    static Evidence with(Evidence evidence, const QByteArray& registry)
    {
        const auto facts =
            readRegistryFacts(ByteSource::fromBytes("REGEDIT4\r\n\r\n" + registry, u"server.reg"_s),
                              *AntivirusCatalogue::builtIn());
        EXPECT_TRUE(facts);
        ServerFiles files;
        files.registry.push_back(*facts);
        evidence.serverFiles = std::make_shared<const ServerFiles>(files);
        return evidence;
    }

    static SettingsChange setting(const QStringList& tokens)
    {
        SettingsChange change;
        for (const QString& token : tokens) {
            SettingChange row;
            row.domain = token + u".example"_s;
            row.mime = row.nonMime = token;
            change.changes.push_back(row);
        }
        return change;
    }

    std::vector<Prerequisite> checks(const Evidence& evidence, const QStringList& tokens,
                                     Answer explorer = Answer::Unknown) const
    {
        return prerequisitesOf({evidence, *m_charsets, setting(tokens), explorer});
    }

    static const Prerequisite* find(const std::vector<Prerequisite>& checks, PrerequisiteKind kind,
                                    State state)
    {
        const auto found = std::find_if(checks.begin(), checks.end(), [&](const Prerequisite& check) {
            return check.kind == kind && check.state == state;
        });
        return found == checks.end() ? nullptr : &*found;
    }

    /// As find(), for what must be there.
    static const Prerequisite& one(const std::vector<Prerequisite>& checks, PrerequisiteKind kind,
                                   State state)
    {
        static const Prerequisite none;
        const Prerequisite* found = find(checks, kind, state);
        EXPECT_NE(found, nullptr);
        return found ? *found : none;
    }

    static QString words(const Prerequisite* check)
    {
        if (!check)
            return {};
        QStringList all{check->text.english()};
        for (const PrerequisiteDetail& detail : check->details)
            all.append(detail.about + u": "_s + detail.text.english());
        for (const Message& todo : check->todo)
            all.append(todo.english());
        return all.join(u'\n');
    }

    Evidence failedAs(const QString& label, const QString& charset) const
    {
        return newCase()
            .version(u"5.5.2448.0"_s)
            .failed({.name = u"W707852B"_s,
                     .charset = charset,
                     .applies = Applies::Declared,
                     .label = label,
                     .labelKnown = false})
            .build();
    }

    Expected<CharsetCatalogue> m_charsets = CharsetCatalogue::builtIn();
};

} // namespace

TEST_F(PrerequisitesTest, WesternEuropeanNeedsNothing)
{
    EXPECT_TRUE(checks(newCase().build(), {u"ISO-8859-1"_s, u"US-ASCII"_s}).empty());
    SettingsChange removal = setting({u"iso-2022-jp"_s});
    removal.changes.front().action = SettingChange::Action::Remove;
    EXPECT_TRUE(prerequisitesOf({newCase().build(), *m_charsets, removal, Answer::Yes}).empty());
}

TEST_F(PrerequisitesTest, WithoutAnExportEverythingIsNotKnownAndSaysHowToFindOut)
{
    const auto found = checks(newCase().build(), {u"iso-2022-jp"_s, u"SJIS"_s, u"utf-7"_s});
    const Prerequisite* page = find(found, CodePage, State::NotKnown);
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->charsets, (QStringList{u"iso-2022-jp"_s, u"shift_jis"_s})) << "one code page for both";
    ASSERT_EQ(page->details.size(), 1U);
    EXPECT_EQ(
        page->commands,
        QStringList{u"regedit /e nls.reg HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls"_s});
    for (const QString& part : {u"932 (iso-2022-jp, shift_jis)"_s, u"c_932.nls"_s, u"Japanese.inf"_s,
                                u"Q160028"_s, u"Q155016"_s, u"restart of Windows"_s})
        EXPECT_TRUE(words(page).contains(part)) << words(page).toStdString();
    EXPECT_FALSE(words(page).contains(u"inferred"_s));
    const Prerequisite* mime = find(found, MimeDatabase, State::NotKnown);
    ASSERT_NE(mime, nullptr);
    EXPECT_EQ(mime->commands, QStringList{u"regedit /e mime.reg HKEY_CLASSES_ROOT\\MIME\\Database"_s});
    QString packs;
    for (const Prerequisite& check : found)
        packs += check.kind == ServicePack ? words(&check) : QString();
    EXPECT_TRUE(packs.contains(u"Windows NT 4.0 SP2, utf-7"_s)) << packs.toStdString();
    EXPECT_TRUE(packs.contains(u"5.5 SP4, utf-7"_s)) << packs.toStdString();
    for (const Prerequisite& check : found)
        EXPECT_NE(check.state, State::Missing) << "absence is no proof: " << words(&check).toStdString();
}

TEST_F(PrerequisitesTest, TheCodePageIsTheOneOfTheTableFile)
{
    // iso-2022-jp is 50220 in the MIME database; its table is that of 932.
    const Evidence there = with(newCase().build(), nls + "\"932\"=\"c_932.nls\"\r\n\"950\"=\"\"\r\n");
    const Prerequisite* fine = nullptr;
    const auto found = checks(there, {u"iso-2022-jp"_s, u"BIG5"_s, u"KOI8-R"_s});
    fine = find(found, CodePage, State::Fine);
    ASSERT_NE(fine, nullptr);
    EXPECT_EQ(fine->charsets, QStringList{u"iso-2022-jp"_s});
    ASSERT_TRUE(fine->ref);
    EXPECT_EQ(fine->ref->file, u"server.reg"_s);
    EXPECT_GT(fine->ref->range.offset, nls.size());
    const Prerequisite* missing = find(found, CodePage, State::Missing);
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(missing->charsets, (QStringList{u"big5"_s, u"koi8-r"_s})) << "a name without a file is none";
    EXPECT_EQ(missing->basis, Basis::Inferred) << "the file of koi8-r is inferred";
    EXPECT_TRUE(missing->ref);
    EXPECT_TRUE(missing->commands.isEmpty());
    EXPECT_EQ(found.front().state, State::Missing) << "what is missing comes first";
}

TEST_F(PrerequisitesTest, AnExportWithoutTheListProvesNothing)
{
    const auto found = checks(with(newCase().build(), "[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\r\n\"a\"=\"b\"\r\n"),
                              {u"KOI8-R"_s});
    EXPECT_NE(find(found, CodePage, State::NotKnown), nullptr);
    EXPECT_NE(find(found, MimeDatabase, State::NotKnown), nullptr);
    EXPECT_EQ(find(found, MimeDatabase, State::Missing), nullptr);
}

TEST_F(PrerequisitesTest, ServicePacksAreThoseOfTheServersBuild)
{
    const auto found = checks(newCase().version(u"5.5.2232.9"_s).build(), {u"KOI8-R"_s});
    EXPECT_TRUE(words(find(found, ServicePack, State::Fine)).contains(u"5.5 SP1, koi8-r"_s));
    EXPECT_TRUE(words(find(found, ServicePack, State::Missing)).contains(u"5.5 SP3, koi8-r"_s));
    EXPECT_FALSE(words(find(found, ServicePack, State::Missing)).contains(u"5.0 SP2"_s));
    const auto family = checks(newCase().version(u"5.5"_s).build(), {u"KOI8-R"_s});
    EXPECT_EQ(find(family, ServicePack, State::Missing), nullptr);
    EXPECT_NE(find(family, ServicePack, State::NotKnown), nullptr);
    const auto stated = checks(newCase().version(u"5.5.2232.9"_s).versionStated().build(), {u"KOI8-R"_s});
    EXPECT_EQ(one(stated, ServicePack, State::Missing).basis, Basis::Stated);
}

TEST_F(PrerequisitesTest, TheMimeDatabaseIsReadByNameAndByCodePage)
{
    const QByteArray list = database + "]\r\n\r\n" + database + "\\koi8]\r\n\r\n";
    const auto byOtherName = checks(with(newCase().build(), list), {u"KOI8-R"_s, u"windows-1251"_s});
    EXPECT_EQ(one(byOtherName, MimeDatabase, State::Fine).charsets, QStringList{u"koi8-r"_s});
    EXPECT_EQ(one(byOtherName, MimeDatabase, State::Missing).charsets, QStringList{u"windows-1251"_s});
    EXPECT_TRUE(words(find(byOtherName, MimeDatabase, State::Missing)).contains(u"Sp2_50mm.exe"_s));
    const QByteArray page = "[HKEY_CLASSES_ROOT\\MIME\\Database\\Codepage\\20866]\r\n\"BodyCharset\"=";
    EXPECT_NE(find(checks(with(newCase().build(), page + "\"koi8-r\"\r\n"), {u"KOI8-R"_s}), MimeDatabase,
                   State::Fine),
              nullptr);
    const auto rewritten = checks(with(newCase().build(), page + "\"iso-8859-5\"\r\n"), {u"KOI8-R"_s});
    EXPECT_TRUE(words(find(rewritten, MimeDatabase, State::Missing)).contains(u"“iso-8859-5”"_s));
}

TEST_F(PrerequisitesTest, TheAnswerAboutInternetExplorerCounts)
{
    const Evidence evidence = newCase().version(u"5.5.2650.21"_s).build();
    EXPECT_EQ(one(checks(evidence, {u"KOI8-R"_s}, Answer::Yes), MimeDatabase, State::Missing).basis,
              Basis::Stated);
    EXPECT_NE(find(checks(evidence, {u"KOI8-R"_s}, Answer::No), MimeDatabase, State::Fine), nullptr);
    const auto old = checks(newCase().version(u"4.0.996.62"_s).build(), {u"KOI8-R"_s}, Answer::Yes);
    EXPECT_EQ(find(old, MimeDatabase, State::Missing), nullptr) << "the articles speak of 5.0 and later";
}

TEST_F(PrerequisitesTest, AnUnknownNameNeedsAnAliasAndIsPresetByItsBytes)
{
    const auto unknown = checks(failedAs(u"x-our-koi"_s, u"koi8-r"_s), {});
    const Prerequisite* alias = find(unknown, Alias, State::NotKnown);
    ASSERT_NE(alias, nullptr);
    EXPECT_EQ(alias->label, u"x-our-koi"_s);
    EXPECT_EQ(alias->fits, u"koi8-r"_s);
    EXPECT_FALSE(alias->commands.isEmpty());
    EXPECT_TRUE(alias->ref);
    const QByteArray list = database + "]\r\n\r\n";
    EXPECT_NE(find(checks(with(failedAs(u"x-our-koi"_s, u"koi8-r"_s), list), {}), Alias, State::Missing),
              nullptr);
    const QByteArray set = list + database + "\\X-Our-KOI]\r\n\"AliasForCharset\"=";
    EXPECT_NE(find(checks(with(failedAs(u"x-our-koi"_s, u"koi8-r"_s), set + "\"koi8-r\"\r\n"), {}), Alias,
                   State::Fine),
              nullptr);
    const auto wrong = checks(with(failedAs(u"x-our-koi"_s, u"koi8-r"_s), set + "\"big5\"\r\n"), {});
    EXPECT_TRUE(words(find(wrong, Alias, State::Missing)).contains(u"the bytes fit koi8-r"_s));
}

TEST_F(PrerequisitesTest, AHostileNameIsShownHarmlessAndGetsNoFile)
{
    const auto found = checks(failedAs(u"x\\y\u202e]"_s, u"koi8-r"_s), {});
    const Prerequisite* alias = find(found, Alias, State::NotKnown);
    ASSERT_NE(alias, nullptr);
    EXPECT_FALSE(words(alias).contains(QChar(0x202e)));
    EXPECT_TRUE(words(alias).contains(u"There can be no alias"_s)) << words(alias).toStdString();
}

TEST_F(PrerequisitesTest, ForFourPointZeroNoAliasIsOffered)
{
    const Evidence evidence = newCase()
                                  .version(u"4.0.996.62"_s)
                                  .failed({.name = u"W707852B"_s,
                                           .charset = u"koi8-r"_s,
                                           .applies = Applies::Declared,
                                           .label = u"x-our-koi"_s,
                                           .labelKnown = false})
                                  .build();
    const auto found = checks(evidence, {});
    EXPECT_NE(find(found, Alias, State::DoesNotApply), nullptr);
    EXPECT_EQ(find(found, Alias, State::NotKnown), nullptr);
}

TEST_F(PrerequisitesTest, TheDiagnosisBearsThemForTheReport)
{
    const auto causes = CauseCatalogue::builtIn();
    const Diagnosis diagnosis = diagnose(failedAs(u"x-our-koi"_s, u"koi8-r"_s), *causes, *m_charsets);
    EXPECT_NE(find(diagnosis.prerequisites, Alias, State::NotKnown), nullptr);
}

TEST_F(PrerequisitesTest, AnAliasStandsForWhatTheVersionReads)
{
    for (const QString& version : {u"5.5.2650.21"_s, QString()}) {
        QStringList names;
        for (const Charset* charset : aliasChoices(*m_charsets, version))
            names.append(charset->name);
        for (const QString& yes : {u"koi8-r"_s, u"iso-8859-1"_s, u"big5"_s})
            EXPECT_TRUE(names.contains(yes)) << yes.toStdString();
        for (const QString& no :
             {u"macintosh"_s, u"hp-roman8"_s, u"utf-16"_s, u"utf-32"_s, u"x-user-defined"_s})
            EXPECT_FALSE(names.contains(no)) << no.toStdString();
    }
}

} // namespace ims::test
