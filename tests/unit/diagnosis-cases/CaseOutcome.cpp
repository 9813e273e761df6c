#include "tests/unit/diagnosis-cases/CaseOutcome.h"

#include "core/report/ReportWords.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

QString charsetKey(const QString& token)
{
    const Charset* charset = CaseCatalogues::builtIn().charsets.findSetting(token);
    return charset == nullptr ? token.toLower() : charset->name;
}

/// A row as both sides are compared: charsets by their names, since a token may be any of its names.
QString rowText(const QString& action, const QString& domain, const QString& mime, const QString& nonMime)
{
    if (action == u"remove")
        return u"remove "_s + domain.toLower();
    return action + u' ' + domain.toLower() + u' ' + charsetKey(mime) + u'/' + charsetKey(nonMime);
}

QStringList rowsOf(const SettingsChange& change)
{
    QStringList rows;
    for (const SettingChange& row : change.changes)
        rows.append(rowText(actionId(row.action), row.domain, row.mime.value_or(u"-"_s),
                            row.nonMime.value_or(u"-"_s)));
    rows.sort();
    return rows;
}

QStringList rowsOf(const QList<SettingTruth>& truths)
{
    QStringList rows;
    for (const SettingTruth& truth : truths)
        rows.append(rowText(truth.action, truth.domain, truth.mime, truth.nonMime));
    rows.sort();
    return rows;
}

QString recommendationText(const Diagnosis& diagnosis)
{
    if (!diagnosis.recommendation)
        return u"null"_s;
    const QStringList rows = rowsOf(*diagnosis.recommendation);
    return rows.isEmpty() ? u"none"_s : rows.join(u"; "_s);
}

QString adviceMiss(const GeneratedCase& generated, const Diagnosis& diagnosis)
{
    const bool isNull = !diagnosis.recommendation;
    const QStringList rows = isNull ? QStringList() : rowsOf(*diagnosis.recommendation);
    const QStringList wanted = rowsOf(generated.rows);
    const QString got = recommendationText(diagnosis);
    switch (generated.expected->advice) {
    case Advice::Rows:
        return rows == wanted ? QString() : u"wanted "_s + wanted.join(u"; "_s) + u", got "_s + got;
    case Advice::RowsOrNull:
        return isNull || rows == wanted ? QString()
                                        : u"wanted "_s + wanted.join(u"; "_s) + u" or null, got "_s + got;
    case Advice::None:
        return !isNull && rows.isEmpty() ? QString() : u"wanted none, got "_s + got;
    case Advice::NoneOrNull:
        return rows.isEmpty() ? QString() : u"wanted none or null, got "_s + got;
    case Advice::Null:
        return isNull ? QString() : u"wanted null, got "_s + got;
    }
    return {};
}

bool tellsWhatToCollect(const Diagnosis& diagnosis)
{
    return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(), [](const Finding& finding) {
        return finding.cause == u"unknown" && !finding.nextStep.isEmpty();
    });
}

QStringList fileMisses(const GeneratedCase& generated, const Diagnosis& diagnosis)
{
    if (generated.expected->kind != CaseKind::TwoCauses)
        return {};
    QStringList misses;
    QSet<QString> leading;
    for (const Finding& finding : diagnosis.findings)
        if (isLeading(finding.status))
            leading.insert(finding.cause);
    const QMap<QString, QString>& truth = generated.causesOfFiles;
    for (const FileDiagnosis& file : diagnosis.files) {
        const QString cause = truth.value(file.spoolFile);
        if (file.cause != cause)
            misses.append(u"%1 is %2, not %3"_s.arg(file.spoolFile, cause, file.cause));
        if (!leading.contains(cause))
            misses.append(cause + u" is not found"_s);
    }
    if (diagnosis.files.size() != static_cast<size_t>(truth.size()))
        misses.append(u"%1 files of %2"_s.arg(diagnosis.files.size()).arg(truth.size()));
    misses.removeDuplicates();
    return misses;
}

QString findingsText(const Diagnosis& diagnosis)
{
    QStringList texts;
    for (const Finding& finding : diagnosis.findings)
        if (finding.status != FindingStatus::CouldNotCheck && finding.status != FindingStatus::Excluded)
            texts.append(u"%1 %2 %3"_s.arg(finding.cause, statusId(finding.status),
                                           QString::number(finding.likelihood, 'f', 2)));
    return texts.join(u", "_s);
}

bool contains(const std::vector<const char*>& causes, const QString& cause)
{
    return std::any_of(causes.begin(), causes.end(),
                       [&](const char* one) { return cause == QLatin1StringView(one); });
}

} // namespace

const CaseCatalogues& CaseCatalogues::builtIn()
{
    static const CaseCatalogues catalogues{CharsetCatalogue::builtIn().value(),
                                           CauseCatalogue::builtIn().value()};
    return catalogues;
}

QString firstCause(const Diagnosis& diagnosis)
{
    for (const Finding& finding : diagnosis.findings)
        if (isLeading(finding.status))
            return finding.cause;
    return u"unknown"_s;
}

Evidence readCase(const GeneratedCase& generated, const QString& folder)
{
    EXPECT_TRUE(generated.writeTo(folder)) << folder.toStdString();
    const Expected<Evidence> evidence =
        collectEvidence(generated.request(folder), CaseCatalogues::builtIn().charsets);
    if (!evidence) {
        ADD_FAILURE() << generated.id().toStdString() << ": " << evidence.error().english().toStdString();
        return {};
    }
    for (const Error& error : evidence->errors)
        ADD_FAILURE() << generated.id().toStdString() << ": " << error.english().toStdString();
    return *evidence;
}

Diagnosis diagnoseCase(const GeneratedCase& generated, const Evidence& evidence)
{
    const CaseCatalogues& catalogues = CaseCatalogues::builtIn();
    return diagnose(evidence, catalogues.causes, catalogues.charsets, generated.answers);
}

CaseOutcome judge(const GeneratedCase& generated, const Diagnosis& diagnosis)
{
    const ExpectedAnswer& expected = *generated.expected;
    CaseOutcome outcome;
    outcome.id = generated.id();
    outcome.cause = QString::fromLatin1(expected.cause);
    outcome.first = firstCause(diagnosis);
    outcome.isFirstRight = outcome.first == outcome.cause || contains(expected.alsoRight, outcome.first);
    for (const Finding& finding : diagnosis.findings) {
        if (finding.cause == outcome.first && finding.cause != u"unknown") {
            outcome.isTooSure = finding.status < expected.highest;
            outcome.isTooUnsure = finding.cause == outcome.cause && finding.status > expected.lowest;
        }
        if (finding.status == FindingStatus::Likely && contains(expected.notLikely, finding.cause))
            outcome.contradicted.append(finding.cause);
    }
    outcome.adviceMiss = adviceMiss(generated, diagnosis);
    if (expected.kind == CaseKind::TooLittle && !tellsWhatToCollect(diagnosis))
        outcome.adviceMiss += u" does not tell what to collect"_s;
    outcome.fileMisses = fileMisses(generated, diagnosis);
    outcome.said = findingsText(diagnosis) + u" -> "_s + recommendationText(diagnosis);
    return outcome;
}

CaseOutcome runCase(const GeneratedCase& generated)
{
    const QTemporaryDir folder;
    return judge(generated, diagnoseCase(generated, readCase(generated, folder.path())));
}

quint64 runSeed()
{
    bool isNumber = false;
    const quint64 stated = qEnvironmentVariable("IMSDOCTOR_SEED").toULongLong(&isNumber);
    return isNumber ? stated : QByteArray(IMS_COMMIT_SEED).toULongLong(nullptr, 16);
}

} // namespace ims::test
