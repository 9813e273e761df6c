#include "core/eventlog/EventTemplates.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct SourceTemplates
{
    QHash<quint16, QString> texts;
    QHash<quint16, EventKind> kinds;
    QHash<quint16, QString> categories;
};

/// What the content engine's numbers add to a base, one bit each (inferred from every sample in the KB).
constexpr int subjectNamed = 1;
constexpr int senderNamed = 2;
constexpr int archiveNamed = 4;

QString namedParts(int bits)
{
    QStringList parts;
    if (bits & subjectNamed)
        parts += u"the subject"_s;
    if (bits & senderNamed)
        parts += u"the sender"_s;
    if (bits & archiveNamed)
        parts += u"the archive file"_s;
    return parts.isEmpty() ? QString() : u" The event names "_s + parts.join(u", "_s) + u'.';
}

void addFamily(SourceTemplates& source, const QJsonObject& family)
{
    const int base = family.value("base"_L1).toInt();
    for (int bits = 0; bits <= (subjectNamed | senderNamed | archiveNamed); ++bits) {
        const QString text = family.value("text"_L1).toString() + namedParts(bits) + u" Details: %*"_s;
        source.texts.insert(static_cast<quint16>(base + bits), text);
    }
}

EventType typeOf(const QString& name)
{
    if (name == "information"_L1)
        return EventType::Information;
    return name == "warning"_L1 ? EventType::Warning : EventType::Error;
}

using Templates = QHash<QString, SourceTemplates>; // by case-folded source

void addSource(Templates& templates, const QJsonObject& object)
{
    SourceTemplates& source = templates[object.value("source"_L1).toString().toCaseFolded()];
    for (const QJsonValue& value : object.value("events"_L1).toArray()) {
        const QJsonObject event = value.toObject();
        const auto id = static_cast<quint16>(event.value("id"_L1).toInt());
        source.texts.insert(id, event.value("text"_L1).toString());
        source.kinds.insert(
            id, {typeOf(event.value("type"_L1).toString()), event.value("category"_L1).toString()});
    }
    for (const QJsonValue& value : object.value("families"_L1).toArray())
        addFamily(source, value.toObject());
    for (const QJsonValue& value : object.value("categories"_L1).toArray()) {
        const QJsonObject category = value.toObject();
        source.categories.insert(static_cast<quint16>(category.value("number"_L1).toInt()),
                                 category.value("name"_L1).toString());
    }
}

Templates loadTemplates()
{
    Templates templates;
    const QDir folder(u":/events"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            addSource(templates, QJsonDocument::fromJson(file.readAll()).object());
    }
    return templates;
}

/// Built once, never changed.
const Templates& templates()
{
    static const Templates loaded = loadTemplates();
    return loaded;
}

/// `%1` … `%9` are the event's strings, `%*` all of them. Empty where a numbered one is missing. A string is
/// inserted as it is, whatever it contains.
QString fillIn(const QString& pattern, const QStringList& strings)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || (next != u'*' && (next < u'1' || next > u'9'))) {
            text += pattern.at(i);
            continue;
        }
        ++i;
        if (next == u'*') {
            text += strings.isEmpty() ? u"none"_s : strings.join(u"; "_s);
            continue;
        }
        const qsizetype number = next.unicode() - u'1';
        if (number >= strings.size())
            return {};
        text += strings.at(number);
    }
    return text;
}

} // namespace

QString describe(const Event& event)
{
    const auto source = templates().constFind(event.source.toCaseFolded());
    if (source == templates().constEnd())
        return {};
    const auto text = source->texts.constFind(event.id());
    return text != source->texts.constEnd() ? fillIn(*text, event.strings) : QString();
}

EventKind usualKind(const QString& source, quint16 id)
{
    const auto found = templates().constFind(source.toCaseFolded());
    return found != templates().constEnd() ? found->kinds.value(id) : EventKind();
}

bool hasUsualKind(const QString& source, quint16 id)
{
    const auto found = templates().constFind(source.toCaseFolded());
    return found != templates().constEnd() && found->kinds.contains(id);
}

QString categoryName(const QString& source, quint16 category)
{
    const auto found = templates().constFind(source.toCaseFolded());
    const QString number = QString::number(category);
    return found != templates().constEnd() ? found->categories.value(category, number) : number;
}

} // namespace ims
