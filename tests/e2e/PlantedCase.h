#pragma once

#include "tests/e2e/CliRun.h"
#include "tests/e2e/SecretSearch.h"

namespace ims::test {

/// A case with a secret in every field of every input: spool files of many kinds, an event log, a log as
/// text, settings, a registry, Dr. Watson's log, protocol and tracking logs, and all that a technician can
/// type, say and do.
struct PlantedCase
{
    TestFolder folder;
    Secrets secrets;
    QString caseFolder;
};

/// Writes it all below `planted.folder`.
void plant(PlantedCase& planted);

} // namespace ims::test
