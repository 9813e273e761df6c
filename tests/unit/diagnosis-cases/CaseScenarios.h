#pragma once

#include "tests/unit/diagnosis-cases/CaseBuilder.h"
#include "tests/unit/diagnosis-cases/CaseTexts.h"

namespace ims::test {

/// What makes the case of one row of expectedAnswers().
struct CaseScenario
{
    const char* name;
    void (*make)(CaseBuilder&);
};

const QList<CaseScenario>& charsetScenarios();
const QList<CaseScenario>& limitScenarios();
const QList<CaseScenario>& contentEngineScenarios();
const QList<CaseScenario>& storeScenarios();
const QList<CaseScenario>& otherScenarios();
const QList<CaseScenario>& twoCauseScenarios();

// What several files of scenarios use.
void defaultChanged(CaseBuilder& builder);
void domainNeedsCharset(CaseBuilder& builder);
void overrideOfDomain(CaseBuilder& builder);
void unknownCharsetMail(CaseBuilder& builder, CaseMail& mail);
void maxRecipients(CaseBuilder& builder);
PlacedMail ambiguousSender(CaseBuilder& builder, CaseMail mail = {});
PlacedMail commentDate(CaseBuilder& builder, CaseMail mail = {});
void macAttributes(CaseBuilder& builder);
void scannerInRegistry(CaseBuilder& builder);
void delivered(CaseBuilder& builder, const QByteArray& domain, int count);

/// 5.5 before and after service packs, 5.0, 4.0: where the version does not matter.
QStringList anyVersion();
QStringList before55Sp2();

} // namespace ims::test
