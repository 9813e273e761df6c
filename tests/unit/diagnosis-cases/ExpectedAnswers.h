#pragma once

#include "core/diagnosis/Finding.h"

#include <vector>

namespace ims::test {

/// What a generated case is like.
enum class CaseKind {
    Clear,        ///< everything that the articles name is there
    Noisy,        ///< the same among unrelated events and other people's mail
    Partial,      ///< one or two of the evidences are missing
    LookAlike,    ///< a sign of another cause is there too, contradicted or weaker
    Contradicted, ///< signs of the cause, and something that rules it out or speaks against it
    TwoCauses,    ///< two groups of failed files, each with its own cause
    TooLittle     ///< nothing that tells causes apart
};

const char* nameOf(CaseKind kind);

/// What has to become of the Character Sets setting.
enum class Advice {
    Rows,       ///< exactly the rows that the generator derives for the case
    RowsOrNull, ///< those, or no answer: the evidence for them is thin
    None,       ///< leave as it is: another cause
    NoneOrNull, ///< no change, be it that another cause is found or that the evidence is not enough
    Null        ///< not enough evidence
};

/// The right answer for one sort of generated case. Written from the Knowledge Base alone, before any rule
/// was seen: neither the generator nor this table shares a file with resources/causes.
struct ExpectedAnswer
{
    const char* scenario; ///< names the generator's function
    CaseKind kind = CaseKind::Clear;
    const char* cause;                              ///< what the first finding must be
    const char* given;                              ///< what is there
    std::vector<const char*> alsoRight;             ///< first findings that the articles leave open as well
    FindingStatus highest = FindingStatus::Likely;  ///< of the first finding
    FindingStatus lowest = FindingStatus::Possible; ///< of `cause`, where it comes first
    std::vector<const char*> notLikely;             ///< causes that something contradicts: never Likely
    Advice advice = Advice::None;
};

const std::vector<ExpectedAnswer>& expectedAnswers();

} // namespace ims::test
