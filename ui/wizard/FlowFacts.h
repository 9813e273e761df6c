#pragma once

#include "core/evidence/NamedServers.h"
#include "ui/wizard/CaseLoader.h"

namespace ims {

class Flow;

/// Tells the walkthrough what the evidence says; nothing where it was read and there is none. Evidence that
/// cannot be read (any more) says nothing new: what was concluded from it stays.
/// @return ids of the answers that came into doubt
QStringList noteFacts(Flow& flow, const LoadedCase& loaded, bool unreadable, const CauseCatalogue& causes,
                      const std::vector<NamedServer>& servers);

/// The machines that the evidence names, each once, sorted.
QStringList serverNames(const std::vector<NamedServer>& servers);

/// Tells the walkthrough for which items it has to ask. `putBack`: names of files that were put back.
void noteItems(Flow& flow, const CaseRecord& record, const LoadedCase& loaded, const Knowledge& knowledge,
               const QStringList& putBack);

} // namespace ims
