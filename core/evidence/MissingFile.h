#pragma once

#include "core/evidence/FailureJoin.h"
#include "core/evidence/OutcomeCatalogue.h"

namespace ims {

/// What the evidence at hand says to one of the checks for a missing spool file.
struct MissingClue
{
    enum class Kind {
        Explains, ///< tells where the file is, or what became of it
        Hint,     ///< bears on it, without telling
        Against   ///< speaks against this possibility
    };

    Kind kind = Kind::Hint;
    Message text;
    QString log = {}; ///< where it can be seen; empty where no event says it
    std::optional<quint32> record = {};
};

/// One check with what the evidence answers to it.
struct MissingFileCheck
{
    const MissingFileStep* step = nullptr; ///< of OutcomeCatalogue::builtIn()
    std::vector<MissingClue> clues;        ///< may be empty

    /// Whether the evidence speaks against it and nothing for it: no need to do what the step says.
    bool isUnlikely() const;
    bool explains() const;
};

/// The folder of IN that an event with a path into it names (2002, 4081); empty where it names none.
QString spoolFolderIn(const Event& event);

/// Completes evidence that is otherwise whole: Evidence::missing and, for failures without a file,
/// Failure::missing, and Failure::missingWhy where something explains it.
void findMissing(Evidence& evidence, const ArchiveAvailability& availability);

/// What to check for a failed message's missing file, in order. Where no ARCHIVE was at hand to look it up
/// in, only what the evidence has to say. Empty where the file is there, or where no name can be looked up.
std::vector<MissingFileCheck> checkMissing(const Evidence& evidence, const Failure& failure);

} // namespace ims
