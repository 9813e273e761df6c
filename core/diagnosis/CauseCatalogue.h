#pragma once

#include "core/base/Error.h"
#include "core/diagnosis/Finding.h"

#include <QJsonObject>

#include <vector>

namespace ims {

/// One line of evidence that a cause looks for; schema in resources/causes/README.md.
struct CauseRule
{
    QString fact;           ///< name of a fact the engine can test
    QJsonObject parameters; ///< the fact's own
    bool supports = true;
    double weight = 0.0; ///< 0..5; what it adds to, or takes from, the cause's score
    Basis basis = Basis::Documented;
    Message text; ///< `%1`… filled by the fact
    /// A rule against the cause that, where it holds, lets the cause be no more than this, whatever speaks
    /// for it.
    std::optional<FindingStatus> atMost;
};

/// Releases of one family of the server ("5.0", "5.5") that have a cause.
struct AffectedVersion
{
    QString family;
    QString from;    ///< first build that has it, "5.5.2650.0"; empty = from the beginning
    QString fixedIn; ///< first build without it; empty = never fixed
};

/// One documented cause of a 4117, as data.
struct Cause
{
    QString id;
    Message title;
    Message whatHappens;
    QStringList kb;
    std::vector<AffectedVersion> versions; ///< empty = all
    bool mendedBySettings = false;         ///< a change of the Character Sets setting is its remedy
    bool crashes = false; ///< its messages can stop the store or the service when they are fed back
    std::vector<CauseRule> rules;
    std::vector<Question> questions;
    QList<Message> steps;  ///< resolution, in order; the first is the next step
    QList<Message> verify; ///< how to see that it is mended
    QList<Message> risks;  ///< what the steps can do harm to; may be empty
    Message sayToCaller;   ///< to be read aloud
};

/// The causes compiled into the program, validated: unique ids, known facts and parameters, KB numbers well
/// formed. Immutable once loaded; safe to read from any thread.
class CauseCatalogue
{
public:
    static Expected<CauseCatalogue> builtIn();

    /// From causes already read; an Error where two bear the same id. Kept in order of their ids.
    static Expected<CauseCatalogue> fromCauses(std::vector<Cause> causes);

    /// One file of resources/causes. The Error names the file and the entry that is wrong.
    static Expected<Cause> causeFromJson(const QByteArray& json, const QString& fileName);

    const std::vector<Cause>& all() const { return m_causes; }
    const Cause* find(const QString& id) const;

private:
    std::vector<Cause> m_causes;
};

} // namespace ims
