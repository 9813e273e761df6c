#pragma once

#include "core/evidence/Evidence.h"
#include "ui/wizard/ReportWishes.h"

namespace ims {

/// Whether something is in an archive for escalation.
enum class ArchiveLineState { Enclosed, LeftOut, Missing };

/// Something that is, or could be, in it.
struct ArchiveLine
{
    ArchiveLineState state = ArchiveLineState::Enclosed;
    QString what;
    QString detail; ///< why not, or how to get it; may be empty
};

/// What an archive will hold, told before it is written.
struct ArchiveListing
{
    std::vector<ArchiveLine> files;
    std::vector<ArchiveLine> asked; ///< what KB Q192186 asks for
};

/// From what is known of the evidence; no file is read. `isKept`: whether the case has a folder, and so a
/// journal.
ArchiveListing archiveListing(const Evidence& evidence, const ReportWishes& wishes, bool isKept);

} // namespace ims
