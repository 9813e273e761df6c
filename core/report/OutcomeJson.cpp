#include "core/report/OutcomeJson.h"

#include "core/base/Json.h"
#include "core/evidence/MissingFile.h"
#include "core/evidence/ServerFiles.h"
#include "core/report/ReportWords.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QJsonValue seenJson(Seen seen)
{
    return seen == Seen::NotLooked ? QJsonValue() : QJsonValue(seen == Seen::Yes);
}

QJsonValue recordJson(const std::optional<quint32>& record)
{
    return record ? QJsonValue(qint64(*record)) : QJsonValue();
}

QJsonObject siblingJson(const Sibling& sibling, const SiblingKind& kind, const ReportLanguage& language)
{
    return {{u"event_id"_s, sibling.event.id()},
            {u"kind"_s, kind.event},
            {u"spool_file"_s, jsonTextOrNull(sibling.name)},
            {u"time"_s, jsonTime(sibling.event.time)},
            {u"first"_s, jsonTime(sibling.first)},
            {u"count"_s, sibling.count},
            {u"log"_s, jsonTextOrNull(sibling.event.log)},
            {u"record"_s, recordJson(sibling.event.record)},
            {u"stated"_s, sibling.event.stated},
            {u"title"_s, language.words(kind.title)},
            {u"where"_s, language.words(kind.where)},
            {u"seen_in_in"_s, seenJson(sibling.inIn)},
            {u"seen_in_archive"_s, seenJson(sibling.inArchive)},
            {u"also_failed"_s, sibling.alsoFailed},
            {u"basis"_s, kind.documented ? u"documented"_s : u"inferred"_s},
            {u"kb"_s, jsonArray(kind.kb)},
            {u"next_step"_s, language.words(kind.steps.front())}};
}

QJsonObject kindJson(const SiblingKind& kind, const ReportLanguage& language)
{
    QJsonArray places;
    for (const SpoolPlace place : kind.places)
        places.append(place == SpoolPlace::In ? u"in"_s : u"archive"_s);
    QJsonArray steps;
    for (const Message& step : kind.steps)
        steps.append(language.words(step));
    return {{u"event_id"_s, kind.event},
            {u"title"_s, language.words(kind.title)},
            {u"meaning"_s, language.words(kind.meaning)},
            {u"places"_s, places},
            {u"where"_s, language.words(kind.where)},
            {u"basis"_s, kind.documented ? u"documented"_s : u"inferred"_s},
            {u"how_sure"_s, jsonTextOrNull(language.words(kind.howSure))},
            {u"steps"_s, steps},
            {u"kb"_s, jsonArray(kind.kb)}};
}

/// The checks that are told: all where an ARCHIVE was read, else those that the evidence says something to.
std::set<MissingCheck> checksToTell(const Evidence& evidence, const std::vector<MissingFileStep>& steps)
{
    constexpr int mostAsked = 200;
    std::set<MissingCheck> checks;
    int asked = 0;
    for (const Failure& failure : evidence.failures) {
        if (failure.file >= 0 || checks.size() == steps.size() || ++asked > mostAsked)
            continue;
        for (const MissingFileCheck& check : checkMissing(evidence, failure))
            checks.insert(check.step->check);
    }
    return checks;
}

QString speaksId(MissingClue::Kind kind)
{
    switch (kind) {
    case MissingClue::Kind::Explains:
        return u"explains"_s;
    case MissingClue::Kind::Against:
        return u"against"_s;
    case MissingClue::Kind::Hint:
        break;
    }
    return u"hint"_s;
}

} // namespace

QJsonArray siblingsJson(const Evidence& evidence, const ReportLanguage& language)
{
    QJsonArray siblings;
    const auto& outcomes = OutcomeCatalogue::builtIn();
    for (const Sibling& sibling : evidence.siblings) {
        if (const SiblingKind* kind = outcomes ? outcomes->find(sibling.kind) : nullptr)
            siblings.append(siblingJson(sibling, *kind, language));
    }
    return siblings;
}

QJsonArray siblingKindsJson(const Evidence& evidence, const ReportLanguage& language)
{
    std::set<quint16> present;
    for (const Sibling& sibling : evidence.siblings)
        present.insert(sibling.kind);
    QJsonArray kinds;
    const auto& outcomes = OutcomeCatalogue::builtIn();
    for (const quint16 number : present) {
        if (const SiblingKind* kind = outcomes ? outcomes->find(number) : nullptr)
            kinds.append(kindJson(*kind, language));
    }
    return kinds;
}

QJsonArray missingChecksJson(const Evidence& evidence, const ReportLanguage& language)
{
    QJsonArray checks;
    const auto& outcomes = OutcomeCatalogue::builtIn();
    if (!outcomes)
        return checks;
    const std::set<MissingCheck> told = checksToTell(evidence, outcomes->missingFile());
    for (const MissingFileStep& step : outcomes->missingFile()) {
        if (!told.contains(step.check))
            continue;
        checks.append(QJsonObject{{u"id"_s, missingCheckId(step.check)},
                                  {u"title"_s, language.words(step.title)},
                                  {u"todo"_s, language.words(step.todo)},
                                  {u"kb"_s, jsonArray(step.kb)}});
    }
    return checks;
}

QJsonArray missingCluesJson(const Evidence& evidence, const Failure& failure, const ReportLanguage& language)
{
    QJsonArray clues;
    for (const MissingFileCheck& check : checkMissing(evidence, failure)) {
        for (const MissingClue& clue : check.clues) {
            clues.append(QJsonObject{{u"check"_s, missingCheckId(check.step->check)},
                                     {u"text"_s, language.words(clue.text)},
                                     {u"speaks"_s, speaksId(clue.kind)},
                                     {u"log"_s, jsonTextOrNull(clue.log)},
                                     {u"record"_s, recordJson(clue.record)}});
        }
    }
    return clues;
}

QJsonArray serverFilesJson(const Evidence& evidence, const ReportLanguage& language)
{
    QJsonArray facts;
    for (const ServerFileFact& fact : serverFileFacts(evidence)) {
        facts.append(QJsonObject{{u"kind"_s, inputKindId(fact.kind)},
                                 {u"said"_s, language.words(fact.said)},
                                 {u"meaning"_s, jsonTextOrNull(language.words(fact.meaning))},
                                 {u"basis"_s, fact.documented ? u"documented"_s : u"inferred"_s},
                                 {u"kb"_s, jsonArray(fact.kb)},
                                 {u"file"_s, fact.file},
                                 {u"offset"_s, fact.range.offset},
                                 {u"length"_s, fact.range.length}});
    }
    return facts;
}

} // namespace ims
