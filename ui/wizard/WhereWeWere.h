#pragma once

#include <QString>

namespace ims {

class CaseSession;

/// Where a case that was kept stands, for whoever opens it after days or takes it over from a colleague: the
/// step, the caller and what he told, and what was done last. Empty for a new case. Strangers' texts in it
/// are safe to show.
QString whereWeWere(const CaseSession& session);

} // namespace ims
