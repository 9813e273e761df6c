#pragma once

#include "core/base/ByteRange.h"
#include "core/base/Message.h"
#include "core/settings/SettingsChange.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ims {

enum class FindingStatus { Likely, Possible, Unlikely, Excluded, CouldNotCheck };

/// Whether a cause is in question at all: what the evidence points to, however strongly.
constexpr bool isLeading(FindingStatus status)
{
    return status == FindingStatus::Likely || status == FindingStatus::Possible;
}

/// What a piece of evidence rests on.
enum class Basis {
    Documented, ///< a KB article says so
    Inferred,   ///< our own conclusion
    Stated      ///< the technician or caller said so
};

/// Where a claim can be checked: bytes of a file, or a record of a log.
struct EvidenceRef
{
    QString file;
    ByteRange range;
    QString log;
    std::optional<quint32> record;

    friend bool operator==(const EvidenceRef&, const EvidenceRef&) = default;
};

struct EvidenceItem
{
    bool supports = true;
    Basis basis = Basis::Documented; ///< of the weakest thing that it rests on: Stated for a stated event
    Message text;
    std::optional<EvidenceRef> ref;
    double weight = 0.0; ///< what it adds to (supports) or takes from the cause's score

    friend bool operator==(const EvidenceItem&, const EvidenceItem&) = default;
};

struct Question
{
    QString id;
    Message text;

    friend bool operator==(const Question&, const Question&) = default;
};

/// The one check that would move a finding furthest: a question to a person, or something to be got.
struct Settling
{
    QString question; ///< id of one of the finding's questions; empty = something to be got
    Message text;     ///< empty = nothing that is still open would move it

    friend bool operator==(const Settling&, const Settling&) = default;
};

/// One documented cause weighed against one case's evidence.
struct Finding
{
    QString cause; ///< id as in resources/causes
    Message title;
    QStringList kb;
    double likelihood = 0.0; ///< 0..1
    FindingStatus status = FindingStatus::CouldNotCheck;
    QStringList spoolFiles; ///< failed files that it explains
    std::vector<EvidenceItem> evidence;
    std::vector<Question> questions;
    Message nextStep; ///< the one thing that would settle or mend it
    Settling settling;
    Message whyNot;     ///< of one that explains no message: what keeps it from it, in a sentence
    double score = 0.0; ///< of the message that it explains best: the sum behind the likelihood
    QString dismissed;  ///< why the technician passed it over; empty where it stands
};

/// Whether a cause is in question for the evidence and for the technician.
inline bool isInQuestion(const Finding& finding)
{
    return isLeading(finding.status) && finding.dismissed.isEmpty();
}

/// A cause's place for one failed spool file.
struct FileCause
{
    QString cause;
    FindingStatus status = FindingStatus::Unlikely;
    double likelihood = 0.0;

    friend bool operator==(const FileCause&, const FileCause&) = default;
};

/// The causes' ranking for one failed spool file.
struct FileDiagnosis
{
    QString spoolFile;
    QString cause; ///< best cause, or "unknown"
    double likelihood = 0.0;
    std::vector<FileCause> ranking = {}; ///< causes that something speaks for, best first
    Message setting =
        {}; ///< which of the Character Sets applied to it, and what it is; empty where not known
};

/// A documented cause that nothing in the evidence speaks for.
struct OtherCause
{
    QString cause;
    Message title;
    Message why;
};

enum class PrerequisiteKind { CodePage, ServicePack, MimeDatabase, Alias };

enum class PrerequisiteState {
    Missing, ///< it is not there: to be done before or with the change
    NotKnown,
    Fine,
    DoesNotApply
};

/// What a prerequisite says of one charset, code page or service pack.
struct PrerequisiteDetail
{
    QString about; ///< "5.5 SP3, koi8-r"
    Message text;  ///< may be empty

    friend bool operator==(const PrerequisiteDetail&, const PrerequisiteDetail&) = default;
};

/// Something that the server must have beside its Character Sets so that mail in some charsets is read; what
/// holds for several charsets alike is one.
struct Prerequisite
{
    PrerequisiteKind kind = PrerequisiteKind::CodePage;
    PrerequisiteState state = PrerequisiteState::NotKnown;
    QStringList charsets; ///< catalogue names; of an alias none
    QString label;        ///< of an alias: the unknown name as the message has it, a stranger's text
    QString fits;         ///< of an alias: the charset that the bytes fit; empty where not known
    Message text;
    std::vector<PrerequisiteDetail> details;
    QList<Message> todo;  ///< one sentence each; none where it is fine
    QStringList commands; ///< to be copied: they tell what is not known, and only read
    QStringList kb;
    Basis basis = Basis::Documented; ///< of the weakest thing that it says
    std::optional<EvidenceRef> ref;  ///< where it was seen first

    /// Whether something is to be done about it or found out.
    bool isOpen() const
    {
        return state == PrerequisiteState::Missing || state == PrerequisiteState::NotKnown;
    }

    friend bool operator==(const Prerequisite&, const Prerequisite&) = default;
};

struct Diagnosis
{
    std::vector<Finding> findings;                ///< best first
    std::vector<OtherCause> others;               ///< the causes without a finding, in order of their ids
    std::vector<FileDiagnosis> files;             ///< in the order of Evidence::failures
    std::optional<SettingsChange> recommendation; ///< nothing = not enough evidence
    std::vector<Prerequisite> prerequisites;      ///< of what is planned and of unknown charsets' names

    /// The recommendation with what the technician chose in its place (OwnChoices.h); nothing = as
    /// recommended.
    std::optional<SettingsChange> chosen = {};

    /// What is to be set.
    const std::optional<SettingsChange>& planned() const { return chosen ? chosen : recommendation; }
};

} // namespace ims
