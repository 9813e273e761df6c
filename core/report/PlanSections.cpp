#include "core/report/PlanSections.h"

#include "core/base/Json.h"
#include "core/report/ReportCells.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

QString listText(const QJsonObject& row, QLatin1StringView key)
{
    return row.value(key).toString(u"as it is"_s);
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
                        Html::code(listText(change, "mime"_L1)), Html::code(listText(change, "non_mime"_L1)),
                        why});
    }
    if (!rows.empty())
        writer.table(u"Set by the technician in place of the recommendation"_s,
                     {{u"Domain"_s, 18},
                      {u"MIME"_s, 18},
                      {u"Non-MIME"_s, 18},
                      {u"Why, and what speaks against it"_s, 46}},
                     rows);
}

/// The rows that are not as planned, and what else changed.
QStringList oddities(const QJsonObject& save)
{
    QStringList texts;
    for (const QJsonValue& value : save.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const QString state = row.value("state"_L1).toString();
        if (state == "as-planned"_L1)
            continue;
        texts.append(u"%1 is %2: MIME %3, Non-MIME %4"_s.arg(
            row.value("domain"_L1).toString(),
            state == "as-before"_L1 ? u"as before"_s : u"neither as planned nor as before"_s,
            row.value("mime"_L1).toString(u"–"_s), row.value("non_mime"_L1).toString(u"–"_s)));
    }
    for (const QString& other : jsonTexts(save.value("others"_L1)))
        texts.append(u"Not of the plan: "_s + other);
    return texts;
}

} // namespace

QStringList settingsSaveSentences(const QJsonObject& report)
{
    QStringList sentences;
    for (const QJsonValue& value : report.value("settings_saves"_L1).toArray()) {
        const QJsonObject save = value.toObject();
        const QString name = save.value("name"_L1).toString();
        if (save.value("proven"_L1).isNull())
            sentences.append(u"%1: a later save of the settings"_s.arg(name));
        else if (save.value("proven"_L1).toBool())
            sentences.append(u"%1 proves the change: every row is as planned"_s.arg(name));
        else
            sentences.append(save.value("unchanged"_L1).toBool()
                                 ? u"%1: the rows of the plan are as they were before"_s.arg(name)
                                 : u"%1 does not show the change as planned"_s.arg(name));
    }
    return sentences;
}

void writePlan(MarkupWriter& writer, const QJsonObject& report)
{
    writeChoices(writer, report.value("plan"_L1).toObject().value("changes"_L1).toArray());
    const QJsonArray saves = report.value("settings_saves"_L1).toArray();
    const QStringList sentences = settingsSaveSentences(report);
    if (saves.isEmpty())
        return;
    writer.paragraph(Html::strong(u"Saves of the settings made since"_s));
    std::vector<Html> items;
    for (qsizetype i = 0; i < saves.size(); ++i) {
        Html item = Html::text(sentences.at(i));
        std::vector<Html> odd;
        for (const QString& text : oddities(saves.at(i).toObject()))
            odd.push_back(Html::text(text));
        if (i == saves.size() - 1)
            item += Html::list(odd);
        items.push_back(item);
    }
    writer.list(items);
}

} // namespace ims
