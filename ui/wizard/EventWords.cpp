#include "ui/wizard/EventWords.h"

#include "core/base/SafeText.h"
#include "core/eventlog/ResultCodes.h"
#include "core/evidence/TableRows.h"
#include "ui/common/TimeText.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

constexpr qsizetype mostBytes = 64; // of an event's data that are shown
constexpr qsizetype longestText = 4000;
constexpr qsizetype longestValue = 300;

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? EventWords::tr("not known") : visibleText(cutText(text, longestValue));
}

QString word(quint32 value)
{
    return u"%1"_s.arg(value, 8, 16, QLatin1Char('0'));
}

QString recordText(const Event& event)
{
    if (event.stated)
        return EventWords::tr("none: typed in, no log holds it");
    const QString number = event.record ? QString::number(*event.record) : EventWords::tr("without a number");
    return event.recovered ? EventWords::tr("%1 (recovered from outside the log’s stated range)").arg(number)
                           : number;
}

} // namespace

QString eventName(const Event& event)
{
    return EventWords::tr("%1 %2").arg(event.id()).arg(visibleText(cutText(event.source, longestValue)));
}

QString eventTypeWord(EventType type)
{
    return translated(eventTypeText(type));
}

QString eventTime(const Event& event)
{
    if (!event.time.isValid())
        return EventWords::tr("not known");
    const QString time = utcSecond(event.time);
    switch (event.timeBasis) {
    case TimeBasis::Utc:
        break;
    case TimeBasis::Stated:
        return EventWords::tr("%1 (by the zone that was stated)").arg(time);
    case TimeBasis::Assumed:
        return EventWords::tr("%1 (its zone is not known)").arg(time);
    }
    return event.stated ? EventWords::tr("%1 (as told)").arg(time) : time;
}

QString eventDescription(const Event& event)
{
    QStringList lines;
    const auto parts = cutText(event.description.value_or(QString()).trimmed(), longestText).split(u'\n');
    for (const QString& part : parts)
        lines.append(visibleText(part.trimmed()));
    return lines.join(u'\n');
}

QStringList eventData(const Event& event)
{
    if (!event.data || event.data->isEmpty())
        return {};
    const std::optional<DataWords> words = dataWords(event);
    if (!words) {
        const QString bytes = QString::fromLatin1(event.data->left(mostBytes).toHex(' '));
        return {event.data->size() > mostBytes
                    ? EventWords::tr("%1 … (%2 bytes)").arg(bytes).arg(event.data->size())
                    : bytes};
    }
    QStringList lines = {EventWords::tr("%1 %2").arg(word(words->location), word(words->hresult))};
    const QString meaning = translated(resultMeaning(words->hresult));
    lines.append(meaning.isEmpty()
                     ? EventWords::tr("No article says what %1 means.").arg(word(words->hresult))
                     : EventWords::tr("%1: %2").arg(word(words->hresult), meaning));
    return lines;
}

QList<EventField> eventFields(const Event& event)
{
    QList<EventField> fields = {
        {EventWords::tr("Time"), eventTime(event)},
        {EventWords::tr("Computer"), orUnknown(event.computer)},
        {EventWords::tr("Source"), orUnknown(event.source)},
        {EventWords::tr("Event ID"), QString::number(event.id())},
        {EventWords::tr("Type"), eventTypeWord(event.type)},
        {EventWords::tr("Category"),
         event.category.isEmpty() ? EventWords::tr("none") : orUnknown(event.category)},
        {EventWords::tr("Log"), orUnknown(event.log)},
        {EventWords::tr("Record"), recordText(event)},
    };
    if (event.user)
        fields.append({EventWords::tr("User"), orUnknown(*event.user)});
    if (!event.alsoIn.isEmpty())
        fields.append({EventWords::tr("Also in"), orUnknown(event.alsoIn.join(u", "_s))});
    return fields;
}

QString eventAsText(const Event& event)
{
    QStringList lines;
    for (const EventField& field : eventFields(event))
        lines.append(u"%1: %2"_s.arg(field.name, field.value));
    const QString description = eventDescription(event);
    if (!description.isEmpty())
        lines.append(EventWords::tr("Description:") + u'\n' + description);
    const QStringList data = eventData(event);
    if (!data.isEmpty())
        lines.append(EventWords::tr("Data:") + u'\n' + data.join(u'\n'));
    return lines.join(u'\n') + u'\n';
}

} // namespace ims
