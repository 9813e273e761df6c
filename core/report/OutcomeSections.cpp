#include "core/report/OutcomeSections.h"

#include "core/base/Json.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportWords.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostSentences = 5;
constexpr qsizetype mostNames = 5;

using Rows = std::vector<std::vector<Html>>;

QString firstNames(const QStringList& names)
{
    QString text = names.mid(0, mostNames).join(u", "_s);
    if (names.size() > mostNames)
        text += u" and %1 more"_s.arg(names.size() - mostNames);
    return text;
}

QString messages(qsizetype count)
{
    return count == 1 ? u"1 message"_s : u"%1 messages"_s.arg(count);
}

/// What is said to one check, sentence by sentence in the order of the report, and about which files.
struct Sentences
{
    QStringList order; ///< what explains first
    qsizetype explaining = 0;
    QHash<QString, QStringList> files;
    bool unlikely = true; ///< everything speaks against it
};

QHash<QString, Sentences> sentencesByCheck(const QJsonObject& report)
{
    QHash<QString, Sentences> found;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        for (const QJsonValue& entry : failure.value("missing_clues"_L1).toArray()) {
            const QJsonObject clue = entry.toObject();
            Sentences& sentences = found[clue.value("check"_L1).toString()];
            const QString text = clue.value("text"_L1).toString();
            if (!sentences.files.contains(text)) {
                const bool explains = clue.value("speaks"_L1).toString() == "explains"_L1;
                sentences.order.insert(explains ? sentences.explaining++ : sentences.order.size(), text);
            }
            sentences.files[text].append(failedFileName(failure));
            sentences.unlikely = sentences.unlikely && clue.value("speaks"_L1).toString() == "against"_L1;
        }
    }
    return found;
}

qsizetype missingFiles(const QJsonObject& report)
{
    return report.value("spool_files"_L1).toObject().value("missing"_L1).toArray().size();
}

QStringList inWords(const Sentences& sentences, bool oneFile)
{
    QStringList says;
    for (const QString& text : sentences.order.mid(0, mostSentences))
        says.append(oneFile ? text : u"%1 (%2)"_s.arg(text, firstNames(sentences.files.value(text))));
    if (sentences.order.size() > mostSentences)
        says.append(u"… and %1 more, in the JSON form."_s.arg(sentences.order.size() - mostSentences));
    return says;
}

QString timesOf(const QJsonObject& sibling)
{
    const qint64 count = sibling.value("count"_L1).toInteger();
    const QString time = reportTime(sibling.value("time"_L1));
    return count == 1 ? time : u"%1 times, last %2"_s.arg(QString::number(count), time);
}

QString namingOf(const std::vector<QJsonObject>& siblings)
{
    const QJsonObject& newest = siblings.front();
    const QString name = newest.value("spool_file"_L1).toString();
    const auto number = newest.value("event_id"_L1).toInteger();
    const QString event =
        newest.value("kind"_L1).toInteger() == number
            ? u"Event %1"_s.arg(number)
            : u"Event %1, with the text of %2,"_s.arg(QString::number(number),
                                                      QString::number(newest.value("kind"_L1).toInteger()));
    if (siblings.size() == 1 && name.isEmpty())
        return u"%1 was logged (%2); it names no message"_s.arg(event, timesOf(newest));
    const auto count = static_cast<qsizetype>(siblings.size());
    if (count == 1)
        return u"%1 names the message %2 (%3)"_s.arg(event, name, timesOf(newest));
    return u"%1 names %2, the newest %3 (%4)"_s.arg(
        event, messages(count), name.isEmpty() ? u"without a name"_s : name, timesOf(newest));
}

/// That a file is not seen is told only of the folders that it may lie in.
void addSeen(QStringList& seen, const std::vector<QJsonObject>& siblings, QLatin1StringView key,
             const QString& folder, bool expected)
{
    QStringList there;
    QStringList absent;
    for (const QJsonObject& sibling : siblings) {
        const QJsonValue value = sibling.value(key);
        if (value.isBool())
            (value.toBool() ? there : absent).append(sibling.value("spool_file"_L1).toString());
    }
    if (!there.isEmpty())
        seen.append(u"Seen in %1: %2."_s.arg(folder, firstNames(there)));
    if (expected && !absent.isEmpty())
        seen.append(u"Not seen in %1: %2."_s.arg(folder, firstNames(absent)));
}

QStringList seenOf(const std::vector<QJsonObject>& siblings, const QStringList& places)
{
    QStringList seen;
    addSeen(seen, siblings, "seen_in_in"_L1, u"IN"_s, places.contains("in"_L1));
    addSeen(seen, siblings, "seen_in_archive"_L1, u"IN\\ARCHIVE"_s, places.contains("archive"_L1));
    return seen;
}

Html sentencesHtml(const QStringList& sentences)
{
    std::vector<Html> items;
    for (const QString& sentence : sentences)
        items.push_back(Html::text(sentence));
    return Html::list(items);
}

} // namespace

std::vector<MissingTold> missingTold(const QJsonObject& report)
{
    std::vector<MissingTold> told;
    const QHash<QString, Sentences> sentences = sentencesByCheck(report);
    const bool oneFile = missingFiles(report) == 1;
    for (const QJsonValue& value : report.value("missing_checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        const auto said = sentences.constFind(check.value("id"_L1).toString());
        MissingTold entry{check.value("title"_L1).toString(),
                          {},
                          check.value("todo"_L1).toString(),
                          jsonTexts(check.value("kb"_L1))};
        if (said != sentences.constEnd()) {
            entry.says = inWords(*said, oneFile);
            if (said->unlikely)
                entry.todo.clear();
        }
        told.push_back(std::move(entry));
    }
    return told;
}

std::vector<SiblingsTold> siblingsTold(const QJsonObject& report)
{
    QMap<qint64, QJsonObject> kinds;
    for (const QJsonValue& kind : report.value("sibling_kinds"_L1).toArray())
        kinds.insert(kind.toObject().value("event_id"_L1).toInteger(), kind.toObject());
    QList<qint64> order;
    QHash<qint64, std::vector<QJsonObject>> siblings;
    for (const QJsonValue& value : report.value("siblings"_L1).toArray()) {
        const qint64 kind = value.toObject().value("kind"_L1).toInteger();
        if (!siblings.contains(kind))
            order.append(kind);
        siblings[kind].push_back(value.toObject());
    }
    std::vector<SiblingsTold> told;
    for (const qint64 kind : order)
        told.push_back({namingOf(siblings.value(kind)), kinds.value(kind),
                        seenOf(siblings.value(kind), jsonTexts(kinds.value(kind).value("places"_L1)))});
    return told;
}

QString siblingSentence(const QJsonObject& report)
{
    QStringList sentences;
    for (const SiblingsTold& told : siblingsTold(report))
        sentences.append(u"%1: %2."_s.arg(told.naming, told.kind.value("title"_L1).toString()));
    return sentences.join(u' ');
}

void writeSiblings(MarkupWriter& writer, const QJsonObject& report)
{
    const std::vector<SiblingsTold> told = siblingsTold(report);
    if (told.empty())
        return;
    writer.beginSection("siblings"_L1, u"Messages that other events name"_s);
    for (const SiblingsTold& entry : told) {
        const QString sure = entry.kind.value("how_sure"_L1).toString();
        Html basis = Html::text(basisWord(entry.kind.value("basis"_L1).toString()));
        if (!sure.isEmpty())
            basis += Html::text(u". "_s + sure);
        writer.beginCard("possible"_L1);
        writer.heading(Html::text(entry.kind.value("title"_L1).toString()));
        writer.paragraph(Html::text(entry.naming + u'.'));
        writer.paragraph(Html::text(entry.kind.value("meaning"_L1).toString()));
        writer.facts({{u"Where the file is"_s, Html::text(entry.kind.value("where"_L1).toString())},
                      {u"In what was read"_s, Html::text(entry.seen.join(u' '))},
                      {u"Basis"_s, basis},
                      {u"KB articles"_s, Html::text(jsonTexts(entry.kind.value("kb"_L1)).join(u", "_s))},
                      {u"What to do"_s, sentencesHtml(jsonTexts(entry.kind.value("steps"_L1)))}});
        writer.endCard();
    }
    writer.endSection();
}

void writeMissingFiles(MarkupWriter& writer, const QJsonObject& report)
{
    const std::vector<MissingTold> told = missingTold(report);
    if (told.empty())
        return;
    writer.beginSection("missing"_L1, u"Missing spool files"_s);
    writer.paragraph(
        Html::text(u"Spool files that are missing: %1. That they are gone does not prove that the "
                   u"messages were delivered. What to check, in this order:"_s.arg(missingFiles(report))));
    Rows rows;
    for (const MissingTold& check : told) {
        const QString todo = check.kb.isEmpty() || check.todo.isEmpty()
                                 ? check.todo
                                 : u"%1 (KB %2)"_s.arg(check.todo, check.kb.join(u", "_s));
        rows.push_back({Html::text(u"%1. %2"_s.arg(QString::number(rows.size() + 1), check.title)),
                        check.says.isEmpty() ? Html::text(u"nothing"_s) : sentencesHtml(check.says),
                        Html::text(todo.isEmpty() ? u"–"_s : todo)});
    }
    writer.table(u"What to check for missing spool files"_s,
                 {{u"Possibility"_s, 20}, {u"What the evidence says"_s, 42}, {u"What to do"_s, 38}}, rows);
    writer.endSection();
}

} // namespace ims
