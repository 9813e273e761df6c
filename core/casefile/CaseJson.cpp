#include "core/casefile/CaseJson.h"

#include "core/base/Json.h"
#include "core/base/JsonReader.h"
#include "core/casefile/CaseChanges.h"
#include "core/casefile/KeptName.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int schemaVersion = 2; // 1 had neither life, copies nor journal, nor what the caller tells
constexpr auto schema = "imsdoctor-case"_L1;

using Texts = QMap<QString, QString>;

Message readingCase()
{
    return Message(QT_TRANSLATE_NOOP("ims", "read the case"));
}

// Writing

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject pathJson(const Path& path)
{
    QJsonObject object{{u"path"_s, displayName(path)}};
    const QByteArray bytes = bytesIfNotUtf8(path);
    if (!bytes.isEmpty())
        object.insert("pathHex"_L1, QString::fromLatin1(bytes.toHex()));
    return object;
}

QJsonObject eventJson(const StatedEvent& event)
{
    return {{u"source"_s, event.source},       {u"id"_s, event.id},
            {u"time"_s, timeText(event.time)}, {u"computer"_s, event.computer},
            {u"spoolFile"_s, event.spoolFile}, {u"text"_s, event.text}};
}

QJsonObject rowJson(const StatedRow& row)
{
    return {{u"domain"_s, row.domain}, {u"mime"_s, row.mime}, {u"nonMime"_s, row.nonMime}};
}

QJsonObject textsJson(const Texts& texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

qsizetype sizeOf(const WalkthroughAnswers& answers)
{
    return answers.answers.size() + answers.skipped.size() + answers.facts.size();
}

QJsonObject answersJson(const WalkthroughAnswers& answers)
{
    return {{u"answers"_s, textsJson(answers.answers)},
            {u"skipped"_s, textsJson(answers.skipped)},
            {u"facts"_s, textsJson(answers.facts)}};
}

qsizetype charactersOf(const Texts& texts)
{
    qsizetype count = 0;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        count += it.key().size() + it.value().size();
    return count;
}

/// What past acts may still take up. Their characters are counted too, lest a file far beyond the limit be
/// made only to find that out.
struct Room
{
    qsizetype answers = mostCaseAnswers;
    qsizetype characters = largestCaseFile;

    bool take(const WalkthroughAnswers& act)
    {
        answers -= sizeOf(act);
        characters -= charactersOf(act.answers) + charactersOf(act.skipped) + charactersOf(act.facts);
        return answers >= 0 && characters >= 0;
    }
};

/// The last `acts` of a list, fewer where the room ends before.
QJsonArray nearestActs(const std::vector<WalkthroughAnswers>& list, size_t acts, Room& room)
{
    auto first = list.end();
    while (first != list.begin() && acts > 0 && room.take(*std::prev(first))) {
        --first;
        --acts;
    }
    QJsonArray array;
    std::transform(first, list.end(), std::back_inserter(array), answersJson);
    return array;
}

QJsonObject walkthroughJson(const WalkthroughRecord& record, size_t acts)
{
    Room room;
    room.take(record.now);
    const QJsonArray redo = nearestActs(record.redo, acts, room);
    return {{u"now"_s, answersJson(record.now)},
            {u"undo"_s, nearestActs(record.undo, acts, room)},
            {u"redo"_s, redo},
            {u"visited"_s, jsonArray(record.visited)}};
}

QJsonObject lifeJson(const CaseLife& life)
{
    const CaseConclusion& conclusion = life.conclusion;
    return {{u"state"_s, idOf(life.state)},
            {u"since"_s, timeText(life.since)},
            {u"followUp"_s, life.followUp.toString(Qt::ISODate)},
            {u"cause"_s, conclusion.cause},
            {u"domains"_s, jsonArray(conclusion.domains)},
            {u"charsets"_s, jsonArray(conclusion.charsets)},
            {u"newestEvent"_s, timeText(conclusion.newestEvent)},
            {u"spoolFiles"_s, jsonArray(conclusion.spoolFiles)}};
}

QJsonObject hidingJson(const ReportHiding& hiding)
{
    return {{u"kinds"_s, jsonArray(hiding.kinds)},
            {u"words"_s, jsonArray(hiding.words)},
            {u"showsHiddenRecipients"_s, hiding.showsHiddenRecipients}};
}

QJsonObject keptJson(const KeptFile& file)
{
    QJsonObject object = pathJson(file.source);
    object.insert("root"_L1, file.root);
    object.insert("copy"_L1, file.copy);
    object.insert("why"_L1, file.why);
    object.insert("size"_L1, file.size);
    object.insert("sha256"_L1, QString::fromLatin1(file.sha256.toHex()));
    object.insert("changedAt"_L1, timeText(file.changedAt));
    object.insert("collectedAt"_L1, timeText(file.collectedAt));
    object.insert("collector"_L1, file.collector);
    object.insert("server"_L1, file.server);
    return object;
}

// Reading

QString textIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key, const QString& at)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no text"), {at + key}));
    return value.toString();
}

QDateTime timeIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key, const QString& at)
{
    const QString text = textIn(reader, object, key, at);
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    // In UTC it may lie before the year 1 or behind the year 9999, which cannot be written.
    if (timeText(time).isEmpty())
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no time"), {at + key}));
    return time.toUTC();
}

Path pathIn(JsonReader& reader, const QJsonObject& object, const QString& at)
{
    const QString text = textIn(reader, object, "path"_L1, at);
    const QByteArray hex = textIn(reader, object, "pathHex"_L1, at).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.toHex() != hex)
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no lower-case hex"), {at + u"pathHex"_s}));
    // A zero byte would end the name early, and another file would be read.
    if ((text.isEmpty() && bytes.isEmpty()) || text.contains(QChar(0)) || bytes.contains('\0'))
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no path"), {at + u"path"_s}));
    return bytes.isEmpty() ? pathFromString(text) : pathFromNative(bytes);
}

StatedEvent eventIn(JsonReader& reader, const QJsonObject& object, const QString& at)
{
    StatedEvent event;
    event.source = textIn(reader, object, "source"_L1, at);
    event.time = timeIn(reader, object, "time"_L1, at);
    event.computer = textIn(reader, object, "computer"_L1, at);
    event.spoolFile = textIn(reader, object, "spoolFile"_L1, at);
    event.text = textIn(reader, object, "text"_L1, at);
    const QJsonValue given = object.value("id"_L1);
    const qint64 id = given.isUndefined() ? event.id : given.toInteger(-1);
    if (id < 0 || id > 0xFFFF)
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no event id"), {at + u"id"_s}));
    event.id = static_cast<quint16>(std::clamp<qint64>(id, 0, 0xFFFF));
    return event;
}

QJsonObject objectIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key, const QString& at)
{
    const QJsonValue value = object.value(key);
    return value.isUndefined() ? QJsonObject() : reader.object(value, at + key);
}

Texts textsIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key, const QString& at)
{
    Texts texts;
    const QJsonObject entries = objectIn(reader, object, key, at);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!it.value().isString())
            reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no text"), {at + key + u'.' + it.key()}));
        texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

WalkthroughAnswers answersIn(JsonReader& reader, const QJsonObject& object, const QString& at,
                             qsizetype& room)
{
    WalkthroughAnswers answers{textsIn(reader, object, "answers"_L1, at),
                               textsIn(reader, object, "skipped"_L1, at),
                               textsIn(reader, object, "facts"_L1, at)};
    room -= sizeOf(answers);
    if (room < 0) {
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "it holds more than %1 answers"),
                            {QString::number(mostCaseAnswers)}));
    }
    return answers;
}

std::vector<WalkthroughAnswers> actsIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key,
                                       const QString& at, qsizetype& room)
{
    std::vector<WalkthroughAnswers> acts;
    reader.each(object, key, at, false, [&](const QJsonObject& act, const QString& place) {
        if (acts.size() == mostCaseActs) {
            reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 holds more than %2 acts"),
                                {at + key, QString::number(mostCaseActs)}));
        }
        acts.push_back(answersIn(reader, act, place, room));
    });
    return acts;
}

WalkthroughRecord walkthroughIn(JsonReader& reader, const QJsonObject& root)
{
    const QString at = u"walkthrough."_s;
    const QJsonObject object = objectIn(reader, root, "walkthrough"_L1, {});
    qsizetype room = mostCaseAnswers;
    WalkthroughRecord record;
    record.now = answersIn(reader, objectIn(reader, object, "now"_L1, at), at + u"now."_s, room);
    record.undo = actsIn(reader, object, "undo"_L1, at, room);
    record.redo = actsIn(reader, object, "redo"_L1, at, room);
    record.visited = reader.texts(object, "visited"_L1, at, false);
    return record;
}

ReportHiding hidingIn(JsonReader& reader, const QJsonObject& root)
{
    const QString at = u"hiding."_s;
    const QJsonObject object = objectIn(reader, root, "hiding"_L1, {});
    return {reader.texts(object, "kinds"_L1, at, false), reader.texts(object, "words"_L1, at, false),
            reader.flag(object, "showsHiddenRecipients"_L1, at, false)};
}

CaseLife lifeIn(JsonReader& reader, const QJsonObject& root)
{
    const QString at = u"life."_s;
    const QJsonObject object = objectIn(reader, root, "life"_L1, {});
    CaseLife life;
    const QString state = textIn(reader, object, "state"_L1, at);
    const std::optional<CaseState> known = caseStateOf(state);
    if (!state.isEmpty() && !known)
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no state of a case"), {at + u"state"_s}));
    life.state = known.value_or(CaseState::Open);
    life.since = timeIn(reader, object, "since"_L1, at);
    const QString followUp = textIn(reader, object, "followUp"_L1, at);
    life.followUp = QDate::fromString(followUp, Qt::ISODate);
    if (!followUp.isEmpty() && !life.followUp.isValid())
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no date"), {at + u"followUp"_s}));
    life.conclusion.cause = textIn(reader, object, "cause"_L1, at);
    life.conclusion.domains = reader.texts(object, "domains"_L1, at, false);
    life.conclusion.charsets = reader.texts(object, "charsets"_L1, at, false);
    life.conclusion.newestEvent = timeIn(reader, object, "newestEvent"_L1, at);
    life.conclusion.spoolFiles = reader.texts(object, "spoolFiles"_L1, at, false);
    return life;
}

qint64 numberIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key, const QString& at)
{
    const QJsonValue value = object.value(key);
    const qint64 number = value.isUndefined() ? 0 : value.toInteger(-1);
    if (number < 0)
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no number from 0 on"), {at + key}));
    return std::max<qint64>(0, number);
}

/// A case may come from a stranger: its copies lie in its own folder, or nowhere.
QString copyIn(JsonReader& reader, const QJsonObject& object, const QString& at)
{
    const QString copy = textIn(reader, object, "copy"_L1, at);
    if (!copy.isEmpty() && !isKeptName(copy))
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 leads out of the case"), {at + u"copy"_s}));
    return copy;
}

KeptFile keptIn(JsonReader& reader, const QJsonObject& object, const QString& at)
{
    constexpr qsizetype hashLength = 32;
    KeptFile file;
    file.source = pathIn(reader, object, at);
    file.root = numberIn(reader, object, "root"_L1, at);
    file.copy = copyIn(reader, object, at);
    file.why = textIn(reader, object, "why"_L1, at);
    file.size = numberIn(reader, object, "size"_L1, at);
    const QByteArray hex = textIn(reader, object, "sha256"_L1, at).toLatin1();
    file.sha256 = QByteArray::fromHex(hex);
    if (file.sha256.toHex() != hex || (!hex.isEmpty() && file.sha256.size() != hashLength))
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no SHA-256"), {at + u"sha256"_s}));
    file.changedAt = timeIn(reader, object, "changedAt"_L1, at);
    file.collectedAt = timeIn(reader, object, "collectedAt"_L1, at);
    file.collector = textIn(reader, object, "collector"_L1, at);
    file.server = textIn(reader, object, "server"_L1, at);
    return file;
}

int integerIn(JsonReader& reader, const QJsonObject& object, QLatin1StringView key, const QString& at)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble();
    const int integer = static_cast<int>(
        std::clamp<double>(number, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    if (!value.isUndefined() && (!value.isDouble() || double(integer) != number))
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is no whole number"), {at + key}));
    return integer;
}

ServiceAct serviceActIn(JsonReader& reader, const QJsonObject& object, const QString& at)
{
    ServiceAct act;
    act.at = timeIn(reader, object, "at"_L1, at);
    act.who = textIn(reader, object, "who"_L1, at);
    act.what = textIn(reader, object, "what"_L1, at);
    act.way = textIn(reader, object, "way"_L1, at);
    act.server = textIn(reader, object, "server"_L1, at);
    act.service = textIn(reader, object, "service"_L1, at);
    act.user = textIn(reader, object, "user"_L1, at);
    act.command = reader.texts(object, "command"_L1, at, false);
    act.asked = reader.flag(object, "asked"_L1, at, false);
    act.before = textIn(reader, object, "before"_L1, at);
    act.state = textIn(reader, object, "state"_L1, at);
    act.code = integerIn(reader, object, "code"_L1, at);
    act.failed = reader.flag(object, "failed"_L1, at, false);
    act.failedAt = textIn(reader, object, "failedAt"_L1, at);
    act.serviceCode = static_cast<quint32>(std::min<qint64>(numberIn(reader, object, "serviceCode"_L1, at),
                                                            std::numeric_limits<quint32>::max()));
    if (!object.value("exitCode"_L1).isNull() && object.contains("exitCode"_L1))
        act.exitCode = integerIn(reader, object, "exitCode"_L1, at);
    act.output = textIn(reader, object, "output"_L1, at);
    act.milliseconds = numberIn(reader, object, "milliseconds"_L1, at);
    return act;
}

CaseRecord recordIn(JsonReader& reader, const QJsonObject& root)
{
    CaseRecord record;
    record.createdAt = timeIn(reader, root, "createdAt"_L1, {});
    record.savedAt = timeIn(reader, root, "savedAt"_L1, {});
    record.ticket = textIn(reader, root, "ticket"_L1, {});
    record.caller = textIn(reader, root, "caller"_L1, {});
    record.phone = textIn(reader, root, "phone"_L1, {});
    record.symptom = textIn(reader, root, "symptom"_L1, {});
    record.began = textIn(reader, root, "began"_L1, {});
    record.affected = textIn(reader, root, "affected"_L1, {});
    record.tried = textIn(reader, root, "tried"_L1, {});
    record.clock = textIn(reader, root, "clock"_L1, {});
    record.services = textIn(reader, root, "services"_L1, {});
    record.software = reader.texts(root, "software"_L1, {}, false);
    record.server = textIn(reader, root, "server"_L1, {});
    record.serverVersion = textIn(reader, root, "serverVersion"_L1, {});
    record.dateOrder = textIn(reader, root, "dateOrder"_L1, {});
    record.timeZone = textIn(reader, root, "timeZone"_L1, {});
    reader.each(root, "opened"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        record.opened.push_back(pathIn(reader, object, at));
    });
    reader.each(root, "statedEvents"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        record.statedEvents.push_back(eventIn(reader, object, at));
    });
    reader.each(root, "statedSettings"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        record.statedSettings.push_back({textIn(reader, object, "domain"_L1, at),
                                         textIn(reader, object, "mime"_L1, at),
                                         textIn(reader, object, "nonMime"_L1, at)});
    });
    record.walkthrough = walkthroughIn(reader, root);
    record.step = textIn(reader, root, "step"_L1, {});
    record.spoolFile = textIn(reader, root, "spoolFile"_L1, {});
    record.notes = textIn(reader, root, "notes"_L1, {});
    record.life = lifeIn(reader, root);
    reader.each(root, "kept"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        record.kept.push_back(keptIn(reader, object, at));
    });
    reader.each(root, "serviceActs"_L1, {}, false, [&](const QJsonObject& object, const QString& at) {
        record.serviceActs.push_back(serviceActIn(reader, object, at));
    });
    record.hiding = hidingIn(reader, root);
    record.journalEntries = numberIn(reader, root, "journalEntries"_L1, {});
    return record;
}

/// Whether the object is a case of a version that this program reads; what it is else goes to the reader.
bool isReadable(JsonReader& reader, const QJsonObject& root)
{
    if (root.value("schema"_L1) != QJsonValue(schema))
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "it is no case of this program")));
    else if (root.value("schemaVersion"_L1).toInteger(0) < 1)
        reader.fail(Message(QT_TRANSLATE_NOOP("ims", "schemaVersion is missing or no number")));
    return !reader.error();
}

} // namespace

QJsonObject caseJson(const CaseRecord& record, size_t acts)
{
    QJsonArray opened;
    std::transform(record.opened.begin(), record.opened.end(), std::back_inserter(opened), pathJson);
    QJsonArray events;
    std::transform(record.statedEvents.begin(), record.statedEvents.end(), std::back_inserter(events),
                   eventJson);
    QJsonArray rows;
    std::transform(record.statedSettings.begin(), record.statedSettings.end(), std::back_inserter(rows),
                   rowJson);
    QJsonArray kept;
    std::transform(record.kept.begin(), record.kept.end(), std::back_inserter(kept), keptJson);
    QJsonArray serviceActs;
    std::transform(record.serviceActs.begin(), record.serviceActs.end(), std::back_inserter(serviceActs),
                   serviceActJson);
    return {{u"schema"_s, schema},
            {u"schemaVersion"_s, schemaVersion},
            {u"createdAt"_s, timeText(record.createdAt)},
            {u"savedAt"_s, timeText(record.savedAt)},
            {u"ticket"_s, record.ticket},
            {u"caller"_s, record.caller},
            {u"phone"_s, record.phone},
            {u"symptom"_s, record.symptom},
            {u"began"_s, record.began},
            {u"affected"_s, record.affected},
            {u"tried"_s, record.tried},
            {u"clock"_s, record.clock},
            {u"services"_s, record.services},
            {u"software"_s, QJsonArray::fromStringList(record.software)},
            {u"server"_s, record.server},
            {u"serverVersion"_s, record.serverVersion},
            {u"dateOrder"_s, record.dateOrder},
            {u"timeZone"_s, record.timeZone},
            {u"opened"_s, opened},
            {u"statedEvents"_s, events},
            {u"statedSettings"_s, rows},
            {u"walkthrough"_s, walkthroughJson(record.walkthrough, acts)},
            {u"step"_s, record.step},
            {u"spoolFile"_s, record.spoolFile},
            {u"notes"_s, record.notes},
            {u"life"_s, lifeJson(record.life)},
            {u"kept"_s, kept},
            {u"serviceActs"_s, serviceActs},
            {u"hiding"_s, hidingJson(record.hiding)},
            {u"journalEntries"_s, record.journalEntries}};
}

Expected<QByteArray> caseBytes(const CaseRecord& record, const QString& file)
{
    const WalkthroughRecord& walkthrough = record.walkthrough;
    size_t acts = std::min(mostCaseActs, std::max(walkthrough.undo.size(), walkthrough.redo.size()));
    bool tooLarge = sizeOf(walkthrough.now) > mostCaseAnswers;
    while (!tooLarge) {
        QByteArray bytes = jsonBytes(caseJson(record, acts), QJsonDocument::Indented);
        if (bytes.size() <= largestCaseFile)
            return bytes;
        tooLarge = acts == 0;
        acts /= 2;
    }
    return tl::unexpected(
        Error{Message(QT_TRANSLATE_NOOP("ims", "save the case")), file,
              Message(QT_TRANSLATE_NOOP("ims", "it has grown too large for one case")),
              Message(QT_TRANSLATE_NOOP("ims", "Shorten the notes or what was pasted into an answer."))});
}

Expected<CaseRecord> caseFromJson(const QByteArray& json, const QString& file)
{
    JsonReader reader(
        file, readingCase(),
        Message(QT_TRANSLATE_NOOP("ims", "The file is left as it is. Put back an earlier copy of "
                                         "it, or begin a new case with the same evidence.")));
    const QJsonObject root = reader.root(json);
    if (!reader.error() && isReadable(reader, root)) {
        const qint64 version = root.value("schemaVersion"_L1).toInteger();
        if (version > schemaVersion) {
            return tl::unexpected(Error{
                readingCase(), file,
                Message(QT_TRANSLATE_NOOP("ims",
                                          "it was saved by a newer version of this program (form %1; this "
                                          "version reads form %2)"),
                        {QString::number(version), QString::number(schemaVersion)}),
                Message(QT_TRANSLATE_NOOP("ims", "Open it with that version, or update this one."))});
        }
        CaseRecord record = recordIn(reader, root);
        if (!reader.error())
            return record;
    }
    return tl::unexpected(*reader.error());
}

} // namespace ims
