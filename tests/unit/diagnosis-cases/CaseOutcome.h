#pragma once

#include "core/diagnosis/CauseCatalogue.h"
#include "tests/unit/diagnosis-cases/GeneratedCase.h"

#include <QSet>

namespace ims::test {

/// What is needed for every diagnosis.
struct CaseCatalogues
{
    CharsetCatalogue charsets;
    CauseCatalogue causes;

    static const CaseCatalogues& builtIn();
};

/// A generated case diagnosed, and measured against its right answer.
struct CaseOutcome
{
    QString id;
    QString cause; ///< what had to come first
    QString first; ///< what did: the first finding in question, else "unknown"
    bool isFirstRight = false;
    bool isTooSure = false;   ///< the first finding is more than the evidence allows
    bool isTooUnsure = false; ///< less than it gives
    QStringList contradicted; ///< causes that something contradicts, and that are called likely
    QString adviceMiss;       ///< empty = the recommendation is right
    QStringList fileMisses;   ///< two causes: files with another cause than theirs, causes not found
    QString said;             ///< findings and recommendation on one line
};

/// Writes the case below `folder`, which is empty, reads it and weighs it.
Evidence readCase(const GeneratedCase& generated, const QString& folder);
Diagnosis diagnoseCase(const GeneratedCase& generated, const Evidence& evidence);
CaseOutcome judge(const GeneratedCase& generated, const Diagnosis& diagnosis);

/// In a folder of its own.
CaseOutcome runCase(const GeneratedCase& generated);

/// The first finding that is in question; "unknown" where none is.
QString firstCause(const Diagnosis& diagnosis);

/// The seed of this run: IMSDOCTOR_SEED, else a hash of the commit.
quint64 runSeed();

} // namespace ims::test
