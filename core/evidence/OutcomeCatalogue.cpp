#include "core/evidence/OutcomeCatalogue.h"

#include "core/base/JsonReader.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr std::array<std::pair<MissingCheck, const char*>, 7> checkIds = {{
    {MissingCheck::OtherRoot, "other-root"},
    {MissingCheck::OtherServer, "other-server"},
    {MissingCheck::OtherSpelling, "other-spelling"},
    {MissingCheck::Quarantine, "quarantine"},
    {MissingCheck::Housekeeping, "housekeeping"},
    {MissingCheck::MovedBack, "moved-back"},
    {MissingCheck::OtherEvent, "other-event"},
}};

Message todoCorrect()
{
    return Message(QT_TRANSLATE_NOOP("ims", "Correct the file; its form is described in "
                                            "resources/outcomes/README.md."));
}

/// Reads one of the two files; what holds for all data files is JsonReader's.
class OutcomeReader : private JsonReader
{
public:
    explicit OutcomeReader(const QString& file)
        : JsonReader(file, Message(QT_TRANSLATE_NOOP("ims", "read where messages may be")), todoCorrect())
    {
    }

    Expected<std::vector<SiblingKind>> siblings(const QByteArray& json);
    Expected<std::vector<MissingFileStep>> missingFile(const QByteArray& json);

private:
    SiblingKind sibling(const QJsonObject& object, const QString& at);
    void readErratum(const QJsonObject& object, const QString& at, SiblingKind& kind);
    std::vector<SpoolPlace> places(const QJsonObject& object, const QString& at);
    bool isDocumented(const QJsonObject& object, const QString& at);
    MissingFileStep step(const QJsonObject& object, const QString& at);
    quint16 eventNumber(const QJsonValue& value, const QString& at);
};

quint16 OutcomeReader::eventNumber(const QJsonValue& value, const QString& at)
{
    const int number = value.toInt(-1);
    if (number <= 0 || number > 0xFFFF || number == 4117)
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no number of another event"), {at}));
    return static_cast<quint16>(number);
}

std::vector<SpoolPlace> OutcomeReader::places(const QJsonObject& object, const QString& at)
{
    std::vector<SpoolPlace> found;
    for (const QJsonValue& value : list(object, "places"_L1, at, false)) {
        const QString place = value.toString();
        if (place != "in"_L1 && place != "archive"_L1)
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is neither in nor archive"), {at + u"places"_s}));
        found.push_back(place == "in"_L1 ? SpoolPlace::In : SpoolPlace::Archive);
    }
    return found;
}

bool OutcomeReader::isDocumented(const QJsonObject& object, const QString& at)
{
    const QString basis = text(object, "basis"_L1, at);
    if (basis != "documented"_L1 && basis != "inferred"_L1)
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is neither documented nor inferred"), {at + u"basis"_s}));
    return basis == "documented"_L1;
}

void OutcomeReader::readErratum(const QJsonObject& object, const QString& at, SiblingKind& kind)
{
    if (!object.contains("erratum"_L1))
        return;
    const QString place = at + u"erratum."_s;
    const QJsonObject erratum = this->object(object.value("erratum"_L1), at + u"erratum"_s);
    onlyKeys(erratum, {u"numbers"_s, u"words"_s, u"kb"_s}, place);
    for (const QJsonValue& number : list(erratum, "numbers"_L1, place))
        kind.misprintedAs.push_back(eventNumber(number, place + u"numbers"_s));
    kind.words = text(erratum, "words"_L1, place);
    kbNumbers(erratum, place, true);
}

SiblingKind OutcomeReader::sibling(const QJsonObject& object, const QString& at)
{
    onlyKeys(object,
             {u"event"_s, u"title"_s, u"meaning"_s, u"places"_s, u"where"_s, u"absence"_s, u"basis"_s,
              u"howSure"_s, u"namesNoFile"_s, u"erratum"_s, u"steps"_s, u"kb"_s},
             at);
    SiblingKind kind;
    kind.event = eventNumber(object.value("event"_L1), at + u"event"_s);
    kind.title = message(object, "title"_L1, at);
    kind.meaning = message(object, "meaning"_L1, at);
    kind.places = places(object, at);
    kind.where = message(object, "where"_L1, at);
    kind.absence = message(object, "absence"_L1, at, false);
    kind.documented = isDocumented(object, at);
    kind.howSure = message(object, "howSure"_L1, at, false);
    kind.namesNoFile = flag(object, "namesNoFile"_L1, at, false);
    readErratum(object, at, kind);
    for (const QString& step : texts(object, "steps"_L1, at))
        kind.steps.push_back(Message(step.toUtf8()));
    kind.kb = kbNumbers(object, at, true);
    if (!kind.absence.isEmpty() && !kind.absence.id.contains("%1"))
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1 has no place for the time"), {at + u"absence"_s}));
    return kind;
}

Expected<std::vector<SiblingKind>> OutcomeReader::siblings(const QByteArray& json)
{
    const QJsonObject root = this->root(json);
    onlyKeys(root, {u"siblings"_s}, {});
    std::vector<SiblingKind> kinds;
    each(root, "siblings"_L1, {}, true, [&](const QJsonObject& object, const QString& at) {
        kinds.push_back(sibling(object, at));
        if (kinds.size() > 1 && kinds.back().event <= kinds.at(kinds.size() - 2).event)
            fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is there twice or out of order"), {at + u"event"_s}));
    });
    if (error())
        return tl::unexpected(*error());
    return kinds;
}

MissingFileStep OutcomeReader::step(const QJsonObject& object, const QString& at)
{
    onlyKeys(object, {u"id"_s, u"title"_s, u"todo"_s, u"kb"_s}, at);
    const QString id = text(object, "id"_L1, at);
    const auto* const known = std::find_if(checkIds.begin(), checkIds.end(), [&id](const auto& check) {
        return id == QLatin1StringView(check.second);
    });
    if (known == checkIds.end())
        fail(Message(QT_TRANSLATE_NOOP("ims", "%1: there is no check named “%2”"), {at + u"id"_s, id}));
    return {known == checkIds.end() ? MissingCheck::OtherRoot : known->first, message(object, "title"_L1, at),
            message(object, "todo"_L1, at), kbNumbers(object, at, false)};
}

Expected<std::vector<MissingFileStep>> OutcomeReader::missingFile(const QByteArray& json)
{
    const QJsonObject root = this->root(json);
    onlyKeys(root, {u"checks"_s}, {});
    std::vector<MissingFileStep> steps;
    each(root, "checks"_L1, {}, true,
         [&](const QJsonObject& object, const QString& at) { steps.push_back(step(object, at)); });
    for (const auto& [check, id] : checkIds) {
        const auto times = std::count_if(steps.begin(), steps.end(),
                                         [check = check](const auto& step) { return step.check == check; });
        if (times != 1)
            fail(Message(QT_TRANSLATE_NOOP("ims", "the check “%1” is not there once"),
                         {QString::fromLatin1(id)}));
    }
    if (error())
        return tl::unexpected(*error());
    return steps;
}

/// A resource is part of the program, not evidence: no ByteSource.
QByteArray resource(const QString& name)
{
    QFile file(u":/outcomes/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString missingCheckId(MissingCheck check)
{
    const auto* const found = std::find_if(checkIds.begin(), checkIds.end(),
                                           [check](const auto& known) { return known.first == check; });
    return found == checkIds.end() ? QString() : QString::fromLatin1(found->second);
}

const Expected<OutcomeCatalogue>& OutcomeCatalogue::builtIn()
{
    static const Expected<OutcomeCatalogue> catalogue =
        fromJson(resource(u"siblings.json"_s), resource(u"missing-file.json"_s));
    return catalogue;
}

Expected<OutcomeCatalogue> OutcomeCatalogue::fromJson(const QByteArray& siblings,
                                                      const QByteArray& missingFile)
{
    auto kinds = OutcomeReader(u"siblings.json"_s).siblings(siblings);
    if (!kinds)
        return tl::unexpected(std::move(kinds.error()));
    auto steps = OutcomeReader(u"missing-file.json"_s).missingFile(missingFile);
    if (!steps)
        return tl::unexpected(std::move(steps.error()));
    OutcomeCatalogue catalogue;
    catalogue.m_siblings = std::move(*kinds);
    catalogue.m_missingFile = std::move(*steps);
    return catalogue;
}

const SiblingKind* OutcomeCatalogue::find(quint16 event) const
{
    const auto found =
        std::lower_bound(m_siblings.begin(), m_siblings.end(), event,
                         [](const SiblingKind& kind, quint16 wanted) { return kind.event < wanted; });
    return found != m_siblings.end() && found->event == event ? &*found : nullptr;
}

} // namespace ims
