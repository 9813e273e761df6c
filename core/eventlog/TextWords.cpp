#include "core/eventlog/TextWords.h"

#include "core/base/JsonReader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

template <class Value>
std::optional<Value> found(const QHash<QString, Value>& table, const QString& word)
{
    const auto entry = table.constFind(TextWords::key(word));
    return entry != table.constEnd() ? std::optional(*entry) : std::nullopt;
}

const QHash<QString, FieldRole>& roles()
{
    static const QHash<QString, FieldRole> byName = {{u"other"_s, FieldRole::Other},
                                                     {u"record"_s, FieldRole::Record},
                                                     {u"time"_s, FieldRole::Time},
                                                     {u"time-written"_s, FieldRole::TimeWritten},
                                                     {u"date"_s, FieldRole::Date},
                                                     {u"clock"_s, FieldRole::Clock},
                                                     {u"source"_s, FieldRole::Source},
                                                     {u"id"_s, FieldRole::Id},
                                                     {u"full-id"_s, FieldRole::FullId},
                                                     {u"type"_s, FieldRole::Type},
                                                     {u"type-number"_s, FieldRole::TypeNumber},
                                                     {u"level"_s, FieldRole::Level},
                                                     {u"keywords"_s, FieldRole::Keywords},
                                                     {u"category"_s, FieldRole::Category},
                                                     {u"category-number"_s, FieldRole::CategoryNumber},
                                                     {u"computer"_s, FieldRole::Computer},
                                                     {u"user"_s, FieldRole::User},
                                                     {u"description"_s, FieldRole::Description},
                                                     {u"strings"_s, FieldRole::Strings},
                                                     {u"string"_s, FieldRole::String},
                                                     {u"data"_s, FieldRole::Data}};
    return byName;
}

const QHash<QString, EventType>& types()
{
    static const QHash<QString, EventType> byName = {{u"error"_s, EventType::Error},
                                                     {u"warning"_s, EventType::Warning},
                                                     {u"information"_s, EventType::Information},
                                                     {u"success_audit"_s, EventType::SuccessAudit},
                                                     {u"failure_audit"_s, EventType::FailureAudit}};
    return byName;
}

const QHash<QString, DateOrder>& orders()
{
    static const QHash<QString, DateOrder> byName = {{u"mdy"_s, DateOrder::MonthDayYear},
                                                     {u"dmy"_s, DateOrder::DayMonthYear},
                                                     {u"ymd"_s, DateOrder::YearMonthDay}};
    return byName;
}

/// A list of objects that each give `words` one meaning, named by `key`.
template <class Value>
QHash<QString, Value> readTable(JsonReader& reader, const QJsonObject& root, QLatin1StringView list,
                                QLatin1StringView key, const QHash<QString, Value>& meanings)
{
    QHash<QString, Value> table;
    reader.each(root, list, {}, true, [&](const QJsonObject& entry, const QString& at) {
        reader.onlyKeys(entry, {QString(key), u"words"_s}, at);
        const QString name = reader.text(entry, key, at);
        if (!meanings.contains(name) && !reader.error())
            reader.fail(Message(QT_TRANSLATE_NOOP("ims", "%1 is not known: %2"), {at + key, name}));
        for (const QString& word : reader.texts(entry, "words"_L1, at))
            table.insert(TextWords::key(word), meanings.value(name));
    });
    return table;
}

QSet<QString> keysOf(const QStringList& words)
{
    QSet<QString> keys;
    for (const QString& word : words)
        keys.insert(TextWords::key(word));
    return keys;
}

TextWords builtIn()
{
    QFile file(u":/events/text/words.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return TextWords::fromJson(json, file.fileName()).value_or(TextWords());
}

} // namespace

QString TextWords::key(const QString& word)
{
    return word.trimmed().toCaseFolded().replace(QChar(0x2019), u'\'');
}

std::optional<FieldRole> TextWords::column(const QString& word) const
{
    return found(columns, word);
}

std::optional<DateOrder> TextWords::usualOrder(const QString& word) const
{
    return found(dateOrders, word);
}

std::optional<EventType> TextWords::level(const QString& word) const
{
    return found(levels, word);
}

Expected<TextWords> TextWords::fromJson(const QByteArray& json, const QString& fileName)
{
    JsonReader reader(fileName, Message(QT_TRANSLATE_NOOP("ims", "read the words of exported event logs")),
                      Message(QT_TRANSLATE_NOOP("ims", "Install the program again.")));
    const QJsonObject root = reader.root(json);
    reader.onlyKeys(root,
                    {u"comment"_s, u"columns"_s, u"firstLabels"_s, u"dateOrders"_s, u"levels"_s, u"noUser"_s,
                     u"forenoon"_s, u"afternoon"_s},
                    {});
    TextWords words;
    words.columns = readTable(reader, root, "columns"_L1, "role"_L1, roles());
    words.dateOrders = readTable(reader, root, "dateOrders"_L1, "order"_L1, orders());
    words.levels = readTable(reader, root, "levels"_L1, "type"_L1, types());
    words.firstLabels = keysOf(reader.texts(root, "firstLabels"_L1, {}));
    words.noUser = keysOf(reader.texts(root, "noUser"_L1, {}));
    words.forenoon = reader.texts(root, "forenoon"_L1, {});
    words.afternoon = reader.texts(root, "afternoon"_L1, {});
    if (reader.error())
        return tl::unexpected(*reader.error());
    return words;
}

const TextWords& textWords()
{
    static const TextWords words = builtIn();
    return words;
}

} // namespace ims
