#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/diagnosis/CauseCatalogue.h"

namespace ims {

/// The causes that the technician passed over, with the reason: cause -> reason.
QMap<QString, QString> dismissalsOf(const CaseRecord& record);

/// Notes on the findings why they were passed over. The weighing stays as it is; a dismissed finding goes
/// below those in question and is never the first while another one is left. Changes of the Character Sets
/// are recommended no longer where every cause that asks for them is dismissed.
void dismiss(Diagnosis& diagnosis, const QMap<QString, QString>& reasons, const CauseCatalogue& causes);

} // namespace ims
