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

QString firstNames(const QStringList& names, const ReportLanguage& language)
{
    const QString first = names.mid(0, mostNames).join(u", "_s);
    return names.size() > mostNames ? language.words(QT_TRANSLATE_NOOP("ims", "%1 and %2 more"),
                                                     {first, QString::number(names.size() - mostNames)})
                                    : first;
}

/// What is said to one check, sentence by sentence in the order of the report, and about which files.
struct Sentences
{
    QStringList order; ///< what explains first
    qsizetype explaining = 0;
    QHash<QString, QStringList> files;
    bool unlikely = true; ///< everything speaks against it
};

QHash<QString, Sentences> sentencesByCheck(const QJsonObject& report, const ReportLanguage& language)
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
            sentences.files[text].append(failedFileName(failure, language));
            sentences.unlikely = sentences.unlikely && clue.value("speaks"_L1).toString() == "against"_L1;
        }
    }
    return found;
}

qsizetype missingFiles(const QJsonObject& report)
{
    return report.value("spool_files"_L1).toObject().value("missing"_L1).toArray().size();
}

QStringList inWords(const Sentences& sentences, bool oneFile, const ReportLanguage& language)
{
    QStringList says;
    for (const QString& text : sentences.order.mid(0, mostSentences))
        says.append(oneFile ? text
                            : u"%1 (%2)"_s.arg(text, firstNames(sentences.files.value(text), language)));
    if (sentences.order.size() > mostSentences)
        says.append(language.words(QT_TRANSLATE_NOOP("ims", "… and %1 more, in the JSON form."),
                                   {QString::number(sentences.order.size() - mostSentences)}));
    return says;
}

QString timesOf(const QJsonObject& sibling, const ReportLanguage& language)
{
    const qint64 count = sibling.value("count"_L1).toInteger();
    const QString time = reportTime(sibling.value("time"_L1), language);
    return count == 1 ? time
                      : language.counted("%n time, last %1", QT_TRANSLATE_N_NOOP("ims", "%n times, last %1"),
                                         count, {time});
}

QString namingOf(const std::vector<QJsonObject>& siblings, const ReportLanguage& language)
{
    const QJsonObject& newest = siblings.front();
    const QString name = newest.value("spool_file"_L1).toString();
    const auto number = newest.value("event_id"_L1).toInteger();
    const QString event =
        newest.value("kind"_L1).toInteger() == number
            ? language.words(QT_TRANSLATE_NOOP("ims", "Event %1"), {QString::number(number)})
            : language.words(QT_TRANSLATE_NOOP("ims", "Event %1, with the text of %2,"),
                             {QString::number(number), QString::number(newest.value("kind"_L1).toInteger())});
    if (siblings.size() == 1 && name.isEmpty())
        return language.words(QT_TRANSLATE_NOOP("ims", "%1 was logged (%2); it names no message"),
                              {event, timesOf(newest, language)});
    const auto count = static_cast<qsizetype>(siblings.size());
    if (count == 1)
        return language.words(QT_TRANSLATE_NOOP("ims", "%1 names the message %2 (%3)"),
                              {event, name, timesOf(newest, language)});
    return language.counted(
        "%1 names %n message, the newest %2 (%3)",
        QT_TRANSLATE_N_NOOP("ims", "%1 names %n messages, the newest %2 (%3)"), count,
        {event, name.isEmpty() ? language.words(QT_TRANSLATE_NOOP("ims", "without a name")) : name,
         timesOf(newest, language)});
}

/// That a file is not seen is told only of the folders that it may lie in.
void addSeen(QStringList& seen, const std::vector<QJsonObject>& siblings, QLatin1StringView key,
             const QString& folder, bool expected, const ReportLanguage& language)
{
    QStringList there;
    QStringList absent;
    for (const QJsonObject& sibling : siblings) {
        const QJsonValue value = sibling.value(key);
        if (value.isBool())
            (value.toBool() ? there : absent).append(sibling.value("spool_file"_L1).toString());
    }
    if (!there.isEmpty())
        seen.append(language.words(QT_TRANSLATE_NOOP("ims", "Seen in %1: %2."),
                                   {folder, firstNames(there, language)}));
    if (expected && !absent.isEmpty())
        seen.append(language.words(QT_TRANSLATE_NOOP("ims", "Not seen in %1: %2."),
                                   {folder, firstNames(absent, language)}));
}

QStringList seenOf(const std::vector<QJsonObject>& siblings, const QStringList& places,
                   const ReportLanguage& language)
{
    QStringList seen;
    addSeen(seen, siblings, "seen_in_in"_L1, u"IN"_s, places.contains("in"_L1), language);
    addSeen(seen, siblings, "seen_in_archive"_L1, u"IN\\ARCHIVE"_s, places.contains("archive"_L1), language);
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

std::vector<MissingTold> missingTold(const QJsonObject& report, const ReportLanguage& language)
{
    std::vector<MissingTold> told;
    const QHash<QString, Sentences> sentences = sentencesByCheck(report, language);
    const bool oneFile = missingFiles(report) == 1;
    for (const QJsonValue& value : report.value("missing_checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        const auto said = sentences.constFind(check.value("id"_L1).toString());
        MissingTold entry{check.value("title"_L1).toString(),
                          {},
                          check.value("todo"_L1).toString(),
                          jsonTexts(check.value("kb"_L1))};
        if (said != sentences.constEnd()) {
            entry.says = inWords(*said, oneFile, language);
            if (said->unlikely)
                entry.todo.clear();
        }
        told.push_back(std::move(entry));
    }
    return told;
}

std::vector<SiblingsTold> siblingsTold(const QJsonObject& report, const ReportLanguage& language)
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
        told.push_back(
            {namingOf(siblings.value(kind), language), kinds.value(kind),
             seenOf(siblings.value(kind), jsonTexts(kinds.value(kind).value("places"_L1)), language)});
    return told;
}

QString siblingSentence(const QJsonObject& report, const ReportLanguage& language)
{
    QStringList sentences;
    for (const SiblingsTold& told : siblingsTold(report, language))
        sentences.append(u"%1: %2."_s.arg(told.naming, told.kind.value("title"_L1).toString()));
    return sentences.join(u' ');
}

void writeSiblings(MarkupWriter& writer, const QJsonObject& report)
{
    const std::vector<SiblingsTold> told = siblingsTold(report, writer.language());
    if (told.empty())
        return;
    writer.beginSection("siblings"_L1,
                        writer.words(QT_TRANSLATE_NOOP("ims", "Messages that other events name")));
    for (const SiblingsTold& entry : told) {
        const QString sure = entry.kind.value("how_sure"_L1).toString();
        Html basis = Html::text(basisWord(entry.kind.value("basis"_L1).toString(), writer.language()));
        if (!sure.isEmpty())
            basis += Html::text(u". "_s + sure);
        writer.beginCard("possible"_L1);
        writer.heading(Html::text(entry.kind.value("title"_L1).toString()));
        writer.paragraph(Html::text(entry.naming + u'.'));
        writer.paragraph(Html::text(entry.kind.value("meaning"_L1).toString()));
        writer.facts(
            {{writer.words(QT_TRANSLATE_NOOP("ims", "Where the file is")),
              Html::text(entry.kind.value("where"_L1).toString())},
             {writer.words(QT_TRANSLATE_NOOP("ims", "In what was read")), Html::text(entry.seen.join(u' '))},
             {writer.words(QT_TRANSLATE_NOOP("ims", "Basis")), basis},
             {writer.words(QT_TRANSLATE_NOOP("ims", "KB articles")),
              Html::text(jsonTexts(entry.kind.value("kb"_L1)).join(u", "_s))},
             {writer.words(QT_TRANSLATE_NOOP("ims", "What to do")),
              sentencesHtml(jsonTexts(entry.kind.value("steps"_L1)))}});
        writer.endCard();
    }
    writer.endSection();
}

void writeMissingFiles(MarkupWriter& writer, const QJsonObject& report)
{
    const std::vector<MissingTold> told = missingTold(report, writer.language());
    if (told.empty())
        return;
    writer.beginSection("missing"_L1, writer.words(QT_TRANSLATE_NOOP("ims", "Missing spool files")));
    writer.paragraph(Html::text(writer.words(
        QT_TRANSLATE_NOOP("ims", "Spool files that are missing: %1. That they are gone does not prove that "
                                 "the messages were delivered. What to check, in this order:"),
        {QString::number(missingFiles(report))})));
    Rows rows;
    for (const MissingTold& check : told) {
        const QString todo =
            check.kb.isEmpty() || check.todo.isEmpty()
                ? check.todo
                : writer.words(QT_TRANSLATE_NOOP("ims", "%1 (KB %2)"), {check.todo, check.kb.join(u", "_s)});
        rows.push_back({Html::text(u"%1. %2"_s.arg(QString::number(rows.size() + 1), check.title)),
                        check.says.isEmpty() ? Html::text(writer.words(QT_TRANSLATE_NOOP("ims", "nothing")))
                                             : sentencesHtml(check.says),
                        Html::text(todo.isEmpty() ? u"–"_s : todo)});
    }
    writer.table(writer.words(QT_TRANSLATE_NOOP("ims", "What to check for missing spool files")),
                 {{writer.words(QT_TRANSLATE_NOOP("ims", "Possibility")), 20},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "What the evidence says")), 42},
                  {writer.words(QT_TRANSLATE_NOOP("ims", "What to do")), 38}},
                 rows);
    writer.endSection();
}

} // namespace ims
