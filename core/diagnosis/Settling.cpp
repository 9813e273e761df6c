#include "core/diagnosis/Settling.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// What a rule can do to a cause at most: one that limits its status weighs more than its number.
double reach(const CauseRule& rule)
{
    constexpr double limiting = 2.0;
    return rule.weight + (rule.atMost ? limiting : 0.0);
}

/// How far the answers to each of the cause's questions that nobody has answered yet could move it.
std::map<QString, double> reachOfQuestions(const Cause& cause, const CaseFacts& facts)
{
    std::map<QString, double> yes;
    std::map<QString, double> no;
    for (const CauseRule& rule : cause.rules) {
        const QString question = rule.parameters.value("question"_L1).toString();
        if (rule.fact != "answer"_L1 || facts.isAnswered(question) || facts.isShown(question))
            continue;
        (rule.parameters.value("is"_L1).toString() == "yes"_L1 ? yes : no)[question] += reach(rule);
    }
    for (const auto& [question, far] : no)
        yes[question] = std::max(yes[question], far);
    return yes;
}

/// Rules for and rules against seldom hold together: the farther side counts.
std::map<Missing, double> reachOfMissing(const std::vector<RuleOutcome>& outcomes)
{
    std::map<Missing, double> supporting;
    std::map<Missing, double> opposing;
    for (const RuleOutcome& outcome : outcomes)
        if (outcome.result.state == FactState::CouldNotCheck && outcome.result.missing != Missing::Nothing)
            (outcome.rule->supports ? supporting : opposing)[outcome.result.missing] += reach(*outcome.rule);
    for (const auto& [missing, far] : opposing)
        supporting[missing] = std::max(supporting[missing], far);
    return supporting;
}

bool bySecond(const auto& a, const auto& b)
{
    return a.second < b.second;
}

Message uncheckedSentence(Missing missing)
{
    switch (missing) {
    case Missing::SpoolFile:
        return Message(QT_TRANSLATE_NOOP("ims", "It could not be checked: the spool file is not at hand."));
    case Missing::UndamagedFile:
        return Message(
            QT_TRANSLATE_NOOP("ims", "It could not be checked: the spool file was changed on its way here."));
    case Missing::Settings:
        return Message(
            QT_TRANSLATE_NOOP("ims", "It could not be checked: the Character Sets are not known."));
    case Missing::EventLog:
        return Message(QT_TRANSLATE_NOOP(
            "ims", "It could not be checked: what was logged around the failure is not known."));
    case Missing::Registry:
    case Missing::DrWatson:
    case Missing::Services:
    case Missing::Nothing:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims", "It could not be checked."));
}

/// The strongest line against the cause; empty where there is none.
Message strongestAgainst(const std::vector<RuleOutcome>& outcomes)
{
    const RuleOutcome* strongest = nullptr;
    for (const RuleOutcome& outcome : outcomes)
        if (!outcome.rule->supports && outcome.result.state == FactState::Holds &&
            (!strongest || reach(*strongest->rule) < reach(*outcome.rule)))
            strongest = &outcome;
    if (!strongest)
        return {};
    return Message(strongest->rule->text.id, strongest->result.matches.front().arguments);
}

} // namespace

Message whatToCollect(Missing missing)
{
    switch (missing) {
    case Missing::SpoolFile:
        return Message(QT_TRANSLATE_NOOP("ims", "Copy the spool files that the events name from "
                                                "IMCDATA\\IN\\ARCHIVE and add them to the case."));
    case Missing::UndamagedFile:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Get an untouched copy of the spool file from the server, taken "
                                         "as it is and never opened and saved in an editor."));
    case Missing::Settings:
        return Message(QT_TRANSLATE_NOOP("ims", "Save the server's Character Sets with “imccopy -save domain "
                                                "imc.txt” (Q262126) and add the file to the case."));
    case Missing::EventLog:
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Save the server's Application event log as a file and add it to "
                                         "the case."));
    case Missing::Registry:
        return Message(QT_TRANSLATE_NOOP(
            "ims", "Export the registry keys MSExchangeIS\\ParametersSystem and MSExchangeIMC\\Parameters "
                   "(below HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services) and add the file to "
                   "the case."));
    case Missing::DrWatson:
        return Message(QT_TRANSLATE_NOOP("ims", "Copy Drwtsn32.log from the server's Windows folder and add "
                                                "it to the case (Q192186)."));
    case Missing::Services:
        return Message(QT_TRANSLATE_NOOP(
            "ims", "Have “net start” run on the server, and paste its list of services into step 1."));
    case Missing::Nothing:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("ims",
                                     "No documented cause fits. Escalate with what Q192186 asks for: the "
                                     "Application event log, the spool file, Drwtsn32.log and User.dmp if "
                                     "there are any."));
}

Settling bestCheck(const Cause& cause, const std::vector<RuleOutcome>& outcomes, const CaseFacts& facts)
{
    // What moves a cause less is not worth a way to the server.
    constexpr double worthGetting = 1.0;
    const FindingStatus status = weigh(outcomes).status;
    if (status == FindingStatus::Excluded)
        return {};
    const auto questions = reachOfQuestions(cause, facts);
    const auto missing = reachOfMissing(outcomes);
    const auto asked =
        std::max_element(questions.begin(), questions.end(), [](auto& a, auto& b) { return bySecond(a, b); });
    const auto got =
        std::max_element(missing.begin(), missing.end(), [](auto& a, auto& b) { return bySecond(a, b); });
    if (asked != questions.end() && (got == missing.end() || asked->second >= got->second)) {
        const auto question = std::find_if(cause.questions.begin(), cause.questions.end(),
                                           [&](const Question& q) { return q.id == asked->first; });
        if (question != cause.questions.end())
            return {question->id, question->text};
    }
    if (got != missing.end() && got->second >= worthGetting)
        return {{}, whatToCollect(got->first)};
    // The test of a message that can stop the store is no check but a danger (Q169223, Q293288).
    return isLeading(status) && !cause.crashes && !cause.verify.isEmpty() ? Settling{{}, cause.verify.front()}
                                                                          : Settling{};
}

Message whyNot(const Verdict& verdict, const std::vector<RuleOutcome>& outcomes)
{
    if (verdict.status == FindingStatus::CouldNotCheck)
        return uncheckedSentence(verdict.missing);
    if (isLeading(verdict.status))
        return Message(
            QT_TRANSLATE_NOOP("ims", "Another cause explains the same messages better on this evidence."));
    if (Message against = strongestAgainst(outcomes); !against.isEmpty())
        return against;
    if (verdict.supported)
        return Message(QT_TRANSLATE_NOOP("ims", "What speaks for it is too weak to go by."));
    return Message(QT_TRANSLATE_NOOP("ims", "Nothing in the evidence speaks for it."));
}

Message appliedSetting(const FailureFacts& failure, const CaseFacts& facts)
{
    if (!failure.spool)
        return {};
    if (failure.spool->applies == Applies::Declared)
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "The message names its charset, so by the release notes of 5.0 "
                                         "none of the Character Sets applied to it (Q156063). Q230250 "
                                         "has the setting matched to it all the same."));
    const bool mime = failure.spool->applies == Applies::Mime;
    if (!mime && failure.spool->applies != Applies::NonMime)
        return {};
    if (!failure.row)
        return mime
                   ? Message(QT_TRANSLATE_NOOP("ims", "MIME without a charset: the MIME setting applied "
                                                      "(Q156063). What it is on this server is not known."))
                   : Message(QT_TRANSLATE_NOOP("ims", "No MIME: the Non-MIME setting applied (Q156063). What "
                                                      "it is on this server is not known."));
    const QString token = mime ? failure.row->mime : failure.row->nonMime;
    const Charset* charset = facts.ofToken(token);
    const QStringList words{charset && !charset->imsName.isEmpty() ? charset->imsName : token};
    if (!failure.byDomain())
        return mime ? Message(QT_TRANSLATE_NOOP("ims", "MIME without a charset: the default's MIME setting "
                                                       "applied, %1 (Q156063)."),
                              words)
                    : Message(QT_TRANSLATE_NOOP("ims", "No MIME: the default's Non-MIME setting applied, %1 "
                                                       "(Q156063)."),
                              words);
    const QStringList withDomain{failure.row->domain, words.front()};
    return mime
               ? Message(QT_TRANSLATE_NOOP("ims", "MIME without a charset: the MIME setting of the entry for "
                                                  "%1 applied, %2 (Q156063, Q168138)."),
                         withDomain)
               : Message(QT_TRANSLATE_NOOP("ims",
                                           "No MIME: the Non-MIME setting of the entry for %1 applied, "
                                           "%2 (Q156063, Q168138)."),
                         withDomain);
}

} // namespace ims
