#include "core/report/DamageTold.h"

#include "core/report/ReportWords.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

std::vector<DamageTold> damageTold(const QJsonObject& report, const ReportLanguage& language)
{
    std::vector<DamageTold> told;
    QHash<QString, size_t> known;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        DamageTold one{{failedFileName(failure, language)}, {}, failure.value("damage_advice"_L1).toString()};
        for (const QJsonValue& damage : failure.value("damage"_L1).toArray())
            one.texts.append(damage.toObject().value("text"_L1).toString());
        if (one.texts.isEmpty())
            continue;
        const QString key = one.texts.join(u'\n') + u'\n' + one.advice;
        if (const auto found = known.constFind(key); found != known.constEnd()) {
            told[*found].names += one.names;
            continue;
        }
        known.insert(key, told.size());
        told.push_back(std::move(one));
    }
    return told;
}

QString namesTold(const QStringList& names, qsizetype most, const ReportLanguage& language)
{
    const QString first = names.mid(0, most).join(u", "_s);
    return names.size() > most ? language.words(QT_TRANSLATE_NOOP("ims", "%1 and %2 more"),
                                                {first, QString::number(names.size() - most)})
                               : first;
}

bool bytesWereChanged(const QJsonObject& failure)
{
    const QJsonArray damage = failure.value("damage"_L1).toArray();
    return std::any_of(damage.begin(), damage.end(),
                       [](const QJsonValue& one) { return !one.toObject().value("name_only"_L1).toBool(); });
}

Html readFileState(const QJsonObject& failure, const ReportLanguage& language)
{
    Html cell = Html::text(language.words(QT_TRANSLATE_NOOP("ims", "read")));
    if (!failure.value("damage"_L1).toArray().isEmpty())
        cell = Html::text(bytesWereChanged(failure)
                              ? language.words(QT_TRANSLATE_NOOP("ims", "read; damaged, see above"))
                              : language.words(QT_TRANSLATE_NOOP("ims", "read; renamed, see above")));
    if (const QString inside = failure.value("came_inside"_L1).toString(); !inside.isEmpty()) {
        cell = Html::sentence(language, QT_TRANSLATE_NOOP("ims", "%1; came as %2"),
                              {cell, Html::code(lastName(inside))});
    }
    return cell;
}

void writeDamage(MarkupWriter& writer, const QJsonObject& report)
{
    constexpr qsizetype mostNames = 100;
    const std::vector<DamageTold> told = damageTold(report, writer.language());
    if (told.empty())
        return;
    writer.paragraph(
        Html::strong(writer.words(QT_TRANSLATE_NOOP("ims", "Files that were changed on their way here"))));
    std::vector<Html> items;
    for (const DamageTold& one : told) {
        std::vector<Html> names;
        for (const QString& name : one.names.mid(0, mostNames))
            names.push_back(Html::code(name));
        Html item = Html::joined(names, ", "_L1);
        if (one.names.size() > mostNames)
            item = Html::sentence(writer.language(), QT_TRANSLATE_NOOP("ims", "%1 and %2 more"),
                                  {item, Html::text(QString::number(one.names.size() - mostNames))});
        item += Html::text(u": "_s + one.texts.join(u' ') + u' ');
        item += Html::strong(one.advice);
        items.push_back(item);
    }
    writer.list(items);
}

} // namespace ims
