#include "core/report/SettingsCompare.h"

#include "core/report/PlanJson.h"

#include <QHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostRows = 100;

using ByDomain = QMap<QString, QJsonObject>; // by the domain in lower case

ByDomain byDomain(const QJsonArray& rows)
{
    ByDomain found;
    for (const QJsonValue& value : rows)
        found.insert(value.toObject().value("domain"_L1).toString().toLower(), value.toObject());
    return found;
}

/// What the technician recorded of each row that he set.
QHash<QString, QString> toldRows(const QJsonObject& report)
{
    QHash<QString, QString> told;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        if (action.value("kind"_L1).toString() == "setting-row"_L1)
            told.insert(action.value("item"_L1).toString().toLower(),
                        action.value("outcome_text"_L1).toString());
    }
    return told;
}

/// What is wanted; a change names only what it changes.
QJsonValue wanted(const QJsonObject& change, const QJsonObject& before, QLatin1StringView key)
{
    if (change.value("action"_L1).toString() == "remove"_L1)
        return {};
    const QJsonValue value = change.value(key);
    if (value.isString())
        return value;
    const QJsonValue current = change.value(QString(u"current_"_s + key));
    return current.isString() ? current : before.value(key);
}

} // namespace

QJsonArray settingsCompare(const QJsonObject& report)
{
    const ByDomain before = byDomain(report.value("settings"_L1).toObject().value("rows"_L1).toArray());
    const QJsonArray saves = report.value("settings_saves"_L1).toArray();
    const QJsonObject newest = saves.isEmpty() ? QJsonObject() : saves.last().toObject();
    const ByDomain after = byDomain(newest.value("rows"_L1).toArray());
    const QHash<QString, QString> told = toldRows(report);
    QJsonArray rows;
    for (const QJsonValue& value : plannedChanges(report)) {
        if (rows.size() == mostRows)
            break;
        const QJsonObject change = value.toObject();
        const QString domain = change.value("domain"_L1).toString();
        const QJsonObject was = before.value(domain.toLower());
        const QJsonObject is = after.value(domain.toLower());
        const QString outcome = told.value(domain.toLower());
        const auto wasValue = [&](QLatin1StringView key) {
            const QJsonValue current = change.value(QString(u"current_"_s + key));
            return current.isString() ? current : was.contains(key) ? was.value(key) : QJsonValue();
        };
        rows.append(QJsonObject{{u"domain"_s, domain},
                                {u"action"_s, change.value("action"_L1)},
                                {u"chosen"_s, change.value("chosen"_L1).toBool()},
                                {u"before_mime"_s, wasValue("mime"_L1)},
                                {u"before_non_mime"_s, wasValue("non_mime"_L1)},
                                {u"wanted_mime"_s, wanted(change, was, "mime"_L1)},
                                {u"wanted_non_mime"_s, wanted(change, was, "non_mime"_L1)},
                                {u"after_mime"_s, is.isEmpty() ? QJsonValue() : is.value("mime"_L1)},
                                {u"after_non_mime"_s, is.isEmpty() ? QJsonValue() : is.value("non_mime"_L1)},
                                {u"after_state"_s, is.isEmpty() ? QJsonValue() : is.value("state"_L1)},
                                {u"after_file"_s, is.isEmpty() ? QJsonValue() : newest.value("name"_L1)},
                                {u"after_told"_s, outcome.isEmpty() ? QJsonValue() : QJsonValue(outcome)}});
    }
    return rows;
}

} // namespace ims
