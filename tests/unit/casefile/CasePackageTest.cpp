#include "core/casefile/CasePackage.h"

#include "core/casefile/CaseEvidence.h"
#include "core/casefile/CaseFolder.h"
#include "core/casefile/CaseJson.h"
#include "core/casefile/KeptFiles.h"
#include "core/diagnosis/Diagnose.h"
#include "tests/support/ContainerWriter.h"
#include "tests/unit/casefile/CaseSamples.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace fs = std::filesystem;

namespace ims::test {

namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class CasePackageTest : public testing::Test
{
protected:
    CasePackageTest()
    {
        fs::copy(Path(IMS_SOURCE_DIR "/resources/sample-case"), server(), fs::copy_options::recursive);
    }

    Path server() const { return room.path(u"Server mit Ümlaut"_s); }

    Evidence collect(const CaseRecord& record, const Path& folder) const
    {
        const auto evidence =
            requestFor(record, folder, charsets).and_then([&](const EvidenceRequest& request) {
                return collectEvidence(request, charsets);
            });
        EXPECT_TRUE(evidence) << evidence.error().english().toStdString();
        return evidence ? *evidence : Evidence();
    }

    CaseRecord record() const
    {
        CaseRecord fresh;
        fresh.createdAt = fullRecord().createdAt;
        fresh.opened = {server()};
        return fresh;
    }

    /// A case of the sample with its copies, saved and closed.
    Path keptCase() const
    {
        auto folder = CaseFolder::create(room.path(u"cases"_s), u"A"_s, fullRecord().createdAt, {});
        CaseRecord whole = record();
        const auto kept = keepEvidence(
            {folder->path(), whole.opened, {}, u"jane on DESK7"_s, whole.createdAt}, collect(whole, {}));
        EXPECT_TRUE(kept);
        whole.kept = *kept;
        EXPECT_TRUE(folder->save(whole));
        return folder->path();
    }

    Path pack(const Path& folder) const
    {
        QList<Message> notes;
        const Path package = room.path(u"case of A.imscase"_s);
        const auto packed = CasePackage::write(folder, package, Existing::Replace, notes);
        EXPECT_TRUE(packed) << packed.error().english().toStdString();
        EXPECT_TRUE(notes.isEmpty());
        return package;
    }

    Expected<Path> unpack(const QByteArray& zip, const CasePackage::Limits& limits = {}) const
    {
        room.write(u"given.imscase"_s, zip);
        return CasePackage::unpack(room.path(u"given.imscase"_s), room.path(u"there"_s), {}, limits);
    }

    std::string refusal(const QList<ContainerEntry>& entries, const CasePackage::Limits& limits = {}) const
    {
        const auto folder = unpack(zipOf(entries), limits);
        EXPECT_TRUE(room.names(room.path(u"there"_s)).isEmpty()) << "nothing stays behind";
        return folder ? "it was unpacked" : folder.error().why.english().toStdString();
    }

    const CaseRoom room;
    const CharsetCatalogue charsets = *CharsetCatalogue::builtIn();
    const CauseCatalogue causes = *CauseCatalogue::builtIn();
};

ContainerEntry caseWith(const CaseRecord& record)
{
    return {"case.json", *caseBytes(record, {})};
}

} // namespace

TEST_F(CasePackageTest, KeepsWhatTheClaimsRestOn)
{
    const Path folder = keptCase();
    const CaseRecord saved = *CaseFolder::read(folder);
    ASSERT_FALSE(saved.kept.empty());
    for (const KeptFile& file : saved.kept) {
        EXPECT_FALSE(file.copy.isEmpty()) << displayName(file.source).toStdString();
        const QByteArray bytes = room.read(folder / pathFromString(file.copy));
        EXPECT_EQ(bytes, room.read(file.source));
        EXPECT_EQ(file.sha256, hashOf(bytes));
        EXPECT_EQ(file.size, bytes.size());
        EXPECT_EQ(file.collector, u"jane on DESK7"_s);
        EXPECT_TRUE(file.changedAt.isValid());
    }
}

TEST_F(CasePackageTest, OpensOnAnotherMachineWithEveryClaimOnBytesThatItCarries)
{
    const CaseRecord before = record();
    const Evidence there = collect(before, {});
    const Diagnosis diagnosedThere = diagnose(there, causes, charsets, {});
    const Path package = pack(keptCase());
    fs::remove_all(server());
    fs::remove_all(room.path(u"cases"_s));

    const auto folder = CasePackage::unpack(package, room.path(u"here"_s), {}, {});
    ASSERT_TRUE(folder) << folder.error().english().toStdString();
    EXPECT_EQ(folder->filename(), "case of A");
    const auto opened = CaseFolder::open(*folder);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->journal().firstBroken());
    const Evidence here = collect(opened->record(), *folder);
    EXPECT_THAT(here.notes.front().english().toStdString(), HasSubstr("the copies in the case were read"));
    EXPECT_TRUE(here.errors.empty());
    const Diagnosis diagnosedHere = diagnose(here, causes, charsets, {});
    ASSERT_EQ(diagnosedHere.findings.size(), diagnosedThere.findings.size());
    int claims = 0;
    for (size_t i = 0; i < diagnosedHere.findings.size(); ++i) {
        const Finding& a = diagnosedThere.findings[i];
        const Finding& b = diagnosedHere.findings[i];
        EXPECT_EQ(a.cause, b.cause);
        EXPECT_EQ(a.likelihood, b.likelihood);
        ASSERT_EQ(a.evidence.size(), b.evidence.size()) << a.cause.toStdString();
        for (size_t k = 0; k < a.evidence.size(); ++k) {
            const auto& was = a.evidence[k].ref;
            const auto& is = b.evidence[k].ref;
            ASSERT_EQ(was.has_value(), is.has_value());
            if (!is || is->file.isEmpty())
                continue;
            ++claims;
            EXPECT_EQ(was->range, is->range);
            EXPECT_TRUE(is->file.startsWith(displayName(*folder))) << is->file.toStdString();
            EXPECT_TRUE(fs::exists(pathFromString(is->file)));
        }
    }
    EXPECT_GT(claims, 0);
}

TEST_F(CasePackageTest, CopiesAgainOnlyWhatChanged)
{
    const Path folder = keptCase();
    CaseRecord saved = *CaseFolder::read(folder);
    const Path log = server() / "AppEvent.Evt";
    const QByteArray before = room.read(log);
    room.write(u"Server mit Ümlaut/AppEvent.Evt"_s, before + QByteArray(64, '\0'));
    fs::remove(server() / "imc.txt");
    const QDateTime later = saved.createdAt.addDays(1);
    const auto kept =
        keepEvidence({folder, saved.opened, saved.kept, u"joe on DESK8"_s, later}, collect(saved, {}));
    ASSERT_TRUE(kept) << kept.error().english().toStdString();
    int logs = 0;
    int settings = 0;
    for (const KeptFile& file : *kept) {
        EXPECT_EQ(hashOf(room.read(folder / pathFromString(file.copy))), file.sha256)
            << file.copy.toStdString();
        logs += file.source == log ? 1 : 0;
        settings += file.source.filename() == "imc.txt" ? 1 : 0;
        const bool changed = file.source == log && file.size != before.size();
        EXPECT_EQ(file.collectedAt, changed ? later : saved.createdAt) << file.copy.toStdString();
    }
    EXPECT_EQ(logs, 2) << "the one of before stays";
    EXPECT_EQ(settings, 1) << "what is gone stays";
}

TEST_F(CasePackageTest, LimitsAreTold)
{
    const Evidence evidence = collect(record(), {});
    const auto why = [&](const KeepLimits& limits) {
        QStringList reasons;
        const auto kept = keepEvidence({room.path(u"limited"_s), {server()}, {}, {}, {}, limits}, evidence);
        for (const KeptFile& file : *kept)
            reasons.append(file.copy.isEmpty() ? file.why : u"kept"_s);
        reasons.removeDuplicates();
        return reasons;
    };
    EXPECT_EQ(why({.file = 1}), QStringList{u"too-large"_s});
    EXPECT_EQ(why({.all = 1}), QStringList{u"no-room"_s});
    EXPECT_EQ(why({.files = 1}), (QStringList{u"kept"_s, u"no-room"_s}));
}

TEST_F(CasePackageTest, RefusesWhatLeadsAway)
{
    for (const char* name : {"../evil", "/etc/evil", "evidence/../../evil", "evidence\\..\\evil", "case.lock",
                             "evidence/1/CON", "C:/evil", "x.exe", "evidence/1/a:b"})
        EXPECT_THAT(refusal({caseWith({}), {name, "x"}}), HasSubstr("no part of a case")) << name;
    EXPECT_FALSE(fs::exists(room.path(u"evil"_s)));
}

TEST_F(CasePackageTest, RefusesBombsAndWhatIsNoCase)
{
    const QByteArray zeroes(5 << 20, '\0');
    CasePackage::Limits limits;
    limits.file = 1 << 20;
    EXPECT_THAT(refusal({caseWith({}), {"evidence/1/x", zeroes}}, limits),
                HasSubstr("more than a case holds"));
    limits = {};
    limits.all = 3 << 20;
    EXPECT_THAT(refusal({caseWith({}), {"evidence/1/x", zeroes}}, limits),
                HasSubstr("more than a case holds"));
    EXPECT_THAT(refusal({{"case.json", QByteArray(20 << 20, ' ')}}), HasSubstr("more than a case holds"));
    limits = {};
    limits.files = 2;
    EXPECT_THAT(refusal({caseWith({}), {"evidence/1/x", "x"}, {"evidence/1/y", "y"}}, limits),
                HasSubstr("more files"));
    EXPECT_THAT(refusal({{"evidence/1/x", "x"}}), HasSubstr("no case.json"));
    EXPECT_THAT(refusal({{"case.json", "{}"}}), HasSubstr("no case of this program"));
    EXPECT_THAT(refusal({caseWith({}), {"evidence/1/x", "x"}, {"Evidence/1/X", "y"}}), HasSubstr("no part"));
    EXPECT_THAT(refusal({caseWith({}), {"evidence/1/x", "x"}, {"evidence/1/X", "y"}}),
                HasSubstr("same name"));
    room.write(u"given.imscase"_s, "no zip");
    EXPECT_FALSE(CasePackage::unpack(room.path(u"given.imscase"_s), room.path(u"there"_s), {}, {}));
}

TEST_F(CasePackageTest, RefusesACopyThatIsNotTheOneNamed)
{
    CaseRecord record;
    record.kept = fullRecord().kept;
    record.kept.front().copy = u"evidence/1/x"_s;
    record.kept.front().sha256 = hashOf("right");
    EXPECT_THAT(refusal({caseWith(record), {"evidence/1/x", "wrong"}}), HasSubstr("by its SHA-256"));
    EXPECT_TRUE(unpack(zipOf({caseWith(record), {"evidence/1/x", "right"}})));
}

TEST_F(CasePackageTest, ATornPackageIsRefusedUnlessAllIsThere)
{
    const QByteArray whole = room.read(pack(keptCase()));
    int refusals = 0;
    for (qsizetype length = 0; length < whole.size(); length += whole.size() / 20 + 1) {
        const auto folder = unpack(whole.first(length));
        refusals += folder ? 0 : 1;
        if (!folder) {
            EXPECT_TRUE(room.names(room.path(u"there"_s)).isEmpty()) << length;
            continue;
        }
        const CaseRecord unpacked = *CaseFolder::read(*folder);
        for (const KeptFile& file : unpacked.kept)
            EXPECT_EQ(hashOf(room.read(*folder / pathFromString(file.copy))), file.sha256) << length;
        fs::remove_all(*folder);
    }
    EXPECT_GE(refusals, 15) << "only the directory at the archive's end may be missing";
}

TEST_F(CasePackageTest, ACopyThatIsLostIsLeftOutAndTold)
{
    const Path folder = keptCase();
    const KeptFile lost = CaseFolder::read(folder)->kept.front();
    fs::remove(folder / pathFromString(lost.copy));
    QList<Message> notes;
    ASSERT_TRUE(CasePackage::write(folder, room.path(u"x.imscase"_s), Existing::Refuse, notes));
    ASSERT_EQ(notes.size(), 1);
    const auto unpacked = CasePackage::unpack(room.path(u"x.imscase"_s), room.path(u"there"_s), {}, {});
    ASSERT_TRUE(unpacked) << unpacked.error().english().toStdString();
    EXPECT_EQ(CaseFolder::read(*unpacked)->kept.front().why, u"lost"_s);
    EXPECT_FALSE(CasePackage::write(folder, room.path(u"x.imscase"_s), Existing::Refuse, notes))
        << "it is there";
    EXPECT_FALSE(CasePackage::write(folder, server() / "x.imscase", Existing::Replace, notes)) << "evidence";
}

TEST_F(CasePackageTest, APathWithBlanksUmlautsAnd300CharactersIsAsGoodAsAnother)
{
    const QString part = u"Fälle der Kundschaft "_s.repeated(5).trimmed();
    const Path parent = room.path(part + u'/' + part + u'/' + part);
    ASSERT_GT(displayName(parent).size(), 300);
    auto folder = CaseFolder::create(parent, u"Köln"_s, fullRecord().createdAt, {});
    ASSERT_TRUE(folder) << folder.error().english().toStdString();
    CaseRecord whole = record();
    const auto kept =
        keepEvidence({folder->path(), whole.opened, {}, u"jane"_s, whole.createdAt}, collect(whole, {}));
    ASSERT_TRUE(kept) << kept.error().english().toStdString();
    whole.kept = *kept;
    ASSERT_TRUE(folder->save(whole));
    const auto there = CasePackage::unpack(pack(folder->path()), parent, {}, {});
    ASSERT_TRUE(there) << there.error().english().toStdString();
    EXPECT_EQ(CaseFolder::read(*there)->kept, whole.kept);
}

} // namespace ims::test
