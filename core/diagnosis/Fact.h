#pragma once

#include "core/diagnosis/Finding.h"

#include <QJsonObject>

#include <vector>

namespace ims {

class CaseFacts;
struct Cause;
struct FailureFacts;

enum class FactState { Holds, DoesNotHold, CouldNotCheck };

/// What would have to be at hand to check a fact.
/// The last three would help; that they are not at hand does not leave a cause unchecked.
enum class Missing { Nothing, SpoolFile, UndamagedFile, Settings, EventLog, Registry, DrWatson, Services };

constexpr bool leavesUnchecked(Missing missing)
{
    return missing != Missing::Nothing && missing < Missing::Registry;
}

/// One place where a fact was seen, and the words for the rule's text (`%1`…).
struct FactMatch
{
    std::optional<EvidenceRef> ref;
    QStringList arguments;
    bool stated = false; ///< rests on what was stated: an event of no log, or the server's version by word
};

struct FactResult
{
    FactState state = FactState::DoesNotHold;
    Missing missing = Missing::Nothing; ///< for CouldNotCheck
    std::vector<FactMatch> matches;     ///< for Holds, at least one

    static FactResult no() { return {}; }
    static FactResult unchecked(Missing missing) { return {FactState::CouldNotCheck, missing, {}}; }
    static FactResult yes(FactMatch match)
    {
        return {FactState::Holds, Missing::Nothing, {std::move(match)}};
    }
};

/// What a fact is asked about.
struct FactQuery
{
    const CaseFacts& facts;
    const FailureFacts& failure;
    const Cause& cause;
    const QJsonObject& parameters;
};

enum class ParameterKind {
    Text,
    Hex,     ///< up to 8 hexadecimal digits, as a string
    Count,   ///< a whole number from 1 on
    Amount,  ///< a whole number from 0 on
    Switch,  ///< true or false
    Numbers, ///< a list of event ids
    Choice   ///< one of FactParameter::choices
};

struct FactParameter
{
    const char* name;
    ParameterKind kind = ParameterKind::Text;
    bool required = false;
    QStringList choices = {};
};

/// Something the engine can find out about one failed message; named in the rules of resources/causes.
struct Fact
{
    const char* name;
    FactResult (*check)(const FactQuery&);
    int arguments = 0; ///< how many of `%1`… a rule's text may use
    std::vector<FactParameter> parameters;
};

/// By name; null where there is no such fact.
const Fact* findFact(const QString& name);

/// All facts, in alphabetical order of their names.
const std::vector<Fact>& allFacts();

} // namespace ims
