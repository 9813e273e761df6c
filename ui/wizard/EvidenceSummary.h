#pragma once

#include "core/casefile/CaseRecord.h"
#include "core/evidence/Evidence.h"

namespace ims {

/// One line of what was found in a case's evidence.
struct EvidenceLine
{
    enum class State { Found, Missing, Passed };

    State state = State::Found;
    QString kind; ///< "Event log"
    QString text; ///< what was found, fit to be shown
    QString file; ///< where it lies, as shown; empty for several or none
};

/// What was found, kind by kind, in the order of the walkthrough; kinds that a case does well to have are
/// listed as missing where they are. Long lists are cut and say so.
std::vector<EvidenceLine> evidenceLines(const Evidence& evidence);

/// What a diagnosis lacks most and how to get it.
struct MissingEvidence
{
    bool eventLog = false;
    bool archive = false;
    bool settings = false;

    bool any() const { return eventLog || archive || settings; }
    friend bool operator==(const MissingEvidence&, const MissingEvidence&) = default;
};

/// Null evidence lacks everything.
MissingEvidence missingEvidence(const Evidence* evidence);

/// What is missing, in words for a list.
QStringList missingKinds(const MissingEvidence& missing);

/// What an opened path was taken for, as a short sentence; empty where it is not known.
QString takenFor(const Evidence& evidence, const Path& opened);

/// The name of a file without its folders, of this system or the server's, fit to be shown.
QString shortFileName(const QString& file);

/// A kind of evidence in words: "event log".
QString inputKindWord(InputKind kind);

} // namespace ims
