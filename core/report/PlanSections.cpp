#include "core/report/PlanSections.h"

#include "core/base/Json.h"
#include "core/report/ReportCells.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString listText(const QJsonObject& row, QLatin1StringView key, const ReportLanguage& language)
{
    return row.value(key).toString(language.words(QT_TRANSLATE_NOOP("ims", "as it is")));
}

void writeChoices(MarkupWriter& writer, const QJsonArray& changes)
{
    std::vector<std::vector<Html>> rows;
    for (const QJsonValue& value : changes) {
        const QJsonObject change = value.toObject();
        if (!change.value("chosen"_L1).toBool())
            continue;
        Html why = Html::text(change.value("note"_L1).toString());
        why += Html::list(paragraphs(change.value("warnings"_L1)));
        rows.push_back({Html::code(change.value("domain"_L1).toString()),
                        Html::code(listText(change, "mime"_L1, writer.language())),
                        Html::code(listText(change, "non_mime"_L1, writer.language())), why});
    }
    if (!rows.empty())
        writer.table(
            writer.words(QT_TRANSLATE_NOOP("ims", "Set by the technician in place of the recommendation")),
            {{writer.words(QT_TRANSLATE_NOOP("ims", "Domain")), 18},
             {u"MIME"_s, 18},
             {writer.words(QT_TRANSLATE_NOOP("ims", "Non-MIME")), 18},
             {writer.words(QT_TRANSLATE_NOOP("ims", "Why, and what speaks against it")), 46}},
            rows);
}

/// The rows that are not as planned, and what else changed.
QStringList oddities(const QJsonObject& save, const ReportLanguage& language)
{
    QStringList texts;
    for (const QJsonValue& value : save.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const QString state = row.value("state"_L1).toString();
        if (state == "as-planned"_L1)
            continue;
        texts.append(language.words(
            QT_TRANSLATE_NOOP("ims", "%1 is %2: MIME %3, Non-MIME %4"),
            {row.value("domain"_L1).toString(),
             state == "as-before"_L1
                 ? language.words(QT_TRANSLATE_NOOP("ims", "as before"))
                 : language.words(QT_TRANSLATE_NOOP("ims", "neither as planned nor as before")),
             row.value("mime"_L1).toString(u"–"_s), row.value("non_mime"_L1).toString(u"–"_s)}));
    }
    for (const QString& other : jsonTexts(save.value("others"_L1)))
        texts.append(QString(language.words(QT_TRANSLATE_NOOP("ims", "Not of the plan:")) + u' ') + other);
    return texts;
}

} // namespace

QStringList settingsSaveSentences(const QJsonObject& report, const ReportLanguage& language)
{
    QStringList sentences;
    for (const QJsonValue& value : report.value("settings_saves"_L1).toArray()) {
        const QJsonObject save = value.toObject();
        const QString name = save.value("name"_L1).toString();
        if (save.value("proven"_L1).isNull())
            sentences.append(
                language.words(QT_TRANSLATE_NOOP("ims", "%1: a later save of the settings"), {name}));
        else if (save.value("proven"_L1).toBool())
            sentences.append(language.words(
                QT_TRANSLATE_NOOP("ims", "%1 proves the change: every row is as planned"), {name}));
        else
            sentences.append(
                save.value("unchanged"_L1).toBool()
                    ? language.words(
                          QT_TRANSLATE_NOOP("ims", "%1: the rows of the plan are as they were before"),
                          {name})
                    : language.words(QT_TRANSLATE_NOOP("ims", "%1 does not show the change as planned"),
                                     {name}));
    }
    return sentences;
}

void writePlan(MarkupWriter& writer, const QJsonObject& report)
{
    writeChoices(writer, report.value("plan"_L1).toObject().value("changes"_L1).toArray());
    const QJsonArray saves = report.value("settings_saves"_L1).toArray();
    const QStringList sentences = settingsSaveSentences(report, writer.language());
    if (saves.isEmpty())
        return;
    writer.paragraph(
        Html::strong(writer.words(QT_TRANSLATE_NOOP("ims", "Saves of the settings made since"))));
    std::vector<Html> items;
    for (qsizetype i = 0; i < saves.size(); ++i) {
        Html item = Html::text(sentences.at(i));
        std::vector<Html> odd;
        for (const QString& text : oddities(saves.at(i).toObject(), writer.language()))
            odd.push_back(Html::text(text));
        if (i == saves.size() - 1)
            item += Html::list(odd);
        items.push_back(item);
    }
    writer.list(items);
}

} // namespace ims
