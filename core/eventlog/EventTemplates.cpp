#include "core/eventlog/EventTemplates.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ims {

/// A sentence, cut where strings of an event are put in.
struct Sentence
{
    static constexpr int all = -1; ///< number that stands for all strings

    struct Piece
    {
        QString text;
        std::optional<int> number; ///< of the string that follows the text, from 0; or `all`
    };
    std::vector<Piece> pieces;
};

struct SourceWords
{
    QHash<quint16, Sentence> sentences;
    QHash<quint16, EventKind> kinds;
    QHash<quint16, QString> categories;
};

namespace {

/// `%1` … `%9` are the event's strings, `%*` all of them.
Sentence sentenceOf(const QString& pattern)
{
    Sentence sentence;
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || (next != u'*' && (next < u'1' || next > u'9'))) {
            text += pattern.at(i);
            continue;
        }
        ++i;
        sentence.pieces.push_back(
            {std::exchange(text, {}), next == u'*' ? Sentence::all : next.unicode() - u'1'});
    }
    sentence.pieces.push_back({text, std::nullopt});
    return sentence;
}

/// Empty where a numbered string is missing. A string is inserted as it is, whatever it contains.
QString fillIn(const Sentence& sentence, const QStringList& strings)
{
    QString text;
    for (const Sentence::Piece& piece : sentence.pieces) {
        text += piece.text;
        if (!piece.number)
            continue;
        if (*piece.number == Sentence::all)
            text += strings.isEmpty() ? u"none"_s : strings.join(u"; "_s);
        else if (*piece.number < strings.size())
            text += strings.at(*piece.number);
        else
            return {};
    }
    return text;
}

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

void addFamily(SourceWords& source, const QJsonObject& family)
{
    const int base = family.value("base"_L1).toInt();
    for (int bits = 0; bits <= (subjectNamed | senderNamed | archiveNamed); ++bits) {
        const QString text = family.value("text"_L1).toString() + namedParts(bits) + u" Details: %*"_s;
        source.sentences.insert(static_cast<quint16>(base + bits), sentenceOf(text));
    }
}

EventType typeOf(const QString& name)
{
    if (name == "information"_L1)
        return EventType::Information;
    return name == "warning"_L1 ? EventType::Warning : EventType::Error;
}

using Templates = QHash<QString, SourceWords>; // by case-folded source

void addSource(Templates& templates, const QJsonObject& object)
{
    SourceWords& source = templates[object.value("source"_L1).toString().toCaseFolded()];
    for (const QJsonValue& value : object.value("events"_L1).toArray()) {
        const QJsonObject event = value.toObject();
        const auto id = static_cast<quint16>(event.value("id"_L1).toInt());
        source.sentences.insert(id, sentenceOf(event.value("text"_L1).toString()));
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
    const SourceWords whole = source; // inserting below may move it
    for (const QJsonValue& value : object.value("also"_L1).toArray())
        templates.insert(value.toString().toCaseFolded(), whole);
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

const SourceWords* wordsOf(const QString& source)
{
    const auto found = templates().constFind(source.toCaseFolded());
    return found != templates().constEnd() ? &*found : nullptr;
}

} // namespace

SourceTemplates::SourceTemplates(const QString& source)
    : m_words(wordsOf(source))
{
}

QString SourceTemplates::describe(quint16 id, const QStringList& strings) const
{
    if (!m_words)
        return {};
    const auto sentence = m_words->sentences.constFind(id);
    return sentence != m_words->sentences.constEnd() ? fillIn(*sentence, strings) : QString();
}

QString SourceTemplates::categoryName(quint16 category) const
{
    if (m_words) {
        const auto name = m_words->categories.constFind(category);
        if (name != m_words->categories.constEnd())
            return *name;
    }
    return QString::number(category);
}

QString describe(const Event& event)
{
    return SourceTemplates(event.source).describe(event.id(), event.strings);
}

EventKind usualKind(const QString& source, quint16 id)
{
    const SourceWords* words = wordsOf(source);
    return words ? words->kinds.value(id) : EventKind();
}

bool hasUsualKind(const QString& source, quint16 id)
{
    const SourceWords* words = wordsOf(source);
    return words && words->kinds.contains(id);
}

QString categoryName(const QString& source, quint16 category)
{
    return SourceTemplates(source).categoryName(category);
}

} // namespace ims
