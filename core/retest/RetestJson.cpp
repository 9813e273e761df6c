#include "core/retest/RetestJson.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

void addPath(QJsonObject& object, const QString& key, const Path& path)
{
    object.insert(key, displayName(path));
    if (const QByteArray bytes = bytesIfNotUtf8(path); !bytes.isEmpty())
        object.insert(key + u"_hex"_s, QString::fromLatin1(bytes.toHex()));
}

QJsonObject fileJson(const QString& name, const Path& from, const Path& to, MoveState state,
                     const Message& why)
{
    QJsonObject object{{u"name"_s, name},
                       {u"size"_s, QJsonValue()},
                       {u"sha256"_s, QJsonValue()},
                       {u"state"_s, moveStateId(state)},
                       {u"reason"_s, jsonTextOrNull(why.english())},
                       {u"verdict"_s, QJsonValue()}};
    addPath(object, u"from"_s, from / pathFromString(name));
    addPath(object, u"to"_s, to / pathFromString(name));
    return object;
}

} // namespace

QString moveStateId(MoveState state)
{
    switch (state) {
    case MoveState::Planned:
        return u"planned"_s;
    case MoveState::Copied:
        return u"copied"_s;
    case MoveState::Moved:
        return u"moved"_s;
    case MoveState::Undone:
        return u"undone"_s;
    case MoveState::Skipped:
        return u"skipped"_s;
    case MoveState::Failed:
        break;
    }
    return u"failed"_s;
}

QJsonObject moveJson(const RetestMove& move, const std::optional<WatchedVerdict>& verdict)
{
    QJsonObject object = fileJson(move.name, move.from, move.to, move.state, move.why);
    object.insert("size"_L1, move.size);
    object.insert("sha256"_L1, move.sha256);
    object.insert("batch"_L1, move.batch);
    object.insert("kind"_L1, move.kind == BatchKind::PutBack ? u"put-back"_s : u"set-aside"_s);
    object.insert("copy"_L1, jsonTextOrNull(move.copy));
    if (verdict) {
        object.insert("verdict"_L1, verdictId(verdict->verdict));
        object.insert("verdict_why"_L1, jsonTextOrNull(verdict->why.english()));
    }
    return object;
}

QJsonObject plannedJson(const RetestRow& row, const Path& from, const Path& to)
{
    QJsonObject object = fileJson(row.move.name, from, to, MoveState::Planned, row.why);
    QJsonArray notes;
    for (const Message& note : row.notes)
        notes.append(note.english());
    object.insert("size"_L1, row.move.size);
    object.insert("sha256"_L1, row.move.sha256);
    object.insert("batch"_L1, row.batch);
    object.insert("alone"_L1, row.alone);
    object.insert("undetermined"_L1, row.undetermined);
    object.insert("expected"_L1, jsonTextOrNull(row.expected.english()));
    object.insert("sender"_L1, jsonTextOrNull(row.sender));
    object.insert("charset"_L1, jsonTextOrNull(row.charset));
    object.insert("notes"_L1, notes);
    return object;
}

QJsonObject leftOutJson(const RetestLeftOut& file, const Path& from, const Path& to)
{
    return fileJson(file.name, from, to, MoveState::Skipped, file.why);
}

} // namespace ims
