#pragma once

#include <QString>

namespace ims {

class CaseSession;

/// Why a command of the walkthrough cannot be done now, as a sentence; empty where that is not known.
/// `busy`: evidence is being read or a report written.
QString whyDisabled(const QString& command, const CaseSession& session, bool busy);

} // namespace ims
