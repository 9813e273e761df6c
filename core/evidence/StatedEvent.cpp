#include "core/evidence/StatedEvent.h"

#include "core/eventlog/EventTemplates.h"
#include "core/eventlog/EventText.h"
#include "core/evidence/ArchiveReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// What people read out has no seconds, or wrong ones.
constexpr qint64 sameMinute = 60;

/// The text without its data; empty where nothing else was read out.
QString withoutData(const QString& text, const std::optional<PrintedData>& data)
{
    static const QRegularExpression label(uR"(^(?:\W*(?:data|words|bytes))*\W*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!data)
        return text.trimmed();
    const QString rest = QString(text).remove(data->offset, data->length);
    return label.match(rest).hasMatch() ? QString() : text.trimmed();
}

/// The two highest bits of an event's number, as NT's message files have them.
quint32 severityBits(EventType type)
{
    if (type == EventType::Error)
        return 0xC0000000;
    return type == EventType::Warning ? 0x80000000 : 0x40000000;
}

bool isSame(const Event& logged, const Event& stated)
{
    const bool computersDiffer = !logged.computer.isEmpty() && !stated.computer.isEmpty() &&
                                 logged.computer.compare(stated.computer, Qt::CaseInsensitive) != 0;
    const auto wordsDiffer = [&] {
        const std::optional<DataWords> a = dataWords(logged);
        const std::optional<DataWords> b = dataWords(stated);
        return a && b && (a->location != b->location || a->hresult != b->hresult);
    };
    return !logged.stated && logged.id() == stated.id() && !computersDiffer &&
           logged.source.compare(stated.source, Qt::CaseInsensitive) == 0 &&
           spoolNameKey(spoolFileName(logged)) == spoolNameKey(spoolFileName(stated)) && !wordsDiffer();
}

bool isEarlier(const Event& a, const Event& b)
{
    return a.time.isValid() && (!b.time.isValid() || a.time < b.time);
}

/// The same event in a log, the nearest in time; null where there is none.
Event* sameIn(std::vector<Event>& events, const Event& stated)
{
    if (!stated.time.isValid())
        return nullptr;
    Event from;
    from.time = stated.time.addSecs(-sameMinute);
    const QDateTime to = stated.time.addSecs(sameMinute);
    Event* nearest = nullptr;
    const auto distance = [&stated](const Event& event) { return std::abs(event.time.secsTo(stated.time)); };
    for (auto it = std::lower_bound(events.begin(), events.end(), from, isEarlier);
         it != events.end() && it->time.isValid() && it->time <= to; ++it) {
        if (isSame(*it, stated) && (!nearest || distance(*it) < distance(*nearest)))
            nearest = &*it;
    }
    return nearest;
}

} // namespace

Event eventOf(const StatedEvent& stated, int number)
{
    Event event;
    event.stated = true;
    event.log = u"stated event %1"_s.arg(number);
    event.time = stated.time;
    event.timeBasis = TimeBasis::Stated;
    event.source = stated.source.trimmed();
    const EventKind kind = usualKind(event.source, stated.id);
    event.type = kind.type;
    event.category = kind.category;
    event.fullId = severityBits(kind.type) | stated.id;
    event.computer = stated.computer.trimmed();
    if (const QString name = stated.spoolFile.trimmed(); !name.isEmpty())
        event.strings = QStringList{name};
    const std::optional<PrintedData> data = printedData(stated.text, true);
    if (data)
        event.data = data->bytes;
    QString description = withoutData(stated.text, data);
    if (description.isEmpty())
        description = describe(event);
    if (!description.isEmpty())
        event.description = description;
    return event;
}

void addStatedEvents(std::vector<Event>& events, std::vector<Event> stated)
{
    std::stable_sort(events.begin(), events.end(), isEarlier);
    std::vector<Event> alone;
    for (Event& event : stated) {
        if (Event* logged = sameIn(events, event))
            logged->alsoIn += event.log;
        else
            alone.push_back(std::move(event));
    }
    std::move(alone.begin(), alone.end(), std::back_inserter(events));
    std::stable_sort(events.begin(), events.end(), isEarlier);
}

} // namespace ims
