#pragma once

#include "core/eventlog/Event.h"

namespace ims {

/// What an event is called in a heading or list: "4117 MSExchangeIMC".
QString eventName(const Event& event);

QString eventTypeWord(EventType type);

/// "1999-03-08 10:14:07 UTC", with what is not certain about it; "not known".
QString eventTime(const Event& event);

/// What the event says, harmless to show, its line breaks kept; empty where nothing is known.
QString eventDescription(const Event& event);

/// The two data words as the log holds them and what is documented of the result; empty without data.
QStringList eventData(const Event& event);

/// Names and values of an event's fields, in the order of Event Viewer.
struct EventField
{
    QString name;
    QString value;
};
QList<EventField> eventFields(const Event& event);

/// The whole event as text for a mail or ticket.
QString eventAsText(const Event& event);

} // namespace ims
