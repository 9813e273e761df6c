// What holds of any diagnosis, whatever the rules: tried on every sort of generated case.

#include "core/report/Report.h"
#include "tests/support/EvtWriter.h"
#include "tests/unit/diagnosis-cases/CaseOutcome.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const Evidence& evidence, const Diagnosis& diagnosis)
{
    return QJsonDocument(diagnosisJson(evidence, diagnosis)).toJson();
}

/// What must not depend on where or in which order things were read.
std::string summary(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const Finding& finding : diagnosis.findings)
        lines.append(finding.cause + u' ' + QString::number(static_cast<int>(finding.status)) + u' ' +
                     QString::number(finding.likelihood, 'f', 6) + u' ' + finding.spoolFiles.join(u','));
    for (const FileDiagnosis& file : diagnosis.files)
        lines.append(file.spoolFile + u": "_s + file.cause + u' ' + QString::number(file.likelihood, 'f', 6));
    if (!diagnosis.recommendation)
        return lines.join(u'\n').toStdString() + "\nnull";
    for (const SettingChange& row : diagnosis.recommendation->changes)
        lines.append(QString::number(static_cast<int>(row.action)) + u' ' + row.domain + u' ' +
                     row.mime.value_or(u"-"_s) + u' ' + row.nonMime.value_or(u"-"_s));
    return lines.join(u'\n').toStdString();
}

Diagnosis diagnosisOf(const GeneratedCase& generated)
{
    const QTemporaryDir folder;
    return diagnoseCase(generated, readCase(generated, folder.path()));
}

double likelihoodOf(const Diagnosis& diagnosis, const QString& cause)
{
    for (const Finding& finding : diagnosis.findings)
        if (finding.cause == cause)
            return finding.likelihood;
    return 0;
}

/// The cases whose evidence all speaks for their cause.
std::vector<GeneratedCase> clearCases()
{
    std::vector<GeneratedCase> cases;
    for (const ExpectedAnswer& expected : expectedAnswers())
        if (expected.kind == CaseKind::Clear && expected.alsoRight.empty())
            for (quint64 seed = 0; seed < 2; ++seed)
                cases.push_back(generateCase(expected, runSeed() % 100'003 + seed));
    return cases;
}

/// A piece of evidence taken away.
struct Removal
{
    QString what;
    GeneratedCase without;
};

std::vector<Removal> removalsOf(const GeneratedCase& whole)
{
    std::vector<Removal> removals;
    for (const QString& file : whole.files.keys()) {
        const QString name = file.section(u'/', -1);
        const bool isDelivered = file.contains(u"/Archive/"_s) && !whole.causesOfFiles.contains(name);
        if (isDelivered || file.startsWith(u"AppEvent") || file.startsWith(u"Application") ||
            file == u"events.csv" || file.contains(u"Tracking.log"))
            continue;
        Removal removal{file, whole};
        removal.without.files.remove(file);
        removals.push_back(removal);
    }
    QSet<quint32> numbers;
    for (const EvtRecord& event : whole.events) {
        const quint32 id = event.eventId & 0xFFFF;
        // The failures themselves, and what tells times and versions, are no evidence for one cause.
        if (id == 4117 || id == 2002 || id == 1000 || id == 1001 || numbers.contains(id))
            continue;
        numbers.insert(id);
        QList<EvtRecord> others;
        std::copy_if(whole.events.begin(), whole.events.end(), std::back_inserter(others),
                     [&](const EvtRecord& other) { return other.eventId != event.eventId; });
        Removal removal{u"events "_s + QString::number(id), whole};
        removal.without.setEvents(others);
        removals.push_back(removal);
    }
    for (const QString& answer : whole.answers.keys()) {
        Removal removal{u"answer "_s + answer, whole};
        removal.without.answers.remove(answer);
        removals.push_back(removal);
    }
    return removals;
}

/// The case's events in two logs instead of the one, as two exports would hold them.
bool writeTwoLogs(const GeneratedCase& generated, const QString& folder)
{
    const QDir whole(folder);
    for (const QString& log : whole.entryList({u"AppEvent*"_s, u"Application*"_s, u"events.csv"_s}, QDir::Files))
        if (!QFile::remove(whole.filePath(log)))
            return false;
    QList<EvtRecord> halves[2];
    for (qsizetype i = 0; i < generated.events.size(); ++i)
        halves[i % 2].append(generated.events.at(i));
    for (int i = 0; i < 2; ++i) {
        EvtOptions options;
        options.firstRecordNumber = i == 0 ? 1 : 50001;
        QFile file(folder + (i == 0 ? u"/first.evt"_s : u"/second.evt"_s));
        const QByteArray bytes = EvtWriter(options).write(halves[i]);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

/// Everything named one by one; the logs in two halves.
EvidenceRequest namedOneByOne(const GeneratedCase& generated, const QString& folder)
{
    EvidenceRequest request = generated.request(folder);
    request.folder.reset();
    const auto path = [&](const QString& file) { return pathFromString(folder + u'/' + file); };
    if (!generated.events.isEmpty())
        request.logs = {path(u"first.evt"_s), path(u"second.evt"_s)};
    for (const QString& file : generated.files.keys()) {
        if (file.contains(u"Tracking.log"))
            request.tracking.push_back(path(file));
        else if (file == u"imc.txt")
            request.settings.push_back(path(file));
        else if (file == u"server.reg")
            request.registry.push_back(path(file));
        else if (file == u"Drwtsn32.log")
            request.drWatson.push_back(path(file));
        else if (file == u"perfopt.log")
            request.perfOpt.push_back(path(file));
        else if (file == u"services.txt")
            request.serviceLists.push_back(path(file));
        else if (file.contains(u"/Archive/"))
            request.spoolFiles.push_back(path(file));
    }
    return request;
}

void turnRound(EvidenceRequest& request)
{
    for (std::vector<Path>* list : {&request.logs, &request.tracking, &request.spoolFiles})
        std::reverse(list->begin(), list->end());
}

} // namespace

TEST(DiagnosisPropertiesTest, EverydayEventsAndOtherMailDoNotChangeTheFirstFinding)
{
    for (const ExpectedAnswer& expected : expectedAnswers()) {
        if (expected.kind == CaseKind::Noisy || qstrcmp(expected.scenario, "file-only") == 0 ||
            qstrcmp(expected.scenario, "text-only") == 0 ||
            qstrcmp(expected.scenario, "max-recipients-read-out") == 0)
            continue; // those are noisy already, or have no log and no folder
        const quint64 seed = runSeed() % 100'003;
        const GeneratedCase plain = generateCase(expected, seed);
        const Diagnosis before = diagnosisOf(plain);
        for (const Noise noise : {Noise::Events, Noise::Mail}) {
            const Diagnosis after = diagnosisOf(generateCase(expected, seed, noise));
            EXPECT_EQ(firstCause(after).toStdString(), firstCause(before).toStdString())
                << plain.id().toStdString() << (noise == Noise::Events ? " with events" : " with mail");
            ASSERT_EQ(after.files.size(), before.files.size()) << plain.id().toStdString();
            for (size_t i = 0; i < before.files.size(); ++i)
                EXPECT_EQ(after.files[i].cause.toStdString(), before.files[i].cause.toStdString())
                    << plain.id().toStdString();
        }
    }
}

TEST(DiagnosisPropertiesTest, LessEvidenceNeverMakesItsCauseLikelier)
{
    for (const GeneratedCase& whole : clearCases()) {
        const QString cause = QString::fromLatin1(whole.expected->cause);
        const double before = likelihoodOf(diagnosisOf(whole), cause);
        for (const Removal& removal : removalsOf(whole)) {
            const double after = likelihoodOf(diagnosisOf(removal.without), cause);
            EXPECT_LE(after, before + 1e-9)
                << whole.id().toStdString() << " without " << removal.what.toStdString();
        }
    }
}

TEST(DiagnosisPropertiesTest, TheOrderOfInputsDoesNotMatter)
{
    for (const ExpectedAnswer& expected : expectedAnswers()) {
        const GeneratedCase generated = generateCase(expected, runSeed() % 100'003);
        if (!generated.namedSpoolFiles.isEmpty() || generated.events.isEmpty() || generated.files.size() > 60)
            continue;
        const QTemporaryDir folder;
        ASSERT_TRUE(generated.writeTo(folder.path()) && writeTwoLogs(generated, folder.path()));
        const auto found = collectEvidence(generated.request(folder.path()), CaseCatalogues::builtIn().charsets);
        EvidenceRequest request = namedOneByOne(generated, folder.path());
        request.archives = {pathFromString(folder.path() + u"/Exchsrvr/Imcdata/In/Archive"_s)};
        if (!std::filesystem::exists(request.archives.front()))
            request.archives.clear();
        request.spoolFiles.clear();
        const auto forth = collectEvidence(request, CaseCatalogues::builtIn().charsets);
        turnRound(request);
        const auto back = collectEvidence(request, CaseCatalogues::builtIn().charsets);
        ASSERT_TRUE(found && forth && back) << generated.id().toStdString();
        const Diagnosis inFolder = diagnoseCase(generated, *found);
        const Diagnosis one = diagnoseCase(generated, *forth);
        const Diagnosis other = diagnoseCase(generated, *back);
        EXPECT_EQ(summary(one), summary(other)) << generated.id().toStdString();
        EXPECT_EQ(summary(one), summary(inFolder)) << generated.id().toStdString();
        const QJsonObject first = diagnosisJson(*forth, one);
        const QJsonObject second = diagnosisJson(*back, other);
        for (const QString& key : {u"findings"_s, u"recommendation"_s})
            EXPECT_TRUE(first.value(key) == second.value(key)) << generated.id().toStdString();
    }
}

TEST(DiagnosisPropertiesTest, TheSameCaseIsDiagnosedTheSame)
{
    for (const ExpectedAnswer& expected : expectedAnswers()) {
        const GeneratedCase generated = generateCase(expected, runSeed() % 100'003 + 7);
        const QTemporaryDir folder;
        const Evidence evidence = readCase(generated, folder.path());
        const QByteArray first = jsonOf(evidence, diagnoseCase(generated, evidence));
        const Evidence again = readCase(generated, folder.path());
        EXPECT_TRUE(jsonOf(again, diagnoseCase(generated, again)) == first) << generated.id().toStdString();
    }
}
